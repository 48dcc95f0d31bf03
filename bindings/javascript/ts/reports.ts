/**
 * What is computed from the whole document: generated from the table of reports by `cargo xtask generate`.
 */
import type {
  AssetBundles,
  AssetNeeds,
  AuditPoints,
  BuildReadiness,
  Calendar,
  ClauseVerdicts,
  Comparison,
  ControlEffects,
  GroupBy,
  HeatMap,
  ImplementationProgress,
  ImprovementProgress,
  Inventory,
  Knowledge,
  LossScenarios,
  Migration,
  ObjectivesOnDay,
  Ownership,
  Performance,
  ProcessGraph,
  Promises,
  Readiness,
  RequiredDocuments,
  Responsibilities,
  ReviewPack,
  RiskGroups,
  RiskTrend,
  Sample,
  Settings,
  Stage,
  TopRisks,
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
/** What `readiness` is asked for. */
export interface ReadinessOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `auditPoints` is asked for. */
export interface AuditPointsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `reviewPack` is asked for. */
export interface ReviewPackOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The first day of the period; the day of the review before if absent. */
  readonly since?: string | undefined;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `calendar` is asked for. */
export interface CalendarOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The first day shown; a year before `as_of` if absent. */
  readonly since?: string | undefined;
  /** The last day shown; a year after `as_of` if absent. */
  readonly until?: string | undefined;
}
/** What `assetBundles` is asked for. */
export interface AssetBundlesOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The id of one asset; all in scope if absent. */
  readonly asset?: string | undefined;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `assetNeeds` is asked for. */
export interface AssetNeedsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The id of one asset; all in use if absent. */
  readonly asset?: string | undefined;
}
/** What `controlEffects` is asked for. */
export interface ControlEffectsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `requiredDocuments` is asked for. */
export interface RequiredDocumentsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `promises` is asked for. */
export interface PromisesOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `objectiveProgress` is asked for. */
export interface ObjectiveProgressOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `performance` is asked for. */
export interface PerformanceOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `heatMap` is asked for. */
export interface HeatMapOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The id of the risk criteria whose scales are the axes; those in force if absent. */
  readonly criteria?: string | undefined;
}
/** What `topRisks` is asked for. */
export interface TopRisksOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** How many risks; 10 if absent. */
  readonly size?: number | undefined;
}
/** What `riskGroups` is asked for. */
export interface RiskGroupsOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** By what risks are brought together; in all five ways if absent. */
  readonly by?: GroupBy | undefined;
}
/** What `riskTrend` is asked for. */
export interface RiskTrendOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The earlier day or moment; `as_of` is the later. */
  readonly earlier: string;
}
/** What `improvementProgress` is asked for. */
export interface ImprovementProgressOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `responsibilities` is asked for. */
export interface ResponsibilitiesOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `buildReadiness` is asked for. */
export interface BuildReadinessOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
}
/** What `compare` is asked for. */
export interface CompareOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The earlier day or moment; `as_of` is the later. */
  readonly earlier: string;
  /** Severities, choice of rules, thresholds. */
  readonly settings?: Settings | undefined;
}
/** What `sample` is asked for. */
export interface SampleOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The register whose records are drawn from. */
  readonly register?: string | undefined;
  /** The ids that are drawn from, instead of a register. */
  readonly ids?: readonly string[] | undefined;
  /** How many are drawn; all if there are fewer. */
  readonly size: number;
  /** What decides the draw: any text. */
  readonly seed: string;
}
/** What `migrateEdition` is asked for. */
export interface MigrateEditionOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** The id of the statement; the latest of 2013 if absent. */
  readonly statement?: string | undefined;
}
/** What `lossScenarios` is asked for. */
export interface LossScenariosOptions {
  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */
  readonly asOf: string;
  /** Which stage of each risk; what it is now if absent. */
  readonly stage?: Stage | undefined;
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

  /**
   * The auditor's three checks, and whether stage 1, stage 2 or surveillance can be faced: with every gap in order of
   * work.
   */
  readiness({ asOf, settings }: ReadinessOptions): Readiness {
    return this.report("readiness", { as_of: asOf, settings });
  }

  /**
   * The ten points of an audit: what to look at by which method, the records that answer, what a machine can decide.
   */
  auditPoints({ asOf, settings }: AuditPointsOptions): AuditPoints {
    return this.report("audit_points", { as_of: asOf, settings });
  }

  /** Every input of a management review filled from the records of a period (clause 9.3.2). */
  reviewPack({ asOf, since, settings }: ReviewPackOptions): ReviewPack {
    return this.report("review_pack", { as_of: asOf, since, settings });
  }

  /** What is due when, and what is late, for every recurring or dated duty. */
  calendar({ asOf, since, until }: CalendarOptions): Calendar {
    return this.report("calendar", { as_of: asOf, since, until });
  }

  /** Asset by asset: its risks, what protects it, the plan for a breach, and who answers for each. */
  assetBundles({ asOf, asset, settings }: AssetBundlesOptions): AssetBundles {
    return this.report("asset_bundles", { as_of: asOf, asset, settings });
  }

  /**
   * How much protection each asset needs and how soon it must recover, of itself and by what depends on it (A.5.9,
   * A.5.12).
   */
  assetNeeds({ asOf, asset }: AssetNeedsOptions): AssetNeeds {
    return this.report("asset_needs", { as_of: asOf, asset });
  }

  /** Each risk without controls, with those at work, with those planned; what each control carries (clause 6.1.3). */
  controlEffects({ asOf }: ControlEffectsOptions): ControlEffects {
    return this.report("control_effects", { as_of: asOf });
  }

  /** The documents that the clauses and the chosen controls demand, what exists and what is missing. */
  requiredDocuments({ asOf }: RequiredDocumentsOptions): RequiredDocuments {
    return this.report("required_documents", { as_of: asOf });
  }

  /** What documents promise to record, and whether the records are there in time. */
  promises({ asOf }: PromisesOptions): Promises {
    return this.report("promises", { as_of: asOf });
  }

  /** Every objective with its standing, trend and whether it is specific, measurable and timed (clause 6.2). */
  objectiveProgress({ asOf, settings }: ObjectiveProgressOptions): ObjectivesOnDay {
    return this.report("objective_progress", { as_of: asOf, settings });
  }

  /** Metrics, controls, risks, incidents and obligations with their trends (clause 9.1). */
  performance({ asOf, settings }: PerformanceOptions): Performance {
    return this.report("performance", { as_of: asOf, settings });
  }

  /**
   * How many risks lie in each cell of likelihood and consequence: inherent, current, target and residual side by
   * side.
   */
  heatMap({ asOf, criteria }: HeatMapOptions): HeatMap {
    return this.report("heat_map", { as_of: asOf, criteria });
  }

  /** The highest open risks, each with why it stands where it does and what can move it. */
  topRisks({ asOf, size }: TopRisksOptions): TopRisks {
    return this.report("top_risks", { as_of: asOf, size });
  }

  /**
   * The open risks by asset, owner, process, category and supplier: counts by level, highest level, what is over,
   * accepted, overdue.
   */
  riskGroups({ asOf, by }: RiskGroupsOptions): RiskGroups {
    return this.report("risk_groups", { as_of: asOf, by });
  }

  /** How each risk moved between two dates of the document, and counts by level at each. */
  riskTrend({ asOf, earlier }: RiskTrendOptions): RiskTrend {
    return this.report("risk_trend", { as_of: asOf, earlier });
  }

  /** Improvements before and after, and what came of each source that fired (clause 10.1). */
  improvementProgress({ asOf, settings }: ImprovementProgressOptions): ImprovementProgress {
    return this.report("improvement_progress", { as_of: asOf, settings });
  }

  /** Roles with their holders on the day, vacancies, and competence needed and held (clauses 5.3, 7.2). */
  responsibilities({ asOf, settings }: ResponsibilitiesOptions): Responsibilities {
    return this.report("responsibilities", { as_of: asOf, settings });
  }

  /** Whether the way the ISMS is built fits the knowledge, time and money at hand. */
  buildReadiness({ asOf }: BuildReadinessOptions): BuildReadiness {
    return this.report("build_readiness", { as_of: asOf });
  }

  /** Two dates of the document: findings by clause, levels of risks, states of records. */
  compare({ asOf, earlier, settings }: CompareOptions): Comparison {
    return this.report("compare", { as_of: asOf, earlier, settings });
  }

  /** A sample that anyone can draw again: from a register or a list of ids, by size and seed. */
  sample({ asOf, register, ids, size, seed }: SampleOptions): Sample {
    return this.report("sample", { as_of: asOf, register, ids, size, seed });
  }

  /** The Statement of Applicability of 2013 carried over to 2022, with what a person must decide. */
  migrateEdition({ asOf, statement }: MigrateEditionOptions): Migration {
    return this.report("migrate_edition", { as_of: asOf, statement });
  }

  /** The loss scenarios of the risks measured in money: what simulation and exact annual loss take. */
  lossScenarios({ asOf, stage }: LossScenariosOptions): LossScenarios {
    return this.report("loss_scenarios", { as_of: asOf, stage });
  }
}
