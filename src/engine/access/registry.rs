//! What DataFusion reads files through: an object store that opens by way of [`Access`], and writes nothing.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path as FsPath, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use datafusion::datasource::object_store::ObjectStoreRegistry;
use datafusion::error::{DataFusionError, Result as DfResult};
use datafusion::object_store::path::Path;
use datafusion::object_store::{
    Attributes, CopyOptions, Error as StoreError, GetOptions, GetResult, GetResultPayload, ListResult, MultipartUpload,
    ObjectMeta, ObjectStore, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};
use futures::stream::{self, BoxStream, StreamExt};
use url::Url;

use super::{Access, open};
use crate::engine::error::{Error, ErrorCode};

/// The most files of a folder that is a table.
const MOST_FILES: usize = 100_000;
/// The deepest folder below one that is a table.
const DEEPEST: usize = 32;

/// Answers for local files that are in reach, and for nothing else. Nothing can be added to it.
#[derive(Debug)]
pub(crate) struct Registry {
    files: Arc<Files>,
}

impl Registry {
    pub(crate) fn new(access: &Arc<Access>) -> Registry {
        Registry { files: Arc::new(Files { access: Arc::clone(access) }) }
    }
}

impl ObjectStoreRegistry for Registry {
    fn register_store(&self, _: &Url, store: Arc<dyn ObjectStore>) -> Option<Arc<dyn ObjectStore>> {
        // The trait has no way to say no: what would be registered is handed back, and no URL leads to it.
        Some(store)
    }

    fn get_store(&self, url: &Url) -> DfResult<Arc<dyn ObjectStore>> {
        let error = if self.files.access.is_safe() {
            super::out_of_reach("files")
        } else if url.scheme() == "file" && !url.has_host() {
            return Ok(Arc::clone(&self.files) as _);
        } else {
            Error::new(ErrorCode::Io, format!("`{url}` is no local file"))
                .help_with(Some("dyadb reads local files only: fetch it first"))
        };
        Err(DataFusionError::External(Box::new(error)))
    }
}

/// Local files that are in reach, by their absolute paths.
#[derive(Debug)]
struct Files {
    access: Arc<Access>,
}

impl std::fmt::Display for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("files")
    }
}

fn of(error: Error) -> StoreError {
    StoreError::Generic { store: "files", source: Box::new(error) }
}

fn refused<T>() -> Result<T> {
    Err(of(Error::new(ErrorCode::Usage, "files are written by COPY alone")))
}

fn absolute(location: &Path) -> PathBuf {
    FsPath::new("/").join(location.as_ref())
}

fn described(metadata: &Metadata, location: Path) -> Result<ObjectMeta> {
    let modified = metadata.modified().map_err(|error| of(Error::new(ErrorCode::Io, error.to_string())))?;
    let (inode, seconds, nanos) = (metadata.ino(), metadata.mtime(), metadata.mtime_nsec());
    Ok(ObjectMeta {
        location,
        last_modified: modified.into(),
        size: metadata.len(),
        e_tag: Some(format!("{inode:x}-{seconds:x}.{nanos:x}-{:x}", metadata.len())),
        version: None,
    })
}

impl Files {
    fn get(&self, location: &Path, options: &GetOptions) -> Result<GetResult> {
        let path = absolute(location);
        let (file, real) = self.access.open_path(&path).map_err(of)?;
        let metadata = file.metadata().map_err(|error| of(open::unreadable(&path, &error)))?;
        let meta = described(&metadata, location.clone())?;
        options.check_preconditions(&meta)?;
        let range = match &options.range {
            Some(range) => range
                .as_range(meta.size)
                .map_err(|error| of(Error::new(ErrorCode::Io, format!("can't read {}: {error}", path.display()))))?,
            None => 0..meta.size,
        };
        Ok(GetResult { payload: GetResultPayload::File(file, real), attributes: Attributes::default(), range, meta })
    }

    /// Lists the files below a folder. Links to folders are not followed, so that no circle is.
    fn below(&self, folder: &Path) -> Result<Vec<ObjectMeta>> {
        // A prefix is whole names of folders: below a file there is nothing.
        if !absolute(folder).is_dir() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        let mut folders = vec![(folder.clone(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            let (files, deeper) = self.entries(&folder)?;
            found.extend(files);
            if depth < DEEPEST {
                folders.extend(deeper.into_iter().map(|folder| (folder, depth + 1)));
            }
            if found.len() > MOST_FILES {
                let message = format!("{} holds more than {MOST_FILES} files", absolute(&folder).display());
                return Err(of(Error::new(ErrorCode::Io, message)));
            }
        }
        found.sort_by(|a, b| a.location.cmp(&b.location));
        Ok(found)
    }

    fn entries(&self, folder: &Path) -> Result<(Vec<ObjectMeta>, Vec<Path>)> {
        let path = absolute(folder);
        let (mut files, mut folders) = (Vec::new(), Vec::new());
        for name in self.access.names(&path).map_err(of)? {
            let Ok(location) = Path::parse(format!("{folder}/{name}").trim_start_matches('/')) else { continue };
            // What isn't in reach or can't be opened is no part of the table.
            let Ok(found) = absolute(&location).symlink_metadata() else { continue };
            if found.is_dir() {
                folders.push(location);
            } else if let Ok((file, _)) = self.access.open_path(&absolute(&location))
                && let Ok(metadata) = file.metadata()
            {
                files.push(described(&metadata, location)?);
            }
        }
        Ok((files, folders))
    }
}

#[async_trait]
impl ObjectStore for Files {
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.get(location, &options)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        let folder = prefix.cloned().unwrap_or_default();
        match self.below(&folder) {
            Ok(files) => stream::iter(files.into_iter().map(Ok)).boxed(),
            Err(error) => stream::iter([Err(error)]).boxed(),
        }
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        let (objects, common_prefixes) = self.entries(&prefix.cloned().unwrap_or_default())?;
        Ok(ListResult { common_prefixes, objects })
    }

    async fn put_opts(&self, _: &Path, _: PutPayload, _: PutOptions) -> Result<PutResult> {
        refused()
    }

    async fn put_multipart_opts(&self, _: &Path, _: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        refused()
    }

    fn delete_stream(&self, _: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        stream::iter([refused()]).boxed()
    }

    async fn copy_opts(&self, _: &Path, _: &Path, _: CopyOptions) -> Result<()> {
        refused()
    }
}
