/** Simulating years of losses without keeping a page from its work. */
import { written } from "../arguments.js";
import type { AnnualLosses } from "../types.js";
import { simulateHere, type Watch } from "./here.js";
import { ask } from "./module.js";
import { asked, type LossOptions, type Scenarios } from "./request.js";
import { simulateIn, type SimulationWorker } from "./worker.js";

/** What is simulated. */
export interface SimulationOptions extends LossOptions {
  /** How many years, up to 2⁴⁰; 1,000,000 if left out. Memory does not grow with them. */
  readonly years?: number | undefined;
  /** The seed of the random numbers, 0 if left out: the same seed gives the same answer to the last bit, on any machine. */
  readonly seed?: number | undefined;
  /** The standard error wanted, as a share of each figure (0.01): `needed` of the answer then says how many years reach it. */
  readonly within?: number | undefined;
}

/** How a simulation runs. */
export interface RunOptions extends SimulationOptions, Watch {
  /** Where to run it: a worker that has imported `isms/quant-worker`. Without one it runs here, in steps of about 30 ms. */
  readonly worker?: SimulationWorker | undefined;
}

/**
 * Simulates years of losses. The page stays alive meanwhile: between steps, events are handled. Rejects with a `ScenarioError` that has
 * everything that is wrong with the scenarios and what is asked of them.
 */
export async function simulate(scenarios: Scenarios, options: RunOptions = {}): Promise<AnnualLosses> {
  const args = written(request(scenarios, options));
  const text = await (options.worker === undefined ? simulateHere(args, options) : simulateIn(options.worker, args, options));
  return JSON.parse(text) as AnnualLosses;
}

/** The same at one go, for scripts and workers that have nothing else to do. */
export function simulateSync(scenarios: Scenarios, options: SimulationOptions = {}): AnnualLosses {
  return ask("simulate", request(scenarios, options));
}

function request(scenarios: Scenarios, options: SimulationOptions): Readonly<Record<string, unknown>> {
  const { years, seed, within } = options;
  return { ...asked(scenarios, options), years, seed, within };
}
