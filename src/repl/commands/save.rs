//! `.save`: the last statement as a saved query of the user's own.

use std::path::PathBuf;

use arrow::datatypes::SchemaRef;

use super::usage;
use crate::cli::Stop;
use crate::country;
use crate::engine::{Error, ErrorCode, Value, of_problem};
use crate::query::{ColumnType, Library, SavedQuery};
use crate::repl::shell::{Flow, Shell};

pub(super) fn save(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let (text, replace) = match text.strip_suffix("--replace") {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let (name, doc) = text.split_once(char::is_whitespace).map_or((text, ""), |(name, doc)| (name, doc.trim()));
    let Some(last) = &shell.last else {
        shell.note("no statement was run yet");
        return Ok(Flow::Go);
    };
    let parameters = last.query.parameters();
    let schema = last.rows.as_ref().map(|(schema, _)| schema.clone());
    let n_rows: usize = last.rows.iter().flat_map(|(_, rows)| rows).map(|batch| batch.num_rows()).sum();
    let file = text_of(name, doc, last.query.sql(), &parameters, schema.as_ref(), n_rows);
    let (saved, problems) = SavedQuery::parse_file(&file, &format!("{name}.sql"));
    if let Some(problem) = problems.into_iter().next() {
        return Err(of_problem(problem).into());
    }
    debug_assert_eq!(saved.len(), 1);
    let Some(folder) = shell.own_queries.clone() else {
        return Err(usage("there is no folder of saved queries", "name one: `dyadb --queries DIR`"));
    };
    let path = write(shell, &folder, name, &file, replace)?;
    shell.use_library(Library::clone(shell.session.library()).with_dir(&folder));
    shell.note(&format!("saved in {}; `.run {name}` runs it", path.display()));
    Ok(Flow::Go)
}

fn write(shell: &Shell, folder: &PathBuf, name: &str, text: &str, replace: bool) -> Result<PathBuf, Stop> {
    let access = shell.session.access();
    access.may_write()?;
    let path = folder.join(format!("{name}.sql"));
    if path.exists() && !replace {
        let help = format!("take another name, or write `.save {name} --replace`");
        return Err(usage(format!("{} is there already", path.display()), help));
    }
    if access.reads_any() {
        std::fs::create_dir_all(folder)
            .map_err(|error| Error::new(ErrorCode::Io, format!("can't make {}: {error}", folder.display())))?;
    }
    let mut aside = access.create(&path)?;
    let written = std::io::Write::write_all(&mut aside, text.as_bytes());
    written.map_err(|error| aside.failed(&error))?;
    aside.commit()?;
    Ok(path)
}

/// Returns the file: header and statement. Parameters have the types of the values that they had, the columns those of
/// the result, and the call that was run is its example.
fn text_of(
    name: &str,
    doc: &str,
    sql: &str,
    parameters: &[(String, Value)],
    schema: Option<&SchemaRef>,
    n_rows: usize,
) -> String {
    let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
    let mut text = format!("-- name: {name}({})\n", names.join(", "));
    let doc = if doc.is_empty() { format!("{name}.") } else { doc.to_string() };
    text.push_str(&format!("-- {doc}\n"));
    for (name, value) in parameters {
        text.push_str(&format!("-- @param {name} {}\n", type_of(value)));
    }
    if let Some(schema) = schema {
        let kinds = schema.fields().iter().map(|field| (field.name(), ColumnType::of(field.data_type())));
        let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let kinds: Vec<_> = kinds.collect();
        // A promise is of all columns or of none.
        if kinds.iter().all(|(name, kind)| is_plain(name) && ColumnType::NAMED.contains(kind)) {
            let columns: Vec<String> = kinds.iter().map(|(name, kind)| format!("{name} {}", kind.as_str())).collect();
            text.push_str(&format!("-- @returns {}\n", columns.join(", ")));
        }
        let given: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={}", written(value))).collect();
        let expected = if n_rows == 0 { "rows = 0" } else { "rows >= 1" };
        text.push_str(&format!("-- @example {}\n", format!("{} => {expected}", given.join(" ")).trim_start()));
    }
    format!("{text}{};\n", sql.trim().trim_end_matches(';'))
}

/// Returns the type of a parameter: a text that names a country as a whole is one.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Int(_) => "int",
        Value::Float(_) => "float",
        Value::Bool(_) => "bool",
        Value::Date(_) => "date",
        Value::Text(text) if text.parse::<chrono::NaiveDate>().is_ok() => "date",
        Value::Text(text) if matches!(country::resolve(text), country::Resolution::One(_)) => "country",
        _ => "text",
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Int(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        _ => "null".to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_can_be_read() {
        let parameters = [
            ("a".to_string(), Value::Text("Kazakhstan".to_string())),
            ("n".to_string(), Value::Int(5)),
            ("since".to_string(), Value::Text("2020-01-01".to_string())),
        ];
        let text = text_of("mine", "Visits of one.", "select $a, $n, $since;", &parameters, None, 0);
        let (queries, problems) = SavedQuery::parse_file(&text, "mine.sql");
        assert!(problems.is_empty(), "{problems:?}\n{text}");
        assert_eq!(queries[0].signature(), "mine(a, n, since)");
        let kinds: Vec<&str> = queries[0].params.iter().map(|param| param.kind.as_str()).collect();
        assert_eq!(kinds, ["country", "int", "date"]);
    }
}
