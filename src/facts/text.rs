//! The text form of a table: CSV with a header, one file per table.
//!
//! An empty cell is null and the order of the columns is free. A fact table may leave out `pair`, which follows from its
//! countries, and `id`, which is then made from the key; a column that the file leaves out is null. Everything that
//! could be read is returned together with the problems.

use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_64;

use super::row::{CellError, Fact, Row};
use crate::country::{Country, Pair};

/// A row or cell that couldn't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Line of the file, counted from 1.
    pub(crate) line: u64,
    /// Column, where the problem is one cell's.
    pub(crate) column: Option<String>,
    /// What is wrong and what was expected.
    pub(crate) message: String,
}

/// Gives the cell of a column in the present record; none where the file has no such column.
pub(crate) type Cells<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// Reads the rows of a table that holds no facts; `derive` gives the cells of columns that the file leaves out.
pub(crate) fn read_rows<R: Row>(
    text: &str,
    extra: &[&str],
    derive: impl Fn(&str, Cells<'_>) -> String,
) -> (Vec<R>, Vec<Problem>) {
    let parse = |cell: Cells<'_>| R::parse(&|column| cell(column).map_or_else(|| derive(column, cell), str::to_string));
    let (rows, problems) = read_with(text, extra, parse);
    (rows.into_iter().map(|(_, row)| row).collect(), problems)
}

/// Reads the rows of a fact table, in the order of the file, deriving `pair` and `id` where they are missing.
pub(crate) fn read_facts<R: Fact>(text: &str) -> (Vec<R>, Vec<Problem>) {
    let (rows, mut problems) = read_with(text, &[], |cell| {
        let with_id = |column: &str, id: &str| match (column, cell(column)) {
            ("pair", None) => pair_text(cell(R::COUNTRIES.0), cell(R::COUNTRIES.1)),
            ("id", None) => id.to_string(),
            (_, found) => found.unwrap_or_default().to_string(),
        };
        let row = R::parse(&|column| with_id(column, "0"))?;
        if cell("id").is_some() {
            return Ok(row);
        }
        let id = fact_id(&row).to_string();
        R::parse(&|column| with_id(column, &id))
    });
    problems.extend(duplicates(&rows));
    (rows.into_iter().map(|(_, row)| row).collect(), problems)
}

/// Returns the 63 bits that name a fact: xxh3 over table, origin and key.
pub(crate) fn fact_id<R: Fact>(row: &R) -> i64 {
    (xxh3_64(key_text(row).as_bytes()) >> 1) as i64
}

fn key_text<R: Fact>(row: &R) -> String {
    let mut text = format!("{}\u{1f}{}", R::TABLE, row.text("origin"));
    for column in R::KEY {
        text.push('\u{1f}');
        text.push_str(&row.text(column));
    }
    text
}

fn pair_text(a: Option<&str>, b: Option<&str>) -> String {
    let country = |text: Option<&str>| Country::from_iso3(text.unwrap_or_default());
    let pair = country(a).zip(country(b)).and_then(|(a, b)| Pair::new(a, b));
    // Without two countries the cell keeps what was written, so that the problem shows it.
    pair.map_or_else(|| format!("{}-{}", a.unwrap_or_default(), b.unwrap_or_default()), |pair| pair.text().to_string())
}

fn duplicates<R: Fact>(rows: &[(u64, R)]) -> Vec<Problem> {
    let mut seen: HashMap<String, u64> = HashMap::new();
    let mut problems = Vec::new();
    for (line, row) in rows {
        if let Some(first) = seen.insert(key_text(row), *line) {
            let key = R::KEY.join(", ");
            let message = format!("states the same fact as line {first}: {key} are equal");
            problems.push(Problem { line: *line, column: None, message });
        }
    }
    problems
}

fn read_with<R: Row>(
    text: &str,
    extra: &[&str],
    parse: impl Fn(Cells<'_>) -> Result<R, Vec<CellError>>,
) -> (Vec<(u64, R)>, Vec<Problem>) {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut problems = Vec::new();
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return (Vec::new(), vec![Problem { line: 1, column: None, message: error.to_string() }]),
    };
    let known: Vec<&str> = R::columns().iter().map(|column| column.name).collect();
    for name in header.iter().filter(|name| !known.contains(name) && !extra.contains(name)) {
        let message = format!("{} has no such column; it has {}", R::TABLE, known.join(", "));
        problems.push(Problem { line: 1, column: Some(name.to_string()), message });
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line());
                problems.push(Problem { line, column: None, message: error.to_string() });
                continue;
            }
        };
        let line = record.position().map_or(0, |position| position.line());
        match parse(&|column| header.iter().position(|name| name == column).and_then(|at| record.get(at))) {
            Ok(row) => rows.push((line, row)),
            Err(errors) => problems.extend(errors.into_iter().map(|error| Problem {
                line,
                column: Some(error.column.to_string()),
                message: error.message,
            })),
        }
    }
    (rows, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Visit;

    const HEADER: &str = "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n";

    fn read(rows: &str) -> (Vec<Visit>, Vec<Problem>) {
        read_facts(&format!("{HEADER}{rows}"))
    }

    #[test]
    fn pair_and_id_are_derived() {
        let (rows, problems) = read("2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,news,1\n");
        assert_eq!(problems, []);
        assert_eq!(rows[0].pair.text(), "KAZ-TJK");
        assert!(rows[0].id > 0);
        assert_eq!(rows[0].id, fact_id(&rows[0]));
    }

    #[test]
    fn what_can_be_read_is_kept_beside_the_problems() {
        let (rows, problems) = read(
            "2023-05-04,day,TJK,KAZ,A,state,completed,news,1\n\
             2023-13-04,day,TJK,KAZ,B,states,completed,news,1\n\
             2023-05-04,day,TJK,TJK,C,state,completed,news,1\n",
        );
        assert_eq!(rows.len(), 1);
        let seen: Vec<_> = problems.iter().map(|p| (p.line, p.column.as_deref().unwrap_or(""))).collect();
        assert_eq!(seen, [(3, "date"), (3, "visit_type"), (4, "pair")]);
        assert!(problems[1].message.starts_with("`states` is none of state, official"), "{}", problems[1].message);
    }

    #[test]
    fn a_fact_stated_twice_is_a_problem() {
        let row = "2023-05-04,day,TJK,KAZ,A,state,completed,news,1\n";
        let (_, problems) = read(&format!("{row}{row}"));
        assert_eq!(problems.len(), 1);
        assert!(problems[0].message.starts_with("states the same fact as line 2"));
    }

    #[test]
    fn an_unknown_column_is_a_problem() {
        let (_, problems) = read_facts::<Visit>("date,colour\n");
        assert_eq!(problems[0].column.as_deref(), Some("colour"));
    }
}
