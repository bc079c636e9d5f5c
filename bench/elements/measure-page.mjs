// One page, one library: what it costs the main thread to define it and draw it.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export const peersFolder = fileURLToPath(new URL('../peers', import.meta.url));
const ourFolder = fileURLToPath(new URL('../../test/size', import.meta.url));
const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };

// Pictures and fonts are not counted for anybody.
const pictures = ['.woff', '.woff2', '.ttf', '.eot', '.png', '.jpg', '.gif', '.svg'];

// What waits for a later use is not what a page costs: a file of its own, as bundlers make of it.
const later = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Its script as one minified file, its stylesheets as another, and what each weighs packed. */
export async function prepare({ ours, whole, code, css = [] }) {
  const resolveDir = ours ? ourFolder : peersFolder;
  const bundle = async (contents, loader) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir, loader },
      bundle: true,
      minify: true,
      write: false,
      outdir: '/out',
      format: 'esm',
      platform: 'browser',
      plugins: ours && !whole ? [later] : [],
      conditions: [...(ours ? ['danvan-source'] : []), 'browser', 'production', 'style'],
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      loader: Object.fromEntries(pictures.map((name) => [name, 'empty'])),
      external: ['/assets/*', 'http://*', 'https://*'],
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
      logLevel: 'error',
    });
    return outputFiles.find(({ path }) => path.endsWith(`.${loader}`)).text;
  };
  const script = code === '' ? '' : await bundle(code, 'js');
  const style =
    css.length === 0 ? '' : await bundle(css.map((path) => `@import './node_modules/${path}';`).join('\n'), 'css');
  const packed = (text) => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
  return { script, style, scriptBytes: packed(script), styleBytes: packed(style) };
}

/** Serves the page of whichever library is being measured, and the files that libraries fetch by themselves. */
export async function openStage() {
  let shown = { script: '', style: '' };
  const server = createServer(async ({ url }, answer) => {
    const path = new URL(url, 'http://stage').pathname;
    const send = (type, body, status = 200) =>
      answer
        .writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          // Without both no page may ask the browser how much memory it takes.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        .end(body);
    if (path === '/') {
      return send(
        'text/html',
        '<!doctype html><html lang="vi"><title>Đo</title><link rel="stylesheet" href="/style.css"><body></body></html>',
      );
    }
    if (path === '/style.css') return send('text/css', shown.style);
    if (path === '/script.js') return send('text/javascript', shown.script);
    if (path.startsWith('/peers/')) {
      const file = normalize(join(peersFolder, 'node_modules', path.slice('/peers/'.length)));
      const body = await readFile(file).catch(() => undefined);
      if (body) return send(types[extname(file)] ?? 'application/octet-stream', body);
    }
    return send('text/plain', '', 404);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    show: (subject) => (shown = subject),
    close: () => server.close(),
  };
}

/**
 * Defines the library and draws `count` of its controls in a fresh page.
 * CPU is that of the main thread until it has had nothing to do for a while:
 * no library has to say when it is ready.
 */
export async function measure(browser, stage, { prepared, markup, count, memory = false }) {
  stage.show(prepared);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 800 });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(stage.origin);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const text = Array.from({ length: count }, (_, index) => markup(`r${index}`)).join('');
    await page.waitForFunction(() => document.readyState === 'complete');
    const before = await spent();
    await page.addScriptTag({ url: `${stage.origin}/script.js`, type: 'module' });
    await page.evaluate((drawn) => {
      const form = document.createElement('form');
      form.innerHTML = drawn;
      document.body.append(form);
      globalThis.whenDrawn?.();
    }, text);
    const cpu = (await untilIdle(spent)) - before;
    const look = await page.evaluate(lookOf);
    return { cpu, ...look, faults, bytes: memory ? await held(page) : 0 };
  } finally {
    await page.close();
  }
}

async function untilIdle(spent) {
  const pause = 150;
  let last = await spent();
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await spent();
    quiet = now - last < 3 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** Runs in the page: whether anything is there to be seen, and how many nodes it takes, through shadow roots. */
function lookOf() {
  const count = (root) => {
    let nodes = 0;
    const walker = document.createTreeWalker(root);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      nodes += 1;
      if (node.shadowRoot) nodes += count(node.shadowRoot);
    }
    return nodes;
  };
  const form = document.body.lastElementChild;
  return { nodes: count(form), height: form.getBoundingClientRect().height };
}

/** Bytes of the page's scripts and documents, by the browser's own measurement. */
async function held(page) {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
}
