// What an editor needs to know of drafting files, and of what `docgen check` says of one. Nothing here knows VS Code, so that it can be tested alone.
"use strict";

const { spawn } = require("node:child_process");
const nodePath = require("node:path");
const readline = require("node:readline");

/** So long, in milliseconds, the tool is kept when nobody asks it anything: while it is, its folder cannot be renamed on every system. */
const IDLE = 10_000;

/** So long, in milliseconds, an answer is waited for. */
const PATIENCE = 10_000;

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
     * @returns {Promise<object[] | null>} the findings as `--format json` has them; null where the tool could not tell, or a later text of the path took its place.
     */
    check(command, path, text) {
        const key = command + "\0" + nodePath.dirname(path);
        let tool = this.#tools.get(key);
        if (tool === undefined) {
            tool = new Tool(command, nodePath.dirname(path), this.#say, () => this.#tools.get(key) === tool && this.#tools.delete(key));
            this.#tools.set(key, tool);
        }
        return tool.ask({ name: path, text });
    }

    /** Lets all tools go. */
    dispose() {
        this.#tools.forEach(tool => tool.stop());
    }
}

/** A tool that answers line for line. It is asked one thing at a time. */
class Tool {
    #process;
    #say;
    #forget;
    #error = "";
    #isLost = false;
    #timer;
    /** What is asked, and what is to be asked then: of each path the last text only. */
    #asked = null;
    #waiting = [];

    constructor(command, folder, say, forget) {
        [this.#say, this.#forget] = [say, forget];
        this.#process = spawn(command, ["check", "--stdin", "--lines"], { cwd: folder });
        readline.createInterface({ input: this.#process.stdout }).on("line", line => this.#take(line));
        this.#process.stderr.setEncoding("utf8").on("data", part => this.#error += part);
        this.#process.on("error", fault =>
            say(fault.code === "ENOENT" ? `\`${command}\` is not found: name the tool in the setting docgen.command` : fault.message));
        this.#process.on("close", (code, signal) => this.#end(code, signal));
        // A tool that has ended reads no more.
        this.#process.stdin.on("error", () => { });
    }

    ask(question) {
        return new Promise(resolve => {
            const older = this.#waiting.findIndex(its => its.question.name === question.name);
            if (older >= 0) {
                this.#waiting.splice(older, 1)[0].resolve(null);
            }
            this.#waiting.push({ question, resolve });
            this.#next();
        });
    }

    stop() {
        clearTimeout(this.#timer);
        this.#forget();
        this.#process.stdin.end();
    }

    #next() {
        if (this.#asked === null && this.#waiting.length > 0) {
            this.#asked = this.#waiting.shift();
            this.#process.stdin.write(JSON.stringify(this.#asked.question) + "\n");
            this.#after(PATIENCE, () => {
                this.#error = "the tool does not answer";
                this.#process.kill("SIGKILL");
            });
        }
    }

    #take(line) {
        if (this.#isLost) {
            return;
        }
        let findings;
        try {
            findings = JSON.parse(line).diagnostics;
        } catch {
            // Which answer belongs to which question is not known any more, also of those that came with this line.
            this.#isLost = true;
            this.#error += `the tool says what is no answer: ${line}\n`;
            this.#process.kill();
            return;
        }
        const { resolve } = this.#asked ?? { resolve() { } };
        this.#asked = null;
        this.#after(IDLE, () => this.stop());
        resolve(findings);
        this.#next();
    }

    #after(pause, act) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(act, pause);
        this.#timer.unref();
    }

    #end(code, signal) {
        this.stop();
        // One that did not start has a code below zero, and its fault was told.
        if (code > 0 || signal !== null) {
            this.#say(this.#error || `the tool was ended by ${signal}`);
        }
        [this.#asked, ...this.#waiting].forEach(its => its?.resolve(null));
        [this.#asked, this.#waiting] = [null, []];
    }
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
