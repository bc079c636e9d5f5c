// How the cost of each kind of work grows with how much of it there is.
import { parseNumber, spellNumber } from '@danvan/core/numbers';
import { readReport } from '@danvan/core/reports';
import { summarizeCounts, findSurvey } from '@danvan/core/surveys';
import { annotated } from './annotated.mjs';
import { groupOnce, makeRows } from './grouping.mjs';

const text = annotated.map((one) => one.text).join('\n');
const spelled = Array.from({ length: 1000 }, (_, at) => spellNumber(at * 7919 + 13));
const digits = Array.from(
  { length: 1000 },
  (_, at) => `${1 + ((at * 7919 + 13) % 998)}.${String((at * 31) % 1000).padStart(3, '0')},${at % 10}`,
);
const many = (count, work) => {
  for (let at = 0; at < count; at += 1) work(at);
};
const quick = findSurvey('quick');
const prepared = new Map();
const once = (key, make) => prepared.get(key) ?? prepared.set(key, make()).get(key);

/** Name, unit, and what is done for a size; `prepare` is not timed. `most` keeps a run within minutes. */
export const works = [
  {
    name: 'numbers in digits read',
    unit: 'numbers',
    most: 7,
    run: (size) => many(size, (at) => parseNumber(digits[at % 1000])),
  },
  {
    name: 'numbers in words read',
    unit: 'numbers',
    most: 6,
    run: (size) => many(size, (at) => parseNumber(spelled[at % 1000])),
  },
  {
    name: 'reports read',
    unit: 'characters',
    most: 6,
    prepare: (size) => text.repeat(Math.ceil(size / text.length)).slice(0, size),
    run: (_, report) => readReport(report),
  },
  {
    name: 'figures grouped',
    unit: 'rows',
    most: 6,
    prepare: (size) => once(size, () => makeRows(size)),
    run: (_, rows) => groupOnce(rows),
  },
  {
    name: 'answers summed up from counts',
    unit: 'answers',
    most: 7,
    run: (size) =>
      summarizeCounts(quick, 'overall', {
        count: size,
        distribution: { 3: size - Math.floor(size / 2), 5: Math.floor(size / 2) },
      }),
  },
];
