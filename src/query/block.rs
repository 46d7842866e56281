//! The blocks of a file: what each saved query takes of it, and where its statement stands.

use std::ops::Range;

use super::problem::{Fault, Problem, Report};
use super::scan::{BOM, Kind, Token, is_marker};

/// The part of a file that one query takes: a marker and what follows it, or a whole file without markers.
pub(super) struct Block<'a> {
    /// Byte at which it begins.
    pub(super) start: usize,
    pub(super) has_marker: bool,
    /// The comment lines that it begins with.
    pub(super) header: &'a [Token],
    /// Everything after them.
    body: &'a [Token],
}

/// Cuts a file at its markers.
pub(super) fn blocks<'a>(text: &str, tokens: &'a [Token]) -> Vec<Block<'a>> {
    let begins_query = |token: &Token| {
        let before = text[..token.start].rsplit('\n').next().unwrap_or_default();
        let is_first = before.trim_start_matches(BOM).trim().is_empty();
        token.kind == Kind::LineComment && is_first && is_marker(&text[token.start..token.end])
    };
    let markers: Vec<usize> = (0..tokens.len()).filter(|index| begins_query(&tokens[*index])).collect();
    let Some(first) = markers.first() else { return vec![Block::new(0, false, tokens)] };
    let ends = markers[1..].iter().copied().chain([tokens.len()]);
    let of = |(from, to): (usize, usize)| Block::new(tokens[from].start, true, &tokens[from..to]);
    let mut blocks: Vec<Block> = markers.iter().copied().zip(ends).map(of).collect();
    if let Some(stray) = tokens[..*first].iter().find(|token| !is_comment(token)) {
        blocks.insert(0, Block::new(stray.start, false, &tokens[..*first]));
    }
    blocks
}

fn is_comment(token: &Token) -> bool {
    matches!(token.kind, Kind::LineComment | Kind::BlockComment)
}

fn is_statement(token: &Token) -> bool {
    !is_comment(token) && token.kind != Kind::Semicolon
}

impl<'a> Block<'a> {
    fn new(start: usize, has_marker: bool, tokens: &'a [Token]) -> Block<'a> {
        let n_header = tokens.iter().take_while(|token| token.kind == Kind::LineComment).count();
        let (header, body) = tokens.split_at(n_header);
        Block { start, has_marker, header, body }
    }

    /// Returns the byte at which the block ends.
    pub(super) fn end(&self) -> usize {
        self.body.last().or(self.header.last()).map_or(self.start, |token| token.end)
    }

    /// Returns the comment lines after the header: nothing in them is read as a part of it.
    pub(super) fn inner_comments(&self) -> impl Iterator<Item = &'a Token> + use<'a> {
        self.body.iter().filter(|token| token.kind == Kind::LineComment)
    }

    /// Returns where the statement stands, without its semicolon and the comments after it.
    pub(super) fn statement(&self, report: &mut Report) -> Range<usize> {
        let Some(first) = self.body.iter().find(|token| is_statement(token)) else {
            let message = if self.has_marker { "no statement follows the header" } else { "no statement in the file" };
            report.problem(self.start, Fault::Syntax, message);
            return 0..0;
        };
        let is_end = |token: &&Token| token.kind == Kind::Semicolon && token.start > first.start;
        let end = self.body.iter().find(is_end).map_or(usize::MAX, |token| token.start);
        if let Some(second) = self.body.iter().find(|token| token.start > end && is_statement(token)) {
            let help = match self.has_marker {
                true => "begin each statement with a line `-- name: …`",
                false => "run a script with `-f`, or begin each statement with a line `-- name: …`",
            };
            let problem = Problem::new(Fault::Syntax, "a saved query is one statement, and a second one begins here");
            report.add(second.start, problem.with_help(help));
        }
        let last = self.body.iter().rfind(|token| token.start < end && !is_comment(token));
        self.body.first().map_or(first.start, |token| token.start)..last.map_or(first.end, |token| token.end)
    }
}
