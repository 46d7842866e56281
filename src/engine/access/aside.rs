//! A file written beside its place and renamed when it is whole.
//!
//! All steps are relative to the folder that was opened and checked, so that nothing that happens to the names on the
//! way there can lead elsewhere.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rustix::fs::{AtFlags, Mode, OFlags, openat, renameat, unlinkat};

use super::Reach;
use super::place::{Place, unwritable};
use crate::engine::error::{Error, Result};

/// A file that is being written. Dropped before it is committed, it leaves nothing behind, and what stood in its place
/// stays as it is.
#[derive(Debug)]
pub(crate) struct Aside {
    /// The path as it was written, for messages.
    path: PathBuf,
    folder: File,
    name: OsString,
    /// Its name until it is whole; none once it has its place.
    beside: Option<OsString>,
    file: File,
}

impl Aside {
    pub(super) fn create(path: &Path, reach: &Reach, dataset: Option<&Path>) -> Result<Aside> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let Place { folder, name, permissions } = Place::find(path, reach, dataset)?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let beside = OsString::from(format!(".dyadb-{}-{number}.part", std::process::id()));
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = openat(&folder, beside.as_os_str(), flags, Mode::from_raw_mode(0o666));
        let file = File::from(file.map_err(|error| unwritable(path, &error.into()))?);
        let aside = Aside { path: path.to_path_buf(), folder, name, beside: Some(beside), file };
        if let Some(permissions) = permissions {
            aside.file.set_permissions(permissions).map_err(|error| unwritable(path, &error))?;
        }
        Ok(aside)
    }

    /// Gives the file its place, whole and on the disk.
    ///
    /// # Errors
    /// A disk that is full or that fails.
    pub(crate) fn commit(mut self) -> Result<()> {
        let synced = self.file.sync_all();
        synced.map_err(|error| self.failed(&error))?;
        if let Some(beside) = &self.beside {
            renameat(&self.folder, beside.as_os_str(), &self.folder, self.name.as_os_str())
                .map_err(|error| self.failed(&error.into()))?;
        }
        self.beside = None;
        // The file is there even where the folder can't be synced.
        let _ = self.folder.sync_all();
        Ok(())
    }

    /// Returns the path as the user wrote it.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Explains a failure to write.
    pub(crate) fn failed(&self, error: &io::Error) -> Error {
        unwritable(&self.path, error)
    }
}

impl Write for Aside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        if let Some(beside) = self.beside.take() {
            // Nobody is left to tell; the name says whose it was.
            let _ = unlinkat(&self.folder, beside.as_os_str(), AtFlags::empty());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.csv");
        fs::write(&path, "before").expect("it is written");
        fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("it is ours");
        let mut aside = Aside::create(&path, &Reach::All, None).expect("it may be written");
        aside.write_all(b"half").expect("it is written");
        drop(aside);
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "before");
        let mut aside = Aside::create(&path, &Reach::All, None).expect("it may be written");
        aside.write_all(b"whole").expect("it is written");
        aside.commit().expect("it takes its place");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "whole");
        assert_eq!(fs::metadata(&path).expect("it is there").permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
    }
}
