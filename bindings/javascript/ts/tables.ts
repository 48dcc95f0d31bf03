/**
 * What can be asked without a document and without the rules. Either module of the package answers it, and both the same; so one
 * that begins with `isms/forms` can load the whole later.
 */
import type {
  CatalogueControl,
  Clause,
  ControlQuery,
  Crosswalk,
  DrivenRegister,
  Labels,
  Machine,
  Preset,
  Rated,
  RegisterInfo,
  Validation,
  Version,
} from "./answers.js";
import { askEither as ask } from "./either.js";
import type {
  AcceptanceDecision,
  CriterionLevel,
  Edition,
  MatrixQuality,
  RatingFactor,
  RegisterName,
  Registers,
  RiskCriteria,
} from "./types.js";

/** A record as a form has it: perhaps incomplete, perhaps wrong. */
export type Draft<Register extends RegisterName> = Partial<Registers[Register]> | object;

/** What is rated: criteria in full or by the name of a preset, and the inputs of the method. */
export type RateInput = (
  | { readonly criteria: RiskCriteria | Preset["criteria"]; readonly preset?: undefined }
  | { readonly criteria?: undefined; readonly preset: string }
) & {
  readonly likelihood?: string | undefined;
  readonly consequence?: readonly CriterionLevel[] | undefined;
  /** The named inputs of methods that need more than likelihood and consequence: numbers, levels, or a CVSS vector. */
  readonly factors?: Readonly<Record<string, number | string>> | readonly RatingFactor[] | undefined;
};

/** `Array.isArray` that also narrows lists nobody may change. */
function isList<Item>(value: Readonly<Record<string, unknown>> | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** The versions of the library and of the document format. */
export function version(): Version {
  return ask("version");
}

/** Every register in document order. */
export function registers(): readonly RegisterInfo[] {
  return ask("registers");
}

/** The faults of a record's shape, held against no document; none when it is well-formed. */
export function validate<Register extends RegisterName>(register: Register, record: Draft<Register>): Validation {
  return ask("validate", { register, record });
}

/** What people call registers, members and words, in a language; English where there is no translation. */
export function labels(locale?: string): Labels {
  return ask("labels", { locale });
}

/** Every lifecycle. */
export function machines(): readonly Machine[] {
  return ask("machines");
}

/** The lifecycle of a register's records, or of a part of them (`risks/acceptance`). Throws a `NotFoundError`. */
export function machine(register: DrivenRegister | `${DrivenRegister}/${string}`): Machine {
  return ask("machine", { register });
}

/** Published criteria to start from. */
export function presets(): readonly Preset[] {
  return ask("presets");
}

/**
 * Rates likelihood, consequences and factors. Throws a `RatingError` for what is off its scale or of no use to the method, and a
 * `CriteriaError` for criteria that do not fit together.
 */
export function rate(input: RateInput): Rated {
  const { criteria, preset, likelihood, consequence } = input;
  const list = (named: Readonly<Record<string, number | string>>): readonly RatingFactor[] =>
    Object.entries(named).map(([factor, value]) => ({ factor, value }));
  const factors = input.factors === undefined || isList(input.factors) ? input.factors : list(input.factors);
  return ask("rate", { criteria, preset, likelihood, consequence, factors });
}

/** Which matrix is asked about: that of criteria, that of a preset, or rows of ranks from 0, the lowest likelihood first. */
export type MatrixQualityInput = (
  | { readonly criteria: RiskCriteria | Preset["criteria"]; readonly preset?: undefined; readonly matrix?: undefined }
  | { readonly criteria?: undefined; readonly preset: string; readonly matrix?: undefined }
  | {
      readonly criteria?: undefined;
      readonly preset?: undefined;
      readonly matrix: readonly (readonly number[])[];
      /** How many levels of risk there are; the highest rank is the last if left out. */
      readonly levels?: number | undefined;
    }
) & {
  /** The edges of the levels; without them the scales' own bounds count where both are complete. */
  readonly bounds?: { readonly likelihood: readonly number[]; readonly consequence: readonly number[] } | undefined;
  /** Takes all levels of a scale as equally wide. */
  readonly equalWidths?: boolean | undefined;
};

/** How well a risk matrix ranks risks: the checks RM-1 to RM-13, and the nearest matrix that passes RM-2, RM-3 and RM-6. */
export function matrixQuality(input: MatrixQualityInput): MatrixQuality {
  const { equalWidths, ...rest } = input;
  return ask("matrix_quality", { ...rest, equal_widths: equalWidths });
}

/** What is asked of acceptance criteria. */
export interface DecideInput {
  readonly criteria: RiskCriteria | Preset["criteria"];
  /** The level of risk. */
  readonly level: string;
  readonly category?: string | undefined;
  /** What the risk concerns, the nearest first: `units/sales`, … */
  readonly scope?: readonly string[] | undefined;
  /** The role that wants to accept it. */
  readonly authority?: string | undefined;
  /** Whether it is the risk owner who wants to accept it. */
  readonly asOwner?: boolean | undefined;
  readonly on: string;
}

/** Who may accept a level of risk under criteria, on a day. Throws a `RatingError` for a level that the criteria do not have. */
export function decide(input: DecideInput): AcceptanceDecision {
  const { criteria, level, category, scope, authority, asOwner, on } = input;
  return ask("decide", { criteria, level, category, scope, authority, as_owner: asOwner, on });
}

/** The controls of Annex A that fit; every one if nothing is asked for. */
export function controls(query: ControlQuery = {}): readonly CatalogueControl[] {
  const { edition, theme, attribute, value, title } = query;
  return ask("controls", { edition, theme, attribute, value, title });
}

/** A control of Annex A, of 2022 unless told otherwise. Throws a `NotFoundError`. */
export function control(id: string, { edition }: { readonly edition?: Edition | undefined } = {}): CatalogueControl {
  return ask("control", { id, edition });
}

/** The clauses 4 to 10, of 2022 unless told otherwise. */
export function clauses({ edition }: { readonly edition?: Edition | undefined } = {}): readonly Clause[] {
  return ask("clauses", { edition });
}

/** A clause, of 2022 unless told otherwise. Throws a `NotFoundError`. */
export function clause(id: string, { edition }: { readonly edition?: Edition | undefined } = {}): Clause {
  return ask("clause", { id, edition });
}

/** The ids of 2022 that a control or clause of 2013 became. Throws a `NotFoundError`. */
export function successors(id: string): readonly string[] {
  return ask("successors", { id });
}

/** The ids of 2013 that a control or clause of 2022 comes from. Throws a `NotFoundError`. */
export function predecessors(id: string): readonly string[] {
  return ask("predecessors", { id });
}

/** The crosswalk between NIST SP 800-53 Rev. 5 and ISO/IEC 27001:2022. Throws a `NotFoundError` for another framework. */
export function crosswalk(other?: string): Crosswalk {
  return ask("crosswalk", { other });
}

/** An id made from a text: `Élodie Brunet` becomes `elodie-brunet`. Throws an `ArgumentError` where nothing remains. */
export function slug(text: string): string {
  return ask("slug", { text });
}
