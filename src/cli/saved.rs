//! `run`, `list`, `show` and `check`: the saved queries.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use arrow::util::display::{ArrayFormatter, FormatOptions};

use super::print::{Printer, read};
use super::{Stop, complain};
use crate::engine::{Dyadb, Error, ErrorCode, Session, Value, of_problem};
use crate::query::{ColumnType, Library, Problem, SavedQuery, check_columns};

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
    printer.query(session.saved_query(&saved, &values)?)?;
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
    Ok(())
}

pub(super) fn list(session: &Session) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    let widest = session.library().names().map(str::len).max().unwrap_or(0);
    for saved in session.library().iter() {
        writeln!(out, "{:widest$}  {}", saved.name, saved.summary())?;
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
    writeln!(out, "\n{};", saved.sql.trim())?;
    Ok(())
}

/// Plans and runs every query with its examples; all problems are printed.
pub(super) fn check(db: &Dyadb, paths: &[PathBuf]) -> Result<(), Stop> {
    let mut library = if paths.is_empty() { db.library().clone() } else { Library::default() };
    let mut queries = Vec::new();
    let mut failed = 0;
    for path in paths {
        if path.is_dir() {
            library = library.with_dir(path);
        } else {
            let (found, wrong) = SavedQuery::parse_file(&read(path)?, &path.display().to_string());
            queries.extend(found);
            failed += wrong.len();
            for problem in wrong {
                complain(&of_problem(problem));
            }
        }
    }
    queries.extend(library.iter().cloned());
    let session = db.session()?;
    failed += library.problems().len();
    for problem in library.problems() {
        complain(&of_problem(problem.clone()));
    }
    let mut n_examples = 0;
    for saved in &queries {
        for (text, checked) in examples(&session, saved) {
            n_examples += 1;
            let wrong = match checked {
                Ok(problems) => problems.into_iter().map(of_problem).collect(),
                Err(error) => vec![error],
            };
            failed += wrong.len();
            for error in wrong {
                let _ = writeln!(io::stderr().lock(), "{}: example `{text}`", saved.name);
                complain(&error);
            }
        }
    }
    writeln!(io::stdout().lock(), "{} queries, {n_examples} examples, {failed} problems", queries.len())?;
    if failed == 0 { Ok(()) } else { Err(Stop::Code(6)) }
}

type Checked = Result<Vec<Problem>, Error>;

/// Runs the examples of a query; one without examples is run with its defaults where it has them.
fn examples<'a>(session: &'a Session, saved: &'a SavedQuery) -> impl Iterator<Item = (String, Checked)> + 'a {
    saved.examples.iter().map(move |example| {
        let values: Vec<(String, Value)> =
            example.arguments.iter().map(|(name, value)| (name.clone(), Value::Text(value.clone()))).collect();
        let checked = session.saved_query(saved, &values).and_then(|query| {
            let stream = query.stream_blocking()?;
            let schema = stream.schema();
            let batches = stream.collect::<Result<Vec<_>, _>>()?;
            let columns: Vec<(&str, ColumnType)> = schema
                .fields()
                .iter()
                .map(|field| (field.name().as_str(), ColumnType::of(field.data_type())))
                .collect();
            let mut problems = check_columns(saved, &columns);
            let n_rows = batches.iter().map(|batch| batch.num_rows()).sum();
            let first = |column: &str| {
                let batch = batches.iter().find(|batch| batch.num_rows() > 0)?;
                let array = batch.column_by_name(column)?;
                let formatter = ArrayFormatter::try_new(array.as_ref(), &FormatOptions::new()).ok()?;
                Some(formatter.value(0).to_string())
            };
            problems.extend(example.check(n_rows, first));
            Ok(problems)
        });
        (example.text.clone(), checked)
    })
}
