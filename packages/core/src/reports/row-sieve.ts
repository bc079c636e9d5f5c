import type { Held, Needs } from './word-index.js';

/** What a row asks of the words at one place before anything else; undefined where nothing can be said. */
export interface FirstWords {
  readonly place: number;
  readonly needs: Needs;
}

/** Which words stand at a place. */
export interface HeldWords {
  heldAt(place: number): Held;
}

interface Lane {
  readonly lane: number;
  /** The bits of all its rows. */
  union: number;
  readonly masks: number[];
  readonly rows: number[];
}

/**
 * Of hundreds of rows a few come into question for the words at hand: those
 * with one of their first words among them. They are found from the words, a
 * look at each lane of the index, not row by row.
 */
export class RowSieve {
  /** One bit a row: those that always come into question, and those that do now. */
  private readonly always: Uint32Array;
  private readonly now: Uint32Array;
  private readonly places: readonly (readonly Lane[])[];

  constructor(places: number, rows: readonly (FirstWords | undefined)[]) {
    this.always = new Uint32Array(Math.ceil(rows.length / 32));
    this.now = new Uint32Array(this.always.length);
    const lanes: Lane[][] = Array.from({ length: places }, () => []);
    rows.forEach((first, row) => {
      const few = first && fewLanes(first.needs);
      if (few) for (const [lane, mask] of few) enter(lanes[first.place] ?? [], lane, mask, row);
      else mark(this.always, row);
    });
    this.places = lanes;
  }

  /** The first row that comes into question, -1 when there is none; the others follow by {@link next}. */
  begin(words: HeldWords): number {
    this.now.set(this.always);
    this.places.forEach((lanes, place) => {
      if (lanes.length === 0) return;
      const held = words.heldAt(place);
      for (const { lane, union, masks, rows } of lanes) {
        const met = (held[lane] ?? 0) & union;
        if (met !== 0)
          for (let at = 0; at < rows.length; at += 1) if ((met & (masks[at] ?? 0)) !== 0) mark(this.now, rows[at] ?? 0);
      }
    });
    return this.next(-1);
  }

  /** The next one behind a row. */
  next(row: number): number {
    const from = row + 1;
    let lane = from >> 5;
    // Those of its own lane up to it are done.
    let left = (this.now[lane] ?? 0) & (-1 << (from & 31));
    while (left === 0) {
      lane += 1;
      if (lane >= this.now.length) return -1;
      left = this.now[lane] ?? 0;
    }
    return (lane << 5) + 31 - Math.clz32(left & -left);
  }
}

function mark(bits: Uint32Array, row: number): void {
  bits[row >> 5] = (bits[row >> 5] ?? 0) | (1 << (row & 31));
}

function enter(lanes: Lane[], lane: number, mask: number, row: number): void {
  let own = lanes.find((one) => one.lane === lane);
  if (!own) lanes.push((own = { lane, union: 0, masks: [], rows: [] }));
  own.union |= mask;
  own.masks.push(mask);
  own.rows.push(row);
}

// The words of which one must be there, where they are in one or two lanes.
function fewLanes(needs: Needs): readonly (readonly [lane: number, mask: number])[] | undefined {
  for (let at = 0; at < needs.length; at += 1 + 2 * (needs[at] ?? 0)) {
    const count = needs[at] ?? 0;
    if (count !== 1 && count !== 2) continue;
    return Array.from({ length: count }, (_, one) => [needs[at + 1 + 2 * one] ?? 0, needs[at + 2 + 2 * one] ?? 0]);
  }
  return undefined;
}
