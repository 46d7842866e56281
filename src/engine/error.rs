//! The one error of the library.

use std::fmt;

use crate::store::StoreError;

/// A result with the library's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The text is no SQL.
    Syntax,
    /// A table, column, function or saved query that isn't there.
    Name,
    /// An expression of the wrong type.
    Type,
    /// A text that names no country, or more than one.
    Country,
    /// A value outside what its column or parameter takes.
    Value,
    /// A call that makes no sense: a missing parameter, a statement that is refused.
    Usage,
    /// A dataset that is damaged or isn't one.
    Dataset,
    /// A file that can't be read or written.
    Io,
    /// The query took longer than it may.
    Timeout,
    /// The query asked for more memory or disk than it may have.
    Resources,
    /// The query was cancelled.
    Cancelled,
    /// A saved query that doesn't keep its contract.
    Check,
    /// A fault of dyadb.
    Internal,
}

/// A place in a text of SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Name of the file or place that the text came from.
    pub source: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Characters that are meant, at least 1; they end with the line.
    pub length: usize,
    /// The line's text.
    pub text: String,
}

/// What went wrong, where, and how to mend it.
///
/// [`fmt::Display`] gives the message alone; [`Error::report`] the whole block that the command line prints.
#[derive(Clone, Debug)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    code: ErrorCode,
    message: String,
    location: Option<Location>,
    help: Option<String>,
}

impl Error {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Error {
        Error(Box::new(Inner { code, message: message.into(), location: None, help: None }))
    }

    pub(crate) fn with_code(mut self, code: ErrorCode) -> Error {
        self.0.code = code;
        self
    }

    pub(crate) fn at(mut self, location: Option<Location>) -> Error {
        self.0.location = location;
        self
    }

    pub(crate) fn help_with(mut self, help: Option<impl Into<String>>) -> Error {
        self.0.help = help.map(Into::into);
        self
    }

    /// Returns the kind of fault.
    pub fn code(&self) -> ErrorCode {
        self.0.code
    }

    /// Returns what failed: lower case, no final period.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns where in the SQL it failed, where that is known.
    pub fn location(&self) -> Option<&Location> {
        self.0.location.as_ref()
    }

    /// Returns how to mend it, where that is known.
    pub fn help(&self) -> Option<&str> {
        self.0.help.as_deref()
    }

    /// Returns the exit code that the command line ends with.
    ///
    /// 1 query, 2 usage, 3 dataset or file, 4 timeout, 5 resources, 6 check, 130 cancelled.
    pub fn exit_code(&self) -> u8 {
        match self.0.code {
            ErrorCode::Usage => 2,
            ErrorCode::Dataset | ErrorCode::Io => 3,
            ErrorCode::Timeout => 4,
            ErrorCode::Resources => 5,
            ErrorCode::Check => 6,
            ErrorCode::Cancelled => 130,
            _ => 1,
        }
    }

    /// Returns the block that people read: message, place with the line of SQL, and help.
    pub fn report(&self) -> String {
        let mut text = format!("error: {}", self.0.message);
        let Some(place) = &self.0.location else {
            if let Some(help) = &self.0.help {
                text.push_str(&format!("\n  = help: {help}"));
            }
            return text;
        };
        let number = place.line.to_string();
        let margin = " ".repeat(number.len());
        // A tab keeps its width under the line, so that the carets stand below what they mean.
        let lead: String =
            place.text.chars().take(place.column - 1).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        text.push_str(&format!("\n{margin}--> {}:{}:{}", place.source, place.line, place.column));
        text.push_str(&format!("\n{margin} |\n{number} | {}", place.text));
        text.push_str(&format!("\n{margin} | {lead}{}", "^".repeat(place.length)));
        match &self.0.help {
            Some(help) if !help.contains('\n') => text.push_str(&format!(" {help}")),
            Some(help) => text.push_str(&format!("\n{margin} = help: {help}")),
            None => {}
        }
        text
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        let code = if matches!(error, StoreError::Io { .. }) { ErrorCode::Io } else { ErrorCode::Dataset };
        Error::new(code, error.to_string()).help_with(error.help())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_what_where_and_how_to_mend() {
        let place = Location {
            source: "ranking.sql".to_string(),
            line: 3,
            column: 8,
            length: 14,
            text: "select visitor_contry from visits".to_string(),
        };
        let error = Error::new(ErrorCode::Name, "no column `visitor_contry` in visits")
            .at(Some(place))
            .help_with(Some("did you mean `visitor_country`?"));
        let expected = "error: no column `visitor_contry` in visits\n --> ranking.sql:3:8\n  |\n\
            3 | select visitor_contry from visits\n  |        ^^^^^^^^^^^^^^ did you mean `visitor_country`?";
        assert_eq!(error.report(), expected);
    }
}
