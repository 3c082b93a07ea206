import { audibleCopy, complaints } from '../audible.js';
import { find, run } from '../process.js';
import { until } from '../until.js';

const ADVICE = 'on Debian: apt-get install webkit2gtk-driver xvfb';

export const webkit = {
  isOwn: () => false,

  async prepare({ port, proxy, scheme, cleanup }) {
    const display = await startDisplay(cleanup);
    return {
      program: find('WebKitWebDriver', { variable: 'WEBKITWEBDRIVER', advice: ADVICE }),
      args: [`--port=${port}`],
      env: { DISPLAY: display },
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: [
            '--automation',
            // Not the proxy capability: its sslProxy speaks TLS to the proxy itself.
            `--proxy=http://127.0.0.1:${proxy}`,
            ...(scheme === 'dark' ? ['--dark-mode'] : []),
          ],
        },
      },
    };
  },

  audible: audibleCopy,
  console: ({ driver }) => complaints(driver),
};

// WebKitGTK has no headless mode. Xvfb picks a free display itself and prints its number.
async function startDisplay(cleanup) {
  const xvfb = run(find('Xvfb', { variable: 'XVFB', advice: ADVICE }), ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  cleanup.push(xvfb.stop);
  const number = await until('Xvfb to name its display', () => xvfb.lines().find((line) => /^\d+$/.test(line)));
  return `:${number}`;
}
