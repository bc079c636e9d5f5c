// All tests of an area with everything they test, as one script that can be
// run again and again from its beginning.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const fastCheck = fileURLToPath(new URL('capped-fast-check.ts', import.meta.url));

/**
 * @param files paths below `root`
 * @returns code of a function of `require`; it gives one function for each file, which runs that file
 */
export async function bundleTests(root, files) {
  const core = join(root, 'packages/core');
  const { exports: doors } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'));
  const mutated = {
    name: 'mutated',
    setup(work) {
      // The packages by name are those of this folder, not those that are installed.
      work.onResolve({ filter: /^@danvan\/core(\/|$)/ }, ({ path }) => ({
        path: resolve(core, doors[path.replace('@danvan/core', '.')]['danvan-source']),
      }));
      work.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'words' }));
      work.onLoad({ filter: /.*/, namespace: 'words' }, () => ({
        contents: 'module.exports = globalThis.danvanWords',
      }));
      work.onResolve({ filter: /^fast-check$/ }, () => ({ path: fastCheck }));
      work.onLoad({ filter: /\.test\.ts$|\/test\/.*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(`file://${path}`)),
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = { ${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`).join(', ')} };`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    conditions: ['danvan-source'],
    plugins: [mutated],
  });
  return `(function (require, module, exports) {\n${outputFiles[0].text}\n})`;
}
