//! The analyzer rule that makes the operators right or an error: DataFusion's `+`, `-`, `*` and unary minus of integers
//! wrap around on overflow, `<<` and `>>` take any count for one within the type's bits, and `||` makes texts of any
//! length.
//!
//! It stands behind the type coercion, so that both sides of an operator have one type, and before the optimizer, which
//! folds constants with the operators that it finds. Operators of integers become functions that no registry holds, with
//! the names, types, orders and bounds of the operators; those of dates, intervals and floats, which DataFusion
//! checks or which have infinity, stay as they are; only of decimals with all their digits is the result held against its
//! type. Calls that DataFusion makes without asking the session (`overlay`
//! in its spelling with PLACING) get the capped function.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, AsArray, Datum};
use arrow::compute::kernels::numeric::{add, mul, neg, sub};
use arrow::datatypes::{
    DataType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, DecimalType, Field, FieldRef, Schema,
};
use arrow::error::ArrowError;
use arrow::record_batch::{RecordBatch, RecordBatchOptions};
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, ScalarValue};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::interval_arithmetic::{Interval, apply_operator};
use datafusion::logical_expr::planner::{ExprPlanner, PlannerResult, RawBinaryExpr};
use datafusion::logical_expr::sort_properties::{ExprProperties, SortProperties};
use datafusion::logical_expr::type_coercion::binary::BinaryTypeCoercer;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{
    BinaryExpr, ColumnarValue, Expr, ExprSchemable, LogicalPlan, Operator, ReturnFieldArgs, ScalarFunctionArgs,
    ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use datafusion::optimizer::AnalyzerRule;
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_expr::expressions::{BinaryExpr as PhysicalBinaryExpr, Column};
use datafusion::physical_expr::intervals::cp_solver::propagate_arithmetic;
use datafusion::physical_expr_common::datum::apply;
use datafusion::sql::sqlparser::ast::BinaryOperator;

use super::{capped, error_with_help, growth, shift};

/// The rule. It goes behind the rules that a session has.
#[derive(Debug)]
pub(crate) struct SoundOperators;

impl AnalyzerRule for SoundOperators {
    fn name(&self) -> &str {
        "sound_operators"
    }

    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        Ok(plan.transform_up_with_subqueries(sound_node)?.data)
    }
}

/// Rewrites the expressions of one node of a plan.
fn sound_node(plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
    if !has_candidate(&plan)? {
        return Ok(Transformed::no(plan));
    }
    let mut schema = merge_schema(&plan.inputs());
    if let LogicalPlan::TableScan(scan) = &plan {
        schema.merge(&DFSchema::try_from_qualified_schema(scan.table_name.clone(), &scan.source.schema())?);
    }
    // The display of a window or a filter shows the functions, and the nodes above go by the names of the operators.
    let names = NamePreserver::new(&plan);
    plan.map_expressions(|expr| {
        let name = names.save(&expr);
        let sound = expr.transform_up(|expr| Ok(sound_expr(expr, &schema)))?;
        Ok(sound.update_data(|expr| name.restore(expr)))
    })
}

fn has_candidate(plan: &LogicalPlan) -> Result<bool> {
    let mut found = false;
    plan.apply_expressions(|expr| {
        found = expr.exists(|expr| {
            Ok(match expr {
                Expr::BinaryExpr(BinaryExpr { op, .. }) => Checked::of_operator(*op).is_some(),
                Expr::Negative(_) => true,
                Expr::ScalarFunction(call) => capped::instead_of(&call.func).is_some(),
                _ => false,
            })
        })?;
        Ok(if found { TreeNodeRecursion::Stop } else { TreeNodeRecursion::Continue })
    })?;
    Ok(found)
}

/// Rewrites one expression whose parts are rewritten.
fn sound_expr(expr: Expr, schema: &DFSchema) -> Transformed<Expr> {
    match expr {
        Expr::BinaryExpr(BinaryExpr { left, op, right }) => match Checked::of_operands(op, &left, &right, schema) {
            Some(checked) => Transformed::yes(checked.call(vec![*left, *right])),
            None => Transformed::no(Expr::BinaryExpr(BinaryExpr { left, op, right })),
        },
        Expr::Negative(inner) if Kind::of(&inner, schema) == Kind::Integer => {
            Transformed::yes(Checked::Negate.call(vec![*inner]))
        }
        Expr::ScalarFunction(call) => match capped::instead_of(&call.func) {
            Some(func) => Transformed::yes(Expr::ScalarFunction(ScalarFunction::new_udf(func, call.args))),
            None => Transformed::no(Expr::ScalarFunction(call)),
        },
        expr => Transformed::no(expr),
    }
}

/// An operator as a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Checked {
    Add,
    Subtract,
    Multiply,
    Negate,
    Concat,
    ShiftLeft,
    ShiftRight,
}

impl Checked {
    fn of_operator(op: Operator) -> Option<Checked> {
        match op {
            Operator::Plus => Some(Checked::Add),
            Operator::Minus => Some(Checked::Subtract),
            Operator::Multiply => Some(Checked::Multiply),
            Operator::StringConcat => Some(Checked::Concat),
            Operator::BitwiseShiftLeft => Some(Checked::ShiftLeft),
            Operator::BitwiseShiftRight => Some(Checked::ShiftRight),
            _ => None,
        }
    }

    fn operator(self) -> Operator {
        match self {
            Checked::Add => Operator::Plus,
            Checked::Subtract | Checked::Negate => Operator::Minus,
            Checked::Multiply => Operator::Multiply,
            Checked::Concat => Operator::StringConcat,
            Checked::ShiftLeft => Operator::BitwiseShiftLeft,
            Checked::ShiftRight => Operator::BitwiseShiftRight,
        }
    }

    fn call(self, args: Vec<Expr>) -> Expr {
        static UDFS: LazyLock<Vec<(Checked, Arc<ScalarUDF>)>> = LazyLock::new(|| {
            [
                Checked::Add,
                Checked::Subtract,
                Checked::Multiply,
                Checked::Negate,
                Checked::Concat,
                Checked::ShiftLeft,
                Checked::ShiftRight,
            ]
            .into_iter()
            .map(|checked| (checked, Arc::new(ScalarUDF::new_from_impl(CheckedFunction::new(checked)))))
            .collect()
        });
        let func = UDFS.iter().find(|(checked, _)| *checked == self).map(|(_, udf)| Arc::clone(udf));
        let func = func.expect("every operator is in the list");
        Expr::ScalarFunction(ScalarFunction::new_udf(func, args))
    }

    /// Returns what an operator is checked by; `None` where it is right as it is.
    fn of_operands(op: Operator, left: &Expr, right: &Expr, schema: &DFSchema) -> Option<Checked> {
        let checked = Checked::of_operator(op)?;
        let is_checked = match (Kind::of(left, schema), Kind::of(right, schema)) {
            (Kind::Text, Kind::Text) => checked == Checked::Concat,
            (Kind::Integer, Kind::Integer) => checked != Checked::Concat,
            (Kind::Decimal(left), Kind::Decimal(right)) => {
                // A type with all digits is the only one that a result can leave: shorter ones have room for it.
                let result = BinaryTypeCoercer::new(&left, &op, &right).get_result_type();
                matches!(checked, Checked::Add | Checked::Subtract | Checked::Multiply)
                    && result.is_ok_and(|result| has_all_digits(&result))
            }
            _ => false,
        };
        is_checked.then_some(checked)
    }
}

/// The types that operators are checked for.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Integer,
    Decimal(DataType),
    Text,
    Other,
}

impl Kind {
    fn of(operand: &Expr, schema: &DFSchema) -> Kind {
        // An integer or text of ours is of the kind of its last operand, which in a chain is a leaf: asking each link
        // for the type of all before it would be slow.
        if let Expr::ScalarFunction(call) = operand
            && call.func.inner().is::<CheckedFunction>()
            && let Some(last) = call.args.last()
            && let kind @ (Kind::Integer | Kind::Text) = Kind::of(last, schema)
        {
            return kind;
        }
        match operand.get_type(schema) {
            Ok(data_type) if data_type.is_integer() => Kind::Integer,
            Ok(data_type) if data_type.is_string() => Kind::Text,
            Ok(data_type) if data_type.is_decimal() => Kind::Decimal(data_type),
            Ok(_) | Err(_) => Kind::Other,
        }
    }
}

fn has_all_digits(data_type: &DataType) -> bool {
    match data_type {
        DataType::Decimal32(precision, _) => *precision == Decimal32Type::MAX_PRECISION,
        DataType::Decimal64(precision, _) => *precision == Decimal64Type::MAX_PRECISION,
        DataType::Decimal128(precision, _) => *precision == Decimal128Type::MAX_PRECISION,
        DataType::Decimal256(precision, _) => *precision == Decimal256Type::MAX_PRECISION,
        _ => false,
    }
}

/// The same for constants that overflow, as soon as they are read: the arguments of table functions are folded before
/// any analysis.
#[derive(Debug)]
pub(super) struct SoundConstants;

impl ExprPlanner for SoundConstants {
    fn plan_binary_op(&self, expr: RawBinaryExpr, _: &DFSchema) -> Result<PlannerResult<RawBinaryExpr>> {
        let op = match &expr.op {
            BinaryOperator::Plus => Operator::Plus,
            BinaryOperator::Minus => Operator::Minus,
            BinaryOperator::Multiply => Operator::Multiply,
            _ => return Ok(PlannerResult::Original(expr)),
        };
        match (Constant::of(&expr.left), Constant::of(&expr.right), Checked::of_operator(op)) {
            (Some(left), Some(right), Some(checked))
                if left.is_unsigned == right.is_unsigned && left.apply(op, right).is_none() =>
            {
                Ok(PlannerResult::Planned(checked.call(vec![expr.left, expr.right])))
            }
            _ => Ok(PlannerResult::Original(expr)),
        }
    }
}

/// A 64-bit integer that is written in the statement, or arithmetic of such that doesn't overflow.
#[derive(Clone, Copy)]
struct Constant {
    value: i128,
    is_unsigned: bool,
}

impl Constant {
    fn of(expr: &Expr) -> Option<Constant> {
        match expr {
            Expr::Literal(ScalarValue::Int64(Some(value)), _) => {
                Some(Constant { value: i128::from(*value), is_unsigned: false })
            }
            Expr::Literal(ScalarValue::UInt64(Some(value)), _) => {
                Some(Constant { value: i128::from(*value), is_unsigned: true })
            }
            Expr::BinaryExpr(BinaryExpr { left, op, right }) => {
                // The right side first: it is the short one in a chain.
                let right = Constant::of(right)?;
                Constant::of(left)?.apply(*op, right)
            }
            _ => None,
        }
    }

    fn apply(self, op: Operator, right: Constant) -> Option<Constant> {
        let value = match op {
            Operator::Plus => self.value + right.value,
            Operator::Minus => self.value - right.value,
            Operator::Multiply => self.value.checked_mul(right.value)?,
            _ => return None,
        };
        let fits = if self.is_unsigned { u64::try_from(value).is_ok() } else { i64::try_from(value).is_ok() };
        (fits && self.is_unsigned == right.is_unsigned).then_some(Constant { value, is_unsigned: self.is_unsigned })
    }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct CheckedFunction {
    checked: Checked,
    signature: Signature,
}

impl CheckedFunction {
    fn new(checked: Checked) -> CheckedFunction {
        let n_args = if checked == Checked::Negate { 1 } else { 2 };
        CheckedFunction { checked, signature: Signature::any(n_args, Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for CheckedFunction {
    fn name(&self) -> &str {
        match self.checked {
            Checked::Add => "checked_add",
            Checked::Subtract => "checked_subtract",
            Checked::Multiply => "checked_multiply",
            Checked::Negate => "checked_negate",
            Checked::Concat => "checked_concat",
            Checked::ShiftLeft => "checked_shift_left",
            Checked::ShiftRight => "checked_shift_right",
        }
    }

    /// The name of a column is that of the operator.
    fn schema_name(&self, args: &[Expr]) -> Result<String> {
        Ok(match args {
            [inner] => format!("(- {})", inner.schema_name()),
            [left, right] => format!("{} {} {}", left.schema_name(), self.checked.operator(), right.schema_name()),
            _ => self.name().to_string(),
        })
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        match types {
            [left, right] if !left.is_integer() => {
                BinaryTypeCoercer::new(left, &self.checked.operator(), right).get_result_type()
            }
            _ => Ok(types[0].clone()),
        }
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs) -> Result<FieldRef> {
        let types: Vec<DataType> = args.arg_fields.iter().map(|field| field.data_type().clone()).collect();
        let nullable = args.arg_fields.iter().any(|field| field.is_nullable());
        Ok(Arc::new(Field::new(self.name(), self.return_type(&types)?, nullable)))
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        match (self.checked, args.args.as_slice()) {
            (Checked::Negate, [ColumnarValue::Array(array)]) => {
                Ok(ColumnarValue::Array(neg(array).map_err(|error| overflow(error, array.data_type()))?))
            }
            (Checked::Negate, [ColumnarValue::Scalar(scalar)]) => {
                let array = neg(&scalar.to_array()?).map_err(|error| overflow(error, &scalar.data_type()))?;
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?))
            }
            (Checked::Concat, [_, _]) => concat(args),
            (Checked::ShiftLeft | Checked::ShiftRight, [left, right]) => {
                shift::shift(self.checked == Checked::ShiftLeft, left, right, args.number_rows)
            }
            (_, [left, right]) => {
                let kernel = match self.checked {
                    Checked::Subtract => sub,
                    Checked::Multiply => mul,
                    _ => add,
                };
                let checked = |left: &dyn Datum, right: &dyn Datum| check_digits(kernel(left, right)?);
                apply(left, right, checked).map_err(|error| match error {
                    DataFusionError::ArrowError(error, _) => overflow(*error, &left.data_type()),
                    error => error,
                })
            }
            _ => Err(DataFusionError::Internal(format!("wrong number of operands of {}", self.name()))),
        }
    }

    fn evaluate_bounds(&self, inputs: &[&Interval]) -> Result<Interval> {
        match (self.checked, inputs) {
            (Checked::Negate, [inner]) => inner.arithmetic_negate(),
            (Checked::Add | Checked::Subtract | Checked::Multiply, [left, right]) => {
                apply_operator(&self.checked.operator(), left, right)
            }
            (Checked::ShiftLeft | Checked::ShiftRight, [left, _]) => Interval::make_unbounded(&left.data_type()),
            _ => Interval::make_unbounded(&DataType::Utf8),
        }
    }

    fn propagate_constraints(&self, interval: &Interval, inputs: &[&Interval]) -> Result<Option<Vec<Interval>>> {
        match (self.checked, inputs) {
            (Checked::Negate, [inner]) => {
                Ok(inner.intersect(interval.arithmetic_negate()?)?.map(|interval| vec![interval]))
            }
            (Checked::Add | Checked::Subtract | Checked::Multiply, [left, right]) => {
                let narrowed = propagate_arithmetic(&self.checked.operator(), interval, left, right)?;
                Ok(narrowed.map(|(left, right)| vec![left, right]))
            }
            _ => Ok(Some(vec![])),
        }
    }

    /// What doesn't wrap keeps the order of its operands.
    fn output_ordering(&self, inputs: &[ExprProperties]) -> Result<SortProperties> {
        Ok(match (self.checked, inputs) {
            (Checked::Negate, [inner]) => -inner.sort_properties,
            (Checked::Add, [left, right]) => left.sort_properties.add(&right.sort_properties),
            (Checked::Subtract, [left, right]) => left.sort_properties.sub(&right.sort_properties),
            (_, inputs) if inputs.iter().all(|input| input.sort_properties == SortProperties::Singleton) => {
                SortProperties::Singleton
            }
            _ => SortProperties::Unordered,
        })
    }
}

/// Joins two texts as DataFusion's operator does, when they are not too long.
fn concat(args: ScalarFunctionArgs) -> Result<ColumnarValue> {
    growth::check("||", growth::sum_of_lengths(&args.args, args.number_rows)?)?;
    let is_scalar = args.args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
    let n_rows = if is_scalar { 1 } else { args.number_rows };
    let columns = args.args.iter().map(|arg| arg.to_array(n_rows)).collect::<Result<Vec<_>>>()?;
    let names = ["left", "right"];
    let fields: Vec<Field> =
        names.iter().zip(&columns).map(|(name, column)| Field::new(*name, column.data_type().clone(), true)).collect();
    let options = RecordBatchOptions::new().with_row_count(Some(n_rows));
    let batch = RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), columns, &options)?;
    let [left, right] = [0, 1].map(|i| Arc::new(Column::new(names[i], i)) as Arc<dyn PhysicalExpr>);
    let joined = PhysicalBinaryExpr::new(left, Operator::StringConcat, right).evaluate(&batch)?;
    match joined {
        ColumnarValue::Array(array) if is_scalar => Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?)),
        joined => Ok(joined),
    }
}

/// Refuses decimals with more digits than their type, which arrow's kernels let through.
fn check_digits(array: ArrayRef) -> std::result::Result<ArrayRef, ArrowError> {
    let fits = match array.data_type() {
        DataType::Decimal32(digits, _) => array.as_primitive::<Decimal32Type>().validate_decimal_precision(*digits),
        DataType::Decimal64(digits, _) => array.as_primitive::<Decimal64Type>().validate_decimal_precision(*digits),
        DataType::Decimal128(digits, _) => array.as_primitive::<Decimal128Type>().validate_decimal_precision(*digits),
        DataType::Decimal256(digits, _) => array.as_primitive::<Decimal256Type>().validate_decimal_precision(*digits),
        _ => Ok(()),
    };
    match fits {
        Ok(()) => Ok(array),
        Err(error) => Err(ArrowError::ArithmeticOverflow(error.to_string())),
    }
}

/// The error of arithmetic that leaves its type; of integers it shows the numbers.
fn overflow(error: ArrowError, data_type: &DataType) -> DataFusionError {
    let ArrowError::ArithmeticOverflow(text) = error else { return DataFusionError::from(error) };
    if data_type.is_decimal() {
        let message = "the result of arithmetic has more digits than a decimal holds".to_string();
        return error_with_help(message, "cast to double: `cast(x as double)`");
    }
    let bits = data_type.primitive_width().unwrap_or(0) * 8;
    let article = match bits {
        _ if data_type.is_unsigned_integer() => "an unsigned",
        8 => "an",
        _ => "a",
    };
    let numbers = text.rsplit(": ").next().unwrap_or(&text);
    error_with_help(
        format!("`{numbers}` overflows {article} {bits}-bit integer"),
        "cast to double or decimal: `cast(x as double)`, `cast(x as decimal(38, 0))`",
    )
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use arrow::array::{Int8Array, Int64Array, UInt64Array};
    use datafusion::prelude::{SessionConfig, SessionContext};

    use super::super::testing::{add_table, context, context_with, hold, row_or_error, rows};
    use super::*;

    const MAX: &str = "9223372036854775807";
    const NINES: &str = "99999999999999999999999999999999999999";
    const DIGITS: &str = "error: the result of arithmetic has more digits than a decimal holds";

    #[tokio::test]
    async fn shifts_keep_all_bits_or_are_an_error() {
        let table = "(values (1, 3), (5, 70), (-8, 1)) as t(a, b)";
        hold(
            &context(),
            &[
                ("select 1 << 62", "4611686018427387904"),
                ("select -1 << 63", "-9223372036854775808"),
                ("select 5 >> 1, -8 >> 1, 7 >> 63", "2, -4, 0"),
                ("select 1 << null", "NULL"),
                ("select 1 << 63", "error: `1 << 63` overflows a 64-bit integer"),
                ("select 1 << 64", "error: `1 << 64` shifts by 64, and its type has 64 bits"),
                ("select 1 >> -1", "error: `1 >> -1` shifts by -1, and its type has 64 bits"),
                ("select 1::tinyint << 7::tinyint", "error: `1 << 7` overflows a 8-bit integer"),
                (&format!("select sum(a << 2) from {table}"), "-8"),
                (&format!("select a << b from {table} where b < 4 order by a"), "-16; 8"),
                (
                    &format!("select sum(a >> b) from {table}"),
                    "error: `5 >> 70` shifts by 70, and its type has 64 bits",
                ),
            ],
        )
        .await;
    }

    #[tokio::test]
    async fn integers_are_right_or_an_error() {
        let ctx = context();
        let table = "(values (9223372036854775807, 1, null), (5, 2, 7)) as t(a, b, c)";
        let overflow = |sum: &str| format!("error: `{sum}` overflows a 64-bit integer");
        let cases = [
            (format!("select {MAX} + 1"), overflow(&format!("{MAX} + 1"))),
            (format!("select {MAX} + 0"), MAX.to_string()),
            (format!("select {MAX} * 2"), overflow(&format!("{MAX} * 2"))),
            (format!("select -{MAX} - 2"), overflow(&format!("-{MAX} - 2"))),
            (format!("select -(-{MAX} - 1)"), overflow("- -9223372036854775808")),
            ("select 127::tinyint + 1::tinyint".to_string(), "error: `127 + 1` overflows an 8-bit integer".to_string()),
            (
                "select 0::int unsigned - 1::int unsigned".to_string(),
                "error: `0 - 1` overflows an unsigned 32-bit integer".to_string(),
            ),
            ("select 2 - 3, -(5), 3 * -4".to_string(), "-1, -5, -12".to_string()),
            (format!("select a + b from {table}"), overflow(&format!("{MAX} + 1"))),
            (format!("select a + c from {table} order by b"), "NULL; 12".to_string()),
            (format!("select a from {table} where a * 2 > 0"), overflow(&format!("{MAX} * 2"))),
            (format!("select count(*) from {table} group by a - b + 1 order by 1"), "1; 1".to_string()),
            (
                format!("select case when a > 100 then 0 else a * a end as x from {table} order by x"),
                "0; 25".to_string(),
            ),
            (
                format!("with t as (select * from {table}) select sum(b) from t where b in (select x.b + 1 from t x)"),
                "2".to_string(),
            ),
            (
                format!(
                    "with t as (select * from {table}) select (select max(x.b * 2) from t x where x.b = t.b) from t order by b"
                ),
                "2; 4".to_string(),
            ),
            ("select 1 limit 1 + 1".to_string(), "1".to_string()),
            ("select count(*) from generate_series(1, 2 + 3)".to_string(), "5".to_string()),
            (format!("select {MAX} * 10"), overflow(&format!("{MAX} * 10"))),
            (format!("select 1 + 2 * {MAX}"), overflow(&format!("2 * {MAX}"))),
            // Decimals with all their digits.
            (format!("select cast('{NINES}' as decimal(38, 0)) + cast(1 as decimal(38, 0))"), DIGITS.to_string()),
            (format!("select cast('{NINES}' as decimal(38, 0)) * 10"), DIGITS.to_string()),
            (
                format!("select cast('{NINES}' as decimal(38, 0)) - cast(1 as decimal(38, 0)) as d"),
                format!("{}8", &NINES[1..]),
            ),
            (format!("select cast(-{MAX} as decimal(38, 0)) + cast(null as decimal(38, 0))"), "NULL".to_string()),
            ("select cast(1.25 as decimal(10, 2)) * 2".to_string(), "2.50".to_string()),
            // Types that the rule leaves alone.
            ("select date '2024-02-28' + interval '2 days'".to_string(), "2024-03-01".to_string()),
            ("select date '2024-03-01' - date '2024-02-28'".to_string(), "2".to_string()),
            ("select 1.5 + 1, 2 * 0.5".to_string(), "2.5, 1.0".to_string()),
            ("select 1e308 * 10".to_string(), "inf".to_string()),
        ];
        let cases: Vec<(&str, &str)> = cases.iter().map(|(sql, expected)| (sql.as_str(), expected.as_str())).collect();
        hold(&ctx, &cases).await;
    }

    /// Their arguments are folded while the statement is read.
    #[tokio::test]
    async fn arguments_of_table_functions_are_never_wrapped() {
        let ctx = context();
        for sql in [
            "select * from range(9223372036854775807 + 1)",
            "select * from range(1 + 9223372036854775800 + 5 + 5)",
            "select * from generate_series(1, 2 * 9223372036854775807)",
        ] {
            assert!(rows(&ctx, sql).await.is_err(), "{sql}");
        }
    }

    #[tokio::test]
    async fn names_and_types_of_columns_stay() {
        let ctx = context();
        let plain = SessionContext::new();
        for sql in [
            "select a + 1, -a, a * (b - 2), x || 'y' from t",
            "select sum(a + 1), a * 2 from t group by a * 2",
            "select a + 1 as z, row_number() over (order by a - b) from t",
            "select t.a + u.b from t join t u on t.a + 1 = u.b * 1",
        ] {
            let with =
                "with t as (select column1 as a, column2 as b, column3 as x from (values (1, 2, 'x'), (3, null, 'y')))";
            let sql = format!("{with} {sql}");
            let ours = ctx.sql(&sql).await.expect(&sql).into_optimized_plan().expect(&sql);
            let theirs = plain.sql(&sql).await.expect(&sql).into_optimized_plan().expect(&sql);
            assert_eq!(ours.schema().as_arrow(), theirs.schema().as_arrow(), "{sql}");
        }
    }

    #[tokio::test]
    async fn every_pair_of_edges_agrees_with_128_bits() {
        let ctx = context();
        let edges = [i64::MIN, i64::MIN + 1, -3_037_000_500, -2, -1, 0, 1, 2, 3_037_000_500, i64::MAX - 1, i64::MAX];
        let unsigned = [0, 1, 2, 4_294_967_296, u64::MAX - 1, u64::MAX];
        let check = async |table: &str, a: i128, b: i128, fits: &dyn Fn(i128) -> bool| {
            let results = [("+", a + b), ("-", a - b), ("*", a.wrapping_mul(b))];
            for (op, result) in results {
                let sql = format!("select a {op} b from {table}");
                let found = row_or_error(&ctx, &sql).await;
                let is_right = if fits(result) { found == result.to_string() } else { found.contains("overflows") };
                assert!(is_right, "{a} {op} {b}: {found}");
            }
        };
        for a in edges {
            for b in edges {
                let batch = RecordBatch::try_from_iter([
                    ("a", Arc::new(Int64Array::from(vec![a])) as arrow::array::ArrayRef),
                    ("b", Arc::new(Int64Array::from(vec![b])) as _),
                ]);
                add_table(&ctx, "signed", &batch.expect("two columns"));
                check("signed", a.into(), b.into(), &|v| i64::try_from(v).is_ok()).await;
                ctx.deregister_table("signed").expect("it is there");
            }
        }
        for a in unsigned {
            for b in unsigned {
                let batch = RecordBatch::try_from_iter([
                    ("a", Arc::new(UInt64Array::from(vec![a])) as arrow::array::ArrayRef),
                    ("b", Arc::new(UInt64Array::from(vec![b])) as _),
                ]);
                add_table(&ctx, "whole", &batch.expect("two columns"));
                check("whole", a.into(), b.into(), &|v| u64::try_from(v).is_ok()).await;
                ctx.deregister_table("whole").expect("it is there");
            }
        }
    }

    #[test]
    fn every_byte_agrees_with_32_bits() {
        let pairs: Vec<(i8, i8)> =
            (i8::MIN..=i8::MAX).step_by(7).flat_map(|a| [(a, -128), (a, -1), (a, 3), (a, 127)]).collect();
        for (a, b) in pairs {
            let batch = RecordBatch::try_from_iter([
                ("a", Arc::new(Int8Array::from(vec![a])) as arrow::array::ArrayRef),
                ("b", Arc::new(Int8Array::from(vec![b])) as _),
            ]);
            let batch = batch.expect("two columns");
            let cases = [(Checked::Add, i32::from(a) + i32::from(b)), (Checked::Multiply, i32::from(a) * i32::from(b))];
            for (checked, expected) in cases {
                let found = call(checked, &batch);
                assert_eq!(
                    found.ok().map(i32::from),
                    i8::try_from(expected).ok().map(i32::from),
                    "{a} {checked:?} {b}"
                );
            }
        }
    }

    fn call(checked: Checked, batch: &RecordBatch) -> Result<i8> {
        use arrow::array::AsArray;
        let args = batch.columns().iter().map(|column| ColumnarValue::Array(Arc::clone(column))).collect();
        let field = Arc::new(Field::new("x", DataType::Int8, true));
        let args = ScalarFunctionArgs {
            args,
            arg_fields: vec![Arc::clone(&field), Arc::clone(&field)],
            number_rows: 1,
            return_field: field,
            config_options: Arc::new(ConfigOptions::default()),
        };
        let value = CheckedFunction::new(checked).invoke_with_args(args)?.into_array(1)?;
        Ok(value.as_primitive::<arrow::datatypes::Int8Type>().value(0))
    }

    #[tokio::test]
    async fn an_order_by_a_sum_of_sorted_columns_needs_no_sort() {
        let ctx = context();
        for (order, sorts) in [("value + 1", 0), ("10 + value", 0), ("-value desc", 0), ("value * 2", 1), ("-value", 1)]
        {
            let sql = format!("explain select value from range(1000) order by {order}");
            let plan = rows(&ctx, &sql).await.expect("a plan").join("\n");
            assert_eq!(plan.matches("SortExec").count(), sorts, "{order}: {plan}");
        }
    }

    #[tokio::test]
    async fn texts_are_joined_as_before_and_capped() {
        let ctx = context();
        let rows = "(select repeat('a', 10000000 + value) as x from range(16))";
        hold(
            &ctx,
            &[
                ("select 'a' || 'b', 'a' || null, 'a' || 1", "ab, NULL, a1"),
                ("select x || y from (values ('a', 'b'), ('c', null)) t(x, y)", "ab; NULL"),
                ("select x || '-' || y from (values ('ü', 'b')) t(x, y)", "ü-b"),
                ("select [1] || [2]", "[1, 2]"),
                (
                    &format!("select octet_length(x || x) from {rows}"),
                    "error: the result of `||` would take 320 MB, and 256 MB is the most that a function may make",
                ),
            ],
        )
        .await;
    }

    #[tokio::test]
    async fn lambdas_are_rewritten_too() {
        let ctx = context_with(SessionConfig::new().set_str("datafusion.sql_parser.dialect", "duckdb"));
        hold(
            &ctx,
            &[
                ("select array_transform([1, 2], x -> x * 2)", "[2, 4]"),
                (
                    "select array_transform([9223372036854775807, 2], x -> x * 2)",
                    "error: `9223372036854775807 * 2` overflows a 64-bit integer",
                ),
            ],
        )
        .await;
    }

    #[test]
    fn long_chains_are_planned_soon() {
        // Debug builds take much stack per link; the library plans on a large stack too.
        let run = || {
            let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
            runtime.block_on(async {
                let ctx = context();
                for (link, expected) in [("column1", "600"), ("2", "600")] {
                    let chain = vec![link; 300].join(" + ");
                    let start = Instant::now();
                    assert_eq!(row_or_error(&ctx, &format!("select {chain} as s from (values (2))")).await, expected);
                    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
                }
            });
        };
        let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(run).expect("a thread");
        thread.join().expect("no panic");
    }
}
