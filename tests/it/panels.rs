//! The panel with facts: on a dataset with complete frames, and with facts that no state system has a place for.

use std::fs;
use std::path::Path;

use dyadb::{Dyadb, build_dataset};
use tempfile::TempDir;

use crate::support::{bundled, cell, dyadb, root, texts};

/// Builds the bundled dataset again with more rows: two visits of a territory, one of them of Hong Kong in 2022, and
/// frames that say that all of Central Asia's facts of 2022 are there.
fn dataset(folder: &Path) -> Dyadb {
    let csv = folder.join("csv");
    fs::create_dir(&csv).expect("a folder");
    for entry in fs::read_dir(root().join("datasets/central-asia/csv")).expect("the text form") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let mut text = fs::read_to_string(&path).expect("text");
        match name.as_str() {
            "visits.csv" => text.push_str(
                "hk1,2022-06-30,day,2022-07-01,CHN,HKG,Xi Jinping,President,head_of_state,,,other,Hong Kong,,,completed,\
                 news,1,,,\nhk2,2022-01-01,year,,KAZ,UZB,Kazakh delegation,,other,,,other,,,,completed,news,1,,,\n",
            ),
            "fact_documents.csv" => text.push_str("visits,hk1,1,,,,,,true\nvisits,hk2,1,,,,,,true\n"),
            "coverage_frames.csv" => {
                for kind in ["visits", "agreements", "awards", "events"] {
                    text.push_str(&format!("{kind},news,Central Asia,2022-01-01,2022-12-31,complete\n"));
                }
                // One kind alone is seen whole in the year after.
                text.push_str("awards,news,Asia,2023-01-01,2023-12-31,complete\n");
            }
            _ => {}
        }
        fs::write(csv.join(name), text).expect("a file");
    }
    build_dataset(&csv, folder.join("built")).unwrap_or_else(|error| panic!("{}", error.report()));
    Dyadb::open(folder.join("built")).expect("the dataset opens")
}

#[test]
fn counts_are_zero_where_all_is_seen_and_null_elsewhere() {
    let folder = TempDir::new().expect("a folder");
    let db = dataset(folder.path());
    let rows = |sql: &str| -> Vec<String> {
        let batches = db.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{sql}\n{}", error.report()));
        texts(&batches).into_iter().map(|row| row.join(" ")).collect()
    };
    let pair = "select year, awards, observed from dyad_year_facts('Central Asia', 2021, 2023) where pair = 'KGZ-TKM'";
    assert_eq!(rows(&format!("{pair} order by year")), ["2021 NULL false", "2022 0 true", "2023 0 false"]);
    // A pair with one country outside the frame is not seen.
    let outside = "select bool_or(observed) from dyad_year_facts('world', 2022, 2022) where pair = 'KAZ-RUS'";
    assert_eq!(rows(outside), ["false"]);
    // What is known of is counted, seen or not, and the visit of the year alone too.
    let sums = "select sum(visits) - (select count(distinct concat(visitor, date, pair)) from visits \
                where in_scope(visitor_country, 'Central Asia') and in_scope(host_country, 'Central Asia') \
                and status in ('completed', 'ongoing') and date between '2021-01-01' and '2023-12-31') as missing \
                from dyad_year_facts('Central Asia', 2021, 2023)";
    assert_eq!(rows(sums), ["0"]);
    let zeros = "select count(*) filter (where visits is null) from dyad_year_facts('Asia', 2021, 2021, zeros => true)";
    assert_eq!(rows(zeros), ["0"]);
}

#[test]
fn both_directions_add_up_to_the_undirected_panel() {
    let sum = |sql: &str| cell(bundled(), sql);
    for count in ["visits", "awards"] {
        let of = |directed: bool| {
            sum(&format!("select sum({count}) from dyad_year_facts('world', 2022, 2023, directed => {directed})"))
        };
        assert_eq!(of(true), of(false), "{count}");
        assert_ne!(of(true), "NULL");
    }
    for count in ["agreements", "meetings"] {
        let of = |directed: bool| {
            sum(&format!(
                "select cast(sum({count}) as int) / {} from dyad_year_facts('world', 2022, 2023, directed => {directed})",
                1 + i32::from(directed)
            ))
        };
        assert_eq!(of(true), of(false), "{count}");
        assert_ne!(of(true), "NULL");
    }
}

#[test]
fn facts_without_a_row_are_a_note_beside_the_result() {
    let folder = TempDir::new().expect("a folder");
    let db = dataset(folder.path());
    let notes = |sql: &str| {
        let mut stream = db.query(sql).stream_blocking().unwrap_or_else(|error| panic!("{sql}\n{}", error.report()));
        let notes = stream.notes();
        assert!(stream.all(|batch| batch.is_ok()));
        notes.take()
    };
    let expected = "1 facts of these years are in no row, since HKG was no member of the state system (cow)";
    assert_eq!(notes("select count(*) from dyad_year_facts('world', 2022, 2022)"), [expected]);
    // By ISO there is such an entry; and in these years and this scope all facts have a row.
    assert_eq!(notes("select count(*) from dyad_year_facts('world', 2022, 2022, system => 'iso')"), [""; 0]);
    assert_eq!(notes("select count(*) from dyad_year_facts('world', 2021, 2021)"), [""; 0]);
    assert_eq!(notes("select count(*) from dyad_year_facts('Central Asia', 2022, 2022)"), [""; 0]);
    assert_eq!(notes("explain select count(*) from dyad_year_facts('world', 2022, 2022)"), [""; 0]);
    // The program says it on stderr, and stdout stays data.
    let path = folder.path().join("built").to_string_lossy().into_owned();
    let sql = "select count(*) as n from dyad_year_facts('world', 2022, 2022)";
    let output = dyadb(&[&path, "-c", sql]).output().expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "n\n18915\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), format!("note: {expected}\n"));
}
