//! What there is: the driver, the tables and their columns, in the shapes that ADBC gives them.

use std::collections::HashSet;
use std::sync::Arc;

use adbc_core::error::{Result, Status};
use adbc_core::options::{InfoCode, ObjectDepth};
use adbc_core::schemas::{GET_INFO_SCHEMA, GET_OBJECTS_SCHEMA, GET_TABLE_TYPES_SCHEMA};
use dyadb::arrow::array::{
    ArrayRef, BooleanArray, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray, UInt32Array,
    UnionArray, new_empty_array,
};
use dyadb::arrow::buffer::ScalarBuffer;
use dyadb::arrow::datatypes::{DataType, SchemaRef};
use dyadb::arrow::error::ArrowError;
use dyadb::arrow::json::ReaderBuilder;
use dyadb::{Session, TableInfo, TableKind};
use serde_json::{Value, json};

use crate::fault::{fault, of_error};

/// The catalog that the tables are in.
pub(crate) const CATALOG: &str = "dyadb";
/// The schema that the tables are in.
pub(crate) const SCHEMA: &str = "main";

type Rows = Box<dyn RecordBatchReader + Send + 'static>;

/// What of the tables is asked for. Names are patterns of LIKE.
pub(crate) struct Wanted<'a> {
    pub(crate) depth: ObjectDepth,
    pub(crate) catalog: Option<&'a str>,
    pub(crate) db_schema: Option<&'a str>,
    pub(crate) table_name: Option<&'a str>,
    pub(crate) table_type: Option<Vec<&'a str>>,
    pub(crate) column_name: Option<&'a str>,
}

/// Returns catalogs, schemas, tables and columns, one within the other.
pub(crate) fn objects(session: &Session, wanted: &Wanted<'_>) -> Result<Rows> {
    let depth = wanted.depth;
    let rows = if !like(wanted.catalog, CATALOG) {
        Vec::new()
    } else if depth == ObjectDepth::Catalogs {
        vec![json!({"catalog_name": CATALOG, "catalog_db_schemas": null})]
    } else if !like(wanted.db_schema, SCHEMA) {
        vec![json!({"catalog_name": CATALOG, "catalog_db_schemas": []})]
    } else if depth == ObjectDepth::Schemas {
        let schema = json!({"db_schema_name": SCHEMA, "db_schema_tables": null});
        vec![json!({"catalog_name": CATALOG, "catalog_db_schemas": [schema]})]
    } else {
        let tables = session.tables().map_err(of_error)?;
        let tables: Vec<Value> = tables.iter().filter(|info| wanted.is(info)).map(|info| wanted.table(info)).collect();
        let schema = json!({"db_schema_name": SCHEMA, "db_schema_tables": tables});
        vec![json!({"catalog_name": CATALOG, "catalog_db_schemas": [schema]})]
    };
    of_json(&GET_OBJECTS_SCHEMA, &rows).map_err(|error| fault(Status::Internal, error.to_string()))
}

impl Wanted<'_> {
    fn is(&self, info: &TableInfo) -> bool {
        let kind = kind_of(info.kind);
        like(self.table_name, &info.name) && self.table_type.as_ref().is_none_or(|kinds| kinds.contains(&kind))
    }

    fn table(&self, info: &TableInfo) -> Value {
        let columns = match self.depth {
            ObjectDepth::Tables => Value::Null,
            _ => self.columns(info),
        };
        let constraints = if columns.is_null() { Value::Null } else { json!([]) };
        json!({
            "table_name": info.name, "table_type": kind_of(info.kind),
            "table_columns": columns, "table_constraints": constraints,
        })
    }

    fn columns(&self, info: &TableInfo) -> Value {
        let columns = info.columns.iter().enumerate().filter(|(_, column)| like(self.column_name, &column.name));
        let columns = columns.map(|(at, column)| {
            json!({
                "column_name": column.name, "ordinal_position": at + 1,
                "remarks": if column.comment.is_empty() { Value::Null } else { column.comment.clone().into() },
                "xdbc_type_name": column.data_type.to_string(),
                "xdbc_nullable": i16::from(column.nullable),
                "xdbc_is_nullable": if column.nullable { "YES" } else { "NO" },
            })
        });
        columns.collect()
    }
}

/// The types of tables that there are.
const KINDS: [&str; 3] = ["table", "view", "temporary"];

fn kind_of(kind: TableKind) -> &'static str {
    match kind {
        TableKind::View => "view",
        TableKind::Temporary => "temporary",
        _ => "table",
    }
}

/// Tells whether a name is like a pattern, `%` for any text and `_` for any character; no pattern is like all.
fn like(pattern: Option<&str>, name: &str) -> bool {
    fn matches(pattern: &[char], name: &[char]) -> bool {
        match pattern {
            [] => name.is_empty(),
            ['%', rest @ ..] => (0..=name.len()).any(|skipped| matches(rest, &name[skipped..])),
            [c, rest @ ..] => name.first().is_some_and(|first| *c == '_' || c == first) && matches(rest, &name[1..]),
        }
    }
    pattern.is_none_or(|pattern| {
        // Two in a row mean what one does, and would be tried in turn.
        let mut pattern: Vec<char> = pattern.chars().collect();
        pattern.dedup_by(|a, b| *a == '%' && *b == '%');
        matches(&pattern, &name.chars().collect::<Vec<char>>())
    })
}

/// Reads rows of JSON as a schema has them.
fn of_json(schema: &SchemaRef, rows: &[Value]) -> std::result::Result<Rows, ArrowError> {
    let mut decoder = ReaderBuilder::new(Arc::clone(schema)).build_decoder()?;
    decoder.serialize(rows)?;
    let batches: Vec<_> = decoder.flush()?.into_iter().map(Ok).collect();
    Ok(Box::new(RecordBatchIterator::new(batches, Arc::clone(schema))))
}

/// Returns the types of tables.
pub(crate) fn table_types() -> Rows {
    let types: ArrayRef = Arc::new(StringArray::from(KINDS.to_vec()));
    one_batch(&GET_TABLE_TYPES_SCHEMA, vec![types])
}

enum Info {
    Text(&'static str),
    Yes(bool),
    Number(i64),
}

/// Returns what the driver and the database are.
pub(crate) fn info(codes: Option<&HashSet<InfoCode>>) -> Rows {
    let all = [
        (InfoCode::VendorName, Info::Text("dyadb")),
        (InfoCode::VendorVersion, Info::Text(env!("CARGO_PKG_VERSION"))),
        (InfoCode::VendorSql, Info::Yes(true)),
        (InfoCode::VendorSubstrait, Info::Yes(false)),
        (InfoCode::DriverName, Info::Text("ADBC driver of dyadb")),
        (InfoCode::DriverVersion, Info::Text(env!("CARGO_PKG_VERSION"))),
        (InfoCode::DriverArrowVersion, Info::Text(dyadb::arrow::ARROW_VERSION)),
        (InfoCode::DriverAdbcVersion, Info::Number(1_001_000)),
    ];
    let wanted = all.iter().filter(|(code, _)| codes.is_none_or(|codes| codes.contains(code)));
    let (mut names, mut kinds, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
    let (mut texts, mut yes, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    for (code, value) in wanted {
        names.push(u32::from(code));
        let (kind, at) = match value {
            Info::Text(text) => (0, pushed(&mut texts, *text)),
            Info::Yes(is) => (1, pushed(&mut yes, *is)),
            Info::Number(number) => (2, pushed(&mut numbers, *number)),
        };
        kinds.push(kind);
        offsets.push(at);
    }
    let schema = &GET_INFO_SCHEMA;
    let DataType::Union(fields, _) = schema.field(1).data_type() else { return one_batch(schema, Vec::new()) };
    let children: Vec<ArrayRef> = fields
        .iter()
        .map(|(kind, field)| match kind {
            0 => Arc::new(StringArray::from(texts.clone())) as ArrayRef,
            1 => Arc::new(BooleanArray::from(yes.clone())),
            2 => Arc::new(Int64Array::from(numbers.clone())),
            _ => new_empty_array(field.data_type()),
        })
        .collect();
    let (kinds, offsets) = (ScalarBuffer::from(kinds), Some(ScalarBuffer::from(offsets)));
    match UnionArray::try_new(fields.clone(), kinds, offsets, children) {
        Ok(values) => one_batch(schema, vec![Arc::new(UInt32Array::from(names)), Arc::new(values)]),
        Err(error) => Box::new(RecordBatchIterator::new(vec![Err(error)], Arc::clone(schema))),
    }
}

fn pushed<T>(values: &mut Vec<T>, value: T) -> i32 {
    values.push(value);
    values.len() as i32 - 1
}

fn one_batch(schema: &SchemaRef, columns: Vec<ArrayRef>) -> Rows {
    Box::new(RecordBatchIterator::new([RecordBatch::try_new(Arc::clone(schema), columns)], Arc::clone(schema)))
}
