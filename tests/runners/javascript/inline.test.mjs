/** The cases through `isms/inline`, which has the module in the script. */
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { checkCases, glue } from "./node.mjs";

const require = createRequire(import.meta.url);

test("cases with the inlined module by import", async () => {
  const { init } = await import("isms/inline");
  const quant = await import("isms/quant");
  await Promise.all([init(), quant.init()]);
  await checkCases(await import(glue("esm")), await import(glue("esm", "quant")));
});

test("cases with the inlined module by require", async () => {
  const { init } = require("isms/inline");
  await Promise.all([init(), require("isms/quant").init()]);
  await checkCases(require(fileURLToPath(glue("cjs"))), require(fileURLToPath(glue("cjs", "quant"))));
});
