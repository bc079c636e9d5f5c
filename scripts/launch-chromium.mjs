import puppeteer from 'puppeteer-core';
import { findBrowser, findWindowless } from './find-browsers.mjs';

/** A headless Chromium for scripts and flows: whichever `browsers.mjs` finds, told not to call home. */
export async function launchChromium(more = []) {
  return launch(await findBrowser('chromium'), more);
}

/** The same without a window, for scripts that open many pages; see `findWindowless`. */
export async function launchWindowless(more = []) {
  return launch(await findWindowless(), more);
}

function launch(found, more) {
  if (!found) throw new Error('No Chromium found. Run: node scripts/browsers.mjs --ensure');
  return puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.headless ?? true,
    ...(found.env ? { env: { ...process.env, ...found.env } } : {}),
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
