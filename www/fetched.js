// The module as a file of its own, for bundlers that place `new URL(…, import.meta.url)` themselves.

/** Fetches and compiles the module; from an array buffer, since many servers do not name its type. */
export async function compile() {
  const response = await fetch(new URL("./dprk-heists.wasm", import.meta.url));
  if (response.ok) return WebAssembly.compile(await response.arrayBuffer());
  const message = `${response.url} answered ${response.status} where dprk-heists.wasm was expected`;
  throw Object.assign(new Error(message), { code: "http" });
}
