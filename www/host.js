// Beside the frames of embed.html: gives each the height that it tells, and fires its events.

const NAME = "dprk-heists";

const LOWEST = 100;
const HIGHEST = 100_000; // all thefts and sources unfolded on a phone take some 56,000

/** The frames with an embed of ours; one behind another address says so by an attribute. */
function frames() {
  return [...document.querySelectorAll("iframe")].filter(
    (frame) => frame.hasAttribute(`data-${NAME}`) || /^[^?#]*\/embed\.html(?:[?#]|$)/.test(frame.src),
  );
}

/** What a frame says counts for that frame alone: who sent it is known by its window, since any page can name an origin. */
function hear({ source, data }) {
  const frame = source && frames().find((it) => it.contentWindow === source);
  if (!frame || !data) return;
  if (data.type === `${NAME}:resize` && Number.isInteger(data.height)) {
    frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST)}px`;
  }
  if (data.source === NAME && /^heists-\w+$/.test(data.type)) {
    frame.dispatchEvent(new CustomEvent(data.type, { detail: data.data, bubbles: true }));
  }
}

// Each embed code may bring this script along.
const once = Symbol.for(`${NAME}:host`);
if (!window[once]) {
  window[once] = true;
  addEventListener("message", hear);
  // Those that were here before have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: `${NAME}:ask` }, "*");
}
