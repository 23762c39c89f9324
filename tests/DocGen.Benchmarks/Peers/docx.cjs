// Makes a Word file of each line of a file: node docx.cjs <folder of node_modules> <documents.jsonl> <output folder>
const fs = require("node:fs");
const path = require("node:path");
const [, , packages, source, output] = process.argv;
const docx = require(path.join(path.resolve(packages), "node_modules", "docx"));

(async () => {
  const lines = fs.readFileSync(source, "utf8").split("\n").filter((line) => line !== "");
  for (const [number, line] of lines.entries()) {
    const { author, date, paragraphs } = JSON.parse(line);
    let id = 0;
    const run = ([text, mark]) =>
      mark === "i" ? new docx.InsertedTextRun({ text, id: ++id, author, date })
      : mark === "d" ? new docx.DeletedTextRun({ text, id: ++id, author, date })
      : new docx.TextRun(text);
    const children = paragraphs.map((runs) => new docx.Paragraph({ children: runs.map(run) }));
    const file = new docx.Document({ sections: [{ children }] });
    fs.writeFileSync(path.join(output, `${number}.docx`), await docx.Packer.toBuffer(file));
  }
})();
