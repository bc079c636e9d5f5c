// Shapes that point to a person. Dossier codes are wanted in comments and have
// letters or dots, so bare runs of digits of these lengths are not dossiers.
const shapes: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, '[thư điện tử]'],
  [/(?<![\w.])(?:\+?84|0)(?:[ .-]?\d){9}(?![\w.]?\d)/gu, '[số điện thoại]'],
  [/(?<![\w.])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w.]?\d)/gu, '[số căn cước]'],
  [/(?<![\w.])[1-9]\d{8}(?!\w)/gu, '[số chứng minh nhân dân]'],
];

/**
 * Free words without what names a person: phone and identity numbers and
 * e-mail addresses give way to what they were. The page has asked to leave
 * them out; whoever sent them all the same is protected here.
 */
export function withoutPersonalData(words: string): string {
  return shapes.reduce((text, [shape, name]) => text.replace(shape, name), words);
}
