//! Any text, as a script of SQL: split, planned and run, with its results in every format.

#![no_main]

use std::cell::RefCell;

use dyadb::Session;
use dyadb_fuzz::{database, hold, let_the_engine_catch, run};
use libfuzzer_sys::fuzz_target;

thread_local! {
    /// A session takes longer to make than most statements to run: those that leave nothing behind share one.
    static SHARED: RefCell<Option<Session>> = const { RefCell::new(None) };
}

fn session(text: &str) -> Session {
    let new = || database().session().expect("a session");
    let lower = text.to_lowercase();
    if ["create", "drop", "set"].iter().any(|word| lower.contains(word)) {
        return new();
    }
    SHARED.with_borrow_mut(|shared| shared.get_or_insert_with(new).clone())
}

fuzz_target!(init: let_the_engine_catch(), |text: &str| {
    let session = session(text);
    let ranges = match session.split(text) {
        Ok(ranges) => ranges,
        Err(error) => return hold(&error),
    };
    // A script of many statements is many runs, and tells no more than its first ones.
    for range in ranges.into_iter().take(4) {
        let sql = &text[range.clone()];
        if let Ok(names) = session.parameters(sql) {
            let query = session.query(sql).source("fuzz.sql", text, range.start);
            run(names.iter().fold(query, |query, name| query.bind(name, "KAZ")));
        } else {
            run(session.query(sql).source("fuzz.sql", text, range.start));
        }
    }
});
