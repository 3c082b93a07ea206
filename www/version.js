// What this file's version brings to a page.

// Names that the build fills in: inline.js or fetched.js, wasm-bindgen's glue, style.css made small, and the version.
import { compile } from "engine";
import { Widget, initSync } from "glue";
import styles from "styles";
import { gather } from "./gather.js";
import { speak, whyNot } from "./language.js";

/** By names that stay: the class of the first script starts the engines of all others. */
export const own = {
  version: VERSION,
  script: globalThis.document?.currentScript,
  sheetOf,
  start: startEngine,
  widget: (element, open) => new Widget(element, element.shadowRoot, speak, gatherer(open)),
  whyNot,
};

/** As `gather`, and opens the element as soon as it has data: before they are painted, and before `heists-ready`. */
function gatherer(open) {
  return (source, base, tell) => gather(source, base, (...what) => {
    const goesOn = tell(...what);
    if (what[0] === "files") open();
    return goesOn;
  });
}

const sheets = new WeakMap();
let engine = null;

/** One sheet for all elements of a document, which takes none that another document made. */
export function sheetOf(document) {
  let sheet = sheets.get(document);
  if (sheet) return sheet;
  sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(document, sheet);
  return sheet;
}

/** One module and one memory for all elements of the page; after a failure the next element tries again. */
function startEngine() {
  return (engine ??= compile()
    .then((module) => initSync({ module }))
    .catch((error) => {
      engine = null;
      throw error;
    }));
}

/** Why it did not start, as code and message of `heists-error`. */
export function explain(error) {
  const said = String(error?.message ?? error);
  if (typeof error?.code === "string") return { code: error.code, message: said };
  if (!globalThis.WebAssembly) return { code: "wasm", message: "this browser has WebAssembly switched off" };
  // Each engine words its refusal in its own way, but all name the policy.
  if (!/content security policy|\bcsp\b|unsafe-eval/i.test(said)) return { code: "wasm", message: said };
  return { code: "csp", message: `the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${said}` };
}
