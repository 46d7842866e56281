//! A segment: an immutable Arrow IPC file of one table.
//!
//! On disk a segment carries only the dictionary values that it uses, so any Arrow reader understands it alone. In
//! memory its country, pair and vocabulary columns are over the shared arrays of [`crate::facts`]; all other buffers
//! stay where the file is mapped or embedded.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch, StringArray, UInt16Array};
use arrow::buffer::Buffer;
use arrow::datatypes::{DataType, Date32Type, SchemaRef, UInt16Type};
use arrow::error::ArrowError;
use arrow::ipc::reader::{FileDecoder, read_footer_length};
use arrow::ipc::writer::{FileWriter, IpcWriteOptions};
use arrow::ipc::{Block, MetadataVersion, convert::fb_to_schema, root_as_footer};

use super::error::StoreError;
use crate::country::{Country, Pair};
use crate::facts::{Column, Domain, Spec, codes};

/// Rows of one record batch: enough for vectorised kernels, and few enough to be skipped alone.
const BATCH_ROWS: usize = 65_536;

/// Writes the rows as a segment; the batch's dictionaries are cut down to the values in use.
pub(crate) fn encode(batch: &RecordBatch) -> Result<Vec<u8>, ArrowError> {
    let columns = batch.columns().iter().map(compact).collect::<Result<Vec<_>, _>>()?;
    let batch = RecordBatch::try_new(batch.schema(), columns)?;
    // 64-byte alignment is what SIMD kernels and other Arrow readers like best.
    let options = IpcWriteOptions::try_new(64, false, MetadataVersion::V5)?;
    let mut writer = FileWriter::try_new_with_options(Vec::new(), &batch.schema(), options)?;
    writer.write_metadata("dyadb.format", super::manifest::FORMAT.to_string());
    let mut at = 0;
    while at < batch.num_rows() {
        let rows = BATCH_ROWS.min(batch.num_rows() - at);
        writer.write(&batch.slice(at, rows))?;
        at += rows;
    }
    writer.finish()?;
    writer.into_inner()
}

/// Rewrites a dictionary column over the values that it uses, in the order of their first use.
fn compact(column: &ArrayRef) -> Result<ArrayRef, ArrowError> {
    let Some(dictionary) = column.as_dictionary_opt::<UInt16Type>() else { return Ok(Arc::clone(column)) };
    let texts = dictionary.values().as_string::<i32>();
    let mut places: HashMap<u16, u16> = HashMap::new();
    let mut used: Vec<&str> = Vec::new();
    let keys: UInt16Array = dictionary
        .keys()
        .iter()
        .map(|key| {
            let key = key?;
            Some(*places.entry(key).or_insert_with(|| {
                used.push(texts.value(key as usize));
                (used.len() - 1) as u16
            }))
        })
        .collect();
    let values: ArrayRef = Arc::new(StringArray::from(used));
    Ok(Arc::new(arrow::array::DictionaryArray::<UInt16Type>::try_new(keys, values)?))
}

/// Reads a segment without copying its buffers, dictionaries aside; `file` names it in errors.
pub(crate) fn decode(file: &str, buffer: &Buffer, spec: &Spec) -> Result<Vec<RecordBatch>, StoreError> {
    let damaged = |message: String| StoreError::Damaged { file: file.to_string(), message };
    let batches = read_batches(buffer).map_err(damaged)?;
    batches.into_iter().map(|batch| adopt(&batch, spec).map_err(damaged)).collect()
}

/// Reads the batches of an Arrow file. Every range is checked before it is sliced, since slicing panics.
fn read_batches(buffer: &Buffer) -> Result<Vec<RecordBatch>, String> {
    const TRAILER: usize = 10;
    let length = buffer.len();
    let trailer = length.checked_sub(TRAILER).ok_or("the file is shorter than an Arrow trailer")?;
    let tail: [u8; TRAILER] = buffer[trailer..].try_into().map_err(|_| "the trailer can't be read")?;
    let footer_length = read_footer_length(tail).map_err(|error| error.to_string())?;
    let footer_start = trailer.checked_sub(footer_length).ok_or("the footer is longer than the file")?;
    let footer = root_as_footer(&buffer[footer_start..trailer]).map_err(|error| error.to_string())?;
    let schema = fb_to_schema(footer.schema().ok_or("the footer has no schema")?);

    let body = |block: &Block| -> Result<Buffer, String> {
        let out_of_range = || "a block lies outside the file".to_string();
        let start = usize::try_from(block.offset()).map_err(|_| out_of_range())?;
        let header = usize::try_from(block.metaDataLength()).map_err(|_| out_of_range())?;
        let data = usize::try_from(block.bodyLength()).map_err(|_| out_of_range())?;
        let size = header.checked_add(data).ok_or_else(out_of_range)?;
        match start.checked_add(size) {
            Some(end) if end <= footer_start && header >= 8 => Ok(buffer.slice_with_length(start, size)),
            _ => Err(out_of_range()),
        }
    };
    let mut decoder = FileDecoder::new(Arc::new(schema), footer.version()).with_require_alignment(true);
    for block in footer.dictionaries().iter().flatten() {
        decoder.read_dictionary(block, &body(block)?).map_err(|error| error.to_string())?;
    }
    let mut batches = Vec::new();
    for block in footer.recordBatches().iter().flatten() {
        let batch = decoder.read_record_batch(block, &body(block)?).map_err(|error| error.to_string())?;
        batches.extend(batch);
    }
    Ok(batches)
}

/// Brings a batch under the table's schema: dictionaries over the shared arrays, columns in their order.
fn adopt(batch: &RecordBatch, spec: &Spec) -> Result<RecordBatch, String> {
    let columns = spec
        .columns
        .iter()
        .map(|column| match batch.column_by_name(column.name) {
            Some(array) if array.data_type() == &column.data_type => share(array, column),
            Some(array) => {
                Err(format!("column `{}` is {} and should be {}", column.name, array.data_type(), column.data_type))
            }
            // A column that a newer version added is null in older segments.
            None if column.nullable => Ok(arrow::array::new_null_array(&column.data_type, batch.num_rows())),
            None => Err(format!("column `{}` is missing", column.name)),
        })
        .collect::<Result<Vec<ArrayRef>, String>>()?;
    RecordBatch::try_new(SchemaRef::clone(&spec.schema), columns).map_err(|error| error.to_string())
}

/// Puts a dictionary column over the shared values of its domain.
fn share(array: &ArrayRef, column: &Column) -> Result<ArrayRef, String> {
    let DataType::Dictionary(..) = array.data_type() else { return Ok(Arc::clone(array)) };
    let dictionary = array.as_dictionary::<UInt16Type>();
    let unknown = |text: &str| format!("column `{}` has `{text}`, which this program doesn't know", column.name);
    let place = |text: &str| match column.domain {
        Domain::Country => Country::from_iso3(text).map(Country::code),
        Domain::Pair => Pair::from_text(text).map(Pair::code),
        Domain::Words(words, _) => words.iter().position(|word| *word == text).map(|at| at as u16),
        Domain::Open | Domain::Directed | Domain::Group | Domain::Listed(_) => None,
    };
    let mut codes_of_values = Vec::with_capacity(dictionary.values().len());
    for text in dictionary.values().as_string::<i32>() {
        let text = text.unwrap_or_default();
        codes_of_values.push(place(text).ok_or_else(|| unknown(text))?);
    }
    let keys: UInt16Array = dictionary.keys().iter().map(|key| key.map(|key| codes_of_values[key as usize])).collect();
    Ok(codes::over(keys, column.domain.values().ok_or("a dictionary column has no domain")?))
}

/// Tells whether the rows are sorted by the text of their pair and then by date, nulls last.
///
/// Scans promise this order to the planner, which believes it unchecked.
pub(crate) fn is_sorted(batches: &[RecordBatch]) -> bool {
    let mut last: Option<(&'static str, i32)> = None;
    for batch in batches {
        let pairs = batch.column(0).as_dictionary::<UInt16Type>().keys();
        let dates = batch.column(1).as_primitive::<Date32Type>();
        for row in 0..batch.num_rows() {
            let pair = Pair::from_code(pairs.value(row)).map_or("", Pair::text);
            let date = if dates.is_null(row) { i32::MAX } else { dates.value(row) };
            if last.is_some_and(|last| last > (pair, date)) {
                return false;
            }
            last = Some((pair, date));
        }
    }
    true
}

/// Returns the first and last pair and the least and greatest date of a sorted batch of facts.
pub(crate) fn bounds(batch: &RecordBatch) -> (Option<[String; 2]>, Option<[String; 2]>) {
    let pairs = batch.column(0).as_dictionary::<UInt16Type>();
    let text = |row: usize| Pair::from_code(pairs.keys().value(row)).map_or("", Pair::text).to_string();
    let last = batch.num_rows().checked_sub(1);
    let dates = batch.column(1).as_primitive::<Date32Type>();
    let day = |days: i32| Date32Type::to_naive_date_opt(days).map(|date| date.to_string()).unwrap_or_default();
    let least = arrow::compute::min(dates).zip(arrow::compute::max(dates));
    (last.map(|last| [text(0), text(last)]), least.map(|(min, max)| [day(min), day(max)]))
}
