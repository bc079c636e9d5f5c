// What cards and boards cost the main thread of a browser, beside a card that
// was written by hand for the same content, in one run with turns interleaved:
//   node scripts/build.mjs && node bench/elements/run.mjs
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { asText, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { card } from './full-card.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const board = {
  title: 'Hai trăm chỉ số',
  cards: Array.from({ length: 200 }, (_, n) => ({ ...card, label: `${card.label} ${n + 1}` })),
};

const files = {
  '/': ['text/html; charset=utf-8', () => '<!doctype html><html lang="vi"><title>Đo</title><body></body></html>'],
  '/danvan.js': ['text/javascript', () => readFile(new URL('../../packages/elements/dist/danvan.js', import.meta.url))],
  '/hand-written.js': ['text/javascript', () => readFile(new URL('hand-written.js', import.meta.url))],
  '/board.json': ['application/json', () => JSON.stringify(board)],
};
const server = createServer(async ({ url }, answer) => {
  const [type, read] = files[url ?? ''] ?? ['text/plain', () => ''];
  const body = await read();
  answer.writeHead(200, { 'content-type': type }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launchChromium();

/** Milliseconds of CPU that the page's main thread spends on `work`, until it has drawn twice. */
async function cpuOf(script, work, argument) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(origin);
  await page.addScriptTag({ url: `${origin}/${script}`, type: 'module' });
  await page.waitForFunction(() => customElements.get('danvan-kpi-card') ?? customElements.get('hand-written-card'));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await now();
  await page.evaluate(work, argument);
  const spent = (await now()) - before;
  await page.close();
  return spent;
}

async function makeCards({ tag, card, count }) {
  const all = Array.from({ length: count }, () => Object.assign(document.createElement(tag), { card }));
  document.body.append(...all);
  await Promise.all(all.map((one) => one.updateComplete));
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function makeBoard(count) {
  const element = document.createElement('danvan-kpi-board');
  element.src = '/board.json';
  document.body.append(element);
  const cards = () => [...element.shadowRoot.querySelectorAll('danvan-kpi-card')];
  while (cards().length < count) await new Promise((resolve) => setTimeout(resolve, 4));
  await Promise.all(cards().map((one) => one.updateComplete));
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const [floor, own] = ['hand-written card, 1,000', 'danvan-kpi-card, 1,000'];
const turns = {
  [floor]: () => cpuOf('hand-written.js', makeCards, { tag: 'hand-written-card', card, count: 1000 }),
  [own]: () => cpuOf('danvan.js', makeCards, { tag: 'danvan-kpi-card', card, count: 1000 }),
  'danvan-kpi-board, 200 cards from one JSON': () => cpuOf('danvan.js', makeBoard, 200),
};
const spent = Object.fromEntries(Object.keys(turns).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  const order = Object.keys(turns);
  if (round % 2 === 1) order.reverse();
  for (const name of order) spent[name].push(await turns[name]());
}
const version = await browser.version();
await browser.close();
server.close();

const ratio = pairedRatio(spent[own], spent[floor]);
writeFileSync(
  new URL('../../docs/bench/cards.svg', import.meta.url),
  drawSpread({
    title: 'Processor time of 1,000 cards, a card written by hand = 1',
    says: `To the right takes longer: median and least–most of ${rounds} rounds, round by round.`,
    groups: [
      {
        rows: [
          { name: 'hand-written card', value: 1 },
          { name: 'danvan-kpi-card', own: true, ...ratio },
        ],
      },
    ],
  }),
);
console.log(`${version}; ${rounds} rounds in turn, medians (least–most), a ratio that of each round\n`);
console.log('| what | CPU of the main thread, ms | × hand-written |\n|---|--:|--:|');
for (const [name, values] of Object.entries(spent)) {
  const times = name === own ? asText(ratio) : name === floor ? '1.00' : '';
  console.log(`| ${name} | ${asText(spreadOf(values), 0)} | ${times} |`);
}
console.log('\n![How many times the hand-written card ours takes; the table above says the same](cards.svg)');
