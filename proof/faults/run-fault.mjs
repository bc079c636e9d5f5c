// One person, one page, one fault; then the network is well and the same
// profile comes back. What is stored is asked of the database, what was shown
// is read off the page all the time.
import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { mintVisitToken } from '@danvan/server';
import { register } from './faults.mjs';
import { commitTo, Gate } from './gate.mjs';
import { startRealServer, visitSecret } from './server.mjs';
import { danvanFiles, plainFiles } from './variants.mjs';

const recorded = 'Đã ghi nhận.';
/** The four things that a form may say about an answer; nothing at all before the click. */
const honestWords = ['', 'Đang gửi…', 'Chưa gửi (sẽ gửi lại).', recorded, 'Không gửi được.'];
/** How long what waits is given to arrive after the network is well. */
const patience = { danvan: 15_000, naive: 1000, workbox: 4000 };

/** The address of this machine that a browser does not hold for its own. */
export const otherAddress = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one.family === 'IPv4' && !one.internal)?.address;

/**
 * @returns {Promise<{ verdict: string, stored: number, shown: string[] }>} verdict: `ok`, `LOST`, `LOST!` (and told
 *   that it was recorded), `DUPn`, `kept`, `honest`, or what else was wrong
 */
export async function runFault(fault, { variant, browser, server, repetition = 0, openBrowser }) {
  const run = new Run(fault, { variant, browser, server, repetition, openBrowser });
  try {
    await run.prepare();
    await run.sendUnderFault();
    await run.heal();
    await run.visitAgain();
    return await run.judge();
  } finally {
    await run.end();
  }
}

class Run {
  shown = [];
  faults = [];
  tabs = [];
  rows = [];

  constructor(fault, given) {
    Object.assign(this, given);
    this.fault = fault;
    this.marker = randomUUID();
  }

  get ours() {
    return this.variant === 'danvan';
  }

  async prepare() {
    const { fault, marker } = this;
    if (fault.needs?.includes('kill')) await this.ownBrowser('kill');
    if (fault.needs?.includes('forget') && !this.browser.can.has('clear')) await this.ownBrowser('private');
    if (fault.ownServer && this.ours) this.server = await startRealServer();
    const host = fault.insecure ? otherAddress() : '127.0.0.1';
    const survey = this.ours ? fault.survey?.(this) : undefined;
    if (survey) await register(this.server, survey);
    const token = fault.token ? mintVisitToken(visitSecret, { survey: 'quick', unit: '01' }) : undefined;
    const files = this.ours
      ? danvanFiles({ marker, survey, token, remote: this.browser.remote?.url })
      : await plainFiles({ marker, bytes: fault.bytes ?? 0, worker: this.variant === 'workbox' });
    const commit = this.ours
      ? (body, request) => commitTo(this.server)(body, request)
      : async (body) => {
          this.rows.push(JSON.parse(body));
          return { status: 200, headers: {}, text: '{"ok":true}' };
        };
    const gate = () => new Gate({ files, commit, host }).open();
    this.gate = await gate();
    if (fault.devices === 2) this.second = await gate();
    this.gate.patch = typeof fault.patch === 'function' ? fault.patch(this) : (fault.patch ?? '');
    this.gate.clockShift = fault.clockShift?.(this) ?? 0;
    this.gate.pageHeaders = fault.pageHeaders ?? {};
    this.page = await this.browser.open(`${this.gate.url}/form`);
    await this.untilReady(this.page);
    await fault.prepare?.(this);
    await this.page.run('driver.answer()');
    await pause(50);
  }

  async sendUnderFault() {
    const { fault } = this;
    await fault.before?.(this);
    this.watching = true;
    const watch = this.watch();
    try {
      await (fault.act ? fault.act(this) : this.page.run('driver.send()'));
      await (fault.during ? fault.during(this) : this.untilSettled(fault.wait ?? 1500));
    } finally {
      this.watching = false;
      await watch;
    }
    this.arrivals = this.gate.arrived;
    this.recordedAlready = this.shown.includes(recorded);
  }

  async heal() {
    const { fault, gate } = this;
    if (fault.forEver) return;
    await gate.heal();
    const clockWas = gate.clockShift;
    gate.clockShift = 0;
    await this.page?.offline(false).catch(() => undefined);
    await fault.healed?.(this);
    this.clockMoved = gate.clockShift !== clockWas;
    // A page that is still open has to notice by itself.
    if (fault.stays && this.page) {
      this.watching = true;
      const watch = this.watch();
      await this.untilStored(this.ours ? patience.danvan : 600);
      await pause(this.ours ? 300 : 0);
      this.watching = false;
      await watch;
    }
  }

  async visitAgain() {
    const { fault } = this;
    if (fault.devices === 2) return this.secondDevice();
    this.lostBefore = this.stored().length === 0;
    await this.closePage();
    const visits = [];
    for (let visit = 0; visit < (fault.visits ?? 1); visit += 1)
      visits.push(this.browser.open(`${this.gate.url}/form`));
    this.tabs.push(...(await Promise.all(visits)));
    this.page = this.tabs.at(-1);
    await this.untilReady(this.page);
    if (this.variant === 'workbox') await this.dispatchSync();
    this.watching = true;
    const watch = this.watch();
    if (fault.expect && this.ours) await pause(2500);
    else if (!(this.recordedAlready && this.stored().length > 0)) await this.untilStored(patience[this.variant]);
    // What would be doubled has time to be.
    await pause(fault.visits ? 2500 : 600);
    this.watching = false;
    await watch;
  }

  async secondDevice() {
    await this.page.run('1');
    const page = await this.browser.open(`${this.second.url}/form`);
    this.tabs.push(page);
    await this.untilReady(page);
    await page.run('driver.answer()');
    await page.run('driver.send()');
    for (let wait = 0; wait < 100 && (await page.run('driver.shown()')) !== recorded; wait += 1) await pause(50);
    this.shown.push(await page.run('driver.shown()'));
  }

  async judge() {
    const { fault, shown } = this;
    const stored = this.stored();
    const lie = this.faults[0] ?? shown.find((word) => !honestWords.includes(word));
    const done = (verdict) => ({ verdict, stored: stored.length, shown, arrivals: this.arrivals });
    if (lie) return done(`said too much: ${lie}`);
    if (fault.devices === 2) {
      const verified = stored.filter(({ tier }) => tier === 'verified-visit').length;
      const told = shown.filter((word) => word === recorded).length;
      return done(
        stored.length === 2 && verified === 1 && told >= 2
          ? 'ok'
          : `stored ${stored.length}, verified ${verified}, told ${told}`,
      );
    }
    if (stored.length > 1) return done(`DUP${stored.length}`);
    const expected = this.ours ? (fault.expect ?? 'ok') : 'ok';
    if (expected === 'kept') {
      const kept = await this.page.run('driver.kept()');
      const said = shown.at(-1) === 'Không gửi được.' && (await this.page.run('driver.offersFile()'));
      const beside = fault.keptBeside ? 1 : 0;
      return done(
        kept === 1 && said && stored.length === beside
          ? 'kept'
          : `kept ${kept}, said “${shown.at(-1)}”, stored ${stored.length}`,
      );
    }
    if (stored.length === 0)
      return done(shown.includes(recorded) ? 'LOST!' : expected === 'honest' ? 'honest' : 'LOST');
    if (this.ours && (await this.page.run('driver.kept()')) > 0) return done('stored, but still kept on the device');
    if (this.ours && fault.dayOfToday && !isRecent(stored[0].day)) return done(`stored under the day ${stored[0].day}`);
    const more = this.ours ? fault.also?.(this) : undefined;
    return done(more ?? 'ok');
  }

  stored() {
    return this.ours ? this.server.stored(this.marker) : this.rows;
  }

  /** Reads what is shown; where it is said to be recorded, it has to be stored at that moment. */
  async watch() {
    while (this.watching) {
      const page = this.page;
      const word = await page?.run('globalThis.driver ? driver.shown() : ""').catch(() => undefined);
      if (typeof word === 'string' && word !== this.shown.at(-1) && word !== '') {
        this.shown.push(word);
        if (this.ours && word === recorded && this.stored().length === 0)
          this.faults.push(`“${word}” with nothing stored`);
      }
      await pause(40);
    }
  }

  async untilReady(page) {
    for (let wait = 0; wait < 600; wait += 1) {
      if (await page.run('Boolean(globalThis.driver && driver.ready())').catch(() => false)) return;
      await pause(50);
    }
    throw new Error(`${this.fault.id}: the form is not there`);
  }

  /** Until there is an end, good or bad, or the time is up. */
  async untilSettled(longest) {
    const end = Date.now() + longest;
    while (Date.now() < end && !['Đã ghi nhận.', 'Không gửi được.'].includes(this.shown.at(-1))) await pause(40);
    await pause(100);
  }

  async untilShown(word) {
    for (let wait = 0; wait < 250 && this.shown.at(-1) !== word; wait += 1) await pause(40);
  }

  async untilArrived() {
    const end = Date.now() + 60_000;
    while (this.gate.arrived === 0) {
      if (Date.now() > end) throw new Error('the answer did not leave the page within a minute');
      await pause(25);
    }
  }

  /** Until the form says that the answer has not gone out. */
  async untilWaiting() {
    const said = ['Chưa gửi (sẽ gửi lại).', 'Không gửi được.'];
    for (let wait = 0; wait < 250 && !said.includes(this.shown.at(-1)); wait += 1) await pause(40);
  }

  async untilStored(longest) {
    const end = Date.now() + longest;
    while (Date.now() < end && this.stored().length === 0) await pause(40);
    // The page has to hear of it, too.
    const heard = Date.now() + 6000;
    while (this.ours && this.stored().length > 0 && Date.now() < heard) {
      if ((await this.page.run('driver.kept()').catch(() => 1)) === 0) return;
      await pause(60);
    }
  }

  async dispatchSync() {
    const session = await this.page.session();
    const found = new Promise((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(this.gate.url));
        if (own) resolve(own.registrationId);
      });
    });
    await session.send('ServiceWorker.enable');
    const registrationId = await Promise.race([found, pause(1500)]);
    if (registrationId === undefined) return;
    if (this.clockMoved) await this.untilClockMoved();
    await session
      .send('ServiceWorker.dispatchSyncEvent', {
        origin: this.gate.url,
        registrationId,
        tag: 'workbox-background-sync:answers',
        lastChance: false,
      })
      .catch(() => undefined);
  }

  /** The clock of a worker stands in its script: that of today has to have taken over from the one before. */
  async untilClockMoved() {
    for (let wait = 0; wait < 100; wait += 1) {
      const shift = await this.page.run(`navigator.serviceWorker.ready.then((registration) => {
        void registration.update().catch(() => undefined);
        return new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => resolve(data);
          registration.active.postMessage('clock', [port2]);
          setTimeout(resolve, 1000);
        });
      })`);
      if (shift === this.gate.clockShift) return;
      await pause(100);
    }
    throw new Error('the worker with the clock of today does not take over');
  }

  async openTab(path) {
    const tab = await this.browser.open(this.gate.url + path);
    this.tabs.push(tab);
    return tab;
  }

  async closeTabs() {
    for (const tab of this.tabs.splice(0)) await tab.close().catch(() => undefined);
  }

  async closePage() {
    const page = this.page;
    this.page = undefined;
    await page?.close().catch(() => undefined);
  }

  async killBrowser() {
    this.page = undefined;
    await this.browser.kill();
    this.browser = await this.browser.again();
  }

  async ownBrowser(need) {
    this.browser = await this.openBrowser(need);
    this.hasOwnBrowser = true;
  }

  /** Storage is thrown away and the tab closed: by the tools of the browser, or by ending a private one. */
  async forgetStorage() {
    if (this.browser.can.has('clear')) {
      const session = await this.page.session();
      await session.send('Storage.clearDataForOrigin', { origin: this.gate.url, storageTypes: 'all' });
      return this.closePage();
    }
    this.page = undefined;
    await this.browser.end();
    return this.ownBrowser('private');
  }

  async restartServer() {
    // What stands for the server of the others is the gate alone, and what it has stored stays stored.
    if (!this.ours) return this.gate.refuse();
    const { data } = this.server;
    await this.server.kill();
    this.server = await startRealServer(data);
  }

  async end() {
    this.watching = false;
    await this.closePage();
    await this.closeTabs();
    this.gate?.close();
    this.second?.close();
    if (this.hasOwnBrowser) await this.browser.end().catch(() => undefined);
    if (this.fault.ownServer && this.ours) await this.server.end().catch(() => undefined);
  }
}

// Days are written 20260517.
function isRecent(day) {
  const text = String(day);
  const at = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6)));
  return Math.abs(Date.now() - at) < 32 * 86_400_000;
}
