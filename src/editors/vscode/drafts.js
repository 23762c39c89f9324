// What an editor needs to know of drafting files, and of what `docgen check` says of one. Nothing here knows VS Code, so that it can be tested alone.
"use strict";

const { spawn } = require("node:child_process");
const nodePath = require("node:path");
const readline = require("node:readline");

/** So long, in milliseconds, the tool is kept when nobody asks it anything. */
const IDLE = 60_000;

/** True for a text that is probably a drafting file: whatever else is YAML or plain text is left alone. */
function isDraft(languageId, text) {
    const head = languageId === "yaml" ? text : /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1];
    if (head === undefined || (languageId !== "yaml" && !/^\uFEFF?---[ \t]*\r?$/m.test(text.split("\n", 1)[0]))) {
        return false;
    }
    return /^kind:[ \t]+[a-z]/m.test(head) && !/^apiVersion:/m.test(head);
}

/** Checks texts with a tool that is kept, one for each folder, as findings name files from there. */
class Checker {
    #say;
    #tools = new Map();

    /** @param {(text: string) => void} say is told why the tool cannot tell. */
    constructor(say) {
        this.#say = say;
    }

    /**
     * Checks a text as if it were saved at a path.
     * @returns {Promise<object[] | null>} the findings as `--format json` has them; null where the tool could not tell.
     */
    check(command, path, text) {
        const key = command + "\0" + nodePath.dirname(path);
        let tool = this.#tools.get(key);
        if (tool === undefined) {
            const end = () => this.#tools.get(key) === tool && this.#tools.delete(key);
            tool = start(command, nodePath.dirname(path), this.#say, end);
            this.#tools.set(key, tool);
        }
        return tool.ask({ name: path, text });
    }

    /** Lets all tools go. */
    dispose() {
        this.#tools.forEach(tool => tool.stop());
        this.#tools.clear();
    }
}

/** Starts a tool that answers line for line. */
function start(command, folder, say, end) {
    const tool = spawn(command, ["check", "--stdin", "--lines"], { cwd: folder });
    const waiting = [];
    let error = "";
    let idle;

    function stop() {
        clearTimeout(idle);
        end();
        tool.stdin.end();
    }

    readline.createInterface({ input: tool.stdout }).on("line", line => waiting.shift()?.(JSON.parse(line).diagnostics));
    tool.stderr.setEncoding("utf8").on("data", part => error += part);
    tool.on("error", fault => {
        say(fault.code === "ENOENT" ? `\`${command}\` is not found: name the tool in the setting docgen.command` : fault.message);
    });
    tool.on("close", code => {
        stop();
        // One that did not start has a code below zero, and its fault was told.
        if (code > 0) {
            say(error);
        }
        waiting.splice(0).forEach(resolve => resolve(null));
    });
    // A tool that has ended reads no more.
    tool.stdin.on("error", () => { });
    return {
        ask(question) {
            clearTimeout(idle);
            idle = setTimeout(stop, IDLE);
            idle.unref();
            tool.stdin.write(JSON.stringify(question) + "\n");
            return new Promise(resolve => waiting.push(resolve));
        },
        stop,
    };
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

module.exports = { isDraft, Checker, placeOf, sentenceOf };
