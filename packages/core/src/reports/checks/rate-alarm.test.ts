// Which whole a wrong rate was taken of has to be beyond doubt; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('rates that no part and whole of theirs agree with', () => {
  it.each<[text: string, checks: string[]]>([
    ['Thu được 820 tỷ đồng, đạt 71%.', []],
    ['Tổng vốn giao 1.000 tỷ đồng, đã giải ngân 820 tỷ đồng, đạt 71%.', []],
    [
      'Tổng vốn giao 1.000 tỷ đồng, đã giải ngân 820 tỷ đồng, đạt 82%.',
      ['ratio holds 820 tỷ đồng | 1.000 tỷ đồng | 82%'],
    ],
    [
      'Tổng vốn 1.000 tỷ đồng, trong đó vốn huyện 820 tỷ đồng, chiếm 71%.',
      ['ratio contradicts 820 tỷ đồng | 1.000 tỷ đồng | 71%'],
    ],
    ['Tiếp nhận 17.640 phản ánh, đã xử lý 16.200 phản ánh, mức độ hài lòng 93,2%.', []],
    [
      'Thu về 1.200 phiếu, có 1.100 phiếu chọn mức hài lòng (95%).',
      ['ratio contradicts 1.100 phiếu | 1.200 phiếu | 95%'],
    ],
    ['Toàn huyện có 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (45,9%).', []],
    // Of the households of that year, and of no other.
    [
      'Kết quả:\n- Năm 2021: 58 hộ nghèo trong tổng số 1.810 hộ, tỷ lệ 3,2%;\n- Năm 2022: 44 hộ nghèo, tỷ lệ 2,3%.',
      ['ratio holds 58 hộ nghèo | 1.810 hộ | 3,2%'],
    ],
    ['Toàn huyện có 10.842 hộ. Hộ nghèo có 4.713 hộ (45,9%).', ['ratio contradicts 4.713 hộ | 10.842 hộ | 45,9%']],
    [
      'Cuối năm 2022 toàn huyện có 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (45,9%).',
      ['ratio contradicts 4.713 hộ nghèo | 10.842 hộ | 45,9%'],
    ],
    [
      'Toàn huyện có 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (43,5%).',
      ['ratio holds 4.713 hộ nghèo | 10.842 hộ | 43,5%'],
    ],
    [
      'Giải quyết 458 vụ: 52 vụ đúng (11,4%), 341 vụ sai (74,5%), 65 vụ có đúng có sai (15,1%).',
      [
        'sum holds 52 vụ | 341 vụ | 65 vụ | 458 vụ',
        'ratio holds 52 vụ | 458 vụ | 11,4%',
        'ratio holds 341 vụ | 458 vụ | 74,5%',
        'ratio contradicts 65 vụ | 458 vụ | 15,1%',
        'sum contradicts 11,4% | 74,5% | 15,1%',
      ],
    ],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 1,4%.', []],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 3%.', ['ratio contradicts 58 hộ nghèo | 1.200 hộ | 3%']],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 2,8%.', []],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 8%.', ['ratio contradicts 58 hộ nghèo | 1.200 hộ | 8%']],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 8,1%.', []],
    ['Toàn xã có 1.200 hộ. Xã có 58 hộ nghèo, chiếm 4,8%.', ['ratio holds 58 hộ nghèo | 1.200 hộ | 4,8%']],
    [
      'Thu về 600 phiếu, có 594 phiếu hài lòng, 6 phiếu bình thường (98% hài lòng).',
      ['sum holds 594 phiếu | 6 phiếu | 600 phiếu'],
    ],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ, đạt 97% kế hoạch.', []],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ, đạt 95% kế hoạch.', ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%']],
    ['Tiếp nhận 240 hồ sơ; phấn đấu giải quyết 228 hồ sơ, mục tiêu đạt 97%.', []],
    ['Năm trước có 240 hồ sơ, năm nay giải quyết 228 hồ sơ, chiếm 97%.', []],
    ['Kế hoạch năm là 240 hồ sơ, đã giải quyết 228 hồ sơ, chiếm 97%.', []],
    ['Chỉ tiêu trồng 240 cây, đã trồng 228 cây, chiếm 97%.', []],
    ['Nghị quyết đề ra 240 mô hình, đã có 228 mô hình, chiếm 97%.', []],
    ['Đăng ký 240 mô hình, đã có 228 mô hình, chiếm 97%.', ['ratio contradicts 228 mô hình | 240 mô hình | 97%']],
    ['Trồng 240 cây; đã trồng 260 cây, chiếm 97%.', []],
    ['Xã vận động 62 hộ, đạt 62,3% kế hoạch, có 40 hộ làm xong, đạt 71%.', []],
    [
      'Xã vận động 62 hộ, đạt 62,3% kế hoạch; trong 62 hộ có 40 hộ làm xong, đạt 71%.',
      ['ratio contradicts 40 hộ | 62 hộ | 71%'],
    ],
    [
      'Kết quả tiếp dân: 345 lượt.\n- Cấp huyện: 95 lượt, chiếm 25,7%.\n- Cấp xã: 250 lượt.',
      ['sum holds 95 lượt | 250 lượt | 345 lượt', 'ratio contradicts 95 lượt | 345 lượt | 25,7%'],
    ],
    [
      '- Tổng số vụ việc hòa giải: 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.',
      ['ratio contradicts 96 vụ | 118 vụ | 83,1%'],
    ],
    ['- Tiếp dân: 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.', []],
    ['- Số vụ việc hòa giải: 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 81,4%.', ['ratio holds 96 vụ | 118 vụ | 81,4%']],
    [
      'Toàn tỉnh có 2.314 hòa giải viên. Hòa giải viên nữ có 810 người, chiếm 37%.',
      ['ratio contradicts 810 người | 2.314 hòa giải viên | 37%'],
    ],
    [
      'Toàn tỉnh có 2.314 hòa giải viên. Hòa giải viên nữ có 810 người, chiếm 35%.',
      ['ratio holds 810 người | 2.314 hòa giải viên | 35%'],
    ],
    ['Các xã có 2.314 hộ.\nHộ nghèo toàn huyện có 810 hộ, chiếm 37%.', []],
    ['Tổng số hộ là 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Toàn xã có 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Toàn huyện hiện có 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Toàn phường hiện có 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Toàn tỉnh hiện có 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Toàn thành phố hiện có 2.314 hộ.\nHộ nghèo có 810 hộ, chiếm 37%.', ['ratio contradicts 810 hộ | 2.314 hộ | 37%']],
    ['Phấn đấu giúp 2.314 hộ. Đến nay có 810 hộ, chiếm 37%.', []],
    [
      'Tiếp nhận 4.532 hồ sơ; 4.520 hồ sơ đúng hẹn (99,7%), 12 hồ sơ trễ hẹn (0,8%).',
      [
        'sum holds 4.520 hồ sơ | 12 hồ sơ | 4.532 hồ sơ',
        'ratio holds 4.520 hồ sơ | 4.532 hồ sơ | 99,7%',
        'ratio contradicts 12 hồ sơ | 4.532 hồ sơ | 0,8%',
        'sum contradicts 99,7% | 0,8%',
      ],
    ],
    [
      'Tiếp nhận 274 phản ánh, đã xử lý 259 phản ánh, tỷ lệ xử lý 94,5%, đúng hạn 251 phản ánh (97,4%).',
      ['ratio holds 259 phản ánh | 274 phản ánh | 94,5%', 'ratio contradicts 251 phản ánh | 259 phản ánh | 97,4%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
