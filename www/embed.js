// Inside embed.html: attributes from the address, height and events to the page around.

import { placeOf, trusted } from "./trusted.js";

const NAME = "dprk-heists";

const EVENTS = ["heists-ready", "heists-filter", "heists-select", "heists-error", "heists-resize"];

// What hosts, their scripts and campaigns add to an address for themselves.
const OF_HOSTS = /^(?:utm_\w+|fbclid|gclid|amp|initialWidth|childId|parentTitle|parentUrl)$/;

const page = document.documentElement;
const main = document.querySelector("main");
const parameters = new URLSearchParams(location.search);
const address = location.href; // as the host knows it, before a link to the state changes it
const isFramed = parent !== window;
const id = parameters.get("id") || "heists";

// The handshakes of pym.js and of WordPress; Medium has none, so that a page asks for it by `height=medium`.
const childId = parameters.get("childId");
const secret = /^#\?secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
const isForMedium = parameters.get("height") === "medium";

const LATE = 500; // milliseconds

const SCHEMES = { light: "light", dark: "dark", auto: "light dark" };

// Not in the page: a policy may allow no style that is written there. A frame cannot know on what it lies: with the article's
// ground, dark words would lie on the ground of every dark article.
const LOOK = `
body { max-width: 70rem; margin: 0 auto; padding: 24px 16px 48px; font: 17px/1.6 system-ui, sans-serif; }
.embedded body { max-width: none; padding: 0 4px 4px; }
.embedded.opaque { background: Canvas; }
table { width: 100%; margin: 24px 0; border-collapse: collapse; font-size: 14px; line-height: 20px; }
:is(th, td, caption) { padding: 6px 12px 6px 0; font-weight: 400; text-align: start; vertical-align: top; }
:is(th, td) { border-top: 1px solid #868e98; }
a { color: inherit; }
@media print { body { max-width: none; padding: 0; } }
`;

let isShown = false; // before that the height is of what will be replaced
let told = 0;
let late = 0;

/** Tells the page around, in the words of each kind of host, how high all this is. */
function tellHeight(isAsked) {
  // The content's height, not the window's, or a frame could never shrink.
  const height = Math.ceil(page.getBoundingClientRect().height);
  if (!isShown || !height || (height === told && !isAsked)) return;
  told = height;
  post({ type: `${NAME}:resize`, id, height });
  post({ sentinel: "amp", type: "embed-size", height });
  post({ "datawrapper-height": { [id]: height } });
  // Hosts at home may take any text for their own: none is sent to who did not ask.
  if (childId) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (secret) post({ message: "height", value: height, secret });
  if (isForMedium) post(JSON.stringify({ src: address, context: "iframe.resize", height }));
}

function post(message) {
  if (isFramed) parent.postMessage(message, "*");
}

function tellEvent(type, detail) {
  post({ source: NAME, id, type, data: JSON.parse(JSON.stringify(detail ?? null)) });
}

/** Whether a message of the page around asks for the height; that is all it can do. */
function asks(data) {
  if (typeof data === "string") return childId && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
  if (data?.sentinel === "amp") return data.type === "frames-init";
  return data?.type === `${NAME}:ask` || (secret && data?.message === "ready" && data.secret === secret);
}

function listen() {
  new ResizeObserver(() => tellHeight()).observe(page);
  document.addEventListener("visibilitychange", () => document.hidden || tellHeight(true));
  addEventListener("pageshow", () => tellHeight(true));
  // The host gave another height than it was told, or another width.
  addEventListener("resize", () => innerHeight === told || tellHeight(true));
  addEventListener("message", ({ source, data }) => isFramed && source === parent && asks(data) && tellHeight(true));
  for (const type of EVENTS) {
    addEventListener(type, ({ target, detail }) => {
      if (type === "heists-ready") post({ sentinel: "amp", type: "embed-ready" });
      isShown ||= type === "heists-error";
      // With the first picture comes no height: what stands below the charts is still to come.
      if (type === "heists-ready") {
        target.ready.then(() => {
          isShown = true;
          tellHeight();
        });
      }
      const find = (selector) => target.shadowRoot.querySelector(selector);
      const headline = find("[part~=headline]")?.textContent;
      if (headline) document.title = headline;
      // What a reader shows here of a file of their own is nobody else's, not even its sums.
      const isReaders = find("[data-do='data back']")?.hidden === false;
      if (!isReaders || type === "heists-resize") tellEvent(type, detail);
      tellHeight();
      // A frame out of sight hears of no change of its size: what is written after the picture is told by the clock.
      clearTimeout(late);
      late = setTimeout(tellHeight, LATE);
    });
  }
  // WordPress lets such a frame open nothing but follows a link to the frame's own host itself.
  addEventListener("click", (event) => {
    const link = event.composedPath().find((it) => it.localName === "a");
    if (!secret || link?.host !== location.host) return;
    event.preventDefault();
    post({ message: "link", value: link.href, secret });
  });
}

/** Nothing is fetched from where data may not come from, and nothing that a server there redirects to. A file that a
    package names goes through here, too. */
function guardFetch() {
  const { fetch } = window;
  window.fetch = async (what, options) => {
    check(what);
    const response = await fetch(what, options);
    check(response.url);
    return response;
  };
}

/** Throws, with code and message of `heists-error`, what an editor has to do for these data. */
function check(data) {
  const listed = document.querySelector("meta[name=heists-sources]")?.content ?? "";
  if (trusted(`${data}`, address, listed)) return;
  const message =
    `data from ${placeOf(`${data}`, address)} are not shown: wanted the origin of this frame, ${location.origin}, ` +
    `or one that its page lists in <meta name="heists-sources" content="https://…">`;
  throw Object.assign(new Error(message), { code: "cors" });
}

/** Puts the element around what stands here without a script, with what the address says. */
function start(names) {
  const element = document.createElement(NAME);
  if (!parameters.has("loading")) element.setAttribute("loading", "eager");
  // Alone in its window the page is a link to what is chosen there; in an article Back has to leave the article.
  if (!isFramed) element.setAttribute("permalink", "");
  for (const name of names) if (parameters.has(name)) element.setAttribute(name, parameters.get(name));
  element.id = id;
  // Those figures are ours: an article about others' data must not show them, not even when these cannot be had.
  if (parameters.has("src")) main.replaceChildren();
  element.append(...main.childNodes);
  main.append(element);
}

function warn(names) {
  const isStrange = (name) => !OF_HOSTS.test(name) && ![...names, "transparent"].includes(name) && !(name === "height" && isForMedium);
  const strange = [...new Set(parameters.keys())].filter(isStrange);
  if (strange.length) console.warn(`embed.html has no parameter ${strange.join(", ")}; it has ${names.join(", ")}`);
}

/** What hosts add tells where the article is: that belongs in no citation of this page. */
function cleanAddress() {
  const clean = new URL(address);
  for (const name of parameters.keys()) if (OF_HOSTS.test(name)) clean.searchParams.delete(name);
  if (clean.search === location.search) return;
  try {
    history.replaceState(history.state, "", clean);
  } catch {
    // A sandbox may refuse; then the address stays as it is.
  }
}

function dress() {
  page.classList.toggle("embedded", isFramed);
  page.classList.toggle("opaque", !parameters.has("transparent"));
  if (parameters.get("lang")) page.lang = parameters.get("lang");
  page.style.colorScheme = SCHEMES[parameters.get("theme")] ?? (isFramed ? "light" : "");
  const look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  document.adoptedStyleSheets = [look];
}

guardFetch();
listen();
const made = customElements.get(NAME);
if (made) {
  const names = made.observedAttributes;
  warn(names);
  cleanAddress();
  start(names);
} else {
  isShown = true;
}
dress();
