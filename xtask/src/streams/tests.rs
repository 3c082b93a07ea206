//! Every opcode and the real module, there and back.

use super::*;

/// A module of one function that has this body before its end. Nobody checks that it makes sense.
pub(crate) fn module(body: &[u8]) -> Vec<u8> {
    let function = [&[1, 2, 0x7f], body, &[END]].concat();
    let section = [&[1], &unsigned(function.len() as u32)[..], &function].concat();
    let custom = [0, 3, 1, b'n', 7];
    [b"\0asm\x01\0\0\0", &custom[..], &[CODE], &unsigned(section.len() as u32), &section, &custom].concat()
}

/// What `www/inline.js` does.
struct Joiner {
    streams: Vec<std::vec::IntoIter<u16>>,
    bytes: Vec<u8>,
    /// The last two opcodes.
    opcodes: [u32; 2],
    frame: u32,
    awaits_frame: bool,
    local: u32,
    base: u32,
    stored: [u32; 256],
}

impl Joiner {
    fn joined(streams: Vec<Vec<u16>>) -> Vec<u8> {
        let mut streams: Vec<_> = streams.into_iter().map(Vec::into_iter).collect();
        let [before, after] = [0, 1].map(|it| std::mem::take(&mut streams[it]).map(|it| it as u8).collect::<Vec<_>>());
        let bytes = Vec::new();
        let (opcodes, stored) = ([1; 2], [0; 256]);
        let mut joiner = Joiner { streams, bytes, opcodes, frame: 99, awaits_frame: false, local: 0, base: 0, stored };
        let length = joiner.number(Stream::Heads);
        joiner.functions();
        assert!(joiner.streams.iter().all(|it| it.len() == 0), "a stream holds more than is read");
        let size = unsigned(joiner.bytes.len() as u32);
        let bytes = [before, vec![CODE], size, joiner.bytes, after].concat();
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
        (self.frame, self.awaits_frame, self.base) = (99, false, 0);
        self.stored = [0; 256];
        let mut depth = 1;
        while depth > 0 {
            let opcode = self.number(Stream::Opcodes);
            depth += i32::from(matches!(opcode, 2..=4 | 6..=8));
            depth -= i32::from(opcode == 11);
            let following = self.following(0).map_or(0, |it| u8::try_from(it).unwrap_or(0x10));
            self.instruction(opcode, following);
        }
    }

    fn following(&self, place: usize) -> Option<u16> {
        self.streams[Stream::Opcodes as usize].as_slice().get(place).copied()
    }

    fn is_at_frame(&self) -> bool {
        matches!(self.opcodes[0], 0x20 | 0x22) && self.frame == self.local
    }

    fn instruction(&mut self, opcode: u32, following: u8) {
        let Ok(opcode) = u8::try_from(opcode) else {
            self.bytes.push(0x10);
            return self.bytes.extend(unsigned(opcode - 0x100));
        };
        match opcode {
            6..=8 => self.bytes.extend([opcode - 4, 0x40]),
            9 => {
                self.bytes.push(0x41);
                self.copy_leb(Stream::Wide);
            }
            0x12 => {
                let value = self.number(Stream::Addresses) + 0x10_0000;
                self.bytes.push(0x41);
                self.bytes.extend(signed(value));
            }
            0x13..=0x16 => self.bytes.extend([0x41, [0, 1, 2, 0x7f][usize::from(opcode - 0x13)]]),
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
            0x11 => {
                self.leb(Stream::Types);
                self.bytes.push(0);
            }
            0x20 => self.get(following),
            0x21 | 0x22 => {
                self.local = self.leb(Stream::Set);
                if opcode == 0x22 && ends_statement(self.opcodes[0] as u16) {
                    self.base = self.local;
                }
                if std::mem::take(&mut self.awaits_frame) && self.frame == 99 {
                    self.frame = self.local;
                }
            }
            0x23 | 0x24 => {
                self.awaits_frame |= opcode == 0x23;
                self.leb(Stream::Globals);
            }
            0x28..=0x35 => {
                self.bytes.push(0);
                self.leb(if self.is_at_frame() { Stream::Frames } else { Stream::Loads });
            }
            0x36..=0x3e => {
                let step = self.number(Stream::Stores);
                let last = &mut self.stored[self.base as usize % 256];
                *last = last.wrapping_add(step >> 1 ^ (step & 1).wrapping_neg());
                let offset = *last;
                self.bytes.push(0);
                self.bytes.extend(unsigned(offset));
            }
            0x3f | 0x40 => self.bytes.push(0),
            0x41 => {
                let stream = match word_stream(following) {
                    Stream::Added if self.is_at_frame() => Stream::Frames,
                    stream => stream,
                };
                let value = self.number(stream);
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

    fn get(&mut self, following: u8) {
        let stream = match read_stream(following) {
            Stream::Read if self.following(0) == Some(0x41) && self.following(1) == Some(0x6a) => Stream::Based,
            Stream::Read if ends_statement(self.opcodes[0] as u16) => Stream::First,
            stream => stream,
        };
        self.local = match self.number(stream) {
            99 => self.frame,
            local if local == self.frame => 99,
            local => local,
        };
        if ends_statement(self.opcodes[0] as u16) {
            self.base = self.local;
        }
        self.bytes.extend(unsigned(self.local));
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
        if matches!(stream, Stream::Opcodes) {
            self.opcodes = [self.opcodes[1], value];
        }
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
        0x0c | 0x0d | 0x20..=0x24 => long.to_vec(),
        0x10 => unsigned(0x7eff),
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
    let addresses = (0x0f_ff00..0x10_0100).chain(0x10_7f00..0x10_8100);
    for value in (0..5000).chain([0x7fff, 0x8000, i32::MAX as u32]).chain(addresses) {
        check(&[&[0x41], &signed(value)[..], &[0x28, 0], &unsigned(value)].concat());
    }
    check(&[0x41, 0x7f, 0x41, 0xff, 0x7f, 0x41, 0x80, 0, 0x41, 0x80, 0x80, 0xc0, 0x80, 0]);
    check(&[0x41, 0x80, 0x80, 0x80, 0x80, 0x78, 0x41, 0xff, 0xff, 0xff, 0xff, 0x0f]);
}

#[test]
fn the_local_that_has_the_frame_comes_back() {
    let begins = |frame: u8| [0x23, 0, 0x41, 80, 0x6b, 0x22, frame, 0x24, 0];
    for frame in [0, 3, 98, 99, 100] {
        for local in [0, 3, 98, 99, 100] {
            let uses = [0x20, local, 0x28, 0, 8, 0x20, local, 0x41, 9, 0x6a, 0x22, local, 0x41, 10, 0x6a];
            check(&[&begins(frame)[2..], &uses].concat());
            check(&[&begins(frame)[..], &uses, &begins(local), &uses].concat());
        }
    }
}

#[test]
fn stores_one_after_another_come_back() {
    for offset in [0, 8, 12, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
        let store = [&[0x36, 0], &unsigned(offset)[..]].concat();
        let twice = [&[0x36, 0, 12], &store[..], &[0x36, 0, 4]].concat();
        check(
            &[
                &[0x1a, 0x20, 1, 0x22, 2],
                &twice[..],
                &[0x20, 2],
                &twice,
                &[0x22, 1],
                &twice,
                &[0x1a, 0x20, 130, 2],
                &twice,
            ]
            .concat(),
        );
    }
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
    refuse(&[&[CALL], &unsigned(0x7f00)[..]].concat(), "a call of function 32512");
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
