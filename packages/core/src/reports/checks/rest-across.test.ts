// What is left and what makes up a whole, with other figures between; twins beside each other.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const task = 'Trong tháng Trung tâm phải giải quyết 13.746 hồ sơ, nộp qua mạng 9.120 hồ sơ.';

describe('rests and wholes across other figures', () => {
  it.each<[text: string, checks: string[]]>([
    [
      `${task} Kết quả có 12.385 hồ sơ được trả. Chuyển sang tháng sau 1.631 hồ sơ.`,
      ['difference contradicts 13.746 hồ sơ | 12.385 hồ sơ | 1.631 hồ sơ'],
    ],
    [
      `${task} Kết quả có 12.385 hồ sơ được trả. Chuyển sang tháng sau 1.361 hồ sơ.`,
      ['difference holds 13.746 hồ sơ | 12.385 hồ sơ | 1.361 hồ sơ'],
    ],
    [`${task} Kết quả có 12.385 hồ sơ được trả. Chuyển sang tháng sau 502 hồ sơ.`, []],
    [
      'Thuộc thẩm quyền của xã 24 đơn. Xã đã giải quyết 21 đơn, đạt 87,5% số đơn thuộc thẩm quyền, 04 đơn còn lại đang xác minh.',
      ['difference contradicts 24 đơn | 21 đơn | 04 đơn'],
    ],
    [
      'Nhận 1.862 hồ sơ. Đã trả kết quả 1.830 hồ sơ, trong đó 1.826 hồ sơ đúng hạn; 32 hồ sơ đang trong hạn giải quyết.',
      ['difference holds 1.862 hồ sơ | 1.830 hồ sơ | 32 hồ sơ'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).filter((check) => check.startsWith('difference'))).toEqual(checks);
  });

  it.each<[text: string, checks: string[]]>([
    [
      'Sổ ghi 23 đơn. Thuộc thẩm quyền của xã 14 đơn, giải quyết xong 11 đơn; 9 đơn không thuộc thẩm quyền đã chuyển đi.',
      ['sum holds 14 đơn | 9 đơn | 23 đơn'],
    ],
    [
      'Sổ ghi 24 đơn. Thuộc thẩm quyền của xã 14 đơn, giải quyết xong 11 đơn; 9 đơn không thuộc thẩm quyền đã chuyển đi.',
      [],
    ],
    [
      'Tổng hồ sơ nhận 3.905 hồ sơ, gồm 3.842 hồ sơ mới và 63 hồ sơ kỳ trước chuyển qua. Trong số hồ sơ mới, nộp qua mạng 3.010, nộp trực tiếp 832.',
      ['sum holds 3.842 hồ sơ | 63 hồ sơ | 3.905 hồ sơ', 'sum holds 3.010 | 832 | 3.842 hồ sơ'],
    ],
    [
      'Đăng ký 88 mô hình (kinh tế 36, văn hóa 30, lĩnh vực khác 22). Khen thưởng 14 tập thể, 23 cá nhân.',
      ['sum holds 36 | 30 | 22 | 88 mô hình'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).filter((check) => check.startsWith('sum'))).toEqual(checks);
  });

  it.each<[text: string, checks: string[]]>([
    [
      'Xã có 24 tổ hòa giải, 155 hòa giải viên, mỗi tổ 6,5 người.',
      ['average holds 155 hòa giải viên | 24 tổ hòa giải | 6,5 người'],
    ],
    [
      'Xã có 24 tổ hòa giải, 155 hòa giải viên, mỗi tổ 6,2 người.',
      ['average contradicts 155 hòa giải viên | 24 tổ hòa giải | 6,2 người'],
    ],
    ['Xã có 24 tổ hòa giải, 155 hòa giải viên, mỗi tổ 3 người.', []],
    [
      'Chi 30 triệu đồng; hỗ trợ 8 triệu đồng cho 40 tổ, bình quân 250.000 đồng/tổ.',
      ['average contradicts 8 triệu đồng | 40 tổ | 250.000 đồng/tổ'],
    ],
    ['Quỹ vận động 385 triệu đồng, trao 640 suất, mỗi suất 500 nghìn đồng.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
