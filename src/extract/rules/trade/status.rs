//! Whether a figure is reported, aimed at or estimated.

use chrono::Datelike;

use super::super::super::dates::When;
use super::super::super::reading::Reading;
use crate::facts::TradeStatus;

/// Whether a figure is reported, aimed at or estimated, and whether it is told as one of them at all.
pub(super) fn status_of(reading: &Reading, from: usize, at: usize, after: usize, end: usize) -> (TradeStatus, bool) {
    let text = &reading.text;
    #[rustfmt::skip]
    const TARGET: &[&str] = &[
        "target", "targets", "targeted", "goal", "aim", "aims", "aimed", "aiming", "agreed", "plan", "plans", "planned",
        "bring", "bringing", "raise", "raising", "boost", "boosting", "intend", "intends", "objective", "strive",
        "task", "tasked", "set", "increasing", "take", "double", "determined", "ambition", "elevate", "pledged",
        "committed", "want", "wants", "lift", "lifting", "seek", "seeks", "approaching", "approach",
    ];
    // "imports increasing 2 percent to …" is no aim.
    let aims = |k: usize| {
        let grown = || reading.percents_in(k, k + 4).next().is_some();
        TARGET.contains(&text.low(k)) && !(text.low(k) == "increasing" && grown())
    };
    let target = (from..at).any(aims)
        || (from..at).any(|k| {
            matches!(
                text.low(k),
                "increase"
                    | "expand"
                    | "grow"
                    | "reach"
                    | "achieve"
                    | "hit"
                    | "double"
                    | "exceed"
                    | "surpass"
                    | "raise"
            ) && k > from
                && matches!(text.low(k - 1), "to" | "will")
        });
    // The month is no "may".
    let from = if text.any(from, at, &["may"]) && (from..at).any(|k| text.low(k) == "may" && text.capital(k)) {
        (from..at).rev().find(|k| text.low(*k) == "may" && text.capital(*k)).map_or(from, |k| k + 1)
    } else {
        from
    };
    let estimate = text.any(
        from,
        at,
        &[
            "could",
            "can",
            "may",
            "might",
            "potential",
            "expected",
            "expects",
            "forecast",
            "estimated",
            "projected",
            "possible",
            "likely",
        ],
    );
    let by_year = (after..(after + 5).min(end)).any(|k| text.low(k) == "by")
        && reading.dates_in(after, (after + 8).min(end)).any(|date| future(reading, date.when));
    // "… of $15 billion, which they want to reach"
    let wished = (after..(after + 8).min(end)).any(|k| {
        matches!(text.low(k), "want" | "plan" | "aim" | "hope" | "intend" | "wish") && text.low(k + 1) == "to"
    });
    let target_after = wished
        || text.any(after, (after + 4).min(end), &["target", "goal", "mark"])
            && text.any(from, (after + 4).min(end), &["target", "goal"]);
    if reading.is_denied(at.saturating_sub(6).max(from), at) {
        return (TradeStatus::Actual, false);
    }
    #[rustfmt::skip]
    const REACHED: &[&str] = &[
        "reached", "amounted", "exceeded", "stood", "totaled", "totalled", "was", "hit", "reaching", "surpassed", "topped",
        "making", "amounting", "were", "recorded", "passed", "crossed",
    ];
    // "was expected to increase to …" reaches nothing yet.
    let yet =
        |k: usize| matches!(text.low(k + 1), "expected" | "projected" | "forecast" | "planned" | "likely" | "targeted");
    let reached = (at.saturating_sub(6).max(from)..at).any(|k| REACHED.contains(&text.low(k)) && !yet(k));
    if estimate
        && !reached
        && text.any(from, at, &["could", "can", "may", "might", "potential", "forecast", "projected", "likely"])
    {
        return (TradeStatus::Estimate, true);
    }
    if (target || by_year || target_after) && !reached {
        return (TradeStatus::Target, true);
    }
    if estimate && !reached {
        return (TradeStatus::Estimate, true);
    }
    if reading.is_ahead(at.saturating_sub(8).max(from), at) && !reached {
        return (TradeStatus::Estimate, true);
    }
    (TradeStatus::Actual, true)
}

pub(super) fn future(reading: &Reading, when: When) -> bool {
    let Some(published) = reading.published else { return false };
    match when {
        When::Year(year) => year > published.year() || year == published.year(),
        When::OffsetYear(n) => n > 0,
        _ => false,
    }
}
