//! A module's sections, and its bytes one by one.

use std::ops::Range;

use crate::shell::Outcome;

pub(crate) const TYPES: u8 = 1;
pub(crate) const IMPORTS: u8 = 2;
pub(crate) const FUNCTIONS: u8 = 3;
pub(crate) const CODE: u8 = 10;

const END: u8 = 0x0b;

/// Where a section starts, and what is behind its number and size.
pub(crate) struct Section {
    pub(crate) id: u8,
    pub(crate) start: usize,
    pub(crate) body: Range<usize>,
}

pub(crate) fn sections(wasm: &[u8]) -> Outcome<Vec<Section>> {
    let mut reader = Reader { bytes: wasm, place: 8 };
    let mut sections = Vec::new();
    while reader.place < wasm.len() {
        let start = reader.place;
        let id = reader.byte()?;
        let size = reader.number()? as usize;
        let body = reader.place..reader.place + size;
        reader.take(size)?;
        sections.push(Section { id, start, body });
    }
    Ok(sections)
}

/// Wasm, byte by byte.
pub(crate) struct Reader<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) place: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn take(&mut self, count: usize) -> Outcome<&'a [u8]> {
        let rest = self.bytes.get(self.place..).unwrap_or_default();
        let taken = rest.get(..count).ok_or("it ends too early")?;
        self.place += count;
        Ok(taken)
    }

    pub(crate) fn byte(&mut self) -> Outcome<u8> {
        self.take(1).map(|it| it[0])
    }

    /// The byte that is read next. Each function ends with an opcode, so behind an operand there is one.
    pub(crate) fn next(&self) -> u8 {
        self.bytes.get(self.place).copied().unwrap_or(END)
    }

    /// The bytes of a number of any kind: all but the last have the highest bit.
    pub(crate) fn leb(&mut self) -> Outcome<&'a [u8]> {
        let rest = self.bytes.get(self.place..).unwrap_or_default();
        let more = rest.iter().take_while(|&&byte| byte > 127).count();
        self.take(more + 1)
    }

    /// A number without sign. It is written anew in the browser, so it has to be as short as can be.
    pub(crate) fn number(&mut self) -> Outcome<u32> {
        let bytes = self.leb()?;
        if bytes.len() > 5 || (bytes.len() > 1 && bytes.ends_with(&[0])) {
            return Err("a number is longer than it must be".into());
        }
        Ok(bytes.iter().rev().fold(0, |value, &byte| value << 7 | u32::from(byte & 127)))
    }
}
