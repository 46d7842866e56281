//! Bad inputs, and what must be said of them: the files of `tests/corpus/`.
//!
//! A case is a block of lines, ended by a blank one:
//!
//! ```text
//! # a remark
//! @bind a=int:5              a parameter, of type text, int, float, bool, date or null
//! select visitor_contry      the input, one line or several
//!   from visits
//! => Name 1:8 visitor_contry | a piece of the message | a piece of the help
//! known: why this is not so yet
//! ```
//!
//! - The input is a script that runs in one session; the first error ends it. `@one` hands it over as one statement,
//!   `@saved NAME` runs a saved query with the bound values instead.
//! - `@run ARGUMENTS` runs the program in a folder that holds the input as `input.sql` (or as `@file NAME` says);
//!   quotes keep an argument together. `@stdin` hands the input over as stdin. `@within SECONDS` moves the deadline.
//! - `=> CODE [LINE:COLUMN [TEXT]] [| MESSAGE [| HELP]]` is an error: codes that may be (`Name/Type`), the place, what
//!   the carets stand under. `=> ok [CELLS]` is none, with the last result's cells parted by ` / `. `=> exit N | PIECE`
//!   is an exit code and pieces of stdout or stderr.
//! - `⟪TEXT×N⟫` is TEXT N times, each `#` in it the number of the turn; `⟪U+202E⟫` a character, `⟪xFF⟫` a byte.
//! - A case that is `known: WHY` to fail must fail: when it holds, the mark goes. `skip: WHY` keeps a case that would
//!   end the whole process or hold it up; it isn't played.
//!
//! Of every error: it comes before the deadline and is no fault of dyadb, its report is short and free of control
//! characters, and it speaks of SQL and not of the libraries that dyadb is made of.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use dyadb::{Error, ErrorCode, Value};
use tempfile::tempdir;

use crate::support::{bundled, dyadb, root, texts};

/// The longest report: more than a screen of it helps nobody.
const MOST_REPORT_BYTES: usize = 4096;
/// Long enough for an unoptimised build on a busy machine.
const DEADLINE: Duration = Duration::from_secs(60);
/// Cases that are played at once.
const PLAYERS: usize = 4;
/// Words of the libraries underneath that tell a user nothing.
const INTERNAL_WORDS: [&str; 27] = [
    "Utf8",
    "Dictionary(",
    "Int64",
    "Int32",
    "Float64",
    "Date32",
    "physical plan",
    "logical plan",
    "DataFusion",
    "datafusion",
    "Ident {",
    "Span(",
    "ast node",
    " AST",
    "arrow error",
    "cast error:",
    "compute error:",
    "parser error:",
    "external error",
    "execution error",
    "ExecutionPlan",
    "Execution error",
    "Invalid argument error",
    "wildcard",
    "Some(",
    "panicked",
    "not implemented",
];

struct Case {
    /// File and line.
    place: String,
    input: Vec<u8>,
    one: bool,
    stdin: bool,
    saved: Option<String>,
    run: Option<Vec<String>>,
    file: String,
    within: Duration,
    values: Vec<(String, Value)>,
    expected: Vec<String>,
    known: Option<String>,
    skipped: bool,
}

/// How a case ended.
enum End {
    Cells(String),
    Error(Error),
    Exit { code: Option<i32>, told: Vec<u8>, complaint: Vec<u8> },
    Late,
}

/// Reads the cases of a file.
fn cases(file: &str) -> Vec<Case> {
    let path = root().join("tests/corpus").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut cases = Vec::new();
    let mut block: Vec<(usize, &str)> = Vec::new();
    for (number, line) in text.lines().enumerate().chain([(0, "")]) {
        if !line.is_empty() {
            block.push((number + 1, line));
        } else if !block.is_empty() {
            cases.extend(case(file, &block));
            block.clear();
        }
    }
    cases
}

fn case(file: &str, block: &[(usize, &str)]) -> Option<Case> {
    let lines: Vec<&str> = block.iter().map(|(_, line)| *line).filter(|line| !line.starts_with("# ")).collect();
    let place = format!("{file}:{}", block[0].0);
    let mut case = Case {
        place: place.clone(),
        input: Vec::new(),
        one: false,
        stdin: false,
        saved: None,
        run: None,
        file: "input.sql".to_string(),
        within: DEADLINE,
        values: Vec::new(),
        expected: Vec::new(),
        known: None,
        skipped: false,
    };
    let mut input: Vec<&str> = Vec::new();
    for line in &lines {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "@one" => case.one = true,
            "@stdin" => case.stdin = true,
            "@saved" => case.saved = Some(rest.to_string()),
            "@run" => case.run = Some(words(rest)),
            "@file" => case.file = rest.to_string(),
            "@within" => case.within = Duration::from_secs(rest.parse().expect("seconds")),
            "@bind" => case.values.push(value(rest).unwrap_or_else(|| panic!("{place}: no value: {rest}"))),
            "=>" => case.expected.push(rest.to_string()),
            "known:" => case.known = Some(rest.to_string()),
            "skip:" => case.skipped = true,
            _ => input.push(line),
        }
    }
    if lines.is_empty() {
        return None;
    }
    assert!(!case.expected.is_empty(), "{place}: the case expects nothing");
    assert!(!input.is_empty() || case.run.is_some() || case.saved.is_some(), "{place}: the case has no input");
    case.input = grown(&input.join("\n"));
    Some(case)
}

/// Returns a text with its `⟪…⟫` grown to what they stand for.
fn grown(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('⟪') {
        let (inside, after) = after.split_once('⟫').unwrap_or_else(|| panic!("no end of ⟪{after}"));
        bytes.extend(before.bytes());
        if let Some(code) = inside.strip_prefix("U+") {
            let code = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character");
            bytes.extend(code.to_string().bytes());
        } else if let Some((turn, times)) = inside.rsplit_once('×') {
            let times: usize = times.parse().expect("a number of turns");
            for number in 0..times {
                bytes.extend(turn.replace('#', &number.to_string()).bytes());
            }
        } else {
            let code = inside.strip_prefix('x').and_then(|code| u8::from_str_radix(code, 16).ok());
            bytes.push(code.unwrap_or_else(|| panic!("what is ⟪{inside}⟫?")));
        }
        rest = after;
    }
    bytes.extend(rest.bytes());
    bytes
}

/// Splits a command line at blanks outside of quotes.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut open, mut quote) = (false, None);
    for c in line.chars() {
        match (c, quote) {
            (' ', None) => open = false,
            ('\'' | '"', None) => {
                quote = Some(c);
                if !open {
                    words.push(String::new());
                }
                open = true;
            }
            (_, Some(end)) if c == end => quote = None,
            _ => {
                if !open {
                    words.push(String::new());
                }
                open = true;
                words.last_mut().expect("a word is open").push(c);
            }
        }
    }
    words.into_iter().map(|word| String::from_utf8(grown(&word)).expect("arguments are UTF-8")).collect()
}

/// Reads `name=type:value`.
fn value(text: &str) -> Option<(String, Value)> {
    let (name, rest) = text.split_once('=')?;
    let (kind, value) = rest.split_once(':')?;
    let value = match kind {
        "text" => Value::Text(String::from_utf8(grown(value)).ok()?),
        "int" => Value::Int(value.parse().ok()?),
        "float" => Value::Float(value.parse().ok()?),
        "bool" => Value::Bool(value.parse().ok()?),
        "date" => Value::Date(value.parse().ok()?),
        "null" => Value::Null,
        _ => return None,
    };
    Some((name.to_string(), value))
}

fn play(case: &Case) -> End {
    if case.run.is_some() {
        return play_program(case);
    }
    let text = String::from_utf8(case.input.clone()).expect("only files may be no UTF-8");
    let (one, saved, values) = (case.one, case.saved.clone(), case.values.clone());
    let (sender, receiver) = mpsc::channel();
    // A query that never ends keeps its thread; the process ends without it.
    thread::spawn(move || drop(sender.send(play_library(&text, one, saved.as_deref(), &values))));
    match receiver.recv_timeout(case.within) {
        Ok(Ok(cells)) => End::Cells(cells),
        Ok(Err(error)) => End::Error(error),
        Err(_) => End::Late,
    }
}

/// Runs a script, and returns the cells of its last result.
fn play_library(text: &str, one: bool, saved: Option<&str>, values: &[(String, Value)]) -> Result<String, Error> {
    let session = bundled().session()?;
    let ranges = if one || saved.is_some() { Vec::new() } else { session.split(text)? };
    let mut queries = Vec::new();
    match saved {
        Some(name) => queries.push(session.saved(name, values)?),
        None if ranges.is_empty() => queries.push(session.query(text)),
        None => queries
            .extend(ranges.iter().map(|range| session.query(&text[range.clone()]).source("query", text, range.start))),
    }
    let mut cells = String::new();
    for mut query in queries {
        if saved.is_none() {
            for (name, value) in values {
                query = query.bind(name, value.clone());
            }
        }
        let rows = texts(&query.collect_blocking()?);
        cells = rows.iter().take(100).map(|row| row.join(" / ")).collect::<Vec<_>>().join(" / ");
    }
    Ok(cells)
}

fn play_program(case: &Case) -> End {
    let folder = tempdir().expect("a folder");
    fs::write(folder.path().join(&case.file), &case.input).expect("the input is written");
    let arguments: Vec<&str> = case.run.iter().flatten().map(String::as_str).collect();
    let mut command = dyadb(&arguments);
    command.current_dir(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if case.stdin {
        command.stdin(fs::File::open(folder.path().join(&case.file)).expect("the input is there"));
    }
    let mut child = command.spawn().expect("the program starts");
    let (told, complaint) = (child.stdout.take().expect("a pipe"), child.stderr.take().expect("a pipe"));
    let (told, complaint) = (reader(told), reader(complaint));
    let begun = Instant::now();
    let code = loop {
        match child.try_wait().expect("the program can be waited for") {
            Some(status) => break status.code(),
            None if begun.elapsed() > case.within => {
                child.kill().expect("the program can be ended");
                child.wait().expect("the program ends");
                return End::Late;
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    End::Exit { code, told: told.join().expect("stdout"), complaint: complaint.join().expect("stderr") }
}

/// Reads a pipe to its end, beside the program that fills it.
fn reader(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).expect("a pipe can be read");
        bytes
    })
}

/// Returns what is wrong with the end of a case.
fn judge(case: &Case, end: &End) -> Vec<String> {
    let mut wrong = match end {
        End::Late => return vec![format!("no end within {} s", case.within.as_secs())],
        End::Cells(_) => Vec::new(),
        End::Error(error) => manners(&error.report(), error.code() == ErrorCode::Internal),
        End::Exit { code, complaint, .. } => {
            let text = String::from_utf8_lossy(complaint);
            let mut wrong = manners(&text, text.contains("fault of dyadb"));
            if code.is_none() {
                wrong.push("a signal ended the program".to_string());
            }
            wrong
        }
    };
    for expected in &case.expected {
        wrong.extend(match end {
            End::Exit { code, told, complaint } => judge_exit(expected, *code, told, complaint),
            End::Cells(cells) => judge_cells(expected, cells),
            End::Error(error) => judge_error(expected, error),
            End::Late => Vec::new(),
        });
    }
    wrong
}

/// Returns what is wrong with a report whatever it is about.
fn manners(report: &str, ours: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    if report.len() > MOST_REPORT_BYTES {
        wrong.push(format!("the report has {} bytes", report.len()));
    }
    let raw = |c: &char| {
        (c.is_control() && !['\n', '\t'].contains(c))
            || ('\u{202a}'..='\u{202e}').contains(c)
            || ('\u{2066}'..='\u{2069}').contains(c)
    };
    if let Some(c) = report.chars().find(raw) {
        wrong.push(format!("the report has the raw character U+{:04X}", u32::from(c)));
    }
    if ours {
        wrong.push("the report speaks of a fault of dyadb".to_string());
    }
    // The user's own line may hold any word.
    let message: String = report.lines().filter(|line| !line.contains(" | ") || line.contains('^')).collect();
    // The settings have the names that the engine underneath gives them.
    let message = message.replace("datafusion.", "");
    wrong.extend(INTERNAL_WORDS.iter().filter(|word| message.contains(**word)).map(|word| format!("it says `{word}`")));
    wrong
}

fn judge_cells(expected: &str, cells: &str) -> Vec<String> {
    match expected.strip_prefix("ok") {
        Some(wanted) if wanted.is_empty() || wanted.starts_with('/') || wanted.trim() == cells => Vec::new(),
        _ => vec![format!("it gives the cells: {}", cells.chars().take(200).collect::<String>())],
    }
}

fn judge_exit(expected: &str, code: Option<i32>, told: &[u8], complaint: &[u8]) -> Vec<String> {
    let mut pieces = expected.split('|');
    let head = pieces.next().unwrap_or_default().trim();
    let wanted: Vec<i32> = head.trim_start_matches("exit ").split('/').filter_map(|code| code.parse().ok()).collect();
    assert!(!wanted.is_empty(), "what is `=> {expected}`?");
    let mut wrong = Vec::new();
    if code.is_none_or(|code| !wanted.contains(&code)) {
        wrong.push(format!("the exit code is {code:?}"));
    }
    let text = format!("{}{}", String::from_utf8_lossy(told), String::from_utf8_lossy(complaint));
    wrong.extend(pieces.filter(|piece| !text.contains(piece.trim())).map(|piece| format!("it doesn't say `{piece}`")));
    wrong
}

fn judge_error(expected: &str, error: &Error) -> Vec<String> {
    let mut pieces = expected.split('|');
    let head = pieces.next().unwrap_or_default().trim();
    let (message, help) = (pieces.next().unwrap_or_default().trim(), pieces.next().unwrap_or_default().trim());
    let (codes, place) = head.split_once(' ').unwrap_or((head, ""));
    let (place, under) = place.split_once(' ').unwrap_or((place, ""));
    let mut wrong = Vec::new();
    if !codes.split('/').any(|code| code == format!("{:?}", error.code())) {
        wrong.push(format!("the code is {:?}", error.code()));
    }
    if !error.message().contains(message) {
        wrong.push("the message is another".to_string());
    }
    if !error.help().unwrap_or_default().contains(help) {
        wrong.push("the help is another".to_string());
    }
    if place.is_empty() {
        return wrong;
    }
    match error.location() {
        None => wrong.push("it has no place".to_string()),
        Some(found) => {
            if format!("{}:{}", found.line, found.column) != place {
                wrong.push(format!("the place is {}:{}", found.line, found.column));
            }
            let meant: String = found.text.chars().skip(found.column - 1).take(found.length).collect();
            if !under.is_empty() && meant != under.trim() {
                wrong.push(format!("the carets stand under `{meant}`"));
            }
        }
    }
    wrong
}

/// Plays a case; returns what is to be told of it where it doesn't hold.
fn tell(case: &Case) -> Option<String> {
    if case.skipped {
        return None;
    }
    let end = play(case);
    let wrong = judge(case, &end);
    let fault = match (&case.known, wrong.is_empty()) {
        (None, false) => wrong.join("; "),
        (Some(known), true) => format!("it holds now: take the mark away (known: {known})"),
        _ => return None,
    };
    let input: String = String::from_utf8_lossy(&case.input).chars().take(200).collect();
    let report: String = match &end {
        End::Error(error) => error.report().chars().take(1_000).collect(),
        End::Exit { complaint, .. } => String::from_utf8_lossy(complaint).chars().take(1_000).collect(),
        _ => String::new(),
    };
    Some(format!("{}: {fault}\n  {input}\n  => {}\n{report}\n", case.place, case.expected.join("\n  => ")))
}

/// Plays the cases of a file, and tells of all that don't hold.
fn hold(file: &str) {
    let cases = cases(file);
    let next = AtomicUsize::new(0);
    let told = Mutex::new(BTreeMap::new());
    // Some wait for a deadline; the others needn't wait for them.
    thread::scope(|scope| {
        for _ in 0..PLAYERS {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(place) else { return };
                    if let Some(text) = tell(case) {
                        told.lock().expect("no player panics with the lock").insert(place, text);
                    }
                }
            });
        }
    });
    let told = told.into_inner().expect("no player panics with the lock");
    let texts: Vec<&str> = told.values().map(String::as_str).collect();
    assert!(texts.is_empty(), "{} cases of {file} don't hold:\n\n{}", texts.len(), texts.join("\n"));
}

macro_rules! corpus {
    ($($test:ident => $file:literal),+ $(,)?) => {
        const FILES: &[&str] = &[$($file),+];
        $(#[test]
        fn $test() {
            hold($file);
        })+
    };
}

corpus! {
    syntax => "syntax.txt",
    names => "names.txt",
    arguments => "arguments.txt",
    constants => "constants.txt",
    parameters => "parameters.txt",
    refused => "refused.txt",
    limits => "limits.txt",
    values => "values.txt",
    saved_queries => "saved.txt",
    clauses => "clauses.txt",
    expressions => "expressions.txt",
    numbers => "numbers.txt",
    elsewhere => "elsewhere.txt",
    command_line => "cli.txt",
    characters => "characters.txt",
    clumsy => "clumsy.txt",
    fuzzed => "fuzzed.txt",
}

#[test]
fn the_corpus_is_whole() {
    let found = crate::files("corpus");
    assert_eq!(found, FILES.iter().map(|file| file.to_string()).collect(), "each file is played");
    let n_cases: usize = FILES.iter().map(|file| cases(file).len()).sum();
    assert!(n_cases >= 300, "{n_cases} cases");
}
