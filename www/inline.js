// The module as text, so that nothing is fetched and nothing inflated.

// The build puts literals here: é, a key, then streams of values, a character each. xtask/src/literal.rs says how a value
// becomes a character, xtask/src/streams.rs how a module becomes streams: they take 15 kB less brotli than its bytes do.
const [proof, key, ...texts] = "@@WASM@@";

// A literal cannot carry these values as they are. The characters of the key, in this order, stand for them.
const AWKWARD = [0, 10, 13, 34, 92]; // NUL, line feed, carriage return, quote, backslash

// The streams, in the order of xtask/src/streams.rs.
const BEFORE = 0, AFTER = 1, HEADS = 2, OPCODES = 3, BLOCKS = 4, LABELS = 5, TABLES = 6, TYPES = 7, GLOBALS = 8;
const SET = 9, LOADED_FROM = 10, PASSED = 11, BASED = 12, FIRST = 13, READ = 14, ADDED = 15;
const LOADS = 16, STORES = 17, FRAMES = 18, COMPUTED = 19, WORDS = 20, ADDRESSES = 21, WIDE = 22, LONGS = 23, FLOATS = 24;

// From CALLS on, an opcode is a call, and of which function.
const CALLS = 0x100;
const LAST = 0x7fff;

// The stream of an opcode's one number, PLAIN for an opcode without operands, 0 for all that need more thought.
const PLAIN = 255;
const STREAM = table([
  [0x00, 0x01, PLAIN], [0x05, 0x05, PLAIN], [0x0f, 0x0f, PLAIN], [0x1a, 0x1b, PLAIN], [0x45, 0xc4, PLAIN],
  [0x0c, 0x0d, LABELS], [0x21, 0x22, SET], [0x23, 0x24, GLOBALS], [0x28, 0x35, LOADS],
  [0x36, 0x3e, STORES],
]);

// Where the next opcode foretells the number, it says the stream: after local.get and i32.const.
const GET = 0x20;
const TEE = 0x22;
const GLOBAL = 0x23;
const WORD = 0x41;
const ADD = 0x6a;
const AFTER_GET = table([[0, 255, READ], [0x28, 0x35, LOADED_FROM], [0x36, 0x3e, PASSED], [CALLS, LAST, PASSED]]);
const AFTER_WORD = table([[0, LAST, WORDS], [0x45, 0x78, COMPUTED], [ADD, ADD, ADDED]]);

// Where a statement begins: behind these opcodes.
const BEGINS = table([
  [0x02, 0x08, 1], [0x0b, 0x0d, 1], [0x1a, 0x1a, 1], [0x21, 0x21, 1], [0x24, 0x24, 1], [0x36, 0x3e, 1], [CALLS, LAST, 1],
]);

// The number that the local with a function's frame changes with where it is read.
const FRAME = 99;

function table(ranges) {
  const all = new Uint8Array(LAST + 1);
  for (const [from, to, stream] of ranges) all.fill(stream, from, to + 1);
  return all;
}

/** Compiles the module off the main thread, where some engines refuse to compile it on the spot. */
export async function compile() {
  if (proof.charCodeAt() !== 0xe9) {
    const message = `its script was read as ${document.characterSet}, wanted UTF-8: put charset="utf-8" on its tag`;
    throw Object.assign(new Error(message), { code: "wasm" });
  }
  return WebAssembly.compile(joined(texts.map(values)));
}

// The value of each character of ASCII.
const ascii = Uint8Array.from({ length: 128 }, (_, code) => code);
AWKWARD.forEach((value, place) => (ascii[key.charCodeAt(place)] = value));

/** The values of a literal. A value whose own character is in the key is the character 0xc000 higher. */
function values(text) {
  const all = new Uint16Array(text.length);
  for (let i = 0; i < all.length; i++) {
    const code = text.charCodeAt(i);
    all[i] = code < 128 ? ascii[code] : code < 0xc000 ? code : code - 0xc000;
  }
  return all;
}

/** The module: each opcode, and its operands from the streams of their kinds. */
function joined(streams) {
  const places = new Uint32Array(streams.length);
  const opcodes = streams[OPCODES];
  const stored = new Uint32Array(256); // the offset of the last store by what its statement begins with
  const bytes = new Uint8Array(number(HEADS));
  let place = 0; // in opcodes
  let size = 0;

  append(streams[BEFORE]);
  put(10); // the code section
  sized(functions);
  append(streams[AFTER]);
  return bytes;

  function functions() {
    for (let rest = leb(HEADS); rest; rest--) sized(body);
  }

  function body() {
    for (let rest = leb(HEADS); rest; rest--) leb(HEADS), copy(HEADS, 1); // so many locals of one type
    let frame = FRAME; // the local that has it, once that is known
    let awaitsFrame = false; // whether the next local that is set has it
    let local = 0; // the last one
    let base = 0; // the one that the statement begins with
    stored.fill(0);
    for (let depth = 1; depth; ) {
      // A hundred thousand times, before any engine has optimized it: tables and no calls take half the time.
      const opcode = opcodes[place++];
      if (opcode === GET) {
        const following = opcodes[place];
        const begins = BEGINS[opcodes[place - 2]];
        let stream = AFTER_GET[following];
        if (stream === READ) {
          if (following === WORD && opcodes[place + 1] === ADD) stream = BASED;
          else if (begins) stream = FIRST;
        }
        const value = streams[stream][places[stream]++];
        local = value === FRAME ? frame : value === frame ? FRAME : value;
        if (begins) base = local;
        bytes[size++] = GET;
        if (local < 128) bytes[size++] = local;
        else putLeb(whole(local, stream));
        continue;
      }
      let stream = opcode === WORD ? AFTER_WORD[opcodes[place]] : STREAM[opcode];
      if (stream) bytes[size++] = opcode;
      else depth += instruction(opcode);
      if (!stream || stream === PLAIN) continue;
      if (opcode >= 0x28 && opcode < WORD) size++; // a load's or store's alignment: 0, none promised
      if ((stream === LOADS || stream === ADDED) && local === frame) {
        const before = opcodes[place - 2];
        if (before === GET || before === TEE) stream = FRAMES;
      }
      let value = streams[stream][places[stream]++];
      if (stream === SET) {
        local = value;
        if (awaitsFrame && frame === FRAME) frame = local;
        awaitsFrame = false;
        if (opcode === TEE && BEGINS[opcodes[place - 2]]) base = local;
      } else if (stream === STORES) {
        if (value > 0x7fff) value = whole(value, stream);
        // A step forth or back from the last one: 0, -1, 1, -2, 2 …
        stored[base & 255] += (value >>> 1) ^ -(value & 1);
        value = stored[base & 255];
      } else if (opcode === GLOBAL) awaitsFrame = true;
      if (value < 64) bytes[size++] = value;
      else if (opcode === WORD) signed(value);
      else putLeb(stream === STORES ? value : whole(value, stream));
    }
  }

  /** The opcodes that have no number of their own. Gives how much deeper the next one is. */
  function instruction(opcode) {
    if (opcode > 5 && opcode < 9) put(opcode - 4), put(0x40); // block, loop, if, which leave nothing
    else if (opcode >= CALLS) put(0x10), putLeb(opcode - CALLS);
    else if (opcode === 9) put(WORD), copyLeb(WIDE);
    else if (opcode === 0x12) put(WORD), signed(number(ADDRESSES) + 0x100000);
    else if (opcode > 0x12 && opcode < 0x17) put(WORD), put([0, 1, 2, 0x7f][opcode - 0x13]);
    else put(opcode), operands(opcode);
    return opcode === 11 ? -1 : opcode < 9 ? 1 : 0; // 11: end
  }

  function operands(opcode) {
    if (opcode < 5) copyLeb(BLOCKS); // block, loop, if
    else if (opcode === 0x0e) for (let rest = leb(TABLES); rest >= 0; rest--) leb(TABLES); // br_table
    else if (opcode === 0x11) leb(TYPES), put(0); // call_indirect
    else if (opcode === 0x3f || opcode === 0x40) put(0); // memory.size, memory.grow
    else if (opcode === 0x42) copyLeb(LONGS); // i64.const
    else if (opcode === 0x43) copy(FLOATS, 4); // f32.const
    else if (opcode === 0x44) copy(FLOATS, 8); // f64.const
    else if (opcode === 0xfc) more(opcodes[place++]);
  }

  function more(opcode) {
    put(opcode);
    if (opcode === 10) put(0), put(0); // memory.copy
    if (opcode === 11) put(0); // memory.fill
  }

  /** Writes a part, and its size before it. */
  function sized(write) {
    const start = size;
    write();
    const length = size - start;
    let room = 1;
    for (let rest = length; rest > 127; rest >>= 7) room++;
    bytes.copyWithin(start + room, start, size);
    size = start;
    putLeb(length);
    size += length;
  }

  function append(part) {
    bytes.set(part, size);
    size += part.length;
  }

  function leb(stream) {
    const value = number(stream);
    putLeb(value);
    return value;
  }

  function putLeb(value) {
    for (; value > 127; value >>>= 7) put(value | 128);
    put(value);
  }

  /** What is above 63 would read as negative in one byte. */
  function signed(value) {
    for (; value > 63; value >>= 7) put(value | 128);
    put(value);
  }

  function copyLeb(stream) {
    let byte;
    do put((byte = next(stream)));
    while (byte > 127);
  }

  function copy(stream, count) {
    while (count--) put(next(stream));
  }

  function put(byte) {
    bytes[size++] = byte; // the lower eight bits
  }

  function number(stream) {
    return whole(next(stream), stream);
  }

  /** A value from 0x8000 on is 14 bits of a number, and the rest follows. */
  function whole(value, stream) {
    return value < 0x8000 ? value : (value & 0x3fff) + number(stream) * 0x4000;
  }

  function next(stream) {
    return streams[stream][places[stream]++];
  }
}
