// The element as a page sees it. All that is drawn comes from Rust (src/web); this file starts it, keeps it and lets it go.

import { whenGiven } from "./drop.js";
import { whenLookedAt } from "./sight.js";
import { explain, own, sheetOf } from "./version.js";
import { engineOf, enlist, whenEnlisted } from "./versions.js";
import { whenClosed, whenDressed, whenNear } from "./waits.js";

const NAME = "dprk-heists";

const ATTRIBUTES = [
  "view", "charts", "years", "targets", "methods", "actors", "countries", "evidence", "min-usd", "disputed", "text",
  "estimator", "edition", "amounts", "measure", "stack", "by", "controls", "theme", "lang", "heading-level", "src", "newer",
  "state", "permalink", "loading", "version",
];

/** `<dprk-heists>`: North Korea's cryptocurrency thefts, every figure traced. */
// A server that renders pages imports this file, too, and has no HTMLElement.
class Figure extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = [...ATTRIBUTES, "id"]; // under which the address holds the state
  static version = own.version;
  static enlist = enlist;

  #engine = null; // of the version that it names, from the start on
  #widget = null; // the Rust side, from its start until the element leaves the page
  #stay = new Stay();
  #wanted = false; // somebody asked for more than a look: do not wait for the reader to scroll here
  #begun = null; // a token of this start; what an older one still brings is dropped
  #watch = null; // ends the wait for the reader, or for a script
  #spoken = null; // ends the watch over the language, the ground and the sight of the page, and over files
  #early = []; // what was assigned before there was anything to choose from: [property, part]
  #isOpen = false; // what is assigned is in force at once

  constructor() {
    super();
    const sheet = sheetOf(this.ownerDocument); // before the shadow tree, so that a browser without it goes on showing the fallback
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
    if (this.#begun || !this.ownerDocument.defaultView) return; // only moved, or where nobody looks
    if (this.#wanted || this.getAttribute("loading") === "eager") this.#begin();
    else this.#watch ??= whenNear(this, () => this.#begin());
  }

  disconnectedCallback() {
    // Who moves an element takes it out and puts it in again within one task: that must not cost the reader's choices.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** Of another document nothing can be kept but what was chosen: sheet, window and listeners are the old one's. */
  adoptedCallback() {
    if (this.#widget) this.#early = [["filter", this.filter], ["options", this.options]];
    this.#end();
    if (this.ownerDocument.defaultView) this.shadowRoot.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
  }

  attributeChangedCallback(name) {
    if (name === "version" && this.#begun && engineOf(this.getAttribute(name)) !== this.#engine) {
      this.#end();
      if (this.isConnected) this.#begin();
    }
    if (name === "loading" && this.getAttribute(name) === "eager") this.#want();
    this.#widget?.attribute(name);
  }

  /** The tag that its engine came by, for embed codes; a module does not know it. */
  get script() {
    return this.#engine?.script;
  }

  get ready() {
    this.#want();
    return this.#stay.ready;
  }

  get filter() {
    return this.#given("filter");
  }

  set filter(part) {
    this.#assign("filter", part);
  }

  get options() {
    return this.#given("options");
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

  async compare(source) {
    await this.ready; // what is compared is what is shown, not what is still to be loaded
    return (await this.#started()).compare(source);
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

  /** What is in force, and before that what was assigned so far: frameworks look at a property before they assign one. */
  #given(property) {
    if (this.#isOpen) return this.#widget[property];
    return Object.assign({}, ...this.#early.map(([name, part]) => name === property && part));
  }

  #assign(property, part) {
    if (part == null) return; // a framework's word for no property; thrown at, React would take the whole page down
    if (this.#isOpen) this.#widget[property] = part;
    else this.#early.push([property, part]);
  }

  #want() {
    this.#wanted = true;
    if (this.isConnected) this.#begin();
  }

  async #begin() {
    if (this.#begun) return;
    const begun = (this.#begun = {});
    this.#endWatch();
    const engine = engineOf(this.getAttribute("version"));
    if (!engine) return this.#expect();
    this.#engine = engine;
    try {
      await engine.start();
      await whenClosed(this);
      if (begun === this.#begun) this.#start();
    } catch (error) {
      if (begun === this.#begun) this.#fail(error);
    }
  }

  /** Figures of another version than the one that it names would be other figures: until that comes, the fallback stays. */
  #expect() {
    const asked = this.getAttribute("version");
    const look = () => {
      if (!engineOf(asked)) return;
      this.#end();
      this.#begin();
    };
    const giveUp = () => {
      const { version } = Figure;
      const message = `the element asks for version "${asked}", but this page has ${version}: add the script of that version, or remove the attribute to show what ${version} knows`;
      this.#fail(Object.assign(new Error(message), { code: "version" }));
    };
    this.#watch = whenEnlisted(this.ownerDocument.defaultView, look, giveUp);
    if (this.ownerDocument.readyState === "complete") giveUp();
  }

  #start() {
    this.shadowRoot.adoptedStyleSheets = [this.#engine.sheetOf(this.ownerDocument)];
    this.shadowRoot.replaceChildren();
    const open = () => this.#widget === widget && this.#open();
    const widget = (this.#widget = this.#engine.widget(this, open));
    // What was assigned speaks of the page's own data, which begin with the attributes alone.
    if (widget.has_data) open();
    else widget.ready().then(open, open);
    const ends = [
      whenDressed(this.ownerDocument, () => this.#widget?.attribute("lang"), () => this.#widget?.look()),
      whenLookedAt(this, (top, bottom) => this.#widget?.see(top, bottom)),
      whenGiven(this, (file) => this.#widget?.open(file)),
    ];
    this.#spoken = () => ends.forEach((end) => end());
    this.#stay.start(this.#widget);
  }

  #open() {
    if (this.#isOpen) return;
    this.#isOpen = true;
    for (const [property, part] of this.#early.splice(0)) {
      try {
        this.#widget[property] = part;
      } catch (error) {
        reportError(error); // whoever assigned it is long gone; the other parts still count
      }
    }
    this.#widget.attribute("permalink"); // what the address says goes before all that
  }

  #fail(error) {
    const detail = explain(error);
    this.#showFallback((this.#engine ?? own).whyNot(this, detail.code));
    console.error(`<${NAME}>`, detail.message);
    this.#stay.fail(Object.assign(new Error(detail.message, { cause: error }), { code: detail.code }));
    this.dispatchEvent(new CustomEvent("heists-error", { detail, bubbles: true, composed: true }));
  }

  #end() {
    this.#endWatch();
    if (!this.#begun) return;
    // Who still waits for a start hears of the next one.
    if (this.#stay.isOver) this.#stay = new Stay();
    this.#spoken?.();
    this.#widget?.free();
    this.#begun = this.#engine = this.#spoken = this.#widget = null;
    this.#isOpen = false;
    if (this.ownerDocument.defaultView) this.shadowRoot.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    this.#showFallback();
  }

  #endWatch() {
    this.#watch?.();
    this.#watch = null;
  }

  /** What the page's author put inside the element, until and unless there is something better; if never, why. */
  #showFallback(reason) {
    const { ownerDocument: document } = this;
    const status = document.createElement("p");
    status.className = "status";
    status.setAttribute("role", "status");
    this.shadowRoot.replaceChildren(status, document.createElement("slot"));
    if (!reason) return;
    status.textContent = reason;
    // What never comes needs no room.
    const close = new document.defaultView.CSSStyleSheet();
    close.replaceSync(":host { min-block-size: 0 !important }");
    this.shadowRoot.adoptedStyleSheets = [sheetOf(document), close];
  }
}

/** The promises of one stay on a page: that the Rust side exists, and that it has data and a first picture. */
class Stay {
  isOver = false; // started or failed

  constructor() {
    // At once: whoever hears of a failure may mend it on the spot, and then the next stay has promises of its own.
    const over = (settle) => (value) => ((this.isOver = true), settle(value));
    this.started = new Promise((start, fail) => Object.assign(this, { start: over(start), fail: over(fail) }));
    this.ready = this.started.then((widget) => widget.ready());
    // The page hears of a failure by `heists-error`; a promise that nobody took is no second one.
    for (const promise of [this.started, this.ready]) promise.catch(() => {});
  }
}

// Two scripts on one page are common in a CMS: the class of the first one stays and takes in the engine of the other.
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, Figure);
export const DprkHeists = globalThis.customElements?.get(NAME) ?? Figure;
DprkHeists.enlist?.(own);
