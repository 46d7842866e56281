//! One key that is part of a packed one: how many bits it takes, and how its column becomes numbers and comes back.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Date32Array, Int32Array, UInt16Array};
use arrow::buffer::{BooleanBuffer, NullBuffer, ScalarBuffer};
use arrow::datatypes::{DataType, Date32Type, Int32Type, UInt16Type};
use datafusion::error::{DataFusionError, Result};

use crate::facts::Domain;
use crate::facts::codes::{dictionary_type, is_global, over};

/// A kind of key with few values.
#[derive(Clone, Copy, Debug)]
pub(in super::super) enum Part {
    /// Codes of a closed set.
    Codes(Domain, &'static ArrayRef),
    /// An `Int32`, such as a year.
    Int,
    /// A `Date32`.
    Day,
}

impl PartialEq for Part {
    fn eq(&self, other: &Part) -> bool {
        match (self, other) {
            (Part::Codes(_, a), Part::Codes(_, b)) => Arc::ptr_eq(a, b),
            (Part::Int, Part::Int) | (Part::Day, Part::Day) => true,
            _ => false,
        }
    }
}

impl Eq for Part {}

impl Hash for Part {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        if let Part::Codes(_, values) = self {
            (Arc::as_ptr(values).cast::<()>() as usize).hash(state);
        }
    }
}

impl Part {
    /// Returns the part for a column of a type, whose values are those of the closed set, if it is in one.
    pub(super) fn of(data_type: &DataType, domain: Option<Domain>) -> Option<Part> {
        match data_type {
            DataType::Int32 => Some(Part::Int),
            DataType::Date32 => Some(Part::Day),
            data_type if *data_type == dictionary_type() => {
                let domain = domain?;
                Some(Part::Codes(domain, domain.values()?))
            }
            _ => None,
        }
    }

    pub(super) fn data_type(self) -> DataType {
        match self {
            Part::Codes(..) => dictionary_type(),
            Part::Int => DataType::Int32,
            Part::Day => DataType::Date32,
        }
    }

    /// Returns the bits that the numbers of this part take; zero stands for NULL.
    pub(super) fn bits(self) -> u32 {
        match self {
            Part::Codes(_, values) => usize::BITS - values.len().leading_zeros(),
            Part::Int | Part::Day => 33,
        }
    }

    /// Calls `each` with the number of every row: 1 and more for a value, 0 for NULL.
    pub(super) fn numbers(self, column: &ArrayRef, mut each: impl FnMut(usize, u64)) -> Result<()> {
        let days = |value: i32| (i64::from(value) - i64::from(i32::MIN) + 1) as u64;
        match self {
            Part::Codes(_, values) => {
                let codes = codes(column, values)?;
                spread(codes.values(), codes.nulls(), |code| u64::from(code) + 1, &mut each);
            }
            Part::Int => {
                let column = column.as_primitive_opt::<Int32Type>().ok_or_else(|| of_another_type(column))?;
                spread(column.values(), column.nulls(), days, &mut each);
            }
            Part::Day => {
                let column = column.as_primitive_opt::<Date32Type>().ok_or_else(|| of_another_type(column))?;
                spread(column.values(), column.nulls(), days, &mut each);
            }
        }
        Ok(())
    }

    /// Makes the column of the numbers.
    pub(super) fn column(self, numbers: impl Iterator<Item = u64> + Clone) -> ArrayRef {
        let nulls = numbers.clone().any(|number| number == 0).then(|| {
            let valid: BooleanBuffer = numbers.clone().map(|number| number != 0).collect();
            NullBuffer::new(valid)
        });
        let days = |number: u64| (number as i64 - 1 + i64::from(i32::MIN)) as i32;
        match self {
            Part::Codes(_, values) => {
                let codes: Vec<u16> = numbers.map(|number| number.saturating_sub(1) as u16).collect();
                over(UInt16Array::new(ScalarBuffer::from(codes), nulls), values)
            }
            Part::Int => Arc::new(Int32Array::new(numbers.map(days).collect(), nulls)),
            Part::Day => Arc::new(Date32Array::new(numbers.map(days).collect(), nulls)),
        }
    }
}

fn spread<T: Copy>(
    values: &[T],
    nulls: Option<&NullBuffer>,
    number: impl Fn(T) -> u64,
    each: &mut impl FnMut(usize, u64),
) {
    match nulls {
        None => values.iter().enumerate().for_each(|(row, value)| each(row, number(*value))),
        Some(nulls) => values
            .iter()
            .zip(nulls.iter())
            .enumerate()
            .for_each(|(row, (value, valid))| each(row, if valid { number(*value) } else { 0 })),
    }
}

/// Returns the codes of a dictionary column: its keys where its values are the shared ones, else those of its texts.
pub(super) fn codes(column: &ArrayRef, values: &'static ArrayRef) -> Result<UInt16Array> {
    let dictionary = column.as_dictionary_opt::<UInt16Type>().ok_or_else(|| of_another_type(column))?;
    if is_global(dictionary.values(), values) {
        return Ok(dictionary.keys().clone());
    }
    // Spilled, cast or united on the way: rare, and as many texts as rows at most.
    let texts = dictionary.downcast_dict::<arrow::array::StringArray>().ok_or_else(|| of_another_type(column))?;
    let known = values.as_string::<i32>();
    let mut found = std::collections::HashMap::new();
    let wanted: std::collections::HashSet<&str> = texts.into_iter().flatten().collect();
    found.extend(
        (0..known.len()).filter(|code| wanted.contains(known.value(*code))).map(|code| (known.value(code), code)),
    );
    texts
        .into_iter()
        .map(|text| match text {
            None => Ok(None),
            Some(text) => match found.get(text) {
                Some(code) => Ok(Some(*code as u16)),
                None => Err(DataFusionError::Internal(format!("`{text}` is none of the values of its column"))),
            },
        })
        .collect()
}

fn of_another_type(column: &ArrayRef) -> DataFusionError {
    DataFusionError::Internal(format!("a key arrived as {}", column.data_type()))
}
