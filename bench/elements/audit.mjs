// How long a report of 200 KB is read on a page, and the longest task that the
// page itself has meanwhile; the reading is done by a worker:
//   node scripts/build.mjs && node bench/elements/audit.mjs
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const texts = new URL('../../test/reports/texts/', import.meta.url);
const one = readdirSync(texts)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, texts), 'utf8'))
  .join('\n\n');
const report = one.repeat(Math.ceil(200_000 / one.length)).slice(0, 200_000);

const dist = new URL('../../packages/elements/dist/', import.meta.url);
const server = createServer(({ url = '/' }, answer) => {
  const file = /^\/(danvan[a-z-]*\.js)$/.exec(url)?.[1];
  answer.setHeader('content-type', file ? 'text/javascript' : 'text/html; charset=utf-8');
  answer.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  );
  answer.end(
    file
      ? readFileSync(new URL(file, dist))
      : '<!doctype html><html lang="vi"><title>Đo</title><script type="module" src="/danvan.js"></script><body><danvan-report-audit></danvan-report-audit></body></html>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();

async function read(text) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const audit = document.querySelector('danvan-report-audit');
  const begin = performance.now();
  const done = new Promise((resolve) => audit.addEventListener('danvan-audit', resolve, { once: true }));
  audit.value = text;
  const { report } = await done;
  const read = performance.now() - begin;
  const marks = () => audit.shadowRoot.querySelectorAll('mark').length;
  const until = performance.now() + 30_000;
  for (let last = -1; marks() !== last && performance.now() < until;) {
    last = marks();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { read, longest: Math.max(0, ...tasks), marks: marks(), mentions: report.mentions.length };
}

const results = [];
for (let round = 0; round < rounds; round += 1) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => customElements.get('danvan-report-audit'));
  // Once before, as on a page where somebody reads a second report: the reader is there and warm.
  await page.evaluate(read, report.slice(0, 20_000));
  results.push(await page.evaluate(read, report));
  await page.close();
}
await browser.close();
server.close();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(`## Report audit: ${report.length} characters, ${results[0].marks} figures marked, ${rounds} rounds\n`);
console.log('| what | median, ms | least |\n|---|--:|--:|');
for (const [name, what] of [
  ['read', 'until the findings are known'],
  ['longest', 'longest task of the page'],
]) {
  const values = results.map((result) => result[name]);
  console.log(`| ${what} | ${median(values).toFixed(0)} | ${Math.min(...values).toFixed(0)} |`);
}
