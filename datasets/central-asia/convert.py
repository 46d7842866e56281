#!/usr/bin/env python3
"""Made the text form of the bundled dataset, `csv/*.csv`, out of gathered facts.

    python3 datasets/central-asia/convert.py GATHERED TARGET

GATHERED is a folder with visits.csv, agreements.csv, trade.csv, awards.csv and documents.csv, one source address per
row. Rows entered by hand stand in `hand/`, and what is mended on the way in MENDS, PREFERRED and DROPPED below. TARGET
is a new folder; it gets the tables and MENDED.md. Standard library only; the same input gives the same bytes.

The script was run once. Since then `csv/` is edited itself (README.md), so a new run gives what was then, not what is.
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
    "fact_documents": ["kind", "ref", "doc", "rule", "confidence", "value_usd", "growth_pct", "date",
        "is_primary"],
    "people": ["person", "name", "country", "aliases"],
    "offices": ["person", "country", "office", "level", "from", "to"],
    "coverage_frames": ["kind", "origin", "scope", "from", "to", "completeness"],
    "changes": ["kind", "fact", "action", "reason", "generation", "at"],
    "origins": ["origin", "version", "citation", "licence", "imported"],
}
FACTS = ["visits", "agreements", "trade", "awards", "events"]
# Every fact has a short name within its table, which fact_documents uses; ids.py fills the ids.
LETTERS = {"visits": "v", "agreements": "a", "trade": "t", "awards": "w", "events": "e"}
for table in FACTS:
    COLUMNS[table] = ["ref"] + COLUMNS[table] + ["id"]

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
    (r"^(President|Emir|King|Sultan|Acting President)$", "head_of_state"),
    # No office of the state goes with these two.
    (r"^First President$|^National Leader|^Crown Prince$|^former President", "other"),
    (r"^(Prime Minister|Chancellor|Chairman of the Cabinet of Ministers)\b(?!,? Minis)", "head_of_government"),
    (r"Foreign Affairs|Foreign Secretary|External Affairs|^Secretary of State$", "foreign_minister"),
    (r"\bDeputy Assistant\b|Special Representative|Ambassador|Representative Office|Foreign Service", "agency"),
    (r"Speaker|Parliament|National Assembly|Bundestag|inter-parliament|Halk Maslahaty|People's Council|Senate"
        r"|Standing Committee of the National", "parliament"),
    (r"Vice President|Deputy Prime Minister|Deputy Chairman of the Cabinet|Minister", "minister"),
    (r"Head of the Republic of|Governor|Mayor|Hokim|Akim", "subnational"),
    (r"Holding|Silk Road Fund|Foundation|Company|Bank", "company"),
    (r"professor|dean|academician|Institute", "academic"),
    (r"Committee|Agency|Chairman", "agency"),
]

# Parties of an agreement → levels.
PARTIES = [
    (r"^Department of Financial Monitoring|^NIAT Khovar|^Xinhua$|^State security service|^Civil Aviation Authority"
        r"|Broadcasting$|National Archive|National Development and Reform Commission|^Institute of Standards",
        "agency"),
    (r"^Department of Commerce of the USA", "minister"),
    (r"^Executive body of|^Mayor of|^Plenipotentiary Representative in", "subnational"),
    (r"^QazaqGaz$|^Alstom$|^UBM$|^TAPI Pipeline|Concern$|^Turkmengas", "company"),
    (r"Cricket|Trade Unions", "other"),
    (r"^Presidents? of|^Emir of|^King of|^Heads? of state", "head_of_state"),
    (r"^(Prime Minister|Chancellor|Government|Cabinet of Ministers)", "head_of_government"),
    (r"^(Ministry|Ministries|Minister) of Foreign|^Federal Foreign Office|^Foreign (Secretary|Minister)",
        "foreign_minister"),
    (r"^(Federal )?(Ministry|Ministries|Minister)", "minister"),
    (r"Parliament|Assembly|Senate|Majlis", "parliament"),
    (r"^City|Province|Region|Khokimiyat|Hokimiyat|Akimat|Oblast|Municipality|Khatlon|Sughd", "subnational"),
    (r"Universit|Institute|Vivekananda|Academy|Center for Strategic|Hospital|School", "academic"),
    (r"Ltd|LLC|JSC|Inc\b|Co\.|Corporation|Company|companies|Group|Bank|Holding|Airlines|Railways|Engineering",
        "company"),
    (r"Committee|Agency|Service|Department|Center|Centre|Board|Fund|Administration|Inspectorate|Council|Chamber",
        "agency"),
]

COMMODITIES = {"": ("TOTAL", ""), "natural gas": ("2711", "natural gas"), "electricity": ("2716", "electricity"),
    "agricultural products": ("AGRI", "agricultural products"), "non-oil goods": ("NONOIL", "non-oil goods")}

# Where one fact has several figures, the document whose figure stands in the table (README.md, "Several figures").
# Reporter, partner, year or target → a part of the address.
PREFERRED = {
    ("KAZ", "KGZ", "2023"): "casia/kyrgyzstan/3903697",
    ("CHN", "KGZ", "2024"): "kazakhstan-ranks-first-among-chinas",
    ("TJK", "UZB", "2023"): "azernews.az/region/227468",
    ("CHN", "KAZ", "2022"): "kazakhstan-china-trade-turnover-in-2022",
    ("ARM", "KAZ", "2023"): "bm.ge/en/news/armenia-advocates",
    ("KAZ", "MNG", "2023"): "adyrna.kz/lt/post/203457",
    ("KAZ", "UZB", "2018"): "economy/3045462",
    ("KAZ", "TUR", "target"): "boost-bilateral-trade-to-15-billion",
    ("TUR", "UZB", "target"): "2024/06/06/turkiye-uzbekistan",
    ("KGZ", "UZB", "target"): "centralasianlight.org/news/president-mirziyoyev",
}

# Table, cells that find the rows, cells that change (columns of the text form), further addresses, reason.
MENDS = [
    ("trade", {"reporter": "TJK", "partner": "KAZ", "partner_rank": "2", "doc": "seed:2023-05-04-kaz-tjk"},
        {"period_start": "", "period_end": ""}, [], "the rank stands \"for many years\", so it has no period"),
    ("visits", {"visitor_country": "GBR", "host_country": "TKM", "start_date": "2024-04-01"},
        {"start_date": "2024-04-24", "date_precision": "day", "host": "Serdar Berdimuhamedov",
            "host_role": "President"},
        ["https://centralasia24.com/turkmenistan/politics/post/3559/"
        "british-foreign-secretary-david-cameron-tours-central-asia-meets-turkmen-president"],
        "another page names the day and the host"),
    ("visits", {"visitor_country": "KAZ", "host_country": "SRB", "start_date": "2023-11-01"},
        {"start_date": "2023-11-29", "date_precision": "day"},
        ["https://astanatimes.com/2023/11/kazakhstan-and-serbia-strengthen-ties-intergovernmental-agreements-signed-in-"
        "military-culture-and-sports-cooperation/"], "another page names the day"),
    ("visits", {"visitor_country": "IRN", "host_country": "UZB", "start_date": "2022-09-01"},
        {"start_date": "2022-09-14", "date_precision": "day"},
        ["https://en.mehrnews.com/news/191440/Raeisi-officially-welcomed-by-Uzbekistan-President"],
        "another page names the day"),
    ("agreements", {"country_a": "KGZ", "country_b": "RUS", "signed_date": "2023-10-01"},
        {"signed_date": "2023-10-12", "date_precision": "day"},
        ["https://www.newscentralasia.net/2023/10/13/russian-kyrgyz-summit-talks-in-bishkek-outcomes/"],
        "another page names the day"),
    ("agreements", {"country_a": "KAZ", "country_b": "UZB", "title": "Treaty on Allied Relations"},
        {"status": "signed", "ratified_a": "2024-05-20"},
        ["https://astanatimes.com/2024/05/kazakh-president-ratifies-treaty-on-allied-relations-with-uzbekistan/"],
        "ratified by one side alone: signed, with that side's date"),
    ("agreements", {"country_a": "KAZ", "country_b": "UZB",
            "title": "Agreement on the demarcation of the state border"},
        {"type": "agreement", "status": "ratified", "ratified_a": "2023-03-28", "ratified_b": "2023-06-30"},
        ["https://qalampir.uz/en/news/uzbek-k-ozok-chegarasini-belgilashga-oid-shartnoma-ratifikatsiya-k-ilindi-85293"],
        "the sources call it an agreement; both sides ratified it"),
    ("agreements", {"title": "Strategic Partnership and Alliance Programme for ten years"},
        {"title": "Strategic Partnership and Alliance Programme for 2024-2034"},
        ["https://uzdaily.uz/en/"
        "presidents-of-uzbekistan-and-kazakhstan-hold-first-meeting-of-the-supreme-interstate-council"],
        "the years that the title names"),
    ("agreements", {"title": "Roadmap for long-term trade and economic cooperation till 2030"}, {"valid_from": ""}, [],
        "the title names the last year alone"),
    ("agreements", {"title": "Agreement on the participation of Qatari companies in investment projects"},
        {"type": "agreement"}, [], "the type follows the document's own word"),
    ("agreements", {"title": "Five memorandums of understanding (trade, tourism, sports, youth, customs)"},
        {"sector": "multiple"}, [], "a package of several sectors"),
    ("agreements", {"title": "Package of sixteen bilateral agreements "
            "(energy, infrastructure, agri-food, defence and security)"},
        {"sector": "multiple"}, [], "a package of several sectors"),
    ("agreements", {"title": "Package of memorandums and agreements (transit trade, visa simplification and others)"},
        {"sector": "multiple", "type": "other"}, [], "a package of several kinds and sectors"),
    ("awards", {"giver_country": "UZB", "award": "Order Do'stlik", "date": "2022-01-01"},
        {"date": "2022-08-01", "date_precision": "month"},
        ["https://yuz.uz/en/news/shavkat-mirziyoev-har-qanday-mukofot-el-yurt-etirofi-vatan-ishonchidir"],
        "given for the 31st anniversary of independence; another page dates it to August"),
    ("awards", {"giver_country": "UZB", "award": "Order Fidokorona xizmatlari uchun", "date": "2018-08-01"},
        {"date": "2018-08-31", "date_precision": "day", "date_basis": "conferment", "place": "Tashkent"},
        ["https://khovar.tj/rus/2018/08/shavkat-mirziyoev-vruchil-gosudarstvennye-nagrady-uzbekistana-gruppe-"
        "gosudarstvennyh-deyatelej-predstavitelej-sfery-nauki-obrazovaniya-i-kultury-tadzhikistana"],
        "another page names the day and the place"),
]

# Table, cells that find the rows, reason.
DROPPED = [
    ("awards", {"giver_country": "RUS", "award": "Order of Duslik of the Republic of Tatarstan"},
        "an award of a republic within a state, not of a state"),
]

# Names of one publisher under several addresses.
PUBLISHERS = {"asiaplus.tj": "Asia-Plus", "asiaplustj.info": "Asia-Plus", "qazinform.com": "Kazinform",
    "kun.uz.": "Kun.uz", "en.fergana.ru": "Fergana", "en.fergana.agency": "Fergana",
    "de.turkishnewsworld.com": "turkishnewsworld.com", "old.jjtv.kz": "jjtv.kz", "ru.sputnik.kz": "Sputnik",
    "uz.sputniknews.ru": "Sputnik", "oz.sputniknews.uz": "Sputnik", "lat.sputnikportal.rs": "Sputnik",
    "sputniknews.cn": "Sputnik", "de.news-front.su": "News Front", "en.news-front.info": "News Front",
    "srb.news-front.su": "News Front", "italy.news-pravda.com": "news-pravda.com"}

# Counts that a title begins with.
COUNTS = {"five": 5, "fifteen": 15, "sixteen": 16}

mended = []


def mend(table, rows):
    """Applies MENDS and DROPPED to gathered rows and notes what was done."""
    for number, (of, where, change, also, reason) in enumerate(MENDS):
        found = [row for row in rows if of == table and all(row[column] == text for column, text in where.items())]
        if of == table and not found:
            sys.exit(f"MENDS[{number}] finds no row of {table}")
        for row in found:
            was = {column: row.get(column, "") for column in change}
            row.update(change)
            known = [row["doc"], *row["also"].split()]
            row["also"] = " ".join(known[1:] + [url for url in also if url not in known])
            words = ", ".join(f"{column} `{was[column]}` → `{text}`" for column, text in change.items())
            mended.append(f"{table}: {named(table, row)}: {words}: {reason}")
    for of, where, reason in DROPPED:
        if of != table:
            continue
        found = [row for row in rows if all(row[column] == text for column, text in where.items())]
        if not found:
            sys.exit(f"DROPPED finds no row of {table}: {where}")
        for row in found:
            rows.remove(row)
            mended.append(f"{table}: dropped: {named(table, row)}: {reason}")
    return rows


def named(table, row):
    columns = {"visits": ["visitor_country", "host_country", "visitor"],
        "agreements": ["country_a", "country_b", "title"], "trade": ["reporter", "partner", "flow"],
        "awards": ["giver_country", "recipient_country", "award", "recipient"]}
    return " ".join(row[column] for column in columns[table])


def count_of(title):
    """Returns how many documents a counted package holds, by the words of its title."""
    words = r"(?:Package of )?(\d+|[A-Za-z]+) (?:[\w-]+ )*?(?:agreements|documents|contracts|memorandums|deals)\b"
    found = re.match(words, title)
    if not found:
        return ""
    word = found.group(1).lower()
    return word if word.isdigit() else COUNTS.get(word, "")


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
        for row in read(gathered / "documents.csv") + read(HERE / "hand" / "documents.csv"):
            self.document(row)

    def document(self, row):
        doc = len(self.docs) + 1
        url = row["doc"] if row["doc"].startswith("http") else ""
        self.docs[row["doc"]] = doc
        # An address such as /2024/11/ dates a page that shows no date.
        path = re.search(r"/(20[12]\d)/(0[1-9]|1[0-2])(?:/(0[1-9]|[12]\d|3[01]))?/", url)
        day = row["published"] or ("-".join(filter(None, path.groups())) if path else "")
        published, exact = precision(day)
        self.published[doc] = (published, exact)
        title = re.sub(r"^(\d{3,6}|Page) (?=[a-zA-Z])|\s\(seed article.*\)$|\s0\d{3}$", "", row["title"])
        self.rows["documents"].append({"doc": doc, "url": url, "title": title[:1].upper() + title[1:],
            "publisher": PUBLISHERS.get(row["publisher"], row["publisher"]), "published": published,
            "published_precision": exact, "place": row["dateline_place"], "language": row["language"]})

    def fact(self, table, row, also=""):
        """Adds a fact, or joins it to the one with its key."""
        row = {column: str(row.get(column, "")) for column in COLUMNS[table]}
        row["doc"] = int(row["doc"])
        row["origin"] = row["origin"] or "news"
        key = tuple(row[column] for column in KEYS[table])
        known = next((i for i, other in enumerate(self.rows[table])
            if tuple(other[column] for column in KEYS[table]) == key), None)
        docs = [row["doc"]] + [self.docs[url] for url in also.split()]
        if known is None:
            known = len(self.rows[table])
            row["ref"] = f"{LETTERS[table]}{known + 1}"
            self.rows[table].append(row)
        else:
            self.merge(table, known, row)
        for doc in docs:
            if doc not in [source[0] for source in self.sources[(table, known)]]:
                first = doc == row["doc"]
                self.sources[(table, known)].append((doc, row.get("value_usd", "") if first else "",
                    row.get("growth_pct", "") if first else "", row["date"] if first else ""))

    def merge(self, table, known, row):
        """Two rows with one key: one figure stands in the table, each with its document in fact_documents."""
        kept = self.rows[table][known]
        if table != "trade":
            sys.exit(f"two rows of {table} with one key: {row}")
        key = (row["reporter"], row["partner"], row["period_end"][:4] or row["status"])
        if PREFERRED[key] in self.urls[row["doc"]]:
            chosen, other = row, kept
        elif PREFERRED[key] in self.urls[kept["doc"]]:
            chosen, other = kept, row
        else:
            sys.exit(f"PREFERRED names neither document: {key}")
        figures = [r["value_usd"] + (f" ({r['growth_pct']} %)" if r["growth_pct"] else "") for r in (chosen, other)]
        words = [row["reporter"], row["partner"], row["flow"], row["status"], row["period_end"][:4]]
        mended.append(f"trade: {' '.join(filter(None, words))}: two figures are one fact: {figures[0]} stands in the "
            f"table, {figures[1]} with its document")
        # Figure, growth and dates belong together: they come from one document.
        self.rows[table][known] = {**chosen, "ref": kept["ref"]}

    @property
    def urls(self):
        return {doc: url for url, doc in self.docs.items()}

    def sort_sources(self):
        for table in FACTS:
            for i, row in enumerate(self.rows[table]):
                for doc, value, growth, day in self.sources[(table, i)]:
                    self.rows["fact_documents"].append({"kind": table, "ref": row["ref"], "doc": doc,
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
        a, b = row["country_a"], row["country_b"]
        party_a, party_b = row["party_a"], row["party_b"]
        if a > b:
            sys.exit(f"agreement {row['title']!r}: {a} stands before {b}")
        tables.fact("agreements", {
            "date": row["signed_date"], "date_precision": row["date_precision"] if row["signed_date"] else "",
            "country_a": a, "country_b": b, "title": row["title"].strip(), "type": row["type"],
            "sector": SECTORS.get(row["sector"].strip(), row["sector"].strip()), "topic": row["topic"],
            "party_a": party_a, "party_b": party_b, "party_level": level(party_a or party_b, PARTIES),
            "n_documents": count_of(row["title"]), "n_parties": len(parties) if joined else "",
            "event_id": event, "place": row["place"], "amount": number(row["value_usd"]),
            "currency": "USD" if row["value_usd"] else "", "value_usd": number(row["value_usd"]),
            "term_from": row["valid_from"], "term_to": row["valid_to"], "ratified_a": row.get("ratified_a", ""),
            "ratified_b": row.get("ratified_b", ""), "status": row["status"],
            "doc": tables.docs[row["doc"]],
        }, row["also"])


def trade(tables, gathered):
    for row in gathered:
        doc = tables.docs[row["doc"]]
        stated, exact = tables.published[doc]
        day, basis = (row["period_end"], "period_end") if row["period_end"] else (stated, "stated" if stated else "")
        exact = "day" if row["period_end"] else exact
        code, commodity = COMMODITIES[row["commodity"]]
        tables.fact("trade", {
            "date": day, "date_precision": exact if day else "", "date_basis": basis,
            "period_start": row["period_start"], "period_end": row["period_end"],
            "period_type": period_type(row["period_start"], row["period_end"]), "reporter": row["reporter"],
            "partner": row["partner"], "flow": row["flow"], "commodity_code": code, "commodity": commodity,
            "amount": number(row["value_usd"]), "currency": "USD" if row["value_usd"] else "",
            "value_usd": number(row["value_usd"]), "growth_pct": number(row["growth_pct"]),
            "partner_rank": row["partner_rank"],
            # Beside a period the day of the statement is kept where it is known to the day.
            "stated_date": stated if basis == "stated" or tables.published[doc][1] == "day" else "",
            "status": row["status"], "doc": doc,
        }, row["also"])


def awards(tables, gathered):
    for row in gathered:
        seed = row["doc"].startswith("seed:")
        tables.fact("awards", {
            "date": row["date"], "date_precision": row["date_precision"] if row["date"] else "",
            "date_basis": "conferment" if seed else row.get("date_basis", ""), "giver_country": row["giver_country"],
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
    for row in tables.rows["events"]:
        for side in "ab":
            if row["person_" + side]:
                seen[(row["person_" + side], row["country_" + side])] += []
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
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gathered, target = Path(sys.argv[1]), Path(sys.argv[2])
    if target.exists():
        sys.exit(f"{target} exists: name a new folder (csv/ is edited itself by now)")
    tables = Tables(gathered)
    visits(tables, mend("visits", read(gathered / "visits.csv")))
    found = read(gathered / "agreements.csv")
    for row in found:
        row["topic"] = row["sector"].strip()
    agreements(tables, mend("agreements", found))
    trade(tables, mend("trade", read(gathered / "trade.csv")))
    awards(tables, mend("awards", read(gathered / "awards.csv")))
    for row in read(HERE / "hand" / "events.csv"):
        tables.fact("events", {**row, "doc": tables.docs[row["doc"]]}, row["also"])
    tables.sort_sources()
    people(tables)
    for table in FACTS:
        tables.rows["coverage_frames"].append({"kind": table, "origin": "news", "scope": "Central Asia",
            "from": "2018-01-01", "to": "2025-12-31", "completeness": "partial"})
    tables.rows["origins"] = read(HERE / "hand" / "origins.csv")
    target.mkdir(parents=True)
    for table, columns in COLUMNS.items():
        with (target / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n", restval="")
            writer.writeheader()
            writer.writerows(tables.rows[table])
        print(f"{table}: {len(tables.rows[table])}")
    text = "# Rows that were changed on the way in\n\nWhat convert.py mended, joined and dropped, and why.\n\n"
    (target / "MENDED.md").write_text(text + "".join(f"- {line}\n" for line in mended), encoding="utf-8")
    print(f"{len(mended)} rows mended, listed in MENDED.md")


if __name__ == "__main__":
    main()
