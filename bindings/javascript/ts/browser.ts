/** The entry point of browsers and bundlers: the wasm file is fetched from beside this module. */
import { whole } from "./whole.js";

// Bundlers look for exactly this expression and carry the file along.
whole.provide({ kind: "url", url: () => new URL("../../isms_bg.wasm", import.meta.url) });

export * from "./index.js";
