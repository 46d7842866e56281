//! A line on the terminal that tells how far a query is that runs for more than a second.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::terminal_width;
use crate::engine::{Counters, Counts};
use crate::output::grouped;

/// From when on a running query tells how far it is.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is drawn anew.
const EVERY: Duration = Duration::from_millis(200);
/// The width of the bar.
const BAR: usize = 16;

/// The line, on stderr; nothing where that is no terminal.
pub(crate) struct Line {
    begun: Instant,
    counters: Counters,
    drawn: Option<Instant>,
    is_terminal: bool,
    /// What is to be known of keys, behind the rest.
    keys: &'static str,
}

impl Line {
    pub(crate) fn new(counters: Counters, keys: &'static str) -> Line {
        Line { begun: Instant::now(), counters, drawn: None, is_terminal: io::stderr().is_terminal(), keys }
    }

    /// Draws the line when it is time to.
    pub(crate) fn show(&mut self) {
        let elapsed = self.begun.elapsed();
        if !self.is_terminal || elapsed < PATIENCE || self.drawn.is_some_and(|drawn| drawn.elapsed() < EVERY) {
            return;
        }
        self.drawn = Some(Instant::now());
        let text = text(self.counters.read(), elapsed, self.keys);
        // A line that is wrapped couldn't be cleared; its letters are all one column wide.
        let text: String = text.chars().take(terminal_width().unwrap_or(80).saturating_sub(1)).collect();
        let mut err = io::stderr().lock();
        // Where stderr is closed there is nobody to tell.
        let _ = write!(err, "\r\x1b[K{text}");
        let _ = err.flush();
    }

    /// Takes the line away.
    pub(crate) fn clear(&mut self) {
        if self.drawn.take().is_some() {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Returns the line: a bar where it is known how many rows there are to read, the time, and an estimate of what is left.
fn text(counts: Counts, elapsed: Duration, keys: &str) -> String {
    let seconds = elapsed.as_secs();
    let mut parts = Vec::new();
    let to_read = counts.rows_to_read.filter(|rows| *rows > 0 && counts.rows_read <= *rows);
    match to_read {
        Some(rows) => {
            let share = counts.rows_read as f64 / rows as f64;
            let full = (share * BAR as f64) as usize;
            let bar = format!("{}{}", "█".repeat(full.min(BAR)), "░".repeat(BAR - full.min(BAR)));
            parts.push(format!("{bar} {:.0} %", (share * 100.0).floor()));
            parts.push(format!("{} of {} rows", amount(counts.rows_read), amount(rows)));
            // Rows that are all read say nothing of the sorting and joining behind them.
            if (0.02..1.0).contains(&share) {
                let left = elapsed.as_secs_f64() * (1.0 - share) / share;
                parts.push(format!("{seconds} s, about {} left", time(left)));
            } else {
                parts.push(format!("{seconds} s"));
            }
        }
        None if counts.rows_read > 0 => {
            parts.push(format!("{} rows read", amount(counts.rows_read)));
            parts.push(format!("{seconds} s"));
        }
        None => parts.push(format!("running for {seconds} s")),
    }
    if counts.bytes_spilled > 0 {
        parts.push(format!("{} on disk", bytes(counts.bytes_spilled)));
    }
    parts.push(keys.to_string());
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Returns a number in three digits or so.
fn amount(n: u64) -> String {
    match n {
        0..10_000 => n.to_string(),
        10_000..1_000_000 => format!("{:.0} k", n as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} M", n as f64 / 1e6),
        _ => format!("{:.1} bn", n as f64 / 1e9),
    }
}

fn time(seconds: f64) -> String {
    match seconds {
        seconds if seconds < 100.0 => format!("{seconds:.0} s"),
        seconds if seconds < 6_000.0 => format!("{:.0} min", seconds / 60.0),
        _ => format!("{:.0} h", seconds / 3600.0),
    }
}

/// Returns a size in powers of 1024.
fn bytes(n: u64) -> String {
    match n {
        0..1024 => format!("{n} B"),
        1024..0x10_0000 => format!("{:.1} KB", n as f64 / 1024.0),
        0x10_0000..0x4000_0000 => format!("{:.1} MB", n as f64 / 1_048_576.0),
        _ => format!("{:.1} GB", n as f64 / 1_073_741_824.0),
    }
}

/// Returns a duration as people read it.
pub(crate) fn took(duration: Duration) -> String {
    match duration.as_micros() {
        micros if micros < 10_000 => format!("{:.1} ms", duration.as_secs_f64() * 1e3),
        micros if micros < 1_000_000 => format!("{} ms", duration.as_millis()),
        _ => format!("{:.2} s", duration.as_secs_f64()),
    }
}

/// Returns what a statement took and read, in one line.
pub(crate) fn stats(counts: Counts, elapsed: Duration) -> String {
    format!(
        "{} · {} rows read, {} left out · {} spilled in {} {}",
        took(elapsed),
        grouped(counts.rows_read.to_string()),
        grouped(counts.rows_left_out.to_string()),
        bytes(counts.bytes_spilled),
        counts.spills,
        if counts.spills == 1 { "file" } else { "files" },
    )
}

/// Draws the line from a thread of its own while this one waits for a query.
pub(crate) struct Progress(Option<Arc<Shared>>);

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    line: Line,
    waits: bool,
    is_over: bool,
}

impl Progress {
    /// Begins; nothing is drawn where stderr is no terminal.
    pub(crate) fn new(counters: Counters) -> Progress {
        let line = Line::new(counters, "");
        if !line.is_terminal {
            return Progress(None);
        }
        let state = Mutex::new(State { line, waits: false, is_over: false });
        let shared = Arc::new(Shared { state, changed: Condvar::new() });
        let drawing = Arc::clone(&shared);
        // Where the system gives no thread, nothing is drawn.
        let drawn = thread::Builder::new().name("progress".to_string()).spawn(move || drawing.draw());
        Progress(drawn.is_ok().then_some(shared))
    }

    /// Waits for something of the query; the line is there no longer than that.
    pub(crate) fn during<T>(&self, wait: impl FnOnce() -> T) -> T {
        let Some(shared) = &self.0 else { return wait() };
        shared.set(|state| state.waits = true);
        let done = wait();
        shared.set(|state| {
            state.waits = false;
            state.line.clear();
        });
        done
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(shared) = &self.0 {
            shared.set(|state| {
                state.is_over = true;
                state.line.clear();
            });
        }
    }
}

impl Shared {
    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    fn draw(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while !state.is_over {
            if state.waits {
                state.line.show();
            }
            let waited = self.changed.wait_timeout(state, EVERY);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_readable() {
        let cases = [(500, "0.5 ms"), (9_949, "9.9 ms"), (12_345, "12 ms"), (1_234_567, "1.23 s")];
        for (micros, expected) in cases {
            assert_eq!(took(Duration::from_micros(micros)), expected);
        }
    }

    #[test]
    fn stats_have_all_numbers() {
        let mut counts = Counts::default();
        (counts.rows_read, counts.rows_left_out, counts.bytes_spilled, counts.spills) = (12_345, 678, 3 << 20, 2);
        let line = "1.50 s · 12,345 rows read, 678 left out · 3.0 MB spilled in 2 files";
        assert_eq!(stats(counts, Duration::from_millis(1500)), line);
    }

    #[test]
    fn the_line_says_what_is_known() {
        let line = |rows_read, rows_to_read, bytes_spilled, seconds| {
            let mut counts = Counts::default();
            (counts.rows_read, counts.rows_to_read, counts.bytes_spilled) = (rows_read, rows_to_read, bytes_spilled);
            text(counts, Duration::from_secs(seconds), "Ctrl-C cancels")
        };
        let cases = [
            (line(0, None, 0, 1), "running for 1 s · Ctrl-C cancels"),
            (line(1_234_567, None, 0, 3), "1.2 M rows read · 3 s · Ctrl-C cancels"),
            (
                line(250_000, Some(1_000_000), 0, 3),
                "████░░░░░░░░░░░░ 25 % · 250 k of 1.0 M rows · 3 s, about 9 s left · Ctrl-C cancels",
            ),
            (
                line(500, Some(500), 5 << 20, 70),
                "████████████████ 100 % · 500 of 500 rows · 70 s · 5.0 MB on disk · Ctrl-C cancels",
            ),
            // An estimate that was wrong is none.
            (line(600, Some(500), 0, 2), "600 rows read · 2 s · Ctrl-C cancels"),
        ];
        for (found, expected) in cases {
            assert_eq!(found, expected);
        }
    }
}
