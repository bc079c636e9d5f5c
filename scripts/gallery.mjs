// Pictures of every element, in every state and setting, from the built bundle.
//
//   node scripts/gallery.mjs [cards trend …]     takes them anew
//   node scripts/gallery.mjs --check             says which no longer look like the stored ones
//
// Pictures are compared as small grey drawings: fonts differ a little between machines, a part that is
// missing, moved or of another colour does not. Engines of another version draw otherwise; then the
// check says so and is skipped (exit code 77).
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { actOnFigures, figureParts, galleryAnswers } from './gallery-figures.mjs';
import { galleryData, galleryParts } from './gallery-parts.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { differenceOf } from './picture-difference.mjs';

const images = fileURLToPath(new URL('../docs/images/figures', import.meta.url));
const engineFile = `${images}/engine.json`;
const settings = {
  desktop: { width: 1000 },
  narrow: { width: 320 },
  dark: { width: 1000, scheme: 'dark' },
  forced: { width: 700, forced: 'active' },
};
/** Taken to be looked at, not compared: of figures only. Paper of A4, and letters of twice the size on a phone. */
const looked = {
  print: { width: 720, media: 'print' },
  large: { width: 320, text: 200 },
};
/** The example themes, each over the same figures. */
const themed = Object.fromEntries(['portal', 'wordpress', 'plain'].map((theme) => [theme, { width: 1000, theme }]));
/** How a part is taken: in every setting, and figures also as they are only looked at. */
function settingsOf(part) {
  if (part === 'themes') return themed;
  return { ...settings, ...(part in figureParts && !checking ? looked : {}) };
}
/** WebP knows no taller pictures: what is longer is shown from its top. */
const tallest = 16_383;
/** How much of the whole scale pictures may differ on average. */
const tolerance = 0.01;
mkdirSync(images, { recursive: true });

const page = ({
  part,
  scheme,
  text,
  theme,
}) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thư viện hình</title>
${theme ? `<link rel="stylesheet" href="/${theme}.css">` : ''}
<style>:root{color-scheme:${scheme};font-size:${text}%}body{margin:16px;background:Canvas;color:CanvasText;font-family:system-ui}
body,.grid{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}.grid{grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}</style>
<body>${galleryParts[part]}<script type="module" src="/danvan.js"></script></body></html>`;
/** What has been answered to the page that is shown. */
const answered = new Set();
const server = createServer(async ({ url }, answer) => {
  const { pathname, searchParams } = new URL(url ?? '', 'http://gallery');
  if (pathname === '/never') return;
  const once = /^\/once\/(\w+)$/.exec(pathname)?.[1];
  if (once !== undefined || pathname === '/refused') {
    const known = once !== undefined && !answered.has(url);
    answered.add(url);
    answer.writeHead(known ? 200 : 503, { 'content-type': 'application/json' });
    answer.end(known ? JSON.stringify(galleryAnswers[once]) : '');
    return;
  }
  const [, file, type] = /^(\/[\w-]+\.(js|css))$/.exec(pathname) ?? [];
  const folder = type === 'css' ? '../examples/site-themes' : '../packages/elements/dist';
  const body = file ? await readFile(new URL(folder + file, import.meta.url)) : page(Object.fromEntries(searchParams));
  answer.writeHead(200, { 'content-type': `text/${{ js: 'javascript', css: 'css' }[type] ?? 'html'}; charset=utf-8` });
  answer.end(body);
});

/**
 * @param tab - the same for all pictures: to open and close one takes a third of a second
 * @param isExpected - ends the waiting at once: a long picture takes a second of processor time; with it two
 * pictures that are the same are no end, because a busy machine may draw nothing for a while
 */
async function takePicture(tab, part, how, isExpected) {
  const { width, scheme = 'light', forced = 'none', media = '', text = 100, theme = '' } = how;
  await tab.setViewport({ width, height: 600 });
  const cdp = await tab.createCDPSession();
  answered.clear();
  await cdp.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const asked = new URLSearchParams({ part, scheme, text, theme });
  await tab.goto(`http://127.0.0.1:${server.address().port}/?${asked}`);
  await tab.evaluate((data) => {
    for (const [selector, properties] of Object.entries(data)) {
      for (const element of document.querySelectorAll(selector)) Object.assign(element, properties);
    }
  }, galleryData);
  await tab.evaluate(actOnFigures);
  // Drawn to the end: two pictures in a row are the same.
  let before = Buffer.alloc(0);
  let picture = before;
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    before = picture;
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    const extent = height > tallest ? { clip: { x: 0, y: 0, width, height: tallest } } : { fullPage: true };
    picture = Buffer.from(await tab.screenshot({ type: 'webp', quality: 30, ...extent }));
    if (isExpected ? await isExpected(picture) : before.equals(picture)) break;
  }
  await cdp.detach();
  return picture;
}

const wanted = process.argv.slice(2).filter((word) => word !== '--check');
const checking = process.argv.includes('--check');
const parts = Object.keys(galleryParts).filter((name) => wanted.length === 0 || wanted.includes(name));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
try {
  const engine = (await browser.version()).split('.')[0];
  const stored = existsSync(engineFile) ? JSON.parse(readFileSync(engineFile, 'utf8')).engine : 'no engine';
  if (checking && engine !== stored) {
    console.log(`skipped: the pictures were taken by ${stored}, this is ${engine}; npm run pictures takes them anew`);
    process.exitCode = 77;
  } else {
    let wrong = 0;
    const viewer = await browser.newPage();
    const tab = await browser.newPage();
    let compared = 0;
    for (const part of parts) {
      for (const [setting, how] of Object.entries(settingsOf(part))) {
        compared += 1;
        const path = `${images}/${part}-${setting}.webp`;
        if (!checking) {
          writeFileSync(path, await takePicture(tab, part, how));
          console.log(`docs/images/figures/${part}-${setting}.webp`);
          continue;
        }
        let difference = 1;
        await takePicture(tab, part, how, async (picture) => {
          if (existsSync(path)) difference = await differenceOf(viewer, readFileSync(path), picture);
          return difference <= tolerance;
        });
        if (difference <= tolerance) continue;
        wrong += 1;
        console.error(`${part}-${setting}: differs by ${(difference * 100).toFixed(1)} % from the stored picture`);
      }
    }
    if (checking) {
      console.log(`${compared} pictures compared, ${wrong} differ`);
      process.exitCode = wrong > 0 ? 1 : 0;
    } else if (wanted.length === 0) {
      writeFileSync(engineFile, `${JSON.stringify({ engine }, null, 2)}\n`);
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
