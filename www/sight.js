// Which part of a frame the reader sees: one as high as its page is looked at through the window of the page around it.

// What the reader does just before something comes to lie over the page.
const BEFORE = ["pointermove", "pointerdown", "focusin", "click"];

/** Calls `see` with the top and the bottom of what is in sight of the element's frame, whenever that may matter; gives what
    ends that. */
export function whenLookedAt(element, see) {
  if (parent === window) return () => {};
  // Across origins nothing but this says it, and nothing says when the page around is scrolled: it is asked anew each time.
  const observer = new IntersectionObserver((entries) => {
    const { top, bottom } = entries.at(-1).intersectionRect;
    observer.disconnect();
    if (bottom > top) see(top, bottom);
  });
  const ask = () => {
    observer.disconnect();
    observer.observe(document.documentElement);
  };
  BEFORE.forEach((it) => element.addEventListener(it, ask));
  return () => {
    observer.disconnect();
    BEFORE.forEach((it) => element.removeEventListener(it, ask));
  };
}
