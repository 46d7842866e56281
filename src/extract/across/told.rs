//! Which rows of each table are one fact, and what they learn of each other.

use super::alike::{dates, documents, fuller, persons, refine, titles};
use super::{Common, Told};
use crate::facts::{
    Agreement, AgreementStatus, AgreementType, Award, Event, EventKind, Origin, Trade, Visit, VisitStatus, VisitType,
};

/// Fills the empty cells of a row by those of another; gives whether there were any.
macro_rules! fill {
    ($row:ident, $other:ident: $($column:ident),+) => {{
        let mut is_changed = false;
        $(if $row.$column.is_none() && $other.$column.is_some() {
            $row.$column = $other.$column.clone();
            is_changed = true;
        })+
        is_changed
    }};
}

/// The cells that all tables have, with those of money where there are any.
macro_rules! common {
    ($value:expr, $growth:expr) => {
        fn common(&self) -> Common {
            let value: fn(&Self) -> Option<f64> = $value;
            let growth: fn(&Self) -> Option<f64> = $growth;
            Common {
                pair: self.pair.code(),
                id: self.id,
                is_news: self.origin == Origin::News,
                is_checked: self.checked.is_some(),
                date: self.date,
                evidence: self.evidence,
                confidence: self.confidence,
                value_usd: value(self),
                growth_pct: growth(self),
            }
        }

        fn put(&mut self, id: i64, doc: i64) {
            (self.id, self.doc) = (id, doc);
        }
    };
}

/// Replaces a value by another where that is better; returns whether it is.
fn better<T: Copy + PartialEq>(value: &mut T, other: T, is_better: impl FnOnce(T) -> bool) -> bool {
    let is_changed = *value != other && is_better(*value);
    if is_changed {
        *value = other;
    }
    is_changed
}

/// How far a visit or an event has come: what happened is more than what was planned or called off.
fn stage(status: VisitStatus) -> u8 {
    match status {
        VisitStatus::Planned => 0,
        VisitStatus::Cancelled => 1,
        VisitStatus::Ongoing => 2,
        VisitStatus::Completed => 3,
    }
}

impl Told for Visit {
    fn nearness(&self, other: &Visit) -> Option<u32> {
        if (self.visitor_country, self.host_country) != (other.visitor_country, other.host_country) {
            return None;
        }
        let who = persons(self.visitor.as_deref(), other.visitor.as_deref())?;
        let level = match (self.visitor_level, other.visitor_level) {
            (Some(a), Some(b)) if a != b => 0,
            _ => 1,
        };
        // Without a name the office has to fit.
        if who == 1 && level == 0 {
            return None;
        }
        // A day within the other's stay is one of it.
        let within = |a: &Visit, b: &Visit| match (a.date, a.end_date, b.date) {
            (Some(start), Some(end), Some(day)) => (start..=end).contains(&day),
            _ => false,
        };
        let when = if within(self, other) || within(other, self) {
            3
        } else {
            dates((self.date, self.date_precision), (other.date, other.date_precision), 2)?
        };
        Some(who * 10 + when + level)
    }

    fn learn(&mut self, other: &Visit) -> bool {
        let mut is_changed = refine(&mut self.date, &mut self.date_precision, (other.date, other.date_precision));
        is_changed |= fuller(&mut self.visitor, other.visitor.as_ref());
        is_changed |= fuller(&mut self.host, other.host.as_ref());
        is_changed |= fill!(self, other: visitor_role, visitor_level, host_role, place, occasion, event_id);
        if self.end_date.is_none() && other.end_date.is_some_and(|end| self.date.is_some_and(|date| date <= end)) {
            self.end_date = other.end_date;
            is_changed = true;
        }
        is_changed |= better(&mut self.visit_type, other.visit_type, |kind| kind == VisitType::Other);
        is_changed | better(&mut self.status, other.status, |status| stage(other.status) > stage(status))
    }

    common!(|_| None, |_| None);
}

impl Told for Agreement {
    fn nearness(&self, other: &Agreement) -> Option<u32> {
        let is_kind = self.r#type == other.r#type || [self.r#type, other.r#type].contains(&AgreementType::Other);
        let is_package = self.n_documents == other.n_documents;
        if !is_kind || !is_package {
            return None;
        }
        // A plan to sign has the day on which it was told, or none.
        let is_planned = [self.status, other.status].contains(&AgreementStatus::Planned);
        let when = dates((self.date, self.date_precision), (other.date, other.date_precision), 1);
        let when = when.or((is_planned && (self.date.is_none() || other.date.is_none())).then_some(1))?;
        Some(documents(&self.title, &other.title, self.pair)? * 10 + when)
    }

    fn learn(&mut self, other: &Agreement) -> bool {
        let mut is_changed = refine(&mut self.date, &mut self.date_precision, (other.date, other.date_precision));
        if self.amount.is_none() && other.amount.is_some() {
            (self.amount, self.currency) = (other.amount, other.currency.clone());
            (self.value_usd, self.value_max, self.qualifier) = (other.value_usd, other.value_max, other.qualifier);
            is_changed = true;
        }
        is_changed |= fill!(self, other: sector, topic, party_a, party_b, party_level, n_parties, event_id, place, term_from,
            term_to, ratified_a, ratified_b, in_force, terminated);
        is_changed | better(&mut self.status, other.status, |status| other.status as u8 > status as u8)
    }

    common!(|row| row.value_usd, |_| None);
}

impl Told for Trade {
    fn nearness(&self, other: &Trade) -> Option<u32> {
        let key = |row: &Trade| {
            (
                row.reporter,
                row.partner,
                row.flow,
                row.commodity_code.clone(),
                row.period_start,
                row.period_end,
                row.status,
            )
        };
        let is_same = key(self) == key(other) && self.partner_rank.is_some() == other.partner_rank.is_some();
        // Goods without a code of their own are one by their words, and figures without a period by the day.
        let goods = match (&self.commodity, &other.commodity) {
            (Some(a), Some(b)) => titles(a, b)?,
            _ => 4,
        };
        let is_timed = self.period_end.is_some() || self.date == other.date;
        (is_same && is_timed).then_some(goods)
    }

    fn learn(&mut self, other: &Trade) -> bool {
        let mut is_changed = false;
        if self.amount.is_none() && other.amount.is_some() {
            (self.amount, self.currency) = (other.amount, other.currency.clone());
            (self.value_usd, self.value_max, self.qualifier) = (other.value_usd, other.value_max, other.qualifier);
            is_changed = true;
        }
        is_changed | fill!(self, other: period_type, commodity, growth_pct, partner_rank, stated_by)
    }

    common!(|row| row.value_usd, |row| row.growth_pct);
}

impl Told for Award {
    fn nearness(&self, other: &Award) -> Option<u32> {
        if (self.giver_country, self.recipient_country) != (other.giver_country, other.recipient_country) {
            return None;
        }
        let who = persons(Some(&self.recipient), Some(&other.recipient))?;
        let what = titles(&self.award, &other.award)?;
        let when = dates((self.date, self.date_precision), (other.date, other.date_precision), 7)?;
        Some(who * 100 + what * 10 + when)
    }

    fn learn(&mut self, other: &Award) -> bool {
        let is_changed = refine(&mut self.date, &mut self.date_precision, (other.date, other.date_precision));
        is_changed | fill!(self, other: date_basis, recipient_role, recipient_level, giver, place, reason)
    }

    common!(|_| None, |_| None);
}

impl Told for Event {
    fn nearness(&self, other: &Event) -> Option<u32> {
        if self.kind != other.kind {
            return None;
        }
        let is_personal = matches!(self.kind, EventKind::Meeting | EventKind::Call | EventKind::Invitation);
        let what = if is_personal {
            persons(self.person_a.as_deref(), other.person_a.as_deref())?
                * persons(self.person_b.as_deref(), other.person_b.as_deref())?
        } else {
            match (&self.title, &other.title) {
                (Some(a), Some(b)) => titles(a, b)?,
                _ => 1,
            }
        };
        // Nobody named on either side could be anybody.
        if is_personal && what == 1 && self.person_a.is_none() && self.person_b.is_none() {
            return None;
        }
        Some(what * 10 + dates((self.date, self.date_precision), (other.date, other.date_precision), 1)?)
    }

    fn learn(&mut self, other: &Event) -> bool {
        let mut is_changed = refine(&mut self.date, &mut self.date_precision, (other.date, other.date_precision));
        is_changed |= fuller(&mut self.person_a, other.person_a.as_ref());
        is_changed |= fuller(&mut self.person_b, other.person_b.as_ref());
        is_changed |= fill!(self, other: host_country, title, place, topic, event_id);
        is_changed | better(&mut self.status, other.status, |status| stage(other.status) > stage(status))
    }

    common!(|_| None, |_| None);
}
