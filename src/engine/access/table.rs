//! Files as tables: `select * from 'x.csv'`.

use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, Weak};

use arrow::datatypes::{Field, Schema, SchemaRef};
use async_trait::async_trait;
use datafusion::catalog::{TableProvider, UrlTableFactory};
use datafusion::common::parsers::CompressionTypeVariant;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::file_format::arrow::ArrowFormat;
use datafusion::datasource::file_format::csv::CsvFormat;
use datafusion::datasource::file_format::file_compression_type::FileCompressionType;
use datafusion::datasource::file_format::json::JsonFormat;
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl};
use datafusion::datasource::physical_plan::FileScanConfig;
use datafusion::datasource::source::DataSourceExec;
use datafusion::error::{DataFusionError, Result as DfResult};
use datafusion::execution::SessionState;
use datafusion::object_store::{ObjectMeta, ObjectStoreExt};
use datafusion::physical_plan::ExecutionPlan;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{Ident, ObjectNamePart, TableAlias, TableFactor, VisitMut, VisitorMut};

use super::glob::expand;
use super::guess;
use super::{Access, Named};
use crate::engine::error::{Error, ErrorCode, Result};
use crate::engine::source::Source;
use crate::tables::StateLock;

/// The rows that the types of columns are guessed from.
const GUESSED_FROM: usize = 10_000;

/// Gives each file that stands in FROM the name of its stem, so that its columns can be named: `'in/mine.csv'` is `mine`.
pub(crate) fn name_files(statement: &mut DfStatement) {
    struct Namer;
    impl VisitorMut for Namer {
        type Break = ();
        fn pre_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<()> {
            if let TableFactor::Table { name, args: None, alias, .. } = factor
                && let [ObjectNamePart::Identifier(ident)] = name.0.as_mut_slice()
                && ident.quote_style == Some('\'')
            {
                if alias.is_none() && Kind::of(&ident.value).is_some() && !ident.value.contains(['*', '?', '[']) {
                    let name = Ident::with_quote('"', stem(&ident.value));
                    *alias = Some(TableAlias { explicit: true, name, columns: Vec::new(), at: None });
                }
                ident.quote_style = Some('"');
            }
            ControlFlow::Continue(())
        }
    }
    match statement {
        DfStatement::Statement(statement) => {
            // It never breaks off.
            let _ = statement.visit(&mut Namer);
        }
        DfStatement::Explain(explain) => name_files(&mut explain.statement),
        _ => {}
    }
}

/// Returns the files that a plan reads.
pub(crate) fn files_of(plan: &dyn ExecutionPlan) -> Vec<String> {
    let source =
        plan.downcast_ref::<DataSourceExec>().and_then(|exec| exec.data_source().downcast_ref::<FileScanConfig>());
    let mut files: Vec<String> = match source {
        Some(scan) => {
            let files = scan.file_groups.iter().flat_map(|group| group.files());
            files.map(|file| format!("/{}", file.object_meta.location)).collect()
        }
        None => plan.children().into_iter().flat_map(|child| files_of(child.as_ref())).collect(),
    };
    files.sort();
    files.dedup();
    files
}

fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().filter(|stem| !stem.is_empty()).unwrap_or(name).to_lowercase()
}

/// Tells whether a name of `stored as` is among the formats of files.
pub(crate) fn is_format(name: &str) -> bool {
    ["CSV", "JSON", "NDJSON", "PARQUET", "ARROW"].contains(&name.to_uppercase().as_str())
}

/// What the suffix of a file says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Csv(u8),
    /// An array of objects, or an object per line: its first character tells.
    Json,
    Jsonl,
    Parquet,
    Arrow,
}

impl Kind {
    /// Returns what a path's suffix says: its format, and how it is compressed.
    fn of(path: &str) -> Option<(Kind, CompressionTypeVariant)> {
        let name = path.rsplit('/').next()?.to_lowercase();
        let (name, compression) = match name.rsplit_once('.')? {
            (rest, "gz") => (rest, CompressionTypeVariant::GZIP),
            (rest, "bz2") => (rest, CompressionTypeVariant::BZIP2),
            (rest, "xz") => (rest, CompressionTypeVariant::XZ),
            (rest, "zst") => (rest, CompressionTypeVariant::ZSTD),
            _ => (name.as_str(), CompressionTypeVariant::UNCOMPRESSED),
        };
        let is_plain = compression == CompressionTypeVariant::UNCOMPRESSED;
        let kind = match name.rsplit_once('.')?.1 {
            "csv" => Kind::Csv(b','),
            "tsv" | "tab" => Kind::Csv(b'\t'),
            "json" => Kind::Json,
            "jsonl" | "ndjson" => Kind::Jsonl,
            "parquet" | "pq" if is_plain => Kind::Parquet,
            "arrow" | "feather" | "ipc" if is_plain => Kind::Arrow,
            _ => return None,
        };
        Some((kind, compression))
    }
}

/// The files of one table.
struct Files<'a> {
    kind: Kind,
    compression: CompressionTypeVariant,
    paths: &'a [PathBuf],
    urls: &'a [ListingTableUrl],
    format: &'a dyn FileFormat,
}

/// Makes tables of files for one session.
#[derive(Debug)]
pub(crate) struct FileTables {
    access: Arc<Access>,
    /// The session's state, which owns this by way of its catalog.
    state: OnceLock<Weak<StateLock>>,
}

impl FileTables {
    pub(crate) fn new(access: Arc<Access>) -> FileTables {
        FileTables { access, state: OnceLock::new() }
    }

    /// Names the state that tables are made with; the first call counts.
    pub(crate) fn plan_with(&self, state: Weak<StateLock>) {
        self.state.get_or_init(|| state);
    }

    async fn table(&self, written: &str) -> DfResult<Option<Arc<dyn TableProvider>>> {
        if !written.contains(['.', '/']) {
            return Ok(None);
        }
        // Before the suffix is looked at: what is out of reach says nothing of itself.
        self.access.path(written).map_err(|error| named(written, error))?;
        let Some((kind, compression)) = Kind::of(written) else {
            let error =
                Error::new(ErrorCode::Name, format!("no table `{written}`, and its suffix names no format of files"))
                    .help_with(Some("files end in .csv, .tsv, .json, .jsonl, .parquet or .arrow"));
            return Err(named(written, error));
        };
        let state = self.state.get().and_then(Weak::upgrade);
        let Some(state) = state.map(|lock| lock.read().clone()) else { return Ok(None) };
        let paths = expand(&self.access, written).map_err(|error| named(written, error))?;
        if kind == Kind::Parquet {
            paths.iter().try_for_each(|path| self.ends_as_parquet(path)).map_err(|error| named(written, error))?;
        }
        let format = self.format(kind, compression, &paths).map_err(|error| named(written, error))?;
        let urls = paths.iter().map(|path| ListingTableUrl::parse(url_of(path))).collect::<DfResult<Vec<_>>>()?;
        let files = Files { kind, compression, paths: &paths, urls: &urls, format: format.as_ref() };
        let schema = self.schema(&state, files, written).await?;
        let options = ListingOptions::new(format).with_file_extension("");
        let config = ListingTableConfig::new_with_multi_paths(urls).with_listing_options(options).with_schema(schema);
        Ok(Some(Arc::new(ListingTable::try_new(config)?)))
    }

    fn format(
        &self,
        kind: Kind,
        compression: CompressionTypeVariant,
        paths: &[PathBuf],
    ) -> Result<Arc<dyn FileFormat>> {
        let compressed = FileCompressionType::from(compression);
        Ok(match kind {
            Kind::Csv(delimiter) => Arc::new(
                CsvFormat::default()
                    .with_has_header(true)
                    .with_delimiter(delimiter)
                    // A line end in quotes is no end of a row; otherwise a large file would be cut there.
                    .with_newlines_in_values(true)
                    .with_file_compression_type(compressed),
            ),
            Kind::Json | Kind::Jsonl => {
                let is_array = kind == Kind::Json
                    && compression == CompressionTypeVariant::UNCOMPRESSED
                    && match paths.first() {
                        Some(path) => self.begins_with_bracket(path)?,
                        None => false,
                    };
                Arc::new(
                    JsonFormat::default()
                        .with_newline_delimited(!is_array)
                        .with_schema_infer_max_rec(GUESSED_FROM)
                        .with_file_compression_type(compressed),
                )
            }
            Kind::Parquet => Arc::new(ParquetFormat::default()),
            Kind::Arrow => Arc::new(ArrowFormat),
        })
    }

    /// Refuses a file whose end can't be that of a Parquet file: the reader would count back behind its beginning.
    fn ends_as_parquet(&self, path: &Path) -> Result<()> {
        let (mut file, _) = self.access.open_path(path)?;
        let unreadable = |error: std::io::Error| super::open::unreadable(path, &error);
        let refuse = || Err(Error::new(ErrorCode::Io, format!("{} is no Parquet file", path.display())));
        let length = file.metadata().map_err(unreadable)?.len();
        if length < 12 {
            return refuse();
        }
        let mut end = [0; 8];
        file.seek(SeekFrom::End(-8)).map_err(unreadable)?;
        file.read_exact(&mut end).map_err(unreadable)?;
        let metadata = u64::from(u32::from_le_bytes([end[0], end[1], end[2], end[3]]));
        if &end[4..] != b"PAR1" && &end[4..] != b"PARE" || metadata > length - 8 {
            return refuse();
        }
        Ok(())
    }

    fn begins_with_bracket(&self, path: &Path) -> Result<bool> {
        let (mut file, _) = self.access.open_path(path)?;
        let mut start = [0; 256];
        let n_read = file.read(&mut start).map_err(|error| super::open::unreadable(path, &error))?;
        let start = start[..n_read].strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start[..n_read]);
        Ok(start.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'['))
    }

    async fn schema(&self, state: &SessionState, files: Files<'_>, written: &str) -> DfResult<SchemaRef> {
        let schema = match (files.kind, files.urls.first()) {
            (Kind::Csv(delimiter), _) => {
                let guessed = guess::schema(&self.access, files.paths, delimiter, files.compression);
                guessed.map_err(|error| named(written, error))?
            }
            (_, None) => Schema::empty(),
            (_, Some(first)) => {
                let objects = objects(state, files.urls).await?;
                let store = state.runtime_env().object_store(first)?;
                let inferred = files.format.infer_schema(state, &store, &objects).await;
                inferred.map_err(|error| in_file(written, error))?.as_ref().clone()
            }
        };
        if schema.fields().is_empty() {
            return Err(named(written, Error::new(ErrorCode::Io, format!("{written} is empty: it has no columns"))));
        }
        Ok(Arc::new(with_usable_names(&schema)))
    }
}

/// Returns what there is to know of files before they are read.
async fn objects(state: &SessionState, urls: &[ListingTableUrl]) -> DfResult<Vec<ObjectMeta>> {
    let mut objects = Vec::with_capacity(urls.len());
    for url in urls {
        objects.push(state.runtime_env().object_store(url)?.head(url.prefix()).await?);
    }
    Ok(objects)
}

/// Gives columns without a name one, takes a byte order mark off the first, and numbers names that stand twice.
fn with_usable_names(schema: &Schema) -> Schema {
    let mut names: Vec<String> = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    for (place, field) in schema.fields().iter().enumerate() {
        let plain = field.name().trim_start_matches('\u{feff}').trim_matches('"');
        let base = if plain.is_empty() { format!("column_{}", place + 1) } else { plain.to_string() };
        let mut name = base.clone();
        let mut number = 0;
        while names.contains(&name) {
            number += 1;
            name = format!("{base}_{number}");
        }
        names.push(name.clone());
        fields.push(field.as_ref().clone().with_name(name));
    }
    Schema::new_with_metadata(fields, schema.metadata().clone())
}

/// Names the file in an error of reading it.
fn in_file(written: &str, error: DataFusionError) -> DataFusionError {
    let source = Source::of_statement("");
    let own = super::of_files(&error, &source);
    let said = || {
        let (what, help) = super::rows::said(&error.find_root().strip_backtrace());
        Error::new(ErrorCode::Io, format!("can't read {written}: {what}")).help_with(help)
    };
    named(written, own.unwrap_or_else(said))
}

fn named(written: &str, error: Error) -> DataFusionError {
    DataFusionError::External(Box::new(Named { error, written: written.to_string() }))
}

/// Returns the URL of an absolute path, in which no character is a wildcard.
fn url_of(path: &Path) -> String {
    let mut url = "file://".to_string();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' => url.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => url.push(char::from(*byte)),
            byte => url.push_str(&format!("%{byte:02X}")),
        }
    }
    url
}

#[async_trait]
impl UrlTableFactory for FileTables {
    async fn try_new(&self, path: &str) -> DfResult<Option<Arc<dyn TableProvider>>> {
        self.table(path).await
    }
}

#[cfg(test)]
mod tests {
    use arrow::datatypes::DataType;

    use super::*;

    #[test]
    fn suffixes_tell_format_and_compression() {
        use CompressionTypeVariant::{GZIP, UNCOMPRESSED, ZSTD};
        let cases = [
            ("x.csv", Some((Kind::Csv(b','), UNCOMPRESSED))),
            ("a.b/X.TSV.gz", Some((Kind::Csv(b'\t'), GZIP))),
            ("x.ndjson.zst", Some((Kind::Jsonl, ZSTD))),
            ("x.parquet", Some((Kind::Parquet, UNCOMPRESSED))),
            ("x.parquet.gz", None),
            ("/etc/passwd", None),
            ("csv", None),
            (".csv", Some((Kind::Csv(b','), UNCOMPRESSED))),
        ];
        for (path, expected) in cases {
            assert_eq!(Kind::of(path), expected, "{path}");
        }
    }

    #[test]
    fn names_of_columns_are_usable() {
        let names = ["\u{feff}name", "a", "a", "", "a_1"];
        let fields: Vec<Field> = names.iter().map(|name| Field::new(*name, DataType::Utf8, true)).collect();
        let schema = with_usable_names(&Schema::new(fields));
        let found: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        assert_eq!(found, ["name", "a", "a_1", "column_4", "a_1_1"]);
    }

    #[test]
    fn no_character_of_a_path_is_a_wildcard() {
        assert_eq!(url_of(Path::new("/a b/x[1]*.csv")), "file:///a%20b/x%5B1%5D%2A.csv");
        assert_eq!(stem("in/Mine.2024.csv"), "mine");
    }
}
