//! The files of `tests/sql/`: each is run on the bundled dataset and on a directory with the same dataset.
//!
//! `DYADB_BLESS=1 cargo test it_slt` rewrites what the files expect by what the bundled dataset gives; a person reads the
//! difference then and holds it against the CSV files or the world. A file has a session of its own; in one more run the
//! rules of codes are off, and rows come in batches of few over four partitions. In the results NULL
//! is a null and (empty) an empty text.

use std::path::PathBuf;

use arrow::datatypes::DataType;
use async_trait::async_trait;
use dyadb::{Dyadb, Error, Session};
use futures::TryStreamExt;
use sqllogictest::{
    AsyncDB, DBOutput, DefaultColumnType, Runner, default_normalizer, default_validator, strict_column_validator,
};

use crate::support::{bundled, is_blessing, opened, root, texts};

struct Database(Session);

#[async_trait]
impl AsyncDB for Database {
    type Error = Error;
    type ColumnType = DefaultColumnType;

    async fn run(&mut self, sql: &str) -> Result<DBOutput<DefaultColumnType>, Error> {
        let stream = self.0.query(sql).stream().await?;
        let types: Vec<DefaultColumnType> =
            stream.schema().fields().iter().map(|field| column_type(field.data_type())).collect();
        let batches = stream.try_collect::<Vec<_>>().await?;
        if types.is_empty() {
            return Ok(DBOutput::StatementComplete(0));
        }
        let shown = |cell: String| if cell.is_empty() { "(empty)".to_string() } else { cell };
        let rows = texts(&batches).into_iter().map(|row| row.into_iter().map(shown).collect()).collect();
        Ok(DBOutput::Rows { types, rows })
    }

    async fn shutdown(&mut self) {}

    fn engine_name(&self) -> &str {
        "dyadb"
    }
}

/// I whole numbers, R numbers, T texts, ? the rest.
fn column_type(data_type: &DataType) -> DefaultColumnType {
    match data_type {
        DataType::Dictionary(_, values) => column_type(values),
        data_type if data_type.is_integer() => DefaultColumnType::Integer,
        data_type if data_type.is_floating() => DefaultColumnType::FloatingPoint,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => DefaultColumnType::Text,
        _ => DefaultColumnType::Any,
    }
}

fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/sql")).expect("the folder tests/sql");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

async fn session(db: &Dyadb, settings: &[&str]) -> Result<Database, Error> {
    let session = db.session()?;
    for setting in settings {
        session.query(&format!("set {setting}")).collect().await?;
    }
    Ok(Database(session))
}

/// Runs every file on a dataset, in sessions with settings; all that fail are told.
fn run_on(db: &Dyadb, settings: &[&str], name: &str) {
    let mut failures = Vec::new();
    for file in files() {
        let mut runner = Runner::new(|| session(db, settings));
        runner.with_column_validator(strict_column_validator);
        if let Err(error) = runner.run_file(&file) {
            failures.push(error.display(false).to_string());
        }
    }
    assert!(failures.is_empty(), "{} files fail on {name}\n\n{}", failures.len(), failures.join("\n\n"));
}

#[test]
fn statements_on_the_bundled_dataset() {
    if is_blessing() {
        for file in files() {
            let mut runner = Runner::new(|| async { bundled().session().map(Database) });
            let update =
                runner.update_test_file(&file, " ", default_validator, default_normalizer, strict_column_validator);
            futures::executor::block_on(update).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
    }
    run_on(bundled(), &[], "the bundled dataset");
}

#[test]
fn statements_on_a_directory() {
    run_on(opened(), &[], "a directory");
}

#[test]
fn statements_without_codes_in_tiny_batches() {
    let settings =
        ["dyadb.codes = off", "datafusion.execution.batch_size = 7", "datafusion.execution.target_partitions = 4"];
    run_on(bundled(), &settings, "the bundled dataset without the rules of codes");
}
