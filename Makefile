# DocGen: official documents with tracked changes, written as plain text.
# Needs the .NET 10 SDK, make and git; nothing else.
.DEFAULT_GOAL := all
.PHONY: all build set test check golden bench format clean help

DOTNET ?= dotnet
TOOL := .artifacts/bin/DocGen.Cli/release/docgen.dll

all: build set ## build the tool and the set in content/ (the default)

build: ## restore and build the tool in Release
	@test -f $(TOOL) || echo "building the tool: a minute, the first time"
	@$(DOTNET) msbuild src/DocGen.Cli -restore -p:Configuration=Release -nologo -v:quiet -clp:NoSummary

set: build ## build the set in content/ into build/
	@$(DOTNET) $(TOOL) build content -o build

check: build ## report what is wrong in content/, write nothing
	@$(DOTNET) $(TOOL) check content

test: ## pass every test (results in .artifacts/test-results/)
	@rm -rf .artifacts/test-results
	@$(DOTNET) test DocGen.sln -c Release --nologo -v quiet --logger "trx" --logger "console;verbosity=minimal" --results-directory .artifacts/test-results

golden: ## write the goldens anew from what the tool makes now; look at the difference before you commit it
	@DOCGEN_WRITE_GOLDENS=1 $(DOTNET) test tests/DocGen.Tests -c Release --nologo -v quiet --filter "FullyQualifiedName~Golden"

bench: ## measure: documents a second and where the time goes, templates, comparisons
	@$(DOTNET) run --project tests/DocGen.Benchmarks -c Release -v quiet

format: ## put the code into its form
	@$(DOTNET) format DocGen.sln

clean: ## remove everything that was built
	@rm -rf .artifacts build

help: ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20
