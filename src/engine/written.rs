//! Results as text and as files, for programs: what the shell shows and `-o` writes.

use std::io::{self, Write};
use std::str::FromStr;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use super::error::{Error, ErrorCode, Result};
use crate::output::{Format, Options, Writer};

/// Draws rows as the shell does, in a table with lines around it; long cells are cut to `width` columns of a terminal,
/// where one is given. Beyond `max_rows` the middle is left out, and isn't kept; 0 = every row is shown.
///
/// # Errors
/// What `batches` gives; a value that has no text, such as a day beyond the calendar.
///
/// # Example
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let mut stream = db.query("select country('Казахстан') as c").stream_blocking()?;
/// let text = dyadb::drawn(stream.schema(), &mut stream, 20, None)?;
/// assert_eq!(text, "┌─────┐\n│ c   │\n├─────┤\n│ KAZ │\n└─────┘\n1 row\n");
/// # Ok(())
/// # }
/// ```
pub fn drawn(
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
    max_rows: usize,
    width: Option<usize>,
) -> Result<String> {
    let options = Options { max_rows, width, footer: true, ..Options::of_file(Format::Box) };
    let mut out = Vec::new();
    written(schema, batches, options, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// Writes batches in a format of the command line's `-F`, such as `csv`, `json`, `parquet` or `arrow`, as they come, and
/// returns the number of rows.
///
/// # Errors
/// A format that isn't there; what `batches` gives; what `out` gives, as [`ErrorCode::Io`].
///
/// # Example
/// ```
/// # fn main() -> dyadb::Result<()> {
/// let db = dyadb::Dyadb::bundled()?;
/// let mut stream = db.query("select 'KAZ' as c, 7 as n").stream_blocking()?;
/// let mut out = Vec::new();
/// assert_eq!(dyadb::write(stream.schema(), &mut stream, "csv", &mut out)?, 1);
/// assert_eq!(out, b"c,n\nKAZ,7\n");
/// # Ok(())
/// # }
/// ```
pub fn write(
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
    format: &str,
    out: &mut (dyn Write + Send),
) -> Result<usize> {
    let format = Format::from_str(format).map_err(|said| Error::new(ErrorCode::Usage, said))?;
    let options = Options::of_file(format);
    written(schema, batches, options, out)
}

fn written(
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
    options: Options,
    out: &mut (dyn Write + Send),
) -> Result<usize> {
    let mut writer = Writer::new(schema, options, out).map_err(unwritten)?;
    for batch in batches {
        writer.batch(&batch?).map_err(unwritten)?;
    }
    writer.finish().map_err(unwritten)
}

fn unwritten(error: io::Error) -> Error {
    // The writers say so of a value that the format doesn't hold; all else is the place that is written to.
    let code = if error.kind() == io::ErrorKind::InvalidData { ErrorCode::Value } else { ErrorCode::Io };
    Error::new(code, format!("can't write the rows: {error}"))
}

#[cfg(test)]
mod tests {
    use super::super::Dyadb;
    use super::*;

    #[test]
    fn rows_are_written_in_every_format_and_faults_come_through() {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        let ask = |format: &str, sql: &str| {
            let mut stream = db.query(sql).stream_blocking()?;
            let mut out = Vec::new();
            write(stream.schema(), &mut stream, format, &mut out).map(|n_rows| (n_rows, out))
        };
        let sql = "select pair, date from visits limit 3";
        let (n_rows, parquet) = ask("parquet", sql).expect("parquet");
        assert!(n_rows == 3 && parquet.starts_with(b"PAR1") && parquet.ends_with(b"PAR1"));
        let (_, json) = ask("json", sql).expect("json");
        assert_eq!(
            serde_json::from_slice::<serde_json::Value>(&json).ok().and_then(|all| all.as_array().map(Vec::len)),
            Some(3)
        );
        assert_eq!(ask("xlsx", sql).expect_err("no such format").code(), ErrorCode::Usage);
        assert_eq!(ask("csv", "select 1 / (doc - doc) from visits").expect_err("it fails").code(), ErrorCode::Value);
    }

    #[test]
    fn a_drawing_leaves_the_middle_out() {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        let mut stream = db.query("select * from generate_series(1, 100) as t(n)").stream_blocking().expect("rows");
        let text = drawn(stream.schema(), &mut stream, 4, Some(80)).expect("text");
        assert!(text.lines().count() < 12 && text.contains("100"), "{text}");
    }
}
