import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { App, Services } from './context.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The elements: by plain name, always fresh, and by hashed name, for ever. */
export function bundleFiles(app: App, { bundle }: Services): void {
  app.get('/:name{danvan[A-Za-z0-9_.-]*\\.js}', (c) => {
    const name = c.req.param('name');
    if (!bundle) {
      c.header('Retry-After', '60');
      return c.text(
        'Các phần tử chưa được dựng: chạy npm run build. / The elements are not built: run npm run build.',
        503,
      );
    }
    const file = bundle.get(name);
    const hashed =
      file ?? [...bundle.values()].find(({ name: plain, hash }) => name === plain.replace(/\.js$/, `.${hash}.js`));
    if (!hashed) return c.notFound();
    c.header('Content-Type', types['.js'] ?? '');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cache-Control', file ? 'no-cache' : 'public, max-age=31536000, immutable');
    // Weak: the same file, packed or not.
    const tag = `W/"${hashed.hash}"`;
    c.header('ETag', tag);
    c.header('Vary', 'Accept-Encoding');
    if (c.req.header('If-None-Match')?.includes(tag)) return c.body(null, 304);
    if (!/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')) return c.body(hashed.bytes);
    c.header('Content-Encoding', 'gzip');
    return c.body(packed(hashed.bytes));
  });
}

const packedFiles = new WeakMap<Uint8Array, Uint8Array<ArrayBuffer>>();

/** Packed once, when somebody first asks: phones on slow networks get a third. */
function packed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const known = packedFiles.get(bytes);
  if (known) return known;
  const made = new Uint8Array(gzipSync(bytes, { level: 9 }));
  packedFiles.set(bytes, made);
  return made;
}

/** A folder of static pages that the server shows. */
export interface PageFolder {
  readonly folder: string;
  /** Where it begins: `/` unless said otherwise, else a path such as `/docs`. */
  readonly at?: string;
  /** Content security policy of these pages, in place of the strict one. */
  readonly policy?: string;
}

/** Serves the files of a folder; what it does not hold is left to others. */
export function pageFiles(app: App, { folder, at = '/', policy }: PageFolder): void {
  const base = at.replace(/\/$/, '');
  if (base !== '') app.get(base, (c) => c.redirect(`${base}/`, 308));
  app.get(`${base}/*`, async (c, next) => {
    let path: string;
    try {
      path = normalize(decodeURIComponent(c.req.path.slice(base.length)));
    } catch {
      return next();
    }
    if (path.includes('\0') || path.split(sep).includes('..')) return next();
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = types[extname(file)];
    if (!type) return next();
    try {
      const bytes = new Uint8Array(await readFile(file));
      c.header('Content-Type', type);
      c.header('Cache-Control', 'no-cache');
      if (policy !== undefined) c.header('Content-Security-Policy', policy);
      return c.body(bytes);
    } catch {
      return next();
    }
  });
}
