// Totals and their parts as different officers put them; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('sums in the words of many officers', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Chín tháng có 1.186 lượt công dân tới trình bày. Cùng kỳ là 1.325 lượt.\n\nPhân theo người tiếp: lãnh đạo 302 lượt, cán bộ chuyên trách 884 lượt.',
      ['sum holds 1186'],
    ],
    [
      'Chín tháng có 1.186 lượt công dân với 1.402 người tới trình bày. Cùng kỳ là 1.325 lượt.\n\nPhân theo người tiếp: lãnh đạo 312 lượt, cán bộ chuyên trách 884 lượt.',
      ['sum contradicts 1186'],
    ],
    [
      'Cả năm tiếp 1.186 lượt công dân.\n\nXét theo giới: nam 771 lượt, nữ 415 lượt.\n\nXét theo cấp: huyện 312 lượt, xã 884 lượt.',
      ['sum contradicts 1186', 'sum holds 1186'],
    ],
    [
      'Cả năm tiếp 1.196 lượt công dân.\n\nXét theo giới: nam 781 lượt, nữ 415 lượt.\n\nXét theo cấp: huyện 312 lượt, xã 884 lượt.',
      ['sum holds 1196', 'sum holds 1196'],
    ],
    [
      'Tháng 3 nhận mới 3,42 ngàn hồ sơ; cộng 186 hồ sơ kỳ trước chuyển sang thì phải giải quyết 3.606 hồ sơ.',
      ['sum holds 3606'],
    ],
    [
      'Tháng 3 nhận mới 3.420 hồ sơ; cộng 186 hồ sơ kỳ trước chuyển sang thì phải giải quyết 3.616 hồ sơ.',
      ['sum contradicts 3616'],
    ],
    [
      'Trễ hẹn 27 HS. Vì sao trễ? 16 HS phải đo lại, 09 HS chờ thuế, 03 trường hợp cán bộ nghỉ ốm.',
      ['sum contradicts 27'],
    ],
    ['Trễ hẹn 28 HS. Vì sao trễ? 16 HS phải đo lại, 09 HS chờ thuế, 03 trường hợp cán bộ nghỉ ốm.', ['sum holds 28']],
    [
      'Đã trả 2.104 HS trước hạn, 1.187 HS đúng hạn, 27 HS trễ hẹn. Nguyên nhân trễ: 16 HS đất đai, 09 HS chờ liên thông, 03 HS cán bộ ốm.',
      ['sum contradicts 27'],
    ],
    ['Có 42 tập thể cùng 57 cá nhân, cộng lại 109 điển hình, được khen.', ['sum contradicts 109']],
    ['Có 42 tập thể cùng 57 cá nhân, cộng lại 99 điển hình, được khen.', ['sum holds 99']],
    ['Khen thưởng 99 điển hình (42 tập thể, 57 cá nhân).', ['sum holds 99']],
    ['Khen thưởng 98 điển hình (42 tập thể, 57 cá nhân).', ['sum contradicts 98']],
    ['Tuyên dương 98 điển hình, gồm 42 tập thể và 57 cá nhân.', ['sum contradicts 98']],
    ['Biểu dương 42 tập thể và 57 cá nhân, tổng cộng 98 điển hình.', ['sum contradicts 98']],
    ['Tặng bằng khen cho 42 tập thể và 57 cá nhân, cả thảy 99.', ['sum holds 99']],
    ['Huyện có 15 xã, 2 thị trấn, tổng cộng 18 đơn vị hành chính.', ['sum contradicts 18']],
    [
      'Cả huyện phát hành 6.742 văn bản, ký số 6.604 văn bản, đạt 97,95%. Quý trước chỉ 93,68%.\n\nPhòng, ban ký số 2.915/2.940 văn bản, các xã ký số 3.689/3.802 văn bản.',
      ['ratio holds 97.95', 'sum holds 6604', 'sum holds 6742'],
    ],
    [
      'Nhận 2.318 đơn, kể cả 174 đơn của năm trước chuyển qua. Phân loại xong, 1.947 đơn đủ điều kiện (84,0%), loại ra 371 đơn do trùng lặp.',
      ['difference holds 371', 'ratio holds 84'],
    ],
    [
      'Nhận 2.318 đơn, kể cả 174 đơn của năm trước chuyển qua. Phân loại xong, 1.947 đơn đủ điều kiện, loại ra 381 đơn do trùng lặp.',
      ['sum contradicts 2318'],
    ],
    [
      'Trước hạn 2.104 hồ sơ (63,4%), đúng hạn 1.187 hồ sơ (35,8%), trễ 27 hồ sơ (0,8%). Gộp lại, tỷ lệ trước và đúng hạn là 99,2%.',
      ['sum holds 100', 'sum holds 99.2'],
    ],
    [
      'Trước hạn 63,4%, đúng hạn 35,8%, trễ 0,8%. Gộp lại, tỷ lệ trước và đúng hạn là 98,2%.',
      ['sum contradicts 98.2', 'sum holds 100'],
    ],
    [
      'Rất hài lòng 43,8%, hài lòng 49,7%, bình thường 5,3%, không hài lòng 1,2%. Gộp hai mức trên, tỷ lệ hài lòng là 93,5%.',
      ['sum holds 100', 'sum holds 93.5'],
    ],
    [
      'Rất hài lòng 43,8%, hài lòng 49,7%, bình thường 5,3%, không hài lòng 1,2%. Gộp hai mức trên, tỷ lệ hài lòng là 94,5%.',
      ['sum contradicts 94.5', 'sum holds 100'],
    ],
    ['Rất hài lòng 43,8%; hài lòng 49,7%; tính chung tỷ lệ hài lòng trở lên đạt 93,5%.', ['sum holds 93.5']],
    ['Rất hài lòng 43,8%; hài lòng 49,7%; tính chung tỷ lệ hài lòng trở lên đạt 95,3%.', ['sum contradicts 95.3']],
    ['Tỷ lệ hài lòng và rất hài lòng đạt 93,5%, trong đó rất hài lòng 43,8%, hài lòng 49,7%.', ['sum holds 93.5']],
    ['Mức độ hài lòng chung 93,5%, gồm rất hài lòng 43,8% và hài lòng 48,7%.', ['sum contradicts 93.5']],
    ['Giám sát: Mặt trận huyện 14 cuộc, Mặt trận xã 87 cuộc, các đoàn thể 52 cuộc, cộng 153 cuộc.', ['sum holds 153']],
    [
      'Giám sát: Mặt trận huyện 14 cuộc, Mặt trận xã 87 cuộc, các đoàn thể 52 cuộc, cộng 163 cuộc.',
      ['sum contradicts 163'],
    ],
    ['Mặt trận huyện chủ trì 14 cuộc giám sát; xã chủ trì 87 cuộc. Cả hai cấp được 101 cuộc.', ['sum holds 101']],
    ['Mặt trận huyện chủ trì 14 cuộc giám sát; xã chủ trì 87 cuộc. Cả hai cấp được 111 cuộc.', ['sum contradicts 111']],
    [
      'Mặt trận huyện chủ trì 14 cuộc giám sát; xã chủ trì 87 cuộc. Như vậy, hai cấp làm được 102 cuộc.',
      ['sum contradicts 102'],
    ],
    ['Quý I nhận 412 đơn, quý II nhận 388 đơn, sáu tháng nhận 810 đơn.', ['sum contradicts 810']],
    ['Quý I nhận 412 đơn, quý II nhận 388 đơn, tính chung sáu tháng nhận 800 đơn.', ['sum holds 800']],
    [
      'Công nhận 167 mô hình, bằng 78,8% số đăng ký, thuộc các lĩnh vực: kinh tế 61, văn hóa - xã hội 72, quốc phòng - an ninh 19, hệ thống chính trị 25.',
      ['sum contradicts 167'],
    ],
    ['Đoàn kiểm tra: 19 đoàn; tỉnh 04 đoàn, huyện 15 đoàn.', ['sum holds 19']],
    ['Đoàn kiểm tra: 19 đoàn; tỉnh 04 đoàn, huyện 16 đoàn.', ['sum contradicts 19']],
    [
      'Trong 1.947 đơn đủ điều kiện có 388 đơn khiếu nại, 92 đơn tố cáo, 1.467 đơn kiến nghị, phản ánh.',
      ['sum holds 1947'],
    ],
    [
      'Trong 1.947 đơn đủ điều kiện có 388 đơn khiếu nại, 92 đơn tố cáo, 1.476 đơn kiến nghị, phản ánh.',
      ['sum contradicts 1947'],
    ],
    ['Kết luận 122 vụ cho thấy 71 vụ khiếu nại sai, 19 vụ đúng, 23 vụ đúng một phần, 9 vụ rút đơn.', ['sum holds 122']],
    [
      'Kết luận 122 vụ cho thấy 71 vụ khiếu nại sai, 19 vụ đúng, 23 vụ đúng một phần, 19 vụ rút đơn.',
      ['sum contradicts 122'],
    ],
    [
      'Trung tâm có 186 giường bệnh, phân bổ cho khoa nội 82 giường, khoa ngoại 64 giường, khoa nhi 40 giường.',
      ['sum holds 186'],
    ],
    [
      'Trung tâm có 196 giường bệnh, phân bổ cho khoa nội 82 giường, khoa ngoại 64 giường, khoa nhi 40 giường.',
      ['sum contradicts 196'],
    ],
    ['Kinh phí 3,6 tỷ đồng; ngân sách 2,1 tỷ đồng, nhân dân góp 1,5 tỷ đồng.', ['sum holds 3.6']],
    ['Kinh phí 3,6 tỷ đồng; ngân sách 2,1 tỷ đồng, nhân dân góp 1,4 tỷ đồng.', ['sum undecided 3.6']],
    ['Cứng hóa 24,6 km đường: trục xã 8,2 km, trục thôn 9,7 km, ngõ xóm 6,7 km.', ['sum holds 24.6']],
    ['Cứng hóa 24,6 km đường: trục xã 8,2 km, trục thôn 9,7 km, ngõ xóm 7,6 km.', ['sum contradicts 24.6']],
    ['Gieo cấy 1.280 ha, lúa 940 ha, ngô 210 ha, rau màu 130 ha.', ['sum holds 1280']],
    ['Gieo cấy 1.280 ha, bao gồm lúa 940 ha, ngô 210 ha, rau màu 120 ha.', ['sum contradicts 1280']],
    ['Toàn trường có 612 em; khối 6: 158 em, khối 7: 149 em, khối 8: 161 em, khối 9: 144 em.', ['sum holds 612']],
    ['Toàn trường có 612 em; khối 6: 158 em, khối 7: 149 em, khối 8: 161 em, khối 9: 154 em.', ['sum contradicts 612']],
    ['Khiếu nại 388 đơn, tố cáo 92 đơn, kiến nghị 1.467 đơn, tất cả là 1.947 đơn.', ['sum holds 1947']],
    ['Khiếu nại 388 đơn, tố cáo 92 đơn, kiến nghị 1.467 đơn, tất cả là 1.974 đơn.', ['sum contradicts 1974']],
    [
      'Phiếu hợp lệ 1.396; trong số đó rất hài lòng 611, hài lòng 694, bình thường 74, không hài lòng 17.',
      ['sum holds 1396'],
    ],
    [
      'Phiếu hợp lệ 1.396; trong số đó rất hài lòng 611, hài lòng 684, bình thường 74, không hài lòng 17.',
      ['sum contradicts 1396'],
    ],
    ['Toàn xã có 4.620 hộ, trong đó 312 hộ nghèo, 408 hộ cận nghèo.', []],
    ['Huyện có 18 xã, 2 thị trấn; 156 thôn, 24 tổ dân phố.', []],
    ['Khen 12 tập thể, 30 cá nhân; phạt 42 trường hợp.', []],
    [
      'Đất đai vẫn dẫn đầu với 702 lượt, rồi đến chế độ chính sách 218 lượt, môi trường 97 lượt trong tổng số 1.186 lượt.',
      [],
    ],
    ['Rất hài lòng 43,8%, hài lòng 49,7%; tỷ lệ trả lời đạt 95,2%.', []],
    ['Xã A đạt 43,8%, xã B đạt 49,7%, chung toàn huyện đạt 46,2%.', []],
    ['Nữ 171 người, dân tộc thiểu số 212 người trên tổng số 583 hòa giải viên.', []],
    ['Nam 54 người, nữ 41 người tham gia; tổng cộng 12 lớp.', []],
    [
      'Số đơn trong kỳ là 536 đơn. Lưu 148 đơn, chuyển cơ quan khác 203 đơn, hướng dẫn 121 đơn, thụ lý 64 đơn.',
      ['sum holds 536'],
    ],
    [
      'Số đơn trong kỳ là 536 đơn. Lưu 148 đơn, chuyển cơ quan khác 203 đơn, hướng dẫn 112 đơn, thụ lý 64 đơn.',
      ['sum contradicts 536'],
    ],
    [
      'Tổng số đơn tiếp nhận là 536 đơn; lưu 148 đơn, chuyển cơ quan khác 203 đơn, hướng dẫn 112 đơn, thụ lý 64 đơn.',
      ['sum contradicts 536'],
    ],
    ['Toàn huyện tiếp 1.250 lượt, trong đó cấp huyện 430 lượt, cấp xã 820 lượt.', ['sum holds 1250']],
    ['Toàn huyện tiếp 1.250 lượt, trong đó cấp huyện 430 lượt, cấp xã 830 lượt.', ['sum contradicts 1250']],
    ['Toàn huyện tiếp 1.250 lượt (huyện: 430 lượt; xã: 830 lượt).', ['sum contradicts 1250']],
    [
      'Cấp huyện tiếp 430 lượt, cấp xã tiếp 820 lượt, đưa tổng số lượt tiếp toàn huyện lên 1.250 lượt.',
      ['sum holds 1250'],
    ],
    [
      'Cấp huyện tiếp 430 lượt, cấp xã tiếp 820 lượt, đưa tổng số lượt tiếp toàn huyện lên 1.280 lượt.',
      ['sum contradicts 1280'],
    ],
    ['Cấp huyện tiếp 430 lượt; cấp xã tiếp 820 lượt. Tổng cộng toàn huyện tiếp 1.280 lượt.', ['sum contradicts 1280']],
    ['Huyện 430 lượt, xã 820 lượt, thành ra cả huyện là 1.280 lượt.', ['sum contradicts 1280']],
    ['Kỳ trước tồn 64 hồ sơ, nhận mới 1.418 hồ sơ, tổng phải giải quyết 1.482 hồ sơ.', ['sum holds 1482']],
    ['Kỳ trước tồn 64 hồ sơ, nhận mới 1.418 hồ sơ, tổng phải giải quyết 1.492 hồ sơ.', ['sum contradicts 1492']],
    [
      'Tồn đầu kỳ 64 hồ sơ; trong kỳ nhận thêm 1.418 hồ sơ; như vậy có 1.492 hồ sơ phải xử lý.',
      ['sum contradicts 1492'],
    ],
    ['Ban hành 24 văn bản (năm 2020 7 văn bản, năm 2021 9 văn bản, năm 2022 9 văn bản).', ['sum contradicts 24']],
    ['Ba năm ban hành 24 văn bản: 2020 có 7, 2021 có 9, 2022 có 8.', ['sum holds 24']],
    [
      'Nguồn vốn thực hiện 25.640 triệu đồng: ngân sách 8.205 triệu đồng, tín dụng 12.307 triệu đồng, doanh nghiệp 1.538 triệu đồng, dân góp 3.590 triệu đồng.',
      ['sum holds 25640'],
    ],
    [
      'Nguồn vốn thực hiện 25.640 triệu đồng: ngân sách 8.205 triệu đồng, tín dụng 12.307 triệu đồng, doanh nghiệp 1.538 triệu đồng, dân góp 3.950 triệu đồng.',
      ['sum contradicts 25640'],
    ],
    ['Công nhận 124 mô hình; có 9 mô hình cấp tỉnh, 38 mô hình cấp huyện và 77 mô hình cấp cơ sở.', ['sum holds 124']],
    [
      'Công nhận 124 mô hình; có 9 mô hình cấp tỉnh, 38 mô hình cấp huyện và 87 mô hình cấp cơ sở.',
      ['sum contradicts 124'],
    ],
    ['Chọn 20 bài trao giải: 1 giải nhất, 3 giải nhì, 6 giải ba và 10 giải khuyến khích.', ['sum holds 20']],
    ['Chọn 20 bài trao giải: 1 giải nhất, 3 giải nhì, 6 giải ba và 12 giải khuyến khích.', ['sum contradicts 20']],
    ['Trao 20 giải, gồm 1 giải nhất, 3 giải nhì, 6 giải ba và 12 giải khuyến khích.', ['sum contradicts 20']],
    [
      'Ủy ban MTTQ các cấp chủ trì 476 cuộc giám sát. Cấp tỉnh thực hiện 12 cuộc, cấp huyện 67 cuộc, cấp xã 379 cuộc.',
      ['sum contradicts 476'],
    ],
    [
      'Ủy ban MTTQ các cấp chủ trì 476 cuộc giám sát. Cấp tỉnh thực hiện 12 cuộc, cấp huyện 67 cuộc, cấp xã 397 cuộc.',
      ['sum holds 476'],
    ],
    ['Lãnh đạo tiếp 21 lượt, thường xuyên 75 lượt trong tổng số 96 lượt.', ['sum holds 96']],
    ['Kiểm tra 45 đơn vị (12 sở, ngành; 15 huyện; 18 xã).', ['sum holds 45']],
    ['Kiểm tra 45 đơn vị (12 sở, ngành; 15 huyện; 19 xã).', ['sum contradicts 45']],
    [
      'Cả tỉnh 612.480 văn bản; cấp tỉnh 201.350 văn bản, cấp huyện 168.040 văn bản, cấp xã 243.090 văn bản.',
      ['sum holds 612480'],
    ],
    [
      'Cả tỉnh 612.480 văn bản; cấp tỉnh 201.350 văn bản, cấp huyện 168.040 văn bản, cấp xã 240.390 văn bản.',
      ['sum contradicts 612480'],
    ],
    [
      'Trong kỳ có 58 đơn đủ điều kiện. Thuộc thẩm quyền huyện 27 đơn, chuyển xã 22 đơn, chuyển nơi khác 9 đơn.',
      ['sum holds 58'],
    ],
    [
      'Đơn đủ điều kiện xử lý: 58 đơn, trong đó thuộc thẩm quyền 27 đơn, chuyển 22 đơn, hướng dẫn 19 đơn.',
      ['sum contradicts 58'],
    ],
    ['Gồm 34 hội nghị cấp xã và 12 hội nghị cấp huyện, tổng 46 hội nghị được tổ chức.', ['sum holds 46']],
    ['Gồm 34 hội nghị cấp xã và 12 hội nghị cấp huyện, tổng 48 hội nghị được tổ chức.', ['sum contradicts 48']],
    [
      'Tập huấn 3 lớp: lớp thứ nhất 120 người, lớp thứ hai 115 người, lớp thứ ba 98 người; tất cả 333 học viên.',
      ['sum holds 333'],
    ],
    ['Đợt 1 hỗ trợ 340 triệu đồng, đợt 2 hỗ trợ 275 triệu đồng; cả hai đợt 625 triệu đồng.', ['sum contradicts 625']],
    ['Đợt 1 hỗ trợ 340 triệu đồng, đợt 2 hỗ trợ 275 triệu đồng; cả hai đợt 615 triệu đồng.', ['sum holds 615']],
    ['Người dân góp 1,2 tỷ đồng, Nhà nước hỗ trợ 2,35 tỷ đồng, cộng 3,55 tỷ đồng.', ['sum holds 3.55']],
    ['Cơ cấu kinh tế: nông nghiệp 28,4%, công nghiệp 39,1%, dịch vụ 32,5%.', ['sum holds 100']],
    ['Cơ cấu kinh tế: nông nghiệp 28,4%, công nghiệp 39,1%, dịch vụ 35,2%.', ['sum contradicts 100']],
    ['Đồng ý 62%, không đồng ý 21%, không có ý kiến 18%.', []],
    ['Hộ nghèo 312 hộ, hộ cận nghèo 408 hộ, cộng cả hai là 720 hộ.', ['sum holds 720']],
    ['Hộ nghèo 312 hộ, hộ cận nghèo 408 hộ, cộng cả hai là 702 hộ.', ['sum contradicts 702']],
    ['Tỷ lệ hộ nghèo 4,2%, hộ cận nghèo 5,5%; tổng hộ nghèo đa chiều 9,7%.', ['sum holds 9.7']],
    ['Tỷ lệ hộ nghèo 4,2%, hộ cận nghèo 5,5%; cộng cả hai là 10,7%.', ['sum contradicts 10.7']],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
