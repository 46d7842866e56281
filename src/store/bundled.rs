//! The dataset that the binary holds: `datasets/central-asia/built`, made by `dyadb dataset build`.

use bytes::Bytes;

use crate::facts::Table;

/// Bytes at an address that Arrow can use as it is.
#[repr(C, align(64))]
struct Aligned<B: ?Sized>(B);

pub(super) static GENERATION: &[u8] = include_bytes!("../../datasets/central-asia/built/generations/000001.json");

macro_rules! segments {
    ($($table:ident = $name:literal),+ $(,)?) => {
        /// Returns the bytes of a table's one segment.
        pub(super) fn segment(table: Table) -> Bytes {
            match table {
                $(Table::$table => {
                    static FILE: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(
                        "../../datasets/central-asia/built/segments/", $name, "-00000001.arrow"
                    )));
                    Bytes::from_static(&FILE.0)
                })+
            }
        }
    };
}

segments! {
    Visits = "visits",
    Agreements = "agreements",
    Trade = "trade",
    Awards = "awards",
    Events = "events",
    Documents = "documents",
    FactDocuments = "fact_documents",
    People = "people",
    Offices = "offices",
    CoverageFrames = "coverage_frames",
    Changes = "changes",
    Origins = "origins",
}
