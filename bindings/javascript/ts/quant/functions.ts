/** Risk in money without sampling. */
import type { AnnualLosses, Distribution, LossChange, PyfairImport } from "../types.js";
import { ask } from "./module.js";
import { asked, listed, type LossOptions, type Scenarios } from "./request.js";

export type { LossOptions, Scenarios } from "./request.js";

/** What a distribution is like. */
export interface DistributionFigures {
  readonly mean: number;
  readonly sd: number;
  /** Absent where nothing varies. */
  readonly skewness?: number;
  /** The smallest value; absent where there is none. */
  readonly min?: number;
  /** The largest value; absent where there is none. */
  readonly max?: number;
  readonly quantiles: readonly { readonly probability: number; readonly value: number }[];
}

/** Expected losses from point values. */
export interface LossExpectancy {
  /** What one event costs (SLE). */
  readonly single_loss: number;
  /** What a year costs (ALE). */
  readonly annual_loss: number;
  /** (before − after − annual cost) / annual cost, where after and cost are given. */
  readonly return_on_investment?: number;
}

/**
 * Annual loss: moments in closed form, the distribution by Fourier transform, each figure with its bound. Throws a `ScenarioError`
 * with everything that is wrong.
 */
export function annualLoss(scenarios: Scenarios, options: LossOptions = {}): AnnualLosses {
  return ask("annual_loss", { ...asked(scenarios, options) });
}

/**
 * Mean, standard deviation, skewness, bounds and quantiles of a distribution, at seven probabilities or at those given. Throws a
 * `ScenarioError` for its parameters.
 */
export function describe(
  distribution: Distribution,
  { probabilities }: { readonly probabilities?: readonly number[] | undefined } = {},
): DistributionFigures {
  return ask("distribution", { distribution, probabilities });
}

/** What is asked about a treatment. */
export interface LossChangeInput {
  readonly before: Scenarios;
  /** The scenarios that change; those of ids not named here stay as before. */
  readonly after: Scenarios;
  /** What the treatment costs a year, in the currency of the scenarios; above 0. */
  readonly annualCost?: number | undefined;
  /** The levels of value at risk, as for `annualLoss`. */
  readonly levels?: readonly number[] | undefined;
}

/** Annual loss before and after a treatment, and the return on security investment. Throws a `ScenarioError`. */
export function lossChange({ before, after, annualCost, levels }: LossChangeInput): LossChange {
  return ask("loss_change", { before: listed(before), after: listed(after), annual_cost: annualCost, levels });
}

/** Point values. */
export interface LossExpectancyInput {
  /** What is at stake, in money. */
  readonly assetValue: number;
  /** The share of it that one event destroys, from 0 to 1. */
  readonly exposureFactor: number;
  /** How often a year (ARO). */
  readonly eventsPerYear: number;
  /** What a year costs after a treatment; goes with `annualCost`. */
  readonly annualLossAfter?: number | undefined;
  /** What the treatment costs a year, above 0. */
  readonly annualCost?: number | undefined;
}

/** Single and annual loss expectancy, and the return on security investment. Throws a `ScenarioError`. */
export function lossExpectancy(input: LossExpectancyInput): LossExpectancy {
  return ask("loss_expectancy", {
    asset_value: input.assetValue,
    exposure_factor: input.exposureFactor,
    events_per_year: input.eventsPerYear,
    annual_loss_after: input.annualLossAfter,
    annual_cost: input.annualCost,
  });
}

/** The scenarios of a model of the program pyfair: the object that its JSON holds. Throws a `ScenarioError`. */
export function importPyfair(model: object, { currency }: { readonly currency: string }): PyfairImport {
  return ask("import_pyfair", { model, currency });
}
