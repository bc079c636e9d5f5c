/** A value as digits × 10^place, its last written place. */
export type Amount = readonly [digits: string, place: number];

// The letters of the words that are powers of ten, each at its power: c chục, h trăm, N nghìn … Y tỷ.
const POWERS = ' chNVLT  Y';

/** The power of ten of a word's letter; not above zero where it is none. */
export function powerOf(letter: string): number {
  return POWERS.indexOf(letter);
}

/** Puts digits behind an amount, at a smaller place; `undefined` where they do not fit below it. */
export function append(to: Amount | undefined, digits: string, place: number): Amount | undefined {
  if (!to) return [digits, place];
  const room = to[1] - place;
  if (digits.length > room) return;
  return [to[0] + digits.padStart(room, '0'), place];
}
