//! The ADBC driver; under way.
