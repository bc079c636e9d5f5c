import { describe, expect, it } from 'vitest';
import { KeptWords } from './kept-words.js';
import { ownCopy } from './own-copy.js';

describe('words that are kept', () => {
  it('are the same words, short or long, with marks or without', () => {
    const kept = new KeptWords();
    for (const words of [
      '',
      'vụ',
      '1250',
      'lượt công dân đến trụ sở',
      '𝟙 vụ việc hòa giải ở cơ sở',
      'e\u0301'.repeat(9),
    ]) {
      expect(ownCopy(words)).toBe(words);
      expect(kept.keep(words)).toBe(words);
      expect(kept.share(words)).toBe(words);
    }
  });

  it('stay the same when more were kept than it has room for', () => {
    const kept = new KeptWords();
    for (let count = 0; count < 12_000; count += 1) expect(kept.keep(`đơn số ${count}`)).toBe(`đơn số ${count}`);
    expect(kept.share('đơn số 3')).toBe('đơn số 3');
  });
});
