//! The formats of others, each by a file of our own making in its layout, with its traps.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use arrow::array::RecordBatch;

use super::super::{Import, Imported, RUN_BYTES, import};
use super::Format;
use crate::engine::dml::texts;
use crate::store::{Dataset, Writer};

/// What came of a file of `tests/formats`: the counts, the cells of the facts, and what was set aside.
struct Brought {
    done: Imported,
    facts: Vec<Vec<String>>,
    /// Row and reason.
    aside: Vec<(String, String)>,
}

fn brought_in(format: Format, file: &str, columns: &[&str]) -> Brought {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    let rejects = folder.path().join("rejects.csv");
    Writer::create(&dir, "test").expect("a dataset");
    let table = format.table().expect("a format of one table");
    let what = Import {
        format,
        file: PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(file),
        table,
        map: BTreeMap::new(),
        origin: None,
        rejects: Some(rejects.clone()),
        wait: Duration::ZERO,
        run_bytes: RUN_BYTES,
    };
    let done = import(&dir, &what).unwrap_or_else(|error| panic!("{}", error.report()));
    let dataset = Dataset::open(&dir).expect("it opens");
    let cells = |batch: &RecordBatch| -> Vec<Vec<String>> {
        let of = |name: &&str| {
            let array = batch.column_by_name(name).expect("a column");
            let texts = texts(array, array.data_type()).expect("texts");
            texts.into_iter().map(Option::unwrap_or_default).collect::<Vec<String>>()
        };
        let columns: Vec<Vec<String>> = columns.iter().map(of).collect();
        (0..batch.num_rows()).map(|row| columns.iter().map(|column| column[row].clone()).collect()).collect()
    };
    let facts = dataset.batches(table).expect("the facts").iter().flat_map(cells).collect();
    let aside = match std::fs::File::open(&rejects) {
        Err(_) => Vec::new(),
        Ok(file) => {
            let records = ::csv::Reader::from_reader(file).into_records();
            records.map(|record| record.expect("a record")).map(|r| (r[0].to_string(), r[1].to_string())).collect()
        }
    };
    Brought { done, facts, aside }
}

fn assert_aside(found: &[(String, String)], expected: &[(&str, &str)]) {
    let is_told = found.len() == expected.len()
        && found.iter().zip(expected).all(|((row, reason), (number, part))| row == number && reason.contains(part));
    assert!(is_told, "{found:#?}\n{expected:#?}");
}

#[test]
fn comtrade_has_codes_of_its_own_and_totals() {
    let columns =
        ["reporter", "partner", "flow", "commodity_code", "period_type", "date", "value_usd", "stated_by", "origin"];
    let brought = brought_in(Format::Comtrade, "comtrade.csv", &columns);
    let expected = [
        ["CHE", "NOR", "import", "2711", "year", "2022-12-31", "1800000.5", "CHE, CIF (FOB 1700000)", "comtrade"],
        ["FRA", "IND", "export", "TOTAL", "year", "2022-12-31", "6900000", "FRA, FOB", "comtrade"],
        ["KAZ", "USA", "export", "TOTAL", "month", "2022-02-28", "120000", "KAZ, FOB", "comtrade"],
        ["KAZ", "USA", "export", "TOTAL", "year", "2022-12-31", "2000000", "KAZ, FOB", "comtrade"],
        ["KAZ", "WLD", "import", "TOTAL", "year", "2022-12-31", "50000000", "KAZ, CIF", "comtrade"],
    ];
    assert_eq!(brought.facts, expected);
    // By road, by a procedure of customs, by a second partner, re-exports.
    assert_eq!((brought.done.n_rows, brought.done.n_skipped), (5, 4));
    assert_aside(
        &brought.aside,
        &[
            ("10", "the partner `899` (Areas, nes) is an area that is no country"),
            ("11", "the partner `490` (Other Asia, nes) is an area that is no country"),
            ("12", "`2022Q1` is no period"),
        ],
    );
}

#[test]
fn cow_trade_has_imports_in_millions_and_missing_ones() {
    let columns = ["reporter", "partner", "flow", "date", "value_usd", "origin"];
    let brought = brought_in(Format::CowTrade, "cow_trade.csv", &columns);
    let expected = [
        ["DEU", "RUS", "import", "2010-12-31", "21500000000", "cow_trade"],
        ["RUS", "DEU", "import", "2010-12-31", "38000000000", "cow_trade"],
        ["KAZ", "RUS", "import", "2010-12-31", "12345670000", "cow_trade"],
        ["SUN", "USA", "import", "1980-12-31", "1510100000", "cow_trade"],
    ];
    let mut facts = brought.facts;
    let mut wanted: Vec<Vec<String>> = expected.iter().map(|row| row.map(str::to_string).to_vec()).collect();
    facts.sort();
    wanted.sort();
    assert_eq!(facts, wanted);
    assert_eq!(brought.done.n_skipped, 1);
    assert_aside(
        &brought.aside,
        &[("5", "no state bore the COW number `999` in 2010"), ("6", "`-3` is no flow in millions")],
    );
}

#[test]
fn gdelt_has_actors_by_cameo_and_places_by_fips() {
    for file in ["gdelt_1.csv", "gdelt_2.csv"] {
        let columns = ["pair", "date", "host_country", "title", "place", "origin", "kind"];
        let brought = brought_in(Format::Gdelt, file, &columns);
        let expected = [
            ["CHN-KAZ", "2013-09-07", "KAZ", "CAMEO 042/043: visit", "Astana, Astana, Kazakhstan", "gdelt", "other"],
            [
                "CHN-KAZ",
                "2013-09-08",
                "CHN",
                "CAMEO 010: statement, KAZ to CHN",
                "Beijing, Beijing, China",
                "gdelt",
                "other",
            ],
            ["KAZ-ROU", "2013-09-07", "", "CAMEO 036: intent to cooperate, ROU to KAZ", "", "gdelt", "other"],
        ];
        assert_eq!(brought.facts, expected, "{file}");
        // The other side of the visit; no second country, and one country with itself.
        assert_eq!((brought.done.n_merged, brought.done.n_skipped), (1, 2), "{file}");
        assert_aside(
            &brought.aside,
            &[("7", "the actor `EUR` is no country by CAMEO's codes"), ("8", "has 3 cells, and an event of GDELT has")],
        );
    }
}

#[test]
fn colt_has_trips_of_leaders() {
    let columns = [
        "visitor_country",
        "host_country",
        "date",
        "date_precision",
        "end_date",
        "visitor",
        "host",
        "visit_type",
        "occasion",
        "place",
    ];
    let brought = brought_in(Format::Colt, "colt.csv", &columns);
    let expected = [
        ["KAZ", "KGZ", "2014-11-07", "day", "", "Nursultan Nazarbayev", "", "other", "", "Bishkek"],
        [
            "KAZ",
            "TJK",
            "2014-09-11",
            "day",
            "2014-09-12",
            "Nursultan Nazarbayev",
            "Emomali Rahmon",
            "summit",
            "SCO summit",
            "Dushanbe",
        ],
        ["TJK", "KAZ", "1997-01-01", "year", "", "Emomali Rahmon", "", "other", "", ""],
    ];
    let mut facts = brought.facts;
    facts.sort();
    assert_eq!(facts, expected);
    assert_aside(
        &brought.aside,
        &[("4", "`KAZ` is where the leader is from"), ("5", "visitor_country: no country `Organisation of Nobody`")],
    );
}
