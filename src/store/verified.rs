//! Segments that an earlier process verified: mapped then without reading them through again.
//!
//! One text file in the user's cache folder, a line per segment: path, length, time of change, inode and checksum. A
//! file that differs in any of them is verified again. Small segments are not worth a line.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, PoisonError, RwLock};

use super::manifest::SegmentEntry;

/// Bytes below which a segment is verified in less time than the cache takes.
const LEAST_BYTES: u64 = 4 << 20;
/// Bytes of the cache file above which it begins anew.
const MOST_BYTES: u64 = 1 << 20;

static KNOWN: LazyLock<RwLock<HashSet<String>>> = LazyLock::new(|| {
    let text = file().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
    RwLock::new(text.lines().map(str::to_string).collect())
});

/// Tells whether the file is one that was verified.
pub(super) fn knows(path: &Path, entry: &SegmentEntry) -> bool {
    if entry.bytes < LEAST_BYTES {
        return false;
    }
    line(path, entry).is_some_and(|line| KNOWN.read().unwrap_or_else(PoisonError::into_inner).contains(&line))
}

/// Notes that the file is as it was written. A cache that can't be written to is no error.
pub(super) fn note(path: &Path, entry: &SegmentEntry) {
    if entry.bytes < LEAST_BYTES {
        return;
    }
    let Some((line, file)) = line(path, entry).zip(file()) else { return };
    if !KNOWN.write().unwrap_or_else(PoisonError::into_inner).insert(line.clone()) {
        return;
    }
    let is_full = fs::metadata(&file).is_ok_and(|about| about.len() > MOST_BYTES);
    if let Some(folder) = file.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let opened = OpenOptions::new().create(true).append(!is_full).write(true).truncate(is_full).open(&file);
    // One write of one line: lines of processes that note at the same time don't mix.
    let _ = opened.and_then(|mut file| file.write_all(format!("{line}\n").as_bytes()));
}

/// The tests of the store have a cache of their own.
#[cfg(test)]
fn file() -> Option<PathBuf> {
    Some(std::env::temp_dir().join(format!("dyadb-verified-{}", std::process::id())))
}

/// Returns the cache file, `dyadb/verified` in the XDG cache folder.
#[cfg(not(test))]
fn file() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = named("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let folder = folder.or_else(|| Some(named("HOME")?.join(".cache")))?;
    Some(folder.join("dyadb").join("verified"))
}

#[cfg(unix)]
fn line(path: &Path, entry: &SegmentEntry) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let path = fs::canonicalize(path).ok()?;
    let about = fs::metadata(&path).ok()?;
    let path = path.to_str().filter(|path| !path.contains(['\n', '\t']))?;
    let (seconds, nanos) = (about.mtime(), about.mtime_nsec());
    Some(format!("{path}\t{}\t{seconds}.{nanos:09}\t{}\t{}", about.len(), about.ino(), entry.xxh3))
}

#[cfg(not(unix))]
fn line(_: &Path, _: &SegmentEntry) -> Option<String> {
    None
}
