"""Annual loss as people simulate it today. Prints program, workload and milliseconds of every run.

The workloads are those of ours: frequencies are PERT (events a year), losses lognormal by their 90 % interval or PERT. riskquant
knows fixed frequencies only; pyfair multiplies frequency and magnitude instead of counting events, and gets PERT magnitudes where
ours are lognormal.
"""

import math
import os
import sys
import time

import numpy

Z95 = 1.6448536269514722
S1 = {"frequency": (0.1, 0.5, 3.0), "lognormal": (10_000.0, 500_000.0)}
S2 = {"frequency": (0.1, 0.5, 3.0), "pert": (10_000.0, 50_000.0, 500_000.0)}
S3 = {"frequency": (2.0, 10.0, 40.0), "lognormal": (1_000.0, 100_000.0)}


def hundred():
    for i in range(100):
        low = 0.02 * (1 + i % 5)
        mode = 0.1 * (1 + i % 7) + low
        loss = 2000.0 * (1 + i % 10)
        yield {"frequency": (low, mode, 5 * mode + 0.3), "lognormal": (loss, loss * (20 + 5 * (i % 13)))}


def statistics(losses):
    losses = numpy.asarray(losses, float)
    return [losses.mean(), losses.std(), *numpy.percentile(losses, [50, 90, 95, 99])]


def measure(program, workload, work, runs=3, warm=True):
    if warm:
        work()
    for _ in range(runs):
        start = time.perf_counter()
        work()
        print(program, workload, (time.perf_counter() - start) * 1e3, sep="\t", flush=True)


def pert(random, low, mode, high, size):
    a, b = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
    return low + (high - low) * random.beta(a, b, size)


def with_numpy():
    def losses(random, scenario, years):
        events = random.poisson(pert(random, *scenario["frequency"], years))
        total = int(events.sum())
        if "pert" in scenario:
            each = pert(random, *scenario["pert"], total)
        else:
            low, high = map(math.log, scenario["lognormal"])
            each = random.lognormal((low + high) / 2, (high - low) / (2 * Z95), total)
        sums = numpy.zeros(years)
        some = events > 0
        ends = numpy.cumsum(events[some])
        sums[some] = numpy.add.reduceat(each, numpy.concatenate([[0], ends[:-1]]))
        return sums

    def portfolio():
        random = numpy.random.default_rng(1)
        total = numpy.zeros(100_000)
        for scenario in hundred():
            own = losses(random, scenario, 100_000)
            statistics(own)
            total += own
        statistics(total)
        numpy.percentile(total, numpy.arange(1, 100))

    for name, scenario in ("S1", S1), ("S2", S2), ("S3", S3):
        measure("numpy", name, lambda: statistics(losses(numpy.random.default_rng(1), scenario, 1_000_000)))
    measure("numpy", "P100", portfolio, runs=2)


def with_pyfair():
    import pyfair

    def model(name, years, frequency, magnitude, seed):
        made = pyfair.FairModel(name=name, n_simulations=years, random_seed=seed)
        for node, (low, mode, high) in ("Loss Event Frequency", frequency), ("Loss Magnitude", magnitude):
            made.input_data(node, low=low, mode=mode, high=high)
        return made

    def single():
        made = model("S2", 1_000_000, S2["frequency"], S2["pert"], 42)
        statistics(made.calculate_all().export_results()["Risk"])

    def portfolio():
        made = []
        for i, scenario in enumerate(hundred()):
            low, high = scenario["lognormal"]
            made.append(model(f"P{i}", 100_000, scenario["frequency"], (low, 3 * low, high), i + 1))
        results = pyfair.FairMetaModel("P100", made).calculate_all().export_results()
        for column in results.columns:
            statistics(results[column])
        numpy.percentile(results["Risk"], numpy.arange(1, 100))

    measure("pyfair", "S2", single)
    measure("pyfair", "P100", portfolio, runs=1, warm=False)


def with_riskquant():
    sys.path.insert(0, os.environ["RISKQUANT_SRC"])
    from riskquant import multiloss, simpleloss

    def loss(name, scenario):
        low, mode, high = scenario["frequency"]
        return simpleloss.SimpleLoss(name, name, (low + 4 * mode + high) / 6, *scenario["lognormal"])

    def portfolio():
        every = multiloss.MultiLoss([loss(f"P{i}", scenario) for i, scenario in enumerate(hundred())])
        statistics(every.simulate_years(100_000))

    one = loss("S1", S1)
    measure("riskquant", "S1", lambda: statistics(one.simulate_years(1_000_000)), runs=1)
    measure("riskquant", "P100", portfolio, runs=1, warm=False)


{"numpy": with_numpy, "pyfair": with_pyfair, "riskquant": with_riskquant}[sys.argv[1]]()
