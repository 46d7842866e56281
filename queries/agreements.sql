-- name: agreements_by_sector(c, since)
-- What is agreed on: documents by sector and year.
--
-- A multilateral document counts once, however many pairs it has rows for: documents of one event are told apart by
-- type and title. `documents` counts the contents of stated packages ("35 agreements") too. Planned documents are left
-- out, and so are those without a date.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns sector text, year int, agreements int, documents int, pairs int
-- @example => rows >= 20, agreements >= 1
-- @example c=Uzbekistan since=2022-01-01 => rows >= 5, year = 2022
with signed as (
  select sector, date_part('year', date) as year, pair, n_documents,
    row_number() over (
      partition by type, title, coalesce(event_id, cast(id as text)) order by n_documents desc nulls last, id) = 1
      as is_counted
  from agreements
  where status <> 'planned' and date >= $since and ($c is null or pair_has(pair, $c))
    and origin in ('news', 'hand', 'user')
)
select coalesce(sector, 'not known') as sector, cast(year as int) as year,
  count(*) filter (where is_counted) as agreements,
  sum(coalesce(n_documents, 1)) filter (where is_counted) as documents, count(distinct pair) as pairs
from signed
group by sector, year
having count(*) filter (where is_counted) > 0
order by year, agreements desc, sector;

-- name: agreements_of_pair(a, b)
-- How high and in what form two countries bind themselves: documents by level of the parties and type.
--
-- A level is null where the source names no party. Planned documents are left out. `in_term` counts those whose term,
-- if they state one, has not ended.
-- @param a country one side
-- @param b country the other
-- @returns party_level text, type text, agreements int, first_signed date, last_signed date, in_term int
-- @example a=Kazakhstan b=Tajikistan => rows >= 3, agreements >= 1
-- @example a=Kyrgyzstan b=Uzbekistan => rows >= 3
select party_level, type, count(*) as agreements, min(date) as first_signed, max(date) as last_signed,
  count(*) filter (where terminated is null and (term_to is null or term_to >= current_date)) as in_term
from agreements
where pair = pair($a, $b) and status <> 'planned' and origin in ('news', 'hand', 'user')
group by party_level, type
order by agreements desc, party_level nulls last, type;

-- name: agreements_not_in_force(c)
-- Signed and not yet in force, as far as the sources say: treaties, agreements and protocols, oldest first.
--
-- Only documents that enter into force at all; memoranda and declarations take effect as they are signed. An entry into
-- force is rarely news, so a row asks to be looked up rather than proves that the document waits. Documents whose term
-- has ended are left out.
-- @param c country = null one country; all of them when left out
-- @returns pair text, date date, title text, type text, party_level text, ratified_a date, ratified_b date,
-- @returns status text, url text
-- @example => rows >= 10
-- @example c=Turkmenistan => rows >= 1
select pair, date, agreements.title, type, party_level, ratified_a, ratified_b, status, url
from agreements left join documents using (doc)
where type in ('treaty', 'agreement', 'protocol') and status in ('signed', 'ratified')
  and in_force is null and terminated is null and (term_to is null or term_to >= current_date)
  and ($c is null or pair_has(pair, $c))
order by date nulls last, pair, agreements.title;

-- name: agreements_in_force(c, day)
-- What binds a country on a day, and how sure that is.
--
-- `basis` tells it: `stated` where a source says that the document entered into force, `from signing` for memoranda,
-- declarations and other forms that take effect as they are signed, `not known` for treaties, agreements and protocols
-- whose entry into force no source reports. Left out are documents signed later or perhaps later, those whose term has
-- not begun or has ended, and suspended or terminated ones.
-- @param c country one party
-- @param day date = null the day that is asked about; today when left out
-- @returns pair text, date date, title text, type text, effective_from date, term_to date, basis text, url text
-- @example c=Tajikistan day=2024-01-01 => rows >= 5
-- @example c=Tajikistan day=1900-01-01 => rows = 0
with signed as (
  select pair, date, agreements.title, type, in_force, term_from, term_to, url,
    type in ('treaty', 'agreement', 'protocol') as enters_into_force,
    status = 'in_force' or in_force is not null as is_stated,
    coalesce($day, current_date) as day, date_max(date, date_precision) as signed_by, terminated, status
  from agreements left join documents using (doc)
  where pair_has(pair, $c) and status <> 'planned'
)
select pair, date, title, type,
  coalesce(in_force, term_from, case when not enters_into_force then date end) as effective_from, term_to,
  case when is_stated then 'stated' when enters_into_force then 'not known' else 'from signing' end as basis, url
from signed
where signed_by <= day and (in_force is null or in_force <= day) and (term_from is null or term_from <= day)
  and (term_to is null or term_to >= day) and (terminated is null or terminated > day)
  and (status not in ('suspended', 'terminated') or terminated > day)
order by effective_from nulls last, pair, title;

-- name: agreements_expiring(days, day, c)
-- Programmes and agreements that run out soon, the next one first: what has to be renewed.
--
-- Only documents that state the end of their term; one that was terminated before is left out. `renewed` tells whether
-- the same pair has signed a document of that type and sector whose term ends later.
-- @param days int = 365 how far to look ahead
-- @param day date = null the day to look from; today when left out
-- @param c country = null one country; all of them when left out
-- @returns term_to date, days_left int, pair text, title text, type text, sector text, renewed bool, url text
-- @example days=366 day=2025-06-01 => rows >= 5, term_to >= 2025-06-01, days_left <= 366
-- @example days=0 day=1900-01-01 => rows = 0
with terms as (
  select pair, agreements.title, type, sector, term_to, terminated, url,
    max(term_to) over (partition by pair, type, sector) > term_to as renewed,
    cast((date_part('epoch', term_to) - date_part('epoch', coalesce($day, current_date))) / 86400 as bigint)
      as days_left
  from agreements left join documents using (doc)
  where status <> 'planned' and term_to is not null and ($c is null or pair_has(pair, $c))
)
select term_to, days_left, pair, title, type, sector, renewed, url
from terms
where days_left between 0 and $days and terminated is null
order by term_to, pair, title;

-- name: forum_money(c, since)
-- Money of contracts and business forums, by pair and year.
--
-- Sums the dollars of signed contracts and counted packages. A package and its parts are often both reported: per pair
-- and day the larger of the package's total and the sum of its single documents is taken, and a figure that comes twice
-- counts once. Multilateral documents are left out, since their money belongs to no single pair.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns pair text, year int, value_usd float, days int, contracts int
-- @example => rows >= 5, value_usd >= 1000000000
-- @example c=Tajikistan => rows >= 1, contracts >= 1
with money as (
  select distinct pair, date, value_usd, coalesce(n_documents, 1) as n_documents,
    type <> 'contract' or n_documents is not null as is_package
  from agreements
  where status <> 'planned' and value_usd > 0 and (type = 'contract' or n_documents is not null)
    and coalesce(n_parties, 2) = 2 and date >= $since and ($c is null or pair_has(pair, $c))
    and origin in ('news', 'hand', 'user')
),
days as (
  select pair, date,
    greatest(coalesce(max(value_usd) filter (where is_package), 0.0),
      coalesce(sum(value_usd) filter (where not is_package), 0.0)) as value_usd,
    greatest(coalesce(max(n_documents) filter (where is_package), 0),
      count(*) filter (where not is_package)) as contracts
  from money
  group by pair, date
)
select pair, cast(date_part('year', date) as int) as year, sum(value_usd) as value_usd, count(*) as days,
  sum(contracts) as contracts
from days
group by pair, date_part('year', date)
order by value_usd desc, pair, year;
