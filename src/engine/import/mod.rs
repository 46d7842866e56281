//! Files of rows brought into a dataset: CSV, Parquet and Arrow, whose columns are those of a fact table or are mapped to
//! them, and the formats of others. A file is one commit; bad rows are set aside with their reasons, or nothing is
//! written.
//!
//! | module | holds |
//! |---|---|
//! | `source` | a file as chunks of whole rows, and what its columns are for |
//! | `csv` | records of CSV |
//! | `texts` | rows as texts, by the columns of the table |
//! | `columns` | from texts to facts, with what is wrong with them |
//! | `sink` | facts on their way into segments: sorted, without duplicates |
//! | `rejects` | what is set aside |
//! | `formats` | what others publish, a format per file |
//!
//! One thread cuts the file into chunks, one per core makes facts of them, and the caller's takes them in the order of
//! the file. Memory is bounded by the size of a sorted run, whatever the file's.

mod columns;
mod csv;
mod formats;
mod rejects;
mod sink;
mod source;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::error::{Error, ErrorCode, Result};
use crate::facts::Table;
use crate::store::Writer;
use columns::{Common, Read, Reader};
pub(crate) use formats::Format;
use rejects::Rejects;
use sink::Sink;
use source::Source;
use texts::Texts;

/// What is brought in, and how.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) format: Format,
    pub(crate) file: PathBuf,
    pub(crate) table: Table,
    /// Columns of the file by the column of the table that they are for.
    pub(crate) map: BTreeMap<String, String>,
    /// The origin of rows that name none.
    pub(crate) origin: Option<String>,
    /// Where bad rows go; without it, one is the end of the import.
    pub(crate) rejects: Option<PathBuf>,
    pub(crate) wait: Duration,
    /// Bytes of facts that are sorted together in memory.
    pub(crate) run_bytes: usize,
}

/// What [`Import::run_bytes`] is where nothing is said.
pub(crate) const RUN_BYTES: usize = 256 << 20;

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Imported {
    pub(crate) n_rows: usize,
    pub(crate) n_rejected: usize,
    /// Rows that state what another one states, where the format has one fact in several rows.
    pub(crate) n_merged: usize,
    /// Rows that are of no table here, by the format's rules.
    pub(crate) n_skipped: usize,
    /// Columns of the file that the table has no place for.
    pub(crate) ignored: Vec<String>,
}

/// A chunk of a file with its place in it, read.
struct Chunk {
    number: u64,
    texts: Texts,
    read: Result<Read>,
}

/// Brings a file into a dataset directory.
///
/// # Errors
/// A file that can't be read; a bad row where there is no place for rejects; those of a commit.
pub(crate) fn import(dir: &Path, import: &Import) -> Result<Imported> {
    if !import.table.holds_facts() {
        let message = format!("`{}` takes no imports", import.table.name());
        return Err(
            Error::new(ErrorCode::Usage, message).help_with(Some("it is visits, agreements, trade, awards or events"))
        );
    }
    let (source, ignored) = Source::open(import)?;
    let mut writer = Writer::begin(dir, import.wait, None)?;
    let common = sink::common(import, &writer)?;
    let mut sink = Sink::new(import, &common, &writer);
    let mut rejects = Rejects::new(import);
    let mut n_skipped = 0;
    run(source, &common, &mut |texts, mut read| {
        n_skipped += texts.n_skipped;
        rejects.take(&texts, &read)?;
        read.rows.iter_mut().for_each(|row| *row = texts.record(*row as usize) as u32);
        if rejects.are_many() { Ok(()) } else { sink.take(read, rejects.begun(), &mut writer) }
    })?;
    let (n_rows, n_merged) = if rejects.are_many() { (0, 0) } else { sink.finish(&mut writer, &mut rejects)? };
    let n_rejected = rejects.finish()?;
    let name = import.file.file_name().unwrap_or_default().to_string_lossy();
    writer.commit(&format!("import {name} into {}: {n_rows} rows", import.table.name()))?;
    Ok(Imported { n_rows, n_rejected, n_merged, n_skipped, ignored })
}

/// Reads a source on all cores, and hands the chunks out in their order.
fn run(source: Source, common: &Common, take: &mut dyn FnMut(Texts, Read) -> Result<()>) -> Result<()> {
    let n_readers = std::thread::available_parallelism().map_or(1, usize::from);
    let layout = source.layout.clone();
    std::thread::scope(|scope| {
        let (to_readers, pieces) = sync_channel(n_readers);
        let (to_sink, chunks): (_, Receiver<Result<Chunk>>) = sync_channel(n_readers);
        let failed = to_sink.clone();
        scope.spawn(move || {
            let mut source = source;
            for number in 0.. {
                // A send fails when the other end has given up.
                let is_taken = match source.next() {
                    Ok(Some(piece)) => to_readers.send((number, piece)).is_ok(),
                    Ok(None) => false,
                    Err(error) => failed.send(Err(error)).is_err(),
                };
                if !is_taken {
                    break;
                }
            }
        });
        let pieces = std::sync::Arc::new(Mutex::new(pieces));
        for _ in 0..n_readers {
            let (pieces, to_sink) = (std::sync::Arc::clone(&pieces), to_sink.clone());
            let layout = layout.clone();
            scope.spawn(move || {
                let mut reader = Reader::default();
                loop {
                    let next = pieces.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((number, piece)) = next else { break };
                    let chunk = layout.texts(piece).map(|texts| {
                        let read = reader.read(&texts, common);
                        Chunk { number, texts, read }
                    });
                    if to_sink.send(chunk).is_err() {
                        break;
                    }
                }
            });
        }
        drop((pieces, to_sink));
        // Readers overtake each other by a few chunks at the most.
        let mut early: BTreeMap<u64, Chunk> = BTreeMap::new();
        let mut next = 0;
        for chunk in chunks {
            let chunk = chunk?;
            early.insert(chunk.number, chunk);
            while let Some(chunk) = early.remove(&next) {
                next += 1;
                take(chunk.texts, chunk.read?)?;
            }
        }
        Ok(())
    })
}
