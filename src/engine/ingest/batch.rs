//! A batch of articles on its way into a commit.

use std::collections::{BTreeSet, HashSet};

use arrow::array::AsArray;
use arrow::datatypes::Int64Type;

use super::super::dml::origins_of;
use super::Ingested;
use super::settle::{Marks, Settled};
use crate::engine::error::{Error, ErrorCode, Result};
use crate::extract::across::Told;
use crate::extract::intake::Document as Article;
use crate::extract::{Rows, Ruled};
use crate::facts::row::batch_of;
use crate::facts::{Action, Change, ChangeKind, Document, Origin, Precision, Row, Table};
use crate::store::{Dataset, Writer, today};

/// Articles with the facts in them, in their order.
#[derive(Default)]
pub(super) struct Batch {
    articles: Vec<(i64, Article, Rows)>,
    bytes: usize,
}

/// What an ingest has to know of a dataset beside the facts of a pair.
pub(super) struct Known {
    /// The state that this is of.
    pub(super) generation: u64,
    pub(super) docs: HashSet<i64>,
    urls: HashSet<String>,
    /// Facts whose last change took them out.
    retracted: HashSet<i64>,
}

impl Known {
    pub(super) fn of(base: &Dataset) -> Result<Known> {
        let (mut docs, mut urls, mut retracted) = (HashSet::new(), HashSet::new(), HashSet::new());
        for batch in base.batches(Table::Documents)?.iter() {
            let (Some(keys), Some(addresses)) = (batch.column_by_name("doc"), batch.column_by_name("url")) else {
                return Err(Error::new(ErrorCode::Internal, "documents without keys"));
            };
            docs.extend(keys.as_primitive::<Int64Type>().values());
            urls.extend(addresses.as_string_view().iter().flatten().map(str::to_string));
        }
        for batch in base.batches(Table::Changes)?.iter() {
            let changes = (0..batch.num_rows()).filter_map(|row| Change::at(batch.columns(), row));
            // The id of a fact is of its table too.
            for change in changes.filter(|change| change.kind != ChangeKind::Documents) {
                if change.action == Action::Retract {
                    retracted.insert(change.fact);
                } else {
                    retracted.remove(&change.fact);
                }
            }
        }
        Ok(Known { generation: base.generation(), docs, urls, retracted })
    }
}

impl Batch {
    pub(super) fn add(&mut self, doc: i64, article: Article, rows: Rows) {
        self.bytes += article.text.len();
        self.articles.push((doc, article, rows));
    }

    pub(super) fn len(&self) -> usize {
        self.articles.len()
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Notes with the writer what the batch adds to the newest state, and returns what the commit is called.
    pub(super) fn settle(self, writer: &mut Writer, known: &mut Known, done: &mut Ingested) -> Result<String> {
        let base = std::sync::Arc::clone(writer.base());
        let marks = Marks { generation: base.generation() + 1, today: today() };
        let (mut documents, mut rows) = (Vec::new(), Rows::default());
        for (doc, article, facts) in self.articles {
            let is_known =
                !known.docs.insert(doc) || article.head.url.as_ref().is_some_and(|url| !known.urls.insert(url.clone()));
            if is_known {
                done.n_seen += 1;
                continue;
            }
            done.n_undated += usize::from(article.head.published.is_none());
            documents.push(document(doc, article, &marks));
            rows.append(facts, doc);
        }
        let before = done.n_facts;
        let mut n_news = 0;
        n_news += put(rows.visits, Table::Visits, writer, known, &marks, done)?;
        n_news += put(rows.agreements, Table::Agreements, writer, known, &marks, done)?;
        n_news += put(rows.trade, Table::Trade, writer, known, &marks, done)?;
        n_news += put(rows.awards, Table::Awards, writer, known, &marks, done)?;
        n_news += put(rows.events, Table::Events, writer, known, &marks, done)?;
        if n_news > 0 {
            writer.add(Table::Origins, origins_of(&base, BTreeSet::from([Origin::News.as_str().to_string()]))?);
        }
        done.n_documents += documents.len();
        let message = format!("ingest: {} documents, {} new facts", documents.len(), done.n_facts - before);
        writer.add(Table::Documents, batch_of(&documents));
        Ok(message)
    }
}

/// Notes the facts of one table, and returns how many were read.
fn put<R: Told>(
    rows: Vec<Ruled<R>>,
    table: Table,
    writer: &mut Writer,
    known: &Known,
    marks: &Marks,
    done: &mut Ingested,
) -> Result<usize> {
    let n_rows = rows.len();
    if n_rows > 0 {
        Settled::of(rows, table, writer.base(), &known.retracted)?.put(writer, marks, done);
    }
    Ok(n_rows)
}

/// Returns the row of a document. Blanks at the ends of its cells and control characters in them are no part of it.
fn document(doc: i64, article: Article, marks: &Marks) -> Document {
    let head = article.head;
    let cell = |text: Option<String>| {
        let text: String = text?.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
        (!text.is_empty()).then_some(text)
    };
    Document {
        doc,
        url: cell(head.url),
        title: cell(head.title),
        author: cell(head.author),
        publisher: cell(head.publisher),
        publisher_country: None,
        published: head.published,
        published_precision: head.published.map(|_| Precision::Day),
        accessed: Some(marks.today),
        place: None,
        language: head.language.filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase())),
        text: Some(article.text),
    }
}
