import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../test/processor-time.js';
import { plainMarkdown } from './plain-markdown.js';

describe('plainMarkdown', () => {
  it.each([
    ['Hòa giải thành 96/118 vụ, đạt **85%**.', 'Hòa giải thành 96/118 vụ, đạt 85%.'],
    ['**96/118 vụ**, đạt __85%__', '96/118 vụ, đạt 85%'],
    ['*đạt* 85%, _hơn_ 80%', 'đạt 85%, hơn 80%'],
    ['đạt `85%`', 'đạt 85%'],
    ['[Quyết định 12](https://xa.example/12) và ![ảnh](a.png)', 'Quyết định 12 và ảnh'],
    ['***96/118*** vụ', '96/118 vụ'],
    ['- 12 vụ\n* 15 vụ\n## 3. Kết quả', '- 12 vụ\n* 15 vụ\n3. Kết quả'],
    ['#hashtag và # 5', '#hashtag và # 5'],
    ['| Xã | Vụ |\n|---|---|\n| A | **12** |', '| Xã | Vụ |\n|---|---|\n| A | 12 |'],
    ['3 * 4 * 5 và ten_tep_dai', '3 * 4 * 5 và ten_tep_dai'],
  ])('%s', (text, words) => {
    expect(plainMarkdown(text)).toBe(words);
  });

  it('takes time in proportion to a text full of marks', () => {
    for (const piece of ['**a', '*a ', '_a ', '[a', '`a', '__ ']) {
      expect(processorTime(() => plainMarkdown(piece.repeat(20_000)))).toBeLessThan(2000);
    }
  });
});
