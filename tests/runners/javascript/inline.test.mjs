/** The cases through `isms/inline`, which has the module in the script. */
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { checkCases, glue } from "./node.mjs";

const require = createRequire(import.meta.url);

test("cases with the inlined module by import", async () => {
  const { init } = await import("isms/inline");
  await init();
  await checkCases(await import(glue("esm")));
});

test("cases with the inlined module by require", async () => {
  const { init } = require("isms/inline");
  await init();
  await checkCases(require(fileURLToPath(glue("cjs"))));
});
