//! `documents`, `fact_documents` and the other tables that stand beside the facts.

use chrono::NaiveDate;

use super::row::table;
use super::vocabulary::{Action, ChangeKind, Completeness, FactKind, Level, Origin, Precision};
use crate::country::Country;

table! {
    /// A source: a page, an article, a communiqué.
    Document in "documents" = "one source of facts" {
        doc: i64 = "key of the document",
        url: Option<String> = "its address; null where it has none",
        title: Option<String> = "title as shown, or as readable in the address",
        author: Option<String> = "author, where named",
        publisher: Option<String> = "name of the publisher, or its host name",
        publisher_country: Option<Country> = "country of the publisher, ISO 3166-1 alpha-3",
        published: Option<NaiveDate> = "day of publication",
        published_precision: Option<Precision> = "how exactly that day is known",
        accessed: Option<NaiveDate> = "day it was read",
        place: Option<String> = "dateline",
        language: Option<String> = "ISO 639-1 code",
        text: Option<String> = "the text; null where it is not held (the bundled dataset holds no prose)",
    }
}

table! {
    /// A document that states a fact, with the figure and date as it states them.
    FactDocument in "fact_documents" = "one document that states one fact" {
        kind: FactKind = "table of the fact",
        fact: i64 = "id of the fact",
        doc: i64 = "key of the document",
        evidence: Option<super::cell::Evidence> = "UTF-8 bytes of the document's text which state the fact",
        rule: Option<String> = "rule of the extractor that fired",
        confidence: Option<f32> = "the extractor's, 0..1; null for rows that no extractor made",
        value_usd: Option<f64> = "US dollars as this document states them",
        growth_pct: Option<f64> = "growth as this document states it",
        date: Option<NaiveDate> = "date as this document states it",
        is_primary: bool = "whether it is the fact's best source",
    }
}

table! {
    /// A person seen in the facts.
    Person in "people" = "one person seen in the facts" {
        person: i64 = "key of the person",
        name: String = "the name used in the facts",
        country: Country = "country of the person, ISO 3166-1 alpha-3",
        aliases: Option<String> = "other spellings, separated by |",
    }
}

table! {
    /// A person in an office, from the first to the last time seen in it.
    Office in "offices" = "one person in one office, as far as the facts show" {
        person: i64 = "key of the person",
        country: Country = "country of the office, ISO 3166-1 alpha-3",
        office: String = "the office, as the sources call it",
        level: Option<Level> = "level of the office",
        from: Option<NaiveDate> = "first day seen in it",
        to: Option<NaiveDate> = "last day seen in it",
    }
}

table! {
    /// Where the absence of a row means that nothing happened.
    CoverageFrame in "coverage_frames" = "where the absence of a row means that nothing happened" {
        kind: FactKind = "fact table",
        origin: Origin = "origin of the rows",
        scope: String = "countries covered: a region, group or country",
        from: NaiveDate = "first day covered",
        to: NaiveDate = "last day covered",
        completeness: Completeness = "complete or partial",
    }
}

table! {
    /// What was done to a fact or a document, and why.
    Change in "changes" = "what was done to a fact or a document, and why" {
        kind: ChangeKind = "table of the fact, or documents",
        fact: i64 = "id of the fact, or key of the document",
        action: Action = "add, correct, merge or retract",
        reason: Option<String> = "why",
        generation: i64 = "generation that the change made",
        at: NaiveDate = "day of the change",
    }
}

table! {
    /// Where rows come from: how to cite them, and under which licence they stand.
    OriginRow in "origins" = "where rows come from, with version, citation and licence" {
        origin: Origin = "as in the fact tables",
        version: Option<String> = "version of the source",
        citation: Option<String> = "how to cite it",
        licence: Option<String> = "licence of the source",
        imported: Option<NaiveDate> = "day it was brought in",
    }
}
