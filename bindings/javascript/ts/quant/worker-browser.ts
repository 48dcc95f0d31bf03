/** The entry point `isms/quant-worker` of browsers and bundlers: a script that imports it is a worker for `simulate`. */
import { serveSimulations } from "./browser.js";

// The scope of a worker, or of a page that imports it by mistake and then hears nothing of use.
serveSimulations(globalThis);

export {};
