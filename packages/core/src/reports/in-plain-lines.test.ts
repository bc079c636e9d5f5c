// Label lines, totals behind their parts and subjects carried on, with marks and without.
import { describe, expect, it } from 'vitest';
import { claimsIn, withoutMarks } from '../../../../test/reports/claims-in.js';

describe('stations of reception, mediation and feedback told by and by', () => {
  it.each<[text: string, claims: string[]]>([
    ['164 tin phản ánh được gửi về tổng đài, phần lớn về rác thải.', ['pakn-received 164']],
    [
      'Hệ thống tiếp nhận 214 phản ánh, kiến nghị. Đã xử lý 199, tỷ lệ 93%; trong số này 187 đúng hạn, tức 94%.',
      ['pakn-received 214', 'pakn-handled 199', 'pakn-handled-rate 93', 'pakn-on-time-rate 94'],
    ],
    ['Phường nhận 87 phản ánh. Trả lời trong hạn 78/81 (96,3%).', ['pakn-received 87', 'pakn-on-time-rate 96.3']],
    ['Đã trả lời 81 phản ánh trong tổng số 87 tiếp nhận.', ['pakn-handled 81', 'pakn-received 87']],
    ['Việc tiếp công dân được duy trì. Ba mươi sáu buổi tiếp được tổ chức.', ['reception-days 36']],
    [
      'Chủ tịch UBND các xã thực hiện 212/224 ngày theo lịch tiếp công dân, đạt 94,6%.',
      ['reception-days 212', 'reception-compliance-rate 94.6'],
    ],
    [
      'Tiếp công dân: tổng số 52 lượt, 57 người. Lịch tiếp của Chủ tịch: đã thực hiện 06/06 kỳ.',
      ['reception-visits 52', 'reception-persons 57', 'reception-days 6'],
    ],
    [
      'Được tiếp tại trụ sở có 64 lượt người, kể cả 3 đoàn từ năm người trở lên.',
      ['reception-visits 64', 'reception-groups 3'],
    ],
    ['Chủ tịch UBND huyện tiếp dân mỗi tháng hai ngày, cộng lại 20 ngày.', ['reception-days 20']],
    ['Ở các tổ dân phố, những người làm hòa giải vẫn tận tụy. 14 tổ được duy trì.', ['mediation-teams 14']],
    [
      'Việc xích mích các tổ hòa giải nhận về là 36, dàn xếp êm 30 việc, hai việc các bên tự rút.',
      ['mediation-cases 36', 'mediation-success 30'],
    ],
    [
      'Đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân: 02 hội nghị, 145 người dự.',
      ['dialogue-count 2'],
    ],
    [
      'Người đứng đầu huyện đối thoại 4 cuộc, cấp xã 41 cuộc, cả thảy 45 cuộc.',
      ['dialogue-count 4', 'dialogue-count 41', 'dialogue-count 45'],
    ],
    [
      'Quận có 37 dịch vụ công mức độ 3 cùng 5 dịch vụ mức độ 4, tức 42 dịch vụ, đang chạy trên mạng; mức độ 4 mới chiếm 11,9%.',
      ['service-level3-count 37', 'service-level4-count 5', 'service-online-count 42', 'service-level4-share 11.9'],
    ],
    [
      'Được 88 điểm trên thang điểm 100, xã đứng giữa bảng xếp hạng theo Bộ chỉ số phục vụ người dân, doanh nghiệp.',
      ['service-quality-766-score 88'],
    ],
    [
      'Kết quả giám sát năm 2022:\n- MTTQ huyện chủ trì: 6 cuộc\n- MTTQ các xã, thị trấn chủ trì: 48 cuộc',
      ['supervision-mttq-rounds 6', 'supervision-mttq-rounds 48'],
    ],
    [
      '"Dân vận khéo": đăng ký mới 07 mô hình, duy trì 11 mô hình cũ. Cuối quý có 18 mô hình đang hoạt động.',
      ['danvan-model-registered 7', 'danvan-model-built 11', 'danvan-model-built 18'],
    ],
    ['Phong trào "Dân vận khéo" năm nay ghi thêm 44 mô hình đăng ký.', ['danvan-model-registered 44']],
    ['7/7 chi nhánh Văn phòng Đăng ký đất đai đã thu bằng biên lai điện tử.', ['e-receipt-adoption 7']],
    ['Tập huấn kỹ năng đối thoại, tuyên truyền cho cán bộ: 3 hội nghị, 120 người.', []],
    ['Hoạt động vận động quỹ:\n- MTTQ huyện: 6 đợt', []],
    ['Kết quả phản biện năm 2022:\n- MTTQ huyện chủ trì: 6 cuộc', []],
    ['Có 14/131 xã chưa niêm yết lịch tiếp dân (10,7%).', []],
    ['Lớp tập huấn học mỗi tháng hai ngày, cộng lại 20 ngày.', []],
    ['Có 12 dịch vụ vệ sinh và 3 dịch vụ ăn uống, tức 15 dịch vụ.', []],
    ['Đạt 88 điểm trên thang 100 điểm, đội Bình Minh về nhất hội thi.', []],
    ['Huyện có 4 hội, cấp xã có 41 hội, cả thảy 45 hội.', []],
    [
      'Năm 2020 nhận 45 đơn, năm 2021 nhận 38 đơn; cộng hai năm lại là 83 đơn.',
      ['petition-received 45', 'petition-received 38', 'petition-received 83'],
    ],
    [
      'Năm 2019 Chủ tịch huyện tiếp dân 18 ngày, năm 2020 tiếp dân 23 ngày. Cộng hai năm lại là 41 ngày.',
      ['reception-days 18', 'reception-days 23', 'reception-days 41'],
    ],
    [
      'Năm qua tình hình ổn định hơn, đơn thư cũng từ 263 xuống 171 đơn.',
      ['petition-received 263', 'petition-received 171'],
    ],
    [
      'Cán bộ vững nghề hơn, tỷ lệ hòa giải thành cũng từ 81% lên 86,4%.',
      ['mediation-success-rate 81', 'mediation-success-rate 86.4'],
    ],
    [
      'Đối thoại trực tiếp với Nhân dân: 29 cuộc, trong đó:\n- Cấp thị xã: 5 cuộc;\n- Cấp xã, phường: 24 cuộc.',
      ['dialogue-count 29', 'dialogue-count 5', 'dialogue-count 24'],
    ],
    [
      'Số ngày tiếp công dân của Chủ tịch UBND: 120 ngày, trong đó:\n+ Cấp huyện: 24 ngày\n+ Cấp xã: 96 ngày',
      ['reception-days 120', 'reception-days 24', 'reception-days 96'],
    ],
    [
      'Tổng số đơn tiếp nhận: 210 đơn. Trong đó:\n- Cấp huyện: 84 đơn;\n- Cấp xã: 126 đơn.',
      ['petition-received 210', 'petition-received 84', 'petition-received 126'],
    ],
    [
      'Thuộc thẩm quyền 207 đơn, xong 193 đơn, đang làm 14 đơn.',
      ['petition-in-competence 207', 'petition-resolved 193', 'petition-pending 14'],
    ],
    ['Năm 2020 trồng 45 cây, năm 2021 trồng 38 cây; cộng hai năm lại là 83 cây.', []],
    ['Thu nhập thì tăng, tỷ lệ hộ nghèo cũng từ 8,1% xuống 3,4%.', []],
    ['Số lớp tập huấn: 20 lớp, trong đó:\n- Cấp huyện: 4 lớp;\n- Cấp xã: 16 lớp.', []],
    ['Tổng số đơn tiếp nhận: 21 đơn.\nHội nghị giao ban:\n- Cấp huyện: 4 cuộc.', ['petition-received 21']],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
    expect(claimsIn(withoutMarks(text))).toEqual(claims);
  });

  it.each<[text: string, claims: string[]]>([
    [
      'Hồ sơ kỳ trước chuyển sang 35, mới nhận 2.816, cộng lại 2.851.',
      ['dossier-carried-over 35', 'dossier-received 2816', 'dossier-received 2851'],
    ],
    ['Hồ sơ thủ tục hành chính thì 2.740 bộ được tiếp nhận.', ['dossier-received 2740']],
    [
      'Đơn khiếu nại, tố cáo thuộc thẩm quyền: 64 đơn khiếu nại, 19 đơn tố cáo. Giải quyết dứt điểm: khiếu nại 52/64 đơn, tố cáo 17/19 đơn; tính chung 69/83 đơn, bằng 83,1%.',
      [
        'petition-in-competence 64',
        'petition-in-competence 19',
        'petition-resolved 52',
        'petition-in-competence 64',
        'petition-resolved 17',
        'petition-in-competence 19',
        'petition-resolved 69',
        'petition-in-competence 83',
        'petition-resolution-rate 83.1',
      ],
    ],
  ])('%s (with its marks)', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});
