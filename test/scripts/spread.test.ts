// What the pages of docs/bench say of repeated turns, and how it is drawn.
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import * as drawing from '../../proof/bench/draw-spread.mjs';
// @ts-expect-error a plain script without types
import * as spread from '../../proof/shared/spread.mjs';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
}
const { asText, median, pairedRatio } = spread as {
  asText(row: Omit<Row, 'name'>, digits?: number): string;
  median(values: readonly number[]): number;
  pairedRatio(ones: readonly number[], others: readonly number[]): Required<Omit<Row, 'name'>>;
};
const { drawSpread } = drawing as {
  drawSpread(chart: { title: string; says: string; groups: { rows: Row[] }[]; bars?: boolean }): string;
};

describe('repeated turns', () => {
  it('are told by the one in the middle, whatever their number', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([9, 1, 2, 4])).toBe(3);
  });

  it('are compared pair by pair: what slows both of a pair changes no ratio', () => {
    expect(pairedRatio([10, 200, 30], [5, 100, 10])).toEqual({ value: 2, least: 2, most: 3 });
    expect(() => pairedRatio([1], [1, 2])).toThrow('cannot be paired');
    expect(asText({ value: 2, least: 1.996, most: 3 })).toBe('2.00 (2.00–3.00)');
  });
});

describe('the drawing of a spread', () => {
  const rows = [
    { name: 'half & half', value: 0.5, least: 0.4, most: 0.6 },
    { name: 'double', value: 2 },
  ];
  const svg = drawSpread({ title: 'A < B', says: 'More is better.', groups: [{ rows }] });
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  const unit = Number(/<path d="M([\d.]+) [^>]*class="unit"/.exec(svg)?.[1]);

  it('puts a half as far from 1 as the double', () => {
    expect(unit - Number(dots[0])).toBeGreaterThan(50);
    expect(unit - Number(dots[0])).toBeCloseTo(Number(dots[1]) - unit, 0);
  });

  it('says in words what is drawn, and takes no text for markup', () => {
    expect(svg).toContain('<title id="title">A &lt; B</title>');
    expect(svg).toContain('<desc id="desc">More is better. half &amp; half: 0.5 (0.4–0.6); double: 2.</desc>');
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('begins at 0 with bars, and refuses what has no place on its scale', () => {
    const bars = drawSpread({
      title: 'ms',
      says: 'Less is better.',
      bars: true,
      groups: [{ rows: [{ name: 'a', value: 0 }, ...rows] }],
    });
    const [zero, half, double] = [...bars.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect((Number(half) - Number(zero)) * 4).toBeCloseTo(Number(double) - Number(zero), 0);
    const zeroRatio = { title: 'ms', says: '', groups: [{ rows: [{ name: 'a', value: 0 }] }] };
    expect(() => drawSpread(zeroRatio)).toThrow('a cannot be drawn');
  });
});
