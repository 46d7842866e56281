//! Organisations and standing groups of states, with dates of membership.

use super::country::Country;
use super::data::groups::GROUPS;
use super::day::Day;
use super::resolve::{Resolution, resolve};

/// An organisation or standing group of states whose members are on record.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Abbreviation, such as `EAEU`.
    pub code: &'static str,
    /// English name.
    pub name: &'static str,
    /// Its entry of the registry, where it can be a party of a fact.
    pub organisation: Option<Country>,
    /// All spells, by country code, then oldest first.
    pub members: &'static [Membership],
}

/// One spell of a state in a group, half-open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Membership {
    /// Registry code of the state.
    pub country: u16,
    /// First day.
    pub joined: Day,
    /// First day after the last; none while it lasts.
    pub left: Option<Day>,
    /// What it is in the group.
    pub status: Status,
}

/// What a state is in a group; only a member is in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Status {
    /// A full member.
    Member,
    /// An observer.
    Observer,
    /// An associate member or state.
    Associate,
    /// A dialogue or other partner.
    Dialogue,
    /// A candidate for membership.
    Candidate,
    /// A member whose rights are suspended.
    Suspended,
}

impl Status {
    /// Returns the word that tables show.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Member => "member",
            Status::Observer => "observer",
            Status::Associate => "associate",
            Status::Dialogue => "dialogue",
            Status::Candidate => "candidate",
            Status::Suspended => "suspended",
        }
    }
}

// The generated table calls this, so that a row stays short.
pub(super) const fn membership(
    country: u16,
    joined: (i16, u8, u8),
    left: Option<(i16, u8, u8)>,
    status: Status,
) -> Membership {
    let joined = Day::new(joined.0, joined.1, joined.2);
    Membership { country, joined, left: super::country::day(left), status }
}

/// Returns all groups.
pub fn groups() -> &'static [Group] {
    &GROUPS
}

/// Returns the group of an abbreviation or name, whatever its case; also of any name of the organisation.
///
/// # Example
/// ```
/// use dyadb::country::group;
///
/// assert_eq!(group("eaeu").map(|group| group.code), Some("EAEU"));
/// assert_eq!(group("Eurasian Economic Union").map(|group| group.code), Some("EAEU"));
/// assert!(group("Kazakhstan").is_none());
/// ```
pub fn group(text: &str) -> Option<&'static Group> {
    let text = text.trim();
    let written = |group: &&Group| group.code.eq_ignore_ascii_case(text) || group.name.eq_ignore_ascii_case(text);
    GROUPS.iter().find(written).or_else(|| match resolve(text) {
        Resolution::One(country) => GROUPS.iter().find(|group| group.organisation == Some(country)),
        _ => None,
    })
}

/// Returns the abbreviations of all groups, for messages.
pub fn group_names() -> Vec<&'static str> {
    GROUPS.iter().map(|group| group.code).collect()
}

/// Tells whether the country was a member of the group on a day: half-open, and observers are no members.
///
/// # Example
/// ```
/// use dyadb::country::{Country, Day, group, in_group};
///
/// let (uk, eu) = (Country::from_iso3("GBR").expect("a state"), group("EU").expect("a group"));
/// assert!(in_group(uk, eu, Day::new(2020, 1, 31)));
/// assert!(!in_group(uk, eu, Day::new(2020, 2, 1)));
/// ```
pub fn in_group(country: Country, group: &Group, day: Day) -> bool {
    let start = group.members.partition_point(|member| member.country < country.code());
    group.members[start..].iter().take_while(|member| member.country == country.code()).any(|member| {
        member.status == Status::Member && member.joined <= day && member.left.is_none_or(|left| day < left)
    })
}

/// Returns the abbreviations of the groups that both countries were members of on a day, in the order of [`groups`].
pub fn shared_groups(a: Country, b: Country, day: Day) -> Vec<&'static str> {
    let shared = |group: &&Group| in_group(a, group, day) && in_group(b, group, day);
    GROUPS.iter().filter(shared).map(|group| group.code).collect()
}
