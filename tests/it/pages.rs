//! Results beyond the table: pages, timelines, sources, replications, and what the command line tells beside them.

use std::fs::{self, OpenOptions};
use std::process::Stdio;

use serde_json::Value;
use tempfile::tempdir;

use crate::support::{dyadb, run, run_with_stdin};

#[test]
fn several_results_make_one_page() {
    let page = run(&["-F", "html", "-c", "select 1 as one; select '<b>' as two"]).data();
    assert_eq!((page.matches("<!doctype html>").count(), page.matches("</html>").count()), (1, 1), "{page}");
    assert_eq!(page.matches("<section class=\"result\">").count(), 2, "{page}");
    assert!(page.contains("&lt;b&gt;") && page.contains("<footer>Data: dataset central-asia, generation "), "{page}");
}

#[test]
fn a_pair_is_a_page_with_charts() {
    let page = run(&["pair", "Kazakhstan", "Uzbekistan", "-F", "html"]).data();
    assert!(page.contains("<title>Kazakhstan–Uzbekistan</title>"), "{page}");
    for part in ["<h2>Year by year</h2>", "<h2>Key figures</h2>", "<h2>Timeline</h2>"] {
        assert!(page.contains(part), "{part}");
    }
    assert_eq!(page.matches("<svg ").count(), 2, "the years and the timeline have charts, the key figures none");
    // It stands alone.
    for outside in ["<script", "<link", " src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn a_pair_in_a_box_has_its_course() {
    let shown = run(&["pair", "Kazakhstan", "Uzbekistan", "-F", "box"]).data();
    let line =
        |name: &str| shown.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}\n{shown}"));
    let years = line("by year").split_whitespace().last().expect("a span").to_string();
    let (first, last) = years.split_once('–').expect("two years");
    let (first, last): (usize, usize) = (first.parse().expect("a year"), last.parse().expect("a year"));
    let course: String = line("turnover").chars().skip(13).take(last - first + 1).collect();
    assert!(course.contains('█') && course.chars().all(|c| c == ' ' || ('▁'..='█').contains(&c)), "{course:?}");
}

#[test]
fn a_timeline_is_drawn() {
    let drawn = run(&["pair", "Kazakhstan", "Tajikistan", "-F", "chart"]).data();
    for lane in ["visits │", "agreements │", "awards │"] {
        assert!(drawn.contains(lane), "{lane}\n{drawn}");
    }
    let picture = run(&["run", "visits_between", "--a", "KAZ", "--b", "UZB", "-F", "svg"]).data();
    assert!(picture.starts_with("<svg ") && picture.contains("<title>timeline by date</title>"), "{picture}");
}

#[test]
fn stats_tell_what_was_read_and_left_out() {
    // A directory has sidecars, which say where a pair is; the bundled dataset is read as a whole.
    let built = "datasets/central-asia/built";
    let ran = run(&[built, "--stats", "-c", "select count(doc) as n from visits where pair = 'KAZ-TJK'"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.starts_with("n\n"), "{ran:?}");
    let number = |before: &str| {
        let (head, _) = ran.stderr.split_once(before).unwrap_or_else(|| panic!("{before}: {ran:?}"));
        head.rsplit(' ').next().expect("a number").replace(',', "").parse::<u64>().expect("a number")
    };
    let counted = run(&["-c", "select count(*) as n from visits"]).data();
    let all: u64 = counted.lines().nth(1).expect("a row").parse().expect("a number");
    let (read, left_out) = (number(" rows read"), number(" left out"));
    assert!(read > 0 && left_out > 0 && read + left_out == all, "{read} + {left_out}, {all}");
}

/// A device that is full takes nothing: the program says so, and ends with the code of files.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    for arguments in [
        &["-c", "select * from countries"][..],
        &["-F", "box", "-c", "select * from countries"],
        &["-F", "parquet", "-c", "select * from countries"],
        &["list"],
        &["list", "-F", "csv"],
        &["show", "visits_between"],
        &["check"],
        &["pair", "KAZ", "UZB"],
        &["completions", "bash"],
        &["man"],
        &["dataset", "info"],
        &["--help"],
        &["--version"],
        &["run", "visits_between", "--help"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("the device");
        let output = dyadb(arguments).stdout(full).stderr(Stdio::piped()).output().expect("it starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{arguments:?}: {said}");
        assert!(said.starts_with("error: can't write the result: the disk is full"), "{arguments:?}: {said}");
    }
    let ran = run(&["-o", "/dev/full", "-F", "csv", "-c", "select * from countries"]);
    assert!(ran.failure(3).contains("the disk is full"));
}

#[test]
fn sources_are_numbered_beneath_a_result() {
    let sql = "select date, visitor_country, doc from visits order by date, id limit 3";
    let shown = run(&["-F", "md", "--cite", "text", "-c", sql]).data();
    assert!(shown.starts_with("| date | visitor_country | doc | cite |\n"), "{shown}");
    assert!(shown.contains("| [^1] |") && shown.contains("\n[^1]: ") && shown.contains("\nData: dataset "), "{shown}");
    let csl: Value = serde_json::from_str(&run(&["--cite", "csl", "-c", sql]).data()).expect("JSON");
    assert!(csl.as_array().is_some_and(|all| !all.is_empty() && all[0]["URL"].is_string()), "{csl}");
    assert!(run(&["--cite", "bibtex", "-c", sql]).data().contains("\n@online{central-asia-"));
    let refused = run(&["-F", "csv", "--cite", "text", "-c", sql]).failure(2);
    assert!(refused.contains("csv has no place for sources"), "{refused}");
}

#[test]
fn a_replication_holds_until_its_result_changes() {
    let folder = tempdir().expect("a folder");
    let out = folder.path().join("out");
    let path = out.to_str().expect("UTF-8");
    let shown = run(&["run", "visits_between", "--a", "KAZ", "--b", "TJK", "--replication", path]).data();
    for file in ["query.sql", "replication.json", "result.csv", "README.md"] {
        assert!(out.join(file).is_file(), "{file}");
    }
    assert_eq!(fs::read_to_string(out.join("result.csv")).expect("the result"), shown);
    assert_eq!(run(&["check", path]).data(), "1 replication, 0 problems\n");
    let again = run(&["run", "visits_between", "--a", "KAZ", "--b", "TJK", "--replication", path]).failure(2);
    assert!(again.contains("is not empty"), "{again}");
    // Another query under the same name has another result.
    let query = fs::read_to_string(out.join("query.sql")).expect("the query");
    fs::write(out.join("query.sql"), query.replace("order by", "limit 1 --")).expect("it is written");
    let ran = run(&["check", path]);
    assert_eq!(ran.code, Some(6), "{ran:?}");
    assert!(ran.stderr.contains("no longer holds"), "{ran:?}");
    fs::write(out.join("result.csv"), shown + "x\n").expect("it is written");
    assert!(run(&["check", path]).stderr.contains("was changed since it was written"));
}

#[test]
fn a_script_may_go_on_behind_an_error() {
    let ran =
        run_with_stdin(&["--keep-going"], "select 1 as a; select b; select country('Khazakstan'); select 2 as c;");
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "a\n1\nc\n2\n"), "{ran:?}");
    assert_eq!(ran.stderr.matches("error: ").count(), 2, "{ran:?}");
}

/// Scripts have the commands of the shell, under the same guards.
#[test]
fn a_script_may_have_dot_commands() {
    let folder = tempdir().expect("a folder");
    let inner = folder.path().join("inner.sql");
    fs::write(&inner, "select $n as n;\n").expect("it is written");
    let out = folder.path().join("out.json");
    let script = format!(
        ".param n=7\n.read {}\n.mode jsonl\nselect 'a;b' as text; -- a comment\n.once {}\nselect 2 as two;\n.quit\nselect 3;",
        inner.display(),
        out.display()
    );
    let ran = run_with_stdin(&[], &script);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "n\n7\n{\"text\":\"a;b\"}\n"), "{ran:?}");
    assert_eq!(fs::read_to_string(&out).expect("the result"), "{\"two\":2}\n");
    assert!(run(&["-c", ".tables"]).data().starts_with("table,"), "the tables as CSV");

    let wrong = run_with_stdin(&["-f", "-"], "select 1 as a;\n.tabels\nselect 2 as b;\n");
    assert_eq!((wrong.code, wrong.stdout.as_str()), (Some(2), "a\n1\n"), "{wrong:?}");
    assert!(wrong.stderr.contains("did you mean `.tables`?"), "{wrong:?}");
    let on = run_with_stdin(&["--keep-going"], "select x;\n.tabels\nselect 2 as b;\n");
    assert_eq!((on.code, on.stdout.as_str()), (Some(1), "b\n2\n"), "{on:?}");
    let safe = run_with_stdin(&["--safe"], &format!(".read {}\n", inner.display()));
    assert!(safe.stderr.contains("out of reach"), "{safe:?}");
}

#[test]
fn what_check_finds_is_written_for_programs_too() {
    let folder = tempdir().expect("a folder");
    let (queries, report) = (folder.path().join("q.sql"), folder.path().join("report.xml"));
    fs::write(&queries, "-- name: good\n-- Good.\n-- @example => rows = 1\nselect 1 as a;\n\n-- name: bad\n-- Bad.\n-- @example => rows = 2\nselect 1 as a;\n")
        .expect("it is written");
    let ran = run(&["check", queries.to_str().expect("UTF-8"), "--junit", report.to_str().expect("UTF-8")]);
    assert_eq!(ran.code, Some(6), "{ran:?}");
    let xml = fs::read_to_string(report).expect("the report");
    assert!(xml.contains("tests=\"2\" failures=\"1\"") && xml.matches("<failure ").count() == 1, "{xml}");
}

#[test]
fn shells_and_man_get_their_files() {
    for (shell, part) in [("bash", "complete -F"), ("zsh", "#compdef dyadb"), ("fish", "complete -c dyadb")] {
        assert!(run(&["completions", shell]).data().contains(part), "{shell}");
    }
    let page = run(&["man"]).data();
    assert!(page.contains(".TH dyadb 1") && page.contains("\\-\\-memory\\-limit"), "{page}");
}

#[test]
fn a_file_of_statements_may_be_a_program() {
    let ran = run_with_stdin(&["-f", "-"], "#!/usr/bin/env -S dyadb -f\nselect 1 as a;\n");
    assert_eq!(ran.data(), "a\n1\n");
}

/// The folder of settings holds queries of one's own, which safe mode doesn't read.
#[test]
fn queries_of_ones_own_need_no_option() {
    let settings = tempdir().expect("a folder");
    let folder = settings.path().join("dyadb/queries");
    fs::create_dir_all(&folder).expect("it is made");
    fs::write(folder.join("mine.sql"), "-- name: mine\n-- One.\nselect 1 as a;\n").expect("it is written");
    let with =
        |arguments: &[&str]| dyadb(arguments).env("XDG_CONFIG_HOME", settings.path()).output().expect("it starts");
    assert_eq!(with(&["run", "mine"]).stdout, b"a\n1\n");
    assert_eq!(with(&["-c", "select * from mine()"]).stdout, b"a\n1\n");
    assert_eq!(with(&["--safe", "run", "mine"]).status.code(), Some(1));
}
