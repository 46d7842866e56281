//! Words that the editor knows: keywords and the functions of SQL that come with the engine.

/// The keywords of a query, the likely ones; names aren't among them.
pub(super) const KEYWORDS: [&str; 88] = [
    "all",
    "and",
    "any",
    "as",
    "asc",
    "between",
    "by",
    "case",
    "cast",
    "create",
    "cross",
    "current row",
    "date",
    "day",
    "desc",
    "describe",
    "distinct",
    "drop",
    "else",
    "end",
    "except",
    "exists",
    "explain",
    "explain analyze",
    "extract",
    "false",
    "fetch",
    "filter",
    "first",
    "following",
    "for",
    "from",
    "full join",
    "group by",
    "grouping sets",
    "having",
    "ilike",
    "in",
    "inner join",
    "insert into",
    "intersect",
    "interval",
    "is",
    "is not null",
    "is null",
    "join",
    "last",
    "lateral",
    "left join",
    "like",
    "limit",
    "month",
    "natural join",
    "not",
    "not in",
    "null",
    "nulls first",
    "nulls last",
    "offset",
    "on",
    "or",
    "order by",
    "outer",
    "over",
    "partition by",
    "preceding",
    "qualify",
    "range",
    "recursive",
    "right join",
    "rollup",
    "rows",
    "select",
    "set",
    "show",
    "similar to",
    "table",
    "temporary",
    "then",
    "true",
    "unbounded",
    "union",
    "union all",
    "using",
    "values",
    "view",
    "when",
    "where",
];

/// Further words that are shown as keywords.
const MORE: [&str; 14] = [
    "with",
    "window",
    "year",
    "order",
    "group",
    "partition",
    "left",
    "right",
    "full",
    "inner",
    "natural",
    "insert",
    "into",
    "or replace",
];

/// Words that a statement begins with.
pub(super) const STARTS: [&str; 9] =
    ["select", "with", "describe", "explain", "explain analyze", "show tables", "create view", "drop view", "values"];

/// Functions of SQL itself, the likely ones.
pub(super) const BUILT_IN: [&str; 52] = [
    "abs",
    "array_agg",
    "array_length",
    "array_to_string",
    "avg",
    "btrim",
    "ceil",
    "coalesce",
    "concat",
    "concat_ws",
    "corr",
    "count",
    "current_date",
    "date_bin",
    "date_part",
    "date_trunc",
    "dense_rank",
    "first_value",
    "floor",
    "greatest",
    "initcap",
    "lag",
    "last_value",
    "lead",
    "least",
    "left",
    "length",
    "lower",
    "max",
    "median",
    "min",
    "nullif",
    "percent_rank",
    "rank",
    "regexp_like",
    "regexp_replace",
    "replace",
    "right",
    "round",
    "row_number",
    "split_part",
    "starts_with",
    "stddev",
    "string_agg",
    "strpos",
    "substr",
    "sum",
    "to_char",
    "to_date",
    "trim",
    "unnest",
    "upper",
];

/// Tells whether a word is a keyword, in any case.
pub(super) fn is_keyword(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    // Keywords of several words are found by each of them.
    KEYWORDS.iter().chain(&MORE).flat_map(|keyword| keyword.split(' ')).any(|keyword| keyword == lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_found_in_any_case() {
        for (word, expected) in [("SELECT", true), ("by", true), ("with", true), ("visits", false), ("pair", false)] {
            assert_eq!(is_keyword(word), expected, "{word}");
        }
    }

    #[test]
    fn lists_are_sorted() {
        assert!(BUILT_IN.is_sorted());
        assert!(KEYWORDS.is_sorted());
    }
}
