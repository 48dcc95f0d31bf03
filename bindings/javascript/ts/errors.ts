/** What is thrown: real errors, one class a reason, each with the code, the place and the values of its message. */
import type { DiagnosticSeverity, Fault, Lack, Problem, Values } from "./answers.js";

/** What every error has beside its message. */
export interface ErrorDetails {
  readonly code: string;
  readonly path?: string | undefined;
  readonly params?: Values | undefined;
  readonly cause?: unknown;
}

/** The base of everything that is thrown. */
export class IsmsError extends Error {
  static {
    // Written out, for minifiers change the names of classes.
    this.prototype.name = "IsmsError";
  }
  /** What went wrong; codes never change meaning. */
  readonly code: string;
  /** Always `error`. */
  readonly severity: DiagnosticSeverity = "error";
  /** The JSON pointer to where it is wrong, from the root of what was given; empty for the whole. */
  readonly path: string;
  /** The values in the message, so that it can be worded in another language. */
  readonly params: Values;

  constructor(message: string, { code, path = "", params = {}, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.params = params;
  }

  /** Everything but the stack, for logs and messages between workers. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { cause, stack, ...own } = this;
    return { ...own, name: this.name, message: this.message };
  }
}

/** An error with a list of faults of shape. */
class FaultyError extends IsmsError {
  /** Every fault, in the order of the text. */
  readonly faults: readonly Fault[];

  constructor(message: string, details: ErrorDetails & { readonly faults?: readonly Fault[] | undefined }) {
    super(message, details);
    this.faults = details.faults ?? [];
  }
}

/** `shape`: what was given is no such document or record; it was not taken, and every fault is listed. */
export class ShapeError extends FaultyError {
  static {
    this.prototype.name = "ShapeError";
  }
}

/** `invalid_argument`: a call was made with arguments it does not take. */
export class ArgumentError extends FaultyError {
  static {
    this.prototype.name = "ArgumentError";
  }
}

/** `not_found`: there is no record, rule, control or clause of that name. */
export class NotFoundError extends IsmsError {
  static {
    this.prototype.name = "NotFoundError";
  }
}

/** An error with a list of what is wrong, each with its place. */
class ProblemsError extends IsmsError {
  /** What is wrong. */
  readonly problems: readonly Problem[];

  constructor(message: string, details: ErrorDetails & { readonly problems?: readonly Problem[] | undefined }) {
    super(message, details);
    this.problems = details.problems ?? [];
  }
}

/** `criteria`: the scales and the method of the risk criteria do not fit together. */
export class CriteriaError extends ProblemsError {
  static {
    this.prototype.name = "CriteriaError";
  }
}

/** `rating`: a level is not on its scale. */
export class RatingError extends ProblemsError {
  static {
    this.prototype.name = "RatingError";
  }
}

/** `scenario`: loss scenarios, or what is asked of them, that cannot be computed with: parameters outside their bounds. */
export class ScenarioError extends ProblemsError {
  static {
    this.prototype.name = "ScenarioError";
  }
}

/** `transition`: the command cannot be given in this state, or lacks something; nothing was changed. */
export class TransitionError extends IsmsError {
  static {
    this.prototype.name = "TransitionError";
  }
  /** The lifecycle: a register, and after a `/` the part of a record. */
  readonly machine: string;
  /** The address of what was to be driven. */
  readonly id: string;
  /** The state it is in. */
  readonly state: string;
  /** The command that was refused. */
  readonly command: string;
  /** What it lacks; empty where the state has no such command. */
  readonly missing: readonly Lack[];
  /** The commands that the state has. */
  readonly allowed: readonly string[];

  constructor(
    message: string,
    details: ErrorDetails & {
      readonly machine?: string | undefined;
      readonly id?: string | undefined;
      readonly state?: string | undefined;
      readonly command?: string | undefined;
      readonly missing?: readonly Lack[] | undefined;
      readonly allowed?: readonly string[] | undefined;
    },
  ) {
    super(message, details);
    this.machine = details.machine ?? "";
    this.id = details.id ?? "";
    this.state = details.state ?? "";
    this.command = details.command ?? "";
    this.missing = details.missing ?? [];
    this.allowed = details.allowed ?? [];
  }
}

/** `not_ready`: something was asked before `init` had loaded the wasm module. */
export class NotReadyError extends IsmsError {
  static {
    this.prototype.name = "NotReadyError";
  }
}

/** `freed`: the document was used after `free`. */
export class FreedError extends IsmsError {
  static {
    this.prototype.name = "FreedError";
  }
}

/** `wasm_blocked`: a Content-Security-Policy refuses the wasm module; `wasm_failed`: it could not be loaded. */
export class LoadError extends IsmsError {
  static {
    this.prototype.name = "LoadError";
  }
}

/** The text of a failure, as the wasm half throws it. */
interface Failure extends ErrorDetails {
  readonly message: string;
  readonly faults?: readonly Fault[];
  readonly problems?: readonly Problem[];
  readonly machine?: string;
  readonly id?: string;
  readonly state?: string;
  readonly command?: string;
  readonly missing?: readonly Lack[];
  readonly allowed?: readonly string[];
}

const CLASSES = {
  shape: ShapeError,
  invalid_argument: ArgumentError,
  not_found: NotFoundError,
  criteria: CriteriaError,
  rating: RatingError,
  scenario: ScenarioError,
  transition: TransitionError,
} as const;

const isKnown = (code: string): code is keyof typeof CLASSES => Object.hasOwn(CLASSES, code);

/** The error for what the wasm half threw: the text of a failure, or a trap. */
export function thrown(cause: unknown): IsmsError {
  if (typeof cause !== "string") {
    return new IsmsError(`the wasm module failed: ${String(cause)}`, { code: "internal", cause });
  }
  const failure = JSON.parse(cause) as Failure;
  return isKnown(failure.code) ? new CLASSES[failure.code](failure.message, failure) : new IsmsError(failure.message, failure);
}
