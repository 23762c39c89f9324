// Checks drafting files while they are written: what is typed goes to `docgen check --stdin`, and what that finds is marked in the text.
"use strict";

const vscode = require("vscode");
const nodePath = require("node:path");
const drafts = require("./drafts.js");

/** A pause this long, in milliseconds, is the end of a word. */
const PAUSE = 150;

function activate(context) {
    const found = vscode.languages.createDiagnosticCollection("docgen");
    const said = vscode.window.createOutputChannel("DocGen");
    let hasWarned = false;
    /** What is waited for, by document: a timer, or a run of the tool. */
    const waiting = new Map();

    function forget(document) {
        const key = document.uri.toString();
        clearTimeout(waiting.get(key)?.timer);
        waiting.get(key)?.run?.stop();
        waiting.delete(key);
    }

    /** Nobody looks for a mistake of the tool where its output is: the first is shown. */
    function say(text) {
        said.appendLine(text);
        if (!hasWarned) {
            hasWarned = true;
            vscode.window.showWarningMessage("DocGen cannot check: " + text.split("\n")[0]);
        }
    }

    function check(document, pause) {
        forget(document);
        if (document.uri.scheme !== "file" || !vscode.workspace.isTrusted || !drafts.isDraft(document.languageId, document.getText())) {
            found.delete(document.uri);
            return;
        }
        const state = {};
        state.timer = setTimeout(async () => {
            const path = document.uri.fsPath;
            const command = vscode.workspace.getConfiguration("docgen").get("command");
            state.run = drafts.check(command, path, document.getText(), nodePath.dirname(path), say);
            const findings = await state.run.done;
            if (findings !== null && waiting.get(document.uri.toString()) === state) {
                found.set(document.uri, findings.map(finding => diagnosticOf(finding, path)));
            }
        }, pause);
        waiting.set(document.uri.toString(), state);
    }

    const whileTyping = () => vscode.workspace.getConfiguration("docgen").get("checkWhileTyping");
    context.subscriptions.push(
        found, said,
        vscode.workspace.onDidOpenTextDocument(document => check(document, 0)),
        vscode.workspace.onDidSaveTextDocument(document => check(document, 0)),
        vscode.workspace.onDidChangeTextDocument(change => whileTyping() && check(change.document, PAUSE)),
        vscode.workspace.onDidCloseTextDocument(document => { forget(document); found.delete(document.uri); }),
        { dispose: () => vscode.workspace.textDocuments.forEach(forget) });
    vscode.workspace.textDocuments.forEach(document => check(document, 0));
}

function diagnosticOf(finding, path) {
    const { line, column, endLine, endColumn } = drafts.placeOf(finding, path);
    const diagnostic = new vscode.Diagnostic(
        new vscode.Range(line, column, endLine, endColumn), drafts.sentenceOf(finding, path),
        finding.severity === "error" ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning);
    diagnostic.source = "docgen";
    diagnostic.code = finding.code;
    return diagnostic;
}

module.exports = { activate };
