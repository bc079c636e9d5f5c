// What became more, less or was left, as different officers put it; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('changes and rests in the words of many officers', () => {
  it.each<[text: string, checks: string[]]>([
    ['Đoàn đông người rút xuống 06 đoàn/58 người, cùng kỳ là 09 đoàn, như vậy ít đi 03 đoàn.', ['difference holds 3']],
    [
      'Đoàn đông người rút xuống 06 đoàn/58 người, cùng kỳ là 09 đoàn, như vậy ít đi 04 đoàn.',
      ['difference contradicts 4'],
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
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
