-- name: trade_years(c)
-- Turnover of every pair and full year: what the other queries on trade stand on.
--
-- Only full-year totals of all goods: January-to-month figures look like falls. Where no source gives the turnover,
-- exports plus imports as one side reports them stand for it, and `basis` says so; where both sides report both, the
-- alphabetically first one's figures are taken and the range spans the two. Organisations and the world as a whole are
-- no partners and are left out. Dollars are nominal.
-- @param c country = null one country; all of them when left out
-- @returns pair text, year int, value_usd float, value_low float, value_high float, n_figures int,
-- @returns growth_stated_pct float, basis text, origin text
-- @example c=Kazakhstan => rows >= 10, year >= 2015, value_usd > 0
-- @example c=Tuvalu => rows = 0
with states as (
  select iso3 from countries where kind not in ('organisation', 'aggregate')
),
annual as (
  select pair, reporter, flow, cast(year as bigint) as year, value_usd, value_low, value_high, n_figures, growth_pct,
    origin
  from trade_annual
  where ($c is null or pair_has(pair, $c))
    and reporter in (select iso3 from states) and partner in (select iso3 from states)
),
turnovers as (
  select pair, year, origin, value_usd, value_low, value_high, n_figures, growth_pct from annual where flow = 'turnover'
),
sides as (
  select pair, year, origin, reporter, sum(value_usd) as value_usd, sum(value_low) as value_low,
    sum(value_high) as value_high, sum(n_figures) as n_figures
  from annual
  where flow in ('export', 'import')
  group by pair, year, origin, reporter
  having count(distinct flow) = 2
),
sums as (
  select pair, year, origin, first_value(value_usd order by reporter) as value_usd, min(value_low) as value_low,
    max(value_high) as value_high, sum(n_figures) as n_figures
  from sides
  group by pair, year, origin
)
select pair, year, value_usd, value_low, value_high, cast(n_figures as bigint) as n_figures,
  growth_pct as growth_stated_pct, 'turnover' as basis, origin
from turnovers
union all
select sums.pair, sums.year, sums.value_usd, sums.value_low, sums.value_high, cast(sums.n_figures as bigint),
  cast(null as double), 'export + import', sums.origin
from sums left anti join turnovers
  on sums.pair = turnovers.pair and sums.year = turnovers.year and sums.origin = turnovers.origin
order by pair, year, origin;

-- name: trade_full_years(a, b)
-- Turnover of a pair by full year, with the spread between the figures and the growth from year to year.
--
-- Only full-year totals of all goods: January-to-month figures look like falls. `growth_stated_pct` is what a source
-- says, `growth_pct` follows from the two figures and is null where the year before has none of that `basis`, which
-- tells a stated turnover from exports plus imports. Dollars are nominal.
-- @param a country one side
-- @param b country the other
-- @returns year int, value_usd float, value_low float, value_high float, n_figures int, growth_stated_pct float,
-- @returns growth_pct float, basis text, origin text
-- @example a=Kazakhstan b=Tajikistan => rows >= 2, value_usd > 0, basis = turnover
-- @example a=China b=Uzbekistan => rows >= 3
-- @render line
select year, value_usd, value_low, value_high, n_figures, growth_stated_pct,
  case when lag(year) over years = year - 1 and lag(basis) over years = basis
    then round(100.0 * (value_usd / lag(value_usd) over years - 1), 1) end as growth_pct,
  basis, origin
from trade_years($a)
where pair = pair($a, $b)
window years as (partition by origin order by year)
order by year, origin;

-- name: trade_growth(year, c)
-- Whose trade grew and whose fell: turnover of a full year against the year before, the steepest rise first.
--
-- Only pairs with a full-year figure of one basis (stated turnover, or exports plus imports) for both years;
-- `growth_stated_pct` is what a source says of the later one, which may rest on another figure for the year before.
-- @param year int = 2023 the later of the two calendar years
-- @param c country = null one country; all of them when left out
-- @returns pair text, before_usd float, value_usd float, change_usd float, growth_pct float, growth_stated_pct float,
-- @returns origin text
-- @example year=2023 => rows >= 5, value_usd > 0, growth_pct > 0
-- @example year=1900 => rows = 0
select now.pair, before.value_usd as before_usd, now.value_usd, now.value_usd - before.value_usd as change_usd,
  round(100.0 * (now.value_usd / before.value_usd - 1), 1) as growth_pct, now.growth_stated_pct, now.origin
from trade_years($c) now join trade_years($c) before
  on now.pair = before.pair and now.origin = before.origin and now.basis = before.basis and now.year = before.year + 1
where now.year = $year and before.value_usd > 0
order by growth_pct desc, now.pair, now.origin;

-- name: trade_mirror(a, b)
-- What one side says it sells and the other says it buys: full-year exports and imports, with the gap where both speak.
--
-- One row per year and direction of the goods. The importer's figure has freight and insurance in it as a rule, so a
-- small positive `gap_pct` (of the exporter's figure) is no conflict; a wide one asks for transit, re-export or method.
-- @param a country one side
-- @param b country the other
-- @returns year int, exporter text, importer text, exporter_says_usd float, importer_says_usd float, gap_pct float,
-- @returns origin text
-- @example a=Kazakhstan b=Kyrgyzstan => rows >= 2
-- @example a=China b=Uzbekistan => rows >= 2, year >= 2015
with goods as (
  select cast(year as bigint) as year, case flow when 'export' then reporter else partner end as exporter,
    case flow when 'export' then partner else reporter end as importer, flow, value_usd, origin
  from trade_annual
  where pair = pair($a, $b) and flow in ('export', 'import')
)
select year, exporter, importer, max(value_usd) filter (where flow = 'export') as exporter_says_usd,
  max(value_usd) filter (where flow = 'import') as importer_says_usd,
  round(100.0 * (max(value_usd) filter (where flow = 'import') / max(value_usd) filter (where flow = 'export') - 1), 1)
    as gap_pct,
  origin
from goods
group by year, exporter, importer, origin
order by year, exporter, origin;

-- name: trade_road(c)
-- The road from trade target to trade actual: what is reached, when, what is missing, and the yearly growth that it
-- takes.
--
-- Each target that a document states for all goods, the raised and the lowered ones too, stands against the newest
-- full-year actual of the same flow. `stated` is the day of the first document with that figure. `reached_year` is the
-- first year on record, from the year of the statement (or an earlier target year) on, whose actual came up to it.
-- `years_left` counts from the year of the newest actual to the target's year and is null where no year is named;
-- `needed_growth_pct` is the even yearly growth that closes the gap, null once it is closed or the year has passed.
-- @param c country = null one country; all of them when left out
-- @returns pair text, reporter text, flow text, target_usd float, target_year int, stated date, actual_year int,
-- @returns actual_usd float, reached_pct float, reached_year int, gap_usd float, years_left int,
-- @returns needed_growth_pct float, url text
-- @example => rows >= 10, target_usd > 0
-- @example c=Tajikistan => rows >= 1
-- @example c=Kazakhstan => rows >= 5, target_usd > 0
with figures as (
  select pair, reporter, partner, flow, value_usd, period_end, coalesce(stated_date, published) as stated, trade.origin,
    url, doc
  from trade left join documents using (doc)
  where status = 'target' and commodity_code = 'TOTAL' and ($c is null or pair_has(pair, $c))
  union all
  select pair, reporter, partner, flow, stated.value_usd, period_end,
    coalesce(published, case when period_end is null then stated.date end), trade.origin, url, stated.doc
  from trade join fact_documents stated on stated.kind = 'trade' and stated.fact = trade.id
    left join documents on documents.doc = stated.doc
  where status = 'target' and commodity_code = 'TOTAL' and stated.is_primary is false
    and ($c is null or pair_has(pair, $c))
),
targets as (
  select pair, reporter, partner, flow, value_usd as target_usd, period_end, origin, min(stated) as stated,
    first_value(url order by stated nulls last, doc) as url
  from figures
  where value_usd > 0
  group by pair, reporter, partner, flow, value_usd, period_end, origin
),
actuals as (
  select pair, reporter, partner, flow, origin, cast(year as bigint) as year, value_usd,
    row_number() over (partition by pair, reporter, partner, flow, origin order by year desc) = 1 as is_newest
  from trade_annual
  where $c is null or pair_has(pair, $c)
),
roads as (
  select t.pair, t.reporter, t.flow, target_usd, cast(date_part('year', period_end) as bigint) as target_year, stated,
    max(a.year) as actual_year, max(a.value_usd) filter (where is_newest) as actual_usd,
    min(a.year) filter (where a.value_usd >= target_usd and (stated is null
      or a.year >= date_part('year', least(stated, coalesce(period_end, stated)))))
      as reached_year,
    cast(date_part('year', period_end) as bigint) - max(a.year) as years_left, url
  from targets t left join actuals a
    on t.pair = a.pair and t.reporter = a.reporter and t.partner = a.partner and t.flow = a.flow and t.origin = a.origin
  group by t.pair, t.reporter, t.flow, target_usd, period_end, stated, url, t.origin
)
select pair, reporter, flow, target_usd, target_year, stated, actual_year, actual_usd,
  round(100.0 * actual_usd / target_usd, 1) as reached_pct, reached_year,
  case when actual_usd is not null then greatest(target_usd - actual_usd, 0.0) end as gap_usd, years_left,
  case when years_left > 0 and actual_usd > 0 and actual_usd < target_usd
    then round(100.0 * (power(target_usd / actual_usd, 1.0 / years_left) - 1), 1) end as needed_growth_pct,
  url
from roads
order by pair, flow, stated nulls last, target_year nulls first, target_usd;

-- name: partners_ranked(c, year)
-- A country's trading partners by turnover of one full year.
--
-- The rank is among the partners that the dataset has a full-year figure for, which need not be all of them;
-- `stated_rank` is the place that a source names for that year. `value_low` and `value_high` show how far the figures
-- are apart, and `basis` tells a stated turnover from exports plus imports.
-- @param c country the country whose partners are ranked
-- @param year int = 2023 the calendar year
-- @returns rank int, partner text, value_usd float, value_low float, value_high float, growth_stated_pct float,
-- @returns stated_rank int, basis text, origin text
-- @example c=Uzbekistan => rows >= 3, rank = 1, partner = CHN, stated_rank = 1
-- @example c=Kazakhstan year=2022 => rows >= 3, rank = 1
-- @example c=Kazakhstan year=1900 => rows = 0
with ranks as (
  select pair, origin, min(partner_rank) as stated_rank
  from trade
  where reporter = $c and partner_rank is not null and flow = 'turnover' and status = 'actual' and period_type = 'year'
    and date_part('year', period_end) = $year
  group by pair, origin
)
select cast(rank() over (partition by t.origin order by t.value_usd desc) as bigint) as rank,
  pair_other(t.pair, $c) as partner, t.value_usd, t.value_low, t.value_high, t.growth_stated_pct, r.stated_rank,
  t.basis, t.origin
from trade_years($c) t left join ranks r on t.pair = r.pair and t.origin = r.origin
where t.year = $year
order by t.origin, rank, partner;

-- name: trade_conflicts(tolerance_pct, c)
-- Figures in conflict: one pair, flow and period, reported with values that differ.
--
-- Compares reported totals as each document states them. Such conflicts are often a matter of method (goods against
-- goods and services, mirror statistics); the point is to know them before quoting one.
-- @param tolerance_pct float = 1 how far apart the highest may be from the lowest, in percent of the lowest
-- @param c country = null one country; all of them when left out
-- @returns pair text, reporter text, flow text, period_start date, period_end date, value_low float, value_high float,
-- @returns difference_pct float, n_values int, n_documents int
-- @example => rows >= 1, difference_pct > 1, n_values >= 2
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
