//! The text form of a table: CSV with a header, one file per table.
//!
//! An empty cell is null and the order of the columns is free; a column that the file leaves out is null. A fact table
//! may leave out `pair`, which follows from its countries, and `id`, which is made from the key where its cell is
//! empty; once written, an id stays through every correction. The column [`REF`] gives a fact a short name of its own,
//! by which `fact_documents` names it. Everything that could be read is returned together with the problems.

use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_64;

use super::cell::Domain;
use super::row::{CellError, Fact, Row};
use crate::country::{Country, Pair, Resolution, candidates, resolve};

/// The column that names a fact within its table: any text that stays the same while the row is corrected.
pub(crate) const REF: &str = "ref";

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

impl Problem {
    pub(crate) fn new(line: u64, column: impl Into<Option<&'static str>>, message: impl Into<String>) -> Problem {
        Problem { line, column: column.into().map(str::to_string), message: message.into() }
    }
}

/// A row with its place in the file.
#[derive(Clone, Debug)]
pub(crate) struct Line<R> {
    /// Line of the file, counted from 1.
    pub(crate) line: u64,
    /// The cell of [`REF`]; empty where there is none.
    pub(crate) reference: String,
    pub(crate) row: R,
}

/// What a file holds: its readable rows, the references of the others, and what is wrong.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    pub(crate) rows: Vec<Line<R>>,
    pub(crate) unread: Vec<String>,
    pub(crate) problems: Vec<Problem>,
}

/// Gives the cell of a column in the present record; none where the file has no such column.
pub(crate) type Cells<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// Reads the rows of a table that holds no facts. `derive` gives the cells that the file leaves out or empty; none, and
/// the cell stays empty.
pub(crate) fn read_rows<R: Row>(
    text: &str,
    extra: &[&str],
    derive: impl Fn(&str, Cells<'_>) -> Result<Option<String>, CellError>,
) -> Lines<R> {
    read_with(text, extra, |cell| {
        let mut errors = Vec::new();
        let mut derived: HashMap<&str, String> = HashMap::new();
        for column in R::columns() {
            match derive(column.name, cell) {
                Ok(Some(text)) if cell(column.name).is_none_or(str::is_empty) => {
                    derived.insert(column.name, text);
                }
                Ok(_) => {}
                Err(error) => errors.push(error),
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let text = |column: &str| derived.get(column).cloned().or_else(|| cell(column).map(str::to_string));
        R::parse(&|column| text(column).unwrap_or_default())
    })
}

/// Reads the rows of a fact table, in the order of the file, deriving `pair` and `id` where they are missing.
pub(crate) fn read_facts<R: Fact>(text: &str) -> Lines<R> {
    let mut lines = read_with(text, &[REF], |cell| {
        let with_id = |column: &str, id: &str| match (column, cell(column).unwrap_or_default()) {
            ("pair", "") => pair_text(cell(R::COUNTRIES.0), cell(R::COUNTRIES.1)),
            ("id", "") => id.to_string(),
            (_, found) => found.to_string(),
        };
        let row = R::parse(&|column| with_id(column, "0")).map_err(|errors| of_countries::<R>(cell, errors))?;
        if cell("id").is_some_and(|id| !id.is_empty()) {
            return Ok(row);
        }
        let id = fact_id(&row).to_string();
        R::parse(&|column| with_id(column, &id))
    });
    let more = duplicates(&lines.rows);
    lines.problems.extend(more);
    lines
}

/// Tells what is wrong with a derived pair by the cells that it comes from.
fn of_countries<R: Fact>(cell: Cells<'_>, mut errors: Vec<CellError>) -> Vec<CellError> {
    let (a, b) = R::COUNTRIES;
    if cell("pair").is_some_and(|pair| !pair.is_empty()) {
        return errors;
    }
    let is_told = errors.iter().any(|error| error.column == a || error.column == b);
    errors.retain(|error| error.column != "pair" || !is_told);
    for error in errors.iter_mut().filter(|error| error.column == "pair") {
        let text = cell(b).unwrap_or_default();
        let message = format!("`{text}` is the {a} too, and a fact is between two countries; one of the two is wrong");
        *error = CellError { column: b, message };
    }
    errors
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

/// Finds facts stated twice, and ids and references given twice.
fn duplicates<R: Fact>(rows: &[Line<R>]) -> Vec<Problem> {
    let mut keys: HashMap<String, u64> = HashMap::new();
    let mut ids: HashMap<String, u64> = HashMap::new();
    let mut references: HashMap<&str, u64> = HashMap::new();
    let mut problems = Vec::new();
    for Line { line, reference, row } in rows {
        if let Some(first) = keys.insert(key_text(row), *line) {
            let key = R::KEY.join(", ");
            let message = format!(
                "states the same fact as line {first}: {key} are equal; make it one row and give each document a \
                 row in fact_documents.csv"
            );
            problems.push(Problem::new(*line, None, message));
        } else if let Some(first) = ids.insert(row.text("id"), *line) {
            let message =
                format!("`{}` is the id of line {first} too; leave the cell of the newer row empty", row.text("id"));
            problems.push(Problem::new(*line, "id", message));
        }
        if reference.is_empty() {
            continue;
        }
        if let Some(first) = references.insert(reference, *line) {
            let message = format!("`{reference}` names line {first} too; give one of them another");
            problems.push(Problem::new(*line, REF, message));
        }
    }
    problems
}

fn read_with<R: Row>(text: &str, extra: &[&str], parse: impl Fn(Cells<'_>) -> Result<R, Vec<CellError>>) -> Lines<R> {
    let mut lines = Lines { rows: Vec::new(), unread: Vec::new(), problems: Vec::new() };
    // A byte order mark is what spreadsheets write before the first column's name.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            lines.problems.push(Problem::new(1, None, error.to_string()));
            return lines;
        }
    };
    let columns = R::columns();
    let known: Vec<&str> = columns.iter().map(|column| column.name).chain(extra.iter().copied()).collect();
    for (at, name) in header.iter().enumerate() {
        let message = if !known.contains(&name) {
            format!("{} has no such column; it has {}", R::TABLE, known.join(", "))
        } else if header.iter().take(at).any(|other| other == name) {
            "stands twice in the header; remove one".to_string()
        } else {
            continue;
        };
        lines.problems.push(Problem { line: 1, column: Some(name.to_string()), message });
    }
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line());
                lines.problems.push(Problem::new(line, None, unequal(&error)));
                continue;
            }
        };
        let line = record.position().map_or(0, |position| position.line());
        let cell = |column: &str| header.iter().position(|name| name == column).and_then(|at| record.get(at));
        for (name, text) in header.iter().zip(&record) {
            if let Some(message) = unclean(R::TABLE, name, text) {
                lines.problems.push(Problem { line, column: Some(name.to_string()), message });
            }
        }
        let reference = cell(REF).unwrap_or_default().to_string();
        match parse(&cell) {
            Ok(row) => lines.rows.push(Line { line, reference, row }),
            Err(errors) => {
                lines.unread.push(reference);
                lines.problems.extend(errors.into_iter().map(|error| {
                    let domain = columns.iter().find(|column| column.name == error.column).map(|column| column.domain);
                    let hint = match domain {
                        Some(Domain::Country) => meant(cell(error.column).unwrap_or_default()),
                        _ => None,
                    };
                    let message = error.message + &hint.unwrap_or_default();
                    Problem { line, column: Some(error.column.to_string()), message }
                }));
            }
        }
    }
    lines
}

/// Tells what is wrong with a text as it stands in a cell: blanks at its ends, and control characters.
pub(crate) fn unclean(table: &str, column: &str, text: &str) -> Option<String> {
    // A document's text is prose: it has lines, and evidence counts its bytes as they are.
    let is_prose = table == "documents" && column == "text";
    let is_refused = |c: char| c.is_control() && !(is_prose && matches!(c, '\n' | '\t'));
    let is_wrong = (text.trim() != text && !is_prose) || text.chars().any(is_refused);
    is_wrong.then(|| format!("`{}` has a blank at an end or a control character; remove it", text.escape_debug()))
}

fn unequal(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("has {len} cells and the header has {expected_len}; a text with a comma or a quote wants quotes")
        }
        _ => error.to_string(),
    }
}

/// Returns which country a cell seems to mean that holds no code.
fn meant(text: &str) -> Option<String> {
    if Country::from_iso3(text).is_some() {
        return None;
    }
    let country = match resolve(text) {
        Resolution::One(country) => country,
        _ => candidates(text).first()?.country,
    };
    Some(format!("; did you mean {} ({})?", country.iso3(), country.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Visit;

    const HEADER: &str = "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n";

    fn read(rows: &str) -> (Vec<Visit>, Vec<Problem>) {
        let lines = read_facts(&format!("{HEADER}{rows}"));
        (lines.rows.into_iter().map(|line| line.row).collect(), lines.problems)
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
        assert_eq!(seen, [(3, "date"), (3, "visit_type"), (4, "host_country")]);
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
        let problems = read_facts::<Visit>("date,colour,date\n").problems;
        let seen: Vec<_> = problems.iter().map(|p| (p.column.as_deref().unwrap_or(""), &p.message[..18])).collect();
        assert_eq!(seen, [("colour", "visits has no such"), ("date", "stands twice in th")]);
    }

    #[test]
    fn an_id_that_is_written_stays() {
        let header = "ref,id,date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n";
        let line =
            |id: &str, visitor: &str| format!("a,{id},2023-05-04,day,TJK,KAZ,{visitor},state,completed,news,1\n");
        let read = |rows: &str| read_facts::<Visit>(&format!("{header}{rows}"));
        let kept = read(&line("42", "Emomali Rahmon"));
        assert_eq!(kept.rows[0].row.id, 42);
        assert_eq!(read(&line("42", "Emomali Rahmonov")).rows[0].row.id, 42);
        let derived = read(&line("", "Emomali Rahmon"));
        assert_eq!(derived.rows[0].row.id, fact_id(&kept.rows[0].row));

        let twice = read(&(line("42", "A") + &line("42", "B"))).problems;
        let seen: Vec<_> = twice.iter().map(|p| (p.line, p.column.as_deref().unwrap_or(""))).collect();
        assert_eq!(seen, [(3, "id"), (3, "ref")]);
    }

    #[test]
    fn a_problem_says_how_to_mend_it() {
        let cases = [
            ("2023-05-04,day,KZ,TJK,A,state,completed,news,1", "did you mean KAZ (Kazakhstan)?"),
            ("2023-05-04,day,Khazakstan,TJK,A,state,completed,news,1", "did you mean KAZ (Kazakhstan)?"),
            ("2023-05-04,day,KAZ,TJK,A ,state,completed,news,1", "has a blank at an end"),
            ("2023-05-04,day,KAZ,TJK,A,state,completed,news", "has 8 cells and the header has 9"),
            ("2023-5-4,day,KAZ,TJK,A,state,completed,news,1", "`2023-5-4` is no date YYYY-MM-DD"),
            ("2023-05-04,week,KAZ,TJK,A,state,completed,news,1", "`week` is none of day, month, year"),
            ("2023-05-04,day,KAZ,TJK,A,,completed,news,1", "is empty and may not be"),
        ];
        for (row, expected) in cases {
            let (_, problems) = read(&format!("{row}\n"));
            assert!(problems.iter().any(|p| p.line == 2 && p.message.contains(expected)), "{row}: {problems:?}");
        }
    }
}
