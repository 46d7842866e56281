//! Writers that end in the middle: killed at each named write and at random, refused by the disk, and cut off from power
//! with writes that never reached it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, io};

use super::commit::Writer;
use super::dataset::{Current, Dataset, generations};
use super::disk::{Disk, FileSystem, Point};
use super::error::StoreError;
use super::manifest::Generation;
use super::testing::{Chance, cases, commit_next, hold};
use super::upkeep::vacuum_on;

const DIR: &str = "DYADB_TEST_CRASH_DIR";
const AT: &str = "DYADB_TEST_CRASH_AT";

/// Where the process of a writer ends itself.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Moment {
    Before,
    /// A write with half of its bytes.
    Within,
    After,
}

/// A disk whose process is killed at the `nth` time that a write has that name.
#[derive(Debug)]
struct Deadly {
    point: &'static str,
    moment: Moment,
    left: AtomicUsize,
}

impl Deadly {
    fn run(
        &self,
        point: Point,
        half: impl FnOnce() -> io::Result<()>,
        whole: impl FnOnce() -> io::Result<()>,
    ) -> io::Result<()> {
        if point.name() != self.point || self.left.fetch_sub(1, Ordering::SeqCst) != 1 {
            return whole();
        }
        match self.moment {
            Moment::Before => {}
            Moment::Within => half()?,
            Moment::After => whole()?,
        }
        let killed = Command::new("kill").args(["-9", &std::process::id().to_string()]).status();
        killed.expect("there is a command `kill`");
        std::thread::sleep(Duration::from_secs(60));
        Err(io::Error::other("the signal never came"))
    }
}

impl Disk for Deadly {
    fn create_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(point, || Ok(()), || FileSystem.create_dir(point, path))
    }

    fn write(&self, point: Point, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = || FileSystem.write(point, path, &bytes[..bytes.len() / 2]);
        self.run(point, half, || FileSystem.write(point, path, bytes))
    }

    fn sync(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(point, || Ok(()), || FileSystem.sync(point, path))
    }

    fn sync_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(point, || Ok(()), || FileSystem.sync_dir(point, path))
    }

    fn rename(&self, point: Point, from: &Path, to: &Path) -> io::Result<()> {
        self.run(point, || Ok(()), || FileSystem.rename(point, from, to))
    }

    fn remove(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(point, || Ok(()), || FileSystem.remove(point, path))
    }
}

/// The process that the tests kill: it commits, and now and then vacuums, until it ends.
#[test]
#[ignore = "the tests of crashes start it as a process of its own"]
fn writer_process() {
    let Some(dir) = std::env::var_os(DIR).map(PathBuf::from) else { return };
    let at = std::env::var(AT).unwrap_or_default();
    let disk: Arc<dyn Disk> = match at.split(' ').collect::<Vec<_>>().as_slice() {
        [point, moment, nth] => Arc::new(Deadly {
            point: Point::ALL.iter().map(|point| point.name()).find(|name| name == point).expect("a named write"),
            moment: match *moment {
                "before" => Moment::Before,
                "within" => Moment::Within,
                _ => Moment::After,
            },
            left: AtomicUsize::new(nth.parse().expect("a number")),
        }),
        _ => Arc::new(FileSystem),
    };
    let log = dir.with_extension("log");
    if !dir.join("CURRENT").exists() {
        let _ = fs::remove_dir_all(&dir);
        Writer::create_on(disk.as_ref(), &dir, &Generation::first("test")).expect("a new dataset");
    }
    for n in 0_usize.. {
        let writer = Writer::begin_on(Arc::clone(&disk), &dir, Duration::from_secs(5), None).expect("a writer");
        let generation = commit_next(writer).expect("a commit");
        // What the process was told to be committed has to be there after its end.
        fs::write(&log, generation.to_string()).expect("the log");
        if n % 3 == 2 {
            vacuum_on(disk.as_ref(), &dir, 1, Duration::ZERO).expect("a vacuum");
        }
    }
}

fn start(dir: &Path, at: &str) -> Child {
    Command::new(std::env::current_exe().expect("the tests are a program"))
        .args(["--exact", "store::crash_tests::writer_process", "--ignored", "--nocapture"])
        .env(DIR, dir)
        .env(AT, at)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the process starts")
}

/// Asserts that after the end of a writer the dataset is as its last commit left it, and that the next writer cleans up.
fn hold_after_crash(dir: &Path, about: &str) {
    let told: u64 = fs::read_to_string(dir.with_extension("log")).ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    if !dir.join("CURRENT").exists() {
        assert_eq!(told, 0, "{about}: a committed dataset is gone");
        let error = Dataset::open(dir).expect_err("it is none yet");
        assert!(matches!(error, StoreError::NotADataset { .. } | StoreError::NoDirectory { .. }), "{about}: {error}");
        return;
    }
    let found = hold(dir, about);
    assert!(found >= told, "{about}: generation {told} was committed, and {found} is there");
    let writer = Writer::begin(dir, Duration::from_secs(5), None).unwrap_or_else(|error| panic!("{about}: {error}"));
    let next = commit_next(writer).unwrap_or_else(|error| panic!("{about}: {error}"));
    assert_eq!(next, found + 1, "{about}");
    fs::write(dir.with_extension("log"), next.to_string()).expect("the log");
    hold(dir, about);
    assert!(!dir.join("CURRENT.new").exists(), "{about}: it was left behind");
    assert_eq!(generations(dir).expect("generations").last(), Some(&next), "{about}: one was left behind");
}

#[test]
fn a_writer_may_be_killed_at_every_named_write() {
    let mut n_killed = 0;
    for (at, point) in Point::ALL.iter().enumerate() {
        for (moment, word) in [(Moment::Before, "before"), (Moment::Within, "within"), (Moment::After, "after")] {
            let folder = tempfile::tempdir().expect("a folder");
            let dir = folder.path().join("data");
            // A sweep has something to do where a writer ended before.
            if *point == Point::Sweep {
                super::testing::dataset(&dir, 2);
                fs::write(dir.join("segments/visits-00000099.arrow"), "left behind").expect("a file");
            }
            let is_within = moment == Moment::Within;
            if is_within && !matches!(point, Point::Segment | Point::Sidecar | Point::Generation | Point::Current) {
                continue;
            }
            let nth = if matches!(point, Point::Folder | Point::Sweep) { 1 } else { 1 + at % 2 };
            let about = format!("{} {word} {nth}", point.name());
            let mut child = start(&dir, &about);
            let end = child.wait().expect("the process ends");
            assert_eq!(end.code(), None, "{about}: it was to be killed, and ended with {end}");
            hold_after_crash(&dir, &about);
            n_killed += 1;
        }
    }
    assert!(n_killed >= 2 * Point::ALL.len());
}

#[test]
fn a_writer_may_be_killed_at_any_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    let mut chance = Chance::new(7);
    let log = dir.with_extension("log");
    for n in 0..cases("DYADB_TEST_KILLS", 160) {
        let before = fs::read_to_string(&log).unwrap_or_default();
        let mut child = start(&dir, "");
        // Once it commits, it is killed some time later.
        let begun = Instant::now();
        while fs::read_to_string(&log).unwrap_or_default() == before {
            assert!(begun.elapsed() < Duration::from_secs(60), "the process never commits");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(chance.below(20_000) as u64));
        child.kill().expect("it is killed");
        child.wait().expect("it ends");
        // A log that is being written is no log: the generation before was told.
        if fs::read_to_string(&log).unwrap_or_default().is_empty() {
            fs::write(&log, &before).expect("the log");
        }
        hold_after_crash(&dir, &format!("kill {n}"));
        if n % 20 == 19 {
            // Short generations again: each round reads all of them.
            fs::remove_dir_all(&dir).expect("the dataset");
            fs::remove_file(&log).expect("the log");
        }
    }
}

/// A disk that refuses the `nth` write and all behind it.
#[derive(Debug)]
struct Refusing {
    kind: io::ErrorKind,
    left: AtomicUsize,
    is_refusing: Mutex<bool>,
}

impl Refusing {
    fn run(&self, work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let mut is_refusing = self.is_refusing.lock().expect("one thread");
        *is_refusing |= self.left.fetch_sub(1, Ordering::SeqCst) == 0;
        if *is_refusing { Err(self.kind.into()) } else { work() }
    }
}

impl Disk for Refusing {
    fn create_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(|| FileSystem.create_dir(point, path))
    }

    fn write(&self, point: Point, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = FileSystem.write(point, path, &bytes[..bytes.len() / 2]);
        self.run(|| FileSystem.write(point, path, bytes)).and(half)
    }

    fn sync(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(|| FileSystem.sync(point, path))
    }

    fn sync_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        self.run(|| FileSystem.sync_dir(point, path))
    }

    fn rename(&self, point: Point, from: &Path, to: &Path) -> io::Result<()> {
        self.run(|| FileSystem.rename(point, from, to))
    }

    // A full disk takes removals; a read-only one doesn't.
    fn remove(&self, point: Point, path: &Path) -> io::Result<()> {
        if self.kind == io::ErrorKind::StorageFull {
            return FileSystem.remove(point, path);
        }
        self.run(|| FileSystem.remove(point, path))
    }
}

#[test]
fn a_full_or_read_only_disk_is_told_and_loses_nothing() {
    for kind in [io::ErrorKind::StorageFull, io::ErrorKind::ReadOnlyFilesystem] {
        let mut n_refused = 0;
        for nth in 0.. {
            let folder = tempfile::tempdir().expect("a folder");
            let dir = folder.path().join("data");
            super::testing::dataset(&dir, 2);
            let disk = Arc::new(Refusing { kind, left: AtomicUsize::new(nth), is_refusing: Mutex::default() });
            let writer = Writer::begin_on(disk, &dir, Duration::ZERO, None).expect("nothing is to be swept");
            let committed = commit_next(writer);
            let about = format!("{kind:?} at write {nth}");
            let found = hold(&dir, &about);
            match committed {
                Ok(generation) => {
                    assert_eq!((found, generation), (4, 4), "{about}");
                    break;
                }
                // The commit is there, and whether it outlasts a loss of power isn't known.
                Err(StoreError::Unsynced { generation, .. }) => assert_eq!((generation, found), (4, 4), "{about}"),
                Err(error) => {
                    assert_eq!(found, 3, "{about}: {error}");
                    assert!(error.help().is_some_and(|help| help.contains("nothing was committed")), "{error}");
                    if kind == io::ErrorKind::StorageFull {
                        let n_files = fs::read_dir(dir.join("segments")).expect("segments").count();
                        assert_eq!(n_files, 4, "{about}: half-written files take room");
                    }
                }
            }
            n_refused += 1;
            hold_after_crash(&dir, &about);
        }
        assert!(n_refused > 8, "{kind:?}: {n_refused}");
    }
}

#[test]
fn a_second_writer_is_told_who_the_first_is_or_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    super::testing::dataset(&dir, 1);
    let first = Writer::begin(&dir, Duration::ZERO, None).expect("a writer");
    let error = Writer::begin(&dir, Duration::from_millis(30), None).expect_err("there is one");
    assert!(error.to_string().contains(&format!("process {} (", std::process::id())), "{error}");
    // Readers don't wait.
    assert_eq!(Dataset::open(&dir).expect("a reader").generation(), 2);
    let place = dir.clone();
    let waiting = std::thread::spawn(move || {
        commit_next(Writer::begin(&place, Duration::from_secs(30), None).expect("it waits")).expect("a commit")
    });
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(commit_next(first).expect("a commit"), 3);
    assert_eq!(waiting.join().expect("the thread ends well"), 4);
    hold(&dir, "two writers");
}

#[test]
fn readers_keep_their_generation() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    super::testing::dataset(&dir, 3);
    let reader = Dataset::open(&dir).expect("a reader");
    for _ in 0..2 {
        commit_next(Writer::begin(&dir, Duration::ZERO, None).expect("a writer")).expect("a commit");
    }
    let done = vacuum_on(&FileSystem, &dir, 0, Duration::ZERO).expect("a vacuum");
    assert_eq!((done.n_generations, done.n_held), (4, 1));
    assert_eq!(super::testing::visitors(&reader).expect("its segments are there").len(), 3);
    drop(reader);
    let done = vacuum_on(&FileSystem, &dir, 0, Duration::ZERO).expect("a vacuum");
    assert_eq!((done.n_generations, done.n_held), (1, 0));
    let n_files = fs::read_dir(dir.join("segments")).expect("segments").count();
    assert_eq!((hold(&dir, "vacuumed"), n_files), (6, 2));
}

/// One write as a disk saw it.
#[derive(Clone, Debug)]
enum Step {
    Write(PathBuf, Vec<u8>),
    Sync(PathBuf),
    SyncDir(PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
}

/// A disk that does what it is told, and remembers it.
#[derive(Debug, Default)]
struct Recorder(Mutex<Vec<(Point, Step)>>);

impl Recorder {
    fn note(&self, point: Point, step: Step) {
        self.0.lock().expect("one thread").push((point, step));
    }
}

impl Disk for Recorder {
    fn create_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        FileSystem.create_dir(point, path)
    }

    fn write(&self, point: Point, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.note(point, Step::Write(path.to_path_buf(), bytes.to_vec()));
        FileSystem.write(point, path, bytes)
    }

    fn sync(&self, point: Point, path: &Path) -> io::Result<()> {
        self.note(point, Step::Sync(path.to_path_buf()));
        Ok(())
    }

    fn sync_dir(&self, point: Point, path: &Path) -> io::Result<()> {
        self.note(point, Step::SyncDir(path.to_path_buf()));
        Ok(())
    }

    fn rename(&self, point: Point, from: &Path, to: &Path) -> io::Result<()> {
        self.note(point, Step::Rename(from.to_path_buf(), to.to_path_buf()));
        FileSystem.rename(point, from, to)
    }

    fn remove(&self, point: Point, path: &Path) -> io::Result<()> {
        self.note(point, Step::Remove(path.to_path_buf()));
        FileSystem.remove(point, path)
    }
}

/// A file's bytes: those that are on the disk, and those that may be.
#[derive(Clone, Debug, Default)]
struct Inode {
    synced: Vec<u8>,
    written: Vec<u8>,
}

/// A folder with the names in it that changed, and what they are then.
type Pending = (PathBuf, Vec<(PathBuf, Option<usize>)>);

/// What a loss of power may leave of a sequence of writes.
#[derive(Default)]
struct Power {
    inodes: Vec<Inode>,
    /// Names as programs see them, and as they are on the disk.
    names: BTreeMap<PathBuf, usize>,
    durable: BTreeMap<PathBuf, usize>,
    /// Changes of names that no sync of their folder has followed.
    pending: Vec<Pending>,
}

impl Power {
    fn apply(&mut self, step: &Step) {
        let folder = |path: &Path| path.parent().expect("files are in folders").to_path_buf();
        match step {
            Step::Write(path, bytes) => {
                let at = match self.names.get(path) {
                    Some(at) => *at,
                    None => {
                        let at = self.inodes.len();
                        self.inodes.push(Inode::default());
                        self.names.insert(path.clone(), at);
                        self.pending.push((folder(path), vec![(path.clone(), Some(at))]));
                        at
                    }
                };
                self.inodes[at].written = bytes.clone();
            }
            Step::Sync(path) => {
                let inode = &mut self.inodes[self.names[path]];
                inode.synced = inode.written.clone();
            }
            Step::SyncDir(dir) => {
                let (done, left) = std::mem::take(&mut self.pending).into_iter().partition(|(folder, _)| folder == dir);
                self.pending = left;
                let done: Vec<_> = done;
                for (_, changes) in done {
                    change(&mut self.durable, &changes);
                }
            }
            Step::Rename(from, to) => {
                let at = self.names[from];
                let changes = vec![(from.clone(), None), (to.clone(), Some(at))];
                change(&mut self.names, &changes);
                self.pending.push((folder(to), changes));
            }
            Step::Remove(path) => {
                let changes = vec![(path.clone(), None)];
                change(&mut self.names, &changes);
                self.pending.push((folder(path), changes));
            }
        }
    }

    /// Returns the files after the loss of power: changes of names that weren't synced happened or not, each by itself,
    /// and bytes that weren't synced are those before, those after, a part of them, or zeros.
    fn fail(&self, chance: &mut Chance) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut names = self.durable.clone();
        for (_, changes) in &self.pending {
            if chance.below(2) == 0 {
                change(&mut names, changes);
            }
        }
        let mut bytes = |inode: &Inode| {
            if inode.synced == inode.written {
                return inode.synced.clone();
            }
            let cut = chance.below(inode.written.len() + 1);
            match chance.below(4) {
                0 => inode.synced.clone(),
                1 => inode.written.clone(),
                2 => inode.written[..cut].to_vec(),
                _ => {
                    let mut torn = inode.written.clone();
                    torn[cut..].fill(0);
                    torn
                }
            }
        };
        names.into_iter().map(|(path, at)| (path, bytes(&self.inodes[at]))).collect()
    }
}

fn change(names: &mut BTreeMap<PathBuf, usize>, changes: &[(PathBuf, Option<usize>)]) {
    for (path, at) in changes {
        match at {
            Some(at) => names.insert(path.clone(), *at),
            None => names.remove(path),
        };
    }
}

#[test]
fn power_may_fail_between_any_two_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("data");
    let recorder = Arc::new(Recorder::default());
    Writer::create_on(recorder.as_ref(), &dir, &Generation::first("test")).expect("a new dataset");
    for n in 0..5 {
        let disk: Arc<dyn Disk> = Arc::clone(&recorder) as _;
        commit_next(Writer::begin_on(disk, &dir, Duration::ZERO, None).expect("a writer")).expect("a commit");
        if n == 2 {
            vacuum_on(recorder.as_ref(), &dir, 1, Duration::ZERO).expect("a vacuum");
        }
    }
    let steps = recorder.0.lock().expect("one thread").clone();
    let mut chance = Chance::new(11);
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..cases("DYADB_TEST_POWER", 500) {
        let end = chance.below(steps.len() + 1);
        let mut power = Power::default();
        let (mut at_least, mut at_most) = (0, 0);
        for (point, step) in &steps[..end] {
            power.apply(step);
            at_most += u64::from(*point == Point::CurrentRename);
            if *point == Point::RootSync {
                at_least = at_most;
            }
        }
        let copy = folder.path().join("copy");
        let _ = fs::remove_dir_all(&copy);
        for name in ["segments", "generations"] {
            fs::create_dir_all(copy.join(name)).expect("a folder");
        }
        for (path, bytes) in power.fail(&mut chance) {
            fs::write(copy.join(path.strip_prefix(&dir).expect("files of the dataset")), bytes).expect("a file");
        }
        let about = format!("state {n}, after {end} of {} writes", steps.len());
        if !copy.join("CURRENT").exists() {
            assert_eq!(at_least, 0, "{about}: a committed dataset is gone");
            continue;
        }
        let found = hold(&copy, &about);
        assert!((at_least..=at_most).contains(&found), "{about}: {found} is not within {at_least} to {at_most}");
        seen.insert(found);
        // The next writer goes on from there.
        let next = commit_next(Writer::begin(&copy, Duration::ZERO, None).expect("a writer")).expect("a commit");
        assert_eq!((next, hold(&copy, &about)), (found + 1, found + 1), "{about}");
    }
    assert_eq!(seen.len(), 6, "every generation was one that power failed in");
    assert_eq!(Current::read(&dir).expect("it is whole").number, 6);
}
