// npm run fuzz -- --minutes 10 [--seed 7] [numbers reports documents surveys http]
import { parseArgs } from 'node:util';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine, revision, table, today } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { mostKept, readCorpus, writeCorpus } from './corpus.mjs';
import { fuzz } from './fuzz.mjs';
import { targets } from './targets/all.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
// What is loaded now; by the end somebody may have committed something else.
const commit = revision();
console.log(`seed ${seed}, ${minutes} minutes each`);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const results = existsSync(here('results.json')) ? JSON.parse(readFileSync(here('results.json'), 'utf8')) : {};
let faults = 0;
for (const target of targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const kept = readCorpus(target.name);
  await target.start?.();
  const { tried, added, found } = await fuzz(target, {
    seed,
    until: Date.now() + minutes * 60_000,
    corpus: [...kept.inputs, ...kept.found],
  });
  await target.end?.();
  writeCorpus(target.name, {
    inputs: [...kept.inputs, ...added],
    found: [...kept.found, ...found.map(({ input }) => input)],
  });
  for (const { input, fault } of found) {
    faults += 1;
    console.log(`${target.name}: ${JSON.stringify(input)}\n  ${fault.stack?.split('\n').slice(0, 4).join('\n  ')}`);
  }
  results[target.name] = {
    date: today(),
    revision: commit,
    minutes,
    seed,
    tried,
    kinds: added.length,
    corpus: readCorpus(target.name).inputs.length,
    everFound: readCorpus(target.name).found.length,
    open: found.length,
    // What earlier runs had found stays told.
    ...(results[target.name]?.note ? { note: results[target.name].note } : {}),
  };
  writeFileSync(here('results.json'), `${JSON.stringify(results, null, 1)}\n`);
  console.log(`${target.name}: ${tried} inputs, ${added.length} of a new kind, ${found.length} faults`);
}
await writeReport();
process.exit(faults > 0 ? 1 : 0);

async function writeReport() {
  const workflow = readFileSync(here('../../.github/workflows/test.yml'), 'utf8');
  const each = Number(/DANVAN_FUZZ_SECONDS: (\d+)/.exec(workflow)[1]);
  const rows = targets.map(({ name }) => {
    const {
      date,
      revision: measured,
      minutes: long,
      seed: from,
      tried,
      kinds,
      corpus,
      everFound,
      open,
    } = results[name] ?? {};
    return [
      name,
      date ?? '–',
      measured ?? '–',
      long ?? '–',
      from ?? '–',
      tried ?? '–',
      kinds ?? '–',
      corpus ?? '–',
      everFound ?? '–',
      open ?? '–',
    ];
  });
  await writePage(
    'docs/proof/fuzzing.md',
    `# Fuzzing

Written by \`npm run fuzz -- --minutes 10\`. Texts that are kept (\`proof/fuzz/corpus\`) are changed a little, again and again;
what makes the reader say something new about itself is changed further. Every test run replays the corpus and adds two
seconds of the same new inputs for each target. Continuous integration takes ${each} seconds for each, ${each} s × ${targets.length} = ${each * targets.length} s
together, under the number of its run as the seed, which it prints; the same seed repeats the changes.

“New kinds” are the inputs of a run at which the reader said something new about itself. All of them are changed further
while the run lasts; afterwards the ${mostKept} shortest of each target are kept, because every test run replays them, and the
others are dropped: the next run starts from those, not from where this one ended. Inputs that once were a fault are all
kept, beside them.

What has to hold of every input, besides that nothing throws:

- **numbers**: a value is finite, \`parseNumber(formatNumber(x))\` and \`parseNumber(spellNumber(x))\` give it back; an error is
  typed, with a place inside the text; an interval contains its value; eight times the text takes less than thirty times as
  long (eight would be linear, sixty-four the square);
- **reports**: every digit lies in exactly one mention, mentions are their text and do not overlap, claims and checks name
  mentions that exist, verdicts agree with \`holds\`, the JSON is valid against its schema; time as above;
- **documents**: a symbol that is read is written out and read again as the same;
- **surveys**: a definition is read, or refused with places and words in both languages; one that is read can be written,
  read again, asked, checked against hostile answers and summed up;
- **http**: a real server over sockets gives no status of 500 or above, only answers that \`/v1/openapi.json\` describes, valid
  against its schemas, problems with place, code and words; and it counts exactly the answers that it acknowledged.

${table(['target', 'date', 'commit', 'minutes', 'seed', 'inputs', 'new kinds', 'kept', 'faults ever found', 'still open'], rows)}

${targets.flatMap(({ name }) => (results[name]?.note ? [`- **${name}**: ${results[name].note}`] : [])).join('\n')}

Faults that were found are mended and their inputs kept, so that the tests replay them. No coverage of the code steers the
changes, only what the readers say; a fault behind a path that says nothing of itself may stay hidden.

${machine()}
`,
  );
}
