//! Ticks of an axis and their labels.

use arrow::temporal_conversions::date32_to_datetime;

use super::super::shown::grouped;
use super::data::Axis;

/// A span of values with ticks at round ones.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) ticks: Vec<f64>,
}

impl Scale {
    /// Spans the values with about `n` ticks; amounts begin at zero where they are near it.
    pub(super) fn over(values: impl Iterator<Item = f64>, axis: Axis, n: usize) -> Scale {
        let (mut low, mut high) =
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        if axis == Axis::Numbers && low > 0.0 && (low < high / 2.0 || low == high) {
            low = 0.0;
        }
        if low == high {
            (low, high) = (low - 1.0, high + 1.0);
        }
        let step = step((high - low) / n.max(1) as f64, axis);
        if axis == Axis::Numbers {
            (low, high) = ((low / step).floor() * step, (high / step).ceil() * step);
        }
        let first = (low / step).ceil() as i64;
        let last = (high / step).floor() as i64;
        let ticks = (first..=last.min(first + 4 * n as i64)).map(|tick| tick as f64 * step).collect();
        Scale { low, high, ticks }
    }

    /// Returns where a value stands, from 0 to 1.
    pub(super) fn place(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }
}

/// Returns the round step that is no less than `least`.
fn step(least: f64, axis: Axis) -> f64 {
    if axis == Axis::Days {
        const DAYS: [f64; 8] = [1.0, 7.0, 30.4375, 91.3125, 182.625, 365.25, 730.5, 1826.25];
        return DAYS.into_iter().find(|step| *step >= least).unwrap_or_else(|| (least / 3652.5).ceil() * 3652.5);
    }
    let power = 10f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|digit| digit * power).find(|step| *step >= least * 0.999);
    let step = step.unwrap_or(10.0 * power);
    if axis == Axis::Years { step.ceil().max(1.0) } else { step }
}

/// Returns the label of a value: `1.5bn`, `250M`, `2023`, `2023-05`.
pub(super) fn label(value: f64, axis: Axis, span: f64) -> String {
    match axis {
        Axis::Years => format!("{value:.0}"),
        Axis::Days => {
            let Some(day) = date32_to_datetime(value.round() as i32) else { return String::new() };
            let form = if span > 3.0 * 365.25 {
                "%Y"
            } else if span > 92.0 {
                "%Y-%m"
            } else {
                "%Y-%m-%d"
            };
            day.format(form).to_string()
        }
        Axis::Numbers => amount(value),
    }
}

/// Returns an amount in few characters.
pub(crate) fn amount(value: f64) -> String {
    const UNITS: [(f64, &str); 3] = [(1e9, "bn"), (1e6, "M"), (1e4, "k")];
    let magnitude = value.abs();
    if magnitude >= 1e15 {
        return format!("{value:.1e}");
    }
    let (divisor, unit) = UNITS.into_iter().find(|(least, _)| magnitude >= *least).unwrap_or((1.0, ""));
    let divisor = if unit == "k" { 1e3 } else { divisor };
    let scaled = value / divisor;
    let digits = if scaled.abs() >= 100.0 || scaled.fract() == 0.0 {
        0
    } else if scaled.abs() >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{scaled:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text };
    grouped(text) + unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_short() {
        let cases = [
            (0.0, "0"),
            (2023.0, "2023"),
            (12_345.0, "12.3k"),
            (1_400_000_000.0, "1.4bn"),
            (277_600_000.0, "278M"),
            (-5_000_000.0, "-5M"),
            (0.25, "0.25"),
            (3e20, "3.0e20"),
        ];
        for (value, expected) in cases {
            assert_eq!(amount(value), expected, "{value}");
        }
    }

    #[test]
    fn ticks_are_round_and_amounts_begin_at_zero() {
        let scale = Scale::over([3.0, 17.0].into_iter(), Axis::Numbers, 4);
        assert_eq!(scale, Scale { low: 0.0, high: 20.0, ticks: vec![0.0, 5.0, 10.0, 15.0, 20.0] });
        let scale = Scale::over([2018.0, 2024.0].into_iter(), Axis::Years, 3);
        assert_eq!(scale.ticks, [2018.0, 2020.0, 2022.0, 2024.0]);
        for values in [[5.0, 5.0], [0.0, 0.0], [-1e300, 1e300], [-3.0, -3.0], [1e-12, 2e-12]] {
            for axis in [Axis::Numbers, Axis::Years, Axis::Days] {
                let scale = Scale::over(values.into_iter(), axis, 5);
                assert!(scale.low < scale.high && scale.ticks.len() < 40, "{values:?} {axis:?} {scale:?}");
                assert!(values.iter().all(|value| (-1e-9..=1.0 + 1e-9).contains(&scale.place(*value))), "{values:?}");
            }
        }
    }

    #[test]
    fn days_are_told_as_exactly_as_the_span_asks() {
        assert_eq!(label(19481.0, Axis::Days, 30.0), "2023-05-04");
        assert_eq!(label(19481.0, Axis::Days, 400.0), "2023-05");
        assert_eq!(label(19481.0, Axis::Days, 4000.0), "2023");
    }
}
