/** The entry point of Node's `require`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { provideWasm } from "./source.js";

provideWasm({
  kind: "bytes",
  bytes: () => new Uint8Array(readFileSync(join(__dirname, "..", "..", "isms_bg.wasm"))),
});

export * from "./index.js";
