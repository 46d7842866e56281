//! From the text form to a dataset directory: what `dyadb dataset build` does.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use arrow::array::RecordBatch;
use xxhash_rust::xxh3::xxh3_64;

use super::error::StoreError;
use super::manifest::{FORMAT, Generation, SegmentEntry};
use super::segment;
use crate::facts::row::{Fact, batch_of};
use crate::facts::text::{Problem, read_facts, read_rows};
use crate::facts::{
    Agreement, Award, Change, CoverageFrame, Document, Event, FactDocument, Office, OriginRow, Person, Row, Table,
    Trade, Visit,
};

/// The column of `fact_documents.csv` that names a fact by the number of its row in the table's file, from 1; the text
/// form has no ids, which are made when it is built.
const FACT_ROW: &str = "fact_row";

/// Builds a dataset of generation 1 in `target` from the CSV files in `source`; returns the rows per table.
///
/// # Errors
/// All problems of all files at once; then nothing is written. `target` must be missing or empty.
pub(crate) fn build(source: &Path, target: &Path, name: &str) -> Result<Vec<(Table, usize)>, StoreError> {
    let batches = read_tables(source)?;
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(StoreError::NotEmpty { path: target.to_path_buf() });
    }
    let make = |dir: &Path| fs::create_dir_all(dir).map_err(StoreError::io("can't create", dir));
    make(&target.join("segments"))?;
    make(&target.join("generations"))?;

    let mut tables = BTreeMap::new();
    for (table, batch) in &batches {
        let file = format!("{}-00000001.arrow", table.name());
        let damaged =
            |error: arrow::error::ArrowError| StoreError::Damaged { file: file.clone(), message: error.to_string() };
        let bytes = segment::encode(batch).map_err(damaged)?;
        write_synced(&target.join("segments").join(&file), &bytes)?;
        tables.insert(table.name().to_string(), vec![entry(file, *table, batch, &bytes)]);
    }
    let generation = Generation { format: FORMAT, generation: 1, name: name.to_string(), tables };
    write_synced(&target.join("generations/000001.json"), generation.to_json().as_bytes())?;
    // CURRENT comes last: until it stands, the directory is no dataset.
    write_synced(&target.join("CURRENT"), b"1\n")?;
    Ok(batches.iter().map(|(table, batch)| (*table, batch.num_rows())).collect())
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let write = || {
        use std::io::Write;
        let mut file = fs::File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(StoreError::io("can't write", path))
}

fn entry(file: String, table: Table, batch: &RecordBatch, bytes: &[u8]) -> SegmentEntry {
    let (pairs, dates) = if table.holds_facts() { segment::bounds(batch) } else { (None, None) };
    SegmentEntry {
        file,
        rows: batch.num_rows() as u64,
        bytes: bytes.len() as u64,
        xxh3: format!("{:016x}", xxh3_64(bytes)),
        pairs,
        dates,
    }
}

/// The files of a source folder, with the problems found so far.
struct Source<'a> {
    folder: &'a Path,
    problems: Vec<String>,
    /// Ids of the facts in the order of their files, for `fact_row`.
    ids: HashMap<&'static str, Vec<i64>>,
}

impl Source<'_> {
    /// Reads a table's file; a missing file is an empty table.
    fn text<R: Row>(&self) -> Result<Option<String>, StoreError> {
        let path = self.folder.join(format!("{}.csv", R::TABLE));
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::io("can't read", &path)(error)),
        }
    }

    fn note(&mut self, table: &str, problems: Vec<Problem>) {
        self.problems.extend(problems.into_iter().map(|problem| {
            let column = problem.column.map(|column| format!(", column `{column}`")).unwrap_or_default();
            format!("{table}.csv:{}{column}: {}", problem.line, problem.message)
        }));
    }

    fn facts<R: Fact>(
        &mut self,
        get: fn(&R) -> (&'static str, Option<chrono::NaiveDate>, i64),
    ) -> Result<RecordBatch, StoreError> {
        let Some(text) = self.text::<R>()? else { return Ok(batch_of::<R>(&[])) };
        let (mut rows, problems) = read_facts::<R>(&text);
        self.note(R::TABLE, problems);
        self.ids.insert(R::TABLE, rows.iter().map(|row| get(row).2).collect());
        rows.sort_by_key(|row| {
            let (pair, date, id) = get(row);
            (pair, date.is_none(), date, id)
        });
        Ok(batch_of(&rows))
    }

    fn rows<R: Row>(&mut self) -> Result<RecordBatch, StoreError> {
        let Some(text) = self.text::<R>()? else { return Ok(batch_of::<R>(&[])) };
        let (rows, problems) = read_rows::<R>(&text, &[FACT_ROW], |column, cell| {
            let id = || {
                let row: usize = cell(FACT_ROW)?.parse().ok()?;
                self.ids.get(cell("kind")?)?.get(row.checked_sub(1)?)
            };
            if column == "fact" { id().map(i64::to_string).unwrap_or_default() } else { String::new() }
        });
        self.note(R::TABLE, problems);
        Ok(batch_of(&rows))
    }
}

macro_rules! by_pair {
    ($source:ident, $row:ty) => {
        $source.facts::<$row>(|row| (row.pair.text(), row.date, row.id))?
    };
}

fn read_tables(folder: &Path) -> Result<Vec<(Table, RecordBatch)>, StoreError> {
    if !folder.is_dir() {
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(StoreError::io("can't read", folder)(missing));
    }
    let mut source = Source { folder, problems: Vec::new(), ids: HashMap::new() };
    let mut batches = Vec::new();
    // Facts come first in the list, so their ids are known when `fact_documents` asks for them.
    for table in Table::ALL {
        let batch = match table {
            Table::Visits => by_pair!(source, Visit),
            Table::Agreements => by_pair!(source, Agreement),
            Table::Trade => by_pair!(source, Trade),
            Table::Awards => by_pair!(source, Award),
            Table::Events => by_pair!(source, Event),
            Table::Documents => source.rows::<Document>()?,
            Table::FactDocuments => source.rows::<FactDocument>()?,
            Table::People => source.rows::<Person>()?,
            Table::Offices => source.rows::<Office>()?,
            Table::CoverageFrames => source.rows::<CoverageFrame>()?,
            Table::Changes => source.rows::<Change>()?,
            Table::Origins => source.rows::<OriginRow>()?,
        };
        batches.push((table, batch));
    }
    if batches.iter().all(|(_, batch)| batch.num_rows() == 0) && source.problems.is_empty() {
        let names: Vec<String> = Table::ALL.iter().map(|table| format!("{}.csv", table.name())).collect();
        source.problems.push(format!("none of {} has rows", names.join(", ")));
    }
    if source.problems.is_empty() {
        Ok(batches)
    } else {
        Err(StoreError::Text { path: folder.to_path_buf(), problems: source.problems })
    }
}
