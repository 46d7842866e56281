//! The test list of names, `tests/names/`: what share of it the resolver reads rightly, by kind.
//!
//! Precision is the share of right answers among answers; recall that of right answers among the texts that have one.
//! Both count over all kinds of a function together; the table of kinds is printed.

use std::collections::BTreeMap;
use std::fs;

use dyadb::country::{Resolution, candidates, guess, resolve, resolve_place};

use crate::support::root;

struct Row {
    text: String,
    kind: String,
    iso3: String,
}

fn rows(file: &str) -> Vec<Row> {
    let path = root().join("tests/names").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = records(&text).into_iter();
    assert_eq!(lines.next().expect("a head"), ["text", "kind", "iso3", "source"], "{file}");
    lines
        .map(|cells| {
            let [text, kind, iso3, source] = cells.try_into().unwrap_or_else(|cells| panic!("{file}: {cells:?}"));
            assert!(!source.is_empty(), "{file}: {text} has no source");
            Row { text, kind, iso3 }
        })
        .collect()
}

/// Reads CSV without line ends in cells.
fn records(text: &str) -> Vec<Vec<String>> {
    text.lines().map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut found, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => found.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    found.push(cell);
    found
}

#[derive(Default)]
struct Score {
    /// Texts that have an answer, and those that got the right one.
    expected: usize,
    right: usize,
    /// Answers that were wrong, and all answers.
    wrong: usize,
    answers: usize,
}

impl Score {
    fn take(&mut self, expected: &str, answer: Option<&str>) {
        self.expected += usize::from(!expected.is_empty());
        self.answers += usize::from(answer.is_some());
        self.right += usize::from(answer == Some(expected));
        self.wrong += usize::from(answer.is_some_and(|answer| answer != expected));
    }

    fn precision(&self) -> f64 {
        1.0 - self.wrong as f64 / self.answers.max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / self.expected.max(1) as f64
    }
}

/// Scores a function on some files and prints the table; texts that are none of its kind are in `none.csv`.
#[expect(clippy::print_stdout, reason = "the table is what a person looks at when a score falls")]
fn score(name: &str, files: &[&str], answer: impl Fn(&str) -> Option<&'static str>) -> Score {
    let mut kinds: BTreeMap<String, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut faults = Vec::new();
    for row in files.iter().flat_map(|file| rows(file)) {
        let found = answer(&row.text);
        kinds.entry(row.kind.clone()).or_default().take(&row.iso3, found);
        all.take(&row.iso3, found);
        if found.unwrap_or_default() != row.iso3 {
            faults.push(format!("{} ({}): {}", row.text, row.iso3, found.unwrap_or("nothing")));
        }
    }
    println!("{name}\n  {:10} {:>6} {:>10} {:>7}", "kind", "rows", "precision", "recall");
    for (kind, score) in kinds.iter().chain([(&"all".to_string(), &all)]) {
        let rows = score.expected.max(score.answers);
        println!("  {kind:10} {rows:>6} {:>10.4} {:>7.4}", score.precision(), score.recall());
    }
    println!("  not as the list has it: {faults:#?}");
    all
}

fn one(resolution: Resolution) -> Option<&'static str> {
    match resolution {
        Resolution::One(country) => Some(country.iso3()),
        Resolution::Ambiguous(_) | Resolution::Unknown => None,
    }
}

fn hold(score: &Score, precision: f64, recall: f64) {
    assert!(score.precision() >= precision, "precision {:.4} is below {precision}", score.precision());
    assert!(score.recall() >= recall, "recall {:.4} is below {recall}", score.recall());
}

const NAMES: [&str; 7] =
    ["english.csv", "foreign.csv", "lists.csv", "former.csv", "demonyms.csv", "codes.csv", "none.csv"];

#[test]
fn names_are_resolved() {
    let score = score("country", &NAMES, |text| one(resolve(text)));
    assert!(score.expected >= 2_000, "{} rows", score.expected);
    hold(&score, 0.997, 0.985);
}

#[test]
fn places_are_resolved() {
    hold(&score("country_of_place", &["places.csv", "none.csv"], |text| one(resolve_place(text))), 0.997, 0.985);
}

#[test]
fn misspellings_are_guessed() {
    let answer = |text: &str| guess(text).map(|guess| guess.country.iso3());
    hold(&score("country_guess", &["misspelt.csv", "none.csv"], answer), 0.99, 0.95);
}

#[test]
fn misspellings_are_not_resolved_silently() {
    // Some are the name in another language ("Brasil"); none may be another country.
    for row in rows("misspelt.csv") {
        let found = one(resolve(&row.text));
        assert!(found.is_none_or(|found| found == row.iso3), "{}: {found:?}", row.text);
    }
}

#[test]
fn ambiguous_names_have_their_candidates() {
    for row in rows("ambiguous.csv") {
        assert!(matches!(resolve(&row.text), Resolution::Ambiguous(_)), "{}", row.text);
        assert!(guess(&row.text).is_none(), "{}", row.text);
        let mut found: Vec<&str> = candidates(&row.text).iter().map(|candidate| candidate.country.iso3()).collect();
        found.sort_unstable();
        assert_eq!(found.join(" "), row.iso3, "{}", row.text);
    }
}

#[test]
fn there_are_texts_that_are_no_country() {
    assert!(rows("none.csv").len() >= 300);
}
