import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { bundleProgram } from '../../../scripts/bundle-program.mjs';

// Beside the packages, so that the program finds its native libraries.
const built = fileURLToPath(new URL(`../../../node_modules/.cache/danvan-${process.pid}/`, import.meta.url));
export const program = join(built, 'cli.mjs');
const children: ChildProcess[] = [];

/** A folder for the files of one test file, made by `useProgram`. */
export let folder: string;

/** Builds the program before the tests of a file and ends what they started. */
export function useProgram(): void {
  folder = mkdtempSync(join(tmpdir(), 'danvan-serve-'));
  beforeAll(async () => {
    await bundleProgram(built);
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => {
    rmSync(built, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
}

export interface Launched {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts the program; `before` are words of another program that it runs under. */
export function launch(
  env: Readonly<Record<string, string>>,
  words: readonly string[] = ['serve'],
  before: readonly string[] = [],
): Launched {
  const [command = process.execPath, ...rest] = [...before, process.execPath, program, ...words];
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, PORT: '0', RATE_LIMIT: '0', DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => said, ended };
}

export interface Running extends Launched {
  readonly url: string;
}

/** Starts a server and waits until it says where it listens. */
export async function serve(
  env: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<Running> {
  const launched = launch(env, ['serve'], before);
  for (let wait = 0; wait < 600; wait += 1) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(launched.said())?.[0];
    if (url) return { ...launched, url };
    if (launched.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not up: ${launched.said()}`);
}

export interface Reply {
  readonly status: number;
  readonly json: unknown;
  readonly headers: Headers;
}

export async function post(url: string, body: object): Promise<Reply> {
  const response = await fetch(`${url}/v1/responses`, {
    method: 'POST',
    body: JSON.stringify(body),
    // A server that is killed while it takes a connection may leave a client waiting for good.
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, json: await response.json(), headers: response.headers };
}

/** A good answer; its id says which one it is. */
export const answer = (number: number) => ({
  id: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  survey: 'quick',
  version: 1,
  unit: '01',
  answers: { overall: 5 },
  ageMs: 10,
});

/** Answers that a server counts, of any number. */
export async function countOf(url: string): Promise<number> {
  const reply = (await (await fetch(`${url}/v1/surveys/quick/summary`)).json()) as { count: number | null };
  return reply.count ?? 0;
}
