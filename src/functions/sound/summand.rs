//! The types that `sum` adds up exactly, and what their sums are carried in.

use std::fmt::Debug;
use std::hash::Hash;

use arrow::array::ArrowNativeTypeOp;
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type,
    DurationMicrosecondType, DurationMillisecondType, DurationNanosecondType, DurationSecondType, Int64Type,
    IntervalDayTimeType, IntervalMonthDayNanoType, IntervalYearMonthType, UInt64Type,
};

/// A native number of a [`Summand`].
pub(super) type Native<T> = <T as ArrowPrimitiveType>::Native;
/// A native number of the type that sums are carried in.
pub(super) type WideNative<T> = <<T as Summand>::Wide as ArrowPrimitiveType>::Native;

/// A type that `sum` takes.
///
/// Whole numbers of up to 64 bits are carried in 128: no number of rows overflows that, so a sum is refused by its
/// value alone, whatever the order of the rows. Wider types are checked at each step.
pub(super) trait Summand: ArrowPrimitiveType<Native: ArrowNativeTypeOp + Eq + Hash> + Debug {
    /// What sums are carried in.
    type Wide: ArrowPrimitiveType<Native: ArrowNativeTypeOp>;

    fn widen(value: Native<Self>) -> WideNative<Self>;

    /// Returns the sum as a value of this type; `None` = it doesn't fit.
    fn narrow(sum: WideNative<Self>) -> Option<Native<Self>>;

    /// Returns the type of the partial sums, given the type of the result.
    fn wide_type(result: &DataType) -> DataType;

    fn plus(a: WideNative<Self>, b: WideNative<Self>) -> Option<WideNative<Self>> {
        a.add_checked(b).ok()
    }

    fn minus(a: WideNative<Self>, b: WideNative<Self>) -> Option<WideNative<Self>> {
        a.sub_checked(b).ok()
    }

    fn total(values: &[Native<Self>]) -> Option<WideNative<Self>> {
        values.iter().try_fold(WideNative::<Self>::ZERO, |sum, value| Self::plus(sum, Self::widen(*value)))
    }
}

macro_rules! word {
    ($type:ty, $native:ty) => {
        impl Summand for $type {
            type Wide = Decimal128Type;

            fn widen(value: $native) -> i128 {
                i128::from(value)
            }

            fn narrow(sum: i128) -> Option<$native> {
                sum.try_into().ok()
            }

            fn wide_type(_: &DataType) -> DataType {
                DataType::Decimal128(38, 0)
            }

            fn plus(a: i128, b: i128) -> Option<i128> {
                Some(a + b)
            }

            fn minus(a: i128, b: i128) -> Option<i128> {
                Some(a - b)
            }

            fn total(values: &[$native]) -> Option<i128> {
                Some(values.iter().map(|value| i128::from(*value)).sum())
            }
        }
    };
}

word!(Int64Type, i64);
word!(UInt64Type, u64);
word!(DurationSecondType, i64);
word!(DurationMillisecondType, i64);
word!(DurationMicrosecondType, i64);
word!(DurationNanosecondType, i64);

macro_rules! narrow_decimal {
    ($type:ty, $native:ty) => {
        impl Summand for $type {
            type Wide = Decimal128Type;

            fn widen(value: $native) -> i128 {
                i128::from(value)
            }

            fn narrow(sum: i128) -> Option<$native> {
                sum.try_into().ok()
            }

            fn wide_type(result: &DataType) -> DataType {
                DataType::Decimal128(38, scale(result))
            }
        }
    };
}

narrow_decimal!(Decimal32Type, i32);
narrow_decimal!(Decimal64Type, i64);

macro_rules! itself {
    ($type:ty) => {
        impl Summand for $type {
            type Wide = $type;

            fn widen(value: Native<$type>) -> Native<$type> {
                value
            }

            fn narrow(sum: Native<$type>) -> Option<Native<$type>> {
                Some(sum)
            }

            fn wide_type(result: &DataType) -> DataType {
                result.clone()
            }
        }
    };
}

itself!(Decimal128Type);
itself!(Decimal256Type);
itself!(IntervalYearMonthType);
itself!(IntervalDayTimeType);
itself!(IntervalMonthDayNanoType);

fn scale(decimal: &DataType) -> i8 {
    match decimal {
        DataType::Decimal32(_, scale)
        | DataType::Decimal64(_, scale)
        | DataType::Decimal128(_, scale)
        | DataType::Decimal256(_, scale) => *scale,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_those_of_128_bits() {
        let mut state = 42u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for n in [0, 1, 2, 7, 1000] {
            let unsigned: Vec<u64> = (0..n).map(|i| if i % 5 == 0 { u64::MAX } else { next() }).collect();
            let signed: Vec<i64> = (0..n).map(|i| if i % 7 == 0 { i64::MIN } else { next() as i64 }).collect();
            assert_eq!(UInt64Type::total(&unsigned), Some(unsigned.iter().map(|v| i128::from(*v)).sum()));
            assert_eq!(Int64Type::total(&signed), Some(signed.iter().map(|v| i128::from(*v)).sum()));
        }
    }

    #[test]
    fn only_what_fits_is_narrowed() {
        assert_eq!(Int64Type::narrow(i128::from(i64::MAX)), Some(i64::MAX));
        assert_eq!(Int64Type::narrow(i128::from(i64::MAX) + 1), None);
        assert_eq!(Int64Type::narrow(i128::from(i64::MIN)), Some(i64::MIN));
        assert_eq!(UInt64Type::narrow(-1), None);
        assert_eq!(UInt64Type::narrow(i128::from(u64::MAX)), Some(u64::MAX));
        assert_eq!(IntervalYearMonthType::total(&[i32::MAX, 1]), None);
        assert_eq!(Decimal128Type::total(&[i128::MAX, 1]), None);
    }
}
