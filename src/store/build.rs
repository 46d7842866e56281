//! From the text form to a dataset directory: what `dyadb dataset build` does.
//!
//! Reading goes table by table, cell by cell ([`crate::facts::text`]) and row by row ([`crate::facts::rules`]); what
//! must hold between the files is held here. Every problem is collected, and nothing is written while there is one. The
//! same files give the same bytes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use arrow::array::RecordBatch;
use chrono::NaiveDate;

use super::commit::{make_folders, publish, write_segment};
use super::disk::{Disk, FileSystem, Point};
use super::error::StoreError;
use super::manifest::Generation;
use crate::facts::row::{CellError, Fact, batch_of};
use crate::facts::rules::Rules;
use crate::facts::text::{Line, Problem, REF, read_facts, read_rows};
use crate::facts::{
    Agreement, Award, Change, CoverageFrame, Document, Event, FactDocument, Office, OriginRow, Person, Row, Table,
    Trade, Visit,
};

/// Builds a dataset of generation 1 in `target` from the CSV files in `source`; returns the rows per table.
///
/// # Errors
/// All problems of all files at once; then nothing is written. `target` must be missing or empty.
pub(crate) fn build(source: &Path, target: &Path, name: &str) -> Result<Vec<(Table, usize)>, StoreError> {
    let batches = read_tables(source)?;
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(StoreError::NotEmpty { path: target.to_path_buf() });
    }
    let disk = FileSystem;
    make_folders(&disk, target)?;
    let mut generation = Generation::first(name);
    for (table, batch) in &batches {
        // A table without rows has a segment too, so that other readers find its columns.
        let (entry, _) = write_segment(&disk, target, *table, batch, 1)?;
        generation.tables.insert(table.name().to_string(), vec![entry]);
    }
    generation.next_file = 2;
    let segments = target.join("segments");
    disk.sync_dir(Point::SegmentsSync, &segments).map_err(StoreError::io("can't sync", &segments))?;
    // CURRENT comes last: until it stands, the directory is no dataset.
    publish(&disk, target, &generation)?;
    Ok(batches.iter().map(|(table, batch)| (*table, batch.num_rows())).collect())
}

/// The files of a source folder: what is wrong with them, and what one file has to know of another.
struct Source<'a> {
    folder: &'a Path,
    /// Table, line and text of each problem.
    problems: Vec<(Table, u64, String)>,
    facts: BTreeMap<Table, Facts>,
    documents: Option<HashSet<i64>>,
    people: Option<HashSet<i64>>,
    origins: Option<HashSet<String>>,
}

/// The facts of one table, for those who name them.
#[derive(Default)]
struct Facts {
    stated: Vec<Stated>,
    /// Places in `stated`.
    by_id: HashMap<i64, usize>,
    by_reference: HashMap<String, usize>,
    /// References of rows that couldn't be read: known, so that one mistake isn't told twice.
    unread: HashSet<String>,
}

/// What other files have to know of a fact.
struct Stated {
    line: u64,
    id: i64,
    doc: i64,
    origin: String,
    value_usd: Option<f64>,
    growth_pct: Option<f64>,
}

/// What the builder asks a fact for.
struct Handle {
    pair: &'static str,
    date: Option<NaiveDate>,
    id: i64,
    doc: i64,
    value_usd: Option<f64>,
    growth_pct: Option<f64>,
}

/// The column of `fact_documents` that the text form fills from a reference.
const FACT: &str = "fact";

impl Source<'_> {
    /// Reads a table's file; a missing file is an empty table.
    fn text<R: Row>(&self) -> Result<Option<String>, StoreError> {
        let path = self.folder.join(format!("{}.csv", R::TABLE));
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io("can't read", &path)(error)),
        };
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let column = String::from_utf8_lossy(before).rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let problem = format!("{}.csv:{line}:{column}: a byte here is no UTF-8: save the file as UTF-8", R::TABLE);
            StoreError::Text { path: self.folder.to_path_buf(), problems: vec![problem] }
        })?;
        Ok(Some(text))
    }

    fn note(&mut self, table: Table, problems: impl IntoIterator<Item = Problem>) {
        self.problems.extend(problems.into_iter().map(|problem| {
            let column = problem.column.map(|column| format!(", column `{column}`")).unwrap_or_default();
            let text = format!("{}.csv:{}{column}: {}", table.name(), problem.line, problem.message);
            (table, problem.line, text)
        }));
    }

    fn check<R: Rules>(&mut self, table: Table, rows: &[Line<R>]) {
        for Line { line, row, .. } in rows {
            let broken = row.check();
            self.note(table, broken.into_iter().map(|error| Problem::new(*line, error.column, error.message)));
        }
    }

    fn facts<R: Fact + Rules>(&mut self, table: Table, get: fn(&R) -> Handle) -> Result<RecordBatch, StoreError> {
        let Some(text) = self.text::<R>()? else { return Ok(batch_of::<R>(&[])) };
        let lines = read_facts::<R>(&text);
        self.note(table, lines.problems);
        self.check(table, &lines.rows);
        let mut facts = Facts { unread: lines.unread.into_iter().collect(), ..Facts::default() };
        for (at, Line { line, reference, row }) in lines.rows.iter().enumerate() {
            let Handle { id, doc, value_usd, growth_pct, .. } = get(row);
            facts.by_id.insert(id, at);
            if !reference.is_empty() {
                facts.by_reference.insert(reference.clone(), at);
            }
            facts.stated.push(Stated { line: *line, id, doc, origin: row.text("origin"), value_usd, growth_pct });
        }
        self.facts.insert(table, facts);
        let mut rows: Vec<R> = lines.rows.into_iter().map(|line| line.row).collect();
        // The order of the file is no order of the dataset: ids break ties, so that a moved line changes nothing.
        rows.sort_by_key(|row| {
            let Handle { pair, date, id, .. } = get(row);
            (pair, date.is_none(), date, id)
        });
        Ok(batch_of(&rows))
    }

    fn rows<R: Row + Rules>(
        &mut self,
        table: Table,
        look: fn(&mut Self, Table, &[Line<R>]),
    ) -> Result<RecordBatch, StoreError> {
        let Some(text) = self.text::<R>()? else { return Ok(batch_of::<R>(&[])) };
        // Facts are named by reference where the table has the two columns for it.
        let names_facts = R::columns().iter().any(|column| column.name == FACT);
        let extra: &[&str] = if names_facts { &[REF] } else { &[] };
        let lines = read_rows::<R>(&text, extra, |column, cell| match column {
            FACT => self.fact_named(cell("kind").unwrap_or_default(), cell(REF).unwrap_or_default(), cell(FACT)),
            _ => Ok(None),
        });
        self.note(table, lines.problems);
        self.check(table, &lines.rows);
        look(self, table, &lines.rows);
        Ok(batch_of(&lines.rows.into_iter().map(|line| line.row).collect::<Vec<R>>()))
    }

    /// Finds the id of the fact that a row names by reference; none where it gives the id itself.
    fn fact_named(&self, kind: &str, reference: &str, id: Option<&str>) -> Result<Option<String>, CellError> {
        let wrong = |column, message: String| Err(CellError { column, message });
        if reference.is_empty() {
            return match id {
                Some(id) if !id.is_empty() => Ok(None),
                _ => wrong(REF, format!("is empty: write the `{REF}` of a row of {kind}.csv, or its id as `{FACT}`")),
            };
        }
        let table = Table::from_name(kind).filter(|table| table.holds_facts());
        // A kind that is no fact table is told with its own column.
        let Some(facts) = table.and_then(|table| self.facts.get(&table)) else { return Ok(Some("0".to_string())) };
        match facts.by_reference.get(reference) {
            Some(at) => Ok(Some(facts.stated[*at].id.to_string())),
            None if facts.unread.contains(reference) => Ok(Some("0".to_string())),
            None => wrong(REF, format!("no row of {kind}.csv has the `{REF}` `{reference}`")),
        }
    }

    fn documents(&mut self, table: Table, rows: &[Line<Document>]) {
        let mut urls: HashMap<&str, u64> = HashMap::new();
        let mut docs: HashMap<i64, u64> = HashMap::new();
        let mut problems = Vec::new();
        for Line { line, row, .. } in rows {
            if let Some(first) = docs.insert(row.doc, *line) {
                let message =
                    format!("`{}` is the key of line {first} too; give the newer row the next free key", row.doc);
                problems.push(Problem::new(*line, "doc", message));
            }
            if let Some(first) = row.url.as_deref().and_then(|url| urls.insert(url, *line)) {
                let message = format!("is the address of line {first} too; keep one row and use its key");
                problems.push(Problem::new(*line, "url", message));
            }
        }
        self.documents = Some(docs.into_keys().collect());
        self.note(table, problems);
    }

    fn people(&mut self, table: Table, rows: &[Line<Person>]) {
        let mut keys: HashMap<i64, u64> = HashMap::new();
        let mut names: HashMap<(&str, &str), u64> = HashMap::new();
        let mut problems = Vec::new();
        for Line { line, row, .. } in rows {
            if let Some(first) = keys.insert(row.person, *line) {
                let message =
                    format!("`{}` is the key of line {first} too; give the newer row the next free key", row.person);
                problems.push(Problem::new(*line, "person", message));
            }
            if let Some(first) = names.insert((&row.name, row.country.iso3()), *line) {
                let message = format!("`{}` of {} is line {first} too; keep one row", row.name, row.country.iso3());
                problems.push(Problem::new(*line, "name", message));
            }
        }
        self.people = Some(keys.into_keys().collect());
        self.note(table, problems);
    }

    fn offices(&mut self, table: Table, rows: &[Line<Office>]) {
        let known = self.people.take().unwrap_or_default();
        let unknown = rows.iter().filter(|line| !known.contains(&line.row.person)).map(|Line { line, row, .. }| {
            Problem::new(*line, "person", format!("people.csv has no person `{}`; add the row there", row.person))
        });
        self.note(table, unknown);
        self.people = Some(known);
    }

    fn origins(&mut self, _: Table, rows: &[Line<OriginRow>]) {
        self.origins = Some(rows.iter().map(|line| line.row.text("origin")).collect());
    }

    /// Holds the documents of facts against the facts and the documents.
    fn fact_documents(&mut self, table: Table, rows: &[Line<FactDocument>]) {
        let mut seen: HashMap<(Table, i64, i64), u64> = HashMap::new();
        let mut primary: HashMap<(Table, i64), u64> = HashMap::new();
        let mut problems = Vec::new();
        for Line { line, row, .. } in rows {
            let mut wrong = |column: &'static str, message: String| problems.push(Problem::new(*line, column, message));
            let kind = Table::from_name(row.kind.as_str()).expect("the kinds of facts are the fact tables");
            let found = self.facts.get(&kind).and_then(|facts| Some(&facts.stated[*facts.by_id.get(&row.fact)?]));
            // Id 0 stands for a row that couldn't be read, which was told where it stands.
            let Some(fact) = found else {
                if row.fact != 0 {
                    wrong(FACT, format!("no row of {}.csv has the id `{}`", kind.name(), row.fact));
                }
                continue;
            };
            let known = self.documents.as_ref().is_some_and(|documents| documents.contains(&row.doc));
            if !known {
                wrong("doc", format!("documents.csv has no document `{}`; add the row there", row.doc));
            }
            if let Some(first) = seen.insert((kind, row.fact, row.doc), *line) {
                wrong("doc", format!("states the fact on line {first} already; keep one of the two rows"));
            }
            if !row.is_primary {
                continue;
            }
            if let Some(first) = primary.insert((kind, row.fact), *line) {
                wrong("is_primary", format!("the fact's best source is line {first}; write false"));
            } else if fact.doc != row.doc {
                let place = format!("{}.csv:{}", kind.name(), fact.line);
                wrong(
                    "is_primary",
                    format!("{place} names document `{}` as its best source; make the two agree", fact.doc),
                );
            }
            for (column, stated, kept) in
                [("value_usd", row.value_usd, fact.value_usd), ("growth_pct", row.growth_pct, fact.growth_pct)]
            {
                if let Some(stated) = stated.filter(|stated| Some(*stated) != kept) {
                    let kept = kept.map_or_else(|| "nothing".to_string(), |kept| format!("`{kept}`"));
                    let place = format!("{}.csv:{}", kind.name(), fact.line);
                    wrong(
                        column,
                        format!("`{stated}` is its best source's figure, and {place} has {kept}; make the two agree"),
                    );
                }
            }
        }
        self.note(table, problems);
        let mut unstated = Vec::new();
        for (kind, facts) in &self.facts {
            for fact in facts.stated.iter().filter(|fact| !primary.contains_key(&(*kind, fact.id))) {
                let message = "has no row in fact_documents.csv with is_primary true; add one for its `doc`";
                unstated.push((*kind, Problem::new(fact.line, "doc", message)));
            }
        }
        for (kind, problem) in unstated {
            self.note(kind, [problem]);
        }
    }

    /// Holds the documents and origins that facts name against their tables.
    fn references(&mut self) {
        let mut problems = Vec::new();
        for (table, facts) in &self.facts {
            for fact in &facts.stated {
                if !self.documents.as_ref().is_some_and(|documents| documents.contains(&fact.doc)) {
                    let message = format!("documents.csv has no document `{}`; add the row there", fact.doc);
                    problems.push((*table, Problem::new(fact.line, "doc", message)));
                }
                if self.origins.as_ref().is_some_and(|origins| !origins.contains(&fact.origin)) {
                    let message =
                        format!("origins.csv has no origin `{}`; add its version, citation and licence", fact.origin);
                    problems.push((*table, Problem::new(fact.line, "origin", message)));
                }
            }
        }
        for (table, problem) in problems {
            self.note(table, [problem]);
        }
    }
}

/// A table without anything to hold against other tables.
fn alone<R>(_: &mut Source<'_>, _: Table, _: &[Line<R>]) {}

macro_rules! handle {
    ($row:ident, $value:expr, $growth:expr) => {
        Handle {
            pair: $row.pair.text(),
            date: $row.date,
            id: $row.id,
            doc: $row.doc,
            value_usd: $value,
            growth_pct: $growth,
        }
    };
}

fn read_tables(folder: &Path) -> Result<Vec<(Table, RecordBatch)>, StoreError> {
    if !folder.is_dir() {
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(StoreError::io("can't read", folder)(missing));
    }
    let mut source =
        Source { folder, problems: Vec::new(), facts: BTreeMap::new(), documents: None, people: None, origins: None };
    let mut batches = Vec::new();
    // Facts, documents and people come in the list before those who name them.
    for table in Table::ALL {
        let batch = match table {
            Table::Visits => source.facts::<Visit>(table, |row| handle!(row, None, None))?,
            Table::Agreements => source.facts::<Agreement>(table, |row| handle!(row, row.value_usd, None))?,
            Table::Trade => source.facts::<Trade>(table, |row| handle!(row, row.value_usd, row.growth_pct))?,
            Table::Awards => source.facts::<Award>(table, |row| handle!(row, None, None))?,
            Table::Events => source.facts::<Event>(table, |row| handle!(row, None, None))?,
            Table::Documents => source.rows::<Document>(table, Source::documents)?,
            Table::FactDocuments => source.rows::<FactDocument>(table, Source::fact_documents)?,
            Table::People => source.rows::<Person>(table, Source::people)?,
            Table::Offices => source.rows::<Office>(table, Source::offices)?,
            Table::CoverageFrames => source.rows::<CoverageFrame>(table, alone)?,
            Table::Changes => source.rows::<Change>(table, alone)?,
            Table::Origins => source.rows::<OriginRow>(table, Source::origins)?,
        };
        batches.push((table, batch));
    }
    source.references();
    if batches.iter().all(|(_, batch)| batch.num_rows() == 0) && source.problems.is_empty() {
        let names: Vec<String> = Table::ALL.iter().map(|table| format!("{}.csv", table.name())).collect();
        let mut message = format!("none of {} has rows", names.join(", "));
        if let Some(other) = other_file(folder, &names) {
            message.push_str(&format!("; {other} has the name of no table"));
        }
        source.problems.push((Table::Visits, 0, message));
    }
    if source.problems.is_empty() {
        return Ok(batches);
    }
    source.problems.sort();
    let problems = source.problems.into_iter().map(|(_, _, text)| text).collect();
    Err(StoreError::Text { path: folder.to_path_buf(), problems })
}

/// Returns a CSV file of the folder that is no table's.
fn other_file(folder: &Path, names: &[String]) -> Option<String> {
    let mut found: Vec<String> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".csv") && !names.contains(name))
        .collect();
    found.sort();
    found.into_iter().next()
}

#[cfg(test)]
mod tests {
    use xxhash_rust::xxh3::xxh3_64;

    use super::*;

    /// A folder of the text form, removed with the value.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, &str)]) -> Folder {
            let folder = std::env::temp_dir().join(format!("dyadb-build-{}-{name}", std::process::id()));
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).expect("a folder for the test");
            for (file, text) in files {
                fs::write(folder.join(file), text).expect("a file for the test");
            }
            Folder(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const VISITS: &str = "\
ref,date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc
v1,2023-05-04,day,TJK,KAZ,Emomali Rahmon,state,completed,news,1
v2,2021-05-20,day,KAZ,TJK,Kassym-Jomart Tokayev,official,completed,news,2
";
    const TRADE: &str = "\
ref,date,date_precision,date_basis,period_start,period_end,period_type,reporter,partner,flow,commodity_code,amount,\
currency,value_usd,growth_pct,status,origin,doc
t1,2022-12-31,day,period_end,2022-01-01,2022-12-31,year,KAZ,TJK,turnover,TOTAL,1400000000,USD,1400000000,18.5,\
actual,news,1
";
    const DOCUMENTS: &str = "doc,url\n1,https://a.example/1\n2,https://a.example/2\n";
    const FACT_DOCUMENTS: &str = "\
kind,ref,doc,value_usd,growth_pct,is_primary
visits,v1,1,,,true
visits,v1,2,,,false
visits,v2,2,,,true
trade,t1,1,1400000000,18.5,true
trade,t1,2,1200000000,,false
";
    const ORIGINS: &str = "origin\nnews\n";

    /// Builds the good files with one of them changed, and returns the problems.
    fn problems(file: &str, change: impl Fn(&str) -> String) -> Vec<String> {
        let files = [
            ("visits.csv", VISITS),
            ("trade.csv", TRADE),
            ("documents.csv", DOCUMENTS),
            ("fact_documents.csv", FACT_DOCUMENTS),
            ("people.csv", "person,name,country\n1,Emomali Rahmon,TJK\n"),
            ("offices.csv", "person,country,office\n1,TJK,President\n"),
            ("origins.csv", ORIGINS),
        ]
        .map(|(name, text)| (name, if name == file { change(text) } else { text.to_string() }));
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let folder = Folder::new(&format!("{:x}", xxh3_64(format!("{files:?}").as_bytes())), &files);
        match read_tables(&folder.0) {
            Ok(_) => Vec::new(),
            Err(StoreError::Text { problems, .. }) => problems,
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn every_reference_between_the_files_is_held() {
        assert_eq!(problems("", str::to_string), Vec::<String>::new());
        let cases: &[(&str, &str, &str, &str)] = &[
            ("visits.csv", "news,2", "news,7", "visits.csv:3, column `doc`: documents.csv has no document `7`"),
            ("visits.csv", "v2,", "v1,", "visits.csv:3, column `ref`: `v1` names line 2 too"),
            ("visits.csv", "news,2", "user,2", "visits.csv:3, column `origin`: origins.csv has no origin `user`"),
            (
                "visits.csv",
                "KAZ,TJK,Kass",
                "KAZ,KAZ,Kass",
                "visits.csv:3, column `host_country`: `KAZ` is the visitor_country too",
            ),
            ("visits.csv", ",day,TJK", ",,TJK", "visits.csv:2, column `date_precision`: is empty beside the date"),
            ("documents.csv", "2,https", "1,https", "documents.csv:3, column `doc`: `1` is the key of line 2 too"),
            ("documents.csv", "/2", "/1", "documents.csv:3, column `url`: is the address of line 2 too"),
            (
                "fact_documents.csv",
                "v2",
                "v9",
                "fact_documents.csv:4, column `ref`: no row of visits.csv has the `ref` `v9`",
            ),
            ("fact_documents.csv", "visits,v2", "visit,v2", "fact_documents.csv:4, column `kind`: `visit` is none of"),
            ("fact_documents.csv", "v2", "", "fact_documents.csv:4, column `ref`: is empty: write the `ref`"),
            (
                "fact_documents.csv",
                "v1,2",
                "v1,9",
                "fact_documents.csv:3, column `doc`: documents.csv has no document `9`",
            ),
            (
                "fact_documents.csv",
                "v1,2",
                "v1,1",
                "fact_documents.csv:3, column `doc`: states the fact on line 2 already",
            ),
            (
                "fact_documents.csv",
                "v1,2,,,false",
                "v1,2,,,true",
                "fact_documents.csv:3, column `is_primary`: the fact's best",
            ),
            (
                "fact_documents.csv",
                "visits,v2,2,,,true\n",
                "",
                "visits.csv:3, column `doc`: has no row in fact_documents.csv",
            ),
            (
                "fact_documents.csv",
                "v2,2",
                "v2,1",
                "fact_documents.csv:4, column `is_primary`: visits.csv:3 names document `2`",
            ),
            (
                "fact_documents.csv",
                "1400000000",
                "1500000000",
                "fact_documents.csv:5, column `value_usd`: `1500000000` is its",
            ),
            (
                "fact_documents.csv",
                "18.5",
                "19",
                "fact_documents.csv:5, column `growth_pct`: `19` is its best source's figure",
            ),
            ("people.csv", "1,Emo", "2,Emo", "offices.csv:2, column `person`: people.csv has no person `1`"),
        ];
        for (file, from, to, expected) in cases {
            let found = problems(file, |text| text.replacen(from, to, 1));
            assert!(found.iter().any(|problem| problem.starts_with(expected)), "{file}: {from} → {to}: {found:#?}");
        }
    }

    #[test]
    fn all_problems_are_told_at_once_and_in_order() {
        let found = problems("visits.csv", |text| text.replace("state,", "states,").replace("news,2", "news,7"));
        let places: Vec<&str> = found.iter().filter_map(|problem| problem.split(": ").next()).collect();
        let expected = [
            "visits.csv:2, column `visit_type`",
            "visits.csv:3, column `doc`",
            "fact_documents.csv:4, column `is_primary`",
        ];
        // The row that can't be read is told once, though fact_documents names it twice.
        assert_eq!(places, expected, "{found:#?}");
    }

    #[test]
    fn facts_may_be_named_by_id() {
        let found = problems("fact_documents.csv", |text| {
            text.replace("kind,ref,", "kind,fact,ref,")
                .replace("visits,v2,", "visits,5,,")
                .replace(",v1,", ",,v1,")
                .replace(",t1,", ",,t1,")
        });
        let expected = "fact_documents.csv:4, column `fact`: no row of visits.csv has the id `5`";
        assert!(found.iter().any(|problem| problem == expected), "{found:#?}");
    }

    #[test]
    fn the_same_files_give_the_same_bytes_in_any_order_of_their_rows() {
        let files = |visits: &str| {
            let source = Folder::new(
                &format!("source-{:x}", xxh3_64(visits.as_bytes())),
                &[("visits.csv", visits), ("documents.csv", DOCUMENTS), ("origins.csv", ORIGINS)],
            );
            let target = Folder::new(&format!("target-{:x}", xxh3_64(visits.as_bytes())), &[]);
            build(&source.0, &target.0, "test").expect("the files are good");
            let read = |file: &str| fs::read(target.0.join(file)).expect("a file of the dataset");
            [read("segments/visits-00000001.arrow"), read("generations/000001.json"), read("CURRENT")]
        };
        let mut lines: Vec<&str> = VISITS.lines().collect();
        let first = files(VISITS);
        assert_eq!(first, files(VISITS));
        lines.swap(1, 2);
        assert_eq!(first, files(&format!("{}\n", lines.join("\n"))));
    }

    #[test]
    fn nothing_is_written_beside_a_problem() {
        let source = Folder::new("bad", &[("visits.csv", VISITS)]);
        let target = source.0.join("target");
        let error = build(&source.0, &target, "test").expect_err("there are no documents");
        assert!(error.to_string().contains("can't be built: 2 problems"), "{error}");
        assert!(!target.exists());
    }
}
