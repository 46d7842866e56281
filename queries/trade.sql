-- name: trade_full_years(a, b)
-- Turnover of a pair by full year, with the spread between the figures and the growth from year to year.
--
-- Only full-year totals of all goods: January-to-month figures look like falls. `growth_stated_pct` is what a source
-- says, `growth_pct` follows from the two figures and is null where the year before has none. Dollars are nominal.
-- @param a country one side
-- @param b country the other
-- @returns year int, value_usd float, value_low float, value_high float, n_figures int, growth_stated_pct float, growth_pct float, origin text
-- @example a=Kazakhstan b=Tajikistan => rows >= 1
-- @example a=China b=Uzbekistan => rows >= 3
-- @render line
select year, value_usd, value_low, value_high, n_figures, growth_pct as growth_stated_pct,
  case when lag(year) over years = year - 1
    then round(100.0 * (value_usd / lag(value_usd) over years - 1), 1) end as growth_pct,
  origin
from trade_annual
where pair = pair($a, $b) and flow = 'turnover'
window years as (partition by origin order by year)
order by year, origin;

-- name: trade_road(c)
-- The road from trade target to trade actual: what is reached, what is missing, and the yearly growth that it takes.
--
-- Each stated target for all goods stands against the newest full-year actual of the same flow. `years_left` counts from
-- the year of that actual to the target's year and is null where no year is named; `needed_growth_pct` is the even
-- yearly growth that closes the gap, null once it is closed or the year has passed.
-- @param c country = null one country; all of them when left out
-- @returns pair text, reporter text, flow text, target_usd float, target_year int, stated date, actual_year int, actual_usd float, reached_pct float, gap_usd float, years_left int, needed_growth_pct float, url text
-- @example => rows >= 10
-- @example c=Tajikistan => rows >= 1
with targets as (
  select pair, reporter, partner, flow, value_usd as target_usd,
    cast(date_part('year', period_end) as int) as target_year, coalesce(stated_date, published) as stated,
    trade.origin, url, id
  from trade left join documents using (doc)
  where status = 'target' and commodity_code = 'TOTAL' and value_usd > 0 and ($c is null or pair_has(pair, $c))
),
actuals as (
  select pair, reporter, partner, flow, origin, year, value_usd
  from trade_annual
  qualify row_number() over (partition by pair, reporter, partner, flow, origin order by year desc) = 1
),
roads as (
  select t.*, a.year as actual_year, a.value_usd as actual_usd, t.target_year - a.year as years_left
  from targets t left join actuals a
    on t.pair = a.pair and t.reporter = a.reporter and t.partner = a.partner and t.flow = a.flow and t.origin = a.origin
)
select pair, reporter, flow, target_usd, target_year, stated, actual_year, actual_usd,
  round(100.0 * actual_usd / target_usd, 1) as reached_pct,
  greatest(target_usd - actual_usd, 0.0) as gap_usd, years_left,
  case when years_left > 0 and actual_usd > 0 and actual_usd < target_usd
    then round(100.0 * (power(target_usd / actual_usd, 1.0 / years_left) - 1), 1) end as needed_growth_pct,
  url
from roads
order by pair, flow, stated nulls last, target_usd, id;

-- name: partners_ranked(c, year)
-- A country's trading partners by turnover of one full year.
--
-- The rank is among the partners that the dataset has a full-year figure for, which need not be all of them; `stated_rank`
-- is the place that a source names for that year. `value_low` and `value_high` show how far the figures are apart.
-- @param c country the country whose partners are ranked
-- @param year int = 2023 the calendar year
-- @returns rank int, partner text, value_usd float, value_low float, value_high float, growth_pct float, stated_rank int, origin text
-- @example c=Uzbekistan => rows >= 3
-- @example c=Kazakhstan year=2022 => rows >= 3
with ranks as (
  select pair, min(partner_rank) as stated_rank
  from trade
  where reporter = $c and partner_rank is not null and flow = 'turnover' and status = 'actual' and period_type = 'year'
    and date_part('year', period_end) = $year
  group by pair
)
select cast(rank() over (partition by t.origin order by t.value_usd desc) as bigint) as rank,
  pair_other(t.pair, $c) as partner, t.value_usd, t.value_low, t.value_high, t.growth_pct, r.stated_rank, t.origin
from trade_annual t left join ranks r on t.pair = r.pair
where t.flow = 'turnover' and t.year = $year and pair_has(t.pair, $c)
order by t.origin, rank, partner;

-- name: trade_conflicts(tolerance_pct, c)
-- Figures in conflict: one pair, flow and period, reported with values that differ.
--
-- Compares reported totals as each document states them. Half of such conflicts are a matter of method (goods against
-- goods and services, mirror statistics); the point is to know them before quoting one.
-- @param tolerance_pct float = 1 how far apart the highest may be from the lowest, in percent of the lowest
-- @param c country = null one country; all of them when left out
-- @returns pair text, reporter text, flow text, period_start date, period_end date, value_low float, value_high float, difference_pct float, n_values int, n_documents int
-- @example => rows >= 1
-- @example tolerance_pct=1000000 => rows = 0
with figures as (
  select pair, reporter, partner, flow, period_start, period_end, trade.origin, coalesce(stated.doc, trade.doc) as doc,
    case when stated.is_primary is false then stated.value_usd
      else coalesce(stated.value_usd, trade.value_usd) end as value_usd
  from trade left join fact_documents stated on stated.kind = 'trade' and stated.fact = trade.id
  where status = 'actual' and commodity_code = 'TOTAL' and period_end is not null
    and ($c is null or pair_has(pair, $c))
)
select pair, reporter, flow, period_start, period_end, min(value_usd) as value_low, max(value_usd) as value_high,
  round(100.0 * (max(value_usd) / min(value_usd) - 1), 1) as difference_pct,
  count(distinct value_usd) as n_values, count(distinct doc) as n_documents
from figures
where value_usd > 0
group by pair, reporter, partner, flow, period_start, period_end, origin
having max(value_usd) > min(value_usd) * (1 + $tolerance_pct / 100.0)
order by difference_pct desc, pair, period_end;
