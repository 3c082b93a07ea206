// A trace of Chromium, and what its main thread did in it.

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.wasm', 'disabled-by-default-v8.compile', 'disabled-by-default-v8.wasm.detailed', '__metadata', 'toplevel'];

// The events of a trace that is taken during `work`.
export async function traced({ page, event }, work) {
  await page.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES }, transferMode: 'ReturnAsStream' });
  await work();
  const complete = event('Tracing.tracingComplete');
  await page.send('Tracing.end');
  const { stream: handle } = await complete;
  let text = '';
  for (let eof = false; !eof;) {
    const part = await page.send('IO.read', { handle });
    text += part.base64Encoded ? Buffer.from(part.data, 'base64').toString() : part.data;
    eof = part.eof;
  }
  return JSON.parse(text).traceEvents;
}

// Milliseconds by name of event, without the events inside it, on the page's main thread.
export function ownTimes(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const spans = events.filter(({ ph, dur }) => ph === 'X' && dur > 0);
  const of = ({ pid, tid }) => spans.filter((it) => it.pid === pid && it.tid === tid);
  const main = threads.map(of).sort((a, b) => busy(b) - busy(a))[0].sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const times = new Map();
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time / 1000);
  const open = [];
  for (const span of main) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= span.ts) open.pop();
    if (open.length) add(open.at(-1).name, -span.dur);
    add(span.name, span.dur);
    open.push(span);
  }
  return times;
}

const busy = (spans) => spans.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall').reduce((sum, { dur }) => sum + dur, 0);
