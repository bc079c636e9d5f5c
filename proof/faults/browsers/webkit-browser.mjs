// WebKitGTK through its own driver, in the words of the W3C protocol. One
// window has the driver's ear at a time, so every step names its window.
import { findBrowser } from '../../../scripts/browsers.mjs';
import { startWebkit } from '../../../test/browser/webkit-process.mjs';

export async function openWebkit() {
  const found = await findBrowser('webkit');
  if (!found) throw new Error('No WebKit driver on this machine.');
  const { port, end } = await startWebkit(found);
  const browser = new WebkitBrowser(`http://127.0.0.1:${port}`, end);
  await browser.begin(found.miniBrowser);
  return browser;
}

class WebkitBrowser {
  engine = 'webkit';
  can = new Set(['kill', 'forget']);
  queue = Promise.resolve();

  constructor(base, endDriver) {
    this.base = base;
    this.endDriver = endDriver;
  }

  async begin(binary) {
    const session = await this.call('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.path = `/session/${session.sessionId}`;
    this.name = `${session.capabilities.browserName} ${session.capabilities.browserVersion}`;
    await this.call('POST', `${this.path}/timeouts`, { script: 20_000, pageLoad: 60_000 });
  }

  async version() {
    return this.name;
  }

  async call(method, path, body) {
    const answer = await fetch(this.base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Nobody else's step comes between the choice of a window and what is done in it. */
  inWindow(handle, work) {
    const next = this.queue.then(async () => {
      if (handle) await this.call('POST', `${this.path}/window`, { handle });
      return work();
    });
    this.queue = next.catch(() => undefined);
    return next;
  }

  async open(url) {
    const { handle } = await this.inWindow(undefined, () =>
      this.call('POST', `${this.path}/window/new`, { type: 'tab' }),
    );
    const page = new WebkitPage(this, handle);
    await page.goto(url);
    return page;
  }

  async end() {
    await this.call('DELETE', this.path).catch(() => undefined);
    this.endDriver();
  }
}

class WebkitPage {
  constructor(browser, handle) {
    this.browser = browser;
    this.handle = handle;
  }
  step(method, path, body) {
    return this.browser.inWindow(this.handle, () => this.browser.call(method, this.browser.path + path, body));
  }
  run(code) {
    return this.step('POST', '/execute/async', {
      script: `const done = arguments[0]; Promise.resolve().then(() => (${code})).then((value) => done(value ?? null), (error) => done('failed: ' + error));`,
      args: [],
    });
  }
  goto(url) {
    return this.step('POST', '/url', { url });
  }
  reload() {
    return this.step('POST', '/refresh', {});
  }
  back() {
    return this.step('POST', '/back', {});
  }
  async offline() {
    // The gate refuses; this driver has no switch for the network.
  }
  close() {
    return this.browser.inWindow(this.handle, async () => {
      await this.browser.call('DELETE', `${this.browser.path}/window`);
      const [first] = await this.browser.call('GET', `${this.browser.path}/window/handles`);
      if (first) await this.browser.call('POST', `${this.browser.path}/window`, { handle: first });
    });
  }
}
