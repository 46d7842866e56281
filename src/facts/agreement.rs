//! `agreements`: documents between two states or their bodies.

use chrono::NaiveDate;

use super::row::fact;
use super::vocabulary::{AgreementStatus, AgreementType, Level, Qualifier, Sector};
use crate::country::Country;

fact! {
    /// A document between two states or their bodies; a multilateral one has a row per pair, joined by `event_id`.
    Agreement in "agreements" = "one signed (or planned) document per pair; a multilateral one is joined by event_id",
    countries ("country_a", "country_b"),
    key &["pair", "type", "title", "date"],
    date "day of signing" {
        country_a: Country = "the alphabetically first country, ISO 3166-1 alpha-3",
        country_b: Country = "the other country, ISO 3166-1 alpha-3",
        title: String = "title, or what the source calls the document",
        r#type: AgreementType = "kind of document, by its own word",
        sector: Option<Sector> = "what it is about, from a closed list",
        topic: Option<String> = "what it is about, in the source's word",
        party_a: Option<String> = "the body that signs for country_a",
        party_b: Option<String> = "the body that signs for country_b",
        party_level: Option<Level> = "level of the parties",
        n_documents: Option<i32> = "how many documents a counted package holds; null = one",
        n_parties: Option<i32> = "parties of a multilateral document; null = two",
        event_id: Option<String> = "joins the rows of one multilateral document or event",
        place: Option<String> = "place of signing, under its name of the time",
        amount: Option<f64> = "money as stated, in currency",
        currency: Option<String> = "ISO 4217 code of amount",
        value_usd: Option<f64> = "US dollars, only where dollars are stated; never converted",
        value_max: Option<f64> = "upper end of a range, in currency",
        qualifier: Option<Qualifier> = "how the amount was hedged; null = not known",
        term_from: Option<NaiveDate> = "first day of the term",
        term_to: Option<NaiveDate> = "last day of the term",
        ratified_a: Option<NaiveDate> = "ratification by country_a",
        ratified_b: Option<NaiveDate> = "ratification by country_b",
        in_force: Option<NaiveDate> = "entry into force",
        terminated: Option<NaiveDate> = "end of force",
        status: AgreementStatus = "furthest stage known",
    }
}
