//! `state_exists(c, date)`: whether a country was an independent state on a day.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, country_of};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Day};

pub(super) const FUNCTION: Function = Function {
    name: "state_exists",
    group: Group::Country,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::new("date", ParamKind::Date, "the day of the question"),
    ],
    returns: "boolean",
    description: "Tells whether a country was an independent state on a day, by the list of Gleditsch and Ward with \
                  its microstates (as updated to 2020; later days assume no change). The list begins in 1816; what it \
                  has from then on counts as older. False for territories and organisations; NULL for the Holy See and \
                  Palestine, which it doesn't have.",
    examples: &[
        Example { sql: "select state_exists('Russia', date '1950-01-01')", output: "false" },
        Example { sql: "select state_exists('Soviet Union', date '1950-01-01')", output: "true" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Boolean, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(countries), Some(days)) = (args.codes(0, &COUNTRY)?, args.days(1)?) else { return Ok(None) };
    let countries = countries.array(args.rows);
    let exists = |i: usize| {
        let country = countries.is_valid(i).then(|| country_of(countries.value(i)))?;
        country::state_exists(country, Day::from_epoch_days(days.get(i)?))
    };
    Ok(Some(Arc::new((0..args.rows).map(exists).collect::<BooleanArray>())))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn states_in_every_encoding() {
        let days = dates(&[Some("1950-01-01"), Some("1992-01-01"), Some("1992-01-01"), None, Some("1992-01-01")]);
        for c in encodings(&[Some("RUS"), Some("Russia"), Some("Hong Kong"), Some("RUS"), Some("Holy See")]) {
            let found = invoke_on(udf(), &[c, Arc::clone(&days)]);
            assert_eq!(texts(&found), [Some("false"), Some("true"), Some("false"), None, None]);
        }
    }
}
