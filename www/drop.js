// The reader's own file, chosen or dropped on the element. It is read here and goes nowhere.

const EVENTS = ["dragenter", "dragover", "dragleave", "drop", "change"];

/** Calls `take` with a file that the reader gives, where the element has all its controls; gives what ends that. */
export function whenGiven(element, take) {
  const root = element.shadowRoot;
  const hear = (event) => {
    if (event.type === "change") {
      const { files, type } = event.target;
      if (type !== "file" || !files.length) return;
      take(files[0]);
      event.target.value = ""; // the same file may be chosen again, changed
      return;
    }
    // A link or a text that is dragged is the page's; so is a file where there are no controls.
    if (!event.dataTransfer?.types.includes("Files") || /^(compact|none)$/.test(element.getAttribute("controls"))) return;
    // The page must not give way to the file.
    event.preventDefault();
    const [file, another] = event.dataTransfer.files;
    const isOver = event.type !== "drop" && !(event.type === "dragleave" && !root.contains(event.relatedTarget));
    root.querySelector(".root").classList.toggle("dropping", isOver);
    event.dataTransfer.dropEffect = "copy";
    if (event.type === "drop" && file) take(another ? [file, another] : file);
  };
  for (const type of EVENTS) root.addEventListener(type, hear);
  return () => EVENTS.forEach((type) => root.removeEventListener(type, hear));
}
