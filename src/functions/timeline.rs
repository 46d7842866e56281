//! `timeline(a, b)`: everything between two countries, oldest first.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "timeline",
    group: Group::Tables,
    params: &[
        Param::new("a", ParamKind::Country, "any spelling of a country"),
        Param::new("b", ParamKind::Country, "any spelling of another"),
    ],
    returns: "those of the view `facts`",
    description: "Lists the facts of a pair, oldest first; facts without a date come last.",
    examples: &[
        Example { sql: "select count(*) > 0 from timeline('Kazakhstan', 'Tajikistan')", output: "true" },
        Example { sql: "select count(distinct pair) from timeline('TJK', b => 'KAZ')", output: "1" },
    ],
    body: Body::Table(SQL),
};

const SQL: &str = "\
select *
from facts
where pair = pair($a, $b)
order by date nulls last, kind, id";
