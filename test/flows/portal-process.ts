import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../structure/imports.js';

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end; the exit code, or null after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'danvan-flow-'));

/** Starts a server process on a free port and waits until it says where it is. */
export async function start(script: readonly string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [...script], {
    cwd: root,
    env: { ...process.env, PORT: '0', RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)} before it was up: ${said}`));
    });
  });
  return {
    url,
    process: child,
    stop: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        child.once('exit', (code) => {
          resolve(code);
        });
        child.kill(signal);
      }),
  };
}
