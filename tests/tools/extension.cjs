// Runs the VS Code extension without VS Code: node extension.cjs EXTENSION TOOL LANGUAGE FILE. Opens the file, prints what is marked in it as JSON.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");

const [extension, tool, languageId, file] = process.argv.slice(2);
const none = () => ({ dispose() { } });
const document = { uri: { scheme: "file", fsPath: file, toString: () => "file://" + file }, languageId, getText: () => fs.readFileSync(file, "utf8") };
const context = { subscriptions: [] };
const vscode = {
    languages: {
        // The first answer ends it: a tool that is kept would go on.
        createDiagnosticCollection: () => ({ set: (_, found) => { console.log(JSON.stringify(found)); context.subscriptions.forEach(its => its.dispose()); }, delete: () => console.log("[]"), dispose() { } }),
    },
    window: {
        createOutputChannel: () => ({ appendLine: text => console.log(JSON.stringify({ said: text })), dispose() { } }),
        showWarningMessage: text => console.log(JSON.stringify({ warned: text })),
    },
    workspace: {
        isTrusted: true,
        textDocuments: [document],
        getConfiguration: () => ({ get: name => name === "command" ? tool : true }),
        onDidOpenTextDocument: none, onDidSaveTextDocument: none, onDidChangeTextDocument: none, onDidCloseTextDocument: none,
    },
    Diagnostic: class { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } },
    Range: class { constructor(...numbers) { this.numbers = numbers; } },
    DiagnosticSeverity: { Error: 0, Warning: 1 },
};
const load = Module._load;
Module._load = (name, ...rest) => name === "vscode" ? vscode : load(name, ...rest);
require(require("node:path").join(extension, "package.json"));
require(extension).activate(context);
