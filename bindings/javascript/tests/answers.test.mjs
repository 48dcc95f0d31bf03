/**
 * The types of the answers are true: what each call answers is written down as a literal of its type, and TypeScript is asked
 * whether it is one. A literal may neither lack a member nor have one that its type does not know.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";

import * as isms from "isms";

import { AS_OF, bytes, document } from "./example.mjs";

isms.init();
const { Isms } = isms;
const asOf = AS_OF;
const project = new URL("../", import.meta.url);
const organization = Isms.parse(readFileSync(new URL("examples/example.isms.json", project)));
const small = Isms.parse(bytes());


const draft = { id: "R-999", title: "Theft", owner: "nobody", assets: ["nothing"] };
const failing = (doc) => ({
  asOf,
  controls: doc.ids("controls").map((id) => ({ id, status: "failed" })),
  removals: doc.ids("risks").slice(0, 1).map((id) => `risks/${id}`),
  upserts: [{ register: "risks", record: { id: "R-998", title: "New" } }],
});
const changed = (doc, work) => {
  const copy = doc.copy();
  return work(copy) ?? copy;
};
const driven = ["risks", "findings", "nonconformities"];

/** By type, every answer that must be one. */
const ANSWERS = {
  "Version": [isms.version()],
  "readonly RegisterInfo[]": [isms.registers()],
  "Validation": [isms.validate("risks", { id: 7, owner: null }), isms.validate("people", { id: "P-1", name: "Ada" })],
  "JsonSchema": [isms.schema("risks"), isms.schema("settings"), isms.schema()],
  "Labels": [isms.labels(), isms.labels("de")],
  "readonly Rule[]": [isms.rules()],
  "Rule": [isms.explain("REF001")],
  "readonly Machine[]": [isms.machines()],
  "Machine": [isms.machine("risks"), isms.machine("risks/acceptance"), isms.machine("nonconformities/actions")],
  "readonly Preset[]": [isms.presets()],
  "Rated": [
    isms.rate({ preset: "plain_3x3", likelihood: "low", consequence: [{ criterion: "money", level: "high" }] }),
    isms.rate({ preset: "plain_3x3", likelihood: "low" }),
    isms.rate({ criteria: document().risk_criteria[0] }),
  ],
  "readonly CatalogueControl[]": [isms.controls(), isms.controls({ edition: "iso27001:2013" })],
  "CatalogueControl": [isms.control("A.5.1"), isms.control("A.5.1.1", { edition: "iso27001:2013" })],
  "readonly Clause[]": [isms.clauses(), isms.clauses({ edition: "iso27001:2013" })],
  "Clause": [isms.clause("6.1.2"), isms.clause("4.1", { edition: "iso27001:2013" })],
  "readonly string[]": [isms.successors("A.5.1.1"), isms.predecessors("A.5.1"), organization.ids("risks")],
  "Crosswalk": [isms.crosswalk()],
  "string": [isms.slug("Ada Roth"), small.document()],
  "Head": [small.head(), organization.head()],
  "IsmsDocument": [small.toJSON(), organization.toJSON()],
  "Registers[\"organization\"] | undefined": [small.get("organization")],
  "Registers[\"risks\"][]": [small.records("risks"), organization.records("risks")],
  "Report": [
    small.check({ asOf }),
    organization.check({ asOf: "2027-12-31" }),
    Isms.partial({ records: [{ register: "risks", record: { ...draft } }] }).check({ asOf }),
  ],
  "Preview": [
    small.preview("risks", draft, { asOf }),
    small.preview("risks", { id: 7 }, { asOf }),
    Isms.partial().preview("risks", draft, { asOf }),
  ],
  "References": [isms.references("risks", draft, { asOf }), small.references("risks", draft, { asOf })],
  "Ratings": [small.ratings({ asOf }), organization.ratings({ asOf }), organization.ratings({ asOf: "2020-01-01" })],
  "readonly RatingRow[]": [small.ratings({ asOf, rows: true }), organization.ratings({ asOf, rows: true })],
  "RiskRating": [small.rating("R-001", { asOf })],
  "TreatmentPlan": [small.treatmentPlan({ asOf }), organization.treatmentPlan({ asOf })],
  "readonly TreatmentPlanRow[]": [
    small.treatmentPlan({ asOf, rows: true }),
    organization.treatmentPlan({ asOf: "2027-12-31", rows: true }),
  ],
  "ApplicabilityView": [small.statementOfApplicability({ asOf }), organization.statementOfApplicability({ asOf })],
  "readonly ApplicabilityRow[]": [
    small.statementOfApplicability({ asOf, rows: true }),
    organization.statementOfApplicability({ asOf, rows: true }),
  ],
  "WhatIf": [small.whatIf(failing(small)), organization.whatIf(failing(organization)), small.whatIf({ asOf })],
  "CriteriaInForce": [small.criteriaInForce({ asOf }), small.criteriaInForce({ asOf: "2000-01-01" })],
  "Available": driven.flatMap((register) => organization.ids(register).map((id) => organization.available(register, id, { asOf }))),
  "readonly Card[]": driven.flatMap((register) => [small, organization].map((doc) => doc.board(register, { asOf }))),
  "Changed<\"risks\">": [
    changed(small, (doc) => doc.upsert("risks", draft, { asOf })),
    changed(small, (doc) => doc.remove("risks", "R-001", { asOf })),
  ],
  "Extended": [
    changed(small, (doc) => doc.extend("threats", [{ id: "T-1", name: "Fire" }, { id: 7 }], { onFault: "collect" })),
  ],
  "Driven<\"nonconformities\">": [
    changed(small, (doc) =>
      doc.apply(
        "nonconformities",
        "NC-2",
        { kind: "contain", by: "P-ada", at: "2026-03-31T09:00:00Z", correction: { what: "Tested" } },
        { asOf },
      ),
    ),
  ],
  "Diff": [
    isms.diff(small, changed(small, (doc) => void doc.upsert("risks", draft)), { asOf }),
    isms.diff(small, organization, { asOf }),
    isms.diff(organization, organization),
  ],
};

test("every answer is a literal of its type", { timeout: 300_000 }, async () => {
  const folder = new URL("answers/", project);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const named = new Set();
  const lines = Object.entries(ANSWERS).flatMap(([type, answers], at) => {
    for (const [name] of type.matchAll(/[A-Z]\w+/g)) named.add(name);
    return answers.map((answer, index) => `export const answer_${at}_${index}: ${type} = ${JSON.stringify(answer)};`);
  });
  assert.ok(lines.length > Object.keys(ANSWERS).length);
  const imports = `import type { ${[...named].join(", ")} } from "isms";`;
  await writeFile(new URL("answers.ts", folder), [imports, ...lines].join("\n"));
  const options = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      module: "nodenext",
      noEmit: true,
    },
  };
  await writeFile(new URL("tsconfig.json", folder), JSON.stringify(options));
  const tsc = new URL("node_modules/typescript/bin/tsc", project).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "--project", folder.pathname, "--pretty", "false"]).catch(
    (error) => error,
  );
  const shortened = stdout.split("\n").map((line) => line.slice(0, 400)).slice(0, 30).join("\n");
  assert.equal(shortened, "");
});
