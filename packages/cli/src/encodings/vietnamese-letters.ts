/** The vowels of the alphabet that carry tones, in small letters. */
export const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;

export type Vowel = (typeof vowels)[number];

/** Level, grave, hook, tilde, acute and dot below, as combining marks. */
export const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** A vowel with each of the six tones, precomposed. */
export function toned(vowel: Vowel): string[] {
  return tones.map((tone) => (vowel + tone).normalize('NFC'));
}

/** A letter that no Western encoding holds: only a text in Unicode has it. */
export const modernLetter = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300\u0301\u0303\u0309\u0323]/u;
