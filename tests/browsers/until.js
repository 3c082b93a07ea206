// Waiting with an end, and with a message that says what was waited for.

const STEP = 25;

export async function until(what, probe, limit = 30_000) {
  const end = Date.now() + limit;
  let last;
  do {
    last = await probe();
    if (last) return last;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (Date.now() < end);
  throw new Error(`waited ${limit} ms for ${what}; the last answer was ${JSON.stringify(last)}`);
}

// What is read, once it has stayed the same for so long: what moves, or is told more than once, is asked for too early else.
export async function rested(what, read, still = 250) {
  let text, since;
  await until(`${what} to rest`, async () => {
    const now = JSON.stringify(await read());
    if (now !== text) [text, since] = [now, Date.now()];
    return Date.now() - since >= still;
  });
  return JSON.parse(text);
}
