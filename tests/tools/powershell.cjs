// Says whether a text is a script of PowerShell, by the grammar that editors have for it: node powershell.cjs PACKAGES < SCRIPT
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const installed = require("node:module").createRequire(path.join(path.resolve(process.argv[2]), "package.json"));
// The grammar is one large function: to make it fast takes half a minute, to run it as it is, no time.
require("node:v8").setFlagsFromString("--liftoff-only");
const { Parser, Language } = installed("web-tree-sitter");

async function main() {
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(installed.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));
    const root = parser.parse(fs.readFileSync(0, "utf8")).rootNode;
    for (const wrong of root.descendantsOfType("ERROR")) {
        console.log(`an error at (${wrong.startPosition.row + 1},${wrong.startPosition.column + 1})`);
    }
    console.log(root.hasError ? "not understood" : "understood");
}

main();
