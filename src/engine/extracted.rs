//! Facts out of articles, for programs.

use arrow::array::RecordBatch;
use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::extract::{self, Rows, Ruled};
use crate::facts::row::{Row, batch_of};

/// The facts that a text states: [`extract`].
#[derive(Clone, Debug)]
pub struct Extracted {
    published: Option<NaiveDate>,
    title: Option<String>,
    rows: Rows,
}

/// Reads a dated article for visits, agreements, trade, awards and events (docs/extraction.md).
///
/// `published` dates it where its own text doesn't: a line of `date 2023-05-04` at its beginning, or front matter.
/// Without either, words like "yesterday" stay without a day. It is deterministic, does no I/O, and takes time linear in
/// the length of the text.
///
/// # Example
/// ```
/// let article = "date 2023-05-04 Astana. President of Tajikistan Emomali Rahmon arrived in Kazakhstan on a state visit.";
/// let found = dyadb::extract(article, None);
/// assert_eq!(found.published().map(|day| day.to_string()).as_deref(), Some("2023-05-04"));
/// let visit = &found.to_json()["visits"][0];
/// assert_eq!((visit["pair"].as_str(), visit["visit_type"].as_str()), (Some("KAZ-TJK"), Some("state")));
/// ```
pub fn extract(text: &str, published: Option<NaiveDate>) -> Extracted {
    let (head, rows) = extract::read(text, published);
    Extracted { published: head.published.or(published), title: head.title, rows }
}

impl Extracted {
    /// Returns the day that relative dates were counted from, where one is known.
    pub fn published(&self) -> Option<NaiveDate> {
        self.published
    }

    /// Returns the title, where the text has one in front.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the facts of each table that has any, under its name, with the columns of that table.
    ///
    /// `evidence` counts in UTF-8 bytes of the text; `doc` is 0, as the text is no document of a dataset.
    pub fn batches(&self) -> Vec<(&'static str, RecordBatch)> {
        let mut batches = Vec::new();
        add(&mut batches, &self.rows.visits);
        add(&mut batches, &self.rows.agreements);
        add(&mut batches, &self.rows.trade);
        add(&mut batches, &self.rows.awards);
        add(&mut batches, &self.rows.events);
        batches
    }

    /// Returns one object of the lists `visits`, `agreements`, `trade`, `awards` and `events`; nulls are left out, and
    /// `rule` names the rule that found a fact.
    pub fn to_json(&self) -> Map<String, Value> {
        extract::json::object(&self.rows)
    }
}

fn add<R: Row + Clone>(batches: &mut Vec<(&'static str, RecordBatch)>, rows: &[Ruled<R>]) {
    if !rows.is_empty() {
        let rows: Vec<R> = rows.iter().map(|ruled| ruled.row.clone()).collect();
        batches.push((R::TABLE, batch_of(&rows)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_has_its_facts_as_batches_and_as_json() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/articles/work/2023-05-04-kaz-tjk-twin.txt");
        let text = std::fs::read_to_string(path).expect("the article");
        let found = extract(&text, None);
        let batches = found.batches();
        let names: Vec<&str> = batches.iter().map(|(name, _)| *name).collect();
        assert!(names.contains(&"visits") && names.contains(&"awards"), "{names:?}");
        let json = found.to_json();
        for (name, batch) in &batches {
            assert_eq!(json[*name].as_array().map(Vec::len), Some(batch.num_rows()), "{name}");
        }
        assert!(extract("Nothing of the kind.", None).batches().is_empty());
    }
}
