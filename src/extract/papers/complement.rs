//! What says which document it is: how far "on visa exemption", "between the ministries of X and Y" goes.

use super::super::lexicon;
use super::super::reading::{Form, Reading};
use super::super::tokens::Kind;
use super::heads::head;

/// Returns the end of what says which document it is: "on visa exemption", "between the ministries of X and Y".
pub(in super::super) fn complement(reading: &Reading, next: usize, limit: usize) -> usize {
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
                let place = reading.country_at(at + 1).is_some_and(|m| matches!(m.form, Form::Place(_)));
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
pub(super) fn counts_on(reading: &Reading, i: usize) -> bool {
    let text = &reading.text;
    let at = i + usize::from(matches!(text.low(i), "a" | "the"));
    let word = matches!(text.low(at), "one" | "another" | "second" | "third" | "fourth" | "other");
    word && matches!(text.low(at + 1), "on" | "between" | "for" | "concerning" | "about")
}

/// After a comma: "trade, tourism and agriculture" goes on as long as only words follow up to an "and".
pub(super) fn list_goes_on(reading: &Reading, comma: usize, limit: usize) -> bool {
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

pub(super) fn list_goes_on_once(reading: &Reading, comma: usize) -> bool {
    !begins_clause(reading, comma + 1) && reading.text.any(comma + 1, comma + 9, &["and"])
}

pub(super) fn begins_clause(reading: &Reading, i: usize) -> bool {
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

pub(in super::super) fn begins_paper(reading: &Reading, i: usize, limit: usize) -> bool {
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
