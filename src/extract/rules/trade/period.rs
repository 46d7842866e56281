//! The period of a figure.

use chrono::{Datelike, NaiveDate};

use super::super::super::dates::{self, When};
use super::super::super::money;
use super::super::super::reading::Reading;
use crate::facts::{PeriodType, TradeStatus};

/// The period of a figure.
pub(super) fn period_of(
    reading: &Reading,
    number: usize,
    at: usize,
    status: TradeStatus,
) -> Option<(NaiveDate, NaiveDate, PeriodType)> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let published = reading.published;
    let year_range = |year: i32| {
        Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?, PeriodType::Year))
    };
    let year_near = |k: usize| -> Option<i32> {
        let date = reading
            .dates_in(k, (k + 9).min(sentence.to))
            .find(|d| matches!(d.when, When::Year(_) | When::OffsetYear(_)))?;
        match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => Some(published?.year() + n),
            _ => None,
        }
    };
    if status != TradeStatus::Actual {
        let by = (at..sentence.to).find(|k| {
            matches!(text.low(*k), "by" | "in" | "until")
                && reading.dates_in(*k + 1, (*k + 6).min(sentence.to)).next().is_some()
        });
        let by = by.or_else(|| {
            (sentence.from..at)
                .find(|k| text.low(*k) == "by" && reading.dates_in(*k + 1, (*k + 6).min(sentence.to)).next().is_some())
        })?;
        let year = year_near(by)?;
        return Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?, PeriodType::Year));
    }
    // Parts of a year first: "in the first half of 2023", "in January-March", "in the first nine months of this year".
    let mut best: Option<(usize, (NaiveDate, NaiveDate, PeriodType))> = None;
    let mut offer = |k: usize, period: Option<(NaiveDate, NaiveDate, PeriodType)>| {
        if let Some(period) = period
            && best.is_none_or(|(distance, _)| k.abs_diff(at) < distance)
        {
            best = Some((k.abs_diff(at), period));
        }
    };
    for k in sentence.from..sentence.to {
        let low = text.low(k);
        let this = |k: usize| year_near(k).or(published.map(|day| day.year()));
        if let Some((n, next)) = money::ordinal(text, k) {
            match text.low(next) {
                "half" => offer(
                    k,
                    this(next).and_then(|year| {
                        months(year, if n == 1 { 1 } else { 7 }, if n == 1 { 6 } else { 12 }, PeriodType::Half)
                    }),
                ),
                "quarter" if (1..=4).contains(&n) => offer(
                    k,
                    this(next).and_then(|year| months(year, (n as u32 - 1) * 3 + 1, n as u32 * 3, PeriodType::Quarter)),
                ),
                _ => {}
            }
            if n == 1
                && let Some(count) =
                    money::count(text, next).filter(|count| (2..=11).contains(count) && text.low(next + 1) == "months")
            {
                offer(k, this(next).and_then(|year| months(year, 1, count as u32, PeriodType::Ytd)));
            }
        }
        if low == "january"
            && matches!(text.low(k + 1), "-" | "–" | "to" | "through" | "and")
            && let Some(date) = reading
                .dates_in(k, (k + 8).min(sentence.to))
                .find(|d| d.from >= k && d.from <= k + 2 && matches!(d.when, When::Month { .. }) && d.from > k)
            && let When::Month { month, year } = date.when
        {
            let year = year.or_else(|| this(date.to)).unwrap_or(0);
            let kind = if month == 12 { PeriodType::Year } else { PeriodType::Ytd };
            offer(k, months(year, 1, month, kind));
        }
    }
    if let Some((_, period)) = best {
        return Some(period);
    }
    // "$126.1 billion in the year 2017": what stands right behind the amount dates it.
    let behind = reading.money_in(at, sentence.to).next().filter(|money| money.from == at).map(|money| money.to);
    if let Some(to) = behind
        && text.low(to) == "in"
        && let Some(date) = reading.dates_in(to, (to + 5).min(sentence.to)).next()
        && let Some(year) = match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => published.map(|day| day.year() + n),
            _ => None,
        }
    {
        return year_range(year);
    }
    let mut nearest: Option<(usize, i32)> = None;
    for date in reading.dates_in(sentence.from, sentence.to) {
        let before = text.low(date.from.saturating_sub(1));
        if matches!(before, "from" | "to" | "since" | "by" | "with") && before != "by" || matches!(before, "since") {
            continue;
        }
        // "compared with 2021" is the base.
        if text.any(date.from.saturating_sub(4), date.from, &["compared", "than", "from", "against"]) {
            continue;
        }
        let year = match date.when {
            When::Year(year) => Some(year),
            When::OffsetYear(n) => published.map(|day| day.year() + n),
            _ => None,
        };
        if let Some(year) = year
            && nearest.is_none_or(|(distance, _)| date.from.abs_diff(at) < distance)
        {
            nearest = Some((date.from.abs_diff(at), year));
        }
    }
    if let Some((_, year)) = nearest {
        return year_range(year);
    }
    // One month of its own.
    let base =
        |date: &dates::DateMention| text.any(date.from.saturating_sub(4), date.from, &["compared", "than", "against"]);
    let month = reading
        .dates_in(sentence.from, sentence.to)
        .find(|date| matches!(date.when, When::Month { .. } | When::OffsetMonth(_)) && !base(date))?;
    let dated = dates::resolve(month.when, published, false)?;
    months(dated.date.year(), dated.date.month(), dated.date.month(), PeriodType::Month)
}

pub(super) fn months(year: i32, first: u32, last: u32, kind: PeriodType) -> Option<(NaiveDate, NaiveDate, PeriodType)> {
    let begin = NaiveDate::from_ymd_opt(year, first, 1)?;
    let next =
        if last >= 12 { NaiveDate::from_ymd_opt(year + 1, 1, 1)? } else { NaiveDate::from_ymd_opt(year, last + 1, 1)? };
    Some((begin, next.pred_opt()?, kind))
}
