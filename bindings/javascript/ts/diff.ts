/** Comparing two documents. */
import type { Diff } from "./answers.js";
import { written } from "./arguments.js";
import { askText } from "./call.js";
import { ShapeError } from "./errors.js";
import type { DocumentInput } from "./input.js";
import { Isms, type ChangeOptions } from "./isms.js";
import type { RiskTrend } from "./types.js";

/**
 * What differs between two documents. With `asOf`, also what that means: risks whose verdict moved, controls that work no
 * longer or now, findings that appeared or are gone. Throws a `ShapeError`.
 */
export function diff(
  before: Isms | DocumentInput,
  after: Isms | DocumentInput,
  { asOf, settings }: ChangeOptions = {},
): Diff {
  // Both are read before they become arguments: what is no document is refused by itself.
  const texts = [compact(before, "/before"), compact(after, "/after")];
  const options = written({ as_of: asOf, settings }).slice(1);
  return askText("diff", `{"before":${texts[0]},"after":${texts[1]}${options === "}" ? "" : ","}${options}`);
}

/** Which moments two documents are looked at. */
export interface TrendOptions {
  /** The day or moment of the later document. */
  readonly asOf: string;
  /** The day or moment of the earlier one; `asOf` if left out. */
  readonly earlier?: string | undefined;
}

/**
 * How each risk moved from one document to another, and how many had each level. For two days of one document ask its
 * `riskTrend`. Throws a `ShapeError`.
 */
export function riskTrend(
  before: Isms | DocumentInput,
  after: Isms | DocumentInput,
  { asOf, earlier }: TrendOptions,
): RiskTrend {
  const texts = [compact(before, "/before"), compact(after, "/after")];
  const options = written({ as_of: asOf, earlier }).slice(1);
  return askText("risk_trend", `{"before":${texts[0]},"after":${texts[1]},${options}`);
}

function compact(given: Isms | DocumentInput, base: string): string {
  if (given instanceof Isms) return given.document({ form: "compact" });
  const document = parsed(given, base);
  try {
    return document.document({ form: "compact" });
  } finally {
    document.free();
  }
}

function parsed(given: DocumentInput, base: string): Isms {
  try {
    return Isms.parse(given);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, path: base + fault.path }));
    throw new ShapeError(error.message, { code: error.code, path: base + error.path, params: error.params, faults });
  }
}
