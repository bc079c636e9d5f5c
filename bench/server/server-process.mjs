// The real server as a process of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../packages/cli/bin/danvan.js', import.meta.url));

/** Starts `danvan serve` and waits for its first word. */
export async function startServer(env) {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { PATH: process.env.PATH, PORT: '0', RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) done(found);
    });
    child.once('exit', () => fail(new Error(`no server: ${said}`)));
  });
  return {
    url,
    /** Resident memory in MB: now, and at most so far. */
    memory: () => ({ now: statusOf(child.pid, 'VmRSS') / 1024, most: statusOf(child.pid, 'VmHWM') / 1024 }),
    cpu: () => cpuOf(child.pid),
    async stop() {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function statusOf(pid, name) {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

// User and system time, in ticks of 10 ms.
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
