// WebKit with a profile on disk, which its driver never has: the page asks this
// process what to do (`pages/remote-driver.js`), so it can be killed like the others.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { startMiniBrowser } from '../../../test/browser/webkit-process.mjs';
import { readBody } from '../read-body.mjs';

export async function openWebkitOnDisk() {
  const found = await findBrowser('webkit');
  if (!found) throw new Error('No WebKit on this machine.');
  return new WebkitOnDisk(found, mkdtempSync(join(tmpdir(), 'danvan-webkit-')), await new Remote().listen());
}

class WebkitOnDisk {
  engine = 'webkit';

  constructor(found, profile, remote) {
    Object.assign(this, { found, profile, remote });
  }

  /** One window at a time: who opens another has closed the first. */
  async open(url) {
    this.process = await startMiniBrowser(this.found, { url, profile: this.profile });
    await this.remote.untilThere();
    return new PageOnDisk(this);
  }

  async kill(signal = 'SIGKILL') {
    this.process?.end(signal);
    this.remote.forget();
    await this.process?.ended;
    this.process = undefined;
  }

  async again() {
    return new WebkitOnDisk(this.found, this.profile, this.remote);
  }

  async end() {
    await this.kill();
    await this.remote.end();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class PageOnDisk {
  constructor(browser) {
    this.browser = browser;
  }
  /** Of what the harness runs in a page, the calls of its driver: "driver.send(2)". */
  run(code) {
    const [, method, word] = /driver\.(\w+)\((\d*)\)/.exec(code) ?? [];
    if (!method) throw new Error(`Not a call of the driver: ${code}`);
    return this.browser.remote.call(method, word === '' ? [] : [Number(word)]);
  }
  async offline() {
    // The gate refuses.
  }
  close() {
    return this.browser.kill('SIGTERM');
  }
}

/** Where the page asks; the newest page that has asked is the one that is meant. */
class Remote {
  listen() {
    this.server = createServer((request, response) => void this.answer(request, response));
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => {
        this.url = `http://127.0.0.1:${this.server.address().port}`;
        resolve(this);
      });
    });
  }

  async answer(request, response) {
    const [, what, page] = new URL(request.url, this.url).pathname.split('/');
    const body = await readBody(request);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (what === 'done') {
      const { number, value } = JSON.parse(body);
      if (this.asked?.number === number) this.asked.resolve(value);
      return response.end();
    }
    if (this.gone.has(page)) return response.end();
    this.page = page;
    this.waiting = response;
    this.pass();
  }

  gone = new Set();

  forget() {
    if (this.page) this.gone.add(this.page);
    this.asked?.reject(new Error('the page is gone'));
    this.page = this.waiting = this.asked = undefined;
  }

  async untilThere() {
    const end = Date.now() + 60_000;
    while (!this.page) {
      if (Date.now() > end) throw new Error('the page did not ask within a minute');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** One call after the other. */
  call(method, words) {
    const next = (this.last ?? Promise.resolve()).then(
      () =>
        new Promise((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), 20_000);
          const settled = (settle) => (value) => {
            clearTimeout(timer);
            settle(value);
          };
          this.asked = { number: randomUUID(), method, words, resolve: settled(resolve), reject: settled(reject) };
          this.pass();
        }),
    );
    this.last = next.catch(() => undefined);
    return next;
  }

  pass() {
    if (!this.waiting || !this.asked || this.asked.sent) return;
    const { number, method, words } = this.asked;
    this.asked.sent = true;
    this.waiting.end(JSON.stringify({ number, method, words }));
    this.waiting = undefined;
  }

  async end() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
