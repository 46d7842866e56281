//! `trade`: figures, growth rates, ranks and targets of trade.

use chrono::NaiveDate;

use super::row::fact;
use super::vocabulary::{Flow, PeriodType, Qualifier, TradeDateBasis, TradeStatus};
use crate::country::Country;

fact! {
    /// A figure of trade: a value, a growth rate, a rank of the partner or a target.
    Trade in "trade" = "one stated figure of trade: value, growth, rank or target",
    countries ("reporter", "partner"),
    key &["reporter", "partner", "flow", "commodity_code", "period_start", "period_end", "status"],
    date "end of the period; for an open target or a standing rank the day it was stated" {
        date_basis: Option<TradeDateBasis> = "which of the two the date is",
        period_start: Option<NaiveDate> = "first day of the period",
        period_end: Option<NaiveDate> = "last day of the period",
        period_type: Option<PeriodType> = "kind of period; ytd = January to a month before December",
        reporter: Country = "whose figure it is; the alphabetically first for turnover; the owner of a ranking",
        partner: Country = "the other country; the ranked one in a ranking",
        flow: Flow = "turnover (exports and imports), export or import",
        commodity_code: String = "TOTAL = all goods, an HS code, or a word where none covers the goods (AGRI, NONOIL)",
        commodity: Option<String> = "the goods in the source's word",
        amount: Option<f64> = "money as stated, in currency",
        currency: Option<String> = "ISO 4217 code of amount",
        value_usd: Option<f64> = "US dollars, only where dollars are stated; never converted; nominal",
        value_max: Option<f64> = "upper end of a range, in currency",
        qualifier: Option<Qualifier> = "how the amount was hedged; null = not known",
        growth_pct: Option<f64> = "percent against the same period a year before",
        partner_rank: Option<i32> = "place of partner among the reporter's partners, 1 = largest",
        stated_by: Option<String> = "whose figure it is, where the source says so",
        stated_date: Option<NaiveDate> = "the day it was stated",
        status: TradeStatus = "actual, target or estimate",
    }
}
