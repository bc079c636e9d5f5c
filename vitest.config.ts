import { defineConfig } from 'vitest/config';

// Workspace packages are read from their sources, never from a stale dist.
export default defineConfig({
  resolve: { conditions: ['danvan-source'] },
  ssr: { resolve: { conditions: ['danvan-source'] } },
  test: {
    projects: [
      // Nothing in the core outlives a test, so its files share a process and the modules that they have loaded.
      { extends: true, test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'server', include: ['packages/{server,cli}/src/**/*.test.ts', 'test/**/*.test.ts'] },
      },
    ],
    // What tests leave behind is no test.
    exclude: ['**/node_modules/**', 'test/tmp/**'],
    // Half of the time goes into waiting for processes and disks.
    maxWorkers: 2,
    // Bounds for what hangs; a slow machine that has other work takes its time.
    testTimeout: 60_000,
    // Real databases are started and stopped in hooks.
    hookTimeout: 120_000,
  },
});
