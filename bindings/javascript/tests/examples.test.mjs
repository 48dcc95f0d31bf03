/** The examples of the documentation, run as they stand: short, and what they print is what they promise. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

/** The lines an example prints; it may have fifteen lines of code. */
function printed(name) {
  const code = readFileSync(file(name), "utf8").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("//"));
  assert.ok(code.length <= 15, `${name} has ${code.length} lines`);
  return execFileSync(process.execPath, [file(name)], { encoding: "utf8" }).trimEnd().split("\n");
}

test("a form's draft previewed against the document", () => {
  const lines = printed("form_preview.mjs");
  assert.ok(lines.some((line) => /^error REF001 \/owner: refers to `people\/P-nobody`/.test(line)), lines.join("\n"));
  assert.ok(lines.some((line) => line.includes("TRT002")), lines.join("\n"));
});

test("a board of corrective actions with the reason why each button is grey", () => {
  const lines = printed("corrective_actions.mjs");
  const grey = lines.filter((line) => line.startsWith("  ("));
  assert.ok(lines.filter((line) => !line.startsWith(" ")).length >= 10, lines.join("\n"));
  assert.ok(grey.length >= 2, lines.join("\n"));
  assert.ok(grey.every((line) => /^  \([^)]+\) \S/.test(line)), grey.join("\n"));
});
