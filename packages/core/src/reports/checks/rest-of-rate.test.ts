// What stands right behind a rate and is what it leaves; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const differences = (text: string): string[] => checksIn(text).filter((check) => check.startsWith('difference'));
const before = 'Thuộc thẩm quyền của xã 36 đơn.\nTrong quý, xã ';

describe('the rest of a rate', () => {
  it.each<[words: string, checks: string[]]>([
    ['giải quyết xong 27 đơn, đạt 75%, còn 9 đơn.', ['difference holds 36 đơn | 27 đơn | 9 đơn']],
    ['giải quyết xong 27 đơn, đạt 75%, còn 8 đơn.', ['difference contradicts 36 đơn | 27 đơn | 8 đơn']],
    ['giải quyết xong 27 đơn, đạt 75%, còn 8 đơn quá hạn.', []],
    ['giải quyết xong 27 đơn, đạt 75%, còn 2 vụ.', []],
    ['giải quyết xong 27 đơn, đạt 76%, còn 8 đơn.', []],
    ['giải quyết xong 27 đơn, đạt 75%, chuyển huyện 8 đơn.', []],
  ])('%s', (words, checks) => {
    expect(differences(before + words)).toEqual(checks);
  });

  it('is of what was done where the sentence says so', () => {
    const text = 'Phường đã xử lý 214/220 phản ánh, đạt 97,3%. Trong số đã xử lý có 205 phản ánh đúng hạn (';
    expect(checksIn(`${text}95,8%).`)).toContain('ratio holds 205 phản ánh | 214/220 phản ánh | 95,8%');
    expect(checksIn(`${text}93,2%).`)).toContain('ratio contradicts 205 phản ánh | 214/220 phản ánh | 93,2%');
  });
});
