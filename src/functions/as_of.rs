//! `as_of(table, state)`: a table of the dataset as it was.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "as_of",
    group: Group::Tables,
    params: &[
        Param::new("table", ParamKind::Text, "name of a table of the dataset, in quotes"),
        Param::new("state", ParamKind::Any, "number of a generation that is kept, or a day, '2026-11-25'"),
    ],
    returns: "those of the table",
    description: "Gives a table as one committed state of the dataset has it: the generation with that number, or the \
                  last one that was committed on that day or before, in UTC. `dyadb dataset info` lists the generations \
                  that are kept.",
    examples: &[
        Example { sql: "select count(*) = (select count(*) from visits) from as_of('visits', 1)", output: "true" },
        Example { sql: "select count(*) > 0 from as_of('trade', '2026-11-25') where pair = 'KAZ-TJK'", output: "true" },
    ],
    body: Body::Table(SQL),
};

// The engine puts the two into the name itself, once it knows that they are a table and a state.
const SQL: &str = "select * from \"$table@$state\"";
