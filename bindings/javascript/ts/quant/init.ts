/** Loading the module of `isms/quant`. */
import type { InitOptions } from "../loading.js";
import { quant } from "./module.js";

/**
 * Loads the wasm module; it must be called, and in a browser waited for, before anything else. Calls after the first do
 * nothing but wait for it; a call after one that failed tries again. In Node the module is there as soon as the call returns.
 *
 * Throws a `LoadError`: `wasm_blocked` where a Content-Security-Policy refuses wasm, else `wasm_failed`.
 */
export function init(options: InitOptions = {}): Promise<void> {
  return quant.init(options);
}
