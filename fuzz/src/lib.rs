//! What the targets share: a database with small limits, and what has to be true of every statement.

use std::panic;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use dyadb::{Dyadb, Error, ErrorCode, Query};

/// How long a statement may take.
const TIMEOUT: Duration = Duration::from_millis(500);
/// How long it may take until it has told so, with counters on its branches and beside other programs.
const LATE: Duration = Duration::from_secs(10);
/// The longest report of an error, in bytes; lists of problems are longer.
const MOST_REPORT_BYTES: usize = 4096;
/// Rows that are taken of a result.
const MOST_ROWS: usize = 2000;

/// Formats that are no text, and those in which nothing steers a terminal.
const BINARY: [&str; 3] = ["arrow", "arrows", "parquet"];
const FOR_PEOPLE: [&str; 6] = ["box", "table", "md", "line", "html", "latex"];

static DATABASE: LazyLock<Dyadb> = LazyLock::new(|| {
    let builder = Dyadb::builder().memory_limit(64 << 20).temp_limit(64 << 20).timeout(TIMEOUT).threads(2);
    builder.bundled().expect("the bundled dataset opens")
});

/// Returns the bundled dataset with small limits.
pub fn database() -> &'static Dyadb {
    &DATABASE
}

/// Lets panics of the engine's own threads become errors, as they do for users: libFuzzer would end at them. One that
/// reaches a target still ends it.
pub fn let_the_engine_catch() {
    panic::set_hook(Box::new(|info| eprintln!("{info}")));
}

/// Runs a query and writes its result in every format.
///
/// # Panics
/// Where something is wrong with dyadb.
pub fn run(query: Query) {
    let begun = Instant::now();
    let stream = match query.stream_blocking() {
        Ok(stream) => stream,
        Err(error) => return hold(&error),
    };
    let schema = stream.schema();
    let (mut batches, mut n_rows) = (Vec::new(), 0);
    for batch in stream {
        match batch {
            Ok(batch) => {
                n_rows += batch.num_rows();
                batches.push(batch.slice(0, batch.num_rows().min(MOST_ROWS)));
            }
            Err(error) => return hold(&error),
        }
        if n_rows > MOST_ROWS {
            break;
        }
    }
    assert!(begun.elapsed() < LATE, "it ended after {:?}", begun.elapsed());
    for (format, written) in dyadb::fuzzing::write_all(&schema, &batches) {
        let Ok(written) = written else { continue };
        if BINARY.contains(&format.as_str()) {
            continue;
        }
        let text = String::from_utf8(written).unwrap_or_else(|_| panic!("{format} isn't UTF-8"));
        if FOR_PEOPLE.contains(&format.as_str()) {
            assert!(is_shown(&text), "{format} sends what steers a terminal: {text:?}");
        }
    }
}

/// Holds an error against what is asked of every one.
///
/// # Panics
/// Where it isn't so.
pub fn hold(error: &Error) {
    let report = error.report();
    assert!(error.code() != ErrorCode::Internal, "a fault of dyadb: {report}");
    assert!(is_shown(&report), "the report steers a terminal: {report:?}");
    assert!(report.len() < MOST_REPORT_BYTES || report.contains("\n  "), "{} bytes of report", report.len());
}

/// Tells whether a text is free of what steers a terminal, but for line ends and the tabs of a shown line.
fn is_shown(text: &str) -> bool {
    text.chars().all(|c| match c {
        '\n' | '\t' => true,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        c => !c.is_control(),
    })
}
