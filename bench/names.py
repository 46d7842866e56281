#!/usr/bin/env python3
"""Holds dyadb's resolver and four packages against the lists of names in `tests/names/`.

    cargo build
    python3 bench/names.py [--dyadb target/debug/dyadb] [--lists DIR] [--venv DIR]

The packages are installed with pip into a virtual environment of their own on the first run. Prints precision and recall
per package and kind of text: precision is the share of right answers among answers, recall that of right answers among
the texts that have one. Each package is asked as its documentation says for a column of mixed spellings:

- country_converter: `CountryConverter().convert(texts, to="ISO3")`, more than one match counting as none;
- countrynames: `to_code_3(text)`, for misspelt texts with `fuzzy=True`;
- pycountry: `countries.lookup(text)`, then `historic_countries.lookup`; for misspelt texts the first of `search_fuzzy`;
- countrycode, the Python port of the R package by its authors: codes by their form (two letters, three letters, digits),
  all else as an English, then French, German and Italian name.

An entry that ISO 3166-1 lacks counts by its code in ISO 3166-3 or in dyadb's registry.
"""

import argparse
import csv
import io
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ["country_converter==1.3.2", "countrynames==1.17.0", "pycountry==26.2.16", "countrycode==0.6.0", "pandas<3"]
FILES = ["english", "foreign", "lists", "former", "demonyms", "codes", "none", "misspelt"]


def within(venv):
    """Runs this script again in the virtual environment, made where it is missing."""
    python = venv / "bin" / "python"
    if Path(sys.prefix).resolve() == venv.resolve():
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    os.execv(python, [str(python), *sys.argv])


def read(folder):
    rows = []
    for name in FILES:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows += [(name, row["text"], row["iso3"]) for row in csv.DictReader(file)]
    return rows


def dyadb(program, rows):
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "texts.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            writer.writerow(["place", "text"])
            writer.writerows((place, text) for place, (_, text, _) in enumerate(rows))
        sql = ("select place, country(text) as name, get_field(country_guess(text), 'iso3') as guess "
               f"from '{table}' order by place")
        answer = subprocess.run([program, "--no-init", "-F", "csv", "-c", sql], capture_output=True, text=True, check=True)
    found = list(csv.DictReader(io.StringIO(answer.stdout)))
    if len(found) != len(rows):
        sys.exit(f"dyadb gave {len(found)} rows for {len(rows)}")
    return [row["guess" if kind == "misspelt" else "name"] for (kind, _, _), row in zip(rows, found)]


def country_converter(rows):
    import logging

    import country_converter as package

    logging.disable(logging.CRITICAL)
    converter = package.CountryConverter()
    found = converter.convert([text for _, text, _ in rows], to="ISO3", not_found=None)
    # What is not found comes back as the text itself; several matches come as a list.
    return [code if isinstance(code, str) and code != text or code in converter.data.ISO3.values else ""
            for (_, text, _), code in zip(rows, (code if isinstance(code, str) else "" for code in found))]


def countrynames(rows):
    import countrynames as package
    import pycountry as iso

    # `to_code_3` raises a KeyError for former states, of which `to_code` knows the two letters.
    former = {country.alpha_2: country.alpha_3 for country in iso.historic_countries if hasattr(country, "alpha_2")}

    def one(kind, text):
        try:
            return package.to_code_3(text, fuzzy=kind == "misspelt") or ""
        except KeyError:
            return former.get(package.to_code(text, fuzzy=kind == "misspelt"), "")

    return [one(kind, text) for kind, text, _ in rows]


def pycountry(rows):
    import pycountry as package

    def one(kind, text):
        for table in (package.countries, package.historic_countries):
            try:
                return table.lookup(text).alpha_3
            except LookupError:
                continue
        if kind == "misspelt":
            try:
                return package.countries.search_fuzzy(text)[0].alpha_3
            except LookupError:
                pass
        return ""

    return [one(kind, text) for kind, text, _ in rows]


def countrycode(rows):
    import countrycode as package

    def one(text):
        bare = text.strip()
        if bare.isascii() and bare.isdigit():
            return package.countrycode([int(bare)], "iso3n", "iso3c")[0] or ""
        if bare.isascii() and bare.isalpha() and len(bare) in (2, 3):
            code = package.countrycode([bare.upper()], f"iso{len(bare)}c", "iso3c")[0]
            if code:
                return code
        for language in ("en", "fr", "de", "it"):
            code = package.countrycode([text], f"country.name.{language}", "iso3c")[0]
            if code:
                return code
        return ""

    return [one(text) for _, text, _ in rows]


def share(part, whole):
    return f"{100 * part / whole:6.1f}" if whole else "     –"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dyadb", default=str(ROOT / "target/debug/dyadb"))
    parser.add_argument("--lists", type=Path, default=ROOT / "tests/names")
    parser.add_argument("--venv", type=Path, default=Path.home() / ".cache/dyadb/names-venv")
    options = parser.parse_args()
    within(options.venv)
    rows = read(options.lists)
    answers = {"dyadb": dyadb(options.dyadb, rows)}
    for package in (country_converter, countrynames, pycountry, countrycode):
        answers[package.__name__] = package(rows)
    print(f"{len(rows)} texts; precision and recall in percent")
    print(f"{'':10}{'texts':>6}" + "".join(f"  {name:>17}" for name in answers))
    kinds = FILES + ["all names"]
    for kind in kinds:
        places = [place for place, row in enumerate(rows)
                  if row[0] == kind or (kind == "all names" and row[0] != "misspelt")]
        line = f"{kind:10}{len(places):>6}"
        for found in answers.values():
            given = [place for place in places if found[place]]
            right = [place for place in given if found[place] == rows[place][2]]
            expected = [place for place in places if rows[place][2]]
            line += f"     {share(len(right), len(given))} {share(len(right), len(expected))} "
        print(line)
    wrong = defaultdict(list)
    for name, found in answers.items():
        wrong[name] = [text for (_, text, expected), code in zip(rows, found) if code and code != expected]
    print("wrong answers: " + ", ".join(f"{name} {len(texts)}" for name, texts in wrong.items()))


if __name__ == "__main__":
    main()
