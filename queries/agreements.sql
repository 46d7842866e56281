-- name: agreements_by_sector(c, since)
-- What is agreed on: documents by sector and year.
--
-- A multilateral document counts once, however many pairs it has rows for; `documents` counts the contents of stated
-- packages ("35 agreements") too. Planned documents are left out, and so are those without a date.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns sector text, year int, agreements int, documents int, pairs int
-- @example => rows >= 20
-- @example c=Uzbekistan since=2022-01-01 => rows >= 5
with signed as (
  select coalesce(event_id, cast(id as text)) as event, sector, date_part('year', date) as year,
    max(coalesce(n_documents, 1)) as n_documents
  from agreements
  where status <> 'planned' and date >= $since and ($c is null or pair_has(pair, $c))
  group by coalesce(event_id, cast(id as text)), sector, date_part('year', date), title, type
),
paired as (
  select sector, date_part('year', date) as year, count(distinct pair) as pairs
  from agreements
  where status <> 'planned' and date >= $since and ($c is null or pair_has(pair, $c))
  group by sector, date_part('year', date)
)
select coalesce(signed.sector, 'not known') as sector, cast(signed.year as int) as year,
  count(distinct event) as agreements, sum(n_documents) as documents, max(pairs) as pairs
from signed join paired on signed.year = paired.year and signed.sector is not distinct from paired.sector
group by signed.sector, signed.year
order by year, agreements desc, sector;

-- name: agreements_of_pair(a, b)
-- How high and in what form two countries bind themselves: documents by level of the parties and type.
--
-- A level is null where the source names no party. Planned documents are left out.
-- @param a country one side
-- @param b country the other
-- @returns party_level text, type text, agreements int, first_signed date, last_signed date, with_value int, value_usd float
-- @example a=Kazakhstan b=Tajikistan => rows >= 3
-- @example a=Kyrgyzstan b=Uzbekistan => rows >= 3
select party_level, type, count(*) as agreements, min(date) as first_signed, max(date) as last_signed,
  count(value_usd) as with_value, sum(value_usd) as value_usd
from agreements
where pair = pair($a, $b) and status <> 'planned'
group by party_level, type
order by agreements desc, party_level nulls last, type;

-- name: agreements_not_in_force(c)
-- Signed and not yet in force, as far as the sources say: treaties, agreements and protocols, oldest first.
--
-- Only documents that enter into force at all; memoranda and declarations take effect as they are signed. An entry into
-- force is rarely news, so a row asks to be looked up rather than proves that the document waits. Documents whose term
-- has ended are left out.
-- @param c country = null one country; all of them when left out
-- @returns pair text, date date, title text, type text, party_level text, ratified_a date, ratified_b date, status text, url text
-- @example => rows >= 10
-- @example c=Turkmenistan => rows >= 1
select pair, date, agreements.title, type, party_level, ratified_a, ratified_b, status, url
from agreements left join documents using (doc)
where type in ('treaty', 'agreement', 'protocol') and status in ('signed', 'ratified')
  and in_force is null and terminated is null and (term_to is null or term_to >= current_date)
  and ($c is null or pair_has(pair, $c))
order by date nulls last, pair, agreements.title;

-- name: forum_money(c, since)
-- Money of contracts and business forums, by pair and year.
--
-- Sums the dollars of signed contracts and counted packages. A package and its parts are often both reported: per pair
-- and day the larger of the package's total and the sum of its single documents is taken, and a figure that comes twice
-- counts once. Multilateral documents are left out, since their money belongs to no single pair.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns pair text, year int, value_usd float, days int, contracts int
-- @example => rows >= 5
-- @example c=Tajikistan => rows >= 1
with money as (
  select distinct pair, date, value_usd, coalesce(n_documents, 1) as n_documents,
    type <> 'contract' or n_documents is not null as is_package
  from agreements
  where status <> 'planned' and value_usd > 0 and (type = 'contract' or n_documents is not null)
    and coalesce(n_parties, 2) = 2 and date >= $since and ($c is null or pair_has(pair, $c))
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
