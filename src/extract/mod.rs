//! From dated text to facts: deterministic rules, no model.
//!
//! | stage | module | does |
//! |---|---|---|
//! | document | `document` | finds the date, title and the prose |
//! | tokens | `tokens` | cuts prose into sentences and tokens with their places |
//! | mentions | `lexicon` with `places`, `people` with `roles` and `leaders`, `dates`, `money`, `papers` | finds who, where, when, how much, and which document |
//! | discourse | `reading` | the pair that the text is about, who "he" and "the two countries" are, what is denied or planned |
//! | rules | `rules/`, a file per table | drafts of facts |
//! | merge | `merge` | one row per event, however often it is told |
//! | rows | `rows`, `sectors` | the rows of [`crate::facts`] with evidence, rule and confidence |
//!
//! Beside them `json` writes rows as objects, `explain` shows them in their text, and `score` holds them against gold rows.
//!
//! What counts as a fact is written in docs/annotation.md; how the stages work in docs/extraction.md. To teach a new
//! phrase, add it to the rule's file with a case in its tests.
//!
//! This room does no I/O and knows nothing of SQL.

mod dates;
pub(crate) mod document;
pub(crate) mod explain;
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

use merge::Drafts;
use reading::Reading;
pub(crate) use rows::{Rows, Ruled};

/// Reads a document for facts. `published` dates it where the text itself doesn't.
///
/// Evidence is in UTF-8 bytes of `text`. Time is linear in its length.
pub(crate) fn read(text: &str, published: Option<NaiveDate>) -> (document::Head, Rows) {
    let head = document::head(text);
    let published = head.published.or(published);
    let reading = Reading::new(&text[head.body..], published);
    let mut visits = rules::visits::find(&reading);
    let events = rules::events::find(&reading, &mut visits);
    visits.sort_by_key(|draft| draft.sentence);
    let drafts = Drafts {
        visits,
        events,
        agreements: rules::agreements::find(&reading),
        trade: rules::trade::find(&reading),
        awards: rules::awards::find(&reading),
    };
    let drafts = merge::merge(&reading, drafts);
    let rows = rows::rows(&reading, drafts, head.body);
    (head, rows)
}
