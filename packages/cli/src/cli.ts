import { cliMessages, fill } from './cli-messages.js';
import { languageFor } from './read-arguments.js';
import { run } from './run.js';

// A reader that has seen enough (`danvan read … | head`) is no fault; a full disk is one, and no contradiction.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  const messages = cliMessages[languageFor(process.argv.slice(2), process.env)];
  process.stderr.write(`${fill(messages.notWritten, { code: error.code ?? error.message })}\n`);
  process.exit(2);
});

const exitCode = await run(process.argv.slice(2), {
  env: process.env,
  colours: process.stdout.isTTY && !process.env.NO_COLOR,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  // Back to the beginning of the line, and what stands there wiped out.
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[2K${text}`) : undefined,
});
if (exitCode !== undefined) process.exitCode = exitCode;
