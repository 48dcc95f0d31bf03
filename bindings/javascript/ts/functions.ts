/** What can be asked without a document. */
import type { JsonSchema, Labels, Preset, References, Rule } from "./answers.js";
import { ask } from "./call.js";
import type { Draft } from "./tables.js";
import type { Decision, RegisterName, RiskCriteria, Settings } from "./types.js";

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

/** What people call registers, members and words, in a language; English where there is no translation. */
export function labels(locale?: string): Labels {
  return ask("labels", { locale });
}

/** Every rule of the checker. */
export function rules(): readonly Rule[] {
  return ask("rules");
}

/** One rule. Throws a `NotFoundError`. */
export function explain(code: string): Rule {
  return ask("explain", { code });
}

/** What is asked of acceptance criteria. */
export interface DecideInput {
  readonly criteria: RiskCriteria | Preset["criteria"];
  /** The level of risk. */
  readonly level: string;
  readonly category?: string | undefined;
  /** What the risk concerns, the nearest first: `units/sales`, … */
  readonly scope?: readonly string[] | undefined;
  /** The role that wants to accept it. */
  readonly authority?: string | undefined;
  /** Whether it is the risk owner who wants to accept it. */
  readonly asOwner?: boolean | undefined;
  readonly on: string;
}

/** Who may accept a level of risk under criteria, on a day. Throws a `RatingError` for a level that the criteria do not have. */
export function decide(input: DecideInput): Decision {
  const { criteria, level, category, scope, authority, asOwner, on } = input;
  return ask("decide", { criteria, level, category, scope, authority, as_owner: asOwner, on });
}
