//! Settings of a session that are dyadb's own: `set dyadb.reason = '…'`.

use std::fmt;
use std::str::FromStr;

use datafusion::common::config::ConfigExtension;
use datafusion::common::{config_field, extensions_options};
use datafusion::error::DataFusionError;

extensions_options! {
    /// The settings.
    pub(super) struct Settings {
        /// Why the next statements change what they change, for the table `changes`; empty = nothing is said.
        pub(super) reason: String, default = String::new()
        /// Whether rows are grouped and joined by codes.
        pub(super) codes: Switch, default = Switch::default()
    }
}

impl ConfigExtension for Settings {
    const PREFIX: &'static str = "dyadb";
}

/// On or off, in the words that SQL databases have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Switch(pub(super) bool);

config_field!(Switch);

impl Default for Switch {
    fn default() -> Switch {
        Switch(true)
    }
}

impl FromStr for Switch {
    type Err = DataFusionError;

    fn from_str(text: &str) -> Result<Switch, DataFusionError> {
        match text.to_lowercase().as_str() {
            "on" | "true" => Ok(Switch(true)),
            "off" | "false" => Ok(Switch(false)),
            _ => Err(DataFusionError::Configuration(format!("`{text}` is neither on nor off"))),
        }
    }
}

impl fmt::Display for Switch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 { "on" } else { "off" })
    }
}
