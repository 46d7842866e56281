-- name: contact_span(a, b)
-- First and last contacts of two countries, by kind.
--
-- What has happened and has a date: visits, agreements, awards and events; a figure of trade is no contact. The first
-- contact is the first on record here, which is rarely the first in history. A date known to the month or year is its
-- first day, as the precision beside it says.
-- @param a country one side
-- @param b country the other
-- @returns kind text, contacts int, first_date date, first_precision text, first_contact text, last_date date,
-- @returns last_precision text, last_contact text
-- @example a=Kazakhstan b=Tajikistan => rows >= 3, contacts >= 1
-- @example a=Kyrgyzstan b=Tajikistan => rows >= 2
select kind, count(*) as contacts,
  min(date) as first_date, first_value(date_precision order by date, id) as first_precision,
  first_value(summary order by date, id) as first_contact,
  max(date) as last_date, first_value(date_precision order by date desc, id) as last_precision,
  first_value(summary order by date desc, id) as last_contact
from facts
where pair = pair($a, $b) and realised and date is not null and kind <> 'trade' and origin in ('news', 'hand', 'user')
group by kind
order by first_date, kind;

-- name: pair_years(a, b)
-- Two countries year by year: visits, documents signed, honours, other events, and the turnover of the full year.
--
-- Counts what took place. Facts known to the month or year have their year all the same; those without a date stand in
-- a last row whose year is null. A zero means that nothing is on record, not that nothing happened.
-- @param a country one side
-- @param b country the other
-- @returns year int, visits int, leaders_visits int, agreements int, awards int, events int, turnover_usd float
-- @example a=Kazakhstan b=Tajikistan => rows >= 4, year >= 2015
-- @example a=Kazakhstan b=Uzbekistan => rows >= 4
with counted as (
  select date_part('year', date) as year, 'visits' as kind,
    visitor_level in ('head_of_state', 'head_of_government') as by_leader
  from visits
  where pair = pair($a, $b) and status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
  union all
  select date_part('year', date), kind, false
  from facts
  where pair = pair($a, $b) and realised and kind in ('agreements', 'awards', 'events')
    and origin in ('news', 'hand', 'user')
),
contacts as (
  select cast(year as bigint) as year, count(*) filter (where kind = 'visits') as visits,
    count(*) filter (where by_leader) as leaders_visits, count(*) filter (where kind = 'agreements') as agreements,
    count(*) filter (where kind = 'awards') as awards, count(*) filter (where kind = 'events') as events
  from counted
  group by year
),
turnovers as (
  select year, value_usd
  from trade_years($a)
  where pair = pair($a, $b)
  qualify row_number() over (partition by year order by origin = 'comtrade' desc, origin = 'hand' desc, origin) = 1
)
select coalesce(contacts.year, turnovers.year) as year, coalesce(visits, 0) as visits,
  coalesce(leaders_visits, 0) as leaders_visits, coalesce(agreements, 0) as agreements, coalesce(awards, 0) as awards,
  coalesce(events, 0) as events, value_usd as turnover_usd
from contacts full join turnovers on contacts.year = turnovers.year
order by year nulls last;

-- name: partner_ranks(c, since)
-- Who matters to a country, and in what: its partners with their rank by visits, documents, honours, events and trade.
--
-- Ranks are among the partners on record, 1 = most, equal counts share a rank, and a rank is null where there is
-- nothing to rank. Counts what took place and has a date; `trade_usd` is the turnover of the latest full year that the
-- pair has a figure for.
-- @param c country the country whose partners are ranked
-- @param since date = '2018-01-01' the first day
-- @returns partner text, visits int, visits_rank int, agreements int, agreements_rank int, awards int,
-- @returns awards_rank int, events int, events_rank int, trade_usd float, trade_year int, trade_rank int
-- @example c=Kazakhstan => rows >= 10, visits >= 1, visits_rank = 1
-- @example c=Uzbekistan since=2022-01-01 => rows >= 10, visits_rank = 1
with contacts as (
  select pair_other(pair, $c) as partner, count(*) filter (where kind = 'visits') as visits,
    count(*) filter (where kind = 'agreements') as agreements, count(*) filter (where kind = 'awards') as awards,
    count(*) filter (where kind = 'events') as events
  from facts
  where pair_has(pair, $c) and realised and date >= $since and kind <> 'trade'
    and origin in ('news', 'hand', 'user')
  group by pair
),
latest as (
  select pair_other(pair, $c) as partner, year as trade_year, value_usd as trade_usd
  from trade_years($c)
  where year >= date_part('year', $since)
  qualify row_number() over (
    partition by pair order by year desc, origin = 'comtrade' desc, origin = 'hand' desc, origin) = 1
),
joined as (
  select coalesce(contacts.partner, latest.partner) as partner, coalesce(visits, 0) as visits,
    coalesce(agreements, 0) as agreements, coalesce(awards, 0) as awards, coalesce(events, 0) as events, trade_usd,
    trade_year
  from contacts full join latest on contacts.partner = latest.partner
)
select partner, visits, case when visits > 0 then cast(rank() over (order by visits desc) as bigint) end as visits_rank,
  agreements,
  case when agreements > 0 then cast(rank() over (order by agreements desc) as bigint) end as agreements_rank,
  awards, case when awards > 0 then cast(rank() over (order by awards desc) as bigint) end as awards_rank,
  events, case when events > 0 then cast(rank() over (order by events desc) as bigint) end as events_rank,
  trade_usd, trade_year,
  case when trade_usd is not null then cast(rank() over (order by trade_usd desc nulls last) as bigint) end
    as trade_rank
from joined
order by visits desc, agreements desc, trade_usd desc nulls last, partner;

-- name: year_changes(c, year)
-- What changed in a year: a country's partners, with the counts of the year beside those of the year before.
--
-- Counts what took place and is dated to the year, by the month or year alone too. Partners of neither year are left
-- out. Turnover is that of the full year; the growth is null where either year has no figure. A fall in a partial
-- dataset may be a gap in it.
-- @param c country the country whose partners are listed
-- @param year int = 2023 the calendar year
-- @returns partner text, visits int, visits_before int, agreements int, agreements_before int, awards int,
-- @returns awards_before int, turnover_usd float, turnover_growth_pct float
-- @example c=Kazakhstan => rows >= 5
-- @example c=Uzbekistan year=2024 => rows >= 5
-- @example c=Uzbekistan year=1900 => rows = 0
with contacts as (
  select pair_other(pair, $c) as partner,
    count(*) filter (where kind = 'visits' and date_part('year', date) = $year) as visits,
    count(*) filter (where kind = 'visits' and date_part('year', date) = $year - 1) as visits_before,
    count(*) filter (where kind = 'agreements' and date_part('year', date) = $year) as agreements,
    count(*) filter (where kind = 'agreements' and date_part('year', date) = $year - 1) as agreements_before,
    count(*) filter (where kind = 'awards' and date_part('year', date) = $year) as awards,
    count(*) filter (where kind = 'awards' and date_part('year', date) = $year - 1) as awards_before
  from facts
  where pair_has(pair, $c) and realised and kind in ('visits', 'agreements', 'awards')
    and date_part('year', date) in ($year, $year - 1) and origin in ('news', 'hand', 'user')
  group by pair
),
turnovers as (
  select pair_other(now.pair, $c) as partner, now.value_usd,
    round(100.0 * (now.value_usd / before.value_usd - 1), 1) as growth_pct
  from trade_years($c) now left join trade_years($c) before
    on now.pair = before.pair and now.origin = before.origin and now.basis = before.basis and now.year = before.year + 1
  where now.year = $year
  qualify row_number() over (
    partition by now.pair order by now.origin = 'comtrade' desc, now.origin = 'hand' desc, now.origin) = 1
)
select coalesce(contacts.partner, turnovers.partner) as partner, coalesce(visits, 0) as visits,
  coalesce(visits_before, 0) as visits_before, coalesce(agreements, 0) as agreements,
  coalesce(agreements_before, 0) as agreements_before, coalesce(awards, 0) as awards,
  coalesce(awards_before, 0) as awards_before, value_usd as turnover_usd, growth_pct as turnover_growth_pct
from contacts full join turnovers on contacts.partner = turnovers.partner
order by abs(coalesce(visits, 0) - coalesce(visits_before, 0))
  + abs(coalesce(agreements, 0) - coalesce(agreements_before, 0))
  + abs(coalesce(awards, 0) - coalesce(awards_before, 0)) desc, partner;

-- name: third_state_meetings(c, since)
-- Meetings in third states: two countries meet where neither is at home.
--
-- Meetings that took place in a country outside the pair, often beside a summit; where the host is not known, nothing
-- can be said and the row is left out.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns date date, date_precision text, pair text, host_country text, place text, person_a text, person_b text,
-- @returns title text, url text
-- @example => rows >= 10
-- @example c=Kazakhstan => rows >= 5
-- @example since=2100-01-01 => rows = 0
-- @render timeline
select events.date, date_precision, pair, host_country, events.place, person_a, person_b, events.title, url
from events left join documents using (doc)
where kind = 'meeting' and status in ('completed', 'ongoing') and host_country is not null
  and not pair_has(pair, host_country) and (events.date >= $since or events.date is null)
  and ($c is null or pair_has(pair, $c))
order by events.date nulls last, pair, events.title;

-- name: leaders_together(c, since)
-- Leaders of two countries in the same third state on the same days: where they could meet without a visit.
--
-- Journeys of heads of state and government that took place, to summits above all. Being in one place is no meeting;
-- `third_state_meetings` lists those that a source reports. Only journeys whose days are known are held together.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns date date, pair text, host_country text, leader_a text, leader_b text, summit bool, url text
-- @example => rows >= 5
-- @example c=Kyrgyzstan => rows >= 1
with journeys as (
  select visits.date, greatest(coalesce(end_date, visits.date), visits.date) as last_day, visitor_country, host_country,
    visitor, visit_type, url
  from visits left join documents using (doc)
  where status in ('completed', 'ongoing') and visitor_level in ('head_of_state', 'head_of_government')
    and date_precision = 'day' and visits.date >= $since
)
select greatest(x.date, y.date) as date, pair(x.visitor_country, y.visitor_country) as pair, x.host_country,
  x.visitor as leader_a, y.visitor as leader_b, x.visit_type = 'summit' or y.visit_type = 'summit' as summit, x.url
from journeys x join journeys y on x.host_country = y.host_country
where x.visitor_country < y.visitor_country and x.date <= y.last_day and y.date <= x.last_day
  and ($c is null or pair_has(pair(x.visitor_country, y.visitor_country), $c))
order by date, pair, leader_a, leader_b;
