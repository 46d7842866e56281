//! `partners(c [, from] [, to])`: whom a country deals with.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "partners",
    group: Group::Tables,
    params: &[
        Param::new("c", ParamKind::Country, "any spelling of a country"),
        Param::optional("from", ParamKind::Date, "null", "first day; facts that may be older are left out"),
        Param::optional("to", ParamKind::Date, "null", "last day; facts that may be younger are left out"),
    ],
    returns: "partner, visits_out, visits_in, agreements, awards, trade_usd, last_contact",
    description: "Lists the partners of a country, the busiest first: visits that took place in each direction, documents \
                  signed (one of many parties weighs 1 with each partner), awards in both directions, turnover of \
                  the latest full year, and the day of the last visit, signature, award or event. Counts are of the \
                  origins news, hand and user, where a fact that several of them state weighs 1; turnover is of one \
                  origin, Comtrade before others. Undated facts count only where no range is asked for.",
    examples: &[
        Example { sql: "select count(*) > 0 from partners('Kazakhstan')", output: "true" },
        Example { sql: "select visits_in > 0 from partners('Kazakhstan') where partner = 'TJK'", output: "true" },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
with
contacts as (
    select pair_other(pair, $c) as partner,
        case when visitor_country = $c then 'visit out' else 'visit in' end as what,
        concat(visitor, '|', coalesce(cast(date as varchar), cast(id as varchar))) as fact, date, date_precision
    from visits
    where pair_has(pair, $c) and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
    union all
    select pair_other(pair, $c), 'agreement',
        concat(cast(type as varchar), '|', title, '|',
            coalesce(event_id, cast(date as varchar), cast(id as varchar))), date, date_precision
    from agreements
    where pair_has(pair, $c) and status <> 'planned' and origin in ('news', 'hand', 'user')
    union all
    select pair_other(pair, $c), 'award',
        concat(cast(giver_country as varchar), '|', recipient, '|', award, '|',
            coalesce(cast(date as varchar), cast(id as varchar))), date, date_precision
    from awards
    where pair_has(pair, $c) and origin in ('news', 'hand', 'user')
    union all
    select pair_other(pair, $c), 'event', cast(id as varchar), date, date_precision
    from events
    where pair_has(pair, $c) and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
),
counts as (
    select partner,
        count(distinct case when what = 'visit out' then fact end) as visits_out,
        count(distinct case when what = 'visit in' then fact end) as visits_in,
        count(distinct case when what = 'agreement' then fact end) as agreements,
        count(distinct case when what = 'award' then fact end) as awards,
        max(date) as last_contact
    from contacts
    where (cast($from as date) is null or date >= cast($from as date))
        and (cast($to as date) is null or date_max(date, date_precision) <= cast($to as date))
    group by partner
),
years as (
    select pair_other(pair, $c) as partner, year, origin,
        coalesce(
            max(case when flow = 'turnover' then value_usd end),
            max(case when flow = 'export' and reporter = $c then value_usd end)
                + max(case when flow = 'import' and reporter = $c then value_usd end)) as value_usd
    from trade_annual
    where pair_has(pair, $c)
        and (cast($from as date) is null or make_date(cast(year as int), 1, 1) >= cast($from as date))
        and (cast($to as date) is null or make_date(cast(year as int), 12, 31) <= cast($to as date))
    group by pair_other(pair, $c), year, origin
),
ranked as (
    select partner, value_usd, row_number() over (partition by partner order by year desc, case origin
        when 'comtrade' then 0 when 'hand' then 1 when 'news' then 2 when 'user' then 3 else 4 end) as place
    from years
    where value_usd is not null
),
latest as (
    select partner, value_usd from ranked where place = 1
)
select coalesce(counts.partner, latest.partner) as partner,
    coalesce(visits_out, 0) as visits_out, coalesce(visits_in, 0) as visits_in,
    coalesce(agreements, 0) as agreements, coalesce(awards, 0) as awards,
    latest.value_usd as trade_usd, last_contact
from counts full join latest on counts.partner = latest.partner
order by coalesce(visits_out, 0) + coalesce(visits_in, 0) + coalesce(agreements, 0) + coalesce(awards, 0) desc,
    latest.value_usd desc nulls last, 1";
