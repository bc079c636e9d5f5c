// Reading and writing numbers beside the peers, in one run:
//   npx tsc -b packages/core && node bench/numbers/run.mjs
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, table } from './measure.mjs';
import { formatters, readers, spellers, wordReaders } from './peers.mjs';
import { decimals, digits, integers, words } from './samples.mjs';
import { cases, scoreReader, scoreSpeller, scoreTable } from './score.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env['DANVAN_SHARED'] ?? join(root, '../shared');

console.log(`## Numbers: one run on Node ${process.versions.node}, turns interleaved, medians\n`);
console.log(table('Reading figures', measure(readers, digits)));
console.log(table('Reading words', measure(wordReaders, words)));
console.log(table('Spelling integers', measure(spellers, integers)));
console.log(table('Formatting', measure(formatters, decimals)));

const gold = cases(join(shared, 'gold/numbers.json'));
if (gold === null) console.log('The shared cases are not at hand: nothing was scored.');
else {
  const score = (contestants, rate) =>
    Object.fromEntries(Object.entries(contestants).map(([name, call]) => [name, rate(call, gold)]));
  const { parseQuantity } = await import('../../packages/core/dist/quantities/index.js');
  const all = { ...readers };
  // Percent cases expect the fraction.
  if (parseQuantity !== undefined)
    all['danvan parseQuantity'] = (text) => {
      const { value, upper, unit } = parseQuantity(text);
      return upper !== undefined ? undefined : unit === '%' ? value.div(100) : value;
    };
  console.log(
    scoreTable(
      `Reading the ${gold.parse.length} shared cases (units and percents are for parseQuantity)`,
      score(all, scoreReader),
    ),
  );
  console.log(
    scoreTable(`Spelling the ${gold.spell.length} shared cases (lẻ and tỉ accepted)`, score(spellers, scoreSpeller)),
  );
}
