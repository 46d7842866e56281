//! What is done to a dataset as a whole: checked, merged, cleared of earlier states, copied.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::bundled;
use super::commit::{Writer, make_folders, publish};
use super::dataset::{AsOf, Current, Dataset, generations, read_generation};
use super::disk::{Disk, FileSystem, Point};
use super::error::StoreError;
use super::lock::Lock;
use super::manifest::Generation;
use crate::facts::Table;

/// What a check of a dataset found.
#[derive(Debug, Default)]
pub(crate) struct Verified {
    pub(crate) n_generations: usize,
    pub(crate) n_segments: usize,
    pub(crate) n_bytes: u64,
    /// What is wrong, a line each.
    pub(crate) problems: Vec<String>,
}

/// Checks every byte of a dataset: all generations that are kept, their segments and sidecars.
///
/// # Errors
/// A directory that can't be read as a dataset at all; all that is wrong below that is in the result.
pub(crate) fn verify(dir: &Path) -> Result<Verified, StoreError> {
    let newest = Current::read(dir)?.number;
    let mut found = Verified::default();
    // A segment that several generations name is checked once.
    let mut seen = BTreeSet::new();
    let mut check = |dataset: Result<Dataset, StoreError>| {
        found.n_generations += 1;
        let dataset = match dataset {
            Ok(dataset) => dataset,
            Err(error) => return found.problems.push(error.to_string()),
        };
        for table in Table::ALL {
            for segment in dataset.segments(table) {
                if !seen.insert((segment.entry.file.clone(), segment.entry.xxh3.clone())) {
                    continue;
                }
                found.n_segments += 1;
                found.n_bytes += segment.entry.bytes + segment.entry.index.as_ref().map_or(0, |index| index.bytes);
                if let Err(error) = segment.verify() {
                    found.problems.push(error.to_string());
                }
            }
        }
    };
    check(Dataset::open(dir));
    for number in generations(dir)?.into_iter().filter(|number| *number < newest) {
        check(Dataset::open_as_of(dir, &AsOf::Generation(number)));
    }
    Ok(found)
}

/// Merges the segments of each table that has several, in one commit; returns the newest state.
///
/// # Errors
/// Those of a commit.
pub(crate) fn compact(dir: &Path, wait: Duration) -> Result<Arc<Dataset>, StoreError> {
    let mut writer = Writer::begin(dir, wait, None)?;
    for table in Table::ALL {
        writer.compact(table);
    }
    writer.commit("compact")
}

/// What a vacuum removed.
#[derive(Debug, Default)]
pub(crate) struct Vacuumed {
    pub(crate) n_generations: usize,
    pub(crate) n_segments: usize,
    pub(crate) n_bytes: u64,
    /// Generations that stay because somebody reads them.
    pub(crate) n_held: usize,
}

/// Removes the earlier states of a dataset but the `keep` newest of them, and the segments that no state names then.
/// States that somebody reads stay.
///
/// # Errors
/// Where the disk fails; what was not removed then stays as it was.
pub(crate) fn vacuum(dir: &Path, keep: usize, wait: Duration) -> Result<Vacuumed, StoreError> {
    vacuum_on(&FileSystem, dir, keep, wait)
}

pub(super) fn vacuum_on(disk: &dyn Disk, dir: &Path, keep: usize, wait: Duration) -> Result<Vacuumed, StoreError> {
    let newest = Current::read(dir)?.number;
    let _lock = Lock::take(dir, wait)?;
    let mut done = Vacuumed::default();
    let folder = dir.join("generations");
    let mut kept: Vec<u64> = Vec::new();
    let earlier: Vec<u64> = generations(dir)?.into_iter().filter(|number| *number < newest).collect();
    let going = earlier.len().saturating_sub(keep);
    for (at, number) in earlier.into_iter().enumerate() {
        let path = folder.join(Generation::file_name(number));
        if at >= going {
            kept.push(number);
            continue;
        }
        // A reader holds a lock on the file of its generation.
        let file = fs::File::open(&path).map_err(StoreError::io("can't read", &path))?;
        if file.try_lock().is_err() {
            done.n_held += 1;
            kept.push(number);
            continue;
        }
        disk.remove(Point::VacuumGeneration, &path).map_err(StoreError::io("can't remove", &path))?;
        done.n_generations += 1;
    }
    disk.sync_dir(Point::VacuumSync, &folder).map_err(StoreError::io("can't sync", &folder))?;
    let mut named = BTreeSet::new();
    for number in kept.into_iter().chain([newest]) {
        named.extend(read_generation(dir, number, None)?.files().map(str::to_string));
    }
    let segments = dir.join("segments");
    for entry in fs::read_dir(&segments).map_err(StoreError::io("can't read", &segments))? {
        let path = entry.map_err(StoreError::io("can't read", &segments))?.path();
        let segment = path.with_extension("arrow");
        let name = segment.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        // Files that dyadb doesn't name so are somebody else's.
        let is_ours = super::manifest::number_of(name).is_some();
        if !is_ours || named.contains(name) {
            continue;
        }
        let bytes = fs::metadata(&path).map_or(0, |about| about.len());
        disk.remove(Point::VacuumSegment, &path).map_err(StoreError::io("can't remove", &path))?;
        done.n_bytes += bytes;
        done.n_segments += usize::from(path.extension().is_some_and(|suffix| suffix == "arrow"));
    }
    Ok(done)
}

/// Copies one state of a dataset into a new or empty directory, as a dataset of its own.
///
/// # Errors
/// A target that holds something; a disk that fails; a segment that isn't what the generation says.
pub(crate) fn copy(dataset: &Dataset, target: &Path) -> Result<(), StoreError> {
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(StoreError::NotEmpty { path: target.to_path_buf() });
    }
    let disk = FileSystem;
    make_folders(&disk, target)?;
    let folder = target.join("segments");
    let mut generation = dataset.manifest().clone();
    for table in Table::ALL {
        let mut entries = Vec::new();
        for segment in dataset.segments(table) {
            let mut entry = segment.entry.clone();
            let path = folder.join(&entry.file);
            let write = |path: &Path, bytes: &[u8]| {
                disk.write(Point::Segment, path, bytes)
                    .and_then(|()| disk.sync(Point::SegmentSync, path))
                    .map_err(StoreError::io("can't write", path))
            };
            match dataset.dir() {
                Some(dir) => {
                    segment.verify()?;
                    let from = dir.join("segments").join(&entry.file);
                    let read = |path: &Path| fs::read(path).map_err(StoreError::io("can't read", path));
                    write(&path, &read(&from)?)?;
                    if entry.index.is_some() {
                        write(&path.with_extension("idx"), &read(&from.with_extension("idx"))?)?;
                    }
                }
                None => {
                    // The binary holds no sidecars: its tables are small, and read whole.
                    write(&path, &bundled::segment(table))?;
                    entry.index = None;
                }
            }
            entries.push(entry);
        }
        generation.tables.insert(table.name().to_string(), entries);
    }
    generation.generation = 1;
    disk.sync_dir(Point::SegmentsSync, &folder).map_err(StoreError::io("can't sync", &folder))?;
    publish(&disk, target, &generation)
}

impl Dataset {
    /// Returns the numbers of the states that are kept, in their order.
    pub(crate) fn kept(&self) -> Result<Vec<u64>, StoreError> {
        match self.dir() {
            None => Ok(vec![self.generation()]),
            Some(dir) => {
                let newest = Current::read(dir)?.number;
                Ok(generations(dir)?.into_iter().filter(|number| *number <= newest).collect())
            }
        }
    }
}
