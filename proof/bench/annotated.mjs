// The project's own annotated reports, as the tests read them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: `export { readAnnotated } from './annotated-report.js';
export { answers, placeIn } from './answered-check.js';
export { outcomesByHand } from './verdict-by-hand.js';`,
    resolveDir: here('../../test/reports'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { readAnnotated, answers, placeIn, outcomesByHand } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
const folder = here('../../test/reports/texts/');

/** How the tests compare what a reader says with what is annotated, and what a relation comes to by hand. */
export { answers, outcomesByHand, placeIn };

export const annotated = readdirSync(folder)
  .sort()
  .map((name) => readAnnotated(name, readFileSync(folder + name, 'utf8')));
