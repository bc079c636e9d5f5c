import { Decimal, type DecimalValue } from '../foundation/decimal.js';
import { compare, rational, type Rational } from '../foundation/rational.js';
import { readDecimal } from '../foundation/read-decimal.js';
import { BandError } from './band-error.js';
import type { Band } from './bands.js';

/**
 * Checks that bands cover the number line exactly once and hands them back in
 * rising order. Bands are half-open, so a value on a boundary belongs to the
 * band that begins there and to no other.
 *
 * @throws BandError `no-bands`, `empty-band`, `gap`, `overlap`, `open-end`
 * @example
 * ```ts
 * import { checkBands } from '@danvan/core/indicators';
 * const name = (vi: string, en: string) => ({ vi, en });
 * checkBands([
 *   { id: 'good', name: name('tốt', 'good'), from: '80' },
 *   { id: 'weak', name: name('yếu', 'weak'), below: '80' },
 * ]).map(({ id }) => id); //=> ['weak', 'good']
 * ```
 */
export function checkBands<B extends Band>(bands: readonly B[]): readonly B[] {
  const sorted = [...bands].sort((a, b) => (a.from === undefined ? -1 : b.from === undefined ? 1 : order(a, b)));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) {
    throw new BandError('no-bands', { vi: 'Thang xếp loại không có mức nào.', en: 'There are no bands.' });
  }
  if (first.from !== undefined || last.below !== undefined) {
    const open = first.from !== undefined ? first : last;
    throw new BandError(
      'open-end',
      {
        vi: `Thang xếp loại không phủ hết trục số: mức “${open.name.vi}” ở đầu hoặc cuối thang còn có giới hạn; hãy bỏ giới hạn đó.`,
        en: `The bands leave an end uncovered: the outermost band “${open.name.en}” has a limit there; leave it out.`,
      },
      open.id,
    );
  }
  sorted.forEach((band, index) => {
    if (band.from !== undefined && band.below !== undefined && !new Decimal(band.from).lt(band.below)) {
      throw new BandError(
        'empty-band',
        {
          vi: `Mức “${band.name.vi}” rỗng: từ ${band.from} đến dưới ${band.below}.`,
          en: `Band “${band.name.en}” is empty: from ${band.from} to below ${band.below}.`,
        },
        band.id,
      );
    }
    const next = sorted[index + 1];
    if (next) checkSeam(band, next);
  });
  return sorted;
}

/**
 * The band that a value falls into.
 *
 * @returns `undefined` only for bands that `checkBands` would refuse
 * @throws NotANumberError
 * @example
 * ```ts
 * import { getScorecard } from '@danvan/core/catalog';
 * import { findBand } from '@danvan/core/indicators';
 * const { grades } = getScorecard('onestop-18');
 * findBand(grades, 15)?.name.vi; //=> 'Xuất sắc'
 * findBand(grades, '14.99')?.name.vi; //=> 'Tốt'
 * ```
 */
export function findBand<B extends Band>(bands: readonly B[], value: DecimalValue): B | undefined {
  return findBandOfFraction(
    bands,
    rational(readDecimal(value, { vi: 'Giá trị cần xếp loại', en: 'The value to grade' })),
  );
}

/** The same for an exact fraction: 2/3 is in no band that ends at 0,6667. */
export function findBandOfFraction<B extends Band>(bands: readonly B[], value: Rational): B | undefined {
  return bands.find(
    ({ from, below }) =>
      (from === undefined || compare(value, rational(from)) >= 0) &&
      (below === undefined || compare(value, rational(below)) < 0),
  );
}

function order(a: Band, b: Band): number {
  return new Decimal(a.from ?? 0).comparedTo(b.from ?? 0);
}

function checkSeam(band: Band, next: Band): void {
  const side = band.below === undefined || next.from === undefined ? 1 : new Decimal(band.below).comparedTo(next.from);
  if (side === 0) return;
  const [code, vi, en] =
    side > 0 ? (['overlap', 'chồng lên', 'overlap'] as const) : (['gap', 'cách', 'leave a gap'] as const);
  throw new BandError(
    code,
    {
      vi: `Mức “${band.name.vi}” (đến dưới ${band.below ?? '∞'}) ${vi} mức “${next.name.vi}” (từ ${next.from ?? '−∞'}).`,
      en: `Bands “${band.name.en}” (below ${band.below ?? '∞'}) and “${next.name.en}” (from ${next.from ?? '−∞'}) ${en}.`,
    },
    next.id,
  );
}
