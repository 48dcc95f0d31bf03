/** Lifecycles, ratings, suppositions and comparisons through the package. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as isms from "isms";

import { AS_OF, bytes, document, text } from "./example.mjs";

const { init, Isms, IsmsError, NotFoundError, ShapeError, TransitionError } = isms;
init();
const asOf = AS_OF;
const at = "2026-03-31T09:00:00Z";
const open = () => Isms.parse(bytes());

/** What the work throws. */
function thrown(work) {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof IsmsError, error);
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("a board says why a button is grey", () => {
  const organization = Isms.parse(readFileSync(new URL("../examples/example.isms.json", import.meta.url)));
  const cards = organization.board("nonconformities", { asOf });
  assert.deepEqual(cards.map(({ id }) => id), organization.ids("nonconformities"));
  const states = isms.machine("nonconformities").states.map(({ state }) => state);
  const grey = cards.flatMap((card) => card.commands).filter(({ ready }) => !ready);
  assert.ok(cards.every(({ state }) => states.includes(state)));
  assert.notEqual(grey.length, 0);
  for (const { kind, missing } of grey) {
    assert.ok(missing.some(({ source, message }) => source !== "input" && message.length > 0), kind);
  }
});

test("a nonconformity is driven from step to step, and its history is kept", () => {
  const doc = open();
  const heard = [];
  doc.subscribe(() => heard.push(doc.get("nonconformities", "NC-2").state ?? "none"));
  const contain = { kind: "contain", by: "P-ada", at, correction: { what: "The restore was tested" } };
  const { was, state, record, revision, gone } = doc.apply("nonconformities", "NC-2", contain, { asOf });
  assert.deepEqual([was, state, revision, doc.revision], ["raised", "contained", 1, 1]);
  assert.deepEqual(record, doc.get("nonconformities", "NC-2"));
  assert.equal(record.history.at(-1).kind, "contain");
  assert.ok(Array.isArray(gone));
  assert.equal(heard.length, 1);
  const { state: now, commands, machine } = doc.available("nonconformities", "NC-2", { asOf, by: "P-ada" });
  assert.deepEqual([now, machine], ["contained", "nonconformities"]);
  const offer = commands.find(({ kind }) => kind === "determine_cause");
  assert.equal(offer.input.properties.kind.const, "determine_cause");
  assert.equal(offer.to, "cause_known");
});

test("a command that is refused says what is missing, and changes nothing", () => {
  const doc = open();
  const before = doc.document();
  const impossible = thrown(() => doc.apply("nonconformities", "NC-1", { kind: "close", by: "P-ada", at }));
  assert.ok(impossible instanceof TransitionError);
  assert.deepEqual(
    [impossible.name, impossible.code, impossible.machine, impossible.id, impossible.state, impossible.command],
    ["TransitionError", "transition", "nonconformities", "NC-1", "raised", "close"],
  );
  assert.deepEqual(impossible.missing, []);
  assert.ok(impossible.allowed.includes("contain") && !impossible.allowed.includes("close"));
  const lacking = thrown(() => doc.apply("nonconformities", "NC-1", { kind: "determine_cause", by: "P-ada", at, cause: {} }));
  assert.ok(lacking instanceof TransitionError);
  const { source, path, message } = lacking.missing.find(({ code }) => code === "cause_determined");
  assert.deepEqual([source, path], ["input", "/cause/what"]);
  assert.ok(message.length > 0);
  const unknown = thrown(() => doc.apply("nonconformities", "NC-1", { kind: "dance", by: "P-ada", at }));
  assert.ok(unknown instanceof ShapeError);
  assert.deepEqual(unknown.faults.map(({ code, path }) => [code, path]), [["unknown_command", "/kind"]]);
  assert.ok(thrown(() => doc.apply("nonconformities", "NC-9", { kind: "close", by: "P-ada", at })) instanceof NotFoundError);
  assert.equal(thrown(() => doc.apply("assets", "A-1", { kind: "close" })).code, "no_lifecycle");
  assert.equal(doc.document(), before);
  assert.equal(doc.revision, 0);
});

test("actions and acceptances are driven by their address", () => {
  const doc = open();
  const { state, register, id } = doc.apply("risks", "R-001/actions/ACT-1", { kind: "start", by: "P-ben", at });
  assert.deepEqual([state, register, id], ["started", "risks", "R-001"]);
  assert.equal(doc.get("risks", "R-001").treatment.actions[0].history.length, 1);
  assert.equal(doc.available("risks", "R-001/acceptance", { asOf }).machine, "risks/acceptance");
});

test("settings can make a practice binding", () => {
  const offer = (settings) =>
    open()
      .available("nonconformities", "NC-1", { asOf, settings })
      .commands.find(({ kind }) => kind === "contain");
  const codes = (lacks) => lacks.map(({ code }) => code);
  assert.ok(codes(offer().advice).includes("correction_stated"));
  const hardened = offer({ hardened: ["correction_stated"] });
  assert.ok(codes(hardened.missing).includes("correction_stated") && !codes(hardened.advice).includes("correction_stated"));
});

test("a risk is rated and evaluated", () => {
  const doc = open();
  const { evaluation, stages } = doc.rating("R-001", { asOf });
  assert.deepEqual(stages.map(({ stage, level }) => [stage, level.id]), [["inherent", "high"], ["current", "medium"]]);
  assert.deepEqual([evaluation.verdict, evaluation.level.id, evaluation.limit], ["treat", "medium", "low"]);
  assert.deepEqual(doc.ratings({ asOf }).ratings, [doc.rating("R-001", { asOf })]);
  const [row] = doc.ratings({ asOf, rows: true });
  assert.deepEqual([row.risk, row.inherent, row.current, row.verdict], ["R-001", "high", "medium", "treat"]);
  assert.throws(() => doc.rating("R-9", { asOf }), NotFoundError);
  assert.deepEqual(doc.criteriaInForce({ asOf }).criteria, document().risk_criteria[0]);
  assert.deepEqual(doc.criteriaInForce({ asOf: "2000-01-01" }), {});
});

test("likelihood and consequence are rated without a document", () => {
  const consequence = [{ criterion: "availability", level: "high" }];
  const { rating } = isms.rate({ preset: "plain_3x3", likelihood: "medium", consequence });
  assert.deepEqual([rating.level, rating.rank], ["high", 2]);
  assert.equal(isms.rate({ criteria: document().risk_criteria[0], likelihood: "medium", consequence }).rating.level, "high");
  assert.deepEqual(isms.rate({ preset: "plain_3x3" }), { unrated: ["likelihood", "consequence"] });
  const outside = thrown(() => isms.rate({ preset: "plain_3x3", likelihood: "enormous", consequence }));
  assert.ok(outside instanceof isms.RatingError);
  assert.deepEqual([outside.code, outside.path, outside.problems[0].path], ["rating", "/likelihood", "/likelihood"]);
  const criteria = { ...document().risk_criteria[0], method: { kind: "matrix", rows: [["low"]] } };
  const unfit = thrown(() => isms.rate({ criteria, likelihood: "low", consequence }));
  assert.ok(unfit instanceof isms.CriteriaError);
  assert.notEqual(unfit.problems.length, 0);
  assert.ok(thrown(() => isms.rate({ preset: "nonsense" })) instanceof NotFoundError);
  assert.ok(thrown(() => isms.rate({})) instanceof isms.ArgumentError);
});

test("the treatment plan and the statement follow from the document, nested or as rows", () => {
  const doc = open();
  const { risks } = doc.treatmentPlan({ asOf });
  assert.deepEqual(risks.map(({ risk, actions }) => [risk, actions.map(({ id }) => id)]), [["R-001", ["ACT-1"]]]);
  assert.deepEqual(doc.treatmentPlan({ asOf, rows: true }).map(({ risk, action }) => [risk, action]), [["R-001", "ACT-1"]]);
  const { controls, framework } = doc.statementOfApplicability({ asOf });
  assert.deepEqual([framework, controls.length], ["iso27001:2022", 93]);
  const backup = controls.find(({ control }) => control === "A.8.13");
  assert.deepEqual([backup.necessary, backup.risks, backup.verdict], [true, ["R-001"], "missing_from_statement"]);
  const rows = doc.statementOfApplicability({ asOf, framework: "iso27001:2013", rows: true });
  assert.deepEqual([rows[0].control, rows[113].control], ["A.5.1.1", "A.18.2.3"]);
  assert.throws(() => doc.statementOfApplicability({ asOf, framework: "nonsense" }), NotFoundError);
});

test("what would happen if a control failed", () => {
  const doc = open();
  const before = doc.document();
  const { moved, appeared, crossed } = doc.whatIf({ asOf, controls: [{ id: "C-1", status: "failed" }] });
  const [{ risk, before: was, after: is, unsupported_by }] = moved;
  assert.deepEqual([risk, was.level.id, is.level.id, unsupported_by], ["R-001", "medium", "high", ["C-1"]]);
  assert.deepEqual([was.support, is.support, crossed], ["supported", "unsupported", []]);
  assert.ok(appeared.some(({ code }) => code === "TRT012"));
  assert.deepEqual(doc.whatIf({ asOf }).moved, []);
  assert.equal(doc.document(), before);
  assert.ok(thrown(() => doc.whatIf({ asOf, controls: [{ id: "C-1", status: "sleepy" }] })) instanceof IsmsError);
});

test("two documents are compared, however they are given", () => {
  const after = { ...document(), risks: [{ ...document().risks[0], title: "Ransomware" }] };
  const expected = isms.diff(document(), after);
  const [{ register, changed }] = expected.registers;
  assert.deepEqual([register, expected.registers.length, changed.length], ["risks", 1, 1]);
  assert.deepEqual(changed[0].fields.map(({ kind, field }) => [kind, field]), [["changed", "title"]]);
  for (const before of [text(), bytes(), open()]) {
    assert.deepEqual(isms.diff(before, JSON.stringify(after)), expected);
  }
  assert.equal(expected.as_of, undefined);
  assert.deepEqual(isms.diff(open(), open(), { asOf }), {
    as_of: asOf, head: [], registers: [], ratings: [], controls: [], appeared: [], gone: [],
  });
  const faulty = thrown(() => isms.diff(document(), { ...document(), assets: [{ id: "A-1" }] }));
  assert.ok(faulty instanceof ShapeError);
  assert.ok(faulty.faults.every(({ path }) => path.startsWith("/after/assets/0")));
  const injected = thrown(() => isms.diff('{},"as_of":"2026-03-31"', document()));
  assert.ok(injected instanceof ShapeError);
});

test("a record by itself is checked by fetching only what it refers to", () => {
  const whole = open();
  const draft = { ...document().risks[0], owner: "P-nobody" };
  const known = { records: [{ register: "risks", record: draft }], registers: [], exists: [], missing: [] };
  const fetch = ({ records, registers }) => {
    for (const reference of records) {
      const [register, id] = reference.split("/");
      const record = whole.get(register, id);
      if (record === undefined) known.missing.push(reference);
      else known.records.push({ register, record });
    }
    for (const register of registers) known.registers.push({ register, records: whole.records(register) });
  };
  fetch(isms.references("risks", draft, { asOf }));
  for (let round = 0; round < 5; round++) {
    const lacking = Isms.partial(known).references("risks", draft, { asOf });
    if (lacking.records.length + lacking.registers.length === 0) break;
    fetch(lacking);
  }
  const alone = Isms.partial(known).preview("risks", draft, { asOf });
  const within = whole.preview("risks", draft, { asOf });
  assert.deepEqual(alone.not_evaluated, []);
  assert.deepEqual(alone.diagnostics.map(({ key, message }) => [key, message]), within.diagnostics.map(({ key, message }) => [key, message]));
  assert.ok(alone.diagnostics.some(({ code }) => code === "REF001"));
  assert.ok(known.records.length < 10 && !known.registers.some(({ register }) => register === "assets"));
});

test("the standards are asked", () => {
  assert.equal(isms.controls().length, 93);
  assert.equal(isms.controls({ edition: "iso27001:2013" }).length, 114);
  assert.ok(isms.controls({ theme: "people" }).every(({ theme }) => theme === "people"));
  const detective = isms.controls({ attribute: "control_type", value: "detective" });
  assert.ok(detective.length > 0 && detective.every(({ attributes }) => attributes.control_type.includes("detective")));
  assert.deepEqual(isms.control("A.5.1").counterparts, isms.predecessors("A.5.1"));
  assert.deepEqual(isms.successors("A.5.1.1"), ["A.5.1"]);
  assert.equal(isms.clause("6.1.2").id, "6.1.2");
  assert.ok(isms.clauses().some(({ id }) => id === "10.2"));
  assert.ok(isms.crosswalk().edges.length > 100);
  for (const work of [
    () => isms.control("A.9.99"),
    () => isms.clause("11"),
    () => isms.explain("ABC999"),
    () => isms.crosswalk("nonsense"),
    () => isms.successors("A.99.9"),
    () => isms.schema("nonsense"),
    () => isms.machine("assets"),
  ]) {
    assert.ok(thrown(work) instanceof NotFoundError);
  }
  assert.ok(thrown(() => isms.controls({ theme: "nonsense" })) instanceof isms.ArgumentError);
  assert.ok(thrown(() => isms.slug("!")) instanceof isms.ArgumentError);
  const codes = isms.rules().map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(isms.explain("REF001"), isms.rules().find(({ code }) => code === "REF001"));
});

test("the schema of a register stands by itself", () => {
  for (const { name, single } of isms.registers()) {
    const { $ref, $defs } = isms.schema(name);
    const record = $defs[$ref.split("/").at(-1)];
    assert.equal(record.type, "object", name);
    assert.equal("id" in record.properties, !single, name);
  }
  assert.deepEqual(Object.keys(isms.labels().registers), isms.registers().map(({ name }) => name));
});
