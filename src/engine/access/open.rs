//! Files and folders opened, and checked by where they really are.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::Reach;
use crate::engine::error::{Error, ErrorCode, Result};

/// Opens a regular file to read it.
pub(super) fn file(path: &Path, reach: &Reach) -> Result<(File, PathBuf)> {
    let (file, real) = open(path, reach, OFlags::empty())?;
    let metadata = file.metadata().map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        let error = Error::new(ErrorCode::Io, format!("{} is a folder", path.display()));
        return Err(error.help_with(Some(format!("name a file, or several as '{}/*.csv'", path.display()))));
    }
    if !metadata.is_file() {
        return Err(Error::new(ErrorCode::Io, format!("{} is no regular file", path.display())));
    }
    Ok((file, real))
}

/// Opens a folder.
pub(super) fn folder(path: &Path, reach: &Reach) -> Result<(File, PathBuf)> {
    open(path, reach, OFlags::DIRECTORY)
}

/// Returns the real path of a folder that is put in reach.
pub(super) fn real_folder(dir: &Path) -> Result<PathBuf> {
    let wrong = |error: io::Error| {
        Error::new(ErrorCode::Io, format!("can't allow {}: {}", dir.display(), plain(&error)))
            .help_with(Some("name a folder that is there"))
    };
    let real = dir.canonicalize().map_err(wrong)?;
    if !real.is_dir() {
        return Err(wrong(io::ErrorKind::NotADirectory.into()));
    }
    Ok(real)
}

fn open(path: &Path, reach: &Reach, flags: OFlags) -> Result<(File, PathBuf)> {
    // A pipe would wait for its other end, and a terminal could become the process's own.
    let flags = flags | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let open =
        |path: &Path, flags: OFlags| OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path);
    let folders = match reach {
        Reach::Nothing => return Err(super::out_of_reach("files")),
        Reach::All => {
            let file = open(path, flags).map_err(|error| unreadable(path, &error))?;
            let real = path.canonicalize().map_err(|error| unreadable(path, &error))?;
            return Ok((file, real));
        }
        Reach::Folders(folders) => folders,
    };
    // Once before it is opened, since opening alone may do something, and once for what was opened: a link may have
    // been laid in between. A file that isn't there is told from one that is out of reach only inside the folders.
    let real = match path.canonicalize() {
        Ok(real) if is_within(&real, folders) => real,
        Err(error) if within_when_made(path, folders) => return Err(unreadable(path, &error)),
        _ => return Err(outside(path, folders)),
    };
    let file = open(&real, flags | OFlags::NOFOLLOW).map_err(|error| unreadable(path, &error))?;
    let real = real_path(&file).map_err(|error| unreadable(path, &error))?;
    if !is_within(&real, folders) {
        return Err(outside(path, folders));
    }
    Ok((file, real))
}

/// Refuses a folder that is not in reach, by where it really is.
pub(super) fn check_folder(folder: &File, path: &Path, reach: &Reach) -> Result<()> {
    match reach {
        Reach::All => Ok(()),
        Reach::Nothing => Err(super::out_of_reach("files")),
        Reach::Folders(folders) => match real_path(folder) {
            Ok(real) if is_within(&real, folders) => Ok(()),
            _ => Err(outside(path, folders)),
        },
    }
}

/// Tells whether the folder that a path names a file of is in reach, as far as its name tells.
pub(super) fn is_folder_in_reach(path: &Path, reach: &Reach) -> bool {
    match reach {
        Reach::All => true,
        Reach::Nothing => false,
        Reach::Folders(folders) => within_when_made(path, folders),
    }
}

fn within_when_made(path: &Path, folders: &[PathBuf]) -> bool {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    parent.canonicalize().is_ok_and(|parent| is_within(&parent, folders))
}

/// Tells whether a real path is in one of the folders; whole names are compared, so that `/data2` is not in `/data`.
fn is_within(real: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| real.starts_with(folder))
}

/// Returns where an open file really is.
#[cfg(target_os = "linux")]
pub(super) fn real_path(file: &File) -> io::Result<PathBuf> {
    use std::os::fd::AsRawFd;
    std::fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

/// Returns where an open file really is.
#[cfg(target_vendor = "apple")]
pub(super) fn real_path(file: &File) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    let path = rustix::fs::getpath(file)?;
    Ok(std::ffi::OsString::from_vec(path.into_bytes()).into())
}

/// Where a system doesn't tell where an open file is, no folder is in reach.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn real_path(_: &File) -> io::Result<PathBuf> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Returns the error of a path that is out of reach.
pub(super) fn outside_of(path: &Path, reach: &Reach) -> Error {
    match reach {
        Reach::Folders(folders) => outside(path, folders),
        Reach::All | Reach::Nothing => super::out_of_reach("files"),
    }
}

fn outside(path: &Path, folders: &[PathBuf]) -> Error {
    let folders: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
    Error::new(ErrorCode::Usage, format!("{} is out of reach", path.display()))
        .help_with(Some(format!("the program was started for files in {}", folders.join(", "))))
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorCode::Io, format!("can't read {}: {}", path.display(), plain(error)))
}

/// Says what is wrong with a file, without the number that the system has for it.
pub(super) fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_string(),
        io::ErrorKind::PermissionDenied => "permission denied".to_string(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_string(),
        io::ErrorKind::StorageFull => "the disk is full".to_string(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_string(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_are_compared() {
        let folders = [PathBuf::from("/data"), PathBuf::from("/srv/in")];
        let cases = [("/data", true), ("/data/x", true), ("/data2/x", false), ("/srv/in/a/b", true), ("/srv", false)];
        for (path, within) in cases {
            assert_eq!(is_within(Path::new(path), &folders), within, "{path}");
        }
    }

    #[test]
    fn an_open_file_tells_where_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().canonicalize().expect("it is there").join("x");
        std::fs::write(&path, "").expect("it is written");
        let file = File::open(&path).expect("it opens");
        assert_eq!(real_path(&file).expect("it tells"), path);
        std::fs::rename(&path, path.with_file_name("y")).expect("it moves");
        assert_eq!(real_path(&file).expect("it tells"), path.with_file_name("y"));
    }
}
