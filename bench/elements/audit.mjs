// How long a report of 200 KB is read on a page, and the longest task that the
// page itself has meanwhile, with a worker and where the page may not have one:
//   node scripts/build.mjs && node bench/elements/audit.mjs      ROUNDS=9 for a quieter table
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { textOf } from '../reports/long-texts.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const size = 204_800;

/** Of exactly as many bytes, or one fewer where a letter would be cut. */
function cutTo(text) {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, size)).replace(/\uFFFD+$/, '');
}
const texts = { 'article text': cutTo(textOf(size, true)), 'dense report text': cutTo(textOf(size, false)) };
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
/** Trusted Types let nobody start a worker. */
const policies = { 'in a worker': strict, 'by the page': `${strict}; require-trusted-types-for 'script'` };

const dist = new URL('../../packages/elements/dist/', import.meta.url);
const server = createServer(({ url = '/' }, answer) => {
  const file = /^\/(danvan[a-z-]*\.js)$/.exec(url)?.[1];
  const policy = policies[decodeURIComponent(url.slice(2))] ?? strict;
  answer.setHeader('content-type', file ? 'text/javascript' : 'text/html; charset=utf-8');
  answer.setHeader('content-security-policy', policy);
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
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const audit = document.querySelector('danvan-report-audit');
  // A text that is set is first laid out in its box by the browser: that is not the reading.
  const begin = performance.now();
  const done = new Promise((resolve) => audit.addEventListener('danvan-audit', resolve, { once: true }));
  audit.value = text;
  const { report } = await done;
  const known = performance.now() - begin;
  const box = audit.shadowRoot.querySelector('.text');
  const until = performance.now() + 30_000;
  while (box.textContent.length < text.length && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 4));
  const drawn = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return {
    known,
    drawn,
    longest: Math.max(0, ...tasks),
    figures: report.mentions.length,
    checks: report.checks.length,
  };
}

const results = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [how, policy] of Object.entries(policies)) {
    for (const [what, text] of Object.entries(texts)) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/?${encodeURIComponent(how)}`);
      await page.waitForFunction(() => customElements.get('danvan-report-audit'));
      const workers = () => page.workers().length;
      for (const turn of ['first', 'second']) {
        (results[`${what}, ${how}, ${turn} reading`] ??= []).push(
          await page.evaluate(read, turn === 'first' ? text : `${text} `),
        );
        if (workers() > 0 !== (policy === strict)) throw new Error(`${how}: ${workers()} workers`);
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(
  `## Report audit: ${size.toLocaleString('en')} bytes of UTF-8, ${rounds} rounds interleaved, medians (least), ms\n`,
);
console.log(
  '| what | figures | checks | findings known after | all marks drawn after | longest task of the page |\n|---|--:|--:|--:|--:|--:|',
);
for (const [name, rows] of Object.entries(results)) {
  const cell = (key) => {
    const values = rows.map((row) => row[key]);
    return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)})`;
  };
  console.log(
    `| ${name} | ${rows[0].figures} | ${rows[0].checks} | ${cell('known')} | ${cell('drawn')} | ${cell('longest')} |`,
  );
}
