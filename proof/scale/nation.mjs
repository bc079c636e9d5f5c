// A made-up year of the country, the same for the same seed: nothing of it is anybody's record.
import { provinces } from './provinces.mjs';

export const year = 2026;
const communeCount = 3321;

/** Communes under the 34 provinces; codes that no real commune has. */
export const communes = Array.from({ length: communeCount }, (_, index) => ({
  code: `mo-phong-${String(index + 1).padStart(4, '0')}`,
  name: `Xã mô phỏng ${index + 1}`,
  parent: provinces[index % provinces.length],
  // Some communes are ten times as large as others.
  weight: 1 + ((index * 7919) % 10),
}));

const places = communes.flatMap(({ weight }, index) => Array.from({ length: weight }, () => index));
const months = Array.from({ length: 12 }, (_, index) => index);

/** Random whole numbers below 2³² that a seed decides (xorshift). */
function randomFrom(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Dossiers one after the other: where, when, and how many days before or behind its term it was resolved. */
export function* dossiers(count, seed) {
  const random = randomFrom(seed);
  for (let number = 0; number < count; number += 1) {
    const commune = places[random() % places.length];
    const month = months[random() % 12];
    const draw = random() % 1000;
    // 2.4 % late, 55 % early, the others on the day; what comes in late in the year may still be open.
    const margin = draw < 24 ? -1 - (draw % 9) : draw < 574 ? 1 + (draw % 12) : 0;
    const open = month === 11 && random() % 5 === 0;
    yield { commune, month, margin, open };
  }
}

/** Ratings one after the other: where, on which day, how good. */
export function* ratings(count, seed) {
  const random = randomFrom(seed ^ 0x9e3779b9);
  for (let number = 0; number < count; number += 1) {
    const commune = places[random() % places.length];
    const month = 1 + (random() % 12);
    const day = 1 + (random() % 28);
    const draw = random() % 100;
    const level = draw < 3 ? 1 : draw < 8 ? 2 : draw < 20 ? 3 : draw < 60 ? 4 : 5;
    yield { number, commune, day: year * 10_000 + month * 100 + day, level };
  }
}
