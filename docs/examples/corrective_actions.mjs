// A board of corrective actions: each nonconformity with its buttons, and for each grey one the reason.
import { readFileSync } from "node:fs";
import { init, Isms } from "isms";

init();
const isms = Isms.parse(readFileSync(new URL("example.isms.json", import.meta.url)));

for (const { id, title, label, commands } of isms.board("nonconformities", { asOf: "2026-03-31" })) {
  console.log(`${id} ${title}: ${label}`);
  for (const { label, ready, missing } of commands) {
    const reasons = missing.filter(({ source }) => source !== "input").map(({ message }) => message);
    console.log(ready ? `  [${label}]` : `  (${label}) ${reasons.join("; ")}`);
  }
}
