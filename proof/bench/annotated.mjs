// The project's own annotated reports, as the tests read them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [here('../../test/reports/annotated-report.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { readAnnotated } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
const folder = here('../../test/reports/texts/');

export const annotated = readdirSync(folder)
  .sort()
  .map((name) => readAnnotated(name, readFileSync(folder + name, 'utf8')));
