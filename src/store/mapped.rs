//! Files in memory: the one module of dyadb with unsafe code.

#![expect(
    unsafe_code,
    reason = "mapping a file is unsafe by nature, and so is to believe its bytes; both are done here alone"
)]

use std::fs;
use std::path::Path;

use arrow::ipc::reader::FileDecoder;
use bytes::Bytes;

use super::error::StoreError;

/// Maps a file, which must be a regular one.
pub(super) fn map(path: &Path) -> Result<Bytes, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::io("can't open", path))?;
    let about = file.metadata().map_err(StoreError::io("can't read", path))?;
    if !about.is_file() {
        let message = "it is no regular file".to_string();
        return Err(StoreError::Damaged { file: path.display().to_string(), message });
    }
    if about.len() == 0 {
        return Ok(Bytes::new());
    }
    // SAFETY: segments are immutable: dyadb writes them under a new name and never again. Truncation by another
    // program while the file is mapped can end the process; the format's page says so.
    let map = unsafe { memmap2::Mmap::map(&file) }.map_err(StoreError::io("can't map", path))?;
    Ok(Bytes::from_owner(map))
}

/// Returns the decoder without validation. The caller has held every byte against the checksums that were made when
/// dyadb wrote them, in this process or in an earlier one that noted the file's size, time and inode.
pub(super) fn unvalidated(decoder: FileDecoder) -> FileDecoder {
    // SAFETY: bytes that passed their checksums are those that dyadb encoded from arrays that were valid.
    unsafe { decoder.with_skip_validation(true) }
}
