// One person, one browser, one server: a tap becomes a figure on a page.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { newDataFolder, start, type Running } from './portal-process.js';

const portal = ['examples/portal/serve.mjs'];
const data = newDataFolder();
let browser: Browser;
let server: Running;

beforeAll(async () => {
  browser = (await launchChromium()) as Browser;
  server = await start(portal, { DATA_DIR: data });
});

afterAll(async () => {
  await browser.close();
  await server.stop('SIGKILL');
});

interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

async function visit(path: string, width = 1000): Promise<Visit> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      faults.push(`off-origin: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(server.url + path, { waitUntil: 'networkidle0' });
  return { page, faults };
}

/** All text that a person sees, through shadow roots. */
const seenText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      const children = node instanceof HTMLSlotElement ? node.assignedNodes() : [...root.childNodes];
      return children.map(read).join(' ');
    };
    return read(document.body).replace(/\s+/g, ' ');
  });

async function eventually<T>(read: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  let value = await read();
  while (!good(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    value = await read();
  }
  return value;
}

const valid = async (): Promise<number> => {
  const response = await fetch(`${server.url}/v1/surveys/quick/summary?unit=xa-binh-minh`);
  return ((await response.json()) as { valid: number }).valid;
};

describe('from a tap to a card', () => {
  it.each(['/', '/ket-qua.html', '/doi-chieu.html'])(
    '%s has no error, no policy violation and fits 320 px',
    async (path) => {
      const { page, faults } = await visit(path, 320);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  it('the first start shows figures, their sums and the contradiction', async () => {
    const { page } = await visit('/');
    const text = await eventually(
      () => seenText(page),
      (seen) => seen.includes('81,36'),
    );
    for (const figure of [
      '81,36',
      '78,86',
      '97,10',
      '75,74',
      '91,97',
      'gần 99,5',
      '96 ÷ 118 × 100',
      'Báo cáo ghi 85 %',
    ]) {
      expect(text).toContain(figure);
    }
    await page.close();
  });

  it('a person rates by keyboard alone, reads that it is stored, and the result has one more', async () => {
    const before = await valid();
    const { page, faults } = await visit('/');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active instanceof HTMLInputElement ? active.type : (active?.localName ?? '');
      });
    for (let press = 0; press < 60 && (await focused()) !== 'radio'; press += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('radio');
    await page.keyboard.press('Space');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    for (let press = 0; press < 10 && (await focused()) !== 'button' && (await focused()) !== 'submit'; press += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const text = await eventually(
      () => seenText(page),
      (seen) => /đã ghi nhận/i.test(seen),
    );
    expect(text).toMatch(/đã ghi nhận/i);
    expect(await valid()).toBe(before + 1);
    expect(faults).toEqual([]);
    await page.close();

    const results = await visit('/ket-qua.html');
    const shown = await eventually(
      () => seenText(results.page),
      (seen) => seen.includes(`${before + 1} phiếu`),
    );
    expect(shown).toContain(`${before + 1} phiếu`);
    await results.page.close();
  });

  it('what was stored is there after a kill and a new start', async () => {
    const before = await valid();
    await server.stop('SIGKILL');
    server = await start(portal, { DATA_DIR: data });
    expect(await valid()).toBe(before);
  });

  it('a pasted report is read in the page and its contradiction is told', async () => {
    const { page, faults } = await visit('/doi-chieu.html');
    await page.evaluate(() => {
      const audit = document.querySelector('danvan-report-audit');
      audit?.shadowRoot?.querySelector<HTMLElement>('button[type="submit"], button')?.click();
    });
    const text = await eventually(
      () => seenText(page),
      (seen) => seen.includes('81,36'),
    );
    expect(text).toContain('81,36');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('Ctrl-C ends it cleanly', async () => {
    expect(await server.stop('SIGINT')).toBe(0);
    server = await start(portal, { DATA_DIR: data });
  });
});
