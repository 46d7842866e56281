//! What must hold between the cells of one row, beyond what each cell's type says.
//!
//! A rule that breaks names the cell to look at and how to mend it. To add one, add a line to the table's `check` and a
//! case to the table of cases below.

use chrono::{Datelike, Months, NaiveDate};

use super::cell::Value;
use super::row::CellError;
use super::vocabulary::{AwardDateBasis, EventKind, Flow, PeriodType, Precision, Qualifier, TradeDateBasis};
use super::{
    Agreement, Award, Change, CoverageFrame, Document, Event, FactDocument, Office, OriginRow, Person, Trade, Visit,
};
use crate::country::Country;

/// A row that can be held against its table's rules.
pub(crate) trait Rules {
    /// Returns the rules that the row breaks.
    fn check(&self) -> Vec<CellError>;
}

/// The rules broken so far.
#[derive(Default)]
struct Broken(Vec<CellError>);

impl Broken {
    /// Notes the rule unless it holds.
    fn unless(&mut self, holds: bool, column: &'static str, message: impl FnOnce() -> String) {
        if !holds {
            self.0.push(CellError { column, message: message() });
        }
    }

    /// A date and its precision: both or neither, and a coarse date is its first day.
    fn dated(&mut self, columns: [&'static str; 2], date: Option<NaiveDate>, precision: Option<Precision>) {
        let [date_column, precision_column] = columns;
        let Some(day) = date else {
            let message = || format!("must be empty where `{date_column}` is");
            return self.unless(precision.is_none(), precision_column, message);
        };
        let Some(precision) = precision else {
            let message = || format!("is empty beside the {date_column} {day}; write day, month or year");
            return self.unless(false, precision_column, message);
        };
        let first = match precision {
            Precision::Day => Some(day),
            Precision::Month => day.with_day(1),
            Precision::Year => day.with_month(1).and_then(|day| day.with_day(1)),
        };
        let word = precision.as_str();
        let message =
            || format!("`{day}` is known to the {word}: write the first day of the {word}, or a finer precision");
        self.unless(first == Some(day), date_column, message);
    }

    /// Two days in their order, where both are known.
    fn ordered(&mut self, first: (&'static str, Option<NaiveDate>), then: (&'static str, Option<NaiveDate>)) {
        if let (Some(a), Some(b)) = (first.1, then.1) {
            self.unless(a <= b, then.0, || format!("`{b}` is before {} `{a}`; one of the two is wrong", first.0));
        }
    }

    /// Two countries that stand for one pair are written alphabetically, so that one pair has one form.
    fn alphabetical(&mut self, columns: [&'static str; 2], a: Country, b: Country) {
        let (a, b) = (a.iso3(), b.iso3());
        let message = || format!("`{a}` stands after {} `{b}`; swap the two and what belongs to them", columns[1]);
        self.unless(a < b, columns[0], message);
    }

    fn money(&mut self, money: Money<'_>) {
        let Money { amount, currency, value_usd, value_max, qualifier } = money;
        for (column, value) in [("amount", amount), ("value_usd", value_usd), ("value_max", value_max)] {
            if let Some(value) = value {
                let message = || format!("`{value}` is no amount of money; a number above zero is");
                self.unless(value.is_finite() && value > 0.0, column, message);
            }
        }
        let message = || "stands with `amount`: write both, or leave both empty".to_string();
        self.unless(amount.is_some() == currency.is_some(), "currency", message);
        if let Some(code) = currency {
            let message = || format!("`{code}` is no ISO 4217 code, such as USD");
            self.unless(code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()), "currency", message);
        }
        let dollars = currency == Some("USD");
        let message =
            || "is stated where dollars are: it equals `amount` in USD and is empty for other money".to_string();
        self.unless(if dollars { value_usd == amount } else { value_usd.is_none() }, "value_usd", message);
        let message = || "is the upper end of a range: `amount` is below it and `qualifier` is range".to_string();
        let range = amount.zip(value_max).is_none_or(|(low, high)| low < high)
            && value_max.is_none_or(|_| amount.is_some() && qualifier == Some(Qualifier::Range));
        self.unless(range, "value_max", message);
    }
}

struct Money<'a> {
    amount: Option<f64>,
    currency: Option<&'a str>,
    value_usd: Option<f64>,
    value_max: Option<f64>,
    qualifier: Option<Qualifier>,
}

/// The rules of the columns that all fact tables share.
macro_rules! fact_rules {
    ($broken:ident, $row:ident) => {
        $broken.dated(["date", "date_precision"], $row.date, $row.date_precision);
        $broken.unless($row.id > 0, "id", || "is no id: leave the cell of a new row empty".to_string());
        $broken.unless($row.confidence.is_none_or(|share| (0.0..=1.0).contains(&share)), "confidence", || {
            "lies between 0 and 1".to_string()
        });
    };
}

impl Rules for Visit {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        fact_rules!(broken, self);
        broken.ordered(("date", self.date), ("end_date", self.end_date));
        let message = || "is the last day of a visit whose first day is known: write `date`".to_string();
        broken.unless(self.end_date.is_none() || self.date.is_some(), "end_date", message);
        for (person, role, column) in
            [(&self.visitor, &self.visitor_role, "visitor_role"), (&self.host, &self.host_role, "host_role")]
        {
            broken.unless(person.is_some() || role.is_none(), column, || "has nobody who holds it".to_string());
        }
        broken.0
    }
}

impl Rules for Agreement {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        fact_rules!(broken, self);
        broken.alphabetical(["country_a", "country_b"], self.country_a, self.country_b);
        broken.money(Money {
            amount: self.amount,
            currency: self.currency.as_deref(),
            value_usd: self.value_usd,
            value_max: self.value_max,
            qualifier: self.qualifier,
        });
        let message = || "counts a package of two documents or more; leave it empty for one".to_string();
        broken.unless(self.n_documents.is_none_or(|n| n >= 2), "n_documents", message);
        let message = || "counts three parties or more; leave it empty for two".to_string();
        broken.unless(self.n_parties.is_none_or(|n| n >= 3), "n_parties", message);
        let message = || "is empty, and the rows of a multilateral document are joined by it".to_string();
        broken.unless(self.n_parties.is_none() || self.event_id.is_some(), "event_id", message);
        broken.ordered(("term_from", self.term_from), ("term_to", self.term_to));
        let signed = ("date", self.date);
        broken.ordered(signed, ("term_to", self.term_to));
        broken.ordered(signed, ("ratified_a", self.ratified_a));
        broken.ordered(signed, ("ratified_b", self.ratified_b));
        broken.ordered(signed, ("in_force", self.in_force));
        broken.ordered(("in_force", self.in_force), ("terminated", self.terminated));
        broken.0
    }
}

impl Rules for Trade {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        fact_rules!(broken, self);
        if self.flow == Flow::Turnover && self.partner_rank.is_none() {
            broken.alphabetical(["reporter", "partner"], self.reporter, self.partner);
        }
        broken.money(Money {
            amount: self.amount,
            currency: self.currency.as_deref(),
            value_usd: self.value_usd,
            value_max: self.value_max,
            qualifier: self.qualifier,
        });
        let says_something = self.amount.is_some() || self.growth_pct.is_some() || self.partner_rank.is_some();
        broken.unless(says_something, "amount", || "is empty, and so are `growth_pct` and `partner_rank`".to_string());
        let message = || "is a share in percent, and no trade falls by more than 100 %".to_string();
        broken.unless(
            self.growth_pct.is_none_or(|growth| growth.is_finite() && growth >= -100.0),
            "growth_pct",
            message,
        );
        broken.unless(self.partner_rank.is_none_or(|rank| rank >= 1), "partner_rank", || "begins at 1".to_string());
        let code = self.commodity_code.as_str();
        let is_hs = matches!(code.len(), 2 | 4 | 6) && code.bytes().all(|byte| byte.is_ascii_digit());
        let is_word = code.len() > 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        let message = || format!("`{code}` is no code of goods: TOTAL, an HS code such as 2711, or a word of capitals");
        broken.unless(is_hs || is_word, "commodity_code", message);
        let message = || format!("is empty, and the goods of `{code}` are known by it alone");
        broken.unless(is_hs || code == "TOTAL" || self.commodity.is_some(), "commodity", message);
        let message = || "names the goods, and TOTAL means all of them: leave it empty".to_string();
        broken.unless(self.commodity_code != "TOTAL" || self.commodity.is_none(), "commodity", message);

        broken.ordered(("period_start", self.period_start), ("period_end", self.period_end));
        let period = self.period_start.zip(self.period_end);
        let fitting = period.and_then(|(start, end)| period_type(start, end));
        let fits = match (self.period_type, period) {
            (None, None) => true,
            // Days in the wrong order are told above, and make no kind of period.
            (Some(given), Some((start, end))) => start > end || fitting.is_none_or(|fitting| fitting == given),
            _ => false,
        };
        let message = || match fitting {
            Some(fitting) => format!("should be {} by the two days of the period", Value::text(&fitting)),
            None => "stands with `period_start` and `period_end`: write all three, or leave it empty".to_string(),
        };
        broken.unless(fits, "period_type", message);

        let basis = match self.date_basis {
            Some(TradeDateBasis::PeriodEnd) => self.period_end,
            Some(TradeDateBasis::Stated) => self.stated_date,
            None => None,
        };
        let message = || "says what `date` is: period_end, or stated where no period is known".to_string();
        broken.unless(basis == self.date && (self.date.is_none() || self.date_basis.is_some()), "date_basis", message);
        let message = || "is stated, though the row has a `period_end`".to_string();
        let stated = self.date_basis == Some(TradeDateBasis::Stated);
        broken.unless(!stated || self.period_end.is_none(), "date_basis", message);
        broken.0
    }
}

/// Returns the kind of period that two days make; none where the calendar alone doesn't tell.
fn period_type(start: NaiveDate, end: NaiveDate) -> Option<PeriodType> {
    let next = end.succ_opt()?;
    if start.day() != 1 || next.day() != 1 {
        return None;
    }
    let months = (1..=12).find(|months| start.checked_add_months(Months::new(*months)) == Some(next));
    let first = start.month0();
    match months {
        None if first == 0 && next.month0() == 0 => Some(PeriodType::MultiYear),
        Some(1) => Some(PeriodType::Month),
        Some(3) if first.is_multiple_of(3) => Some(PeriodType::Quarter),
        Some(6) if first.is_multiple_of(6) => Some(PeriodType::Half),
        Some(12) if first == 0 => Some(PeriodType::Year),
        // Twelve months from another month are a fiscal year or a rolling one: the source says which.
        Some(12) | None => None,
        Some(_) if first == 0 => Some(PeriodType::Ytd),
        Some(_) => Some(PeriodType::Other),
    }
}

impl Rules for Award {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        fact_rules!(broken, self);
        let message = || "says what `date` is, and there is no date".to_string();
        let dated = self.date.is_some()
            || !matches!(self.date_basis, Some(AwardDateBasis::Conferment | AwardDateBasis::Decree));
        broken.unless(dated, "date_basis", message);
        broken.0
    }
}

impl Rules for Event {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        fact_rules!(broken, self);
        broken.alphabetical(["country_a", "country_b"], self.country_a, self.country_b);
        let persons = self.person_a.is_some() && self.person_b.is_some();
        let message = || "is empty, and only two persons who meet or call each other do without".to_string();
        broken.unless(self.title.is_some() || persons, "title", message);
        let between_two = matches!(self.kind, EventKind::Meeting | EventKind::Call);
        let message = || format!("a {} is between two named persons", self.kind.as_str());
        broken.unless(!between_two || persons, if self.person_a.is_none() { "person_a" } else { "person_b" }, message);
        broken.0
    }
}

impl Rules for Document {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        broken.dated(["published", "published_precision"], self.published, self.published_precision);
        if let Some(url) = &self.url {
            let message = || format!("`{url}` is no address that begins with https:// or http://");
            let known = url.starts_with("https://") || url.starts_with("http://");
            broken.unless(known && !url.contains(char::is_whitespace), "url", message);
        }
        if let Some(language) = &self.language {
            let message = || format!("`{language}` is no ISO 639-1 code, such as en");
            broken.unless(language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()), "language", message);
        }
        broken.0
    }
}

impl Rules for FactDocument {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        let share = self.confidence.is_none_or(|share| (0.0..=1.0).contains(&share));
        broken.unless(share, "confidence", || "lies between 0 and 1".to_string());
        broken.0
    }
}

impl Rules for Office {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        broken.ordered(("from", self.from), ("to", self.to));
        broken.0
    }
}

impl Rules for CoverageFrame {
    fn check(&self) -> Vec<CellError> {
        let mut broken = Broken::default();
        broken.ordered(("from", Some(self.from)), ("to", Some(self.to)));
        broken.0
    }
}

impl Rules for Person {
    fn check(&self) -> Vec<CellError> {
        Vec::new()
    }
}

impl Rules for Change {
    fn check(&self) -> Vec<CellError> {
        Vec::new()
    }
}

impl Rules for OriginRow {
    fn check(&self) -> Vec<CellError> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::row::{Fact, Row};
    use crate::facts::text::{read_facts, read_rows};

    /// Changes some cells of a good row and returns the columns of the rules that it breaks then.
    fn broken<R: Fact + Rules>(good: &[(&str, &str)], change: &[(&str, &str)]) -> Vec<String> {
        let lines = read_facts::<R>(&csv(good, change));
        assert_eq!(lines.problems, [], "{change:?}");
        seen(&lines.rows[0].row)
    }

    fn csv(good: &[(&str, &str)], change: &[(&str, &str)]) -> String {
        let mut cells: Vec<(&str, &str)> = good.to_vec();
        for (column, text) in change {
            match cells.iter_mut().find(|cell| cell.0 == *column) {
                Some(cell) => cell.1 = text,
                None => cells.push((column, text)),
            }
        }
        let line = |get: fn(&(&str, &str)) -> String| cells.iter().map(get).collect::<Vec<_>>().join(",");
        format!("{}\n{}\n", line(|cell| cell.0.to_string()), line(|cell| cell.1.to_string()))
    }

    fn seen<R: Rules>(row: &R) -> Vec<String> {
        row.check().into_iter().map(|error| error.column.to_string()).collect()
    }

    /// One table of cases: the cells that change, and the columns that the rules name.
    fn hold<R: Fact + Rules>(good: &[(&str, &str)], cases: &[(&[(&str, &str)], &str)]) {
        assert_eq!(broken::<R>(good, &[]), Vec::<String>::new());
        for (change, column) in cases {
            assert_eq!(broken::<R>(good, change).join(" "), *column, "{change:?}");
        }
    }

    const DATED: [(&str, &str); 4] =
        [("date", "2023-05-04"), ("date_precision", "day"), ("origin", "news"), ("doc", "1")];

    #[test]
    fn visits() {
        let mut good = DATED.to_vec();
        good.extend([
            ("end_date", "2023-05-05"),
            ("visitor_country", "TJK"),
            ("host_country", "KAZ"),
            ("visitor", "Emomali Rahmon"),
            ("visit_type", "state"),
            ("status", "completed"),
        ]);
        hold::<Visit>(
            &good,
            &[
                (&[("end_date", "2023-05-03")], "end_date"),
                (&[("date", ""), ("date_precision", "")], "end_date"),
                (&[("date", ""), ("end_date", "")], "date_precision"),
                (&[("date_precision", "")], "date_precision"),
                (&[("date_precision", "month")], "date"),
                (&[("date", "2023-05-01"), ("date_precision", "year")], "date"),
                (&[("id", "-3")], "id"),
                (&[("confidence", "1.5")], "confidence"),
                (&[("confidence", "NaN")], "confidence"),
                (&[("host_role", "President")], "host_role"),
            ],
        );
    }

    #[test]
    fn agreements() {
        let mut good = DATED.to_vec();
        good.extend([("country_a", "KAZ"), ("country_b", "TJK"), ("title", "Contracts"), ("type", "contract")]);
        good.extend([("amount", "5"), ("currency", "USD"), ("value_usd", "5"), ("status", "signed")]);
        hold::<Agreement>(
            &good,
            &[
                (&[("country_a", "TJK"), ("country_b", "KAZ")], "country_a"),
                (&[("amount", "-5"), ("currency", "KZT"), ("value_usd", "")], "amount"),
                (&[("amount", "inf"), ("value_usd", "inf")], "amount value_usd"),
                (&[("currency", ""), ("value_usd", "")], "currency"),
                (&[("currency", "tenge"), ("value_usd", "")], "currency"),
                (&[("value_usd", "6")], "value_usd"),
                (&[("currency", "KZT")], "value_usd"),
                (&[("value_max", "7")], "value_max"),
                (&[("value_max", "4"), ("qualifier", "range")], "value_max"),
                (&[("n_documents", "1")], "n_documents"),
                (&[("n_parties", "2"), ("event_id", "e")], "n_parties"),
                (&[("n_parties", "5")], "event_id"),
                (&[("term_from", "2026-01-01"), ("term_to", "2025-12-31")], "term_to"),
                (&[("term_to", "2022-12-31")], "term_to"),
                (&[("ratified_a", "2023-05-03")], "ratified_a"),
                (&[("in_force", "2023-05-03")], "in_force"),
                (&[("in_force", "2023-06-03"), ("terminated", "2023-06-02")], "terminated"),
            ],
        );
    }

    #[test]
    fn trade() {
        let good = [
            ("date", "2022-12-31"),
            ("date_precision", "day"),
            ("date_basis", "period_end"),
            ("period_start", "2022-01-01"),
            ("period_end", "2022-12-31"),
            ("period_type", "year"),
            ("reporter", "KAZ"),
            ("partner", "TJK"),
            ("flow", "turnover"),
            ("commodity_code", "TOTAL"),
            ("growth_pct", "18.5"),
            ("stated_date", "2023-05-04"),
            ("status", "actual"),
            ("origin", "news"),
            ("doc", "1"),
        ];
        hold::<Trade>(
            &good,
            &[
                (&[("reporter", "TJK"), ("partner", "KAZ")], "reporter"),
                (&[("growth_pct", "")], "amount"),
                (&[("growth_pct", "-101")], "growth_pct"),
                (&[("growth_pct", "NaN")], "growth_pct"),
                (&[("partner_rank", "0")], "partner_rank"),
                (&[("commodity", "wheat")], "commodity"),
                (&[("commodity_code", "wheat")], "commodity_code commodity"),
                (&[("commodity_code", "AGRI")], "commodity"),
                (&[("commodity_code", "27110")], "commodity_code commodity"),
                (&[("period_type", "half")], "period_type"),
                (&[("period_type", "")], "period_type"),
                (&[("period_start", "")], "period_type"),
                (&[("date", "2023-05-04")], "date_basis"),
                (&[("date_basis", "")], "date_basis"),
                (&[("period_start", "2023-01-01"), ("period_type", "other")], "period_end"),
            ],
        );
        // A ranking is directed, and an open target is dated by the day it was stated.
        let rank = [("reporter", "TJK"), ("partner", "KAZ"), ("partner_rank", "2"), ("growth_pct", "")];
        assert_eq!(broken::<Trade>(&good, &rank), Vec::<String>::new());
        let open = [
            ("period_start", ""),
            ("period_end", ""),
            ("period_type", ""),
            ("date", "2023-05-04"),
            ("date_basis", "stated"),
            ("status", "target"),
        ];
        assert_eq!(broken::<Trade>(&good, &open), Vec::<String>::new());
    }

    #[test]
    fn periods() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let cases = [
            ("2022-01-01", "2022-12-31", Some(PeriodType::Year)),
            ("2021-01-01", "2022-12-31", Some(PeriodType::MultiYear)),
            ("2022-01-01", "2022-01-31", Some(PeriodType::Month)),
            ("2022-05-01", "2022-05-31", Some(PeriodType::Month)),
            ("2022-04-01", "2022-06-30", Some(PeriodType::Quarter)),
            ("2022-07-01", "2022-12-31", Some(PeriodType::Half)),
            ("2022-01-01", "2022-11-30", Some(PeriodType::Ytd)),
            ("2024-01-01", "2024-02-29", Some(PeriodType::Ytd)),
            ("2022-02-01", "2022-04-30", Some(PeriodType::Other)),
            ("2021-07-01", "2022-06-30", None),
            ("2021-03-21", "2022-03-20", None),
        ];
        for (start, end, expected) in cases {
            assert_eq!(period_type(day(start), day(end)), expected, "{start} to {end}");
        }
    }

    #[test]
    fn awards_and_events() {
        let mut good = DATED.to_vec();
        good.extend([("giver_country", "KAZ"), ("recipient_country", "TJK"), ("award", "Order"), ("recipient", "A")]);
        hold::<Award>(&good, &[(&[("date", ""), ("date_precision", ""), ("date_basis", "decree")], "date_basis")]);

        let mut good = DATED.to_vec();
        good.extend([("country_a", "KAZ"), ("country_b", "TJK"), ("kind", "meeting"), ("status", "completed")]);
        good.extend([("person_a", "Kassym-Jomart Tokayev"), ("person_b", "Emomali Rahmon")]);
        hold::<Event>(
            &good,
            &[
                (&[("country_a", "TJK"), ("country_b", "KAZ")], "country_a"),
                (&[("title", "Talks"), ("person_b", "")], "person_b"),
                (&[("kind", "forum"), ("person_a", ""), ("person_b", "")], "title"),
            ],
        );
    }

    #[test]
    fn what_stands_beside_the_facts() {
        fn one<R: Row + Rules>(csv: &str) -> Vec<String> {
            let lines = read_rows::<R>(csv, &[], |_, _| Ok(None));
            assert_eq!(lines.problems, []);
            seen(&lines.rows[0].row)
        }
        let none = Vec::<String>::new();
        assert_eq!(one::<Document>("doc,url,language\n1,https://a.example/x,en\n"), none);
        assert_eq!(one::<Document>("doc,url\n1,a.example\n"), ["url"]);
        assert_eq!(one::<Document>("doc,language\n1,english\n"), ["language"]);
        assert_eq!(one::<Document>("doc,published\n1,2023-05-04\n"), ["published_precision"]);
        assert_eq!(one::<Office>("person,country,office,from,to\n1,KAZ,President,2023-01-02,2023-01-01\n"), ["to"]);
        let frame = "kind,origin,scope,from,to,completeness\nvisits,news,Central Asia,2025-01-01,2018-01-01,partial\n";
        assert_eq!(one::<CoverageFrame>(frame), ["to"]);
        assert_eq!(one::<FactDocument>("kind,fact,doc,confidence,is_primary\nvisits,1,1,2,true\n"), ["confidence"]);
    }
}
