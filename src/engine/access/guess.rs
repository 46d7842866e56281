//! The columns of CSV files and their types, guessed from the header and the first rows.
//!
//! DataFusion has a way of its own, which cuts a file in pieces before it looks, also where a line end stands in quotes.

use std::io::BufReader;
use std::path::{Path, PathBuf};

use arrow::csv::reader::Format;
use arrow::datatypes::{DataType, Field, Schema};
use datafusion::common::parsers::CompressionTypeVariant;
use datafusion::datasource::file_format::file_compression_type::FileCompressionType;

use super::Access;
use super::rows::said;
use crate::engine::error::{Error, ErrorCode, Result};

/// The rows of each file that types are guessed from.
const GUESSED_FROM: usize = 10_000;

/// Returns the columns of files that are one table: the names of the first, and types that take what all of them hold.
pub(super) fn schema(
    access: &Access,
    paths: &[PathBuf],
    delimiter: u8,
    compression: CompressionTypeVariant,
) -> Result<Schema> {
    let mut merged: Vec<Field> = Vec::new();
    for (place, path) in paths.iter().enumerate() {
        let found = of_file(access, path, delimiter, compression)?;
        let fields = found.fields().iter().map(|field| field.as_ref().clone());
        if place == 0 {
            merged = fields.collect();
            continue;
        }
        if merged.len() != found.fields().len() {
            let (n_own, n_first) = (found.fields().len(), merged.len());
            let message = format!("{} has {n_own} columns, and {} has {n_first}", path.display(), paths[0].display());
            return Err(
                Error::new(ErrorCode::Io, message).help_with(Some("read them apart, and put them under each other"))
            );
        }
        merged = merged.into_iter().zip(fields).map(|(a, b)| merge(a, &b)).collect();
    }
    // Of a column without values nothing is known.
    let known = |field: Field| match field.data_type() {
        DataType::Null => field.with_data_type(DataType::Utf8),
        _ => field,
    };
    Ok(Schema::new(merged.into_iter().map(known).collect::<Vec<Field>>()))
}

fn merge(a: Field, b: &Field) -> Field {
    let both = match (a.data_type(), b.data_type()) {
        (one, other) if one == other => one.clone(),
        (DataType::Null, one) | (one, DataType::Null) => one.clone(),
        (DataType::Int64, DataType::Float64) | (DataType::Float64, DataType::Int64) => DataType::Float64,
        _ => DataType::Utf8,
    };
    a.with_data_type(both)
}

fn of_file(access: &Access, path: &Path, delimiter: u8, compression: CompressionTypeVariant) -> Result<Schema> {
    let wrong = |text: String| {
        let (what, help) = said(&text);
        Error::new(ErrorCode::Io, format!("can't read {}: {what}", path.display())).help_with(help)
    };
    let (file, _) = access.open_path(path)?;
    let plain = FileCompressionType::from(compression).convert_read(file);
    let plain = BufReader::new(plain.map_err(|error| wrong(error.strip_backtrace()))?);
    let format = Format::default().with_header(true).with_delimiter(delimiter);
    let (schema, _) = format.infer_schema(plain, Some(GUESSED_FROM)).map_err(|error| wrong(error.to_string()))?;
    Ok(schema)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn types_take_what_all_files_hold() {
        let folder = tempfile::tempdir().expect("a folder");
        let (a, b, c) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
        fs::write(&a, "n,x,d,e,t\n1,1,2024-01-01,,\"a\nb\"\n").expect("it is written");
        fs::write(&b, "n,x,d,e,t\n2,1.5,never,,1\n").expect("it is written");
        fs::write(&c, "n\n2\n").expect("it is written");
        let types = |paths: &[PathBuf]| -> Result<Vec<DataType>> {
            let schema = schema(&Access::default(), paths, b',', CompressionTypeVariant::UNCOMPRESSED)?;
            Ok(schema.fields().iter().map(|field| field.data_type().clone()).collect())
        };
        use DataType::{Date32, Float64, Int64, Utf8};
        assert_eq!(types(std::slice::from_ref(&a)).expect("it is CSV"), [Int64, Int64, Date32, Utf8, Utf8]);
        assert_eq!(types(&[a.clone(), b]).expect("they are CSV"), [Int64, Float64, Utf8, Utf8, Utf8]);
        let error = types(&[a, c]).expect_err("they don't fit");
        assert!(error.message().contains("has 1 columns"), "{}", error.message());
    }
}
