// Pages under a content security policy, for tests to open in a frame:
//   /policy-page?policy=strict&element=rating&body=<danvan-rating …>
//   /policy-page?policy=strict&module=/packages/…/define.ts&body=…
//   /policy-page?policy=strict&module=/served/danvan.5f2a.js&integrity=sha384-…&body=…
// `element` loads one bundled file, as a portal would: source modules may pull
// in libraries that a bundler leaves out. `module` loads the sources, or the
// built bundle under a hashed name as the server serves it.
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const policies = {
  none: '',
  strict,
  'trusted-types': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
  'no-templates': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

const bundles = new Map();

function bundle(element) {
  if (!bundles.has(element)) {
    bundles.set(
      element,
      build({
        entryPoints: [fileURLToPath(new URL(`../../packages/elements/src/${element}/define.ts`, import.meta.url))],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        conditions: ['danvan-source', 'browser', 'production'],
      }).then(({ outputFiles }) => outputFiles[0].text),
    );
  }
  return bundles.get(element);
}

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
    context.body = await bundle(bundled[1]);
    return;
  }
  const served = /^\/served\/(danvan[a-z-]*)(?:\.[0-9a-f]+)?\.js$/.exec(context.path);
  if (served) {
    context.type = 'text/javascript';
    context.body = await readFile(new URL(`../../packages/elements/dist/${served[1]}.js`, import.meta.url), 'utf8');
    return;
  }
  if (context.path !== '/policy-page') return next();
  const {
    policy = 'strict',
    element = '',
    module: source = `/policy-bundle/${element}.js`,
    body = '',
    integrity,
  } = context.query;
  const header = policies[policy];
  if (header === undefined) return context.throw(400, 'unknown policy');
  context.type = 'html';
  if (header !== '') context.set('Content-Security-Policy', header);
  context.body = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title>
<script src="/policy-watch.js"></script><script type="module" src="${source}"${integrity ? ` integrity="${integrity}"` : ''}></script></head>
<body><h1>Trang thử</h1>${body}</body></html>`;
}
