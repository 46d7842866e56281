-- name: visit_matrix(scope, since, until)
-- Who visits whom within a region, as a grid: visits of each country in rows to each in columns.
--
-- Visits that took place. A pair without any on record has NULL: the dataset is a sample, and a gap is no zero. A scope
-- of many countries shows the 24 with the most.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param since date = '1900-01-01' first day; visits that may be older are left out
-- @param until date = '2100-01-01' last day; visits that may be younger are left out
-- @returns visitor text, host text, visits int
-- @example => rows = 20
-- @example scope=Nauru => rows = 0
-- @render heat
with made as (
  select visitor_country as a, host_country as b, count(*) as n
  from visits
  where status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
    and (date >= $since or $since <= '1900-01-01')
    and (date_max(date, date_precision) <= $until or $until >= '2100-01-01')
  group by 1, 2
),
totals as (
  select country, sum(n) as total
  from (select a as country, n from made union all select b, n from made)
  group by 1
),
members as (
  select iso3
  from countries left join totals on iso3 = country
  where in_scope(iso3, $scope) and kind in ('state', 'territory')
  order by coalesce(total, 0) desc, iso3
  limit 24
)
select one.iso3 as visitor, other.iso3 as host, n as visits
from members as one cross join members as other left join made on a = one.iso3 and b = other.iso3
where one.iso3 <> other.iso3
order by 1, 2;

-- name: award_matrix(scope, since, until)
-- Who honours whom within a region, as a grid: awards of each country in rows to people of each in columns.
--
-- A pair without any on record has NULL: the dataset is a sample, and a gap is no zero. A scope
-- of many countries shows the 24 with the most.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param since date = '1900-01-01' first day; awards that may be older are left out
-- @param until date = '2100-01-01' last day; awards that may be younger are left out
-- @returns giver text, recipient text, awards int
-- @example => rows = 20
-- @example scope=Nauru => rows = 0
-- @render heat
with made as (
  select giver_country as a, recipient_country as b, count(*) as n
  from awards
  where origin in ('news', 'hand', 'user')
    and (date >= $since or $since <= '1900-01-01')
    and (date_max(date, date_precision) <= $until or $until >= '2100-01-01')
  group by 1, 2
),
totals as (
  select country, sum(n) as total
  from (select a as country, n from made union all select b, n from made)
  group by 1
),
members as (
  select iso3
  from countries left join totals on iso3 = country
  where in_scope(iso3, $scope) and kind in ('state', 'territory')
  order by coalesce(total, 0) desc, iso3
  limit 24
)
select one.iso3 as giver, other.iso3 as recipient, n as awards
from members as one cross join members as other left join made on a = one.iso3 and b = other.iso3
where one.iso3 <> other.iso3
order by 1, 2;

-- name: agreement_matrix(scope, since, until)
-- Who signs with whom within a region, as a grid that is the same on both sides of its diagonal.
--
-- Documents that were signed; one that several origins state weighs 1. A pair without any on record has NULL. A scope of
-- many countries shows the 24 with the most.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param since date = '1900-01-01' first day; documents that may be older are left out
-- @param until date = '2100-01-01' last day; documents that may be younger are left out
-- @returns one text, other text, agreements int
-- @example => rows = 20
-- @example scope=Nauru => rows = 0
-- @render heat
with signed as (
  select country_a, country_b,
    count(distinct concat(cast(type as varchar), '|', title, '|', coalesce(event_id, cast(date as varchar), cast(id as varchar))))
      as n
  from agreements
  where status not in ('planned') and origin in ('news', 'hand', 'user')
    and (date >= $since or $since <= '1900-01-01')
    and (date_max(date, date_precision) <= $until or $until >= '2100-01-01')
  group by 1, 2
),
made as (
  select country_a as a, country_b as b, n from signed union all select country_b, country_a, n from signed
),
totals as (
  select country, sum(n) as total
  from (select a as country, n from made)
  group by 1
),
members as (
  select iso3
  from countries left join totals on iso3 = country
  where in_scope(iso3, $scope) and kind in ('state', 'territory')
  order by coalesce(total, 0) desc, iso3
  limit 24
)
select one.iso3 as one, other.iso3 as other, n as agreements
from members as one cross join members as other left join made on a = one.iso3 and b = other.iso3
where one.iso3 <> other.iso3
order by 1, 2;

-- name: trade_matrix(scope, year)
-- Who trades with whom within a region, as a grid: turnover of a full year, or of the latest on record for each pair.
--
-- Turnover as in `trade_years`, of one origin, Comtrade before others; nominal dollars. A pair without a figure has NULL.
-- A scope of many countries shows the 24 with the most.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param year int = null a calendar year; the latest of each pair when left out
-- @returns one text, other text, turnover_usd float, year int
-- @example => rows = 20
-- @example year=2023 => rows = 20
-- @render heat
with ranked as (
  select pair, year, value_usd, row_number() over (
    partition by pair order by year desc, case origin when 'comtrade' then 0 else 1 end, basis desc, origin) as place
  from trade_years()
  where $year is null or year = $year
),
made as (
  select pair_a(pair) as a, pair_b(pair) as b, value_usd as n, year from ranked where place = 1
  union all
  select pair_b(pair), pair_a(pair), value_usd, year from ranked where place = 1
),
totals as (
  select country, sum(n) as total
  from (select a as country, n from made)
  group by 1
),
members as (
  select iso3
  from countries left join totals on iso3 = country
  where in_scope(iso3, $scope) and kind in ('state', 'territory')
  order by coalesce(total, 0) desc, iso3
  limit 24
)
select one.iso3 as one, other.iso3 as other, n as turnover_usd, year
from members as one cross join members as other left join made on a = one.iso3 and b = other.iso3
where one.iso3 <> other.iso3
order by 1, 2;
