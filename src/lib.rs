//! dyadb: the SQL engine for relations between countries.
