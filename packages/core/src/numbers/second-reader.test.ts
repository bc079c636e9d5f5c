// Texts that a second reader decided before looking, and what parseNumber says of them.
import { describe, expect, it } from 'vitest';
import { cases } from '../../test/second-reader-numbers.js';
import { canonical } from '../foundation/decimal.js';
import { safeParseNumber } from './parse-number.js';

interface Row {
  readonly text: string;
  readonly value: string;
  readonly warnings: string[];
  readonly others: string[];
  readonly code: string | undefined;
  readonly index: number | undefined;
}

function row(line: string): Row {
  const [text = '', rest = ''] = line.split(' → ');
  const [, failure, code, index] = /^(X) ?([a-z-]+)?(?: @(\d+))?/.exec(rest) ?? [];
  const [value = '', more = ''] = rest.split(' ! ');
  const [warnings = '', others = ''] = more.split(' / ');
  return {
    text: JSON.parse(`"${text}"`) as string,
    value: failure === undefined ? value : 'X',
    warnings: warnings.split(' ').filter(Boolean),
    others: others.split(' ').filter(Boolean),
    code,
    index: index === undefined ? undefined : Number(index),
  };
}

const rows = cases
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => row(line.replace(/\t/g, '\\t')));

describe('a second reader', () => {
  it('has more than two hundred cases', () => {
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(rows)('$text', ({ text, value, warnings, others, code, index }) => {
    for (const form of [text, text.normalize('NFD')]) {
      const result = safeParseNumber(form);
      expect(result.success ? canonical(result.data.value) : 'X').toBe(value);
      if (!result.success) {
        if (code !== undefined) expect(result.error.code).toBe(code);
        if (index !== undefined) expect(result.error.index).toBe(index);
        continue;
      }
      expect(result.data.warnings).toEqual(expect.arrayContaining(warnings));
      if (warnings.length === 0) expect(result.data.warnings).toEqual([]);
      expect(result.data.alternatives.map(canonical)).toEqual(expect.arrayContaining(others));
    }
  });
});
