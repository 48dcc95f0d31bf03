/** What the tests in Node share. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { joined, runCases } from "./cases.mjs";

/** The cases, as the Rust runner wrote them. */
export const bundle = JSON.parse(readFileSync(process.env.ISMS_BUNDLE, "utf8"));

/** Where the wasm-bindgen glue of the installed package is; it is no entry point, so it has a path only. */
export const glue = (form, module = "isms") => new URL(`node_modules/isms/dist/${form}/wasm/${module}.js`, project);

/** The folder of the project that the package is installed in. */
export const project = new URL("../", import.meta.url);

/** Fails unless every answer is the expected one. */
export function assertAnswers({ cases, faults, digest }) {
  console.log(`answers digest: ${digest}`);
  assert.equal(faults.length, 0, `${faults.length} wrong answers\n${faults.slice(0, 20).join("\n")}`);
  assert.notEqual(cases, 0, "no cases");
  assert.equal(digest, bundle.digest);
}

/** Fails unless the module of `isms/forms` answered as the whole one. */
export function assertFormsAnswers({ calls, faults, untried }) {
  assert.deepEqual(faults.slice(0, 20), []);
  assert.deepEqual(untried, []);
  assert.ok(calls > 50, `${calls} calls`);
}

/** Runs the cases through glue whose modules are loaded: of the main entry point, and of `isms/quant`. */
export async function checkCases(whole, quant) {
  assertAnswers(await runCases(joined(whole, quant), bundle));
}
