//! INSERT, UPDATE and DELETE: each the rows of its own condition, each one commit, each told in `changes`.

use std::path::PathBuf;
use std::sync::Arc;

use dyadb::{Dyadb, ErrorCode};
use tempfile::TempDir;

use crate::support::{cell, cells, copy, root, run, texts};

/// A copy of the bundled dataset that may be written to.
struct Copy {
    db: Dyadb,
    dir: PathBuf,
    _folder: TempDir,
}

fn writable() -> Copy {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    copy(&root().join("datasets/central-asia/built"), &dir);
    Copy { db: Dyadb::open(&dir).expect("the copy opens"), dir, _folder: folder }
}

/// Runs a statement that writes and returns the number of rows that it says.
fn write(db: &Dyadb, sql: &str) -> usize {
    cell(db, sql).parse().expect("a number of rows")
}

fn refused(db: &Dyadb, sql: &str) -> String {
    let generation = db.generation();
    let error = cells(db, sql).expect_err(sql);
    assert_eq!(db.generation(), generation, "{sql}");
    error.report()
}

#[test]
fn rows_stay_with_their_pairs_where_a_statement_changes_all_of_them() {
    let data = writable();
    let db = &data.db;
    let of_pair = "select count(*) from visits where pair = 'KAZ-TJK'";
    write(db, "delete from visits where pair <> 'KAZ-TJK'");
    let expected = cell(db, of_pair);
    write(db, "update visits set occasion = 'tested'");
    assert_eq!(cell(db, of_pair), expected);
    write(db, "delete from visits where id <> (select min(id) from visits)");
    write(db, "update visits set occasion = 'tested again'");
    assert_eq!(cell(db, of_pair), "1");
    assert_eq!(cell(db, "select count(*) from visits where host_country in ('KAZ', 'TJK')"), "1");
}

const VISIT: &str = "insert into visits (date, visitor_country, host_country, visitor, visit_type, status, doc) values";

#[test]
fn a_write_changes_the_rows_of_its_condition_and_no_others() {
    let data = writable();
    let db = &data.db;
    let total: usize = cell(db, "select count(*) from visits").parse().expect("a number");
    let none = ["false", "null", "1 = 0", "id in (select id from visits where false)", "visitor = null"];
    for condition in none {
        assert_eq!(write(db, &format!("delete from visits where {condition}")), 0, "{condition}");
        assert_eq!(write(db, &format!("update visits set place = 'x' where {condition}")), 0, "{condition}");
    }
    assert_eq!(db.generation(), 1, "a statement that changes nothing commits nothing");
    let some = [
        "id in (select id from visits where pair = 'KAZ-TJK' order by date, id limit 3)",
        "exists (select 1 from awards where awards.pair = visits.pair and awards.pair = 'KAZ-UZB')",
        "date >= '2024-01-01' and visitor_country = 'Kyrgyzstan'",
        "place is null or length(place) > 10",
        "doc in (select doc from documents where url like '%president%') and visit_type = 'state'",
        "not (pair = 'KAZ-UZB' and date < '2022-01-01')",
    ];
    for condition in some {
        let ids = format!("select cast(id as varchar) from visits where {condition} order by id");
        let expected = cells(db, &ids).expect("the condition is a condition");
        let (generation, before) = (db.generation(), cell(db, "select count(*) from visits"));
        let updated = format!("update visits set occasion = 'tested' where {condition}");
        assert_eq!(write(db, &updated), expected.len(), "{condition}");
        let marked = "select cast(id as varchar) from visits where occasion = 'tested' order by id";
        assert_eq!(cells(db, marked).expect("it is a query"), expected, "{condition}");
        assert_eq!(cell(db, "select count(*) from visits"), before, "{condition}");
        let told =
            format!("select cast(fact as varchar) from changes where generation = {} order by fact", generation + 1);
        assert_eq!(cells(db, &told).expect("it is a query"), expected, "{condition}");
        write(db, "update visits set occasion = null where occasion = 'tested'");
    }
    assert_eq!(write(db, "delete from visits where pair = 'KAZ-TJK' limit 2"), 2);
    assert_eq!(write(db, "delete from visits as v where v.id in (select max(id) from visits)"), 1);
    assert_eq!(write(db, "delete from VISITS"), total - 3);
    assert_eq!(cell(db, "select count(*) from visits"), "0");
    assert_eq!(cell(db, "select count(*) from fact_documents where kind = 'visits'"), "0");
    assert_eq!(cell(db, "select count(*) from as_of('visits', 1)"), total.to_string());
}

#[test]
fn what_is_inserted_is_resolved_and_derived() {
    let data = writable();
    let db = &data.db;
    assert_eq!(write(db, "insert into documents (url, title) values ('https://a.example/1', 'A page')"), 1);
    let doc = cell(db, "select doc from documents where title = 'A page'");
    assert_eq!(cell(db, "select max(doc) from documents"), doc);
    let rows = format!(
        "{VISIT} ('2024-03', 'Kazakhstan', 'tj', 'Somebody', 'working', 'completed', {doc}),
         ('2024-03-05', 'Uzbekistan', 'KAZ', 'Somebody else', 'state', 'planned', {doc})"
    );
    assert_eq!(write(db, &rows), 2);
    let found = cells(db, "select pair, date, date_precision, origin from visits where visitor like 'Somebody%'");
    let expected = [["KAZ-TJK", "2024-03-01", "month", "user"], ["KAZ-UZB", "2024-03-05", "day", "user"]];
    assert_eq!(found.expect("it is a query"), expected);
    let stated = format!("select count(*) from fact_documents where doc = {doc} and is_primary");
    assert_eq!(cell(db, &stated), "2");
    assert_eq!(cell(db, "select count(*) from origins where origin = 'user'"), "1");
    // The order that scans promise holds behind the insert.
    let unordered = "select count(*) from (select pair as a, lag(pair) over (order by pair, date nulls last) as b \
        from visits) where cast(b as varchar) > cast(a as varchar)";
    assert_eq!(cell(db, unordered), "0");

    // An id stays when the fact is corrected, and the pair follows its countries.
    let id = cell(db, "select id from visits where visitor = 'Somebody'");
    let session = db.session().expect("a session");
    let run = |sql: &str| session.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{}", error.report()));
    run("set dyadb.reason = 'the host was another'");
    run(
        "update visits set host_country = 'Kyrgyz Republic', visitor = visitor || ' of note' where visitor = 'Somebody'",
    );
    let corrected = format!("select pair, visitor from visits where id = {id}");
    assert_eq!(cells(db, &corrected).expect("it is a query"), [["KAZ-KGZ", "Somebody of note"]]);
    let told = format!("select action, reason, generation from changes where fact = {id} order by generation");
    let expected = [["add", "NULL", "3"], ["correct", "the host was another", "4"]];
    assert_eq!(cells(db, &told).expect("it is a query"), expected);
    // Another process sees what was committed.
    let again = Dyadb::open(&data.dir).expect("the dataset opens");
    assert_eq!((again.generation(), cells(&again, &corrected).expect("it is a query").len()), (4, 1));
}

#[test]
fn what_may_not_be_written_names_row_and_column() {
    let data = writable();
    let db = &data.db;
    let existing = "select date, 'KAZ', 'TJK', visitor, 'state', 'completed', doc, 'news' from visits \
        where visitor_country = 'KAZ' and host_country = 'TJK' and origin = 'news' and date is not null limit 1";
    let again = VISIT.replace("doc) values", &format!("doc, origin) {existing}"));
    let cases: &[(String, &[&str])] = &[
        (
            format!(
                "{VISIT} ('2024-03', 'Kazakhstn', 'tj', 'A', 'working', 'completed', 1), (null, 'KAZ', 'KAZ', 'x', 'states', 'completed', 99999)"
            ),
            &[
                "can't insert into visits: 3 problems",
                "row 1, column `visitor_country`: no country `Kazakhstn`; did you mean Kazakhstan (KAZ)",
                "row 2, column `host_country`: `KAZ` is the visitor_country too",
                "row 2, column `visit_type`: `states` is none of state, official",
                "nothing was written",
            ],
        ),
        (
            format!("{VISIT} ('2024-03-05', 'KAZ', 'TJK', 'x', 'state', 'completed', 99999)"),
            &["row 1, column `doc`: there is no document `99999`"],
        ),
        (again, &["row 1, column `visitor_country`: states the same fact as the row with the id"]),
        ("insert into visits values (1)".to_string(), &["the rows have 1 column, and", "name the columns"]),
        ("insert into visits (vistor) values (1)".to_string(), &["no column `vistor` in visits", "`visitor`"]),
        ("insert into countries (iso3) values ('ABC')".to_string(), &["`countries` can't be written to"]),
        ("update visits set visit_type = 'states' where pair = 'KAZ-TJK'".to_string(), &["`states` is none of"]),
        ("update visits set id = 3".to_string(), &["`id` can't be set"]),
        ("update visits set pair = 'KAZ-TJK'".to_string(), &["`pair` can't be set", "follows from the two countries"]),
        ("update visits set place = 'x' from awards".to_string(), &["UPDATE doesn't take FROM"]),
        ("update visits set place = 'x' where visitor_country = 'Kazakhstn'".to_string(), &["no country `Kazakhstn`"]),
        ("delete from visits where vistor = 'x'".to_string(), &["vistor", "did you mean"]),
        ("delete from documents".to_string(), &["states a row of"]),
        ("explain delete from visits".to_string(), &["DELETE is not among the statements"]),
        ("truncate table visits".to_string(), &["is not among the statements"]),
    ];
    for (sql, expected) in cases {
        let report = refused(db, sql);
        for text in *expected {
            assert!(report.contains(text), "{sql}\n{text}\n{report}");
        }
    }
    let error = cells(crate::support::bundled(), "delete from visits").expect_err("it is read-only");
    assert_eq!((error.code(), error.message()), (ErrorCode::Usage, "the bundled dataset is read-only"));
    let past = Dyadb::builder().as_of("1").open(&data.dir).expect("the first state");
    assert!(refused(&past, "delete from visits").contains("open as of generation 1"));
}

#[test]
fn statements_that_write_at_once_wait_for_each_other() {
    let data = writable();
    let db = Arc::new(data.db.clone());
    let threads: Vec<_> = (0..4)
        .map(|thread| {
            let db = Arc::clone(&db);
            std::thread::spawn(move || {
                for n in 0..3 {
                    write(&db, &format!("insert into documents (title) values ('page {thread} {n}')"));
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no statement fails");
    }
    assert_eq!(cell(&db, "select count(*) from documents where title like 'page %'"), "12");
    assert_eq!(cell(&db, "select count(distinct doc) = count(*) from documents"), "true");
    assert_eq!(db.generation(), 13);
}

#[test]
fn a_dataset_is_kept_in_order_from_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name).display().to_string();
    let (dir, csv, built) = (place("data"), place("csv"), place("built"));
    run(&["dataset", "export", &dir]).data();
    run(&[
        &dir,
        "-c",
        "update visits set place = 'Astana' where place = 'Nur-Sultan'",
        "-c",
        "delete from awards limit 1",
    ])
    .data();
    let info = run(&["dataset", "info", &dir]).data();
    assert!(info.contains("generation 3\n") && info.contains("3 generations are kept, 1 to 3"), "{info}");
    assert!(info.contains("(delete from awards: 1 row)"), "{info}");
    let diff = run(&["dataset", "diff", &dir, "1"]).data();
    assert!(diff.starts_with("kind,key,change,what\n"), "{diff}");
    assert!(diff.contains("place: Nur-Sultan → Astana") && diff.contains(",retracted,"), "{diff}");
    assert!(run(&["dataset", "diff", &dir, "2", "3"]).data().lines().count() == 2);
    let before = run(&["--as-of", "1", &dir, "-c", "select count(*) as n from awards"]).data();
    let after = run(&[&dir, "-c", "select count(*) as n from awards"]).data();
    assert_ne!(before, after);
    assert!(run(&["--as-of", "9", &dir, "-c", "select 1 as one"]).failure(3).contains("it has 1 to 3"));
    assert!(run(&["dataset", "verify", &dir]).data().contains("3 generations"));

    // The text form of it builds the same facts.
    run(&["dataset", "export", &csv, &dir, "--csv"]).data();
    run(&["dataset", "build", &csv, &built]).data();
    let facts = ["-c", "select * from facts order by kind, id"];
    assert_eq!(
        run(&[&[built.as_str()], &facts[..]].concat()).data(),
        run(&[&[dir.as_str()], &facts[..]].concat()).data()
    );

    assert!(run(&["dataset", "vacuum", &dir, "--keep", "1"]).data().starts_with("removed 1 generations"));
    run(&["dataset", "compact", &dir]).data();
    assert!(run(&["dataset", "verify", &dir]).data().ends_with(" 0 problems\n"));

    let segment = std::fs::read_dir(folder.path().join("data/segments")).expect("segments").next().expect("one");
    std::fs::write(segment.expect("an entry").path(), "damaged").expect("the file");
    let ran = run(&["dataset", "verify", &dir]);
    assert_eq!(ran.code, Some(6));
    assert!(ran.stdout.contains("is damaged"), "{}", ran.stdout);

    let empty = place("empty");
    assert!(run(&["dataset", "create", &empty]).data().starts_with(&format!("{empty}, generation 1\n")));
    assert_eq!(run(&[&empty, "-c", "select count(*) as n from facts"]).data(), "n\n0\n");
}

#[test]
fn files_are_imported_and_bad_rows_set_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name).display().to_string();
    let (dir, csv, rejects) = (place("data"), place("travel.csv"), place("rejects.csv"));
    run(&["dataset", "create", &dir]).data();
    let rows = "\u{feff}Leader,From,To,When,visit_type,status,remark\n\
        Emomali Rahmon,Tajikistan,Kazakhstan,2023-05-04,state,completed,a\n\
        Kassym-Jomart Tokayev,KAZ,Tadjikistan,2021,official,completed,b\n\
        Somebody,Kazakhstn,Tajikistan,2021-02-30,states,completed,c\n\
        Emomali Rahmon,TJ,KZ,2023-05-04,state,completed,d\n";
    std::fs::write(&csv, rows).expect("the file");
    let options = [
        "--table",
        "visits",
        "--map",
        "visitor=Leader",
        "--map",
        "visitor_country=From",
        "--map",
        "host_country=To",
        "--map",
        "date=When",
    ];
    let import = |more: &[&str]| run(&[&["import", "csv", &csv, "--into", &dir], &options[..], more].concat());
    let wrong = import(&[]).failure(1);
    assert!(wrong.contains("row 3, column `visitor_country`: no country `Kazakhstn`"), "{wrong}");
    assert!(wrong.contains("row 4, column `visitor_country`: states the same fact as row 1"), "{wrong}");
    assert!(wrong.contains("`--rejects FILE` sets bad rows aside"), "{wrong}");
    assert_eq!(run(&[&dir, "-c", "select count(*) as n from visits"]).data(), "n\n0\n");

    let said = import(&["--rejects", &rejects, "--origin", "colt"]).data();
    let expected =
        format!("2 rows into visits\n2 rows set aside in {rejects}\ncolumns without a place in visits: remark\n");
    assert_eq!(said, expected);
    let sql = "select pair, date, date_precision, origin, doc from visits order by date";
    let expected = "pair,date,date_precision,origin,doc\n\
        KAZ-TJK,2021-01-01,year,colt,1\nKAZ-TJK,2023-05-04,day,colt,1\n";
    assert_eq!(run(&[&dir, "-c", sql]).data(), expected);
    assert_eq!(run(&[&dir, "-c", "select doc, title from documents"]).data(), "doc,title\n1,travel.csv\n");
    let aside = std::fs::read_to_string(&rejects).expect("the rejects");
    let lines: Vec<&str> = aside.lines().collect();
    assert!(lines[0].starts_with("row,reason,pair,date,") && lines.len() == 3, "{aside}");
    assert!(lines[1].starts_with("3,") && lines[1].contains("`states` is none of"), "{aside}");
    assert!(lines[2].starts_with("4,") && lines[2].contains("the same fact as row 1"), "{aside}");
    // The same file again has nothing new.
    let again = place("again.csv");
    assert!(import(&["--rejects", &again, "--origin", "colt"]).data().starts_with("0 rows into visits\n4 rows set"));
    assert!(run(&["dataset", "verify", &dir]).data().ends_with(" 0 problems\n"));
    run(&["dataset", "export", &place("text"), &dir, "--csv"]).data();
    run(&["dataset", "build", &place("text"), &place("built")]).data();

    // Segments are Arrow files of our own schema.
    let target = place("other");
    run(&["dataset", "create", &target]).data();
    let segment = root().join("datasets/central-asia/built/segments/visits-00000001.arrow").display().to_string();
    let args = ["import", "arrow", &segment, "--into", &target, "--table", "visits", "--map", "rule=nothing"];
    assert!(run(&args).failure(1).contains("no column `rule` in visits"));
    let wrong = run(&args[..7]).failure(1);
    assert!(wrong.contains("there is no document"), "{wrong}");
    std::fs::write(&csv, "").expect("the file");
    assert!(import(&[]).failure(1).contains("no column"));
    for (kind, bytes) in [("arrow", "ARROW1"), ("parquet", "PAR1"), ("parquet", ""), ("arrow", "")] {
        let strange = place("strange");
        std::fs::write(&strange, bytes).expect("the file");
        let ran = run(&["import", kind, &strange, "--into", &dir, "--table", "visits"]);
        assert!(ran.code == Some(3) && ran.stderr.contains("can't read"), "{kind}: {ran:?}");
    }
}

#[test]
fn readers_see_what_other_processes_commit() {
    let data = writable();
    let (db, dir) = (&data.db, data.dir.display().to_string());
    let session = db.session().expect("a session");
    let past = Dyadb::builder().as_of("1").open(&data.dir).expect("the dataset opens");
    let count = "select count(*) from visits where visitor = 'Somebody'";
    for n in 1..=3_u64 {
        let row = format!("{VISIT} ('2024-03-0{n}', 'KAZ', 'TJK', 'Somebody', 'working', 'completed', 1)");
        assert_eq!(run(&[&dir, "-c", &row]).code, Some(0), "{row}");
        assert_eq!((cell(db, count), db.generation()), (n.to_string(), n + 1));
        let seen = session.query(count).collect_blocking().expect("it is a query");
        assert_eq!(crate::support::texts(&seen), [[n.to_string()]]);
        assert_eq!(cell(&past, count), "0", "a reader that asked for a state keeps it");
        assert_eq!(cell(db, "select count(*) from as_of('visits', 1) where visitor = 'Somebody'"), "0");
    }
    // What this process writes goes onto what others wrote.
    assert_eq!(write(db, "delete from visits where visitor = 'Somebody'"), 3);
    assert_eq!(run(&[&dir, "-c", count, "-F", "csv"]).data().lines().last(), Some("0"));
    // A dataset that is gone or damaged is said, and isn't taken for the state that was open.
    std::fs::write(data.dir.join("CURRENT"), "5 0000000000000000\n").expect("a file");
    assert_eq!(cell(db, count), "0", "the number is that of the state that is open");
    std::fs::write(data.dir.join("CURRENT"), "4 0000000000000000\n").expect("a file");
    let error = cells(db, count).expect_err("the checksum is another");
    assert_eq!(error.code(), ErrorCode::Dataset, "{}", error.report());
}

#[test]
fn a_statement_that_comes_again_sees_what_has_changed_since() {
    let data = writable();
    let session = data.db.session().expect("a session");
    let ask =
        |sql: &str| texts(&session.query(sql).collect_blocking().unwrap_or_else(|error| panic!("{}", error.report())));
    let count = "select pair, count(*) from visits where pair = 'KAZ-KGZ' group by pair";
    let before = ask(count);
    assert_eq!(ask(count), before);
    ask(&format!("{VISIT} ('2024-08-01', 'KAZ', 'KGZ', 'Somebody', 'working', 'completed', 3)"));
    let after = ask(count);
    assert_ne!(after, before);
    assert_eq!(ask(count), after);
    // Another process commits.
    write(&Dyadb::open(&data.dir).expect("the dataset opens"), "delete from visits where visitor = 'Somebody'");
    assert_eq!(ask(count), before);

    // What a name stands for, and how days are told, may change as well.
    ask("create table own as select 1 as x");
    let own = "select x from own";
    assert_eq!((ask(own), ask(own)), (vec![vec!["1".to_string()]], vec![vec!["1".to_string()]]));
    ask("drop table own");
    ask("create view own as select 2 as x from countries limit 1");
    assert_eq!((ask(own), ask(own)), (vec![vec!["2".to_string()]], vec![vec!["2".to_string()]]));
    ask("drop view own");
    ask("create view own as select 3 as x from countries limit 1");
    assert_eq!(ask(own), [["3"]]);
    let now = "select cast(now() as varchar) as t";
    assert_ne!(ask(now), ask(now));
    let number = "select cast(random() as varchar) as t from countries limit 1";
    assert_ne!(ask(number), ask(number));
    for value in ["KAZ", "UZB"] {
        let query = session.query("select count(*) from visits where visitor_country = $c").bind("c", value);
        let count = cell(&data.db, &format!("select count(*) from visits where visitor_country = '{value}'"));
        assert_eq!(texts(&query.collect_blocking().expect("a query")), [[count]]);
    }
}
