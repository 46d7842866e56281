//! `are_neighbours(a, b)`: a common land border.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, BooleanArray};
use arrow::buffer::BooleanBuffer;
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, either_null};
use super::kernel::{Args, scalar};
use super::pair::code;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Country, Pair};

pub(super) const FUNCTION: Function = Function {
    name: "are_neighbours",
    group: Group::Geography,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
    ],
    returns: "boolean",
    description: "Tells whether two countries have a land border today: direct contiguity of type 1 as the Correlates \
                  of War define it. Their types 2 to 5, which count states within 12, 24, 150 and 400 miles of water, \
                  are not on record. A country is no neighbour of itself.",
    examples: &[
        Example { sql: "select are_neighbours('Kazakhstan', 'Uzbekistan')", output: "true" },
        Example { sql: "select are_neighbours('Kazakhstan', 'Tajikistan')", output: "false" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Boolean, invoke)
}

/// Whether there is a border, by code of the pair.
static BORDERS: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let mut borders = vec![false; Pair::COUNT];
    for country in Country::all() {
        for neighbour in country.neighbours() {
            borders[usize::from(code(country.code(), *neighbour))] = true;
        }
    }
    borders
});

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let borders: &[bool] = &BORDERS;
    // The code of a null row may be anything.
    let border = |a, b| a != b && borders.get(usize::from(code(a, b))).copied().unwrap_or_default();
    let found = a.zip(&b, args.rows, border);
    Ok(Some(Arc::new(BooleanArray::new(BooleanBuffer::from(found), either_null(&a, &b)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country;
    use crate::functions::codes::country_of;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn the_table_is_the_registry() {
        for pair in (0..Pair::COUNT as u16).filter_map(Pair::from_code) {
            assert_eq!(BORDERS[usize::from(pair.code())], country::are_neighbours(pair.a(), pair.b()));
        }
        assert!(!country::are_neighbours(country_of(0), country_of(0)));
    }

    #[test]
    fn borders_in_every_encoding() {
        let a = [Some("KAZ"), Some("UZB"), Some("KAZ"), None, Some("KAZ")];
        let b = [Some("UZB"), Some("KAZ"), Some("TJK"), Some("KAZ"), Some("KAZ")];
        for (a, b) in encodings(&a).into_iter().zip(encodings(&b)) {
            let found = invoke_on(udf(), &[a, b]);
            assert_eq!(texts(&found), [Some("true"), Some("true"), Some("false"), None, Some("false")]);
        }
    }
}
