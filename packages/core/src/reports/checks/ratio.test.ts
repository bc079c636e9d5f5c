// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('a part, its whole and their rate', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Mức độ 4 Mức độ 3 Mức độ 2\nThủ tục đã công bố 210 17,5% 480 40% 1200 100%',
      ['ratio holds 210 | 1200 | 17,5%', 'ratio holds 480 | 1200 | 40%'],
    ],
    [
      'Toàn xã có 1.250 hộ, trong đó 1.100 hộ đạt gia đình văn hóa, chiếm 88%.',
      ['ratio holds 1.100 hộ | 1.250 hộ | 88%'],
    ],
    [
      'Toàn xã có 1.250 hộ, trong đó 1.100 hộ đạt gia đình văn hóa, chiếm 90%.',
      ['ratio contradicts 1.100 hộ | 1.250 hộ | 90%'],
    ],
    ['Đã giải quyết 228 trên tổng số 240 hồ sơ, đạt 95%.', ['ratio holds 228 | 240 hồ sơ | 95%']],
    [
      'Tiếp nhận 240 hồ sơ, đã giải quyết 228 hồ sơ; tỷ lệ giải quyết đạt 95%.',
      ['ratio holds 228 hồ sơ | 240 hồ sơ | 95%'],
    ],
    [
      'Tiếp nhận 240 hồ sơ, đã giải quyết 228 hồ sơ; tỷ lệ giải quyết đạt 97%.',
      ['ratio contradicts 228 hồ sơ | 240 hồ sơ | 97%'],
    ],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95% (228/240 hồ sơ).', ['ratio holds 228/240 hồ sơ | 95%']],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 96% (228/240 hồ sơ).', ['ratio contradicts 228/240 hồ sơ | 96%']],
    ['95% hồ sơ (228/240) được trả đúng hạn.', ['ratio holds 228/240 | 95%']],
    ['Có 45/60 thôn đạt chuẩn (75%).', ['ratio holds 45/60 thôn | 75%']],
    ['Có 45/60 thôn đạt chuẩn, bằng 77,5%.', ['ratio contradicts 45/60 thôn | 77,5%']],
    [
      'Tổng số đơn tiếp nhận là 320 đơn. Trong đó, đơn thuộc thẩm quyền là 200 đơn (62,5%), đơn không thuộc thẩm quyền 120 đơn (37,5%).',
      [
        'sum holds 200 đơn | 120 đơn | 320 đơn',
        'ratio holds 200 đơn | 320 đơn | 62,5%',
        'ratio holds 120 đơn | 320 đơn | 37,5%',
        'sum holds 62,5% | 37,5%',
      ],
    ],
    [
      'Tổng số đơn tiếp nhận là 320 đơn. Trong đó, đơn thuộc thẩm quyền là 200 đơn (62,5%), đơn không thuộc thẩm quyền 120 đơn (35,7%).',
      [
        'sum holds 200 đơn | 120 đơn | 320 đơn',
        'ratio holds 200 đơn | 320 đơn | 62,5%',
        'ratio contradicts 120 đơn | 320 đơn | 35,7%',
        'sum contradicts 62,5% | 35,7%',
      ],
    ],
    ['Số hộ nghèo còn 52 hộ trên tổng số 2.600 hộ, chiếm tỷ lệ 2%.', ['ratio holds 52 hộ | 2.600 hộ | 2%']],
    [
      'Thu ngân sách đạt 126 tỷ đồng, bằng 105% dự toán (120 tỷ đồng).',
      ['ratio holds 126 tỷ đồng | 120 tỷ đồng | 105%'],
    ],
    [
      'Thu ngân sách năm 2023 đạt 126 tỷ đồng/120 tỷ đồng, đạt 105% kế hoạch.',
      ['ratio holds 126 tỷ đồng | 120 tỷ đồng | 105%'],
    ],
    [
      'Xã có 24 chi bộ với 412 đảng viên, trong đó đảng viên nữ 103 đồng chí, chiếm 25%.',
      ['ratio holds 103 đồng chí | 412 đảng viên | 25%'],
    ],
    [
      'Tiếp nhận 1.200 hồ sơ, trong đó 300 hồ sơ nộp trực tuyến (25%); đã giải quyết 1.140 hồ sơ (95%).',
      ['ratio holds 300 hồ sơ | 1.200 hồ sơ | 25%', 'ratio holds 1.140 hồ sơ | 1.200 hồ sơ | 95%'],
    ],
    [
      'Tiếp nhận 1.000 hồ sơ, giải quyết 900 hồ sơ (90%), trong đó đúng hạn 882 hồ sơ (98%).',
      ['ratio holds 900 hồ sơ | 1.000 hồ sơ | 90%', 'ratio holds 882 hồ sơ | 900 hồ sơ | 98%'],
    ],
    [
      'Trong số 1.046 người được khảo sát, 998 người hài lòng (95,4%).',
      ['ratio holds 998 người | 1.046 người | 95,4%'],
    ],
    [
      'Số phiếu phát ra 200 phiếu, thu về 186 phiếu (93%), 180 phiếu đánh giá hài lòng (96,8%).',
      ['ratio holds 186 phiếu | 200 phiếu | 93%', 'ratio holds 180 phiếu đánh giá | 186 phiếu | 96,8%'],
    ],
    ['Hòa giải thành 61 vụ trong tổng số 75 vụ tiếp nhận, tỷ lệ 83,1%.', ['ratio contradicts 61 vụ | 75 vụ | 83,1%']],
    ['Có 15/18 xã đạt chuẩn, chiếm 83,3% số xã.', ['ratio holds 15/18 xã | 83,3%']],
    [
      'Đoàn viên tham gia là 2.345 người, đạt tỷ lệ hơn 78% trên tổng số 3.000 đoàn viên.',
      ['ratio holds 2.345 người | 3.000 đoàn viên | hơn 78%'],
    ],
    [
      'Đoàn viên tham gia là 2.345 người, đạt tỷ lệ hơn 80% trên tổng số 3.000 đoàn viên.',
      ['ratio contradicts 2.345 người | 3.000 đoàn viên | hơn 80%'],
    ],
    ['Đã chi trả cho 4.500 hộ, gần 90% trong tổng số 5.012 hộ.', ['ratio undecided 4.500 hộ | 5.012 hộ | gần 90%']],
    ['Giải quyết 2/3 vụ việc, đạt 66,6%.', ['ratio truncated 2/3 vụ việc | 66,6%']],
    [
      '| Xã | Tổng | Nam | Nữ | Tỷ lệ nữ |\n|---|---|---|---|---|\n| A | 100 | 60 | 40 | 40% |\n| B | 200 | 90 | 110 | 55% |\n| C | 80 | 30 | 50 | 60% |\n',
      [
        'sum holds 60 | 40 | 100',
        'ratio holds 40 | 100 | 40%',
        'sum holds 90 | 110 | 200',
        'ratio holds 110 | 200 | 55%',
        'sum holds 30 | 50 | 80',
        'ratio contradicts 50 | 80 | 60%',
      ],
    ],
    [
      'Trong 9 tháng đầu năm, các cấp Hội đã tiếp 315 lượt công dân, nhận 210 đơn. Trong đó, 135 đơn khiếu nại, 75 đơn tố cáo. Đã giải quyết 189 đơn, đạt 90%.',
      ['sum holds 135 đơn khiếu nại | 75 đơn tố cáo | 210 đơn', 'ratio holds 189 đơn | 210 đơn | 90%'],
    ],
    [
      'Trong 9 tháng đầu năm, các cấp Hội đã tiếp 315 lượt công dân, nhận 210 đơn. Trong đó, 135 đơn khiếu nại, 75 đơn tố cáo. Đã giải quyết 189 đơn, đạt 92%.',
      ['sum holds 135 đơn khiếu nại | 75 đơn tố cáo | 210 đơn', 'ratio contradicts 189 đơn | 210 đơn | 92%'],
    ],
    [
      'Số hồ sơ giải quyết trước hạn và đúng hạn là 9.850 hồ sơ, đạt 98,5%; quá hạn 150 hồ sơ, chiếm 1,5%. Tổng số hồ sơ đã giải quyết: 10.000 hồ sơ.',
      [
        'ratio holds 9.850 hồ sơ | 10.000 hồ sơ | 98,5%',
        'ratio holds 150 hồ sơ | 10.000 hồ sơ | 1,5%',
        'sum holds 98,5% | 1,5%',
        'sum holds 9.850 hồ sơ | 150 hồ sơ | 10.000 hồ sơ',
      ],
    ],
    [
      'Đến nay có 12/18 xã đạt chuẩn nông thôn mới (66,7%), 3 xã đạt chuẩn nâng cao, bình quân đạt 17,2 tiêu chí/xã.',
      ['ratio holds 12/18 xã | 66,7%'],
    ],
    [
      'Thành lập 156 tổ công nghệ số cộng đồng với 1.092 thành viên; tập huấn 24 lớp cho 960 người, đạt 87,9%.',
      ['ratio holds 960 người | 1.092 thành viên | 87,9%'],
    ],
    [
      'Đã rà soát 2.145 thủ tục hành chính, đưa 1.930 thủ tục lên cổng dịch vụ công (1.120 thủ tục toàn trình, 810 thủ tục một phần), đạt tỷ lệ 89,98%.',
      [
        'sum holds 1.120 thủ tục | 810 thủ tục | 1.930 thủ tục',
        'ratio holds 1.930 thủ tục | 2.145 thủ tục hành chính | 89,98%',
      ],
    ],
    [
      'Năm 2021 hòa giải thành 412/498 vụ (82,7%); năm 2022 hòa giải thành 455/530 vụ (85,8%); năm 2023 hòa giải thành 476/541 vụ (89%).',
      ['ratio holds 412/498 vụ | 82,7%', 'ratio holds 455/530 vụ | 85,8%', 'ratio contradicts 476/541 vụ | 89%'],
    ],
    ['Số vụ việc phát sinh là 84 vụ, bằng 70% so với năm trước (120 vụ).', ['ratio holds 84 vụ | 120 vụ | 70%']],
    [
      'Mặt trận các cấp chủ trì giám sát 42 cuộc, phối hợp giám sát 65 cuộc; qua giám sát kiến nghị 118 nội dung, đã được tiếp thu, giải quyết 102 nội dung, đạt 86,4%.',
      ['ratio holds 102 nội dung | 118 nội dung | 86,4%'],
    ],
    [
      'Mặt trận các cấp chủ trì giám sát 42 cuộc, phối hợp giám sát 65 cuộc; qua giám sát kiến nghị 118 nội dung, đã được tiếp thu, giải quyết 102 nội dung, đạt 84,6%.',
      ['ratio contradicts 102 nội dung | 118 nội dung | 84,6%'],
    ],
    [
      'Số tổ đạt loại tốt là 950 tổ (85,9%), khá 120 tổ (10,8%), trung bình 36 tổ (3,3%) trong tổng số 1.106 tổ.',
      [
        'ratio holds 950 tổ | 1.106 tổ | 85,9%',
        'ratio holds 120 tổ | 1.106 tổ | 10,8%',
        'ratio holds 36 tổ | 1.106 tổ | 3,3%',
        'sum holds 85,9% | 10,8% | 3,3%',
        'sum holds 950 tổ | 120 tổ | 36 tổ | 1.106 tổ',
      ],
    ],
    [
      'Huy động 350 tỷ đồng, trong đó vốn Nhân dân đóng góp 70 tỷ đồng, chiếm 20%.',
      ['ratio holds 70 tỷ đồng | 350 tỷ đồng | 20%'],
    ],
    [
      'Huy động 350 tỷ đồng, trong đó vốn Nhân dân đóng góp 70 tỷ đồng, chiếm 25%.',
      ['ratio contradicts 70 tỷ đồng | 350 tỷ đồng | 25%'],
    ],
    [
      'Tổng số cán bộ, công chức là 420 người, trong đó nữ 168 người (40%); trình độ đại học trở lên 399 người (95%); đảng viên 386 người (91,9%).',
      [
        'ratio holds 168 người | 420 người | 40%',
        'ratio holds 399 người | 420 người | 95%',
        'ratio holds 386 người | 420 người | 91,9%',
      ],
    ],
    [
      'Số đơn đã giải quyết: 96 đơn (80%). Số đơn đang giải quyết: 24 đơn (20%). Tổng: 120 đơn.',
      [
        'ratio holds 96 đơn | 120 đơn | 80%',
        'ratio holds 24 đơn | 120 đơn | 20%',
        'sum holds 80% | 20%',
        'sum holds 96 đơn | 24 đơn | 120 đơn',
      ],
    ],
    [
      'Tháng 6 tiếp nhận 1.045 hồ sơ, tăng 95 hồ sơ so với tháng 5; giải quyết 1.010 hồ sơ, đạt 96,7%.',
      ['ratio holds 1.010 hồ sơ | 1.045 hồ sơ | 96,7%'],
    ],
    [
      'Có 62,5% (200 đơn) trong tổng số 320 đơn thuộc thẩm quyền giải quyết.',
      ['ratio holds 200 đơn | 320 đơn | 62,5%'],
    ],
    ['Trên 95% hộ dân (1.910/2.000 hộ) dùng nước sạch.', ['ratio holds 1.910/2.000 hộ | Trên 95%']],
    ['Trên 96% hộ dân (1.910/2.000 hộ) dùng nước sạch.', ['ratio contradicts 1.910/2.000 hộ | Trên 96%']],
    [
      'Số hộ nghèo là 240 hộ, chiếm 4,8% trong tổng số 5.000 hộ dân; hộ cận nghèo 300 hộ, chiếm 6%.',
      ['ratio holds 240 hộ | 5.000 hộ dân | 4,8%', 'ratio holds 300 hộ | 5.000 hộ dân | 6%'],
    ],
    [
      'Công an tiếp nhận 1.450 tin báo, xử lý 1.421 tin báo, đạt tỷ lệ 98%; khởi tố 310 vụ, 425 bị can.',
      ['ratio holds 1.421 tin báo | 1.450 tin báo | 98%'],
    ],
    ['Đến hết tháng 9, giải ngân 450/600 tỷ đồng, đạt 75% kế hoạch vốn.', ['ratio holds 450/600 tỷ đồng | 75%']],
    ['Đến hết tháng 9, giải ngân 450/600 tỷ đồng, đạt 57% kế hoạch vốn.', ['ratio contradicts 450/600 tỷ đồng | 57%']],
    [
      'Số hồ sơ tiếp nhận trực tuyến là 8.460 hồ sơ, chiếm 84,6% tổng số hồ sơ tiếp nhận (10.000 hồ sơ).',
      ['ratio holds 8.460 hồ sơ | 10.000 hồ sơ | 84,6%'],
    ],
    [
      'Kết nạp 120 đảng viên, đạt 120% chỉ tiêu; trong đó 48 đảng viên nữ (40%).',
      ['ratio holds 48 đảng viên | 120 đảng viên | 40%'],
    ],
    [
      'Diện tích gieo trồng 5.200 ha, đạt 104% kế hoạch (5.000 ha) và bằng 101,2% so với cùng kỳ.',
      ['ratio holds 5.200 ha | 5.000 ha | 104%'],
    ],
    [
      'Diện tích gieo trồng 5.200 ha, đạt 106% kế hoạch (5.000 ha) và bằng 101,2% so với cùng kỳ.',
      ['ratio contradicts 5.200 ha | 5.000 ha | 106%'],
    ],
    [
      'STT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ\n1\tXã An Bình\t1.200\t60\t5%\n2\tXã An Hòa\t800\t32\t4%\n3\tXã An Lộc\t1.000\t35\t3,5%\nTổng cộng\t3.000\t127\t4,23%\n',
      [
        'ratio holds 60 | 1.200 | 5%',
        'ratio holds 32 | 800 | 4%',
        'ratio holds 35 | 1.000 | 3,5%',
        'sum holds 1.200 | 800 | 1.000 | 3.000',
        'sum holds 60 | 32 | 35 | 127',
        'ratio holds 127 | 3.000 | 4,23%',
      ],
    ],
    [
      'STT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ\n1\tXã An Bình\t1.200\t60\t5%\n2\tXã An Hòa\t800\t32\t4%\n3\tXã An Lộc\t1.000\t35\t3,5%\nTổng cộng\t3.000\t137\t4,23%\n',
      [
        'ratio holds 60 | 1.200 | 5%',
        'ratio holds 32 | 800 | 4%',
        'ratio holds 35 | 1.000 | 3,5%',
        'sum holds 1.200 | 800 | 1.000 | 3.000',
        'sum contradicts 60 | 32 | 35 | 137',
        'ratio contradicts 137 | 3.000 | 4,23%',
      ],
    ],
    [
      'Tổng số thôn, tổ dân phố là 320, trong đó có 288 thôn, tổ dân phố đạt chuẩn văn hóa, chiếm 90%.',
      ['ratio holds 288 thôn, tổ dân phố | 320 | 90%'],
    ],
    ['Đã bê tông hóa 86,4 km trong tổng số 96 km đường liên thôn, đạt 90%.', ['ratio holds 86,4 km | 96 km | 90%']],
    [
      'Số đơn đủ điều kiện là 150 đơn, gồm: 60 đơn thuộc thẩm quyền, 90 đơn không thuộc thẩm quyền. Trong 60 đơn thuộc thẩm quyền đã giải quyết 54 đơn, đạt 90%.',
      ['sum holds 60 đơn | 90 đơn | 150 đơn', 'ratio holds 54 đơn | 60 đơn | 90%'],
    ],
    [
      'Số đơn đủ điều kiện là 150 đơn, gồm: 60 đơn thuộc thẩm quyền, 90 đơn không thuộc thẩm quyền. Trong 60 đơn thuộc thẩm quyền đã giải quyết 54 đơn, đạt 95%.',
      ['sum holds 60 đơn | 90 đơn | 150 đơn', 'ratio contradicts 54 đơn | 60 đơn | 95%'],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});
