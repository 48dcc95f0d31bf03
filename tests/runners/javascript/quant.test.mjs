/** The module of `isms/quant` holds the verbs about risk in money, and the main one none of them. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { init as initWhole } from "isms";
import { init } from "isms/quant";

import { QUANT_VERBS } from "./cases.mjs";
import { bundle, glue } from "./node.mjs";

await init();
await initWhole();
const [quant, whole] = [await import(glue("esm", "quant")), await import(glue("esm"))];
const verbs = new Set(bundle.cases.flatMap(({ calls }) => calls.map(({ verb }) => verb)));

/** Those verbs of all cases that a module knows. */
function known(native) {
  const code = (verb) => {
    try {
      native.call(verb, "{}");
      return undefined;
    } catch (error) {
      return JSON.parse(error).code;
    }
  };
  return [...verbs].filter((verb) => code(verb) !== "unknown_verb").sort();
}

test("it knows its verbs and no other", () => {
  assert.deepEqual(known(quant), QUANT_VERBS);
});

test("the main module knows none of them", () => {
  assert.deepEqual(known(whole).filter((verb) => QUANT_VERBS.includes(verb)), []);
});
