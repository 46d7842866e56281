//! `visits`: a person of one state in another.

use chrono::NaiveDate;

use super::row::fact;
use super::vocabulary::{Level, VisitStatus, VisitType};
use crate::country::Country;

fact! {
    /// A visit: one lead person, one host country, one trip.
    Visit in "visits" = "one visit of a lead person of one country to another",
    countries ("visitor_country", "host_country"),
    key &["visitor_country", "host_country", "visitor", "date"],
    date "first day in the host country" {
        end_date: Option<NaiveDate> = "last day in the host country, where known",
        visitor_country: Country = "country of the visitor, ISO 3166-1 alpha-3",
        host_country: Country = "country visited, ISO 3166-1 alpha-3",
        visitor: Option<String> = "the lead person or delegation",
        visitor_role: Option<String> = "office of the visitor at the time",
        visitor_level: Option<Level> = "level of that office",
        host: Option<String> = "the person who received the visitor, else the inviter",
        host_role: Option<String> = "office of the host at the time",
        visit_type: VisitType = "protocol rank as the source calls it; other = not said",
        place: Option<String> = "city, under its name of the time",
        occasion: Option<String> = "the summit or event that the visit was made for",
        event_id: Option<String> = "joins the facts of one event",
        status: VisitStatus = "planned, ongoing, completed or cancelled",
    }
}
