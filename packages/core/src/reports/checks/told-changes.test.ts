// What became more, less or was left, as different officers put it; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('changes and rests in the words of many officers', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Số vụ năm nay ít hơn năm trước là 12 vụ, tương đương 6,1%; tỷ lệ thành tăng 7% (từ 75,4% lên 82,4%).',
      ['difference holds 7'],
    ],
    [
      'Cả giai đoạn có 612 vụ hòa giải thành, 95 vụ không thành, 13 vụ đang hòa giải, trong tổng số 720 vụ.',
      ['sum holds 720'],
    ],
    ['Đoàn đông người rút xuống 06 đoàn/58 người, cùng kỳ là 09 đoàn, như vậy ít đi 03 đoàn.', ['difference holds 3']],
    [
      'Đoàn đông người rút xuống 06 đoàn/58 người, cùng kỳ là 09 đoàn, như vậy ít đi 04 đoàn.',
      ['difference contradicts 4'],
    ],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,9%, tức 1,3%.', ['difference holds 1.3']],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,9%, tức 1,4%.', ['difference contradicts 1.4']],
    ['Số vụ giảm từ 64 vụ xuống 48 vụ, nghĩa là 25%.', ['growth holds 25']],
    ['Số thôn văn hóa tăng từ 71 thôn lên 80 thôn, tức 8 thôn.', ['difference contradicts 8']],
    ['Năm 2023 tiếp 1.204 lượt, năm 2022 tiếp 1.102 lượt, tăng trở lại 102 lượt.', ['difference holds 102']],
    ['Năm 2019 nhận 931 đơn, năm 2018 nhận 1.046 đơn, như thế đã hạ 115 đơn.', ['difference holds 115']],
    ['Năm 2019 nhận 931 đơn, năm 2018 nhận 1.046 đơn, như thế đã hạ 105 đơn.', ['difference contradicts 105']],
    [
      'Cao nhất là phường Tân An 17,6 điểm, thấp nhất là xã Bình Hòa 14,1 điểm, chênh nhau 3,5 điểm.',
      ['difference holds 3.5'],
    ],
    [
      'Cao nhất là phường Tân An 17,6 điểm, thấp nhất là xã Bình Hòa 14,1 điểm, chênh nhau 3,4 điểm.',
      ['difference contradicts 3.4'],
    ],
    [
      'Nhận 214 đơn. Có 163 đơn đủ điều kiện xử lý (chiếm 76,2%); xếp lưu 51 đơn trùng nội dung.',
      ['difference holds 51', 'ratio holds 76.2'],
    ],
    [
      'Nhận 214 đơn. Có 163 đơn đủ điều kiện xử lý (chiếm 76,2%); xếp lưu 50 đơn trùng nội dung.',
      ['difference contradicts 50', 'ratio holds 76.2'],
    ],
    [
      'Nhận 214 đơn. Có 163 đơn đủ điều kiện xử lý (chiếm 76,2%); không đủ điều kiện 40 đơn, chuyển nơi khác 11 đơn.',
      ['ratio holds 76.2', 'sum holds 214'],
    ],
    ['Năm nay có 1.402 người, năm ngoái 1.518 người, thành ra bớt được 116 người.', ['difference holds 116']],
    ['Năm nay có 1.402 người, năm ngoái 1.518 người, thành ra bớt được 126 người.', ['difference contradicts 126']],
    [
      'Năm 2022 tiếp 1.325 lượt và 1.518 người, năm 2021 tiếp 1.186 lượt và 1.402 người, tức nhiều thêm 139 lượt, 116 người.',
      ['difference holds 116', 'difference holds 139'],
    ],
    ['Tỷ lệ hài lòng đạt 93,5%, hơn năm 2021 2,9% (90,6%).', ['difference holds 2.9']],
    ['Tỷ lệ hài lòng đạt 93,5%, hơn năm 2021 3,9% (90,6%).', ['difference contradicts 3.9']],
    ['Tỷ lệ đúng hạn đạt 98,7%, kém năm 2021 0,6 điểm % (99,3%).', ['difference holds 0.6']],
    ['Tỷ lệ đúng hạn đạt 98,7%, kém quý trước 0,8 điểm phần trăm (99,3%).', ['difference contradicts 0.8']],
    ['Tỷ lệ ký số quý I là 93,68%, quý II là 97,95%, cao thêm 4,27 điểm phần trăm.', ['difference holds 4.27']],
    ['Tỷ lệ ký số quý I là 93,68%, quý II là 97,95%, cao thêm 4,72 điểm phần trăm.', ['difference contradicts 4.72']],
    ['Cả năm nhận 3.606 hồ sơ, đã trả 3.318 hồ sơ. Đang thụ lý, còn trong hạn 288 hồ sơ.', ['difference holds 288']],
    [
      'Đã trả 3.318/3.606 hồ sơ, tương đương 92%. Đang thụ lý, còn trong hạn 288 hồ sơ.',
      ['difference holds 288', 'ratio holds 92'],
    ],
    [
      'Đã trả 3.318/3.606 hồ sơ, tương đương 92%. Số còn lại 278 hồ sơ đang thụ lý.',
      ['difference contradicts 278', 'ratio holds 92'],
    ],
    [
      'Chuyển đến nơi xử lý 1.783 phản ánh. Hết tháng 12 xong 1.692 phản ánh, tỷ lệ 94,9%; 91 phản ánh đang làm.',
      ['difference holds 91', 'ratio holds 94.9'],
    ],
    ['Hộ nghèo từ 412 hộ xuống 355 hộ, vơi đi 57 hộ.', ['difference holds 57']],
    ['Hộ nghèo đầu năm 412 hộ, cuối năm 355 hộ, giảm được 67 hộ.', ['difference contradicts 67']],
    ['Thời gian giải quyết rút từ 15 ngày xuống còn 9 ngày, bớt 6 ngày.', ['difference holds 6']],
    ['Năm 2023 có 55 cuộc đối thoại; năm 2024 lên 74 cuộc, dôi ra 19 cuộc.', ['difference holds 19']],
    ['Số cuộc đối thoại năm 2024 là 74 cuộc so với 55 cuộc của năm 2023, nhỉnh hơn 19 cuộc.', ['difference holds 19']],
    [
      'Số cuộc đối thoại năm 2024 là 74 cuộc so với 55 cuộc của năm 2023, nhỉnh hơn 18 cuộc.',
      ['difference contradicts 18'],
    ],
    ['So với 141 cuộc của năm 2020, năm nay 153 cuộc, tăng 11 cuộc.', ['difference contradicts 11']],
    ['So với 141 cuộc của năm 2020, năm nay 153 cuộc, tăng 12 cuộc.', ['difference holds 12']],
    ['Tiếp nhận 512 phản ánh, trong khi năm trước chỉ 480 phản ánh, cao hơn 32 phản ánh.', ['difference holds 32']],
    ['Có 47/62 đơn vị đã chuyển đổi; 15 đơn vị vẫn dùng biên lai giấy.', ['difference holds 15']],
    ['Có 47/62 đơn vị đã chuyển đổi; 16 đơn vị vẫn dùng biên lai giấy.', ['difference contradicts 16']],
    ['Có 47/62 đơn vị đã chuyển đổi, còn 16 đơn vị vẫn dùng biên lai giấy.', ['difference contradicts 16']],
    ['Chủ tịch ngồi tiếp dân 27 kỳ trên 36 kỳ theo lịch; 9 kỳ còn lại ủy quyền cho cấp phó.', ['difference holds 9']],
    [
      'Chủ tịch ngồi tiếp dân 27 kỳ trên 36 kỳ theo lịch; 8 kỳ còn lại ủy quyền cho cấp phó.',
      ['difference contradicts 8'],
    ],
    [
      'Năm 2023 toàn xã có 214 hộ nghèo. Đến cuối năm 2024, con số này chỉ còn 171 hộ, tức là giảm 43 hộ.',
      ['difference holds 43'],
    ],
    [
      'Năm 2023 toàn xã có 214 hộ nghèo. Đến cuối năm 2024, con số này chỉ còn 171 hộ, tức là giảm 34 hộ.',
      ['difference contradicts 34'],
    ],
    ['Diện tích gieo cấy 1.245,5 ha, hụt 34,5 ha so với kế hoạch 1.280 ha.', ['difference holds 34.5']],
    ['Diện tích gieo cấy 1.245,5 ha, hụt 44,5 ha so với kế hoạch 1.280 ha.', ['difference contradicts 44.5']],
    ['Điểm SIPAS đạt 84,61%, thụt lùi 1,2 điểm phần trăm so với mức 85,81% năm trước.', ['difference holds 1.2']],
    [
      'Thu nhập bình quân 52 triệu đồng, nhích lên 4 triệu đồng so với năm ngoái (48 triệu đồng).',
      ['difference holds 4'],
    ],
    ['Kết nạp 118 đảng viên, năm trước 102 đảng viên, vượt 16 đồng chí.', ['difference holds 16']],
    ['Tiếp 186 lượt, giảm 14 lượt so với 200 lượt cùng kỳ.', ['difference holds 14']],
    ['Tiếp 186 lượt, giảm 24 lượt so với 200 lượt cùng kỳ.', ['difference contradicts 24']],
    ['Có 64 xã đạt chuẩn, tăng thêm 5 xã so với đầu nhiệm kỳ (58 xã).', ['difference contradicts 5']],
    ['Đã chi 12,4 tỷ đồng trong tổng nguồn 18 tỷ đồng, dư 5,6 tỷ đồng.', ['difference holds 5.6']],
    ['Đã chi 12,4 tỷ đồng trong tổng nguồn 18 tỷ đồng, dư 6,6 tỷ đồng.', ['difference contradicts 6.6']],
    [
      'Trong 32 kiến nghị thuộc thẩm quyền, 27 kiến nghị đã trả lời, 6 kiến nghị đang xem xét.',
      ['difference contradicts 6'],
    ],
    ['Tổ chức 12 hội nghị với 650 người, cấp phát 1.200 tờ rơi, tăng 2 hội nghị so với năm ngoái.', []],
    ['Tỷ lệ đúng hạn đạt 98,2%, tăng 1,1% so với năm 2021; tỷ lệ trực tuyến đạt 61,4%.', []],
    ['Kết nạp 45 đảng viên, tăng 5 đảng viên; khen 32 tập thể, giảm 4 tập thể.', []],
    ['Tiếp nhận 420 đơn của 380 người, giảm 35 đơn.', []],
    ['Thu 51,6 tỷ đồng, cùng kỳ chỉ 44,1 tỷ đồng, tăng 7,5 tỷ đồng.', ['difference holds 7.5']],
    ['Thu 51,6 tỷ đồng, cùng kỳ chỉ 44,1 tỷ đồng, tăng 8,5 tỷ đồng.', ['difference contradicts 8.5']],
    ['Số lượt tiếp 4.386 lượt; năm 2018: 4.018 lượt; tăng 386 lượt.', ['difference contradicts 386']],
    ['Năm 2018 tiếp 4.018 lượt. Năm 2019 tiếp 4.386 lượt, nhiều hơn 368 lượt.', ['difference holds 368']],
    ['Năm 2018 tiếp 4.018 lượt. Năm 2019 tiếp 4.386 lượt, nhiều hơn 386 lượt.', ['difference contradicts 386']],
    ['Đăng ký 186 mô hình, nhiều hơn năm 2017 34 mô hình (152 mô hình).', ['difference holds 34']],
    ['Đăng ký 186 mô hình, nhiều hơn năm 2017 43 mô hình (152 mô hình).', ['difference contradicts 43']],
    ['Công nhận thêm 47 xã, nhiều hơn năm 2014 19 xã (năm 2014: 28 xã).', ['difference holds 19']],
    ['Công nhận thêm 47 xã, nhiều hơn năm 2014 21 xã (năm 2014: 28 xã).', ['difference contradicts 21']],
    [
      'Thu nhập đạt 22,3 triệu đồng, tăng 8,9 triệu đồng so với năm 2010 là 14,3 triệu đồng.',
      ['difference contradicts 8.9'],
    ],
    ['Hết năm còn 986 hộ nghèo; đầu năm là 1.204 hộ, tức đã giảm 218 hộ.', ['difference holds 218']],
    ['Hết năm còn 986 hộ nghèo; đầu năm là 1.204 hộ, tức đã giảm 228 hộ.', ['difference contradicts 228']],
    ['Nhận 734.210 hồ sơ, trả 730.000 hồ sơ, còn 4.210 hồ sơ chuyển kỳ sau.', ['difference holds 4210']],
    ['Nhận 734.210 hồ sơ, trả 730.000 hồ sơ, còn 4.120 hồ sơ chuyển kỳ sau.', ['difference contradicts 4120']],
    ['Phải giải quyết 2.650 đơn. Đã giải quyết 2.315 đơn. Còn 335 đơn chưa giải quyết.', ['difference holds 335']],
    [
      'Phải giải quyết 2.650 đơn. Đã giải quyết 2.315 đơn. Còn 353 đơn chưa giải quyết.',
      ['difference contradicts 353'],
    ],
    ['Thụ lý 33 vụ, hòa giải thành 28 vụ, không thành 5 vụ.', ['difference holds 5']],
    ['Thụ lý 33 vụ, hòa giải thành 28 vụ, không thành 6 vụ.', ['difference contradicts 6']],
    ['Thụ lý 133 vụ, hòa giải thành 98 vụ, số vụ không thành là 45 vụ.', ['difference contradicts 45']],
    [
      'Tỷ lệ hài lòng 87,15% ở cao nhất và 79,4% ở thấp nhất, chênh nhau 7,75 điểm phần trăm.',
      ['difference holds 7.75'],
    ],
    ['Đạt 36,2%, cách chỉ tiêu thành phố giao (50%) 13,8 điểm phần trăm.', ['difference holds 13.8']],
    ['Đạt 36,2%, cách chỉ tiêu thành phố giao (50%) 14,8 điểm phần trăm.', ['difference contradicts 14.8']],
    ['Đạt 79,8%, vượt chỉ tiêu 70% tới 9,8 điểm phần trăm.', ['difference holds 9.8']],
    ['Đạt 79,8%, vượt chỉ tiêu (70%) 8,9 điểm phần trăm.', ['difference contradicts 8.9']],
    ['Tỷ lệ hộ nghèo từ 26,1% năm 2010 xuống 8,4% năm 2015, giảm 17,7 điểm phần trăm.', ['difference holds 17.7']],
    [
      'Tỷ lệ hộ nghèo từ 26,1% năm 2010 xuống 8,4% năm 2015, giảm 17,3 điểm phần trăm.',
      ['difference contradicts 17.3'],
    ],
    ['Tỷ lệ hộ nghèo 4,02%, năm trước 5,5%; kéo giảm được 1,48 điểm phần trăm.', ['difference holds 1.48']],
    [
      'Nhận 1.254 phản ánh trong 1.318 phản ánh tiếp nhận đã xử lý; 46 phản ánh đang xử lý.',
      ['difference contradicts 46'],
    ],
    ['Có 820 người chấm điểm: 697 người hài lòng; 132 người chưa hài lòng.', ['sum contradicts 820']],
    ['Đạt 14/19 tiêu chí, còn 5 tiêu chí chưa đạt.', ['difference holds 5']],
    ['Đạt 14/19 tiêu chí, 6 tiêu chí chưa đạt.', ['difference contradicts 6']],
    ['Kinh phí được giao 5,4 tỷ đồng, đã chi 4,85 tỷ đồng, còn dư 0,55 tỷ đồng.', ['difference holds 0.55']],
    ['Kinh phí được giao 540 triệu đồng, đã chi 485 triệu đồng, còn dư 65 triệu đồng.', ['difference contradicts 65']],
    ['Thời gian giải quyết rút từ 15 ngày xuống 9 ngày, tức rút ngắn 40%.', ['growth holds 40']],
    ['Thời gian giải quyết rút từ 15 ngày xuống 9 ngày, tức rút ngắn 60%.', ['growth contradicts 60']],
    ['Từ 645 bài lên 1.046 bài, tăng 38,3%.', ['growth contradicts 38.3']],
    ['Nhận 1.046 bài, tăng 38,3% so với lần trước (645 bài).', ['growth contradicts 38.3']],
    ['Nhận 1.046 bài, tăng 62,2% so với lần trước (645 bài).', ['growth holds 62.2']],
    [
      'Tiếp 96 lượt; so tháng trước (107 lượt) giảm 11 lượt, = 11,5%.',
      ['difference holds 11', 'growth contradicts 11.5'],
    ],
    ['Tiếp 96 lượt; so tháng trước (107 lượt) giảm 11 lượt, = 10,3%.', ['difference holds 11', 'growth holds 10.3']],
    ['Thu thuế 21,7 tỷ đồng, vượt 8,5% kế hoạch (20 tỷ đồng).', ['growth holds 8.5']],
    ['Thu thuế 21,7 tỷ đồng, vượt 5,8% kế hoạch (20 tỷ đồng).', ['growth contradicts 5.8']],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
