//! Records out of comma-separated bytes (RFC 4180), each with the line on which it begins. A spreadsheet may write
//! semicolons or tabs instead. The bytes come in pieces that may be cut anywhere, inside a letter or a quoted cell.

/// The cells of one record, unquoted, with something between them.
pub(super) struct Record<'a> {
    /// Line in the file on which the record begins, from 1.
    pub(super) line: u32,
    /// Whether the file ended inside a quoted cell.
    pub(super) unclosed: bool,
    /// Whether there are printable letters of ASCII in it, and nothing else.
    pub(super) is_plain: bool,
    /// All of it, with the commas.
    pub(super) bytes: &'a [u8],
    line_break: u8,
    cells: &'a [(usize, usize)],
}

impl<'a> Record<'a> {
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Where a cell starts and ends.
    pub(super) fn place(&self, cell: usize) -> (usize, usize) {
        self.cells[cell]
    }

    pub(super) fn cell(&self, cell: usize) -> &'a [u8] {
        let (start, end) = self.place(cell);
        &self.bytes[start..end]
    }

    /// The line on which a cell begins: quoted cells may hold line breaks.
    pub(super) fn line_of(&self, cell: usize) -> u32 {
        self.line + count(self.line_break, &self.bytes[..self.place(cell).0])
    }
}

/// Hears of every record.
pub(super) type Each<'a> = dyn FnMut(&Record<'_>) + 'a;

/// A file on its way.
#[derive(Default)]
pub(super) struct Records {
    /// What has come and was not handed on: at most one record that has not ended, and the header while its comma is unknown.
    held: Vec<u8>,
    header: Header,
    /// What each byte is, once the comma is known.
    kinds: Option<Box<[u8; 256]>>,
    scan: Scan,
    /// A record is written anew here if marks inside its cells are doubled.
    written: Vec<u8>,
    written_cells: Vec<(usize, usize)>,
    /// The line on which the last record began, less one; and the line breaks of both kinds since then.
    line: u32,
    passed: [u32; 2],
    /// What ends a line: old Macintosh files, and Excel's «CSV (Macintosh)», have a carriage return alone.
    line_break: Option<usize>,
}

const BREAKS: [u8; 2] = [b'\n', b'\r'];

impl Records {
    /// Whether so many bytes more can be held: a record may be as long as its file.
    pub(super) fn has_room(&mut self, bytes: usize) -> bool {
        self.held.try_reserve(bytes).is_ok()
    }

    /// Reads on. Blank lines and a byte order mark are passed over.
    pub(super) fn take(&mut self, bytes: &[u8], each: &mut Each<'_>) {
        self.held.extend_from_slice(bytes);
        self.go_on(false, each);
    }

    /// Reads what no line break has ended.
    pub(super) fn end(&mut self, each: &mut Each<'_>) {
        self.go_on(true, each);
    }

    fn go_on(&mut self, is_end: bool, each: &mut Each<'_>) {
        if self.kinds.is_none() {
            let comma = self.header.comma(&mut self.held, is_end);
            self.kinds = comma.map(kinds);
        }
        let Some(kinds) = self.kinds.take() else { return };
        let held = std::mem::take(&mut self.held);
        let mut rest = &held[..];
        while self.scan.begin(&mut rest, &mut self.passed) && (self.scan.run(rest, &kinds) || is_end) {
            let unclosed = self.scan.close();
            let (read, next) = rest.split_at(self.scan.place);
            self.hand_on(read, unclosed, &kinds, each);
            self.scan.clear();
            rest = next;
        }
        let done = held.len() - rest.len();
        self.held = held;
        drop_first(&mut self.held, done);
        self.kinds = Some(kinds);
    }

    /// Counts the lines, and tells of a record.
    fn hand_on(&mut self, read: &[u8], unclosed: bool, kinds: &[u8; 256], each: &mut Each<'_>) {
        if self.line_break.is_none() && self.passed != [0; 2] {
            self.line_break = Some(usize::from(self.passed[0] == 0));
        }
        let line_break = self.line_break.unwrap_or(0);
        self.line += self.passed[line_break];
        self.passed = [0; 2];
        if self.scan.seen & BREAK != 0 {
            self.passed = BREAKS.map(|sign| count(sign, read));
        }
        let (mut bytes, mut cells) = (read, &self.scan.cells);
        if self.scan.is_uneven {
            self.written.clear();
            self.written_cells.clear();
            write_anew(read, kinds, &mut self.written, &mut self.written_cells);
            (bytes, cells) = (&self.written, &self.written_cells);
        }
        each(&Record {
            line: self.line + 1,
            unclosed,
            is_plain: self.scan.seen & ODD == 0,
            bytes,
            line_break: BREAKS[line_break],
            cells,
        });
    }
}

/// The search for what stands between the cells.
#[derive(Default)]
struct Header {
    is_begun: bool,
    is_quoted: bool,
    /// How many bytes are searched.
    place: usize,
    found: [u32; 3],
}

impl Header {
    /// Of comma, semicolon and tab the one that the header has most of; none while the header has not ended.
    fn comma(&mut self, held: &mut Vec<u8>, is_end: bool) -> Option<u8> {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        const COMMAS: [u8; 3] = [b',', b';', b'\t'];
        if !self.is_begun {
            if held.len() < MARK.len() && !is_end {
                return None;
            }
            self.is_begun = true;
            if held.starts_with(MARK) {
                drop_first(held, MARK.len());
            }
        }
        let mut has_ended = is_end;
        for &byte in &held[self.place..] {
            self.place += 1;
            self.is_quoted ^= byte == b'"';
            if BREAKS.contains(&byte) && !self.is_quoted && self.found != [0; 3] {
                has_ended = true;
                break;
            }
            for (found, comma) in self.found.iter_mut().zip(COMMAS) {
                *found += u32::from(byte == comma && !self.is_quoted);
            }
        }
        let [comma, semicolon, tab] = self.found;
        has_ended.then(|| COMMAS[if comma >= semicolon.max(tab) { 0 } else { 1 + usize::from(tab > semicolon) }])
    }
}

/// No printable letter of ASCII: it has to be looked at again.
const ODD: u8 = 1;
const MARK: u8 = 2;
const COMMA: u8 = 4;
const BREAK: u8 = 8;

fn kinds(comma: u8) -> Box<[u8; 256]> {
    let mut kinds = Box::new([0; 256]);
    for (byte, kind) in (0..=u8::MAX).zip(kinds.iter_mut()) {
        let is = [!matches!(byte, b' '..=b'~'), byte == b'"', byte == comma, BREAKS.contains(&byte)];
        for (is, name) in is.into_iter().zip([ODD, MARK, COMMA, BREAK]) {
            *kind |= if is { name } else { 0 };
        }
    }
    kinds
}

#[derive(Clone, Copy, Default, PartialEq)]
enum At {
    #[default]
    CellStart,
    Plain,
    Quoted,
    SecondMark,
}

/// One record while it is read; all places are counted from its first byte.
#[derive(Default)]
struct Scan {
    at: At,
    /// How many bytes are read.
    place: usize,
    /// Where the cell starts that is read.
    start: usize,
    cells: Vec<(usize, usize)>,
    /// Kinds of the bytes inside its cells.
    seen: u8,
    /// Whether a mark is doubled, or does not end its cell: then the cell is not simply what stands between two places.
    is_uneven: bool,
}

impl Scan {
    fn clear(&mut self) {
        self.cells.clear();
        (self.at, self.place, self.start, self.seen, self.is_uneven) = (At::CellStart, 0, 0, 0, false);
    }

    /// Goes to where a record begins; says whether there is one.
    fn begin(&self, rest: &mut &[u8], passed: &mut [u32; 2]) -> bool {
        while let (0, [byte @ (b'\n' | b'\r'), tail @ ..]) = (self.place, *rest) {
            passed[usize::from(*byte == b'\r')] += 1;
            *rest = tail;
        }
        !rest.is_empty()
    }

    /// Reads up to the line break that ends the record; says whether it is there.
    fn run(&mut self, bytes: &[u8], kinds: &[u8; 256]) -> bool {
        let mut place = self.place;
        let mut ends = false;
        while let Some(&byte) = bytes.get(place) {
            let kind = kinds[usize::from(byte)];
            match self.at {
                At::Quoted => {
                    self.seen |= kind;
                    if kind & MARK != 0 {
                        self.at = At::SecondMark;
                    }
                }
                At::CellStart if kind & MARK != 0 => {
                    self.start = place + 1;
                    self.at = At::Quoted;
                }
                At::SecondMark if kind & MARK != 0 => {
                    self.is_uneven = true;
                    self.at = At::Quoted;
                }
                at if kind & (COMMA | BREAK) != 0 => {
                    self.cells.push((self.start, place - usize::from(at == At::SecondMark)));
                    self.start = place + 1;
                    self.at = At::CellStart;
                    if kind & BREAK != 0 {
                        ends = true;
                        break;
                    }
                }
                // A mark that does not open its cell is a letter.
                at => {
                    self.is_uneven |= at == At::SecondMark;
                    self.at = At::Plain;
                    // Most bytes are passed here.
                    let mut seen = kind;
                    while let Some(&next) = bytes.get(place + 1)
                        && kinds[usize::from(next)] & (COMMA | BREAK) == 0
                    {
                        seen |= kinds[usize::from(next)];
                        place += 1;
                    }
                    self.seen |= seen;
                }
            }
            place += 1;
        }
        self.place = place;
        ends
    }

    /// Ends the last cell, unless a line break has; says whether it was still quoted.
    fn close(&mut self) -> bool {
        // A break that ended the record has left its place behind.
        let is_ended = self.at == At::CellStart && self.start > self.place;
        if !is_ended {
            self.cells.push((self.start, self.place - usize::from(self.at == At::SecondMark)));
        }
        self.at == At::Quoted
    }
}

/// Writes the cells of one record as they are meant, with something between them.
fn write_anew(record: &[u8], kinds: &[u8; 256], written: &mut Vec<u8>, cells: &mut Vec<(usize, usize)>) {
    let mut at = At::CellStart;
    let mut start = 0;
    for &byte in record {
        at = match (at, byte) {
            (At::CellStart, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::SecondMark,
            (At::Quoted, _) | (At::SecondMark, b'"') => {
                written.push(byte);
                At::Quoted
            }
            _ if kinds[usize::from(byte)] & COMMA != 0 => {
                cells.push((start, written.len()));
                written.push(byte);
                start = written.len();
                At::CellStart
            }
            _ => {
                written.push(byte);
                At::Plain
            }
        };
    }
    cells.push((start, written.len()));
}

/// Moves what comes behind so many bytes to the start.
fn drop_first(held: &mut Vec<u8>, bytes: usize) {
    held.copy_within(bytes.., 0);
    held.truncate(held.len() - bytes);
}

fn count(sign: u8, bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte == sign).count() as u32
}
