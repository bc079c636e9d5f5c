// How part, whole and rate are joined, one wording a row.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('parts and wholes beside their rate', () => {
  it.each<[text: string, checks: string[]]>([
    ['Hòa giải thành 96/118 vụ, đạt 81%; kế hoạch 100 vụ.', ['ratio holds 96/118 vụ | 81%']],
    ['Hòa giải thành 96/118 vụ, đạt 81,4%.', ['ratio holds 96/118 vụ | 81,4%']],
    ['Hòa giải thành 96/118 vụ, đạt 83,4%.', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành đạt 83,4% (96/118 vụ).', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành 96/118 vụ (83,4%).', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành 96/118 vụ – 83,4%.', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành 96/118 vụ, chiếm tỷ lệ 83,4%.', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành 96/118 vụ, tương đương với 83,4%.', ['ratio contradicts 96/118 vụ | 83,4%']],
    ['Hòa giải thành 96/118 vụ, tức là 83,4%.', ['ratio contradicts 96/118 vụ | 83,4%']],
    [
      'Có 176 đơn (khiếu nại 80 đơn, tố cáo 96 đơn)/220 đơn được giải quyết, đạt 80%.',
      ['sum holds 80 đơn | 96 đơn | 176 đơn', 'ratio holds 176 đơn | 220 đơn | 80%'],
    ],
    [
      'Thu 18,26 tỷ đồng/dự toán 12,4 tỷ đồng, bằng 149,3%.',
      ['ratio contradicts 18,26 tỷ đồng | 12,4 tỷ đồng | 149,3%'],
    ],
    ['Thu 18,26 tỷ đồng/dự toán 12,4 tỷ đồng, bằng 147,3%.', ['ratio holds 18,26 tỷ đồng | 12,4 tỷ đồng | 147,3%']],
    ['Giải quyết 228 hồ sơ/tổng số 240 hồ sơ, đạt 95%.', ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%']],
    ['Giải quyết 228 hồ sơ/tổng số 240 hồ sơ, đạt 96%.', ['ratio contradicts 228 hồ sơ | 240 hồ sơ | 96%']],
    ['Giải quyết 228 hồ sơ trong tổng số 240 hồ sơ, đạt 96%.', ['ratio contradicts 228 hồ sơ | 240 hồ sơ | 96%']],
    ['Giải quyết 228 trên 240 hồ sơ, đạt 96%.', ['ratio contradicts 228 | 240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết 96% (228 trên tổng số 240 hồ sơ).', ['ratio contradicts 228 | 240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết 96%, tương ứng với 228 trên 240 hồ sơ.', ['ratio contradicts 228 | 240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết 96%, tức là 228 trên 240 hồ sơ.', ['ratio contradicts 228 | 240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết 96%, tương đương 228/240 hồ sơ.', ['ratio contradicts 228/240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết 96%, tức 228/240 hồ sơ.', ['ratio contradicts 228/240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết đúng hạn là 96% số hồ sơ (228/240 hồ sơ).', ['ratio contradicts 228/240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết là 96% = 228/240 hồ sơ.', ['ratio contradicts 228/240 hồ sơ | 96%']],
    ['Tỷ lệ giải quyết là 96%, xã An Bình 228/240 hồ sơ.', []],
    [
      'Giải quyết 228 hồ sơ, bằng 96% nếu tính trên tổng số 240 hồ sơ.',
      ['ratio contradicts 228 hồ sơ | 240 hồ sơ | 96%'],
    ],
    ['Giải quyết 228 hồ sơ, bằng 95% nếu tính trên tổng số 240 hồ sơ.', ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%']],
    ['Giải quyết 228 hồ sơ, đạt 96% của 240 hồ sơ.', ['ratio contradicts 228 hồ sơ | 240 hồ sơ | 96%']],
    [
      'Kết nạp 228 hội viên, đạt 95,5% kế hoạch giao 240 hội viên.',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    [
      'Kết nạp 228 hội viên, đạt 95,5% so với nghị quyết đề ra là 240 hội viên.',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    [
      'Kết nạp 228 hội viên, đạt 95,5% chỉ tiêu (kế hoạch năm: 240 hội viên).',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    [
      'Kết nạp 228 hội viên, đạt 95,5% kế hoạch (240 hội viên).',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    [
      'Kết nạp 228 hội viên, đạt 95,5% kế hoạch (dự toán giao 240 hội viên).',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    [
      'Kết nạp 228 hội viên, đạt 95,5% kế hoạch (kh 240 hội viên).',
      ['ratio contradicts 228 hội viên | 240 hội viên | 95,5%'],
    ],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch; mở 240 lớp.', []],
    ['Đạt 5/15 tiêu chí; 90% dân số dùng nước sạch.', []],
    ['Đạt 5/15 tiêu chí, 90% dân số dùng nước sạch.', []],
    ['Đạt 5/15 tiêu chí, 34% so với yêu cầu.', ['ratio contradicts 5/15 tiêu chí | 34%']],
    ['Đạt 5/15 tiêu chí, 34% tổng số.', ['ratio contradicts 5/15 tiêu chí | 34%']],
    ['Đạt 5/15 tiêu chí, 34% kế hoạch.', ['ratio contradicts 5/15 tiêu chí | 34%']],
    ['Có 41/41 đơn vị dùng chữ ký số; văn bản đi được ký số đạt 96,5%.', []],
    ['Có 41/41 đơn vị dùng chữ ký số; tỷ lệ sử dụng đạt 96,5%.', ['ratio contradicts 41/41 đơn vị | 96,5%']],
    ['Có 11/20 hộ thoát nghèo, bằng 50% kế hoạch.', []],
    ['Có 11/20 hộ thoát nghèo, bằng 50%.', ['ratio contradicts 11/20 hộ | 50%']],
    ['Trồng 11/20 ha, bằng 50% kế hoạch.', ['ratio contradicts 11/20 ha | 50%']],
    ['Có 7/21 xã đạt trên 90%.', []],
    ['Có 7/21 xã đạt, chiếm trên 35%.', ['ratio contradicts 7/21 xã | trên 35%']],
    ['Có 7/21 xã đạt, chiếm trên 33%.', ['ratio holds 7/21 xã | trên 33%']],
    [
      'Huy động 2,4 tỷ đồng, trong đó dân góp 20% (580 triệu đồng).',
      ['ratio contradicts 580 triệu đồng | 2,4 tỷ đồng | 20%'],
    ],
    [
      'Huy động 2,4 tỷ đồng, trong đó dân góp 20% (tức 480 triệu đồng).',
      ['ratio holds 480 triệu đồng | 2,4 tỷ đồng | 20%'],
    ],
    [
      'Huy động 2,4 tỷ đồng, trong đó dân góp 20% (tương đương với 480 triệu đồng).',
      ['ratio holds 480 triệu đồng | 2,4 tỷ đồng | 20%'],
    ],
    [
      'Huy động 2,4 tỷ đồng, gồm vốn dân góp 20% (bằng 580 triệu đồng).',
      ['ratio contradicts 580 triệu đồng | 2,4 tỷ đồng | 20%'],
    ],
    ['Huy động 2,4 tỷ đồng, dân góp 20% (580 triệu đồng).', ['ratio contradicts 580 triệu đồng | 2,4 tỷ đồng | 20%']],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (ước 580 triệu đồng năm sau).', []],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (58 ngày công).', []],
    [
      'Vốn 3,6 tỷ đồng, gồm tỉnh 50% (1,8 tỷ đồng), huyện 30% (1,08 tỷ đồng), xã 20% (0,82 tỷ đồng).',
      [
        'sum contradicts 1,8 tỷ đồng | 1,08 tỷ đồng | 0,82 tỷ đồng | 3,6 tỷ đồng',
        'ratio holds 1,8 tỷ đồng | 3,6 tỷ đồng | 50%',
        'ratio holds 1,08 tỷ đồng | 3,6 tỷ đồng | 30%',
        'ratio contradicts 0,82 tỷ đồng | 3,6 tỷ đồng | 20%',
        'sum holds 50% | 30% | 20%',
      ],
    ],
    [
      'Năm 2021 đạt 82,1% (266/324 vụ), năm 2022 đạt 85,6% (291/344 vụ).',
      ['ratio holds 266/324 vụ | 82,1%', 'ratio contradicts 291/344 vụ | 85,6%'],
    ],
    ['Năm 2021 hòa giải 266/324 vụ, năm 2022 đạt 85,6%.', []],
    ['Năm 2021 hòa giải 266/324 vụ, đạt 82,5%.', ['ratio contradicts 266/324 vụ | 82,5%']],
    ['Giải quyết 120 hồ sơ; trong đó 90 hồ sơ nộp qua mạng (76%).', ['ratio contradicts 90 hồ sơ | 120 hồ sơ | 76%']],
    ['Giải quyết 120 hồ sơ; trong đó 90 hồ sơ nộp qua mạng (75%).', ['ratio holds 90 hồ sơ | 120 hồ sơ | 75%']],
    ['Thu về 624 phiếu. Theo giới tính: nam 287 người, chiếm 46%.', ['ratio holds 287 người | 624 phiếu | 46%']],
    [
      'Cung cấp 1.864 thủ tục; trực tuyến 1.327 dịch vụ, đạt 71,2% tổng số thủ tục.',
      ['ratio holds 1.327 dịch vụ | 1.864 thủ tục | 71,2%'],
    ],
    [
      'Tiếp nhận kỳ trước 9.000 hồ sơ, nhận mới 30.220 hồ sơ, xử lý qua mạng 9.066 hồ sơ, bằng 30% số nhận mới.',
      ['ratio holds 9.066 hồ sơ | 30.220 hồ sơ | 30%'],
    ],
    [
      'Tiếp nhận 20.000 hồ sơ, giải quyết 19.000 hồ sơ, 16 hồ sơ bị trả lại (0,1%).',
      ['ratio holds 16 hồ sơ | 20.000 hồ sơ | 0,1%'],
    ],
    [
      'Tiếp nhận 20.000 hồ sơ, giải quyết 19.000 hồ sơ, 16 hồ sơ bị trả lại (0,5%).',
      ['ratio contradicts 16 hồ sơ | 19.000 hồ sơ | 0,5%'],
    ],
    [
      'Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ giải quyết đạt 95%.',
      ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%'],
    ],
    [
      'Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ giải quyết đạt 95% kế hoạch.',
      ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%'],
    ],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ hài lòng trên 95%.', []],
    [
      'Trong tháng có 386 vụ việc về đất đai. Đất ở 241 vụ việc, chiếm 64,2%.',
      ['ratio contradicts 241 vụ việc | 386 vụ việc | 64,2%'],
    ],
    [
      'Trong tháng có 386 vụ việc.\n\nCác ngành đã vào cuộc.\n\nPhần lớn có kết quả.\n\nCụ thể:\n\nVề đất đai có 241 vụ việc, chiếm 62,4%.',
      ['ratio holds 241 vụ việc | 386 vụ việc | 62,4%'],
    ],
    [
      'Trong tháng có 386 vụ việc.\n\nCác ngành đã vào cuộc.\n\nPhần lớn có kết quả.\n\nCụ thể:\n\nVề đất đai có 241 vụ việc, chiếm 62%.',
      [],
    ],
    [
      'Trong tháng có 386 vụ việc.\n\nCác ngành đã vào cuộc.\n\nPhần lớn có kết quả.\n\nCụ thể:\n\nVề đất đai có 241 vụ việc, chiếm 64,2%.',
      [],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
