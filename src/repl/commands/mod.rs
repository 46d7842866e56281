//! The dot-commands: one list that running, help and completion read.
//!
//! | module | holds |
//! |---|---|
//! | `help` | `.help`, `.functions`, `.manual` |
//! | `names` | `.tables`, `.schema`, `.countries`, `.pair` |
//! | `saved` | `.queries`, `.run`, `.param` |
//! | `save` | `.save` |
//! | `matrix` | `.matrix` |
//! | `sources` | `.cite`, `.source`, `.coverage` |
//! | `show` | `.mode`, `.maxrows`, `.pager`, `.timer`, `.stats`, `.x`, `.last`, `.chart` |
//! | `statement` | `.explain`, `.watch`, `.edit`, `.editing` |
//! | `files` | `.output`, `.once`, `.read` |
//!
//! A new command is a line in [`ALL`] and a function in its family's file.

mod files;
mod help;
pub(super) mod matrix;
mod names;
mod save;
pub(super) mod saved;
mod show;
mod sources;
mod statement;

use super::shell::{Flow, Shell};
use crate::cli::Stop;
use crate::engine::{Error, ErrorCode};

/// A dot-command.
pub(super) struct Command {
    /// Its name, without the dot.
    pub(super) name: &'static str,
    /// Other names, with their sign; those of psql begin with a backslash.
    pub(super) aliases: &'static [&'static str],
    /// What stands behind it, as help shows it.
    pub(super) args: &'static str,
    /// What completion offers for that.
    pub(super) argument: Argument,
    /// What it does, in half a line.
    pub(super) summary: &'static str,
    run: fn(&mut Shell, &str) -> Result<Flow, Stop>,
}

/// What stands behind a dot-command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Argument {
    Nothing,
    /// Anything that isn't completed.
    Free,
    Table,
    Function,
    /// A function, a table, a saved query or a dot-command.
    Topic,
    Country,
    SavedQuery,
    Format,
    OnOff,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A way to cite, then a file.
    Cite,
    /// What a matrix counts, then a scope.
    Matrix,
    Chart,
    File,
}

/// All dot-commands, in the order of help.
pub(super) static ALL: [Command; 32] = [
    Command {
        name: "help",
        aliases: &[".h", "\\?"],
        args: "",
        argument: Argument::Nothing,
        summary: "show this list",
        run: help::help,
    },
    Command {
        name: "tables",
        aliases: &["\\dt"],
        args: "",
        argument: Argument::Nothing,
        summary: "list the tables and views",
        run: names::tables,
    },
    Command {
        name: "schema",
        aliases: &["\\d"],
        args: "[TABLE]",
        argument: Argument::Table,
        summary: "show the columns of a table, or of all",
        run: names::schema,
    },
    Command {
        name: "functions",
        aliases: &["\\df"],
        args: "[NAME]",
        argument: Argument::Function,
        summary: "list the functions, or those with NAME in theirs",
        run: help::functions,
    },
    Command {
        name: "manual",
        aliases: &[],
        args: "NAME",
        argument: Argument::Topic,
        summary: "explain a function, table, saved query or command",
        run: help::manual,
    },
    Command {
        name: "countries",
        aliases: &[],
        args: "[TEXT]",
        argument: Argument::Country,
        summary: "find countries by name or code",
        run: names::countries,
    },
    Command {
        name: "pair",
        aliases: &[],
        args: "A B",
        argument: Argument::Country,
        summary: "show the dossier and the timeline of two countries",
        run: names::pair,
    },
    Command {
        name: "matrix",
        aliases: &[],
        args: "[KIND] [SCOPE]",
        argument: Argument::Matrix,
        summary: "show who visits, honours, signs or trades with whom",
        run: matrix::matrix,
    },
    Command {
        name: "coverage",
        aliases: &[],
        args: "[COUNTRY]",
        argument: Argument::Country,
        summary: "show what the dataset holds, and what it rests on",
        run: sources::coverage,
    },
    Command {
        name: "queries",
        aliases: &[],
        args: "",
        argument: Argument::Nothing,
        summary: "list the saved queries",
        run: saved::queries,
    },
    Command {
        name: "run",
        aliases: &[],
        args: "NAME [VALUE | KEY=VALUE]…",
        argument: Argument::SavedQuery,
        summary: "run a saved query",
        run: saved::run,
    },
    Command {
        name: "save",
        aliases: &[],
        args: "NAME [WORDS]",
        argument: Argument::Free,
        summary: "save the last statement as a query of your own",
        run: save::save,
    },
    Command {
        name: "param",
        aliases: &["\\set"],
        args: "[KEY=VALUE | clear]",
        argument: Argument::Free,
        summary: "give the parameter $KEY a value, or show all",
        run: saved::param,
    },
    Command {
        name: "mode",
        aliases: &[],
        args: "[FORMAT]",
        argument: Argument::Format,
        summary: "set the format of results",
        run: show::mode,
    },
    Command {
        name: "maxrows",
        aliases: &[],
        args: "[N]",
        argument: Argument::Free,
        summary: "set how many rows a box shows, 0 for all",
        run: show::max_rows,
    },
    Command {
        name: "pager",
        aliases: &[],
        args: "[on|off|COMMAND]",
        argument: Argument::OnOff,
        summary: "show what is longer than the screen page by page",
        run: show::pager,
    },
    Command {
        name: "timer",
        aliases: &["\\timing"],
        args: "[on|off]",
        argument: Argument::OnOff,
        summary: "show how long statements take",
        run: show::timer,
    },
    Command {
        name: "stats",
        aliases: &[],
        args: "[on|off]",
        argument: Argument::OnOff,
        summary: "show also what statements read and spilled",
        run: show::stats,
    },
    Command {
        name: "x",
        aliases: &["\\x"],
        args: "[on|off]",
        argument: Argument::OnOff,
        summary: "show a line per column, for wide rows",
        run: show::expanded,
    },
    Command {
        name: "last",
        aliases: &["\\g"],
        args: "",
        argument: Argument::Nothing,
        summary: "show the last result again, in the present format",
        run: show::last,
    },
    Command {
        name: "chart",
        aliases: &[],
        args: "[KIND] [FILE]",
        argument: Argument::Chart,
        summary: "draw the last result: bar, line, scatter, heat or timeline",
        run: show::chart,
    },
    Command {
        name: "cite",
        aliases: &[],
        args: "[on|off|STYLE] [FILE]",
        argument: Argument::Cite,
        summary: "number the sources under results, or list those of the last",
        run: sources::cite,
    },
    Command {
        name: "source",
        aliases: &[],
        args: "KEY",
        argument: Argument::Free,
        summary: "show the documents behind a `doc` or an `id`",
        run: sources::source,
    },
    Command {
        name: "explain",
        aliases: &[],
        args: "[analyze]",
        argument: Argument::Words(&["analyze"]),
        summary: "show the plan of the last statement",
        run: statement::explain,
    },
    Command {
        name: "watch",
        aliases: &["\\watch"],
        args: "[SECONDS]",
        argument: Argument::Free,
        summary: "run the last statement again and again",
        run: statement::watch,
    },
    Command {
        name: "once",
        aliases: &[],
        args: "FILE",
        argument: Argument::File,
        summary: "write the next result to a file",
        run: files::once,
    },
    Command {
        name: "output",
        aliases: &["\\o"],
        args: "[FILE | -]",
        argument: Argument::File,
        summary: "write results to a file, or to the terminal again",
        run: files::output,
    },
    Command {
        name: "read",
        aliases: &["\\i"],
        args: "FILE",
        argument: Argument::File,
        summary: "run a file of SQL and dot-commands",
        run: files::read,
    },
    Command {
        name: "edit",
        aliases: &["\\e"],
        args: "[FILE]",
        argument: Argument::File,
        summary: "write the next statement in $EDITOR",
        run: statement::edit,
    },
    Command {
        name: "editing",
        aliases: &[],
        args: "[vi|emacs]",
        argument: Argument::Words(&["vi", "emacs"]),
        summary: "choose the keys of the line editor",
        run: statement::editing,
    },
    Command {
        name: "clear",
        aliases: &[],
        args: "",
        argument: Argument::Nothing,
        summary: "clear the screen",
        run: show::clear,
    },
    Command {
        name: "quit",
        aliases: &[".exit", ".q", "\\q"],
        args: "",
        argument: Argument::Nothing,
        summary: "leave",
        run: |_, _| Ok(Flow::Leave),
    },
];

impl Command {
    /// Returns the call as `.schema [TABLE]`.
    pub(super) fn usage(&self) -> String {
        format!(".{} {}", self.name, self.args).trim_end().to_string()
    }
}

/// Cuts a line into the command with its sign and what stands behind it.
pub(super) fn cut(line: &str) -> (&str, &str) {
    let line = line.trim();
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    (name, rest.trim())
}

/// Finds the command that a name with its sign means: exactly, or as the only one that begins so.
pub(super) fn find(written: &str) -> Option<&'static Command> {
    let written = written.to_lowercase();
    let exact = ALL
        .iter()
        .find(|command| command.aliases.contains(&written.as_str()) || written.strip_prefix('.') == Some(command.name));
    exact.or_else(|| {
        let prefix = written.strip_prefix('.').filter(|prefix| !prefix.is_empty())?;
        let mut beginning = ALL.iter().filter(|command| command.name.starts_with(prefix));
        beginning.next().filter(|_| beginning.next().is_none())
    })
}

/// Runs the dot-command of a line.
pub(super) fn run(shell: &mut Shell, line: &str) -> Result<Flow, Stop> {
    let (written, rest) = cut(line);
    let rest = rest.trim_end_matches(';').trim_end();
    // `exit`, `quit` and `help` are taken without their dot.
    let bare = written.trim_end_matches(';');
    let dotted = if bare.starts_with(['.', '\\']) { bare.to_string() } else { format!(".{bare}") };
    match find(&dotted) {
        Some(command) if rest.is_empty() && !command.args.is_empty() && !command.args.starts_with('[') => {
            let message = format!("`.{}` needs {}", command.name, command.args);
            Err(usage(message, format!("{}: {}", command.usage(), command.summary)))
        }
        Some(command) if command.args.is_empty() && !rest.is_empty() => {
            Err(usage(format!("`.{}` takes nothing, not `{rest}`", command.name), command.summary))
        }
        Some(command) => (command.run)(shell, rest),
        None => Err(usage(format!("no command `{bare}`"), did_you_mean(bare))),
    }
}

fn did_you_mean(written: &str) -> String {
    let bare = written.trim_start_matches(['.', '\\']).to_lowercase();
    let near = |command: &&Command| {
        let starts = !bare.is_empty() && command.name.starts_with(&bare);
        starts || strsim::osa_distance(&bare, command.name) * 3 <= bare.chars().count().max(command.name.len())
    };
    let found: Vec<String> = ALL.iter().filter(near).map(|command| format!("`.{}`", command.name)).collect();
    match found.is_empty() {
        true => "`.help` lists the commands".to_string(),
        false => format!("did you mean {}?", found.join(" or ")),
    }
}

/// Returns an error of usage.
fn usage(message: impl Into<String>, help: impl Into<String>) -> Stop {
    Error::new(ErrorCode::Usage, message).help_with(Some(help)).into()
}

/// Reads `on`, `off`, or nothing for the other of the two.
fn switch(text: &str, now: bool) -> Result<bool, Stop> {
    match text.to_lowercase().as_str() {
        "on" | "true" | "1" => Ok(true),
        "off" | "false" | "0" => Ok(false),
        "" => Ok(!now),
        _ => Err(usage(format!("`{text}` is neither on nor off"), "write `on` or `off`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_aliases_are_unique() {
        let mut names: Vec<String> = ALL.iter().map(|command| format!(".{}", command.name)).collect();
        names.extend(ALL.iter().flat_map(|command| command.aliases.iter().map(ToString::to_string)));
        let n_names = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), n_names);
    }

    #[test]
    fn commands_are_found_by_name_alias_and_beginning() {
        let cases = [
            (".help", Some("help")),
            (".HELP", Some("help")),
            ("\\?", Some("help")),
            ("\\d", Some("schema")),
            ("\\dt", Some("tables")),
            ("\\df", Some("functions")),
            ("\\i", Some("read")),
            ("\\x", Some("x")),
            ("\\timing", Some("timer")),
            ("\\q", Some("quit")),
            (".exit", Some("quit")),
            (".tab", Some("tables")),
            (".m", None),
            (".", None),
            (".nonsense", None),
            ("\\tables", None),
        ];
        for (written, expected) in cases {
            assert_eq!(find(written).map(|command| command.name), expected, "{written}");
        }
    }

    #[test]
    fn an_unknown_command_gets_candidates() {
        assert_eq!(did_you_mean(".tabels"), "did you mean `.tables`?");
        assert_eq!(did_you_mean(".m"), "did you mean `.manual` or `.matrix` or `.mode` or `.maxrows`?");
        assert_eq!(did_you_mean(".nonsense"), "`.help` lists the commands");
    }
}
