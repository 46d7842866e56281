//! Files that statements name: read and written where they may be, and attempts to get at those that they may not.

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::AsRawFd;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dyadb::{Dyadb, ErrorCode, Session};
use tempfile::TempDir;

use crate::support::{cells, run, texts};

/// What stands in the file that no attempt may show.
const SECRET: &str = "the-secret";

/// A folder that is allowed, `in`, beside one that isn't, `out`, with links from the one to the other.
struct Place {
    _folder: TempDir,
    root: PathBuf,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there");
        for dir in ["in", "in/below", "in2", "out"] {
            fs::create_dir(root.join(dir)).expect("it is made");
        }
        fs::write(root.join("in/mine.csv"), "name,n\nKazakhstan,1\nTajikistan,2\n").expect("it is written");
        fs::write(root.join("in/below/more.csv"), "name,n\nUzbekistan,3\n").expect("it is written");
        for dir in ["in2", "out"] {
            fs::write(root.join(dir).join("secret.csv"), format!("name,n\n{SECRET},4\n")).expect("it is written");
            fs::write(root.join(dir).join("secret.json"), format!("{{\"name\":\"{SECRET}\"}}\n"))
                .expect("it is written");
        }
        for (link, target) in [
            ("in/link.csv", "../out/secret.csv"),
            ("in/folder", "../out"),
            ("in/again.csv", "mine.csv"),
            ("in/new.csv", "../out/new.csv"),
            ("in/up", ".."),
        ] {
            symlink(target, root.join(link)).expect("it is laid");
        }
        Place { _folder: folder, root }
    }

    fn path(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }

    /// Puts the folders into a statement.
    fn fill(&self, sql: &str) -> String {
        sql.replace("{in}", &self.path("in")).replace("{out}", &self.path("out")).replace("{root}", &self.path(""))
    }

    /// Returns all files outside the allowed folder, with what they hold.
    fn outside(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = ["out", "in2", ""].into_iter().flat_map(|dir| {
            let entries = fs::read_dir(self.root.join(dir)).expect("it is there");
            entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file()).collect::<Vec<_>>()
        });
        files.map(|path| (path.clone(), fs::read(&path).expect("it is read"))).collect()
    }
}

/// Runs the statements of an attempt in one session, and returns what the last of them shows or how it fails.
fn attempt(session: &Session, script: &str) -> Result<String, dyadb::Error> {
    let mut shown = String::new();
    for range in session.split(script)? {
        shown = format!("{:?}", texts(&session.query(&script[range]).collect_blocking()?));
    }
    Ok(shown)
}

/// Attempts to read a file outside the allowed folder: why it might work, and the statements. Each shows the secret
/// where nothing is forbidden, unless it is marked.
const READING: [(&str, &str); 33] = [
    ("an absolute path", "select * from '{out}/secret.csv'"),
    ("dots", "select * from '{in}/../out/secret.csv'"),
    ("dots behind a folder that is in reach", "select * from '{in}/below/../../out/secret.csv'"),
    ("single dots and double slashes", "select * from '{in}//.././/out/./secret.csv'"),
    ("a link to a file", "select * from '{in}/link.csv'"),
    ("a link to a folder", "select * from '{in}/folder/secret.csv'"),
    ("a link to a folder above", "select * from '{in}/up/out/secret.csv'"),
    ("a folder whose name begins as the allowed one's", "select * from '{in}2/secret.csv'"),
    ("the name in double quotes", "select * from \"{out}/secret.csv\""),
    ("another format", "select * from '{out}/secret.json'"),
    ("a URL", "select * from 'file://{out}/secret.csv'"),
    ("a URL in capitals", "select * from 'FILE://{out}/secret.csv'"),
    ("a URL of this machine", "select * from 'file://localhost{out}/secret.csv'"),
    ("a URL with dots", "select * from 'file://{in}/../out/secret.csv'"),
    ("a URL with dots in its escapes", "select * from 'file://{in}/%2e%2e/out/secret.csv'"),
    ("a URL with letters in its escapes", "select * from 'file://{out}/%73ecret.csv'"),
    ("a pattern", "select * from '{out}/*.csv'"),
    ("a pattern behind dots", "select * from '{in}/../out/s*.csv'"),
    ("a pattern through a link", "select * from '{in}/folder/*.csv'"),
    ("a pattern that a link to a folder fits", "select * from '{in}/f*/secret.csv'"),
    ("a pattern that a link to a file fits", "select * from '{in}/l*.csv'"),
    ("a pattern of folders above", "select * from '{root}/o*/s*.csv'"),
    ("an alias of the kernel for the root", "select * from '/proc/self/root{out}/secret.csv'"),
    ("a view", "create view v as select * from '{out}/secret.csv'; select * from v"),
    ("a table of its rows", "create table t as select * from '{out}/secret.csv'; select * from t"),
    ("a subquery", "select (select max(name) from '{out}/secret.csv')"),
    ("a CTE", "with s as (select * from '{out}/secret.csv') select * from s"),
    ("an external table", "create external table e stored as csv location '{out}/secret.csv'; select * from e"),
    (
        "an external table with dots",
        "create external table e stored as csv location '{in}/../out/secret.csv'; select * from e",
    ),
    (
        "an external table by a URL",
        "create external table e stored as csv location 'file://{out}/secret.csv'; select * from e",
    ),
    ("an external table of a folder", "create external table e stored as csv location '{out}/'; select * from e"),
    (
        "an external table of a link to a folder",
        "create external table e stored as csv location '{in}/folder/'; select * from e",
    ),
    (
        "an external table of a pattern, with columns that need no look at the file",
        "create external table e (name text, n int) stored as csv location '{out}/s*.csv'; select * from e",
    ),
];

/// Attempts that fail in one way or another wherever they are made, and must not show the secret.
const FAILING: [(&str, &str); 10] = [
    ("a NUL behind a path that is in reach", "select * from '{in}/mine.csv\0/../../out/secret.csv'"),
    ("a NUL in a URL", "select * from 'file://{in}/mine.csv%00/../../out/secret.csv'"),
    ("escapes in a plain path", "select * from '{in}/%2e%2e/out/secret.csv'"),
    ("a file as a folder", "select * from '{in}/mine.csv/../../out/secret.csv'"),
    ("another host", "select * from 'file://elsewhere{out}/secret.csv'"),
    ("the web", "select * from 'http://127.0.0.1:9/secret.csv'"),
    ("a bucket", "create external table e stored as csv location 's3://bucket/secret.csv'"),
    ("all folders below", "select * from '{root}/**/secret.csv'"),
    (
        "the memory of the process",
        "create external table e (a text) stored as csv location '/proc/self/mem'; select * from e",
    ),
    ("a place by a setting", "set datafusion.catalog.location = '{out}'"),
];

/// Attempts to write outside the allowed folder.
const WRITING: [(&str, &str); 12] = [
    ("an absolute path", "copy (select 1 as a) to '{out}/new.csv'"),
    ("over a file", "copy (select 1 as a) to '{out}/secret.csv'"),
    ("dots", "copy (select 1 as a) to '{in}/../out/new.csv'"),
    ("dots to the folder above", "copy (select 1 as a) to '{in}/../new.csv'"),
    ("a link to a file", "copy (select 1 as a) to '{in}/link.csv'"),
    ("a link to a file that isn't there yet", "copy (select 1 as a) to '{in}/new.csv'"),
    ("a link to a folder", "copy (select 1 as a) to '{in}/folder/new.parquet'"),
    ("a URL", "copy (select 1 as a) to 'file://{out}/new.json'"),
    ("a URL with dots in its escapes", "copy (select 1 as a) to 'file://{in}/%2e%2e/out/new.csv'"),
    ("an alias of the kernel for the root", "copy (select 1 as a) to '/proc/self/root{out}/new.csv'"),
    ("a format by its name", "copy (select 1 as a) to '{out}/new' stored as arrow"),
    (
        "an insert",
        "create external table e (name text, n int) stored as csv location '{in}/'; insert into e values ('a', 1)",
    ),
];

#[test]
fn nothing_leads_out_of_the_allowed_folder() {
    let place = Place::new();
    let free = Dyadb::bundled().expect("the bundled dataset");
    let bound = Dyadb::builder().allow_dir(place.root.join("in")).bundled().expect("the bundled dataset");
    let before = place.outside();
    for (why, sql) in READING {
        let sql = place.fill(sql);
        let shown = attempt(&free.session().expect("a session"), &sql);
        let shown = shown.unwrap_or_else(|error| panic!("{why}: where nothing is forbidden: {}", error.report()));
        assert!(shown.contains(SECRET), "{why}: where nothing is forbidden it shows {shown}");
        let failed = attempt(&bound.session().expect("a session"), &sql).expect_err(why);
        assert!(matches!(failed.code(), ErrorCode::Usage | ErrorCode::Io), "{why}: {}", failed.report());
        assert!(!failed.report().contains(SECRET), "{why}: {}", failed.report());
    }
    for (why, sql) in FAILING.iter().chain(&WRITING) {
        let failed = attempt(&bound.session().expect("a session"), &place.fill(sql)).expect_err(why);
        assert!(!failed.report().contains(SECRET), "{why}: {}", failed.report());
        let told = [ErrorCode::Usage, ErrorCode::Io, ErrorCode::Syntax];
        assert!(told.contains(&failed.code()), "{why}: {}", failed.report());
    }
    // An open file of the process has a path in a folder of the kernel's.
    let open = fs::File::open(place.root.join("out/secret.csv")).expect("it opens");
    for name in [format!("/proc/self/fd/{}", open.as_raw_fd()), format!("/dev/fd/{}", open.as_raw_fd())] {
        let sql =
            format!("create external table e (name text, n int) stored as csv location '{name}'; select * from e");
        assert_eq!(attempt(&bound.session().expect("a session"), &sql).expect_err(&name).code(), ErrorCode::Usage);
    }
    assert_eq!(place.outside(), before, "something was written outside");
}

#[test]
fn a_file_outside_is_as_unknown_as_one_that_is_not_there() {
    let place = Place::new();
    let bound = Dyadb::builder().allow_dir(place.root.join("in")).bundled().expect("the bundled dataset");
    let told = |path: &str| {
        let sql = place.fill(&format!("select * from '{path}'"));
        bound.query(&sql).collect_blocking().expect_err(path).message().replace(&place.fill(path), "FILE")
    };
    let there = told("{out}/secret.csv");
    assert!(there.contains("out of reach"), "{there}");
    assert_eq!(told("{out}/nothing.csv"), there);
    assert_eq!(told("{out}/no/folder.csv"), there);
    assert!(told("{in}/nothing.csv").contains("no such file"));
}

#[test]
fn the_allowed_folder_can_be_read_and_written() {
    let place = Place::new();
    let bound = Dyadb::builder().allow_dir(place.root.join("in")).bundled().expect("the bundled dataset");
    let count = |sql: &str| -> String {
        let rows = cells(&bound, &place.fill(sql)).unwrap_or_else(|error| panic!("{sql}: {}", error.report()));
        rows[0][0].clone()
    };
    for (sql, expected) in [
        ("select sum(n) from '{in}/mine.csv'", "3"),
        ("select sum(n) from '{in}/below/../mine.csv'", "3"),
        ("select sum(n) from '{in}/again.csv'", "3"),
        ("select sum(n) from 'file://{in}/mine.csv'", "3"),
        // Of the links that fit, one leads out: it is no part of the answer, and the other is the file itself.
        ("select sum(n) from '{in}/*.csv'", "3"),
        ("select sum(n) from '{in}/*/more.csv'", "3"),
        ("copy (select * from '{in}/mine.csv') to '{in}/below/copy.parquet'", "2"),
        ("select sum(n) from '{in}/below/copy.parquet'", "3"),
        ("copy (select * from '{in}/mine.csv' union all select * from '{in}/mine.csv') to '{in}/again.csv'", "4"),
        ("select sum(n) from '{in}/mine.csv'", "6"),
    ] {
        assert_eq!(count(sql), expected, "{sql}");
    }
    let session = bound.session().expect("a session");
    let folder =
        place.fill("create external table e (name text, n int) stored as csv location '{in}/'; select sum(n) from e");
    // Links that lead out are no part of a folder, nor are the folders in it.
    assert_eq!(attempt(&session, &folder).expect("it is in reach"), "[[\"12\"]]");
}

#[test]
fn a_link_that_is_laid_in_between_leads_nowhere() {
    let place = Place::new();
    let bound = Dyadb::builder().allow_dir(place.root.join("in")).bundled().expect("the bundled dataset");
    let stop = Arc::new(AtomicBool::new(false));
    let (flips, root) = (Arc::clone(&stop), place.root.clone());
    let flipping = std::thread::spawn(move || {
        // A file and a folder that are now within and now without.
        for (link, targets) in [("in/flip.csv", ["mine.csv", "../out/secret.csv"]), ("in/swap", ["below", "../out"])]
            .into_iter()
            .cycle()
            .take_while(|_| !flips.load(Ordering::Relaxed))
        {
            for target in targets {
                let new = root.join("in/flip.new");
                let laid = symlink(target, &new).and_then(|()| fs::rename(&new, root.join(link)));
                laid.expect("it is laid");
            }
        }
    });
    let (read, written) =
        (place.fill("select max(name) from '{in}/flip.csv'"), place.fill("copy (select 1 as a) to '{in}/swap/w.csv'"));
    let mut n_read = 0;
    for _ in 0..300 {
        if let Ok(rows) = cells(&bound, &read) {
            assert_eq!(rows, [["Tajikistan"]]);
            n_read += 1;
        }
        // It may be refused; what it must not do is asked below.
        let _ = bound.query(&written).collect_blocking();
    }
    stop.store(true, Ordering::Relaxed);
    flipping.join().expect("it ends");
    assert!(n_read > 0, "the link was never within");
    assert!(!place.root.join("out/w.csv").exists(), "a file was written outside");
}

#[test]
fn safe_mode_has_no_files_and_no_settings() {
    let place = Place::new();
    let safe = Dyadb::builder().allow_dir(place.root.join("in")).safe().bundled().expect("the bundled dataset");
    let session = safe.session().expect("a session");
    let own = [
        "select * from '{in}/mine.csv'",
        "select * from '{in}/*.csv'",
        "select * from 'mine.csv'",
        "select * from '/dev/null'",
        "copy visits to '{in}/x.csv'",
        "create external table e stored as csv location '{in}/mine.csv'",
        "create external table e (name text) stored as csv location '{in}/mine.csv'",
        "set time zone = 'UTC'",
        "set datafusion.execution.batch_size = 100",
        "set datafusion.runtime.memory_limit = '1G'",
        "reset datafusion.execution.batch_size",
    ];
    for sql in READING.iter().chain(&WRITING).map(|(_, sql)| *sql).chain(own) {
        let failed = attempt(&session, &place.fill(sql)).expect_err(sql);
        assert_eq!(failed.code(), ErrorCode::Usage, "{sql}: {}", failed.report());
        assert!(failed.message().contains("--safe"), "{sql}: {}", failed.report());
    }
    assert_eq!(fs::read_dir(place.root.join("out")).expect("it is there").count(), 2);
    // What needs no file goes on.
    for sql in ["select 1", "create view v as select 1 as x", "select * from v", "create table t as select 1 as y"] {
        assert!(session.query(sql).collect_blocking().is_ok(), "{sql}");
    }
}

#[test]
fn reading_only_writes_nothing() {
    let place = Place::new();
    let db = Dyadb::builder().read_only().bundled().expect("the bundled dataset");
    let failed = db.query(&place.fill("copy visits to '{out}/new.csv'")).collect_blocking().expect_err("it writes");
    assert_eq!(failed.code(), ErrorCode::Usage);
    assert!(failed.message().contains("--read-only"), "{}", failed.report());
    assert!(!place.root.join("out/new.csv").exists());
    assert_eq!(cells(&db, &place.fill("select name from '{out}/secret.csv'")).expect("it reads"), [[SECRET]]);
}

#[test]
fn the_command_line_sets_the_modes() {
    let place = Place::new();
    let (within, secret) = (place.path("in"), place.path("out/secret.csv"));
    let read = format!("select name from '{secret}'");
    let new = place.path("out/new.csv");
    let copy = format!("copy (select 1 as a) to '{new}'");
    assert!(run(&["-c", &read]).data().contains(SECRET));
    for (options, sql, told) in [
        (vec!["--safe"], &read, "--safe"),
        (vec!["--safe"], &copy, "--safe"),
        (vec!["--allow-dir", &within], &read, "out of reach"),
        (vec!["--allow-dir", &within], &copy, "out of reach"),
        (vec!["-r"], &copy, "--read-only"),
        (vec!["--read-only"], &copy, "--read-only"),
    ] {
        let line: Vec<&str> = options.iter().copied().chain(["-c", sql]).collect();
        let failure = run(&line).failure(2);
        assert!(failure.contains(told), "{line:?}: {failure}");
    }
    assert!(run(&["--safe", "--allow-dir", &within, "-c", "select 1"]).failure(2).contains("--allow-dir"));
    assert!(run(&["--allow-dir", "/no/such/folder", "-c", "select 1"]).failure(3).contains("/no/such/folder"));
    assert!(!Path::new(&new).exists());
    // What the command line names is the user's own: it is written.
    run(&["--safe", "-o", &new, "-c", "select 1 as a"]).data();
    assert_eq!(fs::read_to_string(&new).expect("it is written"), "a\n1\n");
    // A file that runs first stands under the mode as what follows does.
    let init = place.path("in/init.sql");
    fs::write(&init, "create view v as select 7 as seven;\n").expect("it is written");
    assert_eq!(run(&["--safe", "--init", &init, "-c", "select * from v"]).data(), "seven\n7\n");
    fs::write(&init, &read).expect("it is written");
    let failure = run(&["--safe", "--init", &init, "-c", "select 1"]).failure(2);
    assert!(failure.contains("--safe") && failure.contains("init.sql:1:"), "{failure}");
}

/// Every format: what COPY writes is read again as it was.
#[test]
fn what_is_copied_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let query = "select pair, date, visitor_country, place, visitor_level, id from visits";
    let order = "order by id";
    let asked = cells(&db, &format!("{query} {order}")).expect("a query");
    for suffix in ["csv", "tsv", "json", "jsonl", "parquet", "arrow"] {
        let path = folder.path().join(format!("visits.{suffix}")).display().to_string();
        let copied = cells(&db, &format!("copy ({query}) to '{path}'")).expect("it is written");
        assert_eq!(copied, [[asked.len().to_string()]], "{suffix}");
        let read = "select pair, cast(date as date), visitor_country, place, visitor_level, id from";
        assert_eq!(cells(&db, &format!("{read} '{path}' {order}")).expect("it is read"), asked, "{suffix}");
        // Codes are text at the border.
        let kind = cells(&db, &format!("select distinct arrow_typeof(pair) from '{path}'")).expect("it is read");
        assert!(!kind[0][0].contains("Dictionary"), "{suffix}: {kind:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 6, "a part of a file is left");
}

#[test]
fn a_copy_that_fails_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.csv");
    fs::write(&path, "before").expect("it is written");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let copy = |query: &str| {
        let sql = format!("copy ({query}) to '{}'", path.display());
        db.query(&sql).timeout(std::time::Duration::from_millis(500)).collect_blocking()
    };
    let late = "select 1 / (value - 99999) as x from generate_series(1, 100000)";
    assert_eq!(copy(late).expect_err("it divides by zero").code(), ErrorCode::Value);
    let endless = "select value from generate_series(1, 1000000000000)";
    assert_eq!(copy(endless).expect_err("it is too long").code(), ErrorCode::Timeout);
    assert_eq!(copy("select nothing from visits").expect_err("no column").code(), ErrorCode::Name);
    // The file beside goes when its query lets go.
    let begun = std::time::Instant::now();
    while fs::read_dir(folder.path()).expect("it is there").count() > 1 {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "a part of a file is left");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(fs::read_to_string(&path).expect("it is there"), "before");
    assert!(copy("select 1 as a").is_ok());
    assert_eq!(fs::read_to_string(&path).expect("it is there"), "a\n1\n");
}

#[test]
fn the_dataset_is_not_written_by_copy() {
    let place = Place::new();
    let dataset = place.root.join("dataset");
    crate::support::copy(&crate::support::root().join("datasets/central-asia/built"), &dataset);
    let db = Dyadb::open(&dataset).expect("it opens");
    for name in ["CURRENT", "new.csv", "segments/new.arrow"] {
        let sql = format!("copy (select 1 as a) to '{}' stored as csv", dataset.join(name).display());
        let failed = db.query(&sql).collect_blocking().expect_err(name);
        assert!(failed.message().contains("lies in the dataset"), "{name}: {}", failed.report());
    }
}

#[test]
fn names_of_countries_in_a_file_join_the_tables() {
    let place = Place::new();
    let db = Dyadb::bundled().expect("the bundled dataset");
    let sql = place.fill(
        "select m.name, count(*) from '{in}/mine.csv' m join visits v on country(m.name) = v.visitor_country \
         group by m.name order by m.name",
    );
    let count = |code: &str| cells(&db, &format!("select count(*) from visits where visitor_country = '{code}'"));
    let expected: Vec<Vec<String>> = [("Kazakhstan", "KAZ"), ("Tajikistan", "TJK")]
        .into_iter()
        .map(|(name, code)| vec![name.to_string(), count(code).expect("a count")[0][0].clone()])
        .collect();
    assert_eq!(cells(&db, &sql).expect("it joins"), expected);
    assert_eq!(cells(&db, &place.fill("select mine.n from '{in}/mine.csv' limit 1")).expect("by its stem"), [["1"]]);
}

/// Files that are broken or aren't what their suffix says: the error names the file and what is wrong with it.
#[test]
fn errors_name_the_file_and_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let whole = folder.path().join("whole.parquet").display().to_string();
    db.query(&format!("copy visits to '{whole}'")).collect_blocking().expect("it is written");
    let parquet = fs::read(&whole).expect("it is there");
    let late: String =
        std::iter::once("n".to_string()).chain((0..20_000).map(|n| n.to_string())).collect::<Vec<_>>().join("\n");
    let files: [(&str, Vec<u8>, &str); 11] = [
        ("short.csv", b"a,b\n1,2\n3\n".to_vec(), "line 3"),
        ("long.csv", b"a,b\n1,2\n3,4,5\n".to_vec(), "line 3"),
        ("late.csv", format!("{late}\nx\n").into_bytes(), "`x` in column 1 of row 20001 is no whole number"),
        ("empty.csv", Vec::new(), "is empty"),
        ("open.json", b"{\"a\": 1".to_vec(), "JSON"),
        ("no.jsonl", b"a,b\n1,2\n".to_vec(), "JSON"),
        ("cut.parquet", parquet[..parquet.len() / 2].to_vec(), "no Parquet file"),
        ("empty.parquet", Vec::new(), ""),
        ("csv.parquet", b"a,b\n1,2\n3,4\n".to_vec(), "no Parquet file"),
        ("csv.arrow", b"a,b\n1,2\n3,4\n".to_vec(), "no Arrow file"),
        ("no.gz.csv.gz", b"a,b\n1,2\n".to_vec(), ""),
    ];
    for (name, bytes, reason) in files {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("it is written");
        let error = db.query(&format!("select * from '{}'", path.display())).collect_blocking().expect_err(name);
        let report = error.report();
        assert_eq!(error.code(), ErrorCode::Io, "{name}: {report}");
        assert!(error.message().contains(name) && error.message().contains(reason), "{name}: {report}");
        for word in ["Arrow error", "Parser error", "External", "Internal", "Object Store", "DataFusion", "rror: "] {
            assert!(!error.message().contains(word), "{name} says `{word}`: {report}");
        }
    }
}

#[test]
fn rows_are_those_of_the_file_as_it_is_now() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let session = db.session().expect("a session");
    for suffix in ["csv", "parquet"] {
        let path = folder.path().join(format!("x.{suffix}")).display().to_string();
        for n in ["1", "2", "3"] {
            // The same size each time, and hardly a moment apart.
            let written = attempt(&session, &format!("copy (select {n} as n) to '{path}'"));
            assert_eq!(written.expect("it is written"), "[[\"1\"]]");
            let read = attempt(&session, &format!("select min(n), max(n), count(*) from '{path}'"));
            assert_eq!(read.expect("it is read"), format!("[[\"{n}\", \"{n}\", \"1\"]]"), "{suffix}");
        }
    }
}

/// Line ends in quotes, names that stand twice or not at all, and a byte order mark.
#[test]
fn csv_files_are_read_as_they_are_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Dyadb::bundled().expect("the bundled dataset");
    let path = folder.path().join("x.csv");
    let long: String = (0..50_000).map(|n| format!("\"a\n{n}\",{n},é,x\r\n")).collect();
    fs::write(&path, format!("\u{feff}name,n,n,\r\n{long}")).expect("it is written");
    let sql = format!("select count(*), sum(n), max(length(name)), max(n_1), min(column_4) from '{}'", path.display());
    let expected = ["50000", "1249975000", "7", "é", "x"];
    assert_eq!(cells(&db, &sql).unwrap_or_else(|error| panic!("{}", error.report())), [expected]);
}
