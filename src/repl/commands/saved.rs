//! `.queries`, `.run` and `.param`.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringArray};

use super::usage;
use crate::cli::Stop;
use crate::engine::{Error, Value, of_problem};
use crate::query::SavedQuery;
use crate::repl::ask;
use crate::repl::shell::{Flow, Shell};

pub(super) fn queries(shell: &mut Shell, _: &str) -> Result<Flow, Stop> {
    let names = std::rc::Rc::clone(&shell.names);
    let column = |text: &dyn Fn(&SavedQuery) -> String| -> ArrayRef {
        Arc::new(names.queries().map(|saved| Some(text(&saved))).collect::<StringArray>())
    };
    for problem in shell.session.library().problems() {
        shell.complain(&of_problem(problem.clone()));
    }
    shell.table(vec![
        ("query", column(&|saved| saved.signature())),
        ("what it answers", column(&|saved| saved.summary())),
    ])
}

pub(super) fn run(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    let words = words(text);
    let Some((name, arguments)) = words.split_first() else {
        return Err(usage("`.run` needs the name of a saved query", "`.queries` lists them"));
    };
    let saved = shell.session.library().find(name).map_err(of_problem)?.clone();
    let mut values = values(&saved, arguments).map_err(|word| {
        usage(format!("`{word}` is one value too many for `{name}`"), format!("it is {}", saved.signature()))
    })?;
    let given: Vec<String> = values.iter().map(|(name, _)| name.clone()).collect();
    values.extend(ask::missing(&saved, &given)?);
    let query = shell.session.saved_query(&saved, &values).map_err(|error| with_call(error, &saved))?;
    shell.rendered(query, saved.render.as_deref())?;
    Ok(Flow::Go)
}

/// The engine speaks of the command line's way to give a value; here it is the call that helps.
fn with_call(error: Error, saved: &SavedQuery) -> Error {
    let call = format!("write `.run {} …` for {}", saved.name, saved.signature());
    match error.code() {
        crate::engine::ErrorCode::Usage => Error::new(error.code(), error.message()).help_with(Some(call)),
        _ => error,
    }
}

/// Reads `key=value`, `--key=value`, and bare values in the order of the parameters; the error is a word too many.
fn values(saved: &SavedQuery, words: &[String]) -> Result<Vec<(String, Value)>, String> {
    let mut values: Vec<(String, Value)> = Vec::new();
    for word in words {
        let named = word.trim_start_matches("--").split_once('=');
        let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty();
        if let Some((name, value)) = named.filter(|(name, _)| is_name(name)) {
            values.push((name.to_string(), Value::Text(value.to_string())));
            continue;
        }
        let free = saved.params.iter().find(|param| values.iter().all(|(name, _)| *name != param.name));
        let param = free.ok_or_else(|| word.clone())?;
        values.push((param.name.clone(), Value::Text(word.clone())));
    }
    Ok(values)
}

pub(super) fn param(shell: &mut Shell, text: &str) -> Result<Flow, Stop> {
    if text.eq_ignore_ascii_case("clear") {
        shell.params.clear();
        shell.names.set_params(shell.params.keys());
    } else if let Some((name, value)) = text.split_once('=') {
        let name = name.trim().trim_start_matches(['$', ':']);
        if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return Err(usage(format!("`{name}` can't be the name of a parameter"), "write it as KEY=VALUE"));
        }
        shell.set_param(name.to_string(), Value::read(value.trim()));
    } else if !text.is_empty() {
        return Err(usage(format!("`{text}` gives no value"), "write it as KEY=VALUE"));
    } else if shell.params.is_empty() {
        shell.note("no parameters; `.param a=Kazakhstan` gives $a a value");
    } else {
        let lines: Vec<String> =
            shell.params.iter().map(|(name, value)| format!("${name} = {}", shown(value))).collect();
        return shell.say(&lines.join("\n"));
    }
    Ok(Flow::Go)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Int(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Date(date) => date.to_string(),
        _ => "null".to_string(),
    }
}

/// Cuts a line into words; quotes keep blanks together, also behind `key=`.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') if word.as_ref().is_none_or(|word| word.is_empty() || word.ends_with('=')) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keep_words_together() {
        let cases: [(&str, &[&str]); 5] = [
            ("a=KAZ b=TJK", &["a=KAZ", "b=TJK"]),
            ("a='South Korea' \"New Zealand\"", &["a=South Korea", "New Zealand"]),
            ("Côte d'Ivoire", &["Côte", "d'Ivoire"]),
            ("'half open", &["half open"]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text), expected, "{text:?}");
        }
    }

    #[test]
    fn values_go_to_the_parameters_in_order() {
        let (queries, problems) =
            SavedQuery::parse_file("-- name: q(a, b)\n-- @param a text\n-- @param b text\nselect $a, $b;", "q.sql");
        assert!(problems.is_empty(), "{problems:?}");
        let given = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            values(&queries[0], &words).map(|values| {
                let text = |(name, value): &(String, Value)| format!("{name}={}", shown(value));
                values.iter().map(text).collect::<Vec<_>>().join(" ")
            })
        };
        assert_eq!(given(&["x", "y"]), Ok("a='x' b='y'".to_string()));
        assert_eq!(given(&["b=x", "--a=y"]), Ok("b='x' a='y'".to_string()));
        assert_eq!(given(&["b=x", "y"]), Ok("b='x' a='y'".to_string()));
        assert_eq!(given(&["x", "y", "z"]), Err("z".to_string()));
    }

    #[test]
    fn values_are_what_they_look_like() {
        let cases = [
            ("5", Value::Int(5)),
            ("1.5", Value::Float(1.5)),
            ("'5'", Value::Text("5".to_string())),
            ("'it''s'", Value::Text("it's".to_string())),
            ("Kazakhstan", Value::Text("Kazakhstan".to_string())),
            ("NULL", Value::Null),
            ("true", Value::Bool(true)),
            ("2023-05-04", Value::Text("2023-05-04".to_string())),
            ("nan", Value::Text("nan".to_string())),
        ];
        for (text, expected) in cases {
            assert_eq!(Value::read(text), expected, "{text}");
        }
    }
}
