//! The state of the dataset that statements see: the newest that this process knows of, or the one that a statement has
//! pinned for all of its tables.

use std::sync::{Arc, PoisonError, RwLock};

use crate::store::{Dataset, StoreError};

tokio::task_local! {
    /// The state that the statement of this task reads.
    static PINNED: Arc<Dataset>;
}

/// A dataset whose newest state changes as it is written to.
#[derive(Debug)]
pub(crate) struct Live {
    newest: RwLock<Arc<Dataset>>,
    /// Statements of this process that write, one at a time.
    pub(crate) writing: Arc<tokio::sync::Mutex<()>>,
}

impl Live {
    pub(crate) fn new(dataset: Arc<Dataset>) -> Live {
        Live { newest: RwLock::new(dataset), writing: Arc::default() }
    }

    /// Returns the state that the present statement reads.
    pub(crate) fn dataset(&self) -> Arc<Dataset> {
        PINNED.try_with(Arc::clone).unwrap_or_else(|_| self.newest())
    }

    /// Returns the newest state that this process knows of.
    pub(crate) fn newest(&self) -> Arc<Dataset> {
        Arc::clone(&self.newest.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the newest state, which another process may have made: a small file is read for it.
    ///
    /// # Errors
    /// Where the newest state can't be opened.
    pub(crate) fn refreshed(&self) -> Result<Arc<Dataset>, StoreError> {
        let known = self.newest();
        let newest = known.newest()?;
        if !Arc::ptr_eq(&known, &newest) {
            let mut place = self.newest.write().unwrap_or_else(PoisonError::into_inner);
            // A write of this process may have gone further in the meantime.
            if Arc::ptr_eq(&known, &place) {
                *place = Arc::clone(&newest);
            }
        }
        Ok(newest)
    }

    /// Lets later statements read this state.
    pub(crate) fn advance(&self, dataset: Arc<Dataset>) {
        *self.newest.write().unwrap_or_else(PoisonError::into_inner) = dataset;
    }

    /// Runs a future whose tables are all of one state.
    pub(crate) async fn pinned<T>(dataset: Arc<Dataset>, future: impl Future<Output = T>) -> T {
        PINNED.scope(dataset, future).await
    }
}
