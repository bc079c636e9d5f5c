// "Một nghìn tỷ hai trăm tỷ" is also said for 1.200 tỷ, "một tỷ tỷ hai tỷ" for
// a sum: the first missing place is named where groups could be added.
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/^[^Y]*TY(?=[^YT]+Y)/, '$&0T'],
  [/^[^Y]*NY(?=[^YTN]+Y)/, '$&0N'],
  [/^[^Y]+Y(?=Y+[^Y]+Y)/, '$&0'],
];

/**
 * A whole number in the letters of number-words.ts: 1005 is 1N0hl5, a thousand,
 * no hundreds, and five behind the word for missing tens.
 */
export function spelledLetters(whole: string): string {
  // Nine digits at a time; each "tỷ" multiplies all that stands before it.
  const digits = whole.padStart(Math.ceil(whole.length / 9) * 9, '0');
  let letters = '';
  for (let at = 0; at < digits.length; at += 3) {
    if (letters && at % 9 === 0) letters += 'Y';
    const three = digits.slice(at, at + 3);
    if (three === '000') continue;
    const [hundreds = '', tens = '', ones = ''] = three;
    // The first group does not say the hundreds that it has not.
    if (letters || hundreds > '0') letters += `${hundreds}h`;
    if (tens > '0') letters += tens > '1' ? `${tens}m` : 't';
    else if (letters && ones > '0') letters += 'l';
    // Only 5 changes after mười; 1, 4 and 5 (F, as the dialect has it) from mươi on.
    letters += (tens > '1' ? ' A23DF6789' : tens === '1' ? ' 1234E6789' : ' 123456789').charAt(Number(ones)).trim();
    letters += 'TN'.charAt((at % 9) / 3);
  }
  return MISSING.reduce((text, [place, named]) => text.replace(place, named), letters || '0');
}
