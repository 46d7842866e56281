//! The program `dyadb`: see [`dyadb::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    dyadb::cli::main()
}
