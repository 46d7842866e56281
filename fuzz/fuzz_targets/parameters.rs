//! Parameters of any name, type and value, bound in statements and given to saved queries.

#![no_main]

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use chrono::NaiveDate;
use dyadb::{Session, Value};
use dyadb_fuzz::{database, hold, let_the_engine_catch, run};
use libfuzzer_sys::fuzz_target;

/// Statements that ask for a value at every place where one can stand.
const STATEMENTS: [&str; 20] = [
    "select $a",
    "select $a + $b, $a || $b",
    "select :a = :b, $a < $b, $a in ($b, $a)",
    "select count(*) from visits where visitor_country = $a",
    "select count(*) from visits where pair = pair($a, $b)",
    "select count(*) from visits where pair in ($a, $b)",
    "select count(*) from visits where date between $a and $b",
    "select count(*) from visits where visit_type = $a",
    "select count(*) from trade where value_usd > $a and flow <> $b",
    "select country($a), country_name($a, $b), is_country($b)",
    "select in_group($a, $b, date '2020-01-01'), shared_groups($a, $b)",
    "select during($a, $b, $c)",
    "select pair_other(pair($a, $b), $a), pair_has($a, $b)",
    "select distance_km($a, $b), are_neighbours($a, $b)",
    "select date, kind from timeline($a, $b) limit 5",
    "select * from partners($a) limit 5",
    "select * from visits_between($a, $b, since => $c) limit 5",
    "select visitor from visits order by 1 limit $a offset $b",
    "select cast($a as int), cast($b as date), cast($c as double)",
    "select substr($a, $b), repeat($a, $b), lpad($a, $b, $c), regexp_replace($a, $b, $c)",
];
const SAVED: [&str; 5] = ["visits_between", "visit_balance", "first_visits", "timeline", "nope"];

#[derive(Arbitrary, Debug)]
enum Given {
    Text(String),
    Int(i64),
    Float(f64),
    Bool(bool),
    Day(i32),
    Null,
    /// As it is written on the command line.
    Written(String),
    /// One that is of use.
    Country(u8),
}

#[derive(Arbitrary, Debug)]
struct Input {
    statement: u8,
    is_saved: bool,
    values: [Given; 3],
    names: Vec<(String, Given)>,
}

fn value(given: Given) -> Value {
    match given {
        Given::Text(text) => Value::Text(text),
        Given::Int(number) => Value::Int(number),
        Given::Float(number) => Value::Float(number),
        Given::Bool(yes) => Value::Bool(yes),
        Given::Day(days) => NaiveDate::from_epoch_days(days).map_or(Value::Null, Value::Date),
        Given::Null => Value::Null,
        Given::Written(text) => dyadb::fuzzing::read_value(&text),
        Given::Country(at) => {
            Value::Text(["Kazakhstan", "TJ", "Korea", "KAZ-TJK", "2023-05-04", "day", "EU"][usize::from(at) % 7].into())
        }
    }
}

fuzz_target!(init: let_the_engine_catch(), |input: Input| {
    let mut values: Vec<(String, Value)> =
        ["a", "b", "c"].into_iter().map(String::from).zip(input.values.into_iter().map(value)).collect();
    values.extend(input.names.into_iter().take(4).map(|(name, given)| (name, value(given))));
    // None of the statements leaves anything behind.
    static SESSION: LazyLock<Session> = LazyLock::new(|| database().session().expect("a session"));
    let session = &*SESSION;
    if input.is_saved {
        let name = SAVED[usize::from(input.statement) % SAVED.len()];
        return match session.saved(name, &values) {
            Ok(query) => run(query),
            Err(error) => hold(&error),
        };
    }
    let sql = STATEMENTS[usize::from(input.statement) % STATEMENTS.len()];
    let named = session.parameters(sql).expect("the statements parse");
    // Names that no statement has are a case of their own.
    let all = input.statement >= 200;
    let chosen = values.into_iter().filter(|(name, _)| all || named.contains(name));
    run(chosen.fold(session.query(sql), |query, (name, value)| query.bind(&name, value)));
});
