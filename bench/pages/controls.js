// The filters as plain HTML, the same on every page but ours: two year sliders, a box a kind, the smallest loss, a search.

const LOSSES = [0, 100_000, 1_000_000, 10_000_000, 100_000_000];
const millions = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

// `change(part)` is told what the reader chose.
export function controls(change) {
  const form = document.querySelector('form');
  const headline = document.querySelector('h2');
  let kinds = [];

  form.innerHTML = `
    <label>From <input type="range" name="first"> <output></output></label>
    <label>to <input type="range" name="last"> <output></output></label>
    <label>At least <select name="min">${LOSSES.map((usd) => `<option value="${usd}">US$${usd.toLocaleString('en')}</option>`)}</select></label>
    <label>Search <input type="search" name="text"></label>
    <fieldset></fieldset>`;
  const { first, last, min, text } = form.elements;
  const boxes = form.querySelector('fieldset');

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === first || target === last) change({ years: [+first.value, +last.value].sort() });
    else if (target === min) change({ minUsd: +min.value });
    else if (target === text) change({ text: text.value });
    else change({ targets: [...boxes.querySelectorAll(':checked')].map((box) => box.value) });
  });

  return {
    // New data: which years and kinds there are.
    fill(span, known) {
      kinds = known;
      for (const slider of [first, last]) [slider.min, slider.max] = span;
      boxes.innerHTML = kinds.map((kind) => `<label><input type="checkbox" value="${kind}"> ${kind}</label>`).join('');
    },

    // The filter as it is now, and how much it selects.
    show({ years, targets, minUsd, text: words }, { usd, thefts }) {
      [first.value, last.value] = years ?? [first.min, last.max];
      for (const slider of [first, last]) slider.nextElementSibling.textContent = slider.value;
      min.value = minUsd;
      text.value = words;
      for (const box of boxes.querySelectorAll('input')) box.checked = !targets || targets.includes(box.value);
      headline.textContent = `${thefts.toLocaleString('en')} thefts, US$${millions.format(usd / 1e6)}m`;
    },
  };
}
