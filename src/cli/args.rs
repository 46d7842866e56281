//! Options and subcommands.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::import::ImportArgs;
use crate::engine::{Error, ErrorCode};
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

    #[command(flatten)]
    pub(super) global: Global,

    #[command(subcommand)]
    pub(super) command: Option<Command>,

    /// What `-c` and `-f` name, in the order they were given.
    #[arg(skip)]
    pub(super) steps: Vec<Step>,
}

/// Options that stand anywhere in a command line, also behind the parameters of `run`.
#[derive(Debug, clap::Args)]
pub(super) struct Global {
    /// Value of a parameter `$KEY`; may be given several times
    #[arg(short = 'p', long = "param", value_name = "KEY=VALUE", global = true)]
    pub(super) params: Vec<String>,

    /// Format: box, table, csv, tsv, json, jsonl, md, line, html, latex, arrow, arrows, parquet, graphml, chart, svg or none
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

    /// The longest that a statement may take
    #[arg(long, value_name = "SECONDS", global = true, value_parser = seconds)]
    pub(super) timeout: Option<Duration>,

    /// The most memory that queries may keep, as 500MB or 4GB [default: 70 % of the machine's]
    #[arg(short = 'm', long, value_name = "SIZE", global = true, value_parser = size)]
    pub(super) memory_limit: Option<usize>,

    /// Folder for what queries spill to disk
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) temp_dir: Option<PathBuf>,

    /// The most that queries may spill to disk, as 500MB or 4GB [default: 64GB]
    #[arg(long, value_name = "SIZE", global = true, value_parser = size)]
    pub(super) temp_limit: Option<usize>,

    /// Threads that queries run on [default: the number of cores]
    #[arg(long, value_name = "N", global = true, value_parser = clap::value_parser!(u16).range(1..=512))]
    pub(super) threads: Option<u16>,

    /// Write nothing: no COPY, no change of the dataset; `-o` still writes
    #[arg(short = 'r', long, global = true)]
    pub(super) read_only: bool,

    /// Keep statements and dot-commands from all files, and from SET
    #[arg(long, global = true, conflicts_with = "allow_dir")]
    pub(super) safe: bool,

    /// Keep them from all files but those in DIR; may be given several times
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) allow_dir: Vec<PathBuf>,

    /// Run a file of SQL first [default: init.sql in the folder of settings, for the shell]
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) init: Option<PathBuf>,

    /// Run no such file
    #[arg(long, global = true, conflicts_with = "init")]
    pub(super) no_init: bool,
    /// Read the dataset as it was: the number of a generation, or a day
    #[arg(long, value_name = "STATE", global = true)]
    pub(super) as_of: Option<String>,

    /// The longest to wait for another program that writes to the dataset
    #[arg(long, value_name = "SECONDS", global = true, value_parser = seconds)]
    pub(super) wait: Option<Duration>,

    /// When to use colour
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN", global = true)]
    pub(super) color: Color,

    /// How errors are written to stderr: for people, or one JSON object on a line
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT", global = true)]
    pub(super) error_format: ErrorFormat,

    /// No row counts
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

/// How errors are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ErrorFormat {
    Text,
    Json,
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
    /// Read articles for facts: text with its date in the first line, front matter or Markdown
    Extract {
        /// Files, folders of .txt and .md files, or - for stdin
        #[arg(required_unless_present = "score", value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Show each fact under the words that state it, with its rule and confidence
        #[arg(long)]
        explain: bool,
        /// Score the facts against a folder of gold files
        #[arg(long, value_name = "DIR")]
        score: Option<PathBuf>,
    },
    /// Bring a file of rows into a dataset
    Import(ImportArgs),
    /// Make, describe, check and copy datasets
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
    /// Make an empty dataset
    Create {
        /// New or empty directory
        target: PathBuf,
    },
    /// Show the tables of a dataset and their rows
    Info {
        /// Dataset directory; the bundled dataset if left out
        dataset: Option<PathBuf>,
    },
    /// Check every byte of a dataset, its earlier states too
    Verify {
        /// Dataset directory
        dataset: PathBuf,
    },
    /// Merge the segments of each table
    Compact {
        /// Dataset directory
        dataset: PathBuf,
    },
    /// Remove earlier states that nobody reads, and what only they need
    Vacuum {
        /// Dataset directory
        dataset: PathBuf,
        /// How many of the earlier states stay, the newest first
        #[arg(long, value_name = "N", default_value_t = 0)]
        keep: usize,
    },
    /// Copy one state of a dataset into a directory
    Export {
        /// New or empty directory
        target: PathBuf,
        /// Dataset directory; the bundled dataset if left out
        dataset: Option<PathBuf>,
        /// Write CSV files, as `dataset build` reads them
        #[arg(long)]
        csv: bool,
    },
    /// List what was added, corrected and retracted between two states
    Diff {
        /// Dataset directory
        dataset: PathBuf,
        /// The earlier state: number of a generation, or a day
        from: String,
        /// The later state; the newest if left out
        to: Option<String>,
    },
}

impl Args {
    /// Reads a command line, keeping `-c` and `-f` in the order they were given.
    pub(super) fn try_parse_from(line: impl IntoIterator<Item = OsString>) -> Result<Args, clap::Error> {
        let matches = Args::command().try_get_matches_from(options_first(line.into_iter().collect()))?;
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

    /// Returns the values of `-p`, as they are written.
    pub(super) fn values(&self) -> Result<Vec<(String, String)>, Error> {
        let value = |text: &String| {
            let (name, value) = text.split_once('=').ok_or_else(|| {
                Error::new(ErrorCode::Usage, format!("`{text}` is no parameter"))
                    .help_with(Some("write it as NAME=VALUE"))
            })?;
            let name = name.trim().trim_start_matches(['$', ':']);
            if name.is_empty() {
                return Err(Error::new(ErrorCode::Usage, format!("`{text}` has no name before its `=`"))
                    .help_with(Some("write it as NAME=VALUE")));
            }
            Ok((name.to_string(), value.to_string()))
        };
        let values: Vec<(String, String)> = self.global.params.iter().map(value).collect::<Result<_, _>>()?;
        super::saved::each_once(values.iter().map(|(name, _)| name.as_str()))?;
        Ok(values)
    }
}

/// Reads a time in seconds.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "write seconds as 30 or 0.5".to_string())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(timeout) if !timeout.is_zero() => Ok(timeout),
        _ if seconds > 0.0 => Err("it is more seconds than can be counted".to_string()),
        _ => Err("it is more than 0 seconds".to_string()),
    }
}

/// Reads a size in bytes, with a unit of powers of 1024.
fn size(text: &str) -> Result<usize, String> {
    let wrong = || "write a size as 500MB or 4GB".to_string();
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let number: f64 = digits.trim().parse().map_err(|_| wrong())?;
    let power = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 0,
        "K" | "KB" | "KIB" => 1,
        "M" | "MB" | "MIB" => 2,
        "G" | "GB" | "GIB" => 3,
        "T" | "TB" | "TIB" => 4,
        _ => return Err(wrong()),
    };
    let bytes = number * 1024f64.powi(power);
    if bytes >= 1.0 && bytes < usize::MAX as f64 { Ok(bytes as usize) } else { Err(wrong()) }
}

/// Moves the options that stand behind `run NAME` before `run`.
///
/// clap hands over all that follows the name of a saved query as it is, since any `--word` there may be a parameter;
/// a parameter with the name of an option is given as `NAME=VALUE`.
fn options_first(line: Vec<OsString>) -> Vec<OsString> {
    let Some(run) = place_of_run(&line) else { return line };
    let command = Args::command();
    let (mut before, mut behind) = (line[..run].to_vec(), Vec::new());
    let mut rest = line[run..].iter();
    // `run` and the name.
    behind.extend(rest.by_ref().take(2).cloned());
    while let Some(word) = rest.next() {
        if word == "--" {
            behind.push(word.clone());
            behind.extend(rest.by_ref().cloned());
        } else if let Some(takes_value) = global_option(&command, word) {
            before.push(word.clone());
            before.extend(rest.by_ref().take(usize::from(takes_value)).cloned());
        } else {
            behind.push(word.clone());
        }
    }
    before.extend(behind);
    before
}

/// Returns where the subcommand `run` stands: the first word that is no option and no value of one. A dataset may
/// stand before it.
fn place_of_run(line: &[OsString]) -> Option<usize> {
    let command = Args::command();
    let mut place = 1;
    let mut dataset = false;
    while let Some(word) = line.get(place) {
        if word == "run" {
            return Some(place);
        }
        match option(&command, word, |_| true) {
            Some(takes_value) => place += 1 + usize::from(takes_value),
            None if dataset || word == "--" || command.find_subcommand(word).is_some() => return None,
            None => {
                dataset = true;
                place += 1;
            }
        }
    }
    None
}

fn global_option(command: &clap::Command, word: &OsString) -> Option<bool> {
    option(command, word, Arg::is_global_set)
}

/// Tells whether a word is an option, and then whether its value is the next word.
fn option(command: &clap::Command, word: &OsString, wanted: impl Fn(&Arg) -> bool) -> Option<bool> {
    let word = word.to_str()?;
    let named = |arg: &&Arg| match word.strip_prefix("--") {
        Some(long) => arg.get_long() == Some(long.split('=').next().unwrap_or(long)),
        None => word.strip_prefix('-').and_then(|rest| rest.chars().next()).is_some_and(|c| arg.get_short() == Some(c)),
    };
    let arg = command.get_arguments().filter(|arg| wanted(arg)).find(named)?;
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    // `--format=csv` and `-Fcsv` hold their value.
    let holds_value = if word.starts_with("--") { word.contains('=') } else { word.chars().count() > 2 };
    Some(takes_value && !holds_value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_have_their_units() {
        let cases = [("1", 1), ("2KB", 2048), ("1.5 mb", 3 << 19), ("4G", 4 << 30)];
        for (text, bytes) in cases {
            assert_eq!(size(text), Ok(bytes), "{text}");
        }
        for text in ["", "MB", "-1", "1XB", "0", "1e30", "nan"] {
            assert!(size(text).is_err(), "{text}");
        }
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["", "0", "-1", "nan", "1e300", "1s"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }

    #[test]
    fn options_may_stand_behind_the_parameters_of_run() {
        let cases = [
            ("dyadb run q --a KAZ -F box --b TJK -q", "dyadb -F box -q run q --a KAZ --b TJK"),
            ("dyadb data run q --format=csv --a=1 -ofile", "dyadb data --format=csv -ofile run q --a=1"),
            ("dyadb -F csv run q -- -F box", "dyadb -F csv run q -- -F box"),
            ("dyadb run q --help", "dyadb run q --help"),
            ("dyadb -c run -F box", "dyadb -c run -F box"),
            ("dyadb show run -F box", "dyadb show run -F box"),
        ];
        for (line, expected) in cases {
            let words = line.split(' ').map(OsString::from).collect();
            let found: Vec<String> =
                options_first(words).into_iter().map(|word| word.to_string_lossy().into_owned()).collect();
            assert_eq!(found.join(" "), expected, "{line}");
        }
    }

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }
}
