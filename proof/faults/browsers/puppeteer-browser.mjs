// Chromium and Firefox: real pages of a real profile on disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';

/** With `isPrivate` Firefox forgets, when it ends, all that a page has stored. */
export async function openBrowser(
  engine,
  { profile = mkdtempSync(join(tmpdir(), `danvan-${engine}-`)), isPrivate = false } = {},
) {
  const found = await findBrowser(engine);
  if (!found) throw new Error(`No ${engine} on this machine.`);
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.executablePath,
    headless: found.headless ?? true,
    userDataDir: profile,
    ...(isPrivate ? { extraPrefsFirefox: { 'browser.privatebrowsing.autostart': true } } : {}),
    protocolTimeout: 120_000,
    timeout: 90_000,
    args:
      engine === 'firefox'
        ? []
        : [
            ...(found.args ?? []),
            '--no-sandbox',
            '--disable-dev-shm-usage',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            // Many runs share a browser: none of them is the one in front.
            '--disable-background-timer-throttling',
            '--disable-backgrounding-occluded-windows',
            '--disable-renderer-backgrounding',
          ],
  });
  return new PuppeteerBrowser(engine, browser, profile);
}

class PuppeteerBrowser {
  constructor(engine, browser, profile) {
    this.engine = engine;
    this.browser = browser;
    this.profile = profile;
    this.can = new Set(['kill', 'forget', ...(engine === 'chromium' ? ['offline', 'clear', 'sync'] : [])]);
  }

  async version() {
    return this.browser.version();
  }

  async open(url) {
    const page = await this.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return new PuppeteerPage(page, this.engine);
  }

  // Firefox drops a tab now and then that is opened while another is closed.
  async newPage(tries = 3) {
    try {
      return await this.browser.newPage();
    } catch (error) {
      if (tries === 0) throw error;
      return this.newPage(tries - 1);
    }
  }

  /** As when the battery is pulled out. */
  async kill() {
    const child = this.browser.process();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  again() {
    return openBrowser(this.engine, { profile: this.profile });
  }

  async end() {
    await this.browser.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class PuppeteerPage {
  constructor(page, engine) {
    this.page = page;
    this.engine = engine;
  }
  run(code) {
    return this.page.evaluate(code);
  }
  goto(url) {
    return this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }
  reload() {
    return this.page.reload({ waitUntil: 'domcontentloaded' });
  }
  back() {
    return this.page.goBack({ waitUntil: 'domcontentloaded' });
  }
  async offline(is) {
    if (this.engine === 'chromium') await this.page.setOfflineMode(is);
  }
  async session() {
    return this.page.createCDPSession();
  }
  close() {
    return this.page.close();
  }
}
