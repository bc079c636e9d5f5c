import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { policyModule, policyWhenNeeded } from './scripts/policy-when-needed.mjs';

// The one-file bundles that a page loads with one script tag. Modules for
// bundler users are the plain output of tsc; nothing is bundled for them.
const dist = 'packages/elements/dist';
const input = `${dist}/define.js`;
const reader = './danvan-reports.js';
const plugins = [
  resolve({ browser: true, exportConditions: ['browser', 'production', 'default'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
];

// The report reader is large and only one element needs it: a second file
// beside the bundles, fetched when used, by the page or by a worker. It knows
// nothing of the first, which may be served under another name. Its address is
// worked out from that of the first: a classic script of another origin has
// none that `import()` would start from.
const secondFile = {
  name: 'second-file',
  transform: (code, id) =>
    id.endsWith('read-aside.js') || id.endsWith('report-audit.js')
      ? code
          .replaceAll("import('./audit-worker.js')", `import(new URL('${reader}', import.meta.url).href)`)
          .replaceAll('./audit-worker.js', reader)
      : null,
};

const secondCopy = {
  name: 'second-copy',
  transform: (code, id) => (policyModule.test(id) ? { code: policyWhenNeeded(code), map: null } : null),
};

function onwarn(warning, warn) {
  const quiet = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'];
  if (quiet.includes(warning.code) && /node_modules|define|dist/.test(warning.id ?? warning.ids?.[0] ?? '')) return;
  warn(warning);
}

const output = { inlineDynamicImports: true, sourcemap: true };

export default [
  {
    input: `${dist}/report-audit/audit-worker.js`,
    plugins,
    onwarn,
    output: { ...output, file: `${dist}/danvan-reports.js`, format: 'es' },
  },
  {
    input,
    plugins: [secondFile, secondCopy, ...plugins],
    onwarn,
    output: { ...output, file: `${dist}/danvan.js`, format: 'es' },
  },
  {
    input,
    plugins: [secondFile, secondCopy, ...plugins],
    onwarn,
    output: { ...output, file: `${dist}/danvan.iife.js`, format: 'iife', name: 'danvan', exports: 'named' },
  },
];
