// `node scripts/browsers.mjs --ensure`: finds the browsers that the tests need,
// fetches the missing ones where that is possible, and says plainly what to do
// where it is not. `BROWSERS=chromium,firefox` names the engines to use;
// `DANVAN_NO_INSTALL=1` forbids to install anything.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { engines, findBrowser, findWindowless } from './find-browsers.mjs';

export { findBrowser } from './find-browsers.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const advice = `No browser to test with was found. One of these helps:
  Debian             sudo apt-get install chromium firefox-esr webkit2gtk-driver xvfb
  macOS              brew install --cask google-chrome firefox
  Windows            winget install Google.Chrome Mozilla.Firefox
  own installation   CHROME_PATH=/path/to/chrome FIREFOX_PATH=/path/to/firefox npm test
Without a browser:   npm run test:unit`;

/** The engines that this run may use: all, or those of `BROWSERS`. */
export function wantedEngines() {
  const wanted = (process.env.BROWSERS ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = wanted.find((name) => !engines.includes(name));
  if (unknown) throw new Error(`BROWSERS names "${unknown}"; known are ${engines.join(', ')}.`);
  return wanted.length > 0 ? wanted : engines;
}

/** Every wanted engine with its browser, `undefined` where there is none. */
export async function findBrowsers() {
  const found = new Map();
  for (const engine of wantedEngines()) found.set(engine, await findBrowser(engine));
  return found;
}

// Ubuntu's packages of these names are snaps, which do not run in containers.
function isDebian() {
  return (
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

/** Installs what is missing where nobody has to be asked: as root on Debian, the case of most CI machines. */
function install(missing) {
  if (process.env.DANVAN_NO_INSTALL || process.getuid?.() !== 0 || !isDebian()) return;
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    }).status === 0;
  console.log(`Installing with apt: ${missing.flatMap((engine) => debianPackages[engine]).join(' ')}`);
  apt('update');
  // One by one, so that one that cannot be had does not keep the others away.
  for (const engine of missing) {
    if (!apt('install', '--yes', '--no-install-recommends', ...debianPackages[engine])) {
      console.log(`apt could not install ${debianPackages[engine].join(' ')}.`);
    }
  }
}

async function ensure() {
  // Before looking further, so that a bare machine of root tests in all engines and not in the packaged one alone.
  const isOwn = (found) => found !== undefined && found.env === undefined;
  const missing = [...(await findBrowsers())].filter(([, found]) => !isOwn(found)).map(([engine]) => engine);
  if (missing.length > 0) install(missing);
  const browsers = await findBrowsers();
  // Unpacked now, because steps that need it begin side by side.
  await findWindowless();
  for (const [engine, found] of browsers) console.log(`${engine.padEnd(9)} ${found?.executablePath ?? 'not found'}`);
  if (![...browsers.values()].some((found) => found !== undefined)) {
    console.error(advice);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (process.argv.includes('--ensure')) await ensure();
    else
      for (const [engine, found] of await findBrowsers())
        console.log(`${engine} ${found?.executablePath ?? 'not found'}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
