/**
 * What is computed from the whole document: generated from the table of reports by `cargo xtask generate`.
 */
import type {
  ClauseVerdicts,
  Migration,
  Settings,
} from "./types.js";

/** What `clauseVerdicts` is asked for. */
export interface ClauseVerdictsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `migrateEdition` is asked for. */
export interface MigrateEditionOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The id of the statement; the latest of 2013 if absent. */
  readonly statement?: string | undefined;
}
/** The reports of a document. */
export abstract class Reports {
  /** Answers a verb. */
  protected abstract report<Answer>(verb: string, args: Readonly<Record<string, unknown>>): Answer;

  /** What the records show of each clause, and of the ISMS in the four states of clause 4.4. */
  clauseVerdicts({ asOf, settings }: ClauseVerdictsOptions): ClauseVerdicts {
    return this.report("clause_verdicts", { as_of: asOf, settings });
  }

  /** The Statement of Applicability of 2013 carried over to 2022, with what a person must decide. */
  migrateEdition({ asOf, statement }: MigrateEditionOptions): Migration {
    return this.report("migrate_edition", { as_of: asOf, statement });
  }
}
