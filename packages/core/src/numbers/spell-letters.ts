// "Một nghìn tỷ hai trăm tỷ" is also said for 1.200 tỷ, "một tỷ tỷ hai tỷ" for
// a sum: the first missing place is named where groups could be added.
const MISSING = /^[^Y]*(?:([TN])Y(?=[^Y]+Y)(?![^Y]*(?:T|\1))|Y(?=Y+[^Y]+Y))/;

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
    const [hundreds = '', tens = '', ones = ''] = digits.slice(at, at + 3);
    if (hundreds + tens + ones === '000') continue;
    // The first group does not say the hundreds that it has not.
    if (letters || hundreds > '0') letters += `${hundreds}h`;
    letters += tens > '1' ? `${tens}m` : tens > '0' ? 't' : letters && ones > '0' ? 'l' : '';
    // Only 5 changes after mười; 1, 4 and 5 (F, as the dialect has it) from mươi on.
    if (ones > '0') letters += tens > '1' ? '0A23DF6789'.charAt(Number(ones)) : tens + ones === '15' ? 'E' : ones;
    letters += 'TN'.charAt((at % 9) / 3);
  }
  return letters.replace(MISSING, '$&0$1') || '0';
}
