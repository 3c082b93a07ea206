// The module as a file of its own, for bundlers that place `new URL(…, import.meta.url)` themselves.

/** Fetches the file that this script was built with, and no other; compiles it whether or not the server names its type. */
export async function compile() {
  const url = new URL("./dprk-heists.wasm", import.meta.url);
  const response = await fetch(url, { integrity: "@@INTEGRITY@@" }).catch((error) => {
    const message = `${url} is not there, or not the dprk-heists.wasm that belongs to this script: ${error.message}`;
    throw Object.assign(new Error(message), { code: "http" });
  });
  const isNamed = response.headers.get("content-type") === "application/wasm";
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
