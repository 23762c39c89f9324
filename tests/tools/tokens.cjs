// Reads texts with the grammars of the VS Code extension, by the engine that VS Code has: node tokens.cjs PACKAGES EXTENSION SCOPE < TEXT
// For each line one JSON list of [start, end, scopes], the scope of the whole grammar left out.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const [packages, extension, scope] = process.argv.slice(2);
const modules = path.join(path.resolve(packages), "node_modules");
const textmate = require(path.join(modules, "vscode-textmate"));
const oniguruma = require(path.join(modules, "vscode-oniguruma"));

const grammars = JSON.parse(fs.readFileSync(path.join(extension, "package.json"), "utf8")).contributes.grammars;
const files = new Map(grammars.map(grammar => [grammar.scopeName, path.join(extension, grammar.path)]));
for (const name of ["yaml", "markdown"]) {
    const file = path.join(modules, "tm-grammars", "grammars", name + ".json");
    files.set(JSON.parse(fs.readFileSync(file, "utf8")).scopeName, file);
}

async function main() {
    await oniguruma.loadWASM(fs.readFileSync(path.join(modules, "vscode-oniguruma", "release", "onig.wasm")));
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
            createOnigString: text => new oniguruma.OnigString(text),
        }),
        loadGrammar: async name => files.has(name) ? textmate.parseRawGrammar(fs.readFileSync(files.get(name), "utf8"), files.get(name)) : null,
        getInjections: name => grammars.filter(grammar => grammar.injectTo?.includes(name)).map(grammar => grammar.scopeName),
    });
    const grammar = await registry.loadGrammar(scope);
    let state = textmate.INITIAL;
    for (const line of fs.readFileSync(0, "utf8").split("\n")) {
        const read = grammar.tokenizeLine(line, state);
        state = read.ruleStack;
        console.log(JSON.stringify(read.tokens.map(token => [token.startIndex, token.endIndex, token.scopes.slice(1).join(" ")])));
    }
}

main();
