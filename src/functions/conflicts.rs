//! `conflicts(kind [, tolerance])`: figures of one fact that differ between its documents.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "conflicts",
    group: Group::Tables,
    params: &[
        Param::new("kind", ParamKind::Word(&["trade", "agreements"]), "the table whose facts are asked for"),
        Param::optional(
            "tolerance",
            ParamKind::Float,
            "1",
            "the most percent of the lowest figure that is no conflict",
        ),
    ],
    returns: "pair, date, id, summary, value_low, value_high, difference_pct, n_values, n_documents",
    description: "Lists the facts of a table for which documents state figures in dollars that differ by more than the \
                  tolerance, the widest apart first. A conflict is often one of method (goods against goods and \
                  services, mirror statistics); the point is to know it before quoting a figure. `fact_documents` says \
                  who states what.",
    examples: &[
        Example { sql: "select count(*) > 0 from conflicts('trade')", output: "true" },
        Example { sql: "select count(*) from conflicts('trade', tolerance => 1000000)", output: "0" },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
with
figures as (
    select id, doc, value_usd from facts where cast(kind as varchar) = $kind and value_usd > 0
    union
    select fact, doc, value_usd from fact_documents where cast(kind as varchar) = $kind and value_usd > 0
),
wide as (
    select id, min(value_usd) as value_low, max(value_usd) as value_high, count(distinct value_usd) as n_values,
        count(distinct doc) as n_documents
    from figures
    group by id
    having max(value_usd) > min(value_usd) * (1 + cast($tolerance as double) / 100)
)
select facts.pair, facts.date, facts.id, facts.summary, value_low, value_high,
    round(100 * (value_high / value_low - 1), 1) as difference_pct, n_values, n_documents
from wide join facts on facts.id = wide.id and cast(facts.kind as varchar) = $kind
order by value_high / value_low desc, facts.pair, facts.date, facts.id";
