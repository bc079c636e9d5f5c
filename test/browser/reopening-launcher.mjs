// A browser that falls silent while it opens a page says nothing about the page: it is ended, and a new one opens the
// same page, a bounded number of times. A page whose tests have begun is never opened again, so every test counts once.
import { setTimeout as wait } from 'node:timers/promises';

/** What the plugins ask a launcher of this kind for, beside pages. */
const passedOn = [
  'getBrowserUrl',
  'sendMouseMove',
  'sendMouseClick',
  'sendMouseDown',
  'sendMouseUp',
  'resetMouse',
  'sendKeys',
  'takeScreenshot',
  'startDebugSession',
];

/**
 * @typedef {{ launcher: any, end: () => void }} Started a launcher of the test runner, and how its browser is ended by force
 */

/**
 * Wraps launchers whose browsers may fall silent.
 *
 * @param {object} options
 * @param {string} options.name of the engine
 * @param {() => Promise<Started>} options.start a launcher with a browser of its own; its `startSession` waits for the page
 * @param {{ hasBegun: (id: string) => boolean, fileOf: (id: string) => string }} options.pages what the runner knows
 * @param {number} options.limit milliseconds from opening a page to the report of its tests, and for closing it
 * @param {number} [options.attempts] how often a page is opened at most
 * @param {(text: string) => void} [options.say]
 */
export function reopeningLauncher({ name, start, pages, limit, attempts = 3, say = console.log }) {
  /** @type {Started | undefined} */
  let current;
  let config;

  async function open(id, url, over) {
    if (!current) {
      const started = await start();
      // Too late: another may have been started meanwhile.
      if (over.aborted) return started.end();
      await started.launcher.initialize(config);
      current = started;
    }
    await current.launcher.startSession(id, url);
    while (!pages.hasBegun(id) && !over.aborted) await wait(20);
  }

  function endBrowser() {
    current?.end();
    current = undefined;
  }

  const delegated = passedOn.map((method) => [
    method,
    (...args) => {
      if (!current) throw new Error(`${name} is not running.`);
      return current.launcher[method](...args);
    },
  ]);

  return {
    ...Object.fromEntries(delegated),
    name,
    type: 'webdriver',
    concurrency: 1,
    get driver() {
      return current?.launcher.driver;
    },
    async initialize(given) {
      config = given;
    },
    isActive: (id) => current?.launcher.isActive(id) ?? false,
    async startSession(id, url) {
      for (let attempt = 1; ; attempt += 1) {
        const failure = await failureWithin(limit, (over) => open(id, url, over));
        if (!failure || pages.hasBegun(id)) return;
        endBrowser();
        // It may have reported at the last moment: then the runner tells what became of the page.
        if (pages.hasBegun(id)) return;
        const told = `${name} did not open ${pages.fileOf(id)} (${failure})`;
        if (attempt === attempts) throw new Error(`${told}, the last of ${attempts} times.`);
        say(`\n${told}; it is started anew and opens the page again (${attempt + 1} of ${attempts}).\n`);
      }
    },
    async stopSession(id) {
      let result;
      const failure = await failureWithin(limit, async () => {
        result = await current.launcher.stopSession(id);
      });
      if (!failure) return result;
      // The next page needs a browser that answers; this one counts as broken.
      endBrowser();
      throw new Error(`${name} did not close a page (${failure}).`);
    },
    async stop() {
      await failureWithin(limit, async () => current?.launcher.stop());
      endBrowser();
    },
  };
}

/** What went wrong, in words; `undefined` where the work was done in time. */
async function failureWithin(limit, work) {
  const over = new AbortController();
  const silence = wait(limit, `no answer within ${limit / 1000} s`, { signal: over.signal });
  const done = work(over.signal).then(
    () => undefined,
    (error) => String(error?.message ?? error).split('\n')[0],
  );
  const failure = await Promise.race([silence, done]);
  over.abort();
  silence.catch(() => undefined);
  return failure;
}
