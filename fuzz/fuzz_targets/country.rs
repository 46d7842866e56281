//! Any bytes, as the name of a country.

#![no_main]

use dyadb::country::{Country, Day, Resolution, candidates, group, names_with_prefix, resolve};
use dyadb_fuzz::let_the_engine_catch;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: let_the_engine_catch(), |bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let found = resolve(&text);
    assert_eq!(found, resolve(&text), "{text:?}");
    match &found {
        Resolution::One(country) => {
            assert_eq!(resolve(country.iso3()), found, "{text:?} is {}", country.iso3());
            // Blanks around a cell are none of its name.
            assert_eq!(resolve(&format!("  {text}\t")), found, "{text:?} with blanks around it");
        }
        Resolution::Ambiguous(several) => assert!(several.len() > 1, "{text:?} is ambiguous between {several:?}"),
        _ => {}
    }
    for candidate in candidates(&text) {
        let _ = format!("{candidate:?}");
    }
    let _ = (Country::from_iso3(&text), Day::parse(&text), group(&text));
    let _ = names_with_prefix(&text);
});
