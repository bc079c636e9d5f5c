// The faults, as data: what is wrong while the person sends, and what the
// person or the machine does then. After each the network is well again and
// the same profile visits the page once more.
import { adminToken } from './server.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const text = (vi) => ({ vi, en: vi });

/** A survey with so many boxes for free words that an answer is as large as wanted. */
const long = (id, boxes, version = 1) => ({
  id,
  version,
  title: text('Phiếu dài'),
  questions: Array.from({ length: boxes }, (_, at) => ({
    id: `q${at}`,
    kind: 'text',
    label: text(`Ý ${at}`),
    maxLength: 2000,
  })),
});

async function register(server, survey) {
  const answer = await fetch(`${server.url}/v1/surveys/${survey.id}/versions/${survey.version}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(survey),
  });
  if (!answer.ok && answer.status !== 409) throw new Error(`The survey is refused: ${await answer.text()}`);
}

const scripted = (...words) => ({ before: ({ gate }) => void (gate.script = [...words]) });
const until = (word) => ({ before: ({ gate }) => void (gate.otherwise = word) });
const offline = async ({ gate, page }) => {
  await page.offline(true);
  await gate.refuse();
};
const closeTab = (after) => async (run) => {
  await pause(after);
  await run.closePage();
};
const denyDatabase = `IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };`;
const denyLocal = `Storage.prototype.setItem = () => { throw new DOMException('denied', 'QuotaExceededError'); };`;
const full = `for (const name of ['put', 'add']) IDBObjectStore.prototype[name] = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
const shiftClock = (ms) => `{ const now = Date.now; Date.now = () => now() + ${ms}; }`;
const day = 86_400_000;
const nineYears = ({ repetition }) => (repetition % 2 ? 9 : -9) * 365 * day;

/**
 * `expect` is what our form owes: `ok` stored once and told so only then;
 * `kept` refused for good, so kept on the device and said; `honest` nowhere
 * to keep it, so lost, and never said to be recorded.
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} what
 * @property {'ok' | 'kept' | 'honest'} [expect] `ok` when absent
 * @property {string[]} [needs] what a browser has to be able to do
 * @property {boolean} [ours] only our form has something to fault here: the page says of each why
 * @property {(run: object) => number} [clockShift] how far the clock of a worker is off when the answer is given
 */

/** @type {Fault[]} */
export const faults = [
  { id: 'F00', what: 'nothing goes wrong' },
  { id: 'F01', what: 'offline at the click, page stays open', before: offline, stays: true },
  { id: 'F02', what: 'offline, tab closed', before: offline, during: closeTab(600) },
  {
    id: 'F03',
    what: 'server refuses connections, tab closed',
    before: ({ gate }) => gate.refuse(),
    during: closeTab(600),
  },
  { id: 'F04', what: 'one 500', ...scripted('status 500') },
  { id: 'F05', what: 'four times 503 with Retry-After', ...scripted(...Array(4).fill('status 503 1')), wait: 6000 },
  { id: 'F06', what: 'four times 429 with Retry-After', ...scripted(...Array(4).fill('status 429 1')), wait: 6000 },
  { id: 'F07', what: 'captive portal answers 200 with its own page', ...until('portal') },
  { id: 'F08', what: 'captive portal redirects to its own page', ...until('redirect') },
  { id: 'F09', what: 'connection reset before the commit, three times', ...scripted('reset', 'reset', 'reset') },
  { id: 'F10', what: 'committed, then the connection reset', ...scripted('commitThenReset') },
  { id: 'F11', what: 'committed, then 504', ...scripted('commitThen 504') },
  { id: 'F12', what: 'no answer, tab closed after 1.5 s', ...until('hang'), during: closeTab(1500) },
  { id: 'F13', what: 'committed, no answer, tab closed', ...until('commitThenHang'), during: closeTab(1500) },
  { id: 'F14', what: 'double click', act: ({ page }) => page.run('driver.send(2)') },
  {
    id: 'F15',
    what: 'five clicks on a slow server',
    ...until('slow 1800'),
    async act({ page }) {
      for (let click = 0; click < 5; click += 1) {
        await page.run('driver.send()');
        await pause(150);
      }
    },
    during: () => pause(2800),
  },
  {
    id: 'F16',
    what: 'reload while it is sent',
    ...until('slow 1500'),
    async during({ page }) {
      await pause(300);
      await page.reload();
    },
  },
  { id: 'F17', what: 'tab closed right after the click', during: closeTab(0) },
  {
    id: 'F18',
    what: 'browser killed while it is sent',
    needs: ['kill'],
    ...until('slow 1500'),
    async during(run) {
      await run.untilArrived();
      await run.killBrowser();
    },
  },
  {
    id: 'F19',
    what: 'offline, browser killed a second after the form has said so',
    needs: ['kill'],
    before: offline,
    async during(run) {
      await run.untilWaiting();
      await pause(1000);
      await run.killBrowser();
    },
  },
  {
    id: 'F20',
    what: 'no database, three times 500',
    patch: denyDatabase,
    ...scripted(...Array(3).fill('status 500')),
    during: closeTab(900),
  },
  { id: 'F21', what: 'database full, offline', patch: full, before: offline, during: closeTab(900) },
  {
    id: 'F22',
    what: 'two tabs send what waits, slow server',
    before: offline,
    during: closeTab(600),
    healed: ({ gate }) => void (gate.otherwise = 'slow 900'),
    visits: 2,
  },
  {
    id: 'F23',
    what: 'clock eight days ahead at the next visit',
    before: offline,
    during: closeTab(600),
    healed({ gate }) {
      gate.patch = shiftClock(8 * day);
      gate.clockShift = 8 * day;
    },
  },
  { id: 'F24', what: 'plain http, one 500', insecure: true, ...scripted('status 500') },
  { id: 'F25', what: 'acknowledgement cut short after the commit', ...scripted('truncated') },
  { id: 'F26', what: 'a proxy answers 200 {}', ...until('empty') },
  {
    id: 'F27',
    what: 'policy forbids sending, mended later',
    pageHeaders: { 'Content-Security-Policy': "connect-src 'none'" },
  },
  {
    id: 'F28',
    what: 'another page after 50 ms',
    async during({ page, gate }) {
      await page.run(`void setTimeout(() => { location.href = '${gate.url}/portal'; }, 50)`);
      await pause(1200);
    },
  },
  {
    id: 'F29',
    what: 'no storage at all, offline, tab closed',
    expect: 'honest',
    patch: denyDatabase + denyLocal,
    before: offline,
    during: closeTab(900),
  },
  { id: 'F30', what: '413 in the words of the server, for ever', expect: 'kept', ...until('dead 413'), forEver: true },
  { id: 'F31', what: '400 in the words of the server, for ever', expect: 'kept', ...until('dead 400'), forEver: true },
  {
    id: 'F32',
    what: 'storage thrown away while it waits, tab closed (private window)',
    expect: 'honest',
    needs: ['forget'],
    before: offline,
    async during(run) {
      await pause(600);
      await run.forgetStorage();
    },
  },
  {
    id: 'F33',
    what: 'an answer over the keepalive budget (62 KB)',
    survey: () => long('faults-long', 31),
    bytes: 62_000,
    ...scripted('status 500'),
  },
  {
    id: 'F33b',
    what: 'an answer over the limit of the server (100 KB)',
    expect: 'kept',
    survey: () => long('faults-longer', 50),
    bytes: 100_000,
  },
  { id: 'F34', what: 'committed, reset, then twice 502', ...scripted('commitThenReset', 'status 502', 'status 502') },
  {
    id: 'F35',
    what: 'an old tab blocks the database',
    ours: true,
    ...until('status 500'),
    async prepare(run) {
      const tab = await run.openTab('/old-tab');
      await tab.run(`new Promise((done) => {
        const first = indexedDB.open('danvan-outbox', 1);
        first.onupgradeneeded = () => first.result.createObjectStore('entries', { keyPath: 'id' });
        // Firefox does not always say that the new version is blocked, though it is: the old one was asked and stays.
        first.onsuccess = () => { globalThis.held = first.result; const next = indexedDB.open('danvan-outbox', 2); held.onversionchange = next.onblocked = () => done(1); };
      })`);
    },
    during: async (run) => {
      await pause(4500);
      await run.closePage();
      await run.closeTabs();
    },
  },
  {
    id: 'F36',
    what: 'the database closes while the form is open',
    ours: true,
    patch: `{ const open = IDBFactory.prototype.open; globalThis.opened = []; IDBFactory.prototype.open = function (...words) { const request = open.apply(this, words); request.addEventListener('success', () => opened.push(request.result)); return request; }; }`,
    ...scripted('status 500', 'status 500'),
    act: async ({ page }) => {
      await page.run('opened.forEach((database) => database.close())');
      await page.run('driver.send()');
    },
    during: closeTab(400),
  },
  { id: 'F37', what: 'one QR token on two devices', ours: true, token: true, devices: 2 },
  {
    id: 'F38',
    what: 'server killed right after the acknowledgement',
    ownServer: true,
    async during(run) {
      await run.untilShown('Đã ghi nhận.');
      await run.restartServer();
    },
  },
  {
    id: 'F39',
    what: 'a newer version of the survey while it waits',
    survey: ({ marker }) => long(`faults-${marker.slice(0, 8)}`, 1),
    before: offline,
    during: closeTab(600),
    // The place of the others takes whatever is sent, of any version.
    healed: ({ ours, server, marker }) => ours && register(server, long(`faults-${marker.slice(0, 8)}`, 2, 2)),
  },
  {
    id: 'F40',
    what: 'the clock of the device is nine years off',
    clockShift: nineYears,
    patch: (run) => shiftClock(nineYears(run)),
    before: offline,
    during: closeTab(600),
    dayOfToday: true,
  },
  {
    id: 'F41',
    what: 'back to the page from the history',
    ...until('status 500'),
    async during({ page, gate }) {
      await pause(400);
      await page.goto(`${gate.url}/portal`);
      await gate.heal();
      await page.back();
    },
    stays: true,
  },
  {
    id: 'F42',
    what: 'the portal clears the storage, page stays open',
    needs: ['clearSiteData'],
    ...until('status 500'),
    async during({ page }) {
      await pause(400);
      await page.run(`fetch('/clear').then(() => 1)`);
    },
    stays: true,
  },
  {
    id: 'F43',
    what: 'the disk of the server is full',
    needs: ['prlimit'],
    ownServer: true,
    // The place of the others has no disk: it says what ours says then.
    before: ({ ours, server, gate }) =>
      void (ours ? server.limitFiles('0:unlimited') : (gate.otherwise = 'status 503 5')),
    during: () => pause(1200),
    healed: ({ ours, server }) => void (ours && server.limitFiles('unlimited:unlimited')),
    also: ({ arrivals }) => (arrivals > 0 ? undefined : 'nothing arrived while the disk was full'),
  },
  {
    id: 'F44',
    what: 'another answer is stored under the same id',
    ours: true,
    expect: 'kept',
    keptBeside: true,
    ...scripted('alteredThenReset'),
  },
  { id: 'F45', what: 'a proxy packs and rewrites both ways', ...until('rewritten'), wait: 1500 },
  {
    id: 'F46',
    what: 'the portal’s own worker answers the POST',
    notFor: ['workbox'],
    needs: ['worker'],
    async prepare({ page }) {
      await page.run(
        `navigator.serviceWorker.register('/portal-worker.js').then(() => new Promise((done) => { const look = () => (navigator.serviceWorker.controller ? done(1) : setTimeout(look, 20)); look(); }))`,
      );
    },
    async during(run) {
      await pause(1200);
      await run.closePage();
      // WebKit may not let go at the first asking; the portal asks on each of its pages until nobody answers for it.
      for (let asked = 0; asked < 20; asked += 1) {
        const tab = await run.openTab('/old-tab');
        const left = await tab.run(
          `navigator.serviceWorker.getRegistrations().then((found) => Promise.all(found.map((one) => one.unregister()))).then((found) => found.length + (navigator.serviceWorker.controller ? 1 : 0))`,
        );
        await run.closeTabs();
        if (left === 0) return;
      }
      throw new Error('the worker of the portal stays');
    },
  },
];

export { register };
