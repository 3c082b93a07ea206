// Our widget as shipped, by its public face alone. Not part of what is weighed: the page needs none of it.

const element = document.querySelector('dprk-heists');
const drawn = () => new Promise((resolve) => element.addEventListener('heists-filter', resolve, { once: true }));

window.dashboard = {
  // Its events come from within the frame that has the picture.
  drawsInFrame: true,

  // The event comes with the first picture; `ready` would ask for more than a look.
  ready: new Promise((resolve) => element.addEventListener('heists-ready', resolve, { once: true })),

  // `heists-filter` follows the picture, and only a filter that changes a number.
  filter(part) {
    const change = drawn();
    element.filter = part;
    return change;
  },

  // Marks get their elements, for keyboard and screen reader, after the picture.
  settled: () => element.settled(),

  load: async (rows) => {
    const report = await element.load(`/package-${rows}.json`);
    if (report.issues.length) throw new Error(`${report.issues.length} issues, the first: ${report.issues[0].message}`);
  },

  numbers() {
    const { byYear, byTarget } = element.summary();
    return {
      years: byYear.map(({ key, stolenUsd, incidents }) => [Number(key), stolenUsd, incidents]),
      shares: byTarget.map(({ key, share }) => [key, share]),
    };
  },
};
