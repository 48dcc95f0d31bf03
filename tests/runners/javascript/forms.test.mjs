/** The small module of `isms/forms` answers what the whole one does, to the letter. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { init as initWhole } from "isms";
import { init } from "isms/forms";

import { FORMS_VERBS, runFormsCases } from "./cases.mjs";
import { assertFormsAnswers, bundle, glue } from "./node.mjs";

await init();
await initWhole();
const forms = await import(glue("esm", "forms"));
const whole = await import(glue("esm"));

test("cases with isms/forms by import", () => {
  assertFormsAnswers(runFormsCases(forms, bundle));
});

test("cases with isms/forms by require", async () => {
  const require = createRequire(import.meta.url);
  await require("isms/forms").init();
  assertFormsAnswers(runFormsCases(require(fileURLToPath(glue("cjs", "forms"))), bundle));
});

test("it knows no other verb", () => {
  const code = (verb) => {
    try {
      forms.call(verb, "{}");
      return undefined;
    } catch (error) {
      return JSON.parse(error).code;
    }
  };
  const verbs = new Set(bundle.cases.flatMap(({ calls }) => calls.map(({ verb }) => verb)));
  const known = [...verbs].filter((verb) => code(verb) !== "unknown_verb");
  assert.deepEqual(known.sort(), FORMS_VERBS);
});

/** Every record of every document of the cases, whatever is wrong with it. */
function* records() {
  const seen = new Set();
  for (const { make } of bundle.cases) {
    if (make?.verb !== "open" || seen.has(make.text)) continue;
    seen.add(make.text);
    let document;
    try {
      document = JSON.parse(bundle.texts[make.text]);
    } catch {
      continue;
    }
    for (const [register, held] of Object.entries(document ?? {})) {
      for (const record of Array.isArray(held) ? held : [held]) yield JSON.stringify({ register, record });
    }
  }
}

test("records of the cases have the same faults by both modules", () => {
  let sound = 0;
  let count = 0;
  const answer = (native, args) => {
    try {
      return native.call("validate", args);
    } catch (error) {
      return error;
    }
  };
  for (const args of new Set(records())) {
    const expected = answer(whole, args);
    assert.equal(answer(forms, args), expected, args);
    count += 1;
    sound += Number(expected === '{"faults":[]}');
  }
  assert.ok(sound > 500 && count > sound, `${sound} sound of ${count}`);
});
