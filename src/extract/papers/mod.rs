//! Documents as texts name them: a kind of document with the words around it that say which.

mod complement;
mod heads;

use super::lexicon;
use super::money;
use super::reading::Reading;
use crate::facts::AgreementType;

pub(super) use complement::{begins_paper, complement};
use heads::{head, is_modifier};

/// A document in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The word that says what it is.
    pub(super) head: usize,
    pub(super) kind: AgreementType,
    pub(super) plural: bool,
    /// "seven documents"
    pub(super) count: Option<i32>,
    /// Whether more than the bare kind is said: a title, subject or parties.
    pub(super) told: bool,
    /// "the agreement", which was named before or means nothing new.
    pub(super) definite: bool,
    /// The words for its kind, where they stand apart from what says which.
    pub(super) prefix: Option<(usize, usize)>,
}

/// Finds the documents of a range of one sentence.
pub(super) fn find(reading: &Reading, from: usize, to: usize) -> Vec<Paper> {
    let mut found: Vec<Paper> = Vec::new();
    let mut i = from;
    while i < to {
        match head(reading, i).filter(|(_, _, next)| *next <= to) {
            Some((kind, plural, next)) => {
                let floor = found.last().map_or(from, |paper: &Paper| paper.to);
                let paper = paper(reading, i, kind, plural, next, floor, to);
                i = paper.to.max(next);
                parts(reading, paper, next, &mut found);
            }
            None => {
                if let Some(paper) = found.last().and_then(|last| another(reading, i, last, to)) {
                    i = paper.to;
                    found.push(paper);
                } else {
                    i += 1;
                }
            }
        }
    }
    found
}

/// "… on health and another on trade", "one on health, the other on trade": a document of the kind named before.
fn another(reading: &Reading, i: usize, last: &Paper, limit: usize) -> Option<Paper> {
    let text = &reading.text;
    let ordinal = money::ordinal(text, i).is_some_and(|(n, to)| to == i + 1 && n > 1);
    if !(ordinal || matches!(text.low(i), "another" | "other" | "one" | "others")) || i < last.to {
        return None;
    }
    let next = i + 1;
    let subject = matches!(text.low(next), "on" | "for" | "between" | "concerning" | "regarding" | "about");
    let dated = reading.dates_in(next, next + 4).next().is_some_and(|date| date.from == next + 1);
    let to = complement(reading, next, limit);
    if !subject || dated || to <= next + 1 || reading.person_at(next + 1).is_some() {
        return None;
    }
    Some(Paper {
        from: next,
        to,
        head: i,
        plural: false,
        count: None,
        told: true,
        definite: false,
        prefix: Some((last.head, last.head + 1)),
        ..*last
    })
}

/// "memoranda on health, on education and on sport" are three; so are "two agreements, one on health and another on trade".
fn parts(reading: &Reading, paper: Paper, next: usize, found: &mut Vec<Paper>) {
    let text = &reading.text;
    let preposition = text.low(next);
    if !paper.plural || !matches!(preposition, "on" | "for" | "between" | "in") {
        found.push(paper);
        return;
    }
    let begins = |k: usize| text.low(k) == preposition && matches!(text.low(k - 1), "," | "and");
    let mut cuts: Vec<usize> = (next + 1..paper.to).filter(|k| begins(*k)).collect();
    if cuts.is_empty() {
        found.push(paper);
        return;
    }
    cuts.insert(0, next);
    cuts.push(paper.to);
    for pair in cuts.windows(2) {
        let mut to = pair[1];
        while to > pair[0] && matches!(text.low(to - 1), "," | "and") && pair[1] != paper.to {
            to -= 1;
        }
        found.push(Paper { from: pair[0], to, plural: false, count: None, prefix: Some((paper.from, next)), ..paper });
    }
}

fn paper(
    reading: &Reading,
    i: usize,
    kind: AgreementType,
    plural: bool,
    next: usize,
    floor: usize,
    limit: usize,
) -> Paper {
    let text = &reading.text;
    let mut from = i;
    while from > floor && i - from < 9 && is_modifier(reading, from - 1) && money::count(text, from - 1).is_none() {
        from -= 1;
    }
    // "Trade and Investment Agreement": the capitals go on over "and", "of", "on".
    while from > floor + 1
        && text.capital(from)
        && matches!(text.low(from - 1), "and" | "&" | "of")
        && text.capital(from - 2)
        && i - from < 9
        && lexicon::find(text, from - 2).is_none()
        && reading.person_at(from - 2).is_none()
        && text.low(from - 1) != "of"
    {
        from -= 2;
        while from > floor && i - from < 12 && text.capital(from - 1) && is_modifier(reading, from - 1) {
            from -= 1;
        }
    }
    // Verbs and people before it are no part of it.
    let person = reading.people_in(floor, i).rfind(|m| m.to > from && m.to <= i).map(|m| m.to);
    from = person.unwrap_or(from);
    let count = count_before(reading, from, floor);
    let determiner = from.checked_sub(1).map_or("", |k| text.low(k));
    let definite = matches!(determiner, "the" | "this" | "that" | "these" | "those" | "both" | "such" | "any");
    let vague = |k: usize| {
        matches!(
            text.low(k),
            "new"
                | "bilateral"
                | "important"
                | "key"
                | "major"
                | "historic"
                | "landmark"
                | "relevant"
                | "other"
                | "various"
                | "several"
                | "many"
                | "mutual"
                | "such"
                | "following"
                | "similar"
                | "special"
                | "signed"
                | "joint"
                | "intergovernmental"
                | "interdepartmental"
                | "cooperation"
                | "separate"
                | "multiple"
                | "additional"
                | "existing"
                | "final"
                | "different"
                | "corresponding"
                | "significant"
                | "more"
                | "further"
        )
    };
    let modified = (from..i).any(|k| text.is_word(k) && !vague(k));
    let mut end = complement(reading, next, limit);
    let mut prefix = None;
    // "signed a memorandum in Hanoi on …": the place stands between.
    if end == next
        && text.low(next) == "in"
        && let Some(place) = reading.country_at(next + 1)
        && matches!(text.low(place.to), "on" | "for" | "regarding")
        && reading.dates_in(place.to, place.to + 4).next().is_none()
    {
        let behind = complement(reading, place.to, limit);
        if behind > place.to + 1 {
            (prefix, end) = (Some((from, next, place.to)), behind);
        }
    }
    // "an agreement that abolishes visas", "a deal under which A buys gas"
    if end == next
        && matches!(determiner, "a" | "an" | "another")
        && (matches!(
            text.low(next),
            "that" | "which" | "abolishing" | "amending" | "allowing" | "granting" | "exempting"
        ) || matches!(text.low(next), "under" | "by") && text.low(next + 1) == "which")
        && !text.any(next, next + 5, &["signed", "was", "were", "had", "is"])
    {
        let stop =
            |k: &usize| matches!(text.low(*k), "," | "." | ";" | "–" | "—" | ")") || begins_paper(reading, *k, limit);
        end = (next + 1..limit.min(next + 18)).find(stop).unwrap_or(limit.min(next + 18));
    }
    let told = end > next
        || modified
        || kind == AgreementType::JointStatement
        || text.low(i) == "letter" && matches!(determiner, "a" | "an")
        || (kind == AgreementType::Declaration && text.any(from, i, &["joint"]));
    let to = end.max(next);
    let paper = Paper { from, to, head: i, kind, plural, count, told, definite, prefix: None };
    match prefix {
        Some((begin, end, from)) => Paper { from, prefix: Some((begin, end)), told: true, ..paper },
        None => paper,
    }
}

/// "seven cooperation documents", "a total of 15 agreements"
fn count_before(reading: &Reading, from: usize, floor: usize) -> Option<i32> {
    let k = from.checked_sub(1).filter(|k| *k >= floor)?;
    let count = money::count(&reading.text, k)?;
    let day = reading.dates_in(k.saturating_sub(2), k + 1).any(|date| date.from <= k && k < date.to);
    (!day && !matches!(reading.text.low(k.saturating_sub(1)), "$" | "€")).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<String> {
        let reading = Reading::new(text, None);
        find(&reading, 0, reading.text.tokens.len())
            .iter()
            .map(|p| reading.text.span(p.from, p.to).to_string())
            .collect()
    }

    #[test]
    fn titles_are_cut_where_they_end() {
        let cases: [(&str, &[&str]); 8] = [
            (
                "They signed the Declaration on Allied Cooperation to intensify ties.",
                &["Declaration on Allied Cooperation"],
            ),
            (
                "signed a package, including a memorandum of cooperation between the Kazakhstan Institute for Strategic Studies and the Center for Strategic Research, a memorandum on the establishment of sister city relations between Turkistan and Khujand, a program of cooperation between the Ministries of Foreign Affairs for 2023-2025, and other agreements to boost export.",
                &[
                    "memorandum of cooperation between the Kazakhstan Institute for Strategic Studies and the Center for Strategic Research",
                    "memorandum on the establishment of sister city relations between Turkistan and Khujand",
                    "program of cooperation between the Ministries of Foreign Affairs for 2023-2025",
                    "other agreements to boost export",
                ],
            ),
            ("They signed a free trade agreement on Thursday.", &["free trade agreement"]),
            (
                "They signed an MoU on cooperation in trade, tourism and agriculture during the visit.",
                &["MoU on cooperation in trade, tourism and agriculture"],
            ),
            (
                "A memorandum of understanding (MoU) on visa exemption was signed.",
                &["memorandum of understanding (MoU) on visa exemption"],
            ),
            ("The two sides signed seven cooperation documents.", &["cooperation documents"]),
            (
                "signed an agreement on air services and a memorandum on health.",
                &["agreement on air services", "memorandum on health"],
            ),
            (
                "The Comprehensive Strategic Partnership Treaty was signed.",
                &["Comprehensive Strategic Partnership Treaty"],
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(titles(text), expected, "{text}");
        }
    }
}
