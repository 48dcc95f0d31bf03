/** Compiled by `tsc --strict` against the installed package: every entry point has its types. */
import { init, validate } from "isms";
import { init as initForms, validate as validateForm } from "isms/forms";
import { init as initInline } from "isms/inline";
import { init as initQuant, type RunOptions, type SimulationWorker } from "isms/quant";
import "isms/quant-worker";

const waits: Promise<void> = init({ wasm: new URL("https://example.org/isms_bg.wasm") });
const waitsToo: Promise<void> = initInline();
const waitsForForms: Promise<void> = initForms();
export const waitsForQuant: Promise<void> = initQuant();

/** A worker and a signal of the platform are taken as they are. */
declare const worker: Worker;
declare const port: MessagePort;
export const ways: readonly SimulationWorker[] = [worker, port];
export const stopped: RunOptions = { worker, signal: AbortSignal.timeout(1000) };

export const all: Promise<readonly [void, void, void]> = Promise.all([waits, waitsToo, waitsForForms]);

/** The small module has the same functions, and fewer of them. */
export const same: typeof validate = validateForm;
// @ts-expect-error: rules need the whole module.
import type { explain } from "isms/forms";
export type Absent = typeof explain;
