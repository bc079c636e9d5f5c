import { tones, vowels, type Vowel } from './vietnamese-letters.js';

/** What stands for a vowel before its tone: most are ASCII, ơ and ư have codes of their own. */
const stems: Readonly<Partial<Record<Vowel, string>>> = { ơ: 'ô', ư: 'ö' };

/** The marks of grave, hook, tilde, acute and dot below behind a plain vowel. */
const plainMarks = ['', 'ø', 'û', 'õ', 'ù', 'ï'];
/** The same with a circumflex; the first is the circumflex alone. */
const roofMarks = ['â', 'à', 'å', 'ã', 'á', 'ä'];
/** The same with a breve. */
const breveMarks = ['ê', 'è', 'ú', 'ü', 'é', 'ë'];
/** The letters of i are single codes, and so is ỵ. */
const iLetters = ['i', 'ì', 'æ', 'ó', 'í', 'ò'];

/** Small letters of VNI-Windows: one or two Western letters for each. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...vowels.flatMap((vowel) =>
    tones.flatMap((tone, index) => {
      const written = writtenAs(vowel, index);
      return written === vowel ? [] : [[written, (vowel + tone).normalize('NFC')] as const];
    }),
  ),
  ['ñ', 'đ'] as const,
]);

function writtenAs(vowel: Vowel, tone: number): string {
  switch (vowel) {
    case 'i':
      return iLetters[tone] ?? '';
    case 'â':
    case 'ê':
    case 'ô':
      return `${vowel.normalize('NFD').charAt(0)}${roofMarks[tone] ?? ''}`;
    case 'ă':
      return `a${breveMarks[tone] ?? ''}`;
    case 'y':
      return tone === 5 ? 'î' : `y${plainMarks[tone] ?? ''}`;
    default:
      return `${stems[vowel] ?? vowel}${plainMarks[tone] ?? ''}`;
  }
}
