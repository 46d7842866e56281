//! A `.sql` file to saved queries and the problems with it.
//!
//! Two forms: the written one (a block of the file: marker, `@` lines, statement) and the meant one ([`SavedQuery`]).
//! Reading never stops at the first problem; a query with problems of its own is left out of the result.

use std::ops::Range;
use std::sync::Arc;

use super::contract::{ColumnType, Expectation};
use super::line::Line;
use super::param::{Literal, Param, ParamType, typed};
use super::problem::{Fault, Location, Problem, did_you_mean, near};
use super::scan::{self, Kind, Token, is_marker};

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
    /// Reads the saved queries of a file; `file` is its name in messages.
    ///
    /// Returns the sound queries in the order of the file, and the problems, those of the file as a whole included.
    pub(crate) fn parse_file(text: &str, file: &str) -> (Vec<SavedQuery>, Vec<Problem>) {
        let scan = scan::scan(text);
        let mut reader = Reader { text, file, source: Arc::from(text), problems: Vec::new() };
        for (offset, what) in &scan.unclosed {
            reader.problem(*offset, Fault::Syntax, format!("{what} never closes"));
        }
        let mut queries: Vec<SavedQuery> = Vec::new();
        let blocks = blocks(text, &scan.tokens);
        for block in &blocks {
            if !block.has_marker && blocks.len() > 1 {
                reader.problem(block.start, Fault::Syntax, "a statement stands before the first `-- name:` line");
                continue;
            }
            let Some(query) = reader.query(block) else { continue };
            if queries.iter().any(|other| other.name == query.name) {
                reader.problem(block.start, Fault::Name, format!("`{}` is in this file twice", query.name));
                continue;
            }
            queries.push(query);
        }
        (queries, reader.problems)
    }

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
    pub(crate) fn arguments(&self, given: &[(String, String)]) -> Result<Vec<(String, Literal)>, Vec<Problem>> {
        let mut problems = self.unknown_arguments(given);
        let mut values = Vec::with_capacity(self.params.len());
        for param in &self.params {
            let text = given.iter().find(|(name, _)| *name == param.name).map(|(_, text)| text);
            let value = match (text, &param.default) {
                (Some(text), _) => typed(param, text),
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

    fn unknown_arguments(&self, given: &[(String, String)]) -> Vec<Problem> {
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

/// The part of a file that one query takes: a marker and what follows it, or a whole file without markers.
struct Block<'a> {
    /// Byte at which it begins.
    start: usize,
    has_marker: bool,
    tokens: &'a [Token],
}

/// Cuts a file at its markers.
fn blocks<'a>(text: &str, tokens: &'a [Token]) -> Vec<Block<'a>> {
    let begins_query = |token: &Token| {
        let before = text[..token.start].rsplit('\n').next().unwrap_or_default();
        token.kind == Kind::LineComment && before.trim().is_empty() && is_marker(&text[token.start..token.end])
    };
    let markers: Vec<usize> = (0..tokens.len()).filter(|index| begins_query(&tokens[*index])).collect();
    let Some(first) = markers.first() else {
        return vec![Block { start: 0, has_marker: false, tokens }];
    };
    let ends = markers[1..].iter().copied().chain([tokens.len()]);
    let of =
        |(from, to): (usize, usize)| Block { start: tokens[from].start, has_marker: true, tokens: &tokens[from..to] };
    let mut blocks: Vec<Block> = markers.iter().copied().zip(ends).map(of).collect();
    if tokens[..*first].iter().any(|token| !is_comment(token)) {
        let start = tokens[..*first].iter().find(|token| !is_comment(token)).map_or(0, |token| token.start);
        blocks.insert(0, Block { start, has_marker: false, tokens: &tokens[..*first] });
    }
    blocks
}

fn is_comment(token: &Token) -> bool {
    matches!(token.kind, Kind::LineComment | Kind::BlockComment)
}

/// What the header of a block says.
#[derive(Default)]
struct Header {
    name: String,
    /// The parameters that the marker lists, with the byte of each; `None` = it has no list.
    listed: Option<Vec<(String, usize)>>,
    params: Vec<(Param, usize)>,
    doc: Vec<String>,
    returns: Vec<Returned>,
    returns_offset: Option<usize>,
    examples: Vec<Example>,
    render: Option<String>,
}

struct Reader<'a> {
    text: &'a str,
    file: &'a str,
    source: Arc<str>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn problem(&mut self, offset: usize, fault: Fault, message: impl Into<String>) {
        self.report(offset, Problem::new(fault, message));
    }

    fn report(&mut self, offset: usize, problem: Problem) {
        self.problems.push(problem.at(Location::of(self.file, self.text, offset)));
    }

    /// Reads one query; `None` when it has problems.
    fn query(&mut self, block: &Block<'a>) -> Option<SavedQuery> {
        let n_problems = self.problems.len();
        let n_header = block.tokens.iter().take_while(|token| token.kind == Kind::LineComment).count();
        let (header_lines, body) = block.tokens.split_at(n_header);
        let mut header = Header::default();
        for (index, token) in header_lines.iter().enumerate() {
            let is_first = index == 0 && block.has_marker;
            self.header_line(&mut header, token, is_first);
        }
        let range = self.statement(block, body);
        let sql = &self.text[range.clone()];
        let is_ours = block.has_marker || !header.params.is_empty();
        let params = if is_ours { self.checked_params(&header, sql, range.start) } else { free_params(sql) };
        let query = SavedQuery {
            params,
            doc: header.doc.join("\n").trim().to_string(),
            returns_offset: header.returns_offset.unwrap_or(block.start),
            returns: header.returns,
            examples: header.examples,
            render: header.render,
            sql: sql.to_string(),
            file: self.file.to_string(),
            line: Location::of(self.file, self.text, block.start).line,
            source: Arc::clone(&self.source),
            offset: range.start,
            name: header.name,
        };
        self.check_examples(&query);
        // What never closes was reported before the blocks were read.
        let own: Vec<usize> = (0..self.problems.len())
            .filter(|index| *index >= n_problems || self.is_inside(&self.problems[*index], block))
            .collect();
        for index in &own {
            self.problems[*index].query = (!query.name.is_empty()).then(|| query.name.clone());
        }
        own.is_empty().then_some(query)
    }

    fn is_inside(&self, problem: &Problem, block: &Block) -> bool {
        let line = |offset| Location::of(self.file, self.text, offset).line;
        let end = block.tokens.last().map_or(block.start, |token| token.end);
        problem.location.as_ref().is_some_and(|at| (line(block.start)..=line(end)).contains(&at.line))
    }

    /// Returns where the statement stands, without its semicolon and the comments after it.
    fn statement(&mut self, block: &Block, body: &[Token]) -> Range<usize> {
        let mut pieces = body.iter().filter(|token| !is_comment(token) && token.kind != Kind::Semicolon);
        let Some(first) = pieces.next() else {
            self.problem(block.start, Fault::Syntax, "no statement follows the header");
            return 0..0;
        };
        let is_end = |token: &&Token| token.kind == Kind::Semicolon && token.start > first.start;
        let end = body.iter().find(is_end).map_or(usize::MAX, |token| token.start);
        if let Some(second) =
            body.iter().find(|token| token.start > end && !is_comment(token) && token.kind != Kind::Semicolon)
        {
            let help = match block.has_marker {
                true => "begin each statement with a line `-- name: …`",
                false => "run a script with `-f`, or begin each statement with a line `-- name: …`",
            };
            let problem = Problem::new(Fault::Syntax, "a saved query is one statement, and a second one begins here");
            self.report(second.start, problem.with_help(help));
        }
        let last = body.iter().rfind(|token| token.start < end && !is_comment(token));
        body.first().map_or(first.start, |token| token.start)..last.map_or(first.end, |token| token.end)
    }

    fn header_line(&mut self, header: &mut Header, token: &Token, is_marker_line: bool) {
        let comment = &self.text[token.start + 2..token.end];
        let mut line = Line::new(comment, token.start + 2);
        if is_marker_line {
            line.eat("name:");
            self.marker(header, line);
        } else if line.eat("@") {
            self.directive(header, line);
        } else {
            header.doc.push(comment.strip_prefix(' ').unwrap_or(comment).trim_end().to_string());
        }
    }

    fn marker(&mut self, header: &mut Header, mut line: Line) {
        const FORM: &str = "the line is `-- name: visits_between(a, b)`";
        let at = line.offset();
        let Some(name) = line.name() else {
            self.report(at, Problem::new(Fault::Syntax, "no name in the marker").with_help(FORM));
            return;
        };
        header.name = name.to_string();
        if name.chars().any(|c| c.is_ascii_uppercase()) {
            let help = format!("write `{}`: SQL doesn't tell the case of names", name.to_lowercase());
            self.report(at, Problem::new(Fault::Name, format!("`{name}` has capitals")).with_help(help));
        }
        if line.eat("(") {
            header.listed = Some(self.listed(&mut line));
        }
        if !line.is_empty() {
            let message = format!("`{}` doesn't belong to the marker", line.rest());
            self.report(line.offset(), Problem::new(Fault::Syntax, message).with_help(FORM));
        }
    }

    /// Reads the names between the brackets of the marker.
    fn listed(&mut self, line: &mut Line) -> Vec<(String, usize)> {
        let mut names: Vec<(String, usize)> = Vec::new();
        while !line.eat(")") {
            let at = line.offset();
            let Some(name) = line.name() else {
                self.problem(at, Fault::Syntax, "a name of a parameter or `)` is expected here");
                break;
            };
            if names.iter().any(|(earlier, _)| earlier == name) {
                self.problem(at, Fault::Name, format!("parameter `{name}` is listed twice"));
            }
            names.push((name.to_string(), at));
            if !line.eat(",") && !line.rest().starts_with(')') {
                self.problem(line.offset(), Fault::Syntax, "`,` or `)` is expected here");
                break;
            }
        }
        names
    }

    fn directive(&mut self, header: &mut Header, mut line: Line) {
        const KNOWN: [&str; 4] = ["param", "returns", "example", "render"];
        let at = line.offset();
        match line.name() {
            Some("param") => self.param(header, line),
            Some("returns") => self.returns(header, line),
            Some("example") => self.example(header, line),
            Some("render") if line.is_empty() => self.problem(at, Fault::Syntax, "`@render` names no form"),
            Some("render") => header.render = Some(line.rest().to_string()),
            other => {
                let name = other.unwrap_or_default();
                let help = did_you_mean(&near(name, KNOWN.into_iter()))
                    .unwrap_or_else(|| "the lines are @param, @returns, @example and @render".to_string());
                self.report(at, Problem::new(Fault::Syntax, format!("no line `@{name}`")).with_help(help));
            }
        }
    }

    /// Reads `NAME TYPE [= default] [doc]`.
    fn param(&mut self, header: &mut Header, mut line: Line) {
        const FORM: &str = "the line is `@param since date = '2015-01-01' what it means`";
        let at = line.offset();
        let Some(name) = line.name() else {
            self.report(at, Problem::new(Fault::Syntax, "`@param` names no parameter").with_help(FORM));
            return;
        };
        let type_at = line.offset();
        let type_name = line.name().unwrap_or_default();
        let Some(kind) = ParamType::from_name(type_name) else {
            let known = ParamType::ALL.map(ParamType::as_str);
            let message = format!("`{type_name}` is no type of a parameter");
            let help = format!("the types are {}", known.join(", "));
            self.report(type_at, Problem::new(Fault::Syntax, message).with_help(help));
            return;
        };
        let mut param = Param { name: name.to_string(), kind, default: None, doc: String::new() };
        if line.eat("=") {
            param.default = self.default_of(&param, &mut line);
        }
        param.doc = line.rest().to_string();
        if header.params.iter().any(|(earlier, _)| earlier.name == name) {
            self.problem(at, Fault::Name, format!("parameter `{name}` has two `@param` lines"));
            return;
        }
        header.params.push((param, at));
    }

    fn default_of(&mut self, param: &Param, line: &mut Line) -> Option<Literal> {
        let at = line.offset();
        match line.value() {
            Some((text, false)) if text.eq_ignore_ascii_case("null") => Some(Literal::Null),
            Some((text, _)) => typed(param, &text).map_err(|problem| self.report(at, problem)).ok(),
            None => {
                self.problem(at, Fault::Syntax, "a default is expected here");
                None
            }
        }
    }

    /// Reads `col type, col type`; further lines go on with the list.
    fn returns(&mut self, header: &mut Header, mut line: Line) {
        header.returns_offset.get_or_insert(line.offset());
        loop {
            let at = line.offset();
            let Some(name) = line.name() else {
                self.problem(at, Fault::Syntax, "a column and its type are expected here");
                return;
            };
            let type_at = line.offset();
            let type_name = line.name().unwrap_or_default();
            if header.returns.iter().any(|earlier| earlier.name == name) {
                self.problem(at, Fault::Name, format!("column `{name}` is promised twice"));
            }
            match ColumnType::from_name(type_name) {
                Some(kind) => header.returns.push(Returned { name: name.to_string(), kind }),
                None => {
                    let message = format!("`{type_name}` is no type of a column");
                    let help = format!("the types are {}", ColumnType::NAMED.map(ColumnType::as_str).join(", "));
                    self.report(type_at, Problem::new(Fault::Syntax, message).with_help(help));
                }
            }
            let goes_on = line.eat(",");
            if line.is_empty() {
                return;
            }
            if !goes_on {
                self.problem(line.offset(), Fault::Syntax, "`,` is expected here");
                return;
            }
        }
    }

    /// Reads `a=… b=… => rows >= 1, col = 'value'`.
    fn example(&mut self, header: &mut Header, mut line: Line) {
        const FORM: &str = "the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`";
        let location = Location::of(self.file, self.text, line.offset());
        let text = line.rest().to_string();
        let (mut arguments, mut expected) = (Vec::new(), Vec::new());
        while !line.is_empty() && !line.eat("=>") {
            let at = line.offset();
            let argument = line.name().filter(|_| line.eat("=")).and_then(|name| Some((name, line.value()?.0)));
            let Some((name, value)) = argument else {
                self.report(at, Problem::new(Fault::Syntax, "an argument is expected here").with_help(FORM));
                return;
            };
            arguments.push((name.to_string(), value));
        }
        while !line.is_empty() {
            let at = line.offset();
            let Some(expectation) = Expectation::read(&mut line) else {
                let help = "write `rows >= 1` or `column = 'value of the first row'`, with commas between";
                self.report(at, Problem::new(Fault::Syntax, "no expectation").with_help(help));
                return;
            };
            expected.push(expectation);
            if !line.eat(",") && !line.is_empty() {
                self.problem(line.offset(), Fault::Syntax, "`,` is expected here");
                return;
            }
        }
        header.examples.push(Example { arguments, expected, text, location });
    }

    /// Holds the marker's list, the `@param` lines and the statement's parameters against each other.
    fn checked_params(&mut self, header: &Header, sql: &str, sql_at: usize) -> Vec<Param> {
        let used = scan::placeholders(sql);
        let declared = |name: &str| header.params.iter().find(|(param, _)| param.name == name);
        for (index, placeholder) in used.iter().enumerate() {
            let is_first = used[..index].iter().all(|earlier| earlier.name != placeholder.name);
            let is_listed = header.listed.iter().flatten().any(|(name, _)| name == placeholder.name);
            if is_first && !is_listed && declared(placeholder.name).is_none() {
                let near = near(placeholder.name, header.params.iter().map(|(param, _)| param.name.as_str()));
                let message = format!("parameter `{}` has no `@param` line", placeholder.name);
                let problem = Problem { help: did_you_mean(&near), ..Problem::new(Fault::Name, message) };
                self.report(sql_at + placeholder.start, problem);
            }
        }
        for (param, at) in &header.params {
            if used.iter().all(|placeholder| placeholder.name != param.name) {
                let message = format!("parameter `{}` is never used", param.name);
                let help = format!("write `${0}` in the statement, or drop its `@param` line", param.name);
                self.report(*at, Problem::new(Fault::Name, message).with_help(help));
            }
            if header.listed.as_ref().is_some_and(|listed| listed.iter().all(|(name, _)| *name != param.name)) {
                let message = format!("parameter `{}` isn't in the brackets of the marker", param.name);
                self.report(*at, Problem::new(Fault::Name, message));
            }
        }
        let Some(listed) = &header.listed else {
            return header.params.iter().map(|(param, _)| param.clone()).collect();
        };
        let mut params = Vec::new();
        for (name, at) in listed {
            match declared(name) {
                Some((param, _)) => params.push(param.clone()),
                None => {
                    let message = format!("parameter `{name}` has no `@param` line");
                    let help = format!("add `-- @param {name} country` (or another type)");
                    self.report(*at, Problem::new(Fault::Name, message).with_help(help));
                }
            }
        }
        params
    }

    /// Holds the arguments and expectations of the examples against parameters and promised columns.
    fn check_examples(&mut self, query: &SavedQuery) {
        for example in &query.examples {
            let problems = query.arguments(&example.arguments).err().unwrap_or_default();
            self.problems.extend(problems.into_iter().map(|problem| problem.at(example.location.clone())));
            for column in example.expected.iter().filter_map(Expectation::column) {
                let is_promised = query.returns.iter().any(|returned| returned.name == column);
                if !is_promised && !query.returns.is_empty() {
                    let message = format!("the example expects a column `{column}` that `@returns` doesn't promise");
                    self.problems.push(Problem::new(Fault::Name, message).at(example.location.clone()));
                }
            }
        }
    }
}

/// Returns the parameters of a statement without a header: each is a text that must be given.
fn free_params(sql: &str) -> Vec<Param> {
    let mut params: Vec<Param> = Vec::new();
    for placeholder in scan::placeholders(sql) {
        if params.iter().all(|param| param.name != placeholder.name) {
            let name = placeholder.name.to_string();
            params.push(Param { name, kind: ParamType::Text, default: None, doc: String::new() });
        }
    }
    params
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "\
-- Queries of the test; this comment belongs to none.

-- name: visits_between(a, b, since)
-- State and official visits. Newest first.
--
-- Second paragraph.
-- @param a country
-- @param b country the other one
-- @param since date = '2015-01-01' first day
-- @returns date date,
-- @returns visitor text
-- @example a=Kazakhstan b='South Korea' => rows >= 0, visitor = 'A B'
-- @render timeline
select date, visitor -- $not_a_parameter
from visits where pair = pair($a, :b) and date >= $since; -- the end

-- Between two queries.
-- name: second
-- @param n int = null
select :n::int
";

    fn problems(text: &str) -> Vec<String> {
        let (_, problems) = SavedQuery::parse_file(text, "f.sql");
        problems.iter().map(ToString::to_string).collect()
    }

    fn query(text: &str) -> SavedQuery {
        let (mut queries, problems) = SavedQuery::parse_file(text, "f.sql");
        assert_eq!(problems, [], "{text}");
        assert_eq!(queries.len(), 1, "{text}");
        queries.remove(0)
    }

    #[test]
    fn a_file_holds_several_queries() {
        let (queries, problems) = SavedQuery::parse_file(GOOD, "f.sql");
        assert_eq!(problems, []);
        let [first, second] = &queries[..] else { panic!("two queries, not {}", queries.len()) };
        assert_eq!(first.signature(), "visits_between(a, b, since = 2015-01-01)");
        assert_eq!(first.doc, "State and official visits. Newest first.\n\nSecond paragraph.");
        assert_eq!(first.summary(), "State and official visits.");
        assert_eq!(first.params[1].doc, "the other one");
        assert_eq!(first.params[2].doc, "first day");
        assert_eq!(first.returns.len(), 2);
        assert_eq!(first.render.as_deref(), Some("timeline"));
        assert!(first.sql.starts_with("select date") && first.sql.ends_with("$since"), "{}", first.sql);
        assert_eq!(&first.source[first.offset..first.offset + first.sql.len()], first.sql);
        assert_eq!(first.location(0).to_string(), "f.sql:14:1");
        assert_eq!((first.line, second.line), (3, 18));
        assert_eq!(second.signature(), "second(n = null)");
        assert_eq!(second.sql, "select :n::int");
    }

    #[test]
    fn line_ends_of_windows_are_line_ends() {
        let (queries, problems) = SavedQuery::parse_file(&GOOD.replace('\n', "\r\n"), "f.sql");
        assert_eq!(problems, []);
        assert_eq!(queries[0].doc, "State and official visits. Newest first.\n\nSecond paragraph.");
        assert_eq!(queries[0].location(0).to_string(), "f.sql:14:1");
    }

    #[test]
    fn a_plain_file_is_a_nameless_query() {
        for (text, sql, params) in [
            ("select 1", "select 1", vec![]),
            ("-- A comment.\nselect $a, $b, $a;\n", "select $a, $b, $a", vec!["a", "b"]),
            ("-- @param a int = 3\nselect $a", "select $a", vec!["a"]),
            ("/* why */ select 1;;", "/* why */ select 1", vec![]),
        ] {
            let query = query(text);
            assert_eq!((query.name.as_str(), query.sql.as_str()), ("", sql));
            assert_eq!(query.params.iter().map(|param| param.name.as_str()).collect::<Vec<_>>(), params, "{text}");
        }
    }

    #[test]
    fn problems_say_where_and_how_to_mend() {
        let cases: [(&str, &[&str]); 26] = [
            ("", &["no statement follows the header\n --> f.sql:1:1"]),
            ("-- name: f\n;", &["no statement follows the header\n --> f.sql:1:1"]),
            (
                "select 1; select 2",
                &["a saved query is one statement, and a second one begins here\n --> f.sql:1:11\n  \
                = help: run a script with `-f`, or begin each statement with a line `-- name: …`"],
            ),
            (
                "select 0\n-- name: f\nselect 1",
                &["a statement stands before the first `-- name:` line\n --> f.sql:1:1"],
            ),
            (
                "-- name:\nselect 1",
                &["no name in the marker\n --> f.sql:1:9\n  = help: the line is `-- name: visits_between(a, b)`"],
            ),
            (
                "-- name: Road\nselect 1",
                &["`Road` has capitals\n --> f.sql:1:10\n  = help: write `road`: SQL doesn't tell the case of names"],
            ),
            (
                "-- name: f :many\nselect 1",
                &["`:many` doesn't belong to the marker\n --> f.sql:1:12\n  \
                = help: the line is `-- name: visits_between(a, b)`"],
            ),
            (
                "-- name: f(a\nselect 1",
                &[
                    "`,` or `)` is expected here\n --> f.sql:1:13",
                    "parameter `a` has no `@param` line\n --> f.sql:1:12\n  = help: add `-- @param a country` (or another type)",
                ],
            ),
            ("-- name: f(a, a)\n-- @param a int\nselect $a", &["parameter `a` is listed twice\n --> f.sql:1:15"]),
            (
                "-- name: f\n-- @parm a int\nselect 1",
                &["no line `@parm`\n --> f.sql:2:5\n  = help: did you mean `param`?"],
            ),
            (
                "-- name: f\n-- @author me\nselect 1",
                &["no line `@author`\n --> f.sql:2:5\n  = help: the lines are @param, @returns, @example and @render"],
            ),
            (
                "-- name: f\n-- @param a state\nselect 1",
                &["`state` is no type of a parameter\n --> f.sql:2:13\n  \
                = help: the types are country, date, text, int, float, bool"],
            ),
            (
                "-- name: f\n-- @param a int = x\nselect $a",
                &["`x` is no int for parameter `a`\n --> f.sql:2:19\n  \
                = help: write a whole number as 10 or -3"],
            ),
            ("-- name: f\n-- @param a int =\nselect $a", &["a default is expected here\n --> f.sql:2:18"]),
            (
                "-- name: f\n-- @param a int\n-- @param a int\nselect $a",
                &["parameter `a` has two `@param` lines\n --> f.sql:3:11"],
            ),
            (
                "-- name: f\n-- @param a int\nselect '$a', x::a",
                &["parameter `a` is never used\n --> f.sql:2:11\n  \
                = help: write `$a` in the statement, or drop its `@param` line"],
            ),
            (
                "-- name: f()\n-- @param a int\nselect $a",
                &["parameter `a` isn't in the brackets of the marker\n --> f.sql:2:11"],
            ),
            (
                "-- name: f\n-- @param since date\nselect 1,\n  $sinse, $sinse, $since",
                &["parameter `sinse` has no `@param` line\n --> f.sql:4:3\n  = help: did you mean `since`?"],
            ),
            ("-- name: f\n-- @returns a text b int\nselect 1", &["`,` is expected here\n --> f.sql:2:20"]),
            (
                "-- name: f\n-- @returns a string, a text\nselect 1",
                &["`string` is no type of a column\n --> f.sql:2:15\n  \
                = help: the types are text, int, float, date, bool, list"],
            ),
            ("-- name: f\n-- @returns a text, a int\nselect 1", &["column `a` is promised twice\n --> f.sql:2:21"]),
            (
                "-- name: f\n-- @example a\nselect 1",
                &["an argument is expected here\n --> f.sql:2:13\n  \
                = help: the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`"],
            ),
            (
                "-- name: f\n-- @example => row > 1\nselect 1",
                &["no expectation\n --> f.sql:2:16\n  \
                = help: write `rows >= 1` or `column = 'value of the first row'`, with commas between"],
            ),
            (
                "-- name: f(a)\n-- @param a int\n-- @returns x int\n-- @example b=1 => y = 1\nselect $a",
                &[
                    "no parameter `b` in `f(a)`\n --> f.sql:4:13",
                    "parameter `a` is missing\n --> f.sql:4:13\n  = help: the call is `f(a)`",
                    "the example expects a column `y` that `@returns` doesn't promise\n --> f.sql:4:13",
                ],
            ),
            ("-- name: f\nselect 1\n-- name: f\nselect 2", &["`f` is in this file twice\n --> f.sql:3:1"]),
            ("-- name: f\nselect 'x\n-- name: g\nselect", &["string never closes\n --> f.sql:2:8"]),
        ];
        for (text, expected) in cases {
            assert_eq!(problems(text), expected, "{text}");
        }
    }

    #[test]
    fn a_broken_query_leaves_the_others() {
        let text =
            "-- name: f\nselect 'x\n-- name: g\nselect 1\n-- name: h\n-- @param a int\nselect 1\n-- name: i\nselect 2";
        let (queries, problems) = SavedQuery::parse_file(text, "f.sql");
        assert_eq!(queries.iter().map(|query| query.name.as_str()).collect::<Vec<_>>(), ["g", "i"]);
        let of: Vec<Option<&str>> = problems.iter().map(|problem| problem.query.as_deref()).collect();
        assert_eq!(of, [Some("f"), Some("h")]);
    }

    #[test]
    fn arguments_take_defaults_and_report_all_that_is_wrong() {
        let (queries, _) = SavedQuery::parse_file(GOOD, "f.sql");
        let of = |given: &[(&str, &str)]| {
            let given: Vec<(String, String)> =
                given.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect();
            queries[0].arguments(&given)
        };
        let values = of(&[("b", "tj"), ("a", "Kazakhstan")]).expect("both countries are given");
        let shown: Vec<String> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(shown, ["a=KAZ", "b=TJK", "since=2015-01-01"]);
        let problems =
            of(&[("a", "Nowhere"), ("c", "x"), ("a", "tj"), ("sinc", "2020")]).expect_err("nothing is right");
        let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "no parameter `c` in `visits_between(a, b, since = 2015-01-01)`",
                "parameter `a` is given twice",
                "no parameter `sinc` in `visits_between(a, b, since = 2015-01-01)`",
                "`Nowhere` is no country in parameter `a`",
                "parameter `b` is missing",
            ]
        );
        assert_eq!(problems[2].help.as_deref(), Some("did you mean `since`?"));
    }
}
