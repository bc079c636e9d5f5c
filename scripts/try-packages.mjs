// Packs every package, installs the tarballs into an empty project as a
// stranger would, and uses them there: import in Node, types in TypeScript,
// the command line, the bundle in a browser.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { followQuickStart } from './follow-quick-start.mjs';
import { launchWindowless } from './launch-chromium.mjs';
import { otherNodes } from './other-nodes.mjs';
import { standInRegistry } from './stand-in-registry.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danvan-packed-'));
const execute = promisify(execFile);
const run = async (command, args, options = {}) => {
  try {
    return (await execute(command, args, { cwd: folder, maxBuffer: 2 ** 26, ...options })).stdout;
  } catch (error) {
    console.error(error.stdout, error.stderr);
    throw error;
  }
};

function expectEqual(what, actual, expected) {
  if (actual !== expected)
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  console.log(`ok  ${what}`);
}

async function install() {
  // All at once: npm takes most of a second to start.
  const places = ['core', 'elements', 'server', 'cli'].map((name) => join(root, 'packages', name));
  const packed = JSON.parse(
    await run('npm', ['pack', '--json', '--pack-destination', folder, '--ignore-scripts', ...places]),
  );
  expectEqual('all packages are packed', packed.length, places.length);
  for (const { name, files } of packed) {
    const strays = files.map(({ path }) => path).filter((path) => /\.test\.|tsbuildinfo|(^|\/)src\//.test(path));
    expectEqual(`${name}: nothing but what is used is packed`, strays.join(' '), '');
  }
  const tarballs = packed.map(({ filename }) => join(folder, filename));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const react = ['react', '@types/react', '@lit/react'].map((name) => `${name}@${devDependencies[name]}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, ...react]);
  return tarballs;
}

/** The quick starts to the letter, `npm install` and `npx` answered by a registry of our tarballs. */
async function followQuickStarts(tarballs) {
  const registry = await standInRegistry(tarballs);
  try {
    for (const [lang, page] of [
      ['en', 'docs/quick-start.md'],
      ['vi', 'docs/quick-start.vi.md'],
    ]) {
      const steps = await followQuickStart({
        page: join(root, page),
        folder: join(folder, `quick-start-${lang}`),
        registry: registry.url,
        lang,
      });
      expectEqual(`${page}: followed in an empty folder`, steps > 4, true);
    }
  } finally {
    registry.close();
  }
}

async function useOnOtherNodes() {
  for (const { version, program } of await otherNodes(folder)) {
    expectEqual(`import on Node ${version}`, (await run(program, ['use.mjs'])).trim(), used);
    const spelt = (await run(program, ['node_modules/danvan/bin/danvan.js', 'spell', '1005'])).trim();
    expectEqual(`danvan spell on Node ${version}`, spelt, 'một nghìn không trăm linh năm');
    const check = await run(program, ['node_modules/danvan/bin/danvan.js', 'serve', '--check'], {
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, `data-${version}`) },
    });
    expectEqual(`danvan serve --check on Node ${version}`, check.includes('SQLite'), true);
  }
}

const used = '43500000 | một nghìn không trăm linh năm | contradicts | 96 ÷ 118 × 100 = 81,36 % | function';

async function useInNode() {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { parseNumber, spellNumber } from '@danvan/core/numbers';
import { readReport } from '@danvan/core/reports';
import { getIndicator } from '@danvan/core/catalog';
import { fromParts, explainIndicator } from '@danvan/core/indicators';
import * as front from '@danvan/core';
const report = readReport('Các tổ hòa giải thành 96/118 vụ, đạt 85%.');
const rate = fromParts(getIndicator('mediation-success-rate'), { 'mediation-success': 96, 'mediation-cases': 118 });
console.log([
  parseNumber('43,5 triệu').value.toString(), spellNumber(1005), report.checks[0]?.verdict,
  explainIndicator(rate, { lang: 'vi' }), typeof front.Decimal,
].join(' | '));
`,
  );
  expectEqual('import in Node', (await run(process.execPath, ['use.mjs'])).trim(), used);
}

async function useInTypeScript() {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { parseNumber, type Numeral } from '@danvan/core/numbers';
import type { Card } from '@danvan/core/cards';
import { DanvanRating } from '@danvan/elements/rating';
import '@danvan/elements/rating/define';
const numeral: Numeral = parseNumber('1.234,5');
const card = {} as Card;
const value: string | null = card.value;
const rating = document.querySelector('danvan-rating');
export const all: unknown[] = [numeral.value.plus(1), value, rating instanceof DanvanRating];
`,
  );
  writeFileSync(
    join(folder, 'use.tsx'),
    `import '@danvan/elements/jsx';
import { KpiCard, Rating } from '@danvan/elements/react';
export const plain = <danvan-rating name="r" label="x" required />;
export const wrapped = (
  <Rating name="r" onChange={(event: Event) => event.preventDefault()}>
    <KpiCard label="x" value="81,36" onEvidence={(event) => event.card.value} />
  </Rating>
);
// @ts-expect-error a card has no such property
export const wrong = <KpiCard labell="x" />;
`,
  );
  for (const resolution of ['NodeNext', 'Bundler']) {
    await checkTypes(resolution);
    console.log(`ok  types with moduleResolution ${resolution}`);
  }
}

// The compiler says the same of the same files whichever Node runs it.
async function checkTypes(resolution) {
  const module = resolution === 'Bundler' ? 'ESNext' : resolution;
  await run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    ...['--ignoreConfig', '--noEmit', '--strict', '--target', 'ES2022', '--lib', 'ES2023,DOM', '--skipLibCheck'],
    ...['--module', module, '--moduleResolution', resolution, '--jsx', 'react-jsx', 'use.ts', 'use.tsx'],
  ]);
}

async function useCommandLine() {
  const danvan = async (...args) => (await run('npx', ['--no-install', 'danvan', ...args])).trim();
  expectEqual('danvan spell', await danvan('spell', '1005'), 'một nghìn không trăm linh năm');
  writeFileSync(join(folder, 'report.txt'), 'Các tổ hòa giải thành 96/118 vụ, đạt 85%.\n');
  const audited = await execute('npx', ['--no-install', 'danvan', 'audit', 'report.txt'], { cwd: folder }).catch(
    ({ code }) => code,
  );
  expectEqual('danvan audit finds the contradiction', audited, 1);
  const sessions = await run(process.execPath, [join(root, 'scripts/try-transcripts.mjs'), folder]);
  expectEqual('the sessions in the guides, with what is installed', / 0 print something else/.test(sessions), true);
}

async function useInBrowser() {
  const dist = join(folder, 'node_modules/@danvan/elements/dist');
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>
<script type="module" src="danvan.js"></script><form><danvan-rating name="r" value="4"></danvan-rating></form></html>`;
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    const found = readdirSync(dist).includes(name);
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    );
    response.setHeader('Content-Type', name === '' ? 'text/html' : 'text/javascript');
    response.writeHead(name === '' || found ? 200 : 404);
    response.end(name === '' ? page : found ? readFileSync(join(dist, name)) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchWindowless();
  try {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on(
      'console',
      (message) =>
        message.type() === 'error' && !/favicon/.test(message.location().url ?? '') && faults.push(message.text()),
    );
    await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
    expectEqual(
      'the bundle in a browser',
      await tab.evaluate(() => new FormData(document.querySelector('form')).get('r')),
      '4',
    );
    expectEqual('no fault in the browser', faults.join('; '), '');
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  mkdirSync(folder, { recursive: true });
  const tarballs = await install();
  const uses = async () => {
    await useInNode();
    await useInTypeScript();
    await useOnOtherNodes();
    await useCommandLine();
    await useInBrowser();
  };
  // Who follows a quick start waits for npm most of the time.
  const ended = await Promise.allSettled([uses(), followQuickStarts(tarballs)]);
  for (const { reason } of ended.filter(({ status }) => status === 'rejected')) throw reason;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
