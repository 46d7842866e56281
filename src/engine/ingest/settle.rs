//! The facts of a batch against those of the dataset: new ones, known ones, and known ones that learn something.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{Datelike, NaiveDate};

use super::Ingested;
use crate::engine::error::{Error, ErrorCode, Result};
use crate::extract::Ruled;
use crate::extract::across::{Told, same};
use crate::facts::row::batch_of;
use crate::facts::text::fact_id;
use crate::facts::{Action, Change, FactDocument, Table, Vocabulary};
use crate::store::{Dataset, Removal, Writer};

/// What the rows of a commit have in common.
pub(super) struct Marks {
    pub(super) generation: u64,
    pub(super) today: NaiveDate,
}

/// How a row came here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Was {
    New,
    Known,
    Corrected,
}

/// What a document states, by the rule that found it.
struct Statement<R> {
    fact: i64,
    rule: &'static str,
    row: R,
    doc: i64,
    is_primary: bool,
}

/// The facts of a table, with what came to them.
pub(super) struct Settled<R> {
    table: Table,
    rows: Vec<(Was, R)>,
    statements: Vec<Statement<R>>,
    /// Facts that were known and are stated again.
    merged: BTreeSet<i64>,
    n_retracted: usize,
}

/// The rows of a pair, with their places by their keys and by the years of their dates.
struct OfPair<R> {
    rows: Vec<R>,
    was: Vec<Was>,
    keys: HashMap<i64, usize>,
    years: HashMap<Option<i32>, Vec<usize>>,
}

impl<R> Default for OfPair<R> {
    fn default() -> OfPair<R> {
        OfPair { rows: Vec::new(), was: Vec::new(), keys: HashMap::new(), years: HashMap::new() }
    }
}

impl<R: Told> Settled<R> {
    /// Holds the rows of a batch against those that a dataset has of their pairs.
    ///
    /// The documents of a batch are new, so that what the dataset has of statements is no matter.
    pub(super) fn of(
        rows: Vec<Ruled<R>>,
        table: Table,
        base: &Dataset,
        retracted: &HashSet<i64>,
    ) -> Result<Settled<R>> {
        let pairs: BTreeSet<u16> = rows.iter().map(|ruled| ruled.row.common().pair).collect();
        let mut by_pair: HashMap<u16, OfPair<R>> = HashMap::new();
        let mut ids = HashSet::new();
        for batch in base.rows_of_pairs(table, &pairs)? {
            for row in 0..batch.num_rows() {
                let row = R::at(batch.columns(), row).ok_or_else(|| {
                    Error::new(ErrorCode::Internal, format!("a row of {} can't be read", table.name()))
                })?;
                let common = row.common();
                ids.insert(common.id);
                by_pair.entry(common.pair).or_default().push(row, Was::Known);
            }
        }
        let mut settled =
            Settled { table, rows: Vec::new(), statements: Vec::new(), merged: BTreeSet::new(), n_retracted: 0 };
        let mut told: HashSet<(i64, i64)> = HashSet::new();
        for Ruled { row, rule } in rows {
            let pair = by_pair.entry(row.common().pair).or_default();
            let doc = row.text("doc").parse().unwrap_or_default();
            let key = fact_id(&row);
            let found = pair.find(key, &row);
            if let Some(place) = found {
                let fact = pair.rows[place].common().id;
                if told.insert((fact, doc)) {
                    pair.learn(place, &row);
                    settled.merged.insert(fact);
                    settled.statements.push(Statement { fact, rule, row, doc, is_primary: false });
                }
                continue;
            }
            if retracted.contains(&key) {
                settled.n_retracted += 1;
                continue;
            }
            // An id may be that of a fact whose key was corrected since.
            let mut id = key;
            while !ids.insert(id) {
                id = (id + 1) & i64::MAX;
            }
            let mut row = row;
            row.put(id, doc);
            told.insert((id, doc));
            settled.statements.push(Statement { fact: id, rule, row: row.clone(), doc, is_primary: true });
            pair.push(row, Was::New);
        }
        let mut pairs: Vec<(u16, OfPair<R>)> = by_pair.into_iter().collect();
        pairs.sort_by_key(|(pair, _)| *pair);
        settled.rows = pairs.into_iter().flat_map(|(_, pair)| pair.was.into_iter().zip(pair.rows)).collect();
        Ok(settled)
    }

    /// Notes with the writer what is new.
    pub(super) fn put(self, writer: &mut Writer, marks: &Marks, done: &mut Ingested) {
        let table = self.table;
        let ids = |was: Was| -> BTreeSet<i64> {
            self.rows.iter().filter(|(is, _)| *is == was).map(|(_, row)| row.common().id).collect()
        };
        let (new, corrected) = (ids(Was::New), ids(Was::Corrected));
        let merged: BTreeSet<i64> =
            self.merged.difference(&new).copied().filter(|id| !corrected.contains(id)).collect();
        done.n_facts += new.len();
        done.n_corrected += corrected.len();
        done.n_merged += self.statements.iter().filter(|statement| !statement.is_primary).count();
        done.n_retracted += self.n_retracted;
        let changes = [(Action::Add, &new), (Action::Correct, &corrected), (Action::Merge, &merged)];
        let changes: Vec<Change> = changes
            .into_iter()
            .flat_map(|(action, ids)| ids.iter().map(move |id| change(table, *id, action, marks)))
            .collect();
        let written: Vec<R> = self.rows.into_iter().filter(|(was, _)| *was != Was::Known).map(|(_, row)| row).collect();
        let statements: Vec<FactDocument> = self.statements.iter().map(|statement| statement.row_of(table)).collect();
        if !corrected.is_empty() {
            writer.remove(table, Removal::Keys(corrected.into_iter().collect()));
        }
        writer.add(table, batch_of(&written));
        writer.add(Table::FactDocuments, batch_of(&statements));
        writer.add(Table::Changes, batch_of(&changes));
    }
}

impl<R: Told> OfPair<R> {
    /// Returns the place of the row that is the same fact: the one with its key, else the one that tells of the same.
    fn find(&self, key: i64, row: &R) -> Option<usize> {
        let year = row.common().date.map(|date| date.year());
        self.keys.get(&key).copied().or_else(|| match year {
            // Dates of one fact are within a year; an undated one may be the plan of it.
            Some(year) => {
                let years = [Some(year), None, Some(year - 1), Some(year + 1)];
                same(&self.rows, years.iter().filter_map(|year| self.years.get(year)).flatten().copied(), row)
            }
            None => same(&self.rows, 0..self.rows.len(), row),
        })
    }

    fn push(&mut self, row: R, was: Was) {
        let year = row.common().date.map(|date| date.year());
        self.years.entry(year).or_default().push(self.rows.len());
        if row.common().is_news {
            self.keys.insert(fact_id(&row), self.rows.len());
        }
        self.rows.push(row);
        self.was.push(was);
    }

    /// Lets a row learn of another, unless a person has held it against its source, or it would become another row.
    fn learn(&mut self, place: usize, other: &R) {
        let row = &self.rows[place];
        if row.common().is_checked {
            return;
        }
        let mut learned = row.clone();
        if !learned.learn(other) {
            return;
        }
        let (before, after) = (fact_id(row), fact_id(&learned));
        if before != after {
            if self.keys.contains_key(&after) {
                return;
            }
            self.keys.remove(&before);
            self.keys.insert(after, place);
        }
        let year = learned.common().date.map(|date| date.year());
        if row.common().date.map(|date| date.year()) != year {
            self.years.entry(year).or_default().push(place);
        }
        self.rows[place] = learned;
        if self.was[place] == Was::Known {
            self.was[place] = Was::Corrected;
        }
    }
}

impl<R: Told> Statement<R> {
    fn row_of(&self, table: Table) -> FactDocument {
        let common = self.row.common();
        FactDocument {
            kind: word_of(table),
            fact: self.fact,
            doc: self.doc,
            evidence: common.evidence,
            rule: Some(self.rule.to_string()),
            confidence: common.confidence,
            value_usd: common.value_usd,
            growth_pct: common.growth_pct,
            date: common.date,
            is_primary: self.is_primary,
        }
    }
}

/// Returns the word that a closed list has for a fact table.
fn word_of<V: Vocabulary>(table: Table) -> V {
    let place = V::WORDS.iter().position(|word| *word == table.name());
    place.and_then(V::from_index).expect("every fact table is a word of the list")
}

fn change(table: Table, fact: i64, action: Action, marks: &Marks) -> Change {
    let reason = match action {
        Action::Correct => "another document says more",
        Action::Merge => "another document states it too",
        _ => "read in an article",
    };
    let generation = i64::try_from(marks.generation).unwrap_or(i64::MAX);
    Change { kind: word_of(table), fact, action, reason: Some(reason.to_string()), generation, at: marks.today }
}
