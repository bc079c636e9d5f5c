// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('figures that state no relation', () => {
  it.each<[sentence: string, checks: string[]]>([
    ['Năm 2023, thu ngân sách 126 tỷ đồng, đạt 110% dự toán giao.', []],
    ['Tổ chức 15 lớp tập huấn cho 600 người, đạt 100% kế hoạch.', []],
    ['Phấn đấu đến năm 2025 có 30 xã đạt chuẩn, tỷ lệ 90%.', []],
    ['Tổng giá trị đạt 1.250 tỷ đồng, tăng 12% so với cùng kỳ.', []],
    ['Tiếp nhận 500 đơn, trong đó có 120 đơn khiếu nại.', []],
    ['Có 500 đại biểu tham dự, trong đó có 120 đại biểu nữ, 230 đại biểu là đảng viên.', []],
    ['Xã trồng 120 ha lúa, 45 ha ngô và 30 ha rau.', []],
    ['Trong năm có thêm 5 xã đạt chuẩn, nâng tổng số lên 24 xã.', []],
    ['Đã tổ chức 12 hội nghị với 650 lượt người tham dự, cấp phát 1.200 tờ rơi, treo 45 băng rôn.', []],
    ['Hội nghị biểu dương 12 tập thể và 16 cá nhân.', []],
    [
      'Sáu tháng đầu năm, toàn tỉnh tiếp 3.215 lượt người với 2.870 vụ việc, giảm 12,4% số lượt so với cùng kỳ năm 2022.',
      [],
    ],
    [
      'Toàn huyện có 18 xã, thị trấn với 156 thôn, tổ dân phố; 45.230 hộ và 178.540 nhân khẩu; đồng bào dân tộc thiểu số chiếm 32,5%.',
      [],
    ],
    ['Vận động Nhân dân hiến 12.500 m2 đất, đóng góp 3.200 ngày công và 4,5 tỷ đồng.', []],
    ['Tỷ lệ giải ngân đạt 48,6% kế hoạch, cao hơn cùng kỳ 5,2%.', []],
    ['Khảo sát 500 người cho thấy 91,4% hài lòng, cao hơn năm 2021 là 2,3 điểm phần trăm.', []],
    ['Chỉ số CCHC năm 2022 đạt 86,85 điểm, xếp thứ 21/63, tăng 5 bậc so với năm 2021.', []],
    ['Tổng đàn lợn 45.000 con, đàn trâu bò 12.000 con, đàn gia cầm 850.000 con.', []],
    ['Cấp 1.200 thẻ BHYT cho người nghèo, tỷ lệ bao phủ BHYT đạt 93,5% dân số.', []],
    ['Toàn huyện vận động 88,2 tỷ đồng, trong đó doanh nghiệp ủng hộ hơn 40,5 tỷ đồng, hộ dân góp hơn 45 tỷ đồng.', []],
    ['Cả tỉnh đăng ký 930 mô hình, trong đó có 815 mô hình đi vào nền nếp (tăng 64 mô hình so với năm 2020).', []],
    ['Tặng Bằng khen cho 28 tập thể, 12 cá nhân; tặng Giấy khen cho 14 tập thể.', []],
    ['Tỉnh có 11 huyện, thành phố; 204 xã, phường, thị trấn; 1.733 thôn, tổ dân phố.', []],
    ['Xã A đạt 85,5%, xã B đạt 90,2%, xã C đạt 78,9%.', []],
    [
      'Hội viên Hội Nông dân 12.450 người, Hội Phụ nữ 13.200 người, Đoàn Thanh niên 6.700 người, Hội Cựu chiến binh 3.100 người.',
      [],
    ],
    ['Tổ chức 8 lớp bồi dưỡng cho 420 lượt cán bộ; mỗi lớp kéo dài 3 ngày.', []],
    ['Ban Chỉ đạo gồm 15 thành viên, họp 4 lần, ban hành 12 văn bản.', []],
    [
      'Tổng thu ngân sách 152,4 tỷ đồng, đạt 127% dự toán, tăng 15,2% so với cùng kỳ; tổng chi ngân sách 148,6 tỷ đồng, đạt 118% dự toán.',
      [],
    ],
    [
      'Trong 9 tháng xảy ra 45 vụ tai nạn, làm chết 12 người, bị thương 38 người; so với cùng kỳ giảm 5 vụ, giảm 2 người chết, tăng 3 người bị thương.',
      [],
    ],
    [
      'Toàn thành phố có 2.150 tổ chức cơ sở đảng với 98.450 đảng viên; kết nạp 1.230 đảng viên mới, đạt 102,5% kế hoạch.',
      [],
    ],
    ['Xã có 3 trường học, 1 trạm y tế, 1 chợ; 12 thôn, 45 km đường.', []],
    ['Thành phố đạt 92/110 điểm, xếp hạng 5/11, tăng 2 bậc.', []],
    ['Theo Quyết định 468/QĐ-TTg và Nghị định số 45/2020/NĐ-CP, từ năm 2020 đến 2022 số hồ sơ tăng 15%.', []],
    ['Bình quân mỗi tháng tiếp 45 lượt, cao hơn 5 lượt so với năm trước.', []],
    ['Tiếp nhận 420 đơn, giải quyết 400 đơn, tăng 35 đơn so với cùng kỳ.', []],
    ['Tiếp nhận 420 đơn, giải quyết 400 đơn, tăng 12% so với cùng kỳ năm trước.', []],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});
