// A sentence in which a condition of a rule matters beside one in which it must not.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('where figures hang together, and where they do not', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Loại tốt 163, loại khá 37 trên tổng số 204; tỷ lệ tốt và khá đạt 89%.',
      ['ratio contradicts 163 | 37 | 204 | 89%'],
    ],
    ['Loại tốt 163 hồ sơ, loại khá 37 xã trên tổng số 204 hồ sơ; tỷ lệ tốt và khá đạt 98%.', []],
    ['Có 120 em khá và giỏi trong 300 em, tỷ lệ khá và giỏi đạt 45%.', ['ratio contradicts 120 em | 300 em | 45%']],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ. Trên tổng số 204 hồ sơ, tỷ lệ trước và đúng hạn đạt 98%.',
      ['ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98%'],
    ],
    ['Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ. Trên tổng số 204 hồ sơ, tỷ lệ trước và đúng hạn đạt 97%.', []],
    [
      'Đất đai 92%, hộ tịch 94%, xây dựng 90%, lao động 96%; bình quân 4 lĩnh vực là 93%.',
      ['average holds 92% | 94% | 90% | 96% | 93%'],
    ],
    ['Giải quyết được 158 vụ, họp 12 cuộc. Kết quả: đúng 27 vụ, sai 96 vụ, đúng một phần 45 vụ.', []],
    ['Giải quyết được 158 vụ. Kết quả: đúng 107 vụ, sai 61 vụ.', ['sum contradicts 107 vụ | 61 vụ | 158 vụ']],
    ['Thu 45 đơn khiếu nại, 12 đơn tố cáo, trong tổng cộng 67 đơn.', []],
    [
      'Thu 45 đơn khiếu nại, 12 đơn tố cáo, tổng cộng 67 đơn.',
      ['sum contradicts 45 đơn khiếu nại | 12 đơn tố cáo | 67 đơn'],
    ],
    ['Khen 42 tập thể, 57 cá nhân, 31 gia đình, 26 dòng họ, 24 cơ quan, cộng lại 190 điển hình.', []],
    [
      'Khen 42 tập thể, 57 cá nhân, 31 gia đình, 26 dòng họ, cộng lại 166 điển hình.',
      ['sum contradicts 42 tập thể | 57 cá nhân | 31 gia đình | 26 dòng họ | 166 điển hình'],
    ],
    [
      'Tỷ lệ nghèo 4,1%, giảm 1,4% so với năm trước (5,3%), năm trước nữa 6,1%.',
      ['difference contradicts 5,3% | 4,1% | 1,4%'],
    ],
    [
      'Tỷ lệ nghèo 4,1%, giảm 1,2% so với năm trước (5,3%), năm trước nữa 6,1%.',
      ['difference holds 5,3% | 4,1% | 1,2%'],
    ],
    ['Vay 600 triệu đồng cho 120 hộ, bình quân 6 triệu đồng hai hộ.', []],
    [
      'Vay 600 triệu đồng cho 120 hộ, bình quân 6 triệu đồng một hộ.',
      ['average contradicts 600 triệu đồng | 120 hộ | 6 triệu đồng'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
