//! Constants that name a country, a pair, a group or a word of a closed list: resolved before planning, or an error.
//!
//! A comparison is checked where its column is one of a table in the nearest FROM; columns of derived tables are left
//! as they are.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    BinaryOperator, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Select, Spanned, TableFactor,
    Value as SqlValue, ValueWithSpan, VisitMut, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::{Error, ErrorCode};
use super::fault::{Fault, did_you_mean};
use super::parse::folded;
use crate::country::{self, Country, Pair, Resolution};
use crate::facts::Domain;
use crate::functions::{self, ParamKind};
use crate::tables::FactSchema;

/// Resolves the constants of a statement in place.
pub(super) fn resolve(statement: &mut DfStatement, schema: &FactSchema) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => match statement.visit(&mut Resolver { schema, scopes: Vec::new() }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        },
        DfStatement::Explain(explain) => resolve(&mut explain.statement, schema),
        _ => Ok(()),
    }
}

/// Returns the country that a text names, for a front end; `place` names what the text was given for.
///
/// # Errors
/// A text that is no country or several, with candidates.
pub(crate) fn named_country(text: &str, place: &str) -> Result<Country, Error> {
    country_of(text, Span::empty(), place).map_err(|fault| Error::new(fault.code, fault.message).help_with(fault.help))
}

/// Returns how a constant is stored that is compared with the column `name`, which draws from `domain`.
pub(super) fn constant_of(text: &str, domain: Domain, name: &str, span: Span) -> Result<String, Fault> {
    let place = format!("the comparison with `{name}`");
    match domain {
        Domain::Open => Ok(text.to_string()),
        Domain::Country => Ok(country_of(text, span, &place)?.iso3().to_string()),
        Domain::Pair => Ok(pair_of(text, span, &place)?.text().to_string()),
        Domain::Words(words, _) if words.contains(&text) => Ok(text.to_string()),
        Domain::Words(words, _) => {
            let help = did_you_mean(text, words.iter().copied())
                .unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
            Err(Fault::new(ErrorCode::Value, format!("`{text}` is no value of `{name}`"), span).help(help))
        }
    }
}

/// Returns the country that a text names.
pub(super) fn country_of(text: &str, span: Span, place: &str) -> Result<Country, Fault> {
    match country::resolve(text) {
        Resolution::One(country) => Ok(country),
        Resolution::Ambiguous(codes) => {
            let meanings = codes.iter().filter_map(|code| Country::from_code(*code));
            let meanings: Vec<String> = meanings.map(|found| format!("{} ({})", found.name(), found.iso3())).collect();
            Err(Fault::new(ErrorCode::Country, format!("`{text}` in {place} is more than one country"), span)
                .help(format!("say which: {}", meanings.join(", "))))
        }
        Resolution::Unknown => {
            let near = country::candidates(text);
            let near: Vec<String> =
                near.iter().take(3).map(|near| format!("{} ({})", near.country.name(), near.country.iso3())).collect();
            let help = (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")));
            Err(Fault::new(ErrorCode::Country, format!("no country `{text}` in {place}"), span).maybe_help(help))
        }
    }
}

struct Resolver<'a> {
    schema: &'a FactSchema,
    /// Per SELECT around the current node: the tables of its FROM as (alias, table), innermost last.
    scopes: Vec<Vec<(String, String)>>,
}

impl VisitorMut for Resolver<'_> {
    type Break = Fault;

    fn pre_visit_select(&mut self, select: &mut Select) -> ControlFlow<Fault> {
        let joined = select
            .from
            .iter()
            .flat_map(|from| std::iter::once(&from.relation).chain(from.joins.iter().map(|join| &join.relation)));
        let named = joined.filter_map(|factor| match factor {
            TableFactor::Table { name, alias, args: None, .. } => {
                let table = name.0.last()?.as_ident().map(folded)?;
                Some((alias.as_ref().map_or_else(|| table.clone(), |alias| folded(&alias.name)), table))
            }
            // A derived table hides its columns; its alias is kept so that they aren't taken for another's.
            TableFactor::Derived { alias: Some(alias), .. } => Some((folded(&alias.name), String::new())),
            _ => None,
        });
        self.scopes.push(named.collect());
        ControlFlow::Continue(())
    }

    fn post_visit_select(&mut self, _: &mut Select) -> ControlFlow<Fault> {
        self.scopes.pop();
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Fault> {
        let checked = match expr {
            Expr::BinaryOp { left, op: BinaryOperator::Eq | BinaryOperator::NotEq, right } => {
                self.compare(left, right).and_then(|()| self.compare(right, left))
            }
            Expr::InList { expr, list, .. } => list.iter_mut().try_for_each(|item| self.compare(expr, item)),
            Expr::Function(function) => arguments(function),
            _ => Ok(()),
        };
        match checked {
            Ok(()) => ControlFlow::Continue(()),
            Err(fault) => ControlFlow::Break(fault),
        }
    }
}

impl Resolver<'_> {
    /// Resolves `constant` where `column` is a column with a closed set.
    fn compare(&self, column: &Expr, constant: &mut Expr) -> Result<(), Fault> {
        // `(visitor_country, host_country) = ('Kazakhstan', 'Tajikistan')`, place by place.
        if let (Expr::Tuple(columns), Expr::Tuple(constants)) = (column, &mut *constant) {
            return columns.iter().zip(constants).try_for_each(|(column, constant)| self.compare(column, constant));
        }
        let Some((name, domain)) = self.domain(column) else { return Ok(()) };
        let Expr::Value(ValueWithSpan { value: SqlValue::SingleQuotedString(text), span }) = constant else {
            return Ok(());
        };
        *text = constant_of(text, domain, &name, *span)?;
        Ok(())
    }

    fn domain(&self, column: &Expr) -> Option<(String, Domain)> {
        let (qualifier, name) = match column {
            Expr::Identifier(name) => (None, folded(name)),
            Expr::CompoundIdentifier(parts) => {
                let [.., qualifier, name] = parts.as_slice() else { return None };
                (Some(folded(qualifier)), folded(name))
            }
            Expr::Nested(inner) => return self.domain(inner),
            _ => return None,
        };
        for scope in self.scopes.iter().rev() {
            let tables = scope.iter().filter(|(alias, _)| qualifier.as_ref().is_none_or(|wanted| wanted == alias));
            let mut hidden = false;
            let mut found = Vec::new();
            for (_, table) in tables {
                hidden |= table.is_empty();
                found.extend(self.schema.domain(table, &name));
            }
            match found.first() {
                Some(domain) if !hidden || qualifier.is_some() => return Some((name, *domain)),
                Some(_) => return None,
                None if hidden => return None,
                None => {}
            }
        }
        None
    }
}

/// Checks the constant arguments of a function of ours.
fn arguments(call: &mut Function) -> Result<(), Fault> {
    let name = call.name.0.last().and_then(|part| part.as_ident()).map(folded).unwrap_or_default();
    let Some(function) = functions::find(&name) else { return Ok(()) };
    count_arguments(call, function)?;
    // These are for texts that may be no country.
    if ["is_country", "country_candidates"].contains(&function.name) {
        return Ok(());
    }
    let FunctionArguments::List(list) = &mut call.args else { return Ok(()) };
    let is_dated = function.name == "country" && list.args.len() > 1;
    for (place, arg) in list.args.iter_mut().enumerate() {
        let (param, value) = match arg {
            FunctionArg::Unnamed(value) => (function.params.get(place), value),
            FunctionArg::Named { name, arg, .. } => {
                (function.params.iter().find(|param| param.name.eq_ignore_ascii_case(&name.value)), arg)
            }
            FunctionArg::ExprNamed { name, arg, .. } => {
                let name = name.to_string();
                (function.params.iter().find(|param| param.name.eq_ignore_ascii_case(&name)), arg)
            }
        };
        let (Some(param), FunctionArgExpr::Expr(Expr::Value(value))) = (param, value) else { continue };
        let SqlValue::SingleQuotedString(text) = &value.value else { continue };
        let at = format!("argument `{}` of `{}`", param.name, function.name);
        match param.kind {
            // A date decides what an ambiguous name means.
            ParamKind::Country if is_dated && matches!(country::resolve(text), Resolution::Ambiguous(_)) => {}
            ParamKind::Country => drop(country_of(text, value.span, &at)?),
            ParamKind::Place if !matches!(country::resolve_place(text), Resolution::One(_)) => {
                let help = match country::resolve(text) {
                    Resolution::One(_) => format!("`country('{text}')` reads names of countries"),
                    _ => "it reads capitals and seats of government, such as 'Astana' and 'the Kremlin'".to_string(),
                };
                return Err(Fault::new(ErrorCode::Country, format!("no capital or seat `{text}` in {at}"), value.span)
                    .help(help));
            }
            ParamKind::Pair => drop(pair_of(text, value.span, &at)?),
            ParamKind::Group if country::group(text).is_none() => {
                let help = did_you_mean(text, country::groups().iter().map(|group| group.code))
                    .unwrap_or_else(|| "the table `organisations` lists them".to_string());
                return Err(Fault::new(ErrorCode::Value, format!("no group `{text}` in {at}"), value.span).help(help));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Refuses a call with too few or too many arguments, and a table function outside FROM.
fn count_arguments(call: &Function, function: &functions::Function) -> Result<(), Fault> {
    let span = call.name.span();
    if matches!(function.body, functions::Body::Table(_)) {
        return Err(Fault::new(ErrorCode::Usage, format!("`{}` gives a table", function.name), span)
            .help(format!("call it in FROM: `select * from {}`", function.signature())));
    }
    let given = match &call.args {
        FunctionArguments::List(list) => list.args.len(),
        FunctionArguments::None => 0,
        FunctionArguments::Subquery(_) => return Ok(()),
    };
    let most = function.params.len();
    let least = function.params.iter().filter(|param| param.default.is_none()).count();
    if (least..=most).contains(&given) {
        return Ok(());
    }
    let takes = match (least, most) {
        (1, 1) => "1 argument".to_string(),
        (least, most) if least == most => format!("{most} arguments"),
        (least, most) => format!("{least} to {most} arguments"),
    };
    let are = if given == 1 { "is" } else { "are" };
    Err(Fault::new(ErrorCode::Type, format!("`{}` takes {takes}, and here {are} {given}", function.name), span)
        .help(format!("it is called as `{}`", function.signature())))
}

fn pair_of(text: &str, span: Span, place: &str) -> Result<Pair, Fault> {
    if let Some(pair) = Pair::from_text(text) {
        return Ok(pair);
    }
    // A name may hold a hyphen itself: the place where both sides are countries is the right one, else the first.
    let is_country = |text: &str| matches!(country::resolve(text), Resolution::One(_));
    let split = |(at, mark): (usize, &str)| (text[..at].trim(), text[at + mark.len()..].trim());
    let parts = || text.match_indices(['-', '–', '>']).map(split).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    let best = parts().find(|(a, b)| is_country(a) && is_country(b)).or_else(|| parts().next());
    let Some((a, b)) = best else {
        return Err(Fault::new(ErrorCode::Country, format!("`{text}` in {place} is no pair"), span)
            .help("write two countries with a hyphen, as 'KAZ-TJK', or `pair('Kazakhstan', 'Tajikistan')`"));
    };
    let (a, b) = (country_of(a, span, place)?, country_of(b, span, place)?);
    Pair::new(a, b).ok_or_else(|| {
        Fault::new(ErrorCode::Country, format!("`{text}` in {place} is one country twice"), span)
            .help("a pair has two different countries")
    })
}
