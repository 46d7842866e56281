//! A result with all that it takes to get it again: `run NAME --replication DIR`, and `check DIR`.
//!
//! | file | holds |
//! |---|---|
//! | `query.sql` | the saved query, and those that it calls |
//! | `replication.json` | its name, the values of its parameters, the versions of program and dataset, the checksum |
//! | `result.csv` | the rows |
//! | `documents.csv` | the documents behind the rows, where the result keeps `doc`, `sources` or `id` |
//! | `README.md` | the same for people |

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

use super::Stop;
use super::cite::{self, Citing};
use super::saved::Case;
use crate::engine::{Dyadb, Error, ErrorCode, Query, Session, Value};
use crate::output::{Cited, Format, Options, Writer};
use crate::query::{Library, SavedQuery};

const SETTINGS: &str = "replication.json";
const QUERY: &str = "query.sql";
const RESULT: &str = "result.csv";

/// Tells whether a folder is one of these.
pub(super) fn is_one(path: &Path) -> bool {
    path.join(SETTINGS).is_file()
}

/// Writes the folder, which must be new or empty.
pub(super) fn write(session: &Session, saved: &SavedQuery, query: &Query, folder: &Path) -> Result<(), Stop> {
    let failed =
        |error: std::io::Error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", folder.display()));
    fs::create_dir_all(folder).map_err(failed)?;
    if fs::read_dir(folder).map_err(failed)?.next().is_some() {
        let message = format!("{} is not empty", folder.display());
        return Err(Error::new(ErrorCode::Usage, message).help_with(Some("name a new folder")).into());
    }
    let (batches, schema) = rows(query)?;
    let result = csv(schema, &batches)?;
    let documents = documents(session, &batches)?;
    let (dataset, generation) = session.edition();
    let name = if saved.name.is_empty() { "query".to_string() } else { saved.name.clone() };
    let parameters: serde_json::Map<String, Json> =
        query.parameters().into_iter().map(|(name, value)| (name, json(&value))).collect();
    let settings = json!({
        "query": name,
        "parameters": parameters,
        "rows": batches.iter().map(RecordBatch::num_rows).sum::<usize>(),
        "xxh3": format!("{:016x}", xxh3_64(&result)),
        "dyadb": env!("CARGO_PKG_VERSION"),
        "dataset": dataset,
        "generation": generation,
    });
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).map_err(failed);
    put(QUERY, sources_of(session.library(), saved).as_bytes())?;
    put(RESULT, &result)?;
    if let Some(documents) = documents {
        put("documents.csv", &documents)?;
    }
    put("README.md", readme(&settings, &name).as_bytes())?;
    // Last: only with it the folder is one to be checked.
    Ok(put(SETTINGS, format!("{settings:#}\n").as_bytes())?)
}

fn rows(query: &Query) -> Result<(Vec<RecordBatch>, arrow::datatypes::SchemaRef), Error> {
    let stream = query.clone().stream_blocking()?;
    let schema = stream.schema();
    Ok((stream.collect::<Result<_, _>>()?, schema))
}

fn csv(schema: arrow::datatypes::SchemaRef, batches: &[RecordBatch]) -> Result<Vec<u8>, Stop> {
    let mut out = Vec::new();
    let mut writer = Writer::new(schema, Options::of_file(Format::Csv), &mut out)?;
    for batch in batches {
        writer.batch(batch)?;
    }
    writer.finish()?;
    Ok(out)
}

/// Returns the documents that the rows name, as CSV; none where they name none.
fn documents(session: &Session, batches: &[RecordBatch]) -> Result<Option<Vec<u8>>, Stop> {
    let Some(first) = batches.first() else { return Ok(None) };
    let Some(mut citing) = Citing::of(session, Format::Csv, &first.schema()) else { return Ok(None) };
    for batch in batches {
        citing.batch(batch)?;
    }
    let documents = cite::sources(session, citing.docs())?.documents;
    let texts =
        |of: fn(&Cited) -> Option<String>| -> ArrayRef { Arc::new(documents.iter().map(of).collect::<StringArray>()) };
    let columns: [(&str, ArrayRef); 7] = [
        ("doc", Arc::new(Int64Array::from_iter_values(documents.iter().map(|cited| cited.doc)))),
        ("author", texts(|cited| cited.author.clone())),
        ("title", texts(|cited| cited.title.clone())),
        ("publisher", texts(|cited| cited.publisher.clone())),
        ("published", texts(|cited| cited.published.clone())),
        ("accessed", texts(|cited| cited.accessed.clone())),
        ("url", texts(|cited| cited.url.clone())),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, array)| (name, array, true)))
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    csv(batch.schema(), &[batch]).map(Some)
}

fn json(value: &Value) -> Json {
    match value {
        Value::Int(number) => json!(number),
        Value::Float(number) => json!(number),
        Value::Bool(yes) => json!(yes),
        Value::Date(day) => json!(day.to_string()),
        Value::Text(text) => json!(text),
        _ => Json::Null,
    }
}

/// Returns the query with its header, and those of the library that it names, each once.
fn sources_of(library: &Library, saved: &SavedQuery) -> String {
    let mut seen = BTreeSet::from([saved.name.clone()]);
    let (mut text, mut rest) = (String::new(), vec![saved.clone()]);
    while let Some(query) = rest.pop() {
        text.push_str(&block(&query));
        text.push('\n');
        let words = query.sql.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.');
        for called in words.filter_map(|word| library.get(word)) {
            if seen.insert(called.name.clone()) {
                rest.push(called.clone());
            }
        }
    }
    text.trim_end().to_string() + "\n"
}

/// Returns a query as its file has it.
fn block(query: &SavedQuery) -> String {
    let begin = query.source.split_inclusive('\n').take(query.line.saturating_sub(1)).map(str::len).sum::<usize>();
    let end = (query.offset + query.sql.len()).min(query.source.len());
    let text = query.source.get(begin.min(end)..end).unwrap_or(&query.sql).trim();
    match query.name.is_empty() {
        true => format!("-- name: query\n{text};\n"),
        false => format!("{text};\n"),
    }
}

fn readme(settings: &Json, name: &str) -> String {
    let text = |key: &str| match &settings[key] {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    let given = settings["parameters"].as_object().into_iter().flatten();
    let parameters: String = given.map(|(name, value)| format!("- `{name}`: `{value}`\n")).collect();
    let parameters = if parameters.is_empty() { "none\n".to_string() } else { parameters };
    format!(
        "# {name}\n\n{rows} rows in `result.csv`, made by the query of that name in `query.sql`, from the dataset \
         {dataset}, generation {generation}, by dyadb {version}. `documents.csv`, where it is there, has the documents \
         that the rows rest on.\n\nParameters:\n\n{parameters}\n`dyadb DATASET check DIR` runs the query again and says \
         whether the result still holds.\n",
        rows = text("rows"),
        dataset = text("dataset"),
        generation = text("generation"),
        version = text("dyadb"),
    )
}

/// Runs the query of a folder again and holds the rows against those that are there.
pub(super) fn check(db: &Dyadb, folder: &Path) -> Case {
    let begun = Instant::now();
    let mut case = Case {
        file: folder.display().to_string(),
        name: folder.display().to_string(),
        what: Some("replication".to_string()),
        took: Duration::ZERO,
        errors: Vec::new(),
    };
    match compare(db, folder) {
        Ok(None) => {}
        Ok(Some(error)) => case.errors.push(error),
        Err(Stop::Error(error)) => case.errors.push(error),
        Err(_) => case.errors.push(Error::new(ErrorCode::Internal, "the result can't be compared")),
    }
    case.took = begun.elapsed();
    case
}

/// Returns what differs; none where the result still holds.
fn compare(db: &Dyadb, folder: &Path) -> Result<Option<Error>, Stop> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).map_err(|error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display())))
    };
    let broken = |what: &str| Error::new(ErrorCode::Io, format!("{}: {what}", folder.join(SETTINGS).display()));
    let settings: Json = serde_json::from_slice(&read(SETTINGS)?).map_err(|error| broken(&error.to_string()))?;
    let text =
        |key: &str| settings[key].as_str().map(str::to_string).ok_or_else(|| broken(&format!("it has no `{key}`")));
    let (name, expected) = (text("query")?, read(RESULT)?);
    if format!("{:016x}", xxh3_64(&expected)) != text("xxh3")? {
        let message = format!("{} was changed since it was written", folder.join(RESULT).display());
        return Ok(Some(Error::new(ErrorCode::Value, message)));
    }
    let library = Library::of_paths([folder.join(QUERY).as_path()]);
    if let Some(problem) = library.problems().first() {
        return Err(crate::engine::of_problem(problem.clone()).into());
    }
    let values: Vec<(String, Value)> = settings["parameters"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value_of(value)))
        .collect();
    let mut whole = db.library().clone();
    whole.overlay(library);
    let session = db.with_library(whole).session()?;
    let (batches, schema) = rows(&session.saved(&name, &values)?)?;
    let found = csv(schema, &batches)?;
    if found == expected {
        return Ok(None);
    }
    let (gone, new) = difference(&expected, &found);
    let (dataset, generation) = session.edition();
    let message = match (gone, new) {
        (0, 0) => format!("the rows of `{name}` are the same in another order"),
        _ => format!("the result of `{name}` no longer holds: {gone} of its rows are gone, and {new} are new"),
    };
    let help = format!(
        "it was made from {} {}, and this is {dataset} {generation}",
        settings["dataset"].as_str().unwrap_or("?"),
        settings["generation"]
    );
    Ok(Some(Error::new(ErrorCode::Value, message).help_with(Some(help))))
}

fn value_of(json: &Json) -> Value {
    match json {
        Json::Bool(yes) => Value::Bool(*yes),
        Json::Number(number) => match number.as_i64() {
            Some(number) => Value::Int(number),
            None => number.as_f64().map_or(Value::Null, Value::Float),
        },
        Json::String(text) => Value::Text(text.clone()),
        _ => Value::Null,
    }
}

/// Counts the lines of each side that the other has not.
fn difference(expected: &[u8], found: &[u8]) -> (usize, usize) {
    let mut counts: std::collections::HashMap<&[u8], i64> = std::collections::HashMap::new();
    expected.split(|byte| *byte == b'\n').for_each(|line| *counts.entry(line).or_default() += 1);
    found.split(|byte| *byte == b'\n').for_each(|line| *counts.entry(line).or_default() -= 1);
    let sum = |sign: i64| counts.values().map(|count| (count * sign).max(0)).sum::<i64>();
    (usize::try_from(sum(1)).unwrap_or(0), usize::try_from(sum(-1)).unwrap_or(0))
}
