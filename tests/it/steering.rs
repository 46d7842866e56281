//! What steers a terminal is shown, never sent: in data, names of columns, errors, file names, parameters and saved
//! queries. The shell's own tests hold it at a terminal (`repl.rs`).

use std::fs;
use std::path::Path;

use tempfile::tempdir;

use crate::support::{Ran, dyadb, run, run_with_stdin};

/// C0 but for NUL, which no argument can hold, DEL, C1, and what turns the direction of writing.
fn steering() -> Vec<char> {
    let ranges = [
        '\u{1}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{61c}'..='\u{61c}',
        '\u{200e}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2066}'..='\u{2069}',
    ];
    ranges.into_iter().flatten().collect()
}

/// Returns all of them, in a text with escape sequences that terminals take.
fn payload() -> String {
    let all: String = steering().into_iter().flat_map(|c| [c, 'x']).collect();
    format!("\u{1b}]0;title\u{7}\u{1b}[2J\u{1b}[31mred{all}")
}

/// Holds a text that goes to a terminal.
fn hold(what: &str, text: &str) {
    for (number, line) in text.lines().enumerate() {
        let found = line.chars().find(|c| steering().contains(c) && *c != '\t');
        assert_eq!(found, None, "{what}, line {}: {line:?}", number + 1);
    }
}

/// Holds both streams of a run that had to fail, and that something of the payload is shown.
fn hold_failure(what: &str, ran: &Ran) {
    assert!(ran.code.is_some_and(|code| code != 0), "{what}: {ran:?}");
    hold(what, &ran.stdout);
    hold(what, &ran.stderr);
    assert!(ran.stderr.starts_with("error:"), "{what}: {}", ran.stderr);
}

#[test]
fn cells_and_names_of_columns_are_shown() {
    let sql = format!("select 'a{0}b' as \"n{0}m\", 1 as y, ['l{0}'] as l", payload());
    for format in &formats() {
        let text = run_with_stdin(&["-F", format, "--max-rows", "0", "-f", "-"], &sql).data();
        hold(format, &text);
        assert!(text.contains("red"), "{text}");
        // One by one, each is there in its shown form; the others escape that once more.
        if !["box", "md", "line"].contains(&format.as_str()) {
            continue;
        }
        for c in steering().into_iter().filter(|c| !"\n\r\t".contains(*c)) {
            let shown = match c {
                c if c.is_control() => format!("\\x{:02x}", u32::from(c)),
                c => format!("\\u{{{:x}}}", u32::from(c)),
            };
            assert!(run_cell(format, c).contains(&shown), "{format}, U+{:04X}", u32::from(c));
        }
    }
}

/// Returns the formats for people. Those for programs keep bytes as they are, and a picture needs numbers.
fn formats() -> Vec<String> {
    const FOR_PROGRAMS: [&str; 11] =
        ["csv", "tsv", "json", "jsonl", "arrow", "arrows", "parquet", "svg", "chart", "graphml", "none"];
    let complaint = run(&["-F", "no-such-format", "-c", "select 1"]).stderr;
    let names = complaint.split_once("there are ").map_or("", |(_, names)| names.lines().next().unwrap_or_default());
    let names: Vec<&str> = names.split(|c: char| !c.is_ascii_alphanumeric()).filter(|name| !name.is_empty()).collect();
    let for_people: Vec<String> =
        names.into_iter().filter(|name| !FOR_PROGRAMS.contains(name)).map(str::to_string).collect();
    assert!(["box", "md", "line"].iter().all(|name| for_people.iter().any(|found| found == name)), "{complaint}");
    for_people
}

/// Returns what a format makes of a cell with one character; all in one statement would be cut to the width of a box.
fn run_cell(format: &str, c: char) -> String {
    use std::collections::HashMap;
    use std::sync::{Mutex, OnceLock};
    static WRITTEN: OnceLock<Mutex<HashMap<String, Vec<String>>>> = OnceLock::new();
    let written = WRITTEN.get_or_init(Mutex::default);
    let mut written = written.lock().expect("no test panics with it");
    let lines = written.entry(format.to_string()).or_insert_with(|| {
        let values: Vec<String> = steering().iter().map(|c| format!("({}, 'a{c}b')", u32::from(*c))).collect();
        let sql = format!("select column1 as n, column2 as c from (values {}) as t order by 1", values.join(", "));
        let text = run_with_stdin(&["-F", format, "--max-rows", "0", "-f", "-"], &sql).data();
        hold(format, &text);
        text.lines().map(str::to_string).collect()
    });
    let number = u32::from(c).to_string();
    let at = lines.iter().position(|line| line.split(|c: char| !c.is_ascii_digit()).any(|word| word == number));
    let at = at.unwrap_or_else(|| panic!("{format}: no line {number}"));
    // In `line` the cell is on the line after its number.
    lines[at..(at + 2).min(lines.len())].join("\n")
}

#[test]
fn errors_of_statements_are_shown() {
    let evil = payload();
    let templates = [
        "select * from \"{}\"",
        "select \"{}\" from visits",
        "select v.\"{}\" from visits v",
        "select \"{}\"(1)",
        "select * from \"{}\"(1)",
        "select country('{}')",
        "select * from visits where visitor_country = '{}'",
        "select * from visits where visitor_country in ('KAZ', '{}')",
        "select * from visits where visit_type = '{}'",
        "select * from visits where pair = '{}'",
        "select in_group('KAZ', '{}', date '2020-01-01')",
        "select date '{}'",
        "select cast('{}' as int)",
        "select cast('{}' as date)",
        "select timestamp '{}'",
        "select interval '{}'",
        "select * from partners('KAZ', '{}')",
        "select * from timeline('KAZ', \"{}\" => 'TJK')",
        "select regexp_like('a', '({}')",
        "select 1 {}",
        "select '{}",
        "select \"{}",
        "select /* {}",
        "{}",
        "create table \"{}\" as select",
        "drop table \"{}\"",
        "with \"{}\" as (select 1) select * from \"{}x\"",
        "select 1 as \"{}\" order by \"{}x\"",
        "set \"{}\" = 1",
        "select date_part('{}', date '2020-01-01')",
        "select to_date('{}')",
        "select arrow_cast(1, '{}')",
    ];
    for template in templates {
        let sql = template.replace("{}", &evil);
        hold_failure(template, &run_with_stdin(&["-f", "-"], &sql));
    }
}

#[test]
fn errors_of_arguments_are_shown() {
    let evil = payload();
    let file = |prefix: &str| format!("{prefix}{}", evil.replace('/', ""));
    let calls: Vec<Vec<String>> = vec![
        vec!["-F".into(), evil.clone()],
        vec![format!("--no-such-{evil}")],
        vec!["--max-rows".into(), evil.clone()],
        vec!["--timeout".into(), evil.clone()],
        vec!["--memory-limit".into(), evil.clone()],
        vec!["-p".into(), evil.clone(), "-c".into(), "select 1".into()],
        vec!["-p".into(), format!("{evil}=1"), "-c".into(), "select 1".into()],
        vec!["-p".into(), format!("a={evil}"), "-c".into(), "select country($a)".into()],
        vec!["-p".into(), format!("a={evil}"), "-c".into(), "select $b".into()],
        vec!["-f".into(), file("no-such-")],
        vec!["-o".into(), format!("no-such-folder/{}.csv", file("")), "-c".into(), "select 1".into()],
        vec!["-o".into(), file("no-such-suffix."), "-c".into(), "select 1".into()],
        vec![file("no-such-dataset-"), "-c".into(), "select 1".into()],
        vec!["dataset".into(), "info".into(), file("no-such-dataset-")],
        vec!["dataset".into(), "build".into(), file("no-such-source-"), file("no-such-target-")],
        vec!["run".into(), evil.clone()],
        vec!["run".into(), format!("{}.sql", file("no-such-"))],
        vec!["run".into(), "visits_between".into(), format!("--{evil}"), "1".into()],
        vec!["run".into(), "visits_between".into(), "--a".into(), evil.clone(), "--b".into(), "TJK".into()],
        vec!["run".into(), "visits_between".into(), evil.clone()],
        vec!["show".into(), evil.clone()],
        vec!["check".into(), format!("{}.sql", file("no-such-"))],
        vec!["pair".into(), evil.clone(), "KAZ".into()],
    ];
    for call in calls {
        let arguments: Vec<&str> = call.iter().map(String::as_str).collect();
        hold_failure(&format!("{arguments:?}"), &run(&arguments));
    }
}

/// Runs the program in a folder.
fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    dyadb(arguments).current_dir(folder).output().expect("the program starts").into()
}

#[test]
fn what_files_hold_is_shown() {
    let folder = tempdir().expect("a folder");
    // A line end would end the comment that the text stands in, and some are no part of a file's name.
    let evil: String = payload().chars().filter(|c| !"\n\r".contains(*c)).collect();
    let name = format!("q{}.sql", evil.replace('/', ""));
    let queries = folder.path().join("queries");
    fs::create_dir(&queries).expect("a folder");
    let sound = format!(
        "-- name: sound(a)\n-- What it answers {evil}. And more {evil}.\n-- @param a text = 'd{evil}' the doc {evil}\n\
         -- @example a='{evil}' => rows >= 2\n-- @render timeline\nselect $a as \"{evil}\";\n"
    );
    fs::write(queries.join("sound.sql"), &sound).expect("it is written");
    fs::write(queries.join(&name), format!("select 1 as {evil}")).expect("it is written");
    fs::write(queries.join("broken.sql"), format!("-- name: {evil}\n-- @param {evil}\n-- @{evil}\nselect '{evil}"))
        .expect("it is written");
    let calls: [&[&str]; 7] = [
        &["--queries", "queries", "list"],
        &["--queries", "queries", "run", "sound", "--help"],
        &["--queries", "queries", "run", "sound"],
        &["check", "queries"],
        &["check", "queries/broken.sql"],
        &["run", "queries/broken.sql"],
        &["--queries", "queries", "run", "snd"],
    ];
    for call in calls {
        let ran = run_in(folder.path(), call);
        let what = format!("{call:?}");
        hold(&what, &ran.stderr);
        // Rows in a pipe are data, and stay as they are.
        if !call.ends_with(&["run", "sound"]) {
            hold(&what, &ran.stdout);
        }
        assert!(ran.stdout.len() + ran.stderr.len() > 0, "{what} says nothing");
    }
    // A pipe gets the statement to the byte.
    let shown = run_in(folder.path(), &["--queries", "queries", "show", "sound"]);
    assert!(shown.stdout.contains(&format!("select $a as \"{evil}\";")), "{shown:?}");
    let documentation = shown.stdout.split("select $a").next().unwrap_or_default();
    hold("show", documentation);
}

#[test]
fn faults_of_a_source_are_shown() {
    let folder = tempdir().expect("a folder");
    let csv = folder.path().join("csv");
    fs::create_dir(&csv).expect("a folder");
    let evil = payload().replace(['"', '\n', '\r'], "");
    let rows = format!(
        "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc,\"{evil}\"\n\
         \"{evil}\",\"{evil}\",\"{evil}\",KAZ,\"{evil}\",\"{evil}\",\"{evil}\",\"{evil}\",\"{evil}\",x\n"
    );
    fs::write(csv.join("visits.csv"), rows).expect("it is written");
    fs::write(csv.join(format!("{}.csv", evil.replace('/', ""))), "a\n1\n").expect("it is written");
    hold_failure("dataset build", &run_in(folder.path(), &["dataset", "build", "csv", "built"]));
    fs::write(csv.join("visits.csv"), "date,date_precision,visitor_country,host_country,visitor,status,origin,doc\n")
        .expect("it is written");
    hold_failure("dataset build", &run_in(folder.path(), &["dataset", "build", "csv", "built"]));
}
