import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { reopeningLauncher } from './reopening-launcher.mjs';
import { startWebkit } from './webkit-process.mjs';

// Far above what opening a page takes on a slow machine that has other work.
const limit = 60_000;

/** How the test runner reaches WebKitWebDriver, each started with a process of its own; one that falls silent is replaced. */
export function webkitLauncher({ executablePath, miniBrowser, xvfb }, pages) {
  async function start() {
    const { port, end } = await startWebkit({ executablePath, xvfb });
    const launcher = new WaitingLauncher({
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
    return { launcher, end };
  }
  return reopeningLauncher({ name: 'webkit', start, pages, limit });
}

/** The runner's own asks for a page and looks away: what goes wrong then would end the whole run. */
class WaitingLauncher extends WebdriverLauncher {
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    // No remote service that ends what is idle.
    clearInterval(this.pendingHeartbeat);
    await this.driverManager.startSession(id, url);
  }
}
