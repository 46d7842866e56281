//! A bare DataFusion program: the statement of its first argument, or `select 1`. The floor for dyadb's start.

use datafusion::error::DataFusionError;
use datafusion::prelude::SessionContext;

fn main() -> Result<(), DataFusionError> {
    let sql = std::env::args().nth(1).unwrap_or_else(|| "select 1".to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async { SessionContext::new().sql(&sql).await?.show().await })
}
