//! `in_scope(c, scope [, date])`: whether a country is in a region, a subregion, a group or a list.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, country_of};
use super::days::Days;
use super::in_group::today;
use super::kernel::{Args, stable};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Day, Scope};

pub(super) const FUNCTION: Function = Function {
    name: "in_scope",
    group: Group::Organisations,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::new(
            "scope",
            ParamKind::Scope,
            "'world', a region, a subregion, a group, or countries with commas between",
        ),
        Param::optional(
            "date",
            ParamKind::Date,
            "null",
            "the day that a group's members are asked for; without it, today",
        ),
    ],
    returns: "boolean",
    description: "Tells whether a country is in a scope: a region or subregion of UN M49 ('Asia', 'Central Asia'), the \
                  members of a group, or a list of countries. NULL for a scope that names nothing.",
    examples: &[
        Example { sql: "select in_scope('Uzbekistan', 'Central Asia')", output: "true" },
        Example { sql: "select in_scope('Uzbekistan', 'EAEU')", output: "false" },
        Example { sql: "select in_scope('United Kingdom', 'EU', date '2010-01-01')", output: "true" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    stable(&FUNCTION, DataType::Boolean, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(countries), Some(column)) = (args.codes(0, &COUNTRY)?, args.text_column(1)?) else { return Ok(None) };
    let days = if args.len() == 3 { args.days(2)? } else { Some(Days::Constant(today())) };
    let Some(days) = days else { return Ok(None) };
    let (countries, texts) = (countries.array(args.rows), column.rows()?);
    let mut known: HashMap<&str, Option<Scope>> = HashMap::new();
    let mut in_scope = |i: usize| {
        let country = countries.is_valid(i).then(|| country_of(countries.value(i)))?;
        let (text, day) = (texts.get(i)?, days.get(i)?);
        let scope = known.entry(text).or_insert_with(|| Scope::parse(text).ok()).as_ref()?;
        Some(scope.has(country, Day::from_epoch_days(day)))
    };
    Ok(Some(Arc::new((0..args.rows).map(&mut in_scope).collect::<BooleanArray>())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn scopes_in_every_encoding() {
        let countries = [Some("UZB"), Some("UK"), Some("UK"), Some("KAZ"), None, Some("KAZ")];
        let scopes = [Some("Central Asia"), Some("EU"), Some("EU"), Some("KAZ, TJK"), Some("EU"), Some("Nowhere")];
        let days = [Some("2020-01-01"), Some("2010-01-01"), Some("2021-01-01"), Some("2020-01-01"), None, None];
        for (c, scope) in encodings(&countries).into_iter().zip(encodings(&scopes)) {
            let found = texts(&invoke_on(udf(), &[c, scope, dates(&days)]));
            assert_eq!(found, [Some("true"), Some("true"), Some("false"), Some("true"), None, None]);
        }
    }
}
