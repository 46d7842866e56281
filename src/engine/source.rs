//! Where a statement stands in the text that the user wrote.

use std::sync::Arc;

use datafusion::sql::sqlparser::tokenizer::{Location as Place, Span, Token, TokenWithSpan};

use super::error::{Error, Location};
use super::fault::Fault;

/// The whole text that a statement comes from, its name, and the byte that the statement begins at.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) name: Arc<str>,
    pub(super) text: Arc<str>,
    pub(super) offset: usize,
    /// The files that the statement reads, as far as they are known.
    pub(super) files: Vec<String>,
    /// The texts that stand for calls in FROM, each at lines of its own: see [`Source::add`].
    within: Vec<Source>,
}

/// The lines that lie between a statement's own text and the first one put into it, and between those; a statement is
/// never as long.
const LINES: u64 = 1 << 32;

impl Source {
    /// A statement that stands alone.
    pub(super) fn of_statement(sql: &str) -> Source {
        Source::new("query", sql, 0)
    }

    pub(super) fn new(name: &str, text: &str, offset: usize) -> Source {
        Source { name: name.into(), text: text.into(), offset, files: Vec::new(), within: Vec::new() }
    }

    /// Adds a text that stands for a call in FROM; returns the lines to add to its spans, so that a fault in it is found
    /// in it.
    pub(super) fn add(&mut self, inner: Source) -> u64 {
        self.within.push(inner);
        self.within.len() as u64 * LINES
    }

    pub(super) fn error(&self, fault: Fault) -> Error {
        Error::new(fault.code, fault.message).at(self.location(fault.span)).help_with(fault.help)
    }

    /// Returns where a function is first called in the statement; an empty span where it isn't.
    pub(super) fn call_of(&self, name: &str) -> Span {
        let statement = self.text.get(self.offset..).unwrap_or_default();
        let Ok(tokens) = super::parse::tokens(statement) else { return Span::empty() };
        let mut tokens = tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(_))).peekable();
        while let Some(token) = tokens.next() {
            if let Token::Word(word) = &token.token
                && word.value.eq_ignore_ascii_case(name)
                && tokens.peek().is_some_and(|next| next.token == Token::LParen)
            {
                return token.span;
            }
        }
        Span::empty()
    }

    /// Returns the tokens of the statement.
    pub(super) fn tokens(&self) -> Vec<TokenWithSpan> {
        super::parse::tokens(self.text.get(self.offset..).unwrap_or_default()).unwrap_or_default()
    }

    /// Returns where a text first stands in quotes in the statement; an empty span where it doesn't.
    pub(super) fn literal(&self, text: &str) -> Span {
        let statement = self.text.get(self.offset..).unwrap_or_default();
        let tokens = super::parse::tokens(statement).unwrap_or_default();
        let found = tokens.iter().find(|token| match &token.token {
            Token::SingleQuotedString(found) | Token::Number(found, _) => found == text,
            _ => false,
        });
        found.map_or(Span::empty(), |token| token.span)
    }

    /// Returns where a text first stands in quotes of either kind; an empty span where it doesn't.
    pub(super) fn quoted(&self, text: &str) -> Span {
        let statement = self.text.get(self.offset..).unwrap_or_default();
        let tokens = super::parse::tokens(statement).unwrap_or_default();
        let found = tokens.iter().find(|token| match &token.token {
            Token::SingleQuotedString(found) => found == text,
            Token::Word(word) => word.quote_style.is_some() && word.value == text,
            _ => false,
        });
        found.map_or(Span::empty(), |token| token.span)
    }

    /// Returns the place of a span of the statement; none for an empty span.
    pub(super) fn location(&self, span: Span) -> Option<Location> {
        if let Some(place) = (span.start.line / LINES).checked_sub(1) {
            let own = |at: Place| Place::new(at.line % LINES, at.column);
            return self.within.get(usize::try_from(place).ok()?)?.location(Span::new(own(span.start), own(span.end)));
        }
        let statement = self.text.get(self.offset..)?;
        let start = self.offset + byte_of(statement, span.start)?;
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let text = self.text[line_start..].lines().next().unwrap_or_default();
        let column = self.text[line_start..start].chars().count() + 1;
        let rest = text.chars().count().saturating_sub(column - 1);
        let length = if span.end.line == span.start.line {
            span.end.column.saturating_sub(span.start.column) as usize
        } else {
            rest
        };
        Some(Location {
            source: self.name.to_string(),
            line: self.text[..start].matches('\n').count() + 1,
            column,
            length: length.clamp(1, rest.max(1)),
            text: text.to_string(),
        })
    }
}

/// Returns the byte of a line and column, both from 1; none for the place of an empty span.
fn byte_of(text: &str, place: Place) -> Option<usize> {
    let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(place.column).ok()?.checked_sub(1)?;
    let start = match line {
        0 => 0,
        _ => text.match_indices('\n').nth(line - 1)?.0 + 1,
    };
    let rest = &text[start..];
    Some(start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_whole_text() {
        let text = "select 1;\n  select é,\n\twrong";
        let source = Source::new("f.sql", text, text.find("select é").expect("is there"));
        let span = Span::new(Place::new(2, 2), Place::new(2, 7));
        let found = source.location(span).expect("the span isn't empty");
        assert_eq!((found.line, found.column, found.length, found.text.as_str()), (3, 2, 5, "\twrong"));
        let first = source.location(Span::new(Place::new(1, 8), Place::new(1, 9))).expect("the span isn't empty");
        assert_eq!((first.line, first.column, first.length), (2, 10, 1));
        assert_eq!(source.location(Span::empty()), None);
    }
}
