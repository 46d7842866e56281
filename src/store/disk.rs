//! Every write to a disk, through one small trait: each has a name, so that tests can fail, kill or replay at it.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

macro_rules! points {
    ($($(#[$meta:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// The writes of a dataset by name, in the order in which a commit does them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Point {
            $($(#[$meta])* $name),+
        }

        impl Point {
            #[cfg(test)]
            pub(crate) const ALL: &[Point] = &[$(Point::$name),+];

            /// Returns the name, as messages and tests have it.
            #[cfg(test)]
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Point::$name => $text),+
                }
            }
        }
    };
}

points! {
    /// A folder of a new dataset.
    Folder = "folder",
    /// What a writer left behind that never committed.
    Sweep = "sweep",
    Segment = "segment",
    SegmentSync = "segment-sync",
    Sidecar = "sidecar",
    SidecarSync = "sidecar-sync",
    /// The names of the new segments.
    SegmentsSync = "segments-sync",
    Generation = "generation",
    GenerationSync = "generation-sync",
    /// The name of the new generation file.
    GenerationsSync = "generations-sync",
    Current = "current",
    CurrentSync = "current-sync",
    /// From here on the commit is what readers see.
    CurrentRename = "current-rename",
    /// From here on it outlasts the loss of power.
    RootSync = "root-sync",
    VacuumGeneration = "vacuum-generation",
    /// Generation files that are gone stay gone before their segments go.
    VacuumSync = "vacuum-sync",
    VacuumSegment = "vacuum-segment",
}

/// What a dataset asks of a disk.
pub(crate) trait Disk: Debug + Send + Sync {
    /// Makes a folder and those above it.
    fn create_dir(&self, point: Point, path: &Path) -> io::Result<()>;
    /// Writes a file anew; what stood there is gone.
    fn write(&self, point: Point, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Returns when the file's bytes are on the disk.
    fn sync(&self, point: Point, path: &Path) -> io::Result<()>;
    /// Returns when the names in the folder are on the disk.
    fn sync_dir(&self, point: Point, path: &Path) -> io::Result<()>;
    /// Gives a file the name of another, which is gone.
    fn rename(&self, point: Point, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, point: Point, path: &Path) -> io::Result<()>;
}

/// The file system.
#[derive(Debug)]
pub(crate) struct FileSystem;

impl Disk for FileSystem {
    fn create_dir(&self, _: Point, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn write(&self, _: Point, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
        file.write_all(bytes)
    }

    fn sync(&self, _: Point, path: &Path) -> io::Result<()> {
        // The file was written and closed by this process; syncing goes by the file, not by the handle.
        File::open(path)?.sync_all()
    }

    fn sync_dir(&self, _: Point, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    fn rename(&self, _: Point, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, _: Point, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}
