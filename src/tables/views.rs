//! The views: SQL over the stored tables, planned when a statement first names one.
//!
//! To add a view, add its SQL and a line per column to [`VIEWS`]; a test plans each and holds its columns against the
//! lines here.

use std::sync::LazyLock;

use crate::facts::{Domain, Table};

/// A column's name, its meaning, and its closed set.
type ViewColumn = (&'static str, &'static str, Like);

/// The closed set of a view's column.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Like {
    /// It has none.
    Any,
    /// That of a stored column.
    Stored(Table, &'static str),
    /// The statuses of all facts.
    Status,
}

/// A view of every dataset.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) name: &'static str,
    pub(crate) comment: &'static str,
    pub(crate) columns: &'static [ViewColumn],
    pub(crate) sql: &'static str,
}

impl View {
    /// Returns the view with that name.
    pub(crate) fn from_name(name: &str) -> Option<&'static View> {
        VIEWS.iter().find(|view| view.name == name)
    }

    /// Returns the closed set of a column.
    pub(crate) fn domain(like: Like) -> Domain {
        match like {
            Like::Any => Domain::Open,
            Like::Stored(table, name) => {
                let column = table.spec().columns.iter().find(|column| column.name == name);
                column.map_or(Domain::Open, |column| column.domain)
            }
            Like::Status => Domain::Listed(statuses),
        }
    }
}

/// Returns the statuses that facts of any table may have.
fn statuses() -> &'static [&'static str] {
    static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let columns = Table::ALL.iter().flat_map(|table| &table.spec().columns);
        let mut words: Vec<&str> = Vec::new();
        for column in columns.filter(|column| column.name == "status") {
            if let Domain::Words(list, _) = column.domain {
                words.extend(list.iter().filter(|word| !words.contains(word)).copied().collect::<Vec<_>>());
            }
        }
        words
    });
    &WORDS
}

/// All views.
pub(crate) static VIEWS: &[View] = &[
    View {
        name: "facts",
        comment: "every fact of the five tables, one line each",
        columns: &[
            ("kind", "table of the fact", Like::Stored(Table::FactDocuments, "kind")),
            ("pair", "the two countries, alphabetically: KAZ-TJK", Like::Stored(Table::Visits, "pair")),
            ("date", "as in the fact's table; null where nothing dates it", Like::Any),
            ("date_precision", "how exactly the date is known", Like::Stored(Table::Visits, "date_precision")),
            (
                "source",
                "visitor's, reporter's or giver's country; null for undirected facts",
                Like::Stored(Table::Visits, "visitor_country"),
            ),
            (
                "target",
                "host, partner or recipient's country; null for undirected facts",
                Like::Stored(Table::Visits, "visitor_country"),
            ),
            ("summary", "the fact in a line", Like::Any),
            ("value_usd", "US dollars, only where dollars are stated; nominal", Like::Any),
            ("status", "as in the fact's table; completed for awards", Like::Status),
            (
                "realised",
                "whether it has happened: false for plans, targets, estimates and what was cancelled",
                Like::Any,
            ),
            ("origin", "where the row comes from (table origins)", Like::Stored(Table::Visits, "origin")),
            ("doc", "key of the best source in documents", Like::Any),
            ("id", "id of the fact", Like::Any),
        ],
        sql: FACTS,
    },
    View {
        name: "trade_annual",
        comment: "full-year actual totals of trade; turnover has its countries in alphabetical order",
        columns: &[
            ("pair", "the two countries, alphabetically: KAZ-TJK", Like::Stored(Table::Trade, "pair")),
            (
                "reporter",
                "whose figure it is; the alphabetically first for turnover",
                Like::Stored(Table::Trade, "reporter"),
            ),
            ("partner", "the other country", Like::Stored(Table::Trade, "partner")),
            ("flow", "turnover, export or import", Like::Stored(Table::Trade, "flow")),
            ("year", "calendar year", Like::Any),
            ("value_usd", "the figure that the dataset rests on, nominal US dollars", Like::Any),
            ("value_low", "the lowest figure that a document states for that year", Like::Any),
            ("value_high", "the highest figure that a document states for that year", Like::Any),
            ("n_figures", "how many documents state a figure", Like::Any),
            ("growth_pct", "percent against the year before, as stated with the figure", Like::Any),
            ("origin", "where the figures come from (table origins)", Like::Stored(Table::Trade, "origin")),
        ],
        sql: TRADE_ANNUAL,
    },
];

/// Vocabularies of one table are no vocabularies of another, so `status` is plain text here: one of any of their words.
const FACTS: &str = "
select 'visits' as kind, pair, date, date_precision, visitor_country as source, host_country as target,
    concat(
        coalesce(visitor, 'delegation'), ' in ', coalesce(place, arrow_cast(host_country, 'Utf8')), ' (',
        case visit_type when 'other' then 'visit' when 'summit' then 'visit to a summit'
            else concat(arrow_cast(visit_type, 'Utf8'), ' visit') end,
        ')') as summary,
    cast(null as double) as value_usd, arrow_cast(status, 'Utf8') as status,
    status in ('completed', 'ongoing') as realised, origin, doc, id
from visits
union all
select 'agreements', pair, date, date_precision, arrow_cast(null, 'Dictionary(UInt16, Utf8)'),
    arrow_cast(null, 'Dictionary(UInt16, Utf8)'), arrow_cast(title, 'Utf8'),
    value_usd, arrow_cast(status, 'Utf8'), status <> 'planned', origin, doc, id
from agreements
union all
select 'trade', pair, date, date_precision,
    case when flow <> 'turnover' or partner_rank is not null then reporter end,
    case when flow <> 'turnover' or partner_rank is not null then partner end,
    concat(
        case when partner_rank is not null then concat('partner number ', partner_rank, ' by ') else '' end,
        case when status <> 'actual' then concat(arrow_cast(status, 'Utf8'), ' of ') else '' end,
        arrow_cast(flow, 'Utf8'),
        case when commodity is not null then concat(' of ', commodity) else '' end,
        case when period_type = 'year' then concat(' ', date_part('year', period_end))
            when period_start is not null then concat(' ', period_start, ' to ', period_end)
            when period_end is not null then concat(' by ', period_end) else '' end,
        case when value_usd >= 1e9 then concat(': ', round(value_usd / 1e9, 2), ' bn USD')
            when value_usd is not null then concat(': ', round(value_usd / 1e6, 1), ' m USD') else '' end,
        case when growth_pct is not null
            then concat(' (', case when growth_pct > 0 then '+' else '' end, growth_pct, ' %)') else '' end),
    value_usd, arrow_cast(status, 'Utf8'), status = 'actual', origin, doc, id
from trade
union all
select 'awards', pair, date, date_precision, giver_country, recipient_country,
    concat(award, ' to ', recipient), null, 'completed', true, origin, doc, id
from awards
union all
select 'events', pair, date, date_precision, arrow_cast(null, 'Dictionary(UInt16, Utf8)'),
    arrow_cast(null, 'Dictionary(UInt16, Utf8)'),
    coalesce(title, concat(arrow_cast(kind, 'Utf8'), ': ', concat_ws(' and ', person_a, person_b))),
    null, arrow_cast(status, 'Utf8'), status in ('completed', 'ongoing'), origin, doc, id
from events";

/// A fact of trade has one row, and each document that states it its own figure in `fact_documents`.
const TRADE_ANNUAL: &str = "
select pair, reporter, partner, flow, cast(date_part('year', period_end) as int) as year, trade.value_usd,
    least(trade.value_usd, value_low) as value_low, greatest(trade.value_usd, value_high) as value_high,
    greatest(1, coalesce(n_figures, 0)) as n_figures, growth_pct, origin
from trade left join (
    select fact, min(value_usd) as value_low, max(value_usd) as value_high, count(value_usd) as n_figures
    from fact_documents where kind = 'trade' group by fact
) stated on stated.fact = trade.id
where status = 'actual' and commodity_code = 'TOTAL' and period_type = 'year' and trade.value_usd is not null";
