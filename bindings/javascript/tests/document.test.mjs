/** A document: made, read, judged, changed, freed. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { ArgumentError, FreedError, init, Isms, IsmsError, NotFoundError, ShapeError } from "isms";

import { AS_OF, bytes, document, text } from "./example.mjs";

init();
const asOf = AS_OF;
const open = () => Isms.parse(bytes());
const draft = (more) => ({ id: "R-002", title: "Theft of a laptop", ...more });

test("a document is parsed from bytes, a buffer, text or an object, and written back unchanged", () => {
  const inputs = [bytes(), bytes().buffer, Buffer.from(text()), text(), document()];
  for (const input of inputs) {
    using_(Isms.parse(input), (doc) => {
      assert.deepEqual(doc.toJSON(), document());
      assert.deepEqual(JSON.parse(JSON.stringify(doc)), document());
    });
  }
});

function using_(doc, work) {
  try {
    return work(doc);
  } finally {
    doc.free();
  }
}

test("the forms of the text hold the same document", () => {
  const doc = open();
  assert.equal(doc.document(), doc.document({ form: "pretty" }));
  assert.deepEqual(JSON.parse(doc.document()), document());
  assert.equal(doc.document({ form: "compact" }).includes("\n"), false);
  const lines = doc.document({ form: "stream" }).trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines[0], doc.head());
  assert.deepEqual(lines.find((line) => line.record?.id === "R-001"), { register: "risks", record: document().risks[0] });
  assert.throws(() => doc.document({ form: "yaml" }), { name: "ArgumentError", code: "invalid_argument", path: "/form" });
});

test("records, ids and single records", () => {
  const doc = open();
  assert.deepEqual(doc.ids("assets"), ["A-1", "A-2"]);
  assert.deepEqual(doc.records("assets"), document().assets);
  assert.deepEqual(doc.get("risks", "R-001"), document().risks[0]);
  assert.equal(doc.get("risks", "R-999"), undefined);
  assert.deepEqual(doc.get("organization"), document().organization);
  assert.equal(doc.get("scope"), undefined);
  assert.throws(() => doc.ids("nonsense"), NotFoundError);
  assert.throws(() => doc.records("nonsense"), NotFoundError);
  doc.get("risks", "R-001").title = "changed";
  assert.equal(doc.get("risks", "R-001").title, document().risks[0].title, "what is read is a copy");
});

test("a new document, empty or to be filled in", () => {
  const empty = Isms.create({ organization: { name: "Acme" }, edition: "iso27001:2013" });
  assert.deepEqual(empty.toJSON(), { format: "isms/1.0", edition: "iso27001:2013", organization: { name: "Acme" } });
  assert.ok(Isms.create({ starter: true }).ids("risks").length > 0);
  assert.deepEqual(Isms.create({ organization: undefined }).toJSON(), { format: "isms/1.0", edition: "iso27001:2022" });
  assert.throws(() => Isms.create({ organization: { name: 7 } }), (error) => {
    assert.ok(error instanceof ArgumentError);
    assert.deepEqual(error.faults.map(({ code, path }) => [code, path]), [["wrong_type", "/organization/name"]]);
    return true;
  });
});

test("a faulty document is refused with its faults, and read without its faulty records", () => {
  const faulty = { ...document(), assets: [{ id: "A-1" }, { id: "A-2", name: "Build server", kind: "hardware" }] };
  assert.throws(() => Isms.parse(faulty), (error) => {
    assert.ok(error instanceof ShapeError && error instanceof IsmsError && error instanceof Error);
    assert.equal(error.name, "ShapeError");
    assert.equal(error.code, "shape");
    assert.equal(error.severity, "error");
    assert.equal(error.faults[0].path, error.path);
    assert.match(error.stack, /document\.test/);
    return true;
  });
  for (const input of [faulty, JSON.stringify(faulty), new TextEncoder().encode(JSON.stringify(faulty))]) {
    const { isms, faults, notices } = Isms.read(input);
    assert.deepEqual(isms.ids("assets"), ["A-2"]);
    assert.ok(faults.every((fault) => fault.path.startsWith("/assets/0") && fault.record.id === "A-1"));
    assert.notEqual(faults.length, 0);
    assert.deepEqual(notices, []);
  }
});

test("a newer minor version of the format keeps what it brings, and says so", () => {
  const newer = { ...document(), format: "isms/1.9", novelty: [1] };
  const { isms, faults, notices } = Isms.read(newer);
  assert.deepEqual(faults, []);
  assert.notEqual(notices.length, 0);
  assert.deepEqual(isms.toJSON().novelty, [1]);
});

test("a new record is added once", () => {
  const doc = open();
  assert.deepEqual(doc.add("risks", draft()).record, draft());
  assert.throws(() => doc.add("risks", draft({ title: 7 })), (error) => {
    assert.deepEqual(error.faults.map(({ code, path }) => [code, path]), [["duplicate_id", "/id"], ["wrong_type", "/title"]]);
    return error instanceof ShapeError;
  });
});

test("the head is set as a whole", () => {
  const doc = open();
  const head = doc.setHead({ ...doc.head(), language: "de" });
  assert.deepEqual([head, head.language, head.revision], [doc.head(), "de", doc.revision]);
  assert.throws(() => doc.setHead({ ...head, revision: head.revision - 1 }), ShapeError);
  assert.deepEqual(doc.head(), head);
});

test("null is a fault, undefined is left out", () => {
  const doc = open();
  const { record } = doc.upsert("risks", draft({ owner: undefined, description: undefined }));
  assert.deepEqual(record, draft());
  assert.throws(() => doc.upsert("risks", draft({ owner: null })), (error) => {
    assert.deepEqual(error.faults.map(({ code, path }) => [code, path]), [["null", "/owner"]]);
    return error instanceof ShapeError;
  });
  assert.deepEqual(doc.get("risks", "R-002"), draft());
});

test("what JSON cannot hold is an error of the arguments or a fault, never kept as something else", () => {
  const doc = open();
  assert.throws(() => doc.upsert("risks", draft({ x: { big: 1n } })), ArgumentError);
  const circle = {};
  circle.circle = circle;
  assert.throws(() => doc.upsert("risks", draft({ x: circle })), ArgumentError);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const refused = { name: "ArgumentError", code: "invalid_argument", path: "/record/x/a~1b/1" };
    assert.throws(() => doc.upsert("risks", draft({ x: { "a/b": [null, value] } })), refused);
  }
  assert.equal(doc.get("risks", "R-002"), undefined);
});

test("half a surrogate pair is refused where it stands", () => {
  const broken = text().replace("Ransomware on", "\ud800 Ransomware on");
  assert.throws(() => Isms.parse(broken), (error) => error instanceof ShapeError && error.faults.length > 0);
  assert.throws(() => Isms.parse(document().x && { ...document(), id: "\udfff" }), ShapeError);
  assert.throws(() => Isms.read(broken), ShapeError);
});

test("bytes that are no UTF-8 are refused by parse and by read alike", () => {
  const broken = bytes();
  broken[broken.length - 40] = 0xff;
  const refusal = (work) => {
    try {
      work();
    } catch (error) {
      assert.ok(error instanceof ShapeError);
      return JSON.stringify(error);
    }
    return assert.fail("nothing was thrown");
  };
  assert.equal(refusal(() => Isms.read(broken)), refusal(() => Isms.parse(broken)));
});

test("check reports, and settings decide what counts", () => {
  const doc = open();
  doc.upsert("risks", draft({ owner: "P-nobody" }));
  const report = doc.check({ asOf });
  assert.equal(report.as_of, asOf);
  const dangling = report.diagnostics.find(({ code, record }) => code === "REF001" && record.id === "R-002");
  assert.equal(dangling.path, "/risks/1/owner");
  assert.equal(dangling.severity, "error");
  const off = doc.check({ asOf, settings: { severity: { REF001: "off" } } });
  assert.ok(off.diagnostics.every(({ code }) => code !== "REF001"));
  assert.throws(() => doc.check({ asOf: "31.3.2026" }), { name: "ArgumentError", path: "/as_of" });
  assert.throws(() => doc.check({ asOf, settings: { nonsense: 1 } }), { name: "ArgumentError", path: "/settings/nonsense" });
  assert.throws(() => doc.check({}), { name: "ArgumentError", path: "/as_of" });
});

test("preview tells what a draft is worth and stores nothing", () => {
  const doc = open();
  const before = doc.document();
  const shape = doc.preview("risks", { id: "R-002", titel: "x" }, { asOf });
  assert.deepEqual(shape.faults.map(({ code, path }) => [code, path]).sort(), [
    ["missing_member", "/title"],
    ["unknown_member", "/titel"],
  ]);
  const dangling = doc.preview("risks", draft({ owner: "P-nobody" }), { asOf });
  assert.deepEqual(dangling.faults, []);
  assert.ok(dangling.diagnostics.some(({ code, field }) => code === "REF001" && field === "/owner"));
  assert.ok(dangling.appeared.some(({ code }) => code === "REF001"));
  const mended = doc.preview("people", { id: "P-nobody", name: "Nobody" }, { asOf });
  assert.deepEqual(mended.gone, []);
  assert.equal(doc.document(), before);
  assert.equal(doc.revision, 0);
});

test("a change says what it brings and ends, and is all or nothing", () => {
  const doc = open();
  const { appeared, gone, register, id, revision } = doc.upsert("risks", draft({ owner: "P-dan" }), { asOf });
  assert.deepEqual([register, id, revision, doc.revision], ["risks", "R-002", 1, 1]);
  assert.ok(appeared.some(({ code }) => code === "REF001"));
  assert.ok(gone.every(({ code }) => code !== "REF001"));
  assert.ok(doc.upsert("people", { id: "P-dan", name: "Dan Wu" }, { asOf }).gone.some(({ code }) => code === "REF001"));
  const unchecked = doc.remove("people", "P-dan");
  assert.deepEqual([unchecked.appeared, unchecked.gone, unchecked.record], [[], [], undefined]);
  assert.equal(doc.revision, 3);
  assert.throws(() => doc.remove("people", "P-dan"), NotFoundError);
  assert.throws(() => doc.upsert("risks", { id: "R-003" }), ShapeError);
  assert.equal(doc.revision, 3);
  assert.equal(doc.remove("organization").id, "organization");
});

test("records are added together, all or as many as fit", () => {
  const doc = open();
  const rows = [{ id: "T-1", name: "Fire" }, { id: "T 2", name: "Flood" }, { id: "T-3", name: "Theft" }];
  assert.throws(() => doc.extend("threats", rows), (error) => {
    assert.deepEqual(error.faults.map(({ code, path }) => [code, path]), [["invalid_id", "/1/id"]]);
    return error instanceof ShapeError;
  });
  assert.deepEqual(doc.ids("threats"), []);
  const { added, faults, revision } = doc.extend("threats", new Set(rows), { onFault: "collect" });
  assert.deepEqual([added, faults.length, doc.revision], [2, 1, revision]);
  assert.deepEqual(doc.ids("threats"), ["T-1", "T-3"]);
});

test("a part of a document says what it saw too little for", () => {
  const owner = Isms.partial({ records: [{ register: "risks", record: draft({ owner: "P-ada" }) }] });
  const report = owner.check({ asOf });
  assert.ok(report.not_evaluated.some(({ record, lacking }) => record === "risks/R-002" && lacking.includes("people/P-ada")));
  const known = Isms.partial({
    registers: [{ register: "people", records: [] }],
    records: [{ register: "risks", record: draft({ owner: "P-ada" }) }],
    exists: ["assets/A-1"],
    missing: ["assets/A-2"],
    edition: "iso27001:2022",
  });
  assert.ok(known.check({ asOf }).diagnostics.some(({ code }) => code === "REF001"));
  assert.throws(() => Isms.partial({ records: [{ register: "risks", record: { id: "R-1" } }] }), ShapeError);
});

test("a copy goes its own way", () => {
  const doc = open();
  doc.upsert("risks", draft());
  const copy = doc.copy();
  assert.equal(copy.revision, 1);
  copy.remove("risks", "R-002");
  assert.deepEqual([doc.ids("risks"), copy.ids("risks")], [["R-001", "R-002"], ["R-001"]]);
  doc.free();
  assert.deepEqual(copy.ids("risks"), ["R-001"]);
});

test("listeners hear of each change, and of nothing else", () => {
  const doc = open();
  const { subscribe } = doc;
  const heard = [];
  const first = subscribe(() => heard.push(`first ${doc.revision}`));
  const listener = () => heard.push("second");
  const ends = [subscribe(listener), subscribe(listener)];
  doc.upsert("risks", draft());
  assert.throws(() => doc.upsert("risks", { id: "R-003" }), ShapeError);
  doc.preview("risks", draft(), { asOf });
  doc.check({ asOf });
  assert.deepEqual(heard, ["first 1", "second", "second"]);
  first();
  ends[0]();
  ends[0]();
  doc.extend("threats", [{ id: "T-1", name: "Fire" }]);
  doc.remove("threats", "T-1");
  assert.deepEqual(heard.slice(3), ["second", "second"]);
  doc.copy().remove("risks", "R-002");
  assert.equal(heard.length, 5, "a copy has no listeners");
});

test("a listener that throws stops neither the change nor the others", async (context) => {
  const doc = open();
  const uncaught = [];
  const before = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.once("uncaughtException", (error) => uncaught.push(error.message));
  context.after(() => before.forEach((listener) => process.on("uncaughtException", listener)));
  let heard = 0;
  doc.subscribe(() => {
    throw new Error("broken listener");
  });
  doc.subscribe(() => heard++);
  doc.upsert("risks", draft());
  await new Promise((done) => setImmediate(done));
  assert.deepEqual([heard, uncaught], [1, ["broken listener"]]);
});

test("a listener may end itself and begin others", () => {
  const doc = open();
  let heard = 0;
  const end = doc.subscribe(() => {
    end();
    doc.subscribe(() => heard++);
  });
  doc.upsert("risks", draft());
  assert.equal(heard, 0);
  doc.upsert("risks", draft());
  assert.equal(heard, 1);
});

test("free can be called twice, and later use is an error", () => {
  const doc = open();
  doc.free();
  doc.free();
  const methods = Object.getOwnPropertyNames(Isms.prototype).filter((name) => !["constructor", "free"].includes(name));
  assert.ok(methods.length > 15, methods.join());
  for (const name of [...methods, "subscribe"]) {
    const use = () => {
      const member = doc[name];
      return member.call(doc, "risks", "R-001", { asOf }, { asOf });
    };
    assert.throws(use, (error) => error instanceof FreedError && error.code === "freed", name);
  }
});

test("the document can be disposed of", () => {
  const doc = open();
  doc[Symbol.dispose]();
  doc[Symbol.dispose]();
  assert.throws(() => doc.head(), FreedError);
});

test("an error can be written to a log whole", () => {
  const error = (() => {
    try {
      return Isms.parse("{");
    } catch (error) {
      return error;
    }
  })();
  const logged = JSON.parse(JSON.stringify(error));
  assert.equal(logged.name, "ShapeError");
  assert.equal(logged.code, "shape");
  assert.equal(logged.message, error.message);
  assert.deepEqual(logged.faults, error.faults);
});

test("memory is given back", () => {
  const sizes = [0, 1].map(() => {
    for (let round = 0; round < 300; round++) Isms.parse(bytes()).free();
    return process.memoryUsage().rss;
  });
  assert.ok(sizes[1] - sizes[0] < 8 << 20, `${sizes}`);
});
