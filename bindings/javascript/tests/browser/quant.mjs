/** Run in Chromium, each function in a page of its own: risk in money, on the page and in a worker. */
import { init, lognormal, pert, scenario, ScenarioError, simulate, simulateSync } from "isms/quant";

const outage = scenario("EUR", { frequency: pert(0.1, 0.5, 3), magnitude: lognormal(10_000, 500_000) });
const SHORT = { years: 20_000, seed: 1 };
const LONG = { years: 2 ** 40 };

function check(truth, message) {
  if (!truth) throw new Error(message);
}

async function refused(work, matches) {
  const error = await work.then(() => undefined, (error) => error);
  check(error !== undefined && matches(error), String(error));
}

const isAbort = (error) => error instanceof DOMException && error.name === "AbortError";
const loaded = () => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".wasm"));
const startWorker = () => new Worker(new URL("./quant-worker.js", import.meta.url), { type: "module" });

export async function itLoadsItsModuleAlone() {
  await init();
  check(simulateSync({ outage }, SHORT).years === 20_000, "simulates");
  check(loaded().length === 1 && loaded()[0].endsWith("/quant_bg.wasm"), `loaded ${loaded()}`);
}

export async function thePageStaysAlive() {
  await init();
  const waits = [];
  let last = performance.now();
  const timer = setInterval(() => {
    waits.push(performance.now() - last);
    last = performance.now();
  }, 5);
  const told = [];
  await simulate({ outage }, { years: 10_000_000, onProgress: (done) => told.push(done) });
  clearInterval(timer);
  check(told.length > 3 && told.at(-1) === 10_000_000, `told ${told}`);
  check(waits.length > 3, `the page had ${waits.length} turns`);
}

export async function aSignalStopsIt() {
  await init();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await refused(simulate({ outage }, { ...LONG, signal: stop.signal }), isAbort);
  await refused(simulate({ outage }, { ...LONG, signal: AbortSignal.timeout(50) }), (error) => error.name === "TimeoutError");
}

export async function aWorkerGivesTheSameAnswer() {
  const worker = startWorker();
  const told = [];
  const answer = await simulate({ outage }, { ...SHORT, worker, onProgress: (done, total) => told.push([done, total]) });
  check(told.length > 0 && told.at(-1).join() === "20000,20000", `told ${told}`);
  check(loaded().length === 0, "the page needs no module");
  await init();
  check(JSON.stringify(answer) === JSON.stringify(simulateSync({ outage }, SHORT)), "the same answer");
}

export async function aWorkerStopsAndGoesOn() {
  const worker = startWorker();
  const stop = new AbortController();
  await refused(simulate({ outage }, { ...LONG, worker, signal: stop.signal, onProgress: () => stop.abort() }), isAbort);
  const [one, two] = await Promise.all([1, 2].map((seed) => simulate({ outage }, { years: 100_000, seed, worker })));
  check(one.seed === 1 && two.seed === 2, "one at a time or two together");
}

export async function aWorkerTellsWhatIsWrong() {
  const worker = startWorker();
  const bad = scenario("EUR", { frequency: pert(3, 2, 1), magnitude: lognormal(0, -1) });
  await refused(simulate({ bad }, { worker }), (error) => error instanceof ScenarioError && error.problems.length > 1);
  const broken = new Worker("/nowhere.js", { type: "module" });
  await refused(simulate({ outage }, { worker: broken }), (error) => error.code === "worker_failed");
}
