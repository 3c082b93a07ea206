// A WebDriver session: W3C WebDriver is JSON over HTTP, and these are the few commands that the tests use.

const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};
const SCRIPT_TIMEOUT = 60_000;

export async function openSession(server, capabilities) {
  const started = await send(server, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const command = (method, path, body) => send(server, method, `/session/${started.sessionId}${path}`, body);
  await command('POST', '/timeouts', { script: SCRIPT_TIMEOUT, pageLoad: 60_000 });

  return {
    command,
    open: (url) => command('POST', '/url', { url: String(url) }),
    close: () => command('DELETE', ''),
    run: (work, ...args) => run(command, work, args),
    resize: (width, height) => command('POST', '/window/rect', { x: 0, y: 0, width, height }),

    // A PNG in base64 of the window, or of one element.
    screenshot: async (selector) => {
      if (!selector) return command('GET', '/screenshot');
      const element = await command('POST', '/element', { using: 'css selector', value: selector });
      return command('GET', `/element/${Object.values(element)[0]}/screenshot`);
    },

    // Keys go to whatever has the focus, as a reader's would; `Shift+Tab` are two at once.
    press: (...names) => command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions: names.flatMap(keystroke) }],
    }),

    // The mouse goes to a place in the window, in CSS pixels.
    move: (x, y) => command('POST', '/actions', { actions: [mouse([moved(x, y)])] }),

    // A mouse click at a place in the window, in CSS pixels.
    click: (x, y) => command('POST', '/actions', {
      actions: [mouse([moved(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])],
    }),
  };
}

const mouse = (actions) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const moved = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) });
const key = (type) => (name) => ({ type, value: KEYS[name] ?? name });
function keystroke(chord) {
  const names = chord.length > 1 ? chord.split('+') : [chord];
  return [...names.map(key('keyDown')), ...names.reverse().map(key('keyUp'))];
}

// Runs a function in the page, with the widget (or null) as its first argument, and waits for its promise.
// An error comes back as a value first: three drivers report a thrown one in three ways.
async function run(command, work, args) {
  const script = `
    const done = arguments[arguments.length - 1];
    const given = Array.prototype.slice.call(arguments, 0, -1);
    new Promise((resolve) => resolve((${work})(document.querySelector('dprk-heists'), ...given)))
      .then((value) => done({ value }), (error) => done({ error: error && error.name ? error.name + ': ' + error.message : String(error) }));`;
  const { value, error } = await command('POST', '/execute/async', { script, args });
  if (error) throw new Error(`in the page: ${error}`);
  return value;
}

async function send(server, method, path, body) {
  const response = await fetch(server + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
