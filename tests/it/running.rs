//! Queries run apart from their callers: under any executor, under none, to their deadline and no longer.

use std::time::{Duration, Instant};

use dyadb::{Dyadb, ErrorCode};
use futures::StreamExt;

/// Statements that don't end by themselves within the life of a test, each busy in its own way.
const ENDLESS: [(&str, &str); 7] = [
    ("cross join", "select count(*) from generate_series(1, 10000000) a, generate_series(1, 10000000) b"),
    (
        "nested loop",
        "select count(*) from generate_series(1, 1000000) a(x), generate_series(1, 1000000) b(y) \
         where x * 7 < y * 3 - 5000000",
    ),
    ("recursion", "with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t"),
    ("series", "select count(*) from generate_series(1, 1000000000000)"),
    ("regex", "select count(regexp_match(repeat('a', 30000) || x, '(a|aa)+$')) from generate_series(1, 1000000) t(x)"),
    ("sort", "select x from generate_series(1, 500000000) t(x) order by x % 1000, x desc limit 5 offset 400000000"),
    ("window", "select max(s) from (select sum(x) over (order by -x) as s from generate_series(1, 500000000) t(x))"),
];

/// The bound that the engine keeps, and room for a machine that is busy with other tests.
const SOON: Duration = Duration::from_secs(20);

fn answer(db: &Dyadb) -> usize {
    let batches = db.query("select pair from visits").collect_blocking().expect("a plain query");
    batches.iter().map(|batch| batch.num_rows()).sum()
}

#[test]
fn a_query_ends_at_its_deadline_and_the_next_one_runs() {
    for (what, sql) in ENDLESS {
        let db = Dyadb::bundled().expect("the bundled dataset");
        let rows = answer(&db);
        let started = Instant::now();
        let ended = db.query(sql).timeout(Duration::from_millis(300)).collect_blocking();
        assert_eq!(ended.expect_err(what).code(), ErrorCode::Timeout, "{what}");
        assert_eq!(answer(&db), rows, "{what}");
        assert!(started.elapsed() < SOON, "{what}: {:?}", started.elapsed());
    }
}

#[test]
fn a_query_is_cancelled_from_another_thread_and_the_next_one_runs() {
    for (what, sql) in ENDLESS.into_iter().take(3) {
        let db = Dyadb::bundled().expect("the bundled dataset");
        let mut stream = db.query(sql).stream_blocking().expect(what);
        let canceller = stream.canceller();
        let cancelling = std::thread::spawn(move || canceller.cancel());
        let ended = stream.next().expect("an answer or an error").expect_err(what);
        assert_eq!(ended.code(), ErrorCode::Cancelled, "{what}");
        cancelling.join().expect("cancelling doesn't fail");
        assert!(answer(&db) > 0, "{what}");
    }
}

#[test]
fn planning_stands_under_the_deadline_too() {
    let sql = vec!["select pair, date from visits"; 400].join(" union all ");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let started = Instant::now();
    let ended = db.query(&sql).timeout(Duration::from_millis(1)).collect_blocking();
    assert_eq!(ended.expect_err("a millisecond is too short").code(), ErrorCode::Timeout);
    assert!(started.elapsed() < SOON);
    assert!(answer(&db) > 0);
}

#[test]
fn queries_run_under_any_executor_and_under_none() {
    let db = Dyadb::bundled().expect("the bundled dataset");
    let rows = answer(&db);
    let counted = |db: Dyadb| async move {
        let batches = db.query("select pair from visits").collect().await.expect("a plain query");
        batches.iter().map(|batch| batch.num_rows()).sum::<usize>()
    };
    let one = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    assert_eq!(one.block_on(counted(db.clone())), rows);
    assert_eq!(many.block_on(counted(db.clone())), rows);
    assert_eq!(futures::executor::block_on(counted(db.clone())), rows);
    // Blocking where a caller ought not to is slow for the caller, and no fault.
    assert_eq!(one.block_on(async { answer(&db) }), rows);
    assert_eq!(many.block_on(async { answer(&db) }), rows);
    assert_eq!(futures::executor::block_on(async { answer(&db) }), rows);
}

#[test]
fn everything_may_be_dropped_inside_async_code() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let db = Dyadb::bundled().expect("the bundled dataset");
        let mut stream =
            db.query("select x from generate_series(1, 1000000000) t(x)").stream().await.expect("a stream");
        assert!(stream.next().await.expect("a batch").is_ok());
        drop(db);
        // The stream keeps the threads that it needs.
        assert!(stream.next().await.expect("a batch").is_ok());
        drop(stream);
    });
}

#[test]
fn memory_has_a_limit_and_what_spills_gives_the_same_answer() {
    let small = Dyadb::builder().memory_limit(20 << 20).bundled().expect("the bundled dataset");
    let large = Dyadb::builder().memory_limit(4 << 30).bundled().expect("the bundled dataset");
    let texts = |db: &Dyadb, sql: &str| {
        let batches = db.query(sql).collect_blocking().map_err(|error| error.code())?;
        Ok::<String, ErrorCode>(arrow::util::pretty::pretty_format_batches(&batches).expect("it prints").to_string())
    };
    for sql in [
        "select sum(n * x), sum(n * length(pair)), min(pair), max(pair) from (select pair, x, \
         row_number() over (order by pair desc, x % 100, x, id) as n from visits, generate_series(1, 500) t(x) \
         where visits.id % 1000 + x > 0)",
        "select count(*), sum(c), min(k) from (select x % 200000 as k, count(*) as c from generate_series(1, 600000) t(x) \
         group by x % 200000)",
    ] {
        assert_eq!(texts(&small, sql), texts(&large, sql), "{sql}");
        assert!(texts(&large, sql).is_ok(), "{sql}");
    }
    let join = "select count(*) from generate_series(1, 2000000) a(x) join generate_series(1, 2000000) b(y) on x = y";
    assert_eq!(texts(&small, join), Err(ErrorCode::Resources));
    let told = small.query(join).collect_blocking().expect_err("it has too little memory");
    assert!(told.message().contains("20.0 MB") && told.message().contains("HashJoinInput"), "{}", told.message());
    assert!(told.help().is_some_and(|help| help.contains("--memory-limit")), "{:?}", told.help());
}
