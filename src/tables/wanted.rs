//! What the conditions of a statement say of the pairs and dates of the rows it wants.
//!
//! Only ever too much: a row that a condition lets through is always wanted, and a condition that isn't understood
//! wants everything. Scans leave out what isn't wanted, and the conditions themselves stay above them.

use std::collections::BTreeSet;

use datafusion::logical_expr::{BinaryExpr, Expr, Operator};
use datafusion::scalar::ScalarValue;

use crate::country::{Country, Pair};
use crate::facts::Table;
use crate::store::SegmentEntry;

/// Pairs and dates that may be wanted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    /// Codes of pairs; none where any may be.
    pub(super) pairs: Option<BTreeSet<u16>>,
    /// First and last day, in days since 1970-01-01; none where any may be, and then also rows without a date.
    pub(super) dates: Option<(i32, i32)>,
}

impl Wanted {
    pub(super) fn is_everything(&self) -> bool {
        self.pairs.is_none() && self.dates.is_none()
    }

    /// Returns what a condition wants of a table.
    pub(super) fn of(table: Table, condition: &Expr) -> Wanted {
        if !table.holds_facts() {
            return Wanted::default();
        }
        match condition {
            Expr::BinaryExpr(BinaryExpr { left, op: Operator::And, right }) => {
                Wanted::of(table, left).and(Wanted::of(table, right))
            }
            Expr::BinaryExpr(BinaryExpr { left, op: Operator::Or, right }) => {
                Wanted::of(table, left).or(Wanted::of(table, right))
            }
            Expr::BinaryExpr(BinaryExpr { left, op, right }) => match (column(left), literal(right)) {
                (Some(name), Some(value)) => compared(table, name, *op, value),
                _ => match (column(right), literal(left), op.swap()) {
                    (Some(name), Some(value), Some(op)) => compared(table, name, op, value),
                    _ => Wanted::default(),
                },
            },
            Expr::InList(list) if !list.negated => {
                let Some(name) = column(&list.expr) else { return Wanted::default() };
                let each = list.list.iter().map(|item| match literal(item) {
                    Some(value) => compared(table, name, Operator::Eq, value),
                    None => Wanted::default(),
                });
                each.reduce(Wanted::or).unwrap_or_default()
            }
            Expr::Between(between) if !between.negated => {
                let ends = [(Operator::GtEq, &between.low), (Operator::LtEq, &between.high)];
                let Some(name) = column(&between.expr) else { return Wanted::default() };
                ends.into_iter().fold(Wanted::default(), |wanted, (op, end)| match literal(end) {
                    Some(value) => wanted.and(compared(table, name, op, value)),
                    None => wanted,
                })
            }
            _ => Wanted::default(),
        }
    }

    pub(super) fn and(self, other: Wanted) -> Wanted {
        Wanted {
            pairs: match (self.pairs, other.pairs) {
                (Some(a), Some(b)) => Some(a.intersection(&b).copied().collect()),
                (a, b) => a.or(b),
            },
            dates: match (self.dates, other.dates) {
                (Some(a), Some(b)) => Some((a.0.max(b.0), a.1.min(b.1))),
                (a, b) => a.or(b),
            },
        }
    }

    fn or(self, other: Wanted) -> Wanted {
        Wanted {
            pairs: self.pairs.zip(other.pairs).map(|(a, b)| a.union(&b).copied().collect()),
            dates: self.dates.zip(other.dates).map(|(a, b)| (a.0.min(b.0), a.1.max(b.1))),
        }
    }

    /// Tells whether a segment may hold wanted rows, by what the generation file says of it.
    pub(super) fn may_be_in(&self, entry: &SegmentEntry) -> bool {
        let pairs = match (&self.pairs, &entry.pairs) {
            (Some(pairs), Some([first, last])) => pairs.iter().any(|code| {
                let text = Pair::from_code(*code).map_or("", Pair::text);
                first.as_str() <= text && text <= last.as_str()
            }),
            _ => true,
        };
        let dates = match (self.dates, &entry.dates) {
            (Some((least, greatest)), Some([first, last])) => {
                let day = |text: &str| text.parse().ok().map(crate::facts::epoch_days);
                day(first).is_none_or(|first| first <= greatest) && day(last).is_none_or(|last| least <= last)
            }
            // Facts without any date, in a segment that says so.
            (Some(_), None) => entry.undated != Some(entry.rows),
            _ => true,
        };
        pairs && dates
    }
}

fn compared(table: Table, name: &str, op: Operator, value: &ScalarValue) -> Wanted {
    let mut wanted = Wanted::default();
    let (a, b) = table.countries();
    if name == "pair" || name == a || name == b {
        let Some(Some(text)) = value.try_as_str() else { return wanted };
        if op != Operator::Eq {
            return wanted;
        }
        wanted.pairs = if name == "pair" {
            // A text that is no pair is equal to none.
            Some(Pair::from_text(text).map(Pair::code).into_iter().collect())
        } else {
            let country = Country::from_iso3(text);
            let others = Country::all().filter_map(|other| Pair::new(country?, other));
            Some(others.map(Pair::code).collect())
        };
    } else if let ("date", ScalarValue::Date32(Some(day))) = (name, value) {
        wanted.dates = match op {
            Operator::Eq => Some((*day, *day)),
            Operator::Lt | Operator::LtEq => Some((i32::MIN, *day)),
            Operator::Gt | Operator::GtEq => Some((*day, i32::MAX)),
            _ => None,
        };
    }
    wanted
}

/// Returns the name of a column, also where it was made into text.
fn column(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Column(column) => Some(&column.name),
        Expr::Cast(cast) if is_text(cast.field.data_type()) => column(&cast.expr),
        Expr::Alias(alias) => column(&alias.expr),
        _ => None,
    }
}

fn is_text(data_type: &arrow::datatypes::DataType) -> bool {
    use arrow::datatypes::DataType::{LargeUtf8, Utf8, Utf8View};
    matches!(data_type, Utf8 | Utf8View | LargeUtf8)
}

fn literal(expr: &Expr) -> Option<&ScalarValue> {
    match expr {
        Expr::Literal(value, _) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use datafusion::logical_expr::{col, lit};

    use super::*;

    fn of(condition: Expr) -> (Option<Vec<&'static str>>, Option<(i32, i32)>) {
        let wanted = Wanted::of(Table::Visits, &condition);
        let text = |code: u16| Pair::from_code(code).map_or("", Pair::text);
        (wanted.pairs.map(|pairs| pairs.into_iter().map(text).collect()), wanted.dates)
    }

    fn day(days: i32) -> Expr {
        lit(ScalarValue::Date32(Some(days)))
    }

    #[test]
    fn conditions_on_pairs_and_dates_are_understood() {
        let pair = |text: &str| col("pair").eq(lit(text));
        let both = col("visitor_country").eq(lit("TJK")).and(lit("KAZ").eq(col("host_country")));
        let cases = [
            (pair("KAZ-TJK"), Some(vec!["KAZ-TJK"]), None),
            (pair("nonsense"), Some(vec![]), None),
            (both, Some(vec!["KAZ-TJK"]), None),
            (pair("KAZ-TJK").and(pair("KAZ-UZB")), Some(vec![]), None),
            (pair("KAZ-TJK").and(col("date").gt(day(5))), Some(vec!["KAZ-TJK"]), Some((5, i32::MAX))),
            (pair("KAZ-TJK").or(col("date").gt(day(5))), None, None),
            (pair("KAZ-TJK").or(col("place").eq(lit("Astana"))), None, None),
            (col("date").between(day(3), day(9)), None, Some((3, 9))),
            (day(3).lt(col("date")), None, Some((3, i32::MAX))),
            (col("date").eq(day(3)).or(col("date").eq(day(7))), None, Some((3, 7))),
            (pair("KAZ-TJK").is_not_true(), None, None),
            (col("pair").not_eq(lit("KAZ-TJK")), None, None),
            (col("pair").in_list(vec![lit("KAZ-TJK")], true), None, None),
            (col("pair").eq(col("place")), None, None),
            (lit(true), None, None),
        ];
        for (condition, pairs, dates) in cases {
            assert_eq!(of(condition.clone()), (pairs, dates), "{condition}");
        }
        let (pairs, _) = of(col("pair").in_list(vec![lit("KAZ-TJK"), lit("KAZ-UZB")], false));
        assert_eq!(pairs.map(|pairs| pairs.len()), Some(2));
        let (pairs, _) = of(col("visitor_country").eq(lit("KAZ")));
        assert_eq!(pairs.map(|pairs| pairs.len()), Some(Country::COUNT - 1));
    }
}
