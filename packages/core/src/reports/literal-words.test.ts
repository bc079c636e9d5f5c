import { describe, expect, it } from 'vitest';
import { literalWords, standsIn } from './literal-words.js';

describe('literalWords', () => {
  it.each([
    ['hồ sơ|đơn', ['hồ sơ', 'đơn']],
    ['mức(?: độ)? 4', ['mức 4', 'mức độ 4']],
    ['(?:đúng|trước) (?:hạn|hẹn)', ['đúng hạn', 'đúng hẹn', 'trước hạn', 'trước hẹn']],
    ['đất (?:ở )?đô thị/xã', ['đất đô thị/xã', 'đất ở đô thị/xã']],
  ])('%s', (piece, expected) => {
    expect(literalWords(piece)).toEqual(expected);
  });

  it.each(['tăng(?! lên)', 'xã.*đạt', '^đạt', 'đạt$', '(?: là)*', '(?:hồ sơ)?', '[\\d.]+ đơn', 'đơn\\s'])(
    'leaves %s to a pattern',
    (piece) => {
      expect(literalWords(piece)).toBeUndefined();
    },
  );

  it('gives up where there are too many', () => {
    expect(literalWords('(?:a|b|c|d) (?:a|b|c|d) (?:a|b|c|d)')).toBeUndefined();
  });
});

describe('standsIn', () => {
  const isLetter = (code: number): boolean => code >= 97;
  it.each([
    ['an ban', true],
    ['ban, an', true],
    ['ban', false],
    ['ban anh', false],
    ['', false],
  ])('"an" in "%s": %s', (words, expected) => {
    expect(standsIn(words, 'an', isLetter)).toBe(expected);
  });
});
