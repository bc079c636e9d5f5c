import type { Figure } from './figure.js';
import type { Noun } from './noun-of.js';

/** How closely two figures count the same thing: 3 the same noun, 2 a noun within the other, 1 a noun of the same family or none written, 0 different things. */
export function kinship(a: Figure, b: Figure): 0 | 1 | 2 | 3 {
  if (!inOneRealm(a, b)) return 0;
  const [one, other] = [a.noun, b.noun];
  if (one.name === other.name) return one.name === '' ? 1 : 3;
  if (one.open || other.open) return 1;
  if (within(one.name, other) || within(other.name, one)) return 2;
  return one.family !== '' && one.family === other.family ? 1 : 0;
}

/** Whether the two could stand in one sum at all: counts of related things, amounts, percentages among themselves. */
export function related(a: Figure, b: Figure): boolean {
  return kinship(a, b) > 0 || mixed(a, b);
}

// Petitions and the cases they are about, visits and the cases they brought:
// reports break the one down by the other.
const neighbours: Readonly<Record<string, readonly string[]>> = {
  case: ['petition', 'visit', 'visit-person', 'group'],
  petition: ['case'],
  visit: ['case', 'visit-person'],
  'visit-person': ['case', 'visit', 'person'],
  group: ['case'],
  person: ['visit-person', 'ballot'],
  ballot: ['person'],
};

function mixed(a: Figure, b: Figure): boolean {
  if (a.noun.family === '' || !isOfCounts(a) || !isOfCounts(b)) return false;
  return neighbours[a.noun.family]?.includes(b.noun.family) === true;
}

/** Counts and fractions of counts are one realm, fractions of money are money; each measured unit is a realm of its own. */
export function inOneRealm(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) {
    if (a.kind === 'measure') return a.unit === b.unit;
    return a.kind !== 'fraction' || isOfMoney(a) === isOfMoney(b);
  }
  return (isOfCounts(a) && isOfCounts(b)) || (isOfMoney(a) && isOfMoney(b));
}

function isOfCounts(figure: Figure): boolean {
  return figure.kind === 'count' || (figure.kind === 'fraction' && !figure.unit.includes('đồng'));
}

function isOfMoney(figure: Figure): boolean {
  return figure.kind === 'money' || (figure.kind === 'fraction' && figure.unit.includes('đồng'));
}

function within(inner: string, outer: Noun): boolean {
  const { name, parts } = outer;
  if (name.length > inner.length && name.startsWith(inner)) {
    const next = name.charCodeAt(inner.length);
    if (next === blank || next === slash) return true;
  }
  return parts.length > 0 && parts.includes(inner);
}

const blank = 0x20;
const slash = 0x2f;
