// Budgets, schools, health, roads, harvests and assemblies; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('relations in the reports of many fields', () => {
  it.each<[text: string, checks: string[]]>([
    ['Thu ngân sách nhà nước trên địa bàn 186,4 tỷ đồng/dự toán 172 tỷ đồng, đạt 108,4%.', ['ratio holds 108.4']],
    ['Thu ngân sách nhà nước trên địa bàn 186,4 tỷ đồng/dự toán 172 tỷ đồng, đạt 104,8%.', ['ratio contradicts 104.8']],
    ['Chi ngân sách 312,9 tỷ đồng, gồm chi đầu tư 98,4 tỷ đồng, chi thường xuyên 214,5 tỷ đồng.', ['sum holds 312.9']],
    [
      'Chi ngân sách 312,9 tỷ đồng, gồm chi đầu tư 98,4 tỷ đồng, chi thường xuyên 204,5 tỷ đồng.',
      ['sum contradicts 312.9'],
    ],
    [
      'Thu thuế 120,5 tỷ đồng (bằng 64,6% tổng thu), thu tiền đất 65,9 tỷ đồng (35,4%); tổng thu 186,4 tỷ đồng.',
      ['ratio holds 35.4', 'ratio holds 64.6', 'sum holds 100', 'sum holds 186.4'],
    ],
    [
      'Hộ nghèo đầu năm 1.204 hộ (4,02%), cuối năm còn 986 hộ (3,29%), giảm 218 hộ, tương ứng giảm 0,73%.',
      ['difference holds 0.73', 'difference holds 218'],
    ],
    ['Tỷ lệ hộ nghèo còn 3,29%, giảm 0,73 điểm phần trăm so với đầu năm (4,02%).', ['difference holds 0.73']],
    [
      'Cả huyện khám 84.215 lượt bệnh nhân, trong đó tại trạm y tế 51.320 lượt, tại trung tâm y tế 32.895 lượt.',
      ['sum holds 84215'],
    ],
    [
      'Cả huyện khám 84.215 lượt bệnh nhân, trong đó tại trạm y tế 51.320 lượt, tại trung tâm y tế 38.295 lượt.',
      ['sum contradicts 84215'],
    ],
    ['Tiêm chủng đầy đủ cho 1.842/1.905 trẻ dưới 1 tuổi, đạt 96,7%.', ['ratio holds 96.7']],
    ['Tiêm chủng đầy đủ cho 1.842/1.905 trẻ dưới 1 tuổi, đạt 97,6%.', ['ratio contradicts 97.6']],
    ['Số người tham gia BHYT 112.408/118.950 người, tỷ lệ bao phủ 94,5%.', ['ratio holds 94.5']],
    [
      'Số người tham gia BHYT 112.408 người trên dân số 118.950 người, tỷ lệ bao phủ 95,4%.',
      ['ratio contradicts 95.4'],
    ],
    ['Năm học 2022-2023 có 12.640 học sinh: mầm non 3.215 em, tiểu học 5.108 em, THCS 4.317 em.', ['sum holds 12640']],
    [
      'Năm học 2022-2023 có 12.640 học sinh: mầm non 3.215 em, tiểu học 5.180 em, THCS 4.317 em.',
      ['sum contradicts 12640'],
    ],
    [
      'Toàn huyện có 42 trường (14 mầm non, 16 tiểu học, 12 THCS), 31 trường đạt chuẩn quốc gia, chiếm 73,8%.',
      ['ratio holds 73.8', 'sum holds 42'],
    ],
    [
      'Toàn huyện có 42 trường (14 mầm non, 16 tiểu học, 13 THCS), 31 trường đạt chuẩn quốc gia, chiếm 78,3%.',
      ['ratio contradicts 78.3', 'sum contradicts 42'],
    ],
    ['Có 612 lớp với 18.972 học sinh, bình quân 31 học sinh/lớp.', ['average holds 31']],
    ['Có 612 lớp với 18.972 học sinh, bình quân 33 học sinh/lớp.', ['average contradicts 33']],
    ['Xét tốt nghiệp 1.048/1.052 học sinh, tỷ lệ 99,62%; 4 em chưa đạt.', ['difference holds 4', 'ratio holds 99.62']],
    [
      'Học lực giỏi 412 em (27,5%), khá 638 em (42,5%), trung bình 401 em (26,7%), yếu 49 em (3,3%) trên tổng số 1.500 em.',
      [
        'ratio holds 26.7',
        'ratio holds 27.5',
        'ratio holds 3.3',
        'ratio holds 42.5',
        'sum holds 100',
        'sum holds 1500',
      ],
    ],
    [
      'Làm mới 24,6 km đường bê tông, gồm đường trục xã 8,2 km, đường thôn 9,7 km, đường nội đồng 6,7 km.',
      ['sum holds 24.6'],
    ],
    [
      'Làm mới 24,6 km đường bê tông, gồm đường trục xã 8,2 km, đường thôn 9,7 km, đường nội đồng 7,6 km.',
      ['sum contradicts 24.6'],
    ],
    [
      'Kinh phí làm đường 18,5 tỷ đồng, Nhà nước hỗ trợ 11,1 tỷ đồng (60%), nhân dân đóng góp 7,4 tỷ đồng (40%).',
      ['ratio holds 40', 'ratio holds 60', 'sum holds 100', 'sum holds 18.5'],
    ],
    [
      'Kinh phí làm đường 18,5 tỷ đồng, Nhà nước hỗ trợ 11,1 tỷ đồng (65%), nhân dân đóng góp 7,4 tỷ đồng (40%).',
      ['ratio contradicts 65', 'ratio holds 40', 'sum contradicts 100', 'sum holds 18.5'],
    ],
    [
      'Gọi khám 1.246 thanh niên, có mặt 1.198 thanh niên, đạt 96,1%; đủ sức khỏe 412 thanh niên, chiếm 34,4%.',
      ['ratio holds 34.4', 'ratio holds 96.1'],
    ],
    [
      'Gọi khám 1.246 thanh niên, có mặt 1.198 thanh niên, đạt 96,1%; đủ sức khỏe 412 thanh niên, chiếm 43,4%.',
      ['ratio contradicts 43.4', 'ratio holds 96.1'],
    ],
    [
      'Giao 150/150 quân, đạt 100% chỉ tiêu; trong đó đảng viên 6 đồng chí, đại học 21 thanh niên.',
      ['ratio holds 100'],
    ],
    ['Bộ đội 120 thanh niên, công an 30 thanh niên, tổng giao 160 thanh niên.', ['sum contradicts 160']],
    ['Vụ đông xuân gieo cấy 4.215 ha, năng suất 62,4 tạ/ha, sản lượng 26.301,6 tấn.', []],
    [
      'Diện tích gieo cấy 4.215 ha, đạt 101,1% kế hoạch (4.170 ha), tăng 45 ha so với cùng kỳ.',
      ['difference holds 45', 'ratio holds 101.1'],
    ],
    ['Diện tích gieo cấy 4.215 ha, đạt 110,1% kế hoạch (4.170 ha).', ['ratio contradicts 110.1']],
    ['Năng suất lúa 62,4 tạ/ha, tăng 1,8 tạ/ha so với vụ trước (60,6 tạ/ha).', ['difference holds 1.8']],
    ['Năng suất lúa 62,4 tạ/ha, tăng 2,8 tạ/ha so với vụ trước (60,6 tạ/ha).', ['difference contradicts 2.8']],
    ['Sản lượng 26.301 tấn, tăng 5,2% so với vụ trước (25.001 tấn).', ['growth holds 5.2']],
    ['Sản lượng 26.301 tấn, tăng 2,5% so với vụ trước (25.001 tấn).', ['growth contradicts 2.5']],
    [
      'Tiếp xúc 84 cuộc, với 9.216 lượt cử tri dự, tiếp nhận 512 ý kiến; cấp tỉnh 64 ý kiến, cấp huyện 178 ý kiến, cấp xã 270 ý kiến.',
      ['sum holds 512'],
    ],
    [
      'Tiếp xúc 84 cuộc, với 9.216 lượt cử tri dự, tiếp nhận 512 ý kiến; cấp tỉnh 64 ý kiến, cấp huyện 187 ý kiến, cấp xã 270 ý kiến.',
      ['sum contradicts 512'],
    ],
    ['Đã trả lời 468/512 ý kiến (91,4%), 44 ý kiến đang xem xét.', ['difference holds 44', 'ratio holds 91.4']],
    ['Đã trả lời 468/512 ý kiến (91,4%), 54 ý kiến đang xem xét.', ['difference contradicts 54', 'ratio holds 91.4']],
    [
      'Kỳ họp thông qua 18 nghị quyết, gồm 5 nghị quyết về kinh tế, 9 nghị quyết về xã hội và 4 nghị quyết nhân sự.',
      ['sum holds 18'],
    ],
    [
      'Kỳ họp thông qua 18 nghị quyết, gồm 5 nghị quyết về kinh tế, 9 nghị quyết về xã hội và 5 nghị quyết nhân sự.',
      ['sum contradicts 18'],
    ],
    [
      'Trong 5 năm có 1.168 mô hình đăng ký: năm 2016 là 198, năm 2017 là 215, năm 2018 là 236, năm 2019 là 251, năm 2020 là 268.',
      ['sum holds 1168'],
    ],
    [
      'Trong 5 năm có 1.168 mô hình đăng ký: năm 2016 là 198, năm 2017 là 215, năm 2018 là 263, năm 2019 là 251, năm 2020 là 268.',
      ['sum contradicts 1168'],
    ],
    [
      'Từ 198 mô hình năm 2016 tăng lên 268 mô hình năm 2020, tăng 35,4%, bình quân mỗi năm tăng 17,5 mô hình.',
      ['average holds 17.5', 'growth holds 35.4'],
    ],
    [
      'Từ 198 mô hình năm 2016 tăng lên 268 mô hình năm 2020, tăng 70 mô hình (34,5%).',
      ['difference holds 70', 'growth contradicts 34.5'],
    ],
    ['Năm 2020 có 268 mô hình, gấp 1,4 lần năm 2016 (198 mô hình).', ['multiple holds 1.4']],
    ['Rà soát 1.846 thủ tục, cắt giảm 212 thủ tục, còn 1.643 thủ tục.', ['difference contradicts 1643']],
    [
      'Chỉ số cải cách hành chính đạt 87,62 điểm, tăng 2,15 điểm so với năm 2021 (85,47 điểm).',
      ['difference holds 2.15'],
    ],
    [
      'Chỉ số cải cách hành chính đạt 87,62 điểm, tăng 3,15 điểm so với năm 2021 (85,47 điểm).',
      ['difference contradicts 3.15'],
    ],
    [
      'Chỉ số cải cách hành chính năm 2021 là 85,47 điểm, năm 2022 là 87,62 điểm, tăng 2,51 điểm.',
      ['difference contradicts 2.51'],
    ],
    ['Đạt 87,62/100 điểm, xếp thứ 12/63, tăng 5 bậc so với năm trước (xếp thứ 17).', ['difference holds 5']],
    ['Tinh giản biên chế 46 người: viên chức 31 người, công chức 15 người.', ['sum holds 46']],
    ['Sắp xếp 118 thôn còn 82 thôn, giảm 36 thôn.', ['difference holds 36']],
    ['Sắp xếp 118 thôn còn 82 thôn, giảm 46 thôn.', ['difference contradicts 46']],
    [
      'Toàn tỉnh có 116/196 xã đạt chuẩn (59,2%), 31 xã nâng cao, 8 xã kiểu mẫu; bình quân 16,4 tiêu chí/xã.',
      ['ratio holds 59.2'],
    ],
    [
      'Có 24 xã đạt 19 tiêu chí, 31 xã đạt từ 15-18 tiêu chí, 12 xã đạt từ 10-14 tiêu chí, 3 xã dưới 10 tiêu chí; tổng 70 xã.',
      ['sum holds 70'],
    ],
    [
      'Huyện có 70 xã: 24 xã đạt 19 tiêu chí, 31 xã đạt từ 15-18 tiêu chí, 12 xã đạt từ 10-14 tiêu chí, 13 xã dưới 10 tiêu chí.',
      ['sum contradicts 70'],
    ],
    [
      'Thu nhập bình quân đầu người 46,8 triệu đồng/năm, tăng 3,6 triệu đồng so với năm 2020 (43,2 triệu đồng), tương đương 8,3%.',
      ['difference holds 3.6', 'growth holds 8.3'],
    ],
    [
      'Thu nhập bình quân đầu người 46,8 triệu đồng/năm, tăng 4,6 triệu đồng so với năm 2020 (43,2 triệu đồng/năm).',
      ['difference contradicts 4.6'],
    ],
    [
      'Vốn huy động 412 tỷ đồng: ngân sách trung ương 86 tỷ đồng, tỉnh 124 tỷ đồng, huyện 98 tỷ đồng, xã 41 tỷ đồng, dân góp 63 tỷ đồng.',
      ['sum holds 412'],
    ],
    [
      'Vốn huy động 412 tỷ đồng: ngân sách trung ương 86 tỷ đồng, tỉnh 124 tỷ đồng, huyện 89 tỷ đồng, xã 41 tỷ đồng, dân góp 63 tỷ đồng.',
      ['sum contradicts 412'],
    ],
    ['Nhân dân hiến 86.400 m2 đất, trong đó đất ở 12.300 m2, đất vườn 74.100 m2.', ['sum holds 86400']],
    ['Nhân dân hiến 86.400 m2 đất, trong đó đất ở 12.300 m2, đất vườn 71.400 m2.', ['sum contradicts 86400']],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
