/** Simulating on the page itself, in steps between which it handles its events. */
import type { AbortSignalLike } from "../loading.js";
import { guarded, opened } from "./module.js";

/** Following a simulation, and stopping it. */
export interface Watch {
  /** Stops it; the promise is then rejected with the reason of the signal, an `AbortError` unless told otherwise. */
  readonly signal?: AbortSignalLike | undefined;
  /** Hears now and then how many of the years are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How long a step is meant to take, in milliseconds. */
const MOMENT = 30;

/** Runs the verb `simulate` in steps; answers its text. */
export async function simulateHere(args: string, { signal, onProgress }: Watch): Promise<string> {
  signal?.throwIfAborted();
  const simulation = opened(args);
  try {
    let years = 1 << 12;
    let before = 0;
    for (;;) {
      const began = performance.now();
      const [done = 0, total = 0] = guarded(() => simulation.step(years));
      const took = performance.now() - began;
      // Steps of equal length in time, whatever the scenarios cost, which are cautious when they grow.
      const wanted = Math.floor(((done - before) * MOMENT) / Math.max(took, 0.01));
      years = Math.max(1, Math.min(wanted, years * 8));
      before = done;
      onProgress?.(done, total);
      if (done >= total) return guarded(() => simulation.result());
      await breath();
      signal?.throwIfAborted();
    }
  } finally {
    simulation.free();
  }
}

/** Lets everything else that waits have its turn. Timers would do, but are slowed down in pages that nobody looks at. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
