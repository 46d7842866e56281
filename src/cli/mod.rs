//! The command line: arguments in, one call of the library, an exit code out.
//!
//! | module | holds |
//! |---|---|
//! | `args` | options and subcommands |
//! | `print` | statements run and their results written |
//! | `saved` | `run`, `list`, `show` and `check` |
//! | `import` | `import` |
//! | `dataset` | `dataset build` and its siblings |
//! | `extract` | `extract`: articles to facts |
//! | `init` | files that run before all else |

mod args;
mod dataset;
mod extract;
mod import;
mod init;
pub(crate) mod print;
pub(crate) mod saved;

use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::engine::{Dyadb, Error, ErrorCode, Query, Session, Value, named_country};
use crate::facts::printable::printable_text;
use crate::output::{Format, Options};
use crate::repl;
use args::{Args, Command, Step};
use print::Printer;

/// What ends a command before its time.
#[derive(Debug)]
pub(crate) enum Stop {
    /// An error that is printed.
    Error(Error),
    /// Errors that were printed already; the code to end with.
    Code(u8),
    /// The reader of our output went away, which is no error.
    Closed,
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Error(error)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Closed,
            io::ErrorKind::InvalidData => Stop::Error(Error::new(ErrorCode::Value, error.to_string())),
            _ => Stop::Error(Error::new(ErrorCode::Io, format!("can't write the result: {error}"))),
        }
    }
}

/// Runs the program `dyadb` with the arguments of the process.
pub fn main() -> ExitCode {
    // What a thread of a query panics with comes as an error of the query; the rest is told as ever.
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let is_query = std::thread::current().name() == Some(crate::engine::QUERY_THREAD);
        if !is_query || std::env::var_os("RUST_BACKTRACE").is_some() {
            told(panic);
        }
    }));
    let args = match Args::try_parse_from(std::env::args_os()) {
        Ok(args) => args,
        Err(error) => {
            if error.use_stderr() && asks_for_json() {
                complain(&of_usage(&error));
                return ExitCode::from(2);
            }
            // Help and version go to stdout and end well; the rest is a fault of usage. A closed pipe is neither.
            let _ = print_usage(&error);
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    if args.global.error_format == args::ErrorFormat::Json {
        ERRORS_AS_JSON.store(true, Ordering::Relaxed);
    }
    match run(args) {
        Ok(()) | Err(Stop::Closed) => ExitCode::SUCCESS,
        Err(Stop::Code(code)) => ExitCode::from(code),
        Err(Stop::Error(error)) => {
            complain(&error);
            ExitCode::from(error.exit_code())
        }
    }
}

/// Writes help, or what is wrong with the arguments. That repeats them as they are: those that would steer the terminal
/// are shown, without colours then.
fn print_usage(error: &clap::Error) -> io::Result<()> {
    let steers = |arg: std::ffi::OsString| {
        let text = arg.to_string_lossy().into_owned();
        printable_text(&text) != text
    };
    if error.use_stderr() && std::env::args_os().any(steers) {
        return write!(io::stderr().lock(), "{}", printable_text(&error.render().to_string()));
    }
    error.print()
}

/// Whether errors are for programs; set once, before anything runs.
static ERRORS_AS_JSON: AtomicBool = AtomicBool::new(false);

pub(super) fn errors_are_json() -> bool {
    ERRORS_AS_JSON.load(Ordering::Relaxed)
}

/// Writes an error to stderr.
pub(crate) fn complain(error: &Error) {
    let text = if errors_are_json() { error.to_json() } else { error.report() };
    // Where stderr is closed there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Tells whether a command line that can't be read asks for errors as JSON.
fn asks_for_json() -> bool {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let asks = words.iter().any(|word| word == "--error-format=json")
        || words.windows(2).any(|pair| pair[0] == "--error-format" && pair[1] == "json");
    if asks {
        ERRORS_AS_JSON.store(true, Ordering::Relaxed);
    }
    asks
}

/// Turns an error of the options into one of ours: its first line is the message, and what follows the help.
fn of_usage(error: &clap::Error) -> Error {
    let text = error.to_string();
    let mut parts = text.splitn(2, "\n");
    let message = parts.next().unwrap_or_default().trim_start_matches("error: ").to_string();
    let help = parts.next().map(|rest| rest.split_whitespace().collect::<Vec<_>>().join(" "));
    Error::new(ErrorCode::Usage, message).help_with(help.filter(|help| !help.is_empty()))
}

fn run(mut args: Args) -> Result<(), Stop> {
    if let Some(Command::Dataset { action }) =
        args.command.take_if(|command| matches!(command, Command::Dataset { .. }))
    {
        return dataset::run(action, &args);
    }
    if let Some(Command::Extract { paths, explain, score }) = &args.command {
        let options = options(&args, false);
        return extract::run(&extract::Request { paths, explain: *explain, score: score.as_deref(), options });
    }
    if let Some(Command::Import(import)) = args.command.take_if(|command| matches!(command, Command::Import(_))) {
        return import::run(import, args.global.wait.unwrap_or_default());
    }
    let db = open(&args)?;
    let session = db.session()?;
    let values = args.values()?;
    if args.is_interactive(io::stdin().is_terminal()) {
        let options = options(&args, true);
        let of_file = args.global.output.as_deref().and_then(Format::of_path);
        binary_to_a_file(of_file.unwrap_or(options.format), false)?;
        let init = init::of_shell(args.global.init.as_deref(), args.global.no_init, &session);
        let begin = repl::Begin { output: args.global.output, init, params: typed(values, Value::read) };
        return repl::run(&db, session, options, begin);
    }
    if let (Some(path), None) = (&args.global.output, args.global.format)
        && Format::of_path(path).is_none()
    {
        let message = format!("the suffix of {} names no format", path.display());
        let help = "end it in .csv, .json, .md, .html, .tex, .arrow, .parquet or the like, or say the format with `-F`";
        return Err(Error::new(ErrorCode::Usage, message).help_with(Some(help)).into());
    }
    let options = options(&args, false);
    binary_to_a_file(options.format, args.global.output.is_some() || !io::stdout().is_terminal())?;
    if let Some(path) = &args.global.init {
        init::run(&session, path)?;
    }
    let printer = Printer::new(options, args.global.output.as_deref())?;
    match args.command {
        Some(Command::Run { name, arguments }) => {
            // Its parameters have types of their own, which the texts are read by.
            saved::run(&session, printer, &name, typed(values, |text| Value::from(text)), &arguments)
        }
        Some(Command::List) => saved::list(&session),
        Some(Command::Show { name }) => saved::show(&session, &name),
        Some(Command::Check { paths }) => saved::check(&db, &paths),
        Some(Command::Pair { a, b }) => pair(&session, printer, &a, &b),
        Some(Command::Dataset { .. } | Command::Extract { .. } | Command::Import(_)) => Ok(()),
        None => {
            let output = args.global.output.as_deref();
            steps(&session, printer, args.steps, &typed(values, Value::read), output)
        }
    }
}

fn typed(values: Vec<(String, String)>, read: fn(&str) -> Value) -> Vec<(String, Value)> {
    values.into_iter().map(|(name, text)| (name, read(&text))).collect()
}

/// Opens the dataset under the limits that the options set.
fn open(args: &Args) -> Result<Dyadb, Error> {
    let mut builder = Dyadb::builder();
    if let Some(timeout) = args.global.timeout {
        builder = builder.timeout(timeout);
    }
    if let Some(bytes) = args.global.temp_limit {
        builder = builder.temp_limit(bytes as u64);
    }
    if args.global.read_only {
        builder = builder.read_only();
    }
    if args.global.safe {
        builder = builder.safe();
    }
    for dir in &args.global.allow_dir {
        builder = builder.allow_dir(dir);
    }
    if let Some(bytes) = args.global.memory_limit {
        builder = builder.memory_limit(bytes);
    }
    if let Some(dir) = &args.global.temp_dir {
        builder = builder.temp_dir(dir);
    }
    if let Some(threads) = args.global.threads {
        builder = builder.threads(threads.into());
    }
    if let Some(dir) = &args.global.queries {
        if !dir.is_dir() {
            let message = format!("{} is no folder of saved queries", dir.display());
            return Err(Error::new(ErrorCode::Io, message).help_with(Some("name a folder that holds `.sql` files")));
        }
        builder = builder.queries(dir);
    }
    if let Some(as_of) = &args.global.as_of {
        builder = builder.as_of(as_of);
    }
    if let Some(wait) = args.global.wait {
        builder = builder.wait(wait);
    }
    match &args.dataset {
        Some(dir) => builder.open(dir),
        None => builder.bundled(),
    }
}

/// Keeps the bytes of files for programs from the terminal.
fn binary_to_a_file(format: Format, to_file: bool) -> Result<(), Error> {
    if !format.is_binary() || to_file {
        return Ok(());
    }
    Err(Error::new(ErrorCode::Usage, format!("{format} is no format for a terminal"))
        .help_with(Some(format!("write it to a file: `-o FILE.{format}`"))))
}

/// Returns how results look: a box on a terminal, CSV elsewhere.
fn options(args: &Args, interactive: bool) -> Options {
    let terminal = io::stdout().is_terminal() && (interactive || args.global.output.is_none());
    let of_file = || args.global.output.as_deref().filter(|_| !interactive).and_then(Format::of_path);
    let format = args.global.format.or_else(of_file);
    let color = match args.global.color {
        args::Color::Always => true,
        args::Color::Never => false,
        args::Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    Options {
        format: format.unwrap_or(if terminal || interactive { Format::Box } else { Format::Csv }),
        max_rows: args.global.max_rows.unwrap_or(if terminal { 40 } else { 0 }),
        width: terminal.then(terminal_width).flatten(),
        lines: terminal.then(terminal_lines).flatten(),
        chart: None,
        color,
        footer: !args.global.quiet && terminal,
    }
}

/// Returns the columns of the terminal.
pub(crate) fn terminal_width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| width.0.into())
}

/// Returns the lines of the terminal.
pub(crate) fn terminal_lines() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, lines)| lines.0.into())
}

fn steps(
    session: &Session,
    mut printer: Printer,
    steps: Vec<Step>,
    values: &[(String, Value)],
    output: Option<&Path>,
) -> Result<(), Stop> {
    let steps = if steps.is_empty() { vec![Step::File("-".into())] } else { steps };
    let mut scripts = Vec::new();
    for (number, step) in steps.into_iter().enumerate() {
        scripts.push(match step {
            Step::Command(text) => (format!("command {}", number + 1), text),
            Step::File(path) if path.as_os_str() == "-" => ("stdin".to_string(), from_stdin()?),
            Step::File(path) => (path.display().to_string(), print::read(&path)?),
        });
    }
    print::check_values(session, scripts.iter().map(|(name, text)| (name.as_str(), text.as_str())), values)?;
    if let Some(path) = output {
        print::check_single(session, &scripts, path, printer.format())?;
    }
    for (name, text) in &scripts {
        printer.script(session, name, text, values)?;
    }
    printer.finish()
}

fn from_stdin() -> Result<String, Stop> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text).map_err(|error| {
        Error::new(ErrorCode::Io, format!("can't read stdin: {error}")).help_with(Some("SQL has to be UTF-8"))
    })?;
    Ok(print::without_mark(text))
}

fn pair(session: &Session, mut printer: Printer, a: &str, b: &str) -> Result<(), Stop> {
    for query in pair_queries(session, a, b)? {
        printer.query(query)?;
    }
    printer.finish()
}

/// Makes the queries that show two countries: their dossier, and their timeline with dates as exact as they are known.
pub(crate) fn pair_queries(session: &Session, a: &str, b: &str) -> Result<[Query; 2], Error> {
    const DOSSIER: &str = "select * from dossier($a, $b)";
    const TIMELINE: &str = "
        select case date_precision when 'year' then substr(cast(date as varchar), 1, 4)
            when 'month' then substr(cast(date as varchar), 1, 7) else cast(date as varchar) end as date,
            kind, summary, status
        from timeline($a, $b)";
    let (a, b) = (named_country(a, "the first place")?, named_country(b, "the second place")?);
    Ok([DOSSIER, TIMELINE].map(|sql| session.query(sql).bind("a", a.iso3()).bind("b", b.iso3())))
}
