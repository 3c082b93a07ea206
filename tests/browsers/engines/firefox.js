import { audibleCopy, complaints } from '../audible.js';
import { find } from '../process.js';

const PREFERENCES = {
  // Firefox leaves loopback out of its proxy unless told otherwise.
  'network.proxy.allow_hijacking_localhost': true,
  // A page asked for by http: is fetched by http:.
  'dom.security.https_first': false,
  // Firefox's own settings come from nowhere. It obeys only with MOZ_REMOTE_SETTINGS_DEVTOOLS set.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

// What pages throw reaches standard output. Console calls could, too, but mixed with the browser's own.
const THROWN = /^JavaScript (error|warning): (?!chrome:|resource:)/;

// What is said of a frame whose process ends with the page that is left, while it still writes its marks; one that hangs keeps its test waiting.
const ENDED = /Script terminated by timeout/;

export const firefox = {
  isOwn: () => false,

  prepare({ port, proxy, scheme }) {
    return {
      program: find('geckodriver', { variable: 'GECKODRIVER', advice: 'cargo install geckodriver --locked' }),
      args: ['--port', String(port), '--websocket-port', '0'],
      env: { MOZ_HEADLESS: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      capabilities: {
        browserName: 'firefox',
        proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${proxy}`, sslProxy: `127.0.0.1:${proxy}` },
        'moz:firefoxOptions': {
          binary: find('firefox', { variable: 'FIREFOX', advice: 'on Debian: apt-get install firefox-esr' }),
          prefs: { ...PREFERENCES, 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
        },
      },
    };
  },

  audible: audibleCopy,
  console: async ({ driver, lines }) => [...lines.filter((line) => THROWN.test(line) && !ENDED.test(line)), ...await complaints(driver)],
};
