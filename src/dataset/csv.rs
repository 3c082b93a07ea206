//! Records out of comma-separated bytes (RFC 4180), each with the line on which it begins.

use csv_core::{ReadRecordResult, Reader};

/// The cells of one record, unquoted, end to end.
pub(super) struct Record<'a> {
    /// Line in the file on which the record begins, from 1.
    pub(super) line: u32,
    /// Whether the file ended inside a quoted cell.
    pub(super) unclosed: bool,
    line_break: u8,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn bytes(&self, cell: usize) -> &'a [u8] {
        let start = cell.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..self.ends[cell]]
    }

    /// The line on which a cell begins: quoted cells may hold line breaks.
    pub(super) fn line_of(&self, cell: usize) -> u32 {
        let before = (0..cell).map(|it| count(self.line_break, self.bytes(it))).sum::<u32>();
        self.line + before
    }
}

/// Hands every record to `each`. Blank lines and a byte order mark are passed over.
pub(super) fn read(bytes: &[u8], mut each: impl FnMut(&Record<'_>)) {
    let mut rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Old Macintosh files, and Excel's «CSV (Macintosh)», end their lines by a carriage return alone.
    let line_break = if rest.contains(&b'\n') { b'\n' } else { b'\r' };
    let mut line = 1;
    let mut reader = Reader::new();
    let (mut cells, mut ends) = (vec![0; 1024], vec![0; 32]);
    loop {
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        line += count(line_break, &rest[..blank]);
        rest = &rest[blank..];
        let (taken, written, cell_count) = read_one(&mut reader, rest, &mut cells, &mut ends);
        if cell_count == 0 {
            return;
        }
        let raw = &rest[..taken];
        let unclosed = taken == rest.len() && ends_in_quotes(raw);
        each(&Record { line, unclosed, line_break, bytes: &cells[..written], ends: &ends[..cell_count] });
        line += count(line_break, raw);
        rest = &rest[taken..];
    }
}

/// Reads one record into the buffers, which grow as it needs; says how much was taken, written and found.
fn read_one(reader: &mut Reader, input: &[u8], cells: &mut Vec<u8>, ends: &mut Vec<usize>) -> (usize, usize, usize) {
    let (mut taken, mut written, mut found) = (0, 0, 0);
    loop {
        let (result, read, wrote, ended) =
            reader.read_record(&input[taken..], &mut cells[written..], &mut ends[found..]);
        taken += read;
        written += wrote;
        found += ended;
        match result {
            // An empty input tells the reader that the file ends here: it closes the last record.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => cells.resize(cells.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record | ReadRecordResult::End => return (taken, written, found),
        }
    }
}

/// Whether a record ends inside a quoted cell. A quotation mark that does not open its cell is a letter.
fn ends_in_quotes(raw: &[u8]) -> bool {
    #[derive(Clone, Copy, PartialEq)]
    enum At {
        CellStart,
        Plain,
        Quoted,
        SecondMark,
    }
    let end = raw.iter().fold(At::CellStart, |at, byte| match (at, byte) {
        (At::CellStart | At::SecondMark, b'"') => At::Quoted,
        (At::Quoted, b'"') => At::SecondMark,
        (At::Quoted, _) => At::Quoted,
        (_, b',') => At::CellStart,
        _ => At::Plain,
    });
    end == At::Quoted
}

fn count(sign: u8, bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte == sign).count() as u32
}
