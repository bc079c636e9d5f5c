// Takes a picture of every element that shows figures, in every state and
// setting, from the built bundle: node scripts/gallery.mjs [cards trend …]
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { galleryData, galleryParts } from './gallery-parts.mjs';
import { launchChromium } from './launch-chromium.mjs';

const images = fileURLToPath(new URL('../docs/images/figures', import.meta.url));
const settings = {
  desktop: { width: 1000 },
  narrow: { width: 320 },
  dark: { width: 1000, scheme: 'dark' },
  forced: { width: 700, forced: 'active' },
};
mkdirSync(images, { recursive: true });

const page = (part, scheme) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thư viện hình</title>
<style>:root{color-scheme:${scheme}}body{margin:16px;background:Canvas;color:CanvasText;font-family:system-ui}
body,.grid{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}.grid{grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}</style>
<body>${galleryParts[part]}<script type="module" src="/danvan.js"></script></body></html>`;
const server = createServer(async ({ url }, answer) => {
  const { pathname, searchParams } = new URL(url ?? '', 'http://gallery');
  if (pathname === '/never') return;
  const bundle = /^\/danvan[\w-]*\.js$/.test(pathname);
  const body = bundle
    ? await readFile(new URL(`../packages/elements/dist${pathname}`, import.meta.url))
    : page(searchParams.get('part'), searchParams.get('scheme'));
  answer.writeHead(200, { 'content-type': bundle ? 'text/javascript' : 'text/html; charset=utf-8' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
const wanted = process.argv.slice(2);
for (const part of Object.keys(galleryParts).filter((name) => wanted.length === 0 || wanted.includes(name))) {
  for (const [setting, { width, scheme = 'light', forced = 'none' }] of Object.entries(settings)) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 600 });
    const cdp = await tab.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced },
      ],
    });
    await tab.goto(`http://127.0.0.1:${server.address().port}/?part=${part}&scheme=${scheme}`);
    await tab.evaluate((data) => {
      for (const [selector, properties] of Object.entries(data)) {
        for (const element of document.querySelectorAll(selector)) Object.assign(element, properties);
      }
    }, galleryData);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await tab.screenshot({ path: `${images}/${part}-${setting}.webp`, type: 'webp', quality: 70, fullPage: true });
    await tab.close();
    console.log(`docs/images/figures/${part}-${setting}.webp`);
  }
}
await browser.close();
server.closeAllConnections();
server.close();
