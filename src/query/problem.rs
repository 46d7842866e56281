//! What is wrong with a saved query or with the values given to it.

use std::fmt;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// The file as the user named it.
    pub(crate) file: String,
    /// Line, from 1.
    pub(crate) line: usize,
    /// Column in characters, from 1.
    pub(crate) column: usize,
}

impl Location {
    /// Returns the place of a byte offset of `text`; beyond its end, the end.
    pub(crate) fn of(file: &str, text: &str, offset: usize) -> Location {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Location {
            file: file.to_string(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What kind of fault a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A header or a statement that isn't in the format.
    Syntax,
    /// A name that doesn't exist, is missing or is there twice.
    Name,
    /// A text that is no country, or more than one.
    Country,
    /// A value that isn't of its parameter's type.
    Value,
    /// A result that isn't what `@returns` or `@example` says.
    Contract,
    /// A file or folder that can't be read.
    Io,
}

/// One thing that is wrong: what, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The kind of fault.
    pub(crate) fault: Fault,
    /// What is wrong: lower case, no final period, names in backticks.
    pub(crate) message: String,
    /// Where; `None` for values that come from outside any file.
    pub(crate) location: Option<Location>,
    /// How to mend it, where that is known.
    pub(crate) help: Option<String>,
    /// The saved query that it is about, where that has a name.
    pub(crate) query: Option<String>,
}

impl Problem {
    /// Returns a problem without a place and without help.
    pub(crate) fn new(fault: Fault, message: impl Into<String>) -> Problem {
        Problem { fault, message: message.into(), location: None, help: None, query: None }
    }

    /// Adds how to mend it.
    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }

    /// Adds where it is.
    pub(crate) fn at(mut self, location: Location) -> Problem {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        if let Some(location) = &self.location {
            write!(f, "\n --> {location}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  = help: {help}")?;
        }
        Ok(())
    }
}

/// The problems of a file while it is read.
pub(super) struct Report<'a> {
    /// The file as the user named it.
    pub(super) file: &'a str,
    /// The whole text of the file.
    pub(super) text: &'a str,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Report<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Report<'a> {
        Report { file, text, problems: Vec::new() }
    }

    /// Returns the place of a byte of the file.
    pub(super) fn location(&self, offset: usize) -> Location {
        Location::of(self.file, self.text, offset)
    }

    /// Adds a problem at a byte of the file.
    pub(super) fn add(&mut self, offset: usize, problem: Problem) {
        self.problems.push(problem.at(self.location(offset)));
    }

    /// Adds a problem that its message explains.
    pub(super) fn problem(&mut self, offset: usize, fault: Fault, message: impl Into<String>) {
        self.add(offset, Problem::new(fault, message));
    }
}

/// Returns those of `names` that `text` may have meant, nearest first, at most three.
///
/// Near is an edit distance of at most a third of the longer name; a name that contains the text comes after those.
pub(super) fn near<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    const SHOWN: usize = 3;
    let text = text.to_lowercase();
    let mut found: Vec<(usize, &str)> = names
        .filter_map(|name| {
            let distance = strsim::osa_distance(&text, &name.to_lowercase());
            let longer = text.chars().count().max(name.chars().count());
            if distance * 3 <= longer {
                Some((distance, name))
            } else {
                (text.len() >= 3 && name.to_lowercase().contains(&text)).then_some((longer, name))
            }
        })
        .collect();
    found.sort_unstable();
    found.into_iter().take(SHOWN).map(|(_, name)| name).collect()
}

/// Returns "did you mean `a`, `b`?", or nothing without candidates.
pub(super) fn did_you_mean(candidates: &[&str]) -> Option<String> {
    let quoted: Vec<String> = candidates.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        for (offset, line, column) in [(0, 1, 1), (4, 1, 3), (5, 2, 1), (7, 2, 3), (99, 2, 3)] {
            let location = Location::of("f", "äö\nab", offset);
            assert_eq!((location.line, location.column), (line, column), "{offset}");
        }
    }

    #[test]
    fn near_names_come_first() {
        let names = ["visits_between", "visits_by_year", "trade_full_years"];
        for (text, expected) in [
            ("visits_betwen", vec!["visits_between"]),
            ("VISITS_BY_YEAR", vec!["visits_by_year"]),
            ("visits", vec!["visits_between", "visits_by_year"]),
            ("awards", vec![]),
        ] {
            assert_eq!(near(text, names.into_iter()), expected, "{text}");
        }
    }
}
