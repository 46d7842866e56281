//! A file as chunks of whole rows, and which of its columns are for which of the table's.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Chain, Cursor, Read};
use std::path::PathBuf;

use arrow::array::{Array, ArrayRef, RecordBatch, RecordBatchReader};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use arrow::error::ArrowError;
use arrow::ipc::reader::FileReader;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::Import;
use super::csv::{Blocks, Dialect, Records, read};
use super::formats::{Format, Shape};
use super::texts::{Cells, Texts};
use crate::engine::dml::column_texts;
use crate::engine::error::{Error, ErrorCode, Result};
use crate::facts::{Domain, Table};

/// Rows of a batch of a file that has batches.
const CHUNK: usize = 8_192;

/// A file that is read chunk by chunk.
pub(super) struct Source {
    path: PathBuf,
    rows: Rows,
    pub(super) layout: Layout,
}

type Text = Chain<Cursor<Vec<u8>>, File>;
type Batches = Box<dyn Iterator<Item = std::result::Result<RecordBatch, ArrowError>> + Send>;

enum Rows {
    Text(Blocks<Text>),
    Batches(Batches),
}

/// Rows that are not looked at yet.
pub(super) enum Piece {
    Text(Vec<u8>),
    Rows(RecordBatch),
}

/// How cells are found in rows.
#[derive(Clone)]
pub(super) struct Layout {
    table: Table,
    dialect: Dialect,
    /// Per column of the file, the place of the column of the table that it is for.
    places: Vec<Option<usize>>,
    shape: Shape,
}

impl Source {
    /// Opens the file of an import; beside it are the columns that the table has no place for.
    ///
    /// # Errors
    /// A file that can't be read, columns that aren't there.
    pub(super) fn open(import: &Import) -> Result<(Source, Vec<String>)> {
        let path = import.file.clone();
        let wrong = |error: &dyn std::fmt::Display| {
            Error::new(ErrorCode::Io, format!("can't read {}: {error}", import.file.display()))
        };
        let mut file = File::open(&path).map_err(|error| wrong(&error))?;
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            return Err(wrong(&"it is a folder"));
        }
        let shape = import.format.shape();
        let is_tsv = path.extension().is_some_and(|suffix| suffix.eq_ignore_ascii_case("tsv"));
        let dialect = match import.format {
            Format::Csv if is_tsv => Dialect { delimiter: b'\t', is_quoted: true },
            _ => shape.dialect,
        };
        let (rows, names): (Rows, Vec<String>) = match import.format {
            // Readers of Arrow and Parquet may panic on files that no writer makes.
            Format::Arrow => {
                let reader = guarded(|| FileReader::try_new(file, None)).map_err(|error| wrong(&error))?;
                let names = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
                (Rows::Batches(Box::new(reader)), names)
            }
            Format::Parquet => {
                let reader =
                    guarded(|| Ok(ParquetRecordBatchReaderBuilder::try_new(file)?.with_batch_size(CHUNK).build()?))
                        .map_err(|error| wrong(&error))?;
                let names = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
                (Rows::Batches(Box::new(reader)), names)
            }
            _ => {
                let (header, rest) = header(&mut file, dialect, shape.has_header).map_err(|error| wrong(&error))?;
                (Rows::Text(Blocks::new(Cursor::new(rest).chain(file), dialect)), header)
            }
        };
        let shape = shape.over(&names, &path)?;
        let (places, ignored) = match shape.is_foreign() {
            true => (Vec::new(), Vec::new()),
            false => places(import, &names)?,
        };
        let layout = Layout { table: import.table, dialect, places, shape };
        Ok((Source { path, rows, layout }, ignored))
    }

    /// Reads the next rows; none at the end of the file.
    ///
    /// # Errors
    /// A file that can't be read any further.
    pub(super) fn next(&mut self) -> Result<Option<Piece>> {
        let read = match &mut self.rows {
            Rows::Text(blocks) => blocks.next().map(|block| block.map(Piece::Text)),
            Rows::Batches(batches) => guarded(|| batches.next().transpose()).map(|batch| batch.map(Piece::Rows)),
        };
        read.map_err(|error| {
            Error::new(ErrorCode::Io, format!("can't read {}: {error}", self.path.display()))
                .help_with(Some("nothing was written"))
        })
    }
}

impl Layout {
    /// Returns the cells of rows.
    ///
    /// # Errors
    /// Columns of a type that has no text form.
    pub(super) fn texts(&self, piece: Piece) -> Result<Texts> {
        let n_columns = self.table.spec().columns.len();
        match piece {
            Piece::Text(block) => {
                let foreign = self.shape.read(&block, self.table);
                Ok(foreign.unwrap_or_else(|| read(block, self.dialect, &self.places, n_columns)))
            }
            Piece::Rows(batch) => {
                let mut texts = Texts::new(n_columns, []);
                texts.n_rows = batch.num_rows();
                for (place, array) in self.places.iter().zip(batch.columns()) {
                    let Some(place) = place else { continue };
                    texts.columns[*place] = cells(self.table, *place, array)?;
                }
                Ok(texts)
            }
        }
    }
}

/// Returns the cells of a column of a file with types: as they are where they are of the table's type, else as texts.
fn cells(table: Table, place: usize, array: &ArrayRef) -> Result<Cells> {
    let column = &table.spec().columns[place];
    let wanted = &column.data_type;
    // Texts are looked at for blanks and control characters, and closed columns for their values.
    let is_open = matches!(column.domain, Domain::Open) && *wanted != DataType::Utf8View;
    if is_open && array.data_type() == wanted {
        return Ok(Cells::Values(ArrayRef::clone(array)));
    }
    if is_open && wanted.is_numeric() && array.data_type().is_numeric() {
        let cast = cast(array, wanted).ok().filter(|cast| cast.null_count() == array.null_count());
        let back = cast.as_ref().and_then(|cast| arrow::compute::cast(cast, array.data_type()).ok());
        // A number that has no place in the type, such as a half in a count, is told by its text.
        if let (Some(cast), true) = (cast, back.is_some_and(|back| back.as_ref() == array.as_ref())) {
            return Ok(Cells::Values(cast));
        }
    }
    Ok(Cells::Strings(column_texts(array, wanted, column.name)?.into_iter().collect()))
}

/// Reads the names of the columns, and returns what was read behind them.
fn header(file: &mut File, dialect: Dialect, has_header: bool) -> std::result::Result<(Vec<String>, Vec<u8>), String> {
    let mut blocks = Blocks::new(file, dialect);
    let Some(mut block) = blocks.next()? else { return Ok((Vec::new(), Vec::new())) };
    let rest = blocks.into_rest();
    // A byte order mark is what spreadsheets write before the first column's name.
    if block.starts_with("\u{feff}".as_bytes()) {
        block.drain(..3);
    }
    if !has_header {
        block.extend(rest);
        return Ok((Vec::new(), block));
    }
    let text = String::from_utf8_lossy(&block).into_owned();
    let mut names = Vec::new();
    let mut records = Records::new(&text, dialect);
    records.next(|_, cell| names.push(cell.text(&text).trim().to_string()));
    // Lossy text has other lengths, so that the end of the header is found in the bytes.
    let mut behind = records.end();
    if text.len() != block.len() {
        behind = block.iter().position(|byte| *byte == b'\n').map_or(block.len(), |at| at + 1);
    }
    let mut left = block.split_off(behind.min(block.len()));
    left.extend(rest);
    Ok((names, left))
}

/// Returns per column of the file the place of the table's that it is for, and the names of those without one.
fn places(import: &Import, names: &[String]) -> Result<(Vec<Option<usize>>, Vec<String>)> {
    let (path, table) = (&import.file, import.table);
    let columns: Vec<&'static str> = table.spec().columns.iter().map(|column| column.name).collect();
    for (ours, theirs) in &import.map {
        if !columns.contains(&ours.as_str()) {
            return Err(Error::new(ErrorCode::Name, format!("no column `{ours}` in {}", table.name()))
                .help_with(Some(format!("it has {}", columns.join(", ")))));
        }
        if !names.contains(theirs) {
            return Err(Error::new(ErrorCode::Name, format!("no column `{theirs}` in {}", path.display()))
                .help_with(Some(format!("it has {}", names.join(", ")))));
        }
    }
    let mapped: BTreeMap<&str, &str> =
        import.map.iter().map(|(ours, theirs)| (theirs.as_str(), ours.as_str())).collect();
    let place = |name: &String| {
        // A column that another is mapped to isn't taken by its name.
        let own = Some(name.as_str()).filter(|name| !import.map.contains_key(*name));
        let wanted = mapped.get(name.as_str()).copied().or(own)?;
        columns.iter().position(|column| *column == wanted)
    };
    let mut places: Vec<Option<usize>> = names.iter().map(place).collect();
    for at in 0..places.len() {
        // Of columns with one name the first counts: a cell has one place.
        if places[at].is_some() && places[..at].contains(&places[at]) {
            places[at] = None;
        }
    }
    let unused = names.iter().zip(&places).filter(|(_, place)| place.is_none());
    let ignored = unused.map(|(name, _)| name.clone()).collect();
    if places.iter().all(Option::is_none) {
        let message = format!("{} has no column of {}", path.display(), table.name());
        return Err(Error::new(ErrorCode::Name, message)
            .help_with(Some(format!("it has {}; map them with `--map OURS=THEIRS`", names.join(", ")))));
    }
    Ok((places, ignored))
}

fn guarded<T>(read: impl FnOnce() -> std::result::Result<T, ArrowError>) -> std::result::Result<T, String> {
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    read.map_err(|_| "it is damaged".to_string())?.map_err(|error| error.to_string())
}
