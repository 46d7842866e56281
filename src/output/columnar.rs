//! Arrow and Parquet. Dictionaries of codes go out as plain strings, which every reader takes.

use std::io::{self, Write};
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use arrow::ipc::writer::{FileWriter, StreamWriter};
use datafusion::parquet::arrow::ArrowWriter;
use parking_lot::Mutex;

use super::Format;
use super::rows::number_repeated;

/// A file or stream of record batches.
pub(super) struct Columnar<'a> {
    schema: SchemaRef,
    writer: Kind<'a>,
}

enum Kind<'a> {
    File(Box<FileWriter<&'a mut dyn Write>>),
    Stream(Box<StreamWriter<&'a mut dyn Write>>),
    /// Its writer asks for a sink that may change threads; what it has written is handed on after each batch.
    Parquet(Box<ArrowWriter<Buffer>>, Buffer, &'a mut dyn Write),
}

/// Bytes on their way to the sink.
#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Buffer {
    fn hand_on(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut bytes = self.0.lock();
        out.write_all(&bytes)?;
        bytes.clear();
        Ok(())
    }
}

impl<'a> Columnar<'a> {
    pub(super) fn begin(schema: &Schema, format: Format, out: &'a mut dyn Write) -> io::Result<Columnar<'a>> {
        let mut names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        number_repeated(&mut names);
        let fields = schema.fields().iter().zip(names).map(|(field, name)| plain(field).with_name(name));
        let schema = Arc::new(Schema::new(fields.collect::<Vec<Field>>()));
        let writer = match format {
            Format::Arrow => Kind::File(Box::new(FileWriter::try_new(out, &schema).map_err(of_arrow)?)),
            Format::Arrows => Kind::Stream(Box::new(StreamWriter::try_new(out, &schema).map_err(of_arrow)?)),
            _ => {
                let buffer = Buffer::default();
                let writer =
                    ArrowWriter::try_new(buffer.clone(), Arc::clone(&schema), None).map_err(io::Error::from)?;
                Kind::Parquet(Box::new(writer), buffer, out)
            }
        };
        Ok(Columnar { schema, writer })
    }

    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let columns = batch.columns().iter().zip(self.schema.fields());
        let columns: Vec<ArrayRef> = columns
            .map(|(column, field)| cast(column, field.data_type()))
            .collect::<Result<_, _>>()
            .map_err(of_arrow)?;
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), columns).map_err(of_arrow)?;
        match &mut self.writer {
            Kind::File(writer) => writer.write(&batch).map_err(of_arrow),
            Kind::Stream(writer) => writer.write(&batch).map_err(of_arrow),
            Kind::Parquet(writer, buffer, out) => {
                writer.write(&batch).map_err(io::Error::from)?;
                buffer.hand_on(*out)
            }
        }
    }

    pub(super) fn finish(self) -> io::Result<()> {
        match self.writer {
            Kind::File(mut writer) => writer.finish().map_err(of_arrow),
            Kind::Stream(mut writer) => writer.finish().map_err(of_arrow),
            Kind::Parquet(writer, buffer, out) => {
                writer.close().map_err(io::Error::from)?;
                buffer.hand_on(out)
            }
        }
    }
}

/// Returns a field without what only newer readers know: dictionaries and views.
fn plain(field: &Field) -> Field {
    // Nothing of the engine's own metadata goes out.
    Field::new(field.name(), plain_type(field.data_type()), true)
}

fn plain_type(data_type: &DataType) -> DataType {
    match data_type {
        DataType::Dictionary(_, value) => plain_type(value),
        DataType::Utf8View => DataType::Utf8,
        DataType::BinaryView => DataType::Binary,
        DataType::List(item) => DataType::List(Arc::new(plain(item))),
        DataType::LargeList(item) => DataType::LargeList(Arc::new(plain(item))),
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(|field| plain(field)).collect()),
        other => other.clone(),
    }
}

/// Keeps the kind of a fault of the sink, such as a closed pipe.
fn of_arrow(error: arrow::error::ArrowError) -> io::Error {
    match error {
        arrow::error::ArrowError::IoError(_, error) => error,
        other => io::Error::new(io::ErrorKind::InvalidData, format!("the result can't be written so: {other}")),
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Array, AsArray, DictionaryArray, Float64Array, StringViewArray};
    use arrow::datatypes::UInt16Type;
    use arrow::ipc::reader::{FileReader, StreamReader};
    use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

    use super::super::{Options, Writer};
    use super::*;

    fn batch() -> RecordBatch {
        let pair: DictionaryArray<UInt16Type> = vec![Some("KAZ-TJK"), None, Some("KAZ-UZB")].into_iter().collect();
        let title = StringViewArray::from(vec![Some("a\u{0}b"), Some("ё"), None]);
        let usd = Float64Array::from(vec![Some(1.5), None, Some(f64::NAN)]);
        RecordBatch::try_from_iter_with_nullable([
            ("pair", Arc::new(pair) as ArrayRef, true),
            ("title", Arc::new(title) as ArrayRef, true),
            ("usd", Arc::new(usd) as ArrayRef, true),
        ])
        .expect("a batch")
    }

    fn written(format: Format, n_batches: usize) -> Vec<u8> {
        let mut out = Vec::new();
        let options =
            Options { format, max_rows: 1, width: None, lines: None, chart: None, color: false, footer: false };
        let mut writer = Writer::new(batch().schema(), options, &mut out).expect("memory takes it");
        for _ in 0..n_batches {
            writer.batch(&batch()).expect("memory takes it");
        }
        assert_eq!(writer.finish().expect("memory takes it"), 3 * n_batches);
        out
    }

    #[test]
    fn others_read_plain_columns() {
        for n_batches in [0, 1, 3] {
            let file = FileReader::try_new(io::Cursor::new(written(Format::Arrow, n_batches)), None).expect("a file");
            let file: Vec<RecordBatch> = file.collect::<Result<_, _>>().expect("batches");
            let stream = written(Format::Arrows, n_batches);
            let stream = StreamReader::try_new(stream.as_slice(), None).expect("a stream");
            let stream: Vec<RecordBatch> = stream.collect::<Result<_, _>>().expect("batches");
            let parquet = bytes::Bytes::from(written(Format::Parquet, n_batches));
            let parquet = ParquetRecordBatchReaderBuilder::try_new(parquet).expect("a file").build().expect("rows");
            let parquet: Vec<RecordBatch> = parquet.collect::<Result<_, _>>().expect("batches");
            for batches in [file, stream, parquet] {
                assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 3 * n_batches);
                for batch in batches {
                    assert_eq!(batch.column(0).as_string::<i32>().value(0), "KAZ-TJK");
                    assert!(batch.column(0).is_null(1) && batch.column(2).is_null(1));
                    assert_eq!(batch.column(1).as_string::<i32>().value(0), "a\u{0}b");
                }
            }
        }
    }
}
