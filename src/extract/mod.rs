//! From dated text to facts: deterministic rules, no model.
//!
//! | stage | module | does |
//! |---|---|---|
//! | document | `intake/` | text, Markdown, HTML and JSON as prose, with its date and title |
//! | tokens | `tokens` | cuts prose into sentences and tokens with their places |
//! | mentions | `lexicon` with `places`, `people` with `roles` and `leaders`, `dates`, `money`, `papers` | finds who, where, when, how much, and which document |
//! | discourse | `reading` | the pair that the text is about, who "he" and "the two countries" are, what is denied or planned |
//! | rules | `rules/`, a file per table | drafts of facts |
//! | merge | `merge` | one row per event, however often it is told |
//! | rows | `rows`, `sectors` | the rows of [`crate::facts`] with evidence, rule and confidence |
//! | across | `across/` | which facts of several documents are one |
//!
//! Beside them `json` writes rows as objects, `explain` shows them in their text, and `score` holds them against gold rows.
//!
//! What counts as a fact is written in docs/annotation.md; how the stages work in docs/extraction.md. To teach a new
//! phrase, add it to the rule's file with a case in its tests.
//!
//! This room does no I/O and knows nothing of SQL.

pub(crate) mod across;
#[cfg(test)]
mod cases;
mod dates;
pub(crate) mod explain;
pub(crate) mod intake;
pub(crate) mod json;
mod leaders;
mod lexicon;
mod merge;
mod money;
mod papers;
mod people;
mod places;
mod reading;
mod roles;
mod rows;
mod rules;
pub(crate) mod score;
mod sectors;
mod tokens;

use chrono::NaiveDate;

use intake::{Document, Fields, Head, Markup};
use merge::Drafts;
use reading::Reading;
pub(crate) use rows::{Rows, Ruled};

/// Reads a plain text for facts. `published` dates it where the text itself doesn't.
pub(crate) fn read(text: &str, published: Option<NaiveDate>) -> (Head, Rows) {
    // Plain text is always a document.
    let Ok(mut document) = Document::new(text.to_string(), Markup::Plain, &Fields::default()) else {
        return Default::default();
    };
    document.head.published = document.head.published.or(published);
    let rows = facts(&document);
    (document.head, rows)
}

/// Reads a document for facts.
///
/// Evidence is in UTF-8 bytes of the document's text. Time is linear in its length.
pub(crate) fn facts(document: &Document) -> Rows {
    let reading = Reading::new(document.prose(), document.head.published);
    let mut visits = rules::visits::find(&reading);
    let events = rules::events::find(&reading, &mut visits);
    let awards = rules::awards::find(&reading, &mut visits);
    visits.sort_by_key(|draft| draft.sentence);
    let drafts = Drafts {
        visits,
        events,
        agreements: rules::agreements::find(&reading),
        trade: rules::trade::find(&reading),
        awards,
    };
    let drafts = merge::merge(&reading, drafts);
    rows::rows(&reading, drafts, document.head.body)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn no_text_takes_more_than_linear_time() {
        // A step that looked at all that came before would take minutes here.
        #[rustfmt::skip]
        let bad = [
            "a ", "President ", "of the Republic of ", "visit to China and ",
            "signed a memorandum of understanding on ", "Kazakhstan, ", "$1 billion to ", "1-", "“",
            "President A of China met President B of Laos in Hanoi. ", "minister of trade, ", "said\n\n",
            "Order of the ",
        ];
        for piece in bad {
            let text = format!(" date 2023-05-04 {}", piece.repeat(60_000 / piece.len()));
            let begun = Instant::now();
            let (head, _) = read(&text, None);
            assert!(head.published.is_some());
            assert!(begun.elapsed() < Duration::from_secs(60), "{piece}: {:?}", begun.elapsed());
        }
    }

    #[test]
    fn odd_texts_have_no_facts() {
        for text in [
            "",
            " ",
            "\u{feff}",
            " date 2023-05-04",
            "’s",
            "visit",
            "signed",
            "$",
            "…",
            "\u{0}",
            "---\n---\n",
            "é’s é-é $é 1.",
            "МИД России",
        ] {
            let (_, rows) = read(text, None);
            assert!(rows.visits.is_empty() && rows.agreements.is_empty() && rows.trade.is_empty(), "{text}");
        }
    }
}
