const marks: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]\n]*)\]\([^)\s]*(?:\s"[^"\n]*")?\)/g, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
];

/**
 * The words of a Markdown text: marks of emphasis, code and links are taken
 * away, because "đạt **85%**" says what "đạt 85%" says. Lines, bullets,
 * headings and tables stay as they are.
 */
export function plainMarkdown(text: string): string {
  return marks.reduce((words, [mark, kept]) => words.replace(mark, kept), text);
}
