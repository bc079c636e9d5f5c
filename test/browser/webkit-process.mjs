import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Starts WebKitWebDriver, with a screen of its own where there is none; both end with this process, or at once by `end`,
 * the browser with them: what hangs may not listen to a kind word.
 *
 * @returns {Promise<{ port: number, end: () => void }>}
 */
export async function startWebkit({ executablePath, xvfb }) {
  const children = [];
  const env = await screenOf(xvfb, children);
  const port = await freePort();
  children.push(
    start(executablePath, [`--port=${port}`], {
      stdio: 'ignore',
      // A group of processes of its own: the browser that it starts belongs to it.
      detached: true,
      env,
    }),
  );
  await untilReady(port);
  return {
    port,
    end() {
      for (const child of children.reverse()) child.end('SIGKILL');
    },
  };
}

/**
 * Starts a WebKit that nobody's driver has: its window at `url`, what it keeps in folders of `profile`.
 *
 * @returns {Promise<{ ended: Promise<void>, end: (signal: NodeJS.Signals) => void }>} `end` reaches all its processes
 */
export async function startMiniBrowser({ miniBrowser, xvfb }, { url, profile }) {
  const children = [];
  const env = await screenOf(xvfb, children);
  const folders = {
    XDG_DATA_HOME: `${profile}/data`,
    XDG_CACHE_HOME: `${profile}/cache`,
    XDG_CONFIG_HOME: `${profile}/config`,
  };
  const browser = start(miniBrowser, [url], { stdio: 'ignore', detached: true, env: { ...env, ...folders } });
  const ended = new Promise((resolve) => browser.once('exit', () => resolve()));
  ended.then(() => children.forEach((child) => child.end('SIGKILL')));
  return { ended, end: browser.end };
}

async function screenOf(xvfb, children) {
  return {
    ...process.env,
    DISPLAY: xvfb ? await startScreen(xvfb, children) : process.env.DISPLAY,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  const end = (signal) => {
    try {
      process.kill(options.detached ? -child.pid : child.pid, signal);
    } catch {
      // It has ended already, or never began.
    }
  };
  const atExit = () => end('SIGTERM');
  const atSignal = () => {
    end('SIGTERM');
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM'];
  process.once('exit', atExit);
  for (const signal of signals) process.once(signal, atSignal);
  child.once('exit', () => {
    process.off('exit', atExit);
    for (const signal of signals) process.off(signal, atSignal);
  });
  return Object.assign(child, { end });
}

function startScreen(xvfb, children) {
  return new Promise((resolve, reject) => {
    const child = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within a minute.');
}
