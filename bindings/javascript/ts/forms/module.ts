/** The module of `isms/forms`: what a form needs to validate a record, in a fraction of the size. */
import * as glue from "../../wasm/forms.js";
import { addModule } from "../either.js";
import { WasmModule } from "../wasm-module.js";

export const forms = new WasmModule(
  glue,
  (exported) => exported.has("call") && !exported.has("workspace_open") && !exported.has("simulation_open"),
);
addModule(forms);
