//! `rank_of(country)`: the place of a code's text among all texts of its closed set, so that rows are sorted, and windows
//! parted, without looking at texts. The order is that of the texts, which plans are told.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use arrow::array::{Array, ArrayRef, AsArray, UInt16Array};
use arrow::datatypes::{DataType, UInt16Type};
use datafusion::error::Result;
use datafusion::logical_expr::sort_properties::ExprProperties;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use super::part::codes;

/// Makes the call that ranks a column of codes.
pub(super) fn rank(column: Expr, values: &'static ArrayRef) -> Expr {
    ScalarUDF::from(Rank { values: Values(values), signature: Signature::any(1, Volatility::Immutable) })
        .call(vec![column])
}

/// A shared dictionary, which is itself and no other.
#[derive(Clone, Copy, Debug)]
struct Values(&'static ArrayRef);

impl Values {
    fn address(self) -> usize {
        Arc::as_ptr(self.0).cast::<()>() as usize
    }
}

impl PartialEq for Values {
    fn eq(&self, other: &Values) -> bool {
        self.address() == other.address()
    }
}

impl Eq for Values {}

impl std::hash::Hash for Values {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.address().hash(state);
    }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Rank {
    values: Values,
    signature: Signature,
}

impl ScalarUDFImpl for Rank {
    fn name(&self) -> &str {
        "rank_of"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::UInt16)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let column = ColumnarValue::values_to_arrays(&args.args)?.remove(0);
        let codes = codes(&column, self.values.0)?;
        let ranks = ranks(self.values);
        // The key of a null may be anything.
        let ranked: UInt16Array =
            codes.unary::<_, UInt16Type>(|code| ranks.get(usize::from(code)).copied().unwrap_or_default());
        Ok(ColumnarValue::Array(Arc::new(ranked)))
    }

    fn preserves_lex_ordering(&self, _: &[ExprProperties]) -> Result<bool> {
        Ok(true)
    }

    fn strictly_order_preserving(&self, _: &[ExprProperties]) -> Result<bool> {
        Ok(true)
    }
}

/// Returns the ranks of the codes; they are made once in a process.
fn ranks(values: Values) -> Arc<[u16]> {
    static KNOWN: Mutex<Option<HashMap<usize, Arc<[u16]>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    Arc::clone(known.entry(values.address()).or_insert_with(|| of_texts(values.0)))
}

fn of_texts(values: &ArrayRef) -> Arc<[u16]> {
    let texts = values.as_string::<i32>();
    let begin = |text: &str| {
        let mut bytes = [0; 8];
        let n = text.len().min(8);
        bytes[..n].copy_from_slice(&text.as_bytes()[..n]);
        u64::from_be_bytes(bytes)
    };
    let mut order: Vec<(u64, u16)> = (0..texts.len()).map(|code| (begin(texts.value(code)), code as u16)).collect();
    order.sort_unstable_by(|(a, one), (b, other)| {
        a.cmp(b).then_with(|| texts.value(usize::from(*one)).cmp(texts.value(usize::from(*other))))
    });
    let mut ranks = vec![0; texts.len()];
    for (rank, (_, code)) in order.into_iter().enumerate() {
        ranks[usize::from(code)] = rank as u16;
    }
    ranks.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::codes::{country_values, pair_values};

    #[test]
    fn ranks_are_in_the_order_of_the_texts() {
        for values in [country_values(), pair_values()] {
            let (texts, ranks) = (values.as_string::<i32>(), ranks(Values(values)));
            let mut codes: Vec<usize> = (0..texts.len()).collect();
            codes.sort_by_key(|code| ranks[*code]);
            assert!(codes.is_sorted_by(|a, b| texts.value(*a) < texts.value(*b)));
        }
    }
}
