//! `evidence(id)`: the sentence that states a fact.

use super::{Body, Example, Function, Group, Param, ParamKind};

pub(super) const FUNCTION: Function = Function {
    name: "evidence",
    group: Group::Evidence,
    params: &[Param::new("id", ParamKind::Int, "id of a fact of any table")],
    returns: "text",
    description: "Gives the words of a fact's best source that state it. NULL where the dataset doesn't hold the text, as the \
                  bundled one doesn't, and for facts that no extractor read. `fact_documents` has the places of all \
                  documents that state it. It stands in no aggregate: select it in a query of its own first.",
    examples: &[
        Example { sql: "select evidence(0) is null", output: "true" },
        Example { sql: "select count(words) from (select evidence(id) as words from visits)", output: "0" },
    ],
    body: Body::Lookup(SQL),
};

// Names in the argument are those of the query around; so the columns within have names that no query has.
const SQL: &str = "\
select max(\"the words\") from (
    select fact_documents.fact as \"the fact\", quoted(documents.text, fact_documents.evidence) as \"the words\"
    from fact_documents join documents on documents.doc = fact_documents.doc
    where fact_documents.is_primary
) as \"the evidence\" where \"the fact\" = $id";
