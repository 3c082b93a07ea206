// The module's bytes as text: one character a byte, so nothing is fetched and nothing inflated.

// The build puts the text here. A byte that a literal cannot carry as it is (NUL, line ends, quote, backslash)
// stands there as the character 256 higher.
const text = "@@WASM@@";

/** Compiles the module off the main thread, where some engines refuse to compile it on the spot. */
export async function compile() {
  const bytes = new Uint8Array(text.length);
  // A Uint8Array keeps the lowest eight bits, which takes the 256 off again.
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return WebAssembly.compile(bytes);
}
