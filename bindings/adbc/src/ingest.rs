//! Bound rows into a table.
//!
//! Rows that are added to a table of the dataset are one INSERT, held against the table's types, lists of words and keys,
//! and one commit. Any other table is one of the session: its batches are shared, and nothing of it is on the disk.

use adbc_core::error::{Result, Status};
use adbc_core::options::IngestMode;
use dyadb::arrow::array::{AsArray, RecordBatch};
use dyadb::arrow::datatypes::{SchemaRef, UInt64Type};
use dyadb::{Session, TableKind};

use crate::fault::{fault, of_error};
use crate::reader::Running;

/// The name that rows have on their way into a table of the dataset.
const STAGED: &str = "__ingested";

/// Where rows go, and what is done with those that are there.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) table: String,
    pub(crate) mode: IngestMode,
}

/// Adds rows to the target and returns their number.
pub(crate) fn ingest(
    session: &Session,
    running: &Running,
    target: &Target,
    schema: SchemaRef,
    rows: Vec<RecordBatch>,
) -> Result<i64> {
    let Target { table, mode } = target;
    let tables = session.tables().map_err(of_error)?;
    let there = tables.iter().find(|info| &info.name == table).map(|info| info.kind);
    let of_dataset = there.is_some_and(|kind| kind != TableKind::Temporary);
    match (mode, there) {
        (IngestMode::Create, Some(_)) => {
            Err(fault(Status::AlreadyExists, format!("there is a table `{table}` already")))
        }
        (IngestMode::Append, None) => Err(fault(Status::NotFound, format!("no table `{table}` to add rows to"))),
        (IngestMode::Append | IngestMode::CreateAppend, Some(_)) if of_dataset => {
            session.register(STAGED, schema.clone(), rows).map_err(of_error)?;
            let added = insert(session, running, table, &schema);
            session.deregister(STAGED).map_err(of_error)?;
            added
        }
        (IngestMode::Append | IngestMode::CreateAppend, Some(_)) => append(session, running, table, schema, rows),
        _ => {
            let n_rows = count(&rows);
            session.register(table, schema, rows).map_err(of_error)?;
            Ok(n_rows)
        }
    }
}

fn insert(session: &Session, running: &Running, table: &str, schema: &SchemaRef) -> Result<i64> {
    let columns: Vec<String> = schema.fields().iter().map(|field| quoted(field.name())).collect();
    let columns = columns.join(", ");
    let sql = format!("insert into {} ({columns}) select {columns} from {}", quoted(table), quoted(STAGED));
    let batches: Vec<RecordBatch> =
        running.start(session.query(&sql))?.collect::<dyadb::Result<_>>().map_err(of_error)?;
    Ok(affected(&batches).unwrap_or(-1))
}

fn append(session: &Session, running: &Running, table: &str, schema: SchemaRef, rows: Vec<RecordBatch>) -> Result<i64> {
    let stream = running.start(session.query(&format!("select * from {}", quoted(table))))?;
    let there = stream.schema();
    let same = there.fields().len() == schema.fields().len()
        && there
            .fields()
            .iter()
            .zip(schema.fields())
            .all(|(a, b)| a.name() == b.name() && a.data_type() == b.data_type());
    if !same {
        let message = format!("the rows have other columns than `{table}`: {schema} in the place of {there}");
        return Err(fault(Status::InvalidArguments, message));
    }
    let n_rows = count(&rows);
    let mut all: Vec<RecordBatch> = stream.collect::<dyadb::Result<_>>().map_err(of_error)?;
    for batch in rows {
        all.push(
            batch.with_schema(schema.clone()).map_err(|error| fault(Status::InvalidArguments, error.to_string()))?,
        );
    }
    // Nulls may be among those that are added.
    let all = all.into_iter().map(|batch| RecordBatch::try_new(schema.clone(), batch.columns().to_vec()));
    let all: std::result::Result<Vec<RecordBatch>, _> = all.collect();
    let all = all.map_err(|error| fault(Status::InvalidArguments, error.to_string()))?;
    session.register(table, schema, all).map_err(of_error)?;
    Ok(n_rows)
}

fn count(rows: &[RecordBatch]) -> i64 {
    rows.iter().map(|batch| batch.num_rows() as i64).sum()
}

/// Returns the number of rows that a statement changed, from the one row that it gives.
pub(crate) fn affected(batches: &[RecordBatch]) -> Option<i64> {
    let [batch] = batches else { return None };
    let is_count = batch.num_rows() == 1 && batch.num_columns() == 1 && batch.schema_ref().field(0).name() == "count";
    let count = is_count.then(|| batch.column(0).as_primitive_opt::<UInt64Type>()).flatten()?;
    i64::try_from(count.value(0)).ok()
}

pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
