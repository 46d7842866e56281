//! `.output`, `.once` and `.read`.

use std::path::{Path, PathBuf};

use super::usage;
use crate::cli::Stop;
use crate::output::Format;
use crate::repl::shell::{Flow, Shell};
use crate::repl::sink::Target;

/// Returns the path that a user wrote: quotes are taken off, `~/` is the home directory.
pub(super) fn path_of(text: &str) -> PathBuf {
    let quoted = ['\'', '"'].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
    let text = quoted.unwrap_or(text);
    match (text.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => PathBuf::from(text),
    }
}

pub(super) fn output(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let text = if text.is_empty() { "-" } else { text };
    shell.output = None;
    if text != "-" {
        let path = path_of(text);
        if let Some(format) = Format::of_path(&path).filter(|format| format.is_binary()) {
            let message = format!("a file of the format {format} holds one result");
            return Err(usage(message, format!("write the next one to it: `.once {text}`")));
        }
        let target = Target::reach(&shell.session, &path)?;
        shell.output_to(target);
    }
    Ok(Flow::Go)
}

pub(super) fn once(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let target = Target::reach(&shell.session, &path_of(text))?;
    shell.note(&format!("the next result goes to {}", target.path.display()));
    shell.once = Some(target);
    Ok(Flow::Go)
}

pub(super) fn read(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    shell.read(&path_of(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_taken_off_paths() {
        for (text, expected) in [("a.csv", "a.csv"), ("'a b.csv'", "a b.csv"), ("\"a\"", "a"), ("it's", "it's")] {
            assert_eq!(path_of(text), Path::new(expected));
        }
    }
}
