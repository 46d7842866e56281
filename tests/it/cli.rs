//! The binary, from outside: what it runs, where output goes, and the codes that it ends with.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use tempfile::tempdir;

use crate::support::{copy, dyadb, root, run, run_with_stdin};

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn write(path: &Path, content: &str) {
    fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

#[test]
fn a_command_writes_csv_into_a_pipe() {
    let ran = run(&["-c", "select country('Казахстан') as iso3, 1 as n union all select null, 2 order by n"]);
    assert_eq!(ran.data(), "iso3,n\nKAZ,1\n,2\n");
}

#[test]
fn commands_and_files_run_in_the_order_given() {
    let folder = tempdir().expect("a folder");
    let (one, two) = (folder.path().join("one.sql"), folder.path().join("two.sql"));
    write(&one, "select 1 as one;");
    write(&two, "-- two statements; in one file\nselect 2 as two; select 'a;b' as three");
    let arguments = ["-f", text(&two), "-c", "select 4 as four", "-f", text(&one), "-c", "select 5 as five;;"];
    assert_eq!(run(&arguments).data(), "two\n2\nthree\na;b\nfour\n4\none\n1\nfive\n5\n");
}

#[test]
fn statements_of_one_run_share_a_session() {
    let ran = run(&["-c", "create view v as select 1 as one", "-c", "select one + 1 as two from v"]);
    assert_eq!(ran.data(), "two\n2\n");
}

#[test]
fn stdin_is_run_where_nothing_is_named() {
    assert_eq!(run_with_stdin(&[], "select 1 as one;\nselect 2 as two\n").data(), "one\n1\ntwo\n2\n");
    assert_eq!(run_with_stdin(&["-f", "-"], "select 1 as one").data(), "one\n1\n");
    assert_eq!(run_with_stdin(&[], "").data(), "");
    assert_eq!(run_with_stdin(&[], " -- nothing\n").data(), "");
}

#[test]
fn parameters_are_bound_as_values() {
    let ran =
        run(&["-p", "a=Kazakhstan", "-p", "$b='; drop table visits; --", "-c", "select country($a) as a, :b as b"]);
    assert_eq!(ran.data(), "a,b\nKAZ,'; drop table visits; --\n");
    // A parameter need not stand in each of the statements.
    let ran = run(&["-p", "n=2", "-c", "select 1 as one", "-c", "select $n as n"]);
    assert_eq!(ran.data(), "one\n1\nn\n2\n");
}

#[test]
fn faults_of_parameters_are_faults_of_usage() {
    let missing = run(&["-c", "select $a as a"]).failure(2);
    assert!(missing.starts_with("error: no value for the parameter `$a`\n"), "{missing}");
    let unused = run(&["-p", "b=1", "-c", "select 1 as one"]).failure(2);
    assert!(unused.starts_with("error: no statement has the parameter `b`\n"), "{unused}");
    let malformed = run(&["-p", "b", "-c", "select $b as b"]).failure(2);
    assert!(malformed.starts_with("error: `b` is no parameter\n"), "{malformed}");
}

#[test]
fn a_query_that_fails_leaves_the_file_as_it_was() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("x.csv");
    fs::write(&path, "mine").expect("a file");
    let faults = [
        ("select nothing", 1),
        ("create view v as select 1; select nothing from v", 1),
        ("select 1 / (value - 20000) from generate_series(1, 30000)", 1),
        // One file has no room for two results.
        ("select 1; select 2", 2),
    ];
    for (sql, code) in faults {
        assert_eq!(run(&["-o", text(&path), "-c", sql]).code, Some(code), "{sql}");
        assert_eq!(fs::read_to_string(&path).expect("the file"), "mine", "{sql}");
    }
    run(&["-o", text(&path), "-c", "select 1 as one"]).data();
    assert_eq!(fs::read_to_string(&path).expect("the file"), "one\n1\n");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
}

#[test]
fn output_goes_to_a_file_in_the_format_of_its_suffix() {
    let folder = tempdir().expect("a folder");
    let sql = "select 'KAZ' as iso3, null as nothing";
    let cases = [
        ("x.json", "[\n  {\"iso3\":\"KAZ\",\"nothing\":null}\n]\n"),
        ("x.jsonl", "{\"iso3\":\"KAZ\",\"nothing\":null}\n"),
        ("x.csv", "iso3,nothing\nKAZ,\n"),
        ("x.tsv", "iso3\tnothing\nKAZ\t\n"),
        ("x.md", "| iso3 | nothing |\n| --- | --- |\n| KAZ |  |\n"),
    ];
    for (name, expected) in cases {
        let path = folder.path().join(name);
        assert_eq!(run(&["-o", text(&path), "-c", sql]).data(), "", "{name}");
        assert_eq!(fs::read_to_string(&path).expect("the file"), expected, "{name}");
    }
    // A suffix that names no format is no guess at one.
    let unknown = folder.path().join("x.unknown");
    assert_eq!(run(&["-o", text(&unknown), "-c", sql]).code, Some(2));
    assert!(!unknown.exists());
    // The option is stronger than the suffix.
    let path = folder.path().join("y.json");
    run(&["-c", sql, "-F", "csv", "--output", text(&path)]).data();
    assert_eq!(fs::read_to_string(&path).expect("the file"), "iso3,nothing\nKAZ,\n");
}

#[test]
fn exit_codes_tell_what_kind_of_fault_it_is() {
    let folder = tempdir().expect("a folder");
    let bad = folder.path().join("bad.sql");
    write(&bad, "-- name: bad()\n-- Wrong.\n-- @returns x int\n-- @example => rows = 1\nselect 'text' as x;\n");
    let nowhere = folder.path().join("nowhere");
    let nowhere_below = nowhere.join("x.csv");
    let cases: &[(&[&str], i32)] = &[
        (&["-c", "select 1 as one"], 0),
        (&["--version"], 0),
        (&["--help"], 0),
        (&["list"], 0),
        (&["-c", "select form"], 1),
        (&["-c", "select country('Khazakstan')"], 1),
        (&["-c", "select * from vists"], 1),
        (&["run", "no_such_query"], 1),
        (&["--bogus"], 2),
        (&["-F", "xml", "-c", "select 1"], 2),
        (&["-c", "delete from visits"], 2),
        (&["run", "visits_between"], 2),
        (&["run", "visits_between", "--a", "KAZ", "--b", "TJK", "--c", "UZB"], 2),
        (&[text(&nowhere), "-c", "select 1"], 3),
        (&[text(folder.path()), "-c", "select 1"], 3),
        (&["-f", text(&nowhere)], 3),
        (&["-o", text(&nowhere_below), "-c", "select 1"], 3),
        (&["dataset", "info", text(&nowhere)], 3),
        (&["dataset", "build", text(&nowhere), text(&nowhere)], 3),
        (&["check", text(&bad)], 6),
    ];
    for (arguments, code) in cases {
        let ran = run(arguments);
        assert_eq!(ran.code, Some(*code), "{arguments:?}: {ran:?}");
        // Data on stdout, the rest on stderr.
        assert_eq!(ran.stderr.is_empty(), *code == 0, "{arguments:?}: {ran:?}");
        assert!(*code == 0 || *code == 6 || ran.stdout.is_empty(), "{arguments:?}: {ran:?}");
        assert!(!ran.stderr.contains("panicked"), "{ran:?}");
    }
}

#[test]
fn an_error_ends_the_run_and_leaves_what_was_written() {
    let ran = run(&["-c", "select 1 as one; select * from vists; select 3 as three", "-c", "select 4 as four"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "one\n1\n"));
    assert!(ran.stderr.starts_with("error: no table `vists`\n --> command 1:1:32\n"), "{}", ran.stderr);
}

#[test]
fn an_error_in_a_file_names_its_line() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("ranking.sql");
    write(&path, "-- ranking\nselect 1 as one;\n\nselect visitor_contry\nfrom visits;\n");
    let ran = run(&["-f", text(&path)]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), "one\n1\n"));
    assert!(ran.stderr.contains("ranking.sql:4:8\n"), "{}", ran.stderr);
}

#[test]
fn a_closed_pipe_is_no_error() {
    // More than a pipe holds, so that the program is still writing when its reader goes.
    let mut command = dyadb(&["-c", "select * from country_names cross join generate_series(1, 20)"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    reader.read_line(&mut first).expect("a line");
    drop(reader);
    let output = child.wait_with_output().expect("the program ends");
    assert!(first.starts_with("name,iso3,"), "{first}");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_pipe_has_no_colour_unless_it_is_asked_for() {
    let arguments = ["-F", "box", "-c", "select null as nothing, 1 as one"];
    assert!(!run(&arguments).data().contains('\x1b'));
    let asked: Vec<&str> = arguments.into_iter().chain(["--color", "always"]).collect();
    assert!(run(&asked).data().contains('\x1b'));
    // What is asked for in the command is stronger than the environment.
    let output = dyadb(&asked).env("NO_COLOR", "1").output().expect("the program starts");
    assert!(String::from_utf8_lossy(&output.stdout).contains('\x1b'));
    let never: Vec<&str> = arguments.into_iter().chain(["--color", "never"]).collect();
    assert!(!run(&never).data().contains('\x1b'));
}

#[test]
fn control_characters_reach_no_terminal_raw() {
    let ran = run(&["-F", "box", "-c", "select concat('a', chr(27), '[2J', chr(7)) as x"]);
    let shown = ran.data();
    assert!(!shown.contains(['\x1b', '\x07']), "{shown:?}");
}

#[test]
fn a_dataset_is_built_of_csv_files_and_read_again() {
    let folder = tempdir().expect("a folder");
    let (csv, target) = (folder.path().join("csv"), folder.path().join("mine"));
    fs::create_dir(&csv).expect("a folder");
    let rows = "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n\
        2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,user,1\n";
    write(&csv.join("visits.csv"), rows);
    write(&csv.join("documents.csv"), "doc,title\n1,Talks in Astana\n");
    let built = run(&["dataset", "build", text(&csv), text(&target)]).data();
    assert!(built.lines().any(|line| line.trim() == "1 visits"), "{built}");
    assert_eq!(run(&["dataset", "info", text(&target)]).data(), built);
    let sql = "select pair, visitor, date from visits";
    assert_eq!(run(&[text(&target), "-c", sql]).data(), "pair,visitor,date\nKAZ-TJK,Emomali Rahmon,2023-05-04\n");
    assert_eq!(run(&[text(&target), "-c", "select count(*) as n from trade"]).data(), "n\n0\n");

    // A directory that holds something is left alone.
    let again = run(&["dataset", "build", text(&csv), text(&target)]).failure(3);
    assert!(again.contains("exists and is not empty"), "{again}");
    assert_eq!(run(&[text(&target), "-c", sql]).data(), "pair,visitor,date\nKAZ-TJK,Emomali Rahmon,2023-05-04\n");
}

#[test]
fn every_problem_of_the_rows_is_told_at_once() {
    let folder = tempdir().expect("a folder");
    let (csv, target) = (folder.path().join("csv"), folder.path().join("mine"));
    fs::create_dir(&csv).expect("a folder");
    let rows = "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n\
        2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,user,1\n\
        2023-13-04,day,Tajikistn,KAZ,Emomali Rahmon,states,completed,user,1\n";
    write(&csv.join("visits.csv"), rows);
    let wrong = run(&["dataset", "build", text(&csv), text(&target)]).failure(3);
    for expected in ["visits.csv:3, column `date`", "`Tajikistn`", "visits.csv:3, column `visit_type`"] {
        assert!(wrong.contains(expected), "{wrong}");
    }
    assert!(!target.exists(), "nothing is written");
}

#[test]
fn a_damaged_segment_is_told_and_not_read() {
    let folder = tempdir().expect("a folder");
    copy(&root().join("datasets/central-asia/built"), folder.path());
    let segment = folder.path().join("segments/visits-00000001.arrow");
    let mut bytes = fs::read(&segment).expect("the segment");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&segment, &bytes).expect("the segment");
    let wrong = run(&[text(folder.path()), "-c", "select count(*) as n from visits where visitor is null"]).failure(3);
    assert!(wrong.contains("visits-00000001.arrow is damaged"), "{wrong}");
    // The other tables are whole.
    run(&[text(folder.path()), "-c", "select count(*) as n from awards"]).data();

    fs::write(folder.path().join("CURRENT"), "seven\n").expect("the file");
    let wrong = run(&[text(folder.path()), "-c", "select 1 as one"]).failure(3);
    assert!(wrong.contains("`seven` is no number of a generation"), "{wrong}");
}

#[test]
fn the_bundled_dataset_is_described() {
    let info = run(&["dataset", "info"]).data();
    assert!(info.starts_with("central-asia, generation "), "{info}");
    for table in ["visits", "agreements", "trade", "awards", "events", "documents"] {
        let csv = root().join(format!("datasets/central-asia/csv/{table}.csv"));
        let n_rows = csv::Reader::from_path(&csv).expect("the table's file").into_records().count();
        assert!(info.lines().any(|line| line.trim() == format!("{n_rows} {table}")), "{n_rows} {table}\n{info}");
    }
}

#[test]
fn the_saved_queries_keep_their_contracts() {
    let checked = run(&["check"]).data();
    assert!(checked.ends_with(" 0 problems\n"), "{checked}");
    assert_eq!(run(&["check", text(&root().join("queries"))]).data(), checked);
}

#[test]
fn a_saved_query_that_breaks_its_contract_is_told() {
    let folder = tempdir().expect("a folder");
    let query = |returns: &str, example: &str| {
        format!(
            "-- name: one(a)\n-- One.\n-- @param a country\n-- @returns {returns}\n-- @example {example}\nselect $a as x;\n"
        )
    };
    let cases = [
        ("x text", "a=Kazakhstan => rows = 1", 0, ""),
        ("x text", "a=Kazakhstan => rows = 1, x = KAZ", 0, ""),
        ("x int", "a=Kazakhstan => rows = 1", 6, "column `x` is promised as int and is text"),
        ("y text", "a=Kazakhstan => rows = 1", 6, "`y`"),
        ("x text", "a=Kazakhstan => rows >= 2", 6, "rows"),
        ("x text", "a=Kazakhstan => rows = 1, x = UZB", 6, "UZB"),
        ("x text", "a=Khazakstan => rows = 1", 6, "Khazakstan"),
    ];
    for (returns, example, code, expected) in cases {
        let path = folder.path().join("one.sql");
        write(&path, &query(returns, example));
        let ran = run(&["check", text(&path)]);
        assert_eq!(ran.code, Some(code), "{returns} {example}: {ran:?}");
        assert!(ran.stderr.contains(expected), "{returns} {example}: {ran:?}");
    }
}

#[test]
fn a_saved_query_is_run_by_name_or_from_a_file() {
    let expected = "visitor\nEmomali Rahmon\n";
    let folder = tempdir().expect("a folder");
    let mine = folder.path().join("mine.sql");
    write(
        &mine,
        "-- name: who(a, b)\n-- Who went.\n-- @param a country\n-- @param b country\n\
        select visitor from visits_between($a, $b, since => '2023-05-04') order by date limit 1;\n",
    );
    let named = format!("{}#who", text(&mine));
    for name in [text(&mine), &named] {
        assert_eq!(run(&["run", name, "--a", "Kazakhstan", "--b=TJ"]).data(), expected);
        assert_eq!(run(&["run", name, "a=KAZ", "b=Таджикистан"]).data(), expected);
        assert_eq!(run(&["-p", "a=KAZ", "run", name, "b=TJK"]).data(), expected);
    }
    assert_eq!(run(&["--queries", text(folder.path()), "run", "who", "a=KAZ", "b=TJK"]).data(), expected);
    let in_from = ["--queries", text(folder.path()), "-c", "select * from who('KAZ', 'TJK')"];
    assert_eq!(run(&in_from).data(), expected);
    // Options of the program may stand behind the name as before it.
    let json = run(&["-F", "jsonl", "run", "visits_between", "--a", "KAZ", "--b", "TJK"]).data();
    assert!(json.lines().all(|line| line.starts_with("{\"date\":\"20")), "{json}");
    assert_eq!(run(&["run", "visits_between", "--a", "KAZ", "-F", "jsonl", "--b", "TJK"]).data(), json);
}

#[test]
fn a_pair_is_shown_without_sql() {
    let shown = run(&["pair", "Казахстан", "TJ"]).data();
    assert!(shown.starts_with("figure,value,as_of,sources\nvisits KAZ>TJK,"), "{shown}");
    assert!(shown.contains("\ndate,kind,summary,status\n"), "{shown}");
    assert!(shown.contains("\n2023-05-04,visits,Emomali Rahmon in Astana (state visit),completed\n"), "{shown}");
    let wrong = run(&["pair", "Khazakstan", "TJ"]).failure(1);
    assert!(wrong.contains("no country `Khazakstan`") && wrong.contains("Kazakhstan (KAZ)"), "{wrong}");
}
