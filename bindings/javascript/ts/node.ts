/** The entry point of Node's `import`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";

import { provideWasm } from "./source.js";

provideWasm({
  kind: "bytes",
  bytes: () => new Uint8Array(readFileSync(new URL("../../isms_bg.wasm", import.meta.url))),
});

export * from "./index.js";
