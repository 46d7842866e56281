//! Markdown: its signs become blanks, so that every word stays at its bytes.

/// The longest address that is taken for one: what never closes is not searched to its end from each bracket.
const MOST_ADDRESS: usize = 2_000;

/// Returns a text of the same length without signs of markup behind `body`.
pub(super) fn blanked(text: &str, body: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = body;
    for line in text.get(body..).unwrap_or_default().split_inclusive('\n') {
        blank_line(line, &mut bytes[at..at + line.len()]);
        at += line.len();
    }
    // Only ASCII characters were written over, by ASCII, or whole addresses by as many blanks.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_string())
}

/// Writes blanks over the signs of one line.
fn blank_line(line: &str, bytes: &mut [u8]) {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    let lead = rest.len() - rest.trim_start_matches(['#', '>']).len();
    let is_heading = lead > 0 && rest[lead..].starts_with([' ', '\t', '\n']) || rest.starts_with('>');
    if is_heading {
        bytes[indent..indent + lead].fill(b' ');
    } else if let Some(bullet) = rest.strip_prefix(['*', '+', '-'])
        && bullet.starts_with(' ')
    {
        bytes[indent] = b' ';
    }
    let text = line.as_bytes();
    let mut i = 0;
    while i < text.len() {
        match text[i] {
            b'*' | b'`' | b'~' => bytes[i] = b' ',
            // Inside a word it is a letter of a name.
            b'_' if !(is_word(text, i.wrapping_sub(1)) && is_word(text, i + 1)) => bytes[i] = b' ',
            b'\\' if text.get(i + 1).is_some_and(u8::is_ascii_punctuation) => {
                bytes[i] = b' ';
                i += 1;
            }
            b'!' if text.get(i + 1) == Some(&b'[') => bytes[i] = b' ',
            b'[' => bytes[i] = b' ',
            b']' => {
                bytes[i] = b' ';
                if text.get(i + 1) == Some(&b'(')
                    && let Some(end) = text[i..].iter().take(MOST_ADDRESS).position(|byte| *byte == b')')
                {
                    bytes[i..=i + end].fill(b' ');
                    i += end;
                }
            }
            _ => {}
        }
        i += 1;
    }
}

fn is_word(text: &[u8], at: usize) -> bool {
    text.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_at_their_bytes() {
        let cases = [
            ("# A visit", "  A visit"),
            ("#1 partner", "#1 partner"),
            ("> **Bold** words", "    Bold   words"),
            ("* one\n- two\n", "  one\n  two\n"),
            ("met [the prime minister](https://a.example/é) in", "met  the prime minister                        in"),
            ("a [note] here", "a  note  here"),
            ("snake_case and _stress_", "snake_case and  stress "),
            ("[never closed](x", " never closed (x"),
        ];
        for (text, expected) in cases {
            let found = blanked(text, 0);
            assert_eq!(found.len(), text.len(), "{text}");
            assert_eq!(found.split_whitespace().collect::<Vec<_>>(), expected.split_whitespace().collect::<Vec<_>>());
        }
        assert_eq!(blanked("# x\n# y", 4), "# x\n  y");
    }

    #[test]
    fn long_lines_take_linear_time() {
        let text = "](".repeat(200_000);
        assert_eq!(blanked(&text, 0).len(), text.len());
    }
}
