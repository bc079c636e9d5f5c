// Builds every package. The bundles are made again only when something they
// are made of has changed, so that starting and testing stay quick.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { writePackageExtras } from './package-extras.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'packages/elements/dist/.bundle-hash');
const outputs = ['danvan.js', 'danvan.iife.js', 'custom-elements.json', 'integrity.json'].map((name) =>
  join(root, 'packages/elements/dist', name),
);

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`Build failed at: ${script} ${args.join(' ')}`);
    process.exit(1);
  }
}

function hashOfSources() {
  const hash = createHash('sha256');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!entry.name.endsWith('.test.ts')) hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  walk(join(root, 'packages/core/src'));
  walk(join(root, 'packages/elements/src'));
  for (const file of [
    'rollup.config.mjs',
    'scripts/bundle-order.mjs',
    'scripts/inner-names.mjs',
    'scripts/like-by-like.mjs',
    'scripts/minify-templates.mjs',
    'scripts/policy-when-needed.mjs',
    'scripts/package-extras.mjs',
    'scripts/framework-types.mjs',
    'scripts/licences-of.mjs',
    'package-lock.json',
    'custom-elements-manifest.config.mjs',
  ]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

run('typescript/bin/tsc', '-b');
minifyTemplates(join(root, 'packages/elements/dist'));
await bundleProgram(join(root, 'packages/cli/dist/program'));
const hash = hashOfSources();
if (outputs.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
  console.log('Bundles are up to date.');
} else {
  run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  );
  run('rollup/dist/bin/rollup', '-c', '--silent');
  writePackageExtras(root);
  mkdirSync(join(root, 'packages/elements/dist'), { recursive: true });
  writeFileSync(stamp, hash);
}
