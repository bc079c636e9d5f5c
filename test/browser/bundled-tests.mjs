// Test files as they are served: bundled once, what several of them use in files of its own. A page that loads
// its hundreds of sources one by one costs every engine up to a second before the first test.
import { join, relative } from 'node:path';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const folder = '/bundled-tests';

const plugin = (root) => ({
  name: 'bundled-tests',
  setup({ onLoad, onResolve }) {
    // Of the test runner's own server.
    onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true }));
    // A source asks for what lies beside it, whichever file it has ended up in.
    onLoad({ filter: /\/packages\/elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = `new URL('${folder}/${relative(root, path)}', location.origin).href`;
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
});

/** Middleware for a run without bundles: where one is asked for by its address there is its source. */
export function sourcesInstead(context, next) {
  if (!context.path.startsWith(folder)) return next();
  return context.redirect(context.path.slice(folder.length).replace(/js$/, 'ts'));
}

/**
 * Middleware that answers with its bundle where a test file is asked for; the other entries are there by the
 * address of their bundles, `/bundled-tests/packages/…/define.js`.
 *
 * @param input - `root` of the repository, `entries` relative to it, `tsconfig` and `conditions` for esbuild
 */
export async function bundledTests({ root, entries, tsconfig, conditions }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: join(root, folder),
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    write: false,
    tsconfig,
    conditions,
    plugins: [plugin(root)],
    logLevel: 'error',
  });
  const served = new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
  const tests = entries.filter((entry) => entry.endsWith('.test.ts'));
  const instead = new Map(tests.map((entry) => [`/${entry}`, `${folder}/${entry.replace(/ts$/, 'js')}`]));
  return (context, next) => {
    const { path } = context;
    const text = instead.has(path) ? `export * from '${instead.get(path)}';\n` : served.get(path);
    if (text === undefined) return next();
    context.type = path.endsWith('.map') ? 'json' : 'text/javascript';
    context.body = text;
    return undefined;
  };
}
