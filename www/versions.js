// The engines of all versions on a page: the class of the first script keeps them, and each element runs the one that it names.

const engines = []; // this file's first
const expecting = new Set(); // what elements do that wait for another

/** Takes in the engine of another script. Its first element runs it, whatever class it would have brought itself. */
export function enlist(engine) {
  const [first] = engines;
  if (engineOf(engine.version)) return;
  engines.push(engine);
  for (const look of expecting) look();
  if (first) console.warn(`<dprk-heists>: versions ${first.version} and ${engine.version} are on this page; ${engine.version} draws elements with version="${engine.version}" only`);
}

/** The engine that an element with this attribute runs; none if it is not on the page. */
export function engineOf(version) {
  return version ? engines.find((it) => it.version === version) : engines[0];
}

/** Calls `look` when another engine comes, and `giveUp` when the page has loaded all its scripts; gives what ends that. */
export function whenEnlisted(window, look, giveUp) {
  expecting.add(look);
  window.addEventListener("load", giveUp);
  return () => {
    expecting.delete(look);
    window.removeEventListener("load", giveUp);
  };
}
