//! Rows: what the macros of this file make of a table's list of columns.
//!
//! [`table!`] turns one list into the row type, its Arrow schema, its comments, the reading of its text form and the
//! conversion to Arrow. [`fact!`] adds the columns that every fact table begins and ends with. To add a column, add a
//! line to the table's file.

use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};

use super::cell::Domain;

/// One column of a table.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Its name in SQL.
    pub(crate) name: &'static str,
    /// Its Arrow type.
    pub(crate) data_type: DataType,
    /// Whether it takes nulls.
    pub(crate) nullable: bool,
    /// What it means, for `.schema` and `information_schema`.
    pub(crate) comment: &'static str,
    /// The closed set that its values come from.
    pub(crate) domain: Domain,
}

/// A row of one table.
pub(crate) trait Row: Sized {
    /// The table's name in SQL.
    const TABLE: &'static str;
    /// What one row is.
    const COMMENT: &'static str;
    /// Returns the columns in their order.
    fn columns() -> Vec<Column>;
    /// Reads a row from its text form, a cell per column; the errors name their columns.
    fn parse(cell: &dyn Fn(&str) -> String) -> Result<Self, Vec<CellError>>;
    /// Returns the text form of one cell.
    fn text(&self, column: &str) -> String;
    /// Makes the columns of a batch.
    fn arrays(rows: &[Self]) -> Vec<ArrayRef>;
    /// Returns a row of the columns of a batch, which are over the shared dictionaries; none where a cell is null that
    /// may not be.
    fn at(columns: &[ArrayRef], row: usize) -> Option<Self>;
}

/// A row that states a fact about a pair.
pub(crate) trait Fact: Row {
    /// The two columns that make the pair.
    const COUNTRIES: (&'static str, &'static str);
    /// The columns that tell one fact from another, the origin aside.
    const KEY: &'static [&'static str];
}

/// A cell that couldn't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CellError {
    pub(crate) column: &'static str,
    pub(crate) message: String,
}

/// Returns the Arrow schema of the columns.
pub(crate) fn schema_of(columns: &[Column]) -> SchemaRef {
    let field = |column: &Column| Field::new(column.name, column.data_type.clone(), column.nullable);
    Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<Field>>()))
}

/// Makes a batch of the rows, in their order.
pub(crate) fn batch_of<R: Row>(rows: &[R]) -> RecordBatch {
    RecordBatch::try_new(schema_of(&R::columns()), R::arrays(rows)).expect("columns and arrays are made from one list")
}

/// Defines a table: its row type with a line per column, `name: Type = "comment"`.
macro_rules! table {
    ($(#[$meta:meta])* $row:ident in $table:literal = $comment:literal {
        $($column:ident : $type:ty = $about:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $row {
            $(#[doc = concat!($about, ".")] pub(crate) $column: $type),+
        }

        impl $crate::facts::row::Row for $row {
            const TABLE: &'static str = $table;
            const COMMENT: &'static str = $comment;

            fn columns() -> Vec<$crate::facts::row::Column> {
                use $crate::facts::cell::{Cell, Value};
                vec![$($crate::facts::row::Column {
                    name: stringify!($column).trim_start_matches("r#"),
                    data_type: <<$type as Cell>::Of as Value>::data_type(),
                    nullable: <$type as Cell>::NULLABLE,
                    comment: $about,
                    domain: <<$type as Cell>::Of as Value>::DOMAIN,
                }),+]
            }

            fn parse(
                cell: &dyn Fn(&str) -> String,
            ) -> Result<Self, Vec<$crate::facts::row::CellError>> {
                use $crate::facts::cell::Cell;
                let mut errors = Vec::new();
                $(
                    let name = stringify!($column).trim_start_matches("r#");
                    let $column = <$type as Cell>::parse(&cell(name))
                        .map_err(|message| errors.push($crate::facts::row::CellError { column: name, message }));
                )+
                match ($($column.ok()),+) {
                    ($(Some($column)),+) => Ok(Self { $($column),+ }),
                    _ => Err(errors),
                }
            }

            fn text(&self, column: &str) -> String {
                use $crate::facts::cell::{Cell, Value};
                $(if column == stringify!($column).trim_start_matches("r#") {
                    return self.$column.get().map(|value| Value::text(&value)).unwrap_or_default();
                })+
                String::new()
            }

            fn arrays(rows: &[Self]) -> Vec<arrow::array::ArrayRef> {
                use $crate::facts::cell::{Cell, Value};
                vec![$(<<$type as Cell>::Of as Value>::array(&mut rows.iter().map(|row| row.$column.get()))),+]
            }

            fn at(columns: &[arrow::array::ArrayRef], row: usize) -> Option<Self> {
                use $crate::facts::cell::Cell;
                let mut columns = columns.iter();
                Some(Self { $($column: <$type as Cell>::at(columns.next()?.as_ref(), row)?),+ })
            }
        }
    };
}

/// Defines a fact table: [`table!`] with the columns that all of them share.
macro_rules! fact {
    ($(#[$meta:meta])* $row:ident in $table:literal = $comment:literal,
     countries $countries:expr, key $key:expr, date $date_about:literal {
        $($column:ident : $type:ty = $about:literal),+ $(,)?
    }) => {
        $crate::facts::row::table! {
            $(#[$meta])*
            $row in $table = $comment {
                pair: $crate::country::Pair = "the two countries, alphabetically: KAZ-TJK",
                date: Option<chrono::NaiveDate> = $date_about,
                date_precision: Option<$crate::facts::vocabulary::Precision>
                    = "how exactly the date is known; a coarse date is its first day, null with a null date",
                $($column: $type = $about,)+
                origin: $crate::facts::vocabulary::Origin = "where the row comes from (table origins)",
                doc: i64 = "key of the best source in documents",
                evidence: Option<$crate::facts::cell::Evidence>
                    = "UTF-8 bytes of that document's text which state the fact; null where the text is not held",
                confidence: Option<f32> = "the extractor's, 0..1; null for rows that no extractor made",
                checked: Option<chrono::NaiveDate>
                    = "the day a person last held the row against its source; null = never",
                id: i64 = "63 bits of xxh3 over table, origin and key; given once and kept",
            }
        }

        impl $crate::facts::row::Fact for $row {
            const COUNTRIES: (&'static str, &'static str) = $countries;
            const KEY: &'static [&'static str] = $key;
        }
    };
}

pub(crate) use {fact, table};
