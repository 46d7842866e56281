#!/usr/bin/env python3
"""Makes dyadic data of any size, the same for the same seed, as the files that each system of the comparison loads.

    bench/compare/generate.py DIR [--scale 1] [--seed 7] [--trade-rows N]

At scale 1: 1 M visits, 1 M agreements, 0.2 M awards, 4 M trade rows, 0.7 M documents and 1 M pairs of messy names.
Countries are drawn with gravity-like weights: a few large ones are in most facts, near ones meet more often than far
ones, and most pairs meet rarely. Days lie between 1992 and 2024, more of them lately. Needs numpy and pyarrow, and the
program `dyadb` for the list of countries.
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy
import pyarrow
import pyarrow.parquet

FIRST, LAST = numpy.datetime64("1992-01-01"), numpy.datetime64("2024-12-31")
VISIT_TYPES = (["working", "official", "state", "summit", "private", "transit", "other"], [0.4, 0.22, 0.08, 0.15, 0.03, 0.02, 0.1])
AGREEMENT_TYPES = (["memorandum", "agreement", "protocol", "declaration", "programme", "contract", "treaty"], [0.4, 0.3, 0.1, 0.07, 0.06, 0.05, 0.02])
SECTORS = ["energy", "trade_customs", "transport_transit", "culture_tourism_sport", "science_education", "defence_security",
           "agriculture", "health", "water_environment", "investment_finance", "justice_law", "labour_migration"]
WORDS = ("cooperation gas pipeline transit visa exemption railway corridor water energy grid customs data exchange of "
         "students culture days air services investment protection double taxation extradition grain wheat oil fund "
         "bridge border checkpoints health nuclear safety satellite satellites tourism labour migration").split()
COMMODITIES = ["01", "04", "08", "10", "25", "26", "27", "28", "31", "39", "52", "61", "62", "71", "72", "74", "76", "84", "85", "87"]


def countries(program):
    """Returns the states of today: code, name, capital's place, from the registry."""
    sql = ("select iso3, name, region, capital_latitude as lat, capital_longitude as lon from countries "
           "where kind = 'state' and valid_to is null and capital_latitude is not null order by iso3")
    done = subprocess.run([program, "-F", "json", "-c", sql], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


class World:
    """Pairs of countries and what is drawn of them."""

    def __init__(self, states, random):
        self.codes = numpy.array([state["iso3"] for state in states])
        self.names = [state["name"] for state in states]
        count = len(states)
        mass = random.pareto(1.1, count) + 0.05
        lat = numpy.radians([state["lat"] for state in states])
        lon = numpy.radians([state["lon"] for state in states])
        cosine = numpy.sin(lat)[:, None] * numpy.sin(lat) + numpy.cos(lat)[:, None] * numpy.cos(lat) * numpy.cos(lon[:, None] - lon)
        distance = 6371 * numpy.arccos(numpy.clip(cosine, -1, 1)) + 300
        gravity = (mass[:, None] * mass) ** 0.8 / distance ** 1.1
        numpy.fill_diagonal(gravity, 0)
        self.weights = (gravity / gravity.sum()).ravel()
        self.count, self.random = count, random

    def directed(self, rows):
        drawn = self.random.choice(self.count * self.count, size=rows, p=self.weights)
        return drawn // self.count, drawn % self.count

    def undirected(self, rows):
        one, other = self.directed(rows)
        return numpy.minimum(one, other), numpy.maximum(one, other)

    def code(self, places):
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array(places.astype("int32")), pyarrow.array(self.codes)).cast(pyarrow.string())

    def days(self, rows):
        share = self.random.beta(1.6, 1.0, rows)
        return (FIRST + (share * int((LAST - FIRST).astype(int))).astype("timedelta64[D]")).astype("datetime64[D]")

    def words(self, values, rows, p=None):
        places = self.random.choice(len(values), size=rows, p=p).astype("int32")
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array(places), pyarrow.array(values)).cast(pyarrow.string())


def people(world, places):
    """Returns names of leaders: a dozen for each country, a few of whom travel most."""
    who = numpy.minimum(world.random.geometric(0.3, len(places)), 12)
    return pyarrow.array([f"Leader {world.codes[place]} {number}" for place, number in zip(places, who)])


def titles(world, rows):
    picks = world.random.integers(0, len(WORDS), size=(rows, 3))
    words = numpy.array(WORDS)
    numbers = world.random.integers(1, 400, rows)
    return pyarrow.array([f"on {words[a]} {words[b]} {words[c]} No {n}" for (a, b, c), n in zip(picks, numbers)])


def messy(world, names, places):
    """Returns names as people type them: case, blanks, codes, stray stops."""
    forms = []
    for code, name in zip(world.codes, names):
        forms.append([name, name.upper(), name.lower(), f" {name} ", str(code), str(code).lower(), f"{name}.", name.replace(" ", "  ")])
    which = world.random.integers(0, 8, len(places))
    return pyarrow.array([forms[place][form] for place, form in zip(places, which)])


def write(folder, name, columns):
    table = pyarrow.table(columns)
    pyarrow.parquet.write_table(table, folder / f"{name}.parquet", compression="zstd", row_group_size=1 << 20)
    print(f"{name}: {table.num_rows} rows", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--trade-rows", type=int)
    parser.add_argument("--program", default="dyadb")
    options = parser.parse_args()
    random = numpy.random.default_rng(options.seed)
    states = countries(options.program)
    world = World(states, random)
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    unit = options.scale

    documents = int(700_000 * unit)
    published = world.days(documents)
    write(folder, "documents", {
        "doc": numpy.arange(1, documents + 1, dtype="int64"),
        "title": pyarrow.array([f"Report {number}" for number in range(1, documents + 1)]),
        "publisher": world.words([f"Agency {number}" for number in range(1, 41)], documents, numpy.arange(40, 0, -1) / 820),
        "published": published,
        "published_precision": pyarrow.array(["day"] * documents),
        "language": pyarrow.array(["en"] * documents),
    })

    def common(rows):
        return {"date_precision": pyarrow.array(["day"] * rows), "origin": pyarrow.array(["user"] * rows),
                "doc": random.integers(1, documents + 1, rows)}

    # The key of a fact is unique: what is drawn twice is kept once, by a number in a text of the key.
    rows = int(1_000_000 * unit)
    visitor, host = world.directed(rows)
    names = people(world, visitor)
    date = world.days(rows)
    keep = first_of(visitor, host, names, date)
    rows = len(keep)
    visitor, host, names, date = visitor[keep], host[keep], names.take(pyarrow.array(keep)), date[keep]
    write(folder, "visits", {"date": date, "visitor_country": world.code(visitor), "host_country": world.code(host), "visitor": names,
                             "visit_type": world.words(VISIT_TYPES[0], rows, VISIT_TYPES[1]),
                             "status": world.words(["completed", "planned", "cancelled"], rows, [0.94, 0.04, 0.02]), **common(rows)})

    rows = int(1_000_000 * unit)
    one, other = world.undirected(rows)
    title, date = titles(world, rows), world.days(rows)
    type = world.words(AGREEMENT_TYPES[0], rows, AGREEMENT_TYPES[1])
    keep = first_of(one, other, title, date)
    rows, at = len(keep), pyarrow.array(keep)
    value = random.lognormal(17, 2, rows).round(-3)
    has_value = random.random(rows) < 0.2
    write(folder, "agreements", {"date": date[keep], "country_a": world.code(one[keep]), "country_b": world.code(other[keep]),
                                 "title": title.take(at), "type": type.take(at), "sector": world.words(SECTORS, rows),
                                 "amount": pyarrow.array(value, mask=~has_value),
                                 "currency": pyarrow.array(numpy.where(has_value, "USD", None), pyarrow.string()),
                                 "value_usd": pyarrow.array(value, mask=~has_value),
                                 "status": world.words(["signed", "in_force", "ratified", "planned"], rows, [0.6, 0.25, 0.1, 0.05]), **common(rows)})

    rows = int(200_000 * unit)
    giver, recipient = world.directed(rows)
    names = people(world, recipient)
    date = world.days(rows)
    keep = first_of(giver, recipient, names, date)
    rows, at = len(keep), pyarrow.array(keep)
    write(folder, "awards", {"date": date[keep], "date_basis": pyarrow.array(["conferment"] * rows), "giver_country": world.code(giver[keep]),
                             "recipient_country": world.code(recipient[keep]), "recipient": names.take(at),
                             "award": world.words([f"Order {number}" for number in range(1, 31)], rows), **common(rows)})

    write(folder, "trade", trade(world, options.trade_rows or int(4_000_000 * unit), common))

    rows = int(1_000_000 * unit)
    one, other = world.directed(rows)
    write(folder, "raw_names", {"one": messy(world, world.names, one), "other": messy(world, world.names, other)})
    write(folder, "names", {"name": pyarrow.array(world.names + [str(code) for code in world.codes]),
                            "iso3": pyarrow.array([str(code) for code in world.codes] * 2)})
    write(folder, "states", {"iso3": world.codes, "name": world.names, "region": [state["region"] for state in states]})


def first_of(one, other, text, date):
    """Returns the places of the rows whose key no row before has."""
    encoded = text.dictionary_encode().indices.to_numpy().astype("uint64")
    days = date.astype("int64").astype("uint64")
    key = (one.astype("uint64") * numpy.uint64(256) + other.astype("uint64")) * numpy.uint64(1 << 15) + days
    mixed = key * numpy.uint64(1 << 32) + encoded  # no two texts of a scale have one number
    return numpy.sort(numpy.unique(mixed, return_index=True)[1])


def trade(world, rows, common):
    """Yearly exports and imports of all goods and of twenty chapters, pairs of much trade first."""
    years = numpy.arange(1992, 2025)
    order = numpy.argsort(-world.weights)
    order = order[world.weights[order] > 0]
    combinations = [(flow, chapter) for chapter in ["TOTAL", *COMMODITIES] for flow in ("export", "import")]
    per_pair = len(years) * len(combinations)
    pairs = order[: min(len(order), -(-rows // per_pair))]
    grid = numpy.indices((len(pairs), len(years), len(combinations))).reshape(3, -1)[:, :rows]
    pair, year, kind = pairs[grid[0]], years[grid[1]], grid[2]
    rows = len(pair)
    flows = numpy.array([flow for flow, _ in combinations])[kind]
    goods = numpy.array([chapter for _, chapter in combinations])[kind]
    growth = world.random.normal(1.04, 0.12, (len(pairs), len(years))).cumprod(axis=1)
    base = world.weights[pairs] * 2e12
    value = base[grid[0]] * growth[grid[0], grid[1]] * numpy.where(goods == "TOTAL", 1.0, world.random.gamma(0.5, 0.1, rows))
    value = (value * world.random.normal(1, 0.03, rows)).clip(1).round(0)
    start = (year - 1970).astype("datetime64[Y]").astype("datetime64[D]")
    end = ((year - 1969).astype("datetime64[Y]").astype("datetime64[D]")) - numpy.timedelta64(1, "D")
    return {"date": end, "date_basis": pyarrow.array(["period_end"] * rows), "period_start": start, "period_end": end,
            "period_type": pyarrow.array(["year"] * rows), "reporter": world.code(pair // world.count),
            "partner": world.code(pair % world.count), "flow": pyarrow.array(flows), "commodity_code": pyarrow.array(goods),
            "commodity": pyarrow.array(numpy.where(goods == "TOTAL", None, "chapter"), pyarrow.string()),
            "amount": value, "currency": pyarrow.array(["USD"] * rows), "value_usd": value,
            "status": pyarrow.array(["actual"] * rows), **common(rows)}


if __name__ == "__main__":
    main()
