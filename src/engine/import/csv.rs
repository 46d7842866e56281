//! CSV as RFC 4180 has it, a block of whole records at a time, so that blocks are read side by side.

use std::borrow::Cow;
use std::io::Read;

use super::texts::Texts;

/// Bytes of a block, unless one record is longer.
const BLOCK_BYTES: usize = 1 << 20;
/// The longest record: spans are counted in 32 bits, and a quote that is left open makes a record of the whole file.
const MOST_BYTES: usize = 1 << 28;

/// How a file separates its cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    pub(super) delimiter: u8,
    /// Whether quotes have a meaning.
    pub(super) is_quoted: bool,
}

/// Cuts a file into blocks of whole records.
pub(super) struct Blocks<R> {
    file: R,
    dialect: Dialect,
    /// What was read behind the last block.
    rest: Vec<u8>,
    is_at_end: bool,
}

impl<R: Read> Blocks<R> {
    pub(super) fn new(file: R, dialect: Dialect) -> Blocks<R> {
        Blocks { file, dialect, rest: Vec::new(), is_at_end: false }
    }

    /// Returns what was read behind the last block.
    pub(super) fn into_rest(self) -> Vec<u8> {
        self.rest
    }

    /// Reads the next block; none at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, String> {
        let mut block = std::mem::take(&mut self.rest);
        let mut wanted = BLOCK_BYTES;
        loop {
            if !self.is_at_end {
                let missing = wanted.saturating_sub(block.len()) as u64;
                let read = (&mut self.file).take(missing).read_to_end(&mut block);
                self.is_at_end = (read.map_err(|error| error.to_string())? as u64) < missing;
            }
            if self.is_at_end {
                return Ok((!block.is_empty()).then_some(block));
            }
            if let Some(end) = last_end(&block, self.dialect) {
                self.rest = block.split_off(end);
                return Ok(Some(block));
            }
            if wanted >= MOST_BYTES {
                return Err("a row is longer than 256 MB: is a quote left open?".to_string());
            }
            wanted *= 2;
        }
    }
}

/// Returns where the last whole record of a block ends, whose first byte begins one.
fn last_end(block: &[u8], dialect: Dialect) -> Option<usize> {
    if !dialect.is_quoted || !block.contains(&b'"') {
        return block.iter().rposition(|byte| *byte == b'\n').map(|at| at + 1);
    }
    let (mut at, mut end, mut begins_cell) = (0, None, true);
    while let Some(byte) = block.get(at) {
        if *byte == b'"' && begins_cell {
            // A cell that goes on in the next block ends the search.
            let Some(behind) = past_quotes(block, at) else { break };
            (at, begins_cell) = (behind, false);
            continue;
        }
        begins_cell = *byte == dialect.delimiter || *byte == b'\n' || (*byte == b'\r' && begins_cell);
        at += 1;
        if *byte == b'\n' {
            end = Some(at);
        }
    }
    end
}

/// Returns what is behind the closing quote of a cell; none where it isn't closed.
fn past_quotes(block: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += block.get(at..)?.iter().position(|byte| *byte == b'"')? + 1;
        if block.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

/// The records of a block, one after the other.
pub(super) struct Records<'a> {
    block: &'a str,
    dialect: Dialect,
    at: usize,
}

/// One cell: where it lies in the block, or what it is without its doubled quotes.
pub(super) enum Cell {
    Span(usize, usize),
    Made(String),
}

impl Cell {
    pub(super) fn text<'a>(&'a self, block: &'a str) -> &'a str {
        match self {
            Cell::Span(start, end) => &block[*start..*end],
            Cell::Made(text) => text,
        }
    }
}

impl<'a> Records<'a> {
    pub(super) fn new(block: &'a str, dialect: Dialect) -> Records<'a> {
        Records { block, dialect, at: 0 }
    }

    /// Returns where the records that were read end.
    pub(super) fn end(&self) -> usize {
        self.at.min(self.block.len())
    }

    /// Hands the cells of the next record to `take`, with their numbers; returns how many there are, none at the end.
    pub(super) fn next(&mut self, mut take: impl FnMut(usize, Cell)) -> Option<usize> {
        let bytes = self.block.as_bytes();
        // Lines without a cell are no records.
        while matches!(bytes.get(self.at), Some(b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.at >= bytes.len() {
            return None;
        }
        let mut n_cells = 0;
        loop {
            let (cell, end) = self.cell(self.at);
            take(n_cells, cell);
            n_cells += 1;
            self.at = end + 1;
            if bytes.get(end) != Some(&self.dialect.delimiter) {
                return Some(n_cells);
            }
        }
    }

    /// Returns a cell and where the byte behind it is.
    fn cell(&self, start: usize) -> (Cell, usize) {
        let bytes = self.block.as_bytes();
        let delimiter = self.dialect.delimiter;
        let ends = |from: usize| {
            let mut at = from;
            while at < bytes.len() && bytes[at] != delimiter && bytes[at] != b'\n' {
                at += 1;
            }
            at
        };
        // A line may end as on Windows.
        let trimmed = |from: usize, end: usize| {
            let is_last = bytes.get(end) != Some(&delimiter);
            if is_last && end > from && bytes[end - 1] == b'\r' { end - 1 } else { end }
        };
        if bytes.get(start) != Some(&b'"') || !self.dialect.is_quoted {
            let end = ends(start);
            return (Cell::Span(start, trimmed(start, end)), end);
        }
        let closed = past_quotes(bytes, start);
        let close = closed.map_or(bytes.len(), |behind| behind - 1);
        let end = closed.map_or(bytes.len(), ends);
        let inner = &self.block[start + 1..close.max(start + 1)];
        let behind = closed.map_or(end, |behind| behind.min(end));
        let tail = &self.block[behind..trimmed(behind, end)];
        if tail.is_empty() && !inner.contains('"') {
            return (Cell::Span(start + 1, start + 1 + inner.len()), end);
        }
        (Cell::Made(inner.replace("\"\"", "\"") + tail), end)
    }
}

/// Reads the rows of a block. `places` has the column of the table for each cell of a record.
pub(super) fn read(block: Vec<u8>, dialect: Dialect, places: &[Option<usize>], n_columns: usize) -> Texts {
    let (text, is_broken) = match String::from_utf8_lossy(&block) {
        Cow::Borrowed(_) => (String::from_utf8(block).unwrap_or_default(), false),
        Cow::Owned(text) => (text, true),
    };
    let mut texts = Texts::new(n_columns, places.iter().copied().flatten());
    // Cells without doubled quotes stay where they are; the others are put behind the block.
    let mut made = String::new();
    let mut records = Records::new(&text, dialect);
    let begin = text.len();
    loop {
        let start = records.at;
        let n_cells = records.next(|at, cell| {
            let Some(Some(column)) = places.get(at) else { return };
            match cell {
                Cell::Span(start, end) => texts.push(*column, start, end),
                Cell::Made(cell) => {
                    let start = begin + made.len();
                    made.push_str(&cell);
                    texts.push(*column, start, begin + made.len());
                }
            }
        });
        let Some(n_cells) = n_cells else { break };
        if n_cells != places.len() {
            let message = format!(
                "has {n_cells} cells and the header has {}; a text with a comma or a quote wants quotes",
                places.len()
            );
            texts.broken.push((texts.n_rows, message));
        }
        let whole = text.get(start..records.at.min(text.len())).unwrap_or_default();
        if is_broken && whole.contains('\u{fffd}') {
            texts.broken.push((texts.n_rows, "a byte here is no UTF-8: save the file as UTF-8".to_string()));
        }
        texts.end_row();
    }
    texts.text = text + &made;
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMA: Dialect = Dialect { delimiter: b',', is_quoted: true };

    fn rows(text: &str, dialect: Dialect) -> Vec<Vec<String>> {
        let mut records = Records::new(text, dialect);
        let mut rows = Vec::new();
        loop {
            let mut row = Vec::new();
            if records.next(|_, cell| row.push(cell.text(text).to_string())).is_none() {
                return rows;
            }
            rows.push(row);
        }
    }

    #[test]
    fn records_are_those_of_another_reader() {
        let cases = [
            "a,b\nc,d\n",
            "a,b\r\nc,d\r\n",
            "a,b\nc,d",
            "\"a,b\",c\n",
            "\"a \"\"quoted\"\" word\",\"\",x\n",
            "\"two\nlines\",1\nb,2\n",
            "a\"b,5\" pipe\nc,d\n",
            "\n\na,b\n\n\nc,d\n\n",
            ",\n,,\n",
            "\"a\",\"b\"\r\n\"c\",\"d\"\r\n",
            "\"\"\"\",x\n",
            "ä,\"ö\"\"ü\"\n",
            "\"closed\"tail,x\n",
            "x,\"open",
        ];
        for text in cases {
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> =
                reader.records().map(|record| record.expect("UTF-8").iter().map(str::to_string).collect()).collect();
            assert_eq!(rows(text, COMMA), expected, "{text:?}");
        }
        let tabs = Dialect { delimiter: b'\t', is_quoted: false };
        assert_eq!(rows("a\t\"b\nc\td\"\t\n", tabs), [vec!["a", "\"b"], vec!["c", "d\"", ""]]);
    }

    #[test]
    fn blocks_end_where_records_do() {
        let row = "1,\"a text, with\na line end and a \"\" quote\",5\" pipe\n";
        let text = row.repeat(3 * BLOCK_BYTES / row.len());
        let mut blocks = Blocks::new(text.as_bytes(), COMMA);
        let (mut n_blocks, mut n_rows) = (0, 0);
        while let Some(block) = blocks.next().expect("it can be read") {
            n_blocks += 1;
            let texts = read(block, COMMA, &[Some(0), None, Some(1)], 2);
            assert!(texts.broken.is_empty(), "{:?}", texts.broken);
            for at in 0..texts.n_rows {
                assert_eq!((texts.cell(0, at), texts.cell(1, at)), ("1", "5\" pipe"));
            }
            n_rows += texts.n_rows;
        }
        assert!(n_blocks >= 3, "{n_blocks}");
        assert_eq!(n_rows, text.len() / row.len());
    }

    #[test]
    fn rows_of_other_widths_and_other_bytes_are_told() {
        let texts = read(b"a,b\nc\nd,e,f\n\xff,g\n".to_vec(), COMMA, &[Some(0), Some(1)], 2);
        let told: Vec<(usize, &str)> = texts.broken.iter().map(|(row, message)| (*row, &message[..11])).collect();
        assert_eq!(told, [(1, "has 1 cells"), (2, "has 3 cells"), (3, "a byte here")]);
        assert_eq!((texts.n_rows, texts.cell(0, 3), texts.cell(1, 3)), (4, "\u{fffd}", "g"));
    }
}
