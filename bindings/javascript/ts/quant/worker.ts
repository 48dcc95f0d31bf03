/** Simulating in a worker: messages to it, and back. */
import { IsmsError, LoadError, thrown } from "../errors.js";
import { simulateHere, type Watch } from "./here.js";
import { init } from "./init.js";

/** Where messages come from and go to: a worker of the web, a port, or a worker of Node. */
export interface SimulationPort {
  postMessage(message: unknown): void;
  addEventListener?(type: string, listener: (event: object) => void): void;
  removeEventListener?(type: string, listener: (event: object) => void): void;
  on?(type: string, listener: (value: unknown) => void): unknown;
  off?(type: string, listener: (value: unknown) => void): unknown;
}

/** A worker that has called `serveSimulations`, as `isms/quant-worker` does. */
export type SimulationWorker = SimulationPort;

/** To the worker. */
type Order =
  | { readonly isms: "simulate"; readonly id: string; readonly args: string }
  | { readonly isms: "abort"; readonly id: string };

/** From the worker: `failed` has the text of a failure, `broken` what else went wrong. */
type Report =
  | { readonly isms: "progress"; readonly id: string; readonly done: number; readonly total: number }
  | { readonly isms: "result"; readonly id: string; readonly text: string }
  | { readonly isms: "failed"; readonly id: string; readonly failure: string };

const isOurs = (message: unknown): message is Order | Report =>
  typeof message === "object" && message !== null && "isms" in message && "id" in message;

/** Hears the messages of a port until the function answered is called. */
function listen(port: SimulationPort, type: "message" | "error", hear: (value: unknown) => void): () => void {
  if (port.addEventListener !== undefined) {
    const listener = (event: object) => hear("data" in event ? event.data : event);
    port.addEventListener(type, listener);
    return () => port.removeEventListener?.(type, listener);
  }
  port.on?.(type, hear);
  return () => void port.off?.(type, hear);
}

let count = 0;

/** Runs the verb `simulate` in a worker; answers its text. */
export async function simulateIn(
  worker: SimulationWorker,
  args: string,
  { signal, onProgress }: Watch,
): Promise<string> {
  signal?.throwIfAborted();
  // A worker may be shared by pages that each count from 1.
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++count}`;
  const ends: (() => void)[] = [];
  try {
    return await new Promise<string>((resolve, reject) => {
      const hear = (message: unknown) => {
        if (!isOurs(message) || message.id !== id) return;
        if (message.isms === "progress") {
          try {
            onProgress?.(message.done, message.total);
          } catch (error) {
            worker.postMessage({ isms: "abort", id } satisfies Order);
            reject(error as Error);
          }
        } else if (message.isms === "result") resolve(message.text);
        else if (message.isms === "failed") reject(thrown(message.failure));
      };
      const stop = () => {
        worker.postMessage({ isms: "abort", id } satisfies Order);
        reject(signal?.reason as Error);
      };
      const fail = (cause: unknown) => {
        const told = typeof cause === "object" && cause !== null && "message" in cause ? `: ${String(cause.message)}` : "";
        reject(new LoadError(`the worker failed${told}`, { code: "worker_failed", cause }));
      };
      ends.push(listen(worker, "message", hear), listen(worker, "error", fail));
      signal?.addEventListener("abort", stop);
      ends.push(() => signal?.removeEventListener("abort", stop));
      worker.postMessage({ isms: "simulate", id, args } satisfies Order);
    });
  } finally {
    for (const end of ends) end();
  }
}

/**
 * Makes a worker of a script: answers what `simulate` asks through this port, which is `self` in a worker of the web and `parentPort` in
 * one of Node. The module is loaded by `init`, unless the script has already begun to.
 */
export function serveSimulations(port: SimulationPort): void {
  const running = new Map<string, AbortController>();
  listen(port, "message", (message) => {
    if (!isOurs(message)) return;
    if (message.isms === "abort") running.get(message.id)?.abort();
    if (message.isms !== "simulate") return;
    const { id, args } = message;
    const stop = new AbortController();
    running.set(id, stop);
    void answered(port, id, args, stop.signal).finally(() => running.delete(id));
  });
}

async function answered(port: SimulationPort, id: string, args: string, signal: AbortSignal): Promise<void> {
  const tell = (report: Report) => port.postMessage(report);
  try {
    await init();
    const onProgress = (done: number, total: number) => tell({ isms: "progress", id, done, total });
    tell({ isms: "result", id, text: await simulateHere(args, { signal, onProgress }) });
  } catch (error) {
    // Whoever stopped it has been told, and waits for no answer.
    if (signal.aborted) return;
    const known = error instanceof IsmsError ? error : new IsmsError(String(error), { code: "internal" });
    tell({ isms: "failed", id, failure: JSON.stringify(known) });
  }
}
