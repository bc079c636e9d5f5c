// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('averages and multiples', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Toàn xã có 12 tổ hòa giải với 84 hòa giải viên, bình quân 7 người/tổ.',
      ['average holds 84 hòa giải viên | 12 tổ hòa giải | 7 người/tổ'],
    ],
    [
      'Toàn xã có 12 tổ hòa giải với 84 hòa giải viên, bình quân 8 người/tổ.',
      ['average contradicts 84 hòa giải viên | 12 tổ hòa giải | 8 người/tổ'],
    ],
    [
      'Cả huyện có 2.400 đoàn viên ở 60 chi đoàn, trung bình mỗi chi đoàn có 40 đoàn viên.',
      ['average holds 2.400 đoàn viên | 60 chi đoàn | 40 đoàn viên'],
    ],
    [
      'Giai đoạn 2016-2020, thụ lý 1.500 vụ việc, bình quân mỗi năm 300 vụ việc.',
      ['average holds 1.500 vụ việc | 300 vụ việc'],
    ],
    [
      'Số hồ sơ trực tuyến đạt 12.400 hồ sơ, gấp 3,1 lần so với năm 2020 (4.000 hồ sơ).',
      ['multiple holds 12.400 hồ sơ | 4.000 hồ sơ | 3,1 lần'],
    ],
    [
      'Số hồ sơ trực tuyến đạt 12.400 hồ sơ, gấp 4,1 lần so với năm 2020 (4.000 hồ sơ).',
      ['multiple contradicts 12.400 hồ sơ | 4.000 hồ sơ | 4,1 lần'],
    ],
    [
      'Dư nợ đạt 350 tỷ đồng với 7.000 hộ vay, bình quân 50 triệu đồng/hộ.',
      ['average holds 350 tỷ đồng | 7.000 hộ | 50 triệu đồng/hộ'],
    ],
    [
      'Có 12.896 lượt hộ được vay vốn với tổng số tiền 645 tỷ đồng, bình quân mỗi hộ 50 triệu đồng.',
      ['average holds 645 tỷ đồng | 12.896 lượt hộ | 50 triệu đồng'],
    ],
    [
      'Thẩm tra 25 nội dung, ban hành 40 nghị quyết; tiếp xúc cử tri 36 cuộc với 4.320 lượt cử tri, bình quân 120 cử tri/cuộc.',
      ['average holds 4.320 lượt | 36 cuộc | 120 cử tri/cuộc'],
    ],
    [
      'Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 600 triệu đồng.',
      ['average holds 600 triệu đồng | 120 hộ | 5 triệu đồng'],
    ],
    [
      'Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 700 triệu đồng.',
      ['average truncated 700 triệu đồng | 120 hộ | 5 triệu đồng'],
    ],
    [
      'Qua 5 năm, có 1.250 người được giải quyết việc làm, bình quân mỗi năm 250 người.',
      ['average holds 1.250 người | 5 năm | 250 người'],
    ],
    [
      'Trong 3 năm 2020-2022, xét xử 450 vụ, trung bình 160 vụ/năm.',
      ['average contradicts 450 vụ | 3 năm | 160 vụ/năm'],
    ],
    [
      'Điểm trung bình của 3 xã lần lượt là 85 điểm, 90 điểm và 95 điểm, bình quân chung 90 điểm.',
      ['average holds 85 điểm | 90 điểm | 95 điểm | 90 điểm'],
    ],
    [
      'Chi trả trợ cấp cho 3.250 đối tượng với kinh phí 1,95 tỷ đồng, bình quân 600 nghìn đồng/người.',
      ['average holds 1,95 tỷ đồng | 3.250 đối tượng | 600 nghìn đồng/người'],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});
