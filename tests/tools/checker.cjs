// Asks the extension's checker of all files at once, and of the first once more when it has answered: node checker.cjs EXTENSION TOOL FILE….
// Prints what it finds, a line for each question.
"use strict";
const fs = require("node:fs");
const nodePath = require("node:path");

const [extension, tool, ...files] = process.argv.slice(2);
const { Checker } = require(nodePath.join(extension, "drafts.js"));
const checker = new Checker(text => console.log("said: " + text.trimEnd()));
const ask = async file => {
    const found = await checker.check(tool, file, fs.readFileSync(file, "utf8"));
    console.log(`${nodePath.basename(file)}: ${found === null ? "nothing" : found.map(one => one.code).join(" ") || "in order"}`);
};
(async () => {
    await Promise.all(files.map(ask));
    await ask(files[0]);
    checker.dispose();
})();
