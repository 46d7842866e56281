//! Text that may be shown: control characters and marks that turn the direction of writing are escaped, so that no data,
//! name or message steers a terminal.

use std::borrow::Cow;

/// Returns the text with what steers a terminal escaped; machine formats keep bytes as they are.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    text.chars().for_each(|c| push(&mut out, c));
    Cow::Owned(out)
}

/// [`printable`] of a text of several lines, whose ends stay.
pub(crate) fn printable_lines(text: &str) -> String {
    text.split('\n').map(printable).collect::<Vec<Cow<'_, str>>>().join("\n")
}

/// [`printable`] of a text that people wrote in lines, such as documentation or SQL: line ends and tabs stay.
#[cfg(feature = "cli")]
pub(crate) fn printable_text(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| steers(c) && !matches!(c, '\n' | '\t')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if matches!(c, '\n' | '\t') { out.push(c) } else { push(&mut out, c) }
    }
    Cow::Owned(out)
}

/// Adds one character in its shown form.
pub(crate) fn push(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        c if c.is_control() => out.push_str(&format!("\\x{:02x}", u32::from(c))),
        c if steers(c) => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
        c => out.push(c),
    }
}

/// Tells whether a character does something else than stand there: C0, C1, DEL, line and paragraph separators, and the
/// marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9).
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_is_left() {
        let cases = [
            ("Қазақстан — 中国 🇰🇿", "Қазақстан — 中国 🇰🇿"),
            ("a\tb\r\nc", "a\\tb\\r\\nc"),
            ("\u{1b}[31mred", "\\x1b[31mred"),
            ("\u{7f}\u{9b}x", "\\x7f\\x9bx"),
            ("a\u{202e}cba", "a\\u{202e}cba"),
        ];
        for (text, expected) in cases {
            assert_eq!(printable(text), expected, "{text:?}");
        }
        assert_eq!(printable_lines("a\u{1b}\nb"), "a\\x1b\nb");
        #[cfg(feature = "cli")]
        assert_eq!(printable_text("a\r\n\tb\u{1b}\u{2067}"), "a\\r\n\tb\\x1b\\u{2067}");
    }
}
