//! Many rows on their way into a dataset: sorted as far as they fit into a part of memory, merged, and written as
//! segments while the next are made.

use std::path::PathBuf;
use std::thread::JoinHandle;

use arrow::array::RecordBatch;

use super::arrange::joined;
use super::commit::{SEGMENT_ROWS, Writer, write_encoded};
use super::encode::{BATCH_ROWS, encode_large};
use super::error::StoreError;
use super::manifest::SegmentEntry;
use super::runs::{RunFile, Sorted, merge};
use crate::facts::Table;

/// Rows of one table of facts, in any order.
#[derive(Debug)]
pub(crate) struct Bulk {
    table: Table,
    /// Bytes of rows that are sorted together.
    most_bytes: usize,
    rows: Vec<RecordBatch>,
    bytes: usize,
    runs: Vec<RunFile>,
}

impl Bulk {
    pub(crate) fn new(table: Table, most_bytes: usize) -> Bulk {
        Bulk { table, most_bytes, rows: Vec::new(), bytes: 0, runs: Vec::new() }
    }

    /// Adds rows: the columns of the table, and any behind them, which are handed back when the rows are sorted.
    ///
    /// # Errors
    /// A disk that takes no run.
    pub(crate) fn add(&mut self, rows: RecordBatch, writer: &mut Writer) -> Result<(), StoreError> {
        if rows.num_rows() == 0 {
            return Ok(());
        }
        self.bytes += rows.get_array_memory_size();
        self.rows.push(rows);
        if self.bytes >= self.most_bytes { self.spill(writer) } else { Ok(()) }
    }

    fn spill(&mut self, writer: &mut Writer) -> Result<(), StoreError> {
        self.bytes = 0;
        let sorted = Sorted::new(self.table, std::mem::take(&mut self.rows))?;
        let (number, _, dir) = writer.take_number();
        let path = dir.join("segments").join(format!("{}-{number:08}.arrow", self.table.name()));
        self.runs.push(sorted.write(&path)?);
        Ok(())
    }

    /// Hands out all rows in the order of a segment.
    ///
    /// # Errors
    /// Those of `take`, and those of the disk.
    pub(crate) fn sorted(
        mut self,
        writer: &mut Writer,
        take: &mut dyn FnMut(RecordBatch, &mut Writer) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        if self.runs.is_empty() {
            let sorted = Sorted::new(self.table, std::mem::take(&mut self.rows))?;
            return sorted.each(BATCH_ROWS, &mut |rows| take(rows, writer));
        }
        if !self.rows.is_empty() {
            self.spill(writer)?;
        }
        merge(self.table, &self.runs, BATCH_ROWS, &mut |rows| take(rows, writer))
    }
}

/// Segments of a table that are written one after the other; the rows come in the order of a segment.
#[derive(Debug)]
pub(crate) struct Segments {
    table: Table,
    rows: Vec<RecordBatch>,
    n_rows: usize,
    /// The segment that is being written.
    under_way: Option<JoinHandle<Written>>,
}

type Written = Result<(SegmentEntry, [PathBuf; 2]), StoreError>;

impl Segments {
    pub(crate) fn new(table: Table) -> Segments {
        Segments { table, rows: Vec::new(), n_rows: 0, under_way: None }
    }

    /// Adds rows, [`BATCH_ROWS`] at the most.
    ///
    /// # Errors
    /// Where the disk takes no segment.
    pub(crate) fn add(&mut self, rows: RecordBatch, writer: &mut Writer) -> Result<(), StoreError> {
        if self.n_rows + rows.num_rows() > SEGMENT_ROWS {
            self.write(writer)?;
        }
        self.n_rows += rows.num_rows();
        self.rows.push(rows);
        Ok(())
    }

    fn write(&mut self, writer: &mut Writer) -> Result<(), StoreError> {
        let (rows, table) = (std::mem::take(&mut self.rows), self.table);
        self.n_rows = 0;
        self.wait(writer)?;
        let (number, disk, dir) = writer.take_number();
        let write = move || {
            let encoded = encode_large(table, &rows);
            let encoded = encoded.map_err(|error| StoreError::Internal { message: error.to_string() })?;
            write_encoded(disk.as_ref(), &dir, table, &rows, &encoded, number)
        };
        let thread = std::thread::Builder::new().name("dyadb segment".to_string()).spawn(write);
        self.under_way = Some(thread.map_err(|error| StoreError::Internal { message: error.to_string() })?);
        Ok(())
    }

    fn wait(&mut self, writer: &mut Writer) -> Result<(), StoreError> {
        let Some(thread) = self.under_way.take() else { return Ok(()) };
        let ended = || StoreError::Internal { message: "the thread that writes a segment ended".to_string() };
        let (entry, paths) = thread.join().map_err(|_| ended())??;
        writer.add_segment(self.table, entry, paths);
        Ok(())
    }

    /// Leaves all rows with the writer. A few go in as any rows do, and are merged with other small segments.
    ///
    /// # Errors
    /// Where the disk takes no segment.
    pub(crate) fn finish(mut self, writer: &mut Writer) -> Result<(), StoreError> {
        if self.n_rows >= BATCH_ROWS {
            self.write(writer)?;
        } else if self.n_rows > 0 {
            let rows = joined(self.table, &self.rows);
            writer.add(self.table, rows.map_err(|error| StoreError::Internal { message: error.to_string() })?);
        }
        self.wait(writer)
    }
}

impl Drop for Segments {
    fn drop(&mut self) {
        // A segment that is under way when an import fails is to be there before it is removed with the others.
        if let Some(thread) = self.under_way.take() {
            let _ = thread.join();
        }
    }
}
