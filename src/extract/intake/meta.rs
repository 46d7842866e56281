//! What a page says of itself: its title, day, publisher and address, in meta tags and JSON-LD.

use serde_json::{Map, Value};

use super::{Head, day};

/// What was found so far, the better source first in each list.
#[derive(Debug, Default)]
pub(super) struct Meta {
    /// JSON-LD.
    linked: Head,
    /// Meta tags.
    tags: Head,
    /// Elements of the page.
    shown: Head,
    /// The text of the article in JSON-LD.
    pub(super) article: Option<String>,
}

fn fill<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn tidy(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    (!text.is_empty()).then_some(text)
}

impl Meta {
    /// Takes a meta tag: its `name`, `property` or `itemprop`, and its content.
    pub(super) fn tag(&mut self, name: &str, content: &str) {
        let tags = &mut self.tags;
        match name.to_ascii_lowercase().as_str() {
            "og:title" | "twitter:title" | "dc.title" | "dcterms.title" | "parsely-title" => {
                fill(&mut tags.title, tidy(content))
            }
            "article:published_time"
            | "og:published_time"
            | "date"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.created"
            | "dcterms.date"
            | "dcterms.issued"
            | "datepublished"
            | "sailthru.date"
            | "parsely-pub-date"
            | "article.published"
            | "citation_publication_date"
            | "cxenseparse:recs:publishtime" => fill(&mut tags.published, day::read(content)),
            "og:site_name" | "publisher" | "dc.publisher" | "dcterms.publisher" | "application-name" => {
                fill(&mut tags.publisher, tidy(content));
            }
            "og:url" => fill(&mut tags.url, address(content)),
            "author" | "article:author" | "dc.creator" | "parsely-author" => {
                fill(&mut tags.author, tidy(content).filter(|author| !author.starts_with("http")));
            }
            _ => {}
        }
    }

    /// Takes the element `time`, or what else has a day of publication as an attribute.
    pub(super) fn time(&mut self, text: &str) {
        fill(&mut self.shown.published, day::read(text));
    }

    pub(super) fn title(&mut self, text: &str) {
        fill(&mut self.shown.title, tidy(text));
    }

    pub(super) fn canonical(&mut self, url: &str) {
        fill(&mut self.linked.url, address(url));
    }

    pub(super) fn language(&mut self, tag: &str) {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        fill(&mut self.tags.language, (language.len() == 2).then_some(language));
    }

    /// Takes a script of JSON-LD; one that can't be read says nothing.
    pub(super) fn linked_data(&mut self, text: &str) {
        if let Ok(value) = serde_json::from_str::<Value>(text.trim()) {
            self.node(&value, 0);
        }
    }

    fn node(&mut self, value: &Value, depth: usize) {
        // Articles stand in the outermost object, in a list, or in `@graph` of one.
        if depth > 3 {
            return;
        }
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.node(value, depth + 1)),
            Value::Object(object) => {
                if is_article(object) {
                    self.article(object);
                }
                if let Some(graph) = object.get("@graph") {
                    self.node(graph, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn article(&mut self, object: &Map<String, Value>) {
        let text = |key: &str| object.get(key).and_then(name);
        fill(&mut self.linked.title, text("headline").or_else(|| text("name")).and_then(|title| tidy(&title)));
        let day = text("datePublished").or_else(|| text("dateCreated"));
        fill(&mut self.linked.published, day.and_then(|day| day::read(&day)));
        fill(&mut self.linked.publisher, text("publisher").and_then(|name| tidy(&name)));
        fill(&mut self.linked.author, text("author").and_then(|name| tidy(&name)));
        fill(&mut self.linked.language, text("inLanguage").map(|tag| tag.to_lowercase()).filter(|tag| tag.len() == 2));
        fill(&mut self.article, text("articleBody"));
    }

    /// Returns all that is known.
    pub(super) fn head(self) -> Head {
        self.linked.or(self.tags).or(self.shown)
    }
}

fn address(text: &str) -> Option<String> {
    let text = text.trim();
    (text.starts_with("http://") || text.starts_with("https://")).then(|| text.to_string())
}

fn is_article(object: &Map<String, Value>) -> bool {
    let is = |value: &Value| {
        value.as_str().is_some_and(|kind| kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report")
    };
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}

/// Returns a text, or the names of what stands in its place.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(object) => object.get("name").and_then(name),
        Value::Array(values) => {
            let names: Vec<String> = values.iter().filter_map(name).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        _ => None,
    }
}
