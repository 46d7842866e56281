//! Sorted runs of rows: what doesn't fit into memory together is sorted in parts, kept in files, and merged.
//!
//! Files of runs have the names of segments that were never committed, so that the next writer sweeps away what a crash
//! leaves. Nothing of them is to last, so that they are neither synced nor written through [`super::disk`].

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::compute::interleave;
use arrow::datatypes::{DataType, Field, Schema, SchemaRef, UInt16Type};
use arrow::error::ArrowError;
use arrow::ipc::reader::StreamReader;
use arrow::ipc::writer::StreamWriter;

use super::arrange::{Place, places};
use super::error::StoreError;
use crate::facts::{Table, codes};

/// Rows of a batch of a run: what merging keeps in memory of each.
const RUN_ROWS: usize = 8_192;

/// A run in a file, which goes with the value.
#[derive(Debug)]
pub(super) struct RunFile(PathBuf);

impl Drop for RunFile {
    fn drop(&mut self) {
        // What can't be removed goes with the next writer.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Rows in memory and their order.
pub(super) struct Sorted {
    batches: Vec<RecordBatch>,
    order: Vec<(Place, u32, u32)>,
}

impl Sorted {
    /// Sorts the rows of batches; rows in one place keep the order in which they came.
    pub(super) fn new(table: Table, batches: Vec<RecordBatch>) -> Result<Sorted, StoreError> {
        let mut order = Vec::with_capacity(batches.iter().map(RecordBatch::num_rows).sum());
        for (at, batch) in batches.iter().enumerate() {
            let rows = places(table, batch).map_err(broken)?;
            order.extend(rows.into_iter().zip(0..).map(|(place, row)| (place, at as u32, row)));
        }
        if !order.is_sorted() {
            order.sort_unstable();
        }
        Ok(Sorted { batches, order })
    }

    /// Hands out the rows in their order, so many at a time.
    pub(super) fn each(
        &self,
        rows: usize,
        take: &mut dyn FnMut(RecordBatch) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for chunk in self.order.chunks(rows) {
            let indices: Vec<(usize, usize)> = chunk.iter().map(|(_, at, row)| (*at as usize, *row as usize)).collect();
            take(woven(&self.batches, &indices).map_err(broken)?)?;
        }
        Ok(())
    }

    /// Writes the rows to a file.
    pub(super) fn write(&self, path: &Path) -> Result<RunFile, StoreError> {
        let file = File::create(path).map_err(StoreError::io("can't write", path))?;
        let run = RunFile(path.to_path_buf());
        let Some(first) = self.batches.first() else { return Ok(run) };
        let failed = |error: ArrowError| match error {
            ArrowError::IoError(_, error) => StoreError::io("can't write", path)(error),
            other => broken(other),
        };
        let mut writer = StreamWriter::try_new(BufWriter::new(file), &keyed(&first.schema())).map_err(failed)?;
        self.each(RUN_ROWS, &mut |batch| writer.write(&as_keys(&batch).map_err(broken)?).map_err(failed))?;
        writer.finish().map_err(failed)?;
        let mut file = writer.into_inner().map_err(failed)?;
        file.flush().map_err(StoreError::io("can't write", path))?;
        Ok(run)
    }
}

/// Merges runs; rows in one place come in the order of their runs.
pub(super) fn merge(
    table: Table,
    runs: &[RunFile],
    rows: usize,
    take: &mut dyn FnMut(RecordBatch) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut cursors = runs.iter().map(Cursor::open).collect::<Result<Vec<_>, _>>()?;
    // The batches that the chunk on its way has rows of; each run has its present one among them.
    let mut batches: Vec<RecordBatch> = Vec::new();
    let mut indices: Vec<(usize, usize)> = Vec::with_capacity(rows);
    let mut heap = BinaryHeap::new();
    for (at, cursor) in cursors.iter_mut().enumerate() {
        if let Some(place) = cursor.load(table, &mut batches)? {
            heap.push(Reverse((place, at)));
        }
    }
    while let Some(Reverse((_, at))) = heap.pop() {
        let cursor = &mut cursors[at];
        loop {
            indices.push((cursor.batch, cursor.row));
            cursor.row += 1;
            let place = match cursor.places.get(cursor.row) {
                Some(place) => Some(*place),
                None => cursor.load(table, &mut batches)?,
            };
            let Some(place) = place else { break };
            let is_full = indices.len() >= rows;
            // As long as it has the least row, the run goes on without the heap.
            if is_full || heap.peek().is_some_and(|Reverse(next)| *next < (place, at)) {
                heap.push(Reverse((place, at)));
                break;
            }
        }
        if indices.len() >= rows {
            take(woven(&batches, &indices).map_err(broken)?)?;
            indices.clear();
            // Only the batches that runs stand in are read further.
            let mut kept = Vec::with_capacity(cursors.len());
            for cursor in cursors.iter_mut().filter(|cursor| !cursor.is_done()) {
                kept.push(batches[cursor.batch].clone());
                cursor.batch = kept.len() - 1;
            }
            batches = kept;
        }
    }
    if indices.is_empty() { Ok(()) } else { take(woven(&batches, &indices).map_err(broken)?) }
}

/// Where the reading of a run stands.
struct Cursor {
    path: PathBuf,
    reader: StreamReader<BufReader<File>>,
    places: Vec<Place>,
    batch: usize,
    row: usize,
}

impl Cursor {
    fn open(run: &RunFile) -> Result<Cursor, StoreError> {
        let path = run.0.clone();
        let file = File::open(&path).map_err(StoreError::io("can't read", &path))?;
        let reader = StreamReader::try_new(BufReader::new(file), None).map_err(broken)?;
        Ok(Cursor { path, reader, places: Vec::new(), batch: 0, row: 0 })
    }

    fn is_done(&self) -> bool {
        self.row >= self.places.len()
    }

    /// Reads the next batch behind the others, and returns the place of its first row.
    fn load(&mut self, table: Table, batches: &mut Vec<RecordBatch>) -> Result<Option<Place>, StoreError> {
        (self.places, self.row) = (Vec::new(), 0);
        let Some(batch) = self.reader.next() else { return Ok(None) };
        let batch =
            batch.map_err(|error| StoreError::Internal { message: format!("{}: {error}", self.path.display()) })?;
        let batch = with_keys(table, &batch).map_err(broken)?;
        self.places = places(table, &batch).map_err(broken)?;
        self.batch = batches.len();
        batches.push(batch);
        Ok(self.places.first().copied())
    }
}

fn broken(error: ArrowError) -> StoreError {
    StoreError::Internal { message: error.to_string() }
}

/// Takes rows of several batches. Dictionary columns stay over the values of the first: they share them.
fn woven(batches: &[RecordBatch], indices: &[(usize, usize)]) -> Result<RecordBatch, ArrowError> {
    let schema = batches.first().map(RecordBatch::schema).unwrap_or_else(|| Arc::new(Schema::empty()));
    let column = |at: usize| -> Result<ArrayRef, ArrowError> {
        let arrays: Vec<&ArrayRef> = batches.iter().map(|batch| batch.column(at)).collect();
        let Some(first) = arrays.first().and_then(|array| array.as_dictionary_opt::<UInt16Type>()) else {
            return interleave(&arrays.iter().map(|array| array.as_ref()).collect::<Vec<_>>(), indices);
        };
        let keys: Vec<&dyn Array> =
            arrays.iter().map(|array| array.as_dictionary::<UInt16Type>().keys() as &dyn Array).collect();
        let keys = interleave(&keys, indices)?;
        Ok(codes::over(keys.as_primitive::<UInt16Type>().clone(), first.values()))
    };
    let columns = (0..schema.fields().len()).map(column).collect::<Result<Vec<_>, _>>()?;
    RecordBatch::try_new(schema, columns)
}

/// Returns the schema of a file of a run: keys stand for what the dictionaries hold.
fn keyed(schema: &Schema) -> Schema {
    let field = |field: &Arc<Field>| match field.data_type() {
        DataType::Dictionary(key, _) => Arc::new(Field::new(field.name(), key.as_ref().clone(), field.is_nullable())),
        _ => Arc::clone(field),
    };
    Schema::new(schema.fields().iter().map(field).collect::<Vec<_>>())
}

fn as_keys(batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    let column = |column: &ArrayRef| -> ArrayRef {
        match column.as_dictionary_opt::<UInt16Type>() {
            Some(dictionary) => Arc::new(dictionary.keys().clone()),
            None if *column.data_type() == DataType::Utf8View => Arc::new(column.as_string_view().gc()),
            None => Arc::clone(column),
        }
    };
    RecordBatch::try_new(Arc::new(keyed(&batch.schema())), batch.columns().iter().map(column).collect())
}

fn with_keys(table: Table, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    let spec = table.spec();
    let mut fields: Vec<Arc<Field>> = batch.schema().fields().iter().cloned().collect();
    let mut columns = batch.columns().to_vec();
    for (at, column) in spec.columns.iter().enumerate() {
        if let Some(values) = column.domain.values().filter(|_| matches!(column.data_type, DataType::Dictionary(..))) {
            columns[at] = codes::over(columns[at].as_primitive::<UInt16Type>().clone(), values);
            fields[at] = Arc::clone(&spec.schema.fields()[at]);
        }
    }
    let schema: SchemaRef = Arc::new(Schema::new(fields));
    RecordBatch::try_new(schema, columns)
}
