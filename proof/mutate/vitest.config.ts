import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { areas } from './areas.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const area = areas[process.env.DANVAN_AREA ?? ''];

export default defineConfig({
  resolve: {
    conditions: ['danvan-source'],
    alias: {
      'fast-check': here('capped-fast-check.ts'),
      ...(area?.browser ? { '@open-wc/testing': here('open-wc-testing.ts') } : {}),
    },
  },
  ssr: { resolve: { conditions: ['danvan-source'] } },
  test: {
    root: here('../..'),
    include: area?.tests ?? [],
    globals: true,
    setupFiles: [here('browser-stand-ins.ts')],
    // What waits in vain has failed; no run is cut for it.
    testTimeout: 8000,
  },
});
