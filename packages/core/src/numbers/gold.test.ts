import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { safeParseNumber } from './parse-number.js';

const file = `${process.env['DANVAN_SHARED'] ?? '../shared'}/gold/numbers.json`;
const present = existsSync(file);

interface Case {
  readonly cat: string;
  readonly in: string;
  readonly expect: unknown;
}

// Ranges, percentages, money, fractions and approximators are read one floor up.
const OTHERS = new Set(['range', 'percent', 'money', 'fraction', 'approx']);

describe.skipIf(!present)('the shared cases that are one number', () => {
  const { parse } = present ? (JSON.parse(readFileSync(file, 'utf8')) as { parse: Case[] }) : { parse: [] };
  it.each(parse.filter((one) => one.expect === null || (typeof one.expect === 'string' && !OTHERS.has(one.cat))))(
    '$cat: $in',
    ({ in: text, expect: expected }) => {
      const result = safeParseNumber(text);
      expect(result.success ? canonical(result.data.value) : null).toBe(expected);
    },
  );
});
