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
    [
      'Đơn vị | Số hộ\nXã An Bình | 275\nXã An Hòa | 310\n\nHội Nông dân giúp 125 hộ, Hội Phụ nữ 98 hộ, Đoàn Thanh niên 42 hộ.',
      [],
    ],
    ['Xã có 12 mô hình. Kinh tế 7 mô hình, văn hóa 5 mô hình.', ['sum holds 7 mô hình | 5 mô hình | 12 mô hình']],
    ['Xã có 12 mô hình, kinh tế 7 mô hình, văn hóa 5 mô hình.', ['sum holds 7 mô hình | 5 mô hình | 12 mô hình']],
    ['Xã có 12 mô hình, họp 3 lần. Kinh tế 7 mô hình, văn hóa 5 mô hình.', []],
    ['Đơn vị | Diện tích\nXã A | 8,5\nXã B | 9,2\nTổng cộng | 17,7\n', ['sum holds 8,5 | 9,2 | 17,7']],
    ['Đơn vị | Điểm\nXã A | 8,5\nXã B | 9,2\nTổng cộng | 17,4\n', []],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 210\n', ['sum contradicts 120 | 80 | 210']],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 200\n', ['sum holds 120 | 80 | 200']],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 280\n', []],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 250\n', ['sum contradicts 120 | 80 | 250']],
    [
      'Đơn vị | Năm trước | Năm nay | Tăng, giảm\nXã A | 100 | 120 | 20%\nXã B | 80 | 100 | 25%\nXã C | 50 | 45 | 10%\n',
      ['growth holds 120 | 100 | 20%', 'growth holds 100 | 80 | 25%', 'growth holds 45 | 50 | 10%'],
    ],
    [
      'Đơn vị | Tổng | Nam | Nữ\n(1) | (2) | (3) | (4)\nXã A | 120 | 70 | 50\nXã B | 80 | 45 | 35\nXã C | 50 | 30 | 20\n',
      ['sum holds 70 | 50 | 120', 'sum holds 45 | 35 | 80', 'sum holds 30 | 20 | 50'],
    ],
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 10 đơn.', ['difference contradicts 100 đơn | 60 đơn | 10 đơn']],
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 9 đơn.', []],
    [
      'Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 130 đơn.',
      ['difference contradicts 100 đơn | 60 đơn | 130 đơn'],
    ],
    ['Tiếp nhận 100 đơn, đã giải quyết 60 đơn, còn lại 131 đơn.', []],
    ['Nam chiếm 54%, nữ tăng 46%.', []],
    ['Tiếp nhận 240 hồ sơ, giải quyết 228 hồ sơ, đạt trên 94%.', ['ratio holds 228 hồ sơ | 240 hồ sơ | trên 94%']],
    [
      'Toàn tỉnh có 300 tổ: 120 tổ loại tốt (40%), 100 tổ loại khá, 60 tổ trung bình.',
      ['sum contradicts 120 tổ | 100 tổ | 60 tổ | 300 tổ', 'ratio holds 120 tổ | 300 tổ | 40%'],
    ],
    [
      'Tiếp nhận 130 đơn, gồm 90 đơn khiếu nại, 40 đơn tố cáo; giải quyết 100 đơn, còn 30 đơn.',
      ['sum holds 90 đơn khiếu nại | 40 đơn tố cáo | 130 đơn', 'difference holds 130 đơn | 100 đơn | 30 đơn'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nA | Cấp huyện | 230\n1 | Đất đai | 150\n2 | Hộ tịch | 80\nB | Cấp xã | 165\n1 | Hộ tịch | 125\n2 | Chứng thực | 40\n | Tổng cộng | 395\n',
      ['sum holds 150 | 80 | 230', 'sum holds 125 | 40 | 165', 'sum holds 230 | 165 | 395'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nI | Đất đai | 200\n1 | Cấp mới | 120\n2 | Cấp đổi | 80\nII | Hộ tịch | 130\n1 | Khai sinh | 90\n2 | Kết hôn | 40\nIII | Xây dựng | 90\n1 | Cấp phép | 60\n2 | Gia hạn | 30\n | Tổng cộng | 420\n',
      [
        'sum holds 120 | 80 | 200',
        'sum holds 90 | 40 | 130',
        'sum holds 60 | 30 | 90',
        'sum holds 200 | 130 | 90 | 420',
      ],
    ],
    [
      'Xã có 16 mô hình, gồm kinh tế 7 mô hình, văn hóa 5 mô hình, an ninh 2 mô hình.',
      ['sum contradicts 7 mô hình | 5 mô hình | 2 mô hình | 16 mô hình'],
    ],
    [
      'Cấp tỉnh giải quyết 160 vụ, gồm: khiếu nại 70 vụ (46,7%); tố cáo 50 vụ; tranh chấp 30 vụ.',
      ['sum contradicts 70 vụ | 50 vụ | 30 vụ | 160 vụ', 'ratio contradicts 70 vụ | 160 vụ | 46,7%'],
    ],
    [
      'Xã có 160 vụ; trong đó dân sự 73 vụ, hôn nhân 50 vụ (31%); đất đai 20 vụ thuộc diện phức tạp.',
      ['ratio holds 50 vụ | 160 vụ | 31%'],
    ],
    [
      'Toàn huyện tiếp nhận 90 vụ, đã giải quyết 78 vụ, 12 vụ còn lại đang xác minh.',
      ['difference holds 90 vụ | 78 vụ | 12 vụ'],
    ],
    [
      'Toàn huyện tiếp nhận 90 vụ, đã giải quyết 78 vụ, 14 vụ còn lại đang xác minh.',
      ['difference contradicts 90 vụ | 78 vụ | 14 vụ'],
    ],
    [
      'Thụ lý 90 đơn; đã xử lý 78 đơn; chuyển sang kỳ sau là 14 đơn.',
      ['difference contradicts 90 đơn | 78 đơn | 14 đơn'],
    ],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; 14 đơn xếp lưu.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; dở dang 14 đơn.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn; còn tồn đọng 14 đơn.', ['difference contradicts 90 đơn | 78 đơn | 14 đơn']],
    ['Thụ lý 90 đơn; đã xử lý 78 đơn, cử 5 cán bộ; còn 14 cán bộ chưa tập huấn.', []],
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
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nNăm 2023 kiến nghị được tiếp thu chiếm 94,9% kiến nghị sau giám sát.',
      ['ratio holds 933 | 983 | 94,9%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu tăng 7%.',
      ['growth holds 933 | 872 | 7%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu tăng 61 kiến nghị.',
      ['difference holds 933 | 872 | 61 kiến nghị'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị.',
      [],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 983 | 915\nKiến nghị được tiếp thu | 933 | 872\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị.',
      ['difference holds 933 | 872 | 61 kiến nghị'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 983 | 915\nKiến nghị được tiếp thu | 933 | 872\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị, tương ứng 6,5%.',
      ['difference holds 933 | 872 | 61 kiến nghị', 'growth holds 872 | 933 | 6,5%'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 875 | 780\n\nNăm 2023 số lượt giảm 13,9% so với năm 2022.',
      ['growth holds 875 | 1.016 | 13,9%'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 875 | 780\n\nNăm 2023 số lượt giảm 15,9% so với năm 2022.',
      [],
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
      'Kiến nghị được tiếp thu đạt 94,9% tổng số kiến nghị.\n\nNội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n',
      [],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị được tiếp thu đạt 95% tổng số kiến nghị.',
      [],
    ],
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
