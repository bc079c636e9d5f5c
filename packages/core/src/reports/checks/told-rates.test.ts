// Rates, averages and multiples as different officers put them; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('rates, averages and multiples in the words of many officers', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Trong năm đưa ra hòa giải 205 vụ.\n\nXét theo lĩnh vực, 74 vụ là tranh chấp đất, chiếm 36,1% số vụ đã hòa giải; mâu thuẫn gia đình 39 vụ, chiếm 18,2%; phần còn lại là 92 vụ dân sự khác.',
      ['difference holds 92', 'ratio contradicts 18.2', 'ratio holds 36.1'],
    ],
    [
      'Đã xử lý 1.254 phản ánh trong tổng số 1.318 phản ánh tiếp nhận.\nTrong số đã xử lý có 1.191 phản ánh đúng và trước hạn (90,4%), 63 phản ánh chậm so với quy định.',
      ['ratio contradicts 90.4', 'sum holds 1254'],
    ],
    [
      'Đã xử lý 1.254 phản ánh trong tổng số 1.318 phản ánh tiếp nhận.\nTrong số đã xử lý có 1.191 phản ánh đúng và trước hạn (95%), 63 phản ánh chậm so với quy định.',
      ['ratio holds 95', 'sum holds 1254'],
    ],
    [
      'Chi ngân sách 312,9 tỷ đồng, bằng 74,2% dự toán, chi đầu tư phát triển 68,1 tỷ đồng (22,8% tổng chi).',
      ['ratio contradicts 22.8'],
    ],
    [
      'Chi ngân sách 312,9 tỷ đồng, bằng 74,2% dự toán, chi đầu tư phát triển 68,1 tỷ đồng (21,8% tổng chi).',
      ['ratio holds 21.8'],
    ],
    ['Có 41 cơ sở trong số 41 xã, thị trấn kiện toàn khối dân vận, đạt 100%.', ['ratio holds 100']],
    ['Có 39 cơ sở trong số 41 xã, thị trấn kiện toàn khối dân vận, đạt 97,1%.', ['ratio contradicts 97.1']],
    ['Chủ tịch ngồi tiếp dân đủ 27 kỳ trên 36 kỳ theo lịch, đạt 77%.', ['ratio contradicts 77']],
    ['Nhận 240 hồ sơ. Trả 228 hồ sơ, tỷ lệ 95%.', ['ratio holds 95']],
    ['Nhận 240 hồ sơ. Trả 228 hồ sơ, tỷ lệ 93%.', ['ratio contradicts 93']],
    [
      'Quận cung cấp 214 dịch vụ, gồm 139 dịch vụ toàn trình và 75 dịch vụ một phần. Tỷ trọng toàn trình vì thế bằng 65%.',
      ['ratio holds 65', 'sum holds 214'],
    ],
    [
      'Quận cung cấp 214 dịch vụ, gồm 139 dịch vụ toàn trình và 75 dịch vụ một phần. Tỷ trọng toàn trình vì thế bằng 56%.',
      ['ratio contradicts 56', 'sum holds 214'],
    ],
    ['Có 598 hòa giải viên; nữ chiếm 31,6% (189 người).', ['ratio holds 31.6']],
    ['Có 598 hòa giải viên; nữ chiếm 36,1% (189 người).', ['ratio contradicts 36.1']],
    [
      'Thu được 187,4 tỷ đồng, đạt 91,6% dự toán tỉnh giao (204,6 tỷ đồng) và 86,4% dự toán huyện quyết nghị (217 tỷ đồng).',
      ['ratio holds 86.4', 'ratio holds 91.6'],
    ],
    [
      'Thu được 187,4 tỷ đồng, đạt 91,6% dự toán tỉnh giao (204,6 tỷ đồng) và 84,6% dự toán huyện quyết nghị (217 tỷ đồng).',
      ['ratio contradicts 84.6', 'ratio holds 91.6'],
    ],
    [
      'Có 820 người chấm điểm: 697 người hài lòng, bằng 83%; 123 người chưa hài lòng.',
      ['ratio contradicts 83', 'sum holds 820'],
    ],
    ['820 lượt chấm điểm; 697 lượt hài lòng, tương đương 85%.', ['ratio holds 85']],
    ['Trong 820 lượt chấm điểm thì có tới 697 lượt hài lòng, tỷ lệ lên tới 88%.', ['ratio contradicts 88']],
    ['Tỷ lệ hài lòng 87% (697/820 lượt).', ['ratio contradicts 87']],
    ['Cứ 9.412 hồ sơ có thu phí thì 7.125 hồ sơ trả tiền qua mạng, tương ứng 75,7%.', ['ratio holds 75.7']],
    ['Cứ 9.412 hồ sơ có thu phí thì 7.125 hồ sơ trả tiền qua mạng, tương ứng 77,5%.', ['ratio contradicts 77.5']],
    [
      'Trả kết quả điện tử cho 22.906 hồ sơ trong số 24.015 hồ sơ đã giải quyết, đạt 93,5%.',
      ['ratio contradicts 93.5'],
    ],
    [
      'Đoàn thanh tra kiểm tra 1.140 công trình, phát hiện 57 công trình thi công sai, chiếm 0,5%.',
      ['ratio contradicts 0.5'],
    ],
    [
      'Qua giải quyết 241 vụ khiếu nại: 47 vụ đúng (19,5%), 141 vụ sai (59,5%), 53 vụ đúng một phần (22%).',
      ['ratio contradicts 59.5', 'ratio holds 19.5', 'ratio holds 22', 'sum contradicts 100', 'sum holds 241'],
    ],
    [
      'Phí, lệ phí thu được 1,27 tỷ đồng, trong đó nộp qua tài khoản 214 triệu đồng, chiếm 19,6%.',
      ['ratio contradicts 19.6'],
    ],
    ['Số nộp qua mạng 585.900/734.210 hồ sơ, đạt 78,9%.', ['ratio contradicts 78.9']],
    [
      'Tổng số thủ tục là 1.846; toàn trình 1.002 thủ tục (54,3%), một phần 561 thủ tục (34,0%).',
      ['ratio contradicts 34', 'ratio holds 54.3'],
    ],
    ['Giải ngân 45,2 tỷ đồng trên tổng vốn 60 tỷ đồng, bằng 75,3%.', ['ratio holds 75.3']],
    ['Giải ngân 45,2 tỷ đồng trên tổng vốn 60 tỷ đồng, bằng 73,5%.', ['ratio contradicts 73.5']],
    ['Toàn xã có 1.204 hộ nghèo (4,02% trong 29.950 hộ).', ['ratio holds 4.02']],
    ['Toàn xã có 1.204 hộ nghèo (4,20% trong 29.950 hộ).', ['ratio contradicts 4.2']],
    ['Tổ chức 47 cuộc đối thoại, phát sinh 725 ý kiến, trả lời ngay 664 ý kiến (91,6%).', ['ratio holds 91.6']],
    ['Nữ đại biểu 12/45 người, chiếm 27%.', ['ratio holds 27']],
    ['Xã có 4.620 hộ, hộ nghèo 312 hộ, tỷ lệ 6,75%.', ['ratio holds 6.75']],
    ['Xã có 4.620 hộ, hộ nghèo 312 hộ, tỷ lệ 7,65%.', ['ratio contradicts 7.65']],
    ['Đạt 12/19 tiêu chí (63,2%), còn thiếu 8 tiêu chí.', ['difference contradicts 8', 'ratio holds 63.2']],
    ['Đầu năm 2.310 hộ nghèo, cuối năm 1.996 hộ, tỷ lệ hộ nghèo còn 4,1%.', []],
    ['Có 820 người chấm điểm; tỷ lệ hài lòng 85%.', []],
    ['Kết nạp 118 đảng viên, đạt 98,3% kế hoạch, tổng số đảng viên 4.512.', []],
    ['Số hồ sơ trực tuyến 1.391, thanh toán trực tuyến đạt 40%.', []],
    [
      'Hộ tịch cao nhất 97,1%, chính sách 95,8%, xây dựng 91,3%, đất đai 88,2%; bình quân bốn lĩnh vực là 93,4%.',
      ['average contradicts 93.4'],
    ],
    [
      'Hộ tịch cao nhất 97,1%, chính sách 95,8%, xây dựng 91,3%, đất đai 88,2%; bình quân bốn lĩnh vực là 93,1%.',
      ['average holds 93.1'],
    ],
    ['Phản biện 22 dự thảo với 346 ý kiến, bình quân 15,7 ý kiến mỗi dự thảo.', ['average holds 15.7']],
    ['Phản biện 22 dự thảo với 346 ý kiến, bình quân 16,7 ý kiến mỗi dự thảo.', ['average contradicts 16.7']],
    ['Có 346 ý kiến vào 22 dự thảo, trung bình mỗi dự thảo nhận 15,7 ý kiến.', ['average holds 15.7']],
    ['Có 346 ý kiến vào 22 dự thảo, trung bình mỗi dự thảo nhận 17,5 ý kiến.', ['average contradicts 17.5']],
    ['Huyện duy trì 92 tổ hòa giải với 583 hòa giải viên, tính ra mỗi tổ 6,3 người.', ['average holds 6.3']],
    ['Huyện duy trì 92 tổ hòa giải với 583 hòa giải viên, tính ra mỗi tổ 6,8 người.', ['average contradicts 6.8']],
    ['Huyện duy trì 92 tổ hòa giải với 583 hòa giải viên (bình quân 6,8 người/tổ).', ['average contradicts 6.8']],
    ['Huyện duy trì 92 tổ hòa giải với 583 hòa giải viên, mỗi tổ có 7,3 hòa giải viên.', ['average contradicts 7.3']],
    ['74 cuộc đối thoại thu hút 8.240 lượt người, mỗi cuộc trung bình 111 người.', ['average holds 111']],
    ['74 cuộc đối thoại thu hút 8.240 lượt người, mỗi cuộc trung bình 121 người.', ['average contradicts 121']],
    ['Ba xã đạt lần lượt 85 điểm, 90 điểm và 95 điểm, trung bình 90 điểm.', ['average holds 90']],
    ['Ba xã đạt lần lượt 85 điểm, 90 điểm và 95 điểm, trung bình ba xã 91 điểm.', ['average contradicts 91']],
    ['Điểm của ba đơn vị là 85, 90 và 95; điểm trung bình 91.', ['average contradicts 91']],
    ['Trong 5 năm (2016-2020) hòa giải 1.168 vụ, bình quân mỗi năm 233,6 vụ.', ['average holds 233.6']],
    ['Trong 5 năm hòa giải 1.168 vụ, bình quân mỗi năm 233,6 vụ.', ['average holds 233.6']],
    ['Trong 5 năm hòa giải 1.168 vụ, bình quân mỗi năm 263,6 vụ.', ['average contradicts 263.6']],
    ['Sáu tháng tiếp 312 lượt, mỗi tháng trung bình 52 lượt.', ['average holds 52']],
    ['Sáu tháng tiếp 312 lượt, mỗi tháng trung bình 54 lượt.', ['average contradicts 54']],
    ['Hỗ trợ 120 hộ với 600 triệu đồng, tính bình quân 5 triệu đồng một hộ.', ['average holds 5']],
    ['Hỗ trợ 120 hộ với 600 triệu đồng, tính bình quân 6 triệu đồng một hộ.', ['average contradicts 6']],
    ['Có 15 buổi tiếp dân, đón 186 lượt, bình quân 12,4 lượt mỗi buổi.', ['average holds 12.4']],
    ['Có 15 buổi tiếp dân, đón 186 lượt, bình quân 14,2 lượt mỗi buổi.', ['average contradicts 14.2']],
    ['Cuộc thi nhận 1.276 bài dự thi, gấp 1,4 lần cuộc thi lần trước (911 bài).', ['multiple holds 1.4']],
    ['Cuộc thi nhận 1.276 bài dự thi, gấp 1,6 lần cuộc thi lần trước (911 bài).', ['multiple contradicts 1.6']],
    ['Năm nay 1.276 bài, năm trước 911 bài, gấp 1,6 lần.', ['multiple contradicts 1.6']],
    ['Từ 911 bài lên 1.276 bài, tức gấp 1,6 lần.', ['multiple contradicts 1.6']],
    ['Số bài tăng từ 911 lên 1.276, gấp 1,4 lần.', ['multiple holds 1.4']],
    ['Năm 2022 mới 1.395 phản ánh, năm 2023 lên 1.847 phản ánh, tức tăng 32,4%.', ['growth holds 32.4']],
    ['Năm 2022 mới 1.395 phản ánh, năm 2023 lên 1.847 phản ánh, tức tăng 34,2%.', ['growth contradicts 34.2']],
    ['1.847 phản ánh; cùng kỳ năm 2022 mới 1.395 phản ánh, tức tăng 34,2%.', ['growth contradicts 34.2']],
    [
      'Tiếp 1.186 lượt, cùng kỳ 1.325 lượt, thành ra bớt được 139 lượt (10,5%).',
      ['difference holds 139', 'growth holds 10.5'],
    ],
    [
      'Tiếp 1.186 lượt, cùng kỳ 1.325 lượt, thành ra bớt được 139 lượt (11,5%).',
      ['difference holds 139', 'growth contradicts 11.5'],
    ],
    ['Tiếp 1.186 lượt, ít hơn cùng kỳ 139 lượt (10,5%).', ['growth holds 10.5']],
    ['Thu nhập 52 triệu đồng, gấp 1,3 lần năm 2018 (40 triệu đồng).', ['multiple holds 1.3']],
    ['Thu nhập 52 triệu đồng, gấp 1,5 lần năm 2018 (40 triệu đồng).', ['multiple contradicts 1.5']],
    ['Thu nhập bình quân 52 triệu đồng/người, có 312 hộ nghèo.', []],
    ['Bình quân mỗi xã có 3 mô hình; toàn huyện 17 xã, 45 cán bộ.', []],
    ['Tỷ lệ bình quân của tỉnh 92,3%; huyện A 94,1%, huyện B 90,2%.', []],
    ['Mỗi phản ánh mất trung bình 3,6 ngày, 1.783 phản ánh được chuyển.', []],
    ['Xã A 45 hộ, xã B 60 hộ; thu nhập bình quân 38 triệu đồng.', []],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
