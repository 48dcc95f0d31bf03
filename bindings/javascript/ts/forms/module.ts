/** The module of `isms/forms`: what a form needs to validate a record, in a fraction of the size. */
import * as glue from "../../wasm/forms.js";
import { addModule } from "../either.js";
import { WasmModule, type InitOptions } from "../loading.js";

export const forms = new WasmModule(glue, (exported) => exported.has("call") && !exported.has("workspace_open"));
addModule(forms);

/**
 * Loads the wasm module; it must be called, and in a browser waited for, before anything else. Calls after the first do
 * nothing but wait for it; a call after one that failed tries again. In Node the module is there as soon as the call returns.
 *
 * Throws a `LoadError`: `wasm_blocked` where a Content-Security-Policy refuses wasm, else `wasm_failed`.
 */
export function init(options: InitOptions = {}): Promise<void> {
  return forms.init(options);
}
