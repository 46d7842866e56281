//! The sidecar of a segment: where each pair begins, what each record batch holds, and the rows in the order of their
//! dates. docs/format.md has it byte by byte.

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{Date32Type, UInt16Type};

use crate::country::{Country, Pair};
use crate::facts::Table;

const MAGIC: &[u8; 8] = b"DYADBIDX";
const FORMAT: u32 = 1;
const HEADER_BYTES: usize = 32;
const SECTION_BYTES: usize = 24;
/// Sections by their number in the file.
const BATCHES: u32 = 1;
const PAIRS: u32 = 2;
const DATES: u32 = 3;
const BATCH_BYTES: usize = 88;
const PAIR_BYTES: usize = 12;
const DATE_BYTES: usize = 4;
/// Bytes of a set of countries: a bit for each of 384 codes, and the registry has 362 at most.
const SET_BYTES: usize = 48;

/// What is known of a segment without reading its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sidecar {
    /// xxh3-64 of the segment's bytes outside its record batches: dictionaries and footer.
    pub(crate) frame: u64,
    pub(crate) batches: Vec<Zone>,
    /// Each pair and its first row, in the order of the rows; empty for tables without facts.
    pub(crate) pairs: Vec<(Pair, u32)>,
    /// The rows by date, undated ones last; empty for tables without facts.
    pub(crate) by_date: Vec<u32>,
}

/// What is known of a record batch.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Zone {
    /// Where it begins in the file, and how long it is.
    pub(crate) offset: u64,
    pub(crate) length: u64,
    /// xxh3-64 of those bytes.
    pub(crate) check: u64,
    pub(crate) rows: u32,
    pub(crate) undated: u32,
    /// Least and greatest date in days since 1970-01-01; none where no row is dated.
    pub(crate) dates: Option<(i32, i32)>,
    /// The countries of its pairs, a bit per code.
    pub(crate) countries: CountrySet,
}

/// A set of countries by their codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CountrySet([u8; SET_BYTES]);

impl Default for CountrySet {
    fn default() -> CountrySet {
        CountrySet([0; SET_BYTES])
    }
}

impl CountrySet {
    fn insert(&mut self, country: Country) {
        let code = usize::from(country.code());
        if let Some(byte) = self.0.get_mut(code / 8) {
            *byte |= 1 << (code % 8);
        }
    }
}

impl Sidecar {
    /// Describes the rows of the batches, which are a segment's in their order; places in the file are left open.
    pub(crate) fn of(table: Table, batches: &[RecordBatch]) -> Sidecar {
        let mut sidecar = Sidecar::default();
        let mut dates: Vec<i32> = Vec::new();
        for batch in batches {
            let mut zone = Zone {
                offset: 0,
                length: 0,
                check: 0,
                rows: batch.num_rows() as u32,
                undated: 0,
                dates: None,
                countries: CountrySet::default(),
            };
            if table.holds_facts() {
                sidecar.facts(batch, &mut zone, &mut dates);
            }
            sidecar.batches.push(zone);
        }
        sidecar.by_date = (0..dates.len() as u32).collect();
        sidecar.by_date.sort_by_key(|row| dates[*row as usize]);
        sidecar
    }

    fn facts(&mut self, batch: &RecordBatch, zone: &mut Zone, all: &mut Vec<i32>) {
        let pairs = batch.column(0).as_dictionary::<UInt16Type>().keys();
        let dates = batch.column(1).as_primitive::<Date32Type>();
        let mut last = None;
        for (row, code) in pairs.values().iter().enumerate() {
            if last != Some(*code) {
                last = Some(*code);
                let Some(pair) = Pair::from_code(*code) else { continue };
                zone.countries.insert(pair.a());
                zone.countries.insert(pair.b());
                if self.pairs.last().is_none_or(|(known, _)| *known != pair) {
                    self.pairs.push((pair, (all.len() + row) as u32));
                }
            }
        }
        zone.undated = dates.null_count() as u32;
        zone.dates = arrow::compute::min(dates).zip(arrow::compute::max(dates));
        // Undated rows come last: no date is as late.
        all.extend((0..dates.len()).map(|row| if dates.is_null(row) { i32::MAX } else { dates.value(row) }));
    }

    /// Returns where the record batches are in the file; none where one is no range.
    pub(crate) fn places(&self) -> Option<Vec<(usize, usize)>> {
        let place = |zone: &Zone| {
            let start = usize::try_from(zone.offset).ok()?;
            Some((start, start.checked_add(usize::try_from(zone.length).ok()?)?))
        };
        self.batches.iter().map(place).collect()
    }

    /// Returns the rows of all batches.
    pub(crate) fn rows(&self) -> u64 {
        self.batches.iter().map(|zone| u64::from(zone.rows)).sum()
    }

    /// Returns the file's bytes.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut batches = Vec::with_capacity(self.batches.len() * BATCH_BYTES);
        for zone in &self.batches {
            // Least above greatest says that there is none.
            let (min, max) = zone.dates.unwrap_or((i32::MAX, i32::MIN));
            for number in [zone.offset, zone.length, zone.check] {
                batches.extend(number.to_le_bytes());
            }
            batches.extend(zone.rows.to_le_bytes());
            batches.extend(zone.undated.to_le_bytes());
            batches.extend(min.to_le_bytes());
            batches.extend(max.to_le_bytes());
            batches.extend(zone.countries.0);
        }
        let mut pairs = Vec::with_capacity(self.pairs.len() * PAIR_BYTES);
        for (pair, row) in &self.pairs {
            let mut text = [0; 8];
            text[..7].copy_from_slice(pair.text().as_bytes());
            pairs.extend(text);
            pairs.extend(row.to_le_bytes());
        }
        let dates: Vec<u8> = self.by_date.iter().flat_map(|row| row.to_le_bytes()).collect();
        let sections = [(BATCHES, BATCH_BYTES, batches), (PAIRS, PAIR_BYTES, pairs), (DATES, DATE_BYTES, dates)];
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend(FORMAT.to_le_bytes());
        bytes.extend((sections.len() as u32).to_le_bytes());
        bytes.extend(self.rows().to_le_bytes());
        bytes.extend(self.frame.to_le_bytes());
        let mut offset = HEADER_BYTES + SECTION_BYTES * sections.len();
        for (kind, size, section) in &sections {
            bytes.extend(kind.to_le_bytes());
            bytes.extend((*size as u32).to_le_bytes());
            bytes.extend((offset as u64).to_le_bytes());
            bytes.extend((section.len() as u64).to_le_bytes());
            offset += section.len();
        }
        for (_, _, section) in sections {
            bytes.extend(section);
        }
        bytes
    }

    /// Reads the file's bytes; the error says what is wrong with them.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Sidecar, String> {
        let header = bytes.get(..HEADER_BYTES).ok_or("it is shorter than its header")?;
        if header[..8] != *MAGIC {
            return Err("it doesn't begin as a sidecar does".to_string());
        }
        let format = u32_at(header, 8);
        if format > FORMAT {
            return Err(format!("it has format {format}, and this program reads format {FORMAT}"));
        }
        let rows = u64_at(header, 16);
        let mut sidecar = Sidecar { frame: u64_at(header, 24), ..Sidecar::default() };
        for section in 0..u32_at(header, 12) as usize {
            let start = HEADER_BYTES + SECTION_BYTES * section;
            let entry = bytes.get(start..start + SECTION_BYTES).ok_or("its list of sections is cut off")?;
            let size = u32_at(entry, 4) as usize;
            let range = usize::try_from(u64_at(entry, 8)).ok().zip(usize::try_from(u64_at(entry, 16)).ok());
            let content = range
                .and_then(|(offset, length)| bytes.get(offset..offset.checked_add(length)?))
                .ok_or("a section lies outside the file")?;
            let least = match u32_at(entry, 0) {
                BATCHES => BATCH_BYTES,
                PAIRS => PAIR_BYTES,
                DATES => DATE_BYTES,
                // A newer program has sections of its own.
                _ => continue,
            };
            // Records may have grown at their end.
            if size < least || !content.len().is_multiple_of(size) {
                return Err("a section is no list of its records".to_string());
            }
            let mut records = content.chunks_exact(size);
            match u32_at(entry, 0) {
                BATCHES => sidecar.batches = records.map(zone).collect(),
                PAIRS => sidecar.pairs = records.map(pair).collect::<Result<_, _>>()?,
                _ => sidecar.by_date = records.by_ref().map(|record| u32_at(record, 0)).collect(),
            }
        }
        sidecar.check(rows)?;
        Ok(sidecar)
    }

    fn check(&self, rows: u64) -> Result<(), String> {
        if self.rows() != rows {
            return Err(format!("its batches have {} rows and should have {rows}", self.rows()));
        }
        let in_order = self.pairs.windows(2).all(|two| two[0].1 < two[1].1 && two[0].0.text() < two[1].0.text());
        let begins = self.pairs.first().is_none_or(|(_, row)| *row == 0);
        let ends = self.pairs.last().is_none_or(|(_, row)| u64::from(*row) < rows);
        let dates = self.by_date.is_empty() || self.by_date.len() as u64 == rows;
        let rows_exist = self.by_date.iter().all(|row| u64::from(*row) < rows);
        if in_order && begins && ends && dates && rows_exist {
            return Ok(());
        }
        Err("its pairs or dates don't fit its rows".to_string())
    }
}

fn zone(record: &[u8]) -> Zone {
    let (min, max) = (i32_at(record, 32), i32_at(record, 36));
    let mut set = CountrySet::default();
    set.0.copy_from_slice(&record[40..BATCH_BYTES]);
    Zone {
        offset: u64_at(record, 0),
        length: u64_at(record, 8),
        check: u64_at(record, 16),
        rows: u32_at(record, 24),
        undated: u32_at(record, 28),
        dates: (min <= max).then_some((min, max)),
        countries: set,
    }
}

fn pair(record: &[u8]) -> Result<(Pair, u32), String> {
    let text = std::str::from_utf8(&record[..7]).unwrap_or_default();
    let pair =
        Pair::from_text(text).ok_or_else(|| format!("it has the pair `{text}`, which this program doesn't know"))?;
    Ok((pair, u32_at(record, 8)))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(std::array::from_fn(|i| bytes[at + i]))
}

fn i32_at(bytes: &[u8], at: usize) -> i32 {
    u32_at(bytes, at) as i32
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(std::array::from_fn(|i| bytes[at + i]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Sidecar {
        let pair = |text| Pair::from_text(text).expect("a pair of the registry");
        let mut countries = CountrySet::default();
        countries.insert(pair("KAZ-TJK").a());
        let zone = |rows, dates| Zone { offset: 64, length: 128, check: 7, rows, undated: 1, dates, countries };
        Sidecar {
            frame: 9,
            batches: vec![zone(2, Some((-5, 100))), zone(1, None)],
            pairs: vec![(pair("KAZ-TJK"), 0), (pair("KAZ-UZB"), 2)],
            by_date: vec![1, 0, 2],
        }
    }

    #[test]
    fn what_was_written_is_read() {
        let sidecar = sample();
        assert_eq!(Sidecar::decode(&sidecar.encode()).as_ref(), Ok(&sidecar));
        assert_eq!(Sidecar::decode(&Sidecar::default().encode()), Ok(Sidecar::default()));
    }

    #[test]
    fn no_cut_and_no_flipped_bit_panics() {
        let bytes = sample().encode();
        for end in 0..bytes.len() {
            assert!(Sidecar::decode(&bytes[..end]).is_err(), "{end}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            // Many a bit makes another sidecar, which the checksum in the generation file tells.
            let _ = Sidecar::decode(&changed);
        }
    }

    #[test]
    fn sections_and_bytes_that_are_new_are_skipped() {
        let mut bytes = sample().encode();
        bytes[HEADER_BYTES + 2 * SECTION_BYTES] = 99;
        let read = Sidecar::decode(&bytes).expect("an unknown section is skipped");
        assert_eq!((read.by_date.len(), read.batches.len()), (0, 2));
        bytes[8] = 2;
        assert_eq!(Sidecar::decode(&bytes), Err("it has format 2, and this program reads format 1".to_string()));
    }
}
