//! The options of a database, before it is opened.

use std::time::Duration;

use adbc_core::error::{Error, Result, Status};
use adbc_core::options::{OptionDatabase, OptionValue};
use dyadb::{Builder, Dyadb};

use crate::fault::{fault, of_error};

/// What a database is to be opened with.
pub(crate) struct Settings {
    builder: Builder,
    uri: String,
    read_only: bool,
}

impl Settings {
    pub(crate) fn read(opts: impl IntoIterator<Item = (OptionDatabase, OptionValue)>) -> Result<Settings> {
        let mut settings = Settings { builder: Dyadb::builder(), uri: String::new(), read_only: false };
        for (option, value) in opts {
            settings.set(option.as_ref(), &value)?;
        }
        Ok(settings)
    }

    /// Returns the address as it was given, and whether nothing may be written.
    pub(crate) fn open(self) -> Result<(Dyadb, String, bool)> {
        let Settings { builder, uri, read_only } = self;
        let opened = match directory(&uri) {
            None => builder.bundled(),
            Some(dir) => builder.open(dir),
        };
        opened.map(|db| (db, uri, read_only)).map_err(of_error)
    }

    fn set(&mut self, name: &str, value: &OptionValue) -> Result<()> {
        let builder = self.builder.clone();
        self.builder = match name {
            // Others have the path of their database in `path`.
            "uri" | "path" => {
                self.uri = text(name, value)?;
                builder
            }
            "dyadb.read_only" => {
                self.read_only = yes(name, value)?;
                if self.read_only { builder.read_only() } else { builder }
            }
            "dyadb.safe" => {
                if yes(name, value)? {
                    builder.safe()
                } else {
                    builder
                }
            }
            "dyadb.memory_limit" => builder.memory_limit(number(name, value)?),
            "dyadb.threads" => builder.threads(number(name, value)?),
            "dyadb.timeout" => builder.timeout(seconds(name, value)?),
            "dyadb.wait" => builder.wait(seconds(name, value)?),
            "dyadb.as_of" => builder.as_of(&text(name, value)?),
            "dyadb.queries" => builder.queries(text(name, value)?),
            "dyadb.allow_dir" => builder.allow_dir(text(name, value)?),
            "dyadb.temp_dir" => builder.temp_dir(text(name, value)?),
            _ => {
                let message = format!(
                    "no option `{name}` of a database: there are uri, dyadb.read_only, dyadb.safe, dyadb.memory_limit, \
                     dyadb.threads, dyadb.timeout, dyadb.wait, dyadb.as_of, dyadb.queries, dyadb.allow_dir and \
                     dyadb.temp_dir"
                );
                return Err(fault(Status::NotImplemented, message));
            }
        };
        Ok(())
    }
}

/// Returns the directory of an address; none for the bundled dataset.
fn directory(uri: &str) -> Option<&str> {
    let path = uri.strip_prefix("dyadb:").unwrap_or(uri);
    let path = path.strip_prefix("file://").or_else(|| path.strip_prefix("file:")).unwrap_or(path);
    // Others take `:memory:` for what needs no file.
    (!matches!(path, "" | ":bundled:" | ":memory:")).then_some(path)
}

/// Reads an option as text.
pub(crate) fn text(name: &str, value: &OptionValue) -> Result<String> {
    match value {
        OptionValue::String(text) => Ok(text.clone()),
        OptionValue::Int(number) => Ok(number.to_string()),
        OptionValue::Double(number) => Ok(number.to_string()),
        _ => Err(unfit(name, "a text")),
    }
}

/// Reads an option as yes or no, as ADBC writes them.
pub(crate) fn yes(name: &str, value: &OptionValue) -> Result<bool> {
    match text(name, value)?.as_str() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(unfit(name, "`true` or `false`")),
    }
}

fn number(name: &str, value: &OptionValue) -> Result<usize> {
    text(name, value)?.parse().map_err(|_| unfit(name, "a whole number"))
}

fn seconds(name: &str, value: &OptionValue) -> Result<Duration> {
    let seconds = text(name, value)?.parse::<f64>().ok();
    let seconds = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| unfit(name, "a number of seconds"))
}

fn unfit(name: &str, what: &str) -> Error {
    fault(Status::InvalidArguments, format!("the option `{name}` is {what}"))
}
