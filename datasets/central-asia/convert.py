#!/usr/bin/env python3
"""Makes the text form of the bundled dataset: `csv/*.csv`, one file per table.

    python3 datasets/central-asia/convert.py GATHERED

GATHERED is the folder with the gathered facts (visits.csv, agreements.csv, trade.csv, awards.csv, documents.csv), one
source address per row. Rows entered by hand stand in `hand/`. What was changed on the way is written to MENDED.md.
Standard library only; the same input gives the same bytes.
"""

import csv
import re
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent

HEAD = ["date", "date_precision"]
TAIL = ["origin", "doc", "confidence", "checked"]
COLUMNS = {
    "visits": HEAD + ["end_date", "visitor_country", "host_country", "visitor", "visitor_role", "visitor_level", "host",
        "host_role", "visit_type", "place", "occasion", "event_id", "status"] + TAIL,
    "agreements": HEAD + ["country_a", "country_b", "title", "type", "sector", "topic", "party_a", "party_b",
        "party_level", "n_documents", "n_parties", "event_id", "place", "amount", "currency", "value_usd", "value_max",
        "qualifier", "term_from", "term_to", "ratified_a", "ratified_b", "in_force", "terminated", "status"] + TAIL,
    "trade": HEAD + ["date_basis", "period_start", "period_end", "period_type", "reporter", "partner", "flow",
        "commodity_code", "commodity", "amount", "currency", "value_usd", "value_max", "qualifier", "growth_pct",
        "partner_rank", "stated_by", "stated_date", "status"] + TAIL,
    "awards": HEAD + ["date_basis", "giver_country", "recipient_country", "award", "recipient", "recipient_role",
        "recipient_level", "giver", "place", "reason"] + TAIL,
    "events": HEAD + ["country_a", "country_b", "host_country", "kind", "title", "person_a", "person_b", "place",
        "topic", "event_id", "status"] + TAIL,
    "documents": ["doc", "url", "title", "author", "publisher", "publisher_country", "published",
        "published_precision", "accessed", "place", "language", "text"],
    "fact_documents": ["kind", "fact_row", "doc", "rule", "confidence", "value_usd", "growth_pct", "date",
        "is_primary"],
    "people": ["person", "name", "country", "aliases"],
    "offices": ["person", "country", "office", "level", "from", "to"],
    "coverage_frames": ["kind", "origin", "scope", "from", "to", "completeness"],
    "changes": ["kind", "fact", "action", "reason", "generation", "at"],
    "origins": ["origin", "version", "citation", "licence", "imported"],
}
FACTS = ["visits", "agreements", "trade", "awards", "events"]

# The columns that tell one fact from another, as in src/facts.
KEYS = {
    "visits": ["visitor_country", "host_country", "visitor", "date"],
    "agreements": ["country_a", "country_b", "type", "title", "date"],
    "trade": ["reporter", "partner", "flow", "commodity_code", "period_start", "period_end", "status"],
    "awards": ["giver_country", "recipient", "award", "date"],
    "events": ["country_a", "country_b", "kind", "title", "person_a", "person_b", "date"],
}

# The gatherers' words for what an agreement is about → the closed list. The word itself stays as the topic.
SECTORS = {
    "political": "political", "foreign affairs": "foreign_affairs", "defence": "defence_security",
    "security": "defence_security", "border": "border", "trade": "trade_customs", "customs": "trade_customs",
    "standards": "trade_customs", "business": "investment_finance", "investment": "investment_finance",
    "finance": "investment_finance", "economy": "investment_finance", "development": "investment_finance",
    "industry": "industry", "mining": "industry", "construction": "industry", "chemicals": "industry",
    "infrastructure": "transport_transit", "transport": "transport_transit", "energy": "energy",
    "environment": "water_environment", "water": "water_environment", "climate": "water_environment",
    "agriculture": "agriculture", "space": "space_it_communications", "digital": "space_it_communications",
    "education": "science_education", "science": "science_education", "research": "science_education",
    "health": "health", "culture": "culture_tourism_sport", "tourism": "culture_tourism_sport",
    "sport": "culture_tourism_sport", "youth": "culture_tourism_sport", "migration": "labour_migration",
    "labour": "labour_migration", "visa": "labour_migration", "justice": "justice_law", "media": "media",
    "regional cooperation": "regional_cities", "emergencies": "humanitarian_aid",
}

# Roles → levels; the first that fits. A president of a company or fund is none of a state.
LEVELS = [
    (r"^(President|Emir|King|Sultan|First President|Acting President|National Leader.*)$", "head_of_state"),
    (r"^(Prime Minister|Chancellor|Chairman of the Cabinet of Ministers)\b(?!,? Minis)", "head_of_government"),
    (r"Foreign Affairs|Foreign Secretary|External Affairs|^Secretary of State$", "foreign_minister"),
    (r"\bDeputy Assistant\b|Special Representative|Ambassador|Representative Office|Foreign Service", "agency"),
    (r"Speaker|Parliament|National Assembly|Bundestag|inter-parliament|Halk Maslahaty|People's Council|Senate"
        r"|Standing Committee of the National", "parliament"),
    (r"Crown Prince|Vice President|Deputy Prime Minister|Deputy Chairman of the Cabinet|Minister", "minister"),
    (r"Head of the Republic of|Governor|Mayor|Hokim|Akim", "subnational"),
    (r"Holding|Silk Road Fund|Foundation|Company|Bank", "company"),
    (r"professor|dean|academician|Institute", "academic"),
    (r"Committee|Agency|Chairman", "agency"),
]

# Parties of an agreement → levels.
PARTIES = [
    (r"^Presidents? of|^Emir of|^King of|^Heads? of state", "head_of_state"),
    (r"^(Prime Minister|Chancellor|Government|Cabinet of Ministers)", "head_of_government"),
    (r"^(Ministry|Ministries|Minister) of Foreign|^Foreign (Secretary|Minister)", "foreign_minister"),
    (r"^(Ministry|Ministries|Minister)", "minister"),
    (r"Parliament|Assembly|Senate|Majlis", "parliament"),
    (r"^City|Province|Region|Khokimiyat|Hokimiyat|Akimat|Oblast|Municipality|Khatlon|Sughd", "subnational"),
    (r"Universit|Institute|Academy|Center for Strategic|Hospital|School", "academic"),
    (r"Ltd|LLC|JSC|Inc\b|Co\.|Corporation|Company|companies|Group|Bank|Holding|Airlines|Railways|Engineering", "company"),
    (r"Committee|Agency|Service|Department|Center|Centre|Board|Fund|Administration|Inspectorate|Council|Chamber", "agency"),
]

COMMODITIES = {"": ("TOTAL", ""), "natural gas": ("2711", "natural gas"), "electricity": ("2716", "electricity"),
    "agricultural products": ("AGRI", "agricultural products"), "non-oil goods": ("NONOIL", "non-oil goods")}

mended = []


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def level(role, table=LEVELS):
    if not role:
        return ""
    return next((level for pattern, level in table if re.search(pattern, role)), "other")


def precision(text):
    """Returns a date of any precision as its first day and its precision."""
    if not text:
        return "", ""
    parts = text.split("-")
    return "-".join((parts + ["01", "01"])[:3]), ["year", "month", "day"][len(parts) - 1]


def period_type(start, end):
    if not start or not end:
        return ""
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    if (a.month, a.day) != (1, 1):
        return "fiscal_year" if 360 <= (b - a).days <= 366 else "other"
    if a.year != b.year:
        return "multi_year"
    if (b.month, b.day) == (12, 31):
        return "year"
    return {1: "month", 3: "quarter", 6: "half"}.get(b.month, "ytd")


def number(text):
    """Writes a number as the text form has it: no exponent, no needless zeros."""
    if not text:
        return ""
    value = float(text)
    return str(int(value)) if value == int(value) else repr(value)


class Tables:
    def __init__(self, gathered):
        self.rows = {table: [] for table in COLUMNS}
        self.sources = defaultdict(list)  # (table, row) → [(doc, value, growth, date)]
        self.published = {}
        self.docs = {}
        for row in read(gathered / "documents.csv"):
            self.document(row)

    def document(self, row):
        doc = len(self.docs) + 1
        self.docs[row["doc"]] = doc
        published, exact = precision(row["published"])
        self.published[doc] = published if exact == "day" else ""
        self.rows["documents"].append({"doc": doc, "url": row["url"], "title": row["title"],
            "publisher": row["publisher"], "published": published, "published_precision": exact,
            "place": row["dateline_place"], "language": row["language"]})

    def fact(self, table, row, also=""):
        """Adds a fact, or joins it to the one with its key."""
        row = {column: row.get(column, "") for column in COLUMNS[table]}
        row["origin"] = row["origin"] or "news"
        key = tuple(row[column] for column in KEYS[table])
        known = next((i for i, other in enumerate(self.rows[table])
            if tuple(other[column] for column in KEYS[table]) == key), None)
        docs = [row["doc"]] + [self.docs[url] for url in also.split()]
        if known is None:
            known = len(self.rows[table])
            self.rows[table].append(row)
        else:
            self.merge(table, known, row)
        for doc in docs:
            if doc not in [source[0] for source in self.sources[(table, known)]]:
                first = doc == row["doc"]
                self.sources[(table, known)].append((doc, row.get("value_usd", "") if first else "",
                    row.get("growth_pct", "") if first else "", row["date"] if first else ""))

    def merge(self, table, known, row):
        """Two rows with one key: the figure published last stands in the table, each stands with its document."""
        kept = self.rows[table][known]
        newer = self.published.get(row["doc"], "") > self.published.get(kept["doc"], "")
        name = " ".join(str(kept[column]) for column in KEYS[table] if kept[column])
        words = []
        for column in COLUMNS[table]:
            if column in TAIL or column in HEAD or not row[column] or row[column] == kept[column]:
                continue
            if kept[column] and column in ("value_usd", "growth_pct"):
                words.append(f"{column} {kept[column]} and {row[column]}")
            if not kept[column] or newer:
                kept[column] = row[column]
        if newer:
            kept["doc"] = row["doc"]
        mended.append(f"{table}: two rows joined: {name}" + (f" ({'; '.join(words)})" if words else ""))

    def sort_sources(self):
        for table in FACTS:
            for i, row in enumerate(self.rows[table]):
                for doc, value, growth, day in self.sources[(table, i)]:
                    self.rows["fact_documents"].append({"kind": table, "fact_row": i + 1, "doc": doc,
                        "value_usd": value, "growth_pct": growth, "date": day,
                        "is_primary": "true" if doc == row["doc"] else "false"})


def visits(tables, gathered):
    for row in gathered:
        tables.fact("visits", {
            "date": row["start_date"], "date_precision": row["date_precision"] if row["start_date"] else "",
            "end_date": row["end_date"], "visitor_country": row["visitor_country"],
            "host_country": row["host_country"], "visitor": row["visitor"], "visitor_role": row["visitor_role"],
            "visitor_level": level(row["visitor_role"]), "host": row["host"], "host_role": row["host_role"],
            "visit_type": row["visit_type"], "place": row["place"], "status": row["status"],
            "doc": tables.docs[row["doc"]], "event_id": SEED_EVENT if row["doc"].startswith("seed:") else "",
        }, row["also"])


SEED_EVENT = "kaz-tjk-2023-05-04"


def agreements(tables, gathered):
    together = defaultdict(list)
    for row in gathered:
        together[(row["title"].strip(), row["signed_date"])].append(row)
    for row in gathered:
        rows = together[(row["title"].strip(), row["signed_date"])]
        parties = {row[side] for row in rows for side in ("country_a", "country_b")}
        joined = len(rows) > 1 and len(parties) > 2
        slug = re.sub(r"[^a-z0-9]+", "-", row["title"].lower()).strip("-")[:48].strip("-")
        event = f"{row['signed_date']}-{slug}" if joined else ""
        package = re.match(r"(\d+) (?:\w+ )?(?:agreements|documents|contracts|memorand|deals)", row["title"])
        a, b = row["country_a"], row["country_b"]
        party_a, party_b = row["party_a"], row["party_b"]
        if a > b:
            sys.exit(f"agreement {row['title']!r}: {a} stands before {b}")
        tables.fact("agreements", {
            "date": row["signed_date"], "date_precision": row["date_precision"] if row["signed_date"] else "",
            "country_a": a, "country_b": b, "title": row["title"].strip(), "type": row["type"],
            "sector": SECTORS[row["sector"].strip()] if row["sector"].strip() else "", "topic": row["sector"].strip(),
            "party_a": party_a, "party_b": party_b, "party_level": level(party_a or party_b, PARTIES),
            "n_documents": package.group(1) if package else "", "n_parties": len(parties) if joined else "",
            "event_id": event, "place": row["place"], "amount": number(row["value_usd"]),
            "currency": "USD" if row["value_usd"] else "", "value_usd": number(row["value_usd"]),
            "term_from": row["valid_from"], "term_to": row["valid_to"], "status": row["status"],
            "doc": tables.docs[row["doc"]],
        }, row["also"])


def trade(tables, gathered):
    for row in gathered:
        doc = tables.docs[row["doc"]]
        stated = tables.published[doc]
        day, basis = (row["period_end"], "period_end") if row["period_end"] else (stated, "stated" if stated else "")
        code, commodity = COMMODITIES[row["commodity"]]
        tables.fact("trade", {
            "date": day, "date_precision": "day" if day else "", "date_basis": basis,
            "period_start": row["period_start"], "period_end": row["period_end"],
            "period_type": period_type(row["period_start"], row["period_end"]), "reporter": row["reporter"],
            "partner": row["partner"], "flow": row["flow"], "commodity_code": code, "commodity": commodity,
            "amount": number(row["value_usd"]), "currency": "USD" if row["value_usd"] else "",
            "value_usd": number(row["value_usd"]), "growth_pct": number(row["growth_pct"]),
            "partner_rank": row["partner_rank"], "stated_date": stated, "status": row["status"], "doc": doc,
        }, row["also"])


def awards(tables, gathered):
    for row in gathered:
        seed = row["doc"].startswith("seed:")
        tables.fact("awards", {
            "date": row["date"], "date_precision": row["date_precision"] if row["date"] else "",
            "date_basis": "conferment" if seed else "", "giver_country": row["giver_country"],
            "recipient_country": row["recipient_country"], "award": row["award"], "recipient": row["recipient"],
            "recipient_role": row["recipient_role"], "recipient_level": level(row["recipient_role"]),
            "giver": row["giver"], "place": row["place"], "reason": row["reason"], "doc": tables.docs[row["doc"]],
        }, row["also"])


def people(tables):
    """People and offices as the facts show them: first and last day seen."""
    seen = defaultdict(list)
    for row in tables.rows["visits"]:
        for who, country in (("visitor", "visitor_country"), ("host", "host_country")):
            if row[who] and row[who + "_role"]:
                office = row[who + "_role"]
                seen[(row[who], row[country])].append((office, row["date"], level(office)))
    for row in tables.rows["awards"]:
        if row["recipient_role"]:
            office = row["recipient_role"]
            seen[(row["recipient"], row["recipient_country"])].append((office, row["date"], row["recipient_level"]))
    for person, ((name, country), offices) in enumerate(sorted(seen.items()), 1):
        tables.rows["people"].append({"person": person, "name": name, "country": country})
        held = defaultdict(list)
        for office, day, rank in offices:
            held[(office, rank)].append(day)
        for (office, rank), days in sorted(held.items()):
            days = sorted(filter(None, days))
            tables.rows["offices"].append({"person": person, "country": country, "office": office, "level": rank,
                "from": days[0] if days else "", "to": days[-1] if days else ""})


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    gathered = Path(sys.argv[1])
    tables = Tables(gathered)
    visits(tables, read(gathered / "visits.csv"))
    agreements(tables, read(gathered / "agreements.csv"))
    trade(tables, read(gathered / "trade.csv"))
    awards(tables, read(gathered / "awards.csv"))
    for row in read(HERE / "hand" / "events.csv"):
        tables.fact("events", {**row, "doc": int(row["doc"])})
    tables.sort_sources()
    people(tables)
    for table in FACTS:
        tables.rows["coverage_frames"].append({"kind": table, "origin": "news", "scope": "Central Asia",
            "from": "2018-01-01", "to": "2025-12-31", "completeness": "partial"})
    tables.rows["origins"] = read(HERE / "hand" / "origins.csv")
    (HERE / "csv").mkdir(exist_ok=True)
    for table, columns in COLUMNS.items():
        with (HERE / "csv" / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n", restval="")
            writer.writeheader()
            writer.writerows(tables.rows[table])
        print(f"{table}: {len(tables.rows[table])}")
    text = "# Rows that were changed on the way in\n\nWritten by convert.py. No row was dropped.\n\n"
    (HERE / "MENDED.md").write_text(text + "".join(f"- {line}\n" for line in mended), encoding="utf-8")
    print(f"{len(mended)} rows mended, listed in MENDED.md")


if __name__ == "__main__":
    main()
