//! The bundled dataset: its text form and the built one say the same, and the article it began with is in it whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use arrow::util::display::{ArrayFormatter, FormatOptions};
use dyadb::{Dyadb, build_dataset};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("datasets/central-asia").join(name)
}

/// Returns the bytes of all files below a folder, by their paths in it.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            found.insert(name, fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
    found
}

/// Builds a copy of the text form, changed first, under the name that the bundled dataset has.
fn build(change: impl Fn(&str, String) -> String) -> BTreeMap<String, Vec<u8>> {
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let source = scratch.path().join("csv");
    fs::create_dir(&source).expect("a folder for the copy");
    for (name, bytes) in files(&folder("csv")) {
        let text = change(&name, String::from_utf8(bytes).expect("the text form is UTF-8"));
        fs::write(source.join(&name), text).expect("a file of the copy");
    }
    let target = scratch.path().join("central-asia");
    build_dataset(&source, &target).unwrap_or_else(|error| panic!("{}", error.report()));
    files(&target)
}

/// Tells in which files two datasets differ, in either direction.
fn differences(built: &BTreeMap<String, Vec<u8>>, committed: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut names: Vec<&String> = built.keys().chain(committed.keys()).collect();
    names.sort();
    names.dedup();
    let differ = |name: &&&String| built.get(**name) != committed.get(**name);
    names.iter().filter(differ).map(|name| name.to_string()).collect()
}

#[test]
fn the_text_form_builds_what_the_binary_holds() {
    let different = differences(&build(|_, text| text), &files(&folder("built")));
    assert!(
        different.is_empty(),
        "csv/ and built/ of datasets/central-asia disagree in {different:?}; datasets/central-asia/README.md says how \
         to build again"
    );
}

#[test]
fn a_change_on_either_side_is_seen() {
    let built = build(|_, text| text);
    // A cell that changes, and a row that goes with all that names it.
    let corrected = build(|name, text| match name {
        "people.csv" => text.replacen("Emomali Rahmon", "Emomali Rahmonov", 1),
        _ => text,
    });
    let files = |table: &str| {
        let segment = format!("segments/{table}-00000001");
        ["CURRENT".to_string(), "generations/000001.json".into(), format!("{segment}.arrow"), format!("{segment}.idx")]
    };
    assert_eq!(differences(&corrected, &built), files("people"));
    let shortened = build(|name, text| match name {
        "coverage_frames.csv" => text.lines().take(4).map(|line| format!("{line}\n")).collect(),
        _ => text,
    });
    assert_eq!(differences(&shortened, &built), files("coverage_frames"));
    // A file that only one side has.
    let mut more = built.clone();
    more.insert("segments/visits-00000002.arrow".to_string(), Vec::new());
    assert_eq!(differences(&built, &more), ["segments/visits-00000002.arrow"]);
    assert_eq!(differences(&more, &built), ["segments/visits-00000002.arrow"]);
}

#[test]
fn every_fact_has_a_reference_and_an_id_that_stays() {
    for table in ["visits", "agreements", "trade", "awards", "events"] {
        let path = folder("csv").join(format!("{table}.csv"));
        let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let header = reader.headers().expect("a header").clone();
        let place = |name: &str| header.iter().position(|column| column == name).expect("a column");
        let [reference, id] = [place("ref"), place("id")];
        for record in reader.records() {
            let record = record.expect("a row");
            let line = record.position().map_or(0, |position| position.line());
            assert!(!record[reference].is_empty(), "{table}.csv:{line}: the row has no `ref`");
            assert!(
                !record[id].is_empty(),
                "{table}.csv:{line}: run datasets/central-asia/ids.py, which writes the id"
            );
        }
    }
}

/// Runs a statement on the bundled dataset and returns its rows as lines of text.
fn lines(sql: &str) -> Vec<String> {
    let db = Dyadb::bundled().expect("the bundled dataset opens");
    let batches = db.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{sql}\n{}", error.report()));
    let options = FormatOptions::default().with_null("-");
    let mut lines = Vec::new();
    for batch in &batches {
        let columns: Vec<ArrayFormatter<'_>> = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column.as_ref(), &options).expect("cells that can be shown"))
            .collect();
        lines.extend(
            (0..batch.num_rows())
                .map(|row| columns.iter().map(|column| column.value(row).to_string()).collect::<Vec<_>>().join(" | ")),
        );
    }
    lines
}

#[test]
fn the_starting_article_is_there_whole() {
    // What the article of 4 May 2023 on Kazakhstan and Tajikistan states, fact by fact, through the public tables.
    let cases: &[(&str, &[&str])] = &[
        (
            "select date, visitor, host, visitor_level, visit_type, place, status from visits
             where pair = 'KAZ-TJK' and date = '2023-05-04'",
            &["2023-05-04 | Emomali Rahmon | Kassym-Jomart Tokayev | head_of_state | state | Astana | completed"],
        ),
        (
            "select date, type, title, party_level, term_from, term_to, value_usd from agreements
             where pair = 'KAZ-TJK' and doc = 1 order by date, type, title",
            &[
                "2023-05-03 | contract | Business-forum contracts of Kazakh and Tajik companies | company | - | - | \
                 1800000000.0",
                "2023-05-04 | declaration | Declaration on Allied Cooperation | head_of_state | - | - | -",
                "2023-05-04 | memorandum | Memorandum of cooperation between the Kazakhstan Institute for Strategic \
                 Studies and the Center for Strategic Research | academic | - | - | -",
                "2023-05-04 | memorandum | Memorandum on the establishment of sister-city relations between Turkistan \
                 and Khujand | subnational | - | - | -",
                "2023-05-04 | programme | Programme of cooperation between the Ministries of Foreign Affairs for \
                 2023-2025 | foreign_minister | 2023-01-01 | 2025-12-31 | -",
            ],
        ),
        (
            "select status, reporter, partner, flow, period_type, period_start, period_end, value_usd, growth_pct,
               partner_rank, date, date_basis, stated_date
             from trade where pair = 'KAZ-TJK' and doc = 1 order by status, reporter",
            &[
                "actual | KAZ | TJK | turnover | year | 2022-01-01 | 2022-12-31 | 1400000000.0 | 18.5 | - | \
                 2022-12-31 | period_end | 2023-05-04",
                "actual | TJK | KAZ | turnover | - | - | - | - | - | 2 | 2023-05-04 | stated | 2023-05-04",
                "target | KAZ | TJK | turnover | - | - | - | 2000000000.0 | - | - | 2023-05-04 | stated | 2023-05-04",
            ],
        ),
        (
            "select date, date_basis, giver_country, recipient_country, award, recipient, giver, place from awards
             where pair = 'KAZ-TJK' and doc = 1",
            &["2023-05-04 | conferment | KAZ | TJK | Order of Altyn Kyran | Emomali Rahmon | \
                Kassym-Jomart Tokayev | Astana"],
        ),
        (
            "select events.kind, title, events.date, date_precision, host_country, status
             from events join fact_documents stated on stated.kind = 'events' and stated.fact = events.id
             where stated.doc = 1 order by events.kind, title",
            &[
                "anniversary | 30th anniversary of diplomatic relations | 2023-01-01 | year | - | ongoing",
                "cultural | Days of Tajik Culture in Kazakhstan | 2023-08-25 | day | KAZ | completed",
                "forum | Kazakh-Tajik business forum | 2023-05-03 | day | KAZ | completed",
                "invitation | Invitation of Emomali Rahmon to Astana | - | - | KAZ | completed",
                "meeting | Talks of the presidents in Astana | 2023-05-04 | day | KAZ | completed",
                "opening | Monument to Abu Ali ibn Sina (Avicenna) | - | - | - | planned",
                "position | Similar approach to the water of Central Asia's transboundary rivers | 2023-05-04 | day | \
                 KAZ | completed",
                "position | Work through the International Fund for Saving the Aral Sea | 2023-05-04 | day | KAZ | \
                 completed",
            ],
        ),
    ];
    for (sql, expected) in cases {
        assert_eq!(lines(sql), *expected, "{sql}");
    }
}

#[test]
fn figures_in_conflict_are_kept_with_their_documents() {
    // One fact with two figures: the table has the better one, fact_documents has each.
    let sql = "select trade.value_usd, trade.growth_pct, stated.value_usd as stated_usd, \
               stated.growth_pct as stated_pct, \
               is_primary from trade join fact_documents stated on stated.kind = 'trade' and stated.fact = trade.id \
               where trade.pair = 'CHN-KGZ' and period_end = '2024-12-31' and flow = 'turnover' \
               and commodity_code = 'TOTAL' and stated.value_usd is not null order by stated.value_usd";
    let expected = ["22710000000.0 | - | 5300000000.0 | 44.7 | false", "22710000000.0 | - | 22710000000.0 | - | true"];
    assert_eq!(lines(sql), expected);
    // Open targets of one pair are one fact: the newest stands, the older figure stays with its document and its day.
    let sql = "select trade.value_usd, stated.value_usd as stated_usd, stated.date as stated_on from trade \
               join fact_documents stated on stated.kind = 'trade' and stated.fact = trade.id \
               where trade.pair = 'KGZ-UZB' and status = 'target' order by stated.date";
    assert_eq!(lines(sql), ["2000000000.0 | 1000000000.0 | 2020-09-05", "2000000000.0 | 2000000000.0 | 2023-01-27"]);
}

#[test]
fn the_readme_counts_what_is_there() {
    let path = folder("README.md");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut counted = 0;
    for line in text.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        // `people, offices | 117, 119`: tables and their rows, in one order; other tables of the page have no numbers.
        let numbers: Vec<String> = cells[2].split(", ").map(|number| number.replace(',', "")).collect();
        if numbers.iter().any(|number| number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit())) {
            continue;
        }
        for (table, number) in cells[1].split(", ").zip(numbers) {
            assert_eq!(lines(&format!("select count(*) from {table}")), [number], "{table} in {}", path.display());
            counted += 1;
        }
    }
    assert!(counted >= 10, "{counted} counts in {}", path.display());
    let pairs = lines("select count(distinct pair) from facts");
    assert!(text.contains(&format!("{} pairs of countries", pairs[0])), "there are {} pairs", pairs[0]);
}

#[test]
fn meetings_in_third_states_name_two_people_and_a_page() {
    let third = "from events join documents using (doc) where kind = 'meeting' and not pair_has(pair, host_country)";
    let meetings: usize = lines(&format!("select count(*) {third}"))[0].parse().expect("a number");
    assert!(meetings >= 25, "{meetings}");
    let bare = format!(
        "select pair, events.date {third} and (person_a is null or person_b is null or url is null \
         or events.date is null)"
    );
    assert_eq!(lines(&bare), Vec::<String>::new());
}

#[test]
fn no_fact_lies_outside_what_the_dataset_covers() {
    // Targets and estimates may look ahead; what has happened lies in 2018-2025.
    let sql = "select kind, pair, date, summary from facts where realised and date is not null
               and (date < '2018-01-01' or date > '2025-12-31')";
    assert_eq!(lines(sql), Vec::<String>::new());
    // Central Asia is on one side of every fact.
    let sql = "select kind, pair from facts
               where not in_group_now(pair_a(pair), 'CA5') and not in_group_now(pair_b(pair), 'CA5')";
    let outside = lines(sql);
    assert_eq!(outside, Vec::<String>::new());
}
