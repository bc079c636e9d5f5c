// What TypeDoc documents of a package: the doors that its package.json opens.
import { readFileSync } from 'node:fs';

/** Source files behind the doors of the package at `url`; a door that only registers has no names of its own. */
export function entryPointsOf(url) {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', url), 'utf8'));
  return Object.entries(exports)
    .filter(([door, target]) => target['danvan-source'] && !door.endsWith('/define'))
    .map(([, target]) => target['danvan-source']);
}
