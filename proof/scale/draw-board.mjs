// The board as a reader of the page gets it: from the address to the last card, in headless Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { boardDrawn, timeDrawing } from '../shared/draw-page.mjs';

const turns = 7;

/** Writes the two pages that the server has to show; returns their folder. */
export function boardPages(folder, board) {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  const page = (body) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bảng</title>${body}</html>`;
  writeFileSync(join(pages, 'empty.html'), page(''));
  writeFileSync(
    join(pages, 'board.html'),
    page(
      `<script type="module" src="/danvan.js"></script><danvan-kpi-board src="/v1/boards/${board}"></danvan-kpi-board>`,
    ),
  );
  return pages;
}

/** @returns seconds that pass and seconds of the page's main thread, turn by turn, and the browser's name */
export async function drawBoard(url, count) {
  const browser = await launchChromium();
  try {
    const all = [];
    for (let turn = 0; turn < turns; turn += 1)
      all.push(
        await timeDrawing(browser, `${url}/empty.html`, async (page) => {
          await page.goto(`${url}/board.html`, { waitUntil: 'domcontentloaded' });
          await page.evaluate(boardDrawn, count);
        }),
      );
    return {
      walls: all.map(({ wall }) => wall / 1000),
      cpus: all.map(({ cpu }) => cpu / 1000),
      browser: (await browser.version()).replace('Headless', ''),
    };
  } finally {
    await browser.close();
  }
}
