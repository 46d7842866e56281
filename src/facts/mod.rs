//! The fact tables: typed rows, their keys and ids, their closed lists of words, and the way to and from Arrow.
//!
//! | module | holds |
//! |---|---|
//! | `visit`, `agreement`, `trade`, `award`, `event`, `document` | the tables, a line per column |
//! | `row` | the macros that make row types, schemas and comments of those lines |
//! | `cell` | the types that a column can have |
//! | `vocabulary` | the closed lists of words |
//! | `codes` | the global dictionaries of countries and pairs |
//! | `keys` | ids of the rows of a batch |
//! | `text` | the text form (CSV), ids and duplicates |
//! | `rules` | what must hold between the cells of a row |
//! | `printable` | text that may be shown |
//! | `registry` | the read-only tables of countries, names, organisations, memberships and borders |
//!
//! Knows nothing of SQL and of disks.

mod agreement;
mod award;
mod cell;
pub(crate) mod codes;
mod document;
mod event;
mod keys;
pub(crate) mod printable;
pub(crate) mod registry;
pub(crate) mod row;
pub(crate) mod rules;
pub(crate) mod text;
mod trade;
mod visit;
mod vocabulary;

use std::sync::LazyLock;

use arrow::array::ArrayRef;
use arrow::datatypes::SchemaRef;
use row::CellError;
use rules::Rules;

pub(crate) use agreement::Agreement;
pub(crate) use award::Award;
pub(crate) use cell::{Cell, Domain, Evidence, epoch_days};
pub(crate) use document::{Change, CoverageFrame, Document, FactDocument, Office, OriginRow, Person};
pub(crate) use event::Event;
pub(crate) use keys::keys_of;
pub(crate) use row::{Column, Fact, Row};
pub(crate) use trade::Trade;
pub(crate) use visit::Visit;
pub(crate) use vocabulary::{
    Action, AgreementStatus, AgreementType, AwardDateBasis, ChangeKind, EventKind, Flow, Level, Origin, PeriodType,
    Precision, Qualifier, Sector, TradeDateBasis, TradeStatus, VisitStatus, VisitType, Vocabulary,
};

/// A table that a dataset stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Table {
    Visits,
    Agreements,
    Trade,
    Awards,
    Events,
    Documents,
    FactDocuments,
    People,
    Offices,
    CoverageFrames,
    Changes,
    Origins,
}

/// What SQL shows of a table.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) comment: &'static str,
    pub(crate) columns: Vec<Column>,
    pub(crate) schema: SchemaRef,
}

impl Spec {
    fn of<R: Row>() -> Spec {
        let columns = R::columns();
        Spec { name: R::TABLE, comment: R::COMMENT, schema: row::schema_of(&columns), columns }
    }
}

impl Table {
    /// All tables, facts first.
    pub(crate) const ALL: [Table; 12] = [
        Table::Visits,
        Table::Agreements,
        Table::Trade,
        Table::Awards,
        Table::Events,
        Table::Documents,
        Table::FactDocuments,
        Table::People,
        Table::Offices,
        Table::CoverageFrames,
        Table::Changes,
        Table::Origins,
    ];

    /// Returns the name in SQL and in file names.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Table::Visits => Visit::TABLE,
            Table::Agreements => Agreement::TABLE,
            Table::Trade => Trade::TABLE,
            Table::Awards => Award::TABLE,
            Table::Events => Event::TABLE,
            Table::Documents => Document::TABLE,
            Table::FactDocuments => FactDocument::TABLE,
            Table::People => Person::TABLE,
            Table::Offices => Office::TABLE,
            Table::CoverageFrames => CoverageFrame::TABLE,
            Table::Changes => Change::TABLE,
            Table::Origins => OriginRow::TABLE,
        }
    }

    /// Returns the table with that name in SQL.
    pub(crate) fn from_name(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }

    /// Returns the columns, the comments and the schema.
    pub(crate) fn spec(self) -> &'static Spec {
        static SPECS: LazyLock<[Spec; 12]> = LazyLock::new(|| {
            [
                Spec::of::<Visit>(),
                Spec::of::<Agreement>(),
                Spec::of::<Trade>(),
                Spec::of::<Award>(),
                Spec::of::<Event>(),
                Spec::of::<Document>(),
                Spec::of::<FactDocument>(),
                Spec::of::<Person>(),
                Spec::of::<Office>(),
                Spec::of::<CoverageFrame>(),
                Spec::of::<Change>(),
                Spec::of::<OriginRow>(),
            ]
        });
        &SPECS[self as usize]
    }

    /// Returns the two columns that make the pair of a fact; for other tables, no columns.
    pub(crate) fn countries(self) -> (&'static str, &'static str) {
        match self {
            Table::Visits => Visit::COUNTRIES,
            Table::Agreements => Agreement::COUNTRIES,
            Table::Trade => Trade::COUNTRIES,
            Table::Awards => Award::COUNTRIES,
            Table::Events => Event::COUNTRIES,
            _ => ("", ""),
        }
    }

    /// Returns the columns that tell one fact from another, the origin aside; for other tables, none.
    pub(crate) fn key(self) -> &'static [&'static str] {
        match self {
            Table::Visits => Visit::KEY,
            Table::Agreements => Agreement::KEY,
            Table::Trade => Trade::KEY,
            Table::Awards => Award::KEY,
            Table::Events => Event::KEY,
            _ => &[],
        }
    }

    /// Returns the rules that a row of the table's columns breaks; tables without facts are not asked.
    pub(crate) fn broken_rules(self, columns: &[ArrayRef], row: usize) -> Vec<CellError> {
        fn of<R: Row + Rules>(columns: &[ArrayRef], row: usize) -> Vec<CellError> {
            R::at(columns, row).map(|row| row.check()).unwrap_or_default()
        }
        match self {
            Table::Visits => of::<Visit>(columns, row),
            Table::Agreements => of::<Agreement>(columns, row),
            Table::Trade => of::<Trade>(columns, row),
            Table::Awards => of::<Award>(columns, row),
            Table::Events => of::<Event>(columns, row),
            _ => Vec::new(),
        }
    }

    /// Tells whether rows are facts about a pair, sorted by pair and date.
    pub(crate) fn holds_facts(self) -> bool {
        self <= Table::Events
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specs_stand_in_the_order_of_the_tables() {
        for table in Table::ALL {
            assert_eq!(table.spec().name, table.name());
            assert_eq!(Table::from_name(table.name()), Some(table));
        }
    }

    #[test]
    fn fact_tables_begin_and_end_alike() {
        for table in Table::ALL.into_iter().filter(|table| table.holds_facts()) {
            let names: Vec<&str> = table.spec().columns.iter().map(|column| column.name).collect();
            assert_eq!(names[..3], ["pair", "date", "date_precision"], "{}", table.name());
            let end = ["origin", "doc", "evidence", "confidence", "checked", "id"];
            assert_eq!(names[names.len() - 6..], end, "{}", table.name());
        }
    }
}
