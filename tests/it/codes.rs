//! Rows are grouped and joined by codes, and nobody sees it but in EXPLAIN and the clock.

use std::sync::Arc;

use arrow::array::{ArrayRef, Date32Array, DictionaryArray, RecordBatch, StringArray, UInt16Array};
use arrow::datatypes::UInt16Type;
use dyadb::{Error, Session};

use crate::generated;
use crate::support::{bundled, texts};

/// Statements in the gate; `DYADB_TEST_STATEMENTS` says otherwise.
const STATEMENTS: u64 = 200;

/// A session with two tables of its own: `strange`, of dictionaries that hold their texts in another order, twice and with
/// nulls among them, and `made`, of a query.
fn session(settings: &[&str]) -> Session {
    let session = bundled().session().expect("a session");
    for setting in settings {
        session.query(&format!("set {setting}")).collect_blocking().expect("a setting");
    }
    let strange = |texts: &[Option<&str>], keys: [Option<u16>; 8]| -> ArrayRef {
        let values: ArrayRef = Arc::new(texts.iter().copied().collect::<StringArray>());
        Arc::new(DictionaryArray::<UInt16Type>::new(UInt16Array::from(keys.to_vec()), values))
    };
    let keys = [Some(0), Some(1), None, Some(2), Some(3), Some(0), Some(1), Some(3)];
    let columns: [(&str, ArrayRef); 3] = [
        ("pair", strange(&[Some("KAZ-UZB"), None, Some("CHN-KAZ"), Some("KAZ-UZB")], keys)),
        ("country", strange(&[Some("UZB"), Some("KAZ"), None, Some("UZB")], keys)),
        (
            "day",
            Arc::new(Date32Array::from(vec![
                Some(18_000),
                None,
                Some(-1),
                Some(0),
                Some(19_000),
                None,
                Some(18_000),
                Some(7),
            ])),
        ),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, column)| (name, column, true)));
    let batch = batch.expect("columns of one length");
    session.register("strange", batch.schema(), vec![batch]).expect("a table");
    let made = "create table made as select pair, nullif(visitor_country, 'KAZ') as country, visitor_level as level, \
                cast(extract(year from date) as int) as year from visits";
    session.query(made).collect_blocking().expect("a table of a query");
    session
}

/// Returns the names and types of the columns and the rows, in an order of their own.
fn answer(session: &Session, sql: &str) -> Result<(Vec<String>, Vec<Vec<String>>), Error> {
    let stream = session.query(sql).stream_blocking()?;
    let columns =
        stream.schema().fields().iter().map(|field| format!("{} {}", field.name(), field.data_type())).collect();
    let mut rows = texts(&stream.collect::<Result<Vec<_>, _>>()?);
    rows.sort_unstable();
    Ok((columns, rows))
}

fn explained(session: &Session, sql: &str) -> String {
    texts(&session.query(&format!("explain {sql}")).collect_blocking().expect("a plan")).concat().join("\n")
}

#[test]
fn statements_at_random_give_the_same_rows() {
    let count = std::env::var("DYADB_TEST_STATEMENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(STATEMENTS);
    let first: u64 = std::env::var("DYADB_TEST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    let off = session(&["dyadb.codes = off"]);
    let on = session(&[]);
    let many = "datafusion.execution.target_partitions = 4";
    let tiny = session(&["dyadb.codes = on", "datafusion.execution.batch_size = 5", many]);
    let (mut n_fired, mut n_rows, mut n_errors) = (0, 0, 0);
    for number in first..first + count {
        let sql = generated::statement(number);
        let expected = answer(&off, &sql);
        n_fired += usize::from(expected.is_ok() && number % 5 == 0 && explained(&on, &sql).contains("key_of"));
        for (session, how) in [(&on, "by codes"), (&tiny, "by codes, in tiny batches")] {
            match (&expected, answer(session, &sql)) {
                (Ok(expected), Ok(found)) => assert_eq!(*expected, found, "statement {number}, {how}\n{sql}"),
                (Err(expected), Err(found)) => {
                    assert_eq!(expected.report(), found.report(), "statement {number}\n{sql}")
                }
                (Ok(_), Err(error)) => panic!("statement {number}, {how}\n{sql}\n{}", error.report()),
                (Err(error), Ok(_)) => panic!("statement {number}, but {how}\n{sql}\n{}", error.report()),
            }
        }
        match expected {
            Ok((_, rows)) => n_rows += usize::from(!rows.is_empty()),
            Err(_) => n_errors += 1,
        }
    }
    // Statements that fail or find nothing would show little, and so would plans without codes.
    let count = usize::try_from(count).expect("a count");
    if count < 100 {
        return;
    }
    assert!(n_errors * 20 <= count, "{n_errors} of {count} statements are none");
    assert!(n_rows * 2 >= count, "{n_rows} of {count} statements have rows");
    assert!(n_fired * 5 * 10 >= count, "{n_fired} of each fifth of {count} statements go by codes");
}

#[test]
fn explain_shows_what_goes_by_codes() {
    let (on, off) = (session(&[]), session(&["dyadb.codes = off"]));
    let cases = [
        ("select pair, count(*) from visits group by 1", "key_of(visits.pair)"),
        ("select pair, extract(year from date) as y, count(*) from visits group by 1, 2", "year_of"),
        ("select distinct visitor_country, visitor_level from visits", "key_of"),
        ("select host_country, count(distinct visitor_country) from visits group by 1", "key_of"),
        ("select v.id from visits v join awards a on a.pair = v.pair", "key_of"),
        (
            "select visitor_country, n from (select visitor_country, count(*) as n from visits group by 1) order by 2, 1",
            "rank_of",
        ),
        ("select row_number() over (partition by host_country order by date) from visits", "rank_of"),
        ("select made.pair, count(*) from made group by 1", "key_of"),
        (
            "select count(*) from awards w where exists (select 1 from visits v where v.pair = w.pair \
             and v.date <= w.date and v.date >= w.date - interval '30 day')",
            "NearExec",
        ),
    ];
    for (sql, what) in cases {
        let plan = explained(&on, sql);
        assert!(plan.contains(what), "{sql}\n{plan}");
        let plan = explained(&off, sql);
        assert!(!["key_of", "year_of", "rank_of", "NearExec"].iter().any(|word| plan.contains(word)), "{sql}\n{plan}");
    }
    // Nothing is known of what a caller's dictionaries hold.
    assert!(!explained(&on, "select pair, count(*) from strange group by 1").contains("key_of"));
}

#[test]
fn the_order_of_a_scan_is_still_made_use_of() {
    let plan =
        explained(&session(&[]), "select pair, date, lag(date) over (partition by pair order by date) from visits");
    assert!(plan.contains("rank_of") && !plan.contains("SortExec"), "{plan}");
}
