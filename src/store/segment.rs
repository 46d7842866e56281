//! A segment: an immutable Arrow IPC file of one table, opened and checked when it is first touched.
//!
//! On disk a segment carries its dictionaries, so any Arrow reader understands it alone. In memory its country, pair and
//! vocabulary columns are over the shared arrays of [`crate::facts`]; all other buffers stay where the file is mapped or
//! embedded. Each record batch is held against its checksum and validated when it is first asked for, unless the file is
//! known to be verified.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch, UInt16Array};
use arrow::buffer::Buffer;
use arrow::datatypes::{DataType, Date32Type, SchemaRef, UInt16Type};
use arrow::ipc::reader::FileDecoder;
use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use super::error::StoreError;
use super::layout::{Layout, frame, range};
use super::manifest::{SegmentEntry, checksum};
use super::sidecar::Sidecar;
use super::{mapped, verified};
use crate::country::{Country, Pair};
use crate::facts::{Column, Domain, Table, codes};

/// One segment of a table.
#[derive(Debug)]
pub(crate) struct Segment {
    table: Table,
    pub(crate) entry: SegmentEntry,
    source: Source,
    opened: OnceLock<Opened>,
}

/// Where the bytes of a segment are.
#[derive(Debug)]
pub(crate) enum Source {
    Embedded(fn(Table) -> Bytes),
    File(PathBuf),
}

#[derive(Debug)]
struct Opened {
    buffer: Buffer,
    layout: Layout,
    decoder: FileDecoder,
    sidecar: Option<Sidecar>,
    /// Whether the bytes are known to be those that were written.
    is_verified: bool,
    batches: Vec<OnceLock<RecordBatch>>,
    /// Batches that were not looked at yet.
    unseen: AtomicUsize,
    /// Per column, how its dictionary's values lie in the shared ones.
    codes: Vec<OnceLock<Codes>>,
}

/// How the values of a segment's dictionary lie in the shared array of their domain.
#[derive(Debug)]
enum Codes {
    /// They begin as the shared ones do: the keys are codes.
    Same,
    /// The code of each value.
    Map(Vec<u16>),
}

impl Segment {
    pub(crate) fn new(table: Table, entry: SegmentEntry, source: Source) -> Segment {
        Segment { table, entry, source, opened: OnceLock::new() }
    }

    /// Returns the name that errors use.
    pub(crate) fn name(&self) -> String {
        match &self.source {
            Source::Embedded(_) => self.entry.file.clone(),
            Source::File(path) => path.display().to_string(),
        }
    }

    /// Returns the rows, by the generation file.
    pub(crate) fn rows(&self) -> usize {
        self.entry.rows as usize
    }

    /// Returns the number of record batches; opens the segment.
    pub(crate) fn n_batches(&self) -> Result<usize, StoreError> {
        Ok(self.opened()?.batches.len())
    }

    /// Returns the sidecar, where the segment has one; opens the segment.
    pub(crate) fn sidecar(&self) -> Result<Option<&Sidecar>, StoreError> {
        Ok(self.opened()?.sidecar.as_ref())
    }

    /// Returns a record batch under the table's schema.
    pub(crate) fn batch(&self, at: usize) -> Result<RecordBatch, StoreError> {
        let opened = self.opened()?;
        let slot = opened.batches.get(at).ok_or_else(|| self.damaged("a record batch is missing"))?;
        if let Some(batch) = slot.get() {
            return Ok(batch.clone());
        }
        let batch = self.read(opened, at)?;
        // Two threads may get here at once; both made the same batch, and one of them stays.
        let mut first = false;
        let batch = slot.get_or_init(|| {
            first = true;
            batch
        });
        if first
            && opened.unseen.fetch_sub(1, Ordering::AcqRel) == 1
            && !opened.is_verified
            && let Source::File(path) = &self.source
        {
            verified::note(path, &self.entry);
        }
        Ok(batch.clone())
    }

    /// Returns all record batches.
    pub(crate) fn batches(&self) -> Result<Vec<RecordBatch>, StoreError> {
        (0..self.n_batches()?).map(|at| self.batch(at)).collect()
    }

    /// Holds every byte of the segment and its sidecar against the generation file, whatever was verified before.
    pub(crate) fn verify(&self) -> Result<(), StoreError> {
        let fresh = Segment {
            table: self.table,
            entry: self.entry.clone(),
            source: match &self.source {
                Source::Embedded(bytes) => Source::Embedded(*bytes),
                Source::File(path) => Source::File(path.clone()),
            },
            opened: OnceLock::new(),
        };
        let opened = fresh.open(false)?;
        let found = checksum(&opened.buffer);
        if found != self.entry.xxh3 {
            return Err(self.damaged(format!("its checksum is {found} and should be {}", self.entry.xxh3)));
        }
        let mut rows = Vec::new();
        for at in 0..opened.batches.len() {
            rows.push(fresh.read(&opened, at)?);
        }
        if let Some(sidecar) = &opened.sidecar {
            let mut made = Sidecar::of(self.table, &rows);
            made.frame = sidecar.frame;
            for (made, known) in made.batches.iter_mut().zip(&sidecar.batches) {
                (made.offset, made.length, made.check) = (known.offset, known.length, known.check);
            }
            if made != *sidecar {
                return Err(self.damaged("its sidecar describes other rows"));
            }
        }
        if self.table.holds_facts() {
            let (pairs, dates) = bounds(&rows);
            if pairs != self.entry.pairs || dates != self.entry.dates {
                return Err(self.damaged("its pairs or dates are not those that the generation file names"));
            }
            if !is_sorted(&rows) {
                return Err(self.damaged("its rows are not sorted by pair and date"));
            }
        }
        Ok(())
    }

    pub(super) fn damaged(&self, message: impl Into<String>) -> StoreError {
        StoreError::Damaged { file: self.name(), message: message.into() }
    }

    fn opened(&self) -> Result<&Opened, StoreError> {
        if let Some(opened) = self.opened.get() {
            return Ok(opened);
        }
        let opened = self.open(true)?;
        Ok(self.opened.get_or_init(|| opened))
    }

    fn open(&self, may_trust: bool) -> Result<Opened, StoreError> {
        let bytes = match &self.source {
            Source::Embedded(bytes) => bytes(self.table),
            Source::File(path) => mapped::map(path)?,
        };
        if bytes.len() as u64 != self.entry.bytes {
            let message = format!("it has {} bytes and should have {}", bytes.len(), self.entry.bytes);
            return Err(self.damaged(message));
        }
        let is_verified = match &self.source {
            Source::File(path) => may_trust && verified::knows(path, &self.entry),
            Source::Embedded(_) => false,
        };
        let sidecar = self.read_sidecar()?;
        let whole = || {
            let found = checksum(&bytes);
            if found == self.entry.xxh3 {
                return Ok(());
            }
            Err(self.damaged(format!("its checksum is {found} and should be {}", self.entry.xxh3)))
        };
        // Nothing is made of bytes that aren't those that were written: first their checksum, then their meaning. With
        // a sidecar these are the bytes outside the record batches, each of which has its own.
        if !is_verified {
            let places = sidecar.as_ref().map(|sidecar| sidecar.places());
            match (&sidecar, places) {
                (Some(sidecar), Some(places)) => {
                    let found = places.and_then(|places| frame(&bytes, places));
                    if found != Some(sidecar.frame) {
                        whole()?;
                        return Err(self.damaged("its sidecar belongs to another file"));
                    }
                }
                _ => whole()?,
            }
        }
        let buffer = Buffer::from(bytes.clone());
        let layout = Layout::read(&buffer).map_err(|message| self.damaged(message))?;
        if let Some(sidecar) = &sidecar {
            let places: Option<Vec<_>> = layout.batches.iter().map(range).collect();
            if places != sidecar.places() {
                return Err(self.damaged("its sidecar belongs to another file"));
            }
            if sidecar.rows() != self.entry.rows {
                let message = format!("it has {} rows and should have {}", sidecar.rows(), self.entry.rows);
                return Err(self.damaged(message));
            }
        }
        let decoder = layout.decoder(&buffer, !is_verified).map_err(|message| self.damaged(message))?;
        let n_batches = layout.batches.len();
        let opened = Opened {
            buffer,
            layout,
            decoder,
            sidecar,
            is_verified,
            batches: (0..n_batches).map(|_| OnceLock::new()).collect(),
            unseen: AtomicUsize::new(n_batches),
            codes: self.table.spec().columns.iter().map(|_| OnceLock::new()).collect(),
        };
        if opened.sidecar.is_none() {
            self.hold_rows(&opened)?;
        }
        Ok(opened)
    }

    /// Reads the rows of a segment without a sidecar, which nothing else vouches for.
    fn hold_rows(&self, opened: &Opened) -> Result<(), StoreError> {
        let mut batches = Vec::new();
        for (at, slot) in opened.batches.iter().enumerate() {
            let batch = self.read(opened, at)?;
            batches.push(slot.get_or_init(|| batch).clone());
        }
        let rows: usize = batches.iter().map(RecordBatch::num_rows).sum();
        if rows as u64 != self.entry.rows {
            return Err(self.damaged(format!("it has {rows} rows and should have {}", self.entry.rows)));
        }
        if self.table.holds_facts() && !is_sorted(&batches) {
            return Err(self.damaged("its rows are not sorted by pair and date"));
        }
        Ok(())
    }

    fn read_sidecar(&self) -> Result<Option<Sidecar>, StoreError> {
        let (Some(index), Source::File(path)) = (&self.entry.index, &self.source) else { return Ok(None) };
        let path = path.with_extension("idx");
        let damaged = |message: String| StoreError::Damaged { file: path.display().to_string(), message };
        let bytes = fs::read(&path).map_err(StoreError::io("can't read", &path))?;
        if bytes.len() as u64 != index.bytes {
            return Err(damaged(format!("it has {} bytes and should have {}", bytes.len(), index.bytes)));
        }
        let found = checksum(&bytes);
        if found != index.xxh3 {
            return Err(damaged(format!("its checksum is {found} and should be {}", index.xxh3)));
        }
        Sidecar::decode(&bytes).map(Some).map_err(damaged)
    }

    fn read(&self, opened: &Opened, at: usize) -> Result<RecordBatch, StoreError> {
        if !opened.is_verified
            && let (Some(zone), Some((start, end))) = (
                opened.sidecar.as_ref().and_then(|sidecar| sidecar.batches.get(at)),
                opened.layout.batches.get(at).and_then(range),
            )
        {
            let found = xxh3_64(&opened.buffer[start..end]);
            if found != zone.check {
                let message = format!(
                    "the checksum of its record batch {at} (bytes {start} to {end}) is {found:016x} and should be \
                     {:016x}",
                    zone.check
                );
                return Err(self.damaged(message));
            }
        }
        let batch =
            opened.layout.batch(&opened.decoder, &opened.buffer, at).map_err(|message| self.damaged(message))?;
        let batch = self.adopt(opened, &batch)?;
        if let Some(zone) = opened.sidecar.as_ref().and_then(|sidecar| sidecar.batches.get(at))
            && batch.num_rows() != zone.rows as usize
        {
            let message = format!("its record batch {at} has {} rows and should have {}", batch.num_rows(), zone.rows);
            return Err(self.damaged(message));
        }
        // The planner believes the order unchecked; a verified file was checked by whoever verified it.
        if !opened.is_verified && self.table.holds_facts() && !is_sorted(std::slice::from_ref(&batch)) {
            return Err(self.damaged("its rows are not sorted by pair and date"));
        }
        Ok(batch)
    }

    /// Brings a batch under the table's schema: dictionaries over the shared arrays, columns in their order.
    fn adopt(&self, opened: &Opened, batch: &RecordBatch) -> Result<RecordBatch, StoreError> {
        let spec = self.table.spec();
        let mut columns = Vec::with_capacity(spec.columns.len());
        for (column, codes) in spec.columns.iter().zip(&opened.codes) {
            columns.push(match batch.column_by_name(column.name) {
                Some(array) if array.data_type() == &column.data_type => self.share(opened, array, column, codes)?,
                Some(array) => {
                    let (found, wanted) = (array.data_type(), &column.data_type);
                    return Err(self.damaged(format!("column `{}` is {found} and should be {wanted}", column.name)));
                }
                // A column that a newer version added is null in older segments.
                None if column.nullable => arrow::array::new_null_array(&column.data_type, batch.num_rows()),
                None => return Err(self.damaged(format!("column `{}` is missing", column.name))),
            });
        }
        RecordBatch::try_new(SchemaRef::clone(&spec.schema), columns).map_err(|error| self.damaged(error.to_string()))
    }

    /// Puts a dictionary column over the shared values of its domain.
    fn share(
        &self,
        opened: &Opened,
        array: &ArrayRef,
        column: &Column,
        slot: &OnceLock<Codes>,
    ) -> Result<ArrayRef, StoreError> {
        let DataType::Dictionary(..) = array.data_type() else { return Ok(Arc::clone(array)) };
        let dictionary = array.as_dictionary::<UInt16Type>();
        let shared = column.domain.values().ok_or_else(|| self.damaged("a dictionary column has no domain"))?;
        let known = match slot.get() {
            Some(known) => known,
            None => {
                let found = self.codes_of(opened, dictionary.values(), shared, column)?;
                slot.get_or_init(|| found)
            }
        };
        let keys = match known {
            Codes::Same => dictionary.keys().clone(),
            // A null's key may be anything.
            Codes::Map(codes) => {
                let code = |key: u16| codes.get(key as usize).copied().unwrap_or_default();
                UInt16Array::new(
                    dictionary.keys().values().iter().map(|key| code(*key)).collect(),
                    dictionary.keys().nulls().cloned(),
                )
            }
        };
        Ok(codes::over(keys, shared))
    }

    fn codes_of(
        &self,
        opened: &Opened,
        values: &ArrayRef,
        shared: &ArrayRef,
        column: &Column,
    ) -> Result<Codes, StoreError> {
        let values = values.as_string::<i32>();
        if begins_with(shared.as_string::<i32>(), values) {
            return Ok(Codes::Same);
        }
        let place = |text: &str| match column.domain {
            Domain::Country => Country::from_iso3(text).map(Country::code),
            Domain::Pair => Pair::from_text(text).map(Pair::code),
            Domain::Words(words, _) => words.iter().position(|word| *word == text).map(|at| at as u16),
            Domain::Open | Domain::Directed | Domain::Group | Domain::Listed(_) => None,
        };
        let mut found = Vec::with_capacity(values.len());
        for text in values {
            let text = text.unwrap_or_default();
            match place(text) {
                Some(code) => found.push(code),
                None => return Err(self.unknown(&opened.layout.written_by, column.name, text)),
            }
        }
        Ok(Codes::Map(found))
    }

    fn unknown(&self, version: &str, column: &str, text: &str) -> StoreError {
        if version.is_empty() || version == super::manifest::VERSION {
            return self.damaged(format!("column `{column}` has `{text}`, which this program doesn't know"));
        }
        let unknown = format!("`{text}` of column `{column}`");
        StoreError::NewerProgram { file: self.name(), version: version.to_string(), unknown }
    }
}

/// Tells whether the shared values begin with these, so that keys into these are codes.
fn begins_with(shared: &arrow::array::StringArray, values: &arrow::array::StringArray) -> bool {
    let n = values.len();
    n > 0
        && n <= shared.len()
        && values.null_count() == 0
        && values.value_offsets() == &shared.value_offsets()[..=n]
        && shared
            .value_data()
            .starts_with(&values.value_data()[..*values.value_offsets().last().unwrap_or(&0) as usize])
}

/// Tells whether the rows are sorted by the text of their pair and then by date, nulls last.
///
/// Scans promise this order to the planner, which believes it unchecked.
pub(crate) fn is_sorted(batches: &[RecordBatch]) -> bool {
    let mut last: Option<(u16, i32)> = None;
    for batch in batches {
        let pairs = batch.column(0).as_dictionary::<UInt16Type>().keys();
        let dates = batch.column(1).as_primitive::<Date32Type>();
        for row in 0..batch.num_rows() {
            let code = pairs.value(row);
            let date = if dates.is_null(row) { i32::MAX } else { dates.value(row) };
            let in_order = match last {
                Some((pair, day)) if pair == code => day <= date,
                Some((pair, _)) => text_of(pair) < text_of(code),
                None => true,
            };
            if !in_order {
                return false;
            }
            last = Some((code, date));
        }
    }
    true
}

fn text_of(code: u16) -> &'static str {
    Pair::from_code(code).map_or("", Pair::text)
}

/// First and last pair, and least and greatest date, as the generation file has them.
pub(crate) type Bounds = (Option<[String; 2]>, Option<[String; 2]>);

/// Returns the first and last pair and the least and greatest date of sorted batches of facts.
pub(crate) fn bounds(batches: &[RecordBatch]) -> Bounds {
    let filled = || batches.iter().filter(|batch| batch.num_rows() > 0);
    let pair = |batch: &RecordBatch, row: usize| {
        text_of(batch.column(0).as_dictionary::<UInt16Type>().keys().value(row)).to_string()
    };
    let ends = filled().next().zip(filled().next_back());
    let pairs = ends.map(|(first, last)| [pair(first, 0), pair(last, last.num_rows() - 1)]);
    let day = |days: i32| Date32Type::to_naive_date_opt(days).map(|date| date.to_string()).unwrap_or_default();
    let dates = || filled().map(|batch| batch.column(1).as_primitive::<Date32Type>());
    let least = dates().filter_map(arrow::compute::min).min();
    let greatest = dates().filter_map(arrow::compute::max).max();
    (pairs, least.zip(greatest).map(|(min, max)| [day(min), day(max)]))
}
