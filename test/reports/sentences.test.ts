// What is found in sentences of many kinds, check by check with all figures: see `sentencesOf` for the form of the lists.
// told-*.txt: relations as different officers put them. varied*.txt: sentences of the rules' tests with a word, a mark or a
// figure turned until a condition of a rule decides what is found. They were chosen because without one condition the
// outcome is another, and every outcome was read: whoever changes one looks whether a careful reader would agree.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksIn } from './checks-in.js';
import { sentencesOf } from './sentence-list.js';

const folder = join(import.meta.dirname, 'sentences');

describe.each(readdirSync(folder))('%s', (name) => {
  it.each(sentencesOf(join(folder, name)))('%s', (sentence, wanted) => {
    expect(checksIn(sentence)).toEqual(wanted);
  });
});
