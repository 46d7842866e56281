//! The sources of a result, found by what its rows keep: the key of a document, a list of them, or the id of a fact.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch, StringArray};
use arrow::datatypes::{DataType, Field, Int64Type, Schema, SchemaRef};

use crate::engine::{Error, ErrorCode, Session};
use crate::output::{Cited, Edition, Format, Sources, mark};

/// The most keys that one statement asks for.
const MOST_KEYS: usize = 4_000;
/// The column that is added.
const COLUMN: &str = "cite";

/// Numbers the sources of a result as its batches come, in the order in which they are first named.
pub(crate) struct Citing {
    session: Session,
    format: Format,
    by: By,
    schema: SchemaRef,
    /// Keys of documents, by their numbers.
    docs: Vec<i64>,
    numbers: HashMap<i64, usize>,
}

/// The column that tells the sources of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// `doc`: one document.
    Doc(usize),
    /// What `sources(doc)` makes: a list of documents.
    List(usize),
    /// `id`: a fact, whose documents are in `fact_documents`.
    Fact(usize),
}

impl By {
    fn of(schema: &Schema) -> Option<By> {
        let is_list =
            |data_type: &DataType| matches!(data_type, DataType::List(item) if item.data_type() == &DataType::Int64);
        let lists = |name: &str| ["docs", "sources"].contains(&name) || name.starts_with("sources(");
        let place = |wanted: &dyn Fn(&Field) -> bool| schema.fields().iter().position(|field| wanted(field));
        let number =
            |name: &'static str| place(&move |field| field.name() == name && field.data_type() == &DataType::Int64);
        let list = place(&|field| is_list(field.data_type()) && lists(field.name()));
        list.map(By::List).or_else(|| number("doc").map(By::Doc)).or_else(|| number("id").map(By::Fact))
    }
}

impl Citing {
    /// Begins to cite a result; none where its columns tell no sources.
    pub(crate) fn of(session: &Session, format: Format, schema: &SchemaRef) -> Option<Citing> {
        let by = By::of(schema)?;
        let cite = Arc::new(Field::new(COLUMN, DataType::Utf8, true));
        let fields: Vec<_> = schema.fields().iter().cloned().chain([cite]).collect();
        let schema = Arc::new(Schema::new(fields));
        Some(Citing { session: session.clone(), format, by, schema, docs: Vec::new(), numbers: HashMap::new() })
    }

    /// Returns the columns with the one of the numbers.
    pub(crate) fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Returns the batch with the numbers of each row's sources.
    ///
    /// # Errors
    /// A dataset that can't be read.
    pub(crate) fn batch(&mut self, batch: &RecordBatch) -> Result<RecordBatch, Error> {
        let docs = self.docs_of_rows(batch)?;
        let marks: StringArray = docs.iter().map(|docs| self.mark(docs)).collect();
        let mut columns = batch.columns().to_vec();
        columns.push(Arc::new(marks) as ArrayRef);
        RecordBatch::try_new(self.schema(), columns).map_err(|error| internal(&error.to_string()))
    }

    fn mark(&mut self, docs: &[i64]) -> Option<String> {
        let mut numbers: Vec<usize> = docs.iter().map(|doc| self.number(*doc)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        (!numbers.is_empty()).then(|| mark(self.format, &numbers))
    }

    fn number(&mut self, doc: i64) -> usize {
        *self.numbers.entry(doc).or_insert_with(|| {
            self.docs.push(doc);
            self.docs.len()
        })
    }

    fn docs_of_rows(&self, batch: &RecordBatch) -> Result<Vec<Vec<i64>>, Error> {
        let rows = 0..batch.num_rows();
        match self.by {
            By::Doc(column) => {
                let docs = batch.column(column).as_primitive::<Int64Type>();
                Ok(docs.iter().map(|doc| doc.into_iter().collect()).collect())
            }
            By::List(column) => {
                let lists = batch.column(column).as_list::<i32>();
                let docs = |row: usize| -> Vec<i64> {
                    if lists.is_null(row) {
                        return Vec::new();
                    }
                    lists.value(row).as_primitive::<Int64Type>().iter().flatten().collect()
                };
                Ok(rows.map(docs).collect())
            }
            By::Fact(column) => {
                let facts = batch.column(column).as_primitive::<Int64Type>();
                let wanted: Vec<i64> = facts.iter().flatten().collect();
                let mut docs: HashMap<i64, Vec<i64>> = HashMap::new();
                let sql = "select fact, doc from fact_documents where fact in";
                for found in self.look_up(sql, "order by is_primary desc, doc", &wanted)? {
                    let facts = found.column(0).as_primitive::<Int64Type>();
                    for (fact, doc) in facts.iter().zip(found.column(1).as_primitive::<Int64Type>()) {
                        if let (Some(fact), Some(doc)) = (fact, doc) {
                            docs.entry(fact).or_default().push(doc);
                        }
                    }
                }
                let of_fact = |fact: Option<i64>| fact.and_then(|fact| docs.get(&fact).cloned()).unwrap_or_default();
                Ok(facts.iter().map(of_fact).collect())
            }
        }
    }

    /// Returns the keys of the documents, by their numbers.
    pub(crate) fn docs(&self) -> &[i64] {
        &self.docs
    }

    /// Returns the sources that were numbered.
    ///
    /// # Errors
    /// A dataset that can't be read.
    pub(crate) fn sources(&self) -> Result<Sources, Error> {
        sources(&self.session, &self.docs)
    }

    /// Asks for the rows of some keys, a part of them at a time.
    fn look_up(&self, before: &str, behind: &str, keys: &[i64]) -> Result<Vec<RecordBatch>, Error> {
        look_up(&self.session, before, behind, keys)
    }
}

/// Returns documents by their keys, in that order.
///
/// # Errors
/// A dataset that can't be read.
pub(crate) fn sources(session: &Session, docs: &[i64]) -> Result<Sources, Error> {
    // A day is cut to what is known of it.
    const COLUMNS: &str = "
        select doc, author, title, publisher,
            case published_precision when 'year' then substr(cast(published as varchar), 1, 4)
                when 'month' then substr(cast(published as varchar), 1, 7) else cast(published as varchar) end,
            cast(accessed as varchar), url, language
        from documents where doc in";
    let mut found: HashMap<i64, Cited> = HashMap::new();
    for batch in look_up(session, COLUMNS, "", docs)? {
        let texts = (1..8).map(|column| arrow::compute::cast(batch.column(column), &DataType::Utf8));
        let texts: Vec<ArrayRef> = texts.collect::<Result<_, _>>().map_err(|error| internal(&error.to_string()))?;
        for (row, doc) in batch.column(0).as_primitive::<Int64Type>().iter().enumerate() {
            let text = |place: usize| {
                let column = texts[place].as_string::<i32>();
                column.is_valid(row).then(|| column.value(row).to_string())
            };
            let Some(doc) = doc else { continue };
            let [author, title, publisher, published, accessed, url, language] = [0, 1, 2, 3, 4, 5, 6].map(text);
            found.insert(doc, Cited { doc, author, title, publisher, published, accessed, url, language });
        }
    }
    let documents = docs.iter().map(|doc| found.remove(doc).unwrap_or(Cited { doc: *doc, ..Cited::default() }));
    let (dataset, generation) = session.edition();
    Ok(Sources { documents: documents.collect(), edition: Edition { dataset, generation } })
}

fn look_up(session: &Session, before: &str, behind: &str, keys: &[i64]) -> Result<Vec<RecordBatch>, Error> {
    let mut found = Vec::new();
    for keys in keys.chunks(MOST_KEYS) {
        let list: Vec<String> = keys.iter().map(i64::to_string).collect();
        let query = session.query(&format!("{before} ({}) {behind}", list.join(", ")));
        found.extend(query.collect_blocking()?);
    }
    Ok(found)
}

fn internal(message: &str) -> Error {
    Error::new(ErrorCode::Internal, message)
}

/// What to write where a result tells no sources.
pub(crate) const NOTHING_TO_CITE: &str =
    "nothing to cite: keep `doc`, the `id` of a fact, or a column `sources(doc) as sources`";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Dyadb;

    fn cited(sql: &str, format: Format) -> Option<(Vec<String>, Sources)> {
        let session = Dyadb::bundled().and_then(|db| db.session()).expect("a session");
        let batches = session.query(sql).collect_blocking().expect("it runs");
        let mut citing = Citing::of(&session, format, &batches[0].schema())?;
        let mut marks = Vec::new();
        for batch in &batches {
            let batch = citing.batch(batch).expect("it is cited");
            let column = batch.column(batch.num_columns() - 1).as_string::<i32>();
            marks.extend(column.iter().map(|mark| mark.unwrap_or("-").to_string()));
        }
        Some((marks, citing.sources().expect("sources")))
    }

    #[test]
    fn sources_are_numbered_in_their_order() {
        let (marks, sources) =
            cited("select doc from (values (2), (1), (2), (null)) as v(doc)", Format::Box).expect("it has doc");
        assert_eq!(marks, ["[1]", "[2]", "[1]", "-"]);
        assert_eq!(sources.documents.iter().map(|cited| cited.doc).collect::<Vec<_>>(), [2, 1]);
        assert!(sources.documents[0].url.as_deref().is_some_and(|url| url.starts_with("https://")));
        let sql = "select sources(doc) from (values (2), (1)) as v(doc)";
        assert_eq!(cited(sql, Format::Md).map(|(marks, _)| marks), Some(vec!["[^1] [^2]".to_string()]));
        assert!(cited("select 1 as n", Format::Box).is_none());
    }

    #[test]
    fn a_fact_is_cited_by_all_its_documents() {
        let sql = "select fact as id, count(*) as n from fact_documents group by 1 having count(*) > 2 order by n desc, id limit 1";
        let (marks, sources) = cited(sql, Format::Box).expect("it has id");
        assert!(sources.documents.len() > 2, "{marks:?}");
        assert!(marks[0].starts_with("[1, 2, 3"), "{marks:?}");
    }
}
