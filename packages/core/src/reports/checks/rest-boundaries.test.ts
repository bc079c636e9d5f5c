// What is still read as the rest of a total beside what is not.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('where the rules of a rest end', () => {
  it.each<[text: string, checks: string[]]>([
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 10 đơn.', ['difference contradicts 100 đơn | 60 đơn | 10 đơn']],
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 9 đơn.', []],
    [
      'Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 130 đơn.',
      ['difference contradicts 100 đơn | 60 đơn | 130 đơn'],
    ],
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 131 đơn.', []],
    ['Nam chiếm 54%, nữ tăng 46%.', []],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ, đạt trên 94%.', ['ratio holds 228 hồ sơ | 240 hồ sơ | trên 94%']],
    [
      'Toàn tỉnh có 300 tổ: 120 tổ loại tốt (40%), 100 tổ loại khá, 60 tổ trung bình.',
      ['sum contradicts 120 tổ | 100 tổ | 60 tổ | 300 tổ', 'ratio holds 120 tổ | 300 tổ | 40%'],
    ],
    [
      'Tiếp nhận 130 đơn, gồm 90 đơn khiếu nại, 40 đơn tố cáo; giải quyết 100 đơn, còn 30 đơn.',
      ['sum holds 90 đơn khiếu nại | 40 đơn tố cáo | 130 đơn', 'difference holds 130 đơn | 100 đơn | 30 đơn'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nA | Cấp huyện | 230\n1 | Đất đai | 150\n2 | Hộ tịch | 80\nB | Cấp xã | 165\n1 | Hộ tịch | 125\n2 | Chứng thực | 40\n | Tổng cộng | 395\n',
      ['sum holds 150 | 80 | 230', 'sum holds 125 | 40 | 165', 'sum holds 230 | 165 | 395'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nI | Đất đai | 200\n1 | Cấp mới | 120\n2 | Cấp đổi | 80\nII | Hộ tịch | 130\n1 | Khai sinh | 90\n2 | Kết hôn | 40\nIII | Xây dựng | 90\n1 | Cấp phép | 60\n2 | Gia hạn | 30\n | Tổng cộng | 420\n',
      [
        'sum holds 120 | 80 | 200',
        'sum holds 90 | 40 | 130',
        'sum holds 60 | 30 | 90',
        'sum holds 200 | 130 | 90 | 420',
      ],
    ],
    [
      'Xã có 16 mô hình, gồm kinh tế 7 mô hình, văn hóa 5 mô hình, an ninh 2 mô hình.',
      ['sum contradicts 7 mô hình | 5 mô hình | 2 mô hình | 16 mô hình'],
    ],
    [
      'Cấp tỉnh giải quyết 160 vụ, gồm: khiếu nại 70 vụ (46,7%); tố cáo 50 vụ; tranh chấp 30 vụ.',
      ['sum contradicts 70 vụ | 50 vụ | 30 vụ | 160 vụ', 'ratio contradicts 70 vụ | 160 vụ | 46,7%'],
    ],
    [
      'Xã có 160 vụ; trong đó dân sự 73 vụ, hôn nhân 50 vụ (31%); đất đai 20 vụ thuộc diện phức tạp.',
      ['ratio holds 50 vụ | 160 vụ | 31%'],
    ],
    [
      'Toàn huyện tiếp nhận 90 vụ, đã giải quyết 78 vụ, 12 vụ còn lại đang xác minh.',
      ['difference holds 90 vụ | 78 vụ | 12 vụ'],
    ],
    [
      'Toàn huyện tiếp nhận 90 vụ, đã giải quyết 78 vụ, 14 vụ còn lại đang xác minh.',
      ['difference contradicts 90 vụ | 78 vụ | 14 vụ'],
    ],
    [
      'Thụ lý 90 đơn; đã xử lý 78 đơn; chuyển sang kỳ sau là 14 đơn.',
      ['difference contradicts 90 đơn | 78 đơn | 14 đơn'],
    ],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; 14 đơn xếp lưu.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; dở dang 14 đơn.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; còn tồn đọng 14 đơn.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn, cử 5 cán bộ; còn 14 cán bộ chưa tập huấn.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
