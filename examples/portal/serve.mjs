// The demo portal: the real server with a commune's pages in front and useful
// figures from the first start. Ctrl-C stops it; what people answer stays.
import { fileURLToPath } from 'node:url';
import { runServer } from '@danvan/server';
import { board, commune, madeUpAnswers, places, readPlaces } from './demo-data.mjs';

await runServer(process.env, {
  pages: fileURLToPath(new URL('pages', import.meta.url)),
  boards: [board],
  async prepare({ store, receive }) {
    for (const { code, name } of places) {
      if (code !== '01') await store.putBody({ code, name, parent: '01' });
    }
    await store.putBody(commune);
    await store.addMeasurements(readPlaces());
    for (const answer of madeUpAnswers()) await receive(answer);
  },
});
