//! A saved query: what it is called, asks for, promises and answers.

use std::sync::Arc;

use super::contract::ColumnType;
use super::expectation::Expectation;
use super::param::{Literal, Param, typed_literal};
use super::problem::{Fault, Location, Problem, did_you_mean, near};

/// A named, typed, documented SQL statement.
#[derive(Clone, Debug)]
pub(crate) struct SavedQuery {
    /// Its name, with the folders it stands in before it (`trade.road`); empty for a plain SQL file.
    pub(crate) name: String,
    /// The parameters in the order of the marker, which is that of unnamed arguments.
    pub(crate) params: Vec<Param>,
    /// What it answers; lines are kept.
    pub(crate) doc: String,
    /// The columns that it promises, in order; empty = it promises nothing.
    pub(crate) returns: Vec<Returned>,
    /// Calls that `dyadb check` and the tests run.
    pub(crate) examples: Vec<Example>,
    /// How a front end may show the result, such as `timeline`.
    pub(crate) render: Option<String>,
    /// The statement, without its header and final semicolon.
    pub(crate) sql: String,
    /// The file as the user named it.
    pub(crate) file: String,
    /// Line of the marker, from 1.
    pub(crate) line: usize,
    /// The whole text of the file, for positions in messages.
    pub(crate) source: Arc<str>,
    /// Byte of `source` at which `sql` begins.
    pub(crate) offset: usize,
    /// Byte of `source` at which `@returns` begins.
    pub(super) returns_offset: usize,
}

/// A column that a saved query promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Returned {
    /// Its name.
    pub(crate) name: String,
    /// Its coarse type.
    pub(crate) kind: ColumnType,
}

/// A call of a saved query, and what has to come of it.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The arguments by parameter, as written.
    pub(crate) arguments: Vec<(String, String)>,
    /// What has to be true of the result; empty = it has to run.
    pub(crate) expected: Vec<Expectation>,
    /// The line as written, after `@example`.
    pub(crate) text: String,
    /// Where it stands.
    pub(crate) location: Location,
}

impl SavedQuery {
    /// Returns the place of a byte of the statement in its file.
    pub(crate) fn location(&self, offset_in_sql: usize) -> Location {
        Location::of(&self.file, &self.source, self.offset + offset_in_sql)
    }

    /// Returns the parameter with that name.
    pub(crate) fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| param.name == name)
    }

    /// Returns the call as `visits_between(a, b, since = 2015-01-01)`.
    pub(crate) fn signature(&self) -> String {
        let param = |param: &Param| match &param.default {
            Some(default) => format!("{} = {default}", param.name),
            None => param.name.clone(),
        };
        let params: Vec<String> = self.params.iter().map(param).collect();
        format!("{}({})", self.name, params.join(", "))
    }

    /// Returns the first sentence of the documentation, on one line.
    pub(crate) fn summary(&self) -> String {
        let first = self.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        match first.find(". ") {
            Some(end) => first[..=end].to_string(),
            None => first,
        }
    }

    /// Returns a value for each parameter, in their order, from arguments by name and from defaults.
    ///
    /// # Errors
    ///
    /// Every argument that names no parameter, comes twice or isn't of its type, and every missing one.
    pub(crate) fn arguments(&self, given: &[(String, Literal)]) -> Result<Vec<(String, Literal)>, Vec<Problem>> {
        let mut problems = self.unknown_arguments(given);
        let mut values = Vec::with_capacity(self.params.len());
        for param in &self.params {
            let given = given.iter().find(|(name, _)| *name == param.name).map(|(_, value)| value);
            let value = match (given, &param.default) {
                (Some(given), _) => typed_literal(param, given.clone()),
                (None, Some(default)) => Ok(default.clone()),
                (None, None) => Err(Problem::new(Fault::Name, format!("parameter `{}` is missing", param.name))
                    .with_help(format!("the call is `{}`", self.signature()))),
            };
            match value {
                Ok(value) => values.push((param.name.clone(), value)),
                Err(problem) => problems.push(self.named(problem)),
            }
        }
        if problems.is_empty() { Ok(values) } else { Err(problems) }
    }

    fn unknown_arguments(&self, given: &[(String, Literal)]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, (name, _)) in given.iter().enumerate() {
            let is_second = given[..index].iter().any(|(earlier, _)| earlier == name);
            if self.param(name).is_none() {
                let message = format!("no parameter `{name}` in `{}`", self.signature());
                let near = near(name, self.params.iter().map(|param| param.name.as_str()));
                problems.push(Problem { help: did_you_mean(&near), ..Problem::new(Fault::Name, message) });
            } else if is_second {
                problems.push(Problem::new(Fault::Name, format!("parameter `{name}` is given twice")));
            }
        }
        problems.into_iter().map(|problem| self.named(problem)).collect()
    }

    /// Adds the query's name to a problem.
    pub(super) fn named(&self, problem: Problem) -> Problem {
        Problem { query: (!self.name.is_empty()).then(|| self.name.clone()), ..problem }
    }
}
