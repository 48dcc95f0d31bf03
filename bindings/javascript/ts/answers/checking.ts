/** Faults of shape, findings of the checker, and what a change does to them. */
import type { RegisterName, Registers } from "../types.js";

/** Any value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [member: string]: JsonValue };

/** The values named in a message, so that it can be worded in another language. */
export type Values = { readonly [name: string]: JsonValue };

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/** How grave a finding is: a requirement of the standard or a contradiction, a practice, or worth a thought. */
export type DiagnosticSeverity = "error" | "warning" | "advice";

/** The record a fault or finding is about. */
export interface Place {
  readonly register: RegisterName;
  /** Its id, if it could be read. */
  readonly id?: string;
  /** Its position in its register; absent for a register that holds one record only. */
  readonly index?: number;
}

/** What can be wrong with the shape of something; codes never change meaning. */
export type FaultCode =
  | "syntax"
  | "duplicate_member"
  | "duplicate_id"
  | "null"
  | "unknown_member"
  | "missing_member"
  | "wrong_type"
  | "unknown_value"
  | "unknown_kind"
  | "invalid_id"
  | "invalid_text"
  | "invalid_date"
  | "invalid_timestamp"
  | "invalid_interval"
  | "invalid_number"
  | "invalid_money"
  | "invalid_reference"
  | "invalid_digest"
  | "unsupported_format"
  | "unknown_register"
  | "unknown_command";

/** A fault of shape: the JSON is not such a document or record. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: DiagnosticSeverity;
  /** The JSON pointer from the root of what was read. */
  readonly path: string;
  readonly message: string;
  /** The record it stands in, when it stands in one. */
  readonly record?: Place;
  /** The JSON pointer into that record. */
  readonly field?: string;
  /** The values in the message. */
  readonly params: Values;
}

/** Another place that has to do with a finding. */
export interface Related {
  /** The JSON pointer into the document. */
  readonly path: string;
  readonly message: string;
}

/** A rule that is broken: where, why, and what would mend it. */
export interface Diagnostic {
  /** The rule's code, such as `RSK010`. */
  readonly code: string;
  /** The same for the same finding in every run, so that tickets and baselines survive reordering. */
  readonly key: string;
  readonly severity: DiagnosticSeverity;
  /** The clause of the document's edition that the rule serves. */
  readonly clause: string;
  /** The record it is about; absent where the whole document is meant. */
  readonly record?: Place;
  /** The id of who answers for that record. */
  readonly owner?: string;
  /** The JSON pointer into the document. */
  readonly path: string;
  /** The JSON pointer into the record. */
  readonly field: string;
  readonly message: string;
  /** What would mend it. */
  readonly help: string;
  /** The values in the message. */
  readonly params: Values;
  readonly related: readonly Related[];
  /** The id of the suppression that applies: the finding stays in the report and counts no more. */
  readonly suppressed?: string;
}

/** A rule that could not be judged, for a partial document saw too little: neither passed nor failed. */
export interface NotEvaluated {
  readonly code: string;
  /** The record it would have looked at, as `register/id`; absent for a rule over the whole document. */
  readonly record?: string;
  /** What is lacking: `register/id`, or `register` for a register that must be whole. */
  readonly lacking: readonly string[];
}

/** The answer of a check. */
export interface Report {
  /** The day or moment it was made for. */
  readonly as_of: string;
  /** How many findings there are of each severity, suppressed ones not counted. */
  readonly summary: {
    readonly error: number;
    readonly warning: number;
    readonly advice: number;
    readonly suppressed: number;
  };
  /** The findings: by register, record, code and field. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of a partial document only. */
  readonly not_evaluated?: readonly NotEvaluated[];
}

/** Which findings a change brings and which it ends, anywhere in the document. */
export interface Difference {
  readonly appeared: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];
}

/** What a draft is worth, without storing it. */
export interface Preview extends Difference {
  /** Faults of shape; with any of them nothing else could be found. */
  readonly faults: readonly Fault[];
  /** Everything found at the draft. */
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be judged of it; empty for a whole document. */
  readonly not_evaluated: readonly NotEvaluated[];
}

/** A record that was stored or taken out. `appeared` and `gone` are empty unless the change was asked to be checked. */
export interface Changed<Register extends RegisterName = RegisterName> extends Difference {
  readonly register: Register;
  readonly id: string;
  /** The record as it stands now; absent where it was taken out. */
  readonly record?: Registers[Register];
  /** How often the document has been changed. */
  readonly revision: number;
}

/** Records that were added together. */
export interface Extended {
  /** How many were added. */
  readonly added: number;
  /** The faults of those that were not, each path beginning with the position in the list. */
  readonly faults: readonly Fault[];
  readonly revision: number;
}

/** The faults of a record's shape; none when it is well-formed. */
export interface Validation {
  readonly faults: readonly Fault[];
}

/** Something wrong with criteria or an input of a rating. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
