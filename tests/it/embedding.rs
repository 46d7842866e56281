//! dyadb inside other programs: typed rows, saved queries, tables of the caller's, a DataFusion of one's own, and many
//! tasks and threads at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow::array::{AsArray, Int64Array, RecordBatch, StringArray};
use arrow::datatypes::Int64Type;
use datafusion::prelude::SessionContext;
use dyadb::{Dyadb, ErrorCode};

use crate::support::{bundled, cell, copy, root, texts};

fn runtime(threads: usize) -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build().expect("a runtime")
}

/// Runs a statement in a DataFusion context and returns its cells.
fn run(ctx: &SessionContext, sql: &str) -> Result<Vec<Vec<String>>, String> {
    let batches = runtime(1).block_on(async { ctx.sql(sql).await?.collect().await });
    batches.map(|batches| texts(&batches)).map_err(|error| error.to_string())
}

#[test]
fn a_context_of_ones_own_has_the_tables_and_functions() {
    let ctx = SessionContext::new();
    dyadb::register(&ctx, bundled(), "facts_of").expect("registered");
    let same = |foreign: &str, own: &str| {
        let expected = texts(&bundled().query(own).collect_blocking().expect(own));
        assert!(!expected.is_empty(), "{own}");
        assert_eq!(run(&ctx, foreign).expect(foreign), expected, "{foreign}");
    };
    same("select count(*) from facts_of.visits", "select count(*) from visits");
    // The view unites dictionaries, for which the context has no rule.
    same(
        "select kind, summary from facts_of.facts where pair = 'KAZ-TJK' order by date, summary limit 9",
        "select kind, summary from facts where pair = 'KAZ-TJK' order by date, summary limit 9",
    );
    same(
        "select country_name(country('казахстан'), 'fr'), pair_label(pair('TJ', 'Kazakhstan'))",
        "select country_name(country('казахстан'), 'fr'), pair_label(pair('TJ', 'Kazakhstan'))",
    );
    // DataFusion drops the order of what stands in FROM, so that it is asked for.
    same(
        "select date, summary from timeline('KAZ', 'Tajikistan') order by date, summary",
        "select date, summary from timeline('KAZ', 'TJK') order by date, summary",
    );
    same("select count(*) from dyad_years('OTS', 2010, 2012)", "select count(*) from dyad_years('OTS', 2010, 2012)");
    same(
        "select round(reciprocity(visitor_country, host_country), 6) from facts_of.visits",
        "select round(reciprocity(visitor_country, host_country), 6) from visits",
    );
    // Its own functions are as they were, and the tables are only read.
    assert!(run(&ctx, "create table facts_of.mine as select 1").is_err());
    assert!(run(&ctx, "insert into facts_of.visits select * from facts_of.visits").is_err());
    let error = run(&ctx, "select * from timeline('Khazakstan', 'TJK')").expect_err("no such country");
    assert!(error.contains("Khazakstan"), "{error}");
}

#[test]
fn a_built_session_has_the_rules_too() {
    let ctx = SessionContext::new_with_state(dyadb::session_builder(bundled()).expect("a builder").build());
    let n = cell(bundled(), "select count(*) from visits where host_country = 'KAZ'");
    let found = run(&ctx, "select count(*) from visits where host_country = 'Kazakhstan'").expect("it runs");
    assert_eq!(found, [[n.as_str()]]);
    let error =
        run(&ctx, "select count(*) from visits where host_country = 'Khazakstan'").expect_err("no such country");
    assert!(error.contains("Khazakstan"), "{error}");
    assert!(run(&ctx, "select sum(x) from (values (9223372036854775807), (1)) as v(x)").is_err(), "the sum wrapped");
    let all = run(&ctx, "select count(*) from partners('KAZ')").expect("it runs");
    assert_eq!(all, [[cell(bundled(), "select count(*) from partners('KAZ')")]]);
    // Tables of its own stand beside those of the dataset.
    run(&ctx, "create table mine as select visitor_country from visits limit 2").expect("it may");
    assert_eq!(run(&ctx, "select count(*) from mine").expect("it runs"), [["2"]]);
    assert!(run(&ctx, "create table visits as select 1").is_err());
}

#[test]
fn a_dataframe_of_a_query_goes_on_in_datafusion() {
    let query = bundled().query("select host_country, date from visits where pair = pair($a, $b)");
    let query = query.bind("a", "KAZ").bind("b", "TJK");
    let n = cell(bundled(), "select count(*) from visits where pair = 'KAZ-TJK'");
    let counted = runtime(1).block_on(async { query.into_dataframe().await.expect("a plan").count().await });
    assert_eq!(counted.expect("it runs").to_string(), n);
}

#[test]
fn tables_of_the_caller_are_of_one_session() {
    let session = bundled().session().expect("a session");
    let batch = |names: &[&str]| {
        let names: StringArray = names.iter().map(|name| Some(*name)).collect();
        RecordBatch::try_from_iter([("name", Arc::new(names) as _)]).expect("a batch")
    };
    let register = |name: &str, batch: RecordBatch| session.register(name, batch.schema(), vec![batch]);
    register("mine", batch(&["Kazakhstan"])).expect("registered");
    register("mine", batch(&["Kazakhstan", "Chad"])).expect("the later one counts");
    let count = |sql: &str| session.query(sql).rows_as_blocking::<i64>().map(|rows| rows[0]);
    assert_eq!(count("select count(*) from mine").expect("it runs"), 2);
    assert_eq!(
        count("select count(*) from mine join visits on host_country = country(name)").ok().map(|n| n > 0),
        Some(true)
    );
    assert_eq!(
        bundled().query("select * from mine").collect_blocking().expect_err("another session").code(),
        ErrorCode::Name
    );
    assert_eq!(register("visits", batch(&[])).expect_err("a table of the dataset").code(), ErrorCode::Usage);
    assert!(session.deregister("visits").is_err());
    assert!(session.deregister("mine").expect("it may") && !session.deregister("mine").expect("it may"));
}

#[test]
fn rows_of_ones_own_are_inserted() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("datasets/central-asia/built"), folder.path());
    let db = Dyadb::open(folder.path()).expect("it opens");
    let session = db.session().expect("a session");
    let before = cell(&db, "select count(*) from visits");
    let sql = "select date '2025-12-01' as date, 'day' as date_precision, 'KAZ' as visitor_country,
        'TJK' as host_country, 'Somebody New' as visitor, 'working' as visit_type, 'completed' as status,
        'head_of_state' as visitor_level, 'user' as origin, 1 as doc";
    let batches = db.query(sql).collect_blocking().expect("a row");
    session.register("mine", batches[0].schema(), batches).expect("registered");
    let sql = "insert into visits (date, date_precision, visitor_country, host_country, visitor, visit_type, status,
        visitor_level, origin, doc) select * from mine";
    session.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{}", error.report()));
    assert_eq!(cell(&db, &format!("select count(*) - {before} from visits")), "1");
}

#[test]
fn sixty_four_tasks_ask_a_thousand_questions() {
    const TASKS: usize = 64;
    const EACH: usize = 16;
    let db = Dyadb::builder().threads(2).memory_limit(256 << 20).bundled().expect("it opens");
    let expected: Vec<i64> = ["KAZ", "TJK", "KGZ", "UZB", "TKM"].iter().map(|c| visits_of(&db, c)).collect();
    let asked = Arc::new(AtomicUsize::new(0));
    let all = async {
        let tasks = (0..TASKS).map(|task| {
            let (db, asked, expected) = (db.clone(), Arc::clone(&asked), expected.clone());
            tokio::spawn(async move {
                for n in 0..EACH {
                    let place = (task + n) % expected.len();
                    let country = ["KAZ", "TJK", "KGZ", "UZB", "TKM"][place];
                    let query = db.query("select count(*) from visits where pair_has(pair, $c)").bind("c", country);
                    let counted: Vec<i64> = query.rows_as().await.expect("a plain question");
                    assert_eq!(counted, [expected[place]]);
                    asked.fetch_add(1, Ordering::Relaxed);
                }
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.expect("no task fails");
        }
    };
    runtime(2).block_on(all);
    assert_eq!(asked.load(Ordering::Relaxed), TASKS * EACH);
    assert_eq!(db.n_lingering(), 0);
}

fn visits_of(db: &Dyadb, country: &str) -> i64 {
    let query = db.query("select count(*) from visits where pair_has(pair, $c)").bind("c", country);
    query.collect_blocking().expect("a plain question")[0].column(0).as_primitive::<Int64Type>().value(0)
}

#[test]
fn threads_with_sessions_of_their_own_do_not_disturb_each_other() {
    let db = Dyadb::bundled().expect("it opens");
    let threads: Vec<_> = (0..8_i64)
        .map(|number| {
            let db = db.clone();
            std::thread::spawn(move || {
                let session = db.session().expect("a session");
                let batch = RecordBatch::try_from_iter([("n", Arc::new(Int64Array::from(vec![number; 3])) as _)]);
                let batch = batch.expect("a batch");
                session.register("mine", batch.schema(), vec![batch]).expect("registered");
                for _ in 0..8 {
                    let sum: Vec<i64> = session
                        .query("select sum(n) + (select count(*) from borders) * 0 from mine")
                        .rows_as_blocking()
                        .expect("it runs");
                    assert_eq!(sum, [3 * number]);
                    // One that fails and one that is dropped half read.
                    assert!(session.query("select nothing from mine").collect_blocking().is_err());
                    drop(session.query("select * from facts").stream_blocking().expect("it begins"));
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no thread fails");
    }
}

#[test]
fn two_databases_of_one_process_share_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("datasets/central-asia/built"), folder.path());
    let (one, two) = (Dyadb::open(folder.path()).expect("it opens"), Dyadb::bundled().expect("it opens"));
    one.query("delete from awards").collect_blocking().unwrap_or_else(|error| panic!("{}", error.report()));
    assert_eq!(cell(&one, "select count(*) from awards"), "0");
    assert_ne!(cell(&two, "select count(*) from awards"), "0");
}

#[test]
fn a_query_that_was_cancelled_before_it_runs_does_not_run() {
    let query = bundled().query("select count(*) from generate_series(1, 1000000000000)");
    query.canceller().cancel();
    assert_eq!(query.collect_blocking().expect_err("it was cancelled").code(), ErrorCode::Cancelled);
}
