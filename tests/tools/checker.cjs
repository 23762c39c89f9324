// Asks the extension's checker twice at once and once more: node checker.cjs EXTENSION TOOL FILE…. Prints the codes that it finds, a line for each question.
"use strict";
const fs = require("node:fs");
const nodePath = require("node:path");

const [extension, tool, ...files] = process.argv.slice(2);
const { Checker } = require(nodePath.join(extension, "drafts.js"));
const checker = new Checker(text => console.log("said: " + text));
const ask = async file => console.log((await checker.check(tool, file, fs.readFileSync(file, "utf8")))?.map(found => found.code).join(" ") ?? "nothing");
(async () => {
    await Promise.all(files.map(ask));
    await ask(files[0]);
    checker.dispose();
})();
