import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSieve, type FirstWords } from './row-sieve.js';

const lanes = 32;
const heldOf = (words: Readonly<Record<number, number>>): Int32Array => {
  const held = new Int32Array(lanes);
  for (const [lane, mask] of Object.entries(words)) held[Number(lane)] = mask;
  return held;
};
const nothing = new Int32Array(lanes);

function rowsOf(sieve: RowSieve, ...held: readonly Int32Array[]): number[] {
  const words = { heldAt: (place: number) => held[place] ?? nothing };
  const rows: number[] = [];
  for (let row = sieve.begin(words); row >= 0; row = sieve.next(row)) rows.push(row);
  return rows;
}

/** A row that asks for one of these words of one lane. */
const asks = (place: number, lane: number, mask: number): FirstWords => ({
  place,
  needs: Int32Array.of(1, lane, mask),
});

describe('the rows that come into question', () => {
  it('are those with one of their first words at their place', () => {
    const sieve = new RowSieve(2, [asks(0, 3, 0b01), asks(0, 3, 0b10), asks(1, 3, 0b01)]);
    expect(rowsOf(sieve, heldOf({ 3: 0b01 }))).toEqual([0]);
    expect(rowsOf(sieve, heldOf({ 3: 0b10 }), heldOf({ 3: 0b01 }))).toEqual([1, 2]);
    expect(rowsOf(sieve, heldOf({ 4: 0b01 }))).toEqual([]);
  });

  it('are those of which nothing can be said as well, in the order of the list', () => {
    const sieve = new RowSieve(1, [
      asks(0, 0, 1),
      undefined,
      { place: 0, needs: new Int32Array() },
      asks(0, 31, 1 << 31),
    ]);
    expect(rowsOf(sieve)).toEqual([1, 2]);
    expect(rowsOf(sieve, heldOf({ 31: 1 << 31 }))).toEqual([1, 2, 3]);
  });

  it('may ask for words of two lanes; for words of more they are always tried', () => {
    const two: FirstWords = { place: 0, needs: Int32Array.of(2, 1, 1, 2, 4) };
    const three: FirstWords = { place: 0, needs: Int32Array.of(3, 1, 1, 2, 1, 3, 1) };
    const sieve = new RowSieve(1, [two, three]);
    expect(rowsOf(sieve)).toEqual([1]);
    expect(rowsOf(sieve, heldOf({ 2: 4 }))).toEqual([0, 1]);
  });

  it('miss none of any list, and each comes once', () => {
    const row = fc.option(fc.record({ place: fc.nat(2), lane: fc.nat(3), bit: fc.nat(31) }), { nil: undefined });
    const words = fc.array(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 100 }), words, (rows, said) => {
        const sieve = new RowSieve(
          3,
          rows.map((one) => one && asks(one.place, one.lane, 1 << one.bit)),
        );
        const fits = rows.flatMap((one, at) =>
          !one || ((said[one.place]?.[one.lane] ?? 0) & (1 << one.bit)) !== 0 ? at : [],
        );
        expect(rowsOf(sieve, ...said.map((bits) => heldOf({ ...bits })))).toEqual(fits);
      }),
    );
  });
});
