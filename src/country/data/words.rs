// Written by datasets/registry/generate.py: edit its sources, not this file.

/// Abbreviated words of names and what they stand for, sorted.
#[rustfmt::skip]
pub(in crate::country) static SHORT: [(&str, &str); 68] = [
    ("afr", "african"), ("amer", "american"), ("ant", "antigua"), ("barb", "barbuda"),
    ("bosn", "bosnia"), ("br", "british"), ("brit", "british"), ("cen", "central"),
    ("cent", "central"), ("dem", "democratic"), ("dep", "dependency"), ("dom", "dominican"),
    ("dpr", "democratic peoples republic"), ("dr", "democratic republic"), ("eq", "equatorial"), ("equat", "equatorial"),
    ("fed", "federated"), ("fmr", "former"), ("fr", "french"), ("frmr", "former"),
    ("fs", "federated states"), ("geo", "georgia"), ("gren", "grenadines"), ("grens", "grenadines"),
    ("guin", "guinea"), ("herz", "herzegovina"), ("ile", "iles"), ("ilha", "ilhas"),
    ("insel", "inseln"), ("is", "islands"), ("isds", "islands"), ("isl", "islands"),
    ("isla", "islas"), ("island", "islands"), ("isle", "islands"), ("isles", "islands"),
    ("isls", "islands"), ("isola", "isole"), ("kgdm", "kingdom"), ("mac", "macedonia"),
    ("macedon", "macedonia"), ("marsh", "marshall"), ("n", "north"), ("neth", "netherlands"),
    ("pdr", "peoples democratic republic"), ("peop", "peoples"), ("people", "peoples"), ("phil", "philippines"),
    ("ppl", "peoples"), ("ppls", "peoples"), ("princ", "principe"), ("prov", "province"),
    ("rep", "republic"), ("repub", "republic"), ("s", "south"), ("sandw", "sandwich"),
    ("sov", "soviet"), ("st", "saint"), ("ste", "sainte"), ("sts", "states"),
    ("terr", "territories"), ("territory", "territories"), ("utd", "united"), ("vin", "vincent"),
    ("virg", "virgin"), ("w", "west"), ("yug", "yugoslav"), ("остров", "острова"),
];

/// Words that join names and mean nothing alone, sorted.
#[rustfmt::skip]
pub(in crate::country) static LINKS: [&str; 82] = [
    "a", "al", "an", "and", "av", "cha", "d", "da", "das", "de", "degli", "dei", "del", "dell",
    "della", "delle", "dello", "den", "der", "des", "det", "di", "die", "do", "dos", "du", "e", "el",
    "en", "et", "i", "ja", "l", "la", "las", "le", "les", "los", "nello", "och", "of", "og",
    "ter", "the", "und", "va", "van", "ve", "von", "wa", "y", "ya", "και", "τησ", "του", "των",
    "ва", "да", "жана", "және", "и", "мен", "менен", "та", "і", "եւ", "של", "و", "एवं", "ऑफ",
    "और", "का", "की", "के", "व", "ਆਫ", "ਦਾ", "ਦੀ", "ઓફ", "ఆఫ్", "დa", "და",
];
