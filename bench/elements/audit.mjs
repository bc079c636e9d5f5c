// How long a report of 200 KB is read on a page, when the reader sees its figures and its findings, when its measures have their
// names, and the longest task that the page itself has meanwhile, with a worker and where the page may not have one:
//   node scripts/build.mjs && node bench/elements/audit.mjs      ROUNDS=9 for a quieter table
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { asText, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
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

async function newPage(how) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/?${encodeURIComponent(how)}`);
  await page.waitForFunction(() => customElements.get('danvan-report-audit'));
  return page;
}

async function read(text) {
  const audit = document.querySelector('danvan-report-audit');
  const begin = performance.now();
  const done = new Promise((resolve) => audit.addEventListener('danvan-audit', resolve, { once: true }));
  const { readReport } = audit;
  const shown = {};
  audit.readReport = (given, onReady) =>
    readReport(given, async (part, ready) => {
      onReady(part, ready);
      await audit.updateComplete;
      shown[ready] = performance.now() - begin;
    });
  audit.value = text;
  const { report } = await done;
  const named = performance.now() - begin;
  const box = audit.shadowRoot.querySelector('.text');
  while (box.textContent.length < text.length) await new Promise((resolve) => setTimeout(resolve, 4));
  const drawn = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 500));
  audit.readReport = readReport;
  return { ...shown, named, drawn, counts: { figures: report.mentions.length, checks: report.checks.length } };
}

/** Goes into the box and waits, as whoever pastes a text does before. */
async function enter() {
  document.querySelector('danvan-report-audit').shadowRoot.querySelector('textarea').focus();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** What a box of the browser's own costs that is given the same text. */
async function fillPlainBox(text) {
  const box = Object.assign(document.createElement('textarea'), { value: text, rows: 8 });
  document.body.replaceChildren(box);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {};
}

/** Processor time of the tasks of the page and of its worker: other programs do not count into it. */
async function traced(page, work, text) {
  await page.tracing.start({ categories: ['toplevel'] });
  const result = await page.evaluate(work, text);
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const tasksOf = (thread) => {
    const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && thread.test(args.name));
    const wanted = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
    return traceEvents
      .filter(({ name, pid, tid }) => /(^|::)RunTask$/.test(name) && wanted.has(`${pid} ${tid}`))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
  const own = tasksOf(/^CrRendererMain$/);
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return { ...result, longest: Math.max(0, ...own), page: sum(own), worker: sum(tasksOf(/Worker/)) };
}

const results = {};
const note = (name, row) => (results[name] ??= []).push(row);
for (let round = 0; round < rounds; round += 1) {
  for (const [what, text] of Object.entries(texts)) {
    for (const [how, policy] of Object.entries(policies)) {
      const page = await newPage(how);
      for (const [turn, given] of Object.entries({ first: text, second: `${text} ` })) {
        note(`${what}, ${how}, ${turn} reading`, await traced(page, read, given));
        if (page.workers().length > 0 !== (policy === strict)) throw new Error(`${how}: not so`);
      }
      if (policy === strict) note(`${what}, put into a plain text box`, await traced(page, fillPlainBox, text));
      await page.close();
      if (policy !== strict) continue;
      const other = await newPage(how);
      await other.evaluate(enter);
      note(`${what}, ${how}, first reading, box entered before`, await traced(other, read, text));
      await other.close();
    }
  }
}
const version = await browser.version();
await browser.close();
server.close();

const spreadIn = (rows, key) => spreadOf(rows.map((row) => row[key]));
const boxOf = (name) => results[`${name.split(', ')[0]}, put into a plain text box`];
const longestOf = (rows) => rows.map(({ longest }) => longest);
const table = (head, keys, rows) => {
  console.log(`| what | ${head.join(' | ')} |\n|---|${head.map(() => '--:|').join('')}`);
  for (const [name, cells] of rows) console.log(`| ${[name, ...keys.map((key) => cells[key])].join(' | ')} |`);
};
const readings = Object.entries(results).filter(([, [{ counts }]]) => counts);
const ms = (rows, keys) => Object.fromEntries(keys.map((key) => [key, asText(spreadIn(rows, key), 0)]));
const shown = ['mentions', 'checks', 'named', 'drawn'];
const tasks = ['longest', 'page', 'worker'];

console.log(`${version}; ${size.toLocaleString('en')} bytes of UTF-8, ${rounds} rounds in turn, medians (least–most)`);
const kinds = Object.keys(texts).map((text) => {
  const [, [{ counts }]] = readings.find(([name]) => name.startsWith(text));
  return `${text}: ${counts.figures} figures, ${counts.checks} checks`;
});
console.log(`${kinds.join('; ')}\n\n## Until it is shown, ms\n`);
table(
  ['first figures marked', 'findings shown', 'measures named', 'all marks drawn'],
  shown,
  readings.map(([name, rows]) => [name, ms(rows, shown)]),
);
console.log('\n## Processor time, ms\n');
table(
  ['longest task of the page', '÷ that of the plain box', 'page', 'worker'],
  ['longest', 'ratio', 'page', 'worker'],
  Object.entries(results).map(([name, rows]) => {
    const ratio = rows === boxOf(name) ? '1.00' : asText(pairedRatio(longestOf(rows), longestOf(boxOf(name))));
    return [name, { ...ms(rows, tasks), ratio }];
  }),
);
console.log('\n![Longest tasks beside those of a plain text box; the table above says the same](audit.svg)');
writeFileSync(
  new URL('../../docs/bench/audit.svg', import.meta.url),
  drawSpread({
    title: 'Longest task of the page, that of a plain text box with the same text = 1',
    says: `To the right takes longer: median and least–most of ${rounds} rounds, round by round.`,
    groups: Object.keys(texts).map((text) => ({
      name: text,
      rows: readings
        .filter(([name]) => name.startsWith(text))
        .map(([name, rows]) => ({
          name: name.slice(text.length + 2),
          own: true,
          ...pairedRatio(longestOf(rows), longestOf(boxOf(name))),
        })),
    })),
  }),
);
