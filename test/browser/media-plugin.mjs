// Commands of our own, because the built-in ones know neither forced colours
// nor Firefox nor WebKit. Each answers whether the engine could do it, so that
// a test can skip instead of passing without having looked.
import { setTimeout as wait } from 'node:timers/promises';

const chromiumFeatures = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

// The pages' normal state is a light one with motion, whatever the machine prefers.
const normal = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' };

const firefoxPreferences = {
  colorScheme: { name: 'layout.css.prefers-color-scheme.content-override', dark: 0, light: 1 },
  reducedMotion: { name: 'ui.prefersReducedMotion', reduce: 1, 'no-preference': 0 },
  forcedColors: { name: 'browser.display.document_color_use', active: 2, none: 0 },
};

/** `danvan-media` { colorScheme?, reducedMotion?, forcedColors?, print? }: what is absent goes back to normal. */
export function mediaPlugin() {
  return {
    name: 'danvan-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'danvan-media') return undefined;
      const { name } = session.browser;
      if (name === 'webkit') return { done: Object.keys(payload).length === 0 };
      const page = session.browser.getPage(session.id);
      if (name === 'chromium') {
        await emulateInChromium(page, payload);
        return { done: true };
      }
      if (payload.print) return { done: false };
      await setInFirefox(page, payload);
      return { done: true };
    },
  };
}

async function emulateInChromium(page, { print, ...media }) {
  const features = Object.entries(chromiumFeatures).map(([key, name]) => ({ name, value: media[key] ?? normal[key] }));
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { media: print ? 'print' : '', features });
}

async function setInFirefox(page, media) {
  const values = Object.entries(firefoxPreferences).map(([key, preference]) => [
    preference.name,
    preference[media[key] ?? normal[key]],
  ]);
  const connection = page.browser().connection ?? page.mainFrame().browsingContext?.connection;
  const send = (method, params) => connection.send(method, params);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result ?? tree).contexts[0].context;
  await send('script.evaluate', {
    expression: `for (const [name, value] of ${JSON.stringify(values)}) Services.prefs.setIntPref(name, value);`,
    target: { context },
    awaitPromise: false,
  });
}

// WebKit's window; what is narrower is refused at once.
const leastWidth = 447;

/** `danvan-viewport` { width, height }. */
export function viewportPlugin() {
  return {
    name: 'danvan-viewport',
    async executeCommand({ command, payload, session }) {
      if (command !== 'danvan-viewport') return undefined;
      const { width, height } = payload;
      if (session.browser.name !== 'webkit') {
        await session.browser.getPage(session.id).setViewport({ width, height });
        return { done: true };
      }
      return { done: await resizeWebkit(session.browser.driver, width, height) };
    },
  };
}

// The driver answers before a busy machine has drawn the window anew, or while it is on its way from another size.
async function resizeWebkit(driver, width, height) {
  const until = Date.now() + 20_000;
  for (;;) {
    const [extraWidth, extraHeight] = await driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight];',
    );
    await driver.setWindowSize(width + extraWidth, height + extraHeight);
    if ((await driver.execute('return innerWidth;')) === width) return true;
    if (width < leastWidth || Date.now() > until) return false;
    await wait(50);
  }
}
