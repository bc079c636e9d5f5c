// A sentence in which a condition of a rule matters beside one in which it must not.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('where figures hang together, and where they do not', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Loại tốt 163, loại khá 37 trên tổng số 204; tỷ lệ tốt và khá đạt 89%.',
      ['ratio contradicts 163 | 37 | 204 | 89%'],
    ],
    ['Loại tốt 163 hồ sơ, loại khá 37 xã trên tổng số 204 hồ sơ; tỷ lệ tốt và khá đạt 98%.', []],
    ['Có 120 em khá và giỏi trong 300 em, tỷ lệ khá và giỏi đạt 45%.', ['ratio contradicts 120 em | 300 em | 45%']],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ. Trên tổng số 204 hồ sơ, tỷ lệ trước và đúng hạn đạt 98%.',
      ['ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98%'],
    ],
    ['Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ. Trên tổng số 204 hồ sơ, tỷ lệ trước và đúng hạn đạt 97%.', []],
    [
      'Đất đai 92%, hộ tịch 94%, xây dựng 90%, lao động 96%; bình quân 4 lĩnh vực là 93%.',
      ['average holds 92% | 94% | 90% | 96% | 93%'],
    ],
    ['Giải quyết được 158 vụ, họp 12 cuộc. Kết quả: đúng 27 vụ, sai 96 vụ, đúng một phần 45 vụ.', []],
    ['Giải quyết được 158 vụ. Kết quả: đúng 107 vụ, sai 61 vụ.', ['sum contradicts 107 vụ | 61 vụ | 158 vụ']],
    ['Thu 45 đơn khiếu nại, 12 đơn tố cáo, trong tổng cộng 67 đơn.', []],
    [
      'Thu 45 đơn khiếu nại, 12 đơn tố cáo, tổng cộng 67 đơn.',
      ['sum contradicts 45 đơn khiếu nại | 12 đơn tố cáo | 67 đơn'],
    ],
    ['Khen 42 tập thể, 57 cá nhân, 31 gia đình, 26 dòng họ, 24 cơ quan, cộng lại 190 điển hình.', []],
    [
      'Khen 42 tập thể, 57 cá nhân, 31 gia đình, 26 dòng họ, cộng lại 166 điển hình.',
      ['sum contradicts 42 tập thể | 57 cá nhân | 31 gia đình | 26 dòng họ | 166 điển hình'],
    ],
    [
      'Tỷ lệ nghèo 4,1%, giảm 1,4% so với năm trước (5,3%), năm trước nữa 6,1%.',
      ['difference contradicts 5,3% | 4,1% | 1,4%'],
    ],
    [
      'Tỷ lệ nghèo 4,1%, giảm 1,2% so với năm trước (5,3%), năm trước nữa 6,1%.',
      ['difference holds 5,3% | 4,1% | 1,2%'],
    ],
    ['Vay 600 triệu đồng cho 120 hộ, bình quân 6 triệu đồng hai hộ.', []],
    [
      'Vay 600 triệu đồng cho 120 hộ, bình quân 6 triệu đồng một hộ.',
      ['average contradicts 600 triệu đồng | 120 hộ | 6 triệu đồng'],
    ],
    [
      'Xã Đông 212 đơn, xã Tây 188 đơn, xã Nam 145 đơn; gộp hai xã sau được 343 đơn.',
      ['sum contradicts 188 đơn | 145 đơn | 343 đơn'],
    ],
    [
      'Xã Đông 212 đơn, xã Tây 188 đơn, xã Nam 145 đơn; gộp hai xã sau được 333 đơn.',
      ['sum holds 188 đơn | 145 đơn | 333 đơn'],
    ],
    [
      'Xã nhận 45 đơn, huyện nhận 52 đơn, vận động 60 triệu đồng, cộng lại 107 đơn.',
      ['sum contradicts 45 đơn | 52 đơn | 107 đơn'],
    ],
    [
      'Từ ngày 01/3/2023 đến ngày 31/5/2023 tiếp 18 lượt; từ ngày 01/6/2023 đến ngày 31/8/2023 tiếp 24 lượt, tăng 8 lượt.',
      ['difference contradicts 24 lượt | 18 lượt | 8 lượt'],
    ],
    [
      'Đã xong 400/500 hồ sơ (80%), 60 hồ sơ (12%) chờ, 40 hồ sơ (8%) trả lại.',
      [
        'ratio holds 400/500 hồ sơ | 80%',
        'difference holds 400/500 hồ sơ | 40 hồ sơ | 60 hồ sơ',
        'ratio holds 60 hồ sơ | 400/500 hồ sơ | 12%',
        'ratio holds 40 hồ sơ | 400/500 hồ sơ | 8%',
        'sum holds 80% | 12% | 8%',
      ],
    ],
    ['Đạt 0% ở xã, 62,5% ở huyện, 37,5% ở tỉnh.', ['sum holds 62,5% | 37,5%']],
    ['Chia ra: 5%, 10%, 15%, 20%, 12%, 8%, 20% và 10%.', ['sum holds 5% | 10% | 15% | 20% | 12% | 8% | 20% | 10%']],
    ['Chia ra: 5%, 10%, 15%, 20%, 12%, 8%, 10%, 10% và 10%.', []],
    ['Mở 12 lớp cho 60 học viên, 60 hộ, bình quân 5 người/lớp.', ['average holds 60 học viên | 12 lớp | 5 người/lớp']],
    [
      'Vay 600 triệu đồng cho 120 hộ, bình quân 6 triệu đồng cho 1 hộ.',
      ['average contradicts 600 triệu đồng | 120 hộ | 6 triệu đồng'],
    ],
    ['Có 14 tổ, họp 98 cuộc, 7 người mỗi tổ.', []],
    ['Có 14 tổ, 98 thành viên, 7 người mỗi tổ.', ['average holds 98 thành viên | 14 tổ | 7 người']],
    ['Có 20 xã với 10 cuộc họp, 0,5 cuộc/xã.', ['average holds 10 cuộc họp | 20 xã | 0,5 cuộc/xã']],
    ['Năm 2022: tiếp nhận 1.500 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% hơn hẳn so với năm 2022.', []],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022.',
      ['growth contradicts 1.800 hồ sơ | 1.500 hồ sơ | 22%'],
    ],
    ['Tổng số 1.000 phản ánh, đã trả lời 950 phản ánh, mức độ hài lòng đạt 93,2%.', []],
    [
      'Tổng số 1.000 phản ánh, đã trả lời 950 phản ánh gửi qua cổng thông tin điện tử của thành phố, mức độ hài lòng đạt 93,2%.',
      [],
    ],
    [
      'Tổng số 1.000 phản ánh, đã trả lời 950 phản ánh, tỷ lệ trả lời đạt 93,2%.',
      ['ratio contradicts 950 phản ánh | 1.000 phản ánh | 93,2%'],
    ],
    ['Giai đoạn 2014 - 2018 hòa giải 480 vụ, bình quân mỗi năm 120 vụ; giai đoạn 2019 - 2022 chưa thống kê.', []],
    [
      'Giai đoạn 2014 - 2018 hòa giải 480 vụ, bình quân mỗi năm 96 vụ; giai đoạn 2019 - 2022 chưa thống kê.',
      ['average holds 480 vụ | 96 vụ'],
    ],
    ['Khen 42 tập thể, 57 cá nhân. Không khí rất phấn khởi. Cộng lại 99 điển hình.', []],
    ['Khen 42 tập thể, 57 cá nhân. Cộng lại 99 điển hình.', ['sum holds 42 tập thể | 57 cá nhân | 99 điển hình']],
    ['Thôn Đông 14 tập thể, thôn Tây 12 tập thể. Tổng cộng 5 tập thể và 26 tập thể.', []],
    ['Hòa giải 45 vụ dân sự, 12 vụ đất đai, 9 vụ khác, cộng 68 vụ.', ['sum contradicts 45 vụ | 12 vụ | 9 vụ | 68 vụ']],
    ['Có 100 hồ sơ, đã xong 50 hồ sơ, đạt 70%.', ['ratio contradicts 50 hồ sơ | 100 hồ sơ | 70%']],
    ['Có 100 hồ sơ, đã xong 50 hồ sơ, đạt 70,1%.', []],
    [
      'Vốn 3,6 tỷ đồng, trong đó tỉnh 50% (1,8 tỷ đồng), huyện 30% (1,08 tỷ đồng), xã 15% (0,72 tỷ đồng).',
      [
        'sum holds 1,8 tỷ đồng | 1,08 tỷ đồng | 0,72 tỷ đồng | 3,6 tỷ đồng',
        'ratio holds 1,8 tỷ đồng | 3,6 tỷ đồng | 50%',
        'ratio holds 1,08 tỷ đồng | 3,6 tỷ đồng | 30%',
        'ratio contradicts 0,72 tỷ đồng | 3,6 tỷ đồng | 15%',
        'sum contradicts 50% | 30% | 15%',
      ],
    ],
    [
      '- Xã Đông: 12/15 thôn, 120 hộ.\n- Xã Tây: 10/14 ấp, 90 hộ.\n- Tổng cộng: 22/29 thôn ấp, 210 hộ.',
      ['sum holds 12/15 thôn | 10/14 ấp | 22/29 thôn', 'sum holds 120 hộ | 90 hộ | 210 hộ'],
    ],
    ['Năm trước thụ lý 231 vụ, năm nay hòa giải thành 176 vụ, tỷ lệ 67,2%.', []],
    ['Thụ lý 231 vụ, hòa giải thành 176 vụ, tỷ lệ 67,2%.', ['ratio contradicts 176 vụ | 231 vụ | 67,2%']],
    ['Cả tỉnh có 2.051 giáo viên, đã tập huấn 1.904 giáo viên, chủ yếu 137 giáo viên.', []],
    [
      'Cả tỉnh có 2.051 giáo viên, hiện có 1.904 giáo viên, thiếu 137 giáo viên.',
      ['difference contradicts 2.051 giáo viên | 1.904 giáo viên | 137 giáo viên'],
    ],
    ['Có 47/62 đơn vị đã chuyển đổi. 16 đơn vị vẫn dùng biên lai giấy.', []],
    [
      'Có 47/62 đơn vị đã chuyển đổi; 16 đơn vị vẫn dùng biên lai giấy.',
      ['difference contradicts 47/62 đơn vị | 16 đơn vị'],
    ],
    [
      'Tháng 1: 40 đơn khiếu nại, tháng 2: 45 đơn khiếu nại, tháng 3: 50 đơn khiếu nại, quý I: 145 đơn.',
      ['sum contradicts 40 đơn khiếu nại | 45 đơn khiếu nại | 50 đơn khiếu nại | 145 đơn'],
    ],
    [
      '| Nội dung | Xã A | Xã B |\n| Tiếp nhận | 288 hồ sơ | 251 hồ sơ |\n| Phải giải quyết | 288 | 251 |\n| Đã giải quyết | 261 | 239 |\n| Tỷ lệ (%) | 90,6% | 95,2% |',
      ['ratio holds 261 | 288 | 90,6%', 'ratio holds 239 | 251 | 95,2%'],
    ],
    [
      '| Nội dung | Xã A | Xã B | Xã C |\n| Tiếp nhận | 288 | 251 | 100 |\n| Đã giải quyết | 261 | 239 | 90 |\n| Tỷ lệ | 90,6% | 95,2% | 75% |',
      ['ratio holds 261 | 288 | 90,6%', 'ratio holds 239 | 251 | 95,2%', 'ratio contradicts 90 | 100 | 75%'],
    ],
    ['Quý I tiếp 18 lượt tại xã, quý I tiếp 24 lượt tại huyện, tăng 8 lượt.', []],
    [
      'Quý I tiếp 18 lượt tại xã, quý II tiếp 24 lượt tại xã, tăng 8 lượt.',
      ['difference contradicts 24 lượt | 18 lượt | 8 lượt'],
    ],
    ['Có 118 hộ nghèo còn 82 hộ cận nghèo, giảm 30 hộ.', []],
    ['Có 82 thôn còn 118 thôn, giảm 30 thôn.', []],
    ['Có 118 thôn còn 82 thôn, giảm 30 thôn.', ['difference contradicts 118 thôn | 82 thôn | 30 thôn']],
    ['Toàn tỉnh nhận 212 đơn, gồm: Đông 98 đơn; kế đến Tây 60 đơn; tiếp đến Nam 40 đơn.', []],
    [
      'Toàn tỉnh nhận 212 đơn, gồm: Đông 98 đơn; Tây 60 đơn; Nam 40 đơn.',
      ['sum contradicts 98 đơn | 60 đơn | 40 đơn | 212 đơn'],
    ],
    [
      'Tiếp nhận 1.000 hồ sơ; nộp trực tuyến 900 hồ sơ; tỷ lệ trực tuyến đạt 95%.',
      ['ratio contradicts 900 hồ sơ | 1.000 hồ sơ | 95%'],
    ],
    ['Ban hành trên 32 nghị quyết, gồm 05 nghị quyết chuyên đề, 18 nghị quyết thường kỳ.', []],
    ['Năm trước ban hành 32 nghị quyết, gồm 05 nghị quyết chuyên đề, 18 nghị quyết thường kỳ.', []],
    [
      'Ban hành 32 nghị quyết, gồm 05 nghị quyết chuyên đề, 18 nghị quyết thường kỳ.',
      ['sum contradicts 05 nghị quyết | 18 nghị quyết | 32 nghị quyết'],
    ],
    ['Khiếu nại 45, tố cáo 12, kiến nghị 20; tổng số tiếp nhận: 87.', ['sum contradicts 45 | 12 | 20 | 87']],
    ['Khen 42 tập thể, thêm đợt hai 57, cộng lại 98 điển hình.', []],
    ['Khen 42 tập thể, 57 cá nhân, cộng lại 98 điển hình.', ['sum contradicts 42 tập thể | 57 cá nhân | 98 điển hình']],
    [
      'Năm 2022: toàn huyện tiếp nhận 1.500 hồ sơ. Năm 2023: huyện đã tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022.',
      ['growth contradicts 1.800 hồ sơ | 1.500 hồ sơ | 22%'],
    ],
    ['Tiếp 911 lượt, nhận 1.276 vụ, gấp 1,4 lần.', []],
    [
      'Cả tỉnh có 4.171 mô hình.\nHội nghị họp 3 ngày.\nCó 12 tham luận.\nSo với giai đoạn trước (1.738 mô hình), quy mô phong trào gấp 2,4 lần.',
      ['multiple holds 4.171 mô hình | 1.738 mô hình | 2,4 lần'],
    ],
    [
      'Cả tỉnh có 3.476 mô hình.\nHội nghị họp 3 ngày.\nCó 12 tham luận.\nSo với giai đoạn trước (1.738 mô hình), quy mô phong trào gấp 2 lần.',
      [],
    ],
    ['Lãi suất 40%, trong đó hỗ trợ 20% (8%).', []],
    ['Giải quyết 18.102 vụ, đúng hạn 17.994 hồ sơ; quá hạn 118 hồ sơ.', []],
    [
      'Giải quyết 18.102 hồ sơ, đúng hạn 17.994 hồ sơ; quá hạn 118 hồ sơ.',
      ['difference contradicts 18.102 hồ sơ | 17.994 hồ sơ | 118 hồ sơ'],
    ],
    ['Có 2.051 giáo viên (1.904 giáo viên biên chế), 137 giáo viên hợp đồng.', []],
    [
      'Nhận 21 vụ, họp 5 cuộc, thành 18 vụ; 3 vụ chuyển tòa. Tỷ lệ thành là 82,7%.',
      ['sum holds 18 vụ | 3 vụ | 21 vụ', 'ratio contradicts 18 vụ | 21 vụ | 82,7%'],
    ],
    ['Có 18.900 hồ sơ, 18.650 hồ sơ được giải quyết, 99,3% sớm và đúng hạn.', []],
    ['Toàn huyện 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (43,9%).', []],
    ['Tiếp nhận 500 đơn. Giải quyết 300 đơn, đạt 35%.', []],
    ['Tiếp nhận 500 đơn. Giải quyết 300 đơn, đạt 55%.', ['ratio contradicts 300 đơn | 500 đơn | 55%']],
    [
      'Có 38 đơn đã phân loại. Trong 21 đơn thuộc thẩm quyền giải quyết 20 đơn, đạt 95,2%.',
      ['ratio holds 20 đơn | 21 đơn | 95,2%'],
    ],
    ['| Tổng | 158 vụ |\nKết quả: đúng 27 vụ, sai 96 vụ, đúng một phần 45 vụ.', []],
    [
      'Hòa giải 1.700 vụ. Nhân dân đồng tình. Cụ thể: năm 2018 312 vụ, năm 2019 300 vụ, năm 2020 298 vụ, năm 2021 310 vụ, năm 2022 270 vụ.',
      [],
    ],
    [
      'Hòa giải 1.530 vụ. Nhân dân đồng tình. Cụ thể: năm 2018 312 vụ, năm 2019 300 vụ, năm 2020 298 vụ, năm 2021 310 vụ, năm 2022 270 vụ.',
      ['sum contradicts 312 vụ | 300 vụ | 298 vụ | 310 vụ | 270 vụ | 1.530 vụ'],
    ],
    [
      'Tiếp 100 lượt. Thường xuyên 30 lượt, định kỳ 32 lượt, đột xuất 32 lượt.',
      ['sum contradicts 30 lượt | 32 lượt | 32 lượt | 100 lượt'],
    ],
    ['Tiếp 100 lượt. Thường xuyên 30 lượt, định kỳ 32 lượt, đột xuất 31 lượt.', []],
    ['Tiếp 100 lượt, gồm thường xuyên 40 lượt, định kỳ 35 lượt.', ['sum contradicts 40 lượt | 35 lượt | 100 lượt']],
    ['Tiếp 100 lượt, gồm thường xuyên 40 lượt, định kỳ 34 lượt.', []],
    ['Có 100 đơn vị, gồm 44 xã và 44 phường.', ['sum contradicts 44 xã | 44 phường | 100 đơn vị']],
    ['Có 100 đơn vị, gồm 44 xã và 43 phường.', []],
    ['Đất đai 92%, hộ tịch 94%; bình quân 2 lĩnh vực là 93%.', ['average holds 92% | 94% | 93%']],
    ['Đất đai 92%, hộ tịch 94%; bình quân 2 lĩnh vực là 93,5%.', ['average contradicts 92% | 94% | 93,5%']],
    [
      'Cả tỉnh có 2.000 giáo viên, hiện có 1.700 giáo viên, thiếu 200 giáo viên.',
      ['difference contradicts 2.000 giáo viên | 1.700 giáo viên | 200 giáo viên'],
    ],
    ['Cả tỉnh có 2.000 giáo viên, hiện có 1.700 giáo viên, thiếu 190 giáo viên.', []],
    [
      'Cả tỉnh có 2.000 giáo viên, hiện có 1.890 giáo viên, thiếu 100 giáo viên.',
      ['difference contradicts 2.000 giáo viên | 1.890 giáo viên | 100 giáo viên'],
    ],
    [
      'Nhận 21 vụ, họp 5 cuộc, 6 buổi, thành 18 vụ; 3 vụ chuyển tòa. Tỷ lệ thành là 82,7%.',
      ['sum holds 18 vụ | 3 vụ | 21 vụ', 'ratio contradicts 18 vụ | 21 vụ | 82,7%'],
    ],
    [
      'Có 160 mô hình. Công nhận 131 mô hình, gồm cấp tỉnh 4 mô hình; cấp huyện 29 mô hình; cơ sở 98 mô hình; đạt 81,9%.',
      ['sum holds 4 mô hình | 29 mô hình | 98 mô hình | 131 mô hình', 'ratio holds 131 mô hình | 160 mô hình | 81,9%'],
    ],
    [
      'Công nhận 131 mô hình, gồm cấp tỉnh 4 mô hình; nhận 120 hồ sơ, giải quyết 98 hồ sơ; đạt 81,7%.',
      ['ratio holds 98 hồ sơ | 120 hồ sơ | 81,7%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
