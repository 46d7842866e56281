//! The small reader of header lines: names, values in quotes or bare, punctuation.

/// What is left of one header line; knows where in the file it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    rest: &'a str,
    /// Whether blanks stood before `rest`.
    after_blank: bool,
    /// Byte of the file at which `rest` begins.
    offset: usize,
}

impl<'a> Line<'a> {
    /// Returns a reader of `text`, which begins at byte `offset` of its file.
    pub(super) fn new(text: &'a str, offset: usize) -> Line<'a> {
        let mut line = Line { rest: text.trim_end(), after_blank: true, offset };
        line.skip_blanks();
        line
    }

    /// Returns the byte of the file at which the next piece begins.
    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    /// Returns what is left.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    /// Tells whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes `token` if it comes next.
    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest.starts_with(token);
        if found {
            self.advance(token.len());
        }
        found
    }

    /// Leaves out `length` bytes, at most the rest.
    pub(super) fn skip(&mut self, length: usize) {
        self.advance(length.min(self.rest.len()));
    }

    /// Takes a name: letters, digits and underscores, no digit first.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let length = self.rest.bytes().take_while(|byte| is_part(byte)).count();
        let starts_well = !self.rest.starts_with(|first: char| first.is_ascii_digit());
        (length > 0 && starts_well).then(|| self.advance(length))
    }

    /// Takes letters, digits, dots and dashes that follow the piece before without a blank.
    pub(super) fn touching_word(&mut self) -> &'a str {
        if self.after_blank {
            return "";
        }
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
        let length = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        self.advance(length)
    }

    /// Takes a value: a text in single quotes, or what stands before the next blank or comma.
    ///
    /// Returns it with whether it was quoted; `None` when there is none or its quote never closes.
    pub(super) fn value(&mut self) -> Option<(String, bool)> {
        if self.rest.starts_with('\'') {
            return self.quoted().map(|text| (text, true));
        }
        let length = self.rest.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(self.rest.len());
        (length > 0).then(|| (self.advance(length).to_string(), false))
    }

    fn quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        let mut from = 1;
        loop {
            let end = from + self.rest[from..].find('\'')?;
            text.push_str(&self.rest[from..end]);
            if !self.rest[end + 1..].starts_with('\'') {
                self.advance(end + 1);
                return Some(text);
            }
            text.push('\'');
            from = end + 2;
        }
    }

    fn advance(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.offset += length;
        self.skip_blanks();
        taken
    }

    fn skip_blanks(&mut self) {
        let trimmed = self.rest.trim_start();
        self.after_blank = trimmed.len() < self.rest.len();
        self.offset += self.rest.len() - trimmed.len();
        self.rest = trimmed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_may_be_quoted() {
        let cases = [
            ("Kazakhstan b=x", Some(("Kazakhstan", false)), "b=x"),
            ("'South Korea' b", Some(("South Korea", true)), "b"),
            ("'Côte d''Ivoire', x", Some(("Côte d'Ivoire", true)), ", x"),
            ("'' x", Some(("", true)), "x"),
            ("5, x", Some(("5", false)), ", x"),
            ("'open", None, "'open"),
            ("", None, ""),
        ];
        for (text, expected, rest) in cases {
            let mut line = Line::new(text, 10);
            let value = line.value();
            assert_eq!(value.as_ref().map(|(text, quoted)| (text.as_str(), *quoted)), expected, "{text}");
            assert_eq!(line.rest(), rest, "{text}");
            assert_eq!(line.offset(), 10 + text.len() - rest.len(), "{text}");
        }
    }
}
