/** The standards, the rules, and what the library says of itself. */
import type { Edition, RegisterName } from "../types.js";
import type { DiagnosticSeverity } from "./checking.js";

/** The versions of the library and of the document format. */
export interface Version {
  readonly version: string;
  readonly format: string;
  readonly editions: readonly Edition[];
}

/** What is known of a register. */
export interface RegisterInfo {
  readonly name: RegisterName;
  readonly label: string;
  /** The clause it answers; absent where it answers none of its own. */
  readonly clause?: string;
  readonly summary: string;
  /** The type of its records. */
  readonly record: string;
  /** Whether it holds one record only, whose id is the register's name. */
  readonly single: boolean;
}

/** What people call things, by the names they have in documents. */
export interface Labels {
  readonly locale: string;
  readonly registers: { readonly [register: string]: string };
  /** By type, then by member. */
  readonly members: { readonly [type: string]: { readonly [member: string]: string } };
  /** By vocabulary, then by word. */
  readonly values: { readonly [vocabulary: string]: { readonly [word: string]: string } };
  /** By lifecycle, then by state. */
  readonly states: { readonly [machine: string]: { readonly [state: string]: string } };
  /** By lifecycle, then by command. */
  readonly commands: { readonly [machine: string]: { readonly [command: string]: string } };
}

/** A rule of the checker. */
export interface Rule {
  readonly code: string;
  readonly name: string;
  readonly clause: string;
  readonly clause_2013: string;
  /** How grave a finding is, unless settings say otherwise. */
  readonly severity: DiagnosticSeverity;
  /** Why it may find fault. */
  readonly basis: "requirement" | "amendment" | "contradiction" | "practice" | "article";
  /** Whether it reports that something is not there: advice only, where the organization keeps that elsewhere. */
  readonly absence: boolean;
  /** The register it looks at record by record. */
  readonly register?: RegisterName;
  readonly summary: string;
  readonly why: string;
  /** What would mend a finding. */
  readonly mend: string;
  /** What it cannot see, and a person must judge. */
  readonly blind: string;
  /** The message of a finding, with places for its values. */
  readonly message: string;
}

/** A theme of Annex A (2022). */
export type Theme = "organizational" | "people" | "physical" | "technological";

/** A set of attributes of ISO/IEC 27002:2022. */
export type Attribute =
  | "control_type"
  | "information_security_properties"
  | "cybersecurity_concepts"
  | "operational_capabilities"
  | "security_domains";

/** Which controls of Annex A are wanted; all conditions given have to hold. */
export interface ControlQuery {
  /** 2022 if absent. */
  readonly edition?: Edition | undefined;
  readonly theme?: Theme | undefined;
  /** Together with `value`. */
  readonly attribute?: Attribute | undefined;
  readonly value?: string | undefined;
  /** A part of the title. */
  readonly title?: string | undefined;
}

/** A control of Annex A. */
export interface CatalogueControl {
  readonly id: string;
  readonly title: string;
  readonly edition: Edition;
  readonly alternative_titles?: readonly string[];
  readonly theme?: Theme;
  /** The title of the group it stands in. */
  readonly group?: string;
  /** Of the edition of 2022. */
  readonly attributes?: { readonly [attribute in Attribute]: readonly string[] };
  /** How it corresponds to the other edition. */
  readonly change: "carried" | "merged" | "split" | "new";
  /** Its ids in the other edition. */
  readonly counterparts: readonly string[];
  /** The documented information it asks for. */
  readonly documents?: readonly string[];
}

/** A clause of the standard's body. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly edition: Edition;
  readonly parent?: string;
  /** Whether conformity can be assessed against it; headings cannot. */
  readonly assessable: boolean;
  readonly accountable?: "top_management" | "risk_owners";
  readonly evidence_expectation?: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
  readonly documented_information: readonly {
    readonly kind: "document" | "record";
    readonly what: string;
    readonly basis: "explicit" | "customary" | "practice";
    readonly note?: string;
  }[];
  readonly change_note?: string;
  readonly amendment_2024?: string;
}

/** How much of one side of a crosswalk has a relation. */
export interface CrosswalkCoverage {
  readonly covered: number;
  readonly percent: number;
  /** The ids that have none. */
  readonly gaps: readonly string[];
}

/** A crosswalk between two frameworks. */
export interface Crosswalk {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly target: string;
  /** Who answers for the relations. */
  readonly publisher: string;
  readonly origin: string;
  readonly licence: string;
  readonly caveats: readonly string[];
  readonly annex_a: CrosswalkCoverage;
  readonly clauses: CrosswalkCoverage;
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly relation: "equal" | "subset" | "superset" | "intersects" | "related" | "not_related";
    /** Whether the publisher marks the target as not fully doing what the source asks for. */
    readonly partial?: boolean;
  }[];
}
