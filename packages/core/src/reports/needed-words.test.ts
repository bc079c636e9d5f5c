import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as checkWords from './lexicon/check-words.js';
import { measureRows } from './lexicon/measure-rows.js';
import { neededWords } from './needed-words.js';
import { phrase, says, type Phrase } from './phrase.js';

const edge = '(?:^|[^\\p{L}\\p{N}])';
const whole = (words: string): string => `${edge}(?:${words})(?![\\p{L}\\p{N}])`;

describe('neededWords', () => {
  it.each([
    [whole('giải quyết'), [['giải quyết']]],
    [whole('đơn(?! vị)|khiếu nại'), [['khiếu nại', 'đơn']]],
    [whole('(?:tiếp )?nhận(?: thêm)?'), [['nhận']]],
    [whole('cấp (?:tỉnh|xã)'), [['cấp'], ['tỉnh', 'xã']]],
    [whole('tổ (?:\\S+ ){0,3}?hòa giải xong'), [['giải xong'], ['hòa giải'], ['tổ']]],
    [whole('(?:đã |được )+xong'), [['xong'], ['đã', 'được']]],
    // A word that may go on into the next part is none.
    [whole('nông(?:dân)?'), []],
    [whole('xã.*đạt'), []],
    [whole('xã .* đạt'), [['đạt'], ['xã']]],
    ['t[ỷỉ] lệ$', [['lệ']]],
    ['tỷ lệ', []],
    [whole('xã|\\d+'), []],
  ])('%s', (pattern, expected) => {
    expect(neededWords(pattern).map((list) => [...list].sort())).toEqual(expected);
  });
});

// Look for the phrase without the index: what `says` must come to.
const patterns = new Map<string, RegExp>();
const plainly = (words: string, { source }: Phrase): boolean => {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return words !== '' && pattern.test(words);
};

const phrases: readonly Phrase[] = [
  ...Object.values(checkWords).filter((one): one is Phrase => 'source' in one),
  ...measureRows.flatMap((row) =>
    [row.says, row.before, row.after, row.never, row.lead, row.topic].flatMap((one) =>
      one === undefined ? [] : phrase(one),
    ),
  ),
];
const pieces = [...new Set(phrases.flatMap(({ source }) => source.match(/[\p{Ll}]+(?: [\p{Ll}]+)*/gu) ?? []))];

describe('says', () => {
  it('finds whatever the pattern alone would find', () => {
    const sentence = fc
      .array(
        fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', ', ', '; ', ' (', '', '-', '  ', ' 12 ')),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(sentence, (words) => {
        const wrong = phrases.filter((one) => says(words, one) !== plainly(words, one));
        expect(wrong.map(({ source }) => source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
