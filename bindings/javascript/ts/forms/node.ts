/** The entry point `isms/forms` of Node's `import`: reads the wasm file from the package. */
import { readFileSync } from "node:fs";

import { forms } from "./module.js";

const read = (file: URL) => new Uint8Array(readFileSync(file));

forms.provide({ kind: "bytes", bytes: () => read(new URL("../../../forms_bg.wasm", import.meta.url)), read });

export * from "./index.js";
