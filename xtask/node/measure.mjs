// Prints a line for each file named: bytes raw, by gzip -9, by brotli -q 11, and its hash as a page's `integrity` wants it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  console.log(bytes.length, gzip, brotli, integrity);
}
