// How the cost of each kind of work grows with how much of it there is.
import { parseNumber, spellNumber } from '@danvan/core/numbers';
import { readReport } from '@danvan/core/reports';
import { summarizeCounts, findSurvey } from '@danvan/core/surveys';
import { annotated } from './annotated.mjs';
import { groupOnce, drawRows } from './grouping.mjs';

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

/** Name, unit, and what is done for a size; `prepare` is not timed. */
export const works = [
  {
    name: 'numbers in digits read',
    unit: 'numbers',
    run: (size) => many(size, (at) => parseNumber(digits[at % 1000])),
  },
  {
    name: 'numbers in words read',
    unit: 'numbers',
    run: (size) => many(size, (at) => parseNumber(spelled[at % 1000])),
  },
  {
    name: 'reports read',
    unit: 'characters',
    prepare: (size) => text.repeat(Math.ceil(size / text.length)).slice(0, size),
    run: (_, report) => readReport(report),
  },
  {
    name: 'figures grouped',
    unit: 'rows',
    // The rows are drawn as they are asked for: ten million of them fit into no heap.
    run: (size) => groupOnce(drawRows(size)),
  },
  {
    name: 'answers summed up from counts',
    unit: 'answers',
    run: (size) =>
      summarizeCounts(quick, 'overall', {
        count: size,
        distribution: { 3: size - Math.floor(size / 2), 5: Math.floor(size / 2) },
      }),
  },
];
