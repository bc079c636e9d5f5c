// Cards and boards drawn in headless Chromium: processor time of the page's main thread.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { card } from '../../bench/elements/full-card.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { boardDrawn, timeDrawing } from '../shared/draw-page.mjs';

const cards = (count) => Array.from({ length: count }, (_, at) => ({ ...card, label: `${card.label} ${at + 1}` }));
const bundle = new URL('../../packages/elements/dist/danvan.js', import.meta.url);

async function open(count) {
  const server = createServer(async ({ url }, answer) => {
    const [type, body] =
      url === '/danvan.js'
        ? ['text/javascript', await readFile(bundle)]
        : url === '/board.json'
          ? ['application/json', JSON.stringify({ title: 'Bảng', cards: cards(count) })]
          : ['text/html', '<!doctype html><html lang="vi"><title>Đo</title><body></body></html>'];
    answer.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${server.address().port}`, browser: await launchChromium() };
}

/** @param work done in the page, given the argument; until it returns counts, the script's arrival included */
async function draw({ browser, origin }, work, argument) {
  const { cpu } = await timeDrawing(browser, origin, async (page) => {
    await page.addScriptTag({ url: `${origin}/danvan.js`, type: 'module' });
    await work(page, argument);
  });
  return cpu;
}

async function makeCards(all) {
  await customElements.whenDefined('danvan-kpi-card');
  const made = all.map((one) => Object.assign(document.createElement('danvan-kpi-card'), { card: one }));
  document.body.append(...made);
  await Promise.all(made.map((one) => one.updateComplete));
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const common = {
  unit: 'cards',
  from: 1,
  most: 4,
  why: 'no page has more than 10^4 cards',
  prepare: open,
  async clean({ server, browser }) {
    await browser.close();
    server.close();
  },
};

async function makeBoard(page, count) {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('danvan-kpi-board'), { src: '/board.json' }));
  });
  await page.evaluate(boardDrawn, count);
}

export const drawnWorks = [
  {
    ...common,
    name: 'cards drawn',
    measure: (size, stage) => draw(stage, (page, all) => page.evaluate(makeCards, all), cards(size)),
  },
  { ...common, name: 'cards of one board drawn', measure: (size, stage) => draw(stage, makeBoard, size) },
];
