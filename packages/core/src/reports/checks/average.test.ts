// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (sentence: string): string[] =>
  readReport(sentence)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('averages and multiples', () => {
  it.each<[sentence: string, checks: string[]]>([
    ['Toàn xã có 12 tổ hòa giải với 84 hòa giải viên, bình quân 7 người/tổ.', ['average holds 7']],
    ['Toàn xã có 12 tổ hòa giải với 84 hòa giải viên, bình quân 8 người/tổ.', ['average contradicts 8']],
    ['Cả huyện có 2.400 đoàn viên ở 60 chi đoàn, trung bình mỗi chi đoàn có 40 đoàn viên.', ['average holds 40']],
    ['Giai đoạn 2016-2020, thụ lý 1.500 vụ việc, bình quân mỗi năm 300 vụ việc.', ['average holds 300']],
    ['Số hồ sơ trực tuyến đạt 12.400 hồ sơ, gấp 3,1 lần so với năm 2020 (4.000 hồ sơ).', ['multiple holds 3.1']],
    ['Số hồ sơ trực tuyến đạt 12.400 hồ sơ, gấp 4,1 lần so với năm 2020 (4.000 hồ sơ).', ['multiple contradicts 4.1']],
    ['Dư nợ đạt 350 tỷ đồng với 7.000 hộ vay, bình quân 50 triệu đồng/hộ.', ['average holds 50']],
    [
      'Có 12.896 lượt hộ được vay vốn với tổng số tiền 645 tỷ đồng, bình quân mỗi hộ 50 triệu đồng.',
      ['average holds 50'],
    ],
    [
      'Thẩm tra 25 nội dung, ban hành 40 nghị quyết; tiếp xúc cử tri 36 cuộc với 4.320 lượt cử tri, bình quân 120 cử tri/cuộc.',
      ['average holds 120'],
    ],
    ['Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 600 triệu đồng.', ['average holds 5']],
    ['Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 700 triệu đồng.', ['average truncated 5']],
    ['Qua 5 năm, có 1.250 người được giải quyết việc làm, bình quân mỗi năm 250 người.', ['average holds 250']],
    ['Trong 3 năm 2020-2022, xét xử 450 vụ, trung bình 160 vụ/năm.', ['average contradicts 160']],
    [
      'Điểm trung bình của 3 xã lần lượt là 85 điểm, 90 điểm và 95 điểm, bình quân chung 90 điểm.',
      ['average holds 90'],
    ],
    [
      'Chi trả trợ cấp cho 3.250 đối tượng với kinh phí 1,95 tỷ đồng, bình quân 600 nghìn đồng/người.',
      ['average holds 600'],
    ],
  ])('%s', (sentence, checks) => {
    expect(statedIn(sentence)).toEqual(checks);
  });
});
