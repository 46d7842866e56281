//! A dataset, bundled or in a directory: one committed state of it, and its tables as segments and batches.

use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use arrow::array::RecordBatch;

use super::bundled;
use super::error::StoreError;
use super::manifest::{Generation, checksum};
use super::segment::{Segment, Source};
use crate::facts::Table;

/// One committed state of a dataset. Opening reads `CURRENT` and the generation file alone; a segment is mapped and held
/// against its checksums when it is first asked for.
#[derive(Debug)]
pub(crate) struct Dataset {
    place: Place,
    generation: Generation,
    segments: [Vec<Arc<Segment>>; Table::ALL.len()],
    batches: [OnceLock<Arc<Vec<RecordBatch>>>; Table::ALL.len()],
    /// Whether a state other than the newest was asked for.
    is_past: bool,
    /// The generation file, locked together with other readers, so that no vacuum takes it away.
    _hold: Option<File>,
}

#[derive(Debug)]
enum Place {
    Bundled,
    Directory(PathBuf),
}

/// Which committed state is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AsOf {
    /// The one with that number.
    Generation(u64),
    /// The last one that was committed on or before that day, in UTC: `2026-11-25`.
    Day(String),
}

impl AsOf {
    /// Reads the number of a generation, or a day.
    pub(crate) fn parse(text: &str) -> Option<AsOf> {
        let text = text.trim();
        if let Ok(number) = text.parse() {
            return Some(AsOf::Generation(number));
        }
        let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
        Some(AsOf::Day(day.to_string()))
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AsOf::Generation(number) => write!(f, "{number}"),
            AsOf::Day(day) => f.write_str(day),
        }
    }
}

/// What `CURRENT` says: the number of the newest generation, and the checksum of its file.
pub(super) struct Current {
    pub(super) number: u64,
    pub(super) check: Option<String>,
}

impl Current {
    pub(super) fn read(dir: &Path) -> Result<Current, StoreError> {
        let path = dir.join("CURRENT");
        let bytes = fs::read(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotADirectory => StoreError::NotADataset { path: dir.to_path_buf() },
            std::io::ErrorKind::NotFound if dir.exists() => StoreError::NotADataset { path: dir.to_path_buf() },
            std::io::ErrorKind::NotFound => StoreError::NoDirectory { path: dir.to_path_buf() },
            _ => StoreError::io("can't read", &path)(error),
        })?;
        let text = String::from_utf8_lossy(&bytes);
        let mut words = text.split_whitespace();
        let number = words.next().and_then(|word| word.parse().ok());
        let (check, rest) = (words.next(), words.next());
        let is_check = |word: &str| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        match number {
            Some(number) if rest.is_none() && check.is_none_or(is_check) => {
                Ok(Current { number, check: check.map(str::to_string) })
            }
            _ => {
                let start: String = text.trim().chars().take(40).collect();
                let message = format!("`{start}` is no number of a generation");
                Err(StoreError::Damaged { file: path.display().to_string(), message })
            }
        }
    }

    pub(super) fn text(number: u64, generation: &str) -> String {
        format!("{number} {}\n", checksum(generation.as_bytes()))
    }
}

impl Dataset {
    /// Opens the dataset that the binary holds.
    pub(crate) fn bundled() -> Result<Dataset, StoreError> {
        let generation = Generation::parse("the bundled generation file", bundled::GENERATION)?;
        Ok(Dataset::over(Place::Bundled, generation, None, None))
    }

    /// Opens the newest committed state of a dataset directory.
    pub(crate) fn open(dir: &Path) -> Result<Dataset, StoreError> {
        Dataset::open_after(dir, None)
    }

    /// Opens the newest committed state; segments that an earlier one has open are shared with it.
    pub(crate) fn open_after(dir: &Path, earlier: Option<&Dataset>) -> Result<Dataset, StoreError> {
        // A vacuum may take the generation away between the reading of its number and its lock, but only after a newer
        // one was committed.
        let mut tried = None;
        loop {
            let current = Current::read(dir)?;
            match Dataset::at(dir, current.number, current.check.as_deref(), earlier) {
                Err(StoreError::Io { source, .. })
                    if source.kind() == std::io::ErrorKind::NotFound && tried != Some(current.number) =>
                {
                    tried = Some(current.number);
                }
                opened => return opened,
            }
        }
    }

    /// Returns the newest committed state, which another process may have made; this one where it is that, or where an
    /// earlier one was asked for.
    ///
    /// # Errors
    /// Where the newest can't be opened.
    pub(crate) fn newest(self: &Arc<Dataset>) -> Result<Arc<Dataset>, StoreError> {
        let Some(dir) = self.dir().filter(|_| !self.is_past) else { return Ok(Arc::clone(self)) };
        if Current::read(dir)?.number == self.generation() {
            return Ok(Arc::clone(self));
        }
        Dataset::open_after(dir, Some(self)).map(Arc::new)
    }

    /// Opens an earlier committed state, or the newest by its number.
    pub(crate) fn open_as_of(dir: &Path, as_of: &AsOf) -> Result<Dataset, StoreError> {
        let newest = Current::read(dir)?.number;
        let kept: Vec<u64> = generations(dir)?.into_iter().filter(|number| *number <= newest).collect();
        let none =
            |wanted: String| StoreError::NoGeneration { name: dir.display().to_string(), wanted, known: kept.clone() };
        let number = match as_of {
            AsOf::Generation(number) if kept.contains(number) => *number,
            AsOf::Generation(number) => return Err(none(number.to_string())),
            AsOf::Day(day) => {
                let mut found = None;
                for number in kept.iter().rev() {
                    // What the builder makes has no time, and was there before all that has one.
                    let committed = read_generation(dir, *number, None)?.committed;
                    if committed.is_empty() || committed.as_str() < format!("{day}~").as_str() {
                        found = Some(*number);
                        break;
                    }
                }
                found.ok_or_else(|| none(format!("of {day} or before")))?
            }
        };
        let mut dataset = Dataset::at(dir, number, None, None)?;
        dataset.is_past = true;
        Ok(dataset)
    }

    /// Opens an earlier committed state of this dataset, or gives this one where it is the one that is asked for.
    pub(crate) fn as_of(self: &Arc<Dataset>, as_of: &AsOf) -> Result<Arc<Dataset>, StoreError> {
        if *as_of == AsOf::Generation(self.generation()) {
            return Ok(Arc::clone(self));
        }
        match self.dir() {
            Some(dir) => Dataset::open_as_of(dir, as_of).map(Arc::new),
            // The bundled dataset has one state, which was there before any day that is asked for.
            None if matches!(as_of, AsOf::Day(_)) => Ok(Arc::clone(self)),
            None => Err(StoreError::NoGeneration {
                name: self.name(),
                wanted: as_of.to_string(),
                known: vec![self.generation()],
            }),
        }
    }

    fn at(dir: &Path, number: u64, check: Option<&str>, earlier: Option<&Dataset>) -> Result<Dataset, StoreError> {
        let path = dir.join("generations").join(Generation::file_name(number));
        let hold = File::open(&path).map_err(StoreError::io("can't read", &path))?;
        // Where the disk has no locks there is no vacuum either that could know of this reader.
        let _ = hold.lock_shared();
        // It may have gone while the lock was waited for.
        let generation = read_generation(dir, number, check)?;
        Ok(Dataset::over(Place::Directory(dir.to_path_buf()), generation, Some(hold), earlier))
    }

    fn over(place: Place, generation: Generation, hold: Option<File>, earlier: Option<&Dataset>) -> Dataset {
        let segments = Table::ALL.map(|table| {
            let entries = generation.tables.get(table.name()).map_or(&[][..], Vec::as_slice);
            let open = |entry: &super::manifest::SegmentEntry| {
                let known = earlier.and_then(|earlier| {
                    earlier.segments(table).iter().find(|segment| segment.entry == *entry).map(Arc::clone)
                });
                known.unwrap_or_else(|| {
                    let source = match &place {
                        Place::Bundled => Source::Embedded(bundled::segment),
                        Place::Directory(dir) => Source::File(dir.join("segments").join(&entry.file)),
                    };
                    Arc::new(Segment::new(table, entry.clone(), source))
                })
            };
            entries.iter().map(open).collect()
        });
        Dataset { place, generation, segments, batches: Default::default(), is_past: false, _hold: hold }
    }

    /// Returns the name shown to people: the directory, or the bundled dataset's own name.
    pub(crate) fn name(&self) -> String {
        match &self.place {
            Place::Bundled => self.generation.name.clone(),
            Place::Directory(dir) => dir.display().to_string(),
        }
    }

    /// Returns the directory; none for the bundled dataset.
    pub(crate) fn dir(&self) -> Option<&Path> {
        match &self.place {
            Place::Bundled => None,
            Place::Directory(dir) => Some(dir),
        }
    }

    /// Returns the directory that can be written to.
    ///
    /// # Errors
    /// For the bundled dataset, and for one that is open as of an earlier state.
    pub(crate) fn writable_dir(&self) -> Result<&Path, StoreError> {
        if self.is_past {
            return Err(StoreError::Past { generation: self.generation() });
        }
        self.dir().ok_or(StoreError::Bundled)
    }

    /// Returns the number of the committed state.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.generation
    }

    pub(crate) fn manifest(&self) -> &Generation {
        &self.generation
    }

    /// Returns the rows of a table, from the generation file.
    pub(crate) fn rows(&self, table: Table) -> u64 {
        self.segments(table).iter().map(|segment| segment.entry.rows).sum()
    }

    /// Returns the segments of a table, unopened where nothing has asked for their rows yet.
    pub(crate) fn segments(&self, table: Table) -> &[Arc<Segment>] {
        &self.segments[table as usize]
    }

    /// Returns the batches of a table, segment by segment.
    pub(crate) fn batches(&self, table: Table) -> Result<Arc<Vec<RecordBatch>>, StoreError> {
        let slot = &self.batches[table as usize];
        if let Some(batches) = slot.get() {
            return Ok(Arc::clone(batches));
        }
        let mut batches = Vec::new();
        for segment in self.segments(table) {
            batches.extend(segment.batches()?);
        }
        // Two threads may get here at once; both made the same batches, and one set of them stays.
        Ok(Arc::clone(slot.get_or_init(|| Arc::new(batches))))
    }
}

/// Returns the numbers of the generation files of a dataset, in their order; some may never have been committed.
pub(crate) fn generations(dir: &Path) -> Result<Vec<u64>, StoreError> {
    let folder = dir.join("generations");
    let mut numbers = Vec::new();
    for entry in fs::read_dir(&folder).map_err(StoreError::io("can't read", &folder))? {
        let name = entry.map_err(StoreError::io("can't read", &folder))?.file_name();
        let number: Option<u64> = name.to_str().and_then(|name| name.strip_suffix(".json")?.parse().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// Reads a generation file and holds it against its number and, where it is given, its checksum.
pub(super) fn read_generation(dir: &Path, number: u64, check: Option<&str>) -> Result<Generation, StoreError> {
    let path = dir.join("generations").join(Generation::file_name(number));
    let bytes = fs::read(&path).map_err(StoreError::io("can't read", &path))?;
    let file = path.display().to_string();
    let generation = Generation::parse(&file, &bytes)?;
    let found = checksum(&bytes);
    if check.is_some_and(|check| check != found) {
        let message = format!("CURRENT names the checksum {}, and it has {found}", check.unwrap_or_default());
        return Err(StoreError::Damaged { file, message });
    }
    if generation.generation != number {
        let message = format!("it is generation {} by its own word", generation.generation);
        return Err(StoreError::Damaged { file, message });
    }
    Ok(generation)
}
