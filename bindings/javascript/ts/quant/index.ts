/** What every entry point `isms/quant` exports. */
export { ArgumentError, IsmsError, LoadError, NotReadyError, ScenarioError } from "../errors.js";
export type { InitOptions, WasmInput } from "../loading.js";
export type * from "../types.js";
export * from "./distributions.js";
export * from "./functions.js";
export { init } from "./init.js";
export type { Watch } from "./here.js";
export { simulate, simulateSync, type RunOptions, type SimulationOptions } from "./simulate.js";
export { serveSimulations, type SimulationPort, type SimulationWorker } from "./worker.js";
