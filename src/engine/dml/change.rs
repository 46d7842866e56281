//! What a statement changes: the rows of its table, the documents that state its facts, and what `changes` tells of it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use arrow::array::{Array, AsArray, BooleanArray, RecordBatch};
use arrow::compute::filter_record_batch;
use arrow::datatypes::{Int64Type, SchemaRef};

use super::cells::texts;
use super::rows::{Cells, Problems, cells_of, facts, plain, with_defaults, with_document_defaults};
use super::statement::{Kind, Write};
use crate::engine::error::{Error, ErrorCode, Result};
use crate::facts::row::{Fact, batch_of};
use crate::facts::rules::Rules;
use crate::facts::text::{fact_id, unclean};
use crate::facts::{
    Agreement, Award, Change as ChangeRow, Document, Event, FactDocument, OriginRow, Row, Table, Trade, Visit, keys_of,
};
use crate::store::{Dataset, Removal, Writer};

/// A statement's rows on their way into a commit.
pub(super) struct Change<'a> {
    write: &'a Write,
    base: Arc<Dataset>,
    reason: Option<String>,
}

/// The columns of a fact that its best source's row in `fact_documents` repeats.
const REPEATED: [&str; 5] = ["doc", "evidence", "confidence", "value_usd", "growth_pct"];

impl<'a> Change<'a> {
    pub(super) fn new(write: &'a Write, base: Arc<Dataset>, reason: Option<String>) -> Change<'a> {
        Change { write, base, reason }
    }

    /// Notes with the writer what the rows of the SELECT change, and returns how many rows of the table that is.
    pub(super) fn apply(&self, writer: &mut Writer, schema: &SchemaRef, batches: &[RecordBatch]) -> Result<usize> {
        if let Some(message) = self.reason.as_deref().and_then(|reason| unclean("changes", "reason", reason)) {
            return Err(Error::new(ErrorCode::Value, format!("the reason {message}")));
        }
        if let Kind::Insert(columns) = &self.write.kind
            && columns.len() != schema.fields().len()
        {
            let name = self.write.table.name();
            let (wanted, found) = (columns.len(), schema.fields().len());
            let message = format!("the rows have {found} column{}, and {wanted} are named", plural(found));
            return Err(Error::new(ErrorCode::Usage, message)
                .help_with(Some(format!("name the columns that they give: `insert into {name} (…) …`"))));
        }
        match self.write.table {
            Table::Visits => self.facts::<Visit>(writer, batches),
            Table::Agreements => self.facts::<Agreement>(writer, batches),
            Table::Trade => self.facts::<Trade>(writer, batches),
            Table::Awards => self.facts::<Award>(writer, batches),
            Table::Events => self.facts::<Event>(writer, batches),
            _ => self.documents(writer, batches),
        }
    }

    fn facts<R: Fact + Rules>(&self, writer: &mut Writer, batches: &[RecordBatch]) -> Result<usize> {
        let table = self.write.table;
        let mut problems = Problems::default();
        let (rows, set) = match &self.write.kind {
            Kind::Delete => {
                let ids = keys(batches)?;
                writer.remove(Table::FactDocuments, Removal::OfFacts(table, ids.clone()));
                writer.remove(table, Removal::Keys(ids.clone()));
                return self.note(writer, "retract", ids);
            }
            Kind::Insert(columns) => {
                let cells = cells_of::<R>(columns, batches)?.into_iter().map(with_defaults).collect();
                (facts::<R>(cells, &mut problems), None)
            }
            Kind::Update(set) => {
                let columns: Vec<&'static str> = R::columns().iter().map(|column| column.name).collect();
                let mut cells = cells_of::<R>(&columns, batches)?;
                // It follows from the countries, which may be new.
                cells.iter_mut().for_each(|cells| drop(cells.remove("pair")));
                (facts::<R>(cells, &mut problems), Some(set))
            }
        };
        let is_update = set.is_some();
        self.duplicates(&rows, is_update, &mut problems)?;
        self.documents_exist(&rows, &mut problems)?;
        problems.into_result(&self.write.action())?;
        let ids: HashSet<i64> = rows.iter().map(|(_, row)| id(row)).collect();
        let rows: Vec<R> = rows.into_iter().map(|(_, row)| row).collect();
        writer.add(Table::Origins, origins_of(&self.base, rows.iter().map(|row| row.text("origin")).collect())?);
        let sources = match set {
            None => rows.iter().map(|row| source_of(table, row)).collect::<Result<Vec<_>>>()?,
            Some(set) if set.iter().any(|column| REPEATED.contains(column)) => {
                writer.remove(Table::FactDocuments, Removal::OfFacts(table, ids.clone()));
                self.sources_again(&rows, &ids)?
            }
            Some(_) => Vec::new(),
        };
        if is_update {
            writer.remove(table, Removal::Keys(ids.clone()));
        }
        writer.add(table, batch_of(&rows));
        writer.add(Table::FactDocuments, batch_of(&sources));
        self.note(writer, if is_update { "correct" } else { "add" }, ids)
    }

    /// Refuses facts that the table has already, or that stand twice among the rows.
    fn duplicates<R: Fact>(&self, rows: &[(usize, R)], is_update: bool, problems: &mut Problems) -> Result<()> {
        let table = self.write.table;
        let pair = |row: &R| crate::country::Pair::from_text(&row.text("pair")).map(crate::country::Pair::code);
        let pairs: BTreeSet<u16> = rows.iter().filter_map(|(_, row)| pair(row)).collect();
        let own: HashSet<i64> = rows.iter().map(|(_, row)| id(row)).collect();
        let mut known = known_facts(&self.base, table, &pairs)?;
        if is_update {
            known.retain(|_, fact| !own.contains(fact));
        }
        let ids: HashSet<i64> = known.values().copied().collect();
        let mut seen: HashMap<i64, usize> = HashMap::new();
        for (number, row) in rows {
            let key = R::KEY.join(", ");
            if let Some(first) = seen.insert(fact_id(row), *number) {
                problems.note(*number, R::KEY[0], &format!("states the same fact as row {first}: {key} are equal"));
            } else if let Some(fact) = known.get(&fact_id(row)) {
                let message = format!("states the same fact as the row with the id {fact}: {key} and origin are equal");
                problems.note(*number, R::KEY[0], &message);
            } else if !is_update && ids.contains(&id(row)) {
                problems.note(*number, "id", &format!("`{}` is the id of another row; leave it out", id(row)));
            }
        }
        Ok(())
    }

    fn documents_exist<R: Row>(&self, rows: &[(usize, R)], problems: &mut Problems) -> Result<()> {
        let mut known: HashSet<i64> = HashSet::new();
        for batch in self.base.batches(Table::Documents)?.iter() {
            known.extend(column(batch, "doc")?.as_primitive::<Int64Type>().values());
        }
        for (number, row) in rows {
            let doc = row.text("doc");
            if !doc.parse().is_ok_and(|doc| known.contains(&doc)) {
                let message = format!("there is no document `{doc}`: insert what states the fact into documents first");
                problems.note(*number, "doc", &message);
            }
        }
        Ok(())
    }

    /// Brings the documents of corrected facts into agreement with them.
    fn sources_again<R: Row>(&self, rows: &[R], ids: &HashSet<i64>) -> Result<Vec<FactDocument>> {
        let table = self.write.table;
        let columns: Vec<&'static str> = FactDocument::columns().iter().map(|column| column.name).collect();
        let mut known: BTreeMap<i64, Vec<Cells>> = BTreeMap::new();
        for batch in self.base.batches(Table::FactDocuments)?.iter() {
            let facts = column(batch, "fact")?.as_primitive::<Int64Type>();
            let mask: BooleanArray = facts.values().iter().map(|fact| Some(ids.contains(fact))).collect();
            let found = filter_record_batch(batch, &mask).map_err(broken)?;
            for cells in cells_of::<FactDocument>(&columns, &[found])? {
                if cells.get("kind").is_some_and(|kind| kind == table.name()) {
                    let fact = cells.get("fact").and_then(|fact| fact.parse().ok()).unwrap_or_default();
                    known.entry(fact).or_default().push(cells);
                }
            }
        }
        let mut again = Vec::new();
        for row in rows {
            let mut sources = known.remove(&id(row)).unwrap_or_default();
            let doc = row.text("doc");
            for cells in &mut sources {
                cells.insert("is_primary", "false".to_string());
            }
            let mut best = primary(table, row);
            if let Some(at) = sources.iter().position(|cells| cells.get("doc") == Some(&doc)) {
                // What the fact doesn't repeat, such as the rule of the extractor, stays.
                let kept = sources.remove(at);
                for name in ["rule", "date"] {
                    match kept.get(name) {
                        Some(text) => best.insert(name, text.clone()),
                        None => best.remove(name),
                    };
                }
            }
            sources.push(best);
            again.extend(sources.iter().map(read::<FactDocument>).collect::<Result<Vec<_>>>()?);
        }
        Ok(again)
    }

    fn documents(&self, writer: &mut Writer, batches: &[RecordBatch]) -> Result<usize> {
        let mut problems = Problems::default();
        let mut keys_of_urls: HashMap<String, i64> = HashMap::new();
        let mut known: HashSet<i64> = HashSet::new();
        for batch in self.base.batches(Table::Documents)?.iter() {
            let docs = column(batch, "doc")?.as_primitive::<Int64Type>();
            known.extend(docs.values());
            for (at, url) in texts(column(batch, "url")?, &arrow::datatypes::DataType::Utf8View)
                .map_err(broken)?
                .into_iter()
                .enumerate()
            {
                keys_of_urls.extend(url.map(|url| (url, docs.value(at))));
            }
        }
        let (mut rows, is_update) = match &self.write.kind {
            Kind::Delete => {
                let docs = keys(batches)?;
                self.unused(&docs)?;
                writer.remove(Table::Documents, Removal::Keys(docs.clone()));
                return self.note(writer, "retract", docs);
            }
            Kind::Insert(columns) => {
                let mut next = known.iter().max().map_or(1, |last| last.saturating_add(1));
                let mut cells = cells_of::<Document>(columns, batches)?;
                for cells in &mut cells {
                    if !cells.contains_key("doc") {
                        cells.insert("doc", next.to_string());
                        next = next.saturating_add(1);
                    }
                }
                let cells = cells.into_iter().map(with_document_defaults).collect();
                (plain::<Document>(cells, &mut problems), false)
            }
            Kind::Update(_) => {
                let columns: Vec<&'static str> = Document::columns().iter().map(|column| column.name).collect();
                (plain::<Document>(cells_of::<Document>(&columns, batches)?, &mut problems), true)
            }
        };
        let own: HashSet<i64> = rows.iter().map(|(_, row)| row.doc).collect();
        if is_update {
            keys_of_urls.retain(|_, doc| !own.contains(doc));
        }
        let mut seen: HashSet<i64> = HashSet::new();
        for (number, row) in &rows {
            if !seen.insert(row.doc) || (!is_update && known.contains(&row.doc)) {
                problems.note(*number, "doc", &format!("`{}` is the key of another document; leave it out", row.doc));
            }
            if let Some(url) = &row.url
                && let Some(doc) = keys_of_urls.insert(url.clone(), row.doc)
            {
                problems.note(*number, "url", &format!("`{url}` is the address of document {doc} already"));
            }
        }
        problems.into_result(&self.write.action())?;
        let rows: Vec<Document> = rows.drain(..).map(|(_, row)| row).collect();
        if is_update {
            writer.remove(Table::Documents, Removal::Keys(own.clone()));
        }
        writer.add(Table::Documents, batch_of(&rows));
        self.note(writer, if is_update { "correct" } else { "add" }, own)
    }

    /// Refuses to remove documents that a fact names.
    fn unused(&self, docs: &HashSet<i64>) -> Result<()> {
        let naming = Table::ALL.into_iter().filter(|table| table.holds_facts() || *table == Table::FactDocuments);
        for table in naming {
            for batch in self.base.batches(table)?.iter() {
                let named = column(batch, "doc")?.as_primitive::<Int64Type>();
                if let Some(doc) = named.values().iter().find(|doc| docs.contains(doc)) {
                    let message = format!("document {doc} states a row of {}", table.name());
                    return Err(Error::new(ErrorCode::Value, message).help_with(Some(
                        "nothing was written; delete the facts first, or name another document there",
                    )));
                }
            }
        }
        Ok(())
    }

    /// Adds what `changes` tells, and returns the number of rows.
    fn note(&self, writer: &mut Writer, action: &str, keys: HashSet<i64>) -> Result<usize> {
        let mut keys: Vec<i64> = keys.into_iter().collect();
        keys.sort_unstable();
        let (generation, today) = (self.base.generation() + 1, crate::store::today());
        let row = |key: &i64| {
            let mut cells = Cells::from([
                ("kind", self.write.table.name().to_string()),
                ("fact", key.to_string()),
                ("action", action.to_string()),
                ("generation", generation.to_string()),
                ("at", today.to_string()),
            ]);
            if let Some(reason) = &self.reason {
                cells.insert("reason", reason.clone());
            }
            read::<ChangeRow>(&cells)
        };
        writer.add(Table::Changes, batch_of(&keys.iter().map(row).collect::<Result<Vec<_>>>()?));
        Ok(keys.len())
    }
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

fn id<R: Row>(row: &R) -> i64 {
    row.text("id").parse().unwrap_or_default()
}

/// Returns the keys that a SELECT of one column gave.
fn keys(batches: &[RecordBatch]) -> Result<HashSet<i64>> {
    let mut keys = HashSet::new();
    for batch in batches {
        let column = batch.column(0).as_primitive_opt::<Int64Type>().ok_or_else(|| {
            Error::new(ErrorCode::Internal, format!("a key is {} and should be Int64", batch.column(0).data_type()))
        })?;
        keys.extend(column.iter().flatten());
    }
    Ok(keys)
}

fn column<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a arrow::array::ArrayRef> {
    batch.column_by_name(name).ok_or_else(|| Error::new(ErrorCode::Internal, format!("the column `{name}` is missing")))
}

fn project(batch: &RecordBatch, columns: &[&str]) -> Result<[RecordBatch; 1]> {
    let places: Vec<usize> = columns.iter().filter_map(|name| batch.schema().index_of(name).ok()).collect();
    Ok([batch.project(&places).map_err(broken)?])
}

fn broken(error: arrow::error::ArrowError) -> Error {
    Error::new(ErrorCode::Internal, error.to_string())
}

/// Reads a row whose cells are made here.
fn read<R: Row>(cells: &Cells) -> Result<R> {
    R::parse(&|column| cells.get(column).cloned().unwrap_or_default()).map_err(|errors| {
        let text = errors.first().map(|error| format!("{}: {}", error.column, error.message)).unwrap_or_default();
        Error::new(ErrorCode::Internal, format!("a row of {} is wrong: {text}", R::TABLE))
    })
}

/// Returns the row of `fact_documents` that a fact's best source has.
fn primary<R: Row>(table: Table, row: &R) -> Cells {
    let mut cells = Cells::from([
        ("kind", table.name().to_string()),
        ("fact", row.text("id")),
        ("date", row.text("date")),
        ("is_primary", "true".to_string()),
    ]);
    for name in REPEATED {
        cells.insert(name, row.text(name));
    }
    cells
}

/// Returns what the table knows of the facts of some pairs: the ids by what would be made of their keys now.
fn known_facts(base: &Dataset, table: Table, pairs: &BTreeSet<u16>) -> Result<HashMap<i64, i64>> {
    let mut known = HashMap::new();
    for batch in base.rows_of_pairs(table, pairs)? {
        let keys = keys_of(table, &batch).ok_or_else(|| Error::new(ErrorCode::Internal, "rows without keys"))?;
        let existing = column(&batch, "id")?.as_primitive::<Int64Type>();
        known.extend(keys.into_iter().zip(existing.values().iter().copied()));
    }
    Ok(known)
}

/// Returns a row for each origin that the dataset doesn't have yet.
pub(in super::super) fn origins_of(base: &Dataset, mut origins: BTreeSet<String>) -> Result<RecordBatch> {
    for batch in base.batches(Table::Origins)?.iter() {
        for cells in cells_of::<OriginRow>(&["origin"], &project(batch, &["origin"])?)? {
            origins.remove(cells.get("origin").map_or("", String::as_str));
        }
    }
    let today = crate::store::today().to_string();
    let rows = origins
        .into_iter()
        .map(|origin| read::<OriginRow>(&Cells::from([("origin", origin), ("imported", today.clone())])));
    Ok(batch_of(&rows.collect::<Result<Vec<_>>>()?))
}

/// Returns the row of `fact_documents` that a new fact has.
fn source_of<R: Row>(table: Table, row: &R) -> Result<FactDocument> {
    read(&primary(table, row))
}
