//! What is kept where, on modules of two functions: one without a body that matters, and the one that is looked at.

use super::*;

const GET: u8 = 0x20;
const SET: u8 = 0x21;
const CALL: [u8; 2] = [0x10, 0];

/// Function 0 takes and gives nothing, function 1 has these locals and this body before its end.
fn wasm(locals: &[u8], body: &[u8]) -> Vec<u8> {
    let section = |id: u8, body: &[u8]| [&[id], &number(body.len())[..], body].concat();
    let function = [&declared(locals)[..], body, &[0x0b]].concat();
    let code = [&[2, 2, 0, 0x0b], &number(function.len())[..], &function].concat();
    [b"\0asm\x01\0\0\0".to_vec(), section(1, &[1, 0x60, 0, 0]), section(3, &[2, 0, 0]), section(10, &code)].concat()
}

/// Sets all of so many locals, calls, and reads those that are named.
fn body(locals: usize, read: &[usize]) -> Vec<u8> {
    let set = (0..locals).flat_map(|it| [vec![0x41, 1], local(SET, it)].concat());
    let read = read.iter().flat_map(|&it| [local(GET, it), vec![0x1a]].concat());
    set.chain(CALL).chain(read).collect()
}

fn exposed_calls(wasm: &[u8]) -> usize {
    let module = module(wasm).unwrap();
    let code = sections(wasm).unwrap().pop().unwrap();
    let mut reader = Reader { bytes: wasm, place: code.body.start + 4 };
    let size = reader.number().unwrap() as usize;
    exposed(&Body::read(reader.take(size).unwrap(), &module.types[0], &module).unwrap()).len()
}

/// Whether a signal could have hurt the module, and whether it is still the same one if not.
fn check(locals: &[u8], body: &[u8], is_exposed: bool) {
    let old = wasm(locals, body);
    assert_eq!(exposed_calls(&old) > 0, is_exposed, "{body:?}");
    let new = kept(&old).unwrap();
    assert_eq!(exposed_calls(&new), 0, "{body:?} became {new:?}");
    assert_eq!(new == old, !is_exposed, "{body:?}");
}

#[test]
fn only_what_is_read_after_a_call_and_lies_far_is_moved() {
    check(&[], &[], false);
    check(&[I32; 32], &body(32, &[31]), false);
    check(&[I32; 33], &body(33, &[]), false);
    check(&[I32; 33], &body(33, &[31]), false);
    check(&[I32; 33], &body(33, &[32]), true);
    check(&[F64; 17], &[&CALL[..], &[GET, 15, 0x1a]].concat(), false);
    check(&[F64; 17], &[&CALL[..], &[GET, 16, 0x1a]].concat(), true);
}

#[test]
fn for_more_than_there_is_room_for_there_is_memory() {
    let all: Vec<usize> = (0..40).collect();
    check(&[I32; 40], &body(40, &all), true);
    check(&[I32; 40], &[body(40, &all), vec![0x0f]].concat(), true);
    check(&[I32; 40], &[vec![0x02, 0x40], body(40, &all), vec![0x0c, 1, 0x0b]].concat(), true);
}

#[test]
fn operands_below_a_call_are_put_aside() {
    check(&[I32; 24], &[&[GET, 0][..], &CALL, &[0x1a]].concat(), false);
    check(&[I32; 28], &[&[GET, 0][..], &CALL, &[0x1a]].concat(), false);
    check(&[I32; 29], &[&[GET, 0][..], &CALL, &[0x1a]].concat(), true);
    check(&[I32; 29], &[&[GET, 0, 0x42, 0][..], &CALL, &[0x1a, 0x1a]].concat(), true);
}

#[test]
fn a_loop_reads_what_it_left() {
    let read_then_call = [&[0x03, 0x40, GET, 32, 0x1a][..], &CALL, &[GET, 0, 0x0d, 0, 0x0b]].concat();
    check(&[I32; 33], &read_then_call, true);
    check(
        &[I32; 33],
        &[&[0x03, 0x40, 0x41, 0, SET, 32, GET, 32, 0x1a][..], &CALL, &[GET, 0, 0x0d, 0, 0x0b]].concat(),
        false,
    );
}

#[test]
fn what_cannot_be_put_aside_is_refused() {
    let message = kept(&wasm(&[I32; 33], &[&[GET, 0, 0x02, 0x40][..], &CALL, &[0x0b, 0x1a]].concat())).unwrap_err();
    assert_eq!(
        message,
        "function 1: after step 2, a call, something is needed beyond the first 128 bytes of the frame"
    );
}
