//! `country_from_cow(n [, date])`, `country_from_gw(n [, date])`, `country_from_fips(code)`: other lists' codes as
//! countries.

use std::sync::Arc;

use arrow::array::{ArrayRef, UInt16Array};
use datafusion::common::Result;

use super::codes::{Lexicon, dictionary};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Country, Day, System, bearer_on, bearers, from_fips};
use crate::facts::codes::{country_values, dictionary_type};

const PARAMS: &[Param] = &[
    Param::new("n", ParamKind::Int, "the number"),
    Param::optional("date", ParamKind::Date, "null", "the day; a number that served several states needs one"),
];

pub(super) const FROM_COW: Function = Function {
    name: "country_from_cow",
    group: Group::Country,
    params: PARAMS,
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the country of a number of the Correlates of War state system. NULL for a number that served \
                  several states where no day is given (365 is Russia, then the Soviet Union, then Russia), and where \
                  nobody bore the number on that day.",
    examples: &[
        Example { sql: "select country_from_cow(705)", output: "KAZ" },
        Example { sql: "select country_from_cow(365)", output: "NULL" },
        Example { sql: "select country_from_cow(365, date '1950-01-01')", output: "SUN" },
    ],
    body: Body::Scalar(|| scalar(&FROM_COW, dictionary_type(), |args| countries(args, System::Cow))),
};

pub(super) const FROM_GW: Function = Function {
    name: "country_from_gw",
    group: Group::Country,
    params: PARAMS,
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the country of a number of the list of Gleditsch and Ward or of its microstates. NULL for a \
                  number that served several states where no day is given, and where nobody bore the number on that \
                  day.",
    examples: &[
        Example { sql: "select country_from_gw(680, date '1980-01-01')", output: "YMD" },
        Example { sql: "select country_from_gw(340, date '2010-01-01')", output: "SRB" },
    ],
    body: Body::Scalar(|| scalar(&FROM_GW, dictionary_type(), |args| countries(args, System::GwMicrostates))),
};

pub(super) const FROM_FIPS: Function = Function {
    name: "country_from_fips",
    group: Group::Country,
    params: &[Param::new("code", ParamKind::Text, "a FIPS 10-4 code, in any case")],
    returns: "text, ISO 3166-1 alpha-3",
    description: "Returns the country of a FIPS 10-4 code, which GDELT uses for places. Many of them are other \
                  countries' by ISO 3166: `AU` is Austria, `CH` China. NULL for other texts.",
    examples: &[
        Example { sql: "select country_from_fips('TI')", output: "TJK" },
        Example { sql: "select country_from_fips('CH')", output: "CHN" },
    ],
    body: Body::Scalar(|| {
        scalar(&FROM_FIPS, dictionary_type(), |args| {
            let Some(codes) = args.codes(0, &FIPS)? else { return Ok(None) };
            Ok(Some(dictionary(codes.array(args.rows), country_values())))
        })
    }),
};

/// FIPS codes; the values of our dictionaries are none.
static FIPS: Lexicon =
    Lexicon { resolve: |text| from_fips(&text.trim().to_ascii_uppercase()).map(Country::code), values: None };

fn countries(args: &Args, system: System) -> Result<Option<ArrayRef>> {
    let Some(numbers) = args.ints(0)? else { return Ok(None) };
    let number = |i: usize| u16::try_from(numbers.get(i)?).ok();
    let found: UInt16Array = if args.len() == 1 {
        let only = |number| match bearers(system, number)[..] {
            [country] => Some(country.code()),
            _ => None,
        };
        (0..args.rows).map(|i| only(number(i)?)).collect()
    } else {
        let Some(days) = args.days(1)? else { return Ok(None) };
        let on = |i: usize| bearer_on(system, number(i)?, Day::from_epoch_days(days.get(i)?)).map(Country::code);
        (0..args.rows).map(on).collect()
    };
    Ok(Some(Arc::clone(&dictionary(found, country_values()))))
}

#[cfg(test)]
mod tests {
    use arrow::array::Int64Array;

    use super::*;
    use crate::functions::scalar_function;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn numbers_of_the_lists() {
        let numbers: ArrayRef =
            Arc::new(Int64Array::from(vec![Some(365), Some(365), Some(705), None, Some(-1), Some(9)]));
        let days = dates(&[Some("1950-01-01"), Some("2000-01-01"), None, Some("2000-01-01"), Some("2000-01-01"), None]);
        let on = |name: &str, columns: &[ArrayRef]| texts(&invoke_on(scalar_function(name).expect("listed"), columns));
        let dated = on("country_from_cow", &[Arc::clone(&numbers), days]);
        assert_eq!(dated, [Some("SUN"), Some("RUS"), None, None, None, None]);
        let undated = on("country_from_gw", &[numbers]);
        assert_eq!(undated, [None, None, Some("KAZ"), None, None, None]);
    }

    #[test]
    fn fips_codes_in_every_encoding() {
        for codes in encodings(&[Some("TI"), Some(" uz"), Some("KAZ"), None]) {
            let found = invoke_on(scalar_function("country_from_fips").expect("listed"), &[codes]);
            assert_eq!(texts(&found), [Some("TJK"), Some("UZB"), None, None]);
        }
    }
}
