//! What the queries of a database may take.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use datafusion::execution::cache::cache_manager::CacheManagerConfig;
use datafusion::execution::disk_manager::DiskManagerBuilder;
use datafusion::execution::memory_pool::{FairSpillPool, TrackConsumersPool};
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};

use super::access::{Access, Registry};
use super::error::{Error, ErrorCode, Result};
use super::spill::Spill;

/// The memory of a machine that doesn't tell how much it has.
const UNKNOWN_MEMORY: u64 = 8 << 30;
/// The most that spilled batches may take on disk, where nothing else is said.
const TEMP_BYTES: u64 = 64 << 30;
/// The consumers that an error of memory names.
const NAMED_CONSUMERS: usize = 3;

/// Limits of a database; all of its sessions share them.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// The most memory that operators may keep, in bytes; beyond it they spill or fail.
    pub(super) memory: usize,
    /// Where they spill to.
    pub(super) temp_dir: PathBuf,
    /// The most that they may spill, in bytes.
    pub(super) temp_bytes: u64,
    /// How long a statement may take.
    pub(super) timeout: Option<Duration>,
    /// Threads of queries; none = as many as the machine has cores.
    pub(super) threads: Option<usize>,
    /// How long a statement that writes waits for another process that does.
    pub(super) wait: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        // Operators don't account for all that they take: a part of the machine's memory is left to that.
        let memory = machine_memory().unwrap_or(UNKNOWN_MEMORY) / 10 * 7;
        Limits {
            memory: usize::try_from(memory).unwrap_or(usize::MAX),
            temp_dir: std::env::temp_dir(),
            temp_bytes: TEMP_BYTES,
            timeout: None,
            threads: None,
            wait: Duration::ZERO,
        }
    }
}

/// Below this limit of memory a query is planned to take little.
pub(super) const LITTLE_MEMORY: usize = 256 << 20;

impl Limits {
    /// Returns how many spilled runs are merged at once; 0 is as many as memory holds. Their buffers would take all of a
    /// small limit, and leave nothing for the merging itself.
    fn merged_at_once(&self) -> usize {
        if self.memory >= LITTLE_MEMORY { 0 } else { (self.memory >> 21).clamp(4, 64) }
    }

    /// Makes what DataFusion counts memory and disk with, and reads files through.
    pub(super) fn runtime_env(&self, access: &Arc<Access>) -> Result<Arc<RuntimeEnv>> {
        let unusable = |error: String| {
            let message = format!("can't use {} for temporary files: {error}", self.temp_dir.display());
            Error::new(ErrorCode::Io, message).help_with(Some("name another folder with `--temp-dir DIR`"))
        };
        // A folder that was named is told of at once; the system's own is looked at when a batch is spilled.
        if self.temp_dir != std::env::temp_dir() {
            std::fs::create_dir_all(&self.temp_dir).map_err(|error| unusable(error.to_string()))?;
        }
        let consumers = std::num::NonZeroUsize::new(NAMED_CONSUMERS).unwrap_or(std::num::NonZeroUsize::MIN);
        let pool = TrackConsumersPool::new(FairSpillPool::new(self.memory), consumers);
        let spill = Spill::new(self.temp_dir.clone(), self.temp_bytes);
        let builder = RuntimeEnvBuilder::new()
            .with_memory_pool(Arc::new(pool))
            .with_disk_manager_builder(
                DiskManagerBuilder::default()
                    .with_temp_file_factory(Arc::new(spill))
                    .with_max_spill_merge_fan_in(self.merged_at_once()),
            )
            .with_object_store_registry(Arc::new(Registry::new(access)))
            // What files held is asked of them with each statement: a file may be another by then.
            .with_cache_manager(
                CacheManagerConfig::default()
                    .with_file_statistics_cache_limit(0)
                    .with_list_files_cache_limit(0)
                    .with_metadata_cache_limit(0),
            );
        builder.build_arc().map_err(|error| unusable(error.to_string()))
    }
}

/// Returns the memory of the machine, or of the control group that the process runs in where that is less.
fn machine_memory() -> Option<u64> {
    let installed = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
        line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib << 10)
    });
    let allowed = std::fs::read_to_string("/sys/fs/cgroup/memory.max").ok();
    let allowed = allowed.and_then(|text| text.trim().parse::<u64>().ok());
    match (installed, allowed) {
        (Some(installed), Some(allowed)) => Some(installed.min(allowed)),
        (installed, allowed) => installed.or(allowed),
    }
}
