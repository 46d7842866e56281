//! Parameters that a saved query lacks, asked for at the terminal.

use std::io::{self, IsTerminal, Write};

use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

use super::complete::country_names;
use super::unreadable;
use crate::cli::{Stop, complain};
use crate::engine::{Error, ErrorCode, Value, of_problem};
use crate::facts::printable::printable;
use crate::query::{ParamType, SavedQuery, typed};

/// Asks for the parameters that have neither a value nor a default; asks for none where nobody is at the terminal.
///
/// # Errors
/// Ctrl-C, and a terminal that can't be read.
pub(crate) fn missing(saved: &SavedQuery, given: &[String]) -> Result<Vec<(String, Value)>, Stop> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    for param in saved.params.iter().filter(|param| param.default.is_none() && !given.contains(&param.name)) {
        let config = Config::builder().completion_type(CompletionType::List).build();
        let mut editor: Editor<Asking, DefaultHistory> = Editor::with_config(config).map_err(unreadable)?;
        editor.set_helper(Some(Asking { is_country: param.kind == ParamType::Country }));
        let doc = if param.doc.is_empty() { String::new() } else { format!(", {}", param.doc) };
        let prompt = printable(&format!("{} ({}{doc}): ", param.name, param.kind.as_str())).into_owned();
        loop {
            match editor.readline(&prompt) {
                Ok(text) => match typed(param, text.trim()) {
                    Ok(_) => {
                        values.push((param.name.clone(), Value::Text(text.trim().to_string())));
                        break;
                    }
                    Err(problem) => complain(&of_problem(problem)),
                },
                // Without an answer, the call says what is missing.
                Err(ReadlineError::Eof) => return Ok(values),
                Err(ReadlineError::Interrupted) => {
                    return Err(Error::new(ErrorCode::Cancelled, "no value was given").into());
                }
                Err(error) => return Err(unreadable(error)),
            }
        }
    }
    let _ = io::stdout().flush();
    Ok(values)
}

/// What the editor of one answer knows.
struct Asking {
    is_country: bool,
}

impl Helper for Asking {}
impl Highlighter for Asking {}
impl Validator for Asking {}
impl Hinter for Asking {
    type Hint = String;
}

impl Completer for Asking {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let names = if self.is_country { country_names(&line[..pos]) } else { Vec::new() };
        let pair = |name: &str| Pair { display: name.to_string(), replacement: name.to_string() };
        Ok((0, names.into_iter().map(pair).collect()))
    }
}
