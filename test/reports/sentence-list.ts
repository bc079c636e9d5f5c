import { readFileSync } from 'node:fs';

/**
 * The sentences of a list with what is to be found in each: a sentence, below it a line for each check, "= -" for none,
 * and an empty line. "¶" breaks the line of a sentence; a line that begins with "#" is a note.
 */
export function sentencesOf(path: string): [sentence: string, checks: string[]][] {
  return readFileSync(path, 'utf8')
    .replace(/^#.*\n/gmu, '')
    .trim()
    .split(/\n{2,}/u)
    .map((block) => {
      const [sentence = '', ...lines] = block.split('\n');
      const checks = lines.map((line) => line.replace(/^= /u, '')).filter((line) => line !== '-');
      return [sentence.replaceAll('¶', '\n'), checks];
    });
}
