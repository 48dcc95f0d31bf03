/** Before `init`, nothing works; after it, everything does at once. The order of these tests matters. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as isms from "isms";

import { bytes } from "./example.mjs";

const { Isms, init } = isms;

const CALLS = {
  parse: () => Isms.parse(bytes()),
  read: () => Isms.read(bytes()),
  create: () => Isms.create(),
  partial: () => Isms.partial(),
  version: () => isms.version(),
  registers: () => isms.registers(),
  validate: () => isms.validate("risks", {}),
  references: () => isms.references("risks", { id: "R-1", title: "Theft" }, { asOf: "2026-03-31" }),
  schema: () => isms.schema(),
  labels: () => isms.labels(),
  rules: () => isms.rules(),
  explain: () => isms.explain("REF001"),
  machines: () => isms.machines(),
  machine: () => isms.machine("risks"),
  presets: () => isms.presets(),
  rate: () => isms.rate({ preset: "plain_3x3" }),
  decide: () => isms.decide({ criteria: isms.presets()[0].criteria, level: "low", on: "2026-03-31" }),
  matrixQuality: () => isms.matrixQuality({ preset: "plain_3x3" }),
  controls: () => isms.controls(),
  control: () => isms.control("A.5.1"),
  clauses: () => isms.clauses(),
  clause: () => isms.clause("4.1"),
  successors: () => isms.successors("A.5.1.1"),
  predecessors: () => isms.predecessors("A.5.1"),
  crosswalk: () => isms.crosswalk(),
  diff: () => isms.diff(bytes(), bytes()),
  riskTrend: () => isms.riskTrend(bytes(), bytes(), { asOf: "2026-03-31", earlier: "2026-03-31" }),
  slug: () => isms.slug("Ada Roth"),
};

test("every exported function is tried", () => {
  const functions = Object.entries(isms).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name));
  assert.deepEqual(
    functions.map(([name]) => name).filter((name) => name !== "init" && !(name in CALLS)),
    [],
  );
});

for (const [name, work] of Object.entries(CALLS)) {
  test(`before init: ${name}`, () => {
    assert.throws(work, (error) => error instanceof isms.NotReadyError && error.code === "not_ready");
  });
}

test("in Node the module is there as soon as init returns, and init can be called again", async () => {
  const loading = init();
  assert.equal(isms.slug("Ada Roth"), "ada-roth");
  assert.equal(init(), loading);
  assert.equal(init({ wasm: new Uint8Array(1) }), loading, "a later call loads nothing");
  assert.equal(await loading, undefined);
});

for (const [name, work] of Object.entries(CALLS)) {
  test(`after init: ${name}`, () => {
    assert.notEqual(work(), undefined);
  });
}
