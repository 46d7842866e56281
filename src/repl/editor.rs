//! The line editor: colours, hints, completion and the end of a statement, for rustyline.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use rustyline::completion::{Completer, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hint, Hinter, HistoryHinter};
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Helper};

use super::commands;
use super::complete::{called, complete};
use super::names::Names;
use super::tokens::{Kind, Token, is_command, is_complete, tokens};
use super::words::is_keyword;
use crate::functions;

/// What rustyline asks while a line is edited.
pub(super) struct Editing {
    names: Rc<Names>,
    color: bool,
    history: HistoryHinter,
    /// Whether the line was empty when it was last drawn.
    is_empty: Cell<bool>,
}

impl Editing {
    pub(super) fn new(names: Rc<Names>, color: bool) -> Editing {
        Editing { names, color, history: HistoryHinter::new(), is_empty: Cell::new(true) }
    }

    /// Tells whether the line that was given up was empty.
    pub(super) fn was_empty(&self) -> bool {
        self.is_empty.replace(true)
    }
}

impl Helper for Editing {}

impl Validator for Editing {
    fn validate(&self, ctx: &mut ValidationContext) -> rustyline::Result<ValidationResult> {
        Ok(if is_complete(ctx.input()) { ValidationResult::Valid(None) } else { ValidationResult::Incomplete })
    }
}

impl Completer for Editing {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let (start, found) = complete(line, pos, &self.names);
        let pair =
            |candidate: super::complete::Candidate| Pair { display: candidate.shown, replacement: candidate.written };
        Ok((start, found.into_iter().map(pair).collect()))
    }
}

/// A text behind the cursor.
pub(super) struct Shown {
    text: String,
    /// Whether the right arrow writes it into the line.
    is_taken: bool,
}

impl Hint for Shown {
    fn display(&self) -> &str {
        &self.text
    }

    fn completion(&self) -> Option<&str> {
        self.is_taken.then_some(&self.text)
    }
}

impl Hinter for Editing {
    type Hint = Shown;

    fn hint(&self, line: &str, pos: usize, ctx: &Context<'_>) -> Option<Shown> {
        self.is_empty.set(line.is_empty());
        if line.is_empty() || pos < line.len() {
            return None;
        }
        if let Some(text) = signature_hint(line, &self.names) {
            return Some(Shown { text, is_taken: false });
        }
        let text = self.history.hint(line, pos, ctx)?;
        // A hint of several lines would push the prompt about.
        (line.chars().count() >= 2 && !text.contains('\n')).then_some(Shown { text, is_taken: true })
    }
}

/// Returns what is still to be written of a call or a dot-command.
fn signature_hint(line: &str, names: &Names) -> Option<String> {
    if is_command(line) {
        let (name, rest) = commands::cut(line);
        let command = commands::find(name).filter(|_| rest.is_empty() && line.ends_with(' '))?;
        return Some(command.args.to_string()).filter(|args| !args.is_empty());
    }
    let tokens: Vec<Token> = tokens(line).into_iter().filter(|token| token.kind != Kind::Comment).collect();
    let last = tokens.last().filter(|last| last.is_symbol(line, "(") || last.is_symbol(line, ","))?;
    let (called, index) = called(line, &tokens)?;
    let params: Vec<String> = match functions::find(called) {
        Some(function) => function.params.iter().map(|param| param.name.to_string()).collect(),
        None => names.params_of(called)?,
    };
    let gap = if last.is_symbol(line, ",") && line.ends_with(',') { " " } else { "" };
    let rest = params.get(index..)?;
    (!rest.is_empty()).then(|| format!("{gap}{})", rest.join(", ")))
}

impl Highlighter for Editing {
    fn highlight<'l>(&self, line: &'l str, pos: usize) -> Cow<'l, str> {
        if self.color { Cow::Owned(colored(line, pos)) } else { Cow::Borrowed(line) }
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        if self.color { Cow::Owned(format!("\x1b[90m{hint}\x1b[0m")) } else { Cow::Borrowed(hint) }
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        // A letter may end a keyword or open a quote: the whole line is drawn anew.
        self.color
    }
}

/// Returns the line with colours, and the brackets at the cursor in strong ones; its width stays.
fn colored(line: &str, pos: usize) -> String {
    if is_command(line) {
        let end = line
            .trim_start()
            .find(char::is_whitespace)
            .map_or(line.len(), |at| at + line.len() - line.trim_start().len());
        return format!("\x1b[35m{}\x1b[0m{}", &line[..end], &line[end..]);
    }
    let tokens = tokens(line);
    let brackets = brackets(line, &tokens, pos);
    let mut text = String::with_capacity(line.len() * 2);
    let mut at = 0;
    for (index, token) in tokens.iter().enumerate() {
        text.push_str(&line[at..token.start]);
        let next = tokens.get(index + 1);
        let is_bracket = brackets.is_some_and(|(one, other)| index == one || index == other);
        match if is_bracket { Some("1;4;36") } else { color_of(line, token, next) } {
            Some(color) => text.push_str(&format!("\x1b[{color}m{}\x1b[0m", token.of(line))),
            None => text.push_str(token.of(line)),
        }
        at = token.end;
    }
    text + &line[at..]
}

fn color_of(line: &str, token: &Token, next: Option<&Token>) -> Option<&'static str> {
    let called = next.is_some_and(|next| next.start == token.end && next.is_symbol(line, "("));
    let word = token.of(line);
    match token.kind {
        Kind::Text => Some("32"),
        Kind::Number => Some("33"),
        Kind::Parameter => Some("36"),
        Kind::Comment => Some("90"),
        Kind::Word if called && (functions::find(word).is_some() || !is_keyword(word)) => Some("34"),
        Kind::Word if is_keyword(word) => Some("1"),
        Kind::Word | Kind::Name | Kind::Symbol => None,
    }
}

/// Returns the bracket under or before the cursor and the one that belongs to it, by their places among the tokens:
/// those in quotes and comments are none.
fn brackets(line: &str, tokens: &[Token], pos: usize) -> Option<(usize, usize)> {
    let opens = |token: &Token| ["(", "[", "{"].iter().position(|sign| token.is_symbol(line, sign));
    let closes = |token: &Token| [")", "]", "}"].iter().position(|sign| token.is_symbol(line, sign));
    let is_bracket = |token: &Token| opens(token).or(closes(token)).is_some();
    let at = |start: usize| tokens.iter().position(|token| token.start == start && is_bracket(token));
    let one = at(pos).or_else(|| at(pos.checked_sub(1)?))?;
    let kind = opens(&tokens[one]).or(closes(&tokens[one]));
    let forward = opens(&tokens[one]).is_some();
    let mut depth = 0_usize;
    let mut found = |place: &usize| {
        let token = &tokens[*place];
        let (deeper, back) = if forward { (opens(token), closes(token)) } else { (closes(token), opens(token)) };
        if deeper == kind && deeper.is_some() {
            depth += 1;
        } else if back == kind && back.is_some() {
            depth -= 1;
        }
        depth == 0
    };
    let other = if forward { (one..tokens.len()).find(&mut found) } else { (0..=one).rev().find(&mut found) };
    other.map(|other| (one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_belong_together() {
        // The cursor is at `|`; the bracket that belongs to the one there is at the second place.
        let cases = [
            ("select |(1 + (2))", Some((7, 15))),
            ("select (1 + (2))|", Some((15, 7))),
            ("select (1 + |(2))", Some((12, 14))),
            ("select |('(' -- (", None),
            ("select (')'|)", Some((11, 7))),
            ("select |1", None),
            ("select a|[1]", Some((8, 10))),
            ("|)", None),
        ];
        for (marked, expected) in cases {
            let pos = marked.find('|').expect("a cursor");
            let line = marked.replacen('|', "", 1);
            let tokens = tokens(&line);
            let found = brackets(&line, &tokens, pos).map(|(one, other)| (tokens[one].start, tokens[other].start));
            assert_eq!(found, expected, "{marked}");
        }
    }

    #[test]
    fn calls_show_what_is_still_to_be_written() {
        let db = crate::engine::Dyadb::bundled().expect("the bundled dataset");
        let names = Names::new(db.session().expect("a session"));
        let cases = [
            ("select * from visits_between('KAZ', ", Some("b, since)")),
            ("select pair(", Some("a, b)")),
            ("select pair('KAZ',", Some(" b)")),
            ("select pair('KAZ', ", Some("b)")),
            ("select pair(iso2('KAZ'), ", Some("b)")),
            ("select pair('KAZ'", None),
            ("select sum(", None),
            ("select (", None),
            (".schema ", Some("[TABLE]")),
            (".schema", None),
            (".tables ", None),
        ];
        for (line, expected) in cases {
            assert_eq!(signature_hint(line, &names).as_deref(), expected, "{line:?}");
        }
    }

    #[test]
    fn colours_leave_the_text_as_it_is() {
        for line in ["select pair('Қаз', $b) -- é", ".mode csv", "  .x", "'half", "", "select 1.5e3, \"a b\""] {
            let mut plain = colored(line, line.len());
            for code in ["1", "1;4;36", "32", "33", "34", "35", "36", "90", "0"] {
                plain = plain.replace(&format!("\x1b[{code}m"), "");
            }
            assert_eq!(plain, line);
        }
    }
}
