const counted = ['killed', 'timeout', 'survived', 'uncovered'];

/** Shares are cut, never rounded up. */
export const percent = (part, whole) =>
  whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;

/** The counts of all files of a run together. */
export const totalOf = (rows) =>
  Object.fromEntries(counted.map((key) => [key, Object.values(rows).reduce((sum, one) => sum + one[key], 0)]));

/** How many changes there were. */
export const sizeOf = (counts) => counted.reduce((sum, key) => sum + counts[key], 0);

/**
 * What an area's results go on telling when it is run anew: each earlier run with its share and its note. A note
 * stays as it is where the same sample of the same commit is only run again.
 */
export function whatStays(before, { revision, share, draw }) {
  if (!before) return {};
  const { revision: of, share: drawn = 1, draw: number = 1, note, earlier = [], rows } = before;
  if (of === revision && drawn === share && number === draw) return { ...(note ? { note } : {}), earlier };
  const total = totalOf(rows);
  const sample = drawn < 1 ? `${Number((drawn * 100).toPrecision(6))} %, draw ${number}` : 'all changes';
  const told = `commit ${of}: ${percent(total.killed, sizeOf(total))} of ${sizeOf(total)} (${sample})${note ? `. ${note}` : ''}`;
  return { earlier: [...earlier, told] };
}
