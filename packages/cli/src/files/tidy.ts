/** A line as a reader sees it: no white space around it, single spaces in it. */
export function tidy(line: string): string {
  return line.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/**
 * Lines of one cell as one line. Between two figures stands a semicolon, or
 * they would be read as one.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (/\d$/.test(text) && /^[\d.,]/.test(line) ? '; ' : ' ') + line);
}
