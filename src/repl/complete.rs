//! Completion: what may stand where the cursor is.

use std::rc::Rc;

use arrow::datatypes::DataType;

use super::commands::{self, Argument};
use super::names::Names;
use super::tokens::{Kind, Token, is_command, tokens};
use super::words;
use crate::country;
use crate::facts::printable::printable;
use crate::functions::{self, Function, ParamKind};
use crate::output::{ChartKind, Format};
use crate::query::ParamType;
use crate::tables::{ColumnInfo, TableInfo, TableKind};

/// The most candidates that are offered.
const MOST: usize = 200;

/// Something that may stand at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// What the list shows.
    pub(super) shown: String,
    /// What is written.
    pub(super) written: String,
}

impl Candidate {
    fn plain(text: impl Into<String>) -> Candidate {
        let text = text.into();
        Candidate { shown: text.clone(), written: text }
    }

    fn call(name: &str, signature: String, has_params: bool) -> Candidate {
        Candidate { shown: signature, written: format!("{name}{}", if has_params { "(" } else { "()" }) }
    }
}

/// Returns the byte that the candidates begin at, and the candidates.
pub(super) fn complete(line: &str, cursor: usize, names: &Names) -> (usize, Vec<Candidate>) {
    let begun = &line[..cursor];
    let (start, mut found) = match is_command(begun) && !begun.contains('\n') {
        true => command(begun, names),
        false => Sql::new(line, cursor, names).complete(),
    };
    // The list and the line are sent as they are.
    found.retain(|candidate| is_printable(&candidate.shown) && is_printable(&candidate.written));
    found.truncate(MOST);
    (start, found)
}

fn is_printable(text: &str) -> bool {
    printable(text) == text
}

/// Keeps the texts that begin with a prefix, in any case.
fn beginning<S: Into<String> + AsRef<str>>(prefix: &str, texts: impl IntoIterator<Item = S>) -> Vec<Candidate> {
    let prefix = prefix.to_lowercase();
    let starts = |text: &S| text.as_ref().to_lowercase().starts_with(&prefix);
    texts.into_iter().filter(starts).map(Candidate::plain).collect()
}

fn command(begun: &str, names: &Names) -> (usize, Vec<Candidate>) {
    let indent = begun.len() - begun.trim_start().len();
    let line = &begun[indent..];
    let Some(blank) = line.find(char::is_whitespace) else {
        let aliases = commands::ALL.iter().flat_map(|command| command.aliases.iter().copied());
        let aliases = aliases.filter(|alias| alias.starts_with('\\') && line.starts_with('\\'));
        let all = commands::ALL.iter().map(|command| format!(".{}", command.name));
        return (indent, beginning(line, all.chain(aliases.map(str::to_string))));
    };
    // Where a country's name has blanks, the argument is all that is left.
    let rest = line[blank..].trim_start();
    let start = begun.len() - rest.len();
    let Some(command) = commands::find(&line[..blank]) else { return (start, Vec::new()) };
    let found = match command.argument {
        Argument::Nothing | Argument::Free => Vec::new(),
        Argument::Table => beginning(rest, names.tables().iter().map(|table| table.name.clone())),
        Argument::Function => beginning(rest, functions::all().iter().map(|function| function.name)),
        Argument::Topic => topics(rest, names),
        Argument::Country => return country_argument(rest, begun.len()),
        Argument::SavedQuery => return saved_query(rest, begun.len(), names),
        Argument::Format => beginning(rest, Format::ALL.iter().map(|(_, name)| *name)),
        Argument::OnOff => beginning(rest, ["on", "off"]),
        Argument::Words(words) => beginning(rest, words.iter().copied()),
        Argument::Cite => match rest.rsplit_once(' ') {
            Some((_, path)) => return file(path, begun.len()),
            None => beginning(rest, ["on", "off", "text", "bibtex", "csl"]),
        },
        Argument::Matrix => match rest.split_once(' ') {
            Some((_, scope)) => return scope_argument(scope.trim_start(), begun.len()),
            None => beginning(rest, commands::matrix::KINDS.iter().map(|(kind, _)| *kind)),
        },
        Argument::Chart => match rest.rsplit_once(' ') {
            Some((_, path)) => return file(path, begun.len()),
            None => beginning(rest, ChartKind::ALL.iter().map(|(_, name)| *name)),
        },
        Argument::File => return file(rest, begun.len()),
    };
    (start, found)
}

fn topics(prefix: &str, names: &Names) -> Vec<Candidate> {
    let mut found = beginning(prefix, functions::all().iter().map(|function| function.name));
    found.extend(beginning(prefix, names.tables().iter().map(|table| table.name.clone())));
    found.extend(beginning(prefix, names.queries().map(|saved| saved.name.clone())));
    found.extend(beginning(prefix, commands::ALL.iter().map(|command| format!(".{}", command.name))));
    found
}

/// Offers names for the last word; those of several words come in quotes.
fn country_argument(rest: &str, end: usize) -> (usize, Vec<Candidate>) {
    let open = rest.matches('\'').count() % 2 == 1;
    let last = if open { rest.rfind('\'') } else { rest.rfind(char::is_whitespace).map(|at| at + 1) };
    let word = &rest[last.unwrap_or(0)..];
    let prefix = word.trim_start_matches('\'');
    let written = |name: &str| {
        if name.contains([' ', '\'']) { format!("'{}'", name.replace('\'', "''")) } else { name.to_string() }
    };
    let names = country_names(prefix).into_iter();
    let found = names.map(|name| Candidate { shown: name.to_string(), written: written(name) }).collect();
    (end - word.len(), found)
}

/// Offers names of scopes, in quotes where they have blanks.
fn scope_argument(rest: &str, end: usize) -> (usize, Vec<Candidate>) {
    let prefix = rest.trim_start_matches('\'').to_lowercase();
    let found = country::scope_names().into_iter().filter(|name| name.to_lowercase().starts_with(&prefix));
    let written = |name: &str| if name.contains(' ') { format!("'{name}'") } else { name.to_string() };
    let found = found.map(|name| Candidate { shown: name.to_string(), written: written(name) }).collect();
    (end - rest.len(), found)
}

fn saved_query(rest: &str, end: usize, names: &Names) -> (usize, Vec<Candidate>) {
    let Some((name, arguments)) = rest.split_once(char::is_whitespace) else {
        let found = names.queries().filter(|saved| saved.name.starts_with(&rest.to_lowercase()));
        let shown =
            |saved: crate::query::SavedQuery| Candidate { shown: saved.signature(), written: saved.name.clone() };
        return (end - rest.len(), found.map(shown).collect());
    };
    let Some(saved) = names.queries().find(|saved| saved.name == name) else { return (end, Vec::new()) };
    let word = arguments.rsplit(char::is_whitespace).next().unwrap_or_default();
    if let Some((key, value)) = word.split_once('=') {
        let is_country = saved.param(key).is_some_and(|param| param.kind == crate::query::ParamType::Country);
        return if is_country { country_argument(value, end) } else { (end, Vec::new()) };
    }
    let keys = saved.params.iter().filter(|param| !arguments.contains(&format!("{}=", param.name)));
    (end - word.len(), beginning(word, keys.map(|param| format!("{}=", param.name))))
}

/// Offers the files of the folder that the path names.
fn file(rest: &str, end: usize) -> (usize, Vec<Candidate>) {
    let (folder, prefix) = rest.rfind('/').map_or(("", rest), |slash| rest.split_at(slash + 1));
    let place = match (folder.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(below), Some(home)) => std::path::Path::new(&home).join(below),
        _ if folder.is_empty() => ".".into(),
        _ => folder.into(),
    };
    let mut found: Vec<String> = std::fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_hidden = name.starts_with('.') && !prefix.starts_with('.');
            let is_folder = entry.path().is_dir();
            let is_wanted = name.starts_with(prefix) && !is_hidden;
            is_wanted.then(|| format!("{name}{}", if is_folder { "/" } else { "" }))
        })
        .collect();
    found.sort();
    (end - prefix.len(), found.into_iter().map(Candidate::plain).collect())
}

/// Returns the names of countries that begin with a text: the English ones, else those of all languages.
pub(super) fn country_names(prefix: &str) -> Vec<&'static str> {
    let english = country::names_with_prefix(prefix);
    if !english.is_empty() || prefix.is_empty() {
        return english;
    }
    let prefix = prefix.to_lowercase();
    let begins = |name: &&country::Name| name.text.to_lowercase().starts_with(&prefix);
    // Usual names in the languages that dyadb answers in come first, then every spelling there is.
    let language = |name: &country::Name| country::LANGUAGES.iter().position(|lang| *lang == name.lang);
    let usual = |name: &&country::Name| name.kind == country::NameKind::Common && language(name).is_some();
    let mut found: Vec<&country::Name> = country::names().iter().filter(begins).filter(usual).collect();
    if found.is_empty() {
        found = country::names().iter().filter(begins).collect();
    }
    found.sort_unstable_by_key(|name| (language(name).unwrap_or(usize::MAX), name.text));
    let mut texts: Vec<&str> = found.into_iter().map(|name| name.text).collect();
    let mut seen = std::collections::HashSet::new();
    texts.retain(|text| seen.insert(*text));
    texts
}

/// The clause of a statement that the cursor is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clause {
    /// Nothing stands before.
    Start,
    /// A table is due.
    Table,
    /// Anything else.
    Expression,
}

/// A statement with the cursor in it.
struct Sql<'a> {
    line: &'a str,
    cursor: usize,
    /// The tokens of the statement, without comments; those before the cursor come first.
    tokens: Vec<Token>,
    /// How many of them end before the word at the cursor.
    n_before: usize,
    /// The token that the cursor is in or at the end of.
    at: Option<Token>,
    /// Whether the cursor is in a comment.
    in_comment: bool,
    names: &'a Names,
}

impl<'a> Sql<'a> {
    fn new(line: &'a str, cursor: usize, names: &'a Names) -> Sql<'a> {
        let all = tokens(line);
        let covers =
            |token: &Token| token.start < cursor && (cursor < token.end || cursor == token.end && grows(token));
        let at = all.iter().copied().find(covers);
        let in_comment = at.is_some_and(|token| token.kind == Kind::Comment);
        let ends = |token: &&Token| token.is_symbol(line, ";");
        let begin = all.iter().filter(ends).map(|token| token.end).rfind(|end| *end <= cursor).unwrap_or(0);
        let end = all.iter().filter(ends).map(|token| token.start).find(|start| *start >= cursor).unwrap_or(line.len());
        let inside = |token: &Token| token.start >= begin && token.end <= end && token.kind != Kind::Comment;
        let tokens: Vec<Token> = all.into_iter().filter(inside).collect();
        let word_start = at.map_or(cursor, |token| token.start);
        let n_before = tokens.iter().take_while(|token| token.end <= word_start).count();
        Sql { line, cursor, tokens, n_before, at, in_comment, names }
    }

    fn complete(&self) -> (usize, Vec<Candidate>) {
        if self.in_comment {
            return (self.cursor, Vec::new());
        }
        match self.at {
            Some(token) if token.kind == Kind::Text => self.text(token),
            Some(token) if token.kind == Kind::Parameter => {
                let names = self.names.params().into_iter().map(|name| format!("${name}"));
                (token.start, beginning(&self.line[token.start..self.cursor], names))
            }
            Some(token) if token.kind == Kind::Word => (token.start, self.word(&self.line[token.start..self.cursor])),
            Some(token) if token.kind != Kind::Symbol => (self.cursor, Vec::new()),
            _ => (self.cursor, self.word("")),
        }
    }

    fn before(&self) -> &[Token] {
        &self.tokens[..self.n_before]
    }

    fn is_word(&self, token: &Token, words: &[&str]) -> bool {
        words.iter().any(|word| token.is_word(self.line, word))
    }

    /// Offers what a word that begins with `prefix` may be.
    fn word(&self, prefix: &str) -> Vec<Candidate> {
        if let [.., name, dot] = self.before()
            && dot.is_symbol(self.line, ".")
        {
            let columns = self.table_of(name).map(|table| table.columns).unwrap_or_default();
            return beginning(prefix, columns.into_iter().map(|column| column.name));
        }
        match self.clause() {
            Clause::Start => self.cased(prefix, beginning(prefix, words::STARTS)),
            Clause::Table => self.sources(prefix),
            Clause::Expression => self.expressions(prefix),
        }
    }

    fn clause(&self) -> Clause {
        const TABLES: [&str; 7] = ["from", "join", "describe", "desc", "into", "table", "view"];
        const OTHERS: [&str; 10] =
            ["select", "where", "on", "using", "by", "having", "limit", "set", "values", "qualify"];
        let Some(last) = self.before().last() else { return Clause::Start };
        if self.is_word(last, &TABLES[..]) {
            return Clause::Table;
        }
        // A comma in FROM is followed by a table; one within parentheses is not.
        if last.is_symbol(self.line, ",") {
            let mut depth = 0;
            for token in self.before().iter().rev() {
                match token.of(self.line) {
                    ")" => depth += 1,
                    "(" if depth == 0 => return Clause::Expression,
                    "(" => depth -= 1,
                    _ if depth > 0 => {}
                    _ if self.is_word(token, &["from"]) => return Clause::Table,
                    _ if self.is_word(token, &OTHERS) => return Clause::Expression,
                    _ => {}
                }
            }
        }
        Clause::Expression
    }

    /// Offers tables, table functions and saved queries.
    fn sources(&self, prefix: &str) -> Vec<Candidate> {
        let mut found = beginning(prefix, self.withs());
        found.extend(beginning(prefix, self.names.tables().iter().map(|table| table.name.clone())));
        let tables = functions::all().iter().filter(|function| function.is_table());
        found.extend(calls(prefix, tables));
        let lower = prefix.to_lowercase();
        let saved = self.names.queries().filter(|saved| saved.name.starts_with(&lower));
        found.extend(saved.map(|saved| Candidate::call(&saved.name, saved.signature(), !saved.params.is_empty())));
        found
    }

    /// Returns the names that WITH gives in this statement.
    fn withs(&self) -> Vec<String> {
        let mut found = Vec::new();
        for three in self.tokens.windows(3) {
            let [name, by, open] = three else { continue };
            let is_name = matches!(name.kind, Kind::Word | Kind::Name) && !words::is_keyword(name.of(self.line));
            if is_name && by.is_word(self.line, "as") && open.is_symbol(self.line, "(") {
                found.push(name.of(self.line).to_string());
            }
        }
        found
    }

    /// Returns the parameters of the saved query or table function whose call is open, as they are named in a call.
    fn named_arguments(&self, prefix: &str) -> Vec<Candidate> {
        let Some((called, _)) = called(self.line, self.before()) else { return Vec::new() };
        let names: Vec<String> = match self.names.queries().find(|saved| saved.name.eq_ignore_ascii_case(called)) {
            Some(saved) => saved.params.iter().map(|param| param.name.clone()).collect(),
            None => match functions::find(called).filter(|function| function.is_table()) {
                Some(function) => function.params.iter().map(|param| param.name.to_string()).collect(),
                None => Vec::new(),
            },
        };
        let named = |candidate: Candidate| Candidate {
            shown: format!("{} =>", candidate.shown),
            written: format!("{} => ", candidate.written),
        };
        beginning(prefix, names).into_iter().map(named).collect()
    }

    /// Offers columns, functions and keywords.
    fn expressions(&self, prefix: &str) -> Vec<Candidate> {
        let tables = self.tables();
        let mut columns: Vec<String> =
            tables.iter().flat_map(|table| table.columns.iter().map(|column| column.name.clone())).collect();
        let mut seen = Vec::new();
        columns.retain(|name| {
            !seen.contains(name) && {
                seen.push(name.clone());
                true
            }
        });
        let mut found = self.named_arguments(prefix);
        found.extend(beginning(prefix, columns));
        let scalars = functions::all().iter().filter(|function| !function.is_table());
        found.extend(calls(prefix, scalars));
        if prefix.is_empty() {
            return found;
        }
        let built_in = beginning(prefix, words::BUILT_IN).into_iter().map(|candidate| Candidate {
            shown: format!("{}(…)", candidate.shown),
            written: format!("{}(", candidate.written),
        });
        found.extend(built_in);
        found.extend(self.cased(prefix, beginning(prefix, words::KEYWORDS)));
        found.extend(beginning(prefix, tables.iter().map(|table| table.name.clone())));
        found
    }

    /// Writes keywords in the case that the user writes them in.
    fn cased(&self, prefix: &str, found: Vec<Candidate>) -> Vec<Candidate> {
        let mut letters = prefix.chars().chain(self.line.chars().take(1)).filter(|c| c.is_alphabetic());
        if !letters.next().is_some_and(char::is_uppercase) {
            return found;
        }
        found.into_iter().map(|candidate| Candidate::plain(candidate.written.to_uppercase())).collect()
    }

    /// Returns the tables that the statement names behind FROM and JOIN, and their commas.
    fn tables(&self) -> Vec<TableInfo> {
        let known = self.names.tables();
        let named = |token: &&Token| matches!(token.kind, Kind::Word | Kind::Name);
        let mut found: Vec<TableInfo> = Vec::new();
        let mut in_from = false;
        for (index, token) in self.tokens.iter().enumerate() {
            if self.is_word(token, &["from", "join", "describe"]) {
                in_from = true;
            } else if in_from && token.kind == Kind::Word && words::is_keyword(token.of(self.line)) {
                in_from = false;
            }
            let previous = index.checked_sub(1).and_then(|previous| self.tokens.get(previous));
            let due = previous.is_some_and(|previous| {
                self.is_word(previous, &["from", "join", "describe"]) || in_from && previous.is_symbol(self.line, ",")
            });
            if let Some(name) = Some(token).filter(named).filter(|_| due) {
                found.extend(self.info(name.of(self.line), &known));
            }
        }
        found
    }

    /// Returns what is known of a table, table function or saved query.
    fn info(&self, name: &str, known: &Rc<Vec<TableInfo>>) -> Option<TableInfo> {
        let name = name.trim_matches('"');
        let named = |name: &str| known.iter().find(|table| table.name.eq_ignore_ascii_case(name)).cloned();
        named(name).or_else(|| {
            // `timeline` has the columns of `facts`, and a saved query those that it promises.
            if name.eq_ignore_ascii_case("timeline") {
                return named("facts");
            }
            let saved = self.names.queries().find(|saved| saved.name.eq_ignore_ascii_case(name))?;
            let column = |name: &str| ColumnInfo {
                name: name.to_string(),
                data_type: DataType::Null,
                nullable: true,
                comment: String::new(),
                words: &[],
            };
            let columns = saved.returns.iter().map(|returned| column(&returned.name)).collect();
            Some(TableInfo { name: saved.name.clone(), kind: TableKind::Temporary, comment: String::new(), columns })
        })
    }

    /// Returns the table that a name before a dot means: an alias, or the table's own name.
    fn table_of(&self, name: &Token) -> Option<TableInfo> {
        let known = self.names.tables();
        let wanted = name.of(self.line).trim_matches('"').to_lowercase();
        let is_wanted = |token: &Token| token.of(self.line).trim_matches('"').to_lowercase() == wanted;
        for (index, token) in self.tokens.iter().enumerate() {
            let is_alias =
                token.start != name.start && is_wanted(token) && matches!(token.kind, Kind::Word | Kind::Name);
            let Some(mut before) = index.checked_sub(1).filter(|_| is_alias) else { continue };
            if self.tokens[before].is_word(self.line, "as") {
                before = before.saturating_sub(1);
            }
            if let Some(table) = self.info(self.tokens[before].of(self.line), &known) {
                return Some(table);
            }
        }
        self.info(&wanted, &known)
    }

    /// Offers what a text in quotes may be.
    fn text(&self, token: Token) -> (usize, Vec<Candidate>) {
        let start = token.start + 1;
        if let Some(last) = self.before().last()
            && self.is_word(last, &["from", "join"])
        {
            return file(&self.line[start..self.cursor], self.cursor);
        }
        let (begun, rest) = (&self.line[start..self.cursor], &self.line[self.cursor..]);
        let prefix = begun.replace("''", "'");
        let quote = if rest.starts_with('\'') { "" } else { "'" };
        let written = |text: &str| format!("{}{quote}", text.replace('\'', "''"));
        let found = self.meanings(&prefix).into_iter();
        (start, found.map(|text| Candidate { written: written(&text), shown: text }).collect())
    }

    fn meanings(&self, prefix: &str) -> Vec<String> {
        let lower = prefix.to_lowercase();
        let starting = |texts: &[&str]| -> Vec<String> {
            let starts = |text: &&&str| text.to_lowercase().starts_with(&lower);
            texts.iter().filter(starts).map(ToString::to_string).collect()
        };
        if let Some(kind) = self.argument() {
            return match kind {
                ParamKind::Group => starting(&country::group_names()),
                ParamKind::Scope => starting(&country::scope_names()),
                ParamKind::Word(words) => starting(words),
                ParamKind::Precision => starting(&["day", "month", "year"]),
                ParamKind::Country => country_names(prefix).into_iter().map(str::to_string).collect(),
                _ => Vec::new(),
            };
        }
        match self.compared() {
            Some(column) if !column.words.is_empty() => starting(column.words),
            Some(_) | None if prefix.is_empty() => Vec::new(),
            _ => country_names(prefix).into_iter().map(str::to_string).collect(),
        }
    }

    /// Returns the kind of the argument that the text is, where it is one of a function of ours.
    fn argument(&self) -> Option<ParamKind> {
        let (called, index) = called(self.line, self.before())?;
        // An argument may be named: `since => '2020'`.
        let named = match self.before() {
            [.., name, equals, greater] if equals.is_symbol(self.line, "=") && greater.is_symbol(self.line, ">") => {
                Some(name.of(self.line))
            }
            _ => None,
        };
        if let Some(function) = functions::find(called) {
            let named = named.and_then(|name| function.params.iter().find(|param| param.name == name));
            return named.or_else(|| function.params.get(index)).map(|param| param.kind);
        }
        let saved = self.names.queries().find(|saved| saved.name.eq_ignore_ascii_case(called))?;
        let param = named.and_then(|name| saved.param(name)).or_else(|| saved.params.get(index))?;
        match param.kind {
            ParamType::Country => Some(ParamKind::Country),
            // By their name, in the bundled queries and in those that follow them.
            _ if param.name == "scope" => Some(ParamKind::Scope),
            _ => Some(ParamKind::Text),
        }
    }

    /// Returns the column that the text is compared with.
    fn compared(&self) -> Option<ColumnInfo> {
        let mut before = self.before().iter().rev().peekable();
        // `in ('a', 'b'`
        while before.next_if(|token| token.kind == Kind::Text || token.is_symbol(self.line, ",")).is_some() {}
        let is_sign = |token: &&Token| {
            ["(", "=", "<", ">", "!"].iter().any(|sign| token.is_symbol(self.line, sign))
                || self.is_word(token, &["in", "not", "like", "ilike"])
        };
        let mut compared = false;
        while before.next_if(is_sign).is_some() {
            compared = true;
        }
        let name = before.next().filter(|_| compared)?.of(self.line).trim_matches('"').to_lowercase();
        self.tables().into_iter().flat_map(|table| table.columns).find(|column| column.name == name)
    }
}

/// Tells whether a token goes on when a letter is added at its end.
fn grows(token: &Token) -> bool {
    match token.kind {
        Kind::Text | Kind::Name => !token.closed,
        Kind::Comment => true,
        Kind::Symbol => false,
        Kind::Word | Kind::Number | Kind::Parameter => true,
    }
}

fn calls<'f>(prefix: &str, functions: impl Iterator<Item = &'f Function>) -> Vec<Candidate> {
    let prefix = prefix.to_lowercase();
    let found = functions.filter(|function| function.name.starts_with(&prefix));
    found.map(|function| Candidate::call(function.name, function.signature(), !function.params.is_empty())).collect()
}

/// Returns the name of the function or saved query whose call is open at the end of `before`, and the number of the
/// argument there.
pub(super) fn called<'l>(line: &'l str, before: &[Token]) -> Option<(&'l str, usize)> {
    let (mut depth, mut index) = (0, 0);
    for (place, token) in before.iter().enumerate().rev() {
        match token.of(line) {
            ")" => depth += 1,
            "(" if depth > 0 => depth -= 1,
            "," if depth == 0 => index += 1,
            "(" => {
                let name = before.get(place.checked_sub(1)?)?;
                return (name.kind == Kind::Word).then(|| (name.of(line), index));
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::engine::Dyadb;

    /// What is written for a line with the cursor at `|`, and where.
    fn completed(names: &Names, marked: &str) -> (usize, Vec<String>) {
        let cursor = marked.find('|').expect("a cursor");
        let (start, found) = complete(&marked.replacen('|', "", 1), cursor, names);
        (start, found.into_iter().map(|candidate| candidate.written).collect())
    }

    fn names() -> Names {
        let db = Dyadb::bundled().expect("the bundled dataset");
        Names::new(db.session().expect("a session"))
    }

    #[test]
    fn candidates_fit_their_place() {
        let names = names();
        names.set_params([&"since".to_string()].into_iter());
        let cases: [(&str, usize, &[&str]); 34] = [
            ("sel|", 0, &["select"]),
            ("SEL|", 0, &["SELECT"]),
            ("select 1; wi|", 10, &["with"]),
            ("select * from vis|", 14, &["visits", "visits"]),
            ("select * from visits, agr|", 22, &["agreements"]),
            ("select * from timel|", 14, &["timeline("]),
            ("select visitor_c| from visits", 7, &["visitor_country"]),
            ("select v.visitor_c| from visits v", 9, &["visitor_country"]),
            ("select v.visitor_c| from visits as v", 9, &["visitor_country"]),
            ("select visits.host_c| from visits", 14, &["host_country"]),
            ("select * from visits where visit_type = 'st|", 41, &["state'"]),
            ("select * from visits where visit_type in ('state', 'tr|'", 52, &["transit"]),
            ("select pair('kaz|", 13, &["Kazakhstan'"]),
            ("select pair('KAZ', 'taj|')", 20, &["Tajikistan"]),
            ("select pair('Каз|", 13, &["Казахстан'"]),
            ("select in_group('KAZ', 'eae|", 24, &["EAEU'"]),
            ("select * from visits where host_country = 'turkme|", 43, &["Turkmenistan'"]),
            ("select $si|", 7, &["$since"]),
            ("select 1 -- fro|", 15, &[]),
            ("select is_pa|", 7, &["is_pair("]),
            ("select row_n|", 7, &["row_number("]),
            ("with mine as (select 1 as a) select * from mi|", 43, &["mine"]),
            ("select * from visit_balance('kaz|", 29, &["Kazakhstan'"]),
            ("select * from visit_balance(c => 'kaz|", 34, &["Kazakhstan'"]),
            ("select * from visit_balance('KAZ', si|", 35, &["since => "]),
            ("select partne| from visit_balance('KAZ')", 7, &["partner"]),
            ("select * from regional_network('Central As|", 32, &["Central Asia'"]),
            ("select * from 'src/repl/compl|", 24, &["complete.rs"]),
            (".tab|", 0, &[".tables"]),
            ("\\d|", 0, &["\\dt", "\\d", "\\df"]),
            (".mode js|", 6, &["json", "jsonl"]),
            (".timer o|", 7, &["on", "off"]),
            (".pair kazakhs|", 6, &["Kazakhstan"]),
            (".pair 'new zea|", 6, &["'New Zealand'"]),
        ];
        for (marked, start, expected) in cases {
            let (found_start, found) = completed(&names, marked);
            let is_listed = found.first().is_some_and(|first| expected.first() == Some(&first.as_str()));
            assert!(is_listed || found == expected, "{marked}: {found:?}");
            assert!(found.is_empty() || found_start == start, "{marked}: {found_start}");
        }
    }

    #[test]
    fn any_cursor_in_any_text_is_safe() {
        let names = names();
        let texts = [
            "select 'Қаз' from \"visits\" v, a where v.x in ('б', /* é */ $p) -- ü",
            ".run 'ж é=",
            "\\",
            "..",
            "'",
            "((,)",
        ];
        for text in texts {
            for cursor in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
                let (start, _) = complete(text, cursor, &names);
                assert!(start <= cursor && text.is_char_boundary(start), "{text} at {cursor}");
            }
        }
    }

    /// Each key draws the line anew, and Tab completes it: all of that in less than 10 ms, without optimisation too.
    #[test]
    fn a_key_takes_less_than_ten_milliseconds() {
        let names = names();
        let lines = [
            "select v.visitor_country, country_name(v.host_country, 'fr'), count(*) from visits v join documents d \
             using (doc) where v.pair = pair('Kazakhstan', 'Tajikistan') and visit_type = 'state' and d.pub",
            "select * from visits where host_country = 'Каза",
            "select in_scope('KAZ', 'Central A",
            "select * from ",
            ".run visits_between a=Kaz",
        ];
        let mut times = Vec::new();
        for line in lines {
            for end in (0..=line.len()).filter(|end| line.is_char_boundary(*end)) {
                let begun = std::time::Instant::now();
                complete(&line[..end], end, &names);
                times.push(begun.elapsed());
            }
        }
        times.sort();
        let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
        let slow = times[times.len() * 19 / 20];
        // Shown by `--no-capture`.
        let _ = writeln!(std::io::stderr(), "median {median:?}, 95 % {slow:?}, most {most:?}");
        // The machine may be busy: one key among hundreds may wait.
        assert!(slow.as_millis() < 10, "median {median:?}, most {most:?}");
    }

    #[test]
    fn saved_queries_complete_with_their_parameters() {
        let names = names();
        let saved = names.queries().find(|saved| !saved.params.is_empty()).expect("a query with parameters").clone();
        let key = format!("{}=", saved.params[0].name);
        assert!(completed(&names, &format!(".run {} |", saved.name)).1.contains(&key));
        assert!(completed(&names, &format!("select * from {}|", saved.name)).1.contains(&format!("{}(", saved.name)));
    }
}
