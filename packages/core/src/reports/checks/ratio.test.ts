// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (sentence: string): string[] =>
  readReport(sentence)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('a part, its whole and their rate', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Mức độ 4 Mức độ 3 Mức độ 2\nThủ tục đã công bố 210 17,5% 480 40% 1200 100%',
      ['ratio holds 17.5', 'ratio holds 40'],
    ],
    ['Toàn xã có 1.250 hộ, trong đó 1.100 hộ đạt gia đình văn hóa, chiếm 88%.', ['ratio holds 88']],
    ['Toàn xã có 1.250 hộ, trong đó 1.100 hộ đạt gia đình văn hóa, chiếm 90%.', ['ratio contradicts 90']],
    ['Đã giải quyết 228 trên tổng số 240 hồ sơ, đạt 95%.', ['ratio holds 95']],
    ['Tiếp nhận 240 hồ sơ, đã giải quyết 228 hồ sơ; tỷ lệ giải quyết đạt 95%.', ['ratio holds 95']],
    ['Tiếp nhận 240 hồ sơ, đã giải quyết 228 hồ sơ; tỷ lệ giải quyết đạt 97%.', ['ratio contradicts 97']],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95% (228/240 hồ sơ).', ['ratio holds 95']],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 96% (228/240 hồ sơ).', ['ratio contradicts 96']],
    ['95% hồ sơ (228/240) được trả đúng hạn.', ['ratio holds 95']],
    ['Có 45/60 thôn đạt chuẩn (75%).', ['ratio holds 75']],
    ['Có 45/60 thôn đạt chuẩn, bằng 77,5%.', ['ratio contradicts 77.5']],
    [
      'Tổng số đơn tiếp nhận là 320 đơn. Trong đó, đơn thuộc thẩm quyền là 200 đơn (62,5%), đơn không thuộc thẩm quyền 120 đơn (37,5%).',
      ['ratio holds 37.5', 'ratio holds 62.5', 'sum holds 100', 'sum holds 320'],
    ],
    [
      'Tổng số đơn tiếp nhận là 320 đơn. Trong đó, đơn thuộc thẩm quyền là 200 đơn (62,5%), đơn không thuộc thẩm quyền 120 đơn (35,7%).',
      ['ratio contradicts 35.7', 'ratio holds 62.5', 'sum holds 320'],
    ],
    ['Số hộ nghèo còn 52 hộ trên tổng số 2.600 hộ, chiếm tỷ lệ 2%.', ['ratio holds 2']],
    ['Thu ngân sách đạt 126 tỷ đồng, bằng 105% dự toán (120 tỷ đồng).', ['ratio holds 105']],
    ['Thu ngân sách năm 2023 đạt 126 tỷ đồng/120 tỷ đồng, đạt 105% kế hoạch.', ['ratio holds 105']],
    ['Xã có 24 chi bộ với 412 đảng viên, trong đó đảng viên nữ 103 đồng chí, chiếm 25%.', ['ratio holds 25']],
    [
      'Tiếp nhận 1.200 hồ sơ, trong đó 300 hồ sơ nộp trực tuyến (25%); đã giải quyết 1.140 hồ sơ (95%).',
      ['ratio holds 25', 'ratio holds 95'],
    ],
    [
      'Tiếp nhận 1.000 hồ sơ, giải quyết 900 hồ sơ (90%), trong đó đúng hạn 882 hồ sơ (98%).',
      ['ratio holds 90', 'ratio holds 98'],
    ],
    ['Trong số 1.046 người được khảo sát, 998 người hài lòng (95,4%).', ['ratio holds 95.4']],
    [
      'Số phiếu phát ra 200 phiếu, thu về 186 phiếu (93%), 180 phiếu đánh giá hài lòng (96,8%).',
      ['ratio holds 93', 'ratio holds 96.8'],
    ],
    ['Hòa giải thành 61 vụ trong tổng số 75 vụ tiếp nhận, tỷ lệ 83,1%.', ['ratio contradicts 83.1']],
    ['Có 15/18 xã đạt chuẩn, chiếm 83,3% số xã.', ['ratio holds 83.3']],
    ['Đoàn viên tham gia là 2.345 người, đạt tỷ lệ hơn 78% trên tổng số 3.000 đoàn viên.', ['ratio holds 78']],
    ['Đoàn viên tham gia là 2.345 người, đạt tỷ lệ hơn 80% trên tổng số 3.000 đoàn viên.', ['ratio contradicts 80']],
    ['Đã chi trả cho 4.500 hộ, gần 90% trong tổng số 5.012 hộ.', ['ratio undecided 90']],
    ['Giải quyết 2/3 vụ việc, đạt 66,6%.', ['ratio truncated 66.6']],
    [
      '| Xã | Tổng | Nam | Nữ | Tỷ lệ nữ |\n|---|---|---|---|---|\n| A | 100 | 60 | 40 | 40% |\n| B | 200 | 90 | 110 | 55% |\n| C | 80 | 30 | 50 | 60% |\n',
      ['ratio contradicts 60', 'ratio holds 40', 'ratio holds 55', 'sum holds 100', 'sum holds 200', 'sum holds 80'],
    ],
    [
      'Trong 9 tháng đầu năm, các cấp Hội đã tiếp 315 lượt công dân, nhận 210 đơn. Trong đó, 135 đơn khiếu nại, 75 đơn tố cáo. Đã giải quyết 189 đơn, đạt 90%.',
      ['ratio holds 90', 'sum holds 210'],
    ],
    [
      'Trong 9 tháng đầu năm, các cấp Hội đã tiếp 315 lượt công dân, nhận 210 đơn. Trong đó, 135 đơn khiếu nại, 75 đơn tố cáo. Đã giải quyết 189 đơn, đạt 92%.',
      ['ratio contradicts 92', 'sum holds 210'],
    ],
    [
      'Số hồ sơ giải quyết trước hạn và đúng hạn là 9.850 hồ sơ, đạt 98,5%; quá hạn 150 hồ sơ, chiếm 1,5%. Tổng số hồ sơ đã giải quyết: 10.000 hồ sơ.',
      ['ratio holds 1.5', 'ratio holds 98.5', 'sum holds 100', 'sum holds 10000'],
    ],
    [
      'Đến nay có 12/18 xã đạt chuẩn nông thôn mới (66,7%), 3 xã đạt chuẩn nâng cao, bình quân đạt 17,2 tiêu chí/xã.',
      ['ratio holds 66.7'],
    ],
    [
      'Thành lập 156 tổ công nghệ số cộng đồng với 1.092 thành viên; tập huấn 24 lớp cho 960 người, đạt 87,9%.',
      ['ratio holds 87.9'],
    ],
    [
      'Đã rà soát 2.145 thủ tục hành chính, đưa 1.930 thủ tục lên cổng dịch vụ công (1.120 thủ tục toàn trình, 810 thủ tục một phần), đạt tỷ lệ 89,98%.',
      ['ratio holds 89.98', 'sum holds 1930'],
    ],
    [
      'Năm 2021 hòa giải thành 412/498 vụ (82,7%); năm 2022 hòa giải thành 455/530 vụ (85,8%); năm 2023 hòa giải thành 476/541 vụ (89%).',
      ['ratio contradicts 89', 'ratio holds 82.7', 'ratio holds 85.8'],
    ],
    ['Số vụ việc phát sinh là 84 vụ, bằng 70% so với năm trước (120 vụ).', ['ratio holds 70']],
    [
      'Mặt trận các cấp chủ trì giám sát 42 cuộc, phối hợp giám sát 65 cuộc; qua giám sát kiến nghị 118 nội dung, đã được tiếp thu, giải quyết 102 nội dung, đạt 86,4%.',
      ['ratio holds 86.4'],
    ],
    [
      'Mặt trận các cấp chủ trì giám sát 42 cuộc, phối hợp giám sát 65 cuộc; qua giám sát kiến nghị 118 nội dung, đã được tiếp thu, giải quyết 102 nội dung, đạt 84,6%.',
      ['ratio contradicts 84.6'],
    ],
    [
      'Số tổ đạt loại tốt là 950 tổ (85,9%), khá 120 tổ (10,8%), trung bình 36 tổ (3,3%) trong tổng số 1.106 tổ.',
      ['ratio holds 10.8', 'ratio holds 3.3', 'ratio holds 85.9', 'sum holds 100', 'sum holds 1106'],
    ],
    ['Huy động 350 tỷ đồng, trong đó vốn Nhân dân đóng góp 70 tỷ đồng, chiếm 20%.', ['ratio holds 20']],
    ['Huy động 350 tỷ đồng, trong đó vốn Nhân dân đóng góp 70 tỷ đồng, chiếm 25%.', ['ratio contradicts 25']],
    [
      'Tổng số cán bộ, công chức là 420 người, trong đó nữ 168 người (40%); trình độ đại học trở lên 399 người (95%); đảng viên 386 người (91,9%).',
      ['ratio holds 40', 'ratio holds 91.9', 'ratio holds 95'],
    ],
    [
      'Số đơn đã giải quyết: 96 đơn (80%). Số đơn đang giải quyết: 24 đơn (20%). Tổng: 120 đơn.',
      ['ratio holds 20', 'ratio holds 80', 'sum holds 100', 'sum holds 120'],
    ],
    [
      'Tháng 6 tiếp nhận 1.045 hồ sơ, tăng 95 hồ sơ so với tháng 5; giải quyết 1.010 hồ sơ, đạt 96,7%.',
      ['ratio holds 96.7'],
    ],
    ['Có 62,5% (200 đơn) trong tổng số 320 đơn thuộc thẩm quyền giải quyết.', ['ratio holds 62.5']],
    ['Trên 95% hộ dân (1.910/2.000 hộ) dùng nước sạch.', ['ratio holds 95']],
    ['Trên 96% hộ dân (1.910/2.000 hộ) dùng nước sạch.', ['ratio contradicts 96']],
    [
      'Số hộ nghèo là 240 hộ, chiếm 4,8% trong tổng số 5.000 hộ dân; hộ cận nghèo 300 hộ, chiếm 6%.',
      ['ratio holds 4.8', 'ratio holds 6'],
    ],
    [
      'Công an tiếp nhận 1.450 tin báo, xử lý 1.421 tin báo, đạt tỷ lệ 98%; khởi tố 310 vụ, 425 bị can.',
      ['ratio holds 98'],
    ],
    ['Đến hết tháng 9, giải ngân 450/600 tỷ đồng, đạt 75% kế hoạch vốn.', ['ratio holds 75']],
    ['Đến hết tháng 9, giải ngân 450/600 tỷ đồng, đạt 57% kế hoạch vốn.', ['ratio contradicts 57']],
    [
      'Số hồ sơ tiếp nhận trực tuyến là 8.460 hồ sơ, chiếm 84,6% tổng số hồ sơ tiếp nhận (10.000 hồ sơ).',
      ['ratio holds 84.6'],
    ],
    ['Kết nạp 120 đảng viên, đạt 120% chỉ tiêu; trong đó 48 đảng viên nữ (40%).', ['ratio holds 40']],
    ['Diện tích gieo trồng 5.200 ha, đạt 104% kế hoạch (5.000 ha) và bằng 101,2% so với cùng kỳ.', ['ratio holds 104']],
    [
      'Diện tích gieo trồng 5.200 ha, đạt 106% kế hoạch (5.000 ha) và bằng 101,2% so với cùng kỳ.',
      ['ratio contradicts 106'],
    ],
    [
      'STT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ\n1\tXã An Bình\t1.200\t60\t5%\n2\tXã An Hòa\t800\t32\t4%\n3\tXã An Lộc\t1.000\t35\t3,5%\nTổng cộng\t3.000\t127\t4,23%\n',
      ['ratio holds 3.5', 'ratio holds 4', 'ratio holds 4.23', 'ratio holds 5', 'sum holds 127', 'sum holds 3000'],
    ],
    [
      'STT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ\n1\tXã An Bình\t1.200\t60\t5%\n2\tXã An Hòa\t800\t32\t4%\n3\tXã An Lộc\t1.000\t35\t3,5%\nTổng cộng\t3.000\t137\t4,23%\n',
      [
        'ratio contradicts 4.23',
        'ratio holds 3.5',
        'ratio holds 4',
        'ratio holds 5',
        'sum contradicts 137',
        'sum holds 3000',
      ],
    ],
    [
      'Tổng số thôn, tổ dân phố là 320, trong đó có 288 thôn, tổ dân phố đạt chuẩn văn hóa, chiếm 90%.',
      ['ratio holds 90'],
    ],
    ['Đã bê tông hóa 86,4 km trong tổng số 96 km đường liên thôn, đạt 90%.', ['ratio holds 90']],
    [
      'Số đơn đủ điều kiện là 150 đơn, gồm: 60 đơn thuộc thẩm quyền, 90 đơn không thuộc thẩm quyền. Trong 60 đơn thuộc thẩm quyền đã giải quyết 54 đơn, đạt 90%.',
      ['ratio holds 90', 'sum holds 150'],
    ],
    [
      'Số đơn đủ điều kiện là 150 đơn, gồm: 60 đơn thuộc thẩm quyền, 90 đơn không thuộc thẩm quyền. Trong 60 đơn thuộc thẩm quyền đã giải quyết 54 đơn, đạt 95%.',
      ['ratio contradicts 95', 'sum holds 150'],
    ],
  ])('%s', (sentence, checks) => {
    expect(statedIn(sentence)).toEqual(checks);
  });
});
