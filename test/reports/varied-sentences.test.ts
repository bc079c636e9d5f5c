// Sentences of the rules' tests with a word, a mark or a figure turned until a condition of a rule decides what is found:
// a sentence, and below it what is found in it, or "-". "¶" breaks the line. They were chosen because without one condition
// the outcome is another, and every outcome was read: whoever changes one looks whether a careful reader would agree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksIn } from './checks-in.js';

const blocks = readFileSync(join(import.meta.dirname, 'varied-sentences.txt'), 'utf8')
  .trim()
  .split('\n\n');
const cases = blocks.map((block): [sentence: string, found: string[]] => {
  const [sentence = '', ...lines] = block.split('\n');
  return [sentence, lines.map((line) => line.replace(/^= /u, ''))];
});

describe('sentences that one condition decides', () => {
  it.each(cases)('%s', (sentence, wanted) => {
    const found = checksIn(sentence.replaceAll('¶', '\n'));
    expect(found.length > 0 ? found : ['-']).toEqual(wanted);
  });
});
