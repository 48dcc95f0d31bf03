/**
 * A million years of one scenario in Node: `isms/quant` beside a plain loop of JavaScript. Run in a project that has the package
 * installed: `node quant.mjs`. Prints the least of several rounds, in milliseconds of processor time.
 */
import { annualLoss, init, lognormal, pert, scenario, simulateSync } from "isms/quant";

const YEARS = 1_000_000;
const ROUNDS = Number(process.argv[2] ?? 9);

const uniform = Math.random;

function normal() {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Gamma with a shape of at least 1 (Marsaglia and Tsang 2000). */
function gamma(shape) {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The number of events by multiplication (Knuth), which is quick for few events. */
function poisson(mean) {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > limit; product *= uniform()) count += 1;
  return count;
}

/** What somebody writes who needs it today: years in a loop, then mean, deviation and quantiles. */
function plain([min, mode, max], [low, high]) {
  const [alpha, beta] = [1 + (4 * (mode - min)) / (max - min), 1 + (4 * (max - mode)) / (max - min)];
  const mu = (Math.log(low) + Math.log(high)) / 2;
  const sigma = (Math.log(high) - Math.log(low)) / (2 * 1.6448536269514722);
  const losses = new Float64Array(YEARS);
  for (let year = 0; year < YEARS; year += 1) {
    const one = gamma(alpha);
    const two = gamma(beta);
    const events = poisson(min + ((max - min) * one) / (one + two));
    let loss = 0;
    for (let event = 0; event < events; event += 1) loss += Math.exp(mu + sigma * normal());
    losses[year] = loss;
  }
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / YEARS;
  const sd = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / (YEARS - 1));
  const unsorted = took();
  losses.sort();
  const quantiles = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999].map((level) => losses[Math.floor(level * YEARS)]);
  return { mean, sd, quantiles, unsorted };
}

const took = () => process.cpuUsage().user / 1000;

/** The least time of several rounds, in milliseconds. */
function least(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = took();
    work();
    return took() - began;
  });
  return Math.min(...times);
}

await init();
for (const [name, rate, loss] of [
  ["S1", [0.1, 0.5, 3], [1e4, 5e5]],
  ["S3", [2, 10, 40], [1e3, 1e5]],
]) {
  const it = scenario("EUR", { frequency: pert(...rate), magnitude: lognormal(...loss) });
  const answer = plain(rate, loss);
  const { mean, sd } = annualLoss({ it }).portfolio;
  // A loop that computes something else would be no comparison.
  if (Math.abs(answer.mean - mean.value) > (5 * sd.value) / Math.sqrt(YEARS)) throw new Error(`the loop has the mean ${answer.mean}`);
  const ours = least(() => simulateSync({ it }, { years: YEARS, seed: 1 }));
  let unsorted = Infinity;
  const theirs = least(() => {
    const began = took();
    unsorted = Math.min(unsorted, plain(rate, loss).unsorted - began);
  });
  const ratio = (time) => `${time.toFixed(1)} ms, ${(time / ours).toFixed(1)}×`;
  console.log(`${name}: isms/quant ${ours.toFixed(1)} ms; plain JavaScript ${ratio(theirs)}; without sorting ${ratio(unsorted)}`);
}
