//! Table functions and saved queries in FROM: each becomes a derived table with its arguments as literals.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    DataType, Expr, FunctionArg, FunctionArgExpr, Ident, ObjectName, Query, Spanned, TableAlias, TableFactor,
    TableFunctionArgs, UnaryOperator, Value as SqlValue, ValueWithSpan, Visit, VisitMut, Visitor, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::bind::{Parameters, bind_node};
use super::constants::{self, country_of, text_of};
use super::database::LazyLibrary;
use super::error::ErrorCode;
use super::fault::{Fault, did_you_mean};
use super::parse::parse_inner;
use super::source::Source;
use super::value::Value;
use crate::functions::{self, Body, Param, ParamKind};
use crate::query::{Literal, SavedQuery, typed_literal};

/// Saved queries may name each other; a chain longer than this is a circle or might as well be one.
const MOST_DEPTH: usize = 8;

/// Replaces the calls in FROM.
///
/// The texts that are put in are added to the source, so that a fault in one of them is shown there.
pub(super) fn expand(statement: &mut DfStatement, library: &LazyLibrary, source: &mut Source) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => {
            let mut expander = Expander { library, source, within: Vec::new() };
            expander.node(statement.as_mut())
        }
        DfStatement::Explain(explain) => expand(&mut explain.statement, library, source),
        _ => Ok(()),
    }
}

struct Expander<'a> {
    library: &'a LazyLibrary,
    source: &'a mut Source,
    /// Names of the saved queries that are being expanded, outermost first.
    within: Vec<String>,
}

impl VisitorMut for Expander<'_> {
    type Break = Fault;

    // After the children: the derived table is expanded already when it is put in.
    fn post_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<Fault> {
        let TableFactor::Table { name, args: Some(args), alias, .. } = factor else { return ControlFlow::Continue(()) };
        match self.call(name, args) {
            Ok(None) => ControlFlow::Continue(()),
            Ok(Some(query)) => {
                let alias = alias.take().unwrap_or_else(|| named(name));
                *factor = TableFactor::Derived { lateral: false, subquery: query, alias: Some(alias), sample: None };
                ControlFlow::Continue(())
            }
            Err(fault) => ControlFlow::Break(fault),
        }
    }
}

impl Expander<'_> {
    fn node(&mut self, node: &mut impl VisitMut) -> Result<(), Fault> {
        match node.visit(self) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        }
    }

    /// Returns what stands for a call; none for the table functions of DataFusion.
    fn call(&mut self, name: &ObjectName, args: &TableFunctionArgs) -> Result<Option<Box<Query>>, Fault> {
        let text = name.0.iter().map(|part| part.as_ident().map_or("", |ident| ident.value.as_str()));
        let text = text.collect::<Vec<&str>>().join(".");
        if let Some(function) = functions::find(&text) {
            let Body::Table(sql) = function.body else {
                let message = format!("`{}` is no table function", function.name);
                return Err(Fault::new(ErrorCode::Name, message, name.span()).help("call it in SELECT or WHERE"));
            };
            let params: Vec<&str> = function.params.iter().map(|param| param.name).collect();
            let mut parameters = Parameters::new();
            for (place, given) in arguments(function.name, &params, args, name.span())?.into_iter().enumerate() {
                let param = &function.params[place];
                let value = match (given, param.default) {
                    (Some(given), _) => argument(&given, param, function)?,
                    (None, Some(default)) => default_value(default),
                    (None, None) => return Err(missing(param.name, &function.signature(), name.span())),
                };
                parameters.insert(param.name.to_string(), value);
            }
            make_sense(function, &parameters, name.span())?;
            return self.template(sql, &parameters, Source::new(function.name, sql, 0)).map(Some);
        }
        if let Some(saved) = self.library.get(&text) {
            return self.saved(saved, args, name.span()).map(Some);
        }
        if ["generate_series", "range", "unnest"].contains(&text.to_lowercase().as_str()) {
            return Ok(None);
        }
        let tables = functions::all().iter().filter(|function| matches!(function.body, Body::Table(_)));
        let names = tables.map(|function| function.name).chain(self.library.names());
        Err(Fault::new(ErrorCode::Name, format!("no table function or saved query `{text}`"), name.span())
            .maybe_help(did_you_mean(&text, names)))
    }

    fn saved(&mut self, saved: &SavedQuery, args: &TableFunctionArgs, span: Span) -> Result<Box<Query>, Fault> {
        if self.within.contains(&saved.name) || self.within.len() >= MOST_DEPTH {
            let message = format!("the saved query `{}` calls itself", saved.name);
            return Err(Fault::new(ErrorCode::Usage, message, span).help(self.within.join(" → ")));
        }
        let params: Vec<&str> = saved.params.iter().map(|param| param.name.as_str()).collect();
        let mut parameters = Parameters::new();
        for (place, given) in arguments(&saved.name, &params, args, span)?.into_iter().enumerate() {
            let param = &saved.params[place];
            let literal = match (given, &param.default) {
                (Some(given), _) => {
                    typed_literal(param, literal_of(&given, &param.name, &saved.name)?).map_err(|problem| {
                        Fault::new(code_of(problem.fault), problem.message, given.span()).maybe_help(problem.help)
                    })?
                }
                (None, Some(default)) => default.clone(),
                (None, None) => {
                    return Err(missing(&param.name, &format!("{}({})", saved.name, params.join(", ")), span));
                }
            };
            parameters.insert(param.name.clone(), value_of(literal));
        }
        self.within.push(saved.name.clone());
        let source = Source::new(&saved.file, &saved.source, saved.offset);
        let query = self.template(&saved.sql, &parameters, source);
        self.within.pop();
        query
    }

    fn template(&mut self, sql: &str, parameters: &Parameters, source: Source) -> Result<Box<Query>, Fault> {
        let lines = self.source.add(source);
        let mut query = parse_inner(sql, lines)?;
        bind_node(query.as_mut(), parameters)?;
        self.node(query.as_mut())?;
        Ok(query)
    }
}

/// Returns whether a statement names any parameter, and which.
pub(super) fn placeholders(statement: &DfStatement) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visitor for Names {
        type Break = ();
        fn post_visit_value(&mut self, value: &ValueWithSpan) -> ControlFlow<()> {
            if let SqlValue::Placeholder(name) = &value.value {
                let name = name.trim_start_matches(['$', ':']).to_string();
                if !self.0.contains(&name) {
                    self.0.push(name);
                }
            }
            ControlFlow::Continue(())
        }
    }
    let mut names = Names(Vec::new());
    if let DfStatement::Statement(statement) = statement {
        // It never breaks off.
        let _ = statement.visit(&mut names);
    }
    names.0
}

/// Turns the literal of a saved query into a value of the engine.
pub(super) fn value_of(literal: Literal) -> Value {
    match literal {
        Literal::Country(iso3) => Value::Text(iso3.to_string()),
        Literal::Date(date) => Value::Date(date),
        Literal::Text(text) => Value::Text(text),
        Literal::Int(number) => Value::Int(number),
        Literal::Float(number) => Value::Float(number),
        Literal::Bool(yes) => Value::Bool(yes),
        Literal::Null => Value::Null,
    }
}

/// Turns a value of the engine into the literal of a saved query.
pub(super) fn to_literal(value: Value) -> Literal {
    match value {
        Value::Text(text) => Literal::Text(text),
        Value::Int(number) => Literal::Int(number),
        Value::Float(number) => Literal::Float(number),
        Value::Bool(yes) => Literal::Bool(yes),
        Value::Date(date) => Literal::Date(date),
        Value::Null => Literal::Null,
    }
}

/// Returns the code of the library's errors for a fault of a saved query.
pub(super) fn code_of(fault: crate::query::Fault) -> ErrorCode {
    use crate::query::Fault as Found;
    match fault {
        Found::Syntax => ErrorCode::Syntax,
        Found::Name => ErrorCode::Name,
        Found::Country => ErrorCode::Country,
        Found::Value => ErrorCode::Value,
        Found::Contract => ErrorCode::Check,
        Found::Io => ErrorCode::Io,
    }
}

fn named(name: &ObjectName) -> TableAlias {
    let value = name.0.last().and_then(|part| part.as_ident()).map_or("call", |ident| ident.value.as_str());
    TableAlias { explicit: true, name: Ident::new(value.to_lowercase()), columns: Vec::new(), at: None }
}

fn missing(param: &str, signature: &str, span: Span) -> Fault {
    Fault::new(ErrorCode::Usage, format!("the argument `{param}` is missing"), span)
        .help(format!("it is called as `{signature}`"))
}

/// Returns the arguments in the order of the parameters.
fn arguments(
    function: &str,
    params: &[&str],
    args: &TableFunctionArgs,
    span: Span,
) -> Result<Vec<Option<Expr>>, Fault> {
    let mut given: Vec<Option<Expr>> = vec![None; params.len()];
    for (place, arg) in args.args.iter().enumerate() {
        let (slot, value) = match arg {
            FunctionArg::Unnamed(value) => (place, value),
            FunctionArg::Named { name, arg, .. } => (named_slot(function, params, &name.value, name.span)?, arg),
            FunctionArg::ExprNamed { name, arg, .. } => {
                (named_slot(function, params, &name.to_string(), name.span())?, arg)
            }
        };
        let FunctionArgExpr::Expr(value) = value else {
            return Err(Fault::new(ErrorCode::Usage, format!("`{arg}` is no argument of `{function}`"), span));
        };
        let Some(slot) = given.get_mut(slot) else {
            let message = format!("`{function}` takes {} arguments, and here are {}", params.len(), args.args.len());
            return Err(Fault::new(ErrorCode::Usage, message, value.span())
                .help(format!("it is called as `{function}({})`", params.join(", "))));
        };
        if slot.replace(value.clone()).is_some() {
            return Err(Fault::new(ErrorCode::Usage, "the argument is given twice", value.span()));
        }
    }
    Ok(given)
}

fn named_slot(function: &str, params: &[&str], name: &str, span: Span) -> Result<usize, Fault> {
    params.iter().position(|param| param.eq_ignore_ascii_case(name)).ok_or_else(|| {
        Fault::new(ErrorCode::Name, format!("`{function}` has no argument `{name}`"), span)
            .help(format!("it has {}", params.join(", ")))
    })
}

/// Reads a constant argument of a table function.
fn argument(given: &Expr, about: &Param, of: &functions::Function) -> Result<Value, Fault> {
    let (kind, param, function) = (about.kind, about.name, of.name);
    let literal = literal_of(given, param, function)?;
    match (kind, literal) {
        (ParamKind::Country, Literal::Text(text)) => {
            country_of(&text, given.span(), &format!("argument `{param}` of `{function}`"))
                .map(|country| Value::Text(country.iso3().to_string()))
        }
        (ParamKind::Date, Literal::Text(text)) => text.parse().map(Value::Date).map_err(|_| {
            let message = format!("`{text}` is no date for the argument `{param}` of `{function}`");
            Fault::new(ErrorCode::Value, message, given.span()).help("write a day as '2023-05-04'")
        }),
        (ParamKind::Country | ParamKind::Date, literal @ (Literal::Int(_) | Literal::Float(_) | Literal::Bool(_))) => {
            let wanted = if kind == ParamKind::Date { "a day as '2023-05-04'" } else { "a country in quotes" };
            let message = format!("`{literal}` is no value for the argument `{param}` of `{function}`");
            Err(Fault::new(ErrorCode::Value, message, given.span()).help(format!("write {wanted}")))
        }
        (_, literal) => {
            if let Literal::Text(text) = &literal {
                constants::argument(of, about, text, given.span())?;
            }
            Ok(value_of(literal))
        }
    }
}

/// Refuses a pair of one country with itself, and a span that ends before it begins.
fn make_sense(function: &functions::Function, parameters: &Parameters, span: Span) -> Result<(), Fault> {
    let of_kind = |kind: ParamKind| function.params.iter().filter(move |param| param.kind == kind);
    let given = |kind: ParamKind| of_kind(kind).filter_map(|param| parameters.get(param.name)).collect::<Vec<_>>();
    if let [Value::Text(a), Value::Text(b)] = given(ParamKind::Country)[..]
        && a == b
    {
        let message = format!("`{}` is about two countries, and `{a}` stands there twice", function.name);
        return Err(Fault::new(ErrorCode::Country, message, span));
    }
    if let [Value::Date(from), Value::Date(to)] = given(ParamKind::Date)[..]
        && from > to
    {
        let message = format!("`{}` is asked for {from} to {to}, which ends before it begins", function.name);
        return Err(Fault::new(ErrorCode::Value, message, span));
    }
    Ok(())
}

fn default_value(default: &str) -> Value {
    match default.trim() {
        text if text.eq_ignore_ascii_case("null") => Value::Null,
        text => match text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            Some(inner) => Value::Text(inner.replace("''", "'")),
            None => text.parse().map_or_else(|_| Value::Text(text.to_string()), Value::Int),
        },
    }
}

/// Reads a literal; columns, subqueries and calculations are refused, since one derived table serves all rows.
fn literal_of(expr: &Expr, param: &str, function: &str) -> Result<Literal, Fault> {
    let refuse = || {
        let message = format!("the argument `{param}` of `{function}` is no constant");
        Fault::new(ErrorCode::Usage, message, expr.span()).help("give a literal or a parameter; join for the rest")
    };
    match expr {
        Expr::Nested(inner) => literal_of(inner, param, function),
        Expr::Value(ValueWithSpan { value, .. }) => match value {
            value if text_of(value).is_some() => Ok(Literal::Text(text_of(value).unwrap_or_default().to_string())),
            SqlValue::Number(text, _) => match text.parse() {
                Ok(number) => Ok(Literal::Int(number)),
                Err(_) => text.parse().map(Literal::Float).map_err(|_| refuse()),
            },
            SqlValue::Boolean(yes) => Ok(Literal::Bool(*yes)),
            SqlValue::Null => Ok(Literal::Null),
            _ => Err(refuse()),
        },
        Expr::TypedString(typed) if matches!(typed.data_type, DataType::Date) => {
            let text = typed.value.value.clone().into_string().unwrap_or_default();
            text.parse().map(Literal::Date).map_err(|_| refuse())
        }
        Expr::UnaryOp { op: UnaryOperator::Minus, expr: inner } => match literal_of(inner, param, function)? {
            Literal::Int(number) => Ok(Literal::Int(-number)),
            Literal::Float(number) => Ok(Literal::Float(-number)),
            _ => Err(refuse()),
        },
        _ => Err(refuse()),
    }
}
