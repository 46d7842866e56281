//! Queries run apart from their callers: under any executor, under none, to their deadline and no longer.

use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::Context;
use std::time::{Duration, Instant};

use dyadb::{Dyadb, ErrorCode};
use futures::StreamExt;
use futures::task::{ArcWake, waker_ref};

use crate::support::dyadb;

/// Statements that don't end by themselves within the life of a test, each busy in its own way.
const ENDLESS: [(&str, &str); 7] = [
    ("cross join", "select count(*) from generate_series(1, 10000000) a, generate_series(1, 10000000) b"),
    (
        "nested loop",
        // No pair of rows matches, so the join gives no batch and can't be stopped between two: it is told of, and lets go
        // when it has compared them all.
        "select count(*) from generate_series(1, 50000) a(x), generate_series(1, 50000) b(y) \
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

/// The longest that a query which was ended may take for its last batch, in a build that isn't optimised.
const PATIENCE: Duration = Duration::from_secs(240);

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
        is_idle_or_says_so(&db, what);
    }
}

/// Waits until a query that was ended has let go of its threads. Until then it is counted, from a second on.
fn is_idle_or_says_so(db: &Dyadb, what: &str) {
    let begun = Instant::now();
    // The count begins after a second, so that none before that means nothing.
    std::thread::sleep(Duration::from_millis(1_100));
    while db.n_lingering() > 0 {
        assert!(begun.elapsed() < PATIENCE, "{what} runs on without end");
        std::thread::sleep(Duration::from_millis(20));
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

/// A future on an executor of a few lines: two threads and a queue, without a reactor, as async-std and smol have them.
struct Plain {
    future: Mutex<Option<Pin<Box<dyn Future<Output = ()> + Send>>>>,
    queue: mpsc::Sender<Arc<Plain>>,
}

impl ArcWake for Plain {
    fn wake_by_ref(plain: &Arc<Plain>) {
        // Woken after its end, it has no queue any longer.
        let _ = plain.queue.send(Arc::clone(plain));
    }
}

fn on_plain_threads<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
    let (sender, answer) = mpsc::channel();
    let (queue, tasks) = mpsc::channel::<Arc<Plain>>();
    let future = async move { sender.send(future.await).expect("somebody waits") };
    let plain = Arc::new(Plain { future: Mutex::new(Some(Box::pin(future))), queue });
    ArcWake::wake_by_ref(&plain);
    let tasks = Arc::new(Mutex::new(tasks));
    for _ in 0..2 {
        let tasks = Arc::clone(&tasks);
        std::thread::spawn(move || {
            loop {
                let next = tasks.lock().expect("no poll panics with the queue").recv();
                let Ok(plain) = next else { return };
                let mut slot = plain.future.lock().expect("no poll panics");
                if let Some(mut future) = slot.take()
                    && future.as_mut().poll(&mut Context::from_waker(&waker_ref(&plain))).is_pending()
                {
                    *slot = Some(future);
                }
            }
        });
    }
    answer.recv().expect("it ends")
}

#[test]
fn queries_run_on_pools_in_local_sets_and_many_at_once() {
    let db = Dyadb::bundled().expect("the bundled dataset");
    let rows = answer(&db);
    let counted = |db: Dyadb| async move {
        let mut stream = db.query("select pair from visits").stream().await.expect("a stream");
        let mut n_rows = 0;
        while let Some(batch) = stream.next().await {
            n_rows += batch.expect("a batch").num_rows();
        }
        n_rows
    };
    assert_eq!(on_plain_threads(counted(db.clone())), rows);
    let local = tokio::task::LocalSet::new();
    let one = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let own = db.clone();
    let spawned = local.run_until(async move { tokio::task::spawn_local(counted(own)).await.expect("it ends") });
    assert_eq!(one.block_on(spawned), rows);
    // More at once than there are threads on either side.
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    let all = many.block_on(futures::future::join_all((0..20).map(|_| counted(db.clone()))));
    assert_eq!(all, vec![rows; 20]);
    // Blocking on every thread of a pool at once: the answers come from threads that nobody else has.
    let blocking: Vec<_> = (0..4).map(|_| (db.clone(), many.handle().clone())).collect();
    let blocked = blocking.into_iter().map(|(db, handle)| handle.spawn(async move { answer(&db) }));
    for task in blocked.collect::<Vec<_>>() {
        assert_eq!(many.block_on(task).expect("it ends"), rows);
    }
}

#[test]
fn a_query_that_is_dropped_before_its_answer_is_ended() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let endless = db.query("select count(*) from generate_series(1, 1000000000000)");
    runtime.block_on(async {
        let waiting = tokio::spawn(endless.collect());
        tokio::task::yield_now().await;
        waiting.abort();
        assert!(waiting.await.expect_err("it was aborted").is_cancelled());
    });
    is_idle_or_says_so(&db, "a query that was dropped");
    // A runtime that ends while a stream of its own is under way.
    let stream = runtime.block_on(db.query("select value from generate_series(1, 1000000000)").stream());
    runtime.shutdown_background();
    let mut stream = stream.expect("a stream");
    assert!(futures::executor::block_on(stream.next()).expect("a batch").is_ok());
    assert!(answer(&db) > 0);
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

/// Sorting, grouping and joining columns of codes: what is spilled comes back with dictionaries of its own.
#[test]
fn codes_that_were_spilled_give_the_same_answer() {
    let small = Dyadb::builder().memory_limit(12 << 20).bundled().expect("the bundled dataset");
    let large = Dyadb::builder().memory_limit(4 << 30).bundled().expect("the bundled dataset");
    let answer = |db: &Dyadb, sql: &str| {
        let batches = db.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{sql}: {}", error.report()));
        arrow::util::pretty::pretty_format_batches(&batches).expect("it prints").to_string()
    };
    // Sorted rows are wide and far more than the limit; functions of ours read the codes that came back.
    let sorted = "select pair, visitor_country, visit_type, pair_other(pair, visitor_country) as other, x, \
        row_number() over (order by visitor_country desc, pair, x % 100, x, id) as place \
        from visits, generate_series(1, 1000) t(x) where visits.id % 1000 + x > 0";
    let grouped = "select pair, visitor_country, x, count(*) as n, min(visit_type) as least \
        from visits, generate_series(1, 1000) t(x) group by pair, visitor_country, x";
    for sql in [
        format!("select sum(place * x), sum(place * ascii(other)), count(distinct pair_a(pair)), min(other) from ({sorted})"),
        format!("select pair, visitor_country, other, visit_type, place from ({sorted}) where place % 9973 = 0 order by place"),
        format!("select count(*), sum(n), count(distinct pair), sum(ascii(pair_other(pair, visitor_country)) * x) from ({grouped})"),
        format!("select region(host), sum(n * x) from (select pair_other(pair, visitor_country) as host, n, x from ({grouped})) \
            group by 1 order by 1"),
        "select sum(l.x), count(distinct l.pair), count(distinct r.host_country) \
            from (select pair, x from visits, generate_series(1, 200) t(x)) l join visits r on l.pair = r.pair"
            .to_string(),
        "select count(*), sum(s) from (select pair, sum(x) as s from visits, generate_series(1, 2000) t(x) group by pair, x) \
            where pair <> 'TJK-KAZ' and pair_has(pair, 'KAZ')"
            .to_string(),
    ] {
        assert_eq!(answer(&small, &sql), answer(&large, &sql), "{sql}");
    }
    let tells = |sql: &str| answer(&small, &format!("explain analyze {sql}"));
    for sql in [sorted, grouped] {
        let told = tells(sql);
        let spilled = |count: &str| !count.starts_with('0');
        assert!(told.split("spill_count=").skip(1).any(spilled), "nothing was spilled: {told}");
    }
}

/// A process that is killed while it spills leaves a folder behind; the next one that spills there removes it.
#[test]
fn what_a_killed_process_spilled_is_swept_by_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = || -> Vec<String> {
        let entries = std::fs::read_dir(folder.path()).expect("it is there");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    };
    let temp = folder.path().display().to_string();
    let sort = |rows: &str| {
        let sql = format!(
            "select sum(n) from (select x, row_number() over (order by x % 1000, x) as n from generate_series(1, {rows}) t(x))"
        );
        dyadb(&["-m", "20MB", "--temp-dir", &temp, "-F", "none", "-c", &sql])
    };
    let mut killed = sort("100000000").spawn().expect("it starts");
    let begun = Instant::now();
    while !names().iter().any(|name| name.starts_with("dyadb-spill-") && !name.ends_with(".new")) {
        assert!(begun.elapsed() < PATIENCE, "it does not spill");
        std::thread::sleep(Duration::from_millis(10));
    }
    let left = names();
    // A second process leaves alone what the first one has, as long as it lives.
    assert!(sort("3000000").status().expect("it ends").success());
    assert_eq!(names(), left);
    killed.kill().expect("it is ours");
    killed.wait().expect("it ends");
    assert_eq!(names(), left, "killed, it can't have cleaned up");
    assert!(sort("3000000").status().expect("it ends").success());
    assert_eq!(names(), [""; 0]);
}

#[test]
fn what_is_spilled_has_a_limit() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Dyadb::builder().memory_limit(20 << 20).temp_dir(folder.path()).temp_limit(1 << 20);
    let db = db.bundled().expect("the bundled dataset");
    let sql = "select sum(n * x) from (select x, row_number() over (order by x % 1000, x) as n \
               from generate_series(1, 3000000) t(x))";
    let told = db.query(sql).collect_blocking().expect_err("it spills more");
    assert_eq!(told.code(), ErrorCode::Resources, "{}", told.report());
    assert!(told.message().contains("1024.0 KB") && told.message().contains("disk"), "{}", told.report());
    assert!(told.help().is_some_and(|help| help.contains("--temp-limit")), "{}", told.report());
    drop(db);
    // The query's threads let go of the folder a moment later.
    let begun = Instant::now();
    while std::fs::read_dir(folder.path()).expect("it is there").count() > 0 {
        assert!(begun.elapsed() < PATIENCE, "what was spilled stays");
        std::thread::sleep(Duration::from_millis(10));
    }
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
