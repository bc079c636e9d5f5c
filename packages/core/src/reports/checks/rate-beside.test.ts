// How part, whole and rate are joined, one wording a row.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('parts and wholes beside their rate', () => {
  it.each<[text: string, checks: string[]]>([
    ['Hòa giải thành 96/118 vụ, đạt 81%; kế hoạch 100 vụ.', ['ratio holds 81']],
    ['Hòa giải thành 96/118 vụ, đạt 81,4%.', ['ratio holds 81.4']],
    ['Hòa giải thành 96/118 vụ, đạt 83,4%.', ['ratio contradicts 83.4']],
    ['Hòa giải thành đạt 83,4% (96/118 vụ).', ['ratio contradicts 83.4']],
    ['Hòa giải thành 96/118 vụ (83,4%).', ['ratio contradicts 83.4']],
    ['Hòa giải thành 96/118 vụ – 83,4%.', ['ratio contradicts 83.4']],
    ['Hòa giải thành 96/118 vụ, chiếm tỷ lệ 83,4%.', ['ratio contradicts 83.4']],
    ['Hòa giải thành 96/118 vụ, tương đương với 83,4%.', ['ratio contradicts 83.4']],
    ['Hòa giải thành 96/118 vụ, tức là 83,4%.', ['ratio contradicts 83.4']],
    [
      'Có 176 đơn (khiếu nại 80 đơn, tố cáo 96 đơn)/220 đơn được giải quyết, đạt 80%.',
      ['ratio holds 80', 'sum holds 176'],
    ],
    ['Thu 18,26 tỷ đồng/dự toán 12,4 tỷ đồng, bằng 149,3%.', ['ratio contradicts 149.3']],
    ['Thu 18,26 tỷ đồng/dự toán 12,4 tỷ đồng, bằng 147,3%.', ['ratio holds 147.3']],
    ['Giải quyết 228 hồ sơ/tổng số 240 hồ sơ, đạt 95%.', ['ratio holds 95']],
    ['Giải quyết 228 hồ sơ/tổng số 240 hồ sơ, đạt 96%.', ['ratio contradicts 96']],
    ['Giải quyết 228 hồ sơ trong tổng số 240 hồ sơ, đạt 96%.', ['ratio contradicts 96']],
    ['Giải quyết 228 trên 240 hồ sơ, đạt 96%.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết 96% (228 trên tổng số 240 hồ sơ).', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết 96%, tương ứng với 228 trên 240 hồ sơ.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết 96%, tức là 228 trên 240 hồ sơ.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết 96%, tương đương 228/240 hồ sơ.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết 96%, tức 228/240 hồ sơ.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết đúng hạn là 96% số hồ sơ (228/240 hồ sơ).', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết là 96% = 228/240 hồ sơ.', ['ratio contradicts 96']],
    ['Tỷ lệ giải quyết là 96%, xã An Bình 228/240 hồ sơ.', []],
    ['Giải quyết 228 hồ sơ, bằng 96% nếu tính trên tổng số 240 hồ sơ.', ['ratio contradicts 96']],
    ['Giải quyết 228 hồ sơ, bằng 95% nếu tính trên tổng số 240 hồ sơ.', ['ratio holds 95']],
    ['Giải quyết 228 hồ sơ, đạt 96% của 240 hồ sơ.', ['ratio contradicts 96']],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch giao 240 hội viên.', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% so với nghị quyết đề ra là 240 hội viên.', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% chỉ tiêu (kế hoạch năm: 240 hội viên).', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch (240 hội viên).', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch (dự toán giao 240 hội viên).', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch (kh 240 hội viên).', ['ratio contradicts 95.5']],
    ['Kết nạp 228 hội viên, đạt 95,5% kế hoạch; mở 240 lớp.', []],
    ['Đạt 5/15 tiêu chí; 90% dân số dùng nước sạch.', []],
    ['Đạt 5/15 tiêu chí, 90% dân số dùng nước sạch.', []],
    ['Đạt 5/15 tiêu chí, 34% so với yêu cầu.', ['ratio contradicts 34']],
    ['Đạt 5/15 tiêu chí, 34% tổng số.', ['ratio contradicts 34']],
    ['Đạt 5/15 tiêu chí, 34% kế hoạch.', ['ratio contradicts 34']],
    ['Có 41/41 đơn vị dùng chữ ký số; văn bản đi được ký số đạt 96,5%.', []],
    ['Có 41/41 đơn vị dùng chữ ký số; tỷ lệ sử dụng đạt 96,5%.', ['ratio contradicts 96.5']],
    ['Có 11/20 hộ thoát nghèo, bằng 50% kế hoạch.', []],
    ['Có 11/20 hộ thoát nghèo, bằng 50%.', ['ratio contradicts 50']],
    ['Trồng 11/20 ha, bằng 50% kế hoạch.', ['ratio contradicts 50']],
    ['Có 7/21 xã đạt trên 90%.', []],
    ['Có 7/21 xã đạt, chiếm trên 35%.', ['ratio contradicts 35']],
    ['Có 7/21 xã đạt, chiếm trên 33%.', ['ratio holds 33']],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (580 triệu đồng).', ['ratio contradicts 20']],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (tức 480 triệu đồng).', ['ratio holds 20']],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (tương đương với 480 triệu đồng).', ['ratio holds 20']],
    ['Huy động 2,4 tỷ đồng, gồm vốn dân góp 20% (bằng 580 triệu đồng).', ['ratio contradicts 20']],
    ['Huy động 2,4 tỷ đồng, dân góp 20% (580 triệu đồng).', []],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (ước 580 triệu đồng năm sau).', []],
    ['Huy động 2,4 tỷ đồng, trong đó dân góp 20% (58 ngày công).', []],
    [
      'Vốn 3,6 tỷ đồng, gồm tỉnh 50% (1,8 tỷ đồng), huyện 30% (1,08 tỷ đồng), xã 20% (0,82 tỷ đồng).',
      ['ratio contradicts 20', 'ratio holds 30', 'ratio holds 50', 'sum contradicts 3.6', 'sum holds 100'],
    ],
    [
      'Năm 2021 đạt 82,1% (266/324 vụ), năm 2022 đạt 85,6% (291/344 vụ).',
      ['ratio contradicts 85.6', 'ratio holds 82.1'],
    ],
    ['Năm 2021 hòa giải 266/324 vụ, năm 2022 đạt 85,6%.', []],
    ['Năm 2021 hòa giải 266/324 vụ, đạt 82,5%.', ['ratio contradicts 82.5']],
    ['Giải quyết 120 hồ sơ; trong đó 90 hồ sơ nộp qua mạng (76%).', ['ratio contradicts 76']],
    ['Giải quyết 120 hồ sơ; trong đó 90 hồ sơ nộp qua mạng (75%).', ['ratio holds 75']],
    ['Thu về 624 phiếu. Theo giới tính: nam 287 người, chiếm 46%.', ['ratio holds 46']],
    ['Cung cấp 1.864 thủ tục; trực tuyến 1.327 dịch vụ, đạt 71,2% tổng số thủ tục.', ['ratio holds 71.2']],
    [
      'Tiếp nhận kỳ trước 9.000 hồ sơ, nhận mới 30.220 hồ sơ, xử lý qua mạng 9.066 hồ sơ, bằng 30% số nhận mới.',
      ['ratio holds 30'],
    ],
    ['Tiếp nhận 20.000 hồ sơ, giải quyết 19.000 hồ sơ, 16 hồ sơ bị trả lại (0,1%).', ['ratio holds 0.1']],
    ['Tiếp nhận 20.000 hồ sơ, giải quyết 19.000 hồ sơ, 16 hồ sơ bị trả lại (0,5%).', ['ratio contradicts 0.5']],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ giải quyết đạt 95%.', ['ratio holds 95']],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ giải quyết đạt 95% kế hoạch.', ['ratio holds 95']],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ. Tỷ lệ hài lòng trên 95%.', []],
    ['Trong tháng có 386 vụ việc về đất đai. Đất ở 241 vụ việc, chiếm 64,2%.', ['ratio contradicts 64.2']],
    [
      'Trong tháng có 386 vụ việc.\n\nCác ngành đã vào cuộc.\n\nPhần lớn có kết quả.\n\nCụ thể:\n\nVề đất đai có 241 vụ việc, chiếm 62,4%.',
      ['ratio holds 62.4'],
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
    expect(statedIn(text)).toEqual(checks);
  });
});
