// npm run bench: everything that is measured, one after the other, each part no
// longer than its minutes; `-- --only reports,server` for some of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, revision, table, today } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { drawGrowth } from './draw-growth.mjs';
import { measureGrowth, ownPage } from './own.mjs';
import { parts } from './parts.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string', default: '7' }, minutes: { type: 'string' } },
});
const top = fileURLToPath(new URL('../..', import.meta.url));
const wanted = values.only?.split(',').filter(Boolean);
const unknown = wanted?.filter((id) => id !== 'own' && !parts.some((part) => part.id === id)) ?? [];
if (unknown.length > 0)
  throw new Error(`No part ${unknown.join(', ')}. There are: own, ${parts.map(({ id }) => id).join(', ')}.`);
const isWanted = (id) => !wanted || wanted.includes(id);
// How each part went when it last ran, for the index.
const file = fileURLToPath(new URL('results.json', import.meta.url));
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { parts: {} };

if (isWanted('own')) {
  const most = Number(values.most);
  const lines = measureGrowth(most);
  writeFileSync(`${top}docs/bench/growth.svg`, drawGrowth(lines));
  results.own = ownPage(lines, most);
}
for (const part of parts.filter(({ id }) => isWanted(id))) {
  const begun = Date.now();
  console.log(`\n## ${part.title}\n`);
  const minutes = Number(values.minutes ?? part.minutes ?? 15);
  const { status, printed } = await run(part.script, minutes);
  if (status !== 'finished') process.exitCode = 1;
  if (part.says && status === 'finished') {
    await writePage(
      `docs/bench/${part.page}`,
      `# ${part.title}

Written by \`npm run bench -- --only ${part.id}\`; ${today()}, commit ${revision()}; ${machine()}.

${part.says}

${asMarkdown(printed)}
`,
    );
  }
  results.parts[part.id] = {
    date: today(),
    commit: revision(),
    seconds: Math.ceil((Date.now() - begun) / 1000),
    status,
  };
}
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
// A part that runs alone leaves the rest of the index as it stands.
const index = readFileSync(`${top}docs/bench/README.md`, 'utf8');
const own =
  results.own ?? index.split(/^## (?:What else is measured|Further harnesses)$/mu)[0].replace(/^# .*\n+/u, '');
await writePage(
  'docs/bench/README.md',
  `# Measured beside others

${own}
## What else is measured

\`npm run bench\` runs all of it, one part after the other; no part takes longer than its limit, so that the whole ends within
${parts.reduce((sum, { minutes = 15 }) => sum + minutes, 15)} minutes. A part that was cut off says so here and leaves its page as it was. Each page says what was asked and
what it does not show.

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

One million figures and ten million rows are also told with their memory in [Figures where they lie](../big-data.md); what the
elements promise is in [What is checked of the elements](probes.md).
`,
);

/** One script to its end or to its time; what it prints is shown at once and kept. */
async function run(script, minutes) {
  const child = spawn(process.execPath, ['--expose-gc', `${top}${script}`], {
    cwd: top,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    process.stdout.write(chunk);
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill();
  }, minutes * 60_000);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return {
    printed,
    status: isLate ? `cut off after ${minutes} minutes` : code === 0 ? 'finished' : `failed (${code})`,
  };
}

/** Lines of text become a list; tables and headings stay. */
function asMarkdown(printed) {
  return printed
    .trim()
    .split('\n')
    .map((line) => (line === '' || /^[|#-]/.test(line) ? line : `- ${line}`))
    .join('\n');
}
