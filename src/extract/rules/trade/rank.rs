//! Ranks of partners.

use super::super::super::money;
use super::super::super::reading::{Form, Reading, is_state};
use super::TradeDraft;
use crate::facts::{Flow, TradeStatus};

/// "Kazakhstan is Tajikistan's second-largest trading partner."
pub(super) fn rank(reading: &Reading, number: usize, drafts: &mut Vec<TradeDraft>) {
    let text = &reading.text;
    let sentence = text.sentences[number];
    for i in sentence.from..sentence.to {
        if !(matches!(text.low(i), "partner" | "partners")
            && matches!(text.low(i.saturating_sub(1)), "trading" | "trade"))
        {
            continue;
        }
        // "largest", "second-largest", "No. 1", "top"
        let begin = i.saturating_sub(8).max(sentence.from);
        let Some(largest) = (begin..i)
            .rev()
            .find(|k| matches!(text.low(*k), "largest" | "biggest" | "top" | "leading" | "main" | "no"))
            // "its second trade partner"
            .or_else(|| (i - 1 > begin && money::ordinal(text, i - 2).is_some()).then(|| i - 1))
        else {
            continue;
        };
        if matches!(text.low(largest), "leading" | "main" | "top")
            && money::ordinal(text, largest.saturating_sub(1)).is_none()
            || text.any(largest.saturating_sub(4).max(sentence.from), largest, &["one", "among", "of"])
                && text.any(largest.saturating_sub(5).max(sentence.from), largest, &["one", "among"])
        {
            continue;
        }
        let mut place = 1;
        for k in largest.saturating_sub(3).max(sentence.from)..largest {
            if let Some((n, _)) = money::ordinal(text, k) {
                place = n;
            }
        }
        if text.low(largest) == "no" {
            let Some(n) = money::count(text, largest + 1 + usize::from(text.low(largest + 1) == ".")) else { continue };
            place = n;
        }
        if text.low(i) == "partners"
            || reading.is_denied(begin, i)
            || text.any(begin, i, &["african", "eu", "asean", "arab"])
        {
            continue;
        }
        // Whose list: the possessor before the rank, or "of X" behind; the other country is ranked.
        let mut owner = None;
        for m in reading.countries_in(begin.saturating_sub(4).max(sentence.from), largest + 1) {
            if super::super::super::lexicon::possessive(text, m.to)
                || m.form == Form::Adjective && largest - m.to.min(largest) < 3
            {
                owner = Some(m.country);
            }
        }
        if owner.is_none() && matches!(text.low(i + 1), "of" | "for") {
            owner = reading.country_at(i + 2).map(|m| m.country);
        }
        // "X is one of Y's partners as well as the country's third largest": Y's.
        let country =
            (begin..largest).any(|k| text.low(k) == "country" && super::super::super::lexicon::possessive(text, k + 1));
        if owner.is_none() && country {
            owner = reading
                .countries_in(sentence.from, begin)
                .filter(|m| super::super::super::lexicon::possessive(text, m.to) && is_state(m.country))
                .last()
                .map(|m| m.country);
        }
        let its = text.any(begin, largest, &["its", "our", "their"]);
        // "in Central Asia", "in Africa": a rank within a region is none of the whole trade.
        let time = text.any(i + 2, (i + 5).min(sentence.to), &["reporting", "reported", "period"])
            || reading.dates_in(i + 2, (i + 7).min(sentence.to)).next().is_some();
        let region = text.low(i + 1) == "in" && reading.country_at(i + 2).is_none() && !time;
        if region || text.any(i + 1, (i + 3).min(sentence.to), &["among"]) {
            continue;
        }
        let subject = reading.states_in(sentence.from, begin.max(sentence.from + 1), false);
        let (reporter, partner) = match owner {
            Some(owner) => {
                let other = subject
                    .iter()
                    .rev()
                    .find(|country| **country != owner)
                    .copied()
                    .or_else(|| {
                        reading
                            .states_in(sentence.from, sentence.to, false)
                            .into_iter()
                            .find(|country| *country != owner)
                    })
                    .or_else(|| reading.main_pair().and_then(|pair| pair.other(owner)));
                (owner, other)
            }
            None if its => {
                // "X is its largest trading partner" needs the one before; left out.
                continue;
            }
            None => continue,
        };
        let Some(partner) = partner.filter(|partner| *partner != reporter && is_state(*partner) && is_state(reporter))
        else {
            continue;
        };
        drafts.push(TradeDraft {
            reporter,
            partner,
            flow: if text.any(begin, i, &["export"]) { Flow::Export } else { Flow::Turnover },
            commodity: None,
            money: None,
            growth: None,
            rank: Some(place),
            period: None,
            status: TradeStatus::Actual,
            sentence: number,
            rule: "trade.rank",
            confidence: 0.8,
        });
    }
}
