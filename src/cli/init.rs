//! Files of SQL that run before all else: `--init FILE`, or `init.sql` in the folder of settings for the shell.
//!
//! They run under the same guards as what comes after them, which are set by then.

use std::path::{Path, PathBuf};

use super::Stop;
use super::print;
use crate::engine::Session;

/// Returns the file that the shell begins with; none where there is none.
///
/// In safe mode the user's own is not looked for: no file is in reach, and none but what the command line names is read.
pub(super) fn of_shell(named: Option<&Path>, without: bool, session: &Session) -> Option<PathBuf> {
    if without {
        return None;
    }
    let own = || settings()?.join("init.sql").is_file().then(settings)?.map(|folder| folder.join("init.sql"));
    match named {
        Some(path) => Some(path.to_path_buf()),
        None if session.access().reads_any() => own(),
        None => None,
    }
}

/// Returns the folder of the user's settings.
pub(super) fn settings() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_HOME").filter(|dir| Path::new(dir).is_absolute()).map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".config"));
    Some(named.or_else(home)?.join("dyadb"))
}

/// Runs the statements of a file, for what they leave in the session; their answers go nowhere.
pub(super) fn run(session: &Session, path: &Path) -> Result<(), Stop> {
    let text = print::read(path)?;
    let name = path.display().to_string();
    for range in session.split_named(&name, &text)? {
        let query = session.query(&text[range.clone()]).source(&name, &text, range.start);
        query.stream_blocking()?.try_for_each(|batch| batch.map(drop))?;
    }
    Ok(())
}
