/** The entry point `isms/quant` of Node's `require`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { quant } from "./module.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

quant.provide({
  kind: "bytes",
  bytes: () => read(pathToFileURL(join(__dirname, "..", "..", "..", "quant_bg.wasm"))),
  read,
});

export * from "./index.js";
