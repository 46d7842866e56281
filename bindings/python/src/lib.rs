//! The Python module; under way.
