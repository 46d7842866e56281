//! The shell: lines in, results out, until the user leaves.
//!
//! | module | holds |
//! |---|---|
//! | `shell` | what is kept between two lines, and running what was entered |
//! | `running` | a query that runs while the shell listens for Ctrl-C |
//! | `sink`, `pager` | where results go, and long ones a page at a time |
//! | `commands` | the dot-commands, a file per family |
//! | `ask` | parameters that a saved query lacks |
//! | `editor` | colours, hints and the end of a statement |
//! | `complete` | what may stand where the cursor is |
//! | `names` | the names of the session that completion offers |
//! | `tokens`, `words` | SQL as the editor sees it |
//! | `history` | where entered lines are kept |

mod ask;
mod commands;
mod complete;
mod editor;
mod history;
mod names;
mod pager;
mod running;
mod shell;
mod sink;
mod tokens;
mod words;

use std::io::{self, Write};
use std::path::PathBuf;
use std::rc::Rc;

use rustyline::config::Configurer;
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{ColorMode, CompletionType, Config, EditMode, Editor};

use crate::cli::Stop;
use crate::engine::{Dyadb, Error, ErrorCode, Session, Value};
use crate::facts::Table;
use crate::facts::printable::printable;
use crate::output::Options;
pub(crate) use ask::missing as ask_missing;
use editor::Editing;
use shell::{Flow, Keys, Shell};
use sink::Target;
use tokens::{Piece, pieces};

const PROMPT: &str = "dyadb> ";

/// What a shell begins with.
pub(crate) struct Begin {
    /// The file that results go to from the start; the command line named it, so that no mode keeps it away.
    pub(crate) output: Option<PathBuf>,
    /// A file that is run first.
    pub(crate) init: Option<PathBuf>,
    /// What `.param` has set.
    pub(crate) params: Vec<(String, Value)>,
    /// The folder that `.save` writes to.
    pub(crate) own_queries: Option<PathBuf>,
    /// Whether the sources of results are numbered beneath them.
    pub(crate) cites: bool,
    /// Whether what statements read is told.
    pub(crate) stats: bool,
}

/// Talks with the user until they leave. Errors are told and the shell goes on.
///
/// # Errors
/// A terminal that can't be read, a file that can't be written.
pub(crate) fn run(db: &Dyadb, session: Session, options: Options, begin: Begin) -> Result<(), Stop> {
    let mut shell = Shell::new(session, options);
    (shell.own_queries, shell.cites, shell.stats) = (begin.own_queries, begin.cites, begin.stats);
    for (name, value) in begin.params {
        shell.set_param(name, value);
    }
    if let Some(path) = &begin.output {
        shell.output_to(Target::create(path)?);
    }
    if let Some(path) = &begin.init {
        match shell.init(path) {
            Ok(Flow::Go) | Err(Stop::Code(_)) => {}
            Ok(Flow::Leave) => return Ok(()),
            Err(Stop::Error(error)) => shell.complain(&error),
            Err(Stop::Closed) => return Err(Stop::Closed),
        }
    }
    let mut editor = editor(&shell).map_err(unreadable)?;
    let history = history::load(&mut editor);
    if options.footer {
        greet(db)?;
    }
    let styled = if options.color { format!("\x1b[1m{PROMPT}\x1b[0m") } else { PROMPT.to_string() };
    let prompt = (PROMPT, styled.as_str());
    let mut about_to_leave = false;
    loop {
        if let n @ 1.. = db.n_lingering() {
            let queries = if n == 1 {
                "a query that was ended still runs".into()
            } else {
                format!("{n} queries that were ended still run")
            };
            shell.note(&format!("{queries} to the end of its present batch; the next one doesn't wait for it"));
        }
        editor.set_edit_mode(match shell.keys {
            Keys::Emacs => EditMode::Emacs,
            Keys::Vi => EditMode::Vi,
        });
        // What was written in the editor of the user's choice is there to be run.
        let begun = shell.next.take().unwrap_or_default();
        let line = match editor.readline_with_initial(&prompt, (&begun, "")) {
            Ok(line) => line,
            Err(ReadlineError::Eof) => break,
            Err(ReadlineError::Interrupted) => {
                let was_empty = editor.helper().is_some_and(Editing::was_empty);
                if was_empty && about_to_leave {
                    break;
                }
                about_to_leave = was_empty;
                if was_empty {
                    shell.note("Ctrl-C again, or Ctrl-D, leaves");
                }
                continue;
            }
            Err(error) => return Err(unreadable(error)),
        };
        about_to_leave = false;
        if line.trim().is_empty() {
            continue;
        }
        // A blank at the beginning keeps a line out of the history.
        history::add(&mut editor, history.as_deref(), line.trim_end());
        match shell.enter(&line) {
            Ok(Flow::Go) | Err(Stop::Code(_)) => {}
            Ok(Flow::Leave) => break,
            Err(Stop::Error(error)) => shell.complain(&error),
            Err(Stop::Closed) => return Err(Stop::Closed),
        }
    }
    Ok(())
}

/// Runs scripts that have dot-commands among their statements, without a terminal: up to the first error, or behind it
/// where that is asked for, and the code of the first is that of the end.
///
/// # Errors
/// What a statement or command gives, and files that can't be written.
pub(crate) fn script(
    session: Session,
    options: Options,
    begin: Begin,
    scripts: &[(String, String)],
    keeps_going: bool,
) -> Result<(), Stop> {
    let mut shell = Shell::new(session, options);
    (shell.own_queries, shell.cites, shell.stats) = (begin.own_queries, begin.cites, begin.stats);
    (shell.pager, shell.keeps_going) = (None, keeps_going);
    for (name, value) in begin.params {
        shell.set_param(name, value);
    }
    shell.output = begin.output.as_deref().map(Target::create).transpose()?;
    for (name, text) in scripts {
        if shell.run(name, text)? == Flow::Leave {
            break;
        }
    }
    shell.failed.map_or(Ok(()), |code| Err(Stop::Code(code)))
}

/// Tells whether dot-commands stand among the statements of a script.
pub(crate) fn has_commands(text: &str) -> bool {
    let is_sign = |line: &str| line.trim_start().starts_with(['.', '\\']);
    let is_command = |piece: &Piece<'_>| matches!(piece, Piece::Command(line) if line.starts_with(['.', '\\']));
    // Most scripts have no line that begins so.
    text.lines().any(is_sign) && pieces(text).iter().any(is_command)
}

fn editor(shell: &Shell) -> rustyline::Result<Editor<Editing, FileHistory>> {
    let color = shell.options.color;
    let config = Config::builder()
        .history_ignore_space(true)
        .history_ignore_dups(true)?
        .max_history_size(10_000)?
        .completion_type(CompletionType::List)
        .completion_show_all_if_ambiguous(true)
        .color_mode(if color { ColorMode::Enabled } else { ColorMode::Disabled })
        .build();
    let mut editor = Editor::with_config(config)?;
    editor.set_helper(Some(Editing::new(Rc::clone(&shell.names), color)));
    Ok(editor)
}

fn greet(db: &Dyadb) -> io::Result<()> {
    let facts = Table::ALL.into_iter().filter(|table| table.holds_facts());
    let n_facts: u64 = facts.map(|table| db.dataset().rows(table)).sum();
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "dyadb {} on {}: {n_facts} facts between countries",
        env!("CARGO_PKG_VERSION"),
        printable(&db.name())
    )?;
    writeln!(out, "SQL ends with `;`, Tab completes, `.help` lists the commands, Ctrl-D leaves")
}

pub(super) fn unreadable(error: ReadlineError) -> Stop {
    Error::new(ErrorCode::Io, format!("can't read the terminal: {error}")).into()
}
