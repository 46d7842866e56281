//! Batches as other programs take them: texts are plain strings, whatever stands for them inside.

use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, FieldRef, Schema, SchemaRef};

use super::error::{Error, ErrorCode, Result};

/// Returns the schema that [`plain`] gives batches of this schema.
///
/// Dictionaries become their values and views become strings, also in lists and structs: `pair`, for one, is a `Utf8`
/// column. Comments and other metadata stay.
pub fn plain_schema(schema: &Schema) -> SchemaRef {
    let fields: Vec<FieldRef> = schema.fields().iter().map(plain_field).collect();
    Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone()))
}

/// Writes a batch's dictionaries and views out as plain strings, for what doesn't read them; numbers, days and the rest
/// are shared, not copied.
///
/// # Errors
/// More than 2 GiB of text in one column of the batch.
///
/// # Example
/// ```
/// use arrow::datatypes::DataType;
///
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let batches = db.query("select pair, date from visits").collect_blocking()?;
/// let plain = dyadb::plain(&batches[0])?;
/// assert_eq!(plain.schema().field(0).data_type(), &DataType::Utf8);
/// # Ok(())
/// # }
/// ```
pub fn plain(batch: &RecordBatch) -> Result<RecordBatch> {
    let schema = plain_schema(batch.schema_ref());
    let columns = batch.columns().iter().zip(schema.fields());
    let columns: Vec<ArrayRef> = columns
        .map(|(column, field)| match column.data_type() == field.data_type() {
            true => Ok(Arc::clone(column)),
            false => cast(column, field.data_type()).map_err(|error| unfit(field, &error)),
        })
        .collect::<Result<_>>()?;
    let options = RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
    let made = RecordBatch::try_new_with_options(schema, columns, &options);
    made.map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))
}

fn unfit(field: &Field, error: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorCode::Resources, format!("can't write column `{}` as plain text: {error}", field.name()))
}

fn plain_field(field: &FieldRef) -> FieldRef {
    match plain_type(field.data_type()) {
        Some(plain) => Arc::new(field.as_ref().clone().with_data_type(plain)),
        None => Arc::clone(field),
    }
}

/// Returns the plain form of a type; none where it is plain.
fn plain_type(data_type: &DataType) -> Option<DataType> {
    let changed = |field: &FieldRef| {
        let plain = plain_field(field);
        (!Arc::ptr_eq(&plain, field)).then_some(plain)
    };
    match data_type {
        DataType::Dictionary(_, values) => Some(plain_type(values).unwrap_or_else(|| values.as_ref().clone())),
        DataType::Utf8View => Some(DataType::Utf8),
        DataType::BinaryView => Some(DataType::Binary),
        DataType::List(field) => changed(field).map(DataType::List),
        DataType::LargeList(field) => changed(field).map(DataType::LargeList),
        DataType::Struct(fields) => {
            let plain: Vec<FieldRef> = fields.iter().map(plain_field).collect();
            let is_changed = plain.iter().zip(fields).any(|(plain, field)| !Arc::ptr_eq(plain, field));
            is_changed.then(|| DataType::Struct(plain.into()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Dyadb;
    use super::*;

    #[test]
    fn texts_are_strings_and_numbers_are_shared() {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        let sql = "select pair, visitor, doc, evidence, make_array(pair) as pairs, named_struct('c', host_country) as s
            from visits";
        let batches = db.query(sql).collect_blocking().expect("rows");
        for batch in &batches {
            let plain = plain(batch).expect("little text");
            assert_eq!(plain.num_rows(), batch.num_rows());
            let types: Vec<&DataType> = plain.columns().iter().map(|column| column.data_type()).collect();
            assert_eq!((types[0], types[1]), (&DataType::Utf8, &DataType::Utf8));
            assert!(Arc::ptr_eq(plain.column(2), batch.column(2)) && Arc::ptr_eq(plain.column(3), batch.column(3)));
            assert!(format!("{:?} {:?}", types[4], types[5]).matches("Utf8").count() == 2, "{types:?}");
            assert!(!format!("{types:?}").contains("Dictionary"), "{types:?}");
        }
        assert!(!batches.is_empty());
    }
}
