//! The columns that a saved query promises, held against those it gives.

use arrow::datatypes::DataType;

use super::problem::{Fault, Location, Problem};
use super::saved::SavedQuery;

/// The coarse type of a column: what a reader of the result has to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ColumnType {
    /// Text of any encoding, country, pair and vocabulary columns among it.
    Text,
    /// Whole numbers of any width.
    Int,
    /// Numbers with a fraction, decimals among them.
    Float,
    /// Days.
    Date,
    /// True or false.
    Bool,
    /// Lists of anything.
    List,
    /// A column of nulls alone, which any promise allows.
    Null,
    /// Anything else, which no `@returns` can promise.
    Other,
}

impl ColumnType {
    /// The types that `@returns` can promise.
    pub(crate) const NAMED: [ColumnType; 6] =
        [ColumnType::Text, ColumnType::Int, ColumnType::Float, ColumnType::Date, ColumnType::Bool, ColumnType::List];

    /// Returns the word that `@returns` uses.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ColumnType::Text => "text",
            ColumnType::Int => "int",
            ColumnType::Float => "float",
            ColumnType::Date => "date",
            ColumnType::Bool => "bool",
            ColumnType::List => "list",
            ColumnType::Null => "null",
            ColumnType::Other => "other",
        }
    }

    /// Returns the type with that word.
    pub(crate) fn from_name(name: &str) -> Option<ColumnType> {
        ColumnType::NAMED.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Returns the coarse type of an Arrow type; that of a dictionary is the one of its values.
    pub(crate) fn of(data_type: &DataType) -> ColumnType {
        match data_type {
            DataType::Dictionary(_, values) => ColumnType::of(values),
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => ColumnType::Text,
            DataType::Float16 | DataType::Float32 | DataType::Float64 => ColumnType::Float,
            DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..) => {
                ColumnType::Float
            }
            DataType::Date32 | DataType::Date64 => ColumnType::Date,
            DataType::Boolean => ColumnType::Bool,
            DataType::List(_) | DataType::LargeList(_) | DataType::FixedSizeList(..) => ColumnType::List,
            DataType::ListView(_) | DataType::LargeListView(_) => ColumnType::List,
            DataType::Null => ColumnType::Null,
            whole if whole.is_integer() => ColumnType::Int,
            _ => ColumnType::Other,
        }
    }
}

/// Holds the columns of a result against `@returns`; a query that promises nothing has no problems.
pub(crate) fn check_columns(query: &SavedQuery, columns: &[(&str, ColumnType)]) -> Vec<Problem> {
    if query.returns.is_empty() {
        return Vec::new();
    }
    let mut messages = Vec::new();
    for returned in &query.returns {
        match columns.iter().find(|(name, _)| *name == returned.name) {
            None => messages.push(format!("column `{}` is promised and missing", returned.name)),
            Some((_, found)) if *found != returned.kind && *found != ColumnType::Null => {
                let (name, promised, found) = (&returned.name, returned.kind.as_str(), found.as_str());
                messages.push(format!("column `{name}` is promised as {promised} and is {found}"));
            }
            Some(_) => {}
        }
    }
    for (name, _) in columns {
        if query.returns.iter().all(|returned| returned.name != *name) {
            messages.push(format!("column `{name}` is there and not promised"));
        }
    }
    let promised = query.returns.iter().map(|returned| returned.name.as_str());
    if messages.is_empty() && !promised.eq(columns.iter().map(|(name, _)| *name)) {
        messages.push("the columns are promised in another order".to_string());
    }
    let location = Location::of(&query.file, &query.source, query.returns_offset);
    let is: Vec<String> = columns.iter().map(|(name, kind)| format!("{name} {}", kind.as_str())).collect();
    let problem = |message| Problem::new(Fault::Contract, message).at(location.clone());
    let helped = |problem: Problem| problem.with_help(format!("the statement returns {}", is.join(", ")));
    messages.into_iter().map(|message| query.named(helped(problem(message)))).collect()
}

#[cfg(test)]
mod tests {
    use super::ColumnType::{Date, Int, Text};
    use super::*;

    fn query(header: &str) -> SavedQuery {
        let text = format!("-- name: f\n{header}\nselect 1");
        let (mut queries, problems) = SavedQuery::parse_file(&text, "f.sql");
        assert_eq!(problems, [], "{header}");
        queries.remove(0)
    }

    #[test]
    fn columns_are_held_against_the_promise() {
        type Case = (&'static [(&'static str, ColumnType)], &'static [&'static str]);
        let cases: [Case; 7] = [
            (&[("day", Date), ("n", Int)], &[]),
            (&[("day", ColumnType::Null), ("n", Int)], &[]),
            (&[("n", Int), ("day", Date)], &["the columns are promised in another order"]),
            (&[("day", Date)], &["column `n` is promised and missing"]),
            (&[("day", Text), ("n", Int)], &["column `day` is promised as date and is text"]),
            (&[("day", Date), ("n", Int), ("x", Int)], &["column `x` is there and not promised"]),
            (
                &[("day", Date), ("N", Int)],
                &["column `n` is promised and missing", "column `N` is there and not promised"],
            ),
        ];
        for (columns, expected) in cases {
            let problems = check_columns(&query("-- @returns day date, n int"), columns);
            let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
            assert_eq!(messages, expected, "{columns:?}");
            assert!(problems.iter().all(|problem| problem.query.as_deref() == Some("f")));
            assert!(problems.iter().all(|problem| problem.location.as_ref().is_some_and(|at| at.line == 2)));
        }
        assert_eq!(check_columns(&query("-- No promise."), &[("x", Int)]), []);
    }

    #[test]
    fn arrow_types_have_coarse_types() {
        let dictionary = DataType::Dictionary(Box::new(DataType::UInt16), Box::new(DataType::Utf8));
        for (data_type, expected) in [
            (dictionary, "text"),
            (DataType::Utf8View, "text"),
            (DataType::Int64, "int"),
            (DataType::UInt16, "int"),
            (DataType::Float32, "float"),
            (DataType::Decimal128(20, 0), "float"),
            (DataType::Date32, "date"),
            (DataType::Boolean, "bool"),
            (DataType::Null, "null"),
            (DataType::Binary, "other"),
        ] {
            assert_eq!(ColumnType::of(&data_type).as_str(), expected, "{data_type}");
        }
    }
}
