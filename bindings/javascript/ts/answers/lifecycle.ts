/** What can be done with a record in its state. */
import type { Commands, RegisterName } from "../types.js";
import type { Changed, JsonSchema, Values } from "./checking.js";

/** A register whose records go through a lifecycle. */
export type DrivenRegister = keyof Commands;

/** Something a command lacks. */
export interface Lack {
  /** Where it can come from: a member of the command, of the record, of another record, another person, or time. */
  readonly source: "input" | "record" | "other_record" | "person" | "waiting";
  /** The guard's code; `input_missing` for a member that the command must carry. */
  readonly code: string;
  /** The JSON pointer: into the command for `input` and `person`, into the record otherwise. */
  readonly path: string;
  readonly message: string;
  /** The day from which it will hold, where only time must pass. */
  readonly ready_on?: string;
  /** The values in the message. */
  readonly params?: Values;
}

/** A command as it stands with a record. */
export interface Offer {
  /** The command. */
  readonly kind: string;
  readonly label: string;
  /** The state it leads to. */
  readonly to?: string;
  /** Whether it can be given now: it lacks nothing but members that it carries itself. */
  readonly ready: boolean;
  /** What it lacks, members of its own included, so that a form can be drawn. */
  readonly missing: readonly Lack[];
  /** Practices it would go against; each takes a reason in `despite`. */
  readonly advice: readonly Lack[];
}

/** A command with what its form needs. */
export interface Command extends Offer {
  /** The JSON Schema of the command. */
  readonly input?: JsonSchema;
}

/** A record whose state changed. */
export interface Driven<Register extends DrivenRegister = DrivenRegister> extends Changed<Register> {
  /** The state before. */
  readonly was: string;
  /** The state now. */
  readonly state: string;
}

/** The state of a record and what can be done in it. */
export interface Available {
  /** The lifecycle: a register, and after a `/` the part of a record. */
  readonly machine: string;
  readonly id: string;
  readonly state: string;
  readonly label: string;
  /** Where it was taken over from, if it was. */
  readonly adopted_from?: string;
  readonly commands: readonly Command[];
}

/** One record on a board. */
export interface Card {
  /** Its address: `NC-1`, `R-1/acceptance`, `R-1/actions/A-1`. */
  readonly id: string;
  readonly title?: string;
  readonly owner?: string;
  /** Absent where its history cannot have happened. */
  readonly state?: string;
  readonly label?: string;
  /** Why it has no state. */
  readonly fault?: { readonly code: string; readonly message: string; readonly entry: number; readonly params: Values };
  readonly commands: readonly Offer[];
}

/** What must hold before a command is given; who has a reason may pass a `soft` guard. */
export interface Guard {
  readonly code: string;
  readonly kind: "hard" | "soft";
  readonly summary: string;
  /** The message where it does not hold, with places for its values. */
  readonly message: string;
  /** The rules that would fire. */
  readonly rules?: readonly string[];
}

/** A lifecycle as a table. */
export interface Machine {
  readonly name: string;
  readonly title: string;
  readonly register: RegisterName;
  readonly initial: string;
  /** The states, in the order of a board's columns. */
  readonly states: readonly { readonly state: string; readonly label: string; readonly ends: boolean }[];
  readonly commands: readonly { readonly kind: string; readonly label: string; readonly guards: readonly Guard[] }[];
  readonly transitions: readonly { readonly state: string; readonly command: string; readonly to: string }[];
}
