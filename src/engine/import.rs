//! Files of rows brought into a dataset: CSV, Parquet and Arrow, whose columns are those of a fact table or are mapped to
//! them. A file is one commit; bad rows are set aside with their reasons, or nothing is written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use arrow::array::RecordBatch;
use arrow::ipc::reader::FileReader;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::dml::{Cells, Problems, cells_of, facts, known_facts, origins_of, source_of, with_defaults};
use super::error::{Error, ErrorCode, Result};
use crate::country::Pair;
use crate::facts::row::{Fact, batch_of};
use crate::facts::rules::Rules;
use crate::facts::text::fact_id;
use crate::facts::{Agreement, Award, Document, Event, Row, Table, Trade, Visit};
use crate::store::{Writer, today};

/// The kind of a file of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Csv,
    Parquet,
    Arrow,
}

/// What is brought in, and how.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) kind: FileKind,
    pub(crate) file: PathBuf,
    pub(crate) table: Table,
    /// Columns of the file by the column of the table that they are for.
    pub(crate) map: BTreeMap<String, String>,
    /// The origin of rows that name none.
    pub(crate) origin: Option<String>,
    /// Where bad rows go; without it, one is the end of the import.
    pub(crate) rejects: Option<PathBuf>,
    pub(crate) wait: Duration,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Imported {
    pub(crate) n_rows: usize,
    pub(crate) n_rejected: usize,
    /// Columns of the file that the table has no place for.
    pub(crate) ignored: Vec<String>,
}

/// Rows that are read at a time.
const CHUNK: usize = 8_192;

/// Brings a file into a dataset directory.
///
/// # Errors
/// A file that can't be read; a bad row where there is no place for rejects; those of a commit.
pub(crate) fn import(dir: &Path, import: &Import) -> Result<Imported> {
    match import.table {
        Table::Visits => run::<Visit>(dir, import),
        Table::Agreements => run::<Agreement>(dir, import),
        Table::Trade => run::<Trade>(dir, import),
        Table::Awards => run::<Award>(dir, import),
        Table::Events => run::<Event>(dir, import),
        other => Err(Error::new(ErrorCode::Usage, format!("`{}` takes no imports", other.name()))
            .help_with(Some("it is visits, agreements, trade, awards or events"))),
    }
}

fn run<R: Fact + Rules>(dir: &Path, import: &Import) -> Result<Imported> {
    let mut rows = Rows::open::<R>(import)?;
    let mut writer = Writer::begin(dir, import.wait, None)?;
    let mut sink = Sink::<R>::new(import, &writer)?;
    while let Some(chunk) = rows.next::<R>()? {
        sink.take(chunk, &mut writer)?;
    }
    let done = Imported { ignored: rows.ignored, ..sink.finish(&mut writer)? };
    let name = import.file.file_name().unwrap_or_default().to_string_lossy();
    writer.commit(&format!("import {name} into {}: {} rows", import.table.name(), done.n_rows))?;
    Ok(done)
}

/// The rows of a file on their way into the writer.
struct Sink<'a, R> {
    import: &'a Import,
    base: std::sync::Arc<crate::store::Dataset>,
    /// Documents of the dataset, and the one that stands for the file.
    docs: HashSet<i64>,
    own_doc: i64,
    is_own_used: bool,
    /// Pairs whose facts are known, and those facts, by their keys; new ones have the number of their row.
    pairs: BTreeSet<u16>,
    known: HashMap<i64, String>,
    origins: BTreeSet<String>,
    rejects: Option<csv::Writer<File>>,
    problems: Problems,
    /// Rows that were read before this chunk.
    begun: usize,
    done: Imported,
    rows: std::marker::PhantomData<R>,
}

impl<'a, R: Fact + Rules> Sink<'a, R> {
    fn new(import: &'a Import, writer: &Writer) -> Result<Sink<'a, R>> {
        let base = std::sync::Arc::clone(writer.base());
        let mut docs = HashSet::new();
        for batch in base.batches(Table::Documents)?.iter() {
            for cells in cells_of::<Document>(&["doc"], &[project(batch, "doc")?])? {
                docs.extend(cells.get("doc").and_then(|doc| doc.parse::<i64>().ok()));
            }
        }
        let own_doc = docs.iter().max().map_or(1, |last| last.saturating_add(1));
        Ok(Sink {
            import,
            base,
            docs,
            own_doc,
            is_own_used: false,
            pairs: BTreeSet::new(),
            known: HashMap::new(),
            origins: BTreeSet::new(),
            rejects: None,
            problems: Problems::default(),
            begun: 0,
            done: Imported::default(),
            rows: std::marker::PhantomData,
        })
    }

    fn take(&mut self, chunk: Vec<Cells>, writer: &mut Writer) -> Result<()> {
        let n_rows = chunk.len();
        let mut problems = Problems::default();
        let filled: Vec<Cells> = chunk.iter().cloned().map(|cells| self.filled(cells)).collect();
        let rows = facts::<R>(filled, &mut problems);
        let good = self.unknown(rows, &mut problems)?;
        self.set_aside(&chunk, problems)?;
        self.done.n_rows += good.len();
        let sources = good.iter().map(|row| source_of(self.import.table, row)).collect::<Result<Vec<_>>>()?;
        self.origins.extend(good.iter().map(|row| row.text("origin")));
        self.is_own_used |= good.iter().any(|row| row.text("doc") == self.own_doc.to_string());
        writer.add(self.import.table, batch_of(&good));
        writer.add(Table::FactDocuments, batch_of(&sources));
        self.begun += n_rows;
        Ok(())
    }

    /// Gives a row what the file leaves out. A row without a document is stated by the file itself.
    fn filled(&self, mut cells: Cells) -> Cells {
        if let Some(origin) = &self.import.origin {
            cells.entry("origin").or_insert_with(|| origin.clone());
        }
        cells.entry("doc").or_insert_with(|| self.own_doc.to_string());
        with_defaults(cells)
    }

    /// Leaves out facts that the dataset or the file has already, and those of documents that aren't there.
    fn unknown(&mut self, rows: Vec<(usize, R)>, problems: &mut Problems) -> Result<Vec<R>> {
        let code = |row: &R| Pair::from_text(&row.text("pair")).map(Pair::code);
        let new: BTreeSet<u16> =
            rows.iter().filter_map(|(_, row)| code(row)).filter(|code| !self.pairs.contains(code)).collect();
        if !new.is_empty() {
            for (key, fact) in known_facts::<R>(&self.base, self.import.table, &new)? {
                self.known.insert(key, format!("the row with the id {fact}"));
            }
            self.pairs.extend(new);
        }
        let mut good = Vec::with_capacity(rows.len());
        for (number, row) in rows {
            let doc = row.text("doc");
            if !doc.parse().is_ok_and(|doc| doc == self.own_doc || self.docs.contains(&doc)) {
                problems.note(number, "doc", &format!("there is no document `{doc}` in documents"));
                continue;
            }
            match self.known.entry(fact_id(&row)) {
                std::collections::hash_map::Entry::Occupied(first) => {
                    let message = format!("states the same fact as {}: {} are equal", first.get(), R::KEY.join(", "));
                    problems.note(number, R::KEY[0], &message);
                }
                std::collections::hash_map::Entry::Vacant(place) => {
                    place.insert(format!("row {}", self.begun + number));
                    good.push(row);
                }
            }
        }
        Ok(good)
    }

    /// Writes bad rows where they go, each with its reasons; or notes them for the error that ends the import.
    fn set_aside(&mut self, chunk: &[Cells], problems: Problems) -> Result<()> {
        if problems.0.is_empty() {
            return Ok(());
        }
        let mut reasons: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for problem in problems.0 {
            let reason = format!("{}: {}", problem.column, problem.message);
            reasons.entry(problem.row).or_default().push(reason);
            if self.import.rejects.is_none() {
                self.problems.note(self.begun + problem.row, &problem.column, &problem.message);
            }
        }
        self.done.n_rejected += reasons.len();
        let Some(path) = &self.import.rejects else { return Ok(()) };
        let failed = |error: csv::Error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display()));
        let columns = R::columns();
        let names = || columns.iter().map(|column| column.name);
        if self.rejects.is_none() {
            let mut writer = csv::Writer::from_path(path).map_err(failed)?;
            writer.write_record(["row", "reason"].into_iter().chain(names())).map_err(failed)?;
            self.rejects = Some(writer);
        }
        let Some(writer) = &mut self.rejects else { return Ok(()) };
        for (row, reasons) in reasons {
            let mut record = vec![(self.begun + row).to_string(), reasons.join("; ")];
            let cells = chunk.get(row.saturating_sub(1));
            record.extend(names().map(|name| cells.and_then(|cells| cells.get(name)).cloned().unwrap_or_default()));
            writer.write_record(record).map_err(failed)?;
        }
        Ok(())
    }

    fn finish(mut self, writer: &mut Writer) -> Result<Imported> {
        self.problems.into_result(&format!("import {}", self.import.file.display())).map_err(|error| {
            error.help_with(Some("nothing was written; `--rejects FILE` sets bad rows aside and takes the others"))
        })?;
        if let (Some(rejects), Some(path)) = (&mut self.rejects, &self.import.rejects) {
            let flushed = rejects.flush();
            flushed.map_err(|error| Error::new(ErrorCode::Io, format!("can't write {}: {error}", path.display())))?;
        }
        if self.is_own_used {
            let title = self.import.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let cells =
                Cells::from([("doc", self.own_doc.to_string()), ("title", title), ("accessed", today().to_string())]);
            let row = Document::parse(&|column| cells.get(column).cloned().unwrap_or_default());
            let row = row.map_err(|_| Error::new(ErrorCode::Internal, "the document of an import is no document"))?;
            writer.add(Table::Documents, batch_of(&[row]));
        }
        writer.add(Table::Origins, origins_of(&self.base, std::mem::take(&mut self.origins))?);
        Ok(self.done)
    }
}

fn project(batch: &RecordBatch, name: &str) -> Result<RecordBatch> {
    let broken = |error: arrow::error::ArrowError| Error::new(ErrorCode::Internal, error.to_string());
    batch.project(&[batch.schema().index_of(name).map_err(broken)?]).map_err(broken)
}

/// The rows of a file, a chunk at a time.
struct Rows {
    path: PathBuf,
    source: Source,
    /// Per column of the file, the column of the table that it is for.
    places: Vec<Option<&'static str>>,
    ignored: Vec<String>,
}

enum Source {
    Csv(Box<csv::Reader<File>>),
    Batches(Box<dyn Iterator<Item = std::result::Result<RecordBatch, arrow::error::ArrowError>>>),
}

impl Rows {
    fn open<R: Row>(import: &Import) -> Result<Rows> {
        let path = import.file.clone();
        let wrong = |error: &dyn std::fmt::Display| {
            Error::new(ErrorCode::Io, format!("can't read {}: {error}", import.file.display()))
        };
        let file = File::open(&path).map_err(|error| wrong(&error))?;
        let (source, names): (Source, Vec<String>) = match import.kind {
            FileKind::Csv => {
                let is_tsv = path.extension().is_some_and(|suffix| suffix.eq_ignore_ascii_case("tsv"));
                let mut reader =
                    csv::ReaderBuilder::new().delimiter(if is_tsv { b'\t' } else { b',' }).from_reader(file);
                let header = reader.headers().map_err(|error| wrong(&error))?;
                let names = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_string()).collect();
                (Source::Csv(Box::new(reader)), names)
            }
            // Readers of Arrow and Parquet may panic on files that no writer makes.
            FileKind::Arrow => {
                let reader = guarded(|| FileReader::try_new(file, None)).map_err(|error| wrong(&error))?;
                let names = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
                (Source::Batches(Box::new(reader)), names)
            }
            FileKind::Parquet => {
                let reader =
                    guarded(|| Ok(ParquetRecordBatchReaderBuilder::try_new(file)?.with_batch_size(CHUNK).build()?))
                        .map_err(|error| wrong(&error))?;
                let names = arrow::array::RecordBatchReader::schema(&reader);
                let names = names.fields().iter().map(|field| field.name().clone()).collect();
                (Source::Batches(Box::new(reader)), names)
            }
        };
        let columns: Vec<&'static str> = R::columns().iter().map(|column| column.name).collect();
        for (ours, theirs) in &import.map {
            if !columns.contains(&ours.as_str()) {
                return Err(Error::new(ErrorCode::Name, format!("no column `{ours}` in {}", R::TABLE))
                    .help_with(Some(format!("it has {}", columns.join(", ")))));
            }
            if !names.contains(theirs) {
                return Err(Error::new(ErrorCode::Name, format!("no column `{theirs}` in {}", path.display()))
                    .help_with(Some(format!("it has {}", names.join(", ")))));
            }
        }
        let place = |name: &String| {
            let mapped = import.map.iter().find(|(_, theirs)| *theirs == name).map(|(ours, _)| ours.as_str());
            // A column that another is mapped to isn't taken by its name.
            let own = Some(name.as_str()).filter(|name| !import.map.contains_key(*name));
            let wanted = mapped.or(own)?;
            columns.iter().copied().find(|column| *column == wanted)
        };
        let places: Vec<Option<&'static str>> = names.iter().map(place).collect();
        let unused = names.iter().zip(&places).filter(|(_, place)| place.is_none());
        let ignored = unused.map(|(name, _)| name.clone()).collect();
        if places.iter().all(Option::is_none) {
            let message = format!("{} has no column of {}", path.display(), R::TABLE);
            return Err(Error::new(ErrorCode::Name, message)
                .help_with(Some(format!("it has {}; map them with `--map OURS=THEIRS`", names.join(", ")))));
        }
        Ok(Rows { path, source, places, ignored })
    }

    fn next<R: Row>(&mut self) -> Result<Option<Vec<Cells>>> {
        let path = self.path.clone();
        let wrong = |error: &dyn std::fmt::Display| {
            Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display()))
                .help_with(Some("nothing was written"))
        };
        match &mut self.source {
            Source::Csv(reader) => {
                let mut chunk = Vec::new();
                for record in reader.records().take(CHUNK) {
                    let record = record.map_err(|error| wrong(&error))?;
                    let cells = self.places.iter().zip(&record).filter(|(_, text)| !text.is_empty());
                    chunk.push(cells.filter_map(|(place, text)| Some(((*place)?, text.to_string()))).collect());
                }
                Ok((!chunk.is_empty()).then_some(chunk))
            }
            Source::Batches(batches) => {
                let Some(batch) = guarded(|| batches.next().transpose()).map_err(|error| wrong(&error))? else {
                    return Ok(None);
                };
                let taken: Vec<usize> = (0..self.places.len()).filter(|at| self.places[*at].is_some()).collect();
                let names: Vec<&'static str> = self.places.iter().copied().flatten().collect();
                let batch = batch.project(&taken).map_err(|error| wrong(&error))?;
                cells_of::<R>(&names, &[batch]).map(Some)
            }
        }
    }
}

fn guarded<T>(
    read: impl FnOnce() -> std::result::Result<T, arrow::error::ArrowError>,
) -> std::result::Result<T, String> {
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    read.map_err(|_| "it is damaged".to_string())?.map_err(|error| error.to_string())
}
