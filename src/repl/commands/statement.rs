//! `.explain`, `.watch`, `.edit` and `.editing`: what is done with the last statement, and how lines are edited.

use std::io::{self, IsTerminal};
use std::process::Command;
use std::time::Duration;

use super::usage;
use crate::cli::Stop;
use crate::engine::{Error, ErrorCode};
use crate::repl::shell::{Flow, Keys, Shell};

pub(super) fn explain(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let analyze = match text.to_lowercase().as_str() {
        "" => false,
        "analyze" => true,
        _ => return Err(usage(format!("`{text}` is no way to explain"), "write `.explain` or `.explain analyze`")),
    };
    let Some(last) = &shell.last else {
        shell.note("no statement was run yet");
        return Ok(Flow::Go);
    };
    let query = last.query.clone().explained(analyze);
    shell.aside(query)?;
    Ok(Flow::Go)
}

pub(super) fn watch(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let seconds: f64 = if text.is_empty() { 2.0 } else { text.parse().unwrap_or(f64::NAN) };
    let every = Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|every| *every >= Duration::from_millis(100))
        .ok_or_else(|| usage(format!("`{text}` is no time"), "write seconds, 0.1 or more: .watch 5"))?;
    shell.watch(every)?;
    Ok(Flow::Go)
}

pub(super) fn edit(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    if shell.session.access().is_safe() {
        return Err(usage("safe mode starts no programs", "write the statement at the prompt"));
    }
    if !io::stdin().is_terminal() {
        return Err(usage("an editor needs a terminal", "write the statement where this was read"));
    }
    let set = |name: &str| std::env::var(name).ok().filter(|command| !command.trim().is_empty());
    let editor = set("VISUAL").or_else(|| set("EDITOR")).unwrap_or_else(|| "vi".to_string());
    let (path, own) = match text.is_empty() {
        true => (std::env::temp_dir().join(format!("dyadb-{}.sql", std::process::id())), true),
        false => (super::files::path_of(text), false),
    };
    let failed = |what: &str, error: &io::Error| Error::new(ErrorCode::Io, format!("{what}: {error}"));
    if own {
        let before = shell.entered.clone().unwrap_or_default();
        write_private(&path, &before).map_err(|error| failed(&format!("can't write {}", path.display()), &error))?;
    }
    // The editor may have arguments: `code --wait`.
    let ran = Command::new("sh").arg("-c").arg(format!("{editor} \"$1\"")).arg("sh").arg(&path).status();
    let text = std::fs::read_to_string(&path);
    if own {
        let _ = std::fs::remove_file(&path);
    }
    match ran {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(usage(format!("`{editor}` ended with {status}"), "set $EDITOR to another editor")),
        Err(error) => return Err(failed(&format!("can't start `{editor}`"), &error).into()),
    }
    let text = text.map_err(|error| failed(&format!("can't read {}", path.display()), &error))?;
    let text = text.trim();
    if !text.is_empty() {
        shell.next = Some(text.to_string());
        shell.note("Enter runs it");
    }
    Ok(Flow::Go)
}

/// Makes a file that only its owner reads, and none where there is one already.
fn write_private(path: &std::path::Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    // A file that an earlier editing left.
    let _ = std::fs::remove_file(path);
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())
}

pub(super) fn editing(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    match text.to_lowercase().as_str() {
        "" => {}
        "vi" => shell.keys = Keys::Vi,
        "emacs" => shell.keys = Keys::Emacs,
        _ => return Err(usage(format!("no keys of `{text}`"), "write `.editing vi` or `.editing emacs`")),
    }
    shell.note(match shell.keys {
        Keys::Vi => "keys are those of vi: Esc leaves inserting, i goes back",
        Keys::Emacs => "keys are those of Emacs",
    });
    Ok(Flow::Go)
}
