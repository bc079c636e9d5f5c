import type { Figure } from './figure.js';

/** How closely two figures count the same thing: 3 the same noun, 2 a noun within the other, 1 a noun of the same family or none written, 0 different things. */
export function kinship(a: Figure, b: Figure): 0 | 1 | 2 | 3 {
  if (realm(a) !== realm(b)) return 0;
  const [one, other] = [a.noun, b.noun];
  if (one.name === other.name) return one.name === '' ? 1 : 3;
  if (one.open || other.open) return 1;
  if (within(one.name, other.name) || within(other.name, one.name)) return 2;
  return one.family !== '' && one.family === other.family ? 1 : 0;
}

/** Whether the two could stand in one sum at all: counts of related things, amounts, percentages among themselves. */
export function related(a: Figure, b: Figure): boolean {
  return kinship(a, b) > 0 || mixed(a, b);
}

// Petitions and the cases they are about, visits and the cases they brought:
// reports break the one down by the other.
const neighbours = new Set([
  'case petition',
  'petition case',
  'case visit',
  'visit case',
  'visit-person case',
  'case visit-person',
  'visit visit-person',
  'visit-person visit',
  'group case',
  'case group',
  'person visit-person',
  'visit-person person',
  'person ballot',
  'ballot person',
]);
function mixed(a: Figure, b: Figure): boolean {
  return realm(a) === 'count' && realm(b) === 'count' && neighbours.has(`${a.noun.family} ${b.noun.family}`);
}

/** Counts and fractions of counts are one realm; each measured unit is its own. */
export function realm(figure: Figure): string {
  if (figure.kind === 'fraction') return figure.unit.includes('đồng') ? 'money' : 'count';
  if (figure.kind === 'measure') return `measure ${figure.unit}`;
  return figure.kind;
}

function within(inner: string, outer: string): boolean {
  return (
    outer.startsWith(`${inner} `) || outer.startsWith(`${inner}/`) || outer.split(/, ?| và | hoặc /u).includes(inner)
  );
}
