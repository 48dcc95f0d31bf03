/** Twenty faults of shape in twelve records: every one is reported, with its code and its place, and hides no other. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { init, Isms, ShapeError, validate } from "isms";

import { document } from "./example.mjs";

init();

const ID = "X".repeat(65);
const faulty = () => ({
  ...document(),
  surprise: true,
  people: [
    { id: "P-ada", name: "Ada Roth", top_management: "yes" },
    { id: "P-ben", name: null },
    { id: "P-cem", name: "Cem Aydin", phone: "1" },
    { id: "P-ada", name: "Ada again" },
  ],
  assets: [
    { id: ID, name: "Forecast database", kind: "information" },
    { id: "A-2", name: "", kind: "toaster" },
    { id: "A-3", kind: "hardware", owner: "no id" },
  ],
  risks: [
    {
      id: "R-001",
      title: "Ransomware",
      assessments: [
        { id: "AS-1", stage: "inherent", on: "2026-02-30" },
        { id: "AS-1", stage: "sometime" },
      ],
      treatment: { options: [{ kind: "pray" }, { kind: "modify", strength: 3 }], actions: "none" },
    },
    "a risk",
  ],
  controls: [{ id: "C-1", title: "Backups", tags: [1, "two words"] }],
  nonconformities: [
    { id: "NC-1", title: "Leavers", history: [{ kind: "raise", by: "P-ada", at: "yesterday" }, { kind: "dance" }] },
    { title: "Nameless", found_on: 20260302 },
  ],
});

/** The places of the faults, and what may stand there. */
const EXPECTED = [
  "/surprise unknown_member",
  "/people/0/top_management wrong_type",
  "/people/1/name null",
  "/people/2/phone unknown_member",
  "/people/3/id duplicate_id",
  "/assets/0/id invalid_id",
  "/assets/1/name invalid_text",
  "/assets/1/kind unknown_value",
  "/assets/2/name missing_member",
  "/assets/2/owner invalid_id",
  "/risks/0/assessments/0/on invalid_date",
  "/risks/0/assessments/1/id duplicate_id",
  "/risks/0/assessments/1/stage unknown_value",
  "/risks/0/treatment/options/0/kind unknown_kind",
  "/risks/0/treatment/options/1/strength unknown_member",
  "/risks/0/treatment/actions wrong_type",
  "/risks/1 wrong_type",
  "/controls/0/tags/0 wrong_type",
  "/controls/0/tags/1 invalid_text",
  "/nonconformities/0/history/0/kind unknown_kind",
  "/nonconformities/0/history/1/kind unknown_kind",
  "/nonconformities/1/id missing_member",
  "/nonconformities/1/found_on wrong_type",
];

const listed = (faults) => faults.map(({ path, code }) => `${path} ${code}`);

test("parse refuses with all of them", () => {
  assert.throws(
    () => Isms.parse(faulty()),
    (error) => {
      assert.ok(error instanceof ShapeError);
      const found = listed(error.faults);
      assert.deepEqual(EXPECTED.filter((fault) => !found.includes(fault)), [], found.join("\n"));
      assert.deepEqual(new Set(found).size, found.length, "none twice");
      assert.equal(error.params.count, found.length);
      for (const fault of error.faults) {
        assert.equal(fault.severity, "error");
        assert.ok(fault.message.length > 0 && !fault.message.endsWith("."), fault.message);
      }
      return true;
    },
  );
});

test("read keeps what is sound, and answers the same faults with their records", () => {
  const { isms, faults } = Isms.read(faulty());
  const refused = (() => {
    try {
      return Isms.parse(faulty());
    } catch (error) {
      return error.faults;
    }
  })();
  assert.deepEqual(faults, refused);
  assert.deepEqual(isms.ids("people"), []);
  assert.deepEqual(isms.ids("threats"), []);
  assert.deepEqual(isms.get("organization"), document().organization);
  const stage = faults.find(({ path }) => path === "/risks/0/assessments/1/stage");
  assert.deepEqual(stage.record, { register: "risks", id: "R-001", index: 0 });
  assert.equal(stage.field, "/assessments/1/stage");
});

test("the same record by itself has the same faults, with pointers into the record", () => {
  const [risk] = faulty().risks;
  const alone = validate("risks", risk).faults;
  const within = Isms.read(faulty()).faults.filter(({ record }) => record?.id === "R-001");
  assert.deepEqual(alone.map(({ path, code }) => [path, code]), within.map(({ field, code }) => [field, code]));
  assert.notEqual(alone.length, 0);
});

test("a member that is named twice is a fault", () => {
  const twice = '{"format":"isms/1.0","edition":"iso27001:2022","people":[{"id":"P-1","name":"Ada","name":"Eve"}]}';
  for (const input of [twice, new TextEncoder().encode(twice)]) {
    assert.throws(() => Isms.parse(input), (error) => error.faults.some(({ code }) => code === "duplicate_member"));
  }
});

test("text that is no JSON is refused with its place", () => {
  for (const input of ["", "{", "[]", "7", "{\"format\":\"isms/1.0\",}", "\ufeff{}"]) {
    assert.throws(() => Isms.parse(input), (error) => error instanceof ShapeError && error.faults.length > 0, input);
  }
});

test("a newer major version of the format is refused", () => {
  assert.throws(() => Isms.parse({ ...document(), format: "isms/2.0" }), (error) => {
    assert.ok(error.faults.some(({ code, path }) => code === "unsupported_format" && path === "/format"));
    return true;
  });
});
