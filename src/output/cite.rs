//! Sources as people cite them: numbered beneath a result, as BibTeX, and as CSL-JSON.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::str::FromStr;

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::{Format, html, latex, rows};
use crate::facts::printable::printable;

/// How sources are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A numbered list beneath the result.
    Text,
    /// Entries of BibTeX, in place of the result.
    Bibtex,
    /// One array of CSL-JSON, in place of the result.
    Csl,
}

impl Style {
    /// All styles, with the names that options take.
    pub(crate) const ALL: [(Style, &'static str); 3] =
        [(Style::Text, "text"), (Style::Bibtex, "bibtex"), (Style::Csl, "csl")];
}

impl FromStr for Style {
    type Err = String;

    fn from_str(text: &str) -> Result<Style, String> {
        let found = Style::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(text));
        found.map(|(style, _)| *style).ok_or_else(|| format!("no style `{text}`: there are text, bibtex, csl"))
    }
}

/// A document, as it is cited. A day is as exact as it is known: `2023`, `2023-05`, `2023-05-04`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cited {
    pub(crate) doc: i64,
    pub(crate) author: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) accessed: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) language: Option<String>,
}

impl Cited {
    /// Returns the document in one line: author, title, publisher, date, address, day of access.
    pub(crate) fn text(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.author.clone());
        match &self.title {
            Some(title) => parts.push(format!("“{title}”")),
            None => parts.push(format!("Document {}", self.doc)),
        }
        parts.extend(self.publisher.clone());
        parts.extend(self.published.clone());
        parts.extend(self.url.clone());
        let mut text = parts.join(", ");
        if let Some(day) = &self.accessed {
            let _ = write!(text, " (accessed {day})");
        }
        text + "."
    }

    /// Returns the document as an entry of BibTeX; `date` and `urldate` are those of biblatex, `year` that of BibTeX.
    fn bibtex(&self, key: &str) -> String {
        let mut fields: Vec<(&str, String)> = Vec::new();
        // A name in braces of its own is not cut into given name and surname: a publisher is none.
        let mut name = |field, text: &Option<String>| {
            if let Some(text) = text {
                fields.push((field, format!("{{{}}}", braced(text))));
            }
        };
        name("author", &self.author);
        name("title", &self.title);
        name("organization", &self.publisher);
        let mut plain = |field, text: Option<&str>| {
            if let Some(text) = text {
                fields.push((field, braced(text)));
            }
        };
        plain("date", self.published.as_deref());
        plain("year", self.published.as_deref().map(|day| &day[..day.len().min(4)]));
        plain("urldate", self.accessed.as_deref());
        plain("langid", self.language.as_deref());
        if let Some(url) = &self.url {
            // An address keeps its signs, but for those that would end the field.
            fields.push(("url", url.replace('{', "%7B").replace('}', "%7D")));
        }
        let fields: String = fields.iter().map(|(name, value)| format!(",\n  {name} = {{{value}}}")).collect();
        format!("@online{{{key}{fields}\n}}\n")
    }

    fn csl(&self, key: &str) -> Value {
        let date = |day: &str| {
            let parts: Vec<i64> = day.split('-').filter_map(|part| part.parse().ok()).collect();
            json!({"date-parts": [parts]})
        };
        let mut object = json!({"id": key, "type": if self.url.is_some() { "webpage" } else { "document" }});
        let mut set = |field: &str, value: Option<Value>| {
            if let Some(value) = value {
                object[field] = value;
            }
        };
        let text = |text: &Option<String>| text.clone().map(Value::from);
        set("author", self.author.as_ref().map(|name| json!([{"literal": name}])));
        set("title", text(&self.title));
        set("publisher", text(&self.publisher));
        set("issued", self.published.as_deref().map(date));
        set("accessed", self.accessed.as_deref().map(date));
        set("URL", text(&self.url));
        set("language", text(&self.language));
        object
    }
}

/// The dataset that a result comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edition {
    pub(crate) dataset: String,
    pub(crate) generation: u64,
}

impl Edition {
    /// Returns the dataset with its state and the program that read it.
    pub(crate) fn text(&self) -> String {
        let Edition { dataset, generation } = self;
        format!("dataset {dataset}, generation {generation}, read with dyadb {}", env!("CARGO_PKG_VERSION"))
    }
}

/// The sources of a result, in the order of their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) edition: Edition,
    pub(crate) documents: Vec<Cited>,
}

/// Tells whether sources can stand beneath a result of that format.
pub(crate) fn takes_sources(format: Format) -> bool {
    matches!(format, Format::Box | Format::Table | Format::Md | Format::Line | Format::Html | Format::Latex)
}

/// Returns the mark that a row has for its sources.
pub(crate) fn mark(format: Format, numbers: &[usize]) -> String {
    match format {
        Format::Md => numbers.iter().map(|number| format!("[^{number}]")).collect::<Vec<_>>().join(" "),
        _ => {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            format!("[{}]", numbers.join(", "))
        }
    }
}

impl Sources {
    /// Writes the list beneath a result, no wider than the terminal; a page of HTML has it inside.
    pub(crate) fn write(&self, format: Format, terminal: Option<usize>, out: &mut dyn Write) -> io::Result<()> {
        let numbered = || self.documents.iter().enumerate().map(|(place, cited)| (place + 1, cited.text()));
        let edition = self.edition.text();
        match format {
            Format::Html => Ok(()),
            Format::Md => {
                writeln!(out)?;
                for (number, text) in numbered() {
                    writeln!(out, "[^{number}]: {}", rows::md(&text))?;
                }
                writeln!(out, "\nData: {}", rows::md(&edition))
            }
            Format::Latex => {
                writeln!(out, "\n\\begin{{flushleft}}\\footnotesize")?;
                for (number, text) in numbered() {
                    writeln!(out, "[{number}] {}\\\\", latex::escaped(&text))?;
                }
                writeln!(out, "Data: {}\n\\end{{flushleft}}", latex::escaped(&edition))
            }
            _ => {
                writeln!(out)?;
                let width = self.documents.len().to_string().len();
                let room = terminal.unwrap_or(usize::MAX).saturating_sub(width + 3).max(20);
                for (number, text) in numbered() {
                    let mut mark = format!("[{number}]");
                    for line in words(&printable(&text), room) {
                        writeln!(out, "{mark:>0$} {line}", width + 2)?;
                        mark.clear();
                    }
                }
                writeln!(out, "Data: {}", printable(&edition))
            }
        }
    }

    /// Returns the list as a part of a page of HTML.
    pub(super) fn html(&self, part: usize) -> String {
        let item = |(place, cited): (usize, &Cited)| {
            let text = cited.text();
            // The address is what a reader clicks at.
            let text = match &cited.url {
                Some(url) => {
                    let (before, behind) = text.split_once(url.as_str()).unwrap_or((&text, ""));
                    format!("{}{}{}", html::escaped(before), html::cell(url), html::escaped(behind))
                }
                None => html::escaped(&text),
            };
            format!("<li id=\"{}\">{text}</li>\n", html::anchor(part, &(place + 1).to_string()))
        };
        let items: String = self.documents.iter().enumerate().map(item).collect();
        let edition = html::escaped(&self.edition.text());
        let edition = if part == 0 { format!("<p>Data: {edition}</p>\n") } else { String::new() };
        format!("<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n{items}</ol>\n{edition}</section>\n")
    }

    /// Writes the sources alone, as a bibliography.
    pub(crate) fn bibliography(&self, style: Style, out: &mut dyn Write) -> io::Result<()> {
        let key = |cited: &Cited| format!("{}-{}", key_part(&self.edition.dataset), cited.doc);
        match style {
            Style::Text => self.write(Format::Table, None, out),
            Style::Bibtex => {
                writeln!(out, "% {}", printable(&self.edition.text()))?;
                self.documents.iter().try_for_each(|cited| write!(out, "\n{}", cited.bibtex(&key(cited))))
            }
            Style::Csl => {
                let all: Vec<String> = self.documents.iter().map(|cited| cited.csl(&key(cited)).to_string()).collect();
                writeln!(out, "[{}{}{}]", if all.is_empty() { "" } else { "\n  " }, all.join(",\n  "), {
                    if all.is_empty() { "" } else { "\n" }
                })
            }
        }
    }
}

/// Breaks a text between its words; one that is longer than a line, as an address, stays whole, to be opened and copied.
fn words(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// Keeps of a name what a key of BibTeX may have.
fn key_part(name: &str) -> String {
    let kept: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    kept.trim_matches('-').to_string()
}

/// Escapes what TeX would read in a field.
fn braced(text: &str) -> String {
    latex::escaped(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Cited {
        Cited {
            doc: 7,
            title: Some("Trade & transit {2023}".to_string()),
            publisher: Some("Kazinform".to_string()),
            published: Some("2023-05".to_string()),
            accessed: Some("2025-12-31".to_string()),
            url: Some("https://example.org/a_b?c=1&d={2}".to_string()),
            ..Cited::default()
        }
    }

    fn sources() -> Sources {
        let edition = Edition { dataset: "my data".to_string(), generation: 3 };
        Sources { edition, documents: vec![document(), Cited { doc: 8, ..Cited::default() }] }
    }

    fn written(format: Format) -> String {
        let mut out = Vec::new();
        sources().write(format, None, &mut out).expect("memory takes it");
        String::from_utf8(out).expect("text")
    }

    fn bibliography(style: Style) -> String {
        let mut out = Vec::new();
        sources().bibliography(style, &mut out).expect("memory takes it");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_list_has_what_is_known_of_each() {
        let text = written(Format::Box);
        let first = "[1] “Trade & transit {2023}”, Kazinform, 2023-05, https://example.org/a_b?c=1&d={2} (accessed 2025-12-31).";
        assert_eq!(text.lines().nth(1), Some(first));
        assert_eq!(text.lines().nth(2), Some("[2] Document 8."));
        assert!(text.lines().nth(3).is_some_and(|line| line.starts_with("Data: dataset my data, generation 3, read")));
        assert!(written(Format::Md).contains("\n[^2]: Document 8.\n"));
        assert!(written(Format::Latex).contains("[1] “Trade \\& transit \\{2023\\}”"));
        assert_eq!(written(Format::Html), "");
        assert!(sources().html(0).contains("<a href=\"https://example.org/a_b?c=1&amp;d={2}\""));
    }

    #[test]
    fn a_list_fits_the_terminal_and_addresses_stay_whole() {
        let mut out = Vec::new();
        sources().write(Format::Box, Some(44), &mut out).expect("memory takes it");
        let text = String::from_utf8(out).expect("text");
        let expected = [
            "",
            "[1] “Trade & transit {2023}”, Kazinform,",
            "    2023-05,",
            "    https://example.org/a_b?c=1&d={2}",
            "    (accessed 2025-12-31).",
            "[2] Document 8.",
        ];
        assert_eq!(text.lines().take(6).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn entries_of_bibtex_are_closed() {
        let text = bibliography(Style::Bibtex);
        let expected = "@online{my-data-7,\n  title = {{Trade \\& transit \\{2023\\}}},\n  organization = {{Kazinform}},\n  \
                        date = {2023-05},\n  year = {2023},\n  urldate = {2025-12-31},\n  \
                        url = {https://example.org/a_b?c=1&d=%7B2%7D}\n}\n";
        assert!(text.contains(expected), "{text}");
        assert!(text.ends_with("@online{my-data-8\n}\n"), "{text}");
    }

    #[test]
    fn csl_is_json() {
        let all: Value = serde_json::from_str(&bibliography(Style::Csl)).expect("JSON");
        assert_eq!(all[0]["issued"], json!({"date-parts": [[2023, 5]]}));
        assert_eq!(all[0]["type"], "webpage");
        assert_eq!(all[1], json!({"id": "my-data-8", "type": "document"}));
        let none = Sources { documents: Vec::new(), ..sources() };
        let mut out = Vec::new();
        none.bibliography(Style::Csl, &mut out).expect("memory takes it");
        assert_eq!(out, b"[]\n");
    }

    #[test]
    fn marks_fit_their_format() {
        assert_eq!(mark(Format::Box, &[1, 12]), "[1, 12]");
        assert_eq!(mark(Format::Md, &[1, 12]), "[^1] [^12]");
    }
}
