#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/program/cli.mjs', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('danvan chưa được dựng: chạy npm run build.\ndanvan is not built yet: run npm run build.');
  process.exitCode = 2;
}
