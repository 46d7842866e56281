//! Constants that name a country, a pair, a group or a word of a closed list: what they mean, and what is said of those
//! that mean nothing.
//!
//! Arguments of our functions are checked in the statement, where their places are known. Comparisons are checked in the
//! plan, which knows where a column comes from: `rules/constants.rs`.

use std::ops::ControlFlow;

use datafusion::sql::parser::Statement as DfStatement;
use datafusion::sql::sqlparser::ast::{
    Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Spanned, Value as SqlValue, VisitMut, VisitorMut,
};
use datafusion::sql::sqlparser::tokenizer::Span;

use super::error::{Error, ErrorCode};
use super::fault::{Fault, did_you_mean};
use super::parse::folded;
use crate::country::{self, Country, Pair, Resolution, Scope};
use crate::facts::{Domain, registry};
use crate::functions::{self, Param, ParamKind};

/// Checks the constant arguments of our functions, and makes `N'text'` the text that it is.
pub(super) fn check(statement: &mut DfStatement) -> Result<(), Fault> {
    match statement {
        DfStatement::Statement(statement) => match statement.visit(&mut Checker) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(fault) => Err(fault),
        },
        DfStatement::Explain(explain) => check(&mut explain.statement),
        _ => Ok(()),
    }
}

struct Checker;

impl VisitorMut for Checker {
    type Break = Fault;

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Fault> {
        match expr {
            Expr::Value(value) => {
                if let SqlValue::NationalStringLiteral(text) = &mut value.value {
                    value.value = SqlValue::SingleQuotedString(std::mem::take(text));
                }
                ControlFlow::Continue(())
            }
            Expr::Function(function) => match arguments(function) {
                Ok(()) => ControlFlow::Continue(()),
                Err(fault) => ControlFlow::Break(fault),
            },
            _ => ControlFlow::Continue(()),
        }
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
    let word = |words: &[&str]| {
        if words.contains(&text) {
            return Ok(text.to_string());
        }
        let help =
            did_you_mean(text, words.iter().copied()).unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
        Err(Fault::new(ErrorCode::Value, format!("`{text}` is no value of `{name}`"), span).help(help))
    };
    match domain {
        Domain::Open => Ok(text.to_string()),
        Domain::Country => Ok(country_of(text, span, &place)?.iso3().to_string()),
        Domain::Pair => Ok(pair_of(text, span, &place)?.text().to_string()),
        Domain::Directed => directed_of(text, span, &place),
        Domain::Group => Ok(group_of(text, span, &place)?.to_string()),
        Domain::Words(words, _) => word(words),
        Domain::Listed(words) => word(words()),
    }
}

/// Tells whether a text is one of a closed set, as the set has it.
pub(super) fn belongs(text: &str, domain: Domain) -> bool {
    match domain {
        Domain::Open => true,
        Domain::Country => Country::from_iso3(text).is_some(),
        Domain::Pair => Pair::from_text(text).is_some_and(|pair| pair.text() == text),
        Domain::Directed => text
            .split_once('>')
            .is_some_and(|(a, b)| a != b && Country::from_iso3(a).is_some() && Country::from_iso3(b).is_some()),
        Domain::Group => registry::group_codes().contains(&text),
        Domain::Words(words, _) => words.contains(&text),
        Domain::Listed(words) => words().contains(&text),
    }
}

/// Tells whether two sets are one.
pub(super) fn is_same(a: Domain, b: Domain) -> bool {
    match (a, b) {
        (Domain::Country, Domain::Country)
        | (Domain::Pair, Domain::Pair)
        | (Domain::Directed, Domain::Directed)
        | (Domain::Group, Domain::Group) => true,
        // By their words: a constant list has no address of its own.
        (Domain::Words(a, _), Domain::Words(b, _)) => a == b,
        (Domain::Listed(a), Domain::Listed(b)) => a() == b(),
        _ => false,
    }
}

/// Tells whether a text may be the end of a range of codes: a code, or a piece of one, such as `K` or `KAZ-`.
pub(super) fn piece_of_code(text: &str, domain: Domain) -> bool {
    let is_code = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    match domain {
        Domain::Country => is_code(text) || belongs(text, domain),
        Domain::Pair => {
            let (a, b) = text.split_once('-').unwrap_or((text, ""));
            is_code(a) && is_code(b) || belongs(text, domain)
        }
        _ => true,
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
            let help = match (near.is_empty(), country::resolve_place(text)) {
                _ if text.trim().is_empty() => Some("the text is empty".to_string()),
                (false, _) => Some(format!("did you mean {}?", near.join(" or "))),
                (true, Resolution::One(_)) => Some(format!("for a capital write `country_of_place('{text}')`")),
                (true, _) => other_than_country(text),
            };
            Err(Fault::new(ErrorCode::Country, format!("no country `{text}` in {place}"), span).maybe_help(help))
        }
    }
}

/// Returns what a text is that is no country, and where it goes.
fn other_than_country(text: &str) -> Option<String> {
    if let Some(pair) = Pair::from_text(text) {
        return Some(format!("it is a pair: its countries are '{}' and '{}'", pair.a().iso3(), pair.b().iso3()));
    }
    if country::group(text).is_some() {
        return Some(format!("it is a group: `in_group_now(…, '{text}')`"));
    }
    let is_scope = country::scope_names().iter().any(|name| name.eq_ignore_ascii_case(text.trim()));
    is_scope.then(|| format!("it is a part of the world: `in_scope(…, '{text}')`"))
}

/// Checks the arguments of a function of ours that are literals.
fn arguments(call: &mut Function) -> Result<(), Fault> {
    let name = call.name.0.last().and_then(|part| part.as_ident()).map(folded).unwrap_or_default();
    let Some(function) = functions::find(&name) else { return Ok(()) };
    count_arguments(call, function)?;
    let FunctionArguments::List(list) = &mut call.args else { return Ok(()) };
    let n_args = list.args.len();
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
        if let (Some(param), FunctionArgExpr::Expr(Expr::Value(value))) = (param, value)
            && let Some(text) = text_of(&value.value)
        {
            argument(function, param, n_args, text, value.span)?;
        }
    }
    Ok(())
}

/// Returns the text of a literal that is one.
pub(super) fn text_of(value: &SqlValue) -> Option<&str> {
    match value {
        SqlValue::SingleQuotedString(text)
        | SqlValue::EscapedStringLiteral(text)
        | SqlValue::NationalStringLiteral(text)
        | SqlValue::UnicodeStringLiteral(text) => Some(text),
        SqlValue::DollarQuotedString(quoted) => Some(&quoted.value),
        _ => None,
    }
}

/// Refuses a constant argument of a function of ours that names nothing.
pub(super) fn argument(
    function: &functions::Function,
    param: &Param,
    n_args: usize,
    text: &str,
    span: Span,
) -> Result<(), Fault> {
    // These are for texts that may be no country.
    if ["is_country", "country_guess", "country_candidates", "countries_in"].contains(&function.name) {
        return Ok(());
    }
    let at = format!("argument `{}` of `{}`", param.name, function.name);
    let word = |what: &str, words: &[&str], text: &str| {
        if words.contains(&text) {
            return Ok(());
        }
        let help =
            did_you_mean(text, words.iter().copied()).unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
        Err(Fault::new(ErrorCode::Value, format!("no {what} `{text}` in {at}"), span).help(help))
    };
    match param.kind {
        // A date decides what an ambiguous name means.
        ParamKind::Country
            if function.name == "country"
                && n_args > 1
                && matches!(country::resolve(text), Resolution::Ambiguous(_)) =>
        {
            Ok(())
        }
        ParamKind::Country => country_of(text, span, &at).map(drop),
        ParamKind::Place if !matches!(country::resolve_place(text), Resolution::One(_)) => {
            let help = match country::resolve(text) {
                Resolution::One(_) => format!("`country('{text}')` reads names of countries"),
                _ => "it reads capitals and seats of government, such as 'Astana' and 'the Kremlin'".to_string(),
            };
            Err(Fault::new(ErrorCode::Country, format!("no capital or seat `{text}` in {at}"), span).help(help))
        }
        ParamKind::Pair => pair_of(text, span, &at).map(drop),
        ParamKind::Group => group_of(text, span, &at).map(drop),
        ParamKind::Scope => scope_of(text, span, &at),
        ParamKind::Word(words) => word_of(text, words, span, &at),
        ParamKind::Precision => word("precision", &["day", "month", "year"], text),
        ParamKind::Language if registry::languages().iter().any(|known| known.eq_ignore_ascii_case(text)) => Ok(()),
        ParamKind::Language => word("language", registry::languages(), text),
        ParamKind::Period if !functions::is_period(text) => {
            Err(Fault::new(ErrorCode::Value, format!("no period `{text}` in {at}"), span)
                .help("write a year, month or day as '2023', '2023-05' or '2023-05-04'"))
        }
        _ => Ok(()),
    }
}

fn directed_of(text: &str, span: Span, place: &str) -> Result<String, Fault> {
    let Some((a, b)) = text.split_once('>') else {
        let fault = Fault::new(ErrorCode::Country, format!("`{text}` in {place} is no directed pair"), span);
        return Err(match pair_of(text, span, place) {
            Ok(pair) => fault.help(format!("write '{}>{}' or the other way round", pair.a().iso3(), pair.b().iso3())),
            Err(_) => fault.help("write who acts on whom, as 'KAZ>TJK'"),
        });
    };
    let (a, b) = (country_of(a.trim(), span, place)?, country_of(b.trim(), span, place)?);
    if a == b {
        return Err(Fault::new(ErrorCode::Country, format!("`{text}` in {place} is one country twice"), span)
            .help("a pair has two different countries"));
    }
    Ok(format!("{}>{}", a.iso3(), b.iso3()))
}

fn group_of(text: &str, span: Span, place: &str) -> Result<&'static str, Fault> {
    country::group(text).map(|group| group.code).ok_or_else(|| {
        let long = || {
            let names = country::groups().iter().map(|group| group.name);
            did_you_mean(text, names)
        };
        let help = did_you_mean(text, registry::group_codes().iter().copied())
            .or_else(long)
            .unwrap_or_else(|| "the table `organisations` lists them".to_string());
        Fault::new(ErrorCode::Value, format!("no group `{text}` in {place}"), span).help(help)
    })
}

/// Refuses a call with too few or too many arguments, and a table function outside FROM.
fn count_arguments(call: &Function, function: &functions::Function) -> Result<(), Fault> {
    let span = call.name.span();
    if function.is_table() {
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

/// Refuses a scope that names nothing.
pub(super) fn scope_of(text: &str, span: Span, place: &str) -> Result<(), Fault> {
    let Err(part) = Scope::parse(text) else { return Ok(()) };
    // A part of a list is a country; a text alone may be anything that a scope may be, and several countries too.
    if part != text.trim() || matches!(country::resolve(&part), Resolution::Ambiguous(_)) {
        return country_of(&part, span, place).map(drop);
    }
    let help = did_you_mean(&part, country::scope_names().into_iter())
        .unwrap_or_else(|| "a scope is 'world', a region, a subregion, a group, or 'KAZ, UZB'".to_string());
    Err(Fault::new(ErrorCode::Value, format!("no scope `{part}` in {place}"), span).help(help))
}

/// Refuses what is no word of a closed list.
pub(super) fn word_of(text: &str, words: &[&'static str], span: Span, place: &str) -> Result<(), Fault> {
    if words.iter().any(|word| word.eq_ignore_ascii_case(text)) {
        return Ok(());
    }
    let help =
        did_you_mean(text, words.iter().copied()).unwrap_or_else(|| format!("it is one of {}", words.join(", ")));
    Err(Fault::new(ErrorCode::Value, format!("`{text}` is no value for {place}"), span).help(help))
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
