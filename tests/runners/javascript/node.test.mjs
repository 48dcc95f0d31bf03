/** The cases through the installed npm package in Node, by `import` and by `require`. */
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { checkCases, glue } from "./node.mjs";

const require = createRequire(import.meta.url);

test("cases in Node by import", async () => {
  const { init } = await import("isms");
  const quant = await import("isms/quant");
  await Promise.all([init(), quant.init()]);
  await checkCases(await import(glue("esm")), await import(glue("esm", "quant")));
});

test("cases in Node by require", async () => {
  const { init } = require("isms");
  await Promise.all([init(), require("isms/quant").init()]);
  await checkCases(require(fileURLToPath(glue("cjs"))), require(fileURLToPath(glue("cjs", "quant"))));
});
