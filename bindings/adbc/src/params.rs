//! Bound rows as parameters of a statement.
//!
//! dyadb's parameters are `$name` or `:name`. Rows bind by name where the bound columns have the names of all parameters,
//! and by position otherwise; `?`, which other databases number, becomes `$1`, `$2` and so on.

use adbc_core::error::{Error, Result, Status};
use dyadb::arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use dyadb::arrow::compute::cast;
use dyadb::arrow::datatypes::{DataType, Date32Type, Float64Type, Int64Type};
use dyadb::arrow::util::display::{ArrayFormatter, FormatOptions};
use dyadb::datafusion::sql::sqlparser::dialect::GenericDialect;
use dyadb::datafusion::sql::sqlparser::tokenizer::{Token, Tokenizer};
use dyadb::{Query, Session, Value};

use crate::fault::{fault, of_error};

/// Numbers the question marks of a statement that are parameters.
pub(crate) fn numbered(sql: &str) -> String {
    if !sql.contains('?') {
        return sql.to_string();
    }
    // What is no SQL is told by whoever runs it.
    let Ok(tokens) = Tokenizer::new(&GenericDialect {}, sql).tokenize_with_location() else { return sql.to_string() };
    let mut made = String::with_capacity(sql.len() + 8);
    let (mut rest, mut at, mut number) = (sql, (1, 1), 0);
    for token in tokens.iter().filter(|token| matches!(&token.token, Token::Placeholder(text) if text == "?")) {
        let start = (token.span.start.line, token.span.start.column);
        while at < start {
            let Some(c) = rest.chars().next() else { return made };
            made.push(c);
            rest = &rest[c.len_utf8()..];
            at = if c == '\n' { (at.0 + 1, 1) } else { (at.0, at.1 + 1) };
        }
        number += 1;
        made.push_str(&format!("${number}"));
        rest = rest.strip_prefix('?').unwrap_or(rest);
        at.1 += 1;
    }
    made + rest
}

/// How bound columns find their parameters.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Binding {
    /// By name where the columns have all names, and by position otherwise.
    #[default]
    Either,
    /// By name alone.
    Names,
}

/// Makes a query for each bound row.
pub(crate) fn queries(session: &Session, sql: &str, rows: &[RecordBatch], binding: Binding) -> Result<Vec<Query>> {
    let names = session.parameters(sql).map_err(of_error)?;
    let mut queries = Vec::new();
    for batch in rows {
        let columns = columns(&names, batch, binding)?;
        for row in 0..batch.num_rows() {
            let mut query = session.query(sql);
            for (name, column) in &columns {
                query = query.bind(name, value(name, column, row)?);
            }
            queries.push(query);
        }
    }
    Ok(queries)
}

/// Returns the column of each parameter.
fn columns<'a>(names: &'a [String], batch: &'a RecordBatch, binding: Binding) -> Result<Vec<(&'a str, &'a ArrayRef)>> {
    let named: Option<Vec<_>> =
        names.iter().map(|name| batch.column_by_name(name).map(|column| (name.as_str(), column))).collect();
    if let Some(named) = named.filter(|_| batch.num_columns() == names.len()) {
        return Ok(named);
    }
    if binding == Binding::Names {
        let message = format!("the bound columns aren't those of the parameters: {}", names.join(", "));
        return Err(fault(Status::InvalidArguments, message));
    }
    if batch.num_columns() != names.len() {
        let message = format!("{} values are bound to a statement of {} parameters", batch.num_columns(), names.len());
        return Err(fault(Status::InvalidArguments, message));
    }
    Ok(names.iter().map(String::as_str).zip(batch.columns()).collect())
}

/// Returns which of the bound rows has the fewest nulls: it tells the types of the result.
pub(crate) fn fullest(rows: &[RecordBatch]) -> usize {
    let nulls = rows.iter().flat_map(|batch| {
        (0..batch.num_rows()).map(|row| batch.columns().iter().filter(|column| column.is_null(row)).count())
    });
    nulls.enumerate().min_by_key(|(_, n_nulls)| *n_nulls).map_or(0, |(row, _)| row)
}

fn value(name: &str, column: &ArrayRef, row: usize) -> Result<Value> {
    let unfit = |error: &dyn std::fmt::Display| -> Error {
        fault(Status::InvalidArguments, format!("the parameter `{name}`: {error}"))
    };
    if column.is_null(row) || column.data_type() == &DataType::Null {
        return Ok(Value::Null);
    }
    let one = column.slice(row, 1);
    let to = |data_type: &DataType| cast(&one, data_type).map_err(|error| unfit(&error));
    Ok(match column.data_type() {
        DataType::Boolean => Value::Bool(one.as_boolean().value(0)),
        data_type if data_type.is_integer() => {
            let number = to(&DataType::Int64)?;
            if number.is_null(0) {
                return Err(unfit(&"the number leaves 64 bits with a sign"));
            }
            Value::Int(number.as_primitive::<Int64Type>().value(0))
        }
        data_type if data_type.is_floating() => {
            Value::Float(to(&DataType::Float64)?.as_primitive::<Float64Type>().value(0))
        }
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => {
            Value::Text(to(&DataType::Utf8)?.as_string::<i32>().value(0).to_string())
        }
        DataType::Date32 | DataType::Date64 => {
            match to(&DataType::Date32)?.as_primitive::<Date32Type>().value_as_date(0) {
                Some(day) => Value::Date(day),
                None => return Err(unfit(&"the day is beyond the calendar")),
            }
        }
        DataType::Dictionary(_, values) => return value(name, &to(values)?, 0),
        DataType::Timestamp(..) | DataType::Time32(_) | DataType::Time64(_) => {
            let options = FormatOptions::new();
            let formatter = ArrayFormatter::try_new(&one, &options).map_err(|error| unfit(&error))?;
            Value::Text(formatter.value(0).try_to_string().map_err(|error| unfit(&error))?)
        }
        data_type => return Err(unfit(&format!("a value of the type {data_type} can't be bound"))),
    })
}
