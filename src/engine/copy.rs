//! COPY: a query whose answer goes to a file, and the places of external tables.

use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::sync::Arc;

use arrow::array::{RecordBatch, UInt64Array};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::error::DataFusionError;
use datafusion::physical_plan::SendableRecordBatchStream;
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::sql::parser::{CopyToSource, Statement as DfStatement};
use datafusion::sql::sqlparser::ast::Statement;
use datafusion::sql::sqlparser::tokenizer::Span;
use futures::{StreamExt, stream};

use super::access::{Access, Aside};
use super::error::{Error, ErrorCode, Result};
use super::fault::Fault;
use super::parse::parse_inner;
use super::source::Source;
use crate::output::{Format, Options, Writer};

/// Where the answer of a query goes.
#[derive(Debug)]
pub(super) struct Target {
    path: PathBuf,
    format: Format,
}

/// The formats that `stored as` names.
const FORMATS: [(&str, Format); 11] = [
    ("csv", Format::Csv),
    ("tsv", Format::Tsv),
    ("json", Format::Json),
    ("jsonl", Format::Jsonl),
    ("ndjson", Format::Jsonl),
    ("md", Format::Md),
    ("parquet", Format::Parquet),
    ("arrow", Format::Arrow),
    ("arrows", Format::Arrows),
    ("html", Format::Html),
    ("latex", Format::Latex),
];

/// Puts the query of a COPY in the place of the statement, and returns its file.
pub(super) fn take(statement: &mut DfStatement, source: &mut Source) -> Result<Option<Target>, Fault> {
    let DfStatement::CopyTo(copy) = statement else { return Ok(None) };
    let refuse = |message: &str, help: &str| Fault::new(ErrorCode::Usage, message, Span::empty()).help(help);
    if !copy.partitioned_by.is_empty() {
        return Err(refuse("COPY writes one file, without PARTITIONED BY", "copy a query with `where` for each part"));
    }
    if let Some((name, _)) = copy.options.first() {
        let help = "CSV has a header and commas, Parquet is compressed with zstd; `.tsv` has tabs";
        return Err(refuse(&format!("COPY has no option `{name}`"), help));
    }
    let path = PathBuf::from(&copy.target);
    let named = copy.stored_as.as_ref().map(|name| name.to_lowercase());
    let format = match &named {
        Some(name) => FORMATS.iter().find(|(format, _)| format == name).map(|(_, format)| *format),
        None => Format::of_path(&path).filter(|format| *format != Format::Box),
    };
    let Some(format) = format else {
        let message = match named {
            Some(name) => format!("no format `{name}` of files"),
            None => format!("the suffix of `{}` names no format", copy.target),
        };
        let span = source.literal(&copy.target);
        return Err(Fault::new(ErrorCode::Usage, message, span)
            .help("end it in .csv, .tsv, .json, .jsonl, .md, .parquet or .arrow, or write `stored as csv` behind it"));
    };
    let query = match &copy.source {
        CopyToSource::Query(query) => query.clone(),
        CopyToSource::Relation(name) => {
            let sql = format!("select * from {name}");
            let lines = source.add(Source::new("the table of COPY", &sql, 0));
            parse_inner(&sql, lines)?
        }
    };
    *statement = DfStatement::Statement(Box::new(Statement::Query(query)));
    Ok(Some(Target { path, format }))
}

/// Reads the places of an external table as paths, and refuses those that are out of reach before DataFusion asks the
/// disk for them.
pub(super) fn locate(statement: &mut DfStatement, access: &Access, source: &mut Source) -> Result<(), Fault> {
    let DfStatement::CreateExternalTable(table) = statement else { return Ok(()) };
    source.files.clone_from(&table.locations);
    for location in &mut table.locations {
        *location = access.locate(location).map_err(|error| {
            let span = source.literal(location);
            Fault::new(error.code(), error.message(), span).maybe_help(error.help().map(str::to_string))
        })?;
    }
    Ok(())
}

impl Target {
    /// Returns a stream that writes the batches of another to the file and gives the number of their rows. The file is
    /// there when all of them are in it, and not before.
    pub(super) fn write(self, input: SendableRecordBatchStream, access: &Access) -> Result<SendableRecordBatchStream> {
        let aside = access.create(&self.path)?;
        let schema = Arc::new(Schema::new(vec![Field::new("count", DataType::UInt64, false)]));
        let written = write(input, aside, self.format, Arc::clone(&schema));
        Ok(Box::pin(RecordBatchStreamAdapter::new(schema, stream::once(written))))
    }
}

async fn write(
    mut input: SendableRecordBatchStream,
    aside: Aside,
    format: Format,
    schema: SchemaRef,
) -> Result<RecordBatch, DataFusionError> {
    let mut out = BufWriter::with_capacity(1 << 18, aside);
    let options = Options::of_file(format);
    // The writer borrows the file, which has the path for the error.
    let written = match Writer::new(input.schema(), options, &mut out) {
        Ok(writer) => drain(&mut input, writer).await?,
        Err(error) => Err(error),
    };
    let external = |error: Error| DataFusionError::External(Box::new(error));
    let n_rows = match written {
        Ok(n_rows) => n_rows,
        Err(error) => {
            let aside = out.get_ref();
            let found = match error.kind() {
                io::ErrorKind::InvalidData => {
                    Error::new(ErrorCode::Value, format!("can't write {}: {error}", aside.path().display()))
                }
                _ => aside.failed(&error),
            };
            // What is left in the buffer is for nobody.
            drop(out.into_parts());
            return Err(external(found));
        }
    };
    let aside = out.into_inner().map_err(|error| {
        let (error, out) = error.into_parts();
        external(out.get_ref().failed(&error))
    })?;
    aside.commit().map_err(external)?;
    let count = UInt64Array::from(vec![n_rows as u64]);
    RecordBatch::try_new(schema, vec![Arc::new(count)]).map_err(DataFusionError::from)
}

/// Writes all batches; returns the number of rows, or what the writer says.
async fn drain(
    input: &mut SendableRecordBatchStream,
    mut writer: Writer<'_>,
) -> Result<io::Result<usize>, DataFusionError> {
    while let Some(batch) = input.next().await {
        if let Err(error) = writer.batch(&batch?) {
            return Ok(Err(error));
        }
    }
    Ok(writer.finish())
}
