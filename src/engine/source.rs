//! Where a statement stands in the text that the user wrote.

use std::sync::Arc;

use datafusion::sql::parser::Statement as DfStatement;
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
    /// Bytes of the statement, where it isn't all that follows.
    length: Option<usize>,
    /// What the text was parsed to, as it is planned.
    statement: Option<Arc<DfStatement>>,
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
        Source {
            name: name.into(),
            text: text.into(),
            offset,
            files: Vec::new(),
            length: None,
            statement: None,
            within: Vec::new(),
        }
    }

    /// Tells how long the statement is: the text may go on with others.
    pub(super) fn ends_after(&mut self, bytes: usize) {
        self.length = Some(bytes);
    }

    /// Keeps the statement, for places that DataFusion doesn't tell.
    pub(super) fn keep(&mut self, statement: DfStatement) {
        self.statement = Some(Arc::new(statement));
    }

    /// Returns the statement, once it is parsed.
    pub(super) fn statement(&self) -> Option<&DfStatement> {
        self.statement.as_deref()
    }

    /// Returns the statement's own text.
    fn own_text(&self) -> &str {
        let end = self.length.map_or(self.text.len(), |length| self.offset + length);
        self.text.get(self.offset..end).or_else(|| self.text.get(self.offset..)).unwrap_or_default()
    }

    /// Returns the statement's tokens without blanks; none where it has none.
    pub(super) fn tokens(&self) -> Vec<TokenWithSpan> {
        let mut tokens = super::parse::tokens(self.own_text()).unwrap_or_default();
        tokens.retain(|token| !matches!(token.token, Token::Whitespace(_) | Token::EOF));
        tokens
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
        let tokens = self.tokens();
        let calls = tokens.windows(2).find(|pair| is_word(&pair[0], name) && pair[1].token == Token::LParen);
        calls.map_or(Span::empty(), |pair| pair[0].span)
    }

    /// Returns where a text first stands in quotes in the statement, or a number; an empty span where it doesn't.
    pub(super) fn literal(&self, text: &str) -> Span {
        let statement = self.tokens();
        let found = statement.iter().find(|token| match &token.token {
            Token::SingleQuotedString(found) | Token::Number(found, _) | Token::EscapedStringLiteral(found) => {
                found == text
            }
            Token::DollarQuotedString(found) => found.value == text,
            _ => false,
        });
        found.map_or(Span::empty(), |token| token.span)
    }

    /// Returns where a text first stands in quotes of either kind; an empty span where it doesn't.
    pub(super) fn quoted(&self, text: &str) -> Span {
        let tokens = self.tokens();
        let found = tokens.iter().find(|token| match &token.token {
            Token::SingleQuotedString(found) => found == text,
            Token::Word(word) => word.quote_style.is_some() && word.value == text,
            _ => false,
        });
        found.map_or(Span::empty(), |token| token.span)
    }

    /// Returns where a word first stands in the statement; an empty span where it doesn't.
    pub(super) fn word(&self, name: &str) -> Span {
        self.tokens().iter().find(|token| is_word(token, name)).map_or(Span::empty(), |token| token.span)
    }

    /// Widens the span of a name over the names before it that end in a point: `nope.visits`.
    pub(super) fn qualified(&self, span: Span) -> Span {
        let tokens = self.tokens();
        let Some(mut first) = tokens.iter().position(|token| token.span.start == span.start) else { return span };
        while first >= 2
            && tokens[first - 1].token == Token::Period
            && matches!(tokens[first - 2].token, Token::Word(_))
        {
            first -= 2;
        }
        Span::new(tokens[first].span.start, span.end)
    }

    /// Returns the name under a span as the user wrote it, where the span is that of a token.
    pub(super) fn written(&self, span: Span) -> Option<String> {
        let place = self.location(span)?;
        Some(place.text.chars().skip(place.column - 1).take(place.length).collect())
    }

    /// Widens a span to whole tokens, and over the parentheses that are opened in it.
    fn whole(&self, span: Span) -> Span {
        let tokens = self.tokens();
        let Some(first) = tokens.iter().position(|token| token.span.end > span.start) else { return span };
        if tokens[first].span.start > span.start && span.end <= tokens[first].span.start {
            return span;
        }
        let start = span.start;
        let (mut end, mut open) = (span.end.max(tokens[first].span.end), 0i32);
        for token in &tokens[first..] {
            if token.span.start >= end && open == 0 {
                break;
            }
            match token.token {
                Token::LParen | Token::LBracket => open += 1,
                Token::RParen | Token::RBracket if open > 0 => open -= 1,
                Token::SemiColon => break,
                _ => {}
            }
            // A call ends with its last parenthesis, an operand in the middle of one doesn't begin any.
            end = end.max(token.span.end);
        }
        Span::new(start, end)
    }

    /// Returns the place of a span of the statement; none for an empty span.
    pub(super) fn location(&self, span: Span) -> Option<Location> {
        if let Some(place) = (span.start.line / LINES).checked_sub(1) {
            let own = |at: Place| Place::new(at.line % LINES, at.column);
            return self.within.get(usize::try_from(place).ok()?)?.location(Span::new(own(span.start), own(span.end)));
        }
        let statement = self.text.get(self.offset..)?;
        if span == Span::empty() {
            return None;
        }
        let span = self.whole(span);
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

fn is_word(token: &TokenWithSpan, name: &str) -> bool {
    matches!(&token.token, Token::Word(word) if word.value.eq_ignore_ascii_case(name))
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
