//! ISO codes to entries, by direct tables that the compiler fills.

use super::country::{Country, Kind};
use super::data::countries::COUNTRIES;

const NONE: u16 = u16::MAX;

static ISO3: [u16; 26 * 26 * 26] = {
    let mut table = [NONE; 26 * 26 * 26];
    let mut code = 0;
    while code < COUNTRIES.len() {
        let iso3 = COUNTRIES[code].iso3.as_bytes();
        // Some organisations have other lengths or digits (EU, G20).
        if iso3.len() == 3 && iso3[0] >= b'A' && iso3[1] >= b'A' && iso3[2] >= b'A' {
            table[place3(iso3[0], iso3[1], iso3[2])] = code as u16;
        }
        code += 1;
    }
    table
};

static ISO2: [u16; 26 * 26] = {
    let mut table = [NONE; 26 * 26];
    let mut shared = [false; 26 * 26];
    // States of today first: a code that a former state once bore is theirs.
    let mut former = false;
    loop {
        let mut code = 0;
        while code < COUNTRIES.len() {
            if let Some(iso2) = COUNTRIES[code].iso2
                && matches!(COUNTRIES[code].kind, Kind::Former) == former
            {
                let place = place2(iso2.as_bytes()[0], iso2.as_bytes()[1]);
                if table[place] == NONE {
                    table[place] = code as u16;
                } else if former && matches!(COUNTRIES[table[place] as usize].kind, Kind::Former) {
                    shared[place] = true;
                }
            }
            code += 1;
        }
        if former {
            break;
        }
        former = true;
    }
    // Two former states with one code: neither, and the names say that it is ambiguous.
    let mut place = 0;
    while place < table.len() {
        if shared[place] {
            table[place] = NONE;
        }
        place += 1;
    }
    table
};

static NUMERIC: [u16; 1000] = {
    let mut table = [NONE; 1000];
    let mut shared = [false; 1000];
    let mut code = 0;
    while code < COUNTRIES.len() {
        if let Some(numeric) = COUNTRIES[code].numeric {
            let place = numeric as usize;
            if table[place] == NONE {
                table[place] = code as u16;
            } else if matches!(COUNTRIES[table[place] as usize].kind, Kind::Former) {
                shared[place] = true;
            }
        }
        code += 1;
    }
    let mut place = 0;
    while place < table.len() {
        if shared[place] {
            table[place] = NONE;
        }
        place += 1;
    }
    table
};

const fn place2(a: u8, b: u8) -> usize {
    (a - b'A') as usize * 26 + (b - b'A') as usize
}

const fn place3(a: u8, b: u8, c: u8) -> usize {
    place2(a, b) * 26 + (c - b'A') as usize
}

/// Returns the entry with this stored code, upper case.
pub(super) fn by_iso3(text: &str) -> Option<Country> {
    match *text.as_bytes() {
        [a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => entry(ISO3[place3(a, b, c)]),
        // Organisations, whose codes are of any length and may have digits, stand behind the states.
        _ => Country::all().skip(249).find(|country| country.iso3() == text),
    }
}

/// Returns the entry that a cell of two or three ASCII characters names by an ISO code, in any case.
#[inline]
pub(super) fn by_any_code(text: &[u8]) -> Option<Country> {
    match *text {
        [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
            entry(ISO2[place2(a.to_ascii_uppercase(), b.to_ascii_uppercase())])
        }
        [a, b, c] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_alphabetic() => {
            entry(ISO3[place3(a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase())])
        }
        [a, b, c] if a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit() => {
            let digit = |digit: u8| usize::from(digit - b'0');
            entry(NUMERIC[digit(a) * 100 + digit(b) * 10 + digit(c)])
        }
        _ => None,
    }
}

fn entry(code: u16) -> Option<Country> {
    Country::from_code(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code is written into files: the golden list grows at its end and changes nowhere else.
    #[test]
    fn codes_stay() {
        let golden = include_str!("../../tests/golden/codes.csv");
        let mut lines = golden.lines();
        assert_eq!(lines.next(), Some("code,iso3"));
        let mut count = 0;
        for line in lines {
            let (code, iso3) = line.split_once(',').expect("two columns");
            assert_eq!(code.parse(), Ok(count), "{line}");
            let found = Country::from_code(count).map(Country::iso3);
            assert_eq!(found, Some(iso3), "code {code} was {iso3}: codes are append-only");
            count += 1;
        }
        assert_eq!(usize::from(count), Country::COUNT, "append the new codes to tests/golden/codes.csv");
    }

    #[test]
    fn every_stored_code_is_found() {
        for country in Country::all() {
            assert_eq!(by_iso3(country.iso3()), Some(country), "{}", country.iso3());
        }
    }

    /// An organisation's abbreviation never takes an ISO code's place.
    #[test]
    fn codes_in_any_case() {
        let cases = [
            ("AU", "AUS"),
            ("au", "AUS"),
            ("SU", "SUN"),
            ("DD", "DDR"),
            ("YU", "YUG"),
            ("NA", "NAM"),
            ("GE", "GEO"),
            ("AN", "ANT"),
            ("XK", "XKX"),
            ("cis", "CIS"),
            ("ECO", "ECO"),
            ("IDB", "IDB"),
            ("xab", "XAB"),
            ("278", "DDR"),
            ("810", "SUN"),
        ];
        for (text, iso3) in cases {
            assert_eq!(by_any_code(text.as_bytes()).map(Country::iso3), Some(iso3), "{text}");
        }
        for text in ["CS", "UK", "ZZ", "ZZZ", "999", "A1"] {
            assert_eq!(by_any_code(text.as_bytes()), None, "{text}");
        }
    }
}
