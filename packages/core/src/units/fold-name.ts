// The marks of tones; a word keeps them, whichever vowel they were typed on.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TYPES = ['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'];

/**
 * A name for comparing: Unicode form, case, hyphens and the place of tone
 * marks (Hòa, Hoà) make no difference.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[-–.]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).sort().join(''))
    .join(' ');
}

/** A folded name without any marks: for names typed as "Ha Noi". */
export function plainName(folded: string): string {
  return folded.replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

const marked = TYPES.map(foldName);
const prefixes = [...new Set([...marked, ...marked.map(plainName)])];

/**
 * What a text may name: the text as it stands, and what follows a type word.
 * "Quan Hóa" is no quận called Hóa, so a marked text is cut by marked words only.
 */
export function namedBy(text: string): readonly string[] {
  const whole = foldName(text);
  const types = whole === plainName(whole) ? prefixes : marked;
  const found = types.filter((type) => whole.startsWith(`${type} `));
  return [whole, ...found.map((type) => whole.slice(type.length + 1))];
}
