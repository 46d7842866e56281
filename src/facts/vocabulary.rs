//! Closed lists of words: what a column such as `visit_type` can hold.
//!
//! Each list is an enum; its words are the values of a dictionary column, one shared array per list, in the order below.
//! The order is part of the format only as far as a segment carries its own dictionary, so a word may be added anywhere;
//! removing one breaks datasets that hold it.

use std::sync::LazyLock;

use arrow::array::{ArrayRef, StringArray};

/// A closed list of words.
pub(crate) trait Vocabulary: Copy + 'static {
    /// The words in the order of the dictionary.
    const WORDS: &'static [&'static str];
    /// Returns the place of this word in [`Vocabulary::WORDS`].
    fn index(self) -> u16;
    /// Returns the entry at `index`.
    fn from_index(index: usize) -> Option<Self>;
    /// Returns the words as one array that every column of this list shares.
    fn values() -> &'static ArrayRef;
}

macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub(crate) enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant),+
        }

        impl $name {
            /// Returns the word as SQL shows it.
            #[allow(dead_code, reason = "one method for all lists, and not every list is asked")]
            pub(crate) fn as_str(self) -> &'static str {
                <Self as Vocabulary>::WORDS[self as usize]
            }
        }

        impl Vocabulary for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn index(self) -> u16 {
                self as u16
            }

            fn from_index(index: usize) -> Option<Self> {
                [$(Self::$variant),+].get(index).copied()
            }

            fn values() -> &'static ArrayRef {
                static VALUES: LazyLock<ArrayRef> =
                    LazyLock::new(|| std::sync::Arc::new(StringArray::from($name::WORDS.to_vec())));
                &VALUES
            }
        }
    )+};
}

vocabulary! {
    /// How exactly a date is known; a coarse date is stored as its first day.
    Precision { Day = "day", Month = "month", Year = "year" }
    /// Where rows come from; facts are merged within an origin only.
    Origin {
        News = "news", Hand = "hand", Comtrade = "comtrade", CowTrade = "cow_trade",
        Gdelt = "gdelt", Colt = "colt", User = "user",
    }
    /// The fact tables, as `fact_documents` and `coverage_frames` name them.
    FactKind { Visits = "visits", Agreements = "agreements", Trade = "trade", Awards = "awards", Events = "events" }
    /// The office that a person or body holds, from the role that the source names.
    Level {
        HeadOfState = "head_of_state", HeadOfGovernment = "head_of_government", ForeignMinister = "foreign_minister",
        Minister = "minister", Parliament = "parliament", Agency = "agency", Subnational = "subnational",
        Company = "company", Academic = "academic", Other = "other",
    }
    /// The protocol rank of a visit, as the source calls it.
    VisitType {
        State = "state", Official = "official", Working = "working", Private = "private",
        Transit = "transit", Summit = "summit", Other = "other",
    }
    /// How far a visit or an event has come.
    VisitStatus { Planned = "planned", Ongoing = "ongoing", Completed = "completed", Cancelled = "cancelled" }
    /// The kind of document that was signed, by the document's own word.
    AgreementType {
        Treaty = "treaty", Agreement = "agreement", Declaration = "declaration", Memorandum = "memorandum",
        Protocol = "protocol", Programme = "programme", Roadmap = "roadmap", Contract = "contract",
        JointStatement = "joint_statement", Plan = "plan", Other = "other",
    }
    /// The furthest stage that is known of an agreement.
    AgreementStatus {
        Planned = "planned", Signed = "signed", Ratified = "ratified", InForce = "in_force",
        Suspended = "suspended", Terminated = "terminated",
    }
    /// What an agreement is about.
    Sector {
        Political = "political", ForeignAffairs = "foreign_affairs", DefenceSecurity = "defence_security",
        Border = "border", TradeCustoms = "trade_customs", InvestmentFinance = "investment_finance",
        Industry = "industry", Energy = "energy", WaterEnvironment = "water_environment",
        Agriculture = "agriculture", TransportTransit = "transport_transit",
        SpaceItCommunications = "space_it_communications", ScienceEducation = "science_education",
        Health = "health", CultureTourismSport = "culture_tourism_sport", LabourMigration = "labour_migration",
        JusticeLaw = "justice_law", Media = "media", RegionalCities = "regional_cities",
        HumanitarianAid = "humanitarian_aid", Multiple = "multiple", Other = "other",
    }
    /// How a figure was hedged where it was stated.
    Qualifier { Exact = "exact", About = "about", Over = "over", Under = "under", UpTo = "up_to", Range = "range" }
    /// The direction of trade; turnover is exports and imports together.
    Flow { Turnover = "turnover", Export = "export", Import = "import" }
    /// Whether a figure of trade was reported, aimed at or estimated.
    TradeStatus { Actual = "actual", Target = "target", Estimate = "estimate" }
    /// The span that a figure of trade covers; `ytd` begins in January and ends before December.
    PeriodType {
        Month = "month", Quarter = "quarter", Half = "half", Year = "year", Ytd = "ytd",
        FiscalYear = "fiscal_year", Rolling = "rolling", MultiYear = "multi_year", Other = "other",
    }
    /// What the date of a figure of trade is: the end of its period, or the day it was stated.
    TradeDateBasis { PeriodEnd = "period_end", Stated = "stated" }
    /// What the date of an award is: the day it was handed over, or that of the decree.
    AwardDateBasis { Conferment = "conferment", Decree = "decree" }
    /// The kinds of event that the other fact tables can't hold.
    EventKind {
        Meeting = "meeting", Call = "call", Forum = "forum", Cultural = "cultural", Opening = "opening",
        Anniversary = "anniversary", Invitation = "invitation", Position = "position", Other = "other",
    }
    /// Whether the absence of a row means that nothing happened.
    Completeness { Complete = "complete", Partial = "partial" }
    /// What `changes` tells of: facts by their tables, and documents.
    ChangeKind {
        Visits = "visits", Agreements = "agreements", Trade = "trade", Awards = "awards", Events = "events",
        Documents = "documents",
    }
    /// What a commit did to a fact.
    Action { Add = "add", Correct = "correct", Merge = "merge", Retract = "retract" }
}
