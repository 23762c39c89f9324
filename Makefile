# DocGen: official documents with tracked changes, written as plain text.
# Needs the .NET 10 SDK, make and git; `make install` makes use of gcc where it is there.
.DEFAULT_GOAL := all
.PHONY: all build set install test test-installed check golden bench format clean help

DOTNET ?= dotnet
TOOL := .artifacts/bin/DocGen.Cli/release/docgen.dll
PREFIX ?= $(HOME)/.local

all: build set ## build the tool and the set in content/ (the default)

build: ## restore and build the tool in Release
	@test -f $(TOOL) || echo "building the tool: a minute, the first time"
	@$(DOTNET) msbuild src/DocGen.Cli -restore -p:Configuration=Release -nologo -v:quiet -clp:NoSummary

set: build ## build the set in content/ into build/
	@$(DOTNET) $(TOOL) build content -o build

check: build ## report what is wrong in content/, write nothing
	@$(DOTNET) $(TOOL) check content

install: ## put the tool, compiled for this machine, into PREFIX/lib/docgen and PREFIX/bin/docgen (PREFIX=~/.local)
	@rm -rf .artifacts/install/docgen
	@form=$$($(FORM)) && echo "compiling the tool for this machine ($${form% *}): some minutes" && \
	$(DOTNET) publish src/DocGen.Cli -p:PublishProfile=$${form% *} -p:Framework=$${form#* } $(INSTALLED) -o .artifacts/install/docgen -v quiet
	@mkdir -p "$(PREFIX)/lib" "$(PREFIX)/bin"
	@rm -rf "$(PREFIX)/lib/docgen" && cp -R .artifacts/install/docgen "$(PREFIX)/lib/docgen"
	@ln -sf ../lib/docgen/docgen "$(PREFIX)/bin/docgen"

# Machine code needs a linker and, from the registry, the parts of the runtime that are linked in, which not every registry has for every .NET.
FORM = if command -v gcc >/dev/null; then for framework in net10.0 net9.0; do \
	$(DOTNET) restore src/DocGen.Cli -p:PublishProfile=native -p:Framework=$$framework $(INSTALLED) -v quiet >/dev/null 2>&1 && echo native $$framework && exit; \
	done; fi; echo readytorun net10.0
INSTALLED = -p:ArtifactsPath=$(CURDIR)/.artifacts/install/ -p:Configuration=Release -p:RunAnalyzers=false -p:GenerateDocumentationFile=false -p:DebugType=none -nologo

test: ## pass every test (results in .artifacts/test-results/)
	@rm -rf .artifacts/test-results
	@$(DOTNET) test DocGen.sln -c Release --nologo -v quiet --logger "trx" --logger "console;verbosity=minimal" --results-directory .artifacts/test-results

# The folders of tests that run the command.
COMMANDS := Cli Hostile Batches Shards Starters Settling Editors
space := $() $()

test-installed: ## pass the tests of the commands with an installed tool (PREFIX=~/.local)
	@DOCGEN_TOOL="$(abspath $(PREFIX))/bin/docgen" $(DOTNET) test tests/DocGen.Tests -c Release --nologo -v quiet --logger "trx" --logger "console;verbosity=minimal" \
	--results-directory .artifacts/test-results --filter "$(subst $(space),|,$(COMMANDS:%=FullyQualifiedName~DocGen.Tests.%.))"

golden: ## write the goldens anew from what the tool makes now; look at the difference before you commit it
	@DOCGEN_WRITE_GOLDENS=1 $(DOTNET) test tests/DocGen.Tests -c Release --nologo -v quiet --filter "FullyQualifiedName~Golden"

bench: ## measure: where the time goes, templates, comparisons; the installed tool beside pandoc, npm's docx and a floor
	@$(MAKE) --no-print-directory install PREFIX=$(CURDIR)/.artifacts/bench
	@if command -v npm >/dev/null; then npm install --silent --no-audit --no-fund --prefix .artifacts/bench/npm docx; fi
	@DOCGEN_INSTALLED=$(CURDIR)/.artifacts/bench/bin/docgen $(DOTNET) run --project tests/DocGen.Benchmarks -c Release -v quiet

format: ## put the code into its form
	@$(DOTNET) format DocGen.sln

clean: ## remove everything that was built
	@rm -rf .artifacts build

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24
