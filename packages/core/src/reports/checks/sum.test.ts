// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('totals and their parts', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Toàn huyện có 27 đơn vị hành chính, gồm 24 xã và 3 thị trấn.',
      ['sum holds 24 xã | 3 thị trấn | 27 đơn vị hành chính'],
    ],
    [
      'Toàn huyện có 28 đơn vị hành chính, gồm 24 xã và 3 thị trấn.',
      ['sum contradicts 24 xã | 3 thị trấn | 28 đơn vị hành chính'],
    ],
    [
      'Toàn tỉnh có 1.920 vụ (1.500 vụ dân sự, 320 vụ hôn nhân gia đình, 100 vụ khác).',
      ['sum holds 1.500 vụ | 320 vụ | 100 vụ | 1.920 vụ'],
    ],
    [
      'Toàn tỉnh có 1.920 vụ (1.500 vụ dân sự, 320 vụ hôn nhân gia đình, 110 vụ khác).',
      ['sum contradicts 1.500 vụ | 320 vụ | 110 vụ | 1.920 vụ'],
    ],
    [
      'Tiếp 640 lượt công dân, trong đó tiếp thường xuyên 420 lượt, tiếp định kỳ 220 lượt.',
      ['sum holds 420 lượt | 220 lượt | 640 lượt công dân'],
    ],
    [
      'Tiếp 640 lượt công dân, trong đó tiếp thường xuyên 420 lượt, tiếp định kỳ 230 lượt.',
      ['sum contradicts 420 lượt | 230 lượt | 640 lượt công dân'],
    ],
    [
      'Khiếu nại 45 đơn, tố cáo 12 đơn, kiến nghị 143 đơn, tổng cộng 200 đơn.',
      ['sum holds 45 đơn | 12 đơn | 143 đơn | 200 đơn'],
    ],
    [
      'Khiếu nại 45 đơn, tố cáo 12 đơn, kiến nghị 153 đơn, tổng cộng 200 đơn.',
      ['sum contradicts 45 đơn | 12 đơn | 153 đơn | 200 đơn'],
    ],
    [
      'Tổng kinh phí 12,5 tỷ đồng, trong đó ngân sách tỉnh 7,5 tỷ đồng, ngân sách huyện 3 tỷ đồng, Nhân dân đóng góp 2 tỷ đồng.',
      ['sum holds 7,5 tỷ đồng | 3 tỷ đồng | 2 tỷ đồng | 12,5 tỷ đồng'],
    ],
    [
      'Tổng kinh phí 12,5 tỷ đồng, gồm ngân sách tỉnh 7,5 tỷ đồng, ngân sách huyện 3 tỷ đồng, Nhân dân đóng góp 2,5 tỷ đồng.',
      ['sum contradicts 7,5 tỷ đồng | 3 tỷ đồng | 2,5 tỷ đồng | 12,5 tỷ đồng'],
    ],
    ['Tổng diện tích 195 ha: lúa 120 ha, ngô 45 ha, rau 30 ha.', ['sum holds 120 ha | 45 ha | 30 ha | 195 ha']],
    ['Đội ngũ cán bộ gồm 45 người: 30 nam, 15 nữ.', ['sum holds 30 nam | 15 nữ | 45 người']],
    [
      'Tuần qua quầy đã trả 960 hồ sơ. Đông nhất là Tư pháp (410 hồ sơ); kế đến Đất đai (290 hồ sơ), Xây dựng (190 hồ sơ).',
      [],
    ],
    ['Tháng qua bộ phận nhận 950 hồ sơ. Đất đai 480 hồ sơ, tiếp theo là tư pháp 260 hồ sơ, xây dựng 150 hồ sơ.', []],
    ['Kết quả đánh giá: rất hài lòng 62,5%, hài lòng 35%, không hài lòng 2,5%.', ['sum holds 62,5% | 35% | 2,5%']],
    [
      'Kết quả đánh giá: rất hài lòng 62,5%, hài lòng 35%, không hài lòng 3,5%.',
      ['sum contradicts 62,5% | 35% | 3,5%'],
    ],
    [
      'Đơn vị | Tiếp nhận | Giải quyết\nXã A | 120 | 110\nXã B | 80 | 75\nXã C | 50 | 45\nTổng cộng | 250 | 230\n',
      ['sum holds 120 | 80 | 50 | 250', 'sum holds 110 | 75 | 45 | 230'],
    ],
    [
      'Đơn vị\tTiếp nhận\tGiải quyết\nXã A\t120\t110\nXã B\t80\t75\nXã C\t50\t45\nCộng\t250\t240\n',
      ['sum holds 120 | 80 | 50 | 250', 'sum contradicts 110 | 75 | 45 | 240'],
    ],
    [
      'Kết quả tiếp nhận trong năm là 600 đơn:\n- Quý I: 150 đơn\n- Quý II: 160 đơn\n- Quý III: 140 đơn\n- Quý IV: 150 đơn\n',
      ['sum holds 150 đơn | 160 đơn | 140 đơn | 150 đơn | 600 đơn'],
    ],
    [
      'Kết quả tiếp nhận trong năm là 610 đơn:\n- Quý I: 150 đơn;\n- Quý II: 160 đơn;\n- Quý III: 140 đơn;\n- Quý IV: 150 đơn.\n',
      ['sum contradicts 150 đơn | 160 đơn | 140 đơn | 150 đơn | 610 đơn'],
    ],
    [
      'Toàn huyện có 320 mô hình, trong đó: lĩnh vực kinh tế 120 mô hình, văn hóa - xã hội 110 mô hình, quốc phòng - an ninh 50 mô hình, xây dựng hệ thống chính trị 40 mô hình.',
      ['sum holds 120 mô hình | 110 mô hình | 50 mô hình | 40 mô hình | 320 mô hình'],
    ],
    [
      'Toàn huyện có 320 mô hình, trong đó: lĩnh vực kinh tế 120 mô hình, văn hóa - xã hội 110 mô hình, quốc phòng - an ninh 50 mô hình, xây dựng hệ thống chính trị 30 mô hình.',
      ['sum contradicts 120 mô hình | 110 mô hình | 50 mô hình | 30 mô hình | 320 mô hình'],
    ],
    [
      'Trong kỳ nhận 1.240 đơn, gồm 310 đơn khiếu nại, 95 đơn tố cáo và 835 đơn kiến nghị, phản ánh; so với cùng kỳ giảm 160 đơn.',
      ['sum holds 310 đơn khiếu nại | 95 đơn tố cáo | 835 đơn kiến nghị, phản ánh | 1.240 đơn'],
    ],
    [
      'Tổng số 1.240 đơn nhận được (đơn khiếu nại 310, đơn tố cáo 95, đơn kiến nghị, phản ánh 825).',
      ['sum contradicts 310 | 95 | 825 | 1.240 đơn'],
    ],
    [
      'Ngân sách cấp 3,2 tỷ đồng, xã hội hóa 1,8 tỷ đồng, tổng cộng 5 tỷ đồng.',
      ['sum holds 3,2 tỷ đồng | 1,8 tỷ đồng | 5 tỷ đồng'],
    ],
    [
      'Toàn tỉnh có 1.106 tổ hòa giải, trong đó 950 tổ hoạt động tốt, 120 tổ khá, 36 tổ trung bình.',
      ['sum holds 950 tổ | 120 tổ | 36 tổ | 1.106 tổ hòa giải'],
    ],
    [
      'Toàn tỉnh có 1.106 tổ hòa giải, trong đó 950 tổ hoạt động tốt, 120 tổ khá, 46 tổ trung bình.',
      ['sum contradicts 950 tổ | 120 tổ | 46 tổ | 1.106 tổ hòa giải'],
    ],
    [
      'Quý I tiếp 120 lượt, quý II tiếp 135 lượt, quý III tiếp 128 lượt, quý IV tiếp 117 lượt; cả năm tiếp 500 lượt.',
      ['sum holds 120 lượt | 135 lượt | 128 lượt | 117 lượt | 500 lượt'],
    ],
    [
      'Đã giải quyết được 24/60 đơn khiếu nại, tố cáo. Kết quả: khiếu nại đúng 5 vụ việc; khiếu nại sai 17 vụ việc; tố cáo sai 2 vụ việc.',
      ['sum holds 5 vụ việc | 17 vụ việc | 2 vụ việc | 24/60 đơn khiếu nại, tố cáo'],
    ],
    [
      'Toàn huyện duy trì 284 mô hình, điển hình. Trong đó, 199 mô hình tập thể và 85 điển hình cá nhân.',
      ['sum holds 199 mô hình | 85 điển hình | 284 mô hình, điển hình'],
    ],
    [
      'Toàn huyện duy trì 284 mô hình, điển hình. Trong đó, 199 mô hình tập thể và 75 điển hình cá nhân.',
      ['sum contradicts 199 mô hình | 75 điển hình | 284 mô hình, điển hình'],
    ],
    [
      'Có 96/110 xã thuộc vùng khó khăn, trong đó có 41 xã khu vực III, 15 xã khu vực II, 40 xã khu vực I.',
      ['sum holds 41 xã | 15 xã | 40 xã | 96/110 xã'],
    ],
    [
      'Kinh phí hỗ trợ là 1,2 tỷ đồng, trong đó ngân sách huyện 850 triệu đồng, nguồn xã hội hóa 350 triệu đồng.',
      ['sum holds 850 triệu đồng | 350 triệu đồng | 1,2 tỷ đồng'],
    ],
    [
      'Kinh phí hỗ trợ là 1,2 tỷ đồng, trong đó ngân sách huyện 850 triệu đồng, nguồn xã hội hóa 250 triệu đồng.',
      ['sum contradicts 850 triệu đồng | 250 triệu đồng | 1,2 tỷ đồng'],
    ],
    [
      'Cấp phát 5.000 tờ rơi; tổ chức 12 buổi tuyên truyền, trong đó 7 buổi ở trường học, 5 buổi ở khu dân cư, thu hút 1.800 người.',
      ['sum holds 7 buổi | 5 buổi | 12 buổi tuyên truyền'],
    ],
    [
      'Cấp phát 5.000 tờ rơi; tổ chức 12 buổi tuyên truyền, trong đó 7 buổi ở trường học, 4 buổi ở khu dân cư, thu hút 1.800 người.',
      ['sum contradicts 7 buổi | 4 buổi | 12 buổi tuyên truyền'],
    ],
    [
      'Tổng số 24 thành viên, trong đó nam 15 người, nữ 9 người; trình độ đại học 20 người.',
      ['sum holds 15 người | 9 người | 24 thành viên'],
    ],
    [
      'Tổng số 24 thành viên, trong đó nam 15 người, nữ 8 người; trình độ đại học 20 người.',
      ['sum contradicts 15 người | 8 người | 24 thành viên'],
    ],
    [
      'Đã giải quyết 1.240 hồ sơ, trong đó trước hạn 1.100 hồ sơ, đúng hạn 135 hồ sơ, trễ hạn 5 hồ sơ.',
      ['sum holds 1.100 hồ sơ | 135 hồ sơ | 5 hồ sơ | 1.240 hồ sơ'],
    ],
    [
      'Đã giải quyết 1.240 hồ sơ, trong đó trước hạn 1.100 hồ sơ, đúng hạn 135 hồ sơ, trễ hạn 15 hồ sơ.',
      ['sum contradicts 1.100 hồ sơ | 135 hồ sơ | 15 hồ sơ | 1.240 hồ sơ'],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});
