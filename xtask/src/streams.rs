//! A module as streams of like values. `www/inline.js` puts the module together again.
//!
//! Opcodes, locals, offsets and addresses take turns in a function's body, and no compressor sees through that. Each kind
//! in a stream of its own, the code section took 82 kB of brotli instead of 97 when this was begun, and the whole script 138
//! instead of 153.

use crate::sections::{CODE, Reader, sections};
use crate::shell::Outcome;

/// What a stream holds, in the order of `www/inline.js`.
///
/// Where the next opcode foretells a value, values are parted by it: what is loaded from is seldom what is computed with.
#[derive(Clone, Copy)]
enum Stream {
    /// The module's bytes before the code section, and after it.
    Before,
    After,
    /// The module's length, the number of functions and each function's own locals.
    Heads,
    Opcodes,
    /// The types of blocks that leave a value.
    Blocks,
    /// Where a branch leads, and where each of a table's.
    Labels,
    Tables,
    Types,
    Globals,
    /// The locals that are set, and those that are read to load from, to store or pass on, to add a small constant to, to
    /// begin a statement with, and for anything else.
    Set,
    LoadedFrom,
    Passed,
    Based,
    First,
    Read,
    /// Small constants that are added; they go to fields as the offsets of loads do.
    Added,
    /// The offsets of loads, those of stores as steps from the last one of the same base, and where in its own frame a function
    /// loads from or points to.
    Loads,
    Stores,
    Frames,
    /// Small constants that are computed with, and those used otherwise.
    Computed,
    Words,
    /// Constants that can be addresses of data, counted from where the data starts. All others are `Wide`.
    Addresses,
    Wide,
    Longs,
    Floats,
}

/// How many there are.
const STREAMS: usize = Stream::Floats as usize + 1;

// Opcodes that mean something else here, or that this file asks for by name.
const BLOCK: u8 = 0x02;
const IF: u8 = 0x04;
const END: u8 = 0x0b;
const CALL: u8 = 0x10;
const GET: u8 = 0x20;
const TEE: u8 = 0x22;
const GLOBAL: u8 = 0x23;
const WORD: u8 = 0x41;
const ADD: u8 = 0x6a;

/// A block, loop or if that leaves nothing, as nearly all do, is this much higher. Wasm does not use these opcodes.
const VOID: u8 = 4;
const NO_TYPE: u8 = 0x40;

/// A call's opcode is this and the function's number: which function it is foretells what follows. A stream of its own for
/// the functions took 1.7 kB of brotli more.
const CALLS: u32 = 0x100;

// Opcodes of constants that are not in one of the three streams; wasm does not use the first, nor wasm-opt the others here.
const WIDE: u8 = 0x09;
const ADDRESS: u8 = 0x12;
/// The opcodes of the constants in `FREQUENT` start here. With fewer or more of them the script is larger, with none by 0.4 kB.
const FIRST_FREQUENT: u8 = 0x13;
/// 0, 1, 2 and -1, as wasm writes them.
const FREQUENT: [u8; 4] = [0, 1, 2, 0x7f];

/// The local that has a function's frame, in each function another one, changes its number with this one where locals are
/// read. It is the first that is set after the stack's global was read.
const FRAME: u32 = 99;

/// So many bases of stores are told apart.
const BASES: usize = 256;

const SMALL: u32 = 2048;
/// Where rustc puts the data. Counted from there, the addresses take 0.8 kB of brotli less.
const FIRST_ADDRESS: u32 = 0x10_0000;

/// A value from this on has 14 bits of a number, and the rest follows; with all 14 it is still below `literal::FIRST_FREE`.
const MORE: u32 = 0x8000;

/// Gives the streams, or what in the module is not foreseen. Alignments get lost: they are hints, and no browser takes them.
pub(crate) fn split(wasm: &[u8]) -> Outcome<Vec<Vec<u16>>> {
    let code = sections(wasm)?.into_iter().find(|it| it.id == CODE);
    let section = code.ok_or("the module has no code section")?;
    let mut splitter = Splitter {
        code: Reader { bytes: &wasm[..section.body.end], place: section.body.start },
        streams: vec![Vec::new(); STREAMS],
        frame: FRAME,
        awaits_frame: false,
        local: 0,
        base: 0,
        stored: [0; BASES],
    };
    splitter.copy(Stream::Before, &wasm[..section.start]);
    splitter.copy(Stream::After, &wasm[section.body.end..]);
    splitter.put_number(Stream::Heads, u32::try_from(wasm.len()).map_err(|error| error.to_string())?);
    splitter.functions().map_err(|message| format!("the code section at byte {}: {message}", splitter.code.place))?;
    Ok(splitter.streams)
}

struct Splitter<'a> {
    code: Reader<'a>,
    streams: Vec<Vec<u16>>,
    /// The local that has the frame of this function, `FRAME` as long as none is known.
    frame: u32,
    /// Whether the stack's global was read, so that the local that is set next has the frame.
    awaits_frame: bool,
    /// The local that was read or set last.
    local: u32,
    /// The local that the statement begins with: if it is a store, most likely that is where.
    base: u32,
    /// The offset of the last store by the base of its statement.
    stored: [u32; BASES],
}

impl Splitter<'_> {
    fn functions(&mut self) -> Outcome {
        for _ in 0..self.number(Stream::Heads)? {
            let size = self.code.number()? as usize;
            let end = self.code.place + size;
            self.locals()?;
            self.body()?;
            if self.code.place != end {
                return Err("a function ends elsewhere than its size says".into());
            }
        }
        Ok(())
    }

    fn locals(&mut self) -> Outcome {
        for _ in 0..self.number(Stream::Heads)? {
            self.number(Stream::Heads)?;
            self.bytes(Stream::Heads, 1)?;
        }
        Ok(())
    }

    fn body(&mut self) -> Outcome {
        (self.frame, self.awaits_frame, self.base) = (FRAME, false, 0);
        self.stored = [0; BASES];
        let mut depth = 1;
        while depth > 0 {
            match self.instruction()? {
                BLOCK..=IF => depth += 1,
                END => depth -= 1,
                _ => {}
            }
        }
        Ok(())
    }

    fn instruction(&mut self) -> Outcome<u8> {
        let opcode = self.code.byte()?;
        match opcode {
            BLOCK..=IF => self.block(opcode)?,
            CALL => self.call()?,
            WORD => self.word()?,
            _ => {
                self.put(Stream::Opcodes, opcode.into());
                self.operands(opcode)?;
            }
        }
        Ok(opcode)
    }

    fn operands(&mut self, opcode: u8) -> Outcome {
        match opcode {
            0x0c | 0x0d => self.number(Stream::Labels).map(drop), // br, br_if
            0x0e => self.table(),
            0x11 => self.number(Stream::Types).and_then(|_| self.zeros(1)), // call_indirect
            GET => self.read(),
            0x21 | TEE => self.set(opcode),
            GLOBAL | 0x24 => {
                self.awaits_frame |= opcode == GLOBAL;
                self.number(Stream::Globals).map(drop)
            }
            0x28..=0x35 => self.load(),
            0x36..=0x3e => self.store(),
            0x3f | 0x40 => self.zeros(1), // memory.size, memory.grow
            0x42 => self.leb(Stream::Longs),
            0x43 => self.bytes(Stream::Floats, 4),
            0x44 => self.bytes(Stream::Floats, 8),
            0xfc => self.more_operands(),
            0x00 | 0x01 | 0x05 | END | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 => Ok(()),
            _ => Err(format!("unknown opcode {opcode:#04x}.\n{ADVICE}")),
        }
    }

    fn more_operands(&mut self) -> Outcome {
        match self.number(Stream::Opcodes)? {
            0..=7 => Ok(()),     // floats to integers that stop at the ends
            10 => self.zeros(2), // memory.copy
            11 => self.zeros(1), // memory.fill
            other => Err(format!("unknown opcode 0xfc {other}.\n{ADVICE}")),
        }
    }

    fn block(&mut self, opcode: u8) -> Outcome {
        if self.code.next() == NO_TYPE {
            self.put(Stream::Opcodes, u16::from(opcode + VOID));
            return self.code.byte().map(drop);
        }
        self.put(Stream::Opcodes, opcode.into());
        self.leb(Stream::Blocks)
    }

    fn call(&mut self) -> Outcome {
        let opcode = self.code.number()?.saturating_add(CALLS);
        if opcode >= MORE {
            return Err(format!("a call of function {}.\n{ADVICE}", opcode - CALLS));
        }
        self.put_number(Stream::Opcodes, opcode);
        Ok(())
    }

    fn table(&mut self) -> Outcome {
        for _ in 0..=self.number(Stream::Tables)? {
            self.number(Stream::Tables)?;
        }
        Ok(())
    }

    fn read(&mut self) -> Outcome {
        self.local = self.code.number()?;
        let begins = self.previous().is_some_and(ends_statement);
        if begins {
            self.base = self.local;
        }
        let stream = match read_stream(self.code.next()) {
            Stream::Read if self.adds_word() => Stream::Based,
            Stream::Read if begins => Stream::First,
            stream => stream,
        };
        let exchanged = match self.local {
            local if local == self.frame => FRAME,
            FRAME => self.frame,
            local => local,
        };
        self.put_number(stream, exchanged);
        Ok(())
    }

    fn set(&mut self, opcode: u8) -> Outcome {
        self.local = self.number(Stream::Set)?;
        if opcode == TEE && self.previous().is_some_and(ends_statement) {
            self.base = self.local;
        }
        if std::mem::take(&mut self.awaits_frame) && self.frame == FRAME {
            self.frame = self.local;
        }
        Ok(())
    }

    /// Whether what follows adds a small constant.
    fn adds_word(&self) -> bool {
        let mut ahead = Reader { bytes: self.code.bytes, place: self.code.place };
        ahead.byte() == Ok(WORD)
            && ahead.leb().is_ok_and(|it| matches!(word(it), Word::Small(_)))
            && ahead.next() == ADD
    }

    /// The opcode before this one.
    fn previous(&self) -> Option<u16> {
        self.streams[Stream::Opcodes as usize].iter().rev().nth(1).copied()
    }

    /// Whether what the frame's local has is used by this opcode.
    fn is_at_frame(&self) -> bool {
        let is_local = self.previous().is_some_and(|it| [GET, TEE].map(u16::from).contains(&it));
        is_local && self.frame == self.local
    }

    fn load(&mut self) -> Outcome {
        let stream = if self.is_at_frame() { Stream::Frames } else { Stream::Loads };
        let offset = self.offset()?;
        self.put_number(stream, offset);
        Ok(())
    }

    fn store(&mut self) -> Outcome {
        let offset = self.offset()?;
        let last = std::mem::replace(&mut self.stored[self.base as usize % BASES], offset);
        let step = offset.wrapping_sub(last) as i32;
        self.put_number(Stream::Stores, (step << 1 ^ step >> 31) as u32);
        Ok(())
    }

    /// What stands behind the alignment.
    fn offset(&mut self) -> Outcome<u32> {
        match self.code.number()? {
            0..=3 => self.code.number(),
            other => Err(format!("unknown alignment {other}.\n{ADVICE}")),
        }
    }

    fn word(&mut self) -> Outcome {
        let bytes = self.code.leb()?;
        match word(bytes) {
            Word::Frequent(opcode) => self.put(Stream::Opcodes, opcode.into()),
            Word::Small(value) => {
                self.put(Stream::Opcodes, WORD.into());
                let stream = match word_stream(self.code.next()) {
                    Stream::Added if self.is_at_frame() => Stream::Frames,
                    stream => stream,
                };
                self.put_number(stream, value);
            }
            Word::Address(value) => {
                self.put(Stream::Opcodes, ADDRESS.into());
                self.put_number(Stream::Addresses, value);
            }
            Word::Wide => {
                self.put(Stream::Opcodes, WIDE.into());
                self.copy(Stream::Wide, bytes);
            }
        }
        Ok(())
    }

    /// There is one memory and one table.
    fn zeros(&mut self, count: usize) -> Outcome {
        match self.code.take(count)?.iter().all(|&byte| byte == 0) {
            true => Ok(()),
            false => Err(format!("a second memory or table.\n{ADVICE}")),
        }
    }

    fn number(&mut self, stream: Stream) -> Outcome<u32> {
        let value = self.code.number()?;
        self.put_number(stream, value);
        Ok(value)
    }

    fn leb(&mut self, stream: Stream) -> Outcome {
        let bytes = self.code.leb()?;
        self.copy(stream, bytes);
        Ok(())
    }

    fn bytes(&mut self, stream: Stream, count: usize) -> Outcome {
        let bytes = self.code.take(count)?;
        self.copy(stream, bytes);
        Ok(())
    }

    fn copy(&mut self, stream: Stream, bytes: &[u8]) {
        self.streams[stream as usize].extend(bytes.iter().map(|&byte| u16::from(byte)));
    }

    fn put_number(&mut self, stream: Stream, mut value: u32) {
        while value >= MORE {
            self.put(stream, (MORE | value & 0x3fff) as u16);
            value >>= 14;
        }
        self.put(stream, value as u16);
    }

    fn put(&mut self, stream: Stream, value: u16) {
        self.streams[stream as usize].push(value);
    }
}

const ADVICE: &str = "xtask/src/streams.rs and www/inline.js must both learn it.";

fn read_stream(next: u8) -> Stream {
    match next {
        0x28..=0x35 => Stream::LoadedFrom,
        CALL | 0x36..=0x3e => Stream::Passed,
        _ => Stream::Read,
    }
}

/// The opcodes behind which the stack is empty, but for calls that give something.
fn ends_statement(opcode: u16) -> bool {
    matches!(opcode, 0x02..=0x08 | 0x0b..=0x0d | 0x1a | 0x21 | 0x24 | 0x36..=0x3e | 0x100..)
}

fn word_stream(next: u8) -> Stream {
    match next {
        ADD => Stream::Added,
        0x45..=0x78 => Stream::Computed,
        _ => Stream::Words,
    }
}

/// How a constant is told.
enum Word {
    Frequent(u8),
    Small(u32),
    Address(u32),
    Wide,
}

fn word(bytes: &[u8]) -> Word {
    match ((FIRST_FREQUENT..).zip(FREQUENT).find(|&(_, it)| bytes == [it]), value(bytes)) {
        (Some((opcode, _)), _) => Word::Frequent(opcode),
        (None, Some(value)) if value < SMALL => Word::Small(value),
        (None, Some(value)) if value >= FIRST_ADDRESS => Word::Address(value - FIRST_ADDRESS),
        _ => Word::Wide,
    }
}

/// A constant that is not negative and written as short as can be; the highest bit of its last seven is the sign.
fn value(bytes: &[u8]) -> Option<u32> {
    let (&last, rest) = bytes.split_last()?;
    let needless = last == 0 && rest.last().is_some_and(|&it| it < 0xc0);
    let value = bytes.iter().rev().fold(0, |value: u64, &byte| value << 7 | u64::from(byte & 127));
    if needless || last >= 64 { None } else { u32::try_from(value).ok().filter(|&it| it <= i32::MAX as u32) }
}

#[cfg(test)]
pub(crate) mod tests;
