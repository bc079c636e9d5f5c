// The example projects of Vue, Svelte, React and Angular: type-checked and
// built as their readers do, then used in a browser under a strict policy.
// They are checked with two slips in the page, so that a silent `any` is seen.
// The declarations themselves are checked whole, once for all projects, which
// leave that out as the projects of their starters do.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { launchWindowless } from './launch-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/tmp/frameworks');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const receipt = '7F3K-2M9Q';
// Two slips in each page, in the template where there is one: a number for a board, a listener for another event.
const projects = [
  {
    name: 'angular',
    page: 'src/portal-page.ts',
    slips: { '[board]="board"': '[board]="7"', '"thank($event)"': '"follow($event)"' },
  },
  {
    name: 'vue',
    page: 'src/App.vue',
    slips: { ':board="board"': ':board="7"', '@danvan-sent="thank"': '@danvan-sent="follow"' },
  },
  { name: 'svelte', page: 'src/App.svelte', slips: { '{board}': 'board={7}', '={thank}': '={follow}' } },
  { name: 'react', page: 'src/app.tsx', slips: { 'board={board}': 'board={7}', 'event.receipt': 'event.card' } },
];
const complaints = [/'number' is not assignable to type 'Board/, /DanvanSentEvent/];

const npmRun = (script, cwd) =>
  new Promise((resolve) => {
    execFile('npm', ['run', '--silent', script], { cwd, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, said: stdout + stderr }),
    );
  });

/** What the elements declare for all frameworks holds together without `skipLibCheck`. */
function checkDeclarations() {
  const options = '--ignoreConfig --noEmit --strict --target ES2022 --lib ES2023,DOM,DOM.Iterable';
  const modules = '--module ESNext --moduleResolution Bundler';
  const files = ['index', 'vue', 'svelte', 'react', 'jsx'].map((name) => `packages/elements/dist/${name}.d.ts`);
  const command = [join(root, 'node_modules/typescript/bin/tsc'), ...`${options} ${modules}`.split(' '), ...files];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: root, encoding: 'utf8' }, (error, stdout) => {
      if (error) reject(new Error(`the declarations of the elements:\n${stdout}`));
      else resolve(console.log('ok  the declarations for all frameworks hold together'));
    });
  });
}

/** The type check must tell of both slips, and of nothing else. */
async function checkSlips({ name, page, slips }, work) {
  const path = join(work, page);
  const right = readFileSync(path, 'utf8');
  let wrong = right;
  for (const [from, to] of Object.entries(slips)) {
    if (!right.includes(from)) throw new Error(`${page} of ${name} no longer holds ${from}`);
    wrong = wrong.replaceAll(from, to);
  }
  writeFileSync(path, wrong);
  const { failed, said } = await npmRun('check', work);
  writeFileSync(path, right);
  const plain = stripVTControlCharacters(said);
  const faults = plain.match(/\berror TS\d+|^Error:/gm) ?? [];
  if (!failed || faults.length !== complaints.length || !complaints.every((complaint) => complaint.test(plain))) {
    throw new Error(`${name}: the check must tell of a wrong event and a wrong property, and says:\n${plain}`);
  }
}

async function build(project) {
  const { name } = project;
  const work = join(folder, name);
  cpSync(join(root, 'examples', name), work, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist', 'out'].includes(basename(path)),
  });
  await checkSlips(project, work);
  const { failed, said } = await npmRun('build', work);
  if (failed) throw new Error(`${name}: npm run build\n${said}`);
  if (name === 'angular') cpSync(join(work, 'index.html'), join(work, 'dist/index.html'));
  console.log(`ok  ${name}: its types see two slips and nothing else, and it builds`);
  return join(work, 'dist');
}

function serve(dist) {
  const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ ack: JSON.parse(body).id, receipt }));
      return;
    }
    const file = join(dist, pathname === '/' ? 'index.html' : pathname);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', kinds[extname(file)] ?? 'application/octet-stream');
    response.writeHead(existsSync(file) ? 200 : 404).end(existsSync(file) ? readFileSync(file) : '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const shows = (tab, words) =>
  tab.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 60_000 }, words);

/** Sends a rating and opens the evidence of a card; the page itself must show both. */
async function use(browser, name, dist) {
  const server = await serve(dist);
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url ?? '')) faults.push(message.text());
  });
  try {
    await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
    await tab.locator('danvan-satisfaction-form >>> input[type=radio][value="5"]').click();
    await tab.locator('danvan-satisfaction-form >>> [part=submit]').click();
    // The answer that comes in makes the form shorter: what stands below must not move between aim and click.
    await shows(tab, receipt);
    await tab.locator('danvan-kpi-board >>> danvan-kpi-card >>> summary').click();
    await shows(tab, 'Đang xem căn cứ');
  } catch (error) {
    const shown = await tab.evaluate(() => document.body.innerText).catch(() => '');
    throw new Error(`${name} in a browser: ${faults.join('; ')}\nThe page shows: ${shown}`, { cause: error });
  } finally {
    await tab.close();
    server.close();
  }
  if (faults.length > 0) throw new Error(`${name} in a browser: ${faults.join('; ')}`);
  console.log(`ok  ${name}: the page hears the events and sets the property`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  const built = new Map();
  const waiting = [...projects];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) built.set(next.name, await build(next));
  };
  await Promise.all([worker(), checkDeclarations().then(worker)]);
  const browser = await launchWindowless();
  try {
    for (const [name, dist] of built) await use(browser, name, dist);
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
