import { expect, it } from 'vitest';
import { isSyllable } from './syllable.js';

it.each(['nghiêng', 'Quyết', 'ĐƯỢC', 'gìn', 'giếng', 'hòa', 'hoà', 'thuế', 'khuỷu', 'ở', 'yếu', 'quýt', 'ngoằn'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  },
);

it.each(['céng', 'nghàng', 'vuị', 'thàc', 'été', 'mườị', 'đ', 'khoõng', 'Müller'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
