// Wrong shares whose whole the right share behind them tells, and lists and levels beside them; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('shares beside another of the same whole', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Huyện có 48 tổ với 312 hòa giải viên. Nữ là 118 người, chiếm 38,7%; người dân tộc thiểu số 75 người, chiếm 24%.',
      ['ratio contradicts 118 người | 312 hòa giải viên | 38,7%', 'ratio holds 75 người | 312 hòa giải viên | 24%'],
    ],
    [
      'Huyện có 48 tổ với 312 hòa giải viên. Nữ là 118 người, chiếm 37,8%; người dân tộc thiểu số 75 người, chiếm 24%.',
      ['ratio holds 118 người | 312 hòa giải viên | 37,8%', 'ratio holds 75 người | 312 hòa giải viên | 24%'],
    ],
    [
      'Huyện có 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (43,9%); cuối năm 2023 còn 4.085 hộ nghèo, chiếm 37,68%.',
      ['ratio holds 4.085 hộ nghèo | 10.842 hộ | 37,68%'],
    ],
    // Where the second is of something else, nothing tells what the first is of.
    [
      'Huyện có 48 tổ với 312 hòa giải viên. Nữ là 118 người, chiếm 38,7%; người dân tộc thiểu số 75 người, chiếm 27%.',
      [],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});

describe('what is sent on, rates with a comma in their name, and levels right before a change', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Xã nhận 164 đơn: chuyển huyện 112 đơn, hướng dẫn 43 đơn, lưu 9 đơn.',
      ['sum holds 112 đơn | 43 đơn | 9 đơn | 164 đơn'],
    ],
    [
      'Xã nhận 164 đơn: chuyển huyện 116 đơn, hướng dẫn 43 đơn, lưu 9 đơn.',
      ['sum contradicts 116 đơn | 43 đơn | 9 đơn | 164 đơn'],
    ],
    // What was left from before is no part of what came in.
    ['Xã nhận mới 164 đơn: tồn kỳ trước 12 đơn, đã giải quyết 150 đơn.', []],
    [
      'Có 812 người chấm điểm. Trong đó 760 người hài lòng, tỷ lệ hài lòng về xử lý phản ánh, kiến nghị là 93,6%.',
      ['ratio holds 760 người | 812 người | 93,6%'],
    ],
    [
      'Thu về 2.000 phiếu, bằng 92,2%. Gộp hai mức, tỷ lệ hài lòng là 96,4%, nhích thêm 2,1 điểm phần trăm so với quý III (94,3%).',
      ['difference holds 96,4% | 94,3% | 2,1 điểm phần trăm'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});
