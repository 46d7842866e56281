//! Documents as JSON objects: an article of a corpus, with its text and what is known beside it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Document, Head, Markup, day, page};

/// Names of the fields that hold what is known of an article, by what they hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(BTreeMap<String, String>);

/// What a field can hold, with the names that it has where nothing else is said, the likeliest first.
const KNOWN: &[(&str, &[&str])] = &[
    ("text", &["text", "body", "content", "article", "articlebody", "article_text", "maintext", "full_text", "story"]),
    ("html", &["html", "raw_html"]),
    ("title", &["title", "headline", "header"]),
    (
        "date",
        &[
            "date",
            "published",
            "published_at",
            "publishedat",
            "datepublished",
            "date_published",
            "publish_date",
            "date_publish",
            "pubdate",
            "publication_date",
            "pub_date",
            "timestamp",
            "created_at",
        ],
    ),
    ("url", &["url", "link", "source_url", "canonical_url", "uri"]),
    ("publisher", &["publisher", "agency", "source", "source_name", "site", "outlet", "domain"]),
    ("author", &["author", "authors", "byline", "creator"]),
    ("language", &["language", "lang"]),
];

impl Fields {
    /// What a field can hold.
    pub(crate) fn known() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }

    /// Gives what a field holds the name that it has; a name with dots leads into objects.
    pub(crate) fn set(&mut self, what: &str, name: &str) {
        self.0.insert(what.to_string(), name.to_string());
    }

    fn find<'a>(&self, object: &'a Map<String, Value>, what: &str) -> Option<&'a Value> {
        if let Some(name) = self.0.get(what) {
            let mut found = object.get(name);
            if found.is_none() {
                let mut parts = name.split('.');
                found = object.get(parts.next()?);
                for part in parts {
                    found = found?.get(part);
                }
            }
            return found.filter(|value| !value.is_null());
        }
        let (_, names) = KNOWN.iter().find(|(known, _)| *known == what)?;
        names.iter().find_map(|name| {
            let found = object
                .get(*name)
                .or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value));
            found.filter(|value| !value.is_null() && value.as_str() != Some(""))
        })
    }

    fn text(&self, object: &Map<String, Value>, what: &str) -> Option<String> {
        let text = words(self.find(object, what)?)?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_string())
    }
}

/// Returns a value as words: a text, the name in an object, or a list of them.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(object) => object.get("name").or_else(|| object.get("title")).and_then(words),
        Value::Array(values) => {
            let all: Vec<String> = values.iter().filter_map(words).collect();
            (!all.is_empty()).then(|| all.join(", "))
        }
        Value::Null | Value::Bool(_) => None,
    }
}

/// Reads an object.
///
/// # Errors
/// What is no object, or has no text in it.
pub(super) fn document(text: &str, fields: &Fields) -> Result<Document, String> {
    let object = match serde_json::from_str(text) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return Err("is no JSON object; an article is one, with its text in `text`".to_string()),
        Err(error) => return Err(format!("is no JSON: {error}")),
    };
    let published = fields.find(&object, "date").and_then(|value| match value {
        Value::Number(number) => day::of_epoch(number.as_i64().or_else(|| number.as_f64().map(|n| n as i64))?),
        other => words(other).and_then(|text| day::read(&text)),
    });
    let head = Head {
        title: fields.text(&object, "title"),
        published,
        url: fields.text(&object, "url"),
        publisher: fields.text(&object, "publisher"),
        author: fields.text(&object, "author"),
        language: fields.text(&object, "language").map(|language| language.to_lowercase()),
        body: 0,
    };
    if let Some(text) = fields.find(&object, "text").and_then(paragraphs) {
        return Ok(match Markup::of_text(&text) {
            Markup::Html => with(page::document(&text), head),
            _ => Document::of_text(text, head),
        });
    }
    if let Some(html) = fields.find(&object, "html").and_then(Value::as_str) {
        return Ok(with(page::document(html), head));
    }
    let names: Vec<&str> = object.keys().map(String::as_str).take(12).collect();
    Err(format!("has no text: its fields are {}; name the one that holds it, as `--map text=FIELD`", names.join(", ")))
}

fn with(document: Document, head: Head) -> Document {
    Document { head: head.or(document.head.clone()), ..document }
}

/// Returns a text, or the paragraphs of a list.
fn paragraphs(value: &Value) -> Option<String> {
    match value {
        Value::Array(values) => {
            let all: Vec<String> = values.iter().filter_map(words).collect();
            (!all.is_empty()).then(|| all.join("\n\n"))
        }
        other => words(other).filter(|text| !text.trim().is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn objects_are_read_by_the_names_of_their_fields() {
        let day = NaiveDate::from_ymd_opt(2023, 5, 4);
        let read = |text: &str, fields: &Fields| document(text, fields).expect("it is an article");
        let plain = read(
            r#"{"headline": "A visit", "body": "They met.", "publishedAt": "2023-05-04T10:00:00Z",
                "source": {"name": "Agency"}, "authors": ["A", "B"], "link": "https://a.example/x", "lang": "EN"}"#,
            &Fields::default(),
        );
        assert_eq!(plain.text, "They met.");
        let head = plain.head;
        assert_eq!(
            (head.published, head.title.as_deref(), head.url.as_deref()),
            (day, Some("A visit"), Some("https://a.example/x"))
        );
        assert_eq!(
            (head.publisher.as_deref(), head.author.as_deref(), head.language.as_deref()),
            (Some("Agency"), Some("A, B"), Some("en"))
        );

        let mut fields = Fields::default();
        fields.set("text", "doc.words");
        fields.set("date", "when");
        let mapped = read(r#"{"doc": {"words": ["One.", "Two."]}, "when": 1683158400, "text": "other"}"#, &fields);
        assert_eq!((mapped.text.as_str(), mapped.head.published), ("One.\n\nTwo.", day));

        let own = read(r#"{"text": " date 2023-05-04 They met."}"#, &Fields::default());
        assert_eq!((own.head.published, own.prose()), (day, "They met."));
    }

    #[test]
    fn what_is_no_article_is_told() {
        let wrong = |text: &str| document(text, &Fields::default()).expect_err("it is none");
        assert!(wrong("[1]").contains("no JSON object"));
        assert!(wrong("{").contains("no JSON"));
        assert!(wrong(r#"{"a": 1, "b": 2}"#).contains("its fields are a, b"));
        assert!(wrong(r#"{"text": ""}"#).contains("has no text"));
    }
}
