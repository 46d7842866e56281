//! Any text, as a file of saved queries: read, shown, and held against its contract and examples.

#![no_main]

use dyadb_fuzz::{database, hold, let_the_engine_catch};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: let_the_engine_catch(), |text: &str| {
    match dyadb::fuzzing::check_query_file(database(), text) {
        Ok(errors) => errors.iter().for_each(hold),
        Err(error) => panic!("no session: {error}"),
    }
});
