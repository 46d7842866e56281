//! What the targets of `fuzz/` reach beyond what a program can. Compiled with `--cfg fuzzing` and for the tests alone, so
//! it is no part of the library.

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

use crate::cli::saved::faults;
use crate::engine::{Dyadb, Error, Value, of_problem};
use crate::output::{Format, Options, Writer};
use crate::query::SavedQuery;

/// Reads a file of saved queries, shows each and holds it against its contract and examples, as `dyadb check` does.
/// Returns what is wrong.
///
/// # Errors
/// No session.
pub fn check_query_file(db: &Dyadb, text: &str) -> Result<Vec<Error>, Error> {
    let (queries, problems) = SavedQuery::parse_file(text, "fuzz.sql");
    let session = db.session()?;
    let mut found: Vec<Error> = problems.into_iter().map(of_problem).collect();
    for saved in &queries {
        let _ = (saved.signature(), saved.summary(), saved.location(saved.sql.len()));
        found.extend(faults(&session, saved).into_iter().map(|(_, error)| error));
    }
    Ok(found)
}

/// Reads the value of a parameter as the command line does.
pub fn read_value(text: &str) -> Value {
    Value::read(text)
}

/// Writes a result in every format; returns what each made of it.
pub fn write_all(schema: &SchemaRef, batches: &[RecordBatch]) -> Vec<(String, std::io::Result<Vec<u8>>)> {
    let formats = Format::ALL.iter().map(|(format, name)| {
        let options = Options {
            format: *format,
            max_rows: 40,
            width: Some(80),
            lines: Some(24),
            chart: None,
            color: false,
            footer: true,
            is_cited: false,
            is_drawn: true,
            part: 0,
        };
        (name.to_string(), write(schema, batches, options))
    });
    formats.collect()
}

fn write(schema: &SchemaRef, batches: &[RecordBatch], options: Options) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = Writer::new(schema.clone(), options, &mut out)?;
    for batch in batches {
        writer.batch(batch)?;
    }
    writer.finish()?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_reach_what_they_are_for() {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        let sound =
            "-- name: one(a)\n-- @param a country\n-- @example a=Kazakhstan => rows = 1, c = 'KAZ'\nselect $a as c;";
        let found = |text: &str| check_query_file(&db, text).expect("a session").len();
        assert_eq!((found(sound), found(&sound.replace("'KAZ'", "'TJK'"))), (0, 1));
        assert_eq!(read_value("7"), Value::Int(7));

        let batches = db.query("select 'KAZ' as c, 1 as n").collect_blocking().expect("a row");
        let written = write_all(&batches[0].schema(), &batches);
        assert_eq!(written.len(), Format::ALL.len());
        let csv = written.iter().find(|(format, _)| format == "csv").and_then(|(_, written)| written.as_ref().ok());
        assert_eq!(csv.map(Vec::as_slice), Some(b"c,n\nKAZ,1\n".as_slice()));
    }
}
