/** The module of `isms/quant`: risk in money, simulated and exact. */
import { Simulation } from "../../wasm/quant.js";
import * as glue from "../../wasm/quant.js";
import { written, type Arguments } from "../arguments.js";
import { thrown } from "../errors.js";
import { WasmModule } from "../wasm-module.js";

export const quant = new WasmModule(glue, (exported) => exported.has("simulation_open"));

/** Runs work in the wasm half, and turns what it throws into errors. */
export function guarded<Result>(work: () => Result): Result {
  quant.assertReady();
  try {
    return work();
  } catch (error) {
    throw thrown(error);
  }
}

/** Asks a verb. */
export function ask<Answer>(verb: string, args: Arguments): Answer {
  const text = written(args);
  return JSON.parse(guarded(() => quant.call(verb, text))) as Answer;
}

/** Prepares a simulation; whoever does must free it. */
export function opened(args: string): Simulation {
  return guarded(() => Simulation.open(args));
}
