// The marks of tones; a word keeps them, whichever vowel they were typed on.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const PREFIX = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)[ .]+/u;

/**
 * A name for comparing: Unicode form, case, hyphens and the place of tone
 * marks (Hòa, Hoà) make no difference; a type word in front does not count.
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[-–.]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).sort().join(''))
    .join(' ');
  const type = PREFIX.exec(unmarked(words));
  // The prefix is cut by its words, since marks make it longer than its plain form.
  return type ? words.split(' ').slice(type[0].trim().split(/[ .]+/).length).join(' ') || words : words;
}

/** The same without any marks: for names typed as "Ha Noi". */
export function plainName(name: string): string {
  return unmarked(foldName(name));
}

function unmarked(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
