//! Counts and sums of the bundled dataset, reckoned from its CSV files by other means.

use std::collections::BTreeMap;

use crate::support::{bundled, cell, cells, opened, root};

const FACTS: [&str; 5] = ["visits", "agreements", "trade", "awards", "events"];
const TABLES: [&str; 12] = [
    "visits",
    "agreements",
    "trade",
    "awards",
    "events",
    "documents",
    "fact_documents",
    "people",
    "offices",
    "coverage_frames",
    "changes",
    "origins",
];

type Row = BTreeMap<String, String>;

/// Returns the rows of a CSV file of the dataset.
fn csv(table: &str) -> Vec<Row> {
    let path = root().join(format!("datasets/central-asia/csv/{table}.csv"));
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{table}.csv: {error}"))).collect()
}

/// Counts the rows by what `key` makes of them.
fn counted(rows: &[Row], key: impl Fn(&Row) -> Option<String>) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for key in rows.iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

/// Runs a statement that gives a text and a whole number per row.
fn asked(sql: &str) -> BTreeMap<String, i64> {
    let rows = cells(bundled(), sql).unwrap_or_else(|error| panic!("{}", error.report()));
    let pair = |row: Vec<String>| (row[0].clone(), row[1].parse().unwrap_or_else(|_| panic!("{sql}: {row:?}")));
    rows.into_iter().map(pair).collect()
}

/// Returns the columns that hold the two countries of a fact.
fn countries(table: &str) -> (&'static str, &'static str) {
    match table {
        "visits" => ("visitor_country", "host_country"),
        "trade" => ("reporter", "partner"),
        "awards" => ("giver_country", "recipient_country"),
        _ => ("country_a", "country_b"),
    }
}

fn pair(row: &Row, table: &str) -> String {
    let (a, b) = countries(table);
    let (a, b) = (&row[a], &row[b]);
    if a < b { format!("{a}-{b}") } else { format!("{b}-{a}") }
}

fn number(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| cell.parse().unwrap_or_else(|_| panic!("`{cell}` is no number")))
}

#[test]
fn every_table_has_the_rows_of_its_file() {
    for table in TABLES {
        let expected = csv(table).len().to_string();
        let sql = format!("select count(*) from {table}");
        assert_eq!(cell(bundled(), &sql), expected, "{table}, bundled");
        assert_eq!(cell(opened(), &sql), expected, "{table}, a directory");
    }
}

#[test]
fn the_view_of_all_facts_has_each_once() {
    let expected: usize = FACTS.iter().map(|table| csv(table).len()).sum();
    assert_eq!(cell(bundled(), "select count(*) from facts"), expected.to_string());
    assert_eq!(cell(bundled(), "select count(*) from (select distinct kind, id from facts)"), expected.to_string());
}

#[test]
fn facts_are_counted_by_pair() {
    for table in FACTS {
        let expected = counted(&csv(table), |row| Some(pair(row, table)));
        assert_eq!(asked(&format!("select pair, count(*) from {table} group by pair")), expected, "{table}");
    }
    let mut expected: BTreeMap<String, i64> = BTreeMap::new();
    for table in FACTS {
        for (pair, n_rows) in counted(&csv(table), |row| Some(pair(row, table))) {
            *expected.entry(pair).or_default() += n_rows;
        }
    }
    assert_eq!(asked("select pair, count(*) from facts group by pair"), expected);
    assert!(expected.contains_key("KAZ-TJK"), "{expected:?}");
}

#[test]
fn a_condition_on_a_pair_leaves_nothing_out() {
    // Pruning by pair must not lose rows at the ends of a batch.
    let pairs = counted(&csv("visits"), |row| Some(pair(row, "visits")));
    for (pair, n_rows) in pairs {
        let sql = format!("select count(*) from visits where pair = '{pair}'");
        assert_eq!(cell(bundled(), &sql), n_rows.to_string(), "{pair}");
    }
}

#[test]
fn words_are_counted() {
    let columns = [
        ("visits", "visit_type"),
        ("visits", "host_country"),
        ("visits", "status"),
        ("agreements", "type"),
        ("agreements", "sector"),
        ("agreements", "status"),
        ("trade", "period_type"),
        ("trade", "flow"),
        ("awards", "giver_country"),
        ("events", "kind"),
        ("documents", "language"),
    ];
    for (table, column) in columns {
        let expected = counted(&csv(table), |row| Some(row[column].clone()).filter(|word| !word.is_empty()));
        let sql = format!("select {column}, count(*) from {table} where {column} is not null group by {column}");
        assert_eq!(asked(&sql), expected, "{table}.{column}");
    }
}

#[test]
fn years_are_counted() {
    for table in FACTS {
        let expected = counted(&csv(table), |row| row["date"].get(..4).map(str::to_string));
        let sql = format!(
            "select cast(cast(date_part('year', date) as int) as varchar), count(*) from {table} where date is not null group by 1"
        );
        assert_eq!(asked(&sql), expected, "{table}");
    }
}

#[test]
fn a_period_counts_what_is_in_it_and_what_may_be() {
    let visits = csv("visits");
    let expected = counted(&visits, |row| {
        let (date, precision) = (row["date"].as_str(), row["date_precision"].as_str());
        let answer = match (date.get(..4), date.get(..7), precision) {
            (None, ..) => "maybe",
            (Some("2023"), _, "year") => "maybe",
            (_, Some("2023-05"), "month" | "day") => "yes",
            _ => "no",
        };
        Some(answer.to_string())
    });
    assert_eq!(asked("select during(date, date_precision, '2023-05'), count(*) from visits group by 1"), expected);
    assert!(expected["yes"] >= 1);
}

#[test]
fn reciprocity_of_visits_is_what_its_formula_gives() {
    let visits = csv("visits");
    let ways = counted(&visits, |row| Some(format!("{}>{}", row["visitor_country"], row["host_country"])));
    let matched: i64 = ways
        .iter()
        .map(|(way, n_visits)| {
            let (a, b) = way.split_once('>').expect("two countries");
            (*n_visits).min(ways.get(&format!("{b}>{a}")).copied().unwrap_or(0))
        })
        .sum();
    // Each pair is in the sum twice, once from either side.
    let expected = matched as f64 / visits.len() as f64;
    let found: f64 =
        cell(bundled(), "select reciprocity(visitor_country, host_country) from visits").parse().expect("a number");
    assert!((found - expected).abs() <= 1e-9 * expected, "{found} instead of {expected}");
    assert!(expected > 0.0 && expected < 1.0);
}

#[test]
fn annual_trade_takes_full_years_of_all_goods() {
    let is_annual = |row: &Row| {
        row["status"] == "actual"
            && row["commodity_code"] == "TOTAL"
            && row["period_type"] == "year"
            && !row["value_usd"].is_empty()
    };
    // The figures of a fact are those of the documents that state it, which name it by its `ref`.
    let mut stated: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for row in csv("fact_documents").iter().filter(|row| row["kind"] == "trade") {
        stated.entry(row["ref"].clone()).or_default().extend(number(&row["value_usd"]));
    }
    let mut expected = BTreeMap::new();
    for row in csv("trade").iter().filter(|row| is_annual(row)) {
        let value = number(&row["value_usd"]).expect("it has a value");
        let figures = stated.remove(&row["ref"]).unwrap_or_default();
        let low = figures.iter().copied().fold(value, f64::min);
        let high = figures.iter().copied().fold(value, f64::max);
        let key = format!("{} {} {} {}", row["reporter"], row["partner"], row["flow"], &row["period_end"][..4]);
        let same = expected.insert(key, (value, low, high, figures.len().max(1)));
        assert_eq!(same, None, "two facts of one reporter, partner, flow and year: {row:?}");
    }
    let sql = "select reporter, partner, flow, year, value_usd, value_low, value_high, n_figures from trade_annual";
    let rows = cells(bundled(), sql).unwrap_or_else(|error| panic!("{}", error.report()));
    assert_eq!(rows.len(), expected.len());
    for row in rows {
        let numbers: Vec<f64> = row[4..].iter().map(|cell| cell.parse().expect("a number")).collect();
        let (value, low, high, n_figures) = expected[&row[..4].join(" ")];
        assert_eq!(numbers, [value, low, high, n_figures as f64], "{row:?}");
    }
}

#[test]
fn money_is_summed_as_it_is_stated() {
    for (table, column) in [("trade", "value_usd"), ("agreements", "value_usd"), ("trade", "growth_pct")] {
        let expected: f64 = csv(table).iter().filter_map(|row| number(&row[column])).sum();
        let found: f64 = cell(bundled(), &format!("select sum({column}) from {table}")).parse().expect("a number");
        assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{table}.{column}: {found} instead of {expected}");
        assert!(expected > 0.0);
    }
}

#[test]
fn every_document_that_is_named_is_there() {
    for table in FACTS.iter().chain(&["fact_documents"]) {
        let sql = format!("select count(*) from {table} left anti join documents on {table}.doc = documents.doc");
        assert_eq!(cell(bundled(), &sql), "0", "{table}");
    }
    let sql = "select count(*) from fact_documents f left anti join facts on f.kind = facts.kind and f.fact = facts.id";
    assert_eq!(cell(bundled(), sql), "0");
}

#[test]
fn a_timeline_is_the_pair_from_both_sides() {
    let expected: usize =
        FACTS.iter().map(|table| csv(table).iter().filter(|row| pair(row, table) == "KAZ-TJK").count()).sum();
    let one = cells(bundled(), "select kind, id from timeline('Kazakhstan', 'Tajikistan')").expect("a timeline");
    let other = cells(bundled(), "select kind, id from timeline('TJ', 'KZ')").expect("a timeline");
    assert_eq!(one.len(), expected);
    assert_eq!(one, other);
}

#[test]
fn table_functions_keep_their_order() {
    let dates = cells(bundled(), "select date from timeline('KAZ', 'TJK')").expect("a timeline");
    let dates: Vec<&str> = dates.iter().map(|row| row[0].as_str()).collect();
    let (dated, undated): (Vec<&str>, Vec<&str>) = dates.iter().partition(|date| **date != "NULL");
    assert!(dated.is_sorted() && !undated.is_empty(), "{dates:?}");
    assert_eq!(dates, [dated, undated].concat());

    let sql = "select visits_out + visits_in + agreements + awards from partners('Kazakhstan')";
    let n_contacts: Vec<i64> =
        cells(bundled(), sql).expect("partners").iter().map(|row| row[0].parse().expect("a number")).collect();
    assert!(n_contacts.len() > 5 && n_contacts.is_sorted_by(|a, b| a >= b), "{n_contacts:?}");

    let kinds = cells(bundled(), "select kind from sources_of('KAZ', 'TJK')").expect("sources");
    assert_eq!(kinds.concat(), FACTS);
}
