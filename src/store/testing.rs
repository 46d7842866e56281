//! What the tests of crashes and of damage share: rows, and chance that is the same in each run.

use std::path::Path;
use std::time::Duration;

use arrow::array::RecordBatch;

use super::commit::Writer;
use super::dataset::Dataset;
use super::error::StoreError;
use crate::facts::row::batch_of;
use crate::facts::text::read_facts;
use crate::facts::{Table, Visit};

/// Numbers by chance (xorshift64*), the same for the same seed.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `n`.
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n.max(1)
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Returns the visit that commit `n` adds: each is another, of another pair.
pub(super) fn visit(n: usize) -> RecordBatch {
    let hosts = ["KGZ", "TJK", "TKM", "UZB", "RUS", "CHN"];
    let text = format!(
        "date,date_precision,visitor_country,host_country,visitor,visit_type,status,origin,doc\n\
         2023-05-{:02},day,KAZ,{},visitor {n},state,completed,user,1\n",
        n % 28 + 1,
        hosts[n % hosts.len()],
    );
    let lines = read_facts::<Visit>(&text);
    assert_eq!(lines.problems, []);
    batch_of(&lines.rows.into_iter().map(|line| line.row).collect::<Vec<_>>())
}

/// Commits the visit that comes after those of the dataset, and returns the generation.
pub(super) fn commit_next(writer: Writer) -> Result<u64, StoreError> {
    let mut writer = writer;
    let n = writer.base().rows(Table::Visits) as usize + 1;
    writer.add(Table::Visits, visit(n));
    Ok(writer.commit(&format!("visit {n}"))?.generation())
}

/// Makes a dataset with that many commits behind its first generation.
pub(super) fn dataset(dir: &Path, n_commits: usize) {
    Writer::create(dir, "test").expect("an empty dataset");
    for _ in 0..n_commits {
        commit_next(Writer::begin(dir, Duration::ZERO, None).expect("a writer")).expect("a commit");
    }
}

/// Returns the visitors of a state, in order; after generation g they are those of the first g - 1 commits.
pub(super) fn visitors(dataset: &Dataset) -> Result<Vec<String>, StoreError> {
    use arrow::array::AsArray;
    let mut names = Vec::new();
    for batch in dataset.batches(Table::Visits)?.iter() {
        let column = batch.column_by_name("visitor").expect("visits have visitors");
        names.extend(column.as_string_view().iter().flatten().map(str::to_string));
    }
    names.sort();
    Ok(names)
}

/// Asserts that a dataset is whole, and holds exactly what its generation was committed with; returns that generation.
pub(super) fn hold(dir: &Path, about: &str) -> u64 {
    let dataset = Dataset::open(dir).unwrap_or_else(|error| panic!("{about}: {error}"));
    let generation = dataset.generation();
    let mut expected: Vec<String> = (1..generation).map(|n| format!("visitor {n}")).collect();
    expected.sort();
    let found = visitors(&dataset).unwrap_or_else(|error| panic!("{about}: {error}"));
    assert_eq!(found, expected, "{about}: generation {generation}");
    let verified = super::upkeep::verify(dir).unwrap_or_else(|error| panic!("{about}: {error}"));
    assert_eq!(verified.problems, Vec::<String>::new(), "{about}");
    generation
}

/// Returns how many cases a test takes: as the variable of the environment says, else `gate`.
pub(super) fn cases(variable: &str, gate: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(gate)
}
