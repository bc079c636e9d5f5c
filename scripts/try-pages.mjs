// Every page of the portal and the documentation in a real browser: nothing
// moves while it loads, nothing is complained of, axe finds nothing, 320 pixels
// are enough, and what can be read is there without JavaScript too.
//
//   node scripts/try-pages.mjs [WORD]    only the pages whose address holds the word
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchWindowless } from './launch-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const narrow = 320;
/** What shifts may add up to: half of what is called good. */
const shiftLimit = 0.05;

/**
 * All guides; of the pages of one kind, which are made alike in both languages, the biggest and the one of
 * the longest name.
 */
function pagesOfDocs(lang) {
  const under = (folder) =>
    readdirSync(join(site, lang, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(lang, folder, name));
  const kinds = ['classes', 'functions', 'interfaces', 'modules', 'types', 'variables'].map(under);
  const most = (names, measure) => names.reduce((best, name) => (measure(name) > measure(best) ? name : best));
  const samples = (lang === 'vi' ? kinds : []).flatMap((names) => [
    most(names, (name) => statSync(join(site, name)).size),
    most(names, (name) => name.length),
  ]);
  return [...new Set([join(lang, 'index.html'), join(lang, 'modules.html'), ...under('pages'), ...samples])];
}

async function startPortal(data) {
  const portal = spawn(process.execPath, [join(root, 'examples/portal/serve.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', RATE_LIMIT: '0', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    portal.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    portal.once('exit', (code) => reject(new Error(`The portal ended with ${code}: ${said}`)));
  });
  return { portal, url };
}

/** Runs in the page before anything else. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const what = sources?.[0]?.node;
      if (!hadRecentInput) globalThis.shifts.push({ value, what: what?.outerHTML?.slice(0, 80) ?? what?.nodeName });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Everything that is loaded later has arrived, and two frames have been drawn. */
async function settle(tab) {
  await tab.waitForNetworkIdle({ idleTime: 100, timeout: 60_000 });
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The menu of the whole site is looked at on the starting pages and those of the API; in each guide it is the same. */
const sameMenu = (url) => (url.includes('/pages/') ? [['.site-menu']] : []);

/**
 * What is about colours and sizes depends on the style sheet, not on the language: of a guide it is looked at in
 * Vietnamese. It takes more than half of the time that axe does.
 */
const drawn = ['color-contrast', 'link-in-text-block', 'target-size'];
const sameLook = (url) => (url.includes('/en/pages/') ? drawn : []);

/** Asked for by every browser, whether a page names it or not. */
const isIcon = (url) => /favicon\.ico$/.test(url ?? '');

async function withScripts(tab, url) {
  const faults = [];
  const note = (fault) => faults.push(fault);
  const onError = (error) => note(`error: ${String(error)}`);
  const onConsole = (message) =>
    message.type() === 'error' && !isIcon(message.location().url) && note(`console: ${message.text()}`);
  const onFailed = (request) => !isIcon(request.url()) && note(`not loaded: ${request.url()}`);
  tab.on('pageerror', onError).on('console', onConsole).on('requestfailed', onFailed);
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(url, { timeout: 120_000 });
  await settle(tab);
  const shifts = await tab.evaluate(() => globalThis.shifts);
  const moved = shifts.reduce((sum, { value }) => sum + value, 0);
  if (moved > shiftLimit)
    note(`moves by ${moved.toFixed(3)} while loading: ${shifts.map(({ what }) => what).join(' | ')}`);
  await tab.evaluate(axe);
  const found = await tab.evaluate(
    (exclude, without) =>
      globalThis.axe.run(
        { exclude },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
        },
      ),
    sameMenu(url),
    sameLook(url),
  );
  for (const { id, nodes } of found.violations) {
    note(
      `axe ${id}: ${nodes
        .map(({ target }) => target.flat().join(' '))
        .slice(0, 3)
        .join(' | ')} (${nodes.length})`,
    );
  }
  await tab.setViewport({ width: narrow, height: 700 });
  const wide = await tab.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    by: [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ localName, className }) => `${localName}.${className}`)
      .slice(0, 3),
  }));
  if (wide.width > narrow) note(`${wide.width} pixels wide at ${narrow}: ${wide.by.join(' | ')}`);
  tab.off('pageerror', onError).off('console', onConsole).off('requestfailed', onFailed);
  return faults;
}

/** Headings and text are read without scripts, and every place for an element says what would be there. */
async function withoutScripts(tab, url) {
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  return tab.evaluate(() => {
    const visible = (element) => element?.checkVisibility() && element.innerText.trim() !== '';
    const faults = [];
    if (!visible(document.querySelector('h1'))) faults.push('without JavaScript: no heading');
    if (/^\s*(Loading|Đang tải)/m.test(document.body.innerText)) faults.push('without JavaScript: waits for ever');
    for (const element of document.querySelectorAll('body *')) {
      if (!element.localName.startsWith('danvan-') || element.closest('.demo, pre')) continue;
      if (!visible(element)) faults.push(`without JavaScript: ${element.localName} says nothing`);
    }
    return faults;
  });
}

const wanted = process.argv[2] ?? '';
const portalPages = [
  '/',
  '/ket-qua.html',
  '/doi-chieu.html',
  '/docs/',
  '/embed/satisfaction-form?survey=quick&unit=01',
  '/v1/docs',
];
const docPages = ['vi', 'en'].flatMap(pagesOfDocs).map((name) => `/docs/${name}`);
const waiting = [...portalPages, ...docPages].filter((page) =>
  (wanted.endsWith('$') ? `${page}$` : page).includes(wanted),
);
const count = waiting.length;
const data = mkdtempSync(join(tmpdir(), 'danvan-pages-'));
const started = Date.now();
const { portal, url } = await startPortal(data);
let wrong = 0;

/** A browser of its own for each worker: only the front page of a window draws frames. */
async function worker() {
  const browser = await launchWindowless();
  try {
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(watchShifts);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const faults = await withScripts(tab, url + page);
      faults.push(...(await withoutScripts(plain, url + page)));
      wrong += faults.length;
      for (const fault of faults) console.error(`${page}: ${fault}`);
    }
  } finally {
    await browser.close();
  }
}

try {
  await Promise.all([worker(), worker()]);
} finally {
  portal.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
console.log(`${count} pages, ${wrong} faults, ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = count > 0 && wrong === 0 ? 0 : 1;
