/** The compiled half of the npm package keeps its word: an error is thrown as the text of its JSON. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { init } from "isms";

import { glue } from "./node.mjs";

await init();
const { call, Workspace } = await import(glue("esm"));

function codeThrown(work) {
  try {
    work();
  } catch (error) {
    assert.equal(typeof error, "string");
    const { code, message } = JSON.parse(error);
    assert.ok(message);
    return code;
  }
  assert.fail("nothing was thrown");
}

test("an unknown verb", () => {
  assert.ok(codeThrown(() => call("no such verb", "{}")));
  assert.ok(codeThrown(() => Workspace.create("no such verb", "{}")));
});

for (const bytes of [[0xff], [], [0x7b], [0x37]]) {
  test(`bytes that are no document: ${JSON.stringify(bytes)}`, () => {
    assert.ok(codeThrown(() => Workspace.open(Uint8Array.from(bytes))));
  });
}
