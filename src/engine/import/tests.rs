//! Imports that are sorted in parts are those that are sorted at once.

use std::fmt::Write;
use std::path::Path;

use super::*;
use crate::country::{Country, Kind};
use crate::store::{Dataset, verify};

/// Writes figures of trade in no order, some of them twice, and returns how many rows are good.
fn figures(file: &Path, n_rows: usize) -> usize {
    let states: Vec<&str> =
        Country::all().filter(|country| country.kind() == Kind::State).map(Country::iso3).take(60).collect();
    let mut text = String::from("reporter,partner,flow,commodity_code,period_start,period_end,period_type,");
    text.push_str("date,date_basis,amount,currency,value_usd,status\n");
    let mut n_good = 0;
    for row in 0..n_rows {
        // A generator with a full period: numbers come once each and in no order.
        let number = (row * 7_919 + 13) % n_rows;
        let (a, b) = (states[number % 60], states[(number / 60) % 60]);
        let year = 1_960 + (number / 3_600) % 60;
        let amount = number + 1;
        n_good += usize::from(a != b);
        let line = format!(
            "{a},{b},export,TOTAL,{year}-01-01,{year}-12-31,year,{year}-12-31,period_end,{amount},USD,{amount},actual\n"
        );
        text.push_str(&line);
    }
    // Rows of the beginning again, in another spelling.
    let begin: Vec<String> = text.lines().skip(1).take(5).map(|line| line.to_lowercase()).collect();
    for line in &begin {
        let mut cells: Vec<&str> = line.split(',').collect();
        let (currency, code) = (cells[10].to_uppercase(), cells[3].to_uppercase());
        (cells[10], cells[3]) = (&currency, &code);
        writeln!(text, "{}", cells.join(",")).expect("a text takes text");
    }
    std::fs::write(file, text).expect("the file");
    n_good
}

fn brought_in(dir: &Path, file: &Path, run_bytes: usize) -> Imported {
    Writer::create(dir, "test").expect("a dataset");
    let what = Import {
        format: Format::Csv,
        file: file.to_path_buf(),
        table: Table::Trade,
        map: BTreeMap::new(),
        origin: None,
        rejects: Some(dir.with_extension("csv")),
        wait: Duration::ZERO,
        run_bytes,
    };
    import(dir, &what).unwrap_or_else(|error| panic!("{}", error.report()))
}

#[test]
fn runs_of_any_size_make_one_dataset() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("figures.csv");
    let n_rows = 70_000;
    let n_good = figures(&file, n_rows);
    let whole = folder.path().join("whole");
    let done = brought_in(&whole, &file, RUN_BYTES);
    // Five rows are there twice, unless one of them is no fact at all.
    assert_eq!((done.n_rows, done.n_rows + done.n_rejected), (n_good, n_rows + 5));
    let parts = folder.path().join("parts");
    let again = brought_in(&parts, &file, 1 << 20);
    assert_eq!((again.n_rows, again.n_rejected), (done.n_rows, done.n_rejected));

    let (whole, parts) = (Dataset::open(&whole).expect("it opens"), Dataset::open(&parts).expect("it opens"));
    for table in [Table::Trade, Table::FactDocuments] {
        let [a, b] = [&whole, &parts].map(|dataset| dataset.batches(table).expect("it can be read"));
        let schema = &table.spec().schema;
        let [a, b] = [a, b].map(|batches| arrow::compute::concat_batches(schema, batches.iter()).expect("one schema"));
        assert!(a.num_rows() == n_good && a == b, "{}", table.name());
    }
    for dataset in [&whole, &parts] {
        let dir = dataset.dir().expect("a directory");
        let found = verify(dir).expect("it can be read");
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        // Runs leave nothing behind.
        let n_files = std::fs::read_dir(dir.join("segments")).expect("segments").count();
        let n_segments: usize = Table::ALL.iter().map(|table| dataset.segments(*table).len()).sum();
        assert_eq!(n_files, 2 * n_segments);
    }
    let rejects = std::fs::read_to_string(folder.path().join("whole.csv")).expect("rejects");
    assert!(rejects.contains("states the same fact as row 1:"), "{rejects:.300}");
    assert_eq!(rejects.lines().count(), done.n_rejected + 1);
}

#[test]
fn an_import_that_fails_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("figures.csv");
    figures(&file, 3_000);
    let dir = folder.path().join("data");
    Writer::create(&dir, "test").expect("a dataset");
    let what = Import {
        format: Format::Csv,
        file: file.clone(),
        table: Table::Trade,
        map: BTreeMap::new(),
        origin: None,
        rejects: None,
        wait: Duration::ZERO,
        run_bytes: 1 << 10,
    };
    let error = import(&dir, &what).expect_err("countries with themselves");
    assert!(error.message().contains("is the reporter too") && error.message().contains(" more"), "{}", error.report());
    assert_eq!(Dataset::open(&dir).expect("it opens").generation(), 1);
    assert_eq!(std::fs::read_dir(dir.join("segments")).expect("segments").count(), 0);
}
