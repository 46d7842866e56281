//! What scalar functions share: a [`Kernel`] makes a DataFusion function of a [`Function`] and a plain Rust function.
//!
//! The signature comes from the parameters' kinds. Text arrives in whatever encoding the column has (plain, view, large,
//! dictionary), so that a dictionary is not flattened on the way. A call whose arguments are all constants is computed
//! for one row; an argument that is a constant NULL, or a text that names nothing, gives NULL without a look at the rows.

use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use arrow::array::ArrayRef;
use arrow::datatypes::DataType;
use datafusion::common::types::{
    NativeType, logical_boolean, logical_date, logical_float64, logical_int64, logical_string,
};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::{
    Coercion, ColumnarValue, DocSection, Documentation, EncodingPreservation, ScalarFunctionArgs, ScalarUDF,
    ScalarUDFImpl, Signature, TypeSignature, TypeSignatureClass, Volatility,
};

use super::{Function, ParamKind};

/// The work of one function; `None` = NULL in every row.
pub(super) type Invoke = fn(&Args) -> Result<Option<ArrayRef>>;

/// Makes the DataFusion function: immutable, and NULL where any argument is.
pub(super) fn scalar(function: &'static Function, returns: DataType, invoke: Invoke) -> ScalarUDF {
    build(function, returns, Volatility::Immutable, true, invoke)
}

/// As [`scalar`], for a function whose answer depends on the day.
pub(super) fn stable(function: &'static Function, returns: DataType, invoke: Invoke) -> ScalarUDF {
    build(function, returns, Volatility::Stable, true, invoke)
}

/// As [`scalar`], for a function that has an answer to NULL.
pub(super) fn lenient(function: &'static Function, returns: DataType, invoke: Invoke) -> ScalarUDF {
    build(function, returns, Volatility::Immutable, false, invoke)
}

/// The arguments of one call.
pub(super) struct Args {
    pub(super) values: Vec<ColumnarValue>,
    /// Rows to compute: one where all arguments are constants.
    pub(super) rows: usize,
}

impl Args {
    /// Returns how many arguments were given, which tells whether optional ones were.
    pub(super) fn len(&self) -> usize {
        self.values.len()
    }
}

fn build(
    function: &'static Function,
    returns: DataType,
    volatility: Volatility,
    strict: bool,
    invoke: Invoke,
) -> ScalarUDF {
    let signature = signature(function, volatility);
    ScalarUDF::new_from_impl(Kernel { function, signature, returns, strict, invoke, documentation: OnceLock::new() })
}

/// Returns the coercions of the parameters; a function with optional ones takes any number from the required up.
pub(super) fn signature(function: &Function, volatility: Volatility) -> Signature {
    let coercions: Vec<Coercion> = function.params.iter().map(|param| coercion(param.kind)).collect();
    let required = function.params.iter().filter(|param| param.default.is_none()).count();
    let signature = if required == coercions.len() {
        Signature::coercible(coercions, volatility)
    } else {
        let arities = required..=coercions.len();
        Signature::one_of(arities.map(|n| TypeSignature::Coercible(coercions[..n].to_vec())).collect(), volatility)
    };
    signature
        .with_parameter_names(function.params.iter().map(|param| param.name).collect())
        .expect("there are as many names as parameters, all different")
}

fn coercion(kind: ParamKind) -> Coercion {
    let native = TypeSignatureClass::Native;
    match kind {
        ParamKind::Country
        | ParamKind::Place
        | ParamKind::Pair
        | ParamKind::Group
        | ParamKind::Precision
        | ParamKind::Period
        | ParamKind::Language
        | ParamKind::Scope
        | ParamKind::Word(_)
        | ParamKind::Text => {
            Coercion::new_exact(native(logical_string())).with_encoding_preservation(EncodingPreservation::dictionary())
        }
        ParamKind::Date => Coercion::new_implicit(
            native(logical_date()),
            vec![TypeSignatureClass::Timestamp, native(logical_string())],
            NativeType::Date,
        ),
        ParamKind::Int => {
            Coercion::new_implicit(native(logical_int64()), vec![TypeSignatureClass::Integer], NativeType::Int64)
        }
        ParamKind::Float => {
            Coercion::new_implicit(native(logical_float64()), vec![TypeSignatureClass::Numeric], NativeType::Float64)
        }
        ParamKind::Bool => Coercion::new_exact(native(logical_boolean())),
        // Those of table functions that the pipeline puts in place of a table.
        ParamKind::Edges | ParamKind::Any => Coercion::new_exact(TypeSignatureClass::Any),
    }
}

/// Returns the function's text for SHOW FUNCTIONS and `information_schema`.
pub(super) fn documentation(function: &Function) -> Documentation {
    let section = DocSection { include: true, label: function.group.title(), description: None };
    let mut builder = Documentation::builder(section, function.description, function.signature());
    for example in function.examples {
        builder = builder.with_sql_example(format!("{} -- {}", example.sql, example.output));
    }
    for param in function.params {
        builder = builder.with_argument(param.name, param.doc);
    }
    builder.build()
}

#[derive(Debug)]
struct Kernel {
    function: &'static Function,
    signature: Signature,
    returns: DataType,
    strict: bool,
    invoke: Invoke,
    documentation: OnceLock<Documentation>,
}

/// Names are unique in the list of functions, so a kernel is its name.
impl PartialEq for Kernel {
    fn eq(&self, other: &Kernel) -> bool {
        self.function.name == other.function.name
    }
}

impl Eq for Kernel {}

impl Hash for Kernel {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.function.name.hash(state);
    }
}

impl ScalarUDFImpl for Kernel {
    fn name(&self) -> &str {
        self.function.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.returns.clone())
    }

    fn is_strict(&self) -> bool {
        self.strict
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let constant = args.args.iter().all(|value| matches!(value, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { args.number_rows };
        match (self.invoke)(&Args { values: args.args, rows })? {
            None => Ok(ColumnarValue::Scalar(ScalarValue::try_new_null(&self.returns)?)),
            Some(array) if constant => Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?)),
            Some(array) => Ok(ColumnarValue::Array(array)),
        }
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(self.documentation.get_or_init(|| documentation(self.function)))
    }
}
