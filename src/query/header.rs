//! The header of a block: the marker, the documentation and the `@` lines.
//!
//! A new `@` line is a word of [`DIRECTIVES`] and an arm in [`Header::directive`].

use super::block::Block;
use super::contract::ColumnType;
use super::expectation::Expectation;
use super::line::Line;
use super::param::{Literal, Param, ParamType, typed};
use super::problem::{Fault, Problem, Report, did_you_mean, near};
use super::saved::{Example, Returned};
use super::scan::{Token, marker_length};

const DIRECTIVES: [&str; 4] = ["param", "returns", "example", "render"];

/// What the header of a block says.
#[derive(Default)]
pub(super) struct Header {
    pub(super) name: String,
    /// Byte at which the name stands.
    pub(super) name_offset: usize,
    /// The parameters that the marker lists, with the byte of each; `None` = it has no list.
    pub(super) listed: Option<Vec<(String, usize)>>,
    pub(super) params: Vec<(Param, usize)>,
    /// Parameters whose `@param` line has a problem already.
    pub(super) broken_params: Vec<String>,
    pub(super) doc: Vec<String>,
    pub(super) returns: Vec<Returned>,
    pub(super) returns_offset: Option<usize>,
    pub(super) examples: Vec<Example>,
    pub(super) render: Option<String>,
}

/// Returns the word of a comment line that is a known `@` line.
pub(super) fn is_directive(comment: &str) -> Option<&'static str> {
    let mut line = Line::new(comment.trim_start_matches('-'), 0);
    let word = line.eat("@").then(|| line.name()).flatten()?;
    DIRECTIVES.into_iter().find(|known| *known == word)
}

impl Header {
    /// Reads the header of a block.
    pub(super) fn read(block: &Block, report: &mut Report) -> Header {
        let mut header = Header::default();
        for (index, token) in block.header.iter().enumerate() {
            header.line(token, index == 0, block.has_marker, report);
        }
        header
    }

    fn line(&mut self, token: &Token, is_first: bool, has_marker: bool, report: &mut Report) {
        let comment = &report.text[token.start + 2..token.end];
        let mut line = Line::new(comment, token.start + 2);
        if is_first && has_marker {
            line.skip(marker_length(line.rest()));
            self.marker(line, report);
        } else if line.eat("@") {
            self.directive(line, report);
        } else if !has_marker && marker_length(&line.rest().to_lowercase()) > 0 {
            let problem = Problem::new(Fault::Syntax, "the marker begins with a lower-case `name:`");
            report.add(line.offset(), problem.with_help("write `-- name: …`"));
        } else {
            self.doc.push(comment.strip_prefix(' ').unwrap_or(comment).trim_end().to_string());
        }
    }

    fn marker(&mut self, mut line: Line, report: &mut Report) {
        const FORM: &str = "the line is `-- name: visits_between(a, b)`";
        let at = line.offset();
        self.name_offset = at;
        let Some(name) = line.name() else {
            report.add(at, Problem::new(Fault::Syntax, "no name in the marker").with_help(FORM));
            return;
        };
        self.name = name.to_string();
        if let Some(whole) = misspelt(name, &mut line) {
            let message = format!("`{whole}` can't be the name of a saved query");
            let help = "name it with lower-case letters, digits and underscores; folders make the namespaces";
            report.add(at, Problem::new(Fault::Name, message).with_help(help));
        } else if name.chars().any(|c| c.is_ascii_uppercase()) {
            let help = format!("write `{}`: SQL doesn't tell the case of names", name.to_lowercase());
            report.add(at, Problem::new(Fault::Name, format!("`{name}` has capitals")).with_help(help));
        }
        if line.eat("(") {
            self.listed = Some(listed(&mut line, report));
        }
        if !line.is_empty() {
            let message = format!("`{}` doesn't belong to the marker", line.rest());
            report.add(line.offset(), Problem::new(Fault::Syntax, message).with_help(FORM));
        }
    }

    fn directive(&mut self, mut line: Line, report: &mut Report) {
        let at = line.offset();
        match line.name() {
            Some("param") => self.param(line, report),
            Some("returns") => self.returns(line, report),
            Some("example") => self.example(line, report),
            Some("render") if line.is_empty() => report.problem(at, Fault::Syntax, "`@render` names no form"),
            Some("render") if self.render.is_some() => report.problem(at, Fault::Syntax, "a second `@render`"),
            Some("render") => self.render = Some(line.rest().to_string()),
            other => {
                let name = other.unwrap_or_default();
                let help = did_you_mean(&near(name, DIRECTIVES.into_iter()))
                    .unwrap_or_else(|| "the lines are @param, @returns, @example and @render".to_string());
                report.add(at, Problem::new(Fault::Syntax, format!("no line `@{name}`")).with_help(help));
            }
        }
    }

    /// Reads `NAME TYPE [= default] [doc]`.
    fn param(&mut self, mut line: Line, report: &mut Report) {
        const FORM: &str = "the line is `@param since date = '2015-01-01' what it means`";
        let at = line.offset();
        let Some(name) = line.name() else {
            let has_sign = line.rest().starts_with(['$', ':']);
            let help = if has_sign { "write the name without its sign" } else { FORM };
            report.add(at, Problem::new(Fault::Syntax, "`@param` names no parameter").with_help(help));
            return;
        };
        if let Some(whole) = misspelt(name, &mut line) {
            let message = format!("`{whole}` can't be the name of a parameter");
            report
                .add(at, Problem::new(Fault::Name, message).with_help("name it with letters, digits and underscores"));
            self.broken_params.push(whole);
            return;
        }
        let type_at = line.offset();
        let type_name = line.name();
        let Some(kind) = type_name.and_then(ParamType::from_name) else {
            no_type(type_name, "parameter", &ParamType::ALL.map(ParamType::as_str), type_at, report);
            self.broken_params.push(name.to_string());
            return;
        };
        let mut param = Param { name: name.to_string(), kind, default: None, doc: String::new() };
        if line.eat("=") {
            param.default = default_of(&param, &mut line, report);
        }
        param.doc = line.rest().to_string();
        if param.doc.starts_with(',') {
            report.add(line.offset(), Problem::new(Fault::Syntax, "a second parameter in one line").with_help(FORM));
        }
        if let Some((earlier, _)) = self.params.iter().find(|(earlier, _)| earlier.name.eq_ignore_ascii_case(name)) {
            let message = match earlier.name == name {
                true => format!("parameter `{name}` has two `@param` lines"),
                false => format!("parameters `{}` and `{name}` differ in case alone", earlier.name),
            };
            report.problem(at, Fault::Name, message);
            return;
        }
        self.params.push((param, at));
    }

    /// Reads `col type, col type`; further lines go on with the list.
    fn returns(&mut self, mut line: Line, report: &mut Report) {
        self.returns_offset.get_or_insert(line.offset());
        loop {
            let at = line.offset();
            let Some(name) = line.name() else {
                report.problem(at, Fault::Syntax, "a column and its type are expected here");
                return;
            };
            let type_at = line.offset();
            let type_name = line.name();
            if self.returns.iter().any(|earlier| earlier.name == name) {
                report.problem(at, Fault::Name, format!("column `{name}` is promised twice"));
            }
            match type_name.and_then(ColumnType::from_name) {
                Some(kind) => self.returns.push(Returned { name: name.to_string(), kind }),
                None => no_type(type_name, "column", &ColumnType::NAMED.map(ColumnType::as_str), type_at, report),
            }
            let goes_on = line.eat(",");
            if line.is_empty() {
                return;
            }
            if !goes_on {
                report.problem(line.offset(), Fault::Syntax, "`,` is expected here");
                return;
            }
        }
    }

    /// Reads `a=… b=… => rows >= 1, col = 'value'`.
    fn example(&mut self, mut line: Line, report: &mut Report) {
        const FORM: &str = "the line is `@example a=Kazakhstan b='South Korea' => rows >= 1`";
        let location = report.location(line.offset());
        let text = line.rest().to_string();
        let (mut arguments, mut expected) = (Vec::new(), Vec::new());
        while !line.is_empty() && !line.eat("=>") {
            let at = line.offset();
            let name = line.name().filter(|_| !line.rest().starts_with("=>") && line.eat("="));
            let argument = name.and_then(|name| Some((name, line.value()?.0)));
            let Some((name, value)) = argument else {
                let message = unclosed(&line).unwrap_or("an argument is expected here");
                report.add(at, Problem::new(Fault::Syntax, message).with_help(FORM));
                return;
            };
            arguments.push((name.to_string(), value));
        }
        while !line.is_empty() {
            let at = line.offset();
            let Some(expectation) = Expectation::read(&mut line) else {
                let help = "write `rows >= 1` or `column = 'value of the first row'`, with commas between; =, <>, <, <=, > and >= compare";
                let message = unclosed(&line).unwrap_or("no expectation");
                report.add(at, Problem::new(Fault::Syntax, message).with_help(help));
                return;
            };
            expected.push(expectation);
            if !line.eat(",") && !line.is_empty() {
                report.problem(line.offset(), Fault::Syntax, "`,` is expected here");
                return;
            }
        }
        self.examples.push(Example { arguments, expected, text, location });
    }
}

/// Takes what follows a name directly and makes it none, such as the `öße` of `größe`; returns the whole word.
fn misspelt(name: &str, line: &mut Line) -> Option<String> {
    let rest = line.touching_word();
    (!rest.is_empty()).then(|| format!("{name}{rest}"))
}

fn no_type(name: Option<&str>, of: &str, known: &[&str], at: usize, report: &mut Report) {
    let message = match name {
        Some(name) => format!("`{name}` is no type of a {of}"),
        None => format!("the type of the {of} is expected here"),
    };
    report.add(at, Problem::new(Fault::Syntax, message).with_help(format!("the types are {}", known.join(", "))));
}

/// Reads the names between the brackets of the marker.
fn listed(line: &mut Line, report: &mut Report) -> Vec<(String, usize)> {
    let mut names: Vec<(String, usize)> = Vec::new();
    while !line.eat(")") {
        let at = line.offset();
        let Some(name) = line.name() else {
            report.problem(at, Fault::Syntax, "a name of a parameter or `)` is expected here");
            line.skip(line.rest().len());
            break;
        };
        if names.iter().any(|(earlier, _)| earlier == name) {
            report.problem(at, Fault::Name, format!("parameter `{name}` is listed twice"));
        }
        names.push((name.to_string(), at));
        if !line.eat(",") && !line.rest().starts_with(')') {
            report.problem(line.offset(), Fault::Syntax, "`,` or `)` is expected here");
            line.skip(line.rest().len());
            break;
        }
    }
    names
}

fn default_of(param: &Param, line: &mut Line, report: &mut Report) -> Option<Literal> {
    let at = line.offset();
    match line.value() {
        Some((text, false)) if text.eq_ignore_ascii_case("null") => Some(Literal::Null),
        Some((text, is_quoted)) => {
            let refuse = |problem: Problem| {
                let whole = (!is_quoted).then(|| with_next_words(param, &text, line.rest())).flatten();
                let help = whole.map(|whole| format!("write `'{whole}'`, in quotes")).or(problem.help.clone());
                report.add(at, Problem { help, ..problem });
            };
            typed(param, &text).map_err(refuse).ok()
        }
        None => {
            report.problem(at, Fault::Syntax, unclosed(line).unwrap_or("a default is expected here"));
            None
        }
    }
}

/// Returns the value that `text` and the words after it make together, such as `South Korea` without its quotes.
fn with_next_words(param: &Param, text: &str, rest: &str) -> Option<String> {
    const MOST: usize = 3;
    let mut whole = text.to_string();
    for word in rest.split_whitespace().take(MOST) {
        whole = format!("{whole} {word}");
        if typed(param, &whole).is_ok() {
            return Some(whole);
        }
    }
    None
}

/// Returns what is wrong where a value begins with a quote that never closes.
fn unclosed(line: &Line) -> Option<&'static str> {
    line.rest().starts_with('\'').then_some("the quote never closes")
}
