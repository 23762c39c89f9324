// What an editor needs to know of drafting files, and of what `docgen check` says of one. Nothing here knows VS Code, so that it can be tested alone.
"use strict";

const { spawn } = require("node:child_process");

/** True for a text that is probably a drafting file: whatever else is YAML or plain text is left alone. */
function isDraft(languageId, text) {
    const head = languageId === "yaml" ? text : /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1];
    if (head === undefined || (languageId !== "yaml" && !/^\uFEFF?---[ \t]*\r?$/m.test(text.split("\n", 1)[0]))) {
        return false;
    }
    return /^kind:[ \t]+[a-z]/m.test(head) && !/^apiVersion:/m.test(head);
}

/**
 * Checks a text as if it were saved at a path.
 * @returns {{ done: Promise<object[] | null>, stop: () => void }} the findings as `--format json` has them; null where the tool could not tell.
 */
function check(command, path, text, folder, say) {
    const tool = spawn(command, ["check", "--stdin", "--name", path, "--format", "json"], { cwd: folder });
    const done = new Promise(resolve => {
        let output = "";
        let error = "";
        tool.stdout.setEncoding("utf8").on("data", part => output += part);
        tool.stderr.setEncoding("utf8").on("data", part => error += part);
        tool.on("error", fault => {
            say(fault.code === "ENOENT" ? `\`${command}\` is not found: name the tool in the setting docgen.command` : fault.message);
            resolve(null);
        });
        tool.on("close", code => {
            if (code !== 0 && code !== 1 && code !== 3) {
                // Stopped, it has no code; one that did not start has one below zero, and its fault was told.
                if (code !== null && code >= 0) {
                    say(error);
                }
                resolve(null);
                return;
            }
            resolve(JSON.parse(output).diagnostics);
        });
    });
    // A tool that was stopped reads no more.
    tool.stdin.on("error", () => { });
    tool.stdin.end(text);
    return { done, stop: () => tool.kill() };
}

/** Where a finding stands in the text that was checked, from 0; one about another file (its set, its pack) stands at the beginning. */
function placeOf(finding, path) {
    return finding.file !== path || finding.line === undefined
        ? { line: 0, column: 0, endLine: 0, endColumn: 0 }
        : { line: finding.line - 1, column: finding.column - 1, endLine: finding.endLine - 1, endColumn: finding.endColumn - 1 };
}

/** The sentence of a finding with its way out. */
function sentenceOf(finding, path) {
    const where = finding.file === path ? "" : `${finding.file}${finding.line === undefined ? "" : `(${finding.line},${finding.column})`}: `;
    return where + finding.message + (finding.hint === undefined ? "" : `; ${finding.hint}`);
}

module.exports = { isDraft, check, placeOf, sentenceOf };
