"""Times programs in rounds that take turns, so that whatever else the machine does meets all alike."""

import json
import os
import shlex
import statistics
import subprocess
import tempfile
import threading
import time


class Times:
    """The times of one program in seconds, in the rounds in which they were taken."""

    def __init__(self):
        self.rounds = []
        self.peak_kib = []

    @property
    def all(self):
        return [t for times in self.rounds for t in times]

    @property
    def median(self):
        return statistics.median(self.all)

    @property
    def quartiles(self):
        if len(self.all) < 4:
            return min(self.all), max(self.all)
        low, _, high = statistics.quantiles(self.all, n=4, method="inclusive")
        return low, high

    def text(self):
        """`12,3 ms (11,9–13,0)`: the median, and the middle half of the runs."""
        low, high = self.quartiles
        if self.median < 1:
            return f"{self.median * 1e3:.1f} ms ({low * 1e3:.1f}–{high * 1e3:.1f})"
        return f"{self.median:.2f} s ({low:.2f}–{high:.2f})"


class Ratio:
    """A ratio of medians, with the smallest and the largest that any one round gave."""

    def __init__(self, measured, reference):
        self.value = measured.median / reference.median
        each = [
            statistics.median(a) / statistics.median(b)
            for a, b in zip(measured.rounds, reference.rounds)
        ]
        self.low, self.high = min(each), max(each)

    def text(self):
        return f"{self.value:.2f} ({self.low:.2f}–{self.high:.2f})"


def in_turns(commands, rounds=7, runs=10, warmup=2, may_fail=False):
    """Runs each command `runs` times in each round by hyperfine, without a shell.

    `commands` is {name: [program, argument, …]}; gives {name: Times}. A command that fails ends
    the measuring, unless its status is a part of what it says (`may_fail`).
    """
    times = {name: Times() for name in commands}
    leniency = ["--ignore-failure"] if may_fail else []
    names = list(commands)
    for turn in range(rounds):
        # Each round begins with another one, so that none always runs after the same.
        shift = turn % len(names)
        order = names[shift:] + names[:shift]
        with tempfile.NamedTemporaryFile(suffix=".json") as results:
            done = subprocess.run(
                ["hyperfine", "-N", "--style", "none", "--warmup", str(warmup), "--runs", str(runs),
                 "--export-json", results.name] + leniency + [shlex.join(commands[name]) for name in order],
                capture_output=True, text=True)
            if done.returncode != 0:
                raise SystemExit(done.stderr)
            for name, result in zip(order, json.load(results)["results"]):
                times[name].rounds.append(result["times"])
    return times


def watch_memory(process, peaks):
    """Keeps the most memory that a process has had, as long as it runs.

    What wait4 gives will not do: it counts what this program had when it started the other.
    """
    while True:
        try:
            with open(f"/proc/{process}/status") as status:
                high = [line for line in status if line.startswith("VmHWM")]
        except OSError:
            return
        if not high:
            return
        peaks.append(int(high[0].split()[1]))
        time.sleep(0.005)


def in_turns_afresh(commands, prepare, rounds=3):
    """Runs each command once in each round, each on what `prepare(name)` has made ready.

    For what changes its input, as an import does. Also gives the peak of memory.
    """
    times = {name: Times() for name in commands}
    names = list(commands)
    for turn in range(rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            prepare(name)
            with open(os.devnull, "w") as nowhere, tempfile.TemporaryFile() as said:
                start = time.perf_counter()
                process = subprocess.Popen(commands[name], stdout=nowhere, stderr=said)
                watch = threading.Thread(target=watch_memory, args=(process.pid, peaks := [0]))
                watch.start()
                process.wait()
                took = time.perf_counter() - start
                watch.join()
                if process.returncode != 0:
                    said.seek(0)
                    raise SystemExit(f"{name}: {said.read().decode()}")
            times[name].rounds.append([took])
            times[name].peak_kib.append(peaks[-1])
    return times
