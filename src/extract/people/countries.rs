//! The country of an office: the nationality before it, "of X" and bodies behind it.

use super::super::lexicon::{self, Named};
use super::super::roles;
use super::super::tokens::Text;
use crate::country::Country;

/// Reads "of the Republic of Kazakhstan" behind an office.
pub(super) fn of_country(text: &Text, i: usize) -> Option<(Country, usize)> {
    if !matches!(text.low(i), "of" | "from") {
        return None;
    }
    let at = i + 1 + usize::from(matches!(text.low(i + 1), "the"));
    if let Some((Named::Country(country), to)) = lexicon::find(text, at) {
        return Some((country, to));
    }
    // "of the Republic of X", "of the Islamic Republic of X": also where the registry lacks the whole name.
    let mut k = at;
    while k < at + 5 && text.capital(k) && text.is_word(k) && lexicon::find(text, k).is_none() {
        k += 1;
    }
    if k > at
        && matches!(
            text.low(k - 1),
            "republic" | "kingdom" | "state" | "federation" | "sultanate" | "emirate" | "commonwealth" | "union"
        )
        && text.low(k) == "of"
        && let Some((Named::Country(country), to)) = lexicon::find(text, k + 1 + usize::from(text.low(k + 1) == "the"))
    {
        return Some((country, to));
    }
    if let Some((Named::Place(country, "Holy See" | "Vatican" | "Hong Kong"), to)) = lexicon::find(text, at) {
        return Some((country, to));
    }
    None
}

/// Reads "of the Bangladeshi Ministry of Commerce", "of the Government of India" behind an office.
pub(super) fn of_body(text: &Text, i: usize) -> Option<(Country, usize)> {
    #[rustfmt::skip]
    const BODIES: &[&str] = &[
        "ministry", "government", "parliament", "embassy", "senate", "council", "army", "cabinet", "department", "agency",
        "commission", "congress", "duma", "majlis", "committee", "forces",
    ];
    if !matches!(text.low(i), "of" | "at" | "in" | ",") {
        return None;
    }
    let begun = i + 1 + usize::from(text.low(i + 1) == "the");
    if let Some((Named::Adjective(country), to)) = lexicon::find(text, begun)
        && BODIES.contains(&text.low(to))
    {
        let goes = |k: usize| text.capital(k) || matches!(text.low(k), "of" | "and" | "for") && text.capital(k + 1);
        let body = |k: usize| goes(k) && (k <= to + 3 && roles::find(text, k).is_none_or(|role| role.to == k + 1));
        let end = (to + 1..to + 8).find(|k| !body(*k)).unwrap_or(to + 1);
        return Some((country, end));
    }
    if !BODIES.contains(&text.low(begun)) {
        return None;
    }
    let end =
        (begun + 1..begun + 9).take_while(|k| text.capital(*k) || matches!(text.low(*k), "of" | "and" | "for" | "the"));
    for k in end {
        if text.low(k) == "of"
            && let Some((Named::Country(country), to)) =
                lexicon::find(text, k + 1 + usize::from(text.low(k + 1) == "the"))
        {
            return Some((country, to));
        }
    }
    None
}

/// The country of a parliament that is named by its own word: "Lok Sabha Speaker", "President of the Bundestag".
pub(super) fn house(text: &Text, i: usize, to: usize, begin: usize) -> Option<Country> {
    #[rustfmt::skip]
    const HOUSES: &[(&str, &str)] = &[
        ("sabha", "IND"), ("knesset", "ISR"), ("duma", "RUS"), ("rada", "UKR"), ("bundestag", "DEU"), ("bundesrat", "DEU"),
        ("majilis", "KAZ"), ("mazhilis", "KAZ"), ("sejm", "POL"), ("riksdag", "SWE"), ("storting", "NOR"), ("folketing", "DNK"),
        ("eduskunta", "FIN"), ("seimas", "LTU"), ("saeima", "LVA"), ("riigikogu", "EST"), ("khural", "MNG"), ("kenesh", "KGZ"),
        ("mejlis", "TKM"), ("sobranie", "MKD"), ("althing", "ISL"), ("rajya", "IND"), ("sangsad", "BGD"),
    ];
    let near = (i.saturating_sub(3).max(begin)..(to + 4).min(text.tokens.len())).map(|k| text.low(k));
    let iso3 = near.filter_map(|word| HOUSES.iter().find(|(name, _)| *name == word)).map(|(_, iso3)| *iso3).next()?;
    Country::from_iso3(iso3)
}

/// The nationality that ends right before token `k`: the country, and where it begins.
pub(super) fn country_before(text: &Text, k: usize, begin: usize) -> Option<(Country, usize)> {
    let mut end = k;
    while end > begin && lexicon::possessive(text, end - 1) {
        end -= 1;
    }
    // The longest name first: "Equatorial Guinea President" is not Guinea's.
    for back in (1..=5).rev() {
        let Some(at) = end.checked_sub(back).filter(|at| *at >= begin) else { continue };
        if let Some((named, to)) = lexicon::find(text, at)
            && to == end
        {
            return match named {
                Named::Country(country) | Named::Adjective(country) => Some((country, at)),
                Named::Place(country, "Vatican" | "Hong Kong" | "Holy See") => Some((country, at)),
                _ => None,
            };
        }
    }
    None
}
