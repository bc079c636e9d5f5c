import { basename, dirname } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// The one-file bundles that a page loads with one script tag. Modules for
// bundler users are the plain output of tsc; nothing is bundled for them.
const input = 'packages/elements/dist/define.js';
const plugins = [
  resolve({ browser: true, exportConditions: ['browser', 'production', 'default'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
];

function onwarn(warning, warn) {
  const quiet = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'];
  if (quiet.includes(warning.code) && /node_modules|define|dist/.test(warning.id ?? warning.ids?.[0] ?? '')) return;
  warn(warning);
}

export default [
  {
    input,
    plugins,
    onwarn,
    output: {
      dir: 'packages/elements/dist',
      format: 'es',
      entryFileNames: 'danvan.js',
      // The report reader is large and only one element needs it: a second file, fetched when used.
      chunkFileNames: ({ facadeModuleId }) => `danvan-${basename(dirname(facadeModuleId ?? 'shared/'))}.js`,
      sourcemap: true,
    },
  },
  {
    input,
    plugins,
    onwarn,
    output: {
      file: 'packages/elements/dist/danvan.iife.js',
      format: 'iife',
      name: 'danvan',
      exports: 'named',
      inlineDynamicImports: true,
      sourcemap: true,
    },
  },
];
