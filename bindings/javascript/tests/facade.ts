/** Compiled by `tsc --strict` against the installed package: what the types allow, and what they refuse. */
import * as isms from "isms";
import { init, Isms, type Diagnostic, type Risk, type TransitionError } from "isms";

declare const form: { title: string; owner: string | undefined };
declare const doc: Isms;
declare const anyId: string;

init({ wasm: new Uint8Array() });
const asOf = "2026-03-31";

// Records are read by their register.
export const risk: Risk | undefined = doc.get("risks", "R-001");
export const name: string | undefined = doc.get("organization")?.name;
export const titles: string[] = doc.records("risks").map(({ title }) => title);
// @ts-expect-error a register of many records needs an id
doc.get("risks");
// @ts-expect-error there is no such register
doc.ids("hazards");

// Records are written by their register; what may be absent may be undefined.
doc.upsert("risks", { id: "R-1", title: form.title, owner: form.owner });
// @ts-expect-error a risk has a title
doc.upsert("risks", { id: "R-1" });
// @ts-expect-error `null` is a fault
doc.upsert("risks", { id: "R-1", title: "x", owner: null });
// @ts-expect-error unknown members are faults
doc.upsert("risks", { id: "R-1", title: "x", onwer: "P-1" });
// @ts-expect-error a vocabulary is closed
doc.upsert("assets", { id: "A-1", name: "Server", kind: "toaster" });
doc.upsert("risks", { id: "R-1", title: "x", x: { vendor: new Map([["anything", 1]]) } });
export const changed: Risk | undefined = doc.upsert("risks", { id: "R-1", title: "x" }).record;

// Drafts may be anything that a form holds.
export const found: readonly Diagnostic[] = doc.preview("risks", form, { asOf }).diagnostics;
isms.validate("risks", { id: 7 });

// A check needs a day.
// @ts-expect-error no day
doc.check();
doc.check({ asOf, settings: { severity: { REF001: "off" }, thresholds: { repeated_minors: 2 } } });
// @ts-expect-error no such severity
doc.check({ asOf, settings: { severity: { REF001: "loud" } } });

// Commands fit what they are given to.
const by = "P-1";
const at = "2026-03-31T09:00:00Z";
doc.apply("nonconformities", "NC-1", { kind: "close", by, at });
doc.apply("nonconformities", "NC-1/actions/A-1", { kind: "start", by, at });
doc.apply("risks", anyId, { kind: "start", by, at });
doc.apply("risks", "R-1/acceptance", { kind: "refuse", by, at, reason: "too high" });
// @ts-expect-error a nonconformity is not accepted
doc.apply("nonconformities", "NC-1", { kind: "accept", by, at });
// @ts-expect-error an action has no such command
doc.apply("risks", "R-1/actions/A-1", { kind: "evaluate", by, at });
// @ts-expect-error assets have no lifecycle
doc.board("assets", { asOf });

// Tagged choices are told apart by their kind.
for (const option of risk?.treatment?.options ?? []) {
  if (option.kind === "share") {
    const counterparty: string | undefined = option.counterparty;
    void counterparty;
  }
}
const rated = isms.rate({ preset: "plain_3x3", likelihood: "low" });
export const level: string = rated.rating ? rated.rating.level : rated.unrated.join();
const decided = isms.decide({ criteria: { levels: [{ id: "low" }] } as never, level: "low", on: asOf, asOwner: true });
export const mayAccept: boolean | undefined = decided.may;
// @ts-expect-error criteria or a preset
isms.rate({ likelihood: "low" });

// Rows where they are asked for.
export const costs: string | undefined = doc.treatmentPlan({ asOf, rows: true })[0]?.action_cost;
export const planned: number = doc.treatmentPlan({ asOf }).risks.length;

// Answers cannot be changed.
// @ts-expect-error readonly
doc.check({ asOf }).diagnostics[0]!.message = "";

export function missing(error: TransitionError): readonly string[] {
  return error.missing.map(({ message }) => message);
}
export const stop: () => void = doc.subscribe(() => undefined);

export function disposed(): number {
  using copy = doc.copy();
  return copy.revision;
}
