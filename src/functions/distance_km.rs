//! `distance_km(a, b [, date])`: between two capitals.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Float64Array};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::{COUNTRY, country_of};
use super::kernel::{Args, scalar};
use super::pair::code;
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{self, Day, Pair};

pub(super) const FUNCTION: Function = Function {
    name: "distance_km",
    group: Group::Geography,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
        Param::optional(
            "date",
            ParamKind::Date,
            "null",
            "the day whose capitals are meant; without it, those of today",
        ),
    ],
    returns: "number, kilometres",
    description: "Returns the great-circle distance between the capitals, on a sphere of the mean radius of the Earth \
                  (6371.0088 km). Zero for a country and itself; NULL where a capital isn't on record. Moves of a \
                  capital since 1990 are on record, and few before. No minimum distance between borders: no source at \
                  hand gives it.",
    examples: &[
        Example { sql: "select distance_km('KAZ', 'TJK') between 1400 and 1450", output: "true" },
        Example { sql: "select distance_km('KAZ', 'Kazakhstan')", output: "0.0" },
        Example { sql: "select distance_km('KAZ', 'KGZ', date '1995-01-01') < 200", output: "true" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Float64, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let (a, b) = (a.array(args.rows), b.array(args.rows));
    if args.len() == 3 {
        let Some(days) = args.days(2)? else { return Ok(None) };
        let distance = |i: usize| {
            let known = (a.is_valid(i) && b.is_valid(i)).then(|| (country_of(a.value(i)), country_of(b.value(i))))?;
            country::distance_km_on(known.0, known.1, Day::from_epoch_days(days.get(i)?))
        };
        return Ok(Some(Arc::new((0..args.rows).map(distance).collect::<Float64Array>())));
    }
    // Distances are symmetric, so each pair is computed once per batch; `places` is one more than the place in `known`.
    let (mut places, mut known) = (vec![0_u32; Pair::COUNT], Vec::new());
    let mut distance = |a: u16, b: u16| {
        if a == b {
            return country::distance_km(country_of(a), country_of(b));
        }
        let place = &mut places[usize::from(code(a, b))];
        if *place == 0 {
            known.push(country::distance_km(country_of(a), country_of(b)));
            *place = known.len() as u32;
        }
        known[*place as usize - 1]
    };
    let distances: Float64Array = a.iter().zip(b.iter()).map(|(a, b)| distance(a?, b?)).collect();
    Ok(Some(Arc::new(distances)))
}

#[cfg(test)]
mod tests {
    use arrow::array::AsArray;
    use arrow::datatypes::Float64Type;

    use super::*;
    use crate::functions::testing::{dates, encodings, invoke_on};

    #[test]
    fn capitals_of_the_day() {
        let a = encodings(&[Some("KAZ"), Some("KAZ"), Some("KAZ"), None])[0].clone();
        let b = encodings(&[Some("KGZ"), Some("KGZ"), Some("KAZ"), Some("KGZ")])[0].clone();
        let days = dates(&[Some("1995-01-01"), Some("2020-01-01"), Some("1995-01-01"), Some("1995-01-01")]);
        let distances = invoke_on(udf(), &[a, b, days]);
        let distances = distances.as_primitive::<Float64Type>();
        // Almaty and Bishkek lie 190 km apart, Astana and Bishkek some 960.
        assert!((180.0..210.0).contains(&distances.value(0)), "{}", distances.value(0));
        assert!((900.0..1000.0).contains(&distances.value(1)), "{}", distances.value(1));
        assert_eq!((distances.value(2), distances.is_null(3)), (0.0, true));
    }

    #[test]
    fn distances_are_symmetric() {
        let a = [Some("KAZ"), Some("TJK"), Some("KAZ"), None, Some("KAZ"), Some("x")];
        let b = [Some("TJK"), Some("KAZ"), Some("KAZ"), Some("KAZ"), Some("TJK"), Some("KAZ")];
        for (a, b) in encodings(&a).into_iter().zip(encodings(&b)) {
            let distances = invoke_on(udf(), &[a, b]);
            let distances = distances.as_primitive::<Float64Type>();
            // Astana (51.18 N 71.45 E) to Dushanbe (38.54 N 68.78 E).
            assert!((distances.value(0) - 1421.0).abs() < 20.0, "{}", distances.value(0));
            assert_eq!(distances.value(0), distances.value(1));
            assert_eq!(distances.value(0), distances.value(4));
            assert_eq!(distances.value(2), 0.0);
            assert_eq!((3..6).map(|i| distances.is_null(i)).collect::<Vec<_>>(), [true, false, true]);
        }
    }
}
