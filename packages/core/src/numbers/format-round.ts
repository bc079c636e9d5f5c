// Rounding on the text itself: exact for any size, and no arithmetic library.

/** Rounds canonical text half away from zero to at most `places` decimals. */
export function roundText(text: string, places: number): string {
  const point = text.indexOf('.');
  if (point < 0 || text.length - point - 1 <= places) return text;
  const start = text.startsWith('-') ? 1 : 0;
  const whole = text.slice(start, point);
  let digits = whole + text.slice(point + 1, point + 1 + places);
  if (text.charCodeAt(point + 1 + places) >= 53) digits = increment(digits);
  const rounded = withPoint(digits, digits.length - places);
  return start === 1 && rounded !== '0' ? `-${rounded}` : rounded;
}

function increment(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits.charCodeAt(at) === 57) at--;
  const zeros = '0'.repeat(digits.length - 1 - at);
  if (at < 0) return `1${zeros}`;
  return digits.slice(0, at) + String.fromCharCode(digits.charCodeAt(at) + 1) + zeros;
}

/** Puts the point after `at` digits and leaves out the zeros at the end. */
export function withPoint(digits: string, at: number): string {
  let end = digits.length;
  while (end > at && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, at) + (end > at ? `.${digits.slice(at, end)}` : '');
}
