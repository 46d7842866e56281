//! Options and subcommands.

use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::engine::{Error, ErrorCode, Value};
use crate::output::Format;

const AFTER: &str = "\
Examples:
  dyadb                                             interactive SQL on the bundled dataset
  dyadb -c \"select * from timeline('KAZ', 'TJK')\"   run a statement
  dyadb -f ranking.sql -F json -o ranking.json      run a file, write JSON
  dyadb run visits_between --a Kazakhstan --b Tajikistan
  dyadb dataset build csv/ mydata                   compile CSV files into a dataset

Exit codes: 0 ok, 1 query, 2 usage, 3 dataset or file, 4 timeout, 5 resources, 6 check, 130 interrupted";

/// The SQL engine for relations between countries
#[derive(Debug, Parser)]
#[command(name = "dyadb", version, after_help = AFTER, args_conflicts_with_subcommands = false)]
pub(super) struct Args {
    /// Dataset directory; the bundled dataset if left out
    #[arg(value_name = "DATASET", global = false)]
    pub(super) dataset: Option<PathBuf>,

    /// Run SQL and leave; may be given several times
    #[arg(short = 'c', long = "command", value_name = "SQL")]
    commands: Vec<String>,

    /// Run a file of SQL and leave; `-` is stdin; may be given several times
    #[arg(short = 'f', long = "file", value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Value of a parameter `$KEY`; may be given several times
    #[arg(short = 'p', long = "param", value_name = "KEY=VALUE", global = true)]
    params: Vec<String>,

    /// Format: box, csv, tsv, json, jsonl, md, line or none
    #[arg(short = 'F', long, global = true)]
    pub(super) format: Option<Format>,

    /// Write results to FILE, in the format of its suffix
    #[arg(short = 'o', long, value_name = "FILE", global = true)]
    pub(super) output: Option<PathBuf>,

    /// The most rows that a box shows, 0 for all [default: 40 on a terminal]
    #[arg(long, value_name = "N", global = true)]
    pub(super) max_rows: Option<usize>,

    /// Folder with saved queries of one's own
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) queries: Option<PathBuf>,

    /// When to use colour
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN", global = true)]
    pub(super) color: Color,

    /// No row counts
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,

    #[command(subcommand)]
    pub(super) command: Option<Command>,

    /// What `-c` and `-f` name, in the order they were given.
    #[arg(skip)]
    pub(super) steps: Vec<Step>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

/// Something to run.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Command(String),
    File(PathBuf),
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run a saved query; `dyadb run NAME --help` shows its parameters
    #[command(disable_help_flag = true)]
    Run {
        /// Name of a saved query, or FILE.sql, or FILE.sql#NAME
        name: String,
        /// Parameters as `--NAME VALUE` or `NAME=VALUE`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "PARAMETERS")]
        arguments: Vec<String>,
    },
    /// List the saved queries
    List,
    /// Print a saved query
    Show {
        /// Name of a saved query
        name: String,
    },
    /// Plan the saved queries, hold them against their contract and run their examples
    Check {
        /// Files or folders; the bundled queries if left out
        paths: Vec<PathBuf>,
    },
    /// Print the dossier and the timeline of a pair
    Pair {
        /// A country, in any spelling
        a: String,
        /// Another
        b: String,
    },
    /// Make or describe a dataset
    Dataset {
        #[command(subcommand)]
        action: DatasetAction,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum DatasetAction {
    /// Compile a folder of CSV files, one per table, into a dataset
    Build {
        /// Folder with visits.csv, agreements.csv …
        source: PathBuf,
        /// New or empty directory
        target: PathBuf,
    },
    /// Show the tables of a dataset and their rows
    Info {
        /// Dataset directory; the bundled dataset if left out
        dataset: Option<PathBuf>,
    },
}

impl Args {
    /// Reads the arguments of the process, keeping `-c` and `-f` in the order they were given.
    pub(super) fn try_parse() -> Result<Args, clap::Error> {
        let matches = Args::command().try_get_matches()?;
        let mut args = Args::from_arg_matches(&matches)?;
        let mut steps: Vec<(usize, Step)> = Vec::new();
        if let Some(places) = matches.indices_of("commands") {
            steps.extend(places.zip(args.commands.drain(..).map(Step::Command)));
        }
        if let Some(places) = matches.indices_of("files") {
            steps.extend(places.zip(args.files.drain(..).map(Step::File)));
        }
        steps.sort_by_key(|(place, _)| *place);
        args.steps = steps.into_iter().map(|(_, step)| step).collect();
        Ok(args)
    }

    pub(super) fn is_interactive(&self, stdin_is_terminal: bool) -> bool {
        self.command.is_none() && self.steps.is_empty() && stdin_is_terminal
    }

    /// Returns the values of `-p`.
    pub(super) fn values(&self) -> Result<Vec<(String, Value)>, Error> {
        let value = |text: &String| {
            let (name, value) = text.split_once('=').ok_or_else(|| {
                Error::new(ErrorCode::Usage, format!("`{text}` is no parameter"))
                    .help_with(Some("write it as NAME=VALUE"))
            })?;
            Ok((name.trim().trim_start_matches(['$', ':']).to_string(), Value::Text(value.to_string())))
        };
        self.params.iter().map(value).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }
}
