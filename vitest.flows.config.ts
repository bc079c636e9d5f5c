import { defineConfig } from 'vitest/config';

// Flows drive a real browser against the real server, one at a time.
export default defineConfig({
  resolve: { conditions: ['danvan-source'] },
  ssr: { resolve: { conditions: ['danvan-source'] } },
  test: { include: ['test/flows/**/*.flow.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
