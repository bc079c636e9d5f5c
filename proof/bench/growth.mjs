// How the cost of each kind of work grows with how much of it there is.
import { DOCUMENT_TYPES, parseDocumentSymbol } from '@danvan/core/documents';
import { formatNumber, parseNumber, spellNumber } from '@danvan/core/numbers';
import { parseQuantity } from '@danvan/core/quantities';
import { readReport } from '@danvan/core/reports';
import { checkAnswers, findSurvey, summarize, summarizeCounts } from '@danvan/core/surveys';
import { findUnit, listUnits } from '@danvan/core/units';
import { annotated } from './annotated.mjs';
import { groupOnce, drawRows } from './grouping.mjs';
import { drawnWorks } from './growth-drawn.mjs';
import { storedWork } from './growth-stored.mjs';

const text = annotated.map((one) => one.text).join('\n');
/** Characters from which on the same texts come again. */
export const reportLength = text.length;
/** A thousand of each, that no cache of one or two answers for. */
const thousand = (make) => Array.from({ length: 1000 }, (_, at) => make(at));
const numbers = thousand((at) => at * 7919 + 13);
const spelled = numbers.map((number) => spellNumber(number));
const digits = thousand(
  (at) => `${1 + ((at * 7919 + 13) % 998)}.${String((at * 31) % 1000).padStart(3, '0')},${at % 10}`,
);
const quantities = thousand(
  (at) =>
    [
      `${digits[at]} tỷ đồng`,
      `hơn ${(at % 900) + 100} hồ sơ`,
      `gần ${at % 99},5%`,
      `từ ${at + 10} đến ${at + 20} triệu đồng`,
      `${at + 1}/${at + 9} phản ánh`,
      `không quá ${at + 2} ngày`,
    ][at % 6],
);
const types = Object.keys(DOCUMENT_TYPES).slice(0, 20);
const symbols = thousand((at) =>
  at % 4 === 0 ? `${10 + at}-CT/TU` : `${10 + at}/${2015 + (at % 12)}/${types[at % types.length]}-UBND`,
);
const codes = listUnits().map(({ code }) => code);
const days = thousand((at) => `${2020 + (at % 7)}-${String(1 + (at % 12)).padStart(2, '0')}-15`);
const [quick, oneStop] = ['quick', 'one-stop'].map((id) => findSurvey(id));
const level = (at) => 1 + ((at * 7) % 5);
const filledIn = thousand((at) => ({
  access: level(at),
  procedure: level(at + 1),
  staff: level(at + 2),
  result: level(at + 3),
  feedback: level(at + 4),
  overall: level(at + 5),
  comment: 'Cán bộ hướng dẫn rõ ràng.',
}));
const answer = (at) => ({ id: '', survey: 'quick', version: 1, unit: '01', answers: { overall: level(at) }, ageMs: 0 });

const many = (count, work) => {
  for (let at = 0; at < count; at += 1) work(at % 1000);
};
const has = (found, what) => {
  if (found === undefined) throw new Error(`${what}: not read`);
};

/**
 * Name, unit, and what is done for a size. `prepare` is not timed, nor is `clean`; `from` and `most` are exponents of the
 * least and greatest size, 3 and 7 where they are left out, and `why` says what ends it; `measure` takes the place of `run` and gives the
 * milliseconds itself.
 */
export const works = [
  { name: 'numbers in digits read', unit: 'numbers', run: (size) => many(size, (at) => parseNumber(digits[at])) },
  { name: 'numbers in words read', unit: 'numbers', run: (size) => many(size, (at) => parseNumber(spelled[at])) },
  { name: 'numbers formatted', unit: 'numbers', run: (size) => many(size, (at) => formatNumber(numbers[at])) },
  { name: 'numbers spelled', unit: 'numbers', run: (size) => many(size, (at) => spellNumber(numbers[at])) },
  {
    name: 'quantities read',
    unit: 'quantities',
    run: (size) => many(size, (at) => parseQuantity(quantities[at])),
  },
  {
    name: 'document symbols read',
    unit: 'symbols',
    run: (size) => many(size, (at) => has(parseDocumentSymbol(symbols[at]), symbols[at])),
  },
  {
    name: 'units found by code and day',
    unit: 'units',
    run: (size) => many(size, (at) => has(findUnit(codes[at % codes.length], days[at]), codes[at % codes.length])),
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
    name: 'answers of seven questions checked',
    unit: 'answers',
    run: (size) =>
      many(size, (at) => {
        if (checkAnswers(oneStop, filledIn[at]).length > 0) throw new Error('refused');
      }),
  },
  {
    name: 'answers summed up one by one',
    unit: 'answers',
    most: 6,
    why: 'ten million of them as objects fit into no heap',
    prepare: (size) => Array.from({ length: size }, (_, at) => answer(at)),
    run: (_, answers) => summarize(quick, answers),
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
  storedWork,
  ...drawnWorks,
];
