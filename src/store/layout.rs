//! Where things are in an Arrow IPC file: read and checked before anything is sliced, since slicing panics.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::buffer::Buffer;
use arrow::datatypes::SchemaRef;
use arrow::error::ArrowError;
use arrow::ipc::reader::{FileDecoder, read_footer_length};
use arrow::ipc::{Block, MetadataVersion, convert::fb_to_schema, root_as_footer};
use xxhash_rust::xxh3::Xxh3;

use super::mapped;

/// The parts of an Arrow IPC file.
#[derive(Debug)]
pub(super) struct Layout {
    schema: SchemaRef,
    version: MetadataVersion,
    dictionaries: Vec<Block>,
    /// The blocks of the record batches, in the order of the rows.
    pub(super) batches: Vec<Block>,
    /// The program that wrote the file; empty where the footer doesn't say.
    pub(super) written_by: String,
}

impl Layout {
    /// Reads the footer; every block lies inside the file then.
    pub(super) fn read(buffer: &Buffer) -> Result<Layout, String> {
        const TRAILER: usize = 10;
        let trailer = buffer.len().checked_sub(TRAILER).ok_or("the file is shorter than an Arrow trailer")?;
        let tail: [u8; TRAILER] = buffer[trailer..].try_into().map_err(|_| "the trailer can't be read")?;
        let footer_length = read_footer_length(tail).map_err(|error| error.to_string())?;
        let footer_start = trailer.checked_sub(footer_length).ok_or("the footer is longer than the file")?;
        let footer = root_as_footer(&buffer[footer_start..trailer]).map_err(|error| error.to_string())?;
        let schema = footer.schema().ok_or("the footer has no schema")?;
        let schema = Arc::new(guarded(|| Ok(fb_to_schema(schema)))?);
        let dictionaries: Vec<Block> = footer.dictionaries().iter().flatten().copied().collect();
        let batches: Vec<Block> = footer.recordBatches().iter().flatten().copied().collect();
        for block in dictionaries.iter().chain(&batches) {
            let inside = range(block).is_some_and(|(_, end)| end <= footer_start) && block.metaDataLength() >= 8;
            if !inside {
                return Err("a block lies outside the file".to_string());
            }
        }
        let metadata = footer.custom_metadata();
        let named = metadata.iter().flatten().find(|entry| entry.key() == Some("dyadb.version"));
        let written_by = named.and_then(|entry| entry.value()).unwrap_or_default().to_string();
        Ok(Layout { schema, version: footer.version(), dictionaries, batches, written_by })
    }

    /// Reads the dictionaries and returns what decodes record batches. Without validation only where the bytes are
    /// known to be those that dyadb wrote.
    pub(super) fn decoder(&self, buffer: &Buffer, validate: bool) -> Result<FileDecoder, String> {
        let mut decoder = FileDecoder::new(Arc::clone(&self.schema), self.version).with_require_alignment(true);
        if !validate {
            decoder = mapped::unvalidated(decoder);
        }
        for block in &self.dictionaries {
            guarded(|| decoder.read_dictionary(block, &slice(buffer, block)))?;
        }
        Ok(decoder)
    }

    /// Decodes one record batch.
    pub(super) fn batch(&self, decoder: &FileDecoder, buffer: &Buffer, at: usize) -> Result<RecordBatch, String> {
        let block = self.batches.get(at).ok_or("a record batch is missing")?;
        let batch = guarded(|| decoder.read_record_batch(block, &slice(buffer, block)))?;
        batch.ok_or_else(|| "a block holds no record batch".to_string())
    }
}

/// Returns the checksum of all bytes outside the ranges, which are those of the record batches; none where one of them
/// isn't inside.
pub(super) fn frame(bytes: &[u8], mut ranges: Vec<(usize, usize)>) -> Option<u64> {
    ranges.sort_unstable();
    let mut hash = Xxh3::new();
    let mut at = 0;
    for (start, end) in ranges {
        hash.update(bytes.get(at.min(start)..start)?);
        at = at.max(end);
    }
    hash.update(bytes.get(at..)?);
    Some(hash.digest())
}

/// Reads a block. Arrow panics on some of the blocks that no writer makes, and a file may be anybody's.
fn guarded<T>(read: impl FnOnce() -> Result<T, ArrowError>) -> Result<T, String> {
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    read.map_err(|_| "its Arrow data makes no sense".to_string())?.map_err(|error| error.to_string())
}

/// Returns the bytes of a block; none where its numbers are no range.
pub(super) fn range(block: &Block) -> Option<(usize, usize)> {
    let start = usize::try_from(block.offset()).ok()?;
    let header = usize::try_from(block.metaDataLength()).ok()?;
    let body = usize::try_from(block.bodyLength()).ok()?;
    Some((start, start.checked_add(header)?.checked_add(body)?))
}

fn slice(buffer: &Buffer, block: &Block) -> Buffer {
    match range(block) {
        Some((start, end)) => buffer.slice_with_length(start, end - start),
        None => Buffer::from(&[]),
    }
}
