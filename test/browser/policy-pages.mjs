// Pages under a content security policy, for tests to open in a frame:
//   /policy-page?policy=strict&element=rating&body=<danvan-rating …>
//   /policy-page?policy=strict&module=/packages/…/define.ts&body=…
//   /policy-page?policy=none&classic=http://127.0.0.1:8000/served/danvan.iife.js&body=…
//   /policy-page?policy=strict&module=/served/danvan.5f2a.js&integrity=sha384-…&body=…
//   /policy-page?policy=trusted-types&module=/served/older.js&second=/served/danvan.js&body=…
// What lies beside `/served-late-1/danvan.js` is refused when it is asked for the first time; so with every number.
// `element` loads one bundled file, as a portal would: source modules may pull
// in libraries that a bundler leaves out. `module` loads the sources, or the
// built bundle under a hashed name as the server serves it. `second` is one more
// script after it.
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { policyModule, policyWhenNeeded } from '../../scripts/policy-when-needed.mjs';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const policies = {
  none: '',
  strict,
  'trusted-types': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
  'shared-name': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  'no-templates': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

const bundles = new Map();

async function bundleOf(input) {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['danvan-source', 'browser', 'production'],
  });
  return outputFiles[0].text;
}

/** The file is made once, whoever asks for it. */
function once(name, make) {
  if (!bundles.has(name)) bundles.set(name, make());
  return bundles.get(name);
}

// A version of the library that knows fewer elements, calls a button otherwise and has another accent.
const older = {
  'define.ts': (code) => code.replace(/import '\.\/(number-field|ranking|trend-chart)\/.*/g, ''),
  'tokens.ts': (code) => code.replace(/^accent .*$/m, 'accent 7a1fa2 7a1fa2'),
  'survey-form.messages.ts': (code) => code.replace("'Gửi phiếu'", "'Gửi đi'"),
};

const olderVersion = {
  name: 'older-version',
  setup({ onLoad }) {
    const read = (path) => readFile(path, 'utf8');
    onLoad(
      { filter: /elements\/src\/(define|shared\/tokens|survey-form\/survey-form\.messages)\.ts$/ },
      async ({ path }) => ({
        contents: older[basename(path)](await read(path)),
        loader: 'ts',
      }),
    );
    onLoad({ filter: policyModule }, async ({ path }) => ({ contents: policyWhenNeeded(await read(path)) }));
  },
};

// Some other library with a Lit of its own.
const stranger = `import { html, LitElement } from 'lit';
customElements.define('another-word', class extends LitElement { render() { return html\`<b>Khác</b>\`; } });`;

const elements = new URL('../../packages/elements/', import.meta.url);
const made = {
  older: () => bundleOf({ entryPoints: [fileURLToPath(new URL('src/define.ts', elements))], plugins: [olderVersion] }),
  stranger: () => bundleOf({ stdin: { contents: stranger, resolveDir: fileURLToPath(elements) } }),
};

/** What has been refused once. */
const asked = new Set();

/** Middleware that serves them. */
export async function policyPages(context, next) {
  if (context.path === '/policy-watch.js') {
    context.type = 'text/javascript';
    context.body = `globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
globalThis.faults = [];
addEventListener('error', (event) => faults.push(String(event.message)));
`;
    return;
  }
  const bundled = /^\/policy-bundle\/([a-z-]+)\.js$/.exec(context.path);
  if (bundled) {
    context.type = 'text/javascript';
    const [, element] = bundled;
    context.body = await once(element, () =>
      bundleOf({ entryPoints: [fileURLToPath(new URL(`src/${element}/define.ts`, elements))] }),
    );
    return;
  }
  const other = /^\/served\/(older|stranger)\.js$/.exec(context.path);
  if (other) {
    context.type = 'text/javascript';
    context.body = await once(other[0], made[other[1]]);
    return;
  }
  const served = /^\/served(-late-\d+)?\/(danvan[a-z-]*(?:\.iife)?)(?:\.[0-9a-f]+)?\.js$/.exec(context.path);
  if (served) {
    const [, late, name] = served;
    if (late && name !== 'danvan' && !asked.has(context.path)) {
      asked.add(context.path);
      context.status = 503;
      return;
    }
    context.type = 'text/javascript';
    // As a server of its own would send it to other sites.
    context.set('Access-Control-Allow-Origin', '*');
    context.body = await readFile(new URL(`dist/${name}.js`, elements), 'utf8');
    return;
  }
  if (context.path !== '/policy-page') return next();
  const {
    policy = 'strict',
    element = '',
    module: source = `/policy-bundle/${element}.js`,
    body = '',
    integrity,
    second,
    classic,
  } = context.query;
  const first = classic
    ? `<script defer src="${classic}"></script>`
    : `<script type="module" src="${source}"${integrity ? ` integrity="${integrity}"` : ''}></script>`;
  const header = policies[policy];
  if (header === undefined) return context.throw(400, 'unknown policy');
  context.type = 'html';
  if (header !== '') context.set('Content-Security-Policy', header);
  context.body = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title>
<script src="/policy-watch.js"></script>${first}${second ? `<script type="module" src="${second}"></script>` : ''}</head>
<body><h1>Trang thử</h1>${body}</body></html>`;
}
