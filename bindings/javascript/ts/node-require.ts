/** The entry point of Node's `require`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { whole } from "./whole.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

whole.provide({
  kind: "bytes",
  bytes: () => read(pathToFileURL(join(__dirname, "..", "..", "isms_bg.wasm"))),
  read,
});

export * from "./index.js";
