//! Table functions and saved queries in FROM: each becomes a derived table with its arguments as literals.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    DataType, Expr, FunctionArg, FunctionArgExpr, Ident, ObjectName, Query, SelectItem, SetExpr, Spanned, TableAlias,
    TableAliasColumnDef, TableFactor, TableFunctionArgs, UnaryOperator, Value as SqlValue, ValueWithSpan, Visit,
    VisitMut, Visitor, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::bind::{Parameters, bind_node};
use super::constants::{self, country_of, scope_of, text_of, word_of};
use super::database::LazyLibrary;
use super::error::ErrorCode;
use super::fault::{Fault, did_you_mean};
use super::parse::parse_inner;
use super::source::Source;
use super::value::Value;
use crate::country::{self, Resolution};
use crate::facts::Table;
use crate::functions::{self, Body, Param, ParamKind};
use crate::query::{Literal, SavedQuery, typed_literal};
use crate::store::AsOf;

/// Saved queries may name each other; a chain longer than this is a circle or might as well be one.
const MOST_DEPTH: usize = 8;

/// Replaces the calls in FROM; returns the queries whose answers are notes beside the result.
///
/// The texts that are put in are added to the source, so that a fault in one of them is shown there.
pub(super) fn expand(
    statement: &mut DfStatement,
    library: &LazyLibrary,
    source: &mut Source,
) -> Result<Vec<Query>, Fault> {
    match statement {
        DfStatement::Statement(statement) => {
            let mut expander = Expander { library, source, within: Vec::new(), notes: Vec::new() };
            expander.node(statement.as_mut())?;
            Ok(expander.notes)
        }
        // Nothing runs, so that there is nothing to note.
        DfStatement::Explain(explain) => expand(&mut explain.statement, library, source).map(|_| Vec::new()),
        _ => Ok(Vec::new()),
    }
}

/// What stands in the place of a call.
enum Standing {
    /// A derived table.
    Query(Box<Query>),
    /// The same call, of a computed table: its name, and a literal for each parameter.
    Call(&'static str, Vec<Expr>),
    /// The same call, of a table function of DataFusion.
    Same,
}

struct Expander<'a> {
    library: &'a LazyLibrary,
    source: &'a mut Source,
    /// Names of the saved queries that are being expanded, outermost first.
    within: Vec<String>,
    notes: Vec<Query>,
}

impl VisitorMut for Expander<'_> {
    type Break = Fault;

    // After the children: the derived table is expanded already when it is put in.
    fn post_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<Fault> {
        // DataFusion would look for a column of the tables before it, and say that there is none.
        if let TableFactor::Function { name, .. } = factor
            && let Some(function) = functions::find(&name.to_string())
            && function.is_table()
        {
            let message = format!("`{}` takes constants and can't stand behind LATERAL", function.name);
            return ControlFlow::Break(
                Fault::new(ErrorCode::Usage, message, name.span())
                    .help("call it once for all rows that are needed, and join"),
            );
        }
        let TableFactor::Table { name, args: Some(args), alias, .. } = factor else { return ControlFlow::Continue(()) };
        match self.call(name, args) {
            Ok(Standing::Same) => {}
            Ok(Standing::Query(query)) => {
                let alias = alias.take().unwrap_or_else(|| named(name));
                *factor = TableFactor::Derived { lateral: false, subquery: query, alias: Some(alias), sample: None };
            }
            Ok(Standing::Call(function, values)) => {
                alias.get_or_insert_with(|| named(name));
                // DataFusion finds functions in FROM by their exact name.
                *name = ObjectName::from(vec![Ident::new(function)]);
                args.args =
                    values.into_iter().map(|value| FunctionArg::Unnamed(FunctionArgExpr::Expr(value))).collect();
            }
            Err(fault) => return ControlFlow::Break(fault),
        }
        ControlFlow::Continue(())
    }
}

impl Expander<'_> {
    fn node(&mut self, node: &mut impl VisitMut) -> Result<(), Fault> {
        match node.visit(self) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        }
    }

    /// Returns what stands for a call.
    fn call(&mut self, name: &ObjectName, args: &TableFunctionArgs) -> Result<Standing, Fault> {
        let text = name.0.iter().map(|part| part.as_ident().map_or("", |ident| ident.value.as_str()));
        let text = text.collect::<Vec<&str>>().join(".");
        if let Some(function) = functions::find(&text) {
            return self.function(function, args, name.span());
        }
        if let Some(saved) = self.library.get(&text) {
            return self.saved(saved, args, name.span()).map(Standing::Query);
        }
        if ["generate_series", "range", "unnest"].contains(&text.to_lowercase().as_str()) {
            return Ok(Standing::Same);
        }
        let tables = functions::all().iter().filter(|function| function.is_table());
        let names = tables.map(|function| function.name).chain(self.library.names());
        Err(Fault::new(ErrorCode::Name, format!("no table function or saved query `{text}`"), name.span())
            .maybe_help(did_you_mean(&text, names)))
    }

    fn function(
        &mut self,
        function: &'static functions::Function,
        args: &TableFunctionArgs,
        span: Span,
    ) -> Result<Standing, Fault> {
        if !function.is_table() {
            let message = format!("`{}` is no table function", function.name);
            return Err(Fault::new(ErrorCode::Name, message, span).help("call it in SELECT or WHERE"));
        }
        let params: Vec<&str> = function.params.iter().map(|param| param.name).collect();
        let (mut parameters, mut edges) = (Parameters::new(), None);
        for (place, given) in arguments(function.name, &params, args, span)?.into_iter().enumerate() {
            let param = &function.params[place];
            let value = match (given, param.default) {
                (Some(given), _) if param.kind == ParamKind::Edges => {
                    edges = Some(edges_of(given, param.name, function.name)?);
                    continue;
                }
                (Some(given), _) => argument(&given, param, function)?,
                (None, Some(default)) => default_value(default),
                (None, None) => return Err(missing(param.name, &function.signature(), span)),
            };
            parameters.insert(param.name.to_string(), value);
        }
        make_sense(function, &parameters, span)?;
        if let (Body::Table(sql), "as_of") = (&function.body, function.name) {
            let sql = past(sql, &parameters, span)?;
            return self.template(&sql, &Parameters::new(), Source::new(function.name, &sql, 0)).map(Standing::Query);
        }
        let sql = match function.body {
            Body::Rows(_) => {
                let literal = |param: &functions::Param| parameters.get(param.name).map(|value| value.literal(span));
                return Ok(Standing::Call(function.name, function.params.iter().filter_map(literal).collect()));
            }
            Body::Noted(sql, notes) => {
                let notes = self.template(notes, &parameters, Source::new(function.name, notes, 0))?;
                self.notes.push(*notes);
                sql
            }
            Body::Table(sql) => sql,
            Body::Scalar(_) | Body::Aggregate(_) => {
                return Err(Fault::new(ErrorCode::Internal, format!("`{}` is no table", function.name), span));
            }
        };
        let mut query = self.template(sql, &parameters, Source::new(function.name, sql, 0))?;
        if let Some(edges) = edges {
            put_edges(&mut query, edges);
        }
        Ok(Standing::Query(query))
    }

    fn saved(&mut self, saved: &SavedQuery, args: &TableFunctionArgs, span: Span) -> Result<Box<Query>, Fault> {
        if self.within.contains(&saved.name) || self.within.len() >= MOST_DEPTH {
            let message = match self.within.contains(&saved.name) {
                true => format!("the saved query `{}` calls itself", saved.name),
                false => format!("saved queries call each other more than {MOST_DEPTH} deep"),
            };
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

/// Puts the table and the state of `as_of` into the name that stands for both; neither is text of the user's then.
fn past(sql: &str, parameters: &Parameters, span: Span) -> Result<String, Fault> {
    let text = |name: &str| match parameters.get(name) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Int(number)) => number.to_string(),
        Some(Value::Date(day)) => day.to_string(),
        _ => String::new(),
    };
    let (table, state) = (text("table").to_lowercase(), text("state"));
    let names = || Table::ALL.into_iter().map(Table::name);
    let Some(table) = Table::from_name(&table) else {
        let help = did_you_mean(&table, names()).unwrap_or_else(|| names().collect::<Vec<_>>().join(", "));
        return Err(Fault::new(ErrorCode::Name, format!("no table `{table}` of the dataset"), span).help(help));
    };
    let Some(state) = AsOf::parse(&state) else {
        return Err(Fault::new(ErrorCode::Value, format!("`{state}` is no state of a dataset"), span)
            .help("write the number of a generation, 7, or a day, '2026-11-25'"));
    };
    Ok(sql.replace("$table", table.name()).replace("$state", &state.to_string()))
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
    let literal = match (kind, list_of(given, param, function)?) {
        (ParamKind::Scope, Some(texts)) => Literal::Text(texts.join("; ")),
        _ => literal_of(given, param, function)?,
    };
    let place = format!("argument `{param}` of `{function}`");
    match (kind, literal) {
        (ParamKind::Country, Literal::Text(text)) => {
            country_of(&text, given.span(), &format!("argument `{param}` of `{function}`"))
                .map(|country| Value::Text(country.iso3().to_string()))
        }
        (ParamKind::Date, Literal::Text(text)) => text.parse().map(Value::Date).map_err(|_| {
            let message = format!("`{text}` is no date for the argument `{param}` of `{function}`");
            Fault::new(ErrorCode::Value, message, given.span()).help("write a day as '2023-05-04'")
        }),
        // An empty table would say that there is nothing.
        (ParamKind::Country, Literal::Null) if about.default.is_none() => {
            Err(Fault::new(ErrorCode::Country, format!("null is no country for the {place}"), given.span())
                .help("write a country in quotes"))
        }
        (ParamKind::Country | ParamKind::Date, literal @ (Literal::Int(_) | Literal::Float(_) | Literal::Bool(_))) => {
            let wanted = if kind == ParamKind::Date { "a day as '2023-05-04'" } else { "a country in quotes" };
            let message = format!("`{literal}` is no value for the argument `{param}` of `{function}`");
            Err(Fault::new(ErrorCode::Value, message, given.span()).help(format!("write {wanted}")))
        }
        (ParamKind::Scope, literal) => {
            let text = match literal {
                Literal::Text(text) => text,
                other => return Err(no_value(&other, "a region, a group or countries, in quotes", given, &place)),
            };
            scope_of(&text, given.span(), &place)?;
            Ok(Value::Text(text))
        }
        (ParamKind::Word(words), literal) => match literal {
            Literal::Text(text) => {
                word_of(&text, words, given.span(), &place)?;
                Ok(Value::Text(text.to_lowercase()))
            }
            other => Err(no_value(&other, &format!("one of {}, in quotes", words.join(", ")), given, &place)),
        },
        (ParamKind::Bool, literal) => match literal {
            Literal::Bool(yes) => Ok(Value::Bool(yes)),
            other => Err(no_value(&other, "true or false", given, &place)),
        },
        (ParamKind::Int, literal) => match literal {
            Literal::Int(number) => Ok(Value::Int(number)),
            other => Err(no_value(&other, "a whole number", given, &place)),
        },
        (_, literal) => {
            if let Literal::Text(text) = &literal {
                constants::argument(of, about, 1, text, given.span())?;
            }
            Ok(value_of(literal))
        }
    }
}

fn no_value(literal: &Literal, wanted: &str, given: &Expr, place: &str) -> Fault {
    Fault::new(ErrorCode::Value, format!("`{literal}` is no value for the {place}"), given.span())
        .help(format!("write {wanted}"))
}

/// A query of edges, and how many columns it has.
struct Edges {
    query: Box<Query>,
    n_columns: usize,
}

/// Reads the query of a network: its columns are known by their places, so they have to be written out.
fn edges_of(given: Expr, param: &str, function: &str) -> Result<Edges, Fault> {
    let span = given.span();
    let help =
        "write `(select visitor_country, host_country from visits)`, with a weight as third column if there is one";
    let query = match given {
        Expr::Subquery(query) => query,
        Expr::Nested(inner) => return edges_of(*inner, param, function),
        _ => {
            let message = format!("the argument `{param}` of `{function}` is a query in parentheses of its own");
            return Err(Fault::new(ErrorCode::Usage, message, span).help(help));
        }
    };
    let n_columns = n_columns(&query.body);
    if !matches!(n_columns, Some(2 | 3)) {
        let message =
            format!("the query in `{function}` needs its two or three columns written out: source, target, weight");
        return Err(Fault::new(ErrorCode::Usage, message, span).help(help));
    }
    Ok(Edges { query, n_columns: n_columns.unwrap_or(2) })
}

/// Returns the number of columns of a query; none where a `*` stands among them.
fn n_columns(body: &SetExpr) -> Option<usize> {
    match body {
        SetExpr::Select(select) => {
            let is_one =
                |item: &SelectItem| matches!(item, SelectItem::UnnamedExpr(_) | SelectItem::ExprWithAlias { .. });
            select.projection.iter().all(is_one).then_some(select.projection.len())
        }
        SetExpr::Query(query) => n_columns(&query.body),
        SetExpr::SetOperation { left, .. } => n_columns(left),
        SetExpr::Values(values) => values.rows.first().map(|row| row.len()),
        _ => None,
    }
}

/// Puts the query in the place of the table `edges` of a template; `edges_weighted` has the third column too.
fn put_edges(template: &mut Query, edges: Edges) {
    struct Put(Option<Edges>);
    impl VisitorMut for Put {
        type Break = ();
        fn post_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<()> {
            let TableFactor::Table { name, alias, .. } = factor else { return ControlFlow::Continue(()) };
            let is_edges = name.0.last().and_then(|part| part.as_ident()).is_some_and(|name| name.value == "edges");
            let Some(edges) = is_edges.then(|| self.0.take()).flatten() else { return ControlFlow::Continue(()) };
            let column = |name: &str| TableAliasColumnDef { name: Ident::new(name), data_type: None };
            let mut columns: Vec<TableAliasColumnDef> = ["source", "target", "weight"].map(column).into();
            columns.truncate(edges.n_columns);
            let name = alias.take().map_or_else(|| Ident::new("edges"), |alias| alias.name);
            let alias = TableAlias { explicit: true, name, columns, at: None };
            *factor = TableFactor::Derived { lateral: false, subquery: edges.query, alias: Some(alias), sample: None };
            ControlFlow::Continue(())
        }
    }
    // An edge without a weight weighs 1: the template calls the function of three arguments.
    if edges.n_columns == 2 {
        unweighted(template);
    }
    let _ = template.visit(&mut Put(Some(edges)));
}

/// Writes 1 where a template names the column `weight` of its edges.
fn unweighted(template: &mut Query) {
    struct Ones;
    impl VisitorMut for Ones {
        type Break = ();
        fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
            if let Expr::CompoundIdentifier(parts) = expr
                && let [table, column] = &parts[..]
                && table.value == "edges"
                && column.value == "weight"
            {
                *expr = Value::Float(1.0).literal(Span::empty());
            }
            ControlFlow::Continue(())
        }
    }
    let _ = template.visit(&mut Ones);
}

/// The years that panels are made of: beyond them there are no states, and rows without end.
const YEARS: std::ops::RangeInclusive<i64> = 0..=2100;

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
    let ordered = |a: &str, b: &str| match (parameters.get(a), parameters.get(b)) {
        (Some(Value::Int(from)), Some(Value::Int(to))) if from > to => Some((*from, *to)),
        _ => None,
    };
    if let Some(Value::Int(year)) = ["from", "to"]
        .iter()
        .find_map(|name| parameters.get(*name).filter(|year| matches!(year, Value::Int(year) if !YEARS.contains(year))))
    {
        let message =
            format!("`{}` knows years from {} to {}, and not {year}", function.name, YEARS.start(), YEARS.end());
        return Err(Fault::new(ErrorCode::Value, message, span).help("the systems of states begin in 1816"));
    }
    if let Some(Value::Int(..=-1) | Value::Float(..0.0)) = parameters.get("tolerance") {
        let message = format!("the argument `tolerance` of `{}` is a share from 0, and not less", function.name);
        return Err(Fault::new(ErrorCode::Value, message, span).help("write `0.01` for one percent"));
    }
    if let Some((from, to)) = ordered("from", "to") {
        let message = format!("`{}` is asked for {from} to {to}, which ends before it begins", function.name);
        return Err(Fault::new(ErrorCode::Value, message, span));
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
            None if text == "true" || text == "false" => Value::Bool(text == "true"),
            None => text.parse().map_or_else(|_| Value::Text(text.to_string()), Value::Int),
        },
    }
}

/// Reads a list of texts, `['Kazakhstan', 'Uzbekistan']`; none where the argument is no list.
fn list_of(expr: &Expr, param: &str, function: &str) -> Result<Option<Vec<String>>, Fault> {
    let Expr::Array(array) = expr else { return Ok(None) };
    let text = |item: &Expr| match literal_of(item, param, function)? {
        Literal::Text(text) => Ok(text),
        other => Err(no_value(&other, "countries in quotes", item, &format!("argument `{param}` of `{function}`"))),
    };
    array.elem.iter().map(text).collect::<Result<_, _>>().map(Some)
}

/// Reads a literal; columns, subqueries and calculations are refused, since one derived table serves all rows.
fn literal_of(expr: &Expr, param: &str, function: &str) -> Result<Literal, Fault> {
    let refuse = || {
        let message = format!("the argument `{param}` of `{function}` is no constant");
        let help = match expr {
            Expr::Identifier(name) if !matches!(country::resolve(&name.value), Resolution::Unknown) => {
                format!("a text stands in single quotes: '{}'", name.value)
            }
            Expr::Identifier(name) if name.quote_style.is_some() => {
                format!("double quotes are for names; a text stands in single quotes: '{}'", name.value)
            }
            _ => "give a literal or a parameter; join for the rest".to_string(),
        };
        Fault::new(ErrorCode::Usage, message, expr.span()).help(help)
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
