import { at, type Scene } from './scene.js';

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** The value of the Roman numeral that is token `i`, up to XXXIX. */
export function romanValue(scene: Scene, i: number): number | undefined {
  const token = at(scene, i);
  if (token.type !== 'word' || token.end - token.start > 7) return undefined;
  const text = scene.text.slice(token.start, token.end);
  if (text === '' || !ROMAN.test(text)) return undefined;
  let total = 0;
  for (let k = 0; k < text.length; k++) {
    const value = VALUES.get(text.charAt(k)) ?? 0;
    total += value < (VALUES.get(text.charAt(k + 1)) ?? 0) ? -value : value;
  }
  return total;
}
