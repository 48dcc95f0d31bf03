// What a form can show at each keystroke: its draft held against the whole document. Nothing is stored.
import { readFileSync } from "node:fs";
import { init, Isms } from "isms";

init();
const isms = Isms.parse(readFileSync(new URL("example.isms.json", import.meta.url)));
const draft = { id: "R-900", title: "Theft of an unlocked laptop", owner: "P-nobody", treatment: { options: [{ kind: "modify" }] } };

const { faults, diagnostics } = isms.preview("risks", draft, { asOf: "2026-03-31" });
for (const { path, message } of faults) console.log(`not yet a risk, ${path}: ${message}`);
for (const { severity, code, field, message, help } of diagnostics) {
  console.log(`${severity} ${code} ${field}: ${message}\n    ${help}`);
}
