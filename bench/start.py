#!/usr/bin/env python3
"""Measures the start: dyadb's first answer beside a bare DataFusion program's, in turn, in one run.

    cargo build --release -p dyadb -p compare
    python3 bench/start.py [--runs 20] [--target DIR]

Prints for each program the medians of wall time, CPU time (user and system) and the largest resident set, and the two
figures of the promise: the ratio of the CPU times and the difference of the memory. Needs Python 3 on Linux or macOS.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path


def run(command):
    """Returns (wall ms, CPU ms, peak MB) of one process."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = (time.perf_counter() - started) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    peak = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return wall, (used.ru_utime + used.ru_stime) * 1000, peak


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--runs", type=int, default=20)
    options.add_argument("--target", default=os.environ.get("CARGO_TARGET_DIR", "target"))
    options = options.parse_args()
    release = Path(options.target) / "release"
    programs = {
        "DataFusion, select 1": [release / "bare", "select 1"],
        "dyadb, select 1": [release / "dyadb", "-c", "select 1"],
        "dyadb, select count(*) from facts": [release / "dyadb", "-c", "select count(*) from facts"],
    }
    figures = {name: [] for name in programs}
    for command in programs.values():  # once for the page cache
        run(command)
    for _ in range(options.runs):
        for name, command in programs.items():
            figures[name].append(run(command))
    print(f"{'median of ' + str(options.runs):36} {'wall ms':>8} {'CPU ms':>8} {'peak MB':>8}")
    medians = {}
    for name, rows in figures.items():
        medians[name] = [statistics.median(row[place] for row in rows) for place in range(3)]
        print(f"{name:36} {medians[name][0]:8.1f} {medians[name][1]:8.1f} {medians[name][2]:8.1f}")
    bare, facts = medians["DataFusion, select 1"], medians["dyadb, select count(*) from facts"]
    print(f"CPU: {facts[1] / bare[1]:.2f} times (promised: at most 2); memory: {facts[2] - bare[2]:+.1f} MB (at most +20)")


if __name__ == "__main__":
    main()
