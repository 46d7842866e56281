//! Constants compared with columns of a closed set, wherever the columns have come to, and constant arguments of our
//! functions: resolved, or an error. A constant is a literal, or what immutable functions make of literals.
//!
//! The rule runs over the plan of a statement before anything else does, and over those that a program makes without
//! SQL among the rules of the analyzer. What it has resolved it finds resolved.
//!
//! Rows of a VALUES list that is joined are data, as those of a table are: they may name nothing. A list behind IN is a
//! list of constants, written `in (values …)` or `in (select …)` as well.

use std::fmt;
use std::sync::Arc;

use arrow::array::{Array, AsArray, Scalar, StringArray};
use arrow::compute::kernels::comparison;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, ScalarValue};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::expr::{InSubquery, ScalarFunction, SetComparison};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::simplify::SimplifyContext;
use datafusion::logical_expr::{Distinct, Expr, LogicalPlan, Operator, Subquery, Volatility};
use datafusion::optimizer::AnalyzerRule;
use datafusion::optimizer::simplify_expressions::ExprSimplifier;
use datafusion::sql::sqlparser::tokenizer::Span;

use super::super::constants::{argument, constant_of, is_same, piece_of_code};
use super::super::error::ErrorCode;
use super::super::fault::Fault;
use super::codes::is_text;
use super::image;
use super::lineage::{Lineage, Origin};
use crate::facts::Domain;
use crate::functions;
use crate::tables::FactSchema;

/// The rule.
#[derive(Debug)]
pub(super) struct ResolveConstants {
    tables: Arc<FactSchema>,
}

impl ResolveConstants {
    pub(super) fn new(tables: Arc<FactSchema>) -> ResolveConstants {
        ResolveConstants { tables }
    }
}

impl AnalyzerRule for ResolveConstants {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        resolve(plan, &self.tables)
    }

    fn name(&self) -> &str {
        "resolve_constants"
    }
}

/// Resolves the constants of a plan.
pub(in super::super) fn resolve(plan: LogicalPlan, tables: &FactSchema) -> Result<LogicalPlan> {
    let mut walk = Walk { tables, recursive: Vec::new() };
    Ok(walk.plan(plan, None)?.data)
}

struct Walk<'t> {
    tables: &'t FactSchema,
    /// The recursive queries around: their names and columns.
    recursive: Vec<(String, Vec<Origin>)>,
}

impl Walk<'_> {
    fn plan(&mut self, plan: LogicalPlan, outer: Option<&Lineage>) -> Result<Transformed<LogicalPlan>> {
        let below = match &plan {
            LogicalPlan::RecursiveQuery(query) => {
                let columns = Lineage::new(self.tables, &[]).in_recursion(&self.recursive).recursive(query);
                self.recursive.push((query.name.clone(), columns));
                let below = plan.map_children(|child| self.plan(child, outer));
                self.recursive.pop();
                below?
            }
            _ => plan.map_children(|child| self.plan(child, outer))?,
        };
        below.transform_data(|plan| self.node(plan, outer))
    }

    fn node(&mut self, plan: LogicalPlan, outer: Option<&Lineage>) -> Result<Transformed<LogicalPlan>> {
        if !concerns(&plan)? {
            return Ok(Transformed::no(plan));
        }
        // A scan has no input; the filters that a DataFrame may have put into it are over its own columns.
        let sources: Vec<LogicalPlan> = match &plan {
            LogicalPlan::TableScan(_) => vec![plan.clone()],
            _ => plan.inputs().into_iter().cloned().collect(),
        };
        let lineage = Lineage::new(self.tables, &sources).within(outer).in_recursion(&self.recursive);
        let plan = plan.map_subqueries(|subquery| self.plan(subquery, Some(&lineage)))?;
        plan.transform_data(|plan| {
            // The nodes above go by the names of columns, which hold the constants as they were.
            let names = NamePreserver::new(&plan);
            plan.map_expressions(|expr| {
                let name = names.save(&expr);
                Ok(expr.transform_up(|expr| check(expr, &lineage))?.update_data(|expr| name.restore(expr)))
            })
        })
    }
}

/// Tells whether a node holds a constant that may be compared with a closed column, or a subquery: without either there
/// is nothing to resolve.
fn concerns(plan: &LogicalPlan) -> Result<bool> {
    let mut found = false;
    plan.apply_expressions(|expr| {
        found = found
            || expr.exists(|expr| {
                Ok(match expr {
                    Expr::Literal(value, _) => !value.is_null() && value.try_as_str().is_some(),
                    Expr::BinaryExpr(binary) if binary.op.supports_propagation() => {
                        is_number(&binary.left) || is_number(&binary.right)
                    }
                    Expr::InList(list) => list.list.iter().any(is_number),
                    Expr::Exists(_) | Expr::InSubquery(_) | Expr::SetComparison(_) | Expr::ScalarSubquery(_) => true,
                    _ => false,
                })
            })?;
        Ok(if found { TreeNodeRecursion::Stop } else { TreeNodeRecursion::Continue })
    })?;
    Ok(found)
}

fn check(expr: Expr, lineage: &Lineage) -> Result<Transformed<Expr>> {
    match expr {
        Expr::BinaryExpr(mut binary) => {
            let (left, right) = (binary.left.as_mut(), binary.right.as_mut());
            let changed = match binary.op {
                Operator::Eq | Operator::NotEq | Operator::IsDistinctFrom | Operator::IsNotDistinctFrom => {
                    apart(left, right, lineage)?;
                    apart(right, left, lineage)?;
                    image::holds(left, right, lineage)?;
                    image::holds(right, left, lineage)?;
                    equals(left, right, lineage)?
                }
                Operator::Lt | Operator::LtEq | Operator::Gt | Operator::GtEq => {
                    ordered(left, right, lineage)?;
                    ordered(right, left, lineage)?;
                    false
                }
                Operator::LikeMatch | Operator::NotLikeMatch => matches_some(left, right, Match::Like, lineage)?,
                Operator::ILikeMatch | Operator::NotILikeMatch => matches_some(left, right, Match::ILike, lineage)?,
                Operator::RegexMatch | Operator::RegexNotMatch => matches_some(left, right, Match::Regex, lineage)?,
                Operator::RegexIMatch | Operator::RegexNotIMatch => matches_some(left, right, Match::IRegex, lineage)?,
                _ => false,
            };
            Ok(Transformed::new_transformed(Expr::BinaryExpr(binary), changed))
        }
        Expr::Between(between) => {
            ordered(&between.expr, &between.low, lineage)?;
            ordered(&between.expr, &between.high, lineage)?;
            Ok(Transformed::no(Expr::Between(between)))
        }
        Expr::Like(like) => {
            let how = if like.case_insensitive { Match::ILike } else { Match::Like };
            if like.escape_char.is_none() {
                matches_some(&like.expr, &like.pattern, how, lineage)?;
            }
            Ok(Transformed::no(Expr::Like(like)))
        }
        Expr::InList(mut list) => {
            let mut changed = false;
            for item in &mut list.list {
                apart(&list.expr, item, lineage)?;
                image::holds(&list.expr, item, lineage)?;
                changed |= equals_one_way(&list.expr, item, lineage)?;
            }
            // `'Kazakhstan' in (visitor_country, host_country)`: one text for all, so all have to be of one set.
            if let [first, rest @ ..] = list.list.as_slice()
                && let Some(one) = lineage.of(first)
                && rest.iter().all(|other| lineage.of(other).is_some_and(|other| is_same(one, other)))
            {
                changed |= meant(&mut list.expr, one, first)?;
            }
            Ok(Transformed::new_transformed(Expr::InList(list), changed))
        }
        Expr::Case(mut case) => {
            let mut changed = false;
            if let Some(base) = &case.expr {
                for (when, _) in &mut case.when_then_expr {
                    changed |= equals_one_way(base, when, lineage)?;
                }
            }
            Ok(Transformed::new_transformed(Expr::Case(case), changed))
        }
        Expr::InSubquery(InSubquery { mut expr, subquery, negated }) => {
            let (subquery, changed) = listed(&mut expr, subquery, lineage)?;
            Ok(Transformed::new_transformed(Expr::InSubquery(InSubquery { expr, subquery, negated }), changed))
        }
        Expr::SetComparison(SetComparison {
            mut expr,
            subquery,
            op: op @ (Operator::Eq | Operator::NotEq),
            quantifier,
        }) => {
            let (subquery, changed) = listed(&mut expr, subquery, lineage)?;
            let compared = Expr::SetComparison(SetComparison { expr, subquery, op, quantifier });
            Ok(Transformed::new_transformed(compared, changed))
        }
        Expr::ScalarFunction(call) => function(call, lineage),
        Expr::AggregateFunction(call) => {
            arguments(call.func.name(), &call.params.args)?;
            Ok(Transformed::no(Expr::AggregateFunction(call)))
        }
        other => Ok(Transformed::no(other)),
    }
}

/// Functions of DataFusion that compare two of their arguments for being equal, one of them or both lists.
const EQUAL: [&str; 12] = [
    "nullif",
    "array_has",
    "array_has_any",
    "array_has_all",
    "array_position",
    "array_positions",
    "array_remove",
    "array_remove_all",
    "array_except",
    "array_intersect",
    "array_replace",
    "array_replace_all",
];

fn function(mut call: ScalarFunction, lineage: &Lineage) -> Result<Transformed<Expr>> {
    let name = call.func.name();
    arguments(name, &call.args)?;
    let changed = match call.args.as_mut_slice() {
        // `nullif(host_country, '')` is said of cells that may be empty, and does no harm to others.
        [_, Expr::Literal(value, _)] if name == "nullif" && value.try_as_str() == Some(Some("")) => false,
        [a, b, ..] if EQUAL.contains(&name) => equals(a, b, lineage)?,
        [text, start] if name == "starts_with" => matches_some(text, start, Match::Start, lineage)?,
        [text, end] if name == "ends_with" => matches_some(text, end, Match::End, lineage)?,
        [text, part] if name == "contains" => matches_some(text, part, Match::Part, lineage)?,
        [text, pattern] if name == "regexp_like" => matches_some(text, pattern, Match::Regex, lineage)?,
        _ => false,
    };
    Ok(Transformed::new_transformed(Expr::ScalarFunction(call), changed))
}

/// Checks the constant arguments of a function of ours.
fn arguments(name: &str, args: &[Expr]) -> Result<()> {
    let Some(function) = functions::find(name) else { return Ok(()) };
    for (param, arg) in function.params.iter().zip(args) {
        if let Some(text) = constant(arg)? {
            argument(function, param, args.len(), &text, Span::empty()).map_err(|fault| {
                let (texts, is_made) = literals(arg);
                let function = Some(function.name);
                DataFusionError::External(Box::new(Misnamed { fault, texts, is_made, column: None, function }))
            })?;
        }
    }
    Ok(())
}

fn equals(a: &mut Expr, b: &mut Expr, lineage: &Lineage) -> Result<bool> {
    Ok(equals_one_way(a, b, lineage)? | equals_one_way(b, a, lineage)?)
}

/// Resolves what is constant in `other` where `column` has a closed set; tells whether it changed.
fn equals_one_way(column: &Expr, other: &mut Expr, lineage: &Lineage) -> Result<bool> {
    // `(visitor_country, host_country) = ('Kazakhstan', 'Tajikistan')`, place by place.
    if let (Expr::ScalarFunction(columns), Expr::ScalarFunction(others)) = (column, &mut *other)
        && ["struct", "named_struct"].contains(&columns.name())
        && columns.name() == others.name()
    {
        let mut places = columns.args.iter().zip(&mut others.args);
        return places
            .try_fold(false, |changed, (column, other)| Ok(changed | equals_one_way(column, other, lineage)?));
    }
    // A comparison without a constant is the commonest, and costs nothing here.
    if !may_be_constant(other) {
        return Ok(false);
    }
    match lineage.of(column) {
        Some(domain) if lineage.of(other).is_none() => meant(other, domain, column),
        _ => Ok(false),
    }
}

/// Refuses a constant of one closed set where another stands: `pair = country('KAZ')` is never true.
fn apart(column: &Expr, constant: &Expr, lineage: &Lineage) -> Result<()> {
    if !may_be_constant(constant) {
        return Ok(());
    }
    let (Some(one), Some(other)) = (lineage.of(column), lineage.of(constant)) else { return Ok(()) };
    let what = |domain: Domain| match domain {
        Domain::Country => Some("a country"),
        Domain::Pair => Some("a pair"),
        Domain::Directed => Some("a directed pair"),
        _ => None,
    };
    let (Some(one_is), Some(other_is)) = (what(one), what(other)) else { return Ok(()) };
    if is_same(one, other) {
        return Ok(());
    }
    let message = format!("`{}` is {one_is}, and is compared with {other_is}", called(column));
    let help = match one {
        Domain::Country => "take a country of the pair: `pair_a(…)`, `pair_b(…)` or `pair_other(…)`",
        Domain::Pair => "make a pair of two countries, `pair(a, b)`, or ask `pair_has(pair, 'KAZ')`",
        _ => "a directed pair is made by `directed_pair(a, b)`",
    };
    Err(misnamed(Fault::new(ErrorCode::Type, message, Span::empty()).help(help), constant, column))
}

fn is_number(expr: &Expr) -> bool {
    matches!(expr, Expr::Literal(value, _) if !value.is_null() && value.data_type().is_numeric())
}

pub(super) fn may_be_constant(expr: &Expr) -> bool {
    !matches!(expr, Expr::Column(_) | Expr::OuterReferenceColumn(..))
}

/// Puts what is meant in the place of the constants in `expr`, whose values are compared with those of `column`; tells
/// whether it changed.
fn meant(expr: &mut Expr, domain: Domain, column: &Expr) -> Result<bool> {
    match expr {
        Expr::Alias(alias) => return meant(&mut alias.expr, domain, column),
        // `'Kazakhstan'::text` is the text.
        Expr::Cast(cast) if is_text(cast.field.data_type()) && matches!(*cast.expr, Expr::Literal(..)) => {
            return meant(&mut cast.expr, domain, column);
        }
        Expr::ScalarFunction(call) if call.name() == "make_array" => {
            return call.args.iter_mut().try_fold(false, |changed, arg| Ok(changed | meant(arg, domain, column)?));
        }
        Expr::Case(case) => {
            let is_text = |expr: &Expr| matches!(expr, Expr::Literal(..));
            let thens = || case.when_then_expr.iter().map(|(_, then)| then.as_ref());
            if !thens().chain(case.else_expr.as_deref()).all(is_text) {
                return Ok(false);
            }
            let thens = case.when_then_expr.iter_mut().map(|(_, then)| then.as_mut());
            let mut results = thens.chain(case.else_expr.as_deref_mut());
            return results.try_fold(false, |changed, result| Ok(changed | meant(result, domain, column)?));
        }
        Expr::ScalarSubquery(subquery) => {
            let Some(plan) = constants_of_plan(&subquery.subquery, 0, domain, column)? else { return Ok(false) };
            subquery.subquery = Arc::new(plan);
            return Ok(true);
        }
        _ => {}
    }
    let number = match &*expr {
        // It would be compared as a text.
        Expr::Literal(value, _) if is_number(expr) => Some(value.to_string()),
        _ => None,
    };
    let Some(text) = number.map_or_else(|| constant(expr), |number| Ok(Some(number)))? else { return Ok(false) };
    let stored =
        constant_of(&text, domain, &called(column), Span::empty()).map_err(|fault| misnamed(fault, expr, column))?;
    if stored == text && matches!(expr, Expr::Literal(..)) {
        return Ok(false);
    }
    *expr = Expr::Literal(ScalarValue::Utf8(Some(stored)), None);
    Ok(true)
}

/// Resolves the constants of a list behind IN that is a query, or the one that is looked for in a query's column; tells
/// whether any changed.
fn listed(column: &mut Expr, subquery: Subquery, lineage: &Lineage) -> Result<(Subquery, bool)> {
    let Some(domain) = lineage.of(column) else {
        let found = Expr::ScalarSubquery(subquery.clone());
        let changed = match lineage.of(&found) {
            Some(domain) if may_be_constant(column) => meant(column, domain, &found)?,
            _ => false,
        };
        return Ok((subquery, changed));
    };
    match constants_of_plan(&subquery.subquery, 0, domain, column)? {
        None => Ok((subquery, false)),
        Some(plan) => Ok((Subquery { subquery: Arc::new(plan), ..subquery }, true)),
    }
}

/// Resolves the constants that a plan gives in a column; none where nothing changes. What comes from tables is data.
fn constants_of_plan(plan: &LogicalPlan, place: usize, domain: Domain, column: &Expr) -> Result<Option<LogicalPlan>> {
    match plan {
        LogicalPlan::Projection(projection) => match projection.expr.get(place) {
            Some(Expr::Column(inner)) => match projection.input.schema().maybe_index_of_column(inner) {
                Some(place) => constants_below(plan, 0, place, domain, column),
                None => Ok(None),
            },
            Some(expr) => {
                let mut projection = projection.clone();
                let name = expr.schema_name().to_string();
                let relation = projection.schema.qualified_field(place).0.cloned();
                let changed = meant(&mut projection.expr[place], domain, column)?;
                if changed && !matches!(projection.expr[place], Expr::Alias(_)) {
                    let inner = projection.expr.remove(place);
                    projection.expr.insert(place, inner.alias_qualified(relation, name));
                }
                Ok(changed.then(|| LogicalPlan::Projection(projection)))
            }
            None => Ok(None),
        },
        LogicalPlan::Values(values) => {
            let mut values = values.clone();
            let mut changed = false;
            for row in &mut values.values {
                if let Some(expr) = row.get_mut(place) {
                    changed |= meant(expr, domain, column)?;
                }
            }
            Ok(changed.then(|| LogicalPlan::Values(values)))
        }
        LogicalPlan::Union(union) => {
            let mut union = union.clone();
            let mut changed = false;
            for input in &mut union.inputs {
                if let Some(plan) = constants_of_plan(input, place, domain, column)? {
                    *input = Arc::new(plan);
                    changed = true;
                }
            }
            Ok(changed.then(|| LogicalPlan::Union(union)))
        }
        LogicalPlan::SubqueryAlias(_)
        | LogicalPlan::Sort(_)
        | LogicalPlan::Limit(_)
        | LogicalPlan::Distinct(Distinct::All(_)) => constants_below(plan, 0, place, domain, column),
        _ => Ok(None),
    }
}

/// [`constants_of_plan`] for one input of a plan.
fn constants_below(
    plan: &LogicalPlan,
    input: usize,
    place: usize,
    domain: Domain,
    column: &Expr,
) -> Result<Option<LogicalPlan>> {
    let mut inputs: Vec<LogicalPlan> = plan.inputs().into_iter().cloned().collect();
    let Some(found) = inputs.get_mut(input) else { return Ok(None) };
    let Some(changed) = constants_of_plan(found, place, domain, column)? else { return Ok(None) };
    *found = changed;
    plan.with_new_exprs(plan.expressions(), inputs).map(Some)
}

/// Refuses a constant that can stand nowhere among the codes that it is compared with by order.
fn ordered(column: &Expr, other: &Expr, lineage: &Lineage) -> Result<()> {
    if !may_be_constant(other) {
        return Ok(());
    }
    let Some(domain @ (Domain::Country | Domain::Pair)) = lineage.of(column) else { return Ok(()) };
    let Some(text) = constant(other)?.filter(|text| !piece_of_code(text, domain)) else { return Ok(()) };
    let name = called(column);
    // What is no country is told as such; what is one has a code to write.
    let fault = match constant_of(&text, domain, &name, Span::empty()) {
        Err(fault) => fault,
        Ok(code) => {
            let message = format!("`{text}` is no code, and codes are what `{name}` is ordered by");
            Fault::new(ErrorCode::Value, message, Span::empty()).help(format!("write '{code}'"))
        }
    };
    Err(misnamed(fault, other, column))
}

/// How a pattern is held against a text.
#[derive(Clone, Copy)]
pub(super) enum Match {
    Like,
    ILike,
    Regex,
    IRegex,
    Start,
    End,
    Part,
}

impl Match {
    /// Tells whether a pattern matches any of the values. One that is no pattern is told of when it runs.
    pub(super) fn finds(self, values: &StringArray, pattern: &str) -> bool {
        let scalar = Scalar::new(StringArray::from(vec![pattern]));
        let found = match self {
            Match::Like => comparison::like(values, &scalar),
            Match::ILike => comparison::ilike(values, &scalar),
            Match::Start => comparison::starts_with(values, &scalar),
            Match::End => comparison::ends_with(values, &scalar),
            Match::Part => comparison::contains(values, &scalar),
            Match::Regex => comparison::regexp_is_match_scalar(values, pattern, None),
            Match::IRegex => comparison::regexp_is_match_scalar(values, pattern, Some("i")),
        };
        found.map_or(true, |found| found.has_true() || values.is_empty())
    }
}

/// Refuses a constant pattern that matches no text of the column's set.
fn matches_some(column: &Expr, pattern: &Expr, how: Match, lineage: &Lineage) -> Result<bool> {
    if !may_be_constant(pattern) {
        return Ok(false);
    }
    let Some(domain) = lineage.of(column) else {
        image::matches(column, pattern, how, lineage)?;
        return Ok(false);
    };
    let Some(text) = constant(pattern)? else { return Ok(false) };
    let values: StringArray = match (domain.values(), domain) {
        (Some(values), _) => values.as_string::<i32>().clone(),
        (None, Domain::Listed(words)) => StringArray::from(words().to_vec()),
        (None, _) => return Ok(false),
    };
    if how.finds(&values, &text) {
        return Ok(false);
    }
    let name = called(column);
    let fault = Fault::new(ErrorCode::Value, format!("`{text}` matches no value of `{name}`"), Span::empty());
    let fault = match domain {
        Domain::Country => {
            fault.help(format!("it holds codes such as KAZ; for names write `country_name({name}) like …`"))
        }
        Domain::Pair => {
            fault.help(format!("it holds codes such as KAZ-TJK; for names write `pair_label({name}) like …`"))
        }
        Domain::Words(words, _) => fault.help(format!("it is one of {}", words.join(", "))),
        Domain::Listed(words) => fault.help(format!("it is one of {}", words().join(", "))),
        Domain::Directed | Domain::Group | Domain::Open => fault,
    };
    Err(misnamed(fault, pattern, column))
}

/// Returns the text of an expression that is constant; none for columns, for nulls and for what is no text.
pub(super) fn constant(expr: &Expr) -> Result<Option<String>> {
    let text = |value: &ScalarValue| value.try_as_str().flatten().map(str::to_string);
    match expr {
        Expr::Literal(value, _) => return Ok(text(value)),
        Expr::Column(_) | Expr::OuterReferenceColumn(..) | Expr::ScalarSubquery(_) => return Ok(None),
        _ if !is_constant(expr)? => return Ok(None),
        _ => {}
    }
    let context = SimplifyContext::builder().build();
    let simplifier = ExprSimplifier::new(context);
    // What can't be computed fails when it runs.
    let folded = simplifier.coerce(expr.clone(), &DFSchema::empty()).and_then(|expr| simplifier.simplify(expr));
    match folded {
        Ok(Expr::Literal(value, _)) => Ok(text(&value)),
        _ => Ok(None),
    }
}

/// Tells whether an expression is made of literals by functions that always give the same.
fn is_constant(expr: &Expr) -> Result<bool> {
    let varies = expr.exists(|expr| {
        Ok(match expr {
            Expr::Literal(..)
            | Expr::Alias(_)
            | Expr::BinaryExpr(_)
            | Expr::Case(_)
            | Expr::Cast(_)
            | Expr::TryCast(_)
            | Expr::Negative(_)
            | Expr::Not(_)
            | Expr::IsNull(_)
            | Expr::IsNotNull(_) => false,
            Expr::ScalarFunction(call) => call.func.signature().volatility != Volatility::Immutable,
            _ => true,
        })
    })?;
    Ok(!varies)
}

/// Returns what a column is called in messages.
pub(super) fn called(column: &Expr) -> String {
    match column {
        // The name of a calculated column is that of the plan.
        Expr::Column(column) | Expr::OuterReferenceColumn(_, column) => match column.name.split_once('(') {
            Some((function, _)) => format!("{function}(…)"),
            None => column.name.clone(),
        },
        Expr::Alias(alias) => called(&alias.expr),
        Expr::Cast(cast) => called(&cast.expr),
        // `trim` has another name underneath.
        Expr::ScalarFunction(call) if call.name() == "btrim" => "trim(…)".to_string(),
        Expr::ScalarFunction(call) => format!("{}(…)", call.name()),
        Expr::AggregateFunction(call) => format!("{}(…)", call.func.name()),
        Expr::Case(_) => "case".to_string(),
        Expr::ScalarSubquery(query) => query.subquery.schema().field(0).name().clone(),
        other => column_in(other).unwrap_or_else(|| "the expression".to_string()),
    }
}

/// Returns the name of the first column in an expression.
fn column_in(expr: &Expr) -> Option<String> {
    let mut name = None;
    let found = expr.exists(|expr| {
        if let Expr::Column(column) | Expr::OuterReferenceColumn(_, column) = expr {
            name.get_or_insert_with(|| column.name.clone());
        }
        Ok(name.is_some())
    });
    found.ok().and(name)
}

pub(super) fn misnamed(fault: Fault, constant: &Expr, column: &Expr) -> DataFusionError {
    let (texts, is_made) = literals(constant);
    let column = column_in(column);
    DataFusionError::External(Box::new(Misnamed { fault, texts, is_made, column, function: None }))
}

/// Returns the literals of a constant, and whether it is made of them by functions.
pub(super) fn literals(constant: &Expr) -> (Vec<String>, bool) {
    let mut texts = Vec::new();
    // It never fails.
    let _ = constant.exists(|expr| {
        if let Expr::Literal(value, _) = expr
            && !value.is_null()
        {
            texts.push(value.try_as_str().flatten().map_or_else(|| value.to_string(), str::to_string));
        }
        Ok(false)
    });
    (texts, !matches!(constant, Expr::Literal(..) | Expr::Alias(_) | Expr::Cast(_)))
}

/// A constant that names nothing of its column's set, on its way through DataFusion.
#[derive(Debug)]
pub(in super::super) struct Misnamed {
    /// What is wrong; its place is not known here.
    pub(in super::super) fault: Fault,
    /// The literals of the constant, by which its place is found in the statement.
    pub(in super::super) texts: Vec<String>,
    /// Whether the constant is made of its literals by functions.
    pub(in super::super) is_made: bool,
    /// The column that it is compared with.
    pub(in super::super) column: Option<String>,
    /// The function of ours that it is an argument of.
    pub(in super::super) function: Option<&'static str>,
}

impl Misnamed {
    /// A constant that is one literal.
    pub(super) fn of(fault: Fault, text: impl Into<String>) -> Misnamed {
        Misnamed { fault, texts: vec![text.into()], is_made: false, column: None, function: None }
    }
}

impl fmt::Display for Misnamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fault.message)
    }
}

impl std::error::Error for Misnamed {}

#[cfg(test)]
mod tests {
    use datafusion::functions::expr_fn::upper;
    use datafusion::logical_expr::{col, lit};
    use datafusion::prelude::SessionContext;

    use super::*;
    use crate::engine::Dyadb;
    use crate::functions::scalar_function;

    fn context() -> SessionContext {
        let db = Dyadb::bundled().expect("the bundled dataset opens");
        db.session().expect("a session begins").stage().ctx
    }

    async fn count(ctx: &SessionContext, table: &str, filter: Expr) -> Result<usize, String> {
        let frame = ctx.table(table).await.and_then(|frame| frame.filter(filter)).expect("the columns are there");
        frame.count().await.map_err(|error| error.find_root().to_string())
    }

    fn call(name: &str, args: Vec<Expr>) -> Expr {
        scalar_function(name).expect("it is a function of ours").call(args)
    }

    #[tokio::test]
    async fn plans_without_sql_are_checked_too() {
        let ctx = context();
        let from = |text: &str| col("visitor_country").eq(lit(text));
        let stored = count(&ctx, "visits", from("KAZ")).await.expect("a code");
        assert!(stored > 0);
        let pair = count(&ctx, "visits", col("pair").eq(lit("KAZ-TJK"))).await.expect("a pair");
        let good = [
            (from("Kazakhstan"), stored),
            (lit("Kazakhstan").eq(col("visitor_country")), stored),
            (col("visitor_country").in_list(vec![lit("Kazakhstan"), lit("KZ")], false), stored),
            (col("visitor_country").eq(call("country", vec![lit("Kazakhstan")])), stored),
            (call("country", vec![col("visitor_country")]).eq(lit("Kazakhstan")), stored),
            (col("visitor_country").eq(upper(lit("kazakhstan"))), stored),
            (col("pair").eq(lit("Tajikistan-Kazakhstan")), pair),
            (call("pair", vec![col("visitor_country"), col("host_country")]).eq(lit("TJK-KAZ")), pair),
        ];
        for (filter, rows) in good {
            assert_eq!(count(&ctx, "visits", filter.clone()).await, Ok(rows), "{filter}");
        }
        let bad = [
            (from("Kazakstan"), "no country `Kazakstan` in the comparison with `visitor_country`"),
            (col("visitor_country").eq(call("country", vec![lit("Kazakstan")])), "argument `text` of `country`"),
            (call("pair_has", vec![col("pair"), upper(lit("kazakstan"))]), "no country `KAZAKSTAN`"),
            (col("visitor_country").like(lit("Kazakh%")), "matches no value"),
            (col("visit_type").not_eq(lit("State")), "`State` is no value of `visit_type`"),
            (call("during", vec![col("date"), col("date_precision"), lit("May 2023")]).eq(lit("yes")), "no period"),
        ];
        for (filter, message) in bad {
            let told = count(&ctx, "visits", filter.clone()).await.expect_err("it names nothing");
            assert!(told.contains(message), "{filter}: {told}");
        }
    }

    #[tokio::test]
    async fn tables_of_others_are_left_alone_whatever_their_names() {
        let ctx = SessionContext::new_with_state(context().state());
        let texts: arrow::array::ArrayRef = Arc::new(StringArray::from(vec!["Kazakstan"]));
        let batch = arrow::array::RecordBatch::try_from_iter([("visitor_country", texts)]).expect("one column");
        ctx.register_batch("own_visits", batch).expect("a new name");
        let own = ctx.table("own_visits").await.expect("it is there").alias("visits").expect("a name");
        let found = own.filter(col("visits.visitor_country").eq(lit("Kazakstan"))).expect("a column").count().await;
        assert_eq!(found.map_err(|error| error.to_string()), Ok(1));
    }

    #[test]
    fn constants_are_folded_and_what_varies_is_not() {
        let text = |expr: Expr| constant(&expr).expect("no error");
        assert_eq!(text(lit("a")), Some("a".to_string()));
        assert_eq!(text(upper(lit("a"))), Some("A".to_string()));
        assert_eq!(text(call("country", vec![lit("Kazakhstan")])), Some("KAZ".to_string()));
        assert_eq!(text(upper(col("a"))), None);
        assert_eq!(text(lit(5)), None);
        assert_eq!(text(lit(ScalarValue::Utf8(None))), None);
        assert_eq!(
            text(datafusion::functions::expr_fn::to_char(datafusion::functions::expr_fn::now(), lit("%Y"))),
            None
        );
    }
}
