//! `panel_code(c, date [, system])`: under which number a panel files what a country did on a day.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Int32Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, Lexicon, country_of};
use super::dyad_years::SYSTEMS;
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Day, System};

pub(super) const FUNCTION: Function = Function {
    name: "panel_code",
    group: Group::Country,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::new("date", ParamKind::Date, "the day of the fact; of a coarse date its first day, as stored"),
        Param::optional("system", ParamKind::Word(SYSTEMS), "'cow'", "the state system of the panel"),
    ],
    returns: "int",
    description: "Returns the number under which `dyad_years` has a country in the year of a date, to join one's own \
                  facts to a panel: the number of that day, else the one that the country bore for most of that year, \
                  so that a fact of a state's first weeks, or known to the year alone, has a place. NULL where the \
                  country was no member in that year. For `iso` the numeric code, 0 for Kosovo, which has none.",
    examples: &[
        Example { sql: "select panel_code('Kazakhstan', date '1991-12-20')", output: "705" },
        Example { sql: "select panel_code('Germany', date '1990-12-01')", output: "255" },
        Example { sql: "select panel_code('Hong Kong', date '2020-01-01')", output: "NULL" },
        Example { sql: "select panel_code('Hong Kong', date '2020-01-01', 'iso')", output: "344" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Int32, invoke)
}

/// Systems by their words; the code is the place in [`System::ALL`].
static SYSTEM: Lexicon = Lexicon {
    resolve: |text| {
        let system = System::from_word(text)?;
        System::ALL.iter().position(|(other, _)| *other == system).map(|place| place as u16)
    },
    values: None,
};

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(countries), Some(days)) = (args.codes(0, &COUNTRY)?, args.days(1)?) else { return Ok(None) };
    let systems = if args.len() == 3 { args.codes(2, &SYSTEM)? } else { Some(super::codes::Codes::Constant(0)) };
    let Some(systems) = systems else { return Ok(None) };
    let (countries, systems) = (countries.array(args.rows), systems.array(args.rows));
    let code = |i: usize| {
        let valid = countries.is_valid(i) && systems.is_valid(i);
        let (country, system) = valid.then(|| (country_of(countries.value(i)), systems.value(i)))?;
        let (system, _) = System::ALL.get(usize::from(system))?;
        let member = system.member_of(country, Day::from_epoch_days(days.get(i)?))?;
        Some(i32::from(member.number.unwrap_or_default()))
    };
    Ok(Some(Arc::new((0..args.rows).map(code).collect::<Int32Array>())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on, texts};

    #[test]
    fn numbers_in_every_encoding() {
        let countries = [Some("RUS"), Some("KAZ"), Some("XKX"), Some("SRB"), None, Some("KAZ"), Some("KAZ")];
        let days = ["1991-12-28", "1991-12-20", "2020-01-01", "2020-01-01", "2020-01-01", "1980-01-01", "2020-01-01"];
        let systems = [Some("cow"), Some("GW"), Some("iso"), Some("gw"), Some("cow"), Some("cow"), Some("un")];
        let days = dates(&days.map(Some));
        for (c, system) in encodings(&countries).into_iter().zip(encodings(&systems)) {
            let found = texts(&invoke_on(udf(), &[c, Arc::clone(&days), system]));
            assert_eq!(found, [Some("365"), Some("705"), Some("0"), Some("340"), None, None, None]);
        }
    }
}
