//! The integration tests, in one binary: each test target would link the whole engine once more.

/// Files that statements name, and attempts to get at those that they may not.
mod access;
/// The bundled dataset: `csv/` against `built/`, and the facts of the article it began with.
mod bundle;
/// The binary, from outside: options, streams, exit codes.
mod cli;
/// Grouping and joining by codes, against the same by texts.
mod codes;
/// The files of `tests/corpus/`: bad inputs and what must be said of them.
mod corpus;
/// DataFusion's own tests, where they need no data.
mod datafusion;
/// The reference page of the functions, and the examples on it.
mod docs;
/// The library inside other programs.
mod embedding;
/// `dyadb extract` on the seed article and the gold files.
mod extract;
/// Statements made at random.
mod generated;
/// What the package promises in `Cargo.toml`, `Cargo.lock` and `queries/`.
mod manifest;
/// Results beyond the table: pages, charts, sources, replications.
mod pages;
/// The panel with facts, its zeros and its notes.
mod panels;
/// The shell, through a pseudo-terminal.
mod repl;
/// The test list of names: how much of it is read rightly.
mod resolution;
/// The order of the rooms in `src/`.
mod rooms;
/// Queries under executors, deadlines and limits.
mod running;
/// Every Unicode scalar value through the machine formats.
mod scalars;
/// The files of `tests/sql/`, on the bundled dataset and on a directory.
mod slt;
/// What people see: help, errors, formats.
mod snapshots;
/// Nothing that steers a terminal is sent to one.
mod steering;
/// What the tests share.
mod support;
/// Counts and sums of the bundled dataset, against its CSV files.
mod totals;
/// The web example, served and asked.
mod web;
/// INSERT, UPDATE and DELETE, and what is done to a dataset as a whole.
mod writes;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Returns the names of the files of a folder of `tests/`.
fn files(folder: &str) -> BTreeSet<String> {
    let folder = support::root().join("tests").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name().to_string_lossy().into_owned();
    entries.map(name).collect()
}

#[test]
fn no_file_of_the_tests_is_forgotten() {
    let main = include_str!("main.rs");
    for file in files("it").iter().filter(|file| *file != "main.rs" && *file != "snapshots") {
        let module = file.strip_suffix(".rs").unwrap_or_else(|| panic!("tests/it/{file} is no Rust file"));
        let lines: Vec<&str> = main.lines().collect();
        let declared = format!("mod {module};");
        let place = lines.iter().position(|line| *line == declared);
        let place = place.unwrap_or_else(|| panic!("tests/it/{file} is not compiled: main.rs lacks `{declared}`"));
        assert!(place > 0 && lines[place - 1].starts_with("/// "), "`{declared}` has no comment");
    }
    for file in files("sql") {
        let suffix = Path::new(&file).extension().and_then(|suffix| suffix.to_str());
        assert_eq!(suffix, Some("slt"), "tests/sql/{file} is run by nothing");
    }
}

#[test]
fn no_snapshot_is_left_behind() {
    // A snapshot whose test is gone would never fail again.
    let sources: String = files("it")
        .iter()
        .filter(|file| file.ends_with(".rs"))
        .map(|file| fs::read_to_string(support::root().join("tests/it").join(file)).expect("a source"))
        .collect();
    let snapshots = files("it/snapshots");
    assert!(!snapshots.is_empty());
    for file in snapshots {
        let name = file.strip_suffix(".snap");
        let name = name.unwrap_or_else(|| panic!("tests/it/snapshots/{file} is no accepted snapshot"));
        // The formats and charts have a snapshot each, by a name that is put together.
        let name = name.strip_prefix("format_").filter(|rest| *rest != "of_nothing").unwrap_or(name);
        let name = name.strip_prefix("chart_").unwrap_or(name);
        assert!(sources.contains(&format!("\"{name}\"")), "no test makes tests/it/snapshots/{file}");
    }
}
