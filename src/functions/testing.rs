//! Helpers of this room's tests.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, Date32Array, DictionaryArray, LargeStringArray, StringArray, StringViewArray};
use arrow::datatypes::{ArrowDictionaryKeyType, ArrowNativeType, DataType, Field, Int32Type, UInt8Type, UInt16Type};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use chrono::NaiveDate;
use datafusion::config::ConfigOptions;
use datafusion::logical_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF};
use datafusion::prelude::{SessionConfig, SessionContext};

/// Returns a session with the functions and nothing else of dyadb.
pub(super) fn context() -> SessionContext {
    // The table functions stand in FROM and are in order: DataFusion would drop the order of a derived table.
    let config = SessionConfig::new().set_bool("datafusion.sql_parser.enable_subquery_sort_elimination", false);
    let ctx = SessionContext::new_with_config(config);
    super::register(&mut *ctx.state_ref().write()).expect("a fresh session takes every function");
    ctx
}

/// Returns the first cell of the first row as text.
pub(super) async fn cell(ctx: &SessionContext, sql: &str) -> String {
    let batches = ctx.sql(sql).await.expect(sql).collect().await.expect(sql);
    let batch = batches.iter().find(|batch| batch.num_rows() > 0).expect("a row");
    texts(batch.column(0))[0].clone().unwrap_or_else(|| "NULL".to_string())
}

/// A text column in every encoding that a function may meet; the last two are slices of longer ones.
pub(super) fn encodings(texts: &[Option<&str>]) -> Vec<ArrayRef> {
    let plain = || -> ArrayRef { Arc::new(StringArray::from(texts.to_vec())) };
    let mut padded = vec![Some("Nauru"), None];
    padded.extend(texts);
    padded.push(Some("Nauru"));
    let sliced: ArrayRef = Arc::new(StringArray::from(padded.clone()));
    vec![
        plain(),
        Arc::new(LargeStringArray::from(texts.to_vec())),
        Arc::new(StringViewArray::from(texts.to_vec())),
        Arc::new(texts.iter().copied().collect::<DictionaryArray<UInt16Type>>()),
        Arc::new(texts.iter().copied().collect::<DictionaryArray<Int32Type>>()),
        one_value_per_row::<UInt8Type>(plain()),
        one_value_per_row::<Int32Type>(Arc::new(StringViewArray::from(texts.to_vec()))),
        sliced.slice(2, texts.len()),
        one_value_per_row::<UInt16Type>(sliced).slice(2, texts.len()),
    ]
}

/// A dictionary with duplicate and null values.
fn one_value_per_row<K: ArrowDictionaryKeyType>(values: ArrayRef) -> ArrayRef {
    let keys = (0..values.len()).map(K::Native::from_usize).collect::<arrow::array::PrimitiveArray<K>>();
    Arc::new(DictionaryArray::new(keys, values))
}

/// A column of dates.
pub(super) fn dates(days: &[Option<&str>]) -> ArrayRef {
    let day = |text: &str| {
        let date: NaiveDate = text.parse().expect("a date");
        arrow::datatypes::Date32Type::from_naive_date(date)
    };
    Arc::new(days.iter().map(|text| text.map(day)).collect::<Date32Array>())
}

/// Calls the function on columns, and holds its output against its type, its scalars and an empty batch.
pub(super) fn invoke_on(udf: ScalarUDF, columns: &[ArrayRef]) -> ArrayRef {
    let rows = columns[0].len();
    let whole = call(&udf, columns.iter().map(|array| ColumnarValue::Array(Arc::clone(array))).collect(), rows);
    let empty = columns.iter().map(|array| ColumnarValue::Array(array.slice(0, 0))).collect();
    assert_eq!(call(&udf, empty, 0).len(), 0);
    for row in 0..rows {
        let scalar = |array: &ArrayRef| {
            ColumnarValue::Scalar(datafusion::common::ScalarValue::try_from_array(array, row).expect("a cell"))
        };
        let constant = call(&udf, columns.iter().map(scalar).collect(), rows);
        assert_eq!(texts(&constant), vec![texts(&whole)[row].clone(); rows], "row {row} as constants");
        let mut mixed: Vec<ColumnarValue> = columns.iter().map(scalar).collect();
        mixed[0] = ColumnarValue::Array(Arc::clone(&columns[0]));
        assert_eq!(texts(&call(&udf, mixed, rows))[row], texts(&whole)[row], "row {row} with constants");
    }
    whole
}

fn call(udf: &ScalarUDF, args: Vec<ColumnarValue>, number_rows: usize) -> ArrayRef {
    let arg_fields: Vec<_> = args.iter().map(|arg| Arc::new(Field::new("x", arg.data_type(), true))).collect();
    let scalar_arguments = vec![None; args.len()];
    let return_field = udf
        .return_field_from_args(ReturnFieldArgs { arg_fields: &arg_fields, scalar_arguments: &scalar_arguments })
        .expect("a type");
    let expected: DataType = return_field.data_type().clone();
    let config_options = Arc::new(ConfigOptions::default());
    let args = ScalarFunctionArgs { args, arg_fields, number_rows, return_field, config_options };
    let array = udf.invoke_with_args(args).expect("an answer").into_array(number_rows).expect("an array");
    assert_eq!(array.data_type(), &expected);
    array
}

/// Compares as `Some("text")`, which an owned option would not.
#[derive(Clone, Debug)]
pub(super) struct Text(Option<String>);

impl Text {
    pub(super) fn unwrap_or_else(self, other: impl FnOnce() -> String) -> String {
        self.0.unwrap_or_else(other)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.0 == other.0
    }
}

impl PartialEq<Option<&str>> for Text {
    fn eq(&self, other: &Option<&str>) -> bool {
        self.0.as_deref() == *other
    }
}

/// Returns the cells as text.
pub(super) fn texts(array: &ArrayRef) -> Vec<Text> {
    let options = FormatOptions::new().with_null("NULL");
    let formatter = ArrayFormatter::try_new(array, &options).expect("a type that can be shown");
    let nulls = array.logical_nulls();
    let is_null = |i| nulls.as_ref().is_some_and(|nulls| nulls.is_null(i));
    (0..array.len()).map(|i| Text((!is_null(i)).then(|| formatter.value(i).to_string()))).collect()
}
