//! Every Unicode scalar value, from a text of SQL to what other programs read: the bytes stay as they are.
//!
//! The values stand in cells of a thousand; each alone goes through the writers in a test beside them
//! (`src/output/rows.rs`).

use std::io::Cursor;

use arrow::array::{AsArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use arrow::ipc::reader::{FileReader, StreamReader};
use arrow::ipc::writer::{FileWriter, StreamWriter};
use serde_json::{Map, Value};

use crate::support::{bundled, run_with_stdin};

/// Scalar values in a cell.
const IN_A_CELL: usize = 1000;
/// Cells in a statement: with a thousand values of four bytes each it stays below the limit of its length.
const IN_A_STATEMENT: usize = 200;

/// Returns all 1,112,064 scalar values, in cells.
fn cells() -> Vec<String> {
    let all: Vec<char> = ('\0'..=char::MAX).collect();
    assert_eq!(all.len(), 1_112_064);
    all.chunks(IN_A_CELL).map(|chunk| chunk.iter().collect()).collect()
}

/// Returns a script with the cells as texts of SQL.
fn script(cells: &[String]) -> String {
    let literal = |cell: &String| format!("('{}')", cell.replace('\'', "''"));
    let statement = |chunk: &[String]| {
        let values: Vec<String> = chunk.iter().map(literal).collect();
        format!("select column1 as c from (values {}) as t;\n", values.join(", "))
    };
    cells.chunks(IN_A_STATEMENT).map(statement).collect()
}

/// Returns a script with the cells as names of columns, over the numbers of their places.
fn script_of_names(cells: &[String]) -> String {
    let column = |(place, cell): (usize, &String)| format!("{place} as \"{}\"", cell.replace('"', "\"\""));
    let statement = |chunk: &[String]| {
        let columns: Vec<String> = chunk.iter().enumerate().map(column).collect();
        format!("select {};\n", columns.join(", "))
    };
    cells.chunks(IN_A_STATEMENT).map(statement).collect()
}

fn written(format: &str, script: &str) -> String {
    run_with_stdin(&["-F", format, "-f", "-"], script).data()
}

/// Tells what is not the same without writing pages of it.
fn hold(what: &str, found: &[String], expected: &[String]) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (found, expected) in found.iter().zip(expected) {
        let differ = found.chars().zip(expected.chars()).find(|(found, expected)| found != expected);
        assert_eq!(differ, None, "{what}");
        assert_eq!(found.len(), expected.len(), "{what}");
    }
}

#[test]
fn csv_keeps_every_scalar_value() {
    let cells = cells();
    let text = written("csv", &script(&cells));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let records: Vec<String> = reader.records().map(|record| record.expect("CSV")[0].to_string()).collect();
    // Each statement has its header.
    let found: Vec<String> = records.into_iter().filter(|cell| cell != "c").collect();
    hold("csv", &found, &cells);

    let text = written("csv", &script_of_names(&cells));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.expect("CSV")).step_by(2);
    let found: Vec<String> = records.flat_map(|record| record.iter().map(str::to_string).collect::<Vec<_>>()).collect();
    hold("csv header", &found, &cells);
}

/// Reads a cell of TSV, as docs/shell.md says that it is written.
fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => text.push(match chars.next().expect("something is escaped") {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                c => c,
            }),
            (c, false) => text.push(c),
        }
    }
    text
}

#[test]
fn tsv_keeps_every_scalar_value() {
    let cells = cells();
    let lines = |text: &str| -> Vec<String> { text.split_terminator('\n').map(str::to_string).collect() };
    let found: Vec<String> = lines(&written("tsv", &script(&cells)));
    let found: Vec<String> = found.iter().filter(|line| *line != "c").map(|line| unescaped(line)).collect();
    hold("tsv", &found, &cells);

    let text = written("tsv", &script_of_names(&cells));
    let headers = lines(&text).into_iter().step_by(2);
    let found: Vec<String> = headers.flat_map(|line| line.split('\t').map(unescaped).collect::<Vec<_>>()).collect();
    hold("tsv header", &found, &cells);
}

#[test]
fn json_keeps_every_scalar_value() {
    let cells = cells();
    let objects = |format: &str, script: &str| -> Vec<Map<String, Value>> {
        let text = written(format, script);
        let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
        let lists = values.map(|value| match value.expect("JSON") {
            Value::Array(rows) => rows,
            row => vec![row],
        });
        lists.flatten().map(|row| row.as_object().expect("an object").clone()).collect()
    };
    for format in ["json", "jsonl"] {
        let rows = objects(format, &script(&cells));
        let found: Vec<String> = rows.iter().map(|row| row["c"].as_str().expect("a text").to_string()).collect();
        hold(format, &found, &cells);
        let rows = objects(format, &script_of_names(&cells));
        let found: Vec<String> = rows.iter().flat_map(|row| row.keys().cloned()).collect();
        hold(&format!("keys of {format}"), &found, &cells);
    }
}

fn texts(batches: &[RecordBatch]) -> Vec<String> {
    let mut texts = Vec::new();
    for batch in batches {
        for column in batch.columns() {
            let column = cast(column, &DataType::Utf8).expect("a text");
            texts.extend(column.as_string::<i32>().iter().map(|cell| cell.expect("a cell").to_string()));
        }
    }
    texts
}

#[test]
fn parameters_and_arrow_keep_every_scalar_value() {
    let cells = cells();
    let mut found = Vec::new();
    for chunk in cells.chunks(IN_A_STATEMENT) {
        let names: Vec<String> = (0..chunk.len()).map(|place| format!("$p{place} as c{place}")).collect();
        let mut query = bundled().query(&format!("select {}", names.join(", ")));
        for (place, cell) in chunk.iter().enumerate() {
            query = query.bind(&format!("p{place}"), cell.as_str());
        }
        let batches = query.collect_blocking().unwrap_or_else(|error| panic!("{}", error.report()));
        found.extend(batches);
    }
    hold("batches", &texts(&found), &cells);

    for batch in &found {
        let schema = batch.schema();
        let mut stream = StreamWriter::try_new(Vec::new(), &schema).expect("a stream");
        stream.write(batch).expect("memory takes it");
        let bytes = stream.into_inner().expect("memory takes it");
        let read: Vec<RecordBatch> = StreamReader::try_new(Cursor::new(bytes), None)
            .expect("a stream")
            .map(|batch| batch.expect("it"))
            .collect();
        hold("an Arrow stream", &texts(&read), &texts(std::slice::from_ref(batch)));

        let mut file = FileWriter::try_new(Vec::new(), &schema).expect("a file");
        file.write(batch).expect("memory takes it");
        let bytes = file.into_inner().expect("memory takes it");
        let read: Vec<RecordBatch> =
            FileReader::try_new(Cursor::new(bytes), None).expect("a file").map(|batch| batch.expect("it")).collect();
        hold("an Arrow file", &texts(&read), &texts(std::slice::from_ref(batch)));
    }
}
