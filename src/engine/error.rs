//! The one error of the library.

use std::fmt;

use unicode_width::UnicodeWidthStr;

use crate::facts::printable::{printable, printable_lines, push};
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

impl ErrorCode {
    /// Every kind, in the order of docs/errors.md.
    pub const ALL: [ErrorCode; 13] = [
        ErrorCode::Syntax,
        ErrorCode::Name,
        ErrorCode::Type,
        ErrorCode::Country,
        ErrorCode::Value,
        ErrorCode::Usage,
        ErrorCode::Dataset,
        ErrorCode::Io,
        ErrorCode::Timeout,
        ErrorCode::Resources,
        ErrorCode::Cancelled,
        ErrorCode::Check,
        ErrorCode::Internal,
    ];

    /// Returns the name that programs know the kind by; it stays from version to version.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorCode::Syntax => "syntax",
            ErrorCode::Name => "name",
            ErrorCode::Type => "type",
            ErrorCode::Country => "country",
            ErrorCode::Value => "value",
            ErrorCode::Usage => "usage",
            ErrorCode::Dataset => "dataset",
            ErrorCode::Io => "io",
            ErrorCode::Timeout => "timeout",
            ErrorCode::Resources => "resources",
            ErrorCode::Cancelled => "cancelled",
            ErrorCode::Check => "check",
            ErrorCode::Internal => "internal",
        }
    }

    /// Returns the exit code that the command line ends with.
    ///
    /// 1 query, 2 usage, 3 dataset or file, 4 timeout, 5 resources, 6 check, 130 cancelled.
    pub fn exit_code(self) -> u8 {
        match self {
            ErrorCode::Usage => 2,
            ErrorCode::Dataset | ErrorCode::Io => 3,
            ErrorCode::Timeout => 4,
            ErrorCode::Resources => 5,
            ErrorCode::Check => 6,
            ErrorCode::Cancelled => 130,
            _ => 1,
        }
    }
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
        Error(Box::new(Inner { code, message: short(without_number(message.into())), location: None, help: None }))
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
        self.0.help = help.map(|help| short(help.into()));
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

    /// Returns the exit code that the command line ends with: [`ErrorCode::exit_code`].
    pub fn exit_code(&self) -> u8 {
        self.0.code.exit_code()
    }

    /// Returns what the help offers in the place of a name that isn't there, nearest first.
    pub fn candidates(&self) -> Vec<&str> {
        let offered =
            self.help().and_then(|help| help.strip_prefix("did you mean ")).and_then(|rest| rest.strip_suffix('?'));
        offered.map_or_else(Vec::new, |rest| rest.split(" or ").map(|name| name.trim_matches('`')).collect())
    }

    /// Returns the error as one JSON object on one line, for programs.
    ///
    /// `code` (docs/errors.md lists them) and `message` are always there; `location` with `source`, `line`, `column`,
    /// `length` and `text`, `help`, and `candidates` where they are known. Lines and columns count from 1, columns and
    /// lengths in characters. Control characters are escaped as JSON escapes them.
    ///
    /// ```
    /// let db = dyadb::Dyadb::bundled().expect("the bundled dataset opens");
    /// let error = db.query("select visitr from visits").collect_blocking().expect_err("no such column");
    /// assert!(error.to_json().starts_with(r#"{"code":"name","message":"no column `visitr` in `visits`","location":{"#));
    /// ```
    pub fn to_json(&self) -> String {
        let mut object = serde_json::Map::new();
        object.insert("code".to_string(), self.code().as_str().into());
        object.insert("message".to_string(), self.message().into());
        if let Some(place) = self.location() {
            let mut location = serde_json::Map::new();
            location.insert("source".to_string(), place.source.as_str().into());
            location.insert("line".to_string(), place.line.into());
            location.insert("column".to_string(), place.column.into());
            location.insert("length".to_string(), place.length.into());
            location.insert("text".to_string(), place.around().into());
            object.insert("location".to_string(), location.into());
        }
        if let Some(help) = self.help() {
            object.insert("help".to_string(), help.into());
        }
        let candidates = self.candidates();
        if !candidates.is_empty() {
            object.insert("candidates".to_string(), candidates.into());
        }
        // What a terminal might obey has no place in a line that is read there too.
        let mut line = String::new();
        for c in serde_json::Value::from(object).to_string().chars() {
            match c {
                c if c.is_control() || is_bidi(c) => line.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => line.push(c),
            }
        }
        line
    }

    /// Returns the block that people read: message, place with the line of SQL, and help.
    pub fn report(&self) -> String {
        let help = self.0.help.as_deref().map(printable_lines);
        let mut text = format!("error: {}", printable_lines(&self.0.message));
        let Some(place) = &self.0.location else {
            if let Some(help) = help {
                text.push_str(&format!("\n  = help: {help}"));
            }
            return text;
        };
        let number = place.line.to_string();
        let margin = " ".repeat(number.len());
        let (line, carets) = place.shown();
        text.push_str(&format!("\n{margin}--> {}:{}:{}", printable(&place.source), place.line, place.column));
        text.push_str(&format!("\n{margin} |\n{number} | {line}"));
        text.push_str(&format!("\n{margin} | {carets}"));
        match help {
            Some(help) if !help.contains('\n') => text.push_str(&format!(" {help}")),
            Some(help) => text.push_str(&format!("\n{margin} = help: {help}")),
            None => {}
        }
        text
    }
}

/// The longest that a message or its help gets, in bytes: with its place and line an error stays below 4 kB.
const MOST_BYTES: usize = 1500;

/// Shortens a text in its middle; the end of a message says as much as its beginning. Lists of problems are lines, and
/// stay whole.
/// Says what the system refused in our words: `No such file or directory (os error 2)`.
fn without_number(text: String) -> String {
    const WORDS: [(&str, &str); 6] = [
        ("No such file or directory", "there is no such file"),
        ("Not a directory", "a part of its path is no folder"),
        ("Is a directory", "it is a folder"),
        ("Permission denied", "it may not be opened"),
        ("File exists", "there is a file of that name"),
        ("No space left on device", "the disk is full"),
    ];
    let Some((before, rest)) = text.split_once(" (os error ") else { return text };
    let Some((_, after)) = rest.split_once(')') else { return text };
    let mut before = before.to_string();
    for (theirs, ours) in WORDS {
        if let Some(head) = before.strip_suffix(theirs) {
            before = format!("{head}{ours}");
        }
    }
    before + after
}

fn short(text: String) -> String {
    if text.len() <= MOST_BYTES || text.contains("\n  ") {
        return text;
    }
    let head = text.floor_char_boundary(MOST_BYTES * 2 / 3);
    let tail = text.ceil_char_boundary(text.len() - MOST_BYTES / 3);
    format!("{} … {}", &text[..head], &text[tail..])
}

/// Tells whether a character turns the direction of the text around it.
fn is_bidi(c: char) -> bool {
    ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
}

impl Location {
    /// Returns the line, cut around the place where it is long.
    fn around(&self) -> String {
        const AROUND: usize = 200;
        let start = (self.column - 1).saturating_sub(AROUND);
        self.text.chars().skip(start).take(self.length.min(AROUND) + 2 * AROUND).collect()
    }

    /// Returns the line as it may be shown, cut around the place where it is long, and the carets under it.
    fn shown(&self) -> (String, String) {
        /// Characters of the line that are shown before and behind the place.
        const AROUND: usize = 70;
        let start = (self.column - 1).saturating_sub(AROUND);
        let end = (self.column - 1) + self.length.min(AROUND) + AROUND;
        let mut line = String::new();
        let (mut lead, mut carets) = (String::new(), String::new());
        if start > 0 {
            line.push('…');
            lead.push(' ');
        }
        for (at, c) in self.text.chars().enumerate().skip(start).take(end - start) {
            // A tab keeps its width under the line, so that the carets stand below what they mean.
            let mut one = String::new();
            match c {
                '\t' => one.push('\t'),
                c => push(&mut one, c),
            }
            let width = if c == '\t' { 1 } else { one.width() };
            line.push_str(&one);
            if at < self.column - 1 {
                lead.push_str(&if c == '\t' { "\t".to_string() } else { " ".repeat(width) });
            } else if at < self.column - 1 + self.length {
                carets.push_str(&"^".repeat(width));
            }
        }
        if self.text.chars().nth(end).is_some() {
            line.push('…');
        }
        // A place behind the end of its line has one.
        if carets.is_empty() {
            carets.push('^');
        }
        (line, lead + &carets)
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
        let code = match &error {
            StoreError::Io { .. } => ErrorCode::Io,
            StoreError::Bundled | StoreError::Past { .. } => ErrorCode::Usage,
            _ => ErrorCode::Dataset,
        };
        Error::new(code, error.to_string()).help_with(error.help())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_and_carets_stand_under_wide_characters() {
        let place = |text: &str, column, length| Location {
            source: "q".to_string(),
            line: 1,
            column,
            length,
            text: text.to_string(),
        };
        assert_eq!(place("select '中国' + x", 14, 1).shown().1, "               ^");
        assert_eq!(place("a\u{1b}b", 3, 1).shown(), ("a\\x1bb".to_string(), "     ^".to_string()));
        assert_eq!(place("a", 9, 1).shown(), ("a".to_string(), " ^".to_string()));
        let long = format!("{}x{}", "a".repeat(1000), "b".repeat(1000));
        let (line, carets) = place(&long, 1001, 1).shown();
        assert_eq!(line, format!("…{}x{}…", "a".repeat(70), "b".repeat(70)));
        assert_eq!(carets, format!("{}^", " ".repeat(71)));
        assert!(Error::new(ErrorCode::Name, "x".repeat(100_000)).message().len() < 2000);
    }

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
