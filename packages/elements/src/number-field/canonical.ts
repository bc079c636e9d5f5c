import { readNumber } from '@danvan/core/numbers/plain';

/** Whether a text is a canonical decimal, as data and the values of elements are: `"1234.5"`, `"-0.25"`. */
export function isCanonical(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text);
}

/** A bound from the markup, canonical or in Vietnamese writing; `undefined` where there is none. */
export function boundOf(text: string | undefined): string | undefined {
  if (text === undefined || isCanonical(text)) return text;
  const read = readNumber(text);
  return read.success ? read.data.value : undefined;
}

/** How many decimals a canonical number has. */
export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** Whether one canonical number is below another, exactly. */
export function isBelow(value: string, bound: string): boolean {
  const places = Math.max(decimalsOf(value), decimalsOf(bound));
  const whole = (text: string): bigint => {
    const [head = '', tail = ''] = text.split('.');
    return BigInt(head + tail.padEnd(places, '0'));
  };
  return whole(value) < whole(bound);
}
