// The files that an operator installs: what can be said of them without installing anything.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; files: string[]; engines: { node: string } };

describe('the unit for systemd', () => {
  const unit = read('operations/danvan.service');
  const missing = spawnSync('systemd-analyze', ['--version']).error !== undefined;

  it.skipIf(missing)('is understood to the last line', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path('operations/danvan.service')], {
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter((line) => line.includes('danvan.service'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('keeps its data, waits for a stop, and runs as nobody', () => {
    const state = /^StateDirectory=(\w+)$/m.exec(unit)?.[1];
    expect(unit).toContain(`DATA_DIR=/var/lib/${state ?? '-'}\n`);
    expect(unit).toMatch(/^DynamicUser=yes$/m);
    // The server itself waits five seconds for open requests.
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(5);
    // The program is compiled while it runs.
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=yes$/m);
  });
});

describe('the Containerfile', () => {
  const file = read('operations/Containerfile');

  it('installs this version on a Node that it runs on, and not as root', () => {
    expect(file).toContain(`ARG DANVAN_VERSION=${manifest.version}\n`);
    const [, node = '0'] = /^FROM docker\.io\/library\/node:(\d+)/m.exec(file) ?? [];
    expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(manifest.engines.node)?.[0]));
    expect(file.lastIndexOf('USER node')).toBeGreaterThan(file.lastIndexOf('RUN '));
    expect(file).toMatch(/^VOLUME \/data$/m);
  });

  it('asks the server itself whether it is well', () => {
    const [, words = '[]'] = /CMD (\["node".*\])$/m.exec(file) ?? [];
    const [, option, script = ''] = JSON.parse(words) as string[];
    expect(option).toBe('-e');
    // Nobody listens on this port: the answer is no, and it is an answer.
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
      env: { ...process.env, PORT: '9' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });
});

it('both are in the package', () => {
  expect(manifest.files).toContain('operations');
});
