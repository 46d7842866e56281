//! Documents as texts name them: a kind of document with the words around it that say which.

use super::lexicon;
use super::money;
use super::reading::Reading;
use super::tokens::Kind;
use crate::facts::AgreementType;

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

/// Reads the kind of document at token `i`: the kind, whether several, and the token after it.
fn head(reading: &Reading, i: usize) -> Option<(AgreementType, bool, usize)> {
    let text = &reading.text;
    let low = text.low(i);
    let joint = |k: usize| text.any(k.saturating_sub(3), k, &["joint"]);
    let of = |at: usize| {
        let of = text.low(at) == "of"
            && matches!(text.low(at + 1), "understanding" | "understandings" | "intent" | "intentions" | "cooperation");
        if of && text.low(at + 1) != "cooperation" { at + 2 } else { at }
    };
    let paren = |at: usize| {
        if text.low(at) == "("
            && matches!(text.low(at + 1), "mou" | "mous" | "moc" | "loi" | "fta" | "cepa" | "moa")
            && text.low(at + 2) == ")"
        {
            at + 3
        } else {
            at
        }
    };
    Some(match low {
        "memorandum" => (AgreementType::Memorandum, false, paren(of(i + 1))),
        "memorandums" | "memoranda" => (AgreementType::Memorandum, true, paren(of(i + 1))),
        "mou" | "moc" | "moa" => (AgreementType::Memorandum, false, i + 1),
        "mous" => (AgreementType::Memorandum, true, i + 1),
        "agreement" | "pact" | "accord" | "deal" => (AgreementType::Agreement, false, paren(i + 1)),
        "fta" => (AgreementType::Agreement, false, i + 1),
        "agreements" | "pacts" | "accords" | "deals" => (AgreementType::Agreement, true, paren(i + 1)),
        "treaty" => (AgreementType::Treaty, false, i + 1),
        "treaties" => (AgreementType::Treaty, true, i + 1),
        "declaration" => (AgreementType::Declaration, false, i + 1),
        "declarations" => (AgreementType::Declaration, true, i + 1),
        "statement" | "communique" | "communiqué" if joint(i) => (AgreementType::JointStatement, false, i + 1),
        "statement"
            if text.low(i + 1) == "of" && matches!(text.low(i + 2), "intent" | "cooperation" | "understanding") =>
        {
            (AgreementType::Other, false, i + 3)
        }
        "protocol" => (AgreementType::Protocol, false, i + 1),
        "protocols" => (AgreementType::Protocol, true, i + 1),
        "program" | "programme" => (AgreementType::Programme, false, i + 1),
        "programs" | "programmes" => (AgreementType::Programme, true, i + 1),
        "roadmap" => (AgreementType::Roadmap, false, i + 1),
        "road" if text.low(i + 1) == "map" => (AgreementType::Roadmap, false, i + 2),
        "plan" => (AgreementType::Plan, false, i + 1),
        "contract" => (AgreementType::Contract, false, i + 1),
        "contracts" => (AgreementType::Contract, true, i + 1),
        "letter" | "letters"
            if text.low(i + 1) == "of"
                && matches!(
                    text.low(i + 2),
                    "intent" | "cooperation" | "exchange" | "understanding" | "agreement" | "intention"
                ) =>
        {
            (AgreementType::Other, low == "letters", paren(i + 3))
        }
        "exchange" if text.low(i + 1) == "of" && matches!(text.low(i + 2), "notes" | "letters") => {
            (AgreementType::Other, false, i + 3)
        }
        "charter" | "convention" | "arrangement" | "document" => (AgreementType::Other, false, i + 1),
        "documents" | "instruments" | "papers" => (AgreementType::Other, true, i + 1),
        "plans" => (AgreementType::Plan, true, i + 1),
        "minutes" if text.low(i + 1) == "of" => (AgreementType::Other, false, i + 1),
        "notes" if matches!(text.low(i + 1), "of" | "on") && text.low(i + 2) != "the" => {
            (AgreementType::Other, false, i + 1)
        }
        "vision" if joint(i) || text.any(i.saturating_sub(3), i, &["shared"]) => (AgreementType::Other, false, i + 1),
        "intent" if text.any(i.saturating_sub(2), i, &["of"]) && text.any(i.saturating_sub(4), i, &["declaration"]) => {
            return None;
        }
        _ => return None,
    })
}

/// Words that a name of a document may have before its kind.
fn is_modifier(reading: &Reading, i: usize) -> bool {
    #[rustfmt::skip]
    const NO: &[&str] = &[
        "the", "a", "an", "of", "to", "on", "for", "and", "with", "by", "in", "was", "were", "is", "are", "signed",
        "sign", "signing", "signs", "inked", "also", "has", "have", "had", "that", "this", "these", "those", "both",
        "including", "as", "at", "from", "exchanged", "adopted", "concluded", "between", "or", "their", "its", "his",
        "under", "be", "been", "them", "among", "one", "another", "sides", "parties", "several", "number", "package", "into", "ratified", "approved",
    ];
    let text = &reading.text;
    let dash = matches!(text.low(i), "-" | "–") && text.glued(i);
    dash || text.is_word(i) && !NO.contains(&text.low(i)) && text.kind(i) != Some(Kind::Possessive)
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

/// Returns the end of what says which document it is: "on visa exemption", "between the ministries of X and Y".
pub(super) fn complement(reading: &Reading, next: usize, limit: usize) -> usize {
    let text = &reading.text;
    let mut at = next;
    // A title in quotes ends with them.
    let opens = |k: usize| matches!(text.low(k), "“" | "\"" | "«");
    if opens(at) || matches!(text.low(at), "titled" | "called" | "entitled") && opens(at + 1) {
        let begin = if opens(at) { at } else { at + 1 };
        if let Some(end) = (begin + 1..limit).find(|k| matches!(text.low(*k), "”" | "\"" | "»")) {
            return end + 1;
        }
    }
    let mut depth = 0;
    let mut between = false;
    let date_at = |k: usize| reading.dates_in(k, k + 6).next().is_some_and(|date| date.from == k);
    while at < limit && at - next < 46 {
        let low = text.low(at);
        let after = text.low(at + 1);
        match low {
            "(" => depth += 1,
            ")" if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            "." | ";" | ":" | "”" | "\"" | "–" | "—" | ")" => break,
            // "…, and one between": another document of the kind.
            "," | "and" if counts_on(reading, at + 1 + usize::from(after == "and")) => break,
            // "on air traffic, on visas and on customs"
            "," if after == text.low(next) && matches!(after, "on" | "between" | "for") && !date_at(at + 2) => {}
            "," => {
                // A list of subjects goes on to its "and"; anything else behind a comma is the sentence's.
                if !(at > next
                    && list_goes_on(reading, at, limit)
                    && text.any(next, at, &["on", "in", "of", "for", "between"]))
                {
                    break;
                }
            }
            "and" | "as" | "or" => {
                if low != "and" && !(low == "as" && after != "well") {
                    break;
                }
                if begins_paper(reading, at + 1, limit) || begins_clause(reading, at + 1) || low == "as" {
                    break;
                }
                between = false;
            }
            "during" | "after" | "following" | "which" | "that" | "was" | "were" | "is" | "are" | "will" | "has"
            | "have" | "had" | "signed" | "according" | "said" | "worth" | "when" | "where" | "while" | "who"
            | "inked" | "totaling" | "totalling" | "valued" | "under" | "would" | "as well" | "yesterday" | "today"
            | "before" | "reached" | "amid" | "here" | "since" | "ahead" | "upon" | "alongside" | "but"
            | "including" | "aimed" | "aiming" | "concluded" | "paving" | "marking" | "with" | "through"
            | "ratified" | "adopted" => {
                if !(low == "with" && after != "a" && at == next && reading.person_at(at + 1).is_none()) {
                    break;
                }
            }
            "at" => break,
            // "on amendments to the Agreement on …" goes on.
            "to" if at > next + 1
                && !(begins_paper(reading, at + 1, limit) && text.capital(at + 1 + usize::from(after == "the"))) =>
            {
                break;
            }
            "by" => break,
            "on" | "in" | "from" if date_at(at + 1) => {
                // "for 2023-2025" is the term; "in 2023" is when it was signed.
                break;
            }
            "in" => {
                let place =
                    reading.country_at(at + 1).is_some_and(|m| matches!(m.form, super::reading::Form::Place(_)));
                let presence = after == "the" && text.low(at + 2) == "presence"
                    || after == "presence"
                    || after == "order"
                    || after == "a";
                if place && !between || presence {
                    break;
                }
            }
            "between" | "among" => between = true,
            _ => {
                if at == next
                    && !matches!(
                        low,
                        "on" | "of"
                            | "for"
                            | "between"
                            | "to"
                            | "regarding"
                            | "concerning"
                            | "about"
                            | "establishing"
                            | "with"
                            | "related"
                            | "covering"
                            | "relating"
                            | "among"
                            | "in"
                            | "creating"
                            | "against"
                            | "celebrating"
                            | "governing"
                            | "focusing"
                            | "outlining"
                    )
                {
                    break;
                }
                if date_at(at) && !text.low(at).starts_with(|c: char| c.is_ascii_digit()) {
                    break;
                }
            }
        }
        at += 1;
    }
    while at > next
        && (matches!(
            text.low(at - 1),
            "and"
                | ","
                | "on"
                | "in"
                | "of"
                | "the"
                | "for"
                | "between"
                | "a"
                | "an"
                | "to"
                | "also"
                | "with"
                | "as"
                | "well"
                | "their"
                | "his"
        ))
    {
        at -= 1;
    }
    at
}

/// "one on legal aid", "another between the academies"
fn counts_on(reading: &Reading, i: usize) -> bool {
    let text = &reading.text;
    let at = i + usize::from(matches!(text.low(i), "a" | "the"));
    let word = matches!(text.low(at), "one" | "another" | "second" | "third" | "fourth" | "other");
    word && matches!(text.low(at + 1), "on" | "between" | "for" | "concerning" | "about")
}

/// After a comma: "trade, tourism and agriculture" goes on as long as only words follow up to an "and".
fn list_goes_on(reading: &Reading, comma: usize, limit: usize) -> bool {
    let text = &reading.text;
    if begins_clause(reading, comma + 1) || begins_paper(reading, comma + 1, limit) {
        return false;
    }
    for k in comma + 1..(comma + 12).min(limit) {
        match text.low(k) {
            "and" | "&" => return !begins_clause(reading, k + 1) && !begins_paper(reading, k + 1, limit),
            "," => return k > comma + 1 && list_goes_on_once(reading, k),
            "." | ";" | "(" | "which" | "that" | "was" | "were" | "said" | "is" | "are" | "will" | "has" | "the"
            | "during" | "with" | "on" | "by" => return false,
            _ => {}
        }
    }
    false
}

fn list_goes_on_once(reading: &Reading, comma: usize) -> bool {
    !begins_clause(reading, comma + 1) && reading.text.any(comma + 1, comma + 9, &["and"])
}

fn begins_clause(reading: &Reading, i: usize) -> bool {
    let text = &reading.text;
    matches!(
        text.low(i),
        "which"
            | "that"
            | "as"
            | "while"
            | "during"
            | "after"
            | "following"
            | "the"
            | "he"
            | "she"
            | "they"
            | "it"
            | "both"
            | "said"
            | "according"
            | "where"
            | "also"
            | "with"
            | "agreed"
            | "discussed"
            | "held"
            | "exchanged"
            | "witnessed"
            | "we"
            | "will"
            | "among"
            | "in"
            | "signed"
            | "adding"
            | "including"
            | "who"
            | "a"
            | "an"
            | "to"
            | "reaffirmed"
            | "expressed"
            | "attended"
            | "met"
            | "pledged"
            | "adopted"
            | "announced"
            | "issued"
    ) && !(matches!(text.low(i), "the" | "a")
        && text.capital(i + 1)
        && !lexicon::possessive(text, i + 2)
        && i > 0
        && text.low(i - 1) == "and")
        || reading.person_at(i).is_some()
}

pub(super) fn begins_paper(reading: &Reading, i: usize, limit: usize) -> bool {
    let text = &reading.text;
    let at = i + usize::from(matches!(text.low(i), "the" | "a" | "an" | "other" | "another"));
    (at..(at + 6).min(limit))
        .take_while(|k| {
            text.is_word(*k) && !matches!(text.low(*k), "on" | "of" | "for" | "in" | "between" | "and" | "to" | "with")
                || text.low(*k) == "-"
                || text.kind(*k) == Some(Kind::Number)
        })
        .any(|k| head(reading, k).is_some())
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
