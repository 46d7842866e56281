//! Parameters of saved queries: their types, and the way from a text to a typed value.

use std::fmt;

use chrono::NaiveDate;

use super::problem::{Fault, Problem};
use crate::country::{self, Resolution};

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamType {
    /// Any spelling of a country; bound as its ISO 3166-1 alpha-3 code.
    Country,
    /// `2023-05-04`
    Date,
    /// Any text.
    Text,
    /// A whole number of 64 bits.
    Int,
    /// A finite number.
    Float,
    /// `true` or `false`
    Bool,
}

impl ParamType {
    /// All types, as the manual lists them.
    pub(crate) const ALL: [ParamType; 6] =
        [ParamType::Country, ParamType::Date, ParamType::Text, ParamType::Int, ParamType::Float, ParamType::Bool];

    /// Returns the word that `@param` uses.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ParamType::Country => "country",
            ParamType::Date => "date",
            ParamType::Text => "text",
            ParamType::Int => "int",
            ParamType::Float => "float",
            ParamType::Bool => "bool",
        }
    }

    /// Returns the type with that word.
    pub(crate) fn from_name(name: &str) -> Option<ParamType> {
        ParamType::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// A value, ready to be bound.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    /// ISO 3166-1 alpha-3 code of a country.
    Country(&'static str),
    /// A day.
    Date(NaiveDate),
    /// A text.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// True or false.
    Bool(bool),
    /// No value.
    Null,
}

impl Literal {
    fn type_name(&self) -> &'static str {
        match self {
            Literal::Country(_) => "country",
            Literal::Date(_) => "date",
            Literal::Text(_) => "text",
            Literal::Int(_) => "int",
            Literal::Float(_) => "float",
            Literal::Bool(_) => "bool",
            Literal::Null => "null",
        }
    }
}

/// Writes the value as a header or a command line takes it.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Country(iso3) => write!(f, "{iso3}"),
            Literal::Date(date) => write!(f, "{date}"),
            Literal::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Literal::Int(number) => write!(f, "{number}"),
            Literal::Float(number) => write!(f, "{number}"),
            Literal::Bool(truth) => write!(f, "{truth}"),
            Literal::Null => write!(f, "null"),
        }
    }
}

/// One parameter of a saved query.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Param {
    /// Its name, without `$` or `:`.
    pub(crate) name: String,
    /// Its type.
    pub(crate) kind: ParamType,
    /// The value it has when none is given; `None` = it must be given, `Null` = it may be left out.
    pub(crate) default: Option<Literal>,
    /// What it means; empty where the name says it.
    pub(crate) doc: String,
}

/// Returns the value of a text that a user gave for a parameter.
///
/// A country may be spelled in any way that the registry knows as a whole cell. `null` is taken for parameters whose
/// default it is, other than texts.
///
/// # Errors
///
/// A text that isn't of the parameter's type, with the reason and, for countries, with candidates.
pub(crate) fn typed(param: &Param, text: &str) -> Result<Literal, Problem> {
    let trimmed = text.trim();
    if param.default == Some(Literal::Null) && param.kind != ParamType::Text && trimmed.eq_ignore_ascii_case("null") {
        return Ok(Literal::Null);
    }
    let not = |help: &str| {
        let message = format!("`{text}` is no {} for parameter `{}`", param.kind.as_str(), param.name);
        Problem::new(Fault::Value, message).with_help(help)
    };
    match param.kind {
        ParamType::Country => country_of(param, text),
        ParamType::Text => Ok(Literal::Text(text.to_string())),
        ParamType::Date => date_of(trimmed).map(Literal::Date).ok_or_else(|| not("write a day as 2023-05-04")),
        ParamType::Int => trimmed.parse().map(Literal::Int).map_err(|_| not("write a whole number as 10 or -3")),
        ParamType::Float => {
            let number = trimmed.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(Literal::Float).ok_or_else(|| not("write a number as 1.5 or 2e9"))
        }
        ParamType::Bool => {
            let truth = ["false", "true"].iter().position(|word| trimmed.eq_ignore_ascii_case(word));
            truth.map(|index| Literal::Bool(index == 1)).ok_or_else(|| not("write true or false"))
        }
    }
}

/// Returns the value of one that a program gave for a parameter: a text is read like a user's, a whole number serves
/// as a number, anything else has to be of the type already.
///
/// # Errors
///
/// A value of another type, null where the parameter doesn't default to it, and what [`typed`] refuses.
pub(crate) fn typed_literal(param: &Param, value: Literal) -> Result<Literal, Problem> {
    match (param.kind, value) {
        (_, Literal::Text(text)) => typed(param, &text),
        (_, Literal::Null) if param.default == Some(Literal::Null) => Ok(Literal::Null),
        #[expect(clippy::cast_precision_loss, reason = "a count given for a number; exact up to 2^53")]
        (ParamType::Float, Literal::Int(number)) => Ok(Literal::Float(number as f64)),
        (ParamType::Float, Literal::Float(number)) if !number.is_finite() => {
            let message = format!("`{number}` is no float for parameter `{}`", param.name);
            Err(Problem::new(Fault::Value, message).with_help("give a finite number"))
        }
        (kind, value) if kind.as_str() == value.type_name() => Ok(value),
        (kind, value) => {
            let (name, found, wanted) = (&param.name, value.type_name(), kind.as_str());
            let message = format!("parameter `{name}` takes a {wanted}, not `{value}` ({found})");
            Err(Problem::new(Fault::Value, message))
        }
    }
}

/// Reads a day; chrono alone would take `2023-5-4` too, which sorts wrongly wherever it is kept as a text.
fn date_of(text: &str) -> Option<NaiveDate> {
    let is_iso = text.len() == "2023-05-04".len();
    is_iso.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

fn country_of(param: &Param, text: &str) -> Result<Literal, Problem> {
    let resolution = country::resolve(text);
    if let Resolution::One(country) = resolution {
        return Ok(Literal::Country(country.iso3()));
    }
    let is_unknown = matches!(resolution, Resolution::Unknown);
    let message = match is_unknown {
        true => format!("no country `{text}` in parameter `{}`", param.name),
        false => format!("`{text}` in parameter `{}` is more than one country", param.name),
    };
    let problem = Problem::new(Fault::Country, message);
    let shown = |near: &country::Candidate| format!("`{}` ({})", near.country.name(), near.country.iso3());
    let candidates: Vec<String> = country::candidates(text).iter().map(shown).collect();
    let candidates = candidates.join(" or ");
    Err(match (candidates.is_empty(), is_unknown) {
        (true, _) => problem,
        (false, true) => problem.with_help(format!("did you mean {candidates}?")),
        (false, false) => problem.with_help(format!("say which: {candidates}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn param(kind: ParamType, default: Option<Literal>) -> Param {
        Param { name: "p".to_string(), kind, default, doc: String::new() }
    }

    #[test]
    fn texts_become_values_of_the_type() {
        let day = NaiveDate::from_ymd_opt(2023, 5, 4).map(Literal::Date);
        let cases = [
            (ParamType::Country, "Kazakhstan", Some(Literal::Country("KAZ"))),
            (ParamType::Country, "tj", Some(Literal::Country("TJK"))),
            (ParamType::Country, "Khazakstan", None),
            (ParamType::Country, "Congo", None),
            (ParamType::Country, "", None),
            (ParamType::Date, "2023-05-04", day.clone()),
            (ParamType::Date, " 2023-05-04 ", day),
            (ParamType::Date, "2023-5-4", None),
            (ParamType::Date, "2023-02-29", None),
            (ParamType::Date, "2023", None),
            (ParamType::Date, "12023-05-0", None),
            (ParamType::Text, " as it is ", Some(Literal::Text(" as it is ".to_string()))),
            (ParamType::Text, "null", Some(Literal::Text("null".to_string()))),
            (ParamType::Int, "-3", Some(Literal::Int(-3))),
            (ParamType::Int, "3.0", None),
            (ParamType::Int, "9223372036854775808", None),
            (ParamType::Float, "2e9", Some(Literal::Float(2e9))),
            (ParamType::Float, "nan", None),
            (ParamType::Float, "1e999", None),
            (ParamType::Bool, "TRUE", Some(Literal::Bool(true))),
            (ParamType::Bool, "false", Some(Literal::Bool(false))),
            (ParamType::Bool, "yes", None),
            (ParamType::Int, "null", None),
        ];
        for (kind, text, expected) in cases {
            assert_eq!(typed(&param(kind, None), text).ok(), expected, "{kind:?} {text:?}");
        }
    }

    #[test]
    fn null_is_taken_where_it_is_the_default() {
        let optional = |kind| param(kind, Some(Literal::Null));
        assert_eq!(typed(&optional(ParamType::Country), "null"), Ok(Literal::Null));
        assert_eq!(typed(&optional(ParamType::Date), "NULL"), Ok(Literal::Null));
        assert_eq!(typed(&optional(ParamType::Text), "null"), Ok(Literal::Text("null".to_string())));
        assert_eq!(typed_literal(&optional(ParamType::Text), Literal::Null), Ok(Literal::Null));
        assert!(typed_literal(&param(ParamType::Text, None), Literal::Null).is_err());
    }

    #[test]
    fn values_of_programs_keep_their_type() {
        let cases = [
            (ParamType::Country, Literal::Text("Tajikistan".to_string()), Some(Literal::Country("TJK"))),
            (ParamType::Country, Literal::Int(398), None),
            (ParamType::Float, Literal::Int(2), Some(Literal::Float(2.0))),
            (ParamType::Float, Literal::Float(f64::NAN), None),
            (ParamType::Int, Literal::Float(2.0), None),
            (ParamType::Int, Literal::Text("2".to_string()), Some(Literal::Int(2))),
            (ParamType::Bool, Literal::Bool(true), Some(Literal::Bool(true))),
        ];
        for (kind, value, expected) in cases {
            let shown = format!("{kind:?} {value:?}");
            assert_eq!(typed_literal(&param(kind, None), value).ok(), expected, "{shown}");
        }
    }

    #[test]
    fn a_misspelled_country_is_shown_with_what_it_may_mean() {
        let problem = typed(&param(ParamType::Country, None), "Khazakstan").expect_err("no country is called so");
        assert_eq!(
            problem.to_string(),
            "no country `Khazakstan` in parameter `p`\n  = help: did you mean `Kazakhstan` (KAZ)?"
        );
        let problem = typed(&param(ParamType::Country, None), "Congo").expect_err("two countries are called so");
        assert!(problem.to_string().contains("(COD)") && problem.to_string().contains("(COG)"), "{problem}");
    }
}
