/**
 * What is computed from the whole document: generated from the table of reports by `cargo xtask generate`.
 */
import type {
  ClauseVerdicts,
  ImplementationProgress,
  Inventory,
  Knowledge,
  Migration,
  Ownership,
  ProcessGraph,
  Settings,
} from "./types.js";

/** What `clauseVerdicts` is asked for. */
export interface ClauseVerdictsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `inventory` is asked for. */
export interface InventoryOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `processGraph` is asked for. */
export interface ProcessGraphOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `knowledge` is asked for. */
export interface KnowledgeOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `ownership` is asked for. */
export interface OwnershipOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `implementation` is asked for. */
export interface ImplementationOptions {
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

  /**
   * What the ISMS keeps: counts, states and latest changes register by register, and what was issued (clause 4.4).
   */
  inventory({ asOf }: InventoryOptions): Inventory {
    return this.report("inventory", { as_of: asOf });
  }

  /**
   * Processes and their interactions: flows, loops, loose ends, required functions; as Mermaid and DOT (clause 4.4).
   */
  processGraph({ asOf }: ProcessGraphOptions): ProcessGraph {
    return this.report("process_graph", { as_of: asOf });
  }

  /** Processes whose knowledge one person holds: deputies, documents, records. */
  knowledge({ asOf }: KnowledgeOptions): Knowledge {
    return this.report("knowledge", { as_of: asOf });
  }

  /** Who answers for what, by function: whether the ISMS is left to IT. */
  ownership({ asOf }: OwnershipOptions): Ownership {
    return this.report("ownership", { as_of: asOf });
  }

  /** The ten steps of implementation with their prerequisites and progress. */
  implementation({ asOf, settings }: ImplementationOptions): ImplementationProgress {
    return this.report("implementation", { as_of: asOf, settings });
  }

  /** The Statement of Applicability of 2013 carried over to 2022, with what a person must decide. */
  migrateEdition({ asOf, statement }: MigrateEditionOptions): Migration {
    return this.report("migrate_edition", { as_of: asOf, statement });
  }
}
