/** `isms/forms`: some of what `isms` does, by the same names, from a module of its own. The order of these tests matters. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as isms from "isms";
import * as forms from "isms/forms";

const file = (name) => readFileSync(new URL(`../node_modules/isms/dist/${name}_bg.wasm`, import.meta.url));

test("what it exports is what isms exports, init apart", () => {
  for (const [name, value] of Object.entries(forms)) {
    if (name !== "init") assert.equal(value, isms[name], name);
  }
});

test("the module of another entry point is refused", async () => {
  await assert.rejects(forms.init({ wasm: file("isms") }), { name: "LoadError", code: "wasm_failed" });
  await assert.rejects(isms.init({ wasm: file("forms") }), { name: "LoadError", code: "wasm_failed" });
  assert.throws(() => forms.slug("Ada Roth"), { code: "not_ready" });
});

test("a record is validated, rated and looked up without the whole module", () => {
  forms.init();
  const { faults } = forms.validate("risks", { id: "R 1", owner: 7 });
  assert.deepEqual(
    faults.map(({ code, path }) => `${code} ${path}`),
    ["invalid_id /id", "missing_member /title", "wrong_type /owner"],
  );
  assert.deepEqual(forms.validate("people", { id: "P-1", name: "Ada Roth" }).faults, []);
  assert.equal(forms.control("A.5.9").id, "A.5.9");
  assert.ok(forms.machine("risks").states.length > 3);
  assert.throws(() => forms.control("A.99"), (error) => error instanceof isms.NotFoundError);
  assert.throws(() => isms.rules(), { code: "not_ready" });
  assert.throws(() => isms.Isms.create(), { code: "not_ready" });
});

test("the whole module can be loaded beside it", () => {
  isms.init();
  assert.ok(isms.rules().length > 100);
  assert.deepEqual(forms.validate("people", { id: "P-1" }).faults, []);
});

test("the schema is there as data", () => {
  const text = readFileSync(new URL("../node_modules/isms/dist/schema.json", import.meta.url), "utf8");
  assert.deepEqual(JSON.parse(text), isms.schema());
});
