//! Names as they are written: where they begin and end.

use std::collections::HashMap;

use super::super::lexicon::{self, Named};
use super::super::roles;
use super::super::tokens::Text;

pub(super) const PARTICLES: &[&str] = &[
    "bin", "bint", "al", "el", "de", "da", "do", "dos", "del", "della", "di", "van", "der", "von", "den", "ibn", "abu",
    "ul", "ben", "le", "la", "uz",
];

/// Capitalised words that begin sentences or titles and are no names.
#[rustfmt::skip]
pub(super) const NO_NAMES: &[&str] = &[
    "the", "a", "an", "in", "on", "at", "by", "for", "from", "to", "of", "and", "but", "or", "with", "during", "after",
    "before", "as", "he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "this", "that", "these",
    "those", "both", "also", "while", "when", "who", "which", "earlier", "later", "today", "meanwhile", "however",
    "according", "photo", "mr", "mrs", "ms", "dr", "republic", "kingdom", "government", "state", "states", "minister",
    "ministry", "president", "prime", "foreign", "affairs", "council", "committee", "parliament", "assembly",
    "national", "embassy", "bank", "university", "summit", "forum", "agreement", "memorandum", "order", "palace",
    "airport", "press", "news", "agency", "union", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "secretary", "speaker", "chairman", "deputy", "general", "will", "said", "there", "excellency", "says",
];

pub(super) fn is_name_word(text: &Text, i: usize) -> bool {
    let low = text.low(i);
    // "A. K. Abdul Momen"
    if low.len() == 1 && text.capital(i) && text.low(i + 1) == "." && text.glued(i) {
        return true;
    }
    text.is_word(i)
        && text.capital(i)
        && !NO_NAMES.contains(&low)
        && !matches!(
            low,
            "january"
                | "february"
                | "march"
                | "april"
                | "june"
                | "july"
                | "august"
                | "september"
                | "october"
                | "november"
                | "december"
                | "fm"
                | "pm"
                | "mou"
        )
}

/// Reads a name that begins at token `i`; returns the token after it.
pub(super) fn name_at(text: &Text, i: usize) -> Option<usize> {
    let begins = is_name_word(text, i) || text.capital(i) && text.low(i) == "abu";
    if !begins {
        return None;
    }
    // A country's name is a person's only in front of more of the name ("Jordan Bardella" is rare enough).
    if matches!(lexicon::find(text, i), Some((named, _)) if named != Named::Nothing) {
        return None;
    }
    let mut at = i + 1;
    let mut words = 1;
    while words < 8 {
        if text.low(at) == "-"
            && text.glued(at - 1)
            && text.glued(at)
            && text.is_word(at + 1)
            && !is_country(text, at + 1)
        {
            at += 2;
            continue;
        }
        let short = text.low(at - 1).len() == 1 || text.low(at - 1).len() == 2 && text.glued(at);
        let initial = text.low(at) == "." && short && text.capital(at - 1) && text.glued(at - 1);
        if text.breaks(at) {
            break;
        }
        if initial && is_name_word(text, at + 1) {
            at += 1;
            continue;
        }
        if PARTICLES.contains(&text.low(at)) {
            let ahead =
                at + 1 + usize::from(PARTICLES.contains(&text.low(at + 1))) + usize::from(text.low(at + 1) == "-");
            if text.low(at + 1) == "-" && !text.glued(at) {
                break;
            }
            if is_name_word(text, ahead) && !(is_country(text, ahead)) {
                at = ahead;
                continue;
            }
        }
        let middle = is_name_word(text, at)
            && !is_country(text, at)
            && (roles::find(text, at).is_none() || matches!(text.low(at), "prince" | "water"));
        if !middle {
            break;
        }
        at += 1;
        words += 1;
    }
    if text.low(at) == "jr" || (text.low(at) == "," && text.low(at + 1) == "jr") {
        at += if text.low(at) == "," { 2 } else { 1 };
    }
    Some(at)
}

pub(super) fn is_country(text: &Text, i: usize) -> bool {
    matches!(lexicon::find(text, i), Some((named, _)) if named != Named::Nothing)
}

/// Reads the name behind an office, over a comma and ways of address.
pub(super) fn name_after(text: &Text, i: usize) -> Option<(usize, usize)> {
    let mut at = i;
    let comma = text.low(at) == ",";
    if comma {
        at += 1;
    }
    if text.low(at) == "(" {
        return None;
    }
    let mut titled = false;
    while let Some(next) = roles::honorific(text, at) {
        at = next + usize::from(text.low(next) == ",");
        titled = true;
    }
    if let Some(role) = roles::find(text, at).filter(|_| {
        titled || matches!(text.low(at), "general" | "king" | "prince" | "sultan" | "emir" | "president") && !comma
    }) {
        at = role.to;
    }
    let to = name_at(text, at)?;
    // After a comma a single word may be anything: "the president, Kazinform reports".
    let words = to - at;
    if comma && !titled && (words < 2 || !(text.low(to) == "," || !text.is_word(to) || !text.capital(to))) {
        return None;
    }
    Some((at, to))
}

/// Reads the name before ", President of X".
pub(super) fn name_before(
    text: &Text,
    start: usize,
    begin: usize,
    aliases: &HashMap<String, Option<usize>>,
) -> Option<usize> {
    let mut at = start;
    while at > begin && matches!(text.low(at - 1), "the" | "a" | "as") {
        at -= 1;
    }
    if at == begin || text.low(at - 1) != "," {
        return None;
    }
    let end = at - 1;
    let mut from = end;
    while from > begin && end - from < 7 {
        let k = from - 1;
        let part = is_name_word(text, k) && !is_country(text, k)
            || PARTICLES.contains(&text.low(k)) && from < end
            || text.low(k) == "-" && text.glued(k)
            || text.low(k) == "." && k > begin && text.low(k - 1).len() == 1 && text.capital(k - 1);
        if !part {
            break;
        }
        from = k;
    }
    while from < end && !is_name_word(text, from) {
        from += 1;
    }
    let one = end - from == 1 && !aliases.contains_key(text.low(from));
    (from < end && !one).then_some(from)
}

pub(super) fn name_end(text: &Text, from: usize, before: usize) -> usize {
    (from..before).find(|k| text.low(*k) == ",").unwrap_or(before)
}

/// Joins the words of a name or title by single spaces.
pub(in super::super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
