//! Offices of two: "the foreign ministers of A and B, X and Y", "Presidents of A X and B Y", "the Kazakh and Tajik leaders".

use super::super::lexicon::{self, Named};
use super::super::tokens::Text;
use super::countries::of_country;
use super::names::name_at;
use crate::country::Country;
use crate::facts::Level;

/// One of the people: country, name and where they stand.
pub(super) struct Holder {
    pub(super) country: Option<Country>,
    pub(super) name: Option<(usize, usize)>,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The people of a plural office.
pub(super) struct Office {
    pub(super) role: String,
    pub(super) level: Level,
    pub(super) holders: Vec<Holder>,
    pub(super) to: usize,
}

/// The plural office at token `i`: its name in the singular, its level, and the token behind it.
fn word(text: &Text, i: usize) -> Option<(&'static str, Level, usize)> {
    let before = i.checked_sub(1).map_or("", |k| text.low(k));
    let first = |k: usize| text.low(k.saturating_sub(1));
    Some(match text.low(i) {
        "presidents" if before != "vice" => ("president", Level::HeadOfState, i + 1),
        "heads" if text.are(i + 1, &["of", "state"]) => ("head of state", Level::HeadOfState, i + 3),
        "heads" if text.are(i + 1, &["of", "government"]) => ("head of government", Level::HeadOfGovernment, i + 3),
        "leaders" => ("leader", Level::HeadOfState, i + 1),
        "premiers" => ("prime minister", Level::HeadOfGovernment, i + 1),
        "ministers" if before == "prime" => ("prime minister", Level::HeadOfGovernment, i + 1),
        "ministers" if before == "foreign" => ("foreign minister", Level::ForeignMinister, i + 1),
        "ministers"
            if text.are(i + 1, &["of", "foreign", "affairs"]) || text.are(i + 1, &["for", "foreign", "affairs"]) =>
        {
            ("foreign minister", Level::ForeignMinister, i + 4)
        }
        "ministers" if !matches!(first(i), "deputy" | "vice") => ("minister", Level::Minister, i + 1),
        "secretaries" if before == "foreign" => ("foreign secretary", Level::ForeignMinister, i + 1),
        "counterparts" | "peers" => ("counterpart", Level::Other, i + 1),
        "speakers" => ("speaker", Level::Parliament, i + 1),
        _ => return None,
    })
}

/// Reads the people of a plural office at token `i`.
pub(super) fn find(text: &Text, i: usize, begin: usize, end: usize) -> Option<Office> {
    let (role, level, at) = word(text, i)?;
    let office = |holders: Vec<Holder>, to: usize| Some(Office { role: role.to_string(), level, holders, to });
    if let Some((one, to)) = of_country(text, at) {
        // "Presidents of Kyrgyzstan Sooronbai Jeenbekov and Mongolia Khaltmaagiin Battulga"
        if let Some(first) = name_at(text, to)
            && text.low(first) == "and"
            && let Some((two, next)) = country(text, first + 1)
            && let Some(second) = name_at(text, next)
            && second <= end
        {
            let a = Holder { country: Some(one), name: Some((to, first)), from: i, to: first };
            let b = Holder { country: Some(two), name: Some((next, second)), from: first + 1, to: second };
            return office(vec![a, b], second);
        }
        let all = countries(text, at + 1, end);
        if all.len() >= 3 {
            return office(several(text, i, &all, end), all[all.len() - 1].2);
        }
        let and = to + usize::from(text.low(to) == ",");
        if text.low(and) == "and"
            && let Some((two, next)) = country(text, and + 1)
        {
            let skip = next + usize::from(matches!(text.low(next), "," | "–" | "-"));
            if let Some((a, b)) = names(text, skip, end) {
                let first = Holder { country: Some(one), name: Some(a), from: i, to: a.1 };
                let second = Holder { country: Some(two), name: Some(b), from: b.0, to: b.1 };
                return office(vec![first, second], b.1);
            }
            let first = Holder { country: Some(one), name: None, from: i, to };
            let second = Holder { country: Some(two), name: None, from: and + 1, to: next };
            return office(vec![first, second], next);
        }
        return None;
    }
    // "Kazakh and Tajik presidents (X and Y)"
    let word = i - usize::from(
        matches!(role, "prime minister" | "foreign minister" | "foreign secretary") && at == i + 1 && i > begin,
    );
    let before = nationalities(text, word, begin);
    match (before, names(text, at, end)) {
        (Some(((one, from, to), (two, second))), named) => {
            let (a, b) = named.map_or((None, None), |(a, b)| (Some(a), Some(b)));
            let last = b.map_or(at, |name| name.1);
            // Names behind both nationalities: each has its own place.
            let first = match a {
                Some(name) => Holder { country: Some(one), name: a, from, to: name.1 },
                None => Holder { country: Some(one), name: None, from, to },
            };
            let other = match b {
                Some(name) => Holder { country: Some(two), name: b, from: name.0, to: name.1 },
                None => Holder { country: Some(two), name: None, from: second, to: at },
            };
            office(vec![first, other], last)
        }
        (None, Some((a, b))) => {
            let bracketed =
                |to: usize| (text.low(to) == "(").then(|| country(text, to + 1)).flatten().map(|(country, _)| country);
            let first = Holder { country: bracketed(a.1), name: Some(a), from: i, to: a.1 };
            office(vec![first, Holder { country: bracketed(b.1), name: Some(b), from: b.0, to: b.1 }], b.1)
        }
        (None, None) => None,
    }
}

/// "Denmark, Finland, Iceland, Norway and Sweden": each with its place.
fn countries(text: &Text, i: usize, end: usize) -> Vec<(Country, usize, usize)> {
    let mut found = Vec::new();
    let mut at = i;
    while at < end && found.len() < 12 {
        let Some((next, to)) = country(text, at) else { break };
        found.push((next, at, to));
        let comma = usize::from(text.low(to) == ",");
        let and = usize::from(text.low(to + comma) == "and");
        if comma + and == 0 {
            break;
        }
        at = to + comma + and;
    }
    found
}

/// The holders of one office in several countries; with names where as many follow in a row.
fn several(text: &Text, i: usize, all: &[(Country, usize, usize)], end: usize) -> Vec<Holder> {
    let last = all[all.len() - 1].2;
    let mut names = Vec::new();
    let mut at = last + usize::from(matches!(text.low(last), "," | ":" | "–" | "-"));
    while at > last && at < end && names.len() < all.len() {
        let Some(to) = name_at(text, at).filter(|to| to - at >= 2) else { break };
        names.push((at, to));
        let comma = usize::from(text.low(to) == ",");
        at = to + comma + usize::from(text.low(to + comma) == "and");
    }
    let named = names.len() == all.len();
    let holder = |(k, (country, from, to)): (usize, &(Country, usize, usize))| match names.get(k).filter(|_| named) {
        Some((from, to)) => Holder { country: Some(*country), name: Some((*from, *to)), from: *from, to: *to },
        None => Holder { country: Some(*country), name: None, from: if k == 0 { i } else { *from }, to: *to },
    };
    all.iter().enumerate().map(holder).collect()
}

fn country(text: &Text, i: usize) -> Option<(Country, usize)> {
    let at = i + usize::from(text.low(i) == "the");
    match lexicon::find(text, at)? {
        (Named::Country(country), to) => Some((country, to)),
        _ => None,
    }
}

type Range = (usize, usize);

/// "X and Y", each a name of two words at least.
fn names(text: &Text, i: usize, end: usize) -> Option<(Range, Range)> {
    let first = name_at(text, i)?;
    // "Pedro Pablo Kuczynski (Peru) and Juan Manuel Santos (Colombia)"
    let close = if text.low(first) == "(" { (first..first + 6).find(|k| text.low(*k) == ")")? + 1 } else { first };
    let and = close + usize::from(text.low(close) == ",");
    if text.low(and) != "and" {
        return None;
    }
    let second = name_at(text, and + 1).filter(|to| *to <= end)?;
    (first - i >= 2 && second - and > 2).then_some(((i, first), (and + 1, second)))
}

/// "Kazakh and Tajik", right before token `end`.
#[expect(clippy::type_complexity, reason = "a nationality with its place, and the other one")]
fn nationalities(text: &Text, end: usize, begin: usize) -> Option<((Country, usize, usize), (Country, usize))> {
    let adjective = |from: usize| match lexicon::find(text, from) {
        Some((Named::Adjective(country), to)) => Some((country, to)),
        _ => None,
    };
    let ends_at = |end: usize| {
        (1..=3)
            .rev()
            .filter_map(|back| end.checked_sub(back))
            .filter(|at| *at >= begin)
            .find_map(|at| adjective(at).filter(|(_, to)| *to == end).map(|(country, _)| (country, at)))
    };
    let (two, second) = ends_at(end)?;
    let link = second.checked_sub(1).filter(|k| matches!(text.low(*k), "and" | "-" | "–"))?;
    let (one, first) = ends_at(link)?;
    Some(((one, first, link), (two, second)))
}
