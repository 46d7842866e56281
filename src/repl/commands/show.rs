//! `.mode`, `.maxrows`, `.pager`, `.timer`, `.stats`, `.x`, `.last`, `.chart` and `.clear`.

use std::io::{self, IsTerminal, Write};

use super::{switch, usage};
use crate::cli::Stop;
use crate::output::{ChartKind, Format};
use crate::repl::pager;
use crate::repl::shell::{Flow, Shell};

pub(super) fn mode(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    if text.is_empty() {
        shell.note(&format!("results are shown as {}", shell.options.format));
        return Ok(Flow::Go);
    }
    let format: Format = text.parse().map_err(|error: String| {
        let (message, help) = error.split_once(": ").unwrap_or((&error, ""));
        usage(message, help)
    })?;
    if format.is_binary() {
        return Err(usage(
            format!("{format} is no format for a terminal"),
            format!("write it to a file: `.once FILE.{format}`"),
        ));
    }
    shell.options.format = format;
    if format != Format::Line {
        shell.narrow = format;
    }
    Ok(Flow::Go)
}

pub(super) fn max_rows(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    if text.is_empty() {
        let text = match shell.options.max_rows {
            0 => "a box shows all rows".to_string(),
            n_rows => format!("a box shows {n_rows} rows"),
        };
        shell.note(&text);
        return Ok(Flow::Go);
    }
    let all = text.eq_ignore_ascii_case("all").then_some(0);
    let n_rows = all.or_else(|| text.parse().ok());
    shell.options.max_rows =
        n_rows.ok_or_else(|| usage(format!("`{text}` is no number of rows"), "write 100, or 0 for all"))?;
    Ok(Flow::Go)
}

pub(super) fn timer(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    shell.timer = switch(text, shell.timer)?;
    shell.note(if shell.timer { "timer on" } else { "timer off" });
    Ok(Flow::Go)
}

pub(super) fn stats(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    shell.stats = switch(text, shell.stats)?;
    shell.note(if shell.stats { "stats on" } else { "stats off" });
    Ok(Flow::Go)
}

pub(super) fn pager(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    match text.to_lowercase().as_str() {
        "" => {}
        "off" => shell.pager = None,
        "on" => {
            shell.pager = pager::of_environment();
            if shell.pager.is_none() {
                return Err(usage("there is no pager", "install `less`, or name one: `.pager COMMAND`"));
            }
        }
        _ if shell.session.access().is_safe() => {
            return Err(usage("safe mode starts no programs", "`.pager on` takes the one of the environment"));
        }
        _ => shell.pager = Some(text.to_string()),
    }
    match &shell.pager {
        Some(command) => shell.note(&format!("what is longer than the screen goes to {command}")),
        None => shell.note("pager off"),
    }
    Ok(Flow::Go)
}

pub(super) fn expanded(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let on = switch(text, shell.options.format == Format::Line)?;
    shell.options.format = if on { Format::Line } else { shell.narrow };
    shell.note(if on { "a line per column" } else { "a line per row" });
    Ok(Flow::Go)
}

pub(super) fn last(shell: &mut Shell, _: &str) -> Result<Flow, Stop> {
    shell.again()?;
    Ok(Flow::Go)
}

pub(super) fn chart(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let (word, rest) = text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()));
    let kind = match word.parse::<ChartKind>() {
        Ok(kind) => Some(kind),
        Err(_) if word.is_empty() || word.contains('.') => None,
        Err(error) => {
            let (message, help) = error.split_once(": ").unwrap_or((&error, ""));
            return Err(usage(message, help));
        }
    };
    let file = if kind.is_some() { rest } else { text };
    let file = (!file.is_empty()).then(|| super::files::path_of(file));
    shell.chart(kind, file.as_deref())?;
    Ok(Flow::Go)
}

pub(super) fn clear(_: &mut Shell, _: &str) -> Result<Flow, Stop> {
    let mut out = io::stdout().lock();
    if out.is_terminal() {
        write!(out, "\x1b[2J\x1b[H")?;
        out.flush()?;
    }
    Ok(Flow::Go)
}
