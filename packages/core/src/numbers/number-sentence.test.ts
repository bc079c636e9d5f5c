import { expect, it } from 'vitest';
import { numberSentence } from './number-sentence.js';

it.each([
  ['not-a-number', 'x', { vi: 'Không phải số: x', en: 'not a number: x' }],
  ['fraction', '2', { vi: 'Làm tròn đến: 2', en: 'Round to: 2' }],
  [
    'unknown-currency',
    'XTS',
    {
      vi: 'Cần { unit, subunit } (@danvan/core/numbers/currencies): XTS',
      en: 'Use { unit, subunit } (@danvan/core/numbers/currencies): XTS',
    },
  ],
] as const)('%s is said in both languages, the code itself where English has no other words', (code, detail, said) => {
  expect(numberSentence(code, detail)).toEqual(said);
});
