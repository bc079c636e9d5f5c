// What a sentence without a figure names, and the next one counts, with marks and without.
import { describe, expect, it } from 'vitest';
import { claimsIn, withoutMarks } from '../../../../test/reports/claims-in.js';

describe('a measure named by the sentence before', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Số đơn gửi về huyện giảm rõ rệt. Cả năm chỉ 130 đơn, trong khi năm 2020 lên tới 178 đơn.',
      ['petition-received 130', 'petition-received 178'],
    ],
    [
      'Đơn thư cũng thưa dần. Từ 35 đơn của năm đầu, năm cuối còn 14; cả giai đoạn giải quyết 60 đơn.',
      ['petition-received 35', 'petition-received 14', 'petition-resolved 60'],
    ],
    [
      'Số lượt tiếp công dân giảm dần. Năm 2022 là 96 lượt, năm 2021 là 120 lượt.',
      ['reception-visits 96', 'reception-visits 120'],
    ],
    ['Tỷ lệ hòa giải thành tăng đều qua các năm. Năm 2022 đạt 87,5%.', ['mediation-success-rate 87.5']],
    ['Số hồ sơ tiếp nhận tăng mạnh. Trong quý có 2.418 hồ sơ.', ['dossier-received 2418']],
    ['Mức độ hài lòng của người dân cải thiện đáng kể. Năm 2023 đạt 93,4%.', ['satisfaction-rate 93.4']],
    ['Số mô hình "Dân vận khéo" đăng ký tăng dần. Năm nay có 54 mô hình.', ['danvan-model-registered 54']],
    ['Số học sinh bỏ học giảm rõ rệt. Cả năm chỉ 12 em.', []],
    ['Số vụ tai nạn giao thông giảm mạnh. Cả năm có 12 vụ.', []],
    ['Khách du lịch đông hơn trước. Cả năm có 120 lượt.', []],
    ['Tỷ lệ hòa giải thành tăng đều. Cả năm có 12 xã không có vụ nào.', []],
    ['Tỷ lệ hòa giải thành tăng đều. Năm 2022 tăng 2,5% so với năm 2021.', []],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
    expect(claimsIn(withoutMarks(text))).toEqual(claims);
  });
});
