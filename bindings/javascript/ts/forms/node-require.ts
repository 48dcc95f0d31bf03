/** The entry point `isms/forms` of Node's `require`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { forms } from "./module.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

forms.provide({
  kind: "bytes",
  bytes: () => read(pathToFileURL(join(__dirname, "..", "..", "..", "forms_bg.wasm"))),
  read,
});

export * from "./index.js";
