//! Records out of comma-separated bytes (RFC 4180), each with the line on which it begins. A spreadsheet may write
//! semicolons or tabs instead.

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
        let start = if cell > 0 { self.ends[cell - 1] } else { 0 };
        &self.bytes[start..self.ends[cell]]
    }

    /// The line on which a cell begins: quoted cells may hold line breaks.
    pub(super) fn line_of(&self, cell: usize) -> u32 {
        let start = if cell > 0 { self.ends[cell - 1] } else { 0 };
        self.line + count(self.line_break, &self.bytes[..start])
    }
}

/// Hands every record to `each`. Blank lines and a byte order mark are passed over.
pub(super) fn read(bytes: &[u8], each: &mut dyn FnMut(&Record<'_>)) {
    let mut rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Old Macintosh files, and Excel's «CSV (Macintosh)», end their lines by a carriage return alone.
    let line_break = if rest.contains(&b'\n') { b'\n' } else { b'\r' };
    let mut line = 1;
    let (mut cells, mut ends) = (Vec::new(), Vec::new());
    let comma = comma(rest);
    loop {
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        line += count(line_break, &rest[..blank]);
        rest = &rest[blank..];
        if rest.is_empty() {
            return;
        }
        cells.clear();
        ends.clear();
        let (taken, unclosed) = read_one(rest, comma, &mut cells, &mut ends);
        each(&Record { line, unclosed, line_break, bytes: &cells, ends: &ends });
        line += count(line_break, &rest[..taken]);
        rest = &rest[taken..];
    }
}

/// What stands between the cells: of comma, semicolon and tab the one that the header has most of.
fn comma(bytes: &[u8]) -> u8 {
    const COMMAS: [u8; 3] = [b',', b';', b'\t'];
    let mut found = [0; 3];
    let mut is_quoted = false;
    for &byte in bytes {
        is_quoted ^= byte == b'"';
        if matches!(byte, b'\n' | b'\r') && !is_quoted && found != [0; 3] {
            break;
        }
        for (found, comma) in found.iter_mut().zip(COMMAS) {
            *found += u32::from(byte == comma && !is_quoted);
        }
    }
    let [comma, semicolon, tab] = found;
    COMMAS[if comma >= semicolon.max(tab) { 0 } else { 1 + usize::from(tab > semicolon) }]
}

/// Reads one record into the buffers; says how much was taken, and whether the file ended inside a quoted cell.
fn read_one(input: &[u8], comma: u8, cells: &mut Vec<u8>, ends: &mut Vec<usize>) -> (usize, bool) {
    #[derive(Clone, Copy, PartialEq)]
    enum At {
        CellStart,
        Plain,
        Quoted,
        SecondMark,
    }
    let mut at = At::CellStart;
    let mut taken = 0;
    for &byte in input {
        at = match (at, byte) {
            (At::CellStart, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::SecondMark,
            (At::Quoted, _) | (At::SecondMark, b'"') => {
                cells.push(byte);
                At::Quoted
            }
            _ if byte == comma => {
                ends.push(cells.len());
                At::CellStart
            }
            (_, b'\n' | b'\r') => break,
            // A quotation mark that does not open its cell is a letter.
            _ => {
                cells.push(byte);
                At::Plain
            }
        };
        taken += 1;
    }
    ends.push(cells.len());
    (taken, at == At::Quoted)
}

fn count(sign: u8, bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte == sign).count() as u32
}
