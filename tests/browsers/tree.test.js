// The page as assistive technology gets it: Chromium's own accessibility tree of the default page, kept as `tree.txt`, so
// that a change of what is spoken is seen where the change is made. UPDATE_TREE=1 writes it anew.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { rows } from './data.js';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const SNAPSHOT = new URL('tree.txt', import.meta.url);
// Lines of a difference that are shown.
const SHOWN = 30;

const STATES = ['level', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'live', 'readonly', 'roledescription'];
// These hold what others are made of.
const CONTAINERS = ['generic', 'none', 'InlineTextBox'];
const TABLE = ['table', 'row', 'rowheader', 'cell'];

// What a mark is said to be worth: a sum, a share, a number, or that there is none.
const VALUE = /US\$[\d.]+|\d%|\d attacks?\b|\bno (worldwide figure|two figures of one edition|percentage given)\b/;
const TIER = /Strongest evidence: (a government|the UN panel|an analytics firm|a researcher|not stated)/;
// In which plots a mark has a tier.
const TIERED = /^\.incidents /;

describe('the accessibility tree', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    await open(driver, INDEX);
  });
  after(() => session?.stop());

  test('is the one of tree.txt', async () => {
    const tree = inWords(await nodes()).join('\n');
    if (process.env.UPDATE_TREE) await writeFile(SNAPSHOT, `${tree}\n`);
    const kept = (await readFile(SNAPSHOT, 'utf8')).trimEnd();
    assert.ok(tree === kept, `UPDATE_TREE=1 writes tree.txt anew\n${difference(kept.split('\n'), tree.split('\n'))}`);
  });

  test('every mark is spoken with its value, its tier and its source', async () => {
    const publishers = (await rows('sources.csv')).map(({ publisher }) => publisher);
    const plots = await driver.run(spoken);
    const named = new Set((await nodes()).map(({ name }) => name?.value));
    assert.ok(plots.length >= 9, plots.map(({ plot }) => plot).join());
    for (const { plot, marks } of plots) {
      assert.ok(marks.length > 0, plot);
      for (const text of marks) {
        const why = `${plot}: «${text}»`;
        assert.ok(named.has(text), `not in the tree: ${why}`);
        assert.match(text, VALUE, why);
        if (TIERED.test(plot)) assert.match(text, TIER, why);
        // Of what the other bars leave over, the groups are named instead.
        if (!text.startsWith('All others. ')) assert.ok(publishers.some((name) => text.includes(name)), `no source: ${why}`);
      }
    }
  });

  test('a table that is laid out as cards is a table still', async () => {
    const count = async () => {
      const roles = (await nodes()).filter(({ ignored }) => !ignored).map(({ role }) => role.value);
      return TABLE.map((role) => roles.filter((it) => it === role).length);
    };
    const wide = await count();
    await driver.run((el) => {
      document.body.style.inlineSize = '375px';
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => el.settled());
    });
    assert.deepEqual(await count(), wide, TABLE.join());
  });

  async function nodes() {
    return (await driver.command('POST', '/goog/cdp/execute', { cmd: 'Accessibility.getFullAXTree', params: {} })).nodes;
  }
});

// A line a node: role, name, value and states, under what it is part of.
function inWords(nodes) {
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const add = (node, depth, above) => {
    const [role, name] = [node.role?.value, node.name?.value ?? ''];
    // A text is there already where it is the name of what it stands in.
    const isSaid = role === 'StaticText' && above.includes(name.trim());
    const isLine = !node.ignored && !isSaid && !(CONTAINERS.includes(role) && !name);
    if (isLine && role !== 'InlineTextBox') lines.push(`${'  '.repeat(depth)}${role}${name && ` "${name}"`}${said(node)}`);
    for (const id of node.childIds ?? []) {
      const child = known.get(id);
      if (child) add(child, isLine ? depth + 1 : depth, isLine ? name : above);
    }
  };
  add(nodes[0], 0, '');
  return lines;
}

function said({ value, properties = [] }) {
  const states = properties
    .filter(({ name, value: { value } }) => STATES.includes(name) && value !== 'false' && !(name === 'invalid' && value === false))
    .map(({ name, value: { value } }) => (value === true ? ` ${name}` : ` ${name}=${value}`));
  return (value?.value !== undefined ? ` = ${value.value}` : '') + states.join('');
}

// What is gone and what has come, between the first and the last line that differ.
function difference(before, after) {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const part = (sign, lines) => {
    const differing = lines.slice(head, lines.length - tail);
    const rest = differing.length > SHOWN ? [`${sign} … and ${differing.length - SHOWN} more lines`] : [];
    return [...differing.slice(0, SHOWN).map((line) => `${sign} ${line}`), ...rest];
  };
  return [`from line ${head + 1}:`, ...part('-', before), ...part('+', after)].join('\n');
}

// In the page: what every mark of every plot is called, with all that can be unfolded.
async function spoken(el) {
  el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await el.settled();
  const plots = [];
  for (const plot of el.shadowRoot.querySelectorAll('.plot:not([hidden])')) {
    const place = `.${[...plot.closest('section').classList].at(-1)} .${plot.parentElement.classList[0]}`;
    plots.push({ plot: place, marks: [...plot.querySelectorAll('.mark')].map((it) => it.ariaLabel) });
  }
  return plots;
}
