//! The sqllogictest files of DataFusion's own tests, those that need no data: what they expect, what dyadb gives, and
//! what bare DataFusion gives after the statements that dyadb took.
//!
//! `.ci/slt` fetches the files and runs this. Every difference from what a file expects falls into one of [`CLASSES`],
//! which `docs/datafusion-differences.md` explains; one that falls into none fails the test. Errors are compared as errors:
//! dyadb has words of its own for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Float16Type, Float32Type, Float64Type};
use arrow::util::display::{ArrayFormatter, DurationFormat, FormatOptions};
use datafusion::prelude::{SessionConfig, SessionContext};
use dyadb::{Error, ErrorCode, Session};
use sqllogictest::{Condition, DefaultColumnType, QueryExpect, Record, SortMode, StatementExpect};

use crate::support::{bundled, root};

/// What a file needs that isn't here: files of data, folders to write to, formats left out, tables and functions that
/// DataFusion's runner makes in Rust, and PostgreSQL or Spark in place of DataFusion.
const NEEDS: [&str; 9] = [
    "create external table",
    "create unbounded external table",
    "stored as",
    "\ncopy ",
    "test_files/scratch",
    "../../testing",
    "include ./",
    "read_parquet",
    "datafusion/testing",
];
const LEFT_OUT: [&str; 11] = [
    "spark/",
    "pg_compat/",
    "tpch/",
    "async_udf.slt",
    "arrow_field.slt",
    "metadata.slt",
    "union_function.slt",
    "dictionary_struct.slt",
    "range_partitioning.slt",
    "information_schema_columns.slt",
    "cast_extension_type_metadata.slt",
];
/// How long a statement may take in an unoptimised build.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What came of a statement: its rows as the files write them, or an error.
type Outcome = Result<Vec<String>, Error>;
type Theirs = Result<Vec<String>, String>;

/// What a file expects.
enum Expected {
    /// That the statement runs.
    Anything,
    Error,
    Rows(SortMode, Vec<String>),
}

/// A record whose outcome isn't the expected one.
struct Difference {
    place: String,
    sql: String,
    expected: Expected,
    ours: Outcome,
    /// None where dyadb refused the statement, so that bare DataFusion wasn't asked.
    theirs: Option<Theirs>,
}

/// A kind of difference, with what tells it. The first that fits is taken.
struct Class {
    name: &'static str,
    fits: fn(&Difference) -> bool,
}

const CLASSES: &[Class] = &[
    Class { name: "refused", fits: |it| matches!(&it.ours, Err(error) if error.code() == ErrorCode::Usage) },
    Class { name: "catalogue", fits: is_of_the_catalogue },
    Class {
        name: "plan",
        fits: |it| it.ours.is_ok() && it.theirs.as_ref().is_some_and(Result::is_ok) && is_explain(it),
    },
    Class { name: "derived", fits: names_what_is_inside },
    Class { name: "ties", fits: is_left_open },
    Class { name: "follows", fits: follows },
];

/// Returns the statement in small letters without the comments above it.
fn begins(it: &Difference) -> String {
    let lines = it.sql.lines().skip_while(|line| line.trim().is_empty() || line.trim().starts_with("--"));
    lines.collect::<Vec<&str>>().join("\n").trim().to_lowercase()
}

fn is_explain(it: &Difference) -> bool {
    begins(it).starts_with("explain")
}

fn is_of_the_catalogue(it: &Difference) -> bool {
    let sql = begins(it);
    it.ours.is_ok() && (sql.starts_with("show") || sql.contains("information_schema."))
}

/// The one statement whose ORDER BY leaves open which rows its LIMIT keeps.
fn is_left_open(it: &Difference) -> bool {
    let n_theirs = it.theirs.as_ref().and_then(|rows| rows.as_ref().ok()).map(Vec::len);
    it.place.starts_with("union_by_name.slt:")
        && begins(it).ends_with("order by 3, 1 limit 5;")
        && it.ours.as_ref().ok().map(Vec::len) == n_theirs
}

/// The one statement that names a column of a derived table without a name by the table inside.
fn names_what_is_inside(it: &Difference) -> bool {
    it.place.starts_with("push_down_topk_through_join.slt:")
        && matches!(&it.ours, Err(error) if error.code() == ErrorCode::Name && error.message().contains("`t2`"))
}

/// Tells whether bare DataFusion gives the same, after the same statements.
fn follows(it: &Difference) -> bool {
    match (&it.ours, &it.theirs) {
        (Ok(ours), Some(Ok(theirs))) => alike(&sorted(ours.clone()), &sorted(theirs.clone())),
        (Err(_), Some(Err(_))) => true,
        _ => false,
    }
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut rest = vec![dir.to_path_buf()];
    while let Some(dir) = rest.pop() {
        for entry in fs::read_dir(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                rest.push(path);
            } else if path.extension().is_some_and(|suffix| suffix == "slt") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn needs_data(name: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    LEFT_OUT.iter().any(|left_out| name.starts_with(left_out)) || NEEDS.iter().any(|need| text.contains(need))
}

/// Returns rows as the files write them: cells parted by blanks, lines of a last cell as lines of their own.
fn rows(batches: &[RecordBatch]) -> Vec<String> {
    let mut lines = Vec::new();
    for batch in batches {
        for row in 0..batch.num_rows() {
            let mut cells: Vec<String> = batch.columns().iter().map(|column| cell(column, row)).collect();
            let last = cells.pop().unwrap_or_default();
            if !last.contains('\n') {
                cells.push(last);
                lines.push(cells.join(" "));
                continue;
            }
            lines.push(cells.join(" "));
            lines.extend(last.split('\n').enumerate().map(|(at, line)| {
                let content = line.trim_start();
                format!("{:02}){}{content}", at + 1, "-".repeat(line.len() - content.len()))
            }));
        }
    }
    lines
}

fn cell(array: &ArrayRef, row: usize) -> String {
    let float = |value: f64, text: String| match value {
        value if value.is_nan() => "NaN".to_string(),
        f64::INFINITY => "Infinity".to_string(),
        f64::NEG_INFINITY => "-Infinity".to_string(),
        _ => text,
    };
    let text = |text: &str| match text {
        "" => "(empty)".to_string(),
        text => text.trim_end_matches('\n').replace('\0', "\\0"),
    };
    if array.is_null(row) {
        return "NULL".to_string();
    }
    match array.data_type() {
        DataType::Float16 => {
            let value = array.as_primitive::<Float16Type>().value(row);
            float(value.to_f64(), value.to_string())
        }
        DataType::Float32 => {
            let value = array.as_primitive::<Float32Type>().value(row);
            float(value.into(), value.to_string())
        }
        DataType::Float64 => {
            let value = array.as_primitive::<Float64Type>().value(row);
            float(value, value.to_string())
        }
        DataType::Utf8 => text(array.as_string::<i32>().value(row)),
        DataType::LargeUtf8 => text(array.as_string::<i64>().value(row)),
        DataType::Utf8View => text(array.as_string_view().value(row)),
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            cell(dictionary.values(), dictionary.normalized_keys()[row])
        }
        _ => {
            let options = FormatOptions::new().with_null("NULL").with_duration_format(DurationFormat::Pretty);
            let formatter = ArrayFormatter::try_new(array.as_ref(), &options);
            formatter.map_or_else(|error| error.to_string(), |formatter| formatter.value(row).to_string())
        }
    }
}

/// Tells whether two lists of rows are the same, blanks aside and numbers to within rounding.
fn alike(a: &[String], b: &[String]) -> bool {
    let near = |a: &str, b: &str| {
        a == b
            || match (a.parse::<f64>(), b.parse::<f64>()) {
                (Ok(a), Ok(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-3),
                _ => false,
            }
    };
    let same = |a: &String, b: &String| {
        let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
        a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| near(a, b))
    };
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

fn sorted(mut rows: Vec<String>) -> Vec<String> {
    rows.sort();
    rows
}

/// Tells whether an outcome is what the file expects.
fn is_expected(expected: &Expected, ours: &Outcome) -> bool {
    match (expected, ours) {
        (Expected::Error, ours) => ours.is_err(),
        (Expected::Anything, ours) => ours.is_ok(),
        (Expected::Rows(..), Err(_)) => false,
        (Expected::Rows(_, results), Ok(rows)) if results.iter().any(|line| line.contains("<slt:ignore>")) => {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| vec![row.clone()]).collect();
            sqllogictest::default_validator(sqllogictest::default_normalizer, &rows, results)
        }
        (Expected::Rows(sort, results), Ok(rows)) => match sort {
            SortMode::NoSort => alike(rows, results),
            SortMode::RowSort => alike(&sorted(rows.clone()), &sorted(results.clone())),
            SortMode::ValueSort => {
                let values = |rows: &[String]| sorted(rows.iter().flat_map(|row| words(row)).collect());
                alike(&values(rows), &values(results))
            }
        },
    }
}

fn words(row: &str) -> Vec<String> {
    row.split_whitespace().map(str::to_string).collect()
}

fn ours(session: &Session, sql: &str) -> Outcome {
    session.query(sql).timeout(TIMEOUT).collect_blocking().map(|batches| rows(&batches))
}

/// Runs a statement on bare DataFusion, on a task of its own: it may panic.
fn theirs(runtime: &tokio::runtime::Runtime, ctx: &SessionContext, sql: &str) -> Theirs {
    let (ctx, sql) = (ctx.clone(), sql.to_string());
    let task = runtime.spawn(async move {
        let frame = ctx.sql(&sql).await.map_err(|error| error.to_string())?;
        frame.collect().await.map(|batches| rows(&batches)).map_err(|error| error.to_string())
    });
    runtime.block_on(async {
        match tokio::time::timeout(TIMEOUT, task).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => Err(panic.to_string()),
            Err(_) => Err("it takes too long".to_string()),
        }
    })
}

/// Tells whether a record is for DataFusion.
fn is_for_datafusion(conditions: &[Condition]) -> bool {
    const NAME: &str = "DataFusion";
    conditions.iter().all(|condition| match condition {
        Condition::OnlyIf { label } => label == NAME,
        Condition::SkipIf { label } => label != NAME,
    })
}

/// Runs the records of a file; returns how many it has, how many are as expected, and the others.
fn run(runtime: &tokio::runtime::Runtime, name: &str, path: &Path) -> (usize, Vec<Difference>) {
    let records = sqllogictest::parse_file::<DefaultColumnType>(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let session = bundled().session().expect("a session");
    let ctx = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(4));
    let (mut n_records, mut differences) = (0, Vec::new());
    for record in records {
        let (loc, sql, conditions, expected) = match record {
            Record::Statement { loc, conditions, sql, expected, .. } => {
                let fails = matches!(expected, StatementExpect::Error(_));
                (loc, sql, conditions, if fails { Expected::Error } else { Expected::Anything })
            }
            Record::Query { loc, conditions, sql, expected, .. } => {
                let expected = match expected {
                    QueryExpect::Error(_) => Expected::Error,
                    QueryExpect::Results { sort_mode, results, .. } => {
                        Expected::Rows(sort_mode.unwrap_or(SortMode::NoSort), results)
                    }
                };
                (loc, sql, conditions, expected)
            }
            Record::Halt { .. } => break,
            _ => continue,
        };
        if !is_for_datafusion(&conditions) {
            continue;
        }
        n_records += 1;
        let outcome = ours(&session, &sql);
        let is_refused = matches!(&outcome, Err(error) if error.code() == ErrorCode::Usage);
        let theirs = (!is_refused).then(|| theirs(runtime, &ctx, &sql));
        if !is_expected(&expected, &outcome) {
            let place = format!("{name}:{}", loc.line());
            differences.push(Difference { place, sql, expected, ours: outcome, theirs });
        }
    }
    (n_records, differences)
}

fn told<E: std::fmt::Display>(outcome: &Result<Vec<String>, E>) -> String {
    match outcome {
        Ok(rows) => rows.iter().map(|row| format!("    {row}\n")).collect(),
        Err(error) => format!("    error: {error}\n"),
    }
}

#[test]
#[ignore = "needs the files of DataFusion's tests, which `.ci/slt` fetches"]
#[expect(clippy::print_stdout, reason = "a run of minutes tells how far it is")]
fn every_difference_from_datafusion_is_explained() {
    let dir = std::env::var_os("DYADB_DATAFUSION_SLT").expect("DYADB_DATAFUSION_SLT names the folder test_files");
    let dir = Path::new(&dir);
    let wanted = std::env::var("DYADB_DATAFUSION_FILE").ok();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_stack_size(64 << 20)
        .enable_time()
        .build()
        .expect("a runtime");
    let (mut n_files, mut n_records, mut unexplained) = (0, 0, String::new());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut report = String::new();
    for path in files(dir) {
        let name = path.strip_prefix(dir).expect("in the folder").display().to_string();
        let text = fs::read_to_string(&path).unwrap_or_default();
        if needs_data(&name, &text) || wanted.as_ref().is_some_and(|wanted| !name.contains(wanted)) {
            continue;
        }
        let (n_in_file, differences) = run(&runtime, &name, &path);
        n_files += 1;
        n_records += n_in_file;
        let mut in_file: BTreeMap<&str, usize> = BTreeMap::new();
        for it in &differences {
            let class = CLASSES.iter().find(|class| (class.fits)(it)).map(|class| class.name);
            let class = class.unwrap_or("UNEXPLAINED");
            *counts.entry(class).or_default() += 1;
            *in_file.entry(class).or_default() += 1;
            let theirs = it.theirs.as_ref().map_or("    not asked\n".to_string(), told);
            let expected = match &it.expected {
                Expected::Anything => "    that it runs\n".to_string(),
                Expected::Error => "    an error\n".to_string(),
                Expected::Rows(_, rows) => rows.iter().map(|row| format!("    {row}\n")).collect(),
            };
            let block = format!(
                "== {class} {}\n{}\n  expected\n{expected}  dyadb\n{}  DataFusion\n{theirs}\n",
                it.place,
                it.sql,
                told(&it.ours)
            );
            report.push_str(&block);
            if class == "UNEXPLAINED" {
                unexplained.push_str(&block);
            }
        }
        let classes: Vec<String> = in_file.iter().map(|(class, n)| format!("{class} {n}")).collect();
        println!("{name}: {n_in_file} records, {} differ: {}", differences.len(), classes.join(", "));
    }
    println!("{n_files} files, {n_records} records, {counts:?}");
    if let Some(path) = std::env::var_os("DYADB_DATAFUSION_REPORT") {
        fs::write(&path, &report).unwrap_or_else(|error| panic!("{}: {error}", Path::new(&path).display()));
    }
    assert!(n_files > 0, "{} has no files", dir.display());
    assert!(unexplained.is_empty(), "{unexplained}");
}

#[test]
fn every_class_is_explained_and_none_beyond() {
    let page = fs::read_to_string(root().join("docs/datafusion-differences.md")).expect("the page");
    let explained: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`')).collect();
    let classes: Vec<&str> = CLASSES.iter().map(|class| class.name).collect();
    assert_eq!(explained, classes, "docs/datafusion-differences.md has a section for each class, in their order");
}
