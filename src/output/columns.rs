//! Formats that are written column by column, for programs: Parquet, and files and streams of Arrow IPC.
//!
//! Columns of codes are written as the texts that they stand for: their dictionaries mean something in here alone.

use std::io::{self, Write};
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, FieldRef, Fields, Schema, SchemaRef};
use arrow::ipc::writer::{FileWriter, StreamWriter};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;

use super::Format;
use super::rows::number_repeated;

/// A file that is written as its batches come.
pub(super) struct Columns<'a> {
    schema: SchemaRef,
    file: File<'a>,
}

enum File<'a> {
    // Boxed: both are large, and a result of text carries neither.
    Parquet(Box<ArrowWriter<&'a mut (dyn Write + Send)>>),
    Arrow(Box<FileWriter<&'a mut (dyn Write + Send)>>),
    Stream(Box<StreamWriter<&'a mut (dyn Write + Send)>>),
}

/// Returns a type without dictionaries and views, which not every reader knows.
fn plain(data_type: &DataType) -> DataType {
    let field = |field: &FieldRef| Arc::new(plain_field(field));
    match data_type {
        DataType::Dictionary(_, values) => plain(values),
        DataType::Utf8View => DataType::Utf8,
        DataType::BinaryView => DataType::Binary,
        DataType::List(inner) | DataType::ListView(inner) => DataType::List(field(inner)),
        DataType::LargeList(inner) | DataType::LargeListView(inner) => DataType::LargeList(field(inner)),
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(field).collect::<Fields>()),
        other => other.clone(),
    }
}

fn plain_field(field: &Field) -> Field {
    // A column of nothing but nulls has a type that Parquet has not.
    let data_type = if field.data_type() == &DataType::Null { DataType::Utf8 } else { plain(field.data_type()) };
    Field::new(field.name(), data_type, field.is_nullable())
}

impl<'a> Columns<'a> {
    pub(super) fn begin(schema: &Schema, format: Format, out: &'a mut (dyn Write + Send)) -> io::Result<Columns<'a>> {
        // Most readers find columns by their names.
        let mut names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        number_repeated(&mut names);
        let fields: Fields =
            schema.fields().iter().zip(names).map(|(field, name)| plain_field(field).with_name(name)).collect();
        let schema = Arc::new(Schema::new(fields));
        let file = match format {
            Format::Parquet => {
                let properties =
                    WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
                let writer = ArrowWriter::try_new(out, Arc::clone(&schema), Some(properties));
                File::Parquet(Box::new(writer.map_err(failed)?))
            }
            Format::Arrows => File::Stream(Box::new(StreamWriter::try_new(out, &schema).map_err(failed)?)),
            _ => File::Arrow(Box::new(FileWriter::try_new(out, &schema).map_err(failed)?)),
        };
        Ok(Columns { schema, file })
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let columns = batch.columns().iter().zip(self.schema.fields());
        let columns = columns.map(|(column, field)| cast(column, field.data_type())).collect::<Result<Vec<_>, _>>();
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), columns.map_err(failed)?).map_err(failed)?;
        match &mut self.file {
            File::Parquet(writer) => writer.write(&batch).map_err(failed),
            File::Arrow(writer) => writer.write(&batch).map_err(failed),
            File::Stream(writer) => writer.write(&batch).map_err(failed),
        }
    }

    pub(super) fn finish(self) -> io::Result<()> {
        match self.file {
            File::Parquet(writer) => writer.close().map(drop).map_err(failed),
            File::Arrow(mut writer) => writer.finish().map_err(failed),
            File::Stream(mut writer) => writer.finish().map_err(failed),
        }
    }
}

/// Returns the disk's own error where it is one.
fn failed(error: impl std::error::Error + Send + Sync + 'static) -> io::Error {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(found) = source {
        if let Some(io) = found.downcast_ref::<io::Error>() {
            return match io.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => io::Error::new(io.kind(), io.to_string()),
            };
        }
        source = found.source();
    }
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, AsArray, DictionaryArray, Int64Array, StringArray, StringViewArray};
    use arrow::datatypes::UInt16Type;
    use arrow::ipc::reader::{FileReader, StreamReader};
    use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

    use super::super::{Options, Writer};
    use super::*;

    #[test]
    fn codes_are_written_as_text() {
        let codes: ArrayRef = Arc::new(["KAZ", "TJK", "KAZ"].into_iter().collect::<DictionaryArray<UInt16Type>>());
        let texts: ArrayRef = Arc::new(StringViewArray::from(vec![Some("Astana"), None, Some("Душанбе")]));
        let numbers: ArrayRef = Arc::new(Int64Array::from(vec![1, 2, 3]));
        let columns = [("c", codes, true), ("t", texts, true), ("n", numbers, false)];
        let batch = RecordBatch::try_from_iter_with_nullable(columns).expect("a batch");
        for format in [Format::Parquet, Format::Arrow, Format::Arrows] {
            let mut out = Vec::new();
            let options = Options::of_file(format);
            let mut writer = Writer::new(batch.schema(), options, &mut out).expect("memory takes it");
            writer.batch(&batch).expect("memory takes it");
            assert_eq!(writer.finish().expect("memory takes it"), 3);
            let read = match format {
                Format::Parquet => ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(out))
                    .and_then(|builder| builder.build())
                    .expect("it is Parquet")
                    .next(),
                Format::Arrows => StreamReader::try_new(io::Cursor::new(out), None).expect("it is Arrow").next(),
                _ => FileReader::try_new(io::Cursor::new(out), None).expect("it is Arrow").next(),
            };
            let read = read.expect("a batch").expect("it is whole");
            assert_eq!(read.column(0).data_type(), &DataType::Utf8, "{format}");
            assert_eq!(read.column(0).as_string::<i32>(), &StringArray::from(vec!["KAZ", "TJK", "KAZ"]));
            assert_eq!(read.column(1).as_string::<i32>().value(2), "Душанбе");
            assert_eq!(read.num_rows(), 3);
        }
    }
}
