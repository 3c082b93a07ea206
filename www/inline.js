// The module's bytes as text, so that nothing is fetched and nothing inflated.

// The build puts the text here, see xtask/src/literal.rs: a character a byte, behind a key of five.
const text = "@@WASM@@";

// A literal cannot carry these bytes as they are. The characters of the key, in this order, stand for them.
const AWKWARD = [0, 10, 13, 34, 92]; // NUL, line feed, carriage return, quote, backslash

/** Compiles the module off the main thread, where some engines refuse to compile it on the spot. */
export async function compile() {
  // A byte whose own character serves as a key is the character 256 higher; the array's elements wrap at 256.
  const table = Uint8Array.from({ length: 512 }, (_, code) => code);
  AWKWARD.forEach((byte, place) => (table[text.charCodeAt(place)] = byte));
  const bytes = new Uint8Array(text.length - AWKWARD.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = table[text.charCodeAt(i + AWKWARD.length)];
  return WebAssembly.compile(bytes);
}
