//! Articles from files to facts: on all cores, in their order, in bounded memory.
//!
//! | module | holds |
//! |---|---|
//! | `inputs` | the files that paths and patterns mean |
//! | `file` | a file's bytes, unpacked, as text |
//! | `queue` | files and lines on their way to the cores |

mod file;
mod inputs;
mod queue;

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::error::{Error, ErrorCode, Result};
use crate::extract::intake::{Document, Fields, Markup};
use crate::extract::{Rows, facts};
pub(crate) use inputs::inputs;
use queue::{Queue, Work};

/// An article that was read.
#[derive(Debug)]
pub(crate) struct Article {
    /// The file, and the line of it where several articles stand in one.
    pub(crate) name: String,
    pub(crate) document: Document,
    /// None where the article was not to be read for facts.
    pub(crate) rows: Option<Rows>,
}

/// What is read, and how.
pub(crate) struct Reading<'a> {
    pub(crate) fields: Fields,
    /// Opens a file, where it may be opened.
    pub(crate) open: &'a (dyn Fn(&std::path::Path) -> Result<std::fs::File> + Sync),
    /// Tells whether an article is to be read for facts.
    pub(crate) wants: &'a (dyn Fn(&Document) -> bool + Sync),
}

impl Reading<'_> {
    /// Reads articles and hands them to `take` in their order; those that can't be read come as their errors.
    ///
    /// # Errors
    /// Those of `take`.
    pub(crate) fn each(&self, files: Vec<PathBuf>, take: &mut dyn FnMut(Result<Article>) -> Result<()>) -> Result<()> {
        let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
        let mut queue = Queue::new(files, self.open);
        loop {
            let chunk = queue.next_chunk();
            if chunk.is_empty() {
                return Ok(());
            }
            for article in self.on_all_cores(&chunk, n_threads) {
                take(article)?;
            }
        }
    }

    fn on_all_cores(&self, chunk: &[Work], n_threads: usize) -> Vec<Result<Article>> {
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(chunk.len())));
        let work = || {
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(work) = chunk.get(place) else { break };
                let read = self.read(work);
                done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((place, read));
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..n_threads.min(chunk.len()) {
                scope.spawn(work);
            }
            work();
        });
        let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        done.sort_by_key(|(place, _)| *place);
        done.into_iter().flat_map(|(_, read)| read).collect()
    }

    /// Reads the articles of a file, or that of a line.
    fn read(&self, work: &Work) -> Vec<Result<Article>> {
        match work {
            Work::Failed(error) => vec![Err(error.clone())],
            Work::Line { name, text } => vec![self.article(name.clone(), text.clone(), Markup::JsonLines)],
            Work::File(path) => match file::text(path, self.open) {
                Ok(text) => self.of_text(&path.display().to_string(), text, file::markup(path)),
                Err(error) => vec![Err(error)],
            },
        }
    }

    /// Reads the articles of a text whose markup may not be known.
    fn of_text(&self, name: &str, text: String, markup: Option<Markup>) -> Vec<Result<Article>> {
        let markup = markup.unwrap_or_else(|| Markup::of_text(&text));
        match markup {
            Markup::JsonLines => {
                let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
                lines.map(|(at, line)| self.article(format!("{name}:{}", at + 1), line.to_string(), markup)).collect()
            }
            Markup::Json if text.trim_start().starts_with('[') => {
                match serde_json::from_str::<Vec<serde_json::Value>>(&text) {
                    Ok(values) => {
                        let named = values.into_iter().enumerate();
                        named
                            .map(|(at, value)| self.article(format!("{name}[{at}]"), value.to_string(), markup))
                            .collect()
                    }
                    Err(error) => vec![Err(wrong(name, &format!("is no JSON: {error}")))],
                }
            }
            _ => vec![self.article(name.to_string(), text, markup)],
        }
    }

    fn article(&self, name: String, text: String, markup: Markup) -> Result<Article> {
        let document = Document::new(text, markup, &self.fields).map_err(|message| wrong(&name, &message))?;
        let rows = (self.wants)(&document).then(|| facts(&document));
        Ok(Article { name, document, rows })
    }
}

fn wrong(name: &str, message: &str) -> Error {
    Error::new(ErrorCode::Io, format!("{name} {message}"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use super::*;

    fn names(files: &[PathBuf]) -> Vec<std::result::Result<(String, usize), String>> {
        let reading = Reading {
            fields: Fields::default(),
            open: &|path| std::fs::File::open(path).map_err(|error| wrong("x", &error.to_string())),
            wants: &|_| true,
        };
        let mut found = Vec::new();
        let take = &mut |article: Result<Article>| {
            found.push(match article {
                Ok(article) => {
                    let name = article.name.rsplit('/').next().unwrap_or_default().to_string();
                    Ok((name, article.rows.map_or(0, |rows| rows.visits.len())))
                }
                Err(error) => Err(error.message().rsplit('/').next().unwrap_or_default().to_string()),
            });
            Ok(())
        };
        reading.each(inputs(files).expect("they are there"), take).expect("nothing stops it");
        found
    }

    #[test]
    fn all_forms_of_articles_are_read_in_their_order() {
        const TEXT: &str =
            "President of Tajikistan Emomali Rahmon arrived in Kazakhstan on a state visit on May 4, 2023.";
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("it is written");
        write("a.txt", format!(" date 2023-05-04 {TEXT}").as_bytes());
        write("b.md", format!("---\ndate: 2023-05-04\n---\n# Visit\n\n**{TEXT}**\n").as_bytes());
        write("c.html", format!("<html><meta name=date content=2023-05-04><article><p>{TEXT}</article>").as_bytes());
        let line = format!("{{\"text\": \"{TEXT}\", \"date\": \"2023-05-04\"}}");
        write("d.jsonl", format!("{line}\n\nnonsense\n{line}").as_bytes());
        write("e.json", format!("[{line}, {{\"x\": 1}}]").as_bytes());
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(TEXT.as_bytes()).expect("it is packed");
        write("f.txt.gz", &packed.finish().expect("it is packed"));
        write("g.jsonl.zst", &zstd::encode_all(line.as_bytes(), 1).expect("it is packed"));
        write(".hidden.txt", TEXT.as_bytes());
        write("notes.pdf", b"%PDF");
        fs::create_dir(folder.path().join("more")).expect("a folder");
        write("more/h.txt", TEXT.as_bytes());

        let found = names(&[folder.path().to_path_buf()]);
        let good: Vec<&str> = found.iter().flatten().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            good,
            ["a.txt", "b.md", "c.html", "d.jsonl:1", "d.jsonl:4", "e.json[0]", "f.txt.gz", "g.jsonl.zst:1", "h.txt"]
        );
        assert!(found.iter().flatten().all(|(_, n_visits)| *n_visits == 1), "{found:?}");
        let bad: Vec<&String> = found.iter().filter_map(|found| found.as_ref().err()).collect();
        assert!(bad[0].starts_with("d.jsonl:3 is no JSON") && bad[1].starts_with("e.json[1] has no text"), "{bad:?}");
    }

    #[test]
    fn broken_files_are_told_and_the_others_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("it is written");
        write("a.txt.gz", &[0x1f, 0x8b, 8, 0, 0, 0]);
        write("b.jsonl.zst", &[0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]);
        write("c.txt", b"They met.");
        let found = names(&[folder.path().to_path_buf()]);
        assert_eq!(found.iter().filter(|found| found.is_err()).count(), 2, "{found:?}");
        assert_eq!(found.last(), Some(&Ok(("c.txt".to_string(), 0))));
    }
}
