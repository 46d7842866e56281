-- name: single_source(a, b)
-- What rests on a single source: facts of a pair that only one publisher states.
--
-- Two pages of one publisher are one source; a page whose publisher is not known is its own.
-- @param a country one side
-- @param b country the other
-- @returns kind text, date date, date_precision text, summary text, documents int, publisher text, url text
-- @example a=Kazakhstan b=Tajikistan => rows >= 1, documents >= 1
-- @example a=Kyrgyzstan b=Uzbekistan => rows >= 1
with stated as (
  select kind, fact, count(distinct doc) as documents,
    count(distinct coalesce(publisher, url, cast(doc as text))) as publishers,
    first_value(publisher order by is_primary desc, doc) as publisher,
    first_value(url order by is_primary desc, doc) as url
  from fact_documents join documents using (doc)
  group by kind, fact
)
select facts.kind, facts.date, date_precision, summary, documents, publisher, url
from facts join stated on facts.kind = stated.kind and facts.id = stated.fact
where pair = pair($a, $b) and publishers = 1
order by facts.date nulls last, facts.kind, summary;

-- name: source_balance(c)
-- Whose word it is: the publishers behind a country's facts, with what no other publisher states.
--
-- `only_here` counts the facts that would be gone without the publisher. Pages whose publisher is not known are put
-- together under `not known`, though each may have its own.
-- @param c country = null one country; all of them when left out
-- @returns publisher text, facts int, only_here int, pairs int, first_published date, last_published date
-- @example => rows >= 50, facts >= 10
-- @example c=Tajikistan => rows >= 5, facts >= 2
with stated as (
  select distinct stated.kind, fact, pair, coalesce(publisher, 'not known') as publisher, published
  from fact_documents stated join documents using (doc)
    join facts on facts.kind = stated.kind and facts.id = stated.fact
  where $c is null or pair_has(pair, $c)
),
alone as (
  select kind, fact, count(distinct publisher) = 1 as is_alone from stated group by kind, fact
)
select publisher, count(distinct concat(arrow_cast(stated.kind, 'Utf8'), ' ', stated.fact)) as facts,
  count(distinct concat(arrow_cast(stated.kind, 'Utf8'), ' ', stated.fact)) filter (where is_alone) as only_here,
  count(distinct pair) as pairs, min(published) as first_published, max(published) as last_published
from stated join alone on stated.kind = alone.kind and stated.fact = alone.fact
group by publisher
order by facts desc, publisher;

-- name: coverage(c)
-- What the dataset holds, by pair and year, and what it rests on: look here before taking a zero for an absence.
--
-- Counts every fact, planned and estimated ones too, with the documents and publishers that state them. Facts without a
-- date stand in a row of their own whose year is null. A pair or a year without a row has nothing on record.
-- @param c country = null one country; all of them when left out
-- @returns pair text, year int, visits int, agreements int, trade int, awards int, events int, documents int,
-- @returns publishers int
-- @example => rows >= 100, documents >= 1, publishers >= 1
-- @example c=Tajikistan => rows >= 20, documents >= 1
with stated as (
  select facts.kind, facts.id, pair, date_part('year', facts.date) as year, stated.doc,
    coalesce(publisher, url, cast(stated.doc as text)) as publisher
  from facts left join fact_documents stated on facts.kind = stated.kind and facts.id = stated.fact
    left join documents on documents.doc = stated.doc
  where $c is null or pair_has(pair, $c)
)
select pair, cast(year as int) as year, count(distinct id) filter (where kind = 'visits') as visits,
  count(distinct id) filter (where kind = 'agreements') as agreements,
  count(distinct id) filter (where kind = 'trade') as trade,
  count(distinct id) filter (where kind = 'awards') as awards,
  count(distinct id) filter (where kind = 'events') as events, count(distinct doc) as documents,
  count(distinct publisher) as publishers
from stated
group by pair, year
order by pair, year nulls last;

-- name: document_conflicts(c, tolerance_pct)
-- Where documents contradict each other about one fact: values, growth rates and dates that differ.
--
-- One row per fact and `what`: `value_usd` (apart by more than the tolerance), `growth_pct` (by more than half a
-- percentage point) or `date` (of other facts than figures of trade). Numbers stand in `low` and `high`, dates in
-- `earliest` and `latest`.
-- @param c country = null one country; all of them when left out
-- @param tolerance_pct float = 1 how far apart two values may be, in percent of the lower
-- @returns kind text, pair text, summary text, what text, low float, high float, earliest date, latest date,
-- @returns documents int
-- @example => rows >= 3, documents >= 2
-- @example c=Kyrgyzstan => rows >= 1, documents >= 2
-- @example c=Iceland => rows = 0
with figures as (
  select facts.kind, facts.id, pair, summary, stated.doc, stated.date, stated.growth_pct,
    case when stated.is_primary then coalesce(stated.value_usd, facts.value_usd) else stated.value_usd end as value_usd
  from facts join fact_documents stated on facts.kind = stated.kind and facts.id = stated.fact
  where $c is null or pair_has(pair, $c)
),
stated as (
  select kind, pair, summary, 'value_usd' as what, doc, value_usd as number, cast(null as date) as day, id from figures
  union all
  select kind, pair, summary, 'growth_pct', doc, growth_pct, null, id from figures
  union all
  select kind, pair, summary, 'date', doc, null, date, id from figures where kind <> 'trade'
)
select kind, pair, summary, what, min(number) as low, max(number) as high, min(day) as earliest, max(day) as latest,
  count(distinct doc) as documents
from stated
where number is not null or day is not null
group by kind, pair, summary, what, id
having case what
  when 'value_usd' then min(number) > 0 and max(number) > min(number) * (1 + $tolerance_pct / 100.0)
  when 'growth_pct' then max(number) - min(number) > 0.5
  else min(day) < max(day) end
order by kind, pair, summary, what;
