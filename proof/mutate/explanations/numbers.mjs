import { excluded, keptToBeQuick, sameSaid, workedOutAnyway } from './reasons.mjs';

/** @type {import('./reasons.mjs').Explanation[]} */
export const numbers = [
  {
    why: sameSaid,
    changes: [
      // No thousand or million has three letters, no number word thirteen.
      ['reading.ts', 'length < 3', 'length <= 3'],
      ['reading.ts', 'end - stop < 13', 'end - stop <= 13'],
      ['reading.ts', '[]', '["Stryker was here"]'],
      ['scan-numeral.ts', 'count > 0', 'count >= 0'],
      // A Greek letter, which no Vietnamese text has.
      ['scan-numeral.ts', 'unit < 0x1f00', 'unit <= 0x1f00'],
      // Nothing is left of no other values, and the value without its sign is the value.
      ['parse-number.ts', 'others.length > 0', 'others.length >= 0'],
      // Whatever stands first in what did not match is passed over.
      ['decimal-parts.ts', '[]', '["Stryker was here"]'],
      // The warnings of a figure that is only measured.
      ['scan-numeral.ts', '[]', '["Stryker was here"]'],
      // Where a fourth digit follows there is no group of three either. (Texts are listed up to their 120th character.)
      [
        'read-literal.ts:19',
        "/(?:(?!\\d+,\\d{3}(?![.,]?\\d)|0[.,])(\\d{1,3}(?:([.,])\\d{3}(?:\\2\\d{3})*|(?:[ \\u00a0\\u2007\\u2009\\u202f]\\d{3})+|(?:['’]\\d{3})",
        "/(?:(?!\\d+,\\d{3}(?![.,]\\d)|0[.,])(\\d{1,3}(?:([.,])\\d{3}(?:\\2\\d{3})*|(?:[ \\u00a0\\u2007\\u2009\\u202f]\\d{3})+|(?:['’]\\d{3})+",
      ],
    ],
  },
  {
    why: keptToBeQuick,
    changes: [
      // Words with single spaces between them are taken at one go; the general way reads them, too.
      ['reading.ts', 'most > 99'],
      // What stands before a number is a space or a sign, at which the quick way ends.
      ['reading.ts', 'from === 0', 'from !== 0'],
      ['reading.ts', '!word || isBareMagnitude(letters, word, part.length)', 'true'],
      ['reading.ts', '{ …', '{}'],
      ['reading.ts', 'i++', 'i--'],
      ['reading.ts', "parts[i] ?? ''", "parts[i] && ''"],
      // So are figures alone.
      ['read-whole.ts', '{ …', '{}'],
      [
        'read-whole.ts',
        '/^(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(?!\\d{3}$)\\d+)?$/',
        '/^(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(?!\\d{3}$)\\d+)$/',
      ],
      ['scan-numeral.ts', 'true', 'false'],
    ],
  },
  {
    why: workedOutAnyway,
    changes: [
      // What has no five in it has no year: the search that is spared finds none.
      ['read-unsigned.ts', "'5'", '""'],
    ],
  },
  {
    why: excluded,
    changes: [
      ['read-decimals.ts', "''", '"Stryker was here!"'],
      ['read-group.ts', 'wrong >= 0', 'wrong > 0'],
      // A place behind a separator is never the first.
      ['read-literal.ts', 'wrong < 0', 'wrong <= 0'],
      ['reading.ts', "''", '"Stryker was here!"'],
      // A part of a pattern that may be of no letter at all is always found.
      ['read-literal.ts:33', "''", '"Stryker was here!"'],
      ['spell-money.ts', "''", '"Stryker was here!"'],
      ['scan-numeral.ts', '/^[\\s\\u200b]{0,5}/.exec(text.slice(at, at + 5))?.[0]'],
      ['scan-numeral.ts', "''", '"Stryker was here!"'],
    ],
  },
];
