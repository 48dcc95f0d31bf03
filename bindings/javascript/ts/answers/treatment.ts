/** The risk treatment plan and the Statement of Applicability, as they follow from the document. */
import type { Implementation, Money, ReasonKind, TreatmentOption } from "../types.js";
import type { AcceptanceStanding, ControlOnDay, Evaluation, RiskLevel, Step, Support, Verdict } from "./rating.js";

/** How an action stands on a day. */
export type ActionStanding = "done" | "cancelled" | "overdue" | "open";

/** An action on a day. */
export interface ActionOnDay {
  readonly id: string;
  readonly what: string;
  readonly owner?: string;
  readonly due?: string;
  /** The day it was done, if by then. */
  readonly done?: string;
  readonly state: ActionStanding;
  readonly days_overdue?: number;
  /** The controls it puts into operation or mends. */
  readonly controls?: readonly string[];
  readonly cost?: Money;
  readonly result?: string;
}

/** A control that could be added to a treatment: whether it would help, a person must judge. */
export interface Proposal {
  /** The id of the organization's own control, or of the control of Annex A. */
  readonly id: string;
  /** Whether it is one of the organization's own. */
  readonly own: boolean;
  readonly title: string;
  /** Absent where nobody has said. */
  readonly works?: boolean;
  /** The strongest first. */
  readonly reasons: readonly ("acts_on_threat" | "treats_same_threat" | "preserves_properties")[];
  readonly derivation: readonly Step[];
}

/** What keeps a treatment from being carried out, or from reaching its end. */
export interface Blocker {
  readonly kind:
    | "no_owner"
    | "unrated"
    | "no_criterion"
    | "no_treatment"
    | "no_option"
    | "no_control"
    | "unknown_control"
    | "idle_control"
    | "no_counterparty"
    | "no_activity"
    | "not_approved"
    | "changed_since_approval"
    | "action_without_owner"
    | "action_without_due"
    | "action_overdue"
    | "no_expected_level"
    | "expected_above_criterion"
    | "not_accepted";
  /** The JSON pointer into the document to where it would be removed. */
  readonly path: string;
  readonly message: string;
}

/** A risk in the treatment plan. */
export interface PlannedRisk {
  readonly risk: string;
  readonly title: string;
  readonly owner?: string;
  readonly category?: string;
  /** What it is now. */
  readonly evaluation: Evaluation;
  readonly options: readonly TreatmentOption["kind"][];
  /** The controls of the treatment and of its actions, as they work on the day. */
  readonly controls: readonly ControlOnDay[];
  /** Controls that could be added, best first. */
  readonly proposed: readonly Proposal[];
  readonly actions: readonly ActionOnDay[];
  /** What the actions cost together, by currency. */
  readonly costs?: readonly Money[];
  /** The level expected once the treatment is done. */
  readonly expected?: RiskLevel;
  /** How many levels that lies above the highest acceptance criterion that fits. */
  readonly expected_gap?: number;
  readonly blocked_by: readonly Blocker[];
  readonly derivation: readonly Step[];
}

/** The risk treatment plan. */
export interface TreatmentPlan {
  readonly as_of: string;
  readonly risks: readonly PlannedRisk[];
  /** What all actions cost together, by currency. */
  readonly costs?: readonly Money[];
}

/** A row of the plan for a table: one for each action, and one for a risk that has none. Lists are text with commas. */
export interface TreatmentPlanRow {
  readonly risk: string;
  readonly title: string;
  readonly owner?: string;
  readonly category?: string;
  readonly level?: string;
  readonly level_label?: string;
  readonly verdict: Verdict;
  readonly support: Support;
  readonly acceptance: AcceptanceStanding;
  readonly gap?: number;
  readonly expected_level?: string;
  readonly expected_gap?: number;
  readonly options?: string;
  readonly controls?: string;
  readonly controls_not_working?: string;
  readonly proposed?: string;
  readonly cost?: string;
  readonly blocked_by?: string;
  readonly action?: string;
  readonly action_what?: string;
  readonly action_owner?: string;
  readonly action_due?: string;
  readonly action_done?: string;
  readonly action_state?: ActionStanding;
  readonly action_days_overdue?: number;
  readonly action_cost?: string;
  readonly action_currency?: string;
}

/** How what is stated of a control stands to what the document shows. */
export type ApplicabilityVerdict =
  | "agrees"
  | "necessary_but_excluded"
  | "stated_without_need"
  | "undecided"
  | "missing_from_statement"
  | "unknown_control";

/** How the implementation that is stated stands to that of the organization's controls. */
export type ImplementationVerdict =
  | "agrees"
  | "overstated"
  | "understated"
  | "not_stated"
  | "not_derivable"
  | "not_applicable";

/** What a control of the catalogue and a row for a table have in common. */
interface ApplicabilityFacts {
  /** `A.5.1`, or `framework/id`. */
  readonly control: string;
  /** Absent where the catalogue does not have it. */
  readonly title?: string;
  readonly group?: string;
  /** Whether a treatment or an obligation needs it. */
  readonly necessary: boolean;
  /** Whether it is stated to be applicable. */
  readonly applicable?: boolean;
  /** The reason stated for excluding it. */
  readonly justification?: string;
  /** How far it is stated to be implemented. */
  readonly implementation?: Implementation;
  /** How far the organization's controls are implemented; absent where that cannot be told. */
  readonly implementation_derived?: Implementation;
  readonly owner?: string;
  readonly due?: string;
  readonly verdict: ApplicabilityVerdict;
  readonly implementation_verdict: ImplementationVerdict;
}

/** A control of the catalogue: what makes it necessary, and what is stated of it. */
export interface Applicability extends ApplicabilityFacts {
  /** The risks whose treatments use a control that fulfils it. */
  readonly risks?: readonly string[];
  readonly obligations?: readonly string[];
  /** The organization's controls that fulfil it. */
  readonly controls: readonly ControlOnDay[];
  /** The reasons stated for including it. */
  readonly reasons?: readonly ReasonKind[];
  readonly derivation: readonly Step[];
}

/** A row of the statement for a table; lists are text with commas. */
export interface ApplicabilityRow extends ApplicabilityFacts {
  readonly risk_count: number;
  readonly risks?: string;
  readonly obligations?: string;
  readonly controls?: string;
  readonly reasons?: string;
}

/** A Statement of Applicability, what is stated held against what is necessary. */
export interface ApplicabilityView {
  readonly as_of: string;
  /** `iso27001:2022`, `iso27001:2013`, or the id of a framework of the document. */
  readonly framework: string;
  /** The statement it is held against: the latest by then. */
  readonly statement?: string;
  readonly version?: string;
  readonly approved_on?: string;
  /** How many controls have each verdict. */
  readonly summary: { readonly [verdict in ApplicabilityVerdict]: number };
  readonly controls: readonly Applicability[];
}
