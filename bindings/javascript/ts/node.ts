/** The entry point of Node's `import`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";

import { whole } from "./whole.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

whole.provide({ kind: "bytes", bytes: () => read(new URL("../../isms_bg.wasm", import.meta.url)), read });

export * from "./index.js";
