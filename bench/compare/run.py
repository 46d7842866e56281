#!/usr/bin/env python3
"""Holds dyadb against its peers at the questions about pairs: one run, systems in turn, results compared cell by cell.

    cargo build --release -p dyadb -p compare
    python3 -m venv VENV && VENV/bin/pip install numpy pyarrow duckdb polars chdb
    VENV/bin/python bench/compare/generate.py DATA --scale 1 --program target/release/dyadb
    VENV/bin/python bench/compare/run.py DATA [--target target] [--runs 7] [--systems 'dyadb,duckdb,…'] [--only WORDS]

The first time, each system loads the files into its own form below DATA, which isn't timed here. Then, for each
question, each system answers it RUNS times in a process of its own: `hot` is the median CPU of all runs but the first,
`cold` the first run after the opening. Peak memory is that of the process. A result that differs from DuckDB's is marked
`!`, a question that a system can't be asked `-`. The last lines are the geometric means of hot CPU against DuckDB as
loaded, over the questions that both answer alike.
"""

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import questions  # noqa: E402

SYSTEMS = ["dyadb", "duckdb", "duckdb sorted", "datafusion", "polars", "chdb", "sqlite"]
HERE = Path(__file__).parent
FACTS = ["visits", "agreements", "awards", "trade"]


def load(system, data, release):
    """Makes the form in which a system has the data, once."""
    done = data / f"loaded-{system.replace(' ', '-')}"
    if done.exists() or system == "datafusion":
        return
    started = time.perf_counter()
    if system == "dyadb":
        base = str(data / "dyadb")
        subprocess.run([release / "dyadb", "dataset", "create", base], check=True)
        for table in ["documents", *FACTS]:
            subprocess.run([release / "dyadb", "import", "parquet", data / f"{table}.parquet", "--table", table, "--into", base], check=True)
    else:
        subprocess.run([sys.executable, HERE / "peer.py", "load", system, data], check=True)
    done.touch()
    print(f"{system}: loaded in {time.perf_counter() - started:.1f} s", file=sys.stderr)


def ask(system, question, data, release, runs, limit):
    """Returns (figures, rows, peak MB) or the last line of what went wrong."""
    sql = questions.sql(question, system)
    if sql is None:
        return "no form of it"
    if system in ("dyadb", "datafusion"):
        tables = ["raw_names"] if system == "dyadb" else [*FACTS, "documents", "raw_names", "names", "states"]
        if system == "dyadb" and "raw_names" not in sql:
            tables = []
        files = [data / f"{table}.parquet" for table in tables]
        if system == "datafusion" and " clean " in sql:
            sql = "with clean as (select distinct lower(trim(replace(name, '.', ''))) as name, iso3 from names) " + sql
        command = [release / "hot", system, data / "dyadb" if system == "dyadb" else "-", str(runs), *files]
    else:
        command = [sys.executable, HERE / "peer.py", "run", system, data, str(runs)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        out, err = process.communicate(sql, timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return f"no answer in {limit} s"
    if process.returncode:
        return (err.strip().splitlines() or ["no word"])[-1][:200]
    answer = json.loads(out)
    return answer["runs"], answer["rows"]


def same(one, other):
    """Returns whether two results are alike cell by cell; numbers to nine digits."""
    if len(one) != len(other):
        return False
    for left, right in zip(one, other):
        if len(left) != len(right):
            return False
        for a, b in zip(left, right):
            if a != b:
                try:
                    if not math.isclose(float(a), float(b), rel_tol=1e-9):
                        return False
                except ValueError:
                    if a[:10] != b[:10] or len(a) < 10 or a[4] != "-":
                        return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--target", type=Path, default=Path(os.environ.get("CARGO_TARGET_DIR", "target")))
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--limit", type=float, default=120, help="seconds for one system and question")
    parser.add_argument("--systems", default=",".join(SYSTEMS))
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    systems, release, data = options.systems.split(","), options.target / "release", options.data.resolve()
    for system in systems:
        load(system, data, release)
    print("| question |" + "".join(f" {system} |" for system in systems))
    print("|---|" + "---:|" * len(systems))
    ratios = {system: [] for system in systems}
    reasons = []
    for question in questions.QUESTIONS:
        if options.only not in question:
            continue
        answers = {system: ask(system, question, data, release, options.runs, options.limit) for system in systems}
        hot = {system: statistics.median(cpu for _, cpu in answer[0][1:] or answer[0])
               for system, answer in answers.items() if not isinstance(answer, str)}
        judge = next((system for system in ("duckdb", "duckdb sorted", *systems) if system in hot), None)
        cells = []
        for system in systems:
            if system not in hot:
                cells.append("-")
                reasons.append(f"{question}, {system}: {answers[system]}")
                continue
            alike = same(answers[judge][1], answers[system][1])
            cells.append(f"{hot[system]:.1f} ({answers[system][0][0][1]:.0f})" + ("" if alike else " !"))
            if not alike:
                pairs = zip(answers[judge][1] + [["(end)"]], answers[system][1] + [["(end)"]])
                reasons.append(f"{question}, {system}: " + next((f"{a} is {b}" for a, b in pairs if not same([a], [b])), "rows"))
            elif judge == "duckdb" and hot["duckdb"] > 0:
                ratios[system].append(hot[system] / hot["duckdb"])
        print(f"| {question} |" + "".join(f" {cell} |" for cell in cells), flush=True)
    means = [f"{statistics.geometric_mean(found):.2f}" if found else "-" for found in ratios.values()]
    print("| geometric mean against DuckDB |" + "".join(f" {mean} |" for mean in means))
    print(f"\nCPU milliseconds: hot median of {options.runs - 1} runs (first run).", *reasons, sep="\n- ")


if __name__ == "__main__":
    main()
