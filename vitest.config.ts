import { defineConfig } from 'vitest/config';

// Workspace packages are read from their sources, never from a stale dist.
export default defineConfig({
  resolve: { conditions: ['danvan-source'] },
  ssr: { resolve: { conditions: ['danvan-source'] } },
  test: {
    include: ['packages/{core,server,cli}/src/**/*.test.ts', 'test/**/*.test.ts'],
    // Files share a process and the modules that it has loaded: nothing that a test makes may outlive it.
    isolate: false,
    restoreMocks: true,
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
