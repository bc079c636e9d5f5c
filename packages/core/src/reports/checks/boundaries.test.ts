// What lies just inside a rule beside what lies just outside it.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';
import { readReport } from '../read-report.js';

describe('where a rule ends', () => {
  it.each<[text: string, checks: string[]]>([
    ['Năm nay nhận 412 đơn, 450 đơn năm trước, giảm 12%.', ['growth contradicts 412 đơn | 450 đơn | 12%']],
    ['Năm nay nhận 412 đơn, 450 đơn năm trước, giảm 8,4%.', ['growth holds 412 đơn | 450 đơn | 8,4%']],
    [
      'Số đơn là 412 đơn, giảm 12%; 450 đơn của năm trước (tính cả đơn nặc danh, đơn trùng).',
      ['growth contradicts 412 đơn | 450 đơn | 12%'],
    ],
    ['Đầu năm có 48 tổ, hiện 38 tổ, giảm 12 tổ.', ['difference contradicts 48 tổ | 38 tổ | 12 tổ']],
    ['Đầu năm có 48 tổ, hiện còn 38 tổ, giảm 10 tổ.', ['difference holds 48 tổ | 38 tổ | 10 tổ']],
    ['Đầu năm có 48 tổ, nay 38 tổ, giảm 12 tổ.', ['difference contradicts 48 tổ | 38 tổ | 12 tổ']],
    [
      'Trong kỳ có 182 kiến nghị.\n\nCác ngành đã trả lời.\n\nHội đồng đã họp.\n\nCử tri đánh giá tốt.\n\nTổng số kiến nghị tăng 17 kiến nghị (165 kiến nghị).',
      ['difference holds 182 kiến nghị | 165 kiến nghị | 17 kiến nghị'],
    ],
    [
      'Trong kỳ có 182 kiến nghị.\n\nCác ngành đã trả lời.\n\nHội đồng đã họp.\n\nCử tri đánh giá tốt.\n\nTổng số kiến nghị tăng 27 kiến nghị (165 kiến nghị).',
      [],
    ],
    [
      'Trong kỳ có 148 kiến nghị.\n\nCác ngành đã trả lời.\n\nHội đồng đã họp.\n\nCử tri đánh giá tốt.\n\nTổng số kiến nghị giảm 17 kiến nghị (165 kiến nghị).',
      ['difference holds 165 kiến nghị | 148 kiến nghị | 17 kiến nghị'],
    ],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn hay 8,3%.', ['growth contradicts 131 đơn | 1.536 đơn | 8,3%']],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn tức 8,3%.', ['growth contradicts 131 đơn | 1.536 đơn | 8,3%']],
    ['Số đơn từ 350 đơn xuống 280 đơn, giảm 65%.', []],
    ['Số vụ là 412 vụ, giảm 50% so với 450 vụ của kỳ trước.', ['growth contradicts 412 vụ | 450 vụ | 50%']],
    ['Số vụ là 412 vụ (cùng kỳ 450 vụ), giảm 50%.', []],
    ['Số đơn từ 350 đơn thư xuống 280 đơn, giảm 25%.', ['growth contradicts 280 đơn | 350 đơn thư | 25%']],
    [
      'Phạm pháp hình sự giảm 10,3%, từ 1.085 vụ còn 973 vụ, trọng án giảm 12,5%.',
      ['growth holds 973 vụ | 1.085 vụ | 10,3%'],
    ],
    ['Huyện có 28 đơn vị hành chính, trong đó 24 xã và 3 thị trấn.', []],
    [
      'Toàn xã có 300 hộ, bình quân 4,5 người, gồm 200 hộ ở thôn Đông, 80 hộ ở thôn Tây.',
      ['sum contradicts 200 hộ | 80 hộ | 300 hộ'],
    ],
    ['Số vụ việc hòa giải: 118 vụ.\nHòa giải thành: 96 vụ, đạt 83,1%.', []],
    [
      'Toàn tỉnh có 117 xã, 61 xã đạt chuẩn theo bộ tiêu chí giai đoạn 2022-2025, bằng 52,1%.',
      ['ratio holds 61 xã | 117 xã | 52,1%'],
    ],
    [
      'Toàn tỉnh có 117 xã, 61 xã đạt chuẩn theo bộ tiêu chí giai đoạn 2022-2025, bằng 51,2%.',
      ['ratio contradicts 61 xã | 117 xã | 51,2%'],
    ],
    [
      'Toàn tỉnh có 117 xã, 61 xã đạt chuẩn theo Quyết định số 1235/QĐ-UBND, bằng 51,2%.',
      ['ratio contradicts 61 xã | 117 xã | 51,2%'],
    ],
    ['Toàn tỉnh có 117 xã, 61 xã đạt chuẩn trong năm 2022, bằng 51,2%.', ['ratio contradicts 61 xã | 117 xã | 51,2%']],
    ['Toàn tỉnh có 117 xã, 61 xã đạt chuẩn với 12 mô hình, bằng 45,8%.', []],
    ['Xã có 12 mô hình. Kinh tế 7 mô hình, văn hóa 5 mô hình.', ['sum holds 7 mô hình | 5 mô hình | 12 mô hình']],
    ['Xã có 12 mô hình, kinh tế 7 mô hình, văn hóa 5 mô hình.', ['sum holds 7 mô hình | 5 mô hình | 12 mô hình']],
    ['Xã có 12 mô hình, họp 3 lần. Kinh tế 7 mô hình, văn hóa 5 mô hình.', []],
    ['Trong 118 vụ hòa giải có 96 vụ thành, đạt 84,8%.', ['ratio contradicts 96 vụ | 118 vụ | 84,8%']],
    ['Trong 118 vụ hòa giải có 96 vụ thành, đạt 81,4%.', ['ratio holds 96 vụ | 118 vụ | 81,4%']],
    ['Hòa giải 118 vụ, thành 96 vụ = 84,8%.', ['ratio contradicts 96 vụ | 118 vụ | 84,8%']],
    ['Hòa giải 118 vụ, thành 96 vụ (đạt 84,8%).', ['ratio contradicts 96 vụ | 118 vụ | 84,8%']],
    ['Hòa giải 118 vụ, thành 96 vụ, tỷ lệ hài lòng 84,8%.', []],
    ['Hòa giải 118 vụ, thành 26 vụ, đạt 84,8%.', []],
    ['Hòa giải 118 vụ, thành 96 vụ; cấp 300 thẻ, đạt 84,8%.', []],
    [
      'Hòa giải 118 vụ: dân sự 50 vụ, đất đai 68 vụ; thành 96 vụ, đạt 84,8%.',
      ['sum holds 50 vụ | 68 vụ | 118 vụ', 'ratio contradicts 96 vụ | 118 vụ | 84,8%'],
    ],
    [
      'Quyên góp 130 triệu đồng, trong đó cán bộ 80 triệu đồng, nhân dân 50 triệu đồng; đã chi 60 triệu đồng.',
      ['sum holds 80 triệu đồng | 50 triệu đồng | 130 triệu đồng'],
    ],
    [
      'Quyên góp 130 triệu đồng, trong đó cán bộ 80 triệu đồng, nhân dân 55 triệu đồng; đã chi 60 triệu đồng.',
      ['sum contradicts 80 triệu đồng | 55 triệu đồng | 130 triệu đồng'],
    ],
    ['Quyên góp 130 triệu đồng, trong đó cán bộ 80 triệu đồng, nhân dân 5 con trâu.', []],
    [
      'Tỷ lệ che phủ rừng từ 40% (vào năm 2019) lên 80% (năm 2023), bình quân tăng 10%/năm.',
      ['average holds 80% | 40% | 10%'],
    ],
    [
      'Từ năm 2020 đến năm 2024, số tổ từ 102 tổ năm 2020 lên 150 tổ năm 2024, tăng 12 tổ/năm.',
      ['average holds 150 tổ | 102 tổ | 12 tổ/năm'],
    ],
    ['Giai đoạn 2014 - 2018 hòa giải 1.168 vụ, bình quân mỗi năm 233,6 vụ.', ['average holds 1.168 vụ | 233,6 vụ']],
    [
      'Có 24 lớp với 960 học viên, bình quân mỗi lớp 45 học viên.',
      ['average contradicts 960 học viên | 24 lớp | 45 học viên'],
    ],
    [
      'Có 24 lớp với 960 học viên, bình quân mỗi lớp có 40 học viên.',
      ['average holds 960 học viên | 24 lớp | 40 học viên'],
    ],
    ['Có 24 lớp với 960 học viên và 48 giảng viên, 12 lớp với 300 học viên, bình quân mỗi lớp 45 học viên.', []],
    [
      'Có 12 lớp với 960 lượt người, bình quân 90 lượt người/lớp.',
      ['average contradicts 960 lượt người | 12 lớp | 90 lượt người/lớp'],
    ],
    [
      'Năm nay có 30 mô hình, nhiều gấp 4 lần năm 2022 (10 mô hình).',
      ['multiple contradicts 30 mô hình | 10 mô hình | 4 lần'],
    ],
    ['Năm 2022 có 10 mô hình, năm nay có 30 mô hình, gấp 3 lần.', ['multiple holds 30 mô hình | 10 mô hình | 3 lần']],
    ['Năm 2022 có 10 mô hình, năm nay có 30 mô hình, gấp 4 lần.', []],
    ['Tiếp nhận 420 đơn (tăng 22% so với cùng kỳ 350 đơn).', ['growth contradicts 420 đơn | 350 đơn | 22%']],
    ['Tiếp nhận 420 đơn (tăng 20% so với cùng kỳ 350 đơn).', ['growth holds 420 đơn | 350 đơn | 20%']],
    [
      'Tiếp nhận 420 đơn, tăng 60 đơn so với 350 đơn của năm ngoái.',
      ['difference contradicts 420 đơn | 350 đơn | 60 đơn'],
    ],
    [
      'Tiếp nhận 420 đơn, nhiều hơn tháng trước 60 đơn (tháng trước 350 đơn).',
      ['difference contradicts 420 đơn | 350 đơn | 60 đơn'],
    ],
    [
      'Quý trước nhận 350 đơn, quý này nhận 420 đơn, tăng 60 đơn.',
      ['difference contradicts 420 đơn | 350 đơn | 60 đơn'],
    ],
    ['Tiếp nhận 420 đơn, trả 350 đơn, tăng 60 đơn.', []],
    [
      'Tỷ lệ hộ nghèo từ 5,2% còn 3,1%, giảm 3,1 điểm phần trăm.',
      ['difference contradicts 5,2% | 3,1% | 3,1 điểm phần trăm'],
    ],
    [
      'Tỷ lệ hộ nghèo từ 5,2% còn 3,1%, giảm 2,1 điểm phần trăm.',
      ['difference holds 5,2% | 3,1% | 2,1 điểm phần trăm'],
    ],
    [
      'Thu về 50 phiếu: 30 phiếu hài lòng (60%), 20 phiếu bình thường (40%).',
      [
        'sum holds 30 phiếu | 20 phiếu | 50 phiếu',
        'ratio holds 30 phiếu | 50 phiếu | 60%',
        'ratio holds 20 phiếu | 50 phiếu | 40%',
        'sum holds 60% | 40%',
      ],
    ],
    [
      'Thu về 50 phiếu: 30 phiếu hài lòng (62%), 20 phiếu bình thường (40%).',
      [
        'sum holds 30 phiếu | 20 phiếu | 50 phiếu',
        'ratio contradicts 30 phiếu | 50 phiếu | 62%',
        'ratio holds 20 phiếu | 50 phiếu | 40%',
        'sum contradicts 62% | 40%',
      ],
    ],
    [
      'Tiếp nhận 275 đơn (trực tuyến 120 đơn), gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.',
      ['sum contradicts 125 đơn | 98 đơn | 42 đơn | 275 đơn'],
    ],
    ['Tiếp nhận 275 đơn, giải quyết 120 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.', []],
    ['Toàn xã có 1.200 hộ. Dân sống quanh chợ. Đường đã rộng. Xã có 58 hộ nghèo, chiếm 5,5%.', []],
    [
      'Toàn xã có 1.200 hộ. Dân sống quanh chợ. Xã có 58 hộ nghèo, chiếm 5,5%.',
      ['ratio contradicts 58 hộ nghèo | 1.200 hộ | 5,5%'],
    ],
    ['Phấn đấu vận động 1.200 hộ. Xã có 58 hộ nghèo, chiếm 5,5%.', []],
    [
      'Số hộ là 1.200 hộ, tăng thêm 1.190 hộ; có 1.058 hộ khá, chiếm 99,9%.',
      ['ratio contradicts 1.058 hộ | 1.200 hộ | 99,9%'],
    ],
    ['Điểm bình quân đạt 82,5 điểm, tăng 3,4% (bằng 79,1).', []],
    ['Thu từ 40 triệu đồng lên 48 triệu đồng, tăng 30%.', ['growth contradicts 48 triệu đồng | 40 triệu đồng | 30%']],
    ['Thu từ 40 triệu đồng lên 48 tấn, tăng 30%.', []],
    ['Thu từ 40 triệu đồng lên 48 triệu đồng, phấn đấu tăng 30%.', []],
    [
      'Năm 2023 đạt 48 triệu đồng, năm 2022 đạt 40 triệu đồng, tăng 30%.',
      ['growth contradicts 48 triệu đồng | 40 triệu đồng | 30%'],
    ],
    ['Năm 2023 đạt 48 triệu đồng, năm 2022 đạt 40 triệu đồng, giảm 30%.', []],
    ['Năm 2023 đạt 48 triệu đồng, năm 2022 bình quân 40 triệu đồng, tăng 30%.', []],
    [
      'Thu từ 40 triệu đồng lên 48 triệu đồng, tăng 10 triệu đồng.',
      ['difference contradicts 48 triệu đồng | 40 triệu đồng | 10 triệu đồng'],
    ],
    [
      'Thu từ 40 triệu đồng lên 48 triệu đồng, tăng 8 triệu đồng.',
      ['difference holds 48 triệu đồng | 40 triệu đồng | 8 triệu đồng'],
    ],
    ['Nhận 420 đơn, tăng 60 đơn so với tháng trước (350).', ['difference contradicts 420 đơn | 350 | 60 đơn']],
    ['Nhận 420 đơn, tăng 70 đơn so với tháng trước (350).', ['difference holds 420 đơn | 350 | 70 đơn']],
    ['Nhận 420 đơn, tăng 60 đơn so với tháng trước (xã báo cáo 350).', []],
    [
      'Tổng số: 1.200 hộ. Gồm: 700 hộ làm ruộng, 300 hộ buôn bán, 150 hộ làm nghề.',
      ['sum contradicts 700 hộ | 300 hộ | 150 hộ | 1.200 hộ'],
    ],
    [
      'Tổng số: 1.150 hộ. Gồm: 700 hộ làm ruộng, 300 hộ buôn bán, 150 hộ làm nghề.',
      ['sum holds 700 hộ | 300 hộ | 150 hộ | 1.150 hộ'],
    ],
    [
      'Các xã mở 620 lớp, dạy 400 buổi.\nNhư vậy, tổng số lớp ở miền núi là 320 lớp, ở đồng bằng là 300 lớp.',
      ['sum holds 320 lớp | 300 lớp | 620 lớp'],
    ],
    [
      'Trồng 900 ha lúa, 40 ha ngô. Vụ xuân:\n- Lúa lai 320 ha, lúa thuần 280 ha, lúa nếp 200 ha, lúa nương 100 ha.',
      ['sum holds 320 ha | 280 ha | 200 ha | 100 ha | 900 ha'],
    ],
    ['Trong 300 hộ được hỏi có 240 hộ đồng ý, chiếm 77%.', ['ratio contradicts 240 hộ | 300 hộ | 77%']],
    ['Trong 300 hộ được hỏi (120 hộ nghèo) có 240 hộ đồng ý, chiếm 77%.', ['ratio contradicts 240 hộ | 300 hộ | 77%']],
    ['Trong 300 hộ được hỏi (120 hộ nghèo) có 240 hộ đồng ý, chiếm 80%.', ['ratio holds 240 hộ | 300 hộ | 80%']],
    ['Chi 9.000 nghìn đồng cho 45 cụ, mức 250 nghìn đồng/cụ.', []],
    ['Có 4 xã, 80 tổ, bình quân 20 tổ/xã.', ['average holds 80 tổ | 4 xã | 20 tổ/xã']],
    ['Có 4 xã, 80 tổ, bình quân 25 tổ/xã.', ['average contradicts 80 tổ | 4 xã | 25 tổ/xã']],
    ['Toàn huyện có 80 tổ, bình quân mỗi xã 25 tổ (4 xã).', ['average contradicts 80 tổ | 4 xã | 25 tổ']],
    ['Toàn huyện có 80 tổ, bình quân mỗi xã 25 tổ (giao 4 xã).', []],
    [
      'Nhận 100 đơn: 55 đơn khiếu nại, 45 đơn tố cáo; đã xử lý 60 đơn; còn 40 đơn.',
      ['sum holds 55 đơn khiếu nại | 45 đơn tố cáo | 100 đơn', 'difference holds 100 đơn | 60 đơn | 40 đơn'],
    ],
    ['Giải ngân 60 tỷ đồng; còn lại 30 tỷ đồng; tổng số 120 dự án.', []],
    [
      'Giải ngân 60 tỷ đồng; còn lại 30 tỷ đồng; tổng vốn 100 tỷ đồng.',
      ['difference contradicts 100 tỷ đồng | 60 tỷ đồng | 30 tỷ đồng'],
    ],
    ['Năm trước giải ngân 60 tỷ đồng. Còn lại 30 tỷ đồng; tổng vốn 100 tỷ đồng.', []],
    [
      'Xã có 160 vụ, trong đó dân sự 70 vụ; hôn nhân 50 vụ; đất đai 32 vụ.',
      ['sum contradicts 70 vụ | 50 vụ | 32 vụ | 160 vụ'],
    ],
    [
      'Tiếp nhận 620 đơn, giải quyết 580 đơn. Các xã đều làm tốt. Khiếu nại 300 đơn, tố cáo 200 đơn, kiến nghị 120 đơn.',
      ['sum holds 300 đơn | 200 đơn | 120 đơn | 620 đơn'],
    ],
    [
      'Tiếp nhận 62 đơn, giải quyết 58 đơn. Các xã đều làm tốt. Khiếu nại 30 đơn, tố cáo 20 đơn, kiến nghị 12 đơn.',
      ['sum holds 30 đơn | 20 đơn | 12 đơn | 62 đơn'],
    ],
    [
      'Tiếp nhận 62 đơn, giải quyết 58 đơn.\nCác xã đều làm tốt. Khiếu nại 30 đơn, tố cáo 20 đơn, kiến nghị 12 đơn.',
      [],
    ],
    ['Tiếp nhận 26 đơn, giải quyết 24 đơn. Các xã đều làm tốt. Khiếu nại 16 đơn, kiến nghị 10 đơn.', []],
    [
      'Các tổ có 45 người: 30 nam, 15 nữ. Xã đội có 35 người: 20 nam, 12 nữ.',
      ['sum holds 30 nam | 15 nữ | 45 người', 'sum contradicts 20 nam | 12 nữ | 35 người'],
    ],
    [
      'Xã A có 30/40 hộ đạt (75%). Xã B có 30/40 hộ đạt (75,5%).',
      ['ratio holds 30/40 hộ | 75%', 'ratio contradicts 30/40 hộ | 75,5%'],
    ],
    ['Có 300 hộ, thu 1.200 triệu đồng, đạt 25%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('checks in the order of the text', () => {
  it('whatever rule found them first', () => {
    const { checks } = readReport(
      'Tiếp 275 lượt: trực tuyến 125 lượt, tại chỗ 150 lượt. Nhận 120 đơn, đã xử lý 90 đơn, đạt 75%; còn 30 đơn.',
    );
    expect(checks.map(({ stated }) => stated.toString())).toEqual(['275', '75', '30']);
  });
});
