import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../packages', import.meta.url));

function modulesOf(folder, pattern) {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name) && !/\/report-audit\/|\.test\.ts$/.test(name))
    .sort();
}

/**
 * The one-file bundle: what everybody reads stands together before the rest,
 * and so do the reader of numbers and the styles, because like beside like is
 * packed smaller by the thirtieth part. What has a file of its own is left out.
 *
 * @param folder - of the packages, as the bundle's entry names it
 * @param built - whether from `dist` instead of `src`
 */
export function bundleEntry(folder, built) {
  const first = [
    ...modulesOf('core/src/surveys/built-in', /(?<!sipas-2026)\.ts$/),
    ...modulesOf('elements/src', /\.messages\.ts$/),
    'core/src/numbers/plain.ts',
    ...modulesOf('elements/src', /(?:tokens|\.styles)\.ts$/),
  ];
  const place = (name) => `${folder}/${built ? name.replace('/src/', '/dist/').replace(/ts$/, 'js') : name}`;
  return [
    ...first.map((name) => `import '${place(name)}';`),
    `export * from '${place('elements/src/define.ts')}';`,
  ].join('\n');
}
