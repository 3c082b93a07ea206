// The element as a page sees it. All that is drawn comes from Rust (src/web); this file starts it, keeps it and lets it go.

// Names that the build fills in: inline.js or fetched.js, wasm-bindgen's glue, style.css made small, and the version.
import { compile } from "engine";
import { Widget, initSync } from "glue";
import styles from "styles";
import { whenGiven } from "./drop.js";
import { gather } from "./gather.js";
import { speak, whyNot } from "./language.js";

const NAME = "dprk-heists";

const ATTRIBUTES = [
  "view", "charts", "years", "targets", "methods", "actors", "countries", "evidence", "min-usd", "disputed", "text",
  "estimator", "edition", "amounts", "measure", "stack", "by", "controls", "theme", "lang", "heading-level", "src",
  "state", "permalink", "loading",
];

/** `<dprk-heists>`: North Korea's cryptocurrency thefts, every figure traced. */
// A server that renders pages imports this file, too, and has no HTMLElement.
export class DprkHeists extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;
  static version = VERSION;
  // The tag that this file came by, for embed codes; a module does not know it.
  static script = globalThis.document?.currentScript;

  #widget = null; // the Rust side, from its start until the element leaves the page
  #stay = new Stay();
  #wanted = false; // somebody asked for more than a look: do not wait for the reader to scroll here
  #begun = false;
  #watch = null; // ends the wait for the reader
  #spoken = null; // ends the watch over the language and the ground of the page
  #given = null; // ends the watch over files that the reader gives
  #early = []; // what was assigned before the start: [property, part]

  constructor() {
    super();
    const sheet = sharedSheet(); // before the shadow tree, so that an engine without it goes on showing the fallback
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    this.#showFallback();
    // A property set before this class was known sits on the object itself and would hide the accessor.
    for (const name of ["filter", "options"]) {
      if (!Object.hasOwn(this, name)) continue;
      const part = this[name];
      delete this[name];
      this[name] = part;
    }
  }

  connectedCallback() {
    if (this.#begun) return; // only moved
    if (this.#wanted || this.getAttribute("loading") === "eager") this.#begin();
    else this.#watch ??= whenNear(this, () => this.#begin());
  }

  disconnectedCallback() {
    // Who moves an element takes it out and puts it in again within one task: that must not cost the reader's choices.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  attributeChangedCallback(name) {
    if (name === "loading" && this.getAttribute(name) === "eager") this.#want();
    this.#widget?.attribute(name);
  }

  get ready() {
    this.#want();
    return this.#stay.ready;
  }

  get filter() {
    return this.#running("filter").filter;
  }

  set filter(part) {
    this.#assign("filter", part);
  }

  get options() {
    return this.#running("options").options;
  }

  set options(part) {
    this.#assign("options", part);
  }

  async settled() {
    return (await this.#started()).settled();
  }

  summary() {
    return this.#running("summary()").summary();
  }

  incidents() {
    return this.#running("incidents()").incidents();
  }

  async load(source) {
    return (await this.#started()).load(source);
  }

  save() {
    return this.#running("save()").save();
  }

  restore(state) {
    this.#running("restore()").restore(state);
  }

  async export(kind) {
    await this.ready; // what is still to be loaded must not be missing
    return (await this.#started()).export(`${kind}`);
  }

  reset() {
    this.#running("reset()").reset();
  }

  #started() {
    this.#want();
    return this.#stay.started;
  }

  #running(what) {
    this.#want();
    if (this.#widget) return this.#widget;
    throw new DOMException(`<${NAME}> has not started: await its ready before ${what}`, "InvalidStateError");
  }

  #assign(property, part) {
    if (this.#widget) this.#widget[property] = part;
    else this.#early.push([property, part]);
  }

  #want() {
    this.#wanted = true;
    if (this.isConnected) this.#begin();
  }

  async #begin() {
    if (this.#begun) return;
    this.#begun = true;
    this.#endWatch();
    const stay = this.#stay;
    try {
      await startEngine();
      await whenClosed(this);
      if (stay === this.#stay) this.#start();
    } catch (error) {
      if (stay === this.#stay) this.#fail(error);
    }
  }

  #start() {
    this.shadowRoot.replaceChildren();
    this.#widget = new Widget(this, this.shadowRoot, speak, gather);
    for (const [property, part] of this.#early.splice(0)) {
      try {
        this.#widget[property] = part;
      } catch (error) {
        reportError(error); // whoever assigned it is long gone; the other parts still count
      }
    }
    this.#widget.attribute("permalink"); // what the address says goes before all that
    this.#spoken = whenDressed(() => this.#widget?.attribute("lang"), () => this.#widget?.look());
    this.#given = whenGiven(this, (file) => this.#widget?.open(file));
    this.#stay.start(this.#widget);
  }

  #fail(error) {
    const detail = explain(error);
    this.#showFallback(whyNot(this, detail.code));
    console.error(`<${NAME}>`, detail.message);
    this.#stay.fail(Object.assign(new Error(detail.message, { cause: error }), { code: detail.code }));
    this.dispatchEvent(new CustomEvent("heists-error", { detail, bubbles: true, composed: true }));
  }

  #end() {
    this.#endWatch();
    if (!this.#begun) return;
    this.#begun = false;
    this.#stay = new Stay();
    this.#spoken?.();
    this.#given?.();
    this.#widget?.free();
    this.#spoken = this.#given = this.#widget = null;
    this.#showFallback();
  }

  #endWatch() {
    this.#watch?.();
    this.#watch = null;
  }

  /** What the page's author put inside the element, until and unless there is something better; if never, why. */
  #showFallback(reason) {
    const status = document.createElement("p");
    status.className = "status";
    status.setAttribute("role", "status");
    this.shadowRoot.replaceChildren(status, document.createElement("slot"));
    if (reason) status.textContent = reason;
  }
}

/** The promises of one stay on a page: that the Rust side exists, and that it has data and a first picture. */
class Stay {
  constructor() {
    this.started = new Promise((start, fail) => Object.assign(this, { start, fail }));
    this.ready = this.started.then((widget) => widget.ready());
    // The page hears of a failure by `heists-error`; a promise that nobody took is no second one.
    for (const promise of [this.started, this.ready]) promise.catch(() => {});
  }
}

let sheet = null;
let engine = null;

function sharedSheet() {
  if (sheet) return sheet;
  const fresh = new CSSStyleSheet();
  fresh.replaceSync(styles);
  return (sheet = fresh);
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

/** Calls `begin` when the element comes near the window or the page is printed; gives what ends the wait. */
function whenNear(element, begin) {
  const observer = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && begin(), {
    rootMargin: "400px",
  });
  observer.observe(element);
  addEventListener("beforeprint", begin);
  return () => {
    observer.disconnect();
    removeEventListener("beforeprint", begin);
  };
}

/** Waits for the end tag while the page is still being read: the data may be among the children. */
async function whenClosed(element) {
  const isOpen = (it) => !it || (!it.nextSibling && isOpen(it.parentNode));
  if (document.readyState !== "loading" || element.hasAttribute("src") || !isOpen(element)) return;
  await new Promise((closed) => document.addEventListener("DOMContentLoaded", closed, { once: true }));
}

/** Calls `speak` when an element of the page is said to be in another language, and `look` when the page may have another
    ground, the one change of its looks that no transition in the shadow tree notes; gives what ends that. */
function whenDressed(speak, look) {
  const observers = [new MutationObserver(speak), new MutationObserver(look)];
  observers[0].observe(document.documentElement, { attributes: true, attributeFilter: ["lang"], subtree: true });
  for (const it of [document.documentElement, document.body ?? document.documentElement]) observers[1].observe(it, { attributes: true });
  return () => observers.forEach((it) => it.disconnect());
}

/** Why it did not start, as code and message of `heists-error`. */
function explain(error) {
  const said = String(error?.message ?? error);
  if (typeof error?.code === "string") return { code: error.code, message: said };
  if (!globalThis.WebAssembly) return { code: "wasm", message: "this browser has WebAssembly switched off" };
  // Each engine words its refusal in its own way, but all name the policy.
  if (!/content security policy|\bcsp\b|unsafe-eval/i.test(said)) return { code: "wasm", message: said };
  return { code: "csp", message: `the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${said}` };
}

// Two scripts on one page are common in a CMS: the first one stays.
const known = globalThis.customElements?.get(NAME);
if (known && known.version !== VERSION) {
  console.warn(`<${NAME}>: version ${known.version} is on this page already, ${VERSION} is not used`);
}
if (!known) globalThis.customElements?.define(NAME, DprkHeists);
