//! Writing a segment: an Arrow IPC file that any reader understands alone, and its sidecar.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, DictionaryArray, RecordBatch, StringArray, UInt16Array};
use arrow::buffer::Buffer;
use arrow::datatypes::{DataType, SchemaRef, UInt16Type};
use arrow::error::ArrowError;
use arrow::ipc::MetadataVersion;
use arrow::ipc::writer::{FileWriter, IpcWriteOptions};
use xxhash_rust::xxh3::xxh3_64;

use super::layout::{Layout, frame, range};
use super::manifest::{FORMAT, VERSION};
use super::sidecar::Sidecar;
use crate::facts::Table;

/// Rows of one record batch: enough for vectorised kernels, and few enough to be skipped alone.
pub(super) const BATCH_ROWS: usize = 65_536;

/// A segment ready to be written.
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    pub(super) sidecar: Sidecar,
}

/// Makes a segment of the rows, which are sorted where the table holds facts.
pub(super) fn encode(table: Table, batch: &RecordBatch) -> Result<Encoded, ArrowError> {
    // A large segment carries the registry's values as they are, and its keys are codes that are used where they are
    // mapped. A small one is cut down to the values that it uses.
    let is_small = batch.num_rows() < BATCH_ROWS;
    let columns = batch
        .columns()
        .iter()
        .map(|column| if is_small { compact(column) } else { Ok(Arc::clone(column)) })
        .collect::<Result<Vec<_>, _>>()?;
    let batch = RecordBatch::try_new(batch.schema(), columns)?;
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < batch.num_rows() {
        let rows = BATCH_ROWS.min(batch.num_rows() - at);
        pieces.push(batch.slice(at, rows));
        at += rows;
    }
    write(table, &batch.schema(), pieces)
}

/// Makes a segment of record batches that follow each other, of [`BATCH_ROWS`] rows at the most each and no fewer than
/// that together.
pub(super) fn encode_large(table: Table, pieces: &[RecordBatch]) -> Result<Encoded, ArrowError> {
    write(table, &table.spec().schema, pieces.to_vec())
}

fn write(table: Table, schema: &SchemaRef, mut pieces: Vec<RecordBatch>) -> Result<Encoded, ArrowError> {
    for piece in &mut pieces {
        *piece = own_texts(piece)?;
    }
    let size: usize = pieces.iter().map(RecordBatch::get_array_memory_size).sum();
    // 64-byte alignment is what SIMD kernels and other Arrow readers like best.
    let options = IpcWriteOptions::try_new(64, false, MetadataVersion::V5)?;
    let mut writer = FileWriter::try_new_with_options(Vec::with_capacity(size), schema, options)?;
    writer.write_metadata("dyadb.format", FORMAT.to_string());
    writer.write_metadata("dyadb.version", VERSION);
    for piece in &pieces {
        writer.write(piece)?;
    }
    writer.finish()?;
    let bytes = writer.into_inner()?;
    let sidecar = describe(table, &pieces, &bytes).map_err(ArrowError::IpcError)?;
    Ok(Encoded { bytes, sidecar })
}

/// Drops the texts that a slice has no row of: Arrow would write them with each record batch.
fn own_texts(batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    let own = |column: &ArrayRef| -> ArrayRef {
        match column.data_type() {
            DataType::Utf8View => Arc::new(column.as_string_view().gc()),
            _ => Arc::clone(column),
        }
    };
    RecordBatch::try_new(batch.schema(), batch.columns().iter().map(own).collect())
}

fn describe(table: Table, pieces: &[RecordBatch], bytes: &[u8]) -> Result<Sidecar, String> {
    let layout = Layout::read(&Buffer::from(bytes))?;
    // The keys of compacted columns are no codes, so the rows are looked at through the values.
    let mut sidecar = Sidecar::of(table, &pieces.iter().map(with_codes).collect::<Vec<_>>());
    let ranges = layout.batches.iter().filter_map(range).collect();
    sidecar.frame = frame(bytes, ranges).ok_or("a block lies outside the file")?;
    for (zone, block) in sidecar.batches.iter_mut().zip(&layout.batches) {
        let (start, end) = range(block).ok_or("a block lies outside the file")?;
        (zone.offset, zone.length) = (start as u64, (end - start) as u64);
        zone.check = xxh3_64(&bytes[start..end]);
    }
    Ok(sidecar)
}

/// Puts the pair column back over the registry's values.
fn with_codes(batch: &RecordBatch) -> RecordBatch {
    let column = batch.column(0);
    let Some(dictionary) = column.as_dictionary_opt::<UInt16Type>() else { return batch.clone() };
    let values = dictionary.values().as_string::<i32>();
    let codes: Option<Vec<u16>> =
        values.iter().map(|text| Some(crate::country::Pair::from_text(text?)?.code())).collect();
    let Some(codes) = codes else { return batch.clone() };
    let keys: UInt16Array = dictionary.keys().iter().map(|key| key.map(|key| codes[key as usize])).collect();
    let mut columns = batch.columns().to_vec();
    columns[0] = crate::facts::codes::over(keys, crate::facts::codes::pair_values());
    RecordBatch::try_new(batch.schema(), columns).unwrap_or_else(|_| batch.clone())
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
    Ok(Arc::new(DictionaryArray::<UInt16Type>::try_new(keys, values)?))
}
