import { run } from './run.js';

// A reader that has seen enough (`danvan read … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const exitCode = await run(process.argv.slice(2), {
  env: process.env,
  colours: process.stdout.isTTY && !process.env.NO_COLOR,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
if (exitCode !== undefined) process.exitCode = exitCode;
