//! `country(text [, date])`: any spelling to the code.

use std::collections::HashMap;

use arrow::array::{ArrayRef, UInt16Array};
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, dictionary};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Day, Resolution};
use crate::facts::codes::{country_values, dictionary_type};

pub(super) const FUNCTION: Function = Function {
    name: "country",
    group: Group::Country,
    params: &[
        Param::new("text", ParamKind::Country, "a whole cell: code, name, former or foreign name, demonym"),
        Param::optional("date", ParamKind::Date, "none", "the day of the text: the state that bore the name then"),
    ],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Resolves any spelling of a country to its code. Case, accents, apostrophes and a leading article make \
                  no difference. NULL for a text that names no country, or several (`Congo`, `Korea`). With a date, names \
                  that passed from one state to another are those of the day (`Russia` in 1980 is the Soviet Union), and \
                  a former state has none after its end.",
    examples: &[
        Example { sql: "select country('Republic of Kazakhstan')", output: "KAZ" },
        Example { sql: "select country('Таджикистан')", output: "TJK" },
        Example { sql: "select country('the netherlands')", output: "NLD" },
        Example { sql: "select country('Korea, Dem. Rep.')", output: "PRK" },
        Example { sql: "select country(name) from (values ('Congo')) as t(name)", output: "NULL" },
        Example { sql: "select country('Russia', date '1980-01-01')", output: "SUN" },
        Example { sql: "select country('Soviet Union', date '2005-01-01')", output: "NULL" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, dictionary_type(), invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    if args.len() > 1 {
        return on_days(args);
    }
    let Some(codes) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    Ok(Some(dictionary(codes.array(args.rows), country_values())))
}

fn on_days(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(column), Some(days)) = (args.text_column(0)?, args.days(1)?) else { return Ok(None) };
    let texts = column.rows()?;
    let mut known: HashMap<(&str, i32), Option<u16>> = HashMap::new();
    let code = |text: &str, day: i32| match country::resolve_on(text, Day::from_epoch_days(day)) {
        Resolution::One(country) => Some(country.code()),
        Resolution::Ambiguous(_) | Resolution::Unknown => None,
    };
    let codes: UInt16Array = (0..args.rows)
        .map(|i| {
            let (text, day) = (texts.get(i)?, days.get(i)?);
            *known.entry((text, day)).or_insert_with(|| code(text, day))
        })
        .collect();
    Ok(Some(dictionary(codes, country_values())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn every_encoding_gives_the_same_codes() {
        let input =
            [Some("Kazakhstan"), None, Some("KZ"), Some("nowhere"), Some("Congo"), Some("tajik"), Some("Kazakhstan")];
        let expected = [Some("KAZ"), None, Some("KAZ"), None, None, Some("TJK"), Some("KAZ")];
        for array in encodings(&input) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), expected);
        }
    }

    #[test]
    fn stored_codes_are_kept_as_they_are() {
        for country in Country::all() {
            assert_eq!((COUNTRY.resolve)(country.iso3()), Some(country.code()), "{}", country.iso3());
        }
    }

    #[test]
    fn a_day_decides_between_bearers_of_a_name() {
        let days = dates(&[Some("1980-01-01"), Some("1980-01-01"), Some("1995-01-01"), None, Some("1975-01-01")]);
        for array in encodings(&[Some("Russia"), None, Some("Soviet Union"), Some("Russia"), Some("Congo")]) {
            let found = invoke_on(udf(), &[array, std::sync::Arc::clone(&days)]);
            assert_eq!(texts(&found), [Some("SUN"), None, None, None, Some("COG")]);
        }
    }
}
