// What an element waits for on its page, and what it watches there.

/** Calls `begin` when the element comes near the window or the page is printed; gives what ends the wait. In a frame from
    elsewhere, or in a box that scrolls, browsers know of no margin: there it begins when it is seen. */
export function whenNear(element, begin) {
  const window = element.ownerDocument.defaultView;
  const observer = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && begin(), {
    rootMargin: "400px",
  });
  observer.observe(element);
  window.addEventListener("beforeprint", begin);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", begin);
  };
}

/** Waits for the end tag while the page is still being read: the data may be among the children. */
export async function whenClosed(element) {
  const { ownerDocument: document } = element;
  const isOpen = (it) => !it || (!it.nextSibling && isOpen(it.parentNode));
  if (document.readyState !== "loading" || element.hasAttribute("src") || !isOpen(element)) return;
  await new Promise((closed) => document.addEventListener("DOMContentLoaded", closed, { once: true }));
}

/** Calls `speak` when an element of the page is said to be in another language, and `look` when the page may have another
    ground, the one change of its looks that no transition in the shadow tree notes; gives what ends that. */
export function whenDressed({ documentElement, body }, speak, look) {
  const observers = [new MutationObserver(speak), new MutationObserver(look)];
  observers[0].observe(documentElement, { attributes: true, attributeFilter: ["lang"], subtree: true });
  for (const it of [documentElement, body ?? documentElement]) observers[1].observe(it, { attributes: true });
  return () => observers.forEach((it) => it.disconnect());
}
