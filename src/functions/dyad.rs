//! `cow_dyad`, `cow_directed_dyad`, `gw_dyad`: the numbers of dyads in the data of the field.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Int32Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;

use super::codes::{COUNTRY, country_of};
use super::kernel::{Args, scalar};
use super::state_codes::NumberOn;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Country, Day, Spell, cow_number, gw_number};

const PARAMS: &[Param] = &[
    Param::new("a", ParamKind::Country, "any spelling of a country"),
    Param::new("b", ParamKind::Country, "any spelling of another"),
    Param::optional("date", ParamKind::Date, "null", "the day of the question; without it, the latest numbers"),
];

pub(super) const COW_DYAD: Function = Function {
    name: "cow_dyad",
    group: Group::Pair,
    params: PARAMS,
    returns: "int",
    description: "Returns the number of an undirected dyad in data of the Correlates of War: the lower of the two \
                  state numbers times 1000, plus the higher. NULL where either is no member of the system, or both are \
                  one.",
    examples: &[
        Example { sql: "select cow_dyad('Kazakhstan', 'Tajikistan')", output: "702705" },
        Example { sql: "select cow_dyad('Germany', 'France', date '1970-01-01')", output: "220260" },
    ],
    body: Body::Scalar(|| scalar(&COW_DYAD, DataType::Int32, |args| dyads(args, Country::cow, cow_number, undirected))),
};

pub(super) const COW_DIRECTED_DYAD: Function = Function {
    name: "cow_directed_dyad",
    group: Group::Pair,
    params: PARAMS,
    returns: "int",
    description: "Returns the number of a directed dyad in data of the Correlates of War: the first state's number \
                  times 1000, plus the second's. NULL where either is no member of the system, or both are one.",
    examples: &[Example { sql: "select cow_directed_dyad('Kazakhstan', 'Tajikistan')", output: "705702" }],
    body: Body::Scalar(|| {
        scalar(&COW_DIRECTED_DYAD, DataType::Int32, |args| dyads(args, Country::cow, cow_number, directed))
    }),
};

pub(super) const GW_DYAD: Function = Function {
    name: "gw_dyad",
    group: Group::Pair,
    params: PARAMS,
    returns: "int",
    description: "Returns the number of an undirected dyad by the state numbers of Gleditsch and Ward: the lower times \
                  1000, plus the higher. NULL where either is not in the list, or both are one.",
    examples: &[Example { sql: "select gw_dyad('Serbia', 'Kosovo')", output: "340347" }],
    body: Body::Scalar(|| scalar(&GW_DYAD, DataType::Int32, |args| dyads(args, Country::gw, gw_number, undirected))),
};

fn directed(a: u16, b: u16) -> i32 {
    i32::from(a) * 1000 + i32::from(b)
}

fn undirected(a: u16, b: u16) -> i32 {
    directed(a.min(b), a.max(b))
}

fn dyads(
    args: &Args,
    spells: fn(Country) -> &'static [Spell],
    number_on: NumberOn,
    dyad: fn(u16, u16) -> i32,
) -> Result<Option<ArrayRef>> {
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let (a, b) = (a.array(args.rows), b.array(args.rows));
    let days = if args.len() == 3 { args.days(2)? } else { None };
    if args.len() == 3 && days.is_none() {
        return Ok(None);
    }
    let number = |country: Country, i: usize| match &days {
        None => spells(country).last().map(|spell| spell.number),
        Some(days) => number_on(country, Day::from_epoch_days(days.get(i)?)),
    };
    let each = |i: usize| {
        let (a, b) = (a.is_valid(i) && b.is_valid(i)).then(|| (country_of(a.value(i)), country_of(b.value(i))))?;
        let (a, b) = (number(a, i)?, number(b, i)?);
        (a != b).then(|| dyad(a, b))
    };
    Ok(Some(Arc::new((0..args.rows).map(each).collect::<Int32Array>())))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::functions::scalar_function;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn dyads_in_every_encoding() {
        let a = [Some("KAZ"), Some("TJK"), Some("DEU"), Some("RUS"), None, Some("KAZ")];
        let b = [Some("TJK"), Some("KAZ"), Some("FRA"), Some("SUN"), Some("KAZ"), Some("HKG")];
        let days = [Some("2000-01-01"), Some("1990-01-01"), Some("1970-01-01"), Some("2000-01-01"), None, None];
        for (a, b) in encodings(&a).into_iter().zip(encodings(&b)) {
            let on = |name: &str, columns| texts(&invoke_on(scalar_function(name).expect("listed"), columns));
            let dated = [a, b, dates(&days)];
            let expected = [Some("702705"), Some("702705"), Some("220255"), None, None, None];
            assert_eq!(on("cow_dyad", &dated[..2]), expected);
            assert_eq!(on("cow_dyad", &dated), [Some("702705"), None, Some("220260"), None, None, None]);
            let directed = on("cow_directed_dyad", &[Arc::clone(&dated[0]), Arc::clone(&dated[1])]);
            assert_eq!(directed, [Some("705702"), Some("702705"), Some("255220"), None, None, None]);
        }
    }
}
