/** What would happen if, what differs between two documents, and what a check of a record needs. */
import type { Difference, JsonValue } from "./checking.js";
import type { AcceptanceStanding, ControlOnDay, LevelBasis, RiskLevel, Step, Support, Verdict } from "./rating.js";
import type { RegisterName, Stage } from "../types.js";

/** Everything that is supposed. Records are put in and taken out first; then criteria, controls and actions change. */
export interface Supposed {
  /** Controls that are otherwise; `failed` supposes a test on the day that shows it. */
  readonly controls?:
    | readonly {
        readonly id: string;
        readonly status: "failed" | "implemented" | "partial" | "planned" | "not_started" | "retired";
      }[]
    | undefined;
  /** Actions of treatments that are done: from that day on the controls they put into operation work. */
  readonly actions?: readonly { readonly risk: string; readonly action: string; readonly done: string }[] | undefined;
  /** Acceptance criteria that are otherwise, or new; what is absent stays as it is. */
  readonly criteria?:
    | readonly {
        readonly id: string;
        readonly acceptance: readonly {
          readonly id: string;
          readonly level?: string | undefined;
          readonly category?: string | undefined;
          readonly authority?: string | undefined;
          readonly longest?: string | undefined;
          readonly explicit?: boolean | undefined;
        }[];
      }[]
    | undefined;
  /** Records that are there, each in place of the one with its id. */
  readonly upserts?: readonly { readonly register: RegisterName; readonly record: object }[] | undefined;
  /** Records that are not there, as `register/id`. */
  readonly removals?: readonly string[] | undefined;
}

/** What a risk is on a day, in short. */
export interface RiskStanding {
  readonly basis: LevelBasis;
  readonly stage?: Stage;
  readonly level?: RiskLevel;
  readonly support: Support;
  readonly verdict: Verdict;
  readonly acceptance: AcceptanceStanding;
  /** Whether nothing remains to be decided. */
  readonly settled: boolean;
  /** Whether it lies over the acceptance line; absent where there is no level or no criterion. */
  readonly over?: boolean;
}

/** A risk whose verdict would move. */
export interface MovedRisk {
  readonly risk: string;
  readonly title: string;
  readonly owner?: string;
  /** Absent for a risk that is added. */
  readonly before?: RiskStanding;
  /** Absent for a risk that is taken out. */
  readonly after?: RiskStanding;
  /** Absent where the level does not move or does not compare. */
  readonly rises?: boolean;
  /** On which side of the acceptance line it would end up that was on the other. */
  readonly crossed?: "over" | "under";
  /** The controls on which its stated level rests and which would not work. */
  readonly unsupported_by?: readonly string[];
  readonly derivation: readonly Step[];
}

/** What would happen. */
export interface WhatIf extends Difference {
  readonly as_of: string;
  readonly moved: readonly MovedRisk[];
  /** The ids of those that would cross the acceptance line. */
  readonly crossed: readonly string[];
}

/** What a check of a record needs beside it. */
export interface References {
  /** Records, as `register/id`. */
  readonly records: readonly string[];
  /** Registers that must be whole. */
  readonly registers: readonly RegisterName[];
}

/** A member that differs. */
export interface FieldChange {
  readonly kind: "added" | "removed" | "changed" | "reordered";
  /** The JSON pointer from the record, or from the document for a member of its head. */
  readonly path: string;
  /** The same with the ids of items in place of their positions: `treatment.actions[ACT-1].due`. */
  readonly field: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** A record that was added, taken out or changed. */
export interface RecordNote {
  readonly id: string;
  readonly title?: string;
}

/** A register that differs. */
export interface RegisterChange {
  readonly register: RegisterName;
  readonly added: readonly RecordNote[];
  readonly removed: readonly RecordNote[];
  readonly changed: readonly (RecordNote & { readonly fields: readonly FieldChange[] })[];
  readonly reordered: boolean;
}

/** A risk whose verdict or level moved. */
export interface RatingMove {
  readonly risk: string;
  readonly title: string;
  readonly before?: RiskStanding;
  readonly after?: RiskStanding;
  /** Absent where the level did not move or does not compare. */
  readonly rose?: boolean;
}

/** What differs between two documents, and what it means. */
export interface Diff extends Partial<Difference> {
  /** Where a day was given: only then are risks, controls and findings compared. */
  readonly as_of?: string;
  readonly head: readonly FieldChange[];
  readonly registers: readonly RegisterChange[];
  readonly ratings: readonly RatingMove[];
  readonly controls: readonly { readonly control: string; readonly before: ControlOnDay; readonly after: ControlOnDay }[];
}
