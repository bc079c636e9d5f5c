// The explanation is a sum that anybody can check: read back by a calculator
// that knows nothing of this library's formulas, it gives the value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { indicators } from '../catalog/indicators.js';
import type { Lang } from '../foundation/local-text.js';
import { explainIndicator, numberText } from './explain-indicator.js';
import { computeIndicator } from './compute-indicator.js';
import { measuresOf, type Formula } from './formula.js';
import { fromParts } from './from-parts.js';
import type { Indicator } from './indicator.js';

type Fraction = readonly [bigint, bigint];

/** A calculator: + − × ÷, brackets, min, max, and points by band. */
function calculate(text: string, lang: Lang): Fraction {
  const [group, comma] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const tokens = text.match(/-?\d+(?:[.,]\d+)*|min|max|[()+−×÷;∈{}[\]→∞]|, /g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const skipped = (): null => {
    at += 1;
    return null;
  };
  const number = (token: string): Fraction => {
    const [whole = '', places = ''] = token.replaceAll(group ?? '', '').split(comma ?? '');
    return [BigInt(whole + places), 10n ** BigInt(places.length)];
  };
  const normal = ([a, b]: Fraction): Fraction => (b < 0n ? [-a, -b] : [a, b]);
  const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
  const atom = (): Fraction => {
    const token = take();
    if (token === '(' || token === 'min' || token === 'max') {
      if (token !== '(') take();
      let value = sum();
      for (let next = take(); next === ';'; next = take()) {
        const other = sum();
        if (less(other, value) === (token === 'min')) value = other;
      }
      return value;
    }
    return number(token);
  };
  const product = (): Fraction => {
    let [a, b] = atom();
    while (tokens[at] === '×' || tokens[at] === '÷') {
      const isTimes = take() === '×';
      const [c, d] = atom();
      [a, b] = normal(isTimes ? [a * c, b * d] : [a * d, b * c]);
    }
    return [a, b];
  };
  function sum(): Fraction {
    let [a, b] = product();
    while (tokens[at] === '+' || tokens[at] === '−') {
      const sign = take() === '+' ? 1n : -1n;
      const [c, d] = product();
      [a, b] = [a * d + sign * c * b, b * d];
    }
    if (tokens[at] !== '∈') return [a, b];
    return band([a, b]);
  }
  function band(value: Fraction): Fraction {
    take();
    for (;;) {
      take(); // "{" or ", "
      const isOpen = take() === '(';
      if (isOpen) take();
      const low = isOpen ? skipped() : number(take());
      take();
      const high = tokens[at] === '∞' ? skipped() : number(take());
      take();
      take();
      const points = number(take());
      if ((low === null || !less(value, low)) && (high === null || less(value, high))) return points;
    }
  }
  return sum();
}

function rounded([a, b]: Fraction, decimals: number): bigint {
  const [magnitude, sign] = a < 0n ? [-a, -1n] : [a, 1n];
  const scaled = magnitude * 10n ** BigInt(decimals);
  return sign * (scaled / b + ((scaled % b) * 2n >= b ? 1n : 0n));
}

function holds(written: string, decimals: number, lang: Lang): void {
  const [left = '', right] = written.split(' = ');
  if (right === undefined) throw new Error(written);
  const stated = calculate(right, lang);
  expect(rounded(calculate(left, lang), decimals), written).toBe(rounded(stated, decimals));
}

const scored = (formula: Formula): Indicator => ({
  ...getIndicator('onestop-score-18'),
  unit: { vi: 'điểm', en: 'points' },
  formula,
  decimals: 2,
});
const rate = getIndicator('pakn-handled-rate').formula as Formula<'%'>;
const name = { vi: '', en: '' };

const own: readonly Indicator[] = [
  scored({ kind: 'score', rate, max: '20' }),
  scored({ kind: 'score', rate, max: '6', target: '80' }),
  scored({
    kind: 'bands',
    of: rate,
    bands: [
      { id: 'a', name, below: '50', points: '0' },
      { id: 'b', name, from: '50', below: '80.5', points: '1' },
      { id: 'c', name, from: '80.5', points: '2' },
    ],
  }),
];

describe('explainIndicator', () => {
  const counted = (formula: Formula): boolean => formula.kind === 'measure';
  const explained = [...indicators.filter(({ formula }) => !counted(formula)), ...own];

  it('law: what it writes gives what it says, for every formula and in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...explained),
        fc.constantFrom<Lang>('vi', 'en'),
        fc.infiniteStream(fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 }))),
        fc.constantFrom('', '.5', '.25'),
        (indicator, lang, numbers, tail) => {
          const parts = Object.fromEntries(
            measuresOf(indicator.formula).map((measure) => [measure, `${numbers.next().value ?? 0}${tail}`]),
          );
          const result = fromParts(indicator, parts);
          const written = explainIndicator(result, { lang });
          if (result.value === null) expect(written).toMatch(/mẫu số bằng 0|denominator is 0/);
          else holds(written, indicator.decimals, lang);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('the calculator sees a wrong sum', () => {
    expect(() => {
      holds('96 ÷ 118 × 100 = 81,37 %', 2, 'vi');
    }).toThrow();
  });

  it.each([
    [own[1]!, { 'pakn-handled': 60, 'pakn-received': 100 }, 'min(60 ÷ 100 × 100 ÷ 80; 1) × 6 = 4,50 điểm'],
    [
      own[2]!,
      { 'pakn-handled': 161, 'pakn-received': 200 },
      '(161 ÷ 200 × 100) ∈ {(−∞; 50) → 0, [50; 80,5) → 1, [80,5; ∞) → 2} = 2,00 điểm',
    ],
  ])('writes points with a target and points by band', (indicator, parts, written) => {
    expect(explainIndicator(fromParts(indicator, parts), { lang: 'vi' })).toBe(written);
  });

  it('says why there is no figure', () => {
    const scope = { unit: '01', period: '2024' };
    const old = computeIndicator(getIndicator('service-level4-share'), [], scope);
    expect(old.state).toBe('not-applicable');
    expect(explainIndicator(old, { lang: 'vi' })).toBe('chỉ tiêu không áp dụng cho kỳ này');
    const none = computeIndicator(getIndicator('pakn-handled-rate'), [], scope);
    expect(explainIndicator(none, { lang: 'en' })).toBe('parts are missing');
  });

  it('writes what the parts give to its own decimals, also beside a rate that was printed to none', () => {
    const rate = getIndicator('pakn-handled-rate');
    const scope = { unit: '01', period: '2024' };
    const figures = [
      { measure: 'pakn-handled', value: 126, ...scope },
      { measure: 'pakn-received', value: 137, ...scope },
      { measure: rate.id, value: 92, ...scope },
    ];
    const result = computeIndicator(rate, figures, scope);
    expect(result.evidence.printed?.decimals).toBe(0);
    expect(numberText(result, 'vi')).toBe('91,97');
    expect(numberText(computeIndicator(rate, figures.slice(2), scope), 'vi')).toBe('92');
  });

  it('writes a count without a unit as its number alone', () => {
    const visits = { ...getIndicator('reception-visits'), unit: { vi: '', en: '' } };
    const figure = { measure: 'reception-visits', unit: '01', period: '2024', value: 786 };
    expect(explainIndicator(computeIndicator(visits, [figure], figure), { lang: 'vi' })).toBe('786');
  });

  it('keeps "more than" in front of a count', () => {
    const figure = { measure: 'reception-visits', unit: '01', period: '2024', value: 786, bound: 'moreThan' as const };
    const result = computeIndicator(getIndicator('reception-visits'), [figure], figure);
    expect(explainIndicator(result, { lang: 'vi' })).toBe('hơn 786 lượt');
  });
});
