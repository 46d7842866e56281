//! Which date goes with a word.

use super::super::dates::{self, DateMention, Dated, When};
use super::Reading;

/// What a sentence tells of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) enum Told {
    On(Dated),
    /// A time that can't be put on the calendar.
    Open,
    Nothing,
}

impl Reading<'_> {
    /// Returns the date that goes with token `i` of a sentence: the nearest one in its part of the sentence, that behind
    /// it before that in front.
    pub(in super::super) fn date_of(&self, number: usize, i: usize, ahead: bool) -> Told {
        let sentence = self.text.sentences[number];
        let mut best: Option<(usize, &DateMention)> = None;
        for date in self.dates_in(sentence.from, sentence.to) {
            let before = date.from.checked_sub(1).map_or("", |k| self.text.low(k));
            let since = date.from > i && self.text.any(i, date.from, &["since"]);
            let skip = since
                || matches!(before, "since")
                || self.text.low(date.to) == "anniversary"
                || matches!(before, "until" | "till") && date.from > i;
            // "said on Wednesday that X will come": the day of saying.
            let saying = self.text.any(
                date.from.saturating_sub(3).max(sentence.from),
                (date.to + 2).min(sentence.to),
                &[
                    "said",
                    "announced",
                    "told",
                    "stated",
                    "confirmed",
                    "reported",
                    "says",
                    "announcing",
                    "disclosed",
                    "revealed",
                ],
            );
            if ahead && saying {
                continue;
            }
            let year_of = matches!(date.when, When::Year(_))
                && !matches!(
                    before,
                    "in" | "of" | "during" | "year" | "(" | "," | "early" | "late" | "mid" | "-" | "back"
                );
            if skip || year_of {
                continue;
            }
            let distance = if date.from >= i { date.from - i } else { (i - date.to.min(i)) + 3 };
            // A comma with another verb behind it begins another part.
            let (a, b) = if date.from >= i { (i, date.from) } else { (date.to, i) };
            let parts = (a..b)
                .filter(|k| {
                    matches!(
                        self.text.low(*k),
                        ";" | "while" | "whereas" | "after" | "before" | "following" | "since" | "who" | "which"
                    )
                })
                .count();
            let cost = distance + parts * 14;
            if cost < 45 && best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, date));
            }
        }
        match best {
            Some((_, date)) => match dates::resolve(date.when, self.published, ahead) {
                Some(dated) => Told::On(dated),
                None => Told::Open,
            },
            None => Told::Nothing,
        }
    }

    /// Returns a day of publication as a date, for news without one.
    pub(in super::super) fn today(&self) -> Option<Dated> {
        self.published.map(Dated::day)
    }
}
