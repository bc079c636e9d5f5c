// Right and wrong twins of one construction, and the sentence that only looks like it: another noun, another sentence,
// another bracket in between, and nothing may be said of it.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('twins and those that only look like them', () => {
  it.each<[text: string, checks: string[]]>([
    ['Năm trước có 9 tổ với 63 thành viên. Năm nay 7 người/tổ.', []],
    ['Có 9 tổ với 63 thành viên, 7 người/tổ.', ['average holds 63 thành viên | 9 tổ | 7 người/tổ']],
    ['Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, tổng số 600 lượt xe.', []],
    ['Hỗ trợ 120 hộ, mỗi hộ 5 triệu đồng, còn 600 triệu đồng chưa chi.', []],
    ['Tặng 45 suất quà. Trị giá 22,5 triệu đồng (500.000 đồng/suất).', []],
    [
      'Tặng 45 suất quà trị giá 22,5 triệu đồng (500.000 đồng/suất).',
      ['average holds 22,5 triệu đồng | 45 suất quà | 500.000 đồng/suất'],
    ],
    [
      'Tặng 45 suất quà trị giá 22,5 triệu đồng (600.000 đồng/suất).',
      ['average contradicts 22,5 triệu đồng | 45 suất quà | 600.000 đồng/suất'],
    ],
    ['Tặng 45 suất quà cho 90 người (2.000 đồng/suất).', []],
    ['Toàn xã có 55 tổ viên. Xã lập 11 tổ (mỗi tổ 5 người).', []],
    ['Xã lập 11 tổ với 55 tổ viên (mỗi tổ 5 người).', ['average holds 55 tổ viên | 11 tổ | 5 người']],
    ['Xã lập 11 tổ với 55 tổ viên và 22 buổi họp (mỗi tổ 2 buổi).', ['average holds 22 buổi | 11 tổ | 2 buổi']],
    [
      'Năm đầu chấm 60 điểm, ba năm sau 85 điểm, 90 điểm và 95 điểm, bình quân chung 90 điểm.',
      ['average holds 85 điểm | 90 điểm | 95 điểm | 90 điểm'],
    ],
    ['Các xã đạt 80%, 90% và 100%, bình quân chung 90%.', ['average holds 80% | 90% | 100% | 90%']],
    ['Các xã đạt 80%, 90% và 100%. Toàn huyện bình quân chung 90%.', ['average holds 80% | 90% | 100% | 90%']],
    ['Thời gian 34 phút, nay 19 phút, giảm 15 phút.', []],
    ['Thời gian xử lý từ 34 phút xuống 19 phút, giảm 15 phút.', ['difference holds 34 phút | 19 phút | 15 phút']],
    ['Thời gian xử lý từ 34 phút xuống 19 phút, giảm 25 phút.', ['difference contradicts 34 phút | 19 phút | 25 phút']],
    ['Năm trước từ 50 đơn. Xuống 36 đơn, giảm 12 đơn.', ['difference contradicts 50 đơn | 36 đơn | 12 đơn']],
    ['Chấm từ 82,5 lên 86,1 điểm, tăng 3,6 điểm.', ['difference holds 86,1 điểm | 82,5 | 3,6 điểm']],
    ['Chấm từ 82,5 lên 86,1 điểm, tăng 4,6 điểm.', ['difference contradicts 86,1 điểm | 82,5 | 4,6 điểm']],
    ['Số tổ từ 82 tổ lên 86 điểm, tăng 5 điểm.', []],
    ['Nhận 120 đơn, tăng 20 đơn, tương đương 20%.', ['growth holds 20 đơn | 120 đơn | 20%']],
    ['Nhận 120 đơn, tăng 20 đơn, tương đương 25%.', ['growth contradicts 20 đơn | 120 đơn | 25%']],
    ['Nhận 120 đơn, tăng 20 đơn, tương đương 85%.', []],
    ['Nhận 120 đơn, tăng 20 đơn hay 20%.', ['growth holds 20 đơn | 120 đơn | 20%']],
    ['Nhận 120 đơn, tăng 20 đơn (=25%).', ['growth contradicts 20 đơn | 120 đơn | 25%']],
    [
      'Năm nay nhận 420 đơn, tăng 82% so với cùng kỳ năm trước (350 đơn).',
      ['growth contradicts 420 đơn | 350 đơn | 82%'],
    ],
    [
      'Năm nay nhận 420 đơn, giảm 25% so với cùng kỳ năm trước (350 đơn).',
      ['growth contradicts 420 đơn | 350 đơn | 25%'],
    ],
    ['Số vụ việc từ 43,9% còn 37,68%, giảm 6,22%.', ['difference holds 43,9% | 37,68% | 6,22%']],
    [
      'Kinh phí là 400 triệu đồng, tăng 150 triệu đồng so với kế hoạch 250 triệu đồng, tương đương 60%.',
      [
        'difference holds 400 triệu đồng | 250 triệu đồng | 150 triệu đồng',
        'growth holds 400 triệu đồng | 250 triệu đồng | 60%',
      ],
    ],
    ['Đến năm 2024 còn 4,5% hộ nghèo, từ 12,5% năm 2020, mỗi năm giảm 2%.', []],
    ['Năm 2020 tỷ lệ hộ nghèo 12,5%, đến tháng 6 năm 2024 còn 4,5%, mỗi năm giảm 2%.', []],
    [
      'Tỷ lệ hộ nghèo giảm từ 12,5% vào cuối năm 2020 xuống 4,5% vào cuối năm 2024, mỗi năm giảm 2%.',
      ['average holds 4,5% | 12,5% | 2%'],
    ],
    ['Tỷ lệ hộ nghèo năm 2020. Có 12,5% hộ nghèo, năm 2024 còn 4,5%, mỗi năm giảm 2%.', []],
    [
      'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4,5% năm 2024, bình quân hàng năm giảm 2%.',
      ['average holds 4,5% | 12,5% | 2%'],
    ],
    [
      'Số tổ tăng từ 120 tổ năm 2021 lên 150 tổ năm 2024, bình quân mỗi năm tăng 10 tổ.',
      ['average holds 150 tổ | 120 tổ | 10 tổ'],
    ],
    [
      'Số tổ tăng từ 120 tổ năm 2021 lên 150 tổ năm 2024, bình quân hằng năm tăng 10 tổ.',
      ['average holds 150 tổ | 120 tổ | 10 tổ'],
    ],
    ['Có 20 buổi, gấp 2,5 lần năm 2022 (trong đó 8 buổi).', ['multiple holds 20 buổi | 8 buổi | 2,5 lần']],
    ['Có 20 buổi, gấp 3,5 lần của năm 2022 (có 8 buổi).', ['multiple contradicts 20 buổi | 8 buổi | 3,5 lần']],
    ['Có 20 buổi, gấp 3,5 lần kế hoạch (8 buổi).', []],
    ['Có 20 buổi với 8 diễn giả, gấp 2,5 lần cùng kỳ.', []],
    ['Có 20 buổi, tăng 8 buổi, gấp 2,5 lần cùng kỳ.', []],
    ['Có 20/8 buổi, gấp 2,5 lần cùng kỳ.', []],
    ['Đạt 42 đơn/kế hoạch 40 đơn, bằng 105%.', ['ratio holds 42 đơn | 40 đơn | 105%']],
    ['Đạt 42 đơn/kế hoạch 40 đơn, bằng 110%.', ['ratio contradicts 42 đơn | 40 đơn | 110%']],
    ['Có 40 đơn, đạt 80% trong tổng số 50 đơn.', ['ratio holds 40 đơn | 50 đơn | 80%']],
    ['Có 40 đơn, đạt 90% trong tổng số 50 đơn.', ['ratio contradicts 40 đơn | 50 đơn | 90%']],
    ['Có 50 đơn, đạt 90% trong tổng số 40 đơn.', []],
    ['Có 40 đơn, đạt 90% tổng số 50 lượt.', []],
    ['Đạt 85% (17 trên tổng số 20 thôn).', ['ratio holds 17 | 20 thôn | 85%']],
    ['Đạt 95% (17 trên tổng số 20 thôn).', ['ratio contradicts 17 | 20 thôn | 95%']],
    ['Vốn 2,4 tỷ đồng, trong đó dân góp 20% (480 triệu đồng).', ['ratio holds 480 triệu đồng | 2,4 tỷ đồng | 20%']],
    [
      'Vốn 2,4 tỷ đồng, trong đó dân góp 30% (480 triệu đồng).',
      ['ratio contradicts 480 triệu đồng | 2,4 tỷ đồng | 30%'],
    ],
    [
      'Vốn 2,4 tỷ đồng, trong đó tỉnh 50% (1,2 tỷ đồng), huyện 30% (720 triệu đồng), dân 20% (580 triệu đồng).',
      [
        'sum undecided 1,2 tỷ đồng | 720 triệu đồng | 580 triệu đồng | 2,4 tỷ đồng',
        'ratio holds 1,2 tỷ đồng | 2,4 tỷ đồng | 50%',
        'ratio holds 720 triệu đồng | 2,4 tỷ đồng | 30%',
        'ratio contradicts 580 triệu đồng | 2,4 tỷ đồng | 20%',
        'sum holds 50% | 30% | 20%',
      ],
    ],
    [
      'Có 12/15 xã, trong đó vùng cao 20% (3 xã).',
      ['ratio holds 3 xã | 12/15 xã | 20%', 'difference holds 12/15 xã | 3 xã'],
    ],
    ['Vốn 2,4 tỷ đồng. Trong đó dân góp 30% (480 triệu đồng).', []],
    ['Vốn 2,4 tỷ đồng, dân góp 30% (480 triệu đồng).', ['ratio contradicts 480 triệu đồng | 2,4 tỷ đồng | 30%']],
    ['Vốn 2,4 tỷ đồng, trong đó dân góp 30% (480 triệu đồng và ngày công).', []],
    ['Đã xây 3 nhà văn hóa; 90% dân số dùng nước sạch; toàn xã 5/15 thôn.', []],
    ['Có 5/15 xã; 33,3% đạt chuẩn.', ['ratio holds 5/15 xã | 33,3%']],
    ['Có 5/15 xã; 43,3% số xã đạt chuẩn.', ['ratio contradicts 5/15 xã | 43,3%']],
    ['Có 5/15 xã, 43,3%.', ['ratio contradicts 5/15 xã | 43,3%']],
    ['Có 5/15 xã, năm 2020 đạt 43,3%.', []],
    ['Có 5/15 xã, đến năm 2020 đạt 43,3%.', []],
    ['Có 5/15 xã trong năm 2020, đạt 43,3%.', ['ratio contradicts 5/15 xã | 43,3%']],
    ['Có 5/15 xã hoàn thành (quý I/2020), đạt 43,3%.', ['ratio contradicts 5/15 xã | 43,3%']],
    [
      'Nhận 300 đơn, trong đó có 120 đơn khiếu nại, chiếm 40% số đơn nhận.',
      ['ratio holds 120 đơn khiếu nại | 300 đơn | 40%'],
    ],
    [
      'Nhận 300 đơn; thụ lý 200 đơn; giải quyết 150 đơn, chiếm 50% số đơn nhận.',
      ['ratio holds 150 đơn | 300 đơn | 50%'],
    ],
    [
      'Nhận mới 300 đơn; thụ lý 200 đơn; giải quyết 150 đơn, bằng 50% số nhận mới.',
      ['ratio holds 150 đơn | 300 đơn | 50%'],
    ],
    [
      'Nhận mới 300 lượt; thụ lý 200 đơn; giải quyết 150 đơn, bằng 60% số nhận mới.',
      ['ratio contradicts 150 đơn | 200 đơn | 60%'],
    ],
    ['Có 41/41 đơn vị dùng chữ ký số; văn bản đi được ký số đạt 96,5%.', []],
    ['Có 40/41 đơn vị dùng chữ ký số; tỷ lệ đơn vị đạt 96,5%.', ['ratio contradicts 40/41 đơn vị | 96,5%']],
    ['Giải ngân 450/600 tỷ đồng, đạt 57% kế hoạch.', ['ratio contradicts 450/600 tỷ đồng | 57%']],
    ['Giải ngân 450/600 tỷ đồng, tỷ lệ giải ngân đến nay đạt 57% kế hoạch.', []],
    ['Giải ngân 450 tỷ đồng/600 tỷ đồng, đạt 57% kế hoạch.', ['ratio contradicts 450 tỷ đồng | 600 tỷ đồng | 57%']],
    [
      'Tiếp nhận 274 hồ sơ theo Quyết định số 12/QĐ-UBND, đã xử lý 259 hồ sơ, đạt 94,5%.',
      ['ratio holds 259 hồ sơ | 274 hồ sơ | 94,5%'],
    ],
    ['Xử lý 259 hồ sơ theo Quyết định 12/QĐ-UBND, đạt 94,5%; tiếp nhận 274 hồ sơ.', []],
    ['Nhận 274 hồ sơ, xử lý 259 hồ sơ trong tháng 6/2023, đạt 94,5%.', ['ratio holds 259 hồ sơ | 274 hồ sơ | 94,5%']],
    [
      'Nhận 274 hồ sơ, xử lý 259 hồ sơ trong tháng 6/2023, đạt 96,5%.',
      ['ratio contradicts 259 hồ sơ | 274 hồ sơ | 96,5%'],
    ],
    ['Tổng vốn 41,2 tỷ đồng, đạt 82,4% (50 tỷ đồng).', ['ratio holds 41,2 tỷ đồng | 50 tỷ đồng | 82,4%']],
    ['Thu 41,2 tỷ đồng, đạt 92,4% (50 tỷ đồng và vốn vay).', []],
    [
      'Nhận 300 đơn và 400 lượt. Trong kỳ tăng 20 đơn. Đã giải quyết 270 đơn, tỷ lệ đạt trên 89%.',
      ['ratio holds 270 đơn | 300 đơn | trên 89%'],
    ],
    ['Nhận 300 đơn, giải quyết 270 đơn. Tỷ lệ đạt trên 89%.', ['ratio holds 270 đơn | 300 đơn | trên 89%']],
    ['Nhận 300 đơn, giải quyết 270 đơn. Tỷ lệ giải quyết đạt 90%.', ['ratio holds 270 đơn | 300 đơn | 90%']],
    [
      'Tồn 40 hồ sơ, nhận 120 hồ sơ, giải quyết 130 hồ sơ, còn 30 hồ sơ.',
      ['difference holds 40 hồ sơ | 120 hồ sơ | 130 hồ sơ | 30 hồ sơ'],
    ],
    [
      'Tồn kỳ trước 40 hồ sơ, nhận mới 120 hồ sơ và 12 cuộc gọi, giải quyết 130 hồ sơ, còn 20 hồ sơ.',
      ['difference contradicts 40 hồ sơ | 120 hồ sơ | 130 hồ sơ | 20 hồ sơ'],
    ],
    ['Có 129/193 xã đạt chuẩn; 64 xã đang thực hiện.', ['difference holds 129/193 xã | 64 xã']],
    ['Có 129/193 xã đạt chuẩn, 12 mô hình, 8 dự án; 64 xã đang thực hiện.', []],
    ['Có 129/193 xã đạt chuẩn. Năm nay tốt hơn. Có 64 xã đang thực hiện.', []],
    ['Giải ngân 245,7 triệu đồng; chi 91/120 triệu đồng; 29 triệu đồng chuyển sang năm sau.', []],
    ['Tiếp nhận 300 hồ sơ; trả đúng hạn 300 hồ sơ; trễ hạn 0 hồ sơ.', ['sum holds 300 hồ sơ | 0 hồ sơ | 300 hồ sơ']],
    ['Có 11/15 tiêu chí đạt; còn 4.', ['difference holds 11/15 tiêu chí | 4']],
    [
      'Có 15 tiêu chí, 11 tiêu chí đạt; còn 3 tiêu chí.',
      ['difference contradicts 15 tiêu chí | 11 tiêu chí | 3 tiêu chí'],
    ],
    ['Trong tuần nhận 62 đơn, giải quyết 50 đơn, còn 22 đơn; năm nay 62 đơn.', []],
    [
      'Đã tiếp 120 lượt: tháng 1 40 lượt, tháng 2 45 lượt, tháng 3 35 lượt.',
      ['sum holds 40 lượt | 45 lượt | 35 lượt | 120 lượt'],
    ],
    [
      'Tháng 1: 40 đơn, tháng 2: 45 đơn, tháng 3: 50 đơn; 3 tháng: 145 đơn.',
      ['sum contradicts 40 đơn | 45 đơn | 50 đơn | 145 đơn'],
    ],
    ['Tháng 1: 40 đơn, tháng 2: 45 đơn, tháng 3: 50 đơn; 3 tháng tiếp theo 145 đơn.', []],
    [
      'Đợt 1 chi 170 triệu đồng, đợt 2 chi 200 triệu đồng, hai đợt 380 triệu đồng.',
      ['sum contradicts 170 triệu đồng | 200 triệu đồng | 380 triệu đồng'],
    ],
    [
      'Đợt 1 chi 170 triệu đồng, đợt 2 chi 200 triệu đồng, hai đợt là 370 triệu đồng.',
      ['sum holds 170 triệu đồng | 200 triệu đồng | 370 triệu đồng'],
    ],
    ['Quý I: 40 đơn, quý II: 45 đơn, cả năm: 95 đơn.', []],
    ['Quý I: 40 đơn, quý II: 45 đơn, quý III: 85 đơn.', []],
    [
      'Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Tổng số 460 hội nghị ấy đều có biên bản.',
      ['sum holds 39 hội nghị | 421 hội nghị | 460 hội nghị'],
    ],
    [
      'Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Như vậy, tổng số 460 hội nghị đều có biên bản.',
      ['sum holds 39 hội nghị | 421 hội nghị | 460 hội nghị'],
    ],
    [
      'Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Như vậy tổng cộng 460 hội nghị đều có biên bản.',
      ['sum holds 39 hội nghị | 421 hội nghị | 460 hội nghị'],
    ],
    [
      'Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Tính chung, cộng lại 460 hội nghị.',
      ['sum holds 39 hội nghị | 421 hội nghị | 460 hội nghị'],
    ],
    ['Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Đã mời 460 đại biểu.', []],
    ['Cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Đã tổ chức 460 hội nghị.', []],
    [
      'Còn 12 hồ sơ trễ hẹn thuộc đất đai. Nguyên nhân: 10 trường hợp chờ ý kiến, 2 trường hợp mất điện.',
      ['sum holds 10 trường hợp | 2 trường hợp | 12 hồ sơ'],
    ],
    [
      'Còn 12 hồ sơ trễ hẹn. Các xã đều xin lỗi. Lý do trễ hẹn: 10 trường hợp chờ ý kiến, 2 trường hợp mất điện.',
      ['sum holds 10 trường hợp | 2 trường hợp | 12 hồ sơ'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
