# The routine, for `just` (https://just.systems). Without it, each line can be run as it is.

# List the recipes.
default:
    @just --list

# Format, lints and the library without its front ends: what a change needs before anything else.
check:
    cargo fmt
    cargo clippy --all-targets -- -D warnings
    cargo check --no-default-features --lib

# All tests, or those with a word in their names.
test *NAMES:
    cargo test {{ NAMES }}

# The Python package and the ADBC driver, with their tests: `just bindings -k ctrl_c`.
bindings *ARGS:
    .ci/bindings {{ ARGS }}

# Accept what the program gives now: snapshots, tests/sql and generated pages. Read the difference before it is committed.
bless:
    INSTA_UPDATE=always DYADB_BLESS=1 cargo test --test it
    git status --short tests docs

# The pages: those of the library's API, and docs/functions.md.
docs:
    DYADB_BLESS=1 cargo test --test it -- docs::the_reference_page_is_current
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --lib

# The benchmarks, or those with a word in their names.
bench *NAMES:
    cargo bench -- {{ NAMES }}

# What the gate runs.
gate:
    .ci/run
