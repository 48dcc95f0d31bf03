/** `isms/quant`: risk in money. The order of these tests matters. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import * as isms from "isms";
import * as quant from "isms/quant";

const { lognormal, pert, scenario, ScenarioError, simulate, simulateSync } = quant;

const outage = scenario("EUR", { frequency: pert(0.1, 0.5, 3), magnitude: lognormal(10_000, 500_000) });
const SHORT = { years: 20_000, seed: 1 };
const LONG = { years: 2 ** 40 };

const CALLS = {
  simulateSync: () => simulateSync({ outage }, SHORT),
  annualLoss: () => quant.annualLoss({ outage }),
  describe: () => quant.describe(pert(0, 50, 100)),
  lossChange: () => quant.lossChange({ before: { outage }, after: {} }),
  lossExpectancy: () => quant.lossExpectancy({ assetValue: 200_000, exposureFactor: 0.25, eventsPerYear: 0.4 }),
  importPyfair: () => quant.importPyfair({ type: "FairModel", "Loss Event Frequency": { constant: 1 }, "Loss Magnitude": { constant: 2 } }, { currency: "EUR" }),
};

for (const [name, work] of Object.entries(CALLS)) {
  test(`before init: ${name}`, () => {
    assert.throws(work, (error) => error instanceof quant.NotReadyError && error.code === "not_ready");
  });
}

test("before init: simulate", async () => {
  await assert.rejects(simulate({ outage }), { code: "not_ready" });
});

test("the modules of other entry points are refused", async () => {
  const file = (name) => new URL(`../node_modules/isms/dist/${name}_bg.wasm`, import.meta.url);
  await assert.rejects(quant.init({ wasm: file("isms") }), { name: "LoadError" });
  await assert.rejects(quant.init({ wasm: file("forms") }), { name: "LoadError" });
  const forms = await import("isms/forms");
  await assert.rejects(forms.init({ wasm: file("quant") }), { name: "LoadError" });
  await assert.rejects(isms.init({ wasm: file("quant") }), { name: "LoadError" });
});

test("in Node the module is there as soon as init returns", () => {
  quant.init();
  for (const work of Object.values(CALLS)) assert.notEqual(work(), undefined);
});

test("what is exported by both entry points is the same", () => {
  for (const [name, value] of Object.entries(quant)) {
    if (name !== "init" && name in isms) assert.equal(value, isms[name], name);
  }
});

test("numbers are those of the publications", () => {
  assert.deepEqual(
    quant.lossExpectancy({ assetValue: 200_000, exposureFactor: 0.25, eventsPerYear: 0.4, annualLossAfter: 5000, annualCost: 10_000 }),
    { single_loss: 50_000, annual_loss: 20_000, return_on_investment: 0.5 },
  );
  const figures = quant.describe(pert(0, 20, 100), { probabilities: [0.1, 0.95] });
  assert.equal(figures.mean, 30);
  assert.ok(Math.abs(figures.sd - 17.320508) < 1e-6);
  assert.ok(Math.abs(figures.quantiles[1].value - 62.127672) < 1e-6);
  assert.ok(Math.abs(quant.annualLoss({ outage }).portfolio.mean.value - 121_892.678393) < 1e-5);
});

test("every way to simulate gives the same answer", async () => {
  const once = simulateSync({ outage }, SHORT);
  assert.equal(once.years, 20_000);
  assert.deepEqual(await simulate({ outage }, SHORT), once);
  assert.deepEqual(await simulate([{ id: "outage", scenario: outage }], SHORT), once);
  const { value, error } = once.portfolio.mean;
  assert.ok(Math.abs(value - 121_892.68) < 5 * error);
  assert.notDeepEqual(simulateSync({ outage }, { ...SHORT, seed: 2 }).portfolio, once.portfolio);
});

test("what is asked for is told", () => {
  const asked = { ...SHORT, levels: [0.5, 0.99], losses: [1e6], tailLevel: 0.9, tolerance: { currency: "EUR", points: [{ loss: 1e6, probability: 0.05 }] } };
  const { portfolio, tail_level, tolerance } = simulateSync({ outage }, asked);
  assert.deepEqual(portfolio.levels.map(({ probability }) => probability), [0.5, 0.99]);
  assert.deepEqual(portfolio.curve.map(({ loss }) => loss), [1e6]);
  assert.equal(tail_level, 0.9);
  assert.equal(tolerance.length, 1);
});

test("events are handled meanwhile, and progress is told", async () => {
  const told = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const years = 4_000_000;
  await simulate({ outage }, { years, onProgress: (done, total) => told.push([done, total]) });
  clearInterval(timer);
  assert.ok(turns >= 2, `${turns} turns`);
  assert.ok(told.length >= 3, `told ${told.length} times`);
  assert.deepEqual(told.at(-1), [years, years]);
  assert.ok(told.every(([done], index) => index === 0 || done > told[index - 1][0]));
});

test("a signal stops it", async () => {
  const stop = new AbortController();
  const running = simulate({ outage }, { ...LONG, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await assert.rejects(running, { name: "AbortError" });
  await assert.rejects(simulate({ outage }, { signal: AbortSignal.abort() }), { name: "AbortError" });
  const reason = new Error("enough");
  await assert.rejects(simulate({ outage }, { ...LONG, signal: AbortSignal.abort(reason) }), reason);
});

test("what a listener throws ends it", async () => {
  const wrong = new Error("the page is gone");
  const onProgress = () => {
    throw wrong;
  };
  await assert.rejects(simulate({ outage }, { ...LONG, onProgress }), wrong);
});

test("a simulation says how many years are enough", () => {
  const { needed, portfolio, years } = simulateSync({ outage }, { ...SHORT, within: 0.005 });
  const [mean] = needed;
  assert.equal(mean.figure, "mean");
  assert.equal(mean.years, Math.ceil(years * (portfolio.mean.error / mean.wanted) ** 2));
  assert.equal(mean.enough, false);
  assert.equal(simulateSync({ outage }, SHORT).needed, undefined);
});

test("everything that is wrong is told at once", async () => {
  const bad = scenario("EUR", { frequency: pert(3, 2, 1), magnitude: lognormal(0, -5) });
  const told = (error) => {
    assert.ok(error instanceof ScenarioError && error instanceof quant.IsmsError);
    assert.equal(error.code, "scenario");
    assert.ok(error.problems.length >= 3);
    assert.ok(error.problems.every(({ path }) => path.startsWith("/scenarios/0/scenario/")));
    return true;
  };
  assert.throws(() => simulateSync({ bad }), told);
  assert.throws(() => quant.annualLoss({ bad }), told);
  await assert.rejects(simulate({ bad }), told);
  assert.throws(() => quant.describe(pert(2, 1, 0)), ScenarioError);
  assert.throws(() => simulateSync({ outage }, { years: "many" }), quant.ArgumentError);
  assert.throws(() => simulateSync({ outage }, { years: NaN }), quant.ArgumentError);
});

test("a pyfair model becomes scenarios that can be computed with", () => {
  const { scenarios } = CALLS.importPyfair();
  assert.equal(quant.annualLoss({ it: scenarios[0].scenario }).portfolio.mean.value, 2);
});

test("the scenarios of a document are taken as they are", () => {
  isms.init();
  const doc = isms.Isms.partial();
  const quantified = [{ id: "Q-1", stage: "current", scenario: outage }];
  doc.upsert("risks", { id: "R-1", title: "Outage", quantified });
  const { scenarios } = doc.lossScenarios({ asOf: "2026-03-31" });
  assert.equal(scenarios.length, 1);
  assert.equal(simulateSync(scenarios, SHORT).scenarios[0].title, "Outage");
});

const require = createRequire(import.meta.url);
const THREADS = {
  import: () => new Worker(fileURLToPath(import.meta.resolve("isms/quant-worker"))),
  require: () => new Worker(require.resolve("isms/quant-worker")),
};
for (const [form, started] of Object.entries(THREADS)) {
  test(`in a thread that has the module by ${form}`, async () => {
    const worker = started();
    try {
      const told = [];
      const [one, two] = await Promise.all([
        simulate({ outage }, { ...SHORT, worker, onProgress: (done) => told.push(done) }),
        simulate({ outage }, { ...SHORT, seed: 2, worker }),
      ]);
      assert.deepEqual(one, simulateSync({ outage }, SHORT));
      assert.deepEqual(two, simulateSync({ outage }, { ...SHORT, seed: 2 }));
      assert.equal(told.at(-1), SHORT.years);
      const bad = scenario("EUR", { frequency: pert(3, 2, 1), magnitude: lognormal(1, 2) });
      await assert.rejects(simulate({ bad }, { worker }), (error) => error instanceof ScenarioError && error.problems.length > 0);
      const stop = new AbortController();
      const onProgress = () => stop.abort();
      await assert.rejects(simulate({ outage }, { ...LONG, worker, signal: stop.signal, onProgress }), { name: "AbortError" });
      assert.deepEqual(await simulate({ outage }, { ...SHORT, worker }), one, "it works on");
    } finally {
      await worker.terminate();
    }
  });
}

test("a worker that fails ends what waits for it", async () => {
  const worker = new Worker("throw new Error('broken')", { eval: true });
  await assert.rejects(simulate({ outage }, { worker }), { name: "LoadError", code: "worker_failed" });
  await worker.terminate();
});
