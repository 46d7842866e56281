//! Spark lines: a row of numbers in as many characters.

const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Draws numbers as bars between nothing and the most of them; a gap stays one.
///
/// The foot is zero, so that two lines can be compared and a small change looks small; numbers below zero are at the foot.
pub(crate) fn spark(values: &[Option<f64>]) -> String {
    let most = values.iter().flatten().copied().fold(0.0, f64::max);
    let bar = |value: &Option<f64>| match value {
        None => ' ',
        Some(value) if most > 0.0 => BARS[((value / most).clamp(0.0, 1.0) * 7.0).round() as usize],
        Some(_) => BARS[0],
    };
    values.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_is_full_and_a_gap_stays() {
        let cases: [(&[Option<f64>], &str); 5] = [
            (&[Some(0.0), Some(3.5), Some(7.0)], "▁▅█"),
            (&[Some(5.0), None, Some(5.0)], "█ █"),
            (&[Some(-1.0), Some(1.0)], "▁█"),
            (&[Some(0.0), Some(0.0)], "▁▁"),
            (&[], ""),
        ];
        for (values, expected) in cases {
            assert_eq!(spark(values), expected, "{values:?}");
        }
    }
}
