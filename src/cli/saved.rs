//! `run`, `list`, `show` and `check`: the saved queries.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use arrow::util::display::{ArrayFormatter, FormatOptions};

use super::print::{Printer, read};
use super::{Stop, complain};
use crate::engine::{Dyadb, Error, ErrorCode, Session, Value, of_problem};
use crate::facts::printable::{printable, printable_text};
use crate::query::{ColumnType, Example, Library, ParamType, Problem, SavedQuery, check_columns};

pub(super) fn run(
    session: &Session,
    mut printer: Printer,
    name: &str,
    mut values: Vec<(String, Value)>,
    arguments: &[String],
) -> Result<(), Stop> {
    let saved = find(session, name)?;
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        return Ok(help(&saved, &mut io::stdout().lock())?);
    }
    values.extend(parse(arguments)?);
    each_once(values.iter().map(|(name, _)| name.as_str()))?;
    // Other forms, such as a timeline, are no charts.
    if let Some(kind) = saved.render.as_deref().and_then(|render| render.parse().ok()) {
        printer.set_chart(kind);
    }
    printer.query(session.saved_query(&saved, &values)?)?;
    printer.finish()
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

pub(super) fn list(session: &Session) -> Result<(), Stop> {
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

/// Plans and runs every query with its examples; all problems are printed.
pub(super) fn check(db: &Dyadb, paths: &[PathBuf]) -> Result<(), Stop> {
    let checked =
        if paths.is_empty() { db.library().clone() } else { Library::of_paths(paths.iter().map(PathBuf::as_path)) };
    // The queries may call each other, and the bundled ones.
    let mut library = db.library().clone();
    library.overlay(checked.clone());
    let session = db.with_library(library).session()?;
    let mut failed = checked.problems().len();
    for problem in checked.problems() {
        complain(&of_problem(problem.clone()));
    }
    let mut n_examples = 0;
    for saved in checked.iter() {
        n_examples += saved.examples.len();
        for (what, error) in faults(&session, saved) {
            failed += 1;
            if !super::errors_are_json() {
                let _ = writeln!(io::stderr().lock(), "{}: {}", printable(&saved.name), printable(&what));
            }
            complain(&error);
        }
    }
    let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let summary = [
        counted(checked.iter().count(), "query", "queries"),
        counted(n_examples, "example", "examples"),
        counted(failed, "problem", "problems"),
    ];
    writeln!(io::stdout().lock(), "{}", summary.join(", "))?;
    if failed == 0 { Ok(()) } else { Err(Stop::Code(6)) }
}

/// Plans a query, runs its examples, and returns what is wrong, each with the call that shows it.
pub(crate) fn faults(session: &Session, saved: &SavedQuery) -> Vec<(String, Error)> {
    let calls: Vec<Call> = match saved.examples.is_empty() {
        true => vec![Call { example: None, values: sample(saved) }],
        false => saved.examples.iter().map(Call::of).collect(),
    };
    let mut found = Vec::new();
    for call in calls {
        let wrong = match call.check(session, saved) {
            Ok(problems) => problems.into_iter().map(of_problem).collect(),
            Err(error) => vec![error],
        };
        let what = call.example.map_or("no example".to_string(), |example| format!("example `{}`", example.text));
        found.extend(wrong.into_iter().map(|error| (what.clone(), error)));
    }
    found
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
