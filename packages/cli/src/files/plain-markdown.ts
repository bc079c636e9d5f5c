const marks: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/!?\[([^\]\n]{0,400})\]\([^)\s]{0,2000}(?:\s"[^"\n]*")?\)/g, '$1'],
  [/`([^`\n]{1,400})`/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{0,600}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]{0,600}?[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{0,600}?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
];

/**
 * The words of a Markdown text: marks of emphasis, code and links are taken
 * away, because "đạt **85%**" says what "đạt 85%" says. Lines, bullets and
 * tables stay as they are; a heading loses its marks, so that
 * "## 3. Kết quả" is the third item.
 */
export function plainMarkdown(text: string): string {
  return marks.reduce((words, [mark, kept]) => words.replace(mark, kept), text);
}
