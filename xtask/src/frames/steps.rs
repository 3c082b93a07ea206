//! A function's body, step by step: what each one takes from the stack and leaves there, and where it goes on.

use crate::sections::Reader;
use crate::shell::Outcome;

pub(super) const I32: u8 = 0x7f;
pub(super) const I64: u8 = 0x7e;
pub(super) const F32: u8 = 0x7d;
pub(super) const F64: u8 = 0x7c;
/// A block's type when it leaves nothing.
pub(super) const NOTHING: u8 = 0x40;

#[derive(Clone, Default)]
pub(super) struct Signature {
    pub(super) takes: Vec<u8>,
    pub(super) gives: Vec<u8>,
}

pub(super) struct Module {
    pub(super) types: Vec<Signature>,
    /// The type of each function, imported ones first.
    pub(super) functions: Vec<usize>,
}

pub(super) enum What {
    Get(usize),
    Set(usize),
    Tee(usize),
    /// The types of what it takes, of what it leaves, and of what waits below; how much of that waits outside the block.
    Call(Vec<u8>, Vec<u8>, Vec<u8>, usize),
    Return,
    Other,
}

pub(super) struct Step<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) what: What,
    /// The steps that can follow.
    pub(super) next: Vec<usize>,
}

pub(super) struct Body<'a> {
    /// Parameters come first.
    pub(super) locals: Vec<u8>,
    pub(super) steps: Vec<Step<'a>>,
}

struct Block {
    opcode: u8,
    start: usize,
    gives: Option<u8>,
    height: usize,
    /// The branches to its end, which is not known before it comes.
    leaving: Vec<usize>,
}

struct Walk<'a> {
    module: &'a Module,
    code: Reader<'a>,
    body: Body<'a>,
    stack: Vec<u8>,
    blocks: Vec<Block>,
}

impl<'a> Body<'a> {
    pub(super) fn read(bytes: &'a [u8], signature: &Signature, module: &'a Module) -> Outcome<Body<'a>> {
        let mut code = Reader { bytes, place: 0 };
        let mut locals = signature.takes.clone();
        for _ in 0..code.number()? {
            let count = code.number()? as usize;
            locals.extend(vec![code.byte()?; count]);
        }
        let whole =
            Block { opcode: 2, start: 0, gives: signature.gives.first().copied(), height: 0, leaving: Vec::new() };
        let body = Body { locals, steps: Vec::new() };
        let mut walk = Walk { module, code, body, stack: Vec::new(), blocks: vec![whole] };
        while !walk.blocks.is_empty() {
            walk.step()?;
        }
        Ok(walk.body)
    }
}

impl Walk<'_> {
    fn step(&mut self) -> Outcome {
        let start = self.code.place;
        let opcode = self.code.byte()?;
        let place = self.body.steps.len();
        self.body.steps.push(Step { bytes: &[], what: What::Other, next: vec![place + 1] });
        match opcode {
            0x02..=0x05 | 0x0b => self.structure(opcode, place)?,
            0x00 | 0x0c..=0x0f => self.branch(opcode, place)?,
            0x10 | 0x11 => self.call(opcode, place)?,
            0x20..=0x22 => self.local(opcode, place)?,
            _ => self.plain(opcode)?,
        }
        self.body.steps[place].bytes = &self.code.bytes[start..self.code.place];
        Ok(())
    }

    fn structure(&mut self, opcode: u8, place: usize) -> Outcome {
        if opcode < 5 {
            let gives = Some(self.code.byte()?).filter(|&it| it != NOTHING);
            if opcode == 4 {
                self.pop();
            }
            self.blocks.push(Block { opcode, start: place, gives, height: self.stack.len(), leaving: Vec::new() });
            return Ok(());
        }
        let mut block = self.blocks.pop().ok_or("an end too many")?;
        self.stack.truncate(block.height);
        if opcode == 5 {
            // What comes here from above goes to the end, what the `if` left out comes here.
            block.leaving.push(place);
            self.body.steps[place].next.clear();
            self.body.steps[block.start].next.push(place + 1);
            block.opcode = opcode;
            self.blocks.push(block);
            return Ok(());
        }
        if block.opcode == 4 {
            self.body.steps[block.start].next.push(place);
        }
        for from in block.leaving {
            self.body.steps[from].next.push(place);
        }
        self.stack.extend(block.gives);
        Ok(())
    }

    fn branch(&mut self, opcode: u8, place: usize) -> Outcome {
        let targets = match opcode {
            0x0c | 0x0d => 1,
            0x0e => self.code.number()? + 1,
            _ => 0,
        };
        if opcode == 0x0d || opcode == 0x0e {
            self.pop();
        }
        if opcode != 0x0d {
            self.body.steps[place].next.clear();
        }
        for _ in 0..targets {
            let depth = self.code.number()? as usize;
            let blocks = self.blocks.len();
            let block =
                blocks.checked_sub(depth + 1).and_then(|it| self.blocks.get_mut(it)).ok_or("a branch to nowhere")?;
            match block.opcode {
                3 => self.body.steps[place].next.push(block.start),
                _ => block.leaving.push(place),
            }
        }
        if opcode == 0x0f {
            self.body.steps[place].what = What::Return;
        }
        if opcode != 0x0d {
            // What follows is never reached, up to the next end or else.
            let height = self.height();
            self.stack.truncate(height);
        }
        Ok(())
    }

    fn call(&mut self, opcode: u8, place: usize) -> Outcome {
        let number = self.code.number()? as usize;
        let of = match opcode {
            0x10 => *self.module.functions.get(number).ok_or("a call of a function that is not there")?,
            _ => number,
        };
        let Signature { takes, gives } = self.module.types.get(of).ok_or("a call of an unknown type")?.clone();
        let mut pops = takes;
        if opcode == 0x11 {
            self.code.byte()?;
            pops.push(I32);
        }
        self.pop_all(pops.len());
        let below = self.stack.clone();
        self.stack.extend(&gives);
        self.body.steps[place].what = What::Call(pops, gives, below, self.height());
        Ok(())
    }

    fn local(&mut self, opcode: u8, place: usize) -> Outcome {
        let local = self.code.number()? as usize;
        let of = *self.body.locals.get(local).ok_or("an unknown local")?;
        if opcode != 0x20 {
            self.pop();
        }
        if opcode != 0x21 {
            self.stack.push(of);
        }
        self.body.steps[place].what = [What::Get, What::Set, What::Tee][usize::from(opcode - 0x20)](local);
        Ok(())
    }

    fn plain(&mut self, opcode: u8) -> Outcome {
        let (pops, gives) = match opcode {
            0x01 => (0, None),
            0x1a => (1, None),
            0x1b => (3, self.stack.iter().rev().nth(1).copied()),
            0x23 => (0, Some(I32)), // the module's one global is the stack's pointer
            0x24 => (1, None),
            0x28..=0x35 => (1, Some(loaded(opcode))),
            0x36..=0x3e => (2, None),
            0x3f | 0x40 => (usize::from(opcode - 0x3f), Some(I32)),
            0x41..=0x44 => (0, Some([I32, I64, F32, F64][usize::from(opcode - 0x41)])),
            0x45..=0xc4 => computed(opcode),
            0xfc => match self.code.number()? {
                it @ 0..=7 => (1, Some(if it < 4 { I32 } else { I64 })),
                it @ (10 | 11) => self.code.take(12 - it as usize).map(|_| (3, None))?,
                other => return Err(format!("unknown opcode 0xfc {other}")),
            },
            _ => return Err(format!("unknown opcode {opcode:#04x}")),
        };
        match opcode {
            0x28..=0x3e => self.code.number().and_then(|_| self.code.number()).map(drop)?,
            0x23 | 0x24 | 0x3f | 0x40 => self.code.number().map(drop)?,
            0x41 | 0x42 => self.code.leb().map(drop)?,
            0x43 | 0x44 => self.code.take(if opcode == 0x43 { 4 } else { 8 }).map(drop)?,
            _ => {}
        }
        self.pop_all(pops);
        self.stack.extend(gives);
        Ok(())
    }

    /// Where nothing is reached, more may be taken than was left.
    fn pop(&mut self) -> Option<u8> {
        if self.stack.len() > self.height() { self.stack.pop() } else { None }
    }

    fn pop_all(&mut self, count: usize) {
        for _ in 0..count {
            self.pop();
        }
    }

    fn height(&self) -> usize {
        self.blocks.last().map_or(0, |it| it.height)
    }
}

fn loaded(opcode: u8) -> u8 {
    match opcode {
        0x28 | 0x2c..=0x2f => I32,
        0x2a => F32,
        0x2b => F64,
        _ => I64,
    }
}

/// How many a calculation takes, and what it gives.
fn computed(opcode: u8) -> (usize, Option<u8>) {
    let takes = match opcode {
        0x45 | 0x50 | 0x67..=0x69 | 0x79..=0x7b | 0x8b..=0x91 | 0x99..=0x9f | 0xa7.. => 1,
        _ => 2,
    };
    let gives = match opcode {
        ..=0x78 | 0xa7..=0xab | 0xbc | 0xc0 | 0xc1 => I32,
        0x79..=0x8a | 0xac..=0xb1 | 0xbd | 0xc2.. => I64,
        0x8b..=0x98 | 0xb2..=0xb6 | 0xbe => F32,
        _ => F64,
    };
    (takes, Some(gives))
}
