/** Rated and evaluated risks. */
import type { AcceptanceStanding, Implementation, LevelBasis, RiskCriteria, Stage, Verdict } from "../types.js";
import type { Values } from "./checking.js";

export type { AcceptanceStanding, LevelBasis, Verdict };

/** One step of how a result came about. */
export interface Step {
  /** What was done, such as `matrix` or `maximum`. */
  readonly rule: string;
  /** What came out, in words. */
  readonly text: string;
  /** JSON pointers to what it was done with. */
  readonly inputs: readonly string[];
  /** The values in the text. */
  readonly params: Values;
}

/** What a method makes of its inputs. */
export interface Rating {
  /** Absent where the method has no likelihood. */
  readonly likelihood?: string;
  /** The consequence that decided; absent where the method has none. */
  readonly consequence?: string;
  /** The score that gave the level, where the method computes one. */
  readonly score?: number;
  readonly level: string;
  /** What people call the level. */
  readonly label: string;
  /** The level's rank, counted from 0 for the lowest. */
  readonly rank: number;
  readonly derivation: readonly Step[];
}

/** A rating, or what is missing for one: a missing input never counts as a number. */
export type Rated =
  | { readonly rating: Rating; readonly unrated?: never }
  | {
      readonly rating?: never;
      readonly unrated: readonly string[];
      /** In words, where the method itself is not known here. */
      readonly because?: readonly string[];
    };

/** Criteria to start from. */
export interface Preset {
  readonly name: string;
  /** What it is, and where it was published. */
  readonly source: string;
  readonly criteria: Pick<RiskCriteria, "likelihood" | "consequence" | "levels" | "method">;
}

/** The criteria in force on a day; an empty object if none are. */
export interface CriteriaInForce {
  readonly criteria?: RiskCriteria;
}

/** A level of risk under its criteria. */
export interface RiskLevel {
  readonly id: string;
  readonly label: string;
  /** Counted from 0 for the lowest. */
  readonly rank: number;
  /** The id of the criteria it is a level of. */
  readonly criteria: string;
}

/** Something a rating lacks, and where it belongs. */
export interface RatingLack {
  readonly what:
    | "assessment"
    | "likelihood"
    | "consequence"
    | "factor"
    | "method"
    | "criteria"
    | "sound_criteria"
    | "level_on_scale";
  /** The JSON pointer into the document. */
  readonly path: string;
  readonly message: string;
}

/** One stage of a risk, rated by its latest assessment on or before the day. */
export interface StageRating {
  readonly stage: Stage;
  readonly assessment: string;
  readonly on?: string;
  /** The id of the criteria it was made under. */
  readonly criteria?: string;
  readonly likelihood?: string;
  /** The consequence that decided. */
  readonly consequence?: string;
  /** The score that gave the level, where the method computes one. */
  readonly score?: number;
  /** Absent while something is lacking. */
  readonly level?: RiskLevel;
  /** The level as somebody stated it. */
  readonly stated?: string;
  /** Whether the stated level contradicts the one the criteria give. */
  readonly contradicts: boolean;
  readonly lacking: readonly RatingLack[];
  readonly derivation: readonly Step[];
}

/** Whether a level may rest on the controls it was reached with. */
export type Support = "supported" | "unverified" | "unsupported";

/** A control on a day. */
export interface ControlOnDay {
  readonly control: string;
  readonly title?: string;
  readonly status?: Implementation;
  /** Absent where nobody has said. */
  readonly works?: boolean;
  readonly reason:
    | "implemented"
    | "not_implemented"
    | "in_part"
    | "not_yet"
    | "test_failed"
    | "retired"
    | "no_status"
    | "no_such_control";
}

/** The acceptance of a risk as it stands on a day. */
export interface AcceptanceOnDay {
  readonly standing: AcceptanceStanding;
  readonly by?: string;
  readonly authority?: string;
  readonly on?: string;
  /** The last day it holds. */
  readonly until?: string;
  readonly assessment?: string;
  readonly level?: string;
}

/** Who may decide about a risk. */
export interface Decider {
  readonly kind: "role" | "risk_owner";
  readonly role?: string;
  /** The ids of the people; absent where the role is vacant or there is no owner. */
  readonly persons?: readonly string[];
}

/** A risk held against the acceptance criterion that fits. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly basis: LevelBasis;
  readonly stage?: Stage;
  readonly assessment?: string;
  /** The level that stands. */
  readonly level?: RiskLevel;
  readonly support: Support;
  /** The controls it was reached with. */
  readonly rests_on: readonly ControlOnDay[];
  readonly criterion?: string;
  /** The highest level that may be accepted under the criterion. */
  readonly limit?: string;
  /** How many levels it lies above the highest criterion that fits. */
  readonly gap?: number;
  readonly may_decide?: Decider;
  /** Whether the criterion asks for each risk to be accepted explicitly. */
  readonly explicit: boolean;
  readonly acceptance: AcceptanceOnDay;
  /** Whether nothing remains to be decided. */
  readonly settled: boolean;
  /** Whether it lies over the acceptance line; absent where there is none. */
  readonly over?: boolean;
  readonly superseded_by?: string;
  readonly derivation: readonly Step[];
}

/** A risk rated and evaluated on a day. */
export interface RiskRating {
  readonly risk: string;
  readonly title: string;
  readonly owner?: string;
  readonly category?: string;
  /** Each stage that has an assessment: inherent, current, target, residual. */
  readonly stages: readonly StageRating[];
  /** What is lacking for ratings. */
  readonly unrated: readonly RatingLack[];
  readonly evaluation: Evaluation;
}

/** Every risk rated and evaluated on a day. */
export interface Ratings {
  readonly as_of: string;
  readonly ratings: readonly RiskRating[];
}

/** A row of the ratings for a table; each stage's level under its name. */
export interface RatingRow {
  readonly risk: string;
  readonly title: string;
  readonly owner?: string;
  readonly category?: string;
  readonly inherent?: string;
  readonly current?: string;
  readonly target?: string;
  readonly residual?: string;
  readonly level?: string;
  readonly level_label?: string;
  readonly level_rank?: number;
  readonly basis: LevelBasis;
  readonly support: Support;
  readonly verdict: Verdict;
  readonly criterion?: string;
  readonly limit?: string;
  readonly gap?: number;
  /** A role, or `risk_owner`. */
  readonly may_decide?: string;
  readonly acceptance: AcceptanceStanding;
  readonly accepted_until?: string;
  readonly settled: boolean;
  readonly over?: boolean;
  /** What is lacking, as text with commas. */
  readonly unrated?: string;
}
