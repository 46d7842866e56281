//! `is_pair(a, b, x, y)`: whether two countries are those two.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray};
use arrow::buffer::{BooleanBuffer, NullBuffer};
use arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::ScalarUDF;

use super::codes::COUNTRY;
use super::kernel::{Args, scalar};
use super::pair::pair_codes;
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "is_pair",
    group: Group::Pair,
    params: &[
        Param::new("a", ParamKind::Country, "one of the two at hand"),
        Param::new("b", ParamKind::Country, "the other of the two at hand"),
        Param::new("x", ParamKind::Country, "one of the two asked for"),
        Param::new("y", ParamKind::Country, "the other of the two asked for"),
    ],
    returns: "boolean",
    description: "Tells whether a and b are x and y, in either order: the same as pair(a, b) = pair(x, y).",
    examples: &[
        Example { sql: "select is_pair('TJK', 'KAZ', 'Kazakhstan', 'Tajikistan')", output: "true" },
        Example { sql: "select is_pair('TJK', 'UZB', 'Kazakhstan', 'Tajikistan')", output: "false" },
    ],
    body: Body::Scalar(udf),
};

fn udf() -> ScalarUDF {
    scalar(&FUNCTION, DataType::Boolean, invoke)
}

fn invoke(args: &Args) -> Result<Option<ArrayRef>> {
    let (Some(a), Some(b)) = (args.codes(0, &COUNTRY)?, args.codes(1, &COUNTRY)?) else { return Ok(None) };
    let (Some(x), Some(y)) = (args.codes(2, &COUNTRY)?, args.codes(3, &COUNTRY)?) else { return Ok(None) };
    let (left, right) = (pair_codes(&a, &b, args.rows), pair_codes(&x, &y, args.rows));
    let same = BooleanBuffer::collect_bool(args.rows, |i| left.values()[i] == right.values()[i]);
    Ok(Some(Arc::new(BooleanArray::new(same, NullBuffer::union(left.nulls(), right.nulls())))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::testing::{encodings, invoke_on, texts};

    #[test]
    fn order_makes_no_difference() {
        let a = [Some("KAZ"), Some("TJK"), Some("UZB"), None, Some("KAZ")];
        let b = [Some("TJK"), Some("Kazakhstan"), Some("KAZ"), Some("KAZ"), Some("KAZ")];
        let (x, y) = ([Some("tajik"); 5], [Some("KZ"); 5]);
        for (a, b) in encodings(&a).into_iter().zip(encodings(&b)) {
            for (x, y) in encodings(&x).into_iter().zip(encodings(&y)) {
                let same = invoke_on(udf(), &[Arc::clone(&a), Arc::clone(&b), x, y]);
                assert_eq!(texts(&same), [Some("true"), Some("true"), Some("false"), None, None]);
            }
        }
    }
}
