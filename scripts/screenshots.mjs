// Takes the pictures of the README from the running portal.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const data = mkdtempSync(join(tmpdir(), 'danvan-pictures-'));
mkdirSync(images, { recursive: true });

const server = spawn(process.execPath, ['examples/portal/serve.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: '0', DATA_DIR: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (found) resolve(found);
  });
  server.once('exit', (code) => reject(new Error(`The portal ended with ${code}.`)));
});
const browser = await launchChromium();
try {
  for (const [name, path, width, height] of [
    ['portal', '/', 1200, 1400],
    ['portal-320', '/', 320, 1400],
    ['results', '/ket-qua.html', 1200, 800],
    ['audit', '/doi-chieu.html', 1200, 900],
  ]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(url + path, { waitUntil: 'networkidle0' });
    if (name === 'audit') {
      await page.evaluate(() =>
        document.querySelector('danvan-report-audit').shadowRoot.querySelector('button').click(),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.screenshot({ path: join(images, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
