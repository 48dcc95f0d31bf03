/** The document to work with. */
/// <reference lib="esnext.disposable" preserve="true" />
import { Workspace } from "../wasm/isms.js";
import type {
  Available,
  ApplicabilityRow,
  ApplicabilityView,
  Card,
  Changed,
  CriteriaInForce,
  Driven,
  DrivenRegister,
  Extended,
  Fault,
  Preview,
  RatingRow,
  Ratings,
  References,
  Report,
  RiskRating,
  Supposed,
  TreatmentPlan,
  TreatmentPlanRow,
  WhatIf,
} from "./answers.js";
import { written } from "./arguments.js";
import { askOf, bytesOf, guarded, textOf } from "./call.js";
import { FreedError, NotFoundError } from "./errors.js";
import type { DocumentInput } from "./input.js";
import { Reports } from "./reports.js";
import type { Draft } from "./tables.js";
import type {
  Commands,
  CriteriaMapping,
  CriteriaMigration,
  Edition,
  IsmsDocument,
  Optimisation,
  OptimiseRequest,
  Organization,
  PartCommands,
  RegisterName,
  Registers,
  RiskCriteria,
  Settings,
  SingleRegister,
} from "./types.js";

/** For which moment something is asked: a day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
export interface AsOf {
  readonly asOf: string;
}

/** For which moment, and with which settings, rules are asked. */
export interface CheckOptions extends AsOf {
  readonly settings?: Settings | undefined;
}

/** With `asOf`, a change is checked: the answer says which findings it brings and ends. */
export type ChangeOptions = { readonly [Option in keyof CheckOptions]?: CheckOptions[Option] | undefined };

/** To which criteria a register is carried over. */
export interface MigrationOptions extends AsOf {
  /** The id of criteria in the document, or a record. */
  readonly to: string | RiskCriteria;
  /** Which levels take the place of which; a level that is not named becomes the one of the same id. */
  readonly mapping?: CriteriaMapping | undefined;
}

/** For which catalogue a Statement of Applicability is asked. */
export interface StatementOptions extends AsOf {
  /** `iso27001:2022`, `iso27001:2013`, or the id of a framework of the document. */
  readonly framework?: string | undefined;
}

/** For whom commands are asked. */
export interface DriveOptions extends CheckOptions {
  /** The id of the person who would give them. */
  readonly by?: string | undefined;
}

/** What a new document begins with. */
export interface CreateOptions {
  readonly organization?: Organization | undefined;
  /** 2022 if absent. */
  readonly edition?: Edition | undefined;
  /** Begins with a starter document, whose texts say what to put in their place. */
  readonly starter?: boolean | undefined;
}

/** A part of a document: what is not named here is not known. */
export interface PartialOptions {
  readonly edition?: Edition | undefined;
  /** Registers with all their records. */
  readonly registers?: readonly { readonly register: RegisterName; readonly records: readonly object[] }[] | undefined;
  /** Single records. */
  readonly records?: readonly { readonly register: RegisterName; readonly record: object }[] | undefined;
  /** Records that exist, as `register/id`, though they are not given. */
  readonly exists?: readonly string[] | undefined;
  /** Records that are known not to exist. */
  readonly missing?: readonly string[] | undefined;
}

/** A document that was read though some records of it are faulty. */
export interface Reading {
  /** The document without those records. */
  readonly isms: Isms;
  /** What is wrong with them. */
  readonly faults: readonly Fault[];
  /** What a newer version of the format brought; it is kept as it is. */
  readonly notices: readonly Fault[];
}

/** The first members of a document. */
export type Head = Pick<IsmsDocument, "format" | "edition" | "id" | "revision" | "language" | "parent" | "x">;

/** The commands of the parts of a register's records. */
type PartCommand<Register extends DrivenRegister, Part extends string> = `${Register}/${Part}` extends keyof PartCommands
  ? PartCommands[`${Register}/${Part}`]
  : never;

/** The command that fits what is driven: a record, or the part of one that its address names. */
export type CommandFor<Register extends DrivenRegister, Id extends string> = string extends Id
  ? Commands[Register] | PartCommands[keyof PartCommands]
  : Id extends `${string}/${infer Part}/${string}`
    ? PartCommand<Register, Part>
    : Id extends `${string}/${infer Part}`
      ? PartCommand<Register, Part>
      : Commands[Register];

/**
 * One ISMS document, kept in wasm memory. What is read from it is a copy; `setHead`, `add`, `upsert`, `extend`, `remove` and `apply` change it,
 * each all or nothing. `free` gives the memory back.
 */
export class Isms extends Reports {
  #workspace: Workspace | undefined;
  #revision: number | undefined;
  readonly #subscriptions = new Set<{ readonly listener: () => void }>();

  private constructor(workspace: Workspace) {
    super();
    this.#workspace = workspace;
  }

  /**
   * A document from its bytes, its text, or the object itself; bytes are fastest. Throws a `ShapeError` with every fault if
   * there is one.
   */
  static parse(document: DocumentInput): Isms {
    const bytes = bytesOf(document);
    return new Isms(guarded(() => Workspace.open(bytes)));
  }

  /** The document without its faulty records, and what is wrong with them. Throws a `ShapeError` for what is no document at all. */
  static read(document: DocumentInput): Reading {
    const text = textOf(document);
    // Bytes that are no text are refused with the place where they stop to be.
    const isms = text === undefined ? Isms.parse(document) : Isms.#create("read", { text });
    const { faults, notices } = isms.#ask<Omit<Reading, "isms">>("faults");
    return { isms, faults, notices };
  }

  /** An empty document, or one to fill in. */
  static create(options: CreateOptions = {}): Isms {
    const { organization, edition, starter } = options;
    return Isms.#create("new", { organization, edition, starter });
  }

  /** A part of a document; checks of it say what they saw too little for. */
  static partial(options: PartialOptions = {}): Isms {
    const { edition, registers, records, exists, missing } = options;
    return Isms.#create("partial", { edition, registers, records, exists, missing });
  }

  static #create(verb: string, args: Readonly<Record<string, unknown>>): Isms {
    const text = written(args);
    return new Isms(guarded(() => Workspace.create(verb, text)));
  }

  // ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The document as text: indented, on one line, or a line for each record. */
  document({ form }: { readonly form?: "pretty" | "compact" | "stream" | undefined } = {}): string {
    return this.#ask("document", { form });
  }

  /** The document as an object. */
  toJSON(): IsmsDocument {
    return JSON.parse(this.document({ form: "compact" })) as IsmsDocument;
  }

  /** Format, edition and identity of the document. */
  head(): Head {
    return this.#ask("head");
  }

  /** How often the document has been changed. */
  get revision(): number {
    this.#revision ??= this.head().revision ?? 0;
    return this.#revision;
  }

  /** A record; `undefined` if there is none of that id. A register of one record needs no id. */
  get<Register extends SingleRegister>(register: Register): Registers[Register] | undefined;
  get<Register extends RegisterName>(register: Register, id: string): Registers[Register] | undefined;
  get<Register extends RegisterName>(register: Register, id: string = register): Registers[Register] | undefined {
    try {
      return this.#ask("get", { register, id });
    } catch (error) {
      if (error instanceof NotFoundError && error.params["what"] === "record") return undefined;
      throw error;
    }
  }

  /** The ids of a register in document order. */
  ids(register: RegisterName): string[] {
    return this.#ask("ids", { register });
  }

  /** The records of a register in document order. */
  records<Register extends RegisterName>(register: Register): Registers[Register][] {
    return this.#ask("records", { register });
  }

  // ── Judging ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Every finding of every rule. */
  check({ asOf, settings }: CheckOptions): Report {
    return this.#ask("check", { as_of: asOf, settings });
  }

  /** What a draft is worth: its faults, its findings, and those it would bring or end elsewhere. Stores nothing. */
  preview<Register extends RegisterName>(
    register: Register,
    record: Draft<Register>,
    { asOf, settings }: CheckOptions,
  ): Preview {
    return this.#ask("preview", { register, record, as_of: asOf, settings });
  }

  /** What a check of a record needs beside it; of a partial document, only what it still lacks. */
  references<Register extends RegisterName>(
    register: Register,
    record: Draft<Register>,
    { asOf, settings }: CheckOptions,
  ): References {
    return this.#ask("references", { register, record, as_of: asOf, settings });
  }

  /** Every risk rated, by stage, and evaluated; with `rows`, flat rows for a table. */
  ratings(options: AsOf & { readonly rows?: false | undefined }): Ratings;
  ratings(options: AsOf & { readonly rows: true }): readonly RatingRow[];
  ratings({ asOf, rows }: AsOf & { readonly rows?: boolean | undefined }): Ratings | readonly RatingRow[] {
    return this.#ask("ratings", { as_of: asOf, rows });
  }

  /** One risk rated and evaluated. Throws a `NotFoundError`. */
  rating(risk: string, { asOf }: AsOf): RiskRating {
    return this.#ask("rating", { risk, as_of: asOf });
  }

  /** The treatment plan: every risk over its criterion, its treatment, and what blocks it; with `rows`, flat rows for a table. */
  treatmentPlan(options: AsOf & { readonly rows?: false | undefined }): TreatmentPlan;
  treatmentPlan(options: AsOf & { readonly rows: true }): readonly TreatmentPlanRow[];
  treatmentPlan({ asOf, rows }: AsOf & { readonly rows?: boolean | undefined }): TreatmentPlan | readonly TreatmentPlanRow[] {
    return this.#ask("treatment_plan", { as_of: asOf, rows });
  }

  /**
   * The Statement of Applicability, what is stated held against what the document shows; of Annex A of the document's edition
   * unless a framework is named. With `rows`, flat rows for a table.
   */
  statementOfApplicability(options: StatementOptions & { readonly rows?: false | undefined }): ApplicabilityView;
  statementOfApplicability(options: StatementOptions & { readonly rows: true }): readonly ApplicabilityRow[];
  statementOfApplicability({
    asOf,
    framework,
    rows,
  }: StatementOptions & { readonly rows?: boolean | undefined }): ApplicabilityView | readonly ApplicabilityRow[] {
    return this.#ask("statement_of_applicability", { as_of: asOf, framework, rows });
  }

  /** What would happen if: each risk whose verdict would move, and the findings that would appear or go. Stores nothing. */
  whatIf({ asOf, settings, controls, actions, criteria, upserts, removals }: CheckOptions & Supposed): WhatIf {
    return this.#ask("what_if", { as_of: asOf, settings, controls, actions, criteria, upserts, removals });
  }

  /**
   * What each risk would become under other criteria: a record, or the id of criteria in the document. A level becomes the one of
   * the same id, or what `mapping` says. What cannot be carried over is named with the reason. Changes nothing. Throws a
   * `NotFoundError` or `CriteriaError`, and an `ArgumentError` for a mapping that names what is not there.
   */
  criteriaMigration({ asOf, to, mapping }: MigrationOptions): CriteriaMigration {
    return this.#ask("criteria_migration", {
      as_of: asOf,
      ...(typeof to === "string" ? { to } : { criteria: to }),
      mapping,
    });
  }

  /**
   * Which treatment actions to take: what leaves least for a `budget`, or costs least for a `target`; exact, with the bound that
   * proves it. The goal `annual_loss` takes the annual `losses` of the risks, which `annualLoss` of `isms/quant` computes from
   * `lossScenarios` (the mean of each scenario, once as it stands and once of the stage `target`). Throws an `ArgumentError` with
   * everything that is wrong with the request.
   */
  optimise({ asOf, ...request }: AsOf & OptimiseRequest): Optimisation {
    return this.#ask("optimise", { as_of: asOf, ...request });
  }

  /** The risk criteria in force. */
  criteriaInForce({ asOf }: AsOf): CriteriaInForce {
    return this.#ask("criteria_in_force", { as_of: asOf });
  }

  /** Every command of a record's state, each ready or with what is missing. Throws a `NotFoundError`. */
  available(register: DrivenRegister, id: string, { asOf, by, settings }: DriveOptions): Available {
    return this.#ask("available", { register, id, as_of: asOf, by, settings });
  }

  /** A card for each record of a register: its state and what can be done. */
  board(register: DrivenRegister, { asOf, by, settings }: DriveOptions): readonly Card[] {
    return this.#ask("board", { register, as_of: asOf, by, settings });
  }

  // ── Changing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Sets edition, id, language, parent and `x`; what is left out is taken away. `format` and `revision` may be given as they are:
   * change what `head()` tells and give it back. Throws a `ShapeError`.
   */
  setHead(head: Omit<Head, "format" | "revision"> & Partial<Head>): Head {
    return this.#change<{ readonly head: Head; readonly revision: number }>("set_head", { head }).head;
  }

  /** Stores a new record at the end. Throws a `ShapeError`, with `duplicate_id` where its id is taken. */
  add<Register extends RegisterName>(
    register: Register,
    record: Registers[Register],
    { asOf, settings }: ChangeOptions = {},
  ): Changed<Register> {
    return this.#change("add", { register, record, as_of: asOf, settings });
  }

  /** Stores a record, in place of the one of its id or at the end. Throws a `ShapeError`. */
  upsert<Register extends RegisterName>(
    register: Register,
    record: Registers[Register],
    { asOf, settings }: ChangeOptions = {},
  ): Changed<Register> {
    return this.#change("upsert", { register, record, as_of: asOf, settings });
  }

  /**
   * Adds records. Throws a `ShapeError` and adds none if one is faulty; with `onFault: "collect"` it adds the others and
   * answers the faults.
   */
  extend<Register extends RegisterName>(
    register: Register,
    records: Iterable<Registers[Register]>,
    { onFault }: { readonly onFault?: "raise" | "collect" | undefined } = {},
  ): Extended {
    return this.#change("extend", { register, records: [...records], on_fault: onFault });
  }

  /** Takes a record out. Throws a `NotFoundError`. */
  remove<Register extends SingleRegister>(register: Register): Changed<Register>;
  remove<Register extends RegisterName>(register: Register, id: string, options?: ChangeOptions): Changed<Register>;
  remove<Register extends RegisterName>(
    register: Register,
    id: string = register,
    { asOf, settings }: ChangeOptions = {},
  ): Changed<Register> {
    return this.#change("remove", { register, id, as_of: asOf, settings });
  }

  /**
   * Gives a command to a record (`NC-1`), its acceptance (`R-1/acceptance`) or one of its actions (`NC-1/actions/A-1`). Throws
   * a `TransitionError` that says what is missing, a `ShapeError` for what is no such command, and a `NotFoundError`.
   */
  apply<Register extends DrivenRegister, const Id extends string>(
    register: Register,
    id: Id,
    command: CommandFor<Register, Id>,
    { asOf, settings }: ChangeOptions = {},
  ): Driven<Register> {
    return this.#change("apply", { register, id, command, as_of: asOf, settings });
  }

  /** Calls a listener after each change; answers the function that ends it. It need not be called on the document. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#alive();
    const subscription = { listener };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  };

  // ── Living ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A second document with the same content, without the listeners. Cheap: the two share what neither changes. */
  copy(): Isms {
    const workspace = this.#alive();
    return new Isms(guarded(() => workspace.copy()));
  }

  /** Gives the memory back; later use throws a `FreedError`, and a second call does nothing. */
  free(): void {
    this.#workspace?.free();
    this.#workspace = undefined;
    this.#subscriptions.clear();
  }

  #alive(): Workspace {
    if (this.#workspace === undefined) {
      throw new FreedError("the document was freed", { code: "freed" });
    }
    return this.#workspace;
  }

  protected override report<Answer>(verb: string, args: Readonly<Record<string, unknown>>): Answer {
    return this.#ask(verb, args);
  }

  #ask<Answer>(verb: string, args: Readonly<Record<string, unknown>> = {}): Answer {
    return askOf(this.#alive(), verb, args);
  }

  #change<Answer extends { readonly revision: number }>(verb: string, args: Readonly<Record<string, unknown>>): Answer {
    const answer = this.#ask<Answer>(verb, args);
    this.#revision = answer.revision;
    for (const { listener } of [...this.#subscriptions]) {
      try {
        listener();
      } catch (error) {
        // The change is made: what a listener throws is not for the one who made it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    return answer;
  }
}

/** Frees the document at the end of a `using` block. */
export interface Isms {
  [Symbol.dispose](): void;
}

// Not every browser knows the symbol yet.
if (typeof Symbol.dispose === "symbol") {
  Object.defineProperty(Isms.prototype, Symbol.dispose, {
    configurable: true,
    writable: true,
    value(this: Isms) {
      this.free();
    },
  });
}
