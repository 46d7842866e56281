#!/usr/bin/env python3
"""Measures the memory of queries that don't fit their limit: the largest resident set beside `--memory-limit`.

    cargo build --release
    python3 bench/memory.py [--rows 20000000] [--limits 256MB,512MB,1GB] [--only sort] [--target DIR]

Each question runs in a process of its own. It either answers, by spilling, or ends with exit code 5, which says that
it needs more memory; a process that takes more than twice its limit is a failure, and so is every other exit code.
Answers are counts and sums, so that all that runs is checked against the answer under the largest limit. Needs
Python 3 on Linux or macOS.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

# Numbers in an order that no sort finds done already, and texts of twelve bytes made of them.
NUMBERS = "(select (value * 7919 + {seed}) % {n} as k, value as v from generate_series(1, {n}))"
TEXTS = "(select 'k' || lpad(cast((value * 7919 + {seed}) % {n} as varchar), 11, '0') as k, value as v from generate_series(1, {n}))"

QUESTIONS = {
    "sort by number": (NUMBERS, "select k, v from {a} order by k"),
    "sort by text": (TEXTS, "select k, v from {a} order by k"),
    "group by number": (NUMBERS, "select count(*), sum(s) from (select k, sum(v) as s from {a} group by k)"),
    "group by text": (TEXTS, "select count(*), sum(s) from (select k, sum(v) as s from {a} group by k)"),
    "join by number": (NUMBERS, "select count(*), sum(a.v) from {a} a join {b} b on a.k = b.k"),
    "join by text": (TEXTS, "select count(*), sum(a.v) from {a} a join {b} b on a.k = b.k"),
    "distinct by text": (TEXTS, "select count(distinct k) from {a}"),
    "window by text": (TEXTS, "select max(s) from (select sum(v) over (order by k) as s from {a})"),
}


def size(text):
    """Returns the bytes of `512MB`."""
    for unit, power in (("KB", 10), ("MB", 20), ("GB", 30)):
        if text.upper().endswith(unit):
            return int(text[: -len(unit)]) << power
    return int(text)


def run(program, limit, sql, threads):
    """Returns (exit code, seconds, peak MB, stdout, stderr) of one process."""
    started = time.perf_counter()
    # Rows of a sort are read and thrown away.
    format = "none" if "order by k" in sql and "count" not in sql and "max(" not in sql else "csv"
    command = [program, "-m", limit, "-F", format, "-c", sql]
    if threads:
        command += ["--threads", str(threads)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    out, err = process.stdout.read(), process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return process.returncode, time.perf_counter() - started, peak, out.decode(), err.decode()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=20_000_000)
    options.add_argument("--limits", default="256MB,512MB,1GB")
    options.add_argument("--only", default="", help="questions with this in their name")
    options.add_argument("--threads", type=int)
    options.add_argument("--program")
    options.add_argument("--target", default=os.environ.get("CARGO_TARGET_DIR", "target"))
    options = options.parse_args()
    program = options.program or str(Path(options.target) / "release" / "dyadb")
    limits = sorted(options.limits.split(","), key=size, reverse=True)
    print(f"{options.rows} rows; exit code 5: needs more memory than its limit")
    print(f"{'question':18} {'limit':>6} {'exit':>4} {'seconds':>8} {'peak MB':>8} {'of limit':>8}")
    failed = False
    for name, (rows, question) in QUESTIONS.items():
        if options.only not in name:
            continue
        tables = {table: rows.format(n=options.rows, seed=seed) for table, seed in (("a", 1), ("b", 77))}
        sql = question.format(**tables)
        answer = None
        for limit in limits:
            code, seconds, peak, out, err = run(program, limit, sql, options.threads)
            ratio = peak / (size(limit) / (1 << 20))
            remarks = []
            if code not in (0, 5):
                remarks.append(f"ended with {code}: {err.strip()[:200]}")
            if ratio > 2:
                remarks.append("more than twice its limit")
            if code == 0 and answer is not None and out != answer:
                remarks.append("another answer than under a larger limit")
            if code == 0 and answer is None:
                answer = out
            failed = failed or bool(remarks)
            print(
                f"{name:18} {limit:>6} {code:4} {seconds:8.1f} {peak:8.0f} {ratio:8.2f}  {'; '.join(remarks)}".rstrip(),
                flush=True,
            )
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
