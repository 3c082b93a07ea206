// Whose data a frame may show: figures under a paper's address have to be figures that the paper chose.

/** The whole address of data, if a page may show them: they are on its own origin or on one of those that it lists. */
export function trusted(address, page, listed) {
  const url = read(address, page);
  if (!url || url.username || url.password) return null;
  // A page from disk is nobody's but the reader's.
  if (url.protocol === "file:") return read(page).protocol === "file:" ? url.href : null;
  const origins = [page, ...listed.split(/\s+/)].map((it) => originOf(it));
  const origin = originOf(url);
  return origin && origins.includes(origin) ? url.href : null;
}

/** Where data are, as the list has to name it. */
export function placeOf(address, page) {
  const url = read(address, page);
  return url && (originOf(url) ?? url.protocol);
}

/** A sandbox takes a page's origin away but not its address; an address that is not of the web has none to go by. */
function originOf(address) {
  const url = read(address);
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}

function read(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
