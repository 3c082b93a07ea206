// Waiting with an end, and with a message that says what was waited for.

const STEP = 50;

export async function until(what, probe, limit = 10_000) {
  const end = Date.now() + limit;
  let last;
  do {
    last = await probe();
    if (last) return last;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (Date.now() < end);
  throw new Error(`waited ${limit} ms for ${what}; the last answer was ${JSON.stringify(last)}`);
}
