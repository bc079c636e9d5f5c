// The themes to copy keep what they promise: 4.5 for text, 3 for lines and marks, by day and by night.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

const folder = join(root, 'examples/themes');
const themes = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a theme in one of the two schemes, by name. */
const coloursOf = (text: string, scheme: 0 | 1): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--danvan-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', ...two]) => [
      name,
      two[scheme] ?? '',
    ]),
  );

const pairs = [
  ['ink', 'paper', 4.5],
  ['muted', 'paper', 4.5],
  ['accent', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['line', 'paper', 3],
] as const;

describe('the contrast of the themes', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });

  it.each(
    themes.flatMap(({ name, text }) =>
      ([0, 1] as const).map((scheme) => ({
        name,
        scheme: scheme === 0 ? 'light' : 'dark',
        colours: coloursOf(text, scheme),
      })),
    ),
  )('$name, $scheme', ({ colours }) => {
    const low = pairs
      .map(([one, other, least]) => ({
        pair: `${one} on ${other}`,
        least,
        is: contrast(colours[one] ?? '', colours[other] ?? ''),
      }))
      .filter(({ is, least }) => !(is >= least));
    expect(low).toEqual([]);
  });
});
