//! `sources_of(a, b)`: what stands behind an answer about two countries.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "sources_of",
    group: Group::Tables,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
    ],
    returns: "kind, facts, single_source, documents, publishers, first_date, last_date, first_published, last_published",
    description: "Tells, for each fact table, how many facts the pair has there, how many of them rest on one document, \
                  how many documents and publishers state them, and which spans the facts and the documents cover: a \
                  gap in the sources is no absence of relations.",
    examples: &[
        Example { sql: "select count(*) from sources_of('Kazakhstan', 'Tajikistan')", output: "5" },
        Example {
            sql: "select facts >= single_source and documents > 0 from sources_of('KAZ', 'TJK') where kind = 'visits'",
            output: "true",
        },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
with
kinds as (
    select * from (values (1, 'visits'), (2, 'agreements'), (3, 'trade'), (4, 'awards'), (5, 'events')) as v(place, kind)
),
held as (
    select cast(kind as varchar) as kind, id, date, doc from facts where pair = pair($a, $b)
),
stated as (
    select kind, id, doc from held
    union
    select held.kind, held.id, more.doc
    from fact_documents as more join held on held.kind = cast(more.kind as varchar) and held.id = more.fact
),
spans as (
    select kind, count(*) as facts, min(date) as first_date, max(date) as last_date from held group by kind
),
backing as (
    select kind, count(*) as single_source
    from (select kind, id from stated group by kind, id having count(distinct doc) = 1)
    group by kind
),
published as (
    select stated.kind, count(distinct stated.doc) as documents, count(distinct documents.publisher) as publishers,
        min(documents.published) as first_published, max(documents.published) as last_published
    from stated left join documents on documents.doc = stated.doc
    group by stated.kind
)
select kinds.kind, coalesce(facts, 0) as facts, coalesce(single_source, 0) as single_source,
    coalesce(published.documents, 0) as documents, coalesce(publishers, 0) as publishers,
    first_date, last_date, first_published, last_published
from kinds
left join spans on spans.kind = kinds.kind
left join backing on backing.kind = kinds.kind
left join published on published.kind = kinds.kind
order by kinds.place";
