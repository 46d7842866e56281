//! `cow_code(c [, date])`, `gw_code(c [, date])`: the numbers of the state systems.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Int32Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::{COUNTRY, country_of};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Country, Day, Spell, cow_number, gw_number};

const PARAMS: &[Param] = &[
    Param::new("c", ParamKind::Country, "any spelling of a country"),
    Param::optional("date", ParamKind::Date, "null", "the day of the question; without it, the latest number"),
];

pub(super) const COW_CODE: Function = Function {
    name: "cow_code",
    group: Group::Country,
    params: PARAMS,
    returns: "int",
    description: "Returns the number of the Correlates of War state system (v2016; v2024 has the same members) that a \
                  country bears, or bore on a day. NULL where it was no member on that day, or never one.",
    examples: &[
        Example { sql: "select cow_code('Kazakhstan')", output: "705" },
        Example { sql: "select cow_code('Germany', date '1970-01-01')", output: "260" },
        Example { sql: "select cow_code('Kazakhstan', date '1991-12-20')", output: "NULL" },
    ],
    body: Body::Scalar(|| scalar(&COW_CODE, DataType::Int32, |args| numbers(args, Country::cow, cow_number))),
};

pub(super) const GW_CODE: Function = Function {
    name: "gw_code",
    group: Group::Country,
    params: PARAMS,
    returns: "int",
    description: "Returns the number of the list of Gleditsch and Ward (as updated to 2020, with its microstates) that \
                  a country bears, or bore on a day. NULL where it was no member on that day, or never one.",
    examples: &[
        Example { sql: "select gw_code('Yemen', date '1980-01-01')", output: "678" },
        Example { sql: "select gw_code('Germany', date '1900-01-01')", output: "255" },
    ],
    body: Body::Scalar(|| scalar(&GW_CODE, DataType::Int32, |args| numbers(args, Country::gw, gw_number))),
};

/// The spells of a country in one system.
type Spells = fn(Country) -> &'static [Spell];
/// The number of a country on a day in one system.
pub(super) type NumberOn = fn(Country, Day) -> Option<u16>;

fn numbers(args: &Args, spells: Spells, number_on: NumberOn) -> Result<Option<ArrayRef>> {
    let Some(countries) = args.codes(0, &COUNTRY)? else { return Ok(None) };
    let countries = countries.array(args.rows);
    let country = |i: usize| countries.is_valid(i).then(|| country_of(countries.value(i)));
    let found: Int32Array = if args.len() == 1 {
        (0..args.rows).map(|i| spells(country(i)?).last().map(|spell| spell.number.into())).collect()
    } else {
        let Some(days) = args.days(1)? else { return Ok(None) };
        (0..args.rows).map(|i| number_on(country(i)?, Day::from_epoch_days(days.get(i)?)).map(i32::from)).collect()
    };
    Ok(Some(Arc::new(found)))
}

#[cfg(test)]
mod tests {
    use crate::functions::scalar_function;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn numbers_in_every_encoding() {
        let days = [Some("1950-01-01"), Some("1992-01-01"), Some("1991-12-20"), None, Some("1992-01-01")];
        for c in encodings(&[Some("SUN"), Some("Russia"), Some("KAZ"), Some("KAZ"), Some("Hong Kong")]) {
            let on = |name: &str, columns| texts(&invoke_on(scalar_function(name).expect("listed"), columns));
            let dated = [c.clone(), dates(&days)];
            assert_eq!(on("cow_code", &dated), [Some("365"), Some("365"), None, None, None]);
            assert_eq!(on("gw_code", &dated), [Some("365"), Some("365"), Some("705"), None, None]);
            assert_eq!(on("cow_code", &dated[..1]), [Some("365"), Some("365"), Some("705"), Some("705"), None]);
        }
    }
}
