//! A module as streams of like values. `www/inline.js` puts the module together again.
//!
//! Opcodes, locals, offsets and addresses take turns in a function's body, and no compressor sees through that. Each kind
//! in a stream of its own, the code section is 82 kB of brotli instead of 97, and the whole script 138 instead of 153.

use std::ops::Range;

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
    Functions,
    Types,
    Globals,
    /// The locals that are set, and those that are read to load from, to store or pass on, and for anything else.
    Set,
    LoadedFrom,
    Passed,
    Read,
    /// The offsets of loads and of stores.
    Loads,
    Stores,
    /// Small constants that are added, computed with, and used otherwise. All others, mostly addresses, are `Wide`.
    Added,
    Computed,
    Words,
    Wide,
    Longs,
    Floats,
}

/// How many there are.
const STREAMS: usize = Stream::Floats as usize + 1;

const CODE_SECTION: u8 = 10;

// Opcodes that mean something else here, or that this file asks for by name.
const BLOCK: u8 = 0x02;
const IF: u8 = 0x04;
const END: u8 = 0x0b;
const WORD: u8 = 0x41;

/// A block, loop or if that leaves nothing, as nearly all do, is this much higher. Wasm does not use these opcodes.
const VOID: u8 = 4;
const NO_TYPE: u8 = 0x40;

/// The opcode of a constant that is in `Wide`. Wasm does not use it.
const WIDE: u8 = 0x09;
const SMALL: u32 = 2048;

/// A value from this on has 14 bits of a number, and the rest follows; with all 14 it is still below `literal::FIRST_FREE`.
const MORE: u32 = 0x8000;

/// Gives the streams, or what in the module is not foreseen. Alignments get lost: they are hints, and no browser takes them.
pub(crate) fn split(wasm: &[u8]) -> Outcome<Vec<Vec<u16>>> {
    let section = code_section(wasm)?;
    let mut splitter = Splitter {
        code: Reader { bytes: &wasm[..section.body.end], place: section.body.start },
        streams: vec![Vec::new(); STREAMS],
    };
    splitter.copy(Stream::Before, &wasm[..section.start]);
    splitter.copy(Stream::After, &wasm[section.body.end..]);
    splitter.put_number(Stream::Heads, u32::try_from(wasm.len()).map_err(|error| error.to_string())?);
    splitter.functions().map_err(|message| format!("the code section at byte {}: {message}", splitter.code.place))?;
    Ok(splitter.streams)
}

struct Section {
    start: usize,
    body: Range<usize>,
}

fn code_section(wasm: &[u8]) -> Outcome<Section> {
    let mut reader = Reader { bytes: wasm, place: 8 };
    loop {
        let start = reader.place;
        let id = reader.byte().map_err(|_| "the module has no code section")?;
        let size = reader.number()? as usize;
        let body = reader.place..reader.place + size;
        reader.take(size)?;
        if id == CODE_SECTION {
            return Ok(Section { start, body });
        }
    }
}

struct Splitter<'a> {
    code: Reader<'a>,
    streams: Vec<Vec<u16>>,
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
            0x10 => self.number(Stream::Functions).map(drop), // call
            0x11 => self.number(Stream::Types).and_then(|_| self.zeros(1)), // call_indirect
            0x20 => self.read(),                              // local.get
            0x21 | 0x22 => self.number(Stream::Set).map(drop), // local.set, local.tee
            0x23 | 0x24 => self.number(Stream::Globals).map(drop),
            0x28..=0x35 => self.access(Stream::Loads),
            0x36..=0x3e => self.access(Stream::Stores),
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

    fn table(&mut self) -> Outcome {
        for _ in 0..=self.number(Stream::Tables)? {
            self.number(Stream::Tables)?;
        }
        Ok(())
    }

    fn read(&mut self) -> Outcome {
        let local = self.code.number()?;
        self.put_number(read_stream(self.code.next()), local);
        Ok(())
    }

    fn access(&mut self, stream: Stream) -> Outcome {
        match self.code.number()? {
            0..=3 => self.number(stream).map(drop),
            other => Err(format!("unknown alignment {other}.\n{ADVICE}")),
        }
    }

    fn word(&mut self) -> Outcome {
        let bytes = self.code.leb()?;
        match small(bytes) {
            Some(value) => {
                self.put(Stream::Opcodes, WORD.into());
                self.put_number(word_stream(self.code.next()), value);
            }
            None => {
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
        0x10 | 0x36..=0x3e => Stream::Passed,
        _ => Stream::Read,
    }
}

fn word_stream(next: u8) -> Stream {
    match next {
        0x6a => Stream::Added,
        0x45..=0x78 => Stream::Computed,
        _ => Stream::Words,
    }
}

/// A constant that is small and written as short as can be, in one byte or two; the highest of their bits is the sign.
fn small(bytes: &[u8]) -> Option<u32> {
    let value = match *bytes {
        [one] if one < 64 => u32::from(one),
        [low, high] if high < 64 => u32::from(low & 127) | u32::from(high) << 7,
        _ => return None,
    };
    let shortest = bytes.len() == if value < 64 { 1 } else { 2 };
    (shortest && value < SMALL).then_some(value)
}

/// Wasm, byte by byte.
struct Reader<'a> {
    bytes: &'a [u8],
    place: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Outcome<&'a [u8]> {
        let rest = self.bytes.get(self.place..).unwrap_or_default();
        let taken = rest.get(..count).ok_or("it ends too early")?;
        self.place += count;
        Ok(taken)
    }

    fn byte(&mut self) -> Outcome<u8> {
        self.take(1).map(|it| it[0])
    }

    /// The byte that is read next. Each function ends with an opcode, so behind an operand there is one.
    fn next(&self) -> u8 {
        self.bytes.get(self.place).copied().unwrap_or(END)
    }

    /// The bytes of a number of any kind: all but the last have the highest bit.
    fn leb(&mut self) -> Outcome<&'a [u8]> {
        let rest = self.bytes.get(self.place..).unwrap_or_default();
        let more = rest.iter().take_while(|&&byte| byte > 127).count();
        self.take(more + 1)
    }

    /// A number without sign. It is written anew in the browser, so it has to be as short as can be.
    fn number(&mut self) -> Outcome<u32> {
        let bytes = self.leb()?;
        if bytes.len() > 5 || (bytes.len() > 1 && bytes.ends_with(&[0])) {
            return Err("a number is longer than it must be".into());
        }
        Ok(bytes.iter().rev().fold(0, |value, &byte| value << 7 | u32::from(byte & 127)))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A module of one function that has this body before its end. Nobody checks that it makes sense.
    pub(crate) fn module(body: &[u8]) -> Vec<u8> {
        let function = [&[1, 2, 0x7f], body, &[END]].concat();
        let section = [&[1], &unsigned(function.len() as u32)[..], &function].concat();
        let custom = [0, 3, 1, b'n', 7];
        [b"\0asm\x01\0\0\0", &custom[..], &[CODE_SECTION], &unsigned(section.len() as u32), &section, &custom].concat()
    }

    /// What `www/inline.js` does.
    struct Joiner {
        streams: Vec<std::vec::IntoIter<u16>>,
        bytes: Vec<u8>,
    }

    impl Joiner {
        fn joined(streams: Vec<Vec<u16>>) -> Vec<u8> {
            let mut streams: Vec<_> = streams.into_iter().map(Vec::into_iter).collect();
            let [before, after] =
                [0, 1].map(|it| std::mem::take(&mut streams[it]).map(|it| it as u8).collect::<Vec<_>>());
            let mut joiner = Joiner { streams, bytes: Vec::new() };
            let length = joiner.number(Stream::Heads);
            joiner.functions();
            assert!(joiner.streams.iter().all(|it| it.len() == 0), "a stream holds more than is read");
            let size = unsigned(joiner.bytes.len() as u32);
            let bytes = [before, vec![CODE_SECTION], size, joiner.bytes, after].concat();
            assert_eq!(bytes.len(), length as usize);
            bytes
        }

        fn functions(&mut self) {
            for _ in 0..self.leb(Stream::Heads) {
                let before = std::mem::take(&mut self.bytes);
                self.body();
                let body = std::mem::replace(&mut self.bytes, before);
                self.bytes.extend(unsigned(body.len() as u32));
                self.bytes.extend(body);
            }
        }

        fn body(&mut self) {
            for _ in 0..self.leb(Stream::Heads) {
                self.leb(Stream::Heads);
                self.copy(Stream::Heads, 1);
            }
            let mut depth = 1;
            while depth > 0 {
                let opcode = self.next(Stream::Opcodes);
                depth += i32::from(matches!(opcode, 2..=4 | 6..=8));
                depth -= i32::from(opcode == 11);
                let following = self.streams[Stream::Opcodes as usize].as_slice().first().map_or(0, |&it| it as u8);
                self.instruction(opcode, following);
            }
        }

        fn instruction(&mut self, opcode: u8, following: u8) {
            match opcode {
                6..=8 => self.bytes.extend([opcode - 4, 0x40]),
                9 => {
                    self.bytes.push(0x41);
                    self.copy_leb(Stream::Wide);
                }
                _ => {
                    self.bytes.push(opcode);
                    self.operands(opcode, following);
                }
            }
        }

        fn operands(&mut self, opcode: u8, following: u8) {
            match opcode {
                2..=4 => self.copy_leb(Stream::Blocks),
                0x0c | 0x0d => drop(self.leb(Stream::Labels)),
                0x0e => {
                    for _ in 0..=self.leb(Stream::Tables) {
                        self.leb(Stream::Tables);
                    }
                }
                0x10 => drop(self.leb(Stream::Functions)),
                0x11 => {
                    self.leb(Stream::Types);
                    self.bytes.push(0);
                }
                0x20 => drop(self.leb(read_stream(following))),
                0x21 | 0x22 => drop(self.leb(Stream::Set)),
                0x23 | 0x24 => drop(self.leb(Stream::Globals)),
                0x28..=0x3e => {
                    self.bytes.push(0);
                    self.leb(if opcode < 0x36 { Stream::Loads } else { Stream::Stores });
                }
                0x3f | 0x40 => self.bytes.push(0),
                0x41 => {
                    let value = self.number(word_stream(following));
                    self.bytes.extend(signed(value));
                }
                0x42 => self.copy_leb(Stream::Longs),
                0x43 => self.copy(Stream::Floats, 4),
                0x44 => self.copy(Stream::Floats, 8),
                0xfc => {
                    let zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1][self.leb(Stream::Opcodes) as usize];
                    self.bytes.extend(vec![0; zeros]);
                }
                _ => {}
            }
        }

        fn leb(&mut self, stream: Stream) -> u32 {
            let value = self.number(stream);
            self.bytes.extend(unsigned(value));
            value
        }

        fn copy_leb(&mut self, stream: Stream) {
            while self.streams[stream as usize].as_slice()[0] > 127 {
                self.copy(stream, 1);
            }
            self.copy(stream, 1);
        }

        fn copy(&mut self, stream: Stream, count: usize) {
            for _ in 0..count {
                let byte = self.next(stream);
                self.bytes.push(byte);
            }
        }

        fn number(&mut self, stream: Stream) -> u32 {
            let value = u32::from(self.streams[stream as usize].next().unwrap());
            if value < 0x8000 { value } else { (value & 0x3fff) + self.number(stream) * 0x4000 }
        }

        fn next(&mut self, stream: Stream) -> u8 {
            u8::try_from(self.streams[stream as usize].next().unwrap()).unwrap()
        }
    }

    fn unsigned(value: u32) -> Vec<u8> {
        leb(value, 127)
    }

    fn signed(value: u32) -> Vec<u8> {
        leb(value, 63)
    }

    fn leb(mut value: u32, most: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        while value > most {
            bytes.push(value as u8 | 128);
            value >>= 7;
        }
        bytes.push(value as u8);
        bytes
    }

    fn check(body: &[u8]) {
        let wasm = module(body);
        assert!(Joiner::joined(split(&wasm).unwrap()) == wasm, "{body:x?}");
    }

    fn refuse(body: &[u8], wanted: &str) {
        let message = split(&module(body)).unwrap_err();
        assert!(message.contains(wanted), "{message}");
    }

    /// An opcode with operands, as long as they can be.
    fn instruction(opcode: u8) -> Option<Vec<u8>> {
        let long: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0x0f];
        let operands: Vec<u8> = match opcode {
            0x02..=0x04 => vec![0x40, 0x0b, opcode, 0x7f, 0x0b],
            0x0c | 0x0d | 0x10 | 0x20..=0x24 => long.to_vec(),
            0x0e => vec![2, 0, 1, 0x80, 0x01],
            0x11 => [long, &[0]].concat(),
            0x28..=0x3e => [&[0], long].concat(),
            0x3f | 0x40 => vec![0],
            0x41 => [0xff, 0xff, 0xff, 0xff, 0x07].to_vec(),
            0x42 => [&[0x80; 9][..], &[0x7f]].concat(),
            0x43 => vec![0, 0, 0x80, 0xff],
            0x44 => vec![0, 0, 0, 0, 0, 0, 0x80, 0xff],
            0x00 | 0x01 | 0x05 | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 => vec![],
            _ => return None,
        };
        Some([&[opcode], &operands[..]].concat())
    }

    #[test]
    fn every_opcode_comes_back_and_every_other_one_is_refused() {
        for opcode in (0..=0xfb).chain(0xfd..=0xff).filter(|&it| it != END) {
            match instruction(opcode) {
                Some(instruction) => check(&instruction),
                None => refuse(&[opcode], &format!("unknown opcode {opcode:#04x}")),
            }
        }
        (0..=7).for_each(|it| check(&[0xfc, it]));
        check(&[0xfc, 10, 0, 0, 0xfc, 11, 0]);
        refuse(&[0xfc, 9, 0], "unknown opcode 0xfc 9");
    }

    #[test]
    fn operands_come_back_before_every_opcode() {
        for following in (0..=0xff).filter_map(instruction) {
            check(&[&[0x41, 5, 0x20, 200, 1], &following[..]].concat());
            check(&[&[0x41, 5], &following[..]].concat());
        }
    }

    #[test]
    fn constants_of_every_length_come_back() {
        for value in (0..5000).chain([0x7fff, 0x8000, 0x10_0000, i32::MAX as u32]) {
            check(&[&[0x41], &signed(value)[..], &[0x28, 0], &unsigned(value)].concat());
        }
        check(&[0x41, 0x7f, 0x41, 0xff, 0x7f, 0x41, 0x80, 0]);
    }

    #[test]
    fn only_alignments_get_lost() {
        let wasm = module(&[0x28, 2, 4]);
        assert_eq!(Joiner::joined(split(&wasm).unwrap()), module(&[0x28, 0, 4]));
        refuse(&[0x28, 0x42, 1, 4], "unknown alignment");
    }

    #[test]
    fn what_this_file_does_not_know_is_refused() {
        refuse(&[0x3f, 1], "second memory");
        refuse(&[0x20, 0x80, 0], "longer than it must be");
        refuse(&[END], "elsewhere");
        assert_eq!(split(b"\0asm\x01\0\0\0").unwrap_err(), "the module has no code section");
    }

    #[test]
    fn the_shipped_module_comes_back() {
        let wasm = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../pkg/dprk-heists.wasm")).unwrap();
        let once = Joiner::joined(split(&wasm).unwrap());
        assert_eq!(once.len(), wasm.len());
        assert!(Joiner::joined(split(&once).unwrap()) == once);
    }
}
