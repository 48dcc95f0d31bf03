/** The entry point `isms/inline`: the wasm module is part of the script, for places that cannot serve a file beside it. */
import { wasmBase64 } from "../wasm/inline.js";
import { whole } from "./whole.js";

whole.provide({ kind: "bytes", bytes: () => Uint8Array.from(atob(wasmBase64), (unit) => unit.charCodeAt(0)) });

export * from "./index.js";
