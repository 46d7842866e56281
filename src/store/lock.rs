//! The lock of the one writer of a dataset: advisory, released with the process, and it names its holder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use super::error::StoreError;

/// How long a writer sleeps before it asks again.
const PAUSE: Duration = Duration::from_millis(20);

/// The lock, held as long as the value lives.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// Takes the lock, waiting for it at most as long as `wait`.
    pub(super) fn take(dir: &Path, wait: Duration) -> Result<Lock, StoreError> {
        let path = dir.join("lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(StoreError::io("can't write", &path))?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if begun.elapsed() < wait => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let read = file.read_to_string(&mut holder);
                    let holder = match holder.trim() {
                        _ if read.is_err() => "another process",
                        "" => "another process",
                        holder => holder,
                    };
                    return Err(StoreError::Locked { path: dir.to_path_buf(), holder: holder.to_string() });
                }
                Err(TryLockError::Error(error)) => return Err(StoreError::io("can't lock", &path)(error)),
            }
        }
        // The name is for people; a lock without it holds as well.
        let program = std::env::args_os().next().unwrap_or_default();
        let program = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("process {} ({program})\n", std::process::id());
        let _ =
            file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).and_then(|_| file.write_all(name.as_bytes()));
        Ok(Lock(file))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.set_len(0);
        let _ = self.0.unlock();
    }
}
