// npm run bench: everything that is measured, one after the other, each part no
// longer than its minutes; `-- --only reports,server` for some of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { claimsTable, writeClaims } from '../claims/table.mjs';
import { machine, revision, table, today } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { own, parts } from './parts.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string', default: '7' }, minutes: { type: 'string' } },
});
const top = fileURLToPath(new URL('../..', import.meta.url));
const wanted = values.only?.split(',').filter(Boolean);
const known = [own, ...parts].map(({ id }) => id);
const unknown = wanted?.filter((id) => !known.includes(id)) ?? [];
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
const isWanted = (id) => !wanted || wanted.includes(id);
// How each part went when it last ran, for the index.
const file = fileURLToPath(new URL('results.json', import.meta.url));
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { parts: {} };

// Also where nothing is to be run: `--only ,` words the index anew.
await writeIndex();
for (const part of [own, ...parts].filter(({ id }) => isWanted(id))) {
  const begun = Date.now();
  console.log(`\n## ${part.title}\n`);
  const { status, printed } = await run(part, Number(values.minutes ?? part.minutes ?? 15));
  if (status === 'finished') {
    if (part === own) results.own = printed;
    else if (part.says) await writePage(`docs/bench/${part.page}`, pageOf(part, printed));
  } else {
    console.error(`${part.title}: ${status}`);
    process.exitCode = 1;
  }
  const seconds = Math.ceil((Date.now() - begun) / 1000);
  results.parts[part.id] = { date: today(), commit: revision(), seconds, status };
  // Whoever ends the whole run keeps what has been measured.
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  await writeIndex();
}
try {
  await writeClaims();
} catch (error) {
  // A page that is laid out anew has its figure elsewhere: proof/claims/claims.mjs has to know.
  console.error(error.message);
  process.exitCode = 1;
}
if (process.exitCode) console.error('Not every part has finished: docs/bench/README.md says which.');

async function writeIndex() {
  const page = readFileSync(`${top}docs/bench/README.md`, 'utf8');
  const head =
    results.own ?? page.split(/^## What (?:the README says|else is measured)$/mu)[0].replace(/^# .*\n+/u, '');
  const last = results.parts.own;
  const fate = last && last.status !== 'finished' ? `The last run of this part, ${last.date}: ${last.status}.\n\n` : '';
  await writePage(
    'docs/bench/README.md',
    `# Measured beside others

${fate}${head}
## What the README says

${claimsOrWhyNot()}

## What else is measured

\`npm run bench\` runs all of it, one part after the other, and goes on where one fails. No part takes longer than its limit, so
that the whole ends within ${[own, ...parts].reduce((sum, { minutes = 15 }) => sum + minutes, 0)} minutes. A part says here whether it was cut off or failed, because it broke or because a figure is not what was
asked for. Each page says what was asked and what it does not show.

${table(
  ['what', 'page', 'command', 'last run', 'took', 'ended'],
  parts.map(({ id, title, page }) => {
    const { date = '–', commit = '–', seconds, status = 'not run yet' } = results.parts[id] ?? {};
    return [
      title,
      existsSync(`${top}docs/bench/${page}`) ? `[${page}](${page})` : '–',
      `\`npm run bench -- --only ${id}\``,
      `${date}, ${commit}`,
      seconds === undefined ? '–' : `${seconds} s`,
      status,
    ];
  }),
)}

What one million figures and ten million rows are measured for: [Figures where they lie](../big-data.md); what the elements
promise: [What is checked of the elements](probes.md).
`,
  );
}

/** While pages are measured anew, one may be without the figure that another run has. */
function claimsOrWhyNot() {
  try {
    return claimsTable('en', 'docs/bench');
  } catch (error) {
    return error.message;
  }
}

function pageOf({ id, title, says, markdown = false }, printed) {
  return `# ${title}

Written by \`npm run bench -- --only ${id}\`; ${today()}, commit ${revision()}; ${machine()}.

${says}

${markdown ? printed.trim() : asMarkdown(printed)}
`;
}

/** One part to its end or to its time; what it prints is shown at once and kept. */
async function run({ id, script }, minutes) {
  const words = ['--expose-gc', `${top}${script}`, ...(id === own.id ? [values.most] : [])];
  // A group of its own, so that its servers and browsers end with it.
  const child = spawn(process.execPath, words, {
    cwd: top,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const end = (signal) => {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // All of them had ended.
    }
  };
  const leave = () => {
    end('SIGTERM');
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    process.stdout.write(chunk);
  });
  let isLate = false;
  const timers = [
    setTimeout(() => {
      isLate = true;
      end('SIGTERM');
    }, minutes * 60_000),
    setTimeout(() => end('SIGKILL'), minutes * 60_000 + 15_000),
  ];
  const [code] = await once(child, 'close');
  timers.forEach(clearTimeout);
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, leave);
  return {
    printed,
    status: isLate ? `cut off after ${minutes} minutes` : code === 0 ? 'finished' : `failed (${code})`,
  };
}

/** Lines of text become a list; tables, headings and pictures stay. */
function asMarkdown(printed) {
  return printed
    .trim()
    .split('\n')
    .map((line) => (line === '' || /^[|#!-]/.test(line) ? line : `- ${line}`))
    .join('\n');
}
