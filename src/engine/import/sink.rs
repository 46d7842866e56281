//! Facts on their way into segments: sorted, each once, with a row in `fact_documents` and their origins.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, BooleanArray, RecordBatch, UInt16Array, UInt64Array, new_null_array};
use arrow::compute::filter_record_batch;
use arrow::datatypes::{DataType, Field, Int64Type, Schema, SchemaRef, UInt16Type, UInt64Type};

use super::super::dml::{Cells, origins_of};
use super::Import;
use super::columns::{Common, Read};
use super::rejects::Rejects;
use crate::engine::error::{Error, ErrorCode, Result};
use crate::facts::row::batch_of;
use crate::facts::{Document, Domain, Origin, Row, Table, Vocabulary, codes, keys_of};
use crate::store::{Bulk, Dataset, Segments, StoreError, Writer, today};

/// What the rows of an import have in common.
pub(super) fn common(import: &Import, writer: &Writer) -> Result<Common> {
    let mut docs = HashSet::new();
    for batch in writer.base().batches(Table::Documents)?.iter() {
        if let Some(column) = batch.column_by_name("doc") {
            docs.extend(column.as_primitive::<Int64Type>().values());
        }
    }
    let origin = import.origin.as_deref().unwrap_or_else(|| import.format.origin());
    let origin = Origin::WORDS.iter().copied().find(|word| *word == origin).ok_or_else(|| {
        Error::new(ErrorCode::Value, format!("`{origin}` is no origin"))
            .help_with(Some(format!("it is one of {}", Origin::WORDS.join(", "))))
    })?;
    let own_doc = docs.iter().max().map_or(1, |last: &i64| last.saturating_add(1));
    Ok(Common { table: import.table, origin, own_doc, docs })
}

/// The facts of an import.
pub(super) struct Sink<'a> {
    import: &'a Import,
    own_doc: i64,
    base: Arc<Dataset>,
    rows: Bulk,
    /// The table's columns, and the row of the file that each fact is from.
    schema: SchemaRef,
    origins: BTreeSet<u16>,
    is_own_used: bool,
}

impl<'a> Sink<'a> {
    pub(super) fn new(import: &'a Import, common: &Common, writer: &Writer) -> Sink<'a> {
        let mut fields: Vec<_> = import.table.spec().schema.fields().iter().cloned().collect();
        fields.push(Arc::new(Field::new("row", DataType::UInt64, false)));
        Sink {
            import,
            own_doc: common.own_doc,
            base: Arc::clone(writer.base()),
            rows: Bulk::new(import.table, import.run_bytes),
            schema: Arc::new(Schema::new(fields)),
            origins: BTreeSet::new(),
            is_own_used: false,
        }
    }

    /// Takes the facts of a chunk, before which there are `begun` rows.
    pub(super) fn take(&mut self, read: Read, begun: usize, writer: &mut Writer) -> Result<()> {
        let Read { facts, rows, .. } = read;
        if let Some(column) = facts.column_by_name("origin") {
            self.origins.extend(column.as_dictionary::<UInt16Type>().keys().values());
        }
        if let Some(column) = facts.column_by_name("doc") {
            self.is_own_used |= column.as_primitive::<Int64Type>().values().contains(&self.own_doc);
        }
        let numbers: UInt64Array = rows.iter().map(|row| (begun + *row as usize + 1) as u64).collect();
        let mut columns = facts.columns().to_vec();
        columns.push(Arc::new(numbers));
        let rows = RecordBatch::try_new(Arc::clone(&self.schema), columns).map_err(broken)?;
        Ok(self.rows.add(rows, writer)?)
    }

    /// Writes the facts, each once, and returns how many there are, and how many rows were merged with others.
    pub(super) fn finish(self, writer: &mut Writer, rejects: &mut Rejects<'_>) -> Result<(usize, usize)> {
        let table = self.import.table;
        let mut once = Once::new(table, Arc::clone(&self.base));
        let (mut facts, mut sources) = (Segments::new(table), Segments::new(Table::FactDocuments));
        let (mut n_rows, mut n_merged) = (0, 0);
        let is_merging = self.import.format.is_merging();
        let mut failed: Option<Error> = None;
        let mut take = |rows: RecordBatch, writer: &mut Writer| -> Result<()> {
            let (good, double) = once.split(&rows)?;
            for (at, column, message) in double {
                if is_merging {
                    n_merged += 1;
                    continue;
                }
                let number = rows.column(rows.num_columns() - 1).as_primitive::<UInt64Type>().value(at);
                rejects.set_aside(number as usize, &[(column, &message)], || texts_of(table, &rows, at))?;
            }
            n_rows += good.num_rows();
            if good.num_rows() == 0 || rejects.are_fatal() {
                return Ok(());
            }
            sources.add(sources_of(table, &good)?, writer)?;
            Ok(facts.add(good, writer)?)
        };
        let sorted = self.rows.sorted(writer, &mut |rows, writer| {
            take(rows, writer).map_err(|error| {
                let message = error.message().to_string();
                failed = Some(error);
                StoreError::Internal { message }
            })
        });
        if let Some(error) = failed {
            return Err(error);
        }
        sorted?;
        facts.finish(writer)?;
        sources.finish(writer)?;
        let origins =
            self.origins.iter().filter_map(|code| Origin::WORDS.get(*code as usize)).map(|word| word.to_string());
        if n_rows > 0 {
            writer.add(Table::Origins, origins_of(&self.base, origins.collect())?);
            if self.is_own_used {
                writer.add(Table::Documents, document(self.import, self.own_doc)?);
            }
        }
        Ok((n_rows, n_merged))
    }
}

/// Returns the document that stands for the file.
fn document(import: &Import, doc: i64) -> Result<RecordBatch> {
    let title = import.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let cells = Cells::from([("doc", doc.to_string()), ("title", title), ("accessed", today().to_string())]);
    let row = Document::parse(&|column| cells.get(column).cloned().unwrap_or_default());
    let row = row.map_err(|_| Error::new(ErrorCode::Internal, "the document of an import is no document"))?;
    Ok(batch_of(&[row]))
}

/// Lets each fact through once. Rows come pair by pair, and facts of two pairs are never one: only what one pair has is
/// kept in mind.
struct Once {
    table: Table,
    base: Arc<Dataset>,
    pair: Option<u16>,
    /// By the ids that keys have: what states the fact already.
    known: HashMap<i64, First>,
    ids: HashSet<i64>,
}

/// A row, the cell to look at, and what is wrong.
type Double = (usize, &'static str, String);

#[derive(Clone, Copy)]
enum First {
    Row(u64),
    Fact(i64),
}

impl Once {
    fn new(table: Table, base: Arc<Dataset>) -> Once {
        Once { table, base, pair: None, known: HashMap::new(), ids: HashSet::new() }
    }

    /// Splits rows into those that are new, without their numbers, and the others with what is wrong with them.
    fn split(&mut self, rows: &RecordBatch) -> Result<(RecordBatch, Vec<Double>)> {
        let n_columns = rows.num_columns() - 1;
        let facts: Vec<usize> = (0..n_columns).collect();
        let facts = rows.project(&facts).map_err(broken)?;
        let keys = keys_of(self.table, &facts).ok_or_else(|| Error::new(ErrorCode::Internal, "rows without keys"))?;
        let pairs = facts.column(0).as_dictionary::<UInt16Type>().keys();
        let ids = facts.column(n_columns - 1).as_primitive::<Int64Type>();
        let numbers = rows.column(n_columns).as_primitive::<UInt64Type>();
        let mut before = self.before(pairs)?;
        let mut double = Vec::new();
        let mut is_new = vec![true; rows.num_rows()];
        for (row, key) in keys.iter().enumerate() {
            let pair = pairs.value(row);
            if self.pair != Some(pair) {
                self.pair = Some(pair);
                self.known = before.remove(&pair).unwrap_or_default();
                self.ids = self.known.values().filter_map(First::fact).collect();
            }
            let id = ids.value(row);
            let same = |first: String| {
                let key = self.table.key();
                (row, key[0], format!("states the same fact as {first}: {} are equal", key.join(", ")))
            };
            is_new[row] = false;
            match self.known.get(key) {
                Some(First::Row(number)) => double.push(same(format!("row {number}"))),
                Some(First::Fact(fact)) => double.push(same(format!("the row with the id {fact}"))),
                // An id that a row gives may be that of another fact.
                None if self.ids.contains(&id) => {
                    double.push((row, "id", format!("`{id}` is the id of another row; leave it out")));
                }
                None => {
                    self.known.insert(*key, First::Row(numbers.value(row)));
                    self.ids.insert(id);
                    is_new[row] = true;
                }
            }
        }
        if double.is_empty() {
            return Ok((facts, double));
        }
        Ok((filter_record_batch(&facts, &BooleanArray::from(is_new)).map_err(broken)?, double))
    }

    /// Returns what the dataset has of the pairs of some rows.
    fn before(&self, pairs: &UInt16Array) -> Result<HashMap<u16, HashMap<i64, First>>> {
        let mut found: HashMap<u16, HashMap<i64, First>> = HashMap::new();
        if self.base.rows(self.table) == 0 {
            return Ok(found);
        }
        let mut wanted: BTreeSet<u16> = pairs.values().iter().copied().collect();
        // A pair that goes on from the rows before is known already.
        if let Some(pair) = self.pair {
            wanted.remove(&pair);
        }
        for batch in self.base.rows_of_pairs(self.table, &wanted)? {
            let keys = keys_of(self.table, &batch).unwrap_or_default();
            let pairs = batch.column(0).as_dictionary::<UInt16Type>().keys().clone();
            let ids = batch.column(batch.num_columns() - 1).as_primitive::<Int64Type>();
            for ((pair, key), id) in pairs.values().iter().zip(keys).zip(ids.values()) {
                found.entry(*pair).or_default().insert(key, First::Fact(*id));
            }
        }
        Ok(found)
    }
}

impl First {
    fn fact(&self) -> Option<i64> {
        match self {
            First::Fact(id) => Some(*id),
            First::Row(_) => None,
        }
    }
}

/// Returns the rows of `fact_documents` that new facts have: what each states, in its document's words.
fn sources_of(table: Table, facts: &RecordBatch) -> Result<RecordBatch> {
    let n_rows = facts.num_rows();
    let column = |name: &str, data_type: &DataType| -> ArrayRef {
        facts.column_by_name(name).cloned().unwrap_or_else(|| new_null_array(data_type, n_rows))
    };
    let spec = Table::FactDocuments.spec();
    let columns = spec.columns.iter().map(|wanted| -> ArrayRef {
        match (wanted.name, wanted.domain) {
            ("kind", Domain::Words(words, values)) => {
                let code = words.iter().position(|word| *word == table.name()).unwrap_or_default();
                codes::over(UInt16Array::from(vec![code as u16; n_rows]), values())
            }
            ("fact", _) => column("id", &wanted.data_type),
            ("is_primary", _) => Arc::new(BooleanArray::from(vec![true; n_rows])),
            // No rule of the extractor has fired.
            ("rule", _) => new_null_array(&wanted.data_type, n_rows),
            (name, _) => column(name, &wanted.data_type),
        }
    });
    RecordBatch::try_new(Arc::clone(&spec.schema), columns.collect()).map_err(broken)
}

/// Returns the text form of the cells of a row.
fn texts_of(table: Table, rows: &RecordBatch, row: usize) -> Vec<String> {
    let cell = |(column, array): (&crate::facts::Column, &ArrayRef)| {
        let found = super::super::dml::texts(&array.slice(row, 1), &column.data_type);
        found.ok().and_then(|texts| texts.into_iter().next().flatten()).unwrap_or_default()
    };
    table.spec().columns.iter().zip(rows.columns()).map(cell).collect()
}

fn broken(error: arrow::error::ArrowError) -> Error {
    Error::new(ErrorCode::Internal, error.to_string())
}
