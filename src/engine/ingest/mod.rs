//! Articles into a dataset: read for facts on all cores, joined with what is known, a commit for each batch.
//!
//! | module | holds |
//! |---|---|
//! | `settle` | the facts of a batch: which are new, which are known and learn something |
//! | `batch` | a batch on its way into a commit |
//!
//! A document is known by its text: one that the dataset has is passed over, so that an ingest that was cut off goes on
//! where it was, and one that is repeated changes nothing.

mod batch;
mod settle;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use xxhash_rust::xxh3::xxh3_64;

use super::articles::{Article, Reading, inputs};
use super::error::{Error, ErrorCode, Result};
use crate::extract::intake::{Document, Fields};
use crate::store::{Dataset, Writer};
use batch::{Batch, Known};

/// Articles of a commit, and bytes of their texts.
const BATCH_ARTICLES: usize = 2_000;
const BATCH_BYTES: usize = 64 << 20;

/// Articles that go into a dataset, as they are told to [`Ingest::into_dataset`].
///
/// # Example
/// ```no_run
/// # fn main() -> dyadb::Result<()> {
/// let done = dyadb::Ingest::new(["articles"]).into_dataset("mydata", |so_far| {
///     eprintln!("{} articles, {} facts", so_far.n_documents, so_far.n_facts);
/// })?;
/// assert!(done.failed.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Ingest {
    paths: Vec<PathBuf>,
    fields: Fields,
    wait: Duration,
}

/// What came of an ingest, or has come of it so far.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ingested {
    /// Articles that were read and are in the dataset now.
    pub n_documents: usize,
    /// Articles that the dataset had already, by their text or their address.
    pub n_seen: usize,
    /// Articles without a date of publication; words like "yesterday" stay without a day in them.
    pub n_undated: usize,
    /// Facts that are new.
    pub n_facts: usize,
    /// Statements of facts that were known: each is a row of `fact_documents`.
    pub n_merged: usize,
    /// Facts that were known and are known more exactly now.
    pub n_corrected: usize,
    /// Facts that were taken out of the dataset before and stay out.
    pub n_retracted: usize,
    /// Generation of the dataset.
    pub generation: u64,
    /// What couldn't be read, up to a hundred errors.
    pub failed: Vec<Error>,
    /// How many articles couldn't be read.
    pub n_failed: usize,
}

/// Errors that are kept.
const MOST_ERRORS: usize = 100;

impl Ingest {
    /// Takes files and folders; a folder stands for all articles below it, a pattern for the files that it fits.
    pub fn new<P: Into<PathBuf>>(paths: impl IntoIterator<Item = P>) -> Ingest {
        Ingest { paths: paths.into_iter().map(Into::into).collect(), ..Ingest::default() }
    }

    /// Names the field of JSON articles that holds `what`: text, html, title, date, url, publisher, author or language.
    ///
    /// # Errors
    /// Another word for `what`.
    pub fn field(mut self, what: &str, name: &str) -> Result<Ingest> {
        set_field(&mut self.fields, what, name)?;
        Ok(self)
    }

    /// Waits so long for another program that writes into the dataset.
    #[must_use]
    pub fn wait(mut self, wait: Duration) -> Ingest {
        self.wait = wait;
        self
    }

    /// Reads the articles into a dataset directory, which has to be there; `progress` is told after each commit.
    ///
    /// Articles that can't be read are passed over and told in the result.
    ///
    /// # Errors
    /// Paths that aren't there, and those of a commit; what was committed before stays.
    pub fn into_dataset(&self, dir: impl AsRef<Path>, mut progress: impl FnMut(&Ingested)) -> Result<Ingested> {
        let dir = dir.as_ref();
        let base = Dataset::open(dir)?;
        base.writable_dir()?;
        let files = inputs(&self.paths)?;
        let mut known = Known::of(&base)?;
        drop(base);
        // Those of the beginning: what comes twice after that is found where it is settled.
        let seen = known.docs.clone();
        let reading = Reading {
            fields: self.fields.clone(),
            open: &opened,
            wants: &|document| !seen.contains(&doc_of(document)),
        };
        let mut done = Ingested { generation: known.generation, ..Ingested::default() };
        let mut batch = Batch::default();
        reading.each(files, &mut |article| {
            match article {
                Ok(Article { document, rows: Some(rows), .. }) => batch.add(doc_of(&document), document, rows),
                Ok(_) => done.n_seen += 1,
                Err(error) => {
                    done.n_failed += 1;
                    if done.failed.len() < MOST_ERRORS {
                        done.failed.push(error);
                    }
                }
            }
            if batch.len() >= BATCH_ARTICLES || batch.bytes() >= BATCH_BYTES {
                self.commit(dir, std::mem::take(&mut batch), &mut known, &mut done)?;
                progress(&done);
            }
            Ok(())
        })?;
        if batch.len() > 0 {
            self.commit(dir, batch, &mut known, &mut done)?;
            progress(&done);
        }
        Ok(done)
    }

    fn commit(&self, dir: &Path, batch: Batch, known: &mut Known, done: &mut Ingested) -> Result<()> {
        let mut writer = Writer::begin(dir, self.wait, None)?;
        // Another program may have brought some of the articles in since.
        if writer.base().generation() != known.generation {
            *known = Known::of(writer.base())?;
        }
        let message = batch.settle(&mut writer, known, done)?;
        done.generation = writer.commit(&message)?.generation();
        known.generation = done.generation;
        Ok(())
    }
}

/// Gives what a field of JSON articles holds the name that it has.
pub(crate) fn set_field(fields: &mut Fields, what: &str, name: &str) -> Result<()> {
    if Fields::known().all(|known| known != what) {
        let known: Vec<&str> = Fields::known().collect();
        return Err(Error::new(ErrorCode::Usage, format!("`{what}` is nothing that an article has"))
            .help_with(Some(format!("it is one of {}", known.join(", ")))));
    }
    fields.set(what, name);
    Ok(())
}

/// Opens a file that the caller names.
pub(crate) fn opened(path: &Path) -> Result<File> {
    let fault = |error: std::io::Error| Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display()));
    let file = File::open(path).map_err(fault)?;
    // A folder can be opened, and then not be read.
    if file.metadata().map_err(fault)?.is_dir() {
        return Err(Error::new(ErrorCode::Io, format!("{} is a folder", path.display())));
    }
    Ok(file)
}

/// Returns the key of a document: 63 bits of xxh3 over its text.
fn doc_of(document: &Document) -> i64 {
    (xxh3_64(document.text.as_bytes()) >> 1) as i64
}

#[cfg(test)]
mod tests;
