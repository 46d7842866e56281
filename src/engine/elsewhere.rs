//! What other databases call it: functions and tables that aren't here, and what to write in their place.
//!
//! A new one is a line. Names are in lower case, and none is that of a function of ours or of DataFusion: those are
//! found before anybody looks here.

/// Returns what to write for a function of another database.
pub(super) fn function(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    FUNCTIONS.iter().find(|(names, _)| names.split(' ').any(|known| known == name)).map(|(_, help)| *help)
}

/// Returns what to write for a function of another database whose name is near to a text.
pub(super) fn near_function(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let is_near = |known: &str| known.len() > 3 && strsim::damerau_levenshtein(known, &name) == 1;
    FUNCTIONS.iter().find(|(names, _)| names.split(' ').any(is_near)).map(|(_, help)| *help)
}

/// Returns what to write for a table of another database.
pub(super) fn table(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let bare = name.rsplit('.').next().unwrap_or(&name);
    TABLES.iter().find(|(names, _)| names.split(' ').any(|known| known == bare)).map(|(_, help)| *help)
}

/// Names of functions, and the help.
const FUNCTIONS: &[(&str, &str)] = &[
    // Parts of a date.
    ("year month day quarter week hour minute second", "write `date_part('year', date)` or `extract(year from date)`"),
    ("dayofmonth day_of_month", "write `date_part('day', date)`"),
    ("weekday dayofweek day_of_week", "write `date_part('dow', date)`, where Sunday is 0"),
    ("isodow", "write `date_part('isodow', date)`, where Monday is 1"),
    ("dayofyear day_of_year", "write `date_part('doy', date)`"),
    ("weekofyear week_of_year yearweek isoweek", "write `date_part('week', date)`"),
    ("datename", "write `date_part('year', date)`"),
    ("dayname monthname", "write `to_char(date, '%A')` for the day's name, `to_char(date, '%B')` for the month's"),
    ("julianday unix_timestamp to_epoch epoch", "days between are `a - b`; seconds since 1970 are `to_unixtime(date)`"),
    // Calculating with dates.
    ("datediff date_diff timestampdiff days_between daysbetween", "subtract: `end_date - date` is a number of days"),
    ("age months_between", "subtract: `end_date - date` is a number of days; of years, `date_part('year', …) - …`"),
    ("dateadd date_add timestampadd adddate add_days", "add an interval: `date + interval '1 day'`"),
    ("date_sub datesub subdate", "subtract an interval: `date - interval '1 day'`"),
    ("add_months addmonths", "add an interval: `date + interval '3 months'`"),
    ("last_day eomonth", "write `date_trunc('month', date) + interval '1 month' - interval '1 day'`"),
    ("date_from_parts datefromparts makedate", "write `make_date(2023, 5, 4)`"),
    ("getdate curdate current_day", "write `current_date`"),
    ("sysdate sysdatetime getutcdate utc_timestamp localtimestamp current_datetime", "write `now()` or `current_date`"),
    ("curtime", "write `current_time`"),
    // Dates and text.
    ("strftime format_date formatdatetime", "write `to_char(date, '%Y-%m-%d')`"),
    ("str_to_date parse_date strptime parse_datetime parsedatetime", "write `to_date('04.05.2023', '%d.%m.%Y')`"),
    ("datetime date_from_string", "write `to_timestamp('2023-05-04 12:00:00')`, or `cast(x as timestamp)`"),
    ("date", "write `cast(x as date)` or `date '2023-05-04'`"),
    // Nulls and conditions.
    ("iif if", "write `case when … then … else … end`"),
    ("isnull zeroifnull", "write `coalesce(x, y)`; a test is `x is null`"),
    ("notnull isnotnull", "write `x is not null`"),
    ("nullifzero", "write `nullif(x, 0)`"),
    ("choose", "write `case x when … then … end`"),
    // Text.
    ("len strlen length_utf8 char_len", "write `length(x)`"),
    ("charindex locate position_of indexof index_of", "write `strpos(text, part)`"),
    ("mid substr_count", "write `substr(text, from, length)`, or `split_part(text, mark, number)`"),
    ("ucase toupper", "write `upper(x)`"),
    ("lcase tolower", "write `lower(x)`"),
    ("printf format sprintf strcat concat_text", "join texts with `||`: `visitor || ' of ' || visitor_country`"),
    ("space", "write `repeat(' ', n)`"),
    ("replicate", "write `repeat(x, n)`"),
    ("stuff insert", "write `overlay(text placing part from place for length)`"),
    ("strip trim_both", "write `trim(x)`"),
    ("startswith", "write `starts_with(text, part)`"),
    ("endswith", "write `ends_with(text, part)`"),
    ("str_contains instring includes", "write `contains(text, part)`"),
    ("str_split split string_split regexp_split_to_array", "write `string_to_array(text, mark)` or `split_part(…)`"),
    ("regexp_extract regexp_substr regexp", "write `(regexp_match(text, pattern))[1]`"),
    ("regexp_matches rlike regexp_contains regexp_similar", "write `regexp_like(text, pattern)` or `text ~ pattern`"),
    ("soundex difference", "write `levenshtein(a, b)`"),
    ("editdist editdist3 edit_distance", "write `levenshtein(a, b)`"),
    ("proper", "write `initcap(x)`"),
    ("quotename quote quote_literal", "give values as parameters: `$name`"),
    // Aggregates.
    ("group_concat listagg wm_concat array_join_agg", "write `string_agg(x, ', ')`"),
    ("collect_list collect_set list groupuniqarray grouparray json_agg json_arrayagg", "write `array_agg(x)`"),
    ("any arbitrary some", "write `min(x)`, or `first_value(x order by y)`"),
    ("arg_max argmax max_by", "write `first_value(x order by y desc)`"),
    ("arg_min argmin min_by", "write `first_value(x order by y)`"),
    ("first", "write `first_value(x order by y)`"),
    ("last", "write `last_value(x order by y)`"),
    ("countif count_if", "write `count(*) filter (where …)`"),
    ("sumif sum_if", "write `sum(x) filter (where …)`"),
    ("avgif averageif", "write `avg(x) filter (where …)`"),
    ("uniq uniqexact count_distinct countdistinct", "write `count(distinct x)`"),
    ("mode", "count and sort: `select x, count(*) as n from … group by x order by n desc limit 1`"),
    ("percentile quantile", "write `percentile_cont(0.5) within group (order by x)`"),
    ("stdev", "write `stddev(x)`"),
    ("variance", "write `var(x)`"),
    ("total", "write `sum(x)`"),
    ("average", "write `avg(x)`"),
    ("product", "write `exp(sum(ln(x)))`"),
    // Numbers.
    ("ceiling", "write `ceil(x)`"),
    ("truncate", "write `trunc(x, digits)`"),
    ("mod modulo", "write `a % b`"),
    ("sqr square", "write `power(x, 2)`"),
    ("rnd dbms_random", "write `random()`"),
    ("sign", "write `signum(x)`"),
    ("to_number tonumber toint32 toint64 val int", "write `cast(x as bigint)` or `cast(x as double)`"),
    ("to_string tostring str cstr", "write `cast(x as text)`"),
    ("convert try_convert safe_cast", "write `cast(x as int)`, or `try_cast(x as int)` for null where it fails"),
    ("bitand bitor bitxor bit_shift", "write `a & b`, `a | b` or `a << n`"),
    ("bool", "write `cast(x as boolean)`"),
    // The rest.
    ("newid uuid_generate_v4 gen_random_uuid generate_uuid", "write `uuid()`"),
    ("row_num rownum", "write `row_number() over (order by …)`"),
    ("explode json_each", "write `unnest(list)`"),
    ("sha1 crc32 hash", "`md5`, `sha256` and their like are not here; `id` is a key that stays"),
    ("md5 sha224 sha256 sha384 sha512 digest", "checksums of values are not here; `id` is a key that stays"),
    ("json_extract json_value json_query json_object jsonb_build_object get_json_object", "columns hold no JSON here"),
    ("database current_database schema current_schema", "the tables are those of one dataset: `show tables`"),
    ("user current_user session_user system_user", "there are no users here"),
    ("last_insert_rowid changes found_rows", "datasets are read-only here; count rows with `count(*)`"),
    ("pg_sleep sleep waitfor", "nothing waits here"),
    ("read_csv read_csv_auto read_parquet read_json csvread", "`dyadb dataset build` makes a dataset of CSV files"),
];

/// Names of tables, and the help.
const TABLES: &[(&str, &str)] = &[
    ("dual sysdummy1", "a SELECT may go without FROM: `select 1`"),
    (
        "sqlite_master sqlite_schema pg_tables pg_class pg_views all_tables user_tables duckdb_tables",
        "write `show tables`, or `select * from information_schema.tables`",
    ),
    (
        "pg_attribute duckdb_columns all_tab_columns user_tab_columns",
        "write `describe TABLE`, or `select * from information_schema.columns`",
    ),
    ("pg_proc duckdb_functions", "docs/functions.md and `.functions` list the functions"),
    ("pg_settings duckdb_settings", "write `show all`"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_name_stands_once_and_in_lower_case() {
        let mut seen = HashSet::new();
        for name in FUNCTIONS.iter().chain(TABLES).flat_map(|(names, _)| names.split(' ')) {
            assert!(!name.is_empty() && name == name.to_lowercase(), "`{name}`");
            assert!(seen.insert(name), "`{name}` stands twice");
        }
        assert_eq!(function("GROUP_CONCAT"), Some("write `string_agg(x, ', ')`"));
        assert_eq!(table("pg_catalog.pg_tables"), table("sqlite_master"));
        assert_eq!(function("sum"), None);
    }

    #[test]
    fn none_of_the_functions_is_here() {
        let state = datafusion::prelude::SessionContext::new().state();
        for name in FUNCTIONS.iter().flat_map(|(names, _)| names.split(' ')) {
            let theirs = state.scalar_functions().contains_key(name)
                || state.aggregate_functions().contains_key(name)
                || state.window_functions().contains_key(name);
            assert!(!theirs && crate::functions::find(name).is_none(), "`{name}` is a function here");
        }
    }
}
