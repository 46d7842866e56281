-- name: single_source(a, b)
-- What rests on a single source: facts of a pair that only one publisher states.
--
-- Two pages of one publisher are one source; a page whose publisher is not known is its own.
-- @param a country one side
-- @param b country the other
-- @returns kind text, date date, summary text, documents int, publisher text, url text
-- @example a=Kazakhstan b=Tajikistan => rows >= 1
-- @example a=Kyrgyzstan b=Uzbekistan => rows >= 1
with stated as (
  select kind, fact, count(distinct doc) as documents,
    count(distinct coalesce(publisher, url, cast(doc as text))) as publishers,
    first_value(publisher order by is_primary desc, doc) as publisher,
    first_value(url order by is_primary desc, doc) as url
  from fact_documents join documents using (doc)
  group by kind, fact
)
select facts.kind, facts.date, summary, documents, publisher, url
from facts join stated on facts.kind = stated.kind and facts.id = stated.fact
where pair = pair($a, $b) and publishers = 1
order by facts.date nulls last, facts.kind, summary;

-- name: source_balance(c)
-- Whose word it is: the publishers behind a country's facts, with what no other publisher states.
--
-- `only_here` counts the facts that would be gone without the publisher.
-- @param c country = null one country; all of them when left out
-- @returns publisher text, facts int, only_here int, pairs int, first_published date, last_published date
-- @example c=Tajikistan => rows >= 5
with stated as (
  select distinct stated.kind, fact, pair, coalesce(publisher, 'not known') as publisher, published
  from fact_documents stated join documents using (doc) join facts on facts.kind = stated.kind and facts.id = stated.fact
  where $c is null or pair_has(pair, $c)
),
alone as (
  select kind, fact, count(distinct publisher) = 1 as is_alone from stated group by kind, fact
)
select publisher, count(distinct concat(arrow_cast(stated.kind, 'Utf8'), ' ', stated.fact)) as facts,
  count(distinct stated.fact) filter (where is_alone) as only_here, count(distinct pair) as pairs,
  min(published) as first_published, max(published) as last_published
from stated join alone on stated.kind = alone.kind and stated.fact = alone.fact
group by publisher
order by facts desc, publisher;
