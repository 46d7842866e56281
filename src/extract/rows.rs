//! From merged drafts to the rows of the fact tables.

use chrono::NaiveDate;

use super::dates::Dated;
use super::merge::Drafts;
use super::money::Money;
use super::reading::Reading;
use super::rules::agreements::AgreementDraft;
use super::rules::awards::AwardDraft;
use super::rules::events::EventDraft;
use super::rules::trade::TradeDraft;
use super::rules::visits::VisitDraft;
use super::sectors;
use crate::country::{Country, Pair};
use crate::facts::row::Fact;
use crate::facts::text::fact_id;
use crate::facts::{
    Agreement, Award, AwardDateBasis, Event, EventKind, Evidence, Level, Origin, Precision, Qualifier, Trade,
    TradeDateBasis, TradeStatus, Visit, VisitStatus,
};

/// A row with the rule that made it.
#[derive(Clone, Debug)]
pub(crate) struct Ruled<R> {
    pub(crate) row: R,
    pub(crate) rule: &'static str,
}

/// The rows of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    pub(crate) visits: Vec<Ruled<Visit>>,
    pub(crate) agreements: Vec<Ruled<Agreement>>,
    pub(crate) trade: Vec<Ruled<Trade>>,
    pub(crate) awards: Vec<Ruled<Award>>,
    pub(crate) events: Vec<Ruled<Event>>,
}

impl Rows {
    /// Adds the rows of the document with the number `doc`.
    pub(crate) fn append(&mut self, other: Rows, doc: i64) {
        fn add<R>(rows: &mut Vec<Ruled<R>>, other: Vec<Ruled<R>>, number: impl Fn(&mut R)) {
            rows.extend(other.into_iter().map(|mut ruled| {
                number(&mut ruled.row);
                ruled
            }));
        }
        add(&mut self.visits, other.visits, |row| row.doc = doc);
        add(&mut self.agreements, other.agreements, |row| row.doc = doc);
        add(&mut self.trade, other.trade, |row| row.doc = doc);
        add(&mut self.awards, other.awards, |row| row.doc = doc);
        add(&mut self.events, other.events, |row| row.doc = doc);
    }
}

/// What rows of all tables need beside their draft.
struct Frame<'a, 'b> {
    reading: &'a Reading<'b>,
    /// Bytes before the part of the document that was read.
    offset: usize,
}

/// Makes the rows; `offset` is the place of the read part in the document.
pub(super) fn rows(reading: &Reading, drafts: Drafts, offset: usize) -> Rows {
    let frame = Frame { reading, offset };
    Rows {
        visits: drafts.visits.into_iter().filter_map(|draft| frame.visit(draft)).collect(),
        agreements: drafts.agreements.into_iter().filter_map(|draft| frame.agreement(draft)).collect(),
        trade: drafts.trade.into_iter().filter_map(|draft| frame.trade(draft)).collect(),
        awards: drafts.awards.into_iter().filter_map(|draft| frame.award(draft)).collect(),
        events: drafts.events.into_iter().filter_map(|draft| frame.event(draft)).collect(),
    }
}

fn day(dated: Option<Dated>) -> (Option<NaiveDate>, Option<Precision>) {
    (dated.map(|dated| dated.date), dated.map(|dated| dated.precision))
}

/// Gives the row its id.
fn ruled<R: Fact>(mut row: R, rule: &'static str, id: impl FnOnce(&mut R, i64)) -> Ruled<R> {
    let number = fact_id(&row);
    id(&mut row, number);
    Ruled { row, rule }
}

impl Frame<'_, '_> {
    fn evidence(&self, sentence: usize) -> Option<Evidence> {
        let (start, end) = self.reading.range_of(sentence);
        let place = |at: usize| u32::try_from(at + self.offset).ok();
        Some(Evidence { start: place(start)?, end: place(end)? })
    }

    fn name(&self, person: usize) -> Option<String> {
        let person = self.reading.person(person);
        person.name.clone().or_else(|| person.role.as_deref().map(role_name))
    }

    fn role(&self, person: usize) -> Option<String> {
        self.reading.person(person).role.as_deref().map(role_name)
    }

    fn level(&self, person: usize) -> Option<Level> {
        self.reading.person(person).level
    }

    fn visit(&self, draft: VisitDraft) -> Option<Ruled<Visit>> {
        let (sentence, rule) = draft.told.unwrap_or((draft.sentence, draft.rule));
        let (date, date_precision) = day(draft.date);
        let end = draft.date.and_then(|dated| dated.end).filter(|end| date.is_some_and(|date| *end >= date));
        let row = Visit {
            pair: Pair::new(draft.visitor_country, draft.host_country)?,
            date,
            date_precision,
            end_date: end,
            visitor_country: draft.visitor_country,
            host_country: draft.host_country,
            visitor: self.name(draft.visitor),
            visitor_role: self.role(draft.visitor),
            visitor_level: self.level(draft.visitor),
            host: draft.host.and_then(|host| self.name(host)),
            host_role: draft.host.and_then(|host| self.role(host)),
            visit_type: draft.kind,
            place: draft.place.or_else(|| {
                self.reading.home.filter(|(home, _)| *home == draft.host_country).map(|(_, place)| place.to_string())
            }),
            occasion: draft.occasion,
            event_id: None,
            status: draft.status,
            origin: Origin::News,
            doc: 0,
            evidence: self.evidence(sentence),
            confidence: Some(draft.confidence),
            checked: None,
            id: 0,
        };
        Some(ruled(row, rule, |row, id| row.id = id))
    }

    fn agreement(&self, draft: AgreementDraft) -> Option<Ruled<Agreement>> {
        let (date, date_precision) = day(draft.date);
        let money = self.money(draft.money, draft.pair);
        let (party_a, party_b) = self.parties(&draft);
        let (term_from, term_to) = term(&draft.title);
        let sector = sectors::of(&draft.title);
        let row = Agreement {
            pair: draft.pair,
            date,
            date_precision,
            country_a: draft.pair.a(),
            country_b: draft.pair.b(),
            title: draft.title,
            r#type: draft.kind,
            sector,
            topic: None,
            party_a,
            party_b,
            party_level: None,
            n_documents: draft.count,
            n_parties: None,
            event_id: None,
            place: draft.place,
            amount: money.amount,
            currency: money.currency,
            value_usd: money.value_usd,
            value_max: money.value_max,
            qualifier: money.qualifier,
            term_from,
            term_to,
            ratified_a: None,
            ratified_b: None,
            in_force: None,
            terminated: None,
            status: draft.status,
            origin: Origin::News,
            doc: 0,
            evidence: self.evidence(draft.sentence),
            confidence: Some(draft.confidence),
            checked: None,
            id: 0,
        };
        Some(ruled(row, draft.rule, |row, id| row.id = id))
    }

    fn trade(&self, draft: TradeDraft) -> Option<Ruled<Trade>> {
        let pair = Pair::new(draft.reporter, draft.partner)?;
        let money = self.money(draft.money, pair);
        if money.amount.is_none() && draft.growth.is_none() && draft.rank.is_none() {
            return None;
        }
        let end = draft.period.map(|(_, end, _)| end);
        let stated = self.reading.published;
        let (date, basis) = match (end, stated) {
            (Some(end), _) => (Some(end), Some(TradeDateBasis::PeriodEnd)),
            (None, Some(stated)) => (Some(stated), Some(TradeDateBasis::Stated)),
            (None, None) => (None, None),
        };
        let row = Trade {
            pair,
            date,
            date_precision: date.map(|_| Precision::Day),
            date_basis: basis,
            // A target is for the end of its period; what lies before is not said.
            period_start: draft.period.map(|(start, _, _)| start).filter(|_| draft.status == TradeStatus::Actual),
            period_end: end,
            period_type: draft.period.map(|(_, _, kind)| kind),
            reporter: draft.reporter,
            partner: draft.partner,
            flow: draft.flow,
            commodity_code: if draft.commodity.is_some() { "OTHER".to_string() } else { "TOTAL".to_string() },
            commodity: draft.commodity,
            amount: money.amount,
            currency: money.currency,
            value_usd: money.value_usd,
            value_max: money.value_max,
            qualifier: money.qualifier,
            growth_pct: draft.growth,
            partner_rank: draft.rank,
            stated_by: None,
            stated_date: stated,
            status: draft.status,
            origin: Origin::News,
            doc: 0,
            evidence: self.evidence(draft.sentence),
            confidence: Some(draft.confidence),
            checked: None,
            id: 0,
        };
        Some(ruled(row, draft.rule, |row, id| row.id = id))
    }

    fn award(&self, draft: AwardDraft) -> Option<Ruled<Award>> {
        let recipient_country = self.reading.people.country(draft.recipient)?;
        let (date, date_precision) = day(draft.date);
        let row = Award {
            pair: Pair::new(draft.giver_country, recipient_country)?,
            date,
            date_precision,
            date_basis: date.map(|_| AwardDateBasis::Conferment),
            giver_country: draft.giver_country,
            recipient_country,
            award: draft.award,
            recipient: self.name(draft.recipient)?,
            recipient_role: self.role(draft.recipient),
            recipient_level: self.level(draft.recipient),
            giver: draft.giver.and_then(|giver| self.name(giver)),
            place: draft.place,
            reason: draft.reason,
            origin: Origin::News,
            doc: 0,
            evidence: self.evidence(draft.sentence),
            confidence: Some(draft.confidence),
            checked: None,
            id: 0,
        };
        Some(ruled(row, draft.rule, |row, id| row.id = id))
    }

    fn event(&self, draft: EventDraft) -> Option<Ruled<Event>> {
        let (date, date_precision) = day(draft.date);
        let person_a = draft.persons.and_then(|(a, _)| self.name(a));
        let person_b = draft.persons.and_then(|(_, b)| self.name(b));
        let row = Event {
            pair: draft.pair,
            date,
            date_precision,
            country_a: draft.pair.a(),
            country_b: draft.pair.b(),
            host_country: draft.host_country.filter(|_| draft.kind != EventKind::Call),
            kind: draft.kind,
            title: draft.title,
            person_a,
            person_b,
            place: draft.place,
            topic: None,
            event_id: None,
            status: if draft.status == VisitStatus::Ongoing { VisitStatus::Completed } else { draft.status },
            origin: Origin::News,
            doc: 0,
            evidence: self.evidence(draft.sentence),
            confidence: Some(draft.confidence),
            checked: None,
            id: 0,
        };
        Some(ruled(row, draft.rule, |row, id| row.id = id))
    }

    /// The cells of an amount. A bare "$" is the US dollar outside the states that have a dollar of their own.
    fn money(&self, money: Option<Money>, pair: Pair) -> Cells {
        const DOLLARS: &[&str] = &["AUS", "CAN", "NZL", "SGP", "HKG", "TWN", "FJI"];
        let Some(money) = money else { return Cells::default() };
        let Some(currency) = money.currency else { return Cells::default() };
        let home = self.reading.home.map(|(home, _)| home);
        let other = |country: Country| DOLLARS.contains(&country.iso3());
        let own_dollar =
            money.bare && (home.is_some_and(other) || home.is_none() && (other(pair.a()) || other(pair.b())));
        if own_dollar {
            return Cells::default();
        }
        let max = money.max.filter(|max| *max > money.amount);
        Cells {
            amount: Some(money.amount),
            currency: Some(currency.to_string()),
            value_usd: (currency == "USD").then_some(money.amount),
            value_max: max,
            qualifier: if max.is_some() { Some(Qualifier::Range) } else { money.qualifier },
        }
    }

    /// "between P of one country and Q of the other"
    fn parties(&self, draft: &AgreementDraft) -> (Option<String>, Option<String>) {
        let Some((_, rest)) = draft.title.split_once(" between ") else { return (None, None) };
        let Some((first, second)) = rest.split_once(" and ") else { return (None, None) };
        let tidy = |text: &str| text.trim_start_matches("the ").to_string();
        let country = |text: &str| {
            let cut = super::tokens::Text::new(text);
            (0..cut.tokens.len()).find_map(|i| match super::lexicon::find(&cut, i) {
                Some((
                    super::lexicon::Named::Country(c)
                    | super::lexicon::Named::Adjective(c)
                    | super::lexicon::Named::Place(c, _),
                    _,
                )) => Some(c),
                _ => None,
            })
        };
        let swapped = country(first) == Some(draft.pair.b()) || country(second) == Some(draft.pair.a());
        if country(first).is_none() && country(second).is_none() {
            return (None, None);
        }
        let (a, b) = if swapped { (second, first) } else { (first, second) };
        (Some(tidy(a)), Some(tidy(b)))
    }
}

#[derive(Default)]
struct Cells {
    amount: Option<f64>,
    currency: Option<String>,
    value_usd: Option<f64>,
    value_max: Option<f64>,
    qualifier: Option<Qualifier>,
}

/// "for 2023-2025" is a term of years.
fn term(title: &str) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let years = |part: &str| part.parse::<i32>().ok().filter(|year| (1900..2100).contains(year));
    for word in title.split_whitespace() {
        let Some((from, to)) = word.trim_matches(|c: char| !c.is_ascii_digit()).split_once(['-', '–']) else {
            continue;
        };
        if let (Some(from), Some(to)) = (years(from), years(to.trim_start_matches('-'))) {
            return (NaiveDate::from_ymd_opt(from, 1, 1), NaiveDate::from_ymd_opt(to, 12, 31));
        }
    }
    (None, None)
}

/// An office as tables show it: "president" begins with a capital.
fn role_name(role: &str) -> String {
    let mut chars = role.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
