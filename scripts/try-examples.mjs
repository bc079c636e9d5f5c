// Every example runs: the pages in a real browser under a strict policy, the
// scripts on files of their own.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import readXlsxFile from 'read-excel-file/node';
import { launchWindowless } from './launch-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danvan-examples-'));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'";

function expect(what, actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
  console.log(`ok  ${what}`);
}

async function collectReports() {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(join(reports, 'xa-a.txt'), 'Năm 2025, các tổ hòa giải thành 96/118 vụ, đạt 85%.\n');
  writeFileSync(join(reports, 'xa-b.md'), '# Báo cáo\n\nXã đã xử lý 126/137 phản ánh, kiến nghị, đạt 92%.\n');
  writeFileSync(join(reports, 'xa-c.docx'), 'not a Word file');
  const output = join(folder, 'out.xlsx');
  execFileSync(process.execPath, [join(root, 'examples/reports-to-xlsx/collect.mjs'), reports, output]);
  const sheets = await readXlsxFile(output);
  const [claims, findings] = sheets.map(({ data }) => data);
  expect(
    'reports-to-xlsx: what a report says',
    claims.find((row) => row[2] === 'mediation-success'),
    ['xa-a.txt', 'Vụ việc hòa giải thành', 'mediation-success', 96, 'vụ', '2025'],
  );
  expect(
    'reports-to-xlsx: what does not hold and what cannot be read',
    findings.slice(1).map(([file, verdict]) => [file, verdict]),
    [
      ['xa-a.txt', 'contradicts'],
      ['xa-c.docx', 'không đọc được'],
    ],
  );
}

/** Opens a page and says which of its elements are alive and what the browser complained of. */
async function open(browser, url) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url ?? '')) faults.push(message.text());
  });
  await tab.goto(url, { waitUntil: 'networkidle0' });
  const frames = await Promise.all(
    tab
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName, shadowRoot }) => localName.startsWith('danvan-') && shadowRoot?.childElementCount)
            .map(({ localName }) => localName),
        ),
      ),
  );
  await tab.close();
  return { alive: frames.flat(), faults };
}

async function openPages() {
  writeFileSync(join(folder, 'notebook.html'), '');
  execFileSync(process.execPath, [join(root, 'examples/notebook/notebook.mjs'), join(folder, 'notebook.html')]);
  const places = [join(root, 'examples/one-page'), join(root, 'examples/iframe'), folder];
  places.push(join(root, 'packages/elements/dist'));
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url, 'http://x').pathname) || 'index.html';
    const file = places.map((place) => join(place, name)).find((path) => existsSync(path));
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', name.endsWith('.html') ? 'text/html' : 'text/javascript');
    response.writeHead(file ? 200 : 404).end(file ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchWindowless();
  try {
    for (const [page, alive] of [
      ['index.html', ['danvan-satisfaction-form', 'danvan-kpi-card']],
      ['portal.html', ['danvan-satisfaction-form']],
      ['notebook.html', ['danvan-trend-chart', 'danvan-ranking']],
    ]) {
      expect(page, await open(browser, `${at}/${page}`), { alive, faults: [] });
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Tags in the guides and examples of content management systems name elements and attributes that exist. */
function namesExist() {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
  const known = new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
  );
  const pages = ['docs/cms.md', 'docs/cms.vi.md', 'docs/form.md', 'docs/quick-start.md', 'README.md', 'README.vi.md'];
  const wrong = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/<(danvan-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
      ([, tag, attributes]) =>
        [...attributes.replace(/"[^"]*"/g, '').matchAll(/[\w-]+/g)]
          .map(([name]) => name)
          .filter((name) => !known.get(tag)?.has(name))
          .map((name) => `${page}: ${tag} ${name}`),
    ),
  );
  expect('tags in the guides name what exists', wrong, []);
}

try {
  namesExist();
  await collectReports();
  await openPages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
