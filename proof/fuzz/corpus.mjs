// What was worth keeping of earlier runs: one JSON list per target, replayed
// by every test run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (name) => fileURLToPath(new URL(`corpus/${name}.json`, import.meta.url));
/** How many inputs of a target are kept; all are replayed by every test run. */
export const mostKept = 120;

/** @returns `{ inputs, found }`: what said something new, and what once was a fault */
export function readCorpus(name) {
  const file = fileOf(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { inputs: [], found: [] };
}

/** Faults are kept for ever, of the others the shortest. */
export function writeCorpus(name, { inputs, found }) {
  const shortest = [...new Set(inputs)]
    .filter((input) => input.isWellFormed?.() ?? true)
    .sort((a, b) => a.length - b.length)
    .slice(0, mostKept);
  writeFileSync(fileOf(name), `${JSON.stringify({ inputs: shortest, found: [...new Set(found)] }, null, 1)}\n`);
}
