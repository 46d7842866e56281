//! The list of leaders by name, and spellings of one name.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::leaders::LEADERS;
use super::super::tokens::Text;
use crate::country::Country;

/// Full names of leaders by their first word, and the countries of surnames that one country has.
pub(super) struct Known {
    pub(super) full: HashMap<String, Vec<(Vec<String>, Country)>>,
    pub(super) surnames: HashMap<String, Option<Country>>,
}

pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut full: HashMap<String, Vec<(Vec<String>, Country)>> = HashMap::new();
    let mut surnames: HashMap<String, Option<Country>> = HashMap::new();
    for (iso3, names) in LEADERS {
        let Some(country) = Country::from_iso3(iso3) else { continue };
        for name in names.split('|') {
            let words: Vec<String> = words_of(name);
            let mut keys = vec![words.last().cloned().unwrap_or_default()];
            if family_first(name) {
                keys.push(words[0].clone());
            }
            for key in keys {
                surnames
                    .entry(key)
                    .and_modify(|known| *known = known.filter(|c| *c == country))
                    .or_insert(Some(country));
            }
            if words.len() > 1 {
                full.entry(words[0].clone()).or_default().push((words, country));
            }
        }
    }
    Known { full, surnames }
});

pub(super) fn words_of(name: &str) -> Vec<String> {
    let cut = Text::new(name);
    (0..cut.tokens.len()).map(|i| cut.low(i).to_string()).collect()
}

/// Names of these countries begin with the family's.
pub(super) fn family_first(name: &str) -> bool {
    const FAMILIES: &[&str] = &[
        "Xi", "Li", "Wang", "Hu", "Wen", "Qin", "Ding", "Han", "He", "Yang", "Zhao", "Kim", "Moon", "Yoon", "Lee",
        "Park", "Kang", "Cho", "Chung", "Nguyen", "To", "Vo", "Pham", "Tran", "Luong", "Bui", "Vuong", "Hun", "Choe",
        "Liu", "Zhang", "Sun", "Chen", "Wu", "Ma", "Zhou", "Prak", "Gao", "Choi", "Jang",
    ];
    name.split([' ', '-']).next().is_some_and(|first| FAMILIES.contains(&first))
}

/// One spelling for several: one edit apart for each long word, "Rahmon" and "Rakhmon".
pub(super) fn similar(a: &[String], b: &[String]) -> bool {
    let (Some(x), Some(y)) = (a.last(), b.last()) else { return false };
    let close = x.len() > 4 && y.len() > 4 && strsim::levenshtein(x, y) == 1;
    close && (a.len() == 1 || b.len() == 1 || a[0] == b[0])
}

pub(super) fn known_country(words: &[String]) -> Option<Country> {
    // Honorifics and forenames may stand before the name that the list has.
    for at in 0..words.len() {
        let rest = &words[at..];
        let fulls = KNOWN.full.get(&words[at]);
        let hit = fulls.and_then(|fulls| {
            fulls.iter().find(|(full, _)| full.len() <= rest.len() && full.iter().zip(rest).all(|(a, b)| a == b))
        });
        if let Some((_, country)) = hit {
            return Some(*country);
        }
    }
    if words.len() == 1 {
        return KNOWN.surnames.get(words.last()?).copied().flatten();
    }
    None
}
