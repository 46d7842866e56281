//! What it costs to ask from Rust, and many tasks at once: `cargo bench --bench embedding`.
//!
//! Prints lines of JSON, which `bench/embedding.py` sets beside those of other hosts. It fails where a query fails or an
//! answer isn't the one that a single task gets. `-- --queries N --tasks N` sets the numbers.

#![expect(clippy::print_stdout, reason = "figures are what it is for")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use dyadb::Dyadb;
use serde_json::json;

const CALLS: [(&str, &str); 2] =
    [("select 1", "select 1"), ("one pair", "select count(*) from visits where pair = 'KAZ-TJK'")];

/// What the tasks ask in turn: the work of a page about a pair.
const PAGE: &str = "select date, kind, summary from timeline($a, $b)";
const SIDES: [(&str, &str); 4] = [("KAZ", "TJK"), ("UZB", "KGZ"), ("Turkmenistan", "Uzbekistan"), ("TJ", "Киргизия")];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (n_queries, n_tasks) = (option("--queries", 1000), option("--tasks", 64));
    let db = Dyadb::bundled()?;
    for (name, sql) in CALLS {
        let mut times = Vec::new();
        for _ in 0..option("--calls", 300) {
            let begun = Instant::now();
            let batches = db.query(sql).collect_blocking()?;
            times.push(begun.elapsed());
            assert_eq!(batches.iter().map(|batch| batch.num_rows()).sum::<usize>(), 1);
        }
        println!("{}", json!({"host": "Rust", "call": name, "median_us": median(&mut times).as_micros() as u64}));
    }

    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let expected = runtime.block_on(expected(&db))?;
    let before = peak_mb();
    let one = runtime.block_on(pages(&db, n_queries, 1, &expected))?;
    let alone = peak_mb();
    let many = runtime.block_on(pages(&db, n_queries, n_tasks, &expected))?;
    println!(
        "{}",
        json!({
            "queries": n_queries, "tasks": n_tasks, "one_task_per_s": rate(n_queries, one),
            "many_tasks_per_s": rate(n_queries, many), "lingering": db.n_lingering(),
            "peak_mb": {"before": before, "one_task": alone, "many_tasks": peak_mb()},
        })
    );
    Ok(())
}

/// Returns how many rows each of the questions has.
async fn expected(db: &Dyadb) -> dyadb::Result<Vec<usize>> {
    let mut expected = Vec::new();
    for sides in SIDES {
        expected.push(page(db, sides).await?);
    }
    Ok(expected)
}

async fn page(db: &Dyadb, (a, b): (&str, &str)) -> dyadb::Result<usize> {
    let batches = db.query(PAGE).bind("a", a).bind("b", b).collect().await?;
    Ok(batches.iter().map(|batch| batch.num_rows()).sum())
}

/// Asks for pages from as many tasks, and returns how long all of them took.
async fn pages(db: &Dyadb, n_queries: usize, n_tasks: usize, expected: &[usize]) -> dyadb::Result<Duration> {
    let (next, expected) = (Arc::new(AtomicUsize::new(0)), Arc::new(expected.to_vec()));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..n_tasks)
        .map(|_| {
            let (db, next, expected) = (db.clone(), Arc::clone(&next), Arc::clone(&expected));
            tokio::spawn(async move {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= n_queries {
                        return Ok(());
                    }
                    let which = at % SIDES.len();
                    assert_eq!(page(&db, SIDES[which]).await?, expected[which]);
                }
            })
        })
        .collect();
    for task in tasks {
        let ended: dyadb::Result<()> = task.await.expect("a task doesn't panic but by its own assertion");
        ended?;
    }
    Ok(begun.elapsed())
}

fn rate(n_queries: usize, time: Duration) -> f64 {
    (n_queries as f64 / time.as_secs_f64() * 10.0).round() / 10.0
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The most memory that the process has had, where the system tells it.
fn peak_mb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? / 1024)
}

fn option(name: &str, default: usize) -> usize {
    let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
    arguments.next().and_then(|number| number.parse().ok()).unwrap_or(default)
}
