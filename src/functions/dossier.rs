//! `dossier(a, b)`: a pair in figures.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "dossier",
    group: Group::Tables,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
    ],
    returns: "figure, value (as text), as_of, sources (number of documents; NULL for what the registry knows)",
    description: "Sums a pair up: visits each way, agreements by status, turnover of the latest full year with its growth, \
                  targets, ranks as a partner, awards each way, other events, last contact, groups that both are in \
                  today, border and distance. Counts are of the origins news, hand and user, where a fact that several \
                  of them state weighs 1; turnover is of one origin, Comtrade before others.",
    examples: &[
        Example { sql: "select value from dossier('KAZ', 'TJK') where figure = 'common border'", output: "no" },
        Example {
            sql: "select cast(value as int) > 0 from dossier('KAZ', 'TJK') where figure = 'visits TJK>KAZ'",
            output: "true",
        },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
with
stated as (
    select cast(kind as varchar) as kind, id, doc from facts where pair = pair($a, $b)
    union
    select cast(more.kind as varchar), more.fact, more.doc
    from fact_documents as more join facts
        on cast(facts.kind as varchar) = cast(more.kind as varchar) and facts.id = more.fact
    where facts.pair = pair($a, $b)
),
ways as (
    select 1 as place, directed_pair($a, $b) as way where pair($a, $b) is not null
    union all
    select 2, directed_pair($b, $a) where pair($a, $b) is not null
),
visited as (
    select directed_pair(visitor_country, host_country) as way, date, id,
        concat(visitor, '|', coalesce(cast(date as varchar), cast(id as varchar))) as fact
    from visits
    where pair = pair($a, $b) and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
),
documents_signed as (
    select cast(status as varchar) as status, date, id,
        concat(cast(type as varchar), '|', title, '|',
            coalesce(event_id, cast(date as varchar), cast(id as varchar))) as fact
    from agreements
    where pair = pair($a, $b) and origin in ('news', 'hand', 'user')
),
awarded as (
    select directed_pair(giver_country, recipient_country) as way, date, id,
        concat(recipient, '|', award, '|', coalesce(cast(date as varchar), cast(id as varchar))) as fact
    from awards
    where pair = pair($a, $b) and origin in ('news', 'hand', 'user')
),
happened as (
    select cast(kind as varchar) as kind, date, id
    from events
    where pair = pair($a, $b) and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
),
contacts as (
    select 'visits' as kind, id, date from visited
    union all
    select 'agreements', id, date from documents_signed where status <> 'planned'
    union all
    select 'awards', id, date from awarded
    union all
    select 'events', id, date from happened
),
turnover as (
    select year, value_usd, growth_pct, origin
    from trade_annual
    where pair = pair($a, $b) and flow = 'turnover' and (value_usd is not null or growth_pct is not null)
    order by year desc, case origin when 'comtrade' then 0 when 'hand' then 1 when 'news' then 2 when 'user' then 3
        else 4 end
    limit 1
),
turnover_sources as (
    select count(distinct stated.doc) as sources
    from trade
    join turnover on date_part('year', trade.period_end) = turnover.year and trade.origin = turnover.origin
    join stated on stated.kind = 'trade' and stated.id = trade.id
    where trade.pair = pair($a, $b) and trade.flow = 'turnover' and trade.status = 'actual'
        and trade.period_type = 'year'
),
targets as (
    select concat(cast(flow as varchar), ' target',
            case when period_end is not null then concat(' for ', cast(date_part('year', period_end) as varchar)) end,
            ', ', case when value_usd is not null then 'USD' else currency end) as figure,
        cast(cast(round(coalesce(value_usd, amount)) as bigint) as varchar) as value,
        coalesce(stated_date, date) as as_of, id
    from trade
    where pair = pair($a, $b) and status = 'target' and coalesce(value_usd, amount) is not null
        and commodity_code = 'TOTAL'
),
ranks as (
    select concat('rank of ', cast(partner as varchar), ' among the partners of ', cast(reporter as varchar), ', ',
            cast(flow as varchar)) as figure,
        cast(partner_rank as varchar) as value, date as as_of, id,
        row_number() over (partition by reporter, flow order by date desc nulls last, id) as place
    from trade
    where pair = pair($a, $b) and partner_rank is not null and status = 'actual' and commodity_code = 'TOTAL'
),
figures as (
    select 10 + ways.place as place, concat('visits ', ways.way) as figure,
        cast(count(distinct visited.fact) as varchar) as value, max(visited.date) as as_of,
        count(distinct stated.doc) as sources
    from ways
    left join visited on visited.way = ways.way
    left join stated on stated.kind = 'visits' and stated.id = visited.id
    group by ways.place, ways.way
    union all
    select 20, concat('agreements, ', replace(documents_signed.status, '_', ' ')),
        cast(count(distinct documents_signed.fact) as varchar), max(documents_signed.date), count(distinct stated.doc)
    from documents_signed left join stated on stated.kind = 'agreements' and stated.id = documents_signed.id
    group by documents_signed.status
    union all
    select 30, concat('turnover ', cast(year as varchar), ', USD'), cast(cast(round(value_usd) as bigint) as varchar),
        make_date(cast(year as int), 12, 31), sources
    from turnover cross join turnover_sources
    where value_usd is not null
    union all
    select 31, concat('turnover growth ', cast(year as varchar), ', %'), cast(round(growth_pct, 1) as varchar),
        make_date(cast(year as int), 12, 31), sources
    from turnover cross join turnover_sources
    where growth_pct is not null
    union all
    select 40, figure, value, max(as_of), count(distinct stated.doc)
    from targets left join stated on stated.kind = 'trade' and stated.id = targets.id
    group by figure, value
    union all
    select 50, figure, value, as_of, count(distinct stated.doc)
    from ranks left join stated on stated.kind = 'trade' and stated.id = ranks.id
    where place = 1
    group by figure, value, as_of
    union all
    select 60 + ways.place, concat('awards ', ways.way), cast(count(distinct awarded.fact) as varchar),
        max(awarded.date), count(distinct stated.doc)
    from ways
    left join awarded on awarded.way = ways.way
    left join stated on stated.kind = 'awards' and stated.id = awarded.id
    group by ways.place, ways.way
    union all
    select 70, concat('events, ', happened.kind), cast(count(distinct happened.id) as varchar), max(happened.date),
        count(distinct stated.doc)
    from happened left join stated on stated.kind = 'events' and stated.id = happened.id
    group by happened.kind
    union all
    select 80, 'last contact', cast(contacts.date as varchar), contacts.date, count(distinct stated.doc)
    from contacts left join stated on stated.kind = contacts.kind and stated.id = contacts.id
    where contacts.date = (select max(date) from contacts)
    group by contacts.date
    union all
    select 90, 'groups in common', array_to_string(shared_groups(pair($a, $b), current_date()), ', '), current_date(),
        null
    where pair($a, $b) is not null
    union all
    select 91, 'common border', case when are_neighbours($a, $b) then 'yes' else 'no' end, current_date(), null
    where pair($a, $b) is not null
    union all
    select 92, 'distance of the capitals, km', cast(cast(round(distance_km($a, $b)) as bigint) as varchar),
        current_date(), null
    where distance_km($a, $b) > 0
)
select figure, value, as_of, sources
from figures
order by place, as_of desc nulls last, figure, value";
