//! What a function needs after a call lies in the first 128 bytes of its frame.
//!
//! After each call, code of JavaScriptCore's baseline compiler for x86-64 sets the stack's pointer to the frame's start and then, in a second
//! instruction, to its end. Each function that is compiled meanwhile makes WebKitGTK 2.50 send its thread a signal, and what Linux writes
//! for a signal between the two lies on the frame, except for its first 128 bytes (the red zone). Then states came out wrong, memory
//! was read out of bounds, or the process fell.

mod steps;

use std::collections::BTreeMap;

use crate::order::number;
use crate::sections::{CODE, FUNCTIONS, IMPORTS, Reader, TYPES, sections};
use crate::shell::Outcome;
use steps::{Body, F32, F64, I32, Module, NOTHING, Signature, Step, What};

/// What no signal is written to, in bytes.
const SAFE: usize = 128;
/// Behind the locals, each operand has so many bytes.
const OPERAND: usize = 16;

/// Gives the same module, with what calls leave alone put where signals leave it alone, too.
pub(crate) fn kept(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let module = module(wasm)?;
    let section = sections(wasm)?.into_iter().find(|it| it.id == CODE).ok_or("the module has no code section")?;
    let mut reader = Reader { bytes: &wasm[..section.body.end], place: section.body.start };
    let count = reader.number()? as usize;
    let mut code = number(count);
    for place in module.functions.len() - count..module.functions.len() {
        let size = reader.number()? as usize;
        let old = reader.take(size)?;
        let new = function(old, &module.types[module.functions[place]], &module)
            .map_err(|it| format!("function {place}: {it}"))?;
        code.extend([number(new.len()), new].concat());
    }
    Ok([&wasm[..section.start], &[CODE], &number(code.len()), &code, &wasm[section.body.end..]].concat())
}

fn module(wasm: &[u8]) -> Outcome<Module> {
    let sections = sections(wasm)?;
    let section = |id: u8| {
        let body = sections.iter().find(|it| it.id == id).map_or(0..0, |it| it.body.clone());
        Reader { bytes: &wasm[..body.end], place: body.start }
    };
    let mut module = Module { types: Vec::new(), functions: Vec::new() };
    let mut types = section(TYPES);
    for _ in 0..types.number()? {
        types.byte()?;
        let mut list = || types.number().and_then(|it| types.take(it as usize)).map(<[u8]>::to_vec);
        module.types.push(Signature { takes: list()?, gives: list()? });
    }
    let mut imports = section(IMPORTS);
    for _ in 0..if imports.bytes.is_empty() { 0 } else { imports.number()? } {
        for _ in 0..2 {
            let length = imports.number()? as usize;
            imports.take(length)?;
        }
        imports.byte()?;
        module.functions.push(imports.number()? as usize);
    }
    let mut functions = section(FUNCTIONS);
    for _ in 0..functions.number()? {
        module.functions.push(functions.number()? as usize);
    }
    Ok(module)
}

fn function(old: &[u8], signature: &Signature, module: &Module) -> Outcome<Vec<u8>> {
    let body = Body::read(old, signature, module)?;
    if exposed(&body).is_empty() {
        return Ok(old.to_vec());
    }
    let saved = with_saved_operands(&body, signature.takes.len());
    let body = Body::read(&saved, signature, module)?;
    let new = with_places(&body, signature)?;
    match exposed(&Body::read(&new, signature, module)?).first() {
        None => Ok(new),
        Some(step) => {
            Err(format!("after step {step}, a call, something is needed beyond the first {SAFE} bytes of the frame"))
        }
    }
}

/// The calls after which something is needed that lies further away.
fn exposed(body: &Body) -> Vec<usize> {
    let (places, end) = places(&body.locals);
    let calls = calls(body);
    if calls.is_empty() || places.last().is_none_or(|&it| it <= SAFE) && end + OPERAND * deepest(body) <= SAFE {
        return Vec::new();
    }
    let live = live(body);
    let far = |step: &usize| (0..places.len()).any(|it| places[it] > SAFE && needed_after(body, &live, *step).has(it));
    calls.into_iter().filter(|it| far(it) || operands_lie_far(end, below(&body.steps[*it]).len())).collect()
}

fn operands_lie_far(end: usize, count: usize) -> bool {
    count > 0 && end + OPERAND * count > SAFE
}

fn calls(body: &Body) -> Vec<usize> {
    (0..body.steps.len()).filter(|&it| matches!(body.steps[it].what, What::Call(..))).collect()
}

fn below<'a>(step: &'a Step) -> &'a [u8] {
    if let What::Call(_, _, below, _) = &step.what { below } else { &[] }
}

fn deepest(body: &Body) -> usize {
    body.steps.iter().map(|it| below(it).len()).max().unwrap_or(0)
}

/// Where each local ends, in bytes from the start of the frame, and where the operands start.
fn places(locals: &[u8]) -> (Vec<usize>, usize) {
    let mut end = 0;
    let places = locals.iter().map(|&it| {
        end = (end + size(it)).next_multiple_of(size(it));
        end
    });
    let places: Vec<usize> = places.collect();
    (places, end.next_multiple_of(OPERAND))
}

fn size(of: u8) -> usize {
    if of == I32 || of == F32 { 4 } else { 8 }
}

/// A set of locals.
#[derive(Clone, PartialEq)]
struct Set(Vec<u64>);

impl Set {
    fn has(&self, local: usize) -> bool {
        self.0[local / 64] >> (local % 64) & 1 == 1
    }

    fn put(&mut self, local: usize, is_in: bool) {
        let bit = 1 << (local % 64);
        if is_in { self.0[local / 64] |= bit } else { self.0[local / 64] &= !bit }
    }

    fn add(&mut self, other: &Set) {
        self.0.iter_mut().zip(&other.0).for_each(|(it, other)| *it |= other);
    }
}

/// Before each step, the locals whose value is still read.
fn live(body: &Body) -> Vec<Set> {
    let none = Set(vec![0; body.locals.len() / 64 + 1]);
    let mut live = vec![none.clone(); body.steps.len() + 1];
    let mut changed = true;
    while std::mem::take(&mut changed) {
        for (place, step) in body.steps.iter().enumerate().rev() {
            let mut now = none.clone();
            step.next.iter().for_each(|&next| now.add(&live[next]));
            match step.what {
                What::Get(local) => now.put(local, true),
                What::Set(local) | What::Tee(local) => now.put(local, false),
                _ => {}
            }
            changed |= now != live[place];
            live[place] = now;
        }
    }
    live
}

/// A call's result is set only after the call.
fn needed_after(body: &Body, live: &[Set], call: usize) -> Set {
    let mut needed = live[call + 1].clone();
    if let Some(What::Set(local) | What::Tee(local)) = body.steps.get(call + 1).map(|it| &it.what) {
        needed.put(*local, false);
    }
    needed
}

/// More locals, each for one use at a time.
struct More {
    locals: Vec<u8>,
    of: BTreeMap<(&'static str, usize, u8), usize>,
}

impl More {
    fn local(&mut self, what: &'static str, nth: usize, of: u8) -> usize {
        *self.of.entry((what, nth, of)).or_insert_with(|| {
            self.locals.push(of);
            self.locals.len() - 1
        })
    }
}

/// Operands that wait below a call lie behind all locals; here they wait in locals. Those outside of its block cannot.
fn with_saved_operands(body: &Body, parameters: usize) -> Vec<u8> {
    let mut more = More { locals: body.locals.clone(), of: BTreeMap::new() };
    let mut code = Vec::new();
    // Before the arguments that are only named, so that fewer have to make way.
    let calls = calls(body).into_iter().filter(|&it| !below(&body.steps[it]).is_empty());
    let begun: BTreeMap<usize, usize> = calls.map(|it| (it - named_arguments(body, it), it)).collect();
    for (place, step) in body.steps.iter().enumerate() {
        if let Some(&call) = begun.get(&place)
            && let What::Call(takes, _, below, 0) = &body.steps[call].what
        {
            let passed = takes[..takes.len() - (call - place)]
                .iter()
                .enumerate()
                .map(|(nth, &it)| more.local("passed", nth, it));
            let passed: Vec<usize> = passed.collect();
            let kept = waiting(&mut more, below);
            [&kept[..], &passed].concat().into_iter().rev().for_each(|it| code.extend(local(0x21, it)));
            passed.into_iter().for_each(|it| code.extend(local(0x20, it)));
        }
        code.extend(step.bytes);
        if let What::Call(_, gives, below, 0) = &step.what
            && !below.is_empty()
        {
            let given = gives.first().map(|&it| more.local("given", 0, it));
            given.into_iter().for_each(|it| code.extend(local(0x21, it)));
            waiting(&mut more, below).into_iter().chain(given).for_each(|it| code.extend(local(0x20, it)));
        }
    }
    [declared(&more.locals[parameters..]), code].concat()
}

fn waiting(more: &mut More, below: &[u8]) -> Vec<usize> {
    below.iter().enumerate().map(|(nth, &it)| more.local("kept", nth, it)).collect()
}

/// How many of a call's last arguments are a local or a constant each.
fn named_arguments(body: &Body, call: usize) -> usize {
    let What::Call(takes, ..) = &body.steps[call].what else { return 0 };
    let is_named = |step: &&Step| matches!(step.bytes[0], 0x20 | 0x41..=0x44);
    body.steps[..call].iter().rev().take(takes.len()).take_while(is_named).count()
}

/// The locals that are needed after calls come first. Those for which there is no room, the least named ones, go to the stack in
/// the memory, where the compiler of Rust keeps what has an address.
fn with_places(body: &Body, signature: &Signature) -> Outcome<Vec<u8>> {
    let parameters = signature.takes.len();
    let live = live(body);
    let mut needed = Set(vec![0; body.locals.len() / 64 + 1]);
    calls(body).into_iter().for_each(|it| needed.add(&needed_after(body, &live, it)));
    let uses = |local: usize| body.steps.iter().filter(|it| of(&it.what) == Some(local)).count();
    let mut near: Vec<usize> = (parameters..body.locals.len()).filter(|&it| needed.has(it)).collect();
    let mut moved = Vec::new();
    let room = |near: &[usize], moved: &[usize]| {
        let base = if moved.is_empty() { &[][..] } else { &[I32] };
        let first =
            [&body.locals[..parameters], base, &near.iter().map(|&it| body.locals[it]).collect::<Vec<_>>()].concat();
        places(&first).0.last().is_none_or(|&it| it <= SAFE)
    };
    while !room(&near, &moved) {
        let least = (0..near.len())
            .min_by_key(|&it| uses(near[it]))
            .ok_or("its parameters alone take more room than is safe")?;
        moved.push(near.remove(least));
    }
    let far: Vec<usize> =
        (parameters..body.locals.len()).filter(|it| !near.contains(it) && !moved.contains(it)).collect();
    Ok(Places::new(body, parameters, &near, &moved, &far).written(
        body,
        &live[0],
        signature.gives.first().map_or(NOTHING, |&it| it),
    ))
}

fn of(what: &What) -> Option<usize> {
    if let What::Get(it) | What::Set(it) | What::Tee(it) = *what { Some(it) } else { None }
}

/// Where each local goes.
struct Places {
    parameters: usize,
    /// The local with the address of those in memory.
    base: usize,
    new: BTreeMap<usize, usize>,
    /// How far from the base, and of which type.
    memory: BTreeMap<usize, (usize, u8)>,
    more: More,
}

impl Places {
    fn new(body: &Body, parameters: usize, near: &[usize], moved: &[usize], far: &[usize]) -> Places {
        let mut locals = body.locals[..parameters].to_vec();
        let mut new: BTreeMap<usize, usize> = (0..parameters).map(|it| (it, it)).collect();
        let base = locals.len();
        if !moved.is_empty() {
            locals.push(I32);
        }
        for &local in near.iter().chain(far) {
            new.insert(local, locals.len());
            locals.push(body.locals[local]);
        }
        let memory = moved.iter().enumerate().map(|(place, &it)| (it, (8 * place, body.locals[it]))).collect();
        Places { parameters, base, new, memory, more: More { locals, of: BTreeMap::new() } }
    }

    fn written(mut self, body: &Body, at_start: &Set, gives: u8) -> Vec<u8> {
        let mut code = Vec::new();
        if !self.memory.is_empty() {
            code.extend([&[0x23, 0], &self.room()[..], &[0x6b], &local(0x22, self.base), &[0x24, 0]].concat());
        }
        for (_, &(place, of)) in self.memory.iter().filter(|it| at_start.has(*it.0)) {
            code.extend([local(0x20, self.base), zero(of), access(0x36, of, place)].concat());
        }
        let back = self.back();
        if !back.is_empty() {
            code.extend([0x02, gives]); // a block, so that branches to the end of the function come by the way back
        }
        body.steps.iter().for_each(|step| self.step(step, &back, &mut code));
        if !back.is_empty() {
            code.extend([&back[..], &[0x0b]].concat());
        }
        [declared(&self.more.locals[self.parameters..]), code].concat()
    }

    fn room(&self) -> Vec<u8> {
        [vec![0x41], signed((8 * self.memory.len()).next_multiple_of(16))].concat()
    }

    fn back(&self) -> Vec<u8> {
        if self.memory.is_empty() {
            return Vec::new();
        }
        [local(0x20, self.base), self.room(), vec![0x6a, 0x24, 0]].concat()
    }

    fn step(&mut self, step: &Step, back: &[u8], code: &mut Vec<u8>) {
        let Some(old) = of(&step.what) else {
            if let What::Return = step.what {
                code.extend(back);
            }
            return code.extend(step.bytes);
        };
        let Some(&(place, of)) = self.memory.get(&old) else {
            return code.extend(local(step.bytes[0], self.new[&old]));
        };
        if let What::Get(_) = step.what {
            return code.extend([local(0x20, self.base), access(0x28, of, place)].concat());
        }
        let value = self.more.local("value", 0, of);
        code.extend([local(0x21, value), local(0x20, self.base), local(0x20, value), access(0x36, of, place)].concat());
        if let What::Tee(_) = step.what {
            code.extend(local(0x20, value));
        }
    }
}

fn local(opcode: u8, local: usize) -> Vec<u8> {
    [vec![opcode], number(local)].concat()
}

/// Loads and stores of the four types follow upon each other; the alignment that is promised is none.
fn access(first: u8, of: u8, place: usize) -> Vec<u8> {
    [vec![first + (I32 - of), 0], number(place)].concat()
}

fn zero(of: u8) -> Vec<u8> {
    let size = match of {
        F32 => 4,
        F64 => 8,
        _ => 1,
    };
    [vec![0x41 + (I32 - of)], vec![0; size]].concat()
}

/// The declarations of locals: how many of one type, again and again.
fn declared(locals: &[u8]) -> Vec<u8> {
    let groups: Vec<&[u8]> = locals.chunk_by(|one, other| one == other).collect();
    let each = groups.iter().flat_map(|it| [number(it.len()), vec![it[0]]].concat());
    number(groups.len()).into_iter().chain(each).collect()
}

fn signed(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 63 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

#[cfg(test)]
mod tests;
