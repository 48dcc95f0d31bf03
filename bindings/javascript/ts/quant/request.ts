/** What is asked about annual loss. */
import type { LossScenario, LossTolerance, MeasuredScenario } from "../types.js";

/** Loss scenarios: by their ids, or in a list with what else is known of each, as the report `lossScenarios` answers it. */
export type Scenarios = Readonly<Record<string, LossScenario>> | readonly MeasuredScenario[];

/** What is to be told of annual loss. */
export interface LossOptions {
  /** The levels of value at risk, rising, above 0 and below 1; 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999 if left out. */
  readonly levels?: readonly number[] | undefined;
  /** The losses at which to read the exceedance curve, rising; the 99 percentiles if left out. */
  readonly losses?: readonly number[] | undefined;
  /** Above which level years count as the tail for the shares of the scenarios; 0.95 if left out. */
  readonly tailLevel?: number | undefined;
  /** What the organization tolerates, to be held against all scenarios together. */
  readonly tolerance?: LossTolerance | undefined;
}

/** `Array.isArray` that also narrows lists nobody may change. */
function isList(scenarios: Scenarios): scenarios is readonly MeasuredScenario[] {
  return Array.isArray(scenarios);
}

/** Scenarios as a list. */
export function listed(scenarios: Scenarios): readonly MeasuredScenario[] {
  return isList(scenarios) ? scenarios : Object.entries(scenarios).map(([id, scenario]) => ({ id, scenario }));
}

/** The arguments of the verb `annual_loss`. */
export function asked(scenarios: Scenarios, { levels, losses, tailLevel, tolerance }: LossOptions): object {
  return { scenarios: listed(scenarios), levels, losses, tail_level: tailLevel, tolerance };
}
