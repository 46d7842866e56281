//! HTML: the text of the article on a page, without menus, teasers, scripts and what else stands around it.
//!
//! A page is read by the tokens of the HTML standard, in one pass and without a tree. Its text is cut into blocks at the
//! elements that browsers show as blocks; of these the article's are taken: those in the `article` with the most text,
//! else in `main`, else all that don't look like menus.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::meta::Meta;
use super::{Document, Head, plain};

/// Open elements that are remembered, and those of them that an end tag is looked for in.
const MOST_OPEN: usize = 4_000;
const MOST_SOUGHT: usize = 64;
/// Blanks in one tag: the tokenizer compares each attribute with all before it.
const MOST_BLANKS: usize = 1_000;
/// Bytes of text below which an `article` is a teaser.
const LEAST_ARTICLE: usize = 250;

/// Reads a page.
pub(super) fn document(html: &str) -> Document {
    let reader = Reader::default();
    let tokenizer = Tokenizer::new(reader, TokenizerOpts { discard_bom: true, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(tame(html).as_str()));
    // A script that ends only pauses the tokenizer; without scripting there is none.
    while !queue.is_empty() {
        let _ = tokenizer.feed(&queue);
    }
    tokenizer.end();
    let mut page = tokenizer.sink.0.into_inner();
    page.close_block();
    let text = page.text();
    let head = page.meta.head();
    let own = plain::head(&text);
    Document { head: Head { body: own.body, ..head.or(own) }, text, blanked: None }
}

/// Takes the sign of a tag from what has more attributes than any tag.
fn tame(html: &str) -> String {
    let bytes = html.as_bytes();
    let mut tamed: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'<') {
        let start = at + found;
        at = start + 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let mut n_blanks = 0;
        while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'>') {
            n_blanks += usize::from(byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\''));
            if n_blanks > MOST_BLANKS * 4 {
                tamed.get_or_insert_with(|| bytes.to_vec())[start] = b' ';
                break;
            }
            at += 1;
        }
    }
    // One ASCII character took the place of another.
    tamed.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| html.to_string())
}

/// A run of text that is shown as a block.
#[derive(Debug, Default)]
struct Block {
    text: String,
    /// Bytes of it in links.
    n_linked: usize,
    /// The innermost `article`, and `main`, that it is in; 0 = none.
    article: usize,
    main: bool,
    is_heading: bool,
}

#[derive(Debug)]
struct Open {
    name: String,
    is_ignored: bool,
    article: usize,
    main: bool,
    is_link: bool,
    is_heading: bool,
}

/// Text that is kept apart from the page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aside {
    Title,
    LinkedData,
    Other,
}

#[derive(Debug, Default)]
struct Page {
    meta: Meta,
    open: Vec<Open>,
    blocks: Vec<Block>,
    block: Block,
    n_articles: usize,
    aside: Option<(Aside, String)>,
}

/// The tokenizer gives its tokens to what it holds by a shared reference.
#[derive(Debug, Default)]
struct Reader(RefCell<Page>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => return page.start(&tag),
                TagKind::EndTag => page.end(&tag.name),
            },
            Token::CharacterTokens(text) => page.characters(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// Elements that never have an end.
const EMPTY: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements whose text is none of the article's.
const IGNORED: &[&str] = &[
    "nav",
    "aside",
    "footer",
    "form",
    "button",
    "select",
    "option",
    "svg",
    "canvas",
    "figure",
    "figcaption",
    "dialog",
    "menu",
    "iframe",
    "object",
    "video",
    "audio",
    "template",
];

/// Elements in the line of a text; all others break it.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "ruby", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var",
];

/// Words of `class` and `id` that name what stands around an article.
const AROUND: &[&str] = &[
    "share",
    "social",
    "related",
    "sidebar",
    "comments",
    "comment",
    "cookie",
    "newsletter",
    "subscribe",
    "breadcrumb",
    "breadcrumbs",
    "menu",
    "navbar",
    "promo",
    "advert",
    "ads",
    "banner",
    "pagination",
    "recommended",
    "tags",
    "footer",
];

fn is_around(tag: &Tag) -> bool {
    let names = ["class", "id", "role"].iter().filter_map(|name| attribute(tag, name));
    names.flat_map(|names| names.split_whitespace().take(20)).any(|name| {
        let name = name.to_ascii_lowercase();
        name == "navigation"
            || name == "complementary"
            || name.split(['-', '_']).next().is_some_and(|word| AROUND.contains(&word))
    })
}

impl Page {
    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        match name {
            "title" | "textarea" => {
                self.aside = Some((
                    if name == "title" && !self.is_ignored() { Aside::Title } else { Aside::Other },
                    String::new(),
                ));
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "script" => {
                let is_linked =
                    attribute(tag, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json"));
                self.aside = Some((if is_linked { Aside::LinkedData } else { Aside::Other }, String::new()));
                return TokenSinkResult::RawData(RawKind::ScriptData);
            }
            "style" | "noscript" | "noframes" | "xmp" | "iframe" | "noembed" => {
                self.aside = Some((Aside::Other, String::new()));
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            "meta" => {
                let content = attribute(tag, "content").unwrap_or_default();
                for key in ["property", "name", "itemprop"] {
                    if let Some(key) = attribute(tag, key) {
                        self.meta.tag(key, content);
                    }
                }
            }
            "link" if attribute(tag, "rel") == Some("canonical") => {
                self.meta.canonical(attribute(tag, "href").unwrap_or_default());
            }
            "html" => self.meta.language(attribute(tag, "lang").unwrap_or_default()),
            "time" => self.meta.time(attribute(tag, "datetime").unwrap_or_default()),
            "br" => self.block.text.push('\n'),
            _ => {}
        }
        if !INLINE.contains(&name) && name != "br" {
            self.close_block();
            self.close_implied(name);
        }
        if !EMPTY.contains(&name) && !tag.self_closing && self.open.len() < MOST_OPEN {
            let (around, article, main) =
                self.open.last().map_or((false, 0, false), |open| (open.is_ignored, open.article, open.main));
            if name == "article" {
                self.n_articles += 1;
            }
            let is_body = matches!(name, "html" | "body" | "main" | "article");
            self.open.push(Open {
                is_ignored: around || IGNORED.contains(&name) || !is_body && is_around(tag),
                article: if name == "article" { self.n_articles } else { article },
                main: main || name == "main" || attribute(tag, "role") == Some("main"),
                is_link: name == "a" || self.open.last().is_some_and(|open| open.is_link),
                is_heading: matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6"),
                name: name.to_string(),
            });
        }
        TokenSinkResult::Continue
    }

    /// Ends what an element of the same kind ends without saying so.
    fn close_implied(&mut self, name: &str) {
        let Some(last) = self.open.last() else { return };
        let ends = match last.name.as_str() {
            "p" => true,
            "li" | "dt" | "dd" | "tr" | "td" | "th" | "option" => {
                last.name == name
                    || matches!(
                        (last.name.as_str(), name),
                        ("td", "th" | "tr") | ("th", "td" | "tr") | ("dt", "dd") | ("dd", "dt")
                    )
            }
            _ => false,
        };
        if ends {
            self.open.pop();
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((aside, text)) = self.aside.take() {
            match aside {
                Aside::Title => self.meta.title(&text),
                Aside::LinkedData => self.meta.linked_data(&text),
                Aside::Other => {}
            }
            return;
        }
        if !INLINE.contains(&name) {
            self.close_block();
        }
        let sought = self.open.iter().rev().take(MOST_SOUGHT).position(|open| open.name == name);
        if let Some(above) = sought {
            self.open.truncate(self.open.len() - 1 - above);
        }
    }

    fn is_ignored(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_ignored)
    }

    fn characters(&mut self, text: &str) {
        if let Some((aside, held)) = &mut self.aside {
            if *aside != Aside::Other {
                held.push_str(text);
            }
            return;
        }
        if self.is_ignored() {
            return;
        }
        if let Some(open) = self.open.last() {
            (self.block.article, self.block.main) = (open.article, open.main);
            self.block.is_heading |= open.is_heading;
            if open.is_link {
                self.block.n_linked += text.trim().len();
            }
        }
        // A line break of the source is a blank; those of `br` are lines.
        self.block.text.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }

    /// Ends the block that is being read; one without words is none.
    fn close_block(&mut self) {
        let mut block = std::mem::take(&mut self.block);
        let lines = block.text.split('\n').map(|line| line.split_whitespace().collect::<Vec<&str>>().join(" "));
        block.text = lines.filter(|line| !line.is_empty()).collect::<Vec<String>>().join("\n");
        if !block.text.is_empty() {
            self.blocks.push(block);
        }
    }

    /// Returns the article: paragraphs parted by empty lines.
    fn text(&mut self) -> String {
        let mut sizes = vec![0; self.n_articles + 1];
        for block in &self.blocks {
            sizes[block.article] += block.text.len() - block.n_linked.min(block.text.len());
        }
        let largest = (1..sizes.len()).max_by_key(|article| (sizes[*article], usize::MAX - article));
        let of_main: usize = self.blocks.iter().filter(|block| block.main).map(|block| block.text.len()).sum();
        let is_wanted = |block: &Block| match largest.filter(|article| sizes[*article] >= LEAST_ARTICLE) {
            Some(article) => block.article == article,
            None if of_main >= LEAST_ARTICLE => block.main,
            None => true,
        };
        let chosen: Vec<&str> = self
            .blocks
            .iter()
            .filter(|block| is_wanted(block) && block.is_prose())
            .map(|block| block.text.as_str())
            .collect();
        let text = chosen.join("\n\n");
        match self.meta.article.take() {
            Some(article) if article.len() > 2 * text.len() => {
                let lines = article.split('\n').map(str::trim).filter(|line| !line.is_empty());
                lines.collect::<Vec<&str>>().join("\n\n")
            }
            _ => text,
        }
    }
}

impl Block {
    /// Tells prose and headings from menus and remarks.
    fn is_prose(&self) -> bool {
        let is_sentence = self.text.ends_with(['.', '!', '?', '”', '"', '’', ':', ';', '…', ')', '。']);
        self.n_linked * 2 < self.text.len()
            && (is_sentence || self.is_heading || self.text.len() >= 60 || self.text.contains(". "))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en-GB"><head><title>A visit | Agency</title>
<meta property="og:site_name" content="Agency"><meta property="og:title" content="A visit to Astana">
<meta property="article:published_time" content="2023-05-04T23:10:00+06:00">
<link rel="canonical" href="https://a.example/visit">
<script>if (a<b) { document.write("<p>Not this.</p>"); }</script>
<style>p > a { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
<div class="cookie-note"><p>We use cookies to make this page better for you, and for all of our readers.</p></div>
<main><article><h1>A visit to Astana</h1><div class="share-buttons"><p>Share this with everybody you know today.</p></div>
<p>President Emomali Rahmon of Tajikistan arrived in
Kazakhstan on a state visit on <b>Thursday</b>, the presidential office said&nbsp;&mdash; his second.<p>The two &amp; their ministers
<a href="/x">signed</a> seven documents.<br>Trade was next: it grew by a quarter to more than $1.9 billion in the year before.
<figure><img src="x.jpg"><figcaption>The two at the airport, photographed by the agency.</figcaption></figure>
<aside><p>Read more about trade between the two, and the railway that they mean to build.</p></aside></article>
<article><a href="/2">Another story: the minister of trade will go to Tashkent</a></article></main>
<footer><p>All rights reserved by the agency and whoever wrote what is printed here.</p></footer></body></html>"#;

    #[test]
    fn the_article_of_a_page_is_read() {
        let page = document(PAGE);
        assert_eq!(
            page.text,
            "A visit to Astana\n\nPresident Emomali Rahmon of Tajikistan arrived in Kazakhstan on a state visit on Thursday, the \
             presidential office said — his second.\n\nThe two & their ministers signed seven documents.\nTrade was next: it grew by a \
             quarter to more than $1.9 billion in the year before."
        );
        let head = page.head;
        assert_eq!(head.published, NaiveDate::from_ymd_opt(2023, 5, 4));
        assert_eq!(head.title.as_deref(), Some("A visit to Astana"));
        assert_eq!(head.publisher.as_deref(), Some("Agency"));
        assert_eq!(head.url.as_deref(), Some("https://a.example/visit"));
        assert_eq!(head.language.as_deref(), Some("en"));
    }

    #[test]
    fn linked_data_is_read() {
        let page = document(
            r#"<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"],
            "headline": "Two met", "datePublished": "2024-01-02", "publisher": {"name": "Agency"},
            "author": [{"name": "A B"}], "articleBody": "They met in Astana.\nThey spoke."}]}</script><p>Short."#,
        );
        assert_eq!(page.text, "They met in Astana.\n\nThey spoke.");
        assert_eq!(page.head.published, NaiveDate::from_ymd_opt(2024, 1, 2));
        assert_eq!((page.head.title.as_deref(), page.head.author.as_deref()), (Some("Two met"), Some("A B")));
        document(r#"<script type="application/ld+json">{"@type": [}</script>"#);
    }

    #[test]
    fn broken_pages_are_read_in_linear_time() {
        for piece in [
            "<div>",
            "</div>",
            "<p>a",
            "<a b=",
            "a=1 ",
            "<b><i>",
            "&amp",
            "<!--",
            "<script>",
            "<article>x",
            "<![CDATA[",
        ] {
            let n = 300_000 / piece.len();
            let begun = std::time::Instant::now();
            document(&piece.repeat(n));
            document(&format!("<x {}", piece.repeat(n)));
            assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{piece}: {:?}", begun.elapsed());
        }
    }
}
