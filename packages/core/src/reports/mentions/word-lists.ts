// Rules ask of nearly every word whether it stands on one list or another. So
// each list has a bit, and what a word is asked for is looked up once, when the
// word is first met: a question is then one look at a number.

/** On which lists a word stands, one bit each. */
export type Membership = Int32Array;

/** Where the bit of a list is. */
export interface WordList {
  readonly lane: number;
  readonly bit: number;
}

const lanes = 8;
/** Of a word that stands on none. */
export const onNoList: Membership = new Int32Array(lanes);
const members = { full: new Map<string, Membership>(), bare: new Map<string, Membership>() };
let count = 0;

/** A new list of keys, of words in their spelling with diacritics and without. */
export function newList(full: Iterable<string>, bare: Iterable<string>): WordList {
  const list = { lane: count >> 5, bit: 1 << (count & 31) };
  if (list.lane >= lanes) throw new RangeError('More lists of words than there are bits.');
  count += 1;
  for (const [keys, known] of [
    [full, members.full],
    [bare, members.bare],
  ] as const)
    for (const key of keys) {
      const found = known.get(key) ?? new Int32Array(lanes);
      found[list.lane] = (found[list.lane] ?? 0) | list.bit;
      known.set(key, found);
    }
  return list;
}

/** How many lists there are: a word that was looked up when there were fewer has to be looked up again. */
export function listsSoFar(): number {
  return count;
}

/** The lists that a key stands on. */
export function membershipOf(key: string, plain: boolean): Membership {
  return (plain ? members.bare : members.full).get(key) ?? onNoList;
}

/** Whether it stands on the list. */
export function isOn(membership: Membership, { lane, bit }: WordList): boolean {
  return ((membership[lane] ?? 0) & bit) !== 0;
}
