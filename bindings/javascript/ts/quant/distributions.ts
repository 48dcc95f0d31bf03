/** Distributions and loss scenarios in a few words. What they take is checked where they are used. */
import type { Distribution, LossEventFrequency, LossMagnitude, LossScenario, PertVariant } from "../types.js";

type Of<Kind extends Distribution["kind"]> = Extract<Distribution, { readonly kind: Kind }>;

/** The bounds of a distribution that may go without. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Always the same value. */
export function constant(value: number): Of<"constant"> {
  return { kind: "constant", value };
}

/** Every value between two bounds is equally likely. */
export function uniform(min: number, max: number): Of<"uniform"> {
  return { kind: "uniform", min, max };
}

/** Rises in a straight line to the mode and falls in one from there. */
export function triangular(min: number, mode: number, max: number): Of<"triangular"> {
  return { kind: "triangular", min, mode, max };
}

/**
 * PERT: a beta distribution shaped by its most likely value, which weighs `lambda` (4). The variant `pyfair` has the shape that the
 * program pyfair gives it.
 */
export function pert(
  min: number,
  mode: number,
  max: number,
  { lambda, variant }: { readonly lambda?: number | undefined; readonly variant?: PertVariant | undefined } = {},
): Of<"pert"> {
  return { kind: "pert", min, mode, max, lambda, variant };
}

/** Lognormal by its 90 % interval: one value in twenty is smaller than `low`, one in twenty larger than `high`. */
export function lognormal(low: number, high: number): Of<"lognormal"> {
  return { kind: "lognormal", low, high };
}

/** Normal, cut off at bounds and rescaled between them. */
export function normal(mean: number, sd: number, { min, max }: Bounds = {}): Of<"normal"> {
  return { kind: "normal", mean, sd, min, max };
}

/** Beta, stretched between two bounds (0 and 1). */
export function beta(alpha: number, beta: number, { min, max }: Bounds = {}): Of<"beta"> {
  return { kind: "beta", alpha, beta, min, max };
}

/** Poisson: whole numbers from 0. */
export function poisson(mean: number): Of<"poisson"> {
  return { kind: "poisson", mean };
}

/** 1 with that probability, else 0. */
export function bernoulli(probability: number): Of<"bernoulli"> {
  return { kind: "bernoulli", probability };
}

/** Observed values, drawn as they are; without weights each is as likely as the others. */
export function empirical(values: readonly number[], weights?: readonly number[]): Of<"empirical"> {
  return { kind: "empirical", values: [...values], weights: weights && [...weights] };
}

/**
 * A loss scenario. Frequency (loss events a year) and magnitude (money an event) are distributions, or trees as the document keeps
 * them.
 */
export function scenario(
  currency: string,
  {
    frequency,
    magnitude,
  }: { readonly frequency: Distribution | LossEventFrequency; readonly magnitude: Distribution | LossMagnitude },
): LossScenario {
  return {
    currency,
    frequency:
      frequency.kind === "given" || frequency.kind === "from_threats" ? frequency : { kind: "given", per_year: frequency },
    magnitude: magnitude.kind === "given" || magnitude.kind === "by_form" ? magnitude : { kind: "given", per_event: magnitude },
  };
}
