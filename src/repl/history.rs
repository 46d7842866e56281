//! The history of entered lines: `$XDG_STATE_HOME/dyadb/history`, else `~/.local/state/dyadb/history`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use rustyline::Editor;
use rustyline::history::FileHistory;

use super::editor::Editing;

/// Reads the history and returns where it is kept; none where the system has no place for it.
///
/// A history that can't be read or written is no reason to stop or to complain: it is kept for this run alone.
pub(super) fn load(editor: &mut Editor<Editing, FileHistory>) -> Option<PathBuf> {
    let path = path(std::env::var_os("XDG_STATE_HOME"), std::env::var_os("HOME"))?;
    std::fs::create_dir_all(path.parent()?).ok()?;
    let _ = editor.load_history(&path);
    Some(path)
}

/// Adds a line, on disk at once, so that a shell that is killed leaves its history and shells side by side keep both.
pub(super) fn add(editor: &mut Editor<Editing, FileHistory>, path: Option<&Path>, line: &str) {
    let is_new = editor.add_history_entry(line).unwrap_or(false);
    if let Some(path) = path.filter(|_| is_new) {
        let _ = editor.append_history(path);
    }
}

/// The XDG specification has relative paths ignored.
fn path(state: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    let state = state.map(PathBuf::from).filter(|path| path.is_absolute());
    let home = home.map(PathBuf::from).filter(|path| path.is_absolute());
    let state = state.or_else(|| home.map(|home| home.join(".local/state")))?;
    Some(state.join("dyadb/history"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_is_where_xdg_has_it() {
        let cases = [
            (Some("/s"), Some("/h"), Some("/s/dyadb/history")),
            (Some("relative"), Some("/h"), Some("/h/.local/state/dyadb/history")),
            (None, Some("/h"), Some("/h/.local/state/dyadb/history")),
            (None, None, None),
        ];
        for (state, home, expected) in cases {
            let found = path(state.map(OsString::from), home.map(OsString::from));
            assert_eq!(found.as_deref(), expected.map(Path::new));
        }
    }
}
