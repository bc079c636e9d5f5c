// A registry on this machine that knows our packed tarballs and sends npm to
// the real one for everything else: `npm install @danvan/core` as a reader types it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';

/** Serves the tarballs; `{ url, close }`. */
export async function standInRegistry(tarballs) {
  const real = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim().replace(/\/$/, '');
  const files = new Map(tarballs.map((path) => [basename(path), readFileSync(path)]));
  const manifests = new Map(
    tarballs.map((path) => {
      const manifest = JSON.parse(execFileSync('tar', ['-xzOf', path, 'package/package.json'], { encoding: 'utf8' }));
      return [manifest.name, { manifest, file: basename(path) }];
    }),
  );
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1);
    const known = manifests.get(path);
    if (known) {
      const { manifest, file } = known;
      const integrity = `sha512-${createHash('sha512').update(files.get(file)).digest('base64')}`;
      const tarball = `http://${request.headers.host}/${file}`;
      const version = { ...manifest, dist: { tarball, integrity } };
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({
          name: manifest.name,
          'dist-tags': { latest: manifest.version },
          versions: { [manifest.version]: version },
        }),
      );
    } else if (files.has(path)) {
      response.end(files.get(path));
    } else {
      response.writeHead(302, { Location: `${real}${request.url}` }).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
