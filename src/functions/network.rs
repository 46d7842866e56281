//! `network(edges [, directed])`: who is central in a network.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "network",
    group: Group::Tables,
    params: &[
        Param::new(
            "edges",
            ParamKind::Edges,
            "a query in parentheses of its own with two or three columns: source, target and weight, in this order",
        ),
        Param::optional("directed", ParamKind::Bool, "true", "whether source and target are different parts"),
    ],
    returns: "country, degree, in_degree, out_degree, strength, in_strength, out_strength, reciprocity, betweenness, \
              closeness, pagerank, eigenvector",
    description: "Lists the countries of a network with the measures of the aggregate `centrality`, which says what \
                  they are; the highest PageRank first. The query may be any that yields pairs of countries, saved \
                  ones and table functions included; each row is an edge, and rows between the same two countries add \
                  up.",
    examples: &[
        Example {
            sql: "select country from network((select s, t from (values ('KAZ', 'UZB'), ('TJK', 'UZB')) as v(s, t))) \
                  limit 1",
            output: "UZB",
        },
        Example {
            sql: "select country from network((select visitor_country, host_country from visits \
                  where in_scope(visitor_country, 'Central Asia') and in_scope(host_country, 'Central Asia'))) \
                  order by betweenness desc, country limit 1",
            output: "KAZ",
        },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
select node['country'] as country, node['degree'] as degree, node['in_degree'] as in_degree,
    node['out_degree'] as out_degree, node['strength'] as strength, node['in_strength'] as in_strength,
    node['out_strength'] as out_strength, node['reciprocity'] as reciprocity, node['betweenness'] as betweenness,
    node['closeness'] as closeness, node['pagerank'] as pagerank, node['eigenvector'] as eigenvector
from (
    select unnest(centrality(edges.source, edges.target, edges.weight, $directed)) as node from edges
) nodes
order by pagerank desc, country";
