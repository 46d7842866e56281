//! Documents as they come: plain text, Markdown, pages of HTML and objects of JSON, each as the text that is read, with
//! what is known beside it.
//!
//! | module | holds |
//! |---|---|
//! | `day` | days of publication, in the ways that they are written |
//! | `plain` | text, with a date or front matter before it |
//! | `markdown` | Markdown, its signs blanked out |
//! | `page` | HTML: the article of a page, without what stands around it |
//! | `meta` | what a page says of itself: meta tags and JSON-LD |
//! | `object` | JSON objects, by the names of their fields |
//! | `encoding` | bytes as text |

mod day;
pub(crate) mod encoding;
mod markdown;
mod meta;
mod object;
mod page;
mod plain;

use chrono::NaiveDate;

pub(crate) use object::Fields;

/// What is known of a document beside its text, and the part of it that is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Head {
    pub(crate) title: Option<String>,
    pub(crate) published: Option<NaiveDate>,
    pub(crate) url: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) author: Option<String>,
    /// ISO 639-1 code.
    pub(crate) language: Option<String>,
    /// The first byte of the prose.
    pub(crate) body: usize,
}

impl Head {
    /// Fills what is not known yet.
    fn or(self, other: Head) -> Head {
        Head {
            title: self.title.or(other.title),
            published: self.published.or(other.published),
            url: self.url.or(other.url),
            publisher: self.publisher.or(other.publisher),
            author: self.author.or(other.author),
            language: self.language.or(other.language),
            body: other.body,
        }
    }
}

/// What a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Plain,
    Markdown,
    Html,
    /// One object.
    Json,
    /// An object on each line.
    JsonLines,
}

impl Markup {
    /// Returns the markup that the suffix of a file stands for, without that of its compression.
    pub(crate) fn of_suffix(suffix: &str) -> Option<Markup> {
        Some(match suffix.to_ascii_lowercase().as_str() {
            "txt" | "text" => Markup::Plain,
            "md" | "markdown" => Markup::Markdown,
            "html" | "htm" | "xhtml" => Markup::Html,
            "json" => Markup::Json,
            "jsonl" | "ndjson" => Markup::JsonLines,
            _ => return None,
        })
    }

    /// Returns the markup that a text looks like whose name doesn't tell.
    pub(crate) fn of_text(text: &str) -> Markup {
        let start: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(400).collect();
        let lower = start.to_ascii_lowercase();
        if lower.starts_with("<!doctype html") || lower.contains("<html") {
            Markup::Html
        } else if start.starts_with('{') && start.contains("\":") {
            if text.trim_end().lines().next().is_some_and(|line| line.trim_end().ends_with('}')) {
                Markup::JsonLines
            } else {
                Markup::Json
            }
        } else {
            Markup::Plain
        }
    }
}

/// A document as it is read.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) head: Head,
    /// Its text; evidence counts the bytes of it.
    pub(crate) text: String,
    /// What is read in the place of the text, byte by byte, where that has signs of markup.
    blanked: Option<String>,
}

impl Document {
    /// Takes a text of one document.
    ///
    /// # Errors
    /// JSON that can't be read, with the reason.
    pub(crate) fn new(text: String, markup: Markup, fields: &Fields) -> Result<Document, String> {
        let text = printable(text);
        Ok(match markup {
            Markup::Plain => Document { head: plain::head(&text), text, blanked: None },
            Markup::Markdown => {
                let head = plain::head(&text);
                let blanked = Some(markdown::blanked(&text, head.body));
                Document { head, text, blanked }
            }
            Markup::Html => page::document(&text),
            Markup::Json | Markup::JsonLines => object::document(&text, fields)?,
        })
    }

    fn of_text(text: String, head: Head) -> Document {
        let text = printable(text);
        let own = plain::head(&text);
        Document { head: head.or(own), text, blanked: None }
    }

    /// Returns the text that is read: its bytes are at the places of those of `text`.
    pub(super) fn prose(&self) -> &str {
        let text = self.blanked.as_deref().unwrap_or(&self.text);
        text.get(self.head.body..).unwrap_or_default()
    }
}

/// Puts blanks in the place of control characters but line ends and tabs, so that each byte stays where it is.
fn printable(text: String) -> String {
    let is_refused = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(is_refused) {
        return text;
    }
    let mut blanked = String::with_capacity(text.len());
    for c in text.chars() {
        if is_refused(c) {
            blanked.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            blanked.push(c);
        }
    }
    blanked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_stay_where_they_are() {
        let text = "a\r\nb\u{85}c\u{0}d\te".to_string();
        let document = Document::new(text.clone(), Markup::Plain, &Fields::default()).expect("it is text");
        assert_eq!(document.text, "a \nb  c d\te");
        assert_eq!(document.text.len(), text.len());
    }

    #[test]
    fn markup_shows_in_the_text() {
        let cases = [
            ("<!DOCTYPE html><p>x", Markup::Html),
            ("<?xml version=\"1.0\"?>\n<html lang=en>", Markup::Html),
            ("{\"text\": \"x\"}\n{\"text\": \"y\"}\n", Markup::JsonLines),
            ("{\n  \"text\": \"x\"\n}", Markup::Json),
            (" date 2023-05-04 ASTANA – They met.", Markup::Plain),
            ("{Update 1} They met.", Markup::Plain),
        ];
        for (text, markup) in cases {
            assert_eq!(Markup::of_text(text), markup, "{text}");
        }
    }
}
