// Amounts in reports, read by three: how many right, how many as something
// else, how many dates, symbols and section numbers taken for amounts.
import { readFileSync } from 'node:fs';
import Decimal from 'decimal.js';
import { findMentions } from '@danvan/core/reports';
import recognizers from '@microsoft/recognizers-text-number';
import { annotated } from './annotated.mjs';

const amounts = new Set(['count', 'percent', 'money', 'measure']);
const canonical = (text) => {
  try {
    return new Decimal(text);
  } catch {
    return undefined;
  }
};
const pattern = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const peer = '@microsoft/recognizers-text-number';

/** Each reader gives `{ start, value }` of what it takes for an amount. */
export const readers = {
  danvan: (text) =>
    findMentions(text)
      .filter(({ kind }) => amounts.has(kind))
      .map(({ number, value }) => ({ start: number.start, value })),
  'a regular expression': (text) =>
    [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      value: found[0].replaceAll('.', '').replace(',', '.'),
    })),
  [`${peer} ${dependencies[peer]}, es-es`]: (text) =>
    recognizers
      .recognizeNumber(text, 'es-es')
      .map(({ start, resolution }) => ({ start, value: String(resolution?.value).replace(',', '.') })),
};

/** @returns one row per reader: right, wrong, not read, taken for an amount */
export function rightAndWrong() {
  return Object.entries(readers).map(([name, read]) => {
    const row = { name, right: 0, wrong: 0, missed: 0, mistaken: 0 };
    for (const { text, figures } of annotated) {
      const readings = read(text);
      for (const { start, text: words, kind, value, optional } of figures) {
        const inside = readings.filter((one) => one.start >= start && one.start < start + words.length);
        if (!amounts.has(kind)) {
          // A fraction is two amounts; of it nothing is asked here.
          if (kind !== 'fraction' && kind !== 'list') row.mistaken += inside.length;
          continue;
        }
        if (optional) continue;
        if (inside.length === 0) row.missed += 1;
        else if (inside.length === 1 && canonical(inside[0].value)?.eq(value)) row.right += 1;
        else row.wrong += 1;
      }
    }
    return row;
  });
}

export const reportTexts = annotated.map(({ text }) => text);
