import type { LocalText } from '@danvan/core';

// Shapes that point to a person. Dossier codes are wanted in comments and have
// letters or dots, so bare runs of digits of these lengths are not dossiers.
const patterns: readonly (readonly [RegExp, LocalText])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,63}\.\w{2,}/u, { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' }],
  [/(?:^|[^\w.])(?:\+?84|0)(?:[ .]?\d){9}(?![\w.])/u, { vi: 'số điện thoại', en: 'a phone number' }],
  [/(?:^|[^\w.])\d{12}(?![\w.])/u, { vi: 'số căn cước', en: 'an identity number' }],
  [/(?:^|[^\w.])[1-9]\d{8}(?![\w.])/u, { vi: 'số chứng minh nhân dân', en: 'an identity card number' }],
];

/** The kinds of personal data that a comment seems to hold; found on the device, told to nobody. */
export function findPersonalData(comment: string): readonly LocalText[] {
  return patterns.filter(([pattern]) => pattern.test(comment)).map(([, kind]) => kind);
}
