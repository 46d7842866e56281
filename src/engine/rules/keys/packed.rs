//! Functions between columns and packed keys: `key_of(pair, year)` and `of_key(key)`.
//!
//! They stand in plans alone; no statement can name them.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, PrimitiveArray};
use arrow::buffer::{BooleanBuffer, NullBuffer};
use arrow::datatypes::{ArrowPrimitiveType, DataType, Field, FieldRef, UInt16Type, UInt32Type, UInt64Type};
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::{
    ColumnarValue, Expr, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use super::part::Part;
use crate::facts::Domain;

/// The parts of a packed key, first ones in the higher bits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Layout {
    parts: Vec<Part>,
}

impl Layout {
    /// Returns the layout, or nothing where the parts take more bits than a number has.
    pub(super) fn new(parts: Vec<Part>) -> Option<Layout> {
        let layout = Layout { parts };
        (layout.bits() <= u64::BITS).then_some(layout)
    }

    fn bits(&self) -> u32 {
        self.parts.iter().map(|part| part.bits()).sum()
    }

    fn data_type(&self) -> DataType {
        match self.bits() {
            0..=16 => DataType::UInt16,
            17..=32 => DataType::UInt32,
            _ => DataType::UInt64,
        }
    }

    /// Returns how far the part at a place is from the lowest bit.
    fn shift(&self, place: usize) -> u32 {
        self.parts[place + 1..].iter().map(|part| part.bits()).sum()
    }

    /// Makes the call that packs columns.
    pub(super) fn pack(&self, columns: Vec<Expr>, nulls: Nulls) -> Expr {
        ScalarUDF::from(Pack { layout: self.clone(), nulls, signature: any(columns.len()) }).call(columns)
    }

    /// Makes the call that takes the column at a place out of a key.
    pub(super) fn unpack(&self, key: Expr, place: usize, nullable: bool) -> Expr {
        ScalarUDF::from(Unpack { layout: self.clone(), place, nullable, signature: any(1) }).call(vec![key])
    }
}

fn any(n_columns: usize) -> Signature {
    Signature::any(n_columns, Volatility::Immutable)
}

/// What NULL in a part makes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Nulls {
    /// A value like others: rows are grouped.
    Equal,
    /// NULL: rows are joined or counted.
    Apart,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Pack {
    layout: Layout,
    nulls: Nulls,
    signature: Signature,
}

impl ScalarUDFImpl for Pack {
    fn name(&self) -> &str {
        "key_of"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.layout.data_type())
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs) -> Result<FieldRef> {
        let nullable = self.nulls == Nulls::Apart && args.arg_fields.iter().any(|field| field.is_nullable());
        Ok(Arc::new(Field::new(self.name(), self.layout.data_type(), nullable)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&args.args)?;
        let key = match self.layout.data_type() {
            DataType::UInt16 => {
                self.keys::<UInt16Type>(&columns, |key, bits, number| key << (bits & 15) | number as u16)
            }
            DataType::UInt32 => {
                self.keys::<UInt32Type>(&columns, |key, bits, number| key << (bits & 31) | number as u32)
            }
            _ => self.keys::<UInt64Type>(&columns, |key, bits, number| key << (bits & 63) | number),
        };
        Ok(ColumnarValue::Array(key?))
    }
}

impl Pack {
    fn keys<T: ArrowPrimitiveType>(
        &self,
        columns: &[ArrayRef],
        add: impl Fn(T::Native, u32, u64) -> T::Native,
    ) -> Result<ArrayRef> {
        let n_rows = columns.first().map_or(0, |column| column.len());
        let mut keys = vec![T::Native::default(); n_rows];
        for (part, column) in self.layout.parts.iter().zip(columns) {
            // The first part is added to zero, so that it doesn't matter how far that was moved.
            let bits = part.bits();
            part.numbers(column, |row, number| keys[row] = add(keys[row], bits, number))?;
        }
        let nulls = match self.nulls {
            Nulls::Equal => None,
            Nulls::Apart => columns
                .iter()
                .fold(None, |nulls, column| NullBuffer::union(nulls.as_ref(), column.logical_nulls().as_ref())),
        };
        Ok(Arc::new(PrimitiveArray::<T>::new(keys.into(), nulls)))
    }
}

/// Takes one column out of a key.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(in super::super) struct Unpack {
    layout: Layout,
    place: usize,
    nullable: bool,
    signature: Signature,
}

impl Unpack {
    /// Returns the closed set of the column.
    pub(in super::super) fn domain(&self) -> Option<Domain> {
        match self.layout.parts[self.place] {
            Part::Codes(domain, _) => Some(domain),
            Part::Int | Part::Day => None,
        }
    }
}

impl ScalarUDFImpl for Unpack {
    fn name(&self) -> &str {
        "of_key"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.layout.parts[self.place].data_type())
    }

    fn return_field_from_args(&self, _: ReturnFieldArgs) -> Result<FieldRef> {
        let part = self.layout.parts[self.place];
        Ok(Arc::new(Field::new(self.name(), part.data_type(), self.nullable)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let keys = ColumnarValue::values_to_arrays(&args.args)?.remove(0);
        let column = match keys.data_type() {
            DataType::UInt16 => self.column::<UInt16Type>(&keys),
            DataType::UInt32 => self.column::<UInt32Type>(&keys),
            DataType::UInt64 => self.column::<UInt64Type>(&keys),
            other => return Err(DataFusionError::Internal(format!("a packed key arrived as {other}"))),
        };
        Ok(ColumnarValue::Array(column))
    }
}

impl Unpack {
    fn column<T: ArrowPrimitiveType>(&self, keys: &ArrayRef) -> ArrayRef
    where
        T::Native: Into<u64>,
    {
        let (part, shift) = (self.layout.parts[self.place], self.layout.shift(self.place));
        let mask = u64::MAX >> (u64::BITS - part.bits());
        let keys = keys.as_primitive::<T>();
        let numbers = keys.values().iter().map(|key| (*key).into() >> shift & mask);
        match keys.nulls() {
            None => part.column(numbers),
            // Above an outer join: a row without a key has no columns either.
            Some(nulls) => {
                let valid: BooleanBuffer = nulls.iter().collect();
                part.column(
                    numbers.zip(valid.iter().collect::<Vec<_>>()).map(|(number, valid)| number * u64::from(valid)),
                )
            }
        }
    }
}
