//! Where in a statement the thing stands that an error of DataFusion speaks of without saying where.
//!
//! DataFusion names types and operators, `Utf8 + Int64`, and the parsed statement has places and names. A [`Class`] is
//! as much of a type as both show: enough to tell which of several `+` is meant.

use std::ops::ControlFlow;

use arrow::datatypes::DataType;
use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    BinaryOperator, DataType as SqlType, Expr, Query, Select, Spanned, TableFactor, UnaryOperator, Value as SqlValue,
    Visit, Visitor,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::parse::folded;
use super::source::Source;
use crate::tables::FactSchema;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Text,
    Number,
    Day,
    Truth,
    Interval,
    Other,
}

impl Class {
    /// Returns the class of an Arrow type by its name in a message, `Dictionary(UInt16, Utf8)`.
    pub(super) fn of_name(name: &str) -> Class {
        let head = name.split(['(', '<']).next().unwrap_or(name);
        match head.trim() {
            "Utf8" | "Utf8View" | "LargeUtf8" | "String" | "Dictionary" => Class::Text,
            "Date32" | "Date64" | "Timestamp" => Class::Day,
            "Boolean" => Class::Truth,
            "Interval" | "Duration" => Class::Interval,
            head if ["Int", "UInt", "Float", "Decimal"].iter().any(|kind| head.starts_with(kind)) => Class::Number,
            _ => Class::Other,
        }
    }

    fn of_arrow(data_type: &DataType) -> Class {
        Class::of_name(&data_type.to_string())
    }

    fn of_sql(data_type: &SqlType) -> Class {
        let name = data_type.to_string().to_lowercase();
        let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
        if starts(&["interval"]) {
            Class::Interval
        } else if starts(&["text", "varchar", "char", "string"]) {
            Class::Text
        } else if starts(&["date", "timestamp", "datetime"]) {
            Class::Day
        } else if starts(&["bool"]) {
            Class::Truth
        } else if starts(&["int", "bigint", "smallint", "tinyint", "double", "real", "float", "decimal", "numeric"]) {
            Class::Number
        } else {
            Class::Other
        }
    }
}

/// A statement with the tables that its columns belong to.
#[derive(Clone, Copy)]
pub(super) struct Finder<'a> {
    pub(super) source: &'a Source,
    pub(super) schema: &'a FactSchema,
}

impl Finder<'_> {
    /// Returns the first expression that is wanted, in the order of the text.
    pub(super) fn expr(&self, wanted: impl FnMut(&Expr) -> bool) -> Option<Expr> {
        struct First<F>(F);
        impl<F: FnMut(&Expr) -> bool> Visitor for First<F> {
            type Break = Expr;
            fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Expr> {
                if (self.0)(expr) { ControlFlow::Break(expr.clone()) } else { ControlFlow::Continue(()) }
            }
        }
        visit(self.source.statement()?, &mut First(wanted))
    }

    /// Returns the first value of the SELECTs that is wanted.
    pub(super) fn select<T>(&self, wanted: impl FnMut(&Select) -> Option<T>) -> Option<T> {
        struct First<F>(F);
        impl<T, F: FnMut(&Select) -> Option<T>> Visitor for First<F> {
            type Break = T;
            fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<T> {
                (self.0)(select).map_or(ControlFlow::Continue(()), ControlFlow::Break)
            }
        }
        visit(self.source.statement()?, &mut First(wanted))
    }

    /// Returns the first value of the queries that is wanted.
    pub(super) fn query<T>(&self, wanted: impl FnMut(&Query) -> Option<T>) -> Option<T> {
        struct First<F>(F);
        impl<T, F: FnMut(&Query) -> Option<T>> Visitor for First<F> {
            type Break = T;
            fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<T> {
                (self.0)(query).map_or(ControlFlow::Continue(()), ControlFlow::Break)
            }
        }
        visit(self.source.statement()?, &mut First(wanted))
    }

    /// Returns the first value of the parts of FROM that is wanted.
    pub(super) fn factor<T>(&self, wanted: impl FnMut(&TableFactor) -> Option<T>) -> Option<T> {
        struct First<F>(F);
        impl<T, F: FnMut(&TableFactor) -> Option<T>> Visitor for First<F> {
            type Break = T;
            fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<T> {
                (self.0)(factor).map_or(ControlFlow::Continue(()), ControlFlow::Break)
            }
        }
        visit(self.source.statement()?, &mut First(wanted))
    }

    /// Returns the first operation with that operator, between operands that may be of these classes.
    pub(super) fn operation(&self, operator: &str, classes: [Class; 2]) -> Option<(Expr, Expr)> {
        let mut found = None;
        self.expr(|expr| {
            let Expr::BinaryOp { left, op, right } = expr else { return false };
            let fits = op.to_string().eq_ignore_ascii_case(operator)
                && self.may_be(left, classes[0])
                && self.may_be(right, classes[1]);
            if fits {
                found = Some((left.as_ref().clone(), right.as_ref().clone()));
            }
            fits
        });
        found
    }

    /// Tells whether an expression may be of that class.
    pub(super) fn may_be(&self, expr: &Expr, class: Class) -> bool {
        self.guess(expr).is_none_or(|guess| guess == class)
    }

    /// Returns the class of an expression, where its form or its column's name tells.
    pub(super) fn guess(&self, expr: &Expr) -> Option<Class> {
        match expr {
            Expr::Nested(inner) => self.guess(inner),
            Expr::Value(value) => match &value.value {
                SqlValue::Number(..) => Some(Class::Number),
                SqlValue::Boolean(_) => Some(Class::Truth),
                SqlValue::Null | SqlValue::Placeholder(_) => None,
                _ => Some(Class::Text),
            },
            Expr::TypedString(typed) => Some(Class::of_sql(&typed.data_type)),
            Expr::Cast { data_type, .. } => Some(Class::of_sql(data_type)),
            Expr::Interval(_) => Some(Class::Interval),
            Expr::Identifier(name) => self.column(&folded(name)),
            Expr::CompoundIdentifier(parts) => self.column(&folded(parts.last()?)),
            Expr::UnaryOp { op: UnaryOperator::Not, .. } => Some(Class::Truth),
            Expr::UnaryOp { expr, .. } => self.guess(expr),
            Expr::BinaryOp { left, op, right } => match op {
                BinaryOperator::StringConcat => Some(Class::Text),
                BinaryOperator::Plus
                | BinaryOperator::Minus
                | BinaryOperator::Multiply
                | BinaryOperator::Divide
                | BinaryOperator::Modulo => {
                    let (left, right) = (self.guess(left)?, self.guess(right)?);
                    (left == right && left == Class::Number).then_some(Class::Number)
                }
                BinaryOperator::And | BinaryOperator::Or => Some(Class::Truth),
                op if ["=", "<>", "<", ">", "<=", ">=", "~", "!~"].contains(&op.to_string().as_str()) => {
                    Some(Class::Truth)
                }
                _ => None,
            },
            Expr::Like { .. }
            | Expr::ILike { .. }
            | Expr::Between { .. }
            | Expr::InList { .. }
            | Expr::InSubquery { .. }
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::IsTrue(_)
            | Expr::IsFalse(_)
            | Expr::Exists { .. } => Some(Class::Truth),
            Expr::Substring { .. } | Expr::Trim { .. } => Some(Class::Text),
            Expr::Extract { .. } | Expr::Position { .. } => Some(Class::Number),
            Expr::Function(call) => match call.name.to_string().to_lowercase().as_str() {
                "upper" | "lower" | "substr" | "concat" | "to_char" | "string_agg" | "country" | "pair" => {
                    Some(Class::Text)
                }
                "count" | "length" | "sum" | "avg" | "date_part" | "distance_km" => Some(Class::Number),
                "to_date" | "make_date" | "now" | "to_timestamp" | "date_trunc" => Some(Class::Day),
                "starts_with" | "contains" | "regexp_like" | "is_country" | "is_pair" => Some(Class::Truth),
                _ => None,
            },
            _ => None,
        }
    }

    fn column(&self, name: &str) -> Option<Class> {
        self.schema.type_of(name).map(|data_type| Class::of_arrow(&data_type))
    }

    /// Returns an expression's type as SQL says it, where it is known.
    pub(super) fn word(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Identifier(name) => self.schema.type_of(&folded(name)).map(|found| plain(&found)),
            Expr::CompoundIdentifier(parts) => self.schema.type_of(&folded(parts.last()?)).map(|found| plain(&found)),
            Expr::Value(value) => match &value.value {
                SqlValue::Number(text, _) if text.contains(['.', 'e', 'E']) => Some("double".to_string()),
                SqlValue::Number(..) => Some("bigint".to_string()),
                SqlValue::Boolean(_) => Some("boolean".to_string()),
                SqlValue::SingleQuotedString(_) => Some("text".to_string()),
                _ => None,
            },
            _ => match self.guess(expr)? {
                Class::Text => Some("text".to_string()),
                Class::Day => Some("date".to_string()),
                Class::Truth => Some("boolean".to_string()),
                Class::Interval => Some("interval".to_string()),
                Class::Number | Class::Other => None,
            },
        }
    }
}

fn plain(data_type: &DataType) -> String {
    super::diagnose::plain_type(&data_type.to_string())
}

fn visit<V: Visitor>(statement: &DfStatement, visitor: &mut V) -> Option<V::Break> {
    match statement {
        DfStatement::Statement(statement) => statement.visit(visitor).break_value(),
        DfStatement::Explain(explain) => visit(&explain.statement, visitor),
        _ => None,
    }
}

/// Returns the place of an expression with the sign before its first number, which sqlparser leaves out.
pub(super) fn place(expr: &Expr) -> Span {
    match expr {
        Expr::BinaryOp { left, right, .. } => place(left).union(&right.span()),
        Expr::UnaryOp { op: UnaryOperator::Minus | UnaryOperator::Plus, expr } => {
            let mut span = place(expr);
            span.start.column = span.start.column.saturating_sub(1).max(1);
            span
        }
        other => other.span(),
    }
}
