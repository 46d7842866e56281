//! DataFusion's functions that can make a value much longer than their arguments, under a cap, and those of numbers that
//! give infinity or no number, or no moment, which [`finite`](super::finite) and [`moment`](super::moment) refuse.
//!
//! A [`Capped`] asks [`growth`](super::growth) how long the values of a call would be before DataFusion's function runs,
//! and is that function in everything else. Another function is a line in [`all`] and an arm there.

use std::sync::{Arc, LazyLock};

use arrow::datatypes::{DataType, FieldRef};
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{ExprSchema, ScalarValue};
use datafusion::error::Result;
use datafusion::functions::{core, datetime, regex, string, unicode};
use datafusion::functions_nested as nested;
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::interval_arithmetic::Interval;
use datafusion::logical_expr::preimage::PreimageResult;
use datafusion::logical_expr::simplify::{ExprSimplifyResult, SimplifyContext};
use datafusion::logical_expr::sort_properties::{ExprProperties, SortProperties};
use datafusion::logical_expr::{
    ColumnarValue, Documentation, Expr, ExpressionPlacement, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF,
    ScalarUDFImpl, Signature, StructFieldMapping,
};

use super::finite;
use super::growth::{self, Growth};
use super::moment;

/// Returns the capped functions.
pub(super) fn all() -> &'static [Arc<ScalarUDF>] {
    static ALL: LazyLock<Vec<Arc<ScalarUDF>>> = LazyLock::new(|| {
        let growing = [
            (string::repeat(), Growth::Repeat),
            (unicode::lpad(), Growth::Pad),
            (unicode::rpad(), Growth::Pad),
            (string::concat(), Growth::Concat),
            (string::concat_ws(), Growth::ConcatWs),
            (string::replace(), Growth::Replace),
            (core::overlay(), Growth::Overlay),
            (unicode::translate(), Growth::Translate),
            (regex::regexp_replace(), Growth::RegexpReplace),
            (datetime::to_char(), Growth::ToChar),
            (nested::string::array_to_string_udf(), Growth::ArrayToString),
            (nested::repeat::array_repeat_udf(), Growth::ArrayRepeat),
            (nested::resize::array_resize_udf(), Growth::ArrayResize),
            (nested::range::range_udf(), Growth::Range),
            (nested::range::gen_series_udf(), Growth::Range),
        ];
        let growing = growing.into_iter().map(|(inner, growth)| (inner, Guard::Growth(growth)));
        let finite = finite::functions().into_iter().map(|inner| (inner, Guard::Finite));
        let moments = moment::functions().into_iter().map(|inner| (inner, Guard::Moment));
        growing
            .chain(finite)
            .chain(moments)
            .map(|(inner, guard)| Arc::new(ScalarUDF::new_from_impl(Capped { inner, guard })))
            .collect()
    });
    &ALL
}

/// Returns the capped function that stands for one of DataFusion's; `None` for all others.
pub(super) fn instead_of(func: &ScalarUDF) -> Option<Arc<ScalarUDF>> {
    let capped = all().iter().find(|capped| capped.name() == func.name())?;
    let inner = &capped.inner().downcast_ref::<Capped>()?.inner;
    (**inner == *func).then(|| Arc::clone(capped))
}

/// What is asked of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Guard {
    /// That its values stay short.
    Growth(Growth),
    /// That finite numbers give finite ones.
    Finite,
    /// That its numbers are moments.
    Moment,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Capped {
    inner: Arc<ScalarUDF>,
    guard: Guard,
}

impl Capped {
    fn inner(&self) -> &dyn ScalarUDFImpl {
        self.inner.inner().as_ref()
    }
}

impl ScalarUDFImpl for Capped {
    fn name(&self) -> &str {
        self.inner().name()
    }

    fn aliases(&self) -> &[String] {
        self.inner().aliases()
    }

    #[expect(deprecated, reason = "a wrapper passes on every method")]
    fn display_name(&self, args: &[Expr]) -> Result<String> {
        self.inner().display_name(args)
    }

    fn schema_name(&self, args: &[Expr]) -> Result<String> {
        self.inner().schema_name(args)
    }

    fn signature(&self) -> &Signature {
        self.inner().signature()
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        self.inner().return_type(arg_types)
    }

    fn with_updated_config(&self, config: &ConfigOptions) -> Option<ScalarUDF> {
        let inner = Arc::new(self.inner().with_updated_config(config)?);
        Some(ScalarUDF::new_from_impl(Capped { inner, guard: self.guard }))
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs) -> Result<FieldRef> {
        self.inner().return_field_from_args(args)
    }

    #[expect(deprecated, reason = "a wrapper passes on every method")]
    fn is_nullable(&self, args: &[Expr], schema: &dyn ExprSchema) -> bool {
        self.inner().is_nullable(args, schema)
    }

    fn is_strict(&self) -> bool {
        self.inner().is_strict()
    }

    fn invoke_with_args(&self, mut args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let is_constant = args.args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
        // Some of DataFusion's functions make the one value of a constant call once per row.
        if is_constant {
            args.number_rows = 1;
        }
        let value = match self.guard {
            Guard::Growth(growth) => {
                growth::check(self.name(), growth.bytes(&args)?)?;
                self.inner().invoke_with_args(args)?
            }
            Guard::Moment => {
                moment::check(self.name(), args.args.first())?;
                self.inner().invoke_with_args(args)?
            }
            Guard::Finite => {
                let given = args.args.clone();
                finite::checked(self.name(), &given, self.inner().invoke_with_args(args)?)?
            }
        };
        match value {
            ColumnarValue::Array(array) if is_constant && array.len() == 1 => {
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?))
            }
            value => Ok(value),
        }
    }

    fn simplify(&self, args: Vec<Expr>, info: &SimplifyContext) -> Result<ExprSimplifyResult> {
        // DataFusion joins neighbouring literals here; too long a text is left for the call, which refuses it.
        if let Guard::Growth(growth) = self.guard
            && growth.is_over_cap(&args)?
        {
            return Ok(ExprSimplifyResult::Original(args));
        }
        match self.inner().simplify(args, info)? {
            // What it becomes is built of DataFusion's own functions.
            ExprSimplifyResult::Simplified(expr) => {
                let capped = expr.transform_up(|expr| {
                    Ok(match expr {
                        Expr::ScalarFunction(call) => match instead_of(&call.func) {
                            Some(func) => {
                                Transformed::yes(Expr::ScalarFunction(ScalarFunction::new_udf(func, call.args)))
                            }
                            None => Transformed::no(Expr::ScalarFunction(call)),
                        },
                        expr => Transformed::no(expr),
                    })
                })?;
                Ok(ExprSimplifyResult::Simplified(capped.data))
            }
            original => Ok(original),
        }
    }

    fn preimage(&self, args: &[Expr], lit_expr: &Expr, info: &SimplifyContext) -> Result<PreimageResult> {
        self.inner().preimage(args, lit_expr, info)
    }

    fn short_circuits(&self) -> bool {
        self.inner().short_circuits()
    }

    fn conditional_arguments<'a>(&self, args: &'a [Expr]) -> Option<(Vec<&'a Expr>, Vec<&'a Expr>)> {
        self.inner().conditional_arguments(args)
    }

    fn evaluate_bounds(&self, input: &[&Interval]) -> Result<Interval> {
        self.inner().evaluate_bounds(input)
    }

    fn propagate_constraints(&self, interval: &Interval, inputs: &[&Interval]) -> Result<Option<Vec<Interval>>> {
        self.inner().propagate_constraints(interval, inputs)
    }

    fn output_ordering(&self, inputs: &[ExprProperties]) -> Result<SortProperties> {
        self.inner().output_ordering(inputs)
    }

    fn preserves_lex_ordering(&self, inputs: &[ExprProperties]) -> Result<bool> {
        self.inner().preserves_lex_ordering(inputs)
    }

    fn strictly_order_preserving(&self, inputs: &[ExprProperties]) -> Result<bool> {
        self.inner().strictly_order_preserving(inputs)
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> Result<Vec<DataType>> {
        self.inner().coerce_types(arg_types)
    }

    fn struct_field_mapping(&self, literal_args: &[Option<ScalarValue>]) -> Option<StructFieldMapping> {
        self.inner().struct_field_mapping(literal_args)
    }

    fn documentation(&self) -> Option<&Documentation> {
        self.inner().documentation()
    }

    fn placement(&self, args: &[ExpressionPlacement]) -> ExpressionPlacement {
        self.inner().placement(args)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::super::testing::{context, hold, row_or_error, rows};
    use super::*;

    #[tokio::test]
    async fn long_values_are_refused_before_they_are_made() {
        let ctx = context();
        let cases = [
            ("select lpad('a', 2000000000, 'b')", "lpad", "2.0 GB"),
            ("select rpad('a', 300000000)", "rpad", "300 MB"),
            ("select lpad('a', 100000000, 'ü')", "lpad", "400 MB"),
            ("select repeat('ab', 1000000000)", "repeat", "2.0 GB"),
            ("select repeat('a', 9223372036854775807)", "repeat", "9223 PB"),
            ("select count(repeat('abcd', value * 1000000)) from range(100)", "repeat", "X"),
            ("select replace(repeat('a', 100000), 'a', repeat('b', 100000))", "replace", "10 GB"),
            ("select replace(repeat('a', 1000000), '', repeat('b', 1000))", "replace", "1.0 GB"),
            ("select regexp_replace(repeat('a', 100000), 'a', repeat('b', 100000), 'g')", "regexp_replace", "10 GB"),
            ("select regexp_replace(repeat('a', 100000), '(.*)', repeat('\\1', 10000))", "regexp_replace", "1.0 GB"),
            ("select array_repeat('a', 1000000000)", "array_repeat", "9.0 GB"),
            ("select array_repeat(1, 1000000000)", "array_repeat", "8.0 GB"),
            ("select array_resize([1], 1000000000, 0)", "array_resize", "8.0 GB"),
            ("select range(1000000000000)", "range", "8.0 TB"),
            ("select generate_series(0, 1000000000, 2)", "generate_series", "4.0 GB"),
            ("select range(date '0001-01-01', date '9999-01-01', interval '1 day')[1]", "", ""),
            (
                "select generate_series(timestamp '2000-01-01', timestamp '2100-01-01', interval '1 millisecond')",
                "generate_series",
                "25 TB",
            ),
        ];
        for (sql, function, bytes) in cases {
            let start = Instant::now();
            let found = row_or_error(&ctx, sql).await;
            if function.is_empty() {
                assert!(found == "0001-01-01", "{sql}");
                continue;
            }
            let expected = format!("error: the result of `{function}` would take ");
            assert!(found.starts_with(&expected), "{sql}: {found}");
            assert!(bytes == "X" || found.starts_with(&format!("{expected}{bytes}, ")), "{sql}: {found}");
            assert!(start.elapsed() < Duration::from_secs(20), "{sql}: {:?}", start.elapsed());
        }
        let start = Instant::now();
        row_or_error(&ctx, "select lpad('a', 2000000000, 'b')").await;
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    }

    #[tokio::test]
    async fn values_below_the_cap_are_those_of_datafusion() {
        let ours = context();
        let theirs = datafusion::prelude::SessionContext::new();
        let texts = "(values ('abcabc', 2, 'x'), ('', 0, null), (null, 3, 'yy'), ('zürich', -1, 'ü')) t(s, n, u)";
        for call in [
            "repeat(s, n)",
            "repeat(s, 3)",
            "lpad(s, n + 8, u)",
            "rpad(s, 10, 'é')",
            "lpad(s, 9)",
            "lpad(s, 300000000, '')",
            "concat(s, u, n)",
            "concat(s, 'a', 'b', u)",
            "concat_ws('-', s, u, n)",
            "concat_ws(u, 'a', s)",
            "replace(s, 'b', u)",
            "replace(s, u, 'long')",
            "overlay(s placing 'Q' from 2 for 1)",
            "translate(s, 'abc', 'xyz')",
            "regexp_replace(s, '([a-c])', '<\\1>', 'g')",
            "regexp_replace(s, 'b', u)",
            "to_char(date '2024-03-01', '%Y' || coalesce(u, '-'))",
            "array_to_string([s, u, null], ',', '*')",
            "array_to_string([[1, n], [3, null]], '-')",
            "array_repeat(u, n)",
            "array_repeat([1, n], 2)",
            "array_resize([1, n], 3, 7)",
            "range(n)",
            "range(0, n + 2)",
            "generate_series(5, n, -1)",
            "generate_series(date '2024-01-31', date '2024-06-01', interval '1 month')",
            "list_repeat(n, 2)",
            "array_join([s, u], '/')",
            "'a' || s || u",
            "concat('a', 'b')",
        ] {
            let sql = format!("select {call} as x from {texts}");
            let (found, expected) = (rows(&ours, &sql).await, rows(&theirs, &sql).await);
            assert_eq!(found.expect(&sql), expected.expect(&sql), "{sql}");
            let schema = async |ctx: &datafusion::prelude::SessionContext| {
                let plan = ctx.sql(&sql).await.expect(&sql).into_optimized_plan().expect(&sql);
                plan.schema().as_arrow().clone()
            };
            assert_eq!(schema(&ours).await, schema(&theirs).await, "{sql}");
        }
    }

    /// Values near the cap must pass: the bounds by length alone would refuse them.
    #[tokio::test]
    async fn bounds_are_close() {
        hold(
            &context(),
            &[
                ("select octet_length(replace(repeat('ab', 300000), 'xy', repeat('z', 1000)))", "600000"),
                ("select octet_length(regexp_replace(repeat('ab', 300000), 'x', repeat('z', 1000), 'g'))", "600000"),
                ("select octet_length(lpad('a', 2000000, 'b'))", "2000000"),
                ("select cardinality(range(3000000))", "3000000"),
            ],
        )
        .await;
    }

    #[test]
    fn only_functions_of_datafusion_are_replaced() {
        assert!(instead_of(&string::repeat()).is_some());
        assert!(instead_of(&string::lower()).is_none());
        assert!(all().iter().all(|capped| instead_of(capped).is_none()), "a capped one stays");
    }
}
