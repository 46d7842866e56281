//! `awards`: honours that one state gives to a person of another.

use super::row::fact;
use super::vocabulary::{AwardDateBasis, Level};
use crate::country::Country;

fact! {
    /// An order, medal or title that a state confers on a person of another.
    Award in "awards" = "one honour of a state for one person of another",
    countries ("giver_country", "recipient_country"),
    key &["giver_country", "recipient", "award", "date"],
    date "day of conferment, else of the decree" {
        date_basis: Option<AwardDateBasis> = "which of the two the date is",
        giver_country: Country = "country that gives, ISO 3166-1 alpha-3",
        recipient_country: Country = "country of the recipient, ISO 3166-1 alpha-3",
        award: String = "the order's name with its class",
        recipient: String = "who received it",
        recipient_role: Option<String> = "office of the recipient at the time",
        recipient_level: Option<Level> = "level of that office",
        giver: Option<String> = "who conferred it",
        place: Option<String> = "place of conferment, under its name of the time",
        reason: Option<String> = "what it was given for, as stated",
    }
}
