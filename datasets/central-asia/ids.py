#!/usr/bin/env python3
"""Writes the ids of new rows into `csv/*.csv`.

    python3 datasets/central-asia/ids.py

A new row has an empty `id`; the builder makes one from the row's key. Written into the row it stays, whatever is
corrected later, so that a reference to the fact lasts. Builds the text form with `cargo run` (or with the program that
the environment variable DYADB names) and reads the ids from what it built. Rows that have an id are left as they are.
"""

import csv
import io
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The columns that tell one fact from another, as in src/facts.
KEYS = {
    "visits": ["visitor_country", "host_country", "visitor", "date"],
    "agreements": ["country_a", "country_b", "type", "title", "date"],
    "trade": ["reporter", "partner", "flow", "commodity_code", "period_start", "period_end", "status"],
    "awards": ["giver_country", "recipient", "award", "date"],
    "events": ["country_a", "country_b", "kind", "title", "person_a", "person_b", "date"],
}


def main():
    program = shlex.split(os.environ.get("DYADB", "cargo run --quiet --"))
    with tempfile.TemporaryDirectory() as folder:
        built = str(Path(folder) / "central-asia")
        run = subprocess.run([*program, "dataset", "build", str(HERE / "csv"), built], stdout=subprocess.DEVNULL)
        if run.returncode:
            sys.exit(run.returncode)
        for table, key in KEYS.items():
            path = HERE / "csv" / f"{table}.csv"
            with path.open(encoding="utf-8", newline="") as file:
                reader = csv.DictReader(file)
                columns, rows = reader.fieldnames, list(reader)
            new = [row for row in rows if not row["id"]]
            if not new:
                continue
            query = f"select origin, {', '.join(key)}, id from {table}"
            run = [*program, "--format", "csv", "-c", query, built]
            text = subprocess.run(run, check=True, capture_output=True, text=True).stdout
            ids = {tuple(row[:-1]): row[-1] for row in list(csv.reader(io.StringIO(text)))[1:]}
            for row in new:
                row["id"] = ids[tuple(row[column] for column in ["origin", *key])]
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns, lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
            print(f"{table}: {len(new)} ids written")


if __name__ == "__main__":
    main()
