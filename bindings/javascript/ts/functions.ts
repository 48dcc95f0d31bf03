/** What can be asked without a document. */
import type { JsonSchema, References, Rule } from "./answers.js";
import { ask } from "./call.js";
import type { Draft } from "./tables.js";
import type { RegisterName, Settings } from "./types.js";

/**
 * What a check of a record needs beside it: whoever keeps one record a row fetches these, makes a partial document of them, and
 * asks that one again.
 */
export function references<Register extends RegisterName>(
  register: Register,
  record: Draft<Register>,
  { asOf, settings }: { readonly asOf: string; readonly settings?: Settings | undefined },
): References {
  return ask("references", { register, record, as_of: asOf, settings });
}

/** The JSON Schema of the document, of the records of a register, or of the settings of a check. */
export function schema(name?: RegisterName | "settings"): JsonSchema {
  return ask("schema", { name });
}

/** Every rule of the checker. */
export function rules(): readonly Rule[] {
  return ask("rules");
}

/** One rule. Throws a `NotFoundError`. */
export function explain(code: string): Rule {
  return ask("explain", { code });
}
