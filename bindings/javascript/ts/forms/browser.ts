/** The entry point `isms/forms` of browsers and bundlers: the wasm file is fetched from beside this module. */
import { forms } from "./module.js";

// Bundlers look for exactly this expression and carry the file along.
forms.provide({ kind: "url", url: () => new URL("../../../forms_bg.wasm", import.meta.url) });

export * from "./index.js";
