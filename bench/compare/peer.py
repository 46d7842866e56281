#!/usr/bin/env python3
"""Runs one statement several times in one of the systems that Python reaches, as `hot` does for the others.

    peer.py load SYSTEM DATA            makes the system's own database from the Parquet files of a folder
    peer.py run SYSTEM DATA RUNS < SQL  prints one line of JSON: milliseconds of wall and CPU of each run, and the rows

Systems: `duckdb` (the files as they are, loaded), `duckdb sorted` (a stored pair, sorted by pair and date), `polars`,
`chdb`, `sqlite` (13 indexes).
"""

import json
import sys
import time
from pathlib import Path

SIDES = {"visits": ("visitor_country", "host_country"), "agreements": ("country_a", "country_b"),
         "awards": ("giver_country", "recipient_country"), "trade": ("reporter", "partner")}
TABLES = [*SIDES, "documents", "raw_names", "names", "states"]
CLEAN = "select distinct lower(trim(replace(name, '.', ''))) as name, iso3 from names"


def paired(table, data):
    a, b = SIDES[table]
    return f"select least({a}, {b}) || '-' || greatest({a}, {b}) as pair, * from '{data}/{table}.parquet' order by pair, date"


def duckdb(name, data):
    import duckdb

    return duckdb.connect(str(data / f"{name.replace(' ', '-')}.duckdb"))


def load_duckdb(name, data):
    with duckdb(name, data) as base:
        for table in TABLES:
            rows = paired(table, data) if "sorted" in name and table in SIDES else f"select * from '{data}/{table}.parquet'"
            base.execute(f"create table {table} as {rows}")
        base.execute(f"create table clean as {CLEAN}")


def load_sqlite(data):
    import sqlite3

    import pyarrow.parquet

    (data / "sqlite.db").unlink(missing_ok=True)
    base = sqlite3.connect(data / "sqlite.db")
    for table in TABLES:
        rows = pyarrow.parquet.ParquetFile(data / f"{table}.parquet")
        names = list(rows.schema_arrow.names) + (["pair"] if table in SIDES else [])
        base.execute(f"create table {table} ({', '.join(names)})")
        for batch in rows.iter_batches(1 << 16):
            columns = [[str(cell) if hasattr(cell, "isoformat") else cell for cell in column.to_pylist()] for column in batch.columns]
            if table in SIDES:
                one, other = (columns[names.index(side)] for side in SIDES[table])
                columns.append([min(a, b) + "-" + max(a, b) for a, b in zip(one, other)])
            base.executemany(f"insert into {table} values ({', '.join('?' * len(names))})", zip(*columns))
    base.execute(f"create table clean as {CLEAN}")
    for table, (a, b) in SIDES.items():
        for columns in ("pair, date", f"{a}, {b}", "date"):
            base.execute(f"create index {table}_{columns.split(',')[0]} on {table} ({columns})")
    base.execute("create index documents_doc on documents (doc)")
    base.execute("analyze")
    base.commit()


def load_chdb(data):
    from chdb import session

    base = session.Session(str(data / "chdb"))
    base.query("create database if not exists c engine = Atomic")
    for table in TABLES:
        rows = f"select * from file('{data}/{table}.parquet', Parquet)"
        order = f"({', '.join(SIDES[table])}, date)" if table in SIDES else "tuple()"
        base.query(f"create table c.{table} engine = MergeTree order by {order} settings allow_nullable_key = 1 as {rows}")
    base.query(f"create table c.clean engine = MergeTree order by tuple() as {CLEAN.replace('names', 'c.names')}")


def runner(name, data):
    """Returns a function from a statement to its rows as lists of texts."""
    if name.startswith("duckdb"):
        base = duckdb(name, data)
        return lambda sql: base.execute(sql).fetchall()
    if name == "sqlite":
        import sqlite3

        base = sqlite3.connect(data / "sqlite.db")
        return lambda sql: base.execute(sql).fetchall()
    if name == "polars":
        import polars

        context = polars.SQLContext()
        for table in TABLES:
            frame = polars.scan_parquet(data / f"{table}.parquet")
            if table in SIDES:
                a, b = SIDES[table]
                frame = frame.with_columns(pair=polars.min_horizontal(a, b) + "-" + polars.max_horizontal(a, b))
            context.register(table, frame.collect().lazy())
        context.register("clean", polars.read_parquet(data / "names.parquet").lazy().select(
            polars.col("name").str.replace_all(".", "", literal=True).str.strip_chars().str.to_lowercase(), "iso3").unique())
        return lambda sql: context.execute(sql, eager=True).rows()
    from chdb import session

    base = session.Session(str(data / "chdb"))
    base.query("use c")
    return lambda sql: json.loads(str(base.query(sql, "JSONCompact")))["data"]


def main():
    action, name, data = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    if action == "load":
        {"sqlite": load_sqlite, "chdb": load_chdb, "polars": lambda data: None}.get(name, lambda data: load_duckdb(name, data))(data)
        return
    sql = sys.stdin.read()
    run, figures, rows = runner(name, data), [], []
    for _ in range(int(sys.argv[4])):
        wall, cpu = time.perf_counter(), time.process_time()
        rows = run(sql)
        figures.append([(time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3])
    print(json.dumps({"runs": figures, "rows": [["" if cell is None else str(cell) for cell in row] for row in rows]}))


if __name__ == "__main__":
    main()
