//! GDELT events, 1.0 and 2.0: lines of cells between tabs, without a header. Layout by the codebooks of the event
//! database (versions 1.03 and 2.0): 57 or 58 cells in 1.0, 61 in 2.0, which has one more for each of the three places.
//!
//! Its traps:
//! - actors are countries by CAMEO's codes, which are ISO 3166-1 alpha-3 but for a few and for regions; places by FIPS
//!   10-4, which look like ISO and are others (`CH` is China);
//! - most events have one country or none: they are no dyad, and skipped;
//! - codes of events are texts, since `010` is not `10`;
//! - one visit is two events, 042 (makes a visit) and 043 (hosts one) with the actors swapped: of a pair and a day they
//!   are one;
//! - the events are what machines read in the news: they go into `events`, with the code, Goldstein's scale and the
//!   mentions in `topic`, and never among visits or agreements.

use super::{Facts, Foreign, Record, Verdict};
use crate::country::{Country, Kind, from_fips};

pub(super) struct Gdelt;

/// CAMEO's codes that are other countries by ISO, or none: ISO's codes of before 2002, and parts of states.
const CAMEO: &[(&str, &str)] = &[("BAG", "IRQ"), ("GZS", "PSE"), ("ROM", "ROU"), ("TMP", "TLS"), ("WSB", "PSE")];

/// Returns the country of a code of CAMEO; none for regions.
fn country(code: &str) -> Option<Country> {
    let iso3 = CAMEO.iter().find(|(own, _)| *own == code).map_or(code, |(_, iso3)| *iso3);
    Country::from_iso3(iso3).filter(|found| matches!(found.kind(), Kind::State | Kind::Territory | Kind::Former))
}

/// What the first two digits of a code say, in a word or two (CAMEO codebook 1.1b3, chapter 2).
const ROOTS: [&str; 20] = [
    "statement",
    "appeal",
    "intent to cooperate",
    "consultation",
    "diplomatic cooperation",
    "material cooperation",
    "aid",
    "yielding",
    "investigation",
    "demand",
    "disapproval",
    "rejection",
    "threat",
    "protest",
    "show of force",
    "reduction of relations",
    "coercion",
    "assault",
    "fight",
    "mass violence",
];

impl Foreign for Gdelt {
    fn required(&self) -> &'static [&'static str] {
        &[]
    }

    fn read(&self, record: &Record<'_>, facts: &mut Facts<'_>) -> Verdict {
        // The place of the action begins behind those of the two actors, which are 7 cells each in 1.0 and 8 in 2.0.
        let place = match record.cells.len() {
            57 | 58 => 49,
            61 => 51,
            n => return Verdict::Wrong(format!("has {n} cells, and an event of GDELT has 57, 58 or 61")),
        };
        let (first, second) = (record.at(7), record.at(17));
        if first.is_empty() || second.is_empty() || first == second {
            return Verdict::Skipped;
        }
        let (Some(source), Some(target)) = (country(first), country(second)) else {
            let unknown = if country(first).is_none() { first } else { second };
            return Verdict::Wrong(format!(
                "the actor `{unknown}` is no country by CAMEO's codes, but a region or a group"
            ));
        };
        if source == target {
            return Verdict::Skipped;
        }
        let code = record.at(26);
        let root =
            code.get(..2).and_then(|root| root.parse::<usize>().ok()).and_then(|root| ROOTS.get(root.wrapping_sub(1)));
        let Some(root) = root else {
            return Verdict::Wrong(format!("`{code}` is no code of an event: two to four digits, 010 to 2042"));
        };
        let text = record.at(1);
        let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits {
            return Verdict::Wrong(format!("`{text}` is no day YYYYMMDD"));
        }
        let date = format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]);
        let (source, target) = (source.iso3(), target.iso3());
        let (a, b) = if source < target { (source, target) } else { (target, source) };
        let title = match code {
            "042" | "043" => "CAMEO 042/043: visit".to_string(),
            _ => format!("CAMEO {code}: {root}, {source} to {target}"),
        };
        let topic = format!(
            "CAMEO {code}; Goldstein {}; mentions {}; sources {}; articles {}; tone {}; GDELT {}",
            record.at(30),
            record.at(31),
            record.at(32),
            record.at(33),
            record.at(34),
            record.at(0),
        );
        // Where it took place, if that is known to the country at least.
        let host = from_fips(record.at(place + 2)).map_or("", Country::iso3);
        let name = record.at(place + 1);
        facts.add(&[
            ("date", &date),
            ("country_a", a),
            ("country_b", b),
            ("host_country", host),
            ("kind", "other"),
            ("title", &title),
            ("place", name),
            ("topic", &topic),
            ("status", "completed"),
        ]);
        Verdict::Taken
    }
}
