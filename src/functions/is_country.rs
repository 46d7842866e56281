//! `is_country(text)`: whether a text names one country.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::buffer::BooleanBuffer;
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF};

use super::codes::{COUNTRY, Codes};
use super::kernel::{Args, scalar};
use super::{Body, Example, Function, Group, Param, ParamKind};
use crate::country::{Country, Kind};

pub(super) const FUNCTION: Function = Function {
    name: "is_country",
    group: Group::Country,
    params: &[Param::new("text", ParamKind::Text, "a whole cell")],
    returns: "boolean",
    description: "Tells whether the text names one country: a state, a territory or a former state. False for organisations \
        and for `WLD`, which `country(text)` gives codes for.",
    examples: &[
        Example { sql: "select is_country('Kazakhstan')", output: "true" },
        Example { sql: "select is_country('Khazakstan')", output: "false" },
        Example { sql: "select is_country('Korea')", output: "false" },
        Example { sql: "select is_country('European Union')", output: "false" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Boolean, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let answer = |values, nulls| -> Option<ArrayRef> { Some(Arc::new(BooleanArray::new(values, nulls))) };
    Ok(match (&args.values[0], args.codes(0, &COUNTRY)?) {
        (ColumnarValue::Scalar(scalar), _) if scalar.is_null() => None,
        (ColumnarValue::Array(texts), Some(Codes::Column(codes))) => {
            let found = BooleanBuffer::collect_bool(codes.len(), |i| codes.is_valid(i) && is_state(codes.value(i)));
            answer(found, texts.logical_nulls())
        }
        (ColumnarValue::Array(_), _) => None,
        (ColumnarValue::Scalar(_), codes) => {
            let found = matches!(codes, Some(Codes::Constant(code)) if is_state(code));
            answer(BooleanBuffer::from(vec![found; args.rows]), None)
        }
    })
}

/// Tells whether the entry is or was a state or a territory.
fn is_state(code: u16) -> bool {
    Country::from_code(code).is_some_and(|country| !matches!(country.kind(), Kind::Organisation | Kind::Aggregate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn null_is_no_answer_and_nonsense_is_no_country() {
        let input = [Some("Kazakhstan"), None, Some("nowhere"), Some("Congo")];
        for array in encodings(&input) {
            assert_eq!(texts(&invoke_on(udf(), &[array])), [Some("true"), None, Some("false"), Some("false")]);
        }
    }
}
