import { toned, type Vowel } from './vietnamese-letters.js';

/** Codes of each vowel: level, grave, hook, tilde, acute, dot below; 0 where the letter is ASCII. */
const rows: readonly (readonly [Vowel, ...number[]])[] = [
  ['a', 0, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ['ă', 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  ['â', 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  ['e', 0, 0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ['ê', 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  ['i', 0, 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  ['o', 0, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ['ô', 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ['ơ', 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee],
  ['u', 0, 0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ['ư', 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  ['y', 0, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
];

/** The letters whose capitals have codes of their own; toned capitals have none. */
const capitals: readonly (readonly [string, number])[] = [
  ['Ă', 0xa1],
  ['Â', 0xa2],
  ['Ê', 0xa3],
  ['Ô', 0xa4],
  ['Ơ', 0xa5],
  ['Ư', 0xa6],
  ['Đ', 0xa7],
];

/** Letters of TCVN3 (ABC), the encoding of the .Vn fonts, by the Western letter of the same code. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([vowel, ...codes]) => {
    const letters = toned(vowel);
    return codes.flatMap((code, tone) =>
      code === 0 ? [] : [[String.fromCharCode(code), letters[tone] ?? vowel] as const],
    );
  }),
  [String.fromCharCode(0xae), 'đ'] as const,
  ...capitals.map(([letter, code]) => [String.fromCharCode(code), letter] as const),
]);
