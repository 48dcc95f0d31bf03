/** The entry point `isms/quant` of Node's `import`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";

import { quant } from "./module.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

quant.provide({ kind: "bytes", bytes: () => read(new URL("../../../quant_bg.wasm", import.meta.url)), read });

export * from "./index.js";
