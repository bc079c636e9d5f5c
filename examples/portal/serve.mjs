// The demo portal: the real server with a commune's pages in front and useful
// figures from the first start. Ctrl-C stops it; what people answer stays.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runServer } from '@danvan/server';
import { board, commune, madeUpAnswers, neighbours, places, readPlaces } from './demo-data.mjs';

// The documentation draws its search results itself, hence a policy of its own; still nothing from elsewhere.
const docs = {
  folder: fileURLToPath(new URL('../../site', import.meta.url)),
  at: '/docs',
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
};

await runServer(process.env, {
  pages: [{ folder: fileURLToPath(new URL('pages', import.meta.url)) }, docs],
  boards: [board],
  async prepare({ store, receive }) {
    for (const { code, name } of places) {
      if (code !== '01') await store.putBody({ code, name, parent: '01' });
    }
    await store.putBody(commune);
    for (const { code, name } of neighbours) await store.putBody({ code, name, parent: commune.parent });
    await store.addMeasurements(readPlaces());
    for (const answer of madeUpAnswers()) await receive(answer);
  },
});

// The first start also builds the documentation, behind the portal's back; until then /docs says so.
if (process.argv.includes('--with-docs') && !existsSync(new URL('../../site/index.html', import.meta.url))) {
  const building = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/docs.mjs', import.meta.url))], {
    stdio: 'ignore',
  });
  process.on('exit', () => building.kill());
}
