// Which releases a figure was measured with.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './machine.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The installed release of a package, as a member of the workspace ("packages/server") finds it. */
export function versionOf(name, member = '') {
  for (const folder of [member, '']) {
    const file = join(top, folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
  }
  throw new Error(`${name} is not installed in ${member || 'the workspace'}`);
}

/** A Markdown table of what takes part, Node first: `versionsTable({ hono: versionOf('hono') })`. */
export function versionsTable(versions) {
  return table(['version of', ''], Object.entries({ Node: process.versions.node, ...versions }));
}
