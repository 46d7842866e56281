//! Where a file is to be written: its folder, opened and checked, and its name there.

use std::ffi::OsString;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::fs::{Access as Wanted, AtFlags, FileType, Mode, OFlags, accessat, openat, statat};

use super::open::{self, plain};
use super::{Reach, open::check_folder};
use crate::engine::error::{Error, ErrorCode, Result};

/// A place that may be written.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) folder: File,
    pub(super) name: OsString,
    /// Those of the file that is there already.
    pub(super) permissions: Option<Permissions>,
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't write {}: {}", path.display(), plain(error)))
}

impl Place {
    /// Finds the place that a path means. What is no regular file, such as a device, is no place: renaming a file over
    /// it would remove it.
    pub(super) fn find(path: &Path, reach: &Reach, dataset: Option<&Path>) -> Result<Place> {
        let refuse = |what: &str| Err(Error::new(ErrorCode::Io, format!("can't write {}: {what}", path.display())));
        if matches!(reach, Reach::Nothing) {
            return Err(super::out_of_reach("files"));
        }
        // First of all: what is out of reach says nothing of itself.
        if !open::is_folder_in_reach(path, reach) {
            return Err(open::outside_of(path, reach));
        }
        if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
            return refuse("it is the name of a folder");
        }
        // Through a link the file that it leads to is written, as other tools do; its folder is what is checked.
        let target = match path.symlink_metadata() {
            Ok(found) if found.is_symlink() => match path.canonicalize() {
                Ok(target) => target,
                Err(_) => return refuse("it is a link that leads nowhere"),
            },
            _ => path.to_path_buf(),
        };
        let Some(name) = target.file_name().map(ToOwned::to_owned) else {
            return refuse("it is the name of no file");
        };
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (folder, real) = match open::folder(parent, reach) {
            Ok(opened) => opened,
            Err(error) if error.code() == ErrorCode::Usage => return Err(open::outside_of(path, reach)),
            Err(_) if !parent.exists() => return refuse("its folder is not there"),
            Err(_) => return refuse("its folder can't be opened"),
        };
        check_folder(&folder, path, reach)?;
        if dataset.is_some_and(|dataset| real.starts_with(dataset)) {
            return refuse("it lies in the dataset, where only dyadb's own commits write");
        }
        let mut permissions = None;
        if let Ok(found) = statat(&folder, name.as_os_str(), AtFlags::SYMLINK_NOFOLLOW) {
            match FileType::from_raw_mode(found.st_mode) {
                FileType::RegularFile => permissions = Some(Permissions::from_mode(found.st_mode & 0o777)),
                FileType::Directory => return refuse("it is a folder"),
                _ => return refuse("it is no regular file"),
            }
            accessat(&folder, name.as_os_str(), Wanted::WRITE_OK, AtFlags::empty())
                .map_err(|error| unwritable(path, &error.into()))?;
        }
        Ok(Place { folder, name, permissions })
    }

    /// Makes the file, or empties it.
    pub(super) fn open(&self, path: &Path) -> Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = openat(&self.folder, self.name.as_os_str(), flags, Mode::from_raw_mode(0o666));
        file.map(File::from).map_err(|error| unwritable(path, &error.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_file_is_never_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = folder.path().canonicalize().expect("it is there");
        std::os::unix::fs::symlink("/nowhere/at/all", own.join("dangling")).expect("it is laid");
        let cases = [own.clone(), "/dev/null".into(), own.join("none/x"), own.join("dangling"), own.join("x/")];
        for path in cases {
            assert!(Place::find(&path, &Reach::All, None).is_err(), "{}", path.display());
        }
        let within = own.join("x.csv");
        assert!(Place::find(&within, &Reach::All, Some(&own)).is_err(), "a dataset");
        assert!(Place::find(&within, &Reach::Folders(vec!["/dev".into()]), None).is_err(), "out of reach");
        assert!(Place::find(&within, &Reach::Folders(vec![own]), None).is_ok(), "in reach");
    }
}
