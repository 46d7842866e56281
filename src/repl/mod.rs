//! The interactive shell: statements end with `;`, and lines that begin with a dot are commands.

use std::io::{self, Write};

use rustyline::error::ReadlineError;
use rustyline::{Config, DefaultEditor};

use crate::cli::print::Printer;
use crate::cli::{Stop, complain, terminal_width};
use crate::engine::{Dyadb, Error, ErrorCode, Session};
use crate::functions;
use crate::output::Options;

const HELP: &str = "\
.help               this list
.tables             tables and views
.schema [TABLE]     columns with their types and meanings
.functions          functions with their signatures
.queries            saved queries
.mode FORMAT        box, csv, tsv, json, jsonl, md, line or none
.maxrows N          the most rows shown, 0 for all
.quit               leave";

/// Runs the shell until its user leaves.
pub(crate) fn run(db: &Dyadb, session: Session, mut options: Options) -> Result<(), Stop> {
    let broken = |error: ReadlineError| Error::new(ErrorCode::Io, format!("can't read the terminal: {error}"));
    let config = Config::builder().auto_add_history(false).build();
    let mut editor = DefaultEditor::with_config(config).map_err(broken)?;
    let history = history_file();
    if let Some(path) = &history {
        // A first session has no history yet.
        let _ = editor.load_history(path);
    }
    writeln!(
        io::stdout(),
        "dyadb {} on {}\n`.help` lists the commands; statements end with `;`",
        env!("CARGO_PKG_VERSION"),
        db.name()
    )?;
    let mut pending = String::new();
    loop {
        options.width = terminal_width();
        match editor.readline(if pending.is_empty() { "dyadb> " } else { "   ...> " }) {
            Ok(line) if pending.is_empty() && line.trim_start().starts_with('.') => {
                let _ = editor.add_history_entry(line.trim());
                match command(&session, line.trim(), &mut options) {
                    Ok(true) => break,
                    Ok(false) | Err(Stop::Closed | Stop::Code(_)) => {}
                    Err(Stop::Error(error)) => complain(&error),
                }
            }
            Ok(line) => {
                pending.push_str(&line);
                pending.push('\n');
                if pending.trim().is_empty() {
                    pending.clear();
                } else if pending.trim_end().ends_with(';') {
                    let _ = editor.add_history_entry(pending.trim());
                    match Printer::new(options, None)?.script(&session, "input", pending.trim_end(), &[]) {
                        Ok(()) | Err(Stop::Closed | Stop::Code(_)) => {}
                        Err(Stop::Error(error)) => complain(&error),
                    }
                    pending.clear();
                }
            }
            Err(ReadlineError::Interrupted) if !pending.is_empty() => pending.clear(),
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => break,
            Err(error) => return Err(broken(error).into()),
        }
    }
    if let Some(path) = &history {
        // Without its history a session is over all the same.
        let _ = path.parent().map(std::fs::create_dir_all);
        let _ = editor.save_history(path);
    }
    Ok(())
}

/// Runs a dot-command; true = leave.
fn command(session: &Session, line: &str, options: &mut Options) -> Result<bool, Stop> {
    let usage = |message: String| {
        Stop::from(Error::new(ErrorCode::Usage, message).help_with(Some("`.help` lists the commands")))
    };
    let mut words = line.split_whitespace();
    let (name, argument) = (words.next().unwrap_or_default(), words.next());
    let mut out = io::stdout();
    match (name, argument) {
        (".quit" | ".exit", _) => return Ok(true),
        (".help", _) => writeln!(out, "{HELP}")?,
        (".tables", _) => {
            for table in session.tables()? {
                writeln!(out, "{:16} {:16} {}", table.name, table.kind.as_str(), table.comment)?;
            }
        }
        (".schema", wanted) => {
            for table in session.tables()?.iter().filter(|table| wanted.is_none_or(|wanted| table.name == wanted)) {
                writeln!(out, "{}: {}", table.name, table.comment)?;
                for column in &table.columns {
                    let data_type = if column.words.is_empty() { column.data_type.to_string() } else { "word".into() };
                    writeln!(out, "  {:20} {:28} {}", column.name, data_type, column.comment)?;
                }
            }
        }
        (".functions", _) => {
            for function in functions::all() {
                writeln!(out, "{:44} {}", function.signature(), function.description)?;
            }
        }
        (".queries", _) => {
            for saved in session.library().iter() {
                writeln!(out, "{:28} {}", saved.name, saved.summary())?;
            }
        }
        (".mode", Some(format)) => options.format = format.parse().map_err(usage)?,
        (".maxrows", Some(text)) => {
            options.max_rows = text.parse().map_err(|_| usage(format!("`{text}` is no number of rows")))?;
        }
        _ => return Err(usage(format!("no command `{line}`"))),
    }
    Ok(false)
}

/// Returns `$XDG_STATE_HOME/dyadb/history`, or the same under `~/.local/state`.
fn history_file() -> Option<std::path::PathBuf> {
    let state = std::env::var_os("XDG_STATE_HOME").filter(|state| !state.is_empty()).map(std::path::PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| std::path::Path::new(&home).join(".local/state"));
    Some(state.or_else(home)?.join("dyadb/history"))
}
