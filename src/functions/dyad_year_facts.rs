//! `dyad_year_facts(scope, from, to [, system] [, directed] [, zeros])`: the panel with what happened in each dyad-year.
//!
//! Facts find their rows by the numbers that [`panel_code`](super::panel_code) gives for their day, so that what Russia
//! did in the last days of 1991 stands in the row of number 365.

use super::dyad_years::{DIRECTED, FROM, SCOPE, SYSTEM, TO};
use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "dyad_year_facts",
    group: Group::Tables,
    params: &[
        SCOPE,
        FROM,
        TO,
        SYSTEM,
        DIRECTED,
        Param::optional("zeros", ParamKind::Bool, "false", "whether a count that nothing is known of is 0"),
    ],
    returns: "those of `dyad_years`, then visits, agreements, awards, meetings, trade_usd, observed",
    description: "Lists the dyad-years of `dyad_years` with counts of visits that took place, agreements signed (a \
                  document of many parties weighs 1 with each dyad), awards and meetings, and full-year trade in \
                  dollars. Of directed dyads, visits and awards are those from `country_a` to `country_b`, trade is \
                  the goods that went that way, and agreements and meetings stand in both rows. A count is 0 only \
                  where `coverage_frames` has a complete frame of that table for both countries and the whole year, \
                  else NULL; `observed` tells whether all four tables have one. `zeros => true` writes 0 all the same: \
                  then an absent row means absent relations, which the sources don't say. Counts are of the origins \
                  news, hand and user; trade is of one origin, Comtrade before others. Facts of the scope that have no \
                  row (of countries outside the system, without a date) are counted in a note beside the result.",
    examples: &[
        Example {
            sql: "select visits >= 1 from dyad_year_facts('Central Asia', 2023, 2023) where pair = 'KAZ-TJK'",
            output: "true",
        },
        Example {
            sql: "select count(*) from dyad_year_facts('Central Asia', 2023, 2023, zeros => true) where visits is null",
            output: "0",
        },
        Example { sql: "select bool_or(observed) from dyad_year_facts('Central Asia', 2023, 2023)", output: "false" },
    ],
    body: Body::Noted(SQL, NOTES),
};

/// The facts that are counted, each with its two countries, its first day and what makes it one.
macro_rules! stated {
    () => {
        "\
stated as (
    select visitor_country as a, host_country as b, date, 'visit' as what,
        concat(visitor, '|', coalesce(cast(date as varchar), cast(id as varchar))) as fact
    from visits
    where status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
    union all
    select pair_a(pair), pair_b(pair), date, 'agreement',
        concat(cast(type as varchar), '|', title, '|', coalesce(event_id, cast(date as varchar), cast(id as varchar)))
    from agreements
    where status <> 'planned' and origin in ('news', 'hand', 'user')
    union all
    select giver_country, recipient_country, date, 'award',
        concat(recipient, '|', award, '|', coalesce(cast(date as varchar), cast(id as varchar)))
    from awards
    where origin in ('news', 'hand', 'user')
    union all
    select pair_a(pair), pair_b(pair), date, 'meeting', cast(id as varchar)
    from events
    where kind = 'meeting' and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
)"
    };
}

const SQL: &str = concat!(
    "\
with
",
    stated!(),
    ",
numbered as (
    select panel_code(a, date, $system) as a, panel_code(b, date, $system) as b,
        cast(date_part('year', date) as int) as year, what, fact
    from stated
    where date between make_date(cast($from as int), 1, 1) and make_date(cast($to as int), 12, 31)
),
ways as (
    select case when $directed then a else least(a, b) end as a, case when $directed then b else greatest(a, b) end as b,
        year, what, fact
    from numbered
    where a is not null and b is not null
    union all
    select b, a, year, what, fact
    from numbered
    where $directed and what in ('agreement', 'meeting') and a is not null and b is not null
),
counts as (
    select a, b, year,
        count(distinct case when what = 'visit' then fact end) as visits,
        count(distinct case when what = 'agreement' then fact end) as agreements,
        count(distinct case when what = 'award' then fact end) as awards,
        count(distinct case when what = 'meeting' then fact end) as meetings
    from ways
    group by a, b, year
),
figures as (
    select panel_code(reporter, make_date(year, 1, 1), $system) as reporter,
        panel_code(partner, make_date(year, 1, 1), $system) as partner, flow, year, value_usd, origin
    from trade_annual
    where year between $from and $to
),
flows as (
    select least(reporter, partner) as a, greatest(reporter, partner) as b, year, origin,
        coalesce(
            max(case when flow = 'turnover' then value_usd end),
            max(case when flow = 'export' and reporter < partner then value_usd end)
                + max(case when flow = 'import' and reporter < partner then value_usd end),
            max(case when flow = 'export' and reporter > partner then value_usd end)
                + max(case when flow = 'import' and reporter > partner then value_usd end)) as value_usd
    from figures
    where not $directed
    group by least(reporter, partner), greatest(reporter, partner), year, origin
    union all
    select case flow when 'export' then reporter else partner end, case flow when 'export' then partner else reporter end,
        year, origin,
        coalesce(max(case when flow = 'export' then value_usd end), max(case when flow = 'import' then value_usd end))
    from figures
    where $directed and flow in ('export', 'import')
    group by case flow when 'export' then reporter else partner end,
        case flow when 'export' then partner else reporter end, year, origin
),
trades as (
    select a, b, year, value_usd, row_number() over (partition by a, b, year order by case origin
        when 'comtrade' then 0 when 'hand' then 1 when 'news' then 2 when 'user' then 3 else 4 end, origin) as place
    from flows
    where a is not null and b is not null and value_usd is not null
),
frames as (
    select cast(kind as varchar) as kind, row_number() over () as frame, scope, \"from\", \"to\"
    from coverage_frames
    where completeness = 'complete' and origin in ('news', 'hand', 'user')
),
rows as (
    select country_a, country_b, pair, year, ccode1, ccode2, extrapolated
    from dyad_years($scope, $from, $to, $system, $directed)
),
here as (
    -- Of the registry and not of the panel, so that the panel is made once.
    select iso3 as country, cast(years.value as int) as year
    from countries cross join generate_series($from, $to) as years
    where kind in ('state', 'territory', 'former')
),
covered as (
    select country, year,
        array_agg(frame) filter (where kind = 'visits') as visits,
        array_agg(frame) filter (where kind = 'agreements') as agreements,
        array_agg(frame) filter (where kind = 'awards') as awards,
        array_agg(frame) filter (where kind = 'events') as events
    from frames join here
        on \"from\" <= make_date(year, 1, 1) and \"to\" >= make_date(year, 12, 31)
            and in_scope(country, scope, make_date(year, 12, 31))
    group by country, year
),
observed as (
    select rows.*,
        coalesce(array_has_any(ca.visits, cb.visits), false) as sees_visits,
        coalesce(array_has_any(ca.agreements, cb.agreements), false) as sees_agreements,
        coalesce(array_has_any(ca.awards, cb.awards), false) as sees_awards,
        coalesce(array_has_any(ca.events, cb.events), false) as sees_meetings
    from rows
        left join covered ca on ca.country = rows.country_a and ca.year = rows.year
        left join covered cb on cb.country = rows.country_b and cb.year = rows.year
)
select o.country_a, o.country_b, o.pair, o.year, o.ccode1, o.ccode2, o.extrapolated,
    case when c.visits > 0 then c.visits when $zeros or sees_visits then 0 end as visits,
    case when c.agreements > 0 then c.agreements when $zeros or sees_agreements then 0 end as agreements,
    case when c.awards > 0 then c.awards when $zeros or sees_awards then 0 end as awards,
    case when c.meetings > 0 then c.meetings when $zeros or sees_meetings then 0 end as meetings,
    t.value_usd as trade_usd,
    sees_visits and sees_agreements and sees_awards and sees_meetings as observed
from observed o
    left join counts c
        on c.a = case when $directed then coalesce(o.ccode1, 0) else least(coalesce(o.ccode1, 0), coalesce(o.ccode2, 0)) end
            and c.b = case when $directed then coalesce(o.ccode2, 0)
                else greatest(coalesce(o.ccode1, 0), coalesce(o.ccode2, 0)) end
            and c.year = o.year
    left join trades t
        on t.a = case when $directed then coalesce(o.ccode1, 0) else least(coalesce(o.ccode1, 0), coalesce(o.ccode2, 0)) end
            and t.b = case when $directed then coalesce(o.ccode2, 0)
                else greatest(coalesce(o.ccode1, 0), coalesce(o.ccode2, 0)) end
            and t.year = o.year and t.place = 1
order by o.country_a, o.country_b, o.year"
);

const NOTES: &str = concat!(
    "\
with
",
    stated!(),
    ",
outside as (
    select what, fact, case when panel_code(a, date, $system) is null then a end as a,
        case when panel_code(b, date, $system) is null then b end as b
    from stated
    where date between make_date(cast($from as int), 1, 1) and make_date(cast($to as int), 12, 31)
        and in_scope(a, $scope, date) and in_scope(b, $scope, date)
        and (panel_code(a, date, $system) is null or panel_code(b, date, $system) is null)
),
who as (
    select cast(country as varchar) as country from (select a as country from outside union select b from outside)
    where country is not null
)
select concat(count(distinct concat(what, '|', fact)), ' facts of these years are in no row, since ',
    (select string_agg(country, ', ' order by country) from who), ' was no member of the state system (', $system, ')')
from outside
having count(*) > 0
union all
select concat(count(distinct concat(what, '|', fact)), ' facts without a date are in no row')
from stated
where date is null and in_scope(a, $scope) and in_scope(b, $scope)
having count(*) > 0"
);
