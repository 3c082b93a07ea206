import { find } from '../process.js';

// Debian's Chromium, for itself and on no page's behalf, warms up its search engine, looks for updates of its parts, asks
// whether anybody is signed in, and asks servers of its maker about every form field and, after half a minute, for hints.
// No flag stops the first four.
const OWN_HOSTS = [
  'start.duckduckgo.com', 'update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
];

const FLAGS = [
  // --no-sandbox: CI runs as root, where Chromium refuses to start with one.
  '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
  // The rest of what the browser does in the background over the network.
  '--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync',
  '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,AutofillServerCommunication',
];

export const chromium = {
  isOwn: (request) => OWN_HOSTS.some((host) => request.startsWith(`CONNECT ${host}:`) || request.includes(` http://${host}/`)),

  prepare({ port, proxy, profile, scheme, fontSize }) {
    const advice = 'on Debian: apt-get install chromium chromium-driver';
    return {
      program: find('chromedriver', { variable: 'CHROMEDRIVER', advice }),
      args: [`--port=${port}`],
      capabilities: {
        browserName: 'chrome',
        'goog:loggingPrefs': { browser: 'ALL' },
        'goog:chromeOptions': {
          binary: find('chromium', { variable: 'CHROMIUM', advice }),
          args: [
            ...FLAGS,
            `--user-data-dir=${profile}`,
            // Loopback too: Chromium leaves it out of its proxy unless told otherwise.
            `--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>',
            `--blink-settings=defaultFontSize=${fontSize},preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
          ],
        },
      },
    };
  },

  audible: (page) => page,

  // Reading the log empties it: each call tells what is new.
  async console({ driver }) {
    const entries = await driver.command('POST', '/se/log', { type: 'browser' });
    return entries.filter(({ level }) => level === 'SEVERE' || level === 'WARNING').map(({ message }) => message);
  },
};
