import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/** A headless Chromium for scripts and flows: whichever `browsers.mjs` finds, told not to call home. */
export async function launchChromium(more = []) {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('No Chromium found. Run: node scripts/browsers.mjs --ensure');
  return puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.headless ?? true,
    timeout: 120_000,
    args: [
      ...(found.args ?? []),
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=vi-VN',
      ...more,
    ],
  });
}
