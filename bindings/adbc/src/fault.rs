//! Errors with what ADBC knows them by: a status, and the SQLSTATE of the SQL standard where it has one for the case.
//!
//! The message is the report that people read. Programs find the error as JSON (docs/errors.md) among the details, under
//! `dyadb.error`.

use std::os::raw::c_char;

use adbc_core::error::{Error, Status};
use dyadb::ErrorCode;

/// Makes an error of the driver's own.
pub(crate) fn fault(status: Status, message: impl Into<String>) -> Error {
    let mut error = Error::with_message_and_status(message, status);
    error.sqlstate = state(match status {
        Status::NotImplemented => "0A000",
        Status::NotFound => "42704",
        Status::AlreadyExists => "42710",
        Status::InvalidArguments => "22023",
        Status::InvalidState => "55000",
        _ => "XX000",
    });
    error
}

pub(crate) fn no_option(name: &str) -> Error {
    fault(Status::NotFound, format!("no option `{name}`"))
}

/// Makes ADBC's error of the library's.
pub(crate) fn of_error(error: dyadb::Error) -> Error {
    let (status, sqlstate) = of_code(error.code(), error.message());
    let mut made = Error::with_message_and_status(error.report().replace('\0', "\\0"), status);
    made.sqlstate = state(sqlstate);
    made.details = Some(vec![("dyadb.error".to_string(), error.to_json().into_bytes())]);
    made
}

fn of_code(code: ErrorCode, message: &str) -> (Status, &'static str) {
    match code {
        ErrorCode::Syntax => (Status::InvalidArguments, "42601"),
        ErrorCode::Name if message.starts_with("no table") => (Status::NotFound, "42P01"),
        ErrorCode::Name if message.starts_with("no column") => (Status::InvalidArguments, "42703"),
        ErrorCode::Name if message.starts_with("no function") => (Status::InvalidArguments, "42883"),
        ErrorCode::Name => (Status::InvalidArguments, "42704"),
        ErrorCode::Type => (Status::InvalidArguments, "42804"),
        ErrorCode::Country => (Status::InvalidArguments, "22023"),
        ErrorCode::Value if message.contains("division by zero") => (Status::InvalidData, "22012"),
        ErrorCode::Value => (Status::InvalidData, "22000"),
        ErrorCode::Usage => (Status::InvalidArguments, "0A000"),
        ErrorCode::Dataset => (Status::IO, "XX001"),
        ErrorCode::Io => (Status::IO, "58030"),
        ErrorCode::Timeout => (Status::Timeout, "57014"),
        ErrorCode::Cancelled => (Status::Cancelled, "57014"),
        ErrorCode::Resources => (Status::Internal, "53000"),
        ErrorCode::Check => (Status::InvalidData, "22000"),
        _ => (Status::Internal, "XX000"),
    }
}

fn state(text: &str) -> [c_char; 5] {
    let mut made = [0; 5];
    for (to, from) in made.iter_mut().zip(text.bytes()) {
        *to = from as c_char;
    }
    made
}
