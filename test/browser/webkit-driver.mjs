import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebkit } from './webkit-process.mjs';

/** Starts WebKitWebDriver and says how the test runner reaches it. */
export async function startWebkitDriver({ executablePath, miniBrowser, xvfb }) {
  const { port } = await startWebkit({ executablePath, xvfb });
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      // A question asked while a page loads, as the runner asks for the title once a minute, makes the driver forget
      // to answer who waits for the page. The page itself says when its tests begin: nobody needs to wait for it.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  });
}
