// One launcher per engine, each with what it needs to behave like a window
// that somebody looks at: focus, motion, sandbox.
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webkitLauncher } from './webkit-driver.mjs';

// The launchers name themselves after their driver, some only once started; tests and counts go by engine.
const named = (launcher, name) =>
  Object.defineProperty(launcher, 'name', {
    get: () => name,
    set() {
      // Keeps the name of the engine.
    },
  });

export const launchers = {
  chromium: ({ executablePath, headless = true, args = [], env }) =>
    named(
      chromeLauncher({
        launchOptions: {
          executablePath,
          headless,
          timeout: 120_000,
          args: [
            ...args,
            '--no-sandbox',
            '--disable-dev-shm-usage',
            '--force-prefers-no-reduced-motion',
            '--lang=en-US',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            // Every file starts on an empty page and no test shows a page of another site: one process draws them all.
            '--disable-site-isolation-trials',
            '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess',
          ],
          ...(env ? { env: { ...process.env, ...env } } : {}),
        },
        async createPage({ context }) {
          const page = await context.newPage();
          // Without it a page in the background has no focus, and nothing typed arrives.
          const session = await page.createCDPSession();
          await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
          return page;
        },
      }),
      'chromium',
    ),
  firefox: ({ executablePath }) =>
    named(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          timeout: 120_000,
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: { 'ui.prefersReducedMotion': 0 },
        },
      }),
      'firefox',
    ),
  webkit: webkitLauncher,
};
