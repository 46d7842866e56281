//! Parameters of a query.

use chrono::NaiveDate;
use datafusion::sql::sqlparser::ast::{DataType, Expr, TypedString, Value as SqlValue, ValueWithSpan};
use datafusion::sql::sqlparser::tokenizer::Span;

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A text; where a country is asked for, any spelling of it.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// Yes or no.
    Bool(bool),
    /// A day.
    Date(NaiveDate),
    /// Nothing.
    Null,
}

impl Value {
    /// Reads a value as a user writes it for a parameter: numbers, true, false and null are what they look like, quotes
    /// make a text, and anything else is one.
    #[cfg(feature = "cli")]
    pub(crate) fn read(text: &str) -> Value {
        let quoted = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
        if let Some(inner) = quoted {
            return Value::Text(inner.replace("''", "'"));
        }
        match text.to_lowercase().as_str() {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => {
                let number = text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::Float);
                text.parse().ok().map(Value::Int).or(number).unwrap_or_else(|| Value::Text(text.to_string()))
            }
        }
    }

    /// Makes the literal that stands in a statement for this value.
    pub(super) fn literal(&self, span: Span) -> Expr {
        let value = match self {
            Value::Text(text) => SqlValue::SingleQuotedString(text.clone()),
            Value::Int(number) => SqlValue::Number(number.to_string(), false),
            // `{:?}` keeps a point or an exponent, so that the number stays a float.
            Value::Float(number) if number.is_finite() => SqlValue::Number(format!("{number:?}"), false),
            Value::Float(number) => return cast(&number.to_string(), DataType::DoublePrecision, span),
            Value::Bool(yes) => SqlValue::Boolean(*yes),
            Value::Date(date) => return cast(&date.to_string(), DataType::Date, span),
            Value::Null => SqlValue::Null,
        };
        Expr::Value(ValueWithSpan { value, span })
    }
}

fn cast(text: &str, data_type: DataType, span: Span) -> Expr {
    let value = ValueWithSpan { value: SqlValue::SingleQuotedString(text.to_string()), span };
    Expr::TypedString(TypedString { data_type, value, uses_odbc_syntax: false })
}

macro_rules! from {
    ($($type:ty => |$it:ident| $value:expr);+ $(;)?) => {$(
        impl From<$type> for Value {
            fn from($it: $type) -> Value {
                $value
            }
        }
    )+};
}

from! {
    &str => |text| Value::Text(text.to_string());
    String => |text| Value::Text(text);
    &String => |text| Value::Text(text.clone());
    i64 => |number| Value::Int(number);
    i32 => |number| Value::Int(number.into());
    u32 => |number| Value::Int(number.into());
    f64 => |number| Value::Float(number);
    bool => |yes| Value::Bool(yes);
    NaiveDate => |date| Value::Date(date);
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}
