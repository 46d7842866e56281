//! The one writer of a dataset, and its commit: segments first, then the generation file, then `CURRENT`.
//!
//! Nothing that readers see is changed before the last rename, and nothing that they may still read is removed. What a
//! writer leaves behind that ends before it has no number below those of its generation; the next one sweeps it away.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arrow::array::{Array, AsArray, BooleanArray, RecordBatch};
use arrow::compute::filter_record_batch;
use arrow::datatypes::{Int64Type, UInt16Type};

use super::arrange::{arrange, joined};
use super::dataset::{Current, Dataset, generations};
use super::disk::{Disk, FileSystem, Point};
use super::encode::{BATCH_ROWS, Encoded, encode};
use super::error::StoreError;
use super::lock::Lock;
use super::manifest::{Generation, IndexEntry, SegmentEntry, VERSION, checksum, number_of};
use super::segment::{Segment, bounds};
use crate::country::{Country, Pair};
use crate::facts::Table;

/// The most rows of a segment: what a commit rewrites at the most for one row of it, beside the new ones.
pub(crate) const SEGMENT_ROWS: usize = 1 << 20;

/// Who writes: the lock of the dataset, its newest state, and what is to be changed.
#[derive(Debug)]
pub(crate) struct Writer {
    dir: PathBuf,
    disk: Arc<dyn Disk>,
    base: Arc<Dataset>,
    changes: BTreeMap<Table, TableChange>,
    /// Segments that are written already and come to those of their tables.
    bulk: BTreeMap<Table, Vec<SegmentEntry>>,
    /// Files written by this writer and not committed.
    written: Vec<PathBuf>,
    next_file: u64,
    _lock: Lock,
}

/// What happens to the rows of one table.
#[derive(Debug, Default)]
struct TableChange {
    removed: Vec<Removal>,
    added: Vec<RecordBatch>,
    /// Whether all segments are to be written anew.
    is_compacted: bool,
}

/// Rows that go.
#[derive(Clone, Debug)]
pub(crate) enum Removal {
    /// Those with one of the keys: `id` of facts, `doc` of documents.
    Keys(HashSet<i64>),
    /// Those of `fact_documents` that name one of the facts of a table.
    OfFacts(Table, HashSet<i64>),
}

impl Writer {
    /// Takes the lock of a dataset directory, opens its newest state, and removes what earlier writers left behind.
    ///
    /// # Errors
    /// Where another writer holds the lock longer than `wait`; where the disk takes no writes.
    pub(crate) fn begin(dir: &Path, wait: Duration, earlier: Option<&Dataset>) -> Result<Writer, StoreError> {
        Writer::begin_on(Arc::new(FileSystem), dir, wait, earlier)
    }

    pub(super) fn begin_on(
        disk: Arc<dyn Disk>,
        dir: &Path,
        wait: Duration,
        earlier: Option<&Dataset>,
    ) -> Result<Writer, StoreError> {
        // A folder that is no dataset gets no lock file.
        Current::read(dir)?;
        let lock = Lock::take(dir, wait)?;
        let base = Arc::new(Dataset::open_after(dir, earlier)?);
        let next_file = base.manifest().next_file;
        let writer = Writer {
            dir: dir.to_path_buf(),
            disk,
            base,
            changes: BTreeMap::new(),
            bulk: BTreeMap::new(),
            written: Vec::new(),
            next_file,
            _lock: lock,
        };
        writer.sweep()?;
        Ok(writer)
    }

    /// Makes an empty dataset in a new or empty directory.
    pub(crate) fn create(dir: &Path, name: &str) -> Result<(), StoreError> {
        Writer::create_on(&FileSystem, dir, &Generation::first(name))
    }

    pub(super) fn create_on(disk: &dyn Disk, dir: &Path, generation: &Generation) -> Result<(), StoreError> {
        if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(StoreError::NotEmpty { path: dir.to_path_buf() });
        }
        make_folders(disk, dir)?;
        publish(disk, dir, generation).map(|_| ())
    }

    /// Returns the newest state, which the changes are made to.
    pub(crate) fn base(&self) -> &Arc<Dataset> {
        &self.base
    }

    /// Notes rows that go.
    pub(crate) fn remove(&mut self, table: Table, removal: Removal) {
        self.changes.entry(table).or_default().removed.push(removal);
    }

    /// Notes rows that come, in any order.
    pub(crate) fn add(&mut self, table: Table, rows: RecordBatch) {
        if rows.num_rows() > 0 {
            self.changes.entry(table).or_default().added.push(rows);
        }
    }

    /// Notes that the segments of a table are to be merged.
    pub(crate) fn compact(&mut self, table: Table) {
        self.changes.entry(table).or_default().is_compacted = true;
    }

    /// Commits the changes and returns the state that they make. Without changes, that is the newest one as it is.
    ///
    /// # Errors
    /// Where the disk fails; then nothing is committed, unless the error is [`StoreError::Unsynced`].
    pub(crate) fn commit(mut self, action: &str) -> Result<Arc<Dataset>, StoreError> {
        let committed = self.write(action);
        match committed {
            Ok(Some(())) => Ok(Arc::new(Dataset::open_after(&self.dir, Some(&self.base))?)),
            Ok(None) => Ok(Arc::clone(&self.base)),
            Err(error) => {
                // What may be committed stays.
                if matches!(error, StoreError::Unsynced { .. }) {
                    self.written.clear();
                }
                self.give_up();
                Err(error)
            }
        }
    }

    fn write(&mut self, action: &str) -> Result<Option<()>, StoreError> {
        let mut generation = self.base.manifest().clone();
        let changes = std::mem::take(&mut self.changes);
        let mut is_changed = false;
        for (table, change) in changes {
            let Some(entries) = self.rewrite(table, change)? else { continue };
            is_changed = true;
            generation.tables.insert(table.name().to_string(), entries);
        }
        for (table, entries) in std::mem::take(&mut self.bulk) {
            is_changed = true;
            let all = generation.tables.entry(table.name().to_string()).or_default();
            all.extend(entries);
            if table.holds_facts() {
                all.sort_by(|a, b| a.pairs.cmp(&b.pairs));
            }
        }
        if !is_changed {
            return Ok(None);
        }
        let segments = self.dir.join("segments");
        let synced = self.disk.sync_dir(Point::SegmentsSync, &segments);
        synced.map_err(StoreError::io("can't sync", &segments))?;
        generation.generation += 1;
        generation.version = VERSION.to_string();
        generation.countries = Country::COUNT as u64;
        generation.committed = now();
        generation.action = action.to_string();
        generation.next_file = self.next_file;
        self.written.push(self.dir.join("generations").join(Generation::file_name(generation.generation)));
        publish(self.disk.as_ref(), &self.dir, &generation)?;
        self.written.clear();
        Ok(Some(()))
    }

    /// Writes the segments that a change makes and returns the table's new list; none where nothing changes.
    fn rewrite(&mut self, table: Table, change: TableChange) -> Result<Option<Vec<SegmentEntry>>, StoreError> {
        let base = Arc::clone(&self.base);
        let mut kept: Vec<SegmentEntry> = Vec::new();
        let mut open: Vec<RecordBatch> = Vec::new();
        let mut added = change.added;
        let mut is_changed = !added.is_empty();
        let n_segments = base.segments(table).len();
        for segment in base.segments(table) {
            let is_small = segment.rows() < BATCH_ROWS && !added.is_empty();
            let rest = if change.removed.is_empty() { None } else { remaining(table, segment, &change.removed)? };
            is_changed |= rest.is_some();
            match rest {
                // Small segments are merged with what comes, so that they don't add up.
                None if !(is_small || change.is_compacted && n_segments > 1) => kept.push(segment.entry.clone()),
                None => open.extend(segment.batches()?),
                Some(rows) if is_small || change.is_compacted => open.extend(rows),
                Some(mut rows) => {
                    // Corrected rows go back to the segment that spans their pair.
                    rows.extend(take_within(&mut added, segment)?);
                    kept.extend(self.write_rows(table, rows)?);
                }
            }
        }
        is_changed |= change.is_compacted && n_segments > 1;
        if !is_changed {
            return Ok(None);
        }
        open.extend(added);
        kept.extend(self.write_rows(table, open)?);
        if table.holds_facts() {
            kept.sort_by(|a, b| a.pairs.cmp(&b.pairs));
        }
        Ok(Some(kept))
    }

    /// Writes rows as segments of at most [`SEGMENT_ROWS`], sorted where the table holds facts.
    fn write_rows(&mut self, table: Table, batches: Vec<RecordBatch>) -> Result<Vec<SegmentEntry>, StoreError> {
        let mut entries = Vec::new();
        let broken = |error: arrow::error::ArrowError| StoreError::Internal { message: error.to_string() };
        let rows = joined(table, &batches).map_err(broken)?;
        drop(batches);
        let rows = arrange(table, &rows).map_err(broken)?;
        let mut at = 0;
        while at < rows.num_rows() {
            let n_rows = SEGMENT_ROWS.min(rows.num_rows() - at);
            entries.push(self.write_segment(table, &rows.slice(at, n_rows))?);
            at += n_rows;
        }
        Ok(entries)
    }

    /// Returns the number of a new file and what writes to the disk.
    pub(super) fn take_number(&mut self) -> (u64, Arc<dyn Disk>, PathBuf) {
        self.next_file += 1;
        (self.next_file - 1, Arc::clone(&self.disk), self.dir.clone())
    }

    /// Adds a segment that is written already.
    pub(super) fn add_segment(&mut self, table: Table, entry: SegmentEntry, paths: [PathBuf; 2]) {
        self.written.extend(paths);
        self.bulk.entry(table).or_default().push(entry);
    }

    fn write_segment(&mut self, table: Table, rows: &RecordBatch) -> Result<SegmentEntry, StoreError> {
        let (number, disk, dir) = self.take_number();
        let (entry, paths) = write_segment(disk.as_ref(), &dir, table, rows, number)?;
        self.written.extend(paths);
        Ok(entry)
    }

    /// Removes what was written and not committed; what can't be removed now goes with the next writer.
    fn give_up(&mut self) {
        if self.written.is_empty() {
            return;
        }
        for path in self.written.drain(..).rev() {
            let _ = self.disk.remove(Point::Sweep, &path);
        }
        let _ = self.disk.remove(Point::Sweep, &self.dir.join("CURRENT.new"));
    }

    /// Removes what writers left behind that ended before their commit.
    fn sweep(&self) -> Result<(), StoreError> {
        let newest = self.base.generation();
        let mut left = Vec::new();
        for number in generations(&self.dir)?.into_iter().filter(|number| *number > newest) {
            left.push(self.dir.join("generations").join(Generation::file_name(number)));
        }
        let segments = self.dir.join("segments");
        for entry in fs::read_dir(&segments).map_err(StoreError::io("can't read", &segments))? {
            let entry = entry.map_err(StoreError::io("can't read", &segments))?;
            let number = entry.file_name().to_str().and_then(number_of);
            if number.is_some_and(|number| number >= self.next_file) {
                left.push(entry.path());
            }
        }
        let aside = self.dir.join("CURRENT.new");
        left.extend(aside.exists().then_some(aside));
        for path in left {
            self.disk.remove(Point::Sweep, &path).map_err(StoreError::io("can't remove", &path))?;
        }
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// Makes the folders of a new dataset.
pub(super) fn make_folders(disk: &dyn Disk, dir: &Path) -> Result<(), StoreError> {
    for folder in [dir.join("segments"), dir.join("generations")] {
        disk.create_dir(Point::Folder, &folder).map_err(StoreError::io("can't create", &folder))?;
    }
    // The folder's own name, too: without it nothing below it would be there after the loss of power.
    if let Some(above) = dir.parent().filter(|above| !above.as_os_str().is_empty()) {
        disk.sync_dir(Point::Folder, above).map_err(StoreError::io("can't sync", above))?;
    }
    disk.sync_dir(Point::Folder, dir).map_err(StoreError::io("can't sync", dir))
}

/// Writes one segment with its sidecar, synced, and returns what the generation file says of it.
pub(super) fn write_segment(
    disk: &dyn Disk,
    dir: &Path,
    table: Table,
    rows: &RecordBatch,
    number: u64,
) -> Result<(SegmentEntry, [PathBuf; 2]), StoreError> {
    let encoded = encode(table, rows).map_err(|error| StoreError::Internal { message: error.to_string() })?;
    write_encoded(disk, dir, table, std::slice::from_ref(rows), &encoded, number)
}

/// Writes a segment that is encoded already; `rows` are those in it.
pub(super) fn write_encoded(
    disk: &dyn Disk,
    dir: &Path,
    table: Table,
    rows: &[RecordBatch],
    encoded: &Encoded,
    number: u64,
) -> Result<(SegmentEntry, [PathBuf; 2]), StoreError> {
    let file = format!("{}-{number:08}.arrow", table.name());
    let path = dir.join("segments").join(&file);
    let beside = path.with_extension("idx");
    let sidecar = encoded.sidecar.encode();
    let write = |points: [Point; 2], path: &Path, bytes: &[u8]| {
        disk.write(points[0], path, bytes)
            .and_then(|()| disk.sync(points[1], path))
            .map_err(StoreError::io("can't write", path))
    };
    let written = write([Point::Segment, Point::SegmentSync], &path, &encoded.bytes)
        .and_then(|()| write([Point::Sidecar, Point::SidecarSync], &beside, &sidecar));
    if let Err(error) = written {
        // Half a file takes room that may be what is missing.
        let _ = disk.remove(Point::Sweep, &path);
        let _ = disk.remove(Point::Sweep, &beside);
        return Err(error);
    }
    let facts = table.holds_facts();
    let (pairs, dates) = if facts { bounds(rows) } else { (None, None) };
    let entry = SegmentEntry {
        file,
        rows: rows.iter().map(|rows| rows.num_rows() as u64).sum(),
        bytes: encoded.bytes.len() as u64,
        xxh3: checksum(&encoded.bytes),
        pairs,
        dates,
        undated: facts.then(|| rows.iter().map(|rows| rows.column(1).null_count() as u64).sum()),
        index: Some(IndexEntry { bytes: sidecar.len() as u64, xxh3: checksum(&sidecar) }),
    };
    Ok((entry, [path, beside]))
}

/// Writes the generation file and lets `CURRENT` name it.
pub(super) fn publish(disk: &dyn Disk, dir: &Path, generation: &Generation) -> Result<(), StoreError> {
    let text = generation.to_json();
    let folder = dir.join("generations");
    let path = folder.join(Generation::file_name(generation.generation));
    disk.write(Point::Generation, &path, text.as_bytes())
        .and_then(|()| disk.sync(Point::GenerationSync, &path))
        .map_err(StoreError::io("can't write", &path))?;
    disk.sync_dir(Point::GenerationsSync, &folder).map_err(StoreError::io("can't sync", &folder))?;
    let (current, aside) = (dir.join("CURRENT"), dir.join("CURRENT.new"));
    disk.write(Point::Current, &aside, Current::text(generation.generation, &text).as_bytes())
        .and_then(|()| disk.sync(Point::CurrentSync, &aside))
        .and_then(|()| disk.rename(Point::CurrentRename, &aside, &current))
        .map_err(StoreError::io("can't write", &current))?;
    let synced = disk.sync_dir(Point::RootSync, dir);
    synced.map_err(|source| StoreError::Unsynced { generation: generation.generation, source })
}

/// Returns the rows of a segment that stay; none where all do.
fn remaining(table: Table, segment: &Segment, removals: &[Removal]) -> Result<Option<Vec<RecordBatch>>, StoreError> {
    let mut rows = Vec::new();
    let mut is_touched = false;
    for batch in segment.batches()? {
        let keep = keep(table, &batch, removals);
        if keep.true_count() == batch.num_rows() {
            rows.push(batch);
            continue;
        }
        is_touched = true;
        let rest = filter_record_batch(&batch, &keep);
        rows.push(rest.map_err(|error| StoreError::Internal { message: error.to_string() })?);
    }
    Ok(is_touched.then_some(rows))
}

fn keep(table: Table, batch: &RecordBatch, removals: &[Removal]) -> BooleanArray {
    let key = if table.holds_facts() { "id" } else { "doc" };
    let mut keep = vec![true; batch.num_rows()];
    for removal in removals {
        let (column, keys, kind) = match removal {
            Removal::Keys(keys) => (key, keys, None),
            Removal::OfFacts(kind, keys) => ("fact", keys, Some(*kind)),
        };
        let Some(column) = batch.column_by_name(column) else { continue };
        let found = column.as_primitive::<Int64Type>();
        let kinds = kind.and_then(|_| batch.column_by_name("kind")?.as_dictionary_opt::<UInt16Type>());
        for (row, keep) in keep.iter_mut().enumerate() {
            let of_kind = kinds.zip(kind).is_none_or(|(kinds, kind)| {
                let values = kinds.values().as_string::<i32>();
                kinds.key(row).is_some_and(|key| values.value(key) == kind.name())
            });
            *keep &= !(of_kind && keys.contains(&found.value(row)));
        }
    }
    BooleanArray::from(keep)
}

/// Takes those of the new rows whose pair lies between the first and the last of the segment.
fn take_within(added: &mut Vec<RecordBatch>, segment: &Segment) -> Result<Vec<RecordBatch>, StoreError> {
    let Some([first, last]) = &segment.entry.pairs else { return Ok(Vec::new()) };
    let mut taken = Vec::new();
    let mut left = Vec::new();
    let filtered = |rows: &RecordBatch, mask: &BooleanArray| {
        filter_record_batch(rows, mask).map_err(|error| StoreError::Internal { message: error.to_string() })
    };
    for rows in added.drain(..) {
        let pairs = rows.column(0).as_dictionary::<UInt16Type>().keys();
        let within = |code: &u16| {
            let text = Pair::from_code(*code).map_or("", Pair::text);
            first.as_str() <= text && text <= last.as_str()
        };
        let mask = BooleanArray::from(pairs.values().iter().map(within).collect::<Vec<bool>>());
        if mask.true_count() > 0 {
            taken.push(filtered(&rows, &mask)?);
        }
        if mask.true_count() < rows.num_rows() {
            left.push(filtered(&rows, &arrow::compute::not(&mask).unwrap_or(mask))?);
        }
    }
    *added = left;
    Ok(taken)
}

/// Returns the time of a commit, RFC 3339 in UTC to the second.
fn now() -> String {
    let time: chrono::DateTime<chrono::Utc> = SystemTime::now().into();
    time.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns the day of a commit that is made now, in UTC.
pub(crate) fn today() -> chrono::NaiveDate {
    let time: chrono::DateTime<chrono::Utc> = SystemTime::now().into();
    time.date_naive()
}
