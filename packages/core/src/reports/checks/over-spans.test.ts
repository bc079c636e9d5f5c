// Totals of the sentences before, rates in the order of a list, averages, plans and funds; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const years =
  'Năm 2021 các tổ nhận 412 vụ, thành 330 vụ. Năm 2022 nhận 388 vụ, thành 317 vụ. Năm 2023 nhận 351 vụ, thành 290 vụ.';
const fields =
  'Toàn huyện có 640 mô hình, gồm kinh tế 251 mô hình, văn hóa - xã hội 203 mô hình, quốc phòng - an ninh 98 mô hình, hệ thống chính trị 88 mô hình.';

describe('what is told across sentences', () => {
  it.each<[text: string, checks: string[]]>([
    [
      `${years} Gộp lại là 1.151 vụ, thành 937 vụ, tỷ lệ chung 81,4%.`,
      [
        'sum holds 412 vụ | 388 vụ | 351 vụ | 1.151 vụ',
        'sum holds 330 vụ | 317 vụ | 290 vụ | 937 vụ',
        'ratio holds 937 vụ | 1.151 vụ | 81,4%',
      ],
    ],
    [
      `${years} Gộp lại là 1.151 vụ, thành 927 vụ, tỷ lệ chung 80,5%.`,
      [
        'sum holds 412 vụ | 388 vụ | 351 vụ | 1.151 vụ',
        'sum contradicts 330 vụ | 317 vụ | 290 vụ | 927 vụ',
        'ratio holds 927 vụ | 1.151 vụ | 80,5%',
      ],
    ],
    [
      `${years} Cộng cả ba năm là 1.151 vụ, hòa giải thành 937 vụ, tỷ lệ thành chung 82,4%.`,
      [
        'sum holds 412 vụ | 388 vụ | 351 vụ | 1.151 vụ',
        'sum holds 330 vụ | 317 vụ | 290 vụ | 937 vụ',
        'ratio contradicts 937 vụ | 1.151 vụ | 82,4%',
      ],
    ],
    [`${years} Cộng cả tỉnh là 5.020 vụ, thành 4.100 vụ.`, []],
    [
      `${fields} Tỷ lệ của từng lĩnh vực lần lượt là 39,2%, 31,7%, 15,3% và 13,8%.`,
      [
        'sum holds 251 mô hình | 203 mô hình | 98 mô hình | 88 mô hình | 640 mô hình',
        'ratio holds 251 mô hình | 640 mô hình | 39,2%',
        'ratio holds 203 mô hình | 640 mô hình | 31,7%',
        'ratio holds 98 mô hình | 640 mô hình | 15,3%',
        'ratio holds 88 mô hình | 640 mô hình | 13,8%',
        'sum holds 39,2% | 31,7% | 15,3% | 13,8%',
      ],
    ],
    [
      `${fields} Tỷ lệ của từng lĩnh vực lần lượt là 39,2%, 31,7%, 15,3% và 14,8%.`,
      [
        'sum holds 251 mô hình | 203 mô hình | 98 mô hình | 88 mô hình | 640 mô hình',
        'ratio holds 251 mô hình | 640 mô hình | 39,2%',
        'ratio holds 203 mô hình | 640 mô hình | 31,7%',
        'ratio holds 98 mô hình | 640 mô hình | 15,3%',
        'ratio contradicts 88 mô hình | 640 mô hình | 14,8%',
      ],
    ],
    [
      'Thu được 152,4 tỷ đồng, bằng 95,3% dự toán (160 tỷ đồng) và bằng 112,1% so với 136 tỷ đồng của cùng kỳ năm 2021.',
      ['ratio holds 152,4 tỷ đồng | 160 tỷ đồng | 95,3%', 'ratio holds 152,4 tỷ đồng | 136 tỷ đồng | 112,1%'],
    ],
    [
      'Thu được 152,4 tỷ đồng, bằng 121,1% so với 136 tỷ đồng của cùng kỳ năm 2021.',
      ['ratio contradicts 152,4 tỷ đồng | 136 tỷ đồng | 121,1%'],
    ],
    [
      'Cuối năm 2021 huyện mới có 4/12 xã đạt chuẩn, nay đã có 7/12 xã, tăng 3 xã, tỷ lệ 58,3%.',
      ['difference holds 7/12 xã | 4/12 xã | 3 xã', 'ratio holds 7/12 xã | 58,3%'],
    ],
    [
      'Quỹ vận động được 342 triệu đồng. Tổng chi của quỹ là 265 triệu đồng, hiện tồn 77 triệu đồng.',
      ['difference holds 342 triệu đồng | 265 triệu đồng | 77 triệu đồng'],
    ],
    [
      'Quỹ vận động được 342 triệu đồng. Tổng chi của quỹ là 265 triệu đồng, hiện tồn 87 triệu đồng.',
      ['difference contradicts 342 triệu đồng | 265 triệu đồng | 87 triệu đồng'],
    ],
    [
      'Quỹ vận động được 342 triệu đồng, vượt 14% so với chỉ tiêu 300 triệu đồng huyện giao.',
      ['growth holds 342 triệu đồng | 300 triệu đồng | 14%'],
    ],
    [
      'Quỹ vận động được 342 triệu đồng, vượt 24% so với chỉ tiêu 300 triệu đồng huyện giao.',
      ['growth contradicts 342 triệu đồng | 300 triệu đồng | 24%'],
    ],
    [
      'Ban Thanh tra nhân dân ở 162 xã, phường, thị trấn giám sát 1.053 nội dung, bình quân mỗi nơi 6,5 nội dung.',
      ['average holds 1.053 nội dung | 162 xã, phường, thị trấn | 6,5 nội dung'],
    ],
    [
      'Các cấp mở cửa tiếp dân 190 ngày. Có 1.026 lượt công dân tìm đến, bình quân 5,4 lượt/ngày.',
      ['average holds 1.026 lượt công dân | 190 ngày | 5,4 lượt/ngày'],
    ],
    [
      'Các cấp mở cửa tiếp dân 190 ngày. Có 1.026 lượt công dân tìm đến, bình quân 5,8 lượt/ngày.',
      ['average contradicts 1.026 lượt công dân | 190 ngày | 5,8 lượt/ngày'],
    ],
    [
      'Phường có 2.870 hộ, 11.480 khẩu.\nThu phí rác đạt khá.\nCó 10.906 người tham gia bảo hiểm y tế, độ bao phủ 95% dân số.',
      ['ratio holds 10.906 người tham gia | 11.480 khẩu | 95%'],
    ],
    [
      'Đến ngày 31/12/2022, Cổng cung cấp 1.286 dịch vụ: 770 dịch vụ toàn trình, 516 dịch vụ một phần. Cuối năm 2021 mới có 1.093 dịch vụ. Vậy là tăng thêm 193 dịch vụ.',
      [
        'sum holds 770 dịch vụ | 516 dịch vụ | 1.286 dịch vụ',
        'difference holds 1.286 dịch vụ | 1.093 dịch vụ | 193 dịch vụ',
      ],
    ],
    [
      'Qua rà soát còn 42 hộ nghèo. Đầu năm 2024, toàn phường có 60 hộ nghèo, tức giảm 42,9% so với đầu năm.',
      ['growth contradicts 42 hộ nghèo | 60 hộ nghèo | 42,9%'],
    ],
    [
      'Theo dõi 1.430 công trình, tăng 110 công trình so với năm 2021 (1.320 công trình). Có 61 công trình sai thiết kế, bằng 4,6% số công trình được theo dõi.',
      [
        'difference holds 1.430 công trình | 1.320 công trình | 110 công trình',
        'ratio contradicts 61 công trình | 1.430 công trình | 4,6%',
      ],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
