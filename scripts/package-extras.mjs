// What a careful user asks of a bundle: its integrity hashes, the licences of
// what is inside, and types that need no framework but React.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf } from './licences-of.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';

/** Writes integrity.json and THIRD-PARTY-LICENSES.txt beside the bundles, and the types for frameworks. */
export function writePackageExtras(root) {
  const dist = join(root, 'packages/elements/dist');
  const bundles = readdirSync(dist).filter((name) => /^danvan.*\.js$/.test(name));
  const hashes = bundles.map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64')}`,
  ]);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(root, sourcesOf(dist, bundles)));
  trimJsx(join(dist, 'jsx.d.ts'), writeFrameworkTypes(dist));
  // Bundlers that keep an import of types look for a module; it is empty.
  for (const name of ['jsx', 'vue', 'svelte']) writeFileSync(join(dist, `${name}.js`), 'export {};\n');
}

const sourcesOf = (dist, bundles) =>
  bundles.flatMap((name) => JSON.parse(readFileSync(join(dist, `${name}.map`), 'utf8')).sources);

// The generator imports the classes that elements have in common, which have no tag and no file of that
// form, and extends frameworks that a project may not have; both are errors where they are read. The
// classes of events it names and does not import: without them every event would be `any`.
function trimJsx(path, events) {
  const text = readFileSync(path, 'utf8').replace(/import type \{[^}]*\} from "\.\/undefined\/undefined\.js";\n/, '');
  const end = text.indexOf('declare module "preact"');
  const kept = end > 0 ? `${text.slice(0, end).trim()}\n` : text;
  writeFileSync(path, `import type { ${events.join(', ')} } from "./index.js";\n${kept}`);
}
