//! What the tests share: the datasets, cells as text, and the program as a process.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use arrow::array::RecordBatch;
use arrow::util::display::{ArrayFormatter, FormatOptions};
use dyadb::{Dyadb, Error};
use tempfile::TempDir;

/// Returns the folder of the package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Tells whether generated files and expectations are to be rewritten, to be read by a person afterwards.
pub(crate) fn is_blessing() -> bool {
    std::env::var_os("DYADB_BLESS").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Returns the bundled dataset; all tests share it.
pub(crate) fn bundled() -> &'static Dyadb {
    static BUNDLED: OnceLock<Dyadb> = OnceLock::new();
    BUNDLED.get_or_init(|| Dyadb::bundled().expect("the bundled dataset opens"))
}

/// Returns the same dataset from a directory of its own; all tests share it.
pub(crate) fn opened() -> &'static Dyadb {
    static OPENED: OnceLock<(Dyadb, TempDir)> = OnceLock::new();
    let (db, _) = OPENED.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&root().join("datasets/central-asia/built"), folder.path());
        (Dyadb::open(folder.path()).expect("the copy opens"), folder)
    });
    db
}

/// Copies the files of a folder and of the folders in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap_or_else(|error| panic!("{}: {error}", to.display()));
    for entry in std::fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).unwrap_or_else(|error| panic!("{}: {error}", target.display()));
        }
    }
}

/// Runs a statement and returns its cells as text, `NULL` for null.
pub(crate) fn cells(db: &Dyadb, sql: &str) -> Result<Vec<Vec<String>>, Error> {
    Ok(texts(&db.query(sql).collect_blocking()?))
}

/// Runs a statement that gives one cell.
pub(crate) fn cell(db: &Dyadb, sql: &str) -> String {
    let rows = cells(db, sql).unwrap_or_else(|error| panic!("{sql}\n{}", error.report()));
    match rows.as_slice() {
        [row] if row.len() == 1 => row[0].clone(),
        _ => panic!("{sql}\ngives no single cell: {rows:?}"),
    }
}

/// Returns the cells of batches as text, `NULL` for null.
pub(crate) fn texts(batches: &[RecordBatch]) -> Vec<Vec<String>> {
    let options = FormatOptions::new().with_null("NULL");
    let mut rows = Vec::new();
    for batch in batches {
        let columns: Vec<ArrayFormatter<'_>> = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column.as_ref(), &options).expect("a type that can be shown"))
            .collect();
        rows.extend(
            (0..batch.num_rows()).map(|row| columns.iter().map(|column| column.value(row).to_string()).collect()),
        );
    }
    rows
}

/// What the program did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// Returns stdout, of a run that had to end well and say nothing else.
    pub(crate) fn data(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (Some(0), ""), "{self:?}");
        self.stdout
    }

    /// Returns stderr, of a run that had to end with that code and give no data.
    pub(crate) fn failure(self, code: i32) -> String {
        assert_eq!((self.code, self.stdout.as_str()), (Some(code), ""), "{self:?}");
        self.stderr
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// Returns the path of the program.
pub(crate) fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_dyadb").into()
}

/// Returns the program with arguments, in the folder of the package and without the user's settings.
pub(crate) fn dyadb(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    // Colours and the width of help follow the user's environment, and saved queries of one's own are the user's files.
    command.env_remove("NO_COLOR").env_remove("COLUMNS");
    static NOWHERE: OnceLock<TempDir> = OnceLock::new();
    let nowhere = NOWHERE.get_or_init(|| tempfile::tempdir().expect("a temporary folder")).path();
    command.env("XDG_CONFIG_HOME", nowhere).env("XDG_STATE_HOME", nowhere);
    command
}

/// Runs the program.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    dyadb(arguments).output().expect("the program starts").into()
}

/// Runs the program with a text as its stdin.
pub(crate) fn run_with_stdin(arguments: &[&str], text: &str) -> Ran {
    let mut command = dyadb(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(text.as_bytes()).expect("the program reads");
    drop(stdin);
    child.wait_with_output().expect("the program ends").into()
}
