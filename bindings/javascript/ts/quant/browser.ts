/** The entry point `isms/quant` of browsers and bundlers: the wasm file is fetched from beside this module. */
import { quant } from "./module.js";

// Bundlers look for exactly this expression and carry the file along.
quant.provide({ kind: "url", url: () => new URL("../../../quant_bg.wasm", import.meta.url) });

export * from "./index.js";
