//! `run`, `list`, `show` and `check`: the saved queries.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use arrow::array::{ArrayRef, RecordBatch, StringArray};
use arrow::util::display::{ArrayFormatter, FormatOptions};

use super::print::{Printer, read};
use super::{Stop, complain, junit, replication};
use crate::engine::{Dyadb, Error, ErrorCode, Session, Value, of_problem};
use crate::facts::printable::{printable, printable_text};
use crate::query::{ColumnType, Example, Library, ParamType, Problem, SavedQuery, check_columns};

/// A call of a saved query, as the command line has it.
pub(super) struct Wanted<'a> {
    pub(super) name: &'a str,
    /// Values of `-p`.
    pub(super) values: Vec<(String, Value)>,
    /// What stands behind the name.
    pub(super) arguments: &'a [String],
    /// A folder for the result with all that it takes to get it again.
    pub(super) replication: Option<&'a Path>,
}

pub(super) fn run(session: &Session, mut printer: Printer, wanted: &Wanted<'_>) -> Result<(), Stop> {
    let saved = find(session, wanted.name)?;
    if wanted.arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        return Ok(help(&saved, &mut io::stdout().lock())?);
    }
    let mut values = wanted.values.clone();
    values.extend(parse(wanted.arguments)?);
    each_once(values.iter().map(|(name, _)| name.as_str()))?;
    let given: Vec<String> = values.iter().map(|(name, _)| name.clone()).collect();
    values.extend(crate::repl::ask_missing(&saved, &given)?);
    // Other forms are no charts.
    if let Some(kind) = saved.render.as_deref().and_then(|render| render.parse().ok()) {
        printer.set_chart(kind);
    }
    let query = session.saved_query(&saved, &values)?;
    let (title, text) = heading(&saved, &query.parameters());
    printer.title(&title, &text);
    if let Some(folder) = wanted.replication {
        replication::write(session, &saved, &query, folder)?;
    }
    printer.query(query)?;
    printer.finish()
}

/// Returns the heading of a page: the name with the values that were given or stand for none, and what the query answers.
fn heading(saved: &SavedQuery, values: &[(String, Value)]) -> (String, String) {
    let value = |param: &crate::query::Param| {
        let given = values.iter().find(|(name, _)| *name == param.name);
        given.and_then(|(name, value)| shown(value).map(|value| format!("{name} = {value}")))
    };
    let values: Vec<String> = saved.params.iter().filter_map(value).collect();
    let text = if values.is_empty() { saved.doc.clone() } else { format!("{}\n\n{}", saved.doc, values.join(", ")) };
    (saved.name.clone(), text)
}

fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Int(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Date(day) => Some(day.to_string()),
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

/// Refuses a parameter that is given twice: one of the two values would be lost.
pub(crate) fn each_once<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut seen = std::collections::HashSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Error::new(ErrorCode::Usage, format!("the parameter `{name}` is given twice"))
                .help_with(Some("leave one of the two out")));
        }
    }
    Ok(())
}

/// Finds `NAME`, `FILE.sql` or `FILE.sql#NAME`.
fn find(session: &Session, name: &str) -> Result<SavedQuery, Stop> {
    let (path, wanted) = name.split_once('#').map_or((name, None), |(path, wanted)| (path, Some(wanted)));
    if !path.ends_with(".sql") {
        return Ok(session.library().find(name).map_err(of_problem)?.clone());
    }
    let text = read(Path::new(path))?;
    let (queries, problems) = SavedQuery::parse_file(&text, path);
    if let Some(problem) = problems.into_iter().next() {
        return Err(of_problem(problem).into());
    }
    let names: Vec<String> = queries.iter().map(|query| query.name.clone()).collect();
    let found = match wanted {
        Some(wanted) => queries.into_iter().find(|query| query.name == wanted),
        None if queries.len() == 1 => queries.into_iter().next(),
        None => None,
    };
    found.ok_or_else(|| {
        let message = match wanted {
            Some(wanted) => format!("{path} has no query `{wanted}`"),
            None => format!("{path} has {} queries: say which", names.len()),
        };
        let help = format!("run `dyadb run {path}#NAME`, where NAME is one of {}", names.join(", "));
        Error::new(ErrorCode::Usage, message).help_with(Some(help)).into()
    })
}

/// Reads `--name value`, `--name=value` and `name=value`.
pub(crate) fn parse(arguments: &[String]) -> Result<Vec<(String, Value)>, Error> {
    let mut values = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let bare = argument.strip_prefix("--").unwrap_or(argument);
        let (name, value) = match bare.split_once('=') {
            Some((name, value)) => (name, value.to_string()),
            None if bare.len() < argument.len() => match rest.next() {
                Some(value) => (bare, value.clone()),
                None => {
                    return Err(Error::new(ErrorCode::Usage, format!("`{argument}` has no value"))
                        .help_with(Some("write `--NAME VALUE` or `NAME=VALUE`")));
                }
            },
            None => {
                return Err(Error::new(ErrorCode::Usage, format!("`{argument}` is no parameter"))
                    .help_with(Some("write `--NAME VALUE` or `NAME=VALUE`")));
            }
        };
        values.push((name.replace('-', "_"), Value::Text(value)));
    }
    Ok(values)
}

/// Writes what a saved query answers, its parameters and its examples.
pub(crate) fn help(saved: &SavedQuery, out: &mut dyn Write) -> io::Result<()> {
    let mut text = Vec::new();
    write_help(saved, &mut text)?;
    write!(out, "{}", printable_text(&String::from_utf8_lossy(&text)))
}

fn write_help(saved: &SavedQuery, out: &mut dyn Write) -> io::Result<()> {
    let params: Vec<&str> = saved.params.iter().map(|param| param.name.as_str()).collect();
    writeln!(out, "{}({})\n\n{}", saved.name, params.join(", "), saved.doc)?;
    if !saved.params.is_empty() {
        writeln!(out, "\nParameters:")?;
    }
    for param in &saved.params {
        let default = param.default.as_ref().map_or(String::new(), |default| format!(" [default: {default}]"));
        writeln!(out, "  --{} {}{default}  {}", param.name, param.kind.as_str().to_uppercase(), param.doc)?;
    }
    for (number, example) in saved.examples.iter().enumerate() {
        if number == 0 {
            writeln!(out, "\nExamples:")?;
        }
        let arguments: Vec<String> =
            example.arguments.iter().map(|(name, value)| format!("--{name} '{value}'")).collect();
        writeln!(out, "  dyadb run {} {}", saved.name, arguments.join(" "))?;
    }
    if let Some(render) = &saved.render {
        writeln!(out, "\nBest shown as: {render}")?;
    }
    Ok(())
}

/// Lists the queries, for people, or as a table where a format is asked for.
pub(super) fn list(session: &Session, table: Option<Printer>) -> Result<(), Stop> {
    if let Some(mut printer) = table {
        let column = |text: fn(&SavedQuery) -> String| -> ArrayRef {
            Arc::new(session.library().iter().map(|saved| Some(text(saved))).collect::<StringArray>())
        };
        let columns = [
            ("name", column(|saved| saved.name.clone())),
            ("call", column(SavedQuery::signature)),
            ("summary", column(SavedQuery::summary)),
            ("file", column(|saved| saved.file.clone())),
        ];
        let batch =
            RecordBatch::try_from_iter(columns).map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        printer.batch(&batch)?;
        printer.finish()?;
        return problems(session.library());
    }
    let mut out = io::stdout().lock();
    let widest = session.library().names().map(str::len).max().unwrap_or(0);
    for saved in session.library().iter() {
        writeln!(out, "{:widest$}  {}", printable(&saved.name), printable(&saved.summary()))?;
    }
    drop(out);
    problems(session.library())
}

fn problems(library: &Library) -> Result<(), Stop> {
    for problem in library.problems() {
        complain(&of_problem(problem.clone()));
    }
    if library.problems().is_empty() { Ok(()) } else { Err(Stop::Code(6)) }
}

pub(super) fn show(session: &Session, name: &str) -> Result<(), Stop> {
    let saved = find(session, name)?;
    let mut out = io::stdout().lock();
    help(&saved, &mut out)?;
    // A pipe gets the statement as it is written.
    let sql = saved.sql.trim();
    let sql = if out.is_terminal() { printable_text(sql) } else { sql.into() };
    writeln!(out, "\n{sql};")?;
    Ok(())
}

/// Plans and runs every query with its examples; all problems are printed, and written as JUnit XML where that is asked
/// for. A folder that `run --replication` made is run again instead.
pub(super) fn check(db: &Dyadb, paths: &[PathBuf], junit: Option<&Path>) -> Result<(), Stop> {
    let (replications, paths): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.iter().cloned().partition(|path| replication::is_one(path));
    let mut cases: Vec<Case> = Vec::new();
    for folder in &replications {
        cases.push(replication::check(db, folder));
    }
    let mut n_examples = 0;
    let mut n_queries = 0;
    if replications.is_empty() || !paths.is_empty() {
        let checked = match paths.is_empty() {
            true => db.library().clone(),
            false => Library::of_paths(paths.iter().map(PathBuf::as_path)),
        };
        // The queries may call each other, and the bundled ones.
        let mut library = db.library().clone();
        library.overlay(checked.clone());
        let session = db.with_library(library).session()?;
        cases.extend(checked.problems().iter().map(|problem| Case {
            file: problem.location.as_ref().map(|location| location.file.clone()).unwrap_or_default(),
            name: problem.query.clone().unwrap_or_else(|| "reading".to_string()),
            what: None,
            took: Duration::ZERO,
            errors: vec![of_problem(problem.clone())],
        }));
        n_queries = checked.iter().count();
        for saved in checked.iter() {
            n_examples += saved.examples.len();
            cases.extend(cases_of(&session, saved));
        }
    }
    let mut failed = 0;
    for case in &cases {
        failed += case.errors.len();
        for error in &case.errors {
            if let (Some(what), false) = (&case.what, super::errors_are_json()) {
                let _ = writeln!(io::stderr().lock(), "{}: {}", printable(&case.name), printable(what));
            }
            complain(error);
        }
    }
    if let Some(path) = junit {
        std::fs::write(path, junit::document(&cases))
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?;
    }
    let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let mut summary = Vec::new();
    if !replications.is_empty() {
        summary.push(counted(replications.len(), "replication", "replications"));
    }
    if n_queries > 0 || replications.is_empty() {
        summary.push(counted(n_queries, "query", "queries"));
        summary.push(counted(n_examples, "example", "examples"));
    }
    summary.push(counted(failed, "problem", "problems"));
    writeln!(io::stdout().lock(), "{}", summary.join(", "))?;
    if failed == 0 { Ok(()) } else { Err(Stop::Code(6)) }
}

/// One thing that was checked.
pub(super) struct Case {
    pub(super) file: String,
    /// Name of the query.
    pub(super) name: String,
    /// The call that was made.
    pub(super) what: Option<String>,
    pub(super) took: Duration,
    pub(super) errors: Vec<Error>,
}

/// Plans a query and runs its examples.
fn cases_of(session: &Session, saved: &SavedQuery) -> Vec<Case> {
    let calls: Vec<Call> = match saved.examples.is_empty() {
        true => vec![Call { example: None, values: sample(saved) }],
        false => saved.examples.iter().map(Call::of).collect(),
    };
    let case = |call: Call<'_>| {
        let begun = Instant::now();
        let errors = match call.check(session, saved) {
            Ok(problems) => problems.into_iter().map(of_problem).collect(),
            Err(error) => vec![error],
        };
        let what = call.example.map_or("no example".to_string(), |example| format!("example `{}`", example.text));
        let (file, name) = (saved.file.clone(), saved.name.clone());
        Case { file, name, what: Some(what), took: begun.elapsed(), errors }
    };
    calls.into_iter().map(case).collect()
}

/// Plans a query, runs its examples, and returns what is wrong, each with the call that shows it.
#[cfg(any(fuzzing, test))]
pub(crate) fn faults(session: &Session, saved: &SavedQuery) -> Vec<(String, Error)> {
    let cases = cases_of(session, saved).into_iter();
    cases
        .flat_map(|case| {
            let what = case.what.unwrap_or_default();
            case.errors.into_iter().map(move |error| (what.clone(), error))
        })
        .collect()
}

/// A call of a saved query that is checked.
struct Call<'a> {
    example: Option<&'a Example>,
    values: Vec<(String, Value)>,
}

impl<'a> Call<'a> {
    fn of(example: &'a Example) -> Call<'a> {
        let values = example.arguments.iter().map(|(name, value)| (name.clone(), Value::Text(value.clone())));
        Call { example: Some(example), values: values.collect() }
    }

    /// Holds the columns against the contract and the rows against the example.
    fn check(&self, session: &Session, saved: &SavedQuery) -> Result<Vec<Problem>, Error> {
        let stream = session.saved_query(saved, &self.values)?.stream_blocking()?;
        let schema = stream.schema();
        let columns: Vec<(&str, ColumnType)> =
            schema.fields().iter().map(|field| (field.name().as_str(), ColumnType::of(field.data_type()))).collect();
        let mut problems = check_columns(saved, &columns);
        let Some(example) = self.example else { return Ok(problems) };
        let batches = stream.collect::<Result<Vec<_>, _>>()?;
        let n_rows = batches.iter().map(|batch| batch.num_rows()).sum();
        let first = |column: &str| {
            let batch = batches.iter().find(|batch| batch.num_rows() > 0)?;
            let array = batch.column_by_name(column)?;
            let formatter = ArrayFormatter::try_new(array.as_ref(), &FormatOptions::new()).ok()?;
            Some(formatter.value(0).to_string())
        };
        problems.extend(example.check(n_rows, first));
        Ok(problems)
    }
}

/// Returns values to plan a query with that has no example: one of its type for each parameter without a default.
fn sample(saved: &SavedQuery) -> Vec<(String, Value)> {
    let mut countries = ["KAZ", "UZB", "KGZ", "TJK", "TKM"].into_iter().cycle();
    let mut value = |kind: ParamType| match kind {
        ParamType::Country => countries.next().unwrap_or("KAZ"),
        ParamType::Date => "2020-01-01",
        ParamType::Text => "text",
        ParamType::Int | ParamType::Float => "1",
        ParamType::Bool => "true",
    };
    let params = saved.params.iter().filter(|param| param.default.is_none());
    params.map(|param| (param.name.clone(), Value::Text(value(param.kind).to_string()))).collect()
}
