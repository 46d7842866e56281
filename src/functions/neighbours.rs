//! `neighbours(c)`: the countries around one.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "neighbours",
    group: Group::Tables,
    params: &[Param::new("c", ParamKind::Country, "any spelling of a country")],
    returns: "neighbour, name, pair, distance_km",
    description: "Lists the countries that a country has a land border with today (contiguity of type 1 as the \
                  Correlates of War define it; neighbours across water are not on record), with the distance between \
                  the capitals, the nearest first.",
    examples: &[
        Example { sql: "select count(*) from neighbours('Kazakhstan')", output: "5" },
        Example { sql: "select neighbour from neighbours('Kazakhstan') limit 1", output: "KGZ" },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
select neighbour, country_name(neighbour) as name, pair, distance_km(country, neighbour) as distance_km
from borders
where country = $c
order by distance_km nulls last, neighbour";
