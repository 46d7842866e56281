#!/usr/bin/env python3
"""Measures the hosts: what a call costs beside DuckDB's, many tasks at once, and the way of rows to Polars.

    cargo build --release -p dyadb -p dyadb-python -p dyadb-adbc
    cargo bench --bench embedding --no-run
    python3 bench/embedding.py [--target DIR] [--profile release] [--calls 300] [--rows 10000000]

Needs the packages duckdb, pyarrow, polars and adbc_driver_manager. In one run and in turn:

- the median of a trivial query from Python and through ADBC, dyadb's and DuckDB's; from Rust, dyadb's;
- 1,000 queries from 64 tasks against one task, with the most memory (benches/embedding.rs);
- rows to Polars by the Arrow interface: numbers, kept dictionaries, dictionaries written out as text; and whether the
  numbers that arrive are where the engine wrote them.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TRIVIAL = "select 1"
# The engine makes the rows as it goes: a pair of the bundled dataset for each, its number, and a float.
ROWS = """
    select v.pair as pair, n, n * 0.5 as x
    from (select value as n, value % 64 as k from generate_series(1, {rows}))
    join (select pair, row_number() over (order by pair) - 1 as k from (select distinct pair from visits) limit 64) v
    using (k)
"""


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", default=os.environ.get("CARGO_TARGET_DIR", "target"))
    parser.add_argument("--profile", default="release")
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--tasks", type=int, default=64)
    return parser.parse_args()


def package(built):
    """Puts the package together around the module that was built, and imports it."""
    folder = Path(tempfile.mkdtemp()) / "dyadb"
    source = Path(__file__).parents[1] / "bindings/python/python/dyadb"
    folder.mkdir()
    for file in source.iterdir():
        if file.is_file():
            (folder / file.name).symlink_to(file)
    suffix = "dylib" if sys.platform == "darwin" else "so"
    (folder / "_dyadb.abi3.so").symlink_to((built / f"lib_dyadb.{suffix}").resolve())
    sys.path.insert(0, str(folder.parent))
    return built / f"libadbc_driver_dyadb.{suffix}"


def calls(driver, n_calls):
    import adbc_driver_duckdb.dbapi
    import adbc_driver_manager.dbapi
    import duckdb

    import dyadb

    db, duck = dyadb.connect(), duckdb.connect()
    adbc = adbc_driver_manager.dbapi.connect(str(driver), autocommit=True).cursor()
    duck_adbc = adbc_driver_duckdb.dbapi.connect(autocommit=True).cursor()

    def by_cursor(cursor):
        cursor.execute(TRIVIAL)
        return cursor.fetchall()

    hosts = {
        "Python, dyadb": lambda: db.sql(TRIVIAL).fetchall(),
        "Python, DuckDB": lambda: duck.sql(TRIVIAL).fetchall(),
        "ADBC, dyadb": lambda: by_cursor(adbc),
        "ADBC, DuckDB": lambda: by_cursor(duck_adbc),
    }
    times = {host: [] for host in hosts}
    for at in range(n_calls + 20):
        for host, ask in hosts.items():
            begun = time.perf_counter()
            rows = ask()
            took = time.perf_counter() - begun
            assert rows == [(1,)], (host, rows)
            if at >= 20:  # the first of each warm up
                times[host].append(took)
    print(f"{'median of ' + str(n_calls) + ' calls of ' + TRIVIAL:42} {'µs':>8}")
    medians = {host: statistics.median(taken) * 1e6 for host, taken in times.items()}
    for host, median in medians.items():
        print(f"{host:42} {median:8.0f}")
    for host in ("Python", "ADBC"):
        print(f"{host}: {medians[host + ', dyadb'] / medians[host + ', DuckDB']:.2f} times DuckDB's (wanted: at most 1)")


def tasks(options):
    command = ["cargo", "bench", "--quiet", "--bench", "embedding"]
    if options.profile != "release":
        command += ["--profile", options.profile]
    command += ["--", "--queries", str(options.queries), "--tasks", str(options.tasks), "--calls", str(options.calls)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    for line in map(json.loads, done.stdout.splitlines()):
        if "host" in line:
            print(f"{line['host'] + ', dyadb, ' + line['call']:42} {line['median_us']:8}")
        else:
            ratio = line["many_tasks_per_s"] / line["one_task_per_s"]
            print(f"{line['queries']} queries: {line['one_task_per_s']}/s from one task, {line['many_tasks_per_s']}/s from "
                  f"{line['tasks']} ({ratio:.2f} times), peak MB {line['peak_mb']}")


def rows(n_rows):
    import dyadb

    db = dyadb.connect()
    # Held in the engine's memory first, so that what is measured is the way out.
    db.execute("create table numbers as " + ROWS.format(rows=n_rows).replace("v.pair as pair, ", ""))
    db.execute("create table pairs as select pair from (" + ROWS.format(rows=n_rows) + ")")

    def best(relation, **form):
        taken = []
        for _ in range(3):
            begun = time.perf_counter()
            frame = relation.pl(**form)
            taken.append(time.perf_counter() - begun)
            assert frame.height == n_rows
        return min(taken)

    print(f"{n_rows:,} rows to Polars, best of 3: two columns of numbers {best(db.sql('select * from numbers')):.3f} s; "
          f"pairs as dictionaries {best(db.sql('select * from pairs'), dictionaries=True):.3f} s, "
          f"as text {best(db.sql('select * from pairs')):.3f} s")

    # Where a batch lies in the engine's memory, in a table of pyarrow and in a frame of Polars.
    held = db.sql("select n from numbers").hold()

    def addresses(chunks):
        return [chunk.buffers()[1].address + 8 * chunk.offset for chunk in chunks]

    engine = set(addresses(held.arrow(dictionaries=True)["n"].chunks))
    arrow = addresses(held.arrow(dictionaries=True)["n"].chunks)
    frame = held.pl(dictionaries=True)
    series = addresses(chunk.to_arrow() for chunk in frame["n"].get_chunks())
    print(f"numbers without a copy: {sum(at in engine for at in arrow)} of {len(arrow)} batches in pyarrow, "
          f"{sum(at in engine for at in series)} of {len(series)} in Polars")


def main():
    asked = options()
    built = Path(asked.target) / ("debug" if asked.profile == "dev" else asked.profile)
    driver = package(built)
    calls(driver, asked.calls)
    tasks(asked)
    rows(asked.rows)


if __name__ == "__main__":
    main()
