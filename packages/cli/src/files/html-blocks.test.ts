import { describe, expect, it } from 'vitest';
import { htmlBlocks } from './html-blocks.js';
import { settleTables } from './settle-tables.js';
import { textOfBlocks } from './text-of-blocks.js';

const htmlToText = (html: string): string => textOfBlocks(settleTables(htmlBlocks(html))).text;

describe('htmlBlocks', () => {
  it.each([
    ['<h1>Báo cáo</h1><p>Nhận <b>96</b>/118\n vụ</p>', 'Báo cáo\nNhận 96/118 vụ'],
    ['a<br>b<div>c<div>d</div>e</div>f', 'a\nb\nc\nd\ne\nf'],
    ['<table><tr><th>Xã</th><th>Đơn</th></tr><tr><td>A</td><td> 12 </td></tr></table>', 'Xã\tĐơn\nA\t12'],
    ['<title>t</title><script>1</script><style>2</style><p>3 &lt;5</p>', '3 <5'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('a cell never runs into its neighbour', () => {
    expect(htmlToText('<table><tr><td>1</td><td>2</td></tr></table>')).not.toContain('12');
  });

  it('reads a page that is nested very deep', () => {
    expect(htmlToText(`${'<div>'.repeat(20_000)}96`)).toBe('96');
  });
});
