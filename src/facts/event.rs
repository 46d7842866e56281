//! `events`: what the other fact tables can't hold.

use super::row::fact;
use super::vocabulary::{EventKind, VisitStatus};
use crate::country::Country;

fact! {
    /// A meeting in a third state, a call, a forum, days of culture and their kind.
    Event in "events" = "one event between two countries that the other tables can't hold",
    countries ("country_a", "country_b"),
    key &["pair", "kind", "title", "person_a", "person_b", "date"],
    date "first day of the event" {
        country_a: Country = "the alphabetically first country, ISO 3166-1 alpha-3",
        country_b: Country = "the other country, ISO 3166-1 alpha-3",
        host_country: Option<Country> = "where it took place, which may be a third state",
        kind: EventKind = "meeting, call, forum, cultural, opening, anniversary, invitation, position or other",
        title: Option<String> = "what it is called",
        person_a: Option<String> = "the person of country_a",
        person_b: Option<String> = "the person of country_b",
        place: Option<String> = "city, under its name of the time",
        topic: Option<String> = "what it was about",
        event_id: Option<String> = "joins the facts of one event",
        status: VisitStatus = "planned, ongoing, completed or cancelled",
    }
}
