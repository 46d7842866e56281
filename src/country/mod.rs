//! Who is who: states, territories, former states and organisations, their names, codes, groups, borders and pairs.
//!
//! Two ideas carry the room. Every entry of the registry has a [`Country`] code that stays for good (append-only, held
//! by `datasets/registry/codes.csv`), and so has every two of them a [`Pair`] code; the rest of the engine compares
//! numbers. And [`resolve`] takes a whole cell of text, in any spelling that the registry knows, to one entry, or says
//! that it is ambiguous or unknown; it never guesses. [`candidates`] does, for error messages.
//!
//! The tables in `data/` are written by `datasets/registry/generate.py`; nothing is parsed when the program starts.
//! To add a name or a membership, edit the CSV files beside that script and run it again.
//!
//! This room knows nothing of Arrow, SQL or files.

#[expect(clippy::module_inception, reason = "the room and its chief type bear the same name")]
mod country;

mod candidates;
mod codes;
mod data;
mod dated;
mod day;
mod fold;
mod forms;
mod geography;
mod group;
mod guess;
mod index;
mod lineage;
mod mention;
mod name;
mod pair;
mod place;
mod resolve;
mod scope;
mod system;

pub use candidates::{Candidate, candidates, names_with_prefix};
pub use country::{Capital, CapitalSpell, Country, Kind, Spell, capital_on, cow_number, gw_number};
pub use dated::resolve_on;
pub use day::Day;
pub use geography::{are_neighbours, distance_km, distance_km_on};
pub use group::{Group, Membership, Status, group, group_names, groups, in_group, shared_groups};
pub use guess::{Guess, How, guess};
pub use lineage::{continuator, from_fips, predecessors, successors};
pub use mention::mentions;
pub use name::{LANGUAGES, Name, NameKind, names};
pub use pair::Pair;
pub use place::resolve_place;
pub use resolve::{Resolution, resolve};
pub use scope::{Scope, scope_names};
pub use system::{Member, Presence, System, Tenure, bearer_on, bearers, state_exists};
