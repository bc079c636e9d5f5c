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
    const [hundreds, tens, ones] = [digits.charAt(at), digits.charAt(at + 1), Number(digits.charAt(at + 2))];
    if (hundreds + tens === '00' && !ones) continue;
    // The first group does not say the hundreds that it has not.
    if (letters || hundreds > '0') letters += `${hundreds}h`;
    if (tens > '0') letters += tens > '1' ? `${tens}m` : 't';
    else if (letters && ones) letters += 'l';
    // Only 5 changes after mười; 1, 4 and 5 (F, as the dialect has it) from mươi on.
    if (ones) letters += tens > '1' ? '0A23DF6789'.charAt(ones) : tens > '0' && ones === 5 ? 'E' : String(ones);
    letters += 'TN'.charAt((at % 9) / 3);
  }
  if (whole.length < 22) return letters || '0';
  return MISSING.reduce((text, [place, named]) => text.replace(place, named), letters);
}
