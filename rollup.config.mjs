import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { innerNames, innerNamesOfLit } from './scripts/inner-names.mjs';
import { bundleEntry } from './scripts/like-by-like.mjs';
import { policyModule, policyWhenNeeded } from './scripts/policy-when-needed.mjs';

// The one-file bundles that a page loads with one script tag. Modules for
// bundler users are the plain output of tsc; nothing is bundled for them.
const dist = 'packages/elements/dist';

// What most pages never use has a second file beside the bundles: the report
// audit, its reader, which a worker may load as well, periods told in words,
// saving as a picture, and the one long survey.
const secondFiles = {
  './audit-worker.js': 'danvan-reports.js',
  './audit-desk.js': 'danvan-audit.js',
  '@danvan/core/surveys/sipas-2026': 'danvan-sipas.js',
  './period-words.js': 'danvan-periods.js',
  './save-picture.js': 'danvan-picture.js',
};

// A second file knows nothing of the first, which may be served under another
// name. Its address is worked out from that of the first: a classic script of
// another origin has none that `import()` would start from. Each further time it
// is asked for with one question mark more: browsers remember by its address
// what did not come.
const besideThis = {
  name: 'beside-this',
  resolveId: (id) => (id === 'beside-this' ? `\0${id}` : null),
  load: (id) =>
    id === '\0beside-this'
      ? 'const tries = {}; export const beside = (name) => import(new URL(`./danvan-${name}.js` + "?".repeat((tries[name] = tries[name] + 1 || 0)), import.meta.url));'
      : null,
  transform(code) {
    let text = code;
    for (const [module, file] of Object.entries(secondFiles)) {
      const name = file.slice('danvan-'.length, -'.js'.length);
      text = text
        .replaceAll(`() => import('${module}')`, `() => beside('${name}')`)
        .replaceAll(`import('${module}')`, `import(new URL('./${file}', import.meta.url).href)`)
        .replaceAll(`new URL('${module}',`, `new URL('./${file}',`);
    }
    if (text !== code && text.includes('beside(')) text += "\nimport { beside } from 'beside-this';";
    return text === code ? null : { code: text, map: null };
  },
};

const secondCopy = {
  name: 'second-copy',
  transform: (code, id) => (policyModule.test(id) ? { code: policyWhenNeeded(code), map: null } : null),
};

// Lit counts its copies on a page for its own warnings, asks for polyfills of browsers that are no more, has another
// way for those without shared style sheets, which have no elements in forms either, tells authors of templates what is
// wrong, and waits for what takes over a server's markup, which needs the modules instead of a bundle with names of its own.
const litAlone = {
  name: 'lit-alone',
  transform(code, id) {
    if (!/(?:lit-html|reactive-element|lit-element|css-tag)\.js$/.test(id)) return null;
    const text = code
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
      .replace(/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined')
      .replace(
        /\w+\.ShadowRoot&&.{1,60}"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
        'true',
      )
      .replace(/\bError\((?:"[^"]*"|\+\w\+)+\)/g, 'Error()');
    return { code: text, map: null };
  },
};

// A second file draws by the Lit of the first: what it makes itself are
// templates and styles, which every copy of Lit understands.
const templatesOnly = {
  name: 'templates-only',
  resolveId: (id) => (id === 'lit' ? '\0templates' : null),
  load: (id) =>
    id === '\0templates'
      ? `export { css } from '@lit/reactive-element/css-tag.js';
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const nothing = Symbol.for('lit-nothing');`
      : null,
};

const likeByLike = {
  name: 'like-by-like',
  resolveId: (id) => (id === 'like-by-like' ? `\0${id}` : null),
  load: (id) => (id === '\0like-by-like' ? bundleEntry('./packages', true) : null),
};

// One word for every name is packed smaller. The blanks keep source maps right until the minifier takes them out.
const letsOnly = {
  name: 'lets-only',
  renderChunk(code) {
    let text = code;
    const visit = (node) => {
      if (node?.type === 'VariableDeclaration' && node.kind === 'const') {
        text = `${text.slice(0, node.start)}let  ${text.slice(node.start + 5)}`;
      }
      if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    return { code: text, map: null };
  },
};

const common = (shortened = []) => [
  resolve({ browser: true, exportConditions: ['browser', 'production', 'default'] }),
  letsOnly,
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 4, inline: 1, keep_fargs: false, unsafe_arrows: true },
    mangle: shortened.length === 0 ? {} : { properties: { regex: new RegExp(`^(?:${shortened.join('|')})$`) } },
    format: { comments: false },
  }),
];

function onwarn(warning, warn) {
  const quiet = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'];
  if (quiet.includes(warning.code) && /node_modules|define|dist/.test(warning.id ?? warning.ids?.[0] ?? '')) return;
  warn(warning);
}

const output = { inlineDynamicImports: true, sourcemap: true, esModule: false, freeze: false };
const second = (module, file) => ({
  input: `${dist}/${module}`,
  plugins: [besideThis, templatesOnly, ...common()],
  onwarn,
  output: { ...output, file: `${dist}/${file}`, format: 'es' },
});
const first = (file, kind) => ({
  input: 'like-by-like',
  plugins: [besideThis, secondCopy, litAlone, likeByLike, ...common([...innerNames, ...innerNamesOfLit])],
  onwarn,
  output: { ...output, file: `${dist}/${file}`, ...kind },
});

export default [
  second('report-audit/audit-worker.js', 'danvan-reports.js'),
  second('report-audit/audit-desk.js', 'danvan-audit.js'),
  second('../../core/dist/surveys/built-in/sipas-2026.js', 'danvan-sipas.js'),
  second('trend-chart/period-words.js', 'danvan-periods.js'),
  second('shared/save-picture.js', 'danvan-picture.js'),
  first('danvan.js', { format: 'es' }),
  first('danvan.iife.js', { format: 'iife', name: 'danvan', exports: 'named' }),
];
