// Checks drafting files while they are written: what is typed goes to `docgen check --stdin --lines`, and what that finds is marked in the text.
"use strict";

const vscode = require("vscode");
const drafts = require("./drafts.js");

/** A pause this long, in milliseconds, is the end of a word. */
const PAUSE = 150;

function activate(context) {
    const found = vscode.languages.createDiagnosticCollection("docgen");
    const said = vscode.window.createOutputChannel("DocGen");
    let hasWarned = false;
    /** The timer of each document, whose answer is waited for: a later one takes its place. */
    const waiting = new Map();
    const checker = new drafts.Checker(say);

    function forget(document) {
        const key = document.uri.toString();
        clearTimeout(waiting.get(key));
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
        const timer = setTimeout(async () => {
            const path = document.uri.fsPath;
            const command = vscode.workspace.getConfiguration("docgen").get("command");
            const findings = await checker.check(command, path, document.getText());
            if (findings !== null && waiting.get(document.uri.toString()) === timer) {
                found.set(document.uri, findings.map(finding => diagnosticOf(finding, path)));
            }
        }, pause);
        waiting.set(document.uri.toString(), timer);
    }

    const whileTyping = () => vscode.workspace.getConfiguration("docgen").get("checkWhileTyping");
    context.subscriptions.push(
        found, said, checker,
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
