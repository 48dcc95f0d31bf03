/** The module of the main entry point: everything the library does. */
import * as glue from "../wasm/isms.js";
import { addModule } from "./either.js";
import { WasmModule } from "./wasm-module.js";

export const whole = new WasmModule(glue, (exported) => exported.has("workspace_open"));
addModule(whole);
