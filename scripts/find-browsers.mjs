// Where browsers are looked for, in the order in which a person would expect
// their own choice to win: variables, PATH, usual folders, caches of other
// tools, the Chromium that comes as a package.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string[]} [args] what this build needs beyond the usual
 * @property {boolean | 'shell'} [headless]
 * @property {Record<string, string>} [env] variables for this browser alone
 * @property {string} [miniBrowser] the window that WebKitWebDriver drives
 * @property {string | null} [xvfb] the virtual screen it needs, null where there is a real one
 */

export const engines = ['chromium', 'firefox', 'webkit'];

const names = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const usualPlaces = {
  darwin: {
    chromium: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ].map((app) => `/Applications/${app}`),
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      programFile,
    ),
    firefox: ['Mozilla Firefox\\firefox.exe'].flatMap(programFile),
  },
};

/**
 * The browser of an engine on this machine.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @returns {Promise<FoundBrowser | undefined>} `undefined` when there is none
 */
export async function findBrowser(engine) {
  if (engine === 'webkit') return findWebkit();
  const variable = engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`);
    return { executablePath: chosen };
  }
  const executablePath =
    firstOf(names[engine].map(onPath)) ??
    usualPlaces[platform()]?.[engine].find(existsSync) ??
    (engine === 'chromium' ? cachedChromium() : undefined);
  if (executablePath) return { executablePath };
  return engine === 'chromium' ? packagedChromium() : undefined;
}

function firstOf(paths) {
  return paths.find((path) => path !== undefined);
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function programFile(path) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${path}`);
}

// Playwright's Firefox and WebKit are patched builds that only Playwright can
// drive; its Chromium is an ordinary one.
function cachedChromium() {
  if (platform() !== 'linux') return undefined;
  const caches = [
    [join(homedir(), '.cache/ms-playwright'), /^chromium-/, ['chrome-linux/chrome', 'chrome-linux64/chrome']],
    [join(homedir(), '.cache/puppeteer/chrome'), /^linux-/, ['chrome-linux64/chrome']],
  ];
  for (const [folder, version, inside] of caches) {
    for (const entry of listed(folder)
      .filter((found) => version.test(found))
      .sort()
      .reverse()) {
      const found = inside.map((path) => join(folder, entry, path)).find(isExecutable);
      if (found) return found;
    }
  }
  return undefined;
}

function listed(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * A Chromium without a window, for scripts that look at what pages show: the packaged one, of the version in
 * package-lock.json. It takes half of the processor time of one with a window, which draws its tabs and bars at every
 * page as well. `CHROME_PATH` goes before it.
 *
 * @returns {Promise<FoundBrowser | undefined>} `undefined` when there is no Chromium at all
 */
export async function findWindowless() {
  return (process.env.CHROME_PATH ? undefined : await packagedChromium()) ?? findBrowser('chromium');
}

// Works without root and without a package manager. The package unpacks its
// own system libraries only when it believes to be in a function service, and
// says where they are through a variable, which must not reach other browsers.
// Its only font is for machines that have none.
async function packagedChromium() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const { AWS_EXECUTION_ENV: before, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } = process.env;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = process.env.LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH };
    return { executablePath, headless: 'shell', args: ['--no-zygote', '--disable-gpu'], env };
  } catch {
    return undefined;
  } finally {
    restore('AWS_EXECUTION_ENV', before);
    restore('LD_LIBRARY_PATH', libraries);
    if (existsSync('/etc/fonts/fonts.conf')) restore('FONTCONFIG_PATH', fonts);
  }
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function findWebkit() {
  const executablePath = onPath('WebKitWebDriver');
  const xvfb = process.env.DISPLAY ? null : onPath('Xvfb');
  const miniBrowser = libraryFolders()
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) => join(folder, api, 'MiniBrowser')),
    )
    .find(isExecutable);
  if (!executablePath || !miniBrowser || xvfb === undefined) return undefined;
  return { executablePath, miniBrowser, xvfb };
}

function libraryFolders() {
  const triplets = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };
  return [`/usr/lib/${triplets[arch()] ?? arch()}`, '/usr/libexec', '/usr/lib64', '/usr/lib'];
}
