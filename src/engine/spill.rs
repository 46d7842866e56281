//! Where queries spill to: a folder per process, made when the first of them does, and gone with the process.
//!
//! A process that is killed leaves its folder behind. The next one that spills to the same place removes it: the lock
//! on a folder is held as long as its process lives, so that whoever gets it knows that the owner is gone.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use datafusion::error::{DataFusionError, Result as DfResult};
use datafusion::execution::disk_manager::{DiskManager, DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::{SpillFile, TempFileFactory};
use rustix::fs::OFlags;

use super::error::{Error, ErrorCode};

/// What the names of the folders begin with; the number of the process follows.
const PREFIX: &str = "dyadb-spill-";
/// What they end with until they are locked.
const UNLOCKED: &str = ".new";

/// Makes the files that queries spill to.
pub(super) struct Spill {
    temp_dir: PathBuf,
    /// The most bytes of all files together.
    limit: u64,
    /// None before the first file.
    begun: Mutex<Option<Begun>>,
}

struct Begun {
    // Dropped before its folder is.
    disk: Arc<DiskManager>,
    _folder: Folder,
}

impl Spill {
    pub(super) fn new(temp_dir: PathBuf, limit: u64) -> Spill {
        Spill { temp_dir, limit, begun: Mutex::new(None) }
    }

    fn begin(&self) -> io::Result<Begun> {
        fs::create_dir_all(&self.temp_dir)?;
        let folder = Folder::make(&self.temp_dir)?;
        sweep(&self.temp_dir, folder.lock.metadata()?.uid());
        let mode = DiskManagerMode::Directories(vec![folder.path.clone()]);
        let disk = DiskManagerBuilder::default().with_mode(mode).with_max_temp_directory_size(self.limit).build();
        Ok(Begun { disk: Arc::new(disk.map_err(io::Error::other)?), _folder: folder })
    }
}

impl TempFileFactory for Spill {
    fn create_temp_file(&self, description: &str) -> DfResult<Arc<dyn SpillFile>> {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        let disk = match begun.as_ref() {
            Some(begun) => Arc::clone(&begun.disk),
            None => {
                let new = self.begin().map_err(|error| unusable(&self.temp_dir, &error))?;
                Arc::clone(&begun.insert(new).disk)
            }
        };
        drop(begun);
        disk.create_tmp_file(description)
    }
}

fn unusable(dir: &Path, error: &io::Error) -> DataFusionError {
    let message = format!("can't use {} for temporary files: {error}", dir.display());
    let error = Error::new(ErrorCode::Io, message).help_with(Some("name another folder with `--temp-dir DIR`"));
    DataFusionError::External(Box::new(error))
}

/// A folder of this process.
struct Folder {
    path: PathBuf,
    /// Holds the lock.
    lock: File,
}

impl Folder {
    fn make(temp_dir: &Path) -> io::Result<Folder> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        loop {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let name = format!("{PREFIX}{}-{number}", std::process::id());
            let (path, new) = (temp_dir.join(&name), temp_dir.join(format!("{name}{UNLOCKED}")));
            match DirBuilder::new().mode(0o700).create(&new) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            }
            let lock = open(&new)?;
            // Where the system has no locks, nobody gets this one, and nobody sweeps.
            let _ = lock.try_lock();
            // The folder has its name from when it is locked: a sweep sees it never without its lock.
            match fs::rename(&new, &path) {
                Ok(()) => return Ok(Folder { path, lock }),
                // A folder of an earlier process with our number, which held on to its files.
                Err(_) if path.exists() => fs::remove_dir(&new)?,
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What can't be removed now is swept later.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn open(folder: &Path) -> io::Result<File> {
    let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(folder)
}

/// Removes the folders of a user whose processes are gone. What is another's or can't be locked stays.
fn sweep(temp_dir: &Path, own: u32) {
    for entry in fs::read_dir(temp_dir).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && !name.ends_with(UNLOCKED));
        if !is_ours {
            continue;
        }
        // A link that somebody laid is not followed: the folder itself is opened.
        let Ok(folder) = open(&entry.path()) else { continue };
        let is_own = folder.metadata().is_ok_and(|metadata| metadata.uid() == own);
        if is_own && folder.try_lock().is_ok() {
            // Another sweep may be at it; what stays is for the next.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).expect("it is there");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_dead_process_left_is_swept_and_what_a_living_one_has_is_not() {
        let temp = tempfile::tempdir().expect("a folder");
        let dead = temp.path().join("dyadb-spill-999999999-0");
        fs::create_dir_all(dead.join("datafusion-x")).expect("it is made");
        fs::write(dead.join("datafusion-x/spilled"), "rows").expect("it is written");
        fs::create_dir(temp.path().join("dyadb-spill-1-0.new")).expect("it is made");
        fs::create_dir(temp.path().join("other")).expect("it is made");
        let elsewhere = tempfile::tempdir().expect("a folder");
        fs::write(elsewhere.path().join("kept"), "").expect("it is written");
        std::os::unix::fs::symlink(elsewhere.path(), temp.path().join("dyadb-spill-2-0")).expect("it is laid");
        let living = Folder::make(temp.path()).expect("it is made");
        let spill = Spill::new(temp.path().to_path_buf(), 1 << 20);
        assert!(dead.exists(), "nothing is swept before anything is spilled");
        let file = spill.create_temp_file("a test").expect("it is made");
        assert!(!dead.exists() && living.path.exists() && elsewhere.path().join("kept").exists());
        assert!(file.path().is_some_and(Path::exists));
        drop((file, spill, living));
        assert_eq!(names(temp.path()), ["dyadb-spill-1-0.new", "dyadb-spill-2-0", "other"]);
    }

    #[test]
    fn two_spills_of_one_process_have_a_folder_each() {
        let temp = tempfile::tempdir().expect("a folder");
        let (a, b) = (Folder::make(temp.path()).expect("one"), Folder::make(temp.path()).expect("two"));
        assert_ne!(a.path, b.path);
        sweep(temp.path(), a.lock.metadata().expect("it is there").uid());
        assert!(a.path.exists() && b.path.exists());
    }
}
