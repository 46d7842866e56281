//! A dataset, bundled or in a directory: what is in it, and its tables as batches.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use arrow::array::RecordBatch;
use arrow::buffer::Buffer;
use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use super::bundled;
use super::error::StoreError;
use super::manifest::{Generation, SegmentEntry};
use super::segment;
use crate::facts::Table;

/// One committed state of a dataset. Opening reads the generation file alone; a table's segments are mapped, checked
/// against their checksums and decoded when it is first asked for.
#[derive(Debug)]
pub(crate) struct Dataset {
    place: Place,
    generation: Generation,
    tables: [OnceLock<Arc<Vec<RecordBatch>>>; Table::ALL.len()],
}

#[derive(Debug)]
enum Place {
    Bundled,
    Directory(PathBuf),
}

impl Dataset {
    /// Opens the dataset that the binary holds.
    pub(crate) fn bundled() -> Result<Dataset, StoreError> {
        let generation = Generation::parse("the bundled generation file", bundled::GENERATION)?;
        Ok(Dataset { place: Place::Bundled, generation, tables: Default::default() })
    }

    /// Opens the newest committed state of a dataset directory.
    pub(crate) fn open(dir: &Path) -> Result<Dataset, StoreError> {
        let current = dir.join("CURRENT");
        let text = fs::read_to_string(&current).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound if dir.exists() => StoreError::NotADataset { path: dir.to_path_buf() },
            std::io::ErrorKind::NotFound => StoreError::NoDirectory { path: dir.to_path_buf() },
            _ => StoreError::io("can't read", &current)(error),
        })?;
        let number: u64 = text.trim().parse().map_err(|_| StoreError::Damaged {
            file: current.display().to_string(),
            message: format!("`{}` is no number of a generation", text.trim()),
        })?;
        let path = dir.join("generations").join(format!("{number:06}.json"));
        let bytes = fs::read(&path).map_err(StoreError::io("can't read", &path))?;
        let generation = Generation::parse(&path.display().to_string(), &bytes)?;
        Ok(Dataset { place: Place::Directory(dir.to_path_buf()), generation, tables: Default::default() })
    }

    /// Returns the name shown to people: the directory, or the bundled dataset's own name.
    pub(crate) fn name(&self) -> String {
        match &self.place {
            Place::Bundled => self.generation.name.clone(),
            Place::Directory(dir) => dir.display().to_string(),
        }
    }

    /// Returns the folder of a dataset that is in one.
    pub(crate) fn folder(&self) -> Option<&Path> {
        match &self.place {
            Place::Bundled => None,
            Place::Directory(dir) => Some(dir),
        }
    }

    /// Returns the number of the committed state.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.generation
    }

    /// Returns the rows of a table, from the generation file.
    pub(crate) fn rows(&self, table: Table) -> u64 {
        self.entries(table).iter().map(|entry| entry.rows).sum()
    }

    /// Returns the batches of a table, sorted as the format promises.
    pub(crate) fn batches(&self, table: Table) -> Result<Arc<Vec<RecordBatch>>, StoreError> {
        let slot = &self.tables[table as usize];
        if let Some(batches) = slot.get() {
            return Ok(Arc::clone(batches));
        }
        let mut batches = Vec::new();
        for entry in self.entries(table) {
            batches.extend(self.load(table, entry)?);
        }
        if table.holds_facts() && !segment::is_sorted(&batches) {
            let message = format!("the rows of {} are not sorted by pair and date", table.name());
            return Err(StoreError::Damaged { file: self.name(), message });
        }
        // Two threads may get here at once; both made the same batches, and one set of them stays.
        Ok(Arc::clone(slot.get_or_init(|| Arc::new(batches))))
    }

    fn entries(&self, table: Table) -> &[SegmentEntry] {
        self.generation.tables.get(table.name()).map_or(&[], Vec::as_slice)
    }

    fn load(&self, table: Table, entry: &SegmentEntry) -> Result<Vec<RecordBatch>, StoreError> {
        let (file, bytes) = match &self.place {
            Place::Bundled => (entry.file.clone(), bundled::segment(table)),
            Place::Directory(dir) => {
                let path = dir.join("segments").join(&entry.file);
                // A generation names files of its own folder, and nothing but files.
                let is_plain = Path::new(&entry.file).components().count() == 1 && !entry.file.starts_with('.');
                if !is_plain {
                    let message = format!("it names the segment `{}`, which is no file name", entry.file);
                    return Err(StoreError::Damaged { file: self.name(), message });
                }
                if fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
                    let message = "it is no regular file".to_string();
                    return Err(StoreError::Damaged { file: path.display().to_string(), message });
                }
                (path.display().to_string(), map(&path)?)
            }
        };
        let damaged = |message: String| StoreError::Damaged { file: file.clone(), message };
        if bytes.len() as u64 != entry.bytes {
            return Err(damaged(format!("it has {} bytes and should have {}", bytes.len(), entry.bytes)));
        }
        let found = format!("{:016x}", xxh3_64(&bytes));
        if found != entry.xxh3 {
            return Err(damaged(format!("its checksum is {found} and should be {}", entry.xxh3)));
        }
        let batches = segment::decode(&file, &Buffer::from(bytes), table.spec())?;
        let rows: usize = batches.iter().map(RecordBatch::num_rows).sum();
        if rows as u64 != entry.rows {
            return Err(damaged(format!("it has {rows} rows and should have {}", entry.rows)));
        }
        Ok(batches)
    }
}

#[expect(unsafe_code, reason = "mapping a file is unsafe by nature, and done here alone")]
fn map(path: &Path) -> Result<Bytes, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::io("can't open", path))?;
    // SAFETY: segments are immutable: dyadb writes them under a new name and never again. Truncation by another
    // program while the file is mapped can end the process; the format's page says so.
    let map = unsafe { memmap2::Mmap::map(&file) }.map_err(StoreError::io("can't map", path))?;
    Ok(Bytes::from_owner(map))
}
