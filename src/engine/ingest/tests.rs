//! Articles of our own, read into datasets.

use std::fs;

use super::*;
use crate::engine::Dyadb;

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().expect("a folder");
        Writer::create(&folder.path().join("data"), "data").expect("an empty dataset");
        fs::create_dir(folder.path().join("in")).expect("a folder");
        Place { folder }
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join("in").join(name), text).expect("it is written");
    }

    fn ingest(&self) -> Ingested {
        let ingest = Ingest::new([self.folder.path().join("in")]);
        ingest.into_dataset(self.folder.path().join("data"), |_| {}).expect("it can be read")
    }

    fn ask(&self, sql: &str) -> Vec<String> {
        let db = Dyadb::open(self.folder.path().join("data")).expect("it opens");
        let batches = db.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{sql}: {}", error.report()));
        let mut rows = Vec::new();
        for batch in batches {
            for row in 0..batch.num_rows() {
                let cells = batch.columns().iter().map(|column| {
                    arrow::util::display::array_value_to_string(column, row).expect("a cell can be shown")
                });
                rows.push(cells.collect::<Vec<String>>().join(" | "));
            }
        }
        rows
    }
}

const FIRST: &str = " date 2023-05-05 DUSHANBE – President of Tajikistan Emomali Rahmon paid a state visit to Kazakhstan in May \
    2023. Trade between Kazakhstan and Tajikistan reached $1.9 billion in 2022.";
const SECOND: &str = " date 2023-05-04 ASTANA – Tajik President Emomali Rahmon arrived in Kazakhstan on a state visit on May 4, \
    2023. Trade between Kazakhstan and Tajikistan amounted to $1.8 billion in 2022.";

#[test]
fn one_event_of_two_articles_is_one_fact() {
    let place = Place::new();
    place.write("a.txt", FIRST);
    let done = place.ingest();
    assert_eq!((done.n_documents, done.n_seen, done.n_failed), (1, 0, 0));
    let before = place.ask("select date, date_precision, id from visits");
    assert_eq!(before.len(), 1, "{before:?}");
    assert!(before[0].starts_with("2023-05-01 | month | "), "{before:?}");

    place.write("b.txt", SECOND);
    let done = place.ingest();
    assert_eq!((done.n_documents, done.n_seen, done.n_corrected), (1, 1, 1));
    let after = place.ask("select date, date_precision, id from visits");
    assert_eq!(after.len(), 1, "{after:?}");
    assert!(after[0].starts_with("2023-05-04 | day | "), "{after:?}");
    assert_eq!(after[0].rsplit(' ').next(), before[0].rsplit(' ').next());
    assert_eq!(place.ask("select count(*), count(distinct doc) from fact_documents where kind = 'visits'"), ["2 | 2"]);

    // Both figures stay, and their difference shows.
    let figures = place.ask("select value_usd from fact_documents where kind = 'trade' order by value_usd");
    assert_eq!(figures, ["1800000000.0", "1900000000.0"]);
    assert_eq!(place.ask("select n_documents from conflicts('trade')"), ["2"]);
    let told = place.ask("select action, count(*) from changes where kind = 'visits' group by action order by 1");
    assert_eq!(told, ["add | 1", "correct | 1"]);
}

#[test]
fn a_repeated_ingest_changes_nothing() {
    let place = Place::new();
    place.write("a.txt", FIRST);
    place.write("b.txt", SECOND);
    place.write("same.txt", SECOND);
    let first = place.ingest();
    assert_eq!((first.n_documents, first.n_seen), (2, 1));
    let again = place.ingest();
    assert_eq!((again.n_documents, again.n_seen, again.n_facts), (0, 3, 0));
    assert_eq!(again.generation, first.generation);
}

#[test]
fn a_fact_that_was_taken_out_stays_out() {
    let place = Place::new();
    place.write("a.txt", FIRST);
    place.ingest();
    place.ask("delete from visits");
    // The same words in another article.
    place.write("c.txt", &format!("{FIRST} They spoke."));
    let done = place.ingest();
    assert_eq!(done.n_retracted, 1);
    assert_eq!(place.ask("select count(*) from visits"), ["0"]);
}

#[test]
fn what_a_person_has_checked_is_not_corrected() {
    let place = Place::new();
    place.write("a.txt", FIRST);
    place.ingest();
    place.ask("update visits set checked = date '2026-01-01'");
    place.write("b.txt", SECOND);
    let done = place.ingest();
    assert_eq!(done.n_corrected, 0);
    assert_eq!(place.ask("select date_precision from visits"), ["month"]);
    assert_eq!(place.ask("select count(*) from fact_documents where kind = 'visits'"), ["2"]);
}

#[test]
fn evidence_is_in_the_text_that_is_kept() {
    let place = Place::new();
    place.write(
        "a.html",
        "<html><meta name=date content=2023-05-05><p>The two met.<p>President of Tajikistan Emomali \
        Rahmon arrived in Kazakhstan on a state visit on May 4, 2023.</html>",
    );
    place.ingest();
    let kept = place.ask("select evidence(id) from visits");
    assert_eq!(kept, ["President of Tajikistan Emomali Rahmon arrived in Kazakhstan on a state visit on May 4, 2023."]);
}

#[test]
fn what_cannot_be_read_is_told_and_passed_over() {
    let place = Place::new();
    place.write("a.txt", FIRST);
    place.write("b.jsonl", "{\"text\": \"They met.\"}\nnonsense\n");
    let done = place.ingest();
    assert_eq!((done.n_documents, done.n_failed, done.n_undated), (2, 1, 1));
    assert!(done.failed[0].message().contains("b.jsonl:2"), "{}", done.failed[0]);
    let wrong = Ingest::new(["x"]).field("words", "x").expect_err("there is no such field");
    assert!(wrong.help().is_some_and(|help| help.contains("text")));
}
