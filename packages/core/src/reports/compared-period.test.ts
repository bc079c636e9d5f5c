// Periods that a text only compares with, and how it comes back to its own; with marks and without.
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../../test/reports/claims-in.js';
import { readReport } from './read-report.js';

const told = (text: string): string[] =>
  readReport(text).claims.map(({ measure, value, period }) => `${measure} ${value.toFixed()} ${period ?? '–'}`);

describe('a period compared with', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Kết quả tiếp dân tháng 10 năm 2018\n\nCác huyện tiếp 612 lượt, ít hơn tháng 9/2018 (670 lượt) là 58 lượt, giảm 8,7%. Nhận 480 đơn.',
      ['reception-visits 612 2018-10', 'reception-visits 670 2018-09', 'petition-received 480 2018-10'],
    ],
    [
      'Kết quả tiếp dân quý II/2020\n\nCả tỉnh tiếp 500 lượt, kém quý I/2020 40 lượt (540 lượt). Đã nhận 120 đơn.',
      [
        'reception-visits 500 2020-04/2020-06',
        'reception-visits 540 2020-01/2020-03',
        'petition-received 120 2020-04/2020-06',
      ],
    ],
    [
      'Tình hình đơn thư năm 2021\n\nHuyện nhận 300 đơn. Năm 2020 nhận 340 đơn. Thuộc thẩm quyền 100 đơn.',
      ['petition-received 300 2021', 'petition-received 340 2020', 'petition-in-competence 100 2021'],
    ],
    [
      'Tình hình đơn thư năm 2021\n\nHuyện nhận 300 đơn. Năm 2020 con số này là 340 đơn. Thuộc thẩm quyền 100 đơn.',
      ['petition-received 300 2021', 'petition-received 340 2020', 'petition-in-competence 100 2021'],
    ],
    [
      'Tháng 5/2023, huyện tiếp nhận 1.200 hồ sơ; tháng 4/2023 tiếp nhận 1.150 hồ sơ. Tỷ lệ đúng hạn đạt 99%.',
      ['dossier-received 1200 2023-05', 'dossier-received 1150 2023-04', 'dossier-on-time-rate-resolved 99 2023-05'],
    ],
    [
      'Báo cáo tháng 3/2022\n\nTrong tháng tiếp 20 lượt công dân. Lũy kế từ đầu năm tiếp 64 lượt.',
      ['reception-visits 20 2022-03', 'reception-visits 64 2022-01/2022-03'],
    ],
    [
      'Báo cáo quý III năm 2021\n\nTrong quý tiếp 20 lượt công dân; lũy kế 9 tháng tiếp 64 lượt công dân.',
      ['reception-visits 20 2021-07/2021-09', 'reception-visits 64 2021-01/2021-09'],
    ],
    [
      'Xã Tân An nhìn lại năm 2023\n\nTháng 12, xã tiếp 20 lượt công dân. Cả năm tiếp 214 lượt.',
      ['reception-visits 20 2023-12', 'reception-visits 214 2023'],
    ],
    [
      'Tổng kết 10 năm thi hành Luật Hòa giải ở cơ sở (2014-2023)\n\nQua 10 năm, các tổ hòa giải tiếp nhận 1.000 vụ việc.',
      ['mediation-cases 1000 2014/2023'],
    ],
    [
      'Huyện giải quyết 210 đơn\n05/10/2022\n\n9 tháng đầu năm 2022, huyện nhận 300 đơn.',
      ['petition-resolved 210 2022-01/2022-09', 'petition-received 300 2022-01/2022-09'],
    ],
    [
      'Xã An Bình năm 2022\n\nThu nhập bình quân đầu người 52 triệu đồng/năm; so với 26 triệu đồng hồi năm 2014 thì gấp đôi.',
      ['income-per-capita 52000000 2022', 'income-per-capita 26000000 2014'],
    ],
    [
      'Kết quả quý III/2022\n\nTỷ lệ hòa giải thành đạt 86%, trong khi quý II/2022 là 84,5%.',
      ['mediation-success-rate 86 2022-07/2022-09', 'mediation-success-rate 84.5 2022-04/2022-06'],
    ],
    [
      'Cải cách hành chính ở Nam Hà\n\nChỉ số cải cách hành chính năm 2022 của tỉnh đạt 86,1%.\n\nChỉ số SIPAS được 82,5%, năm trước là 83,4%.',
      ['par-index 86.1 2022', 'sipas-index 82.5 2022', 'sipas-index 83.4 2021'],
    ],
    [
      'Hòa giải ở cơ sở\n\nSố vụ hòa giải thành từng năm: năm 2020: 64 vụ; năm 2021: 71 vụ.',
      ['mediation-success 64 2020', 'mediation-success 71 2021'],
    ],
    [
      'Đơn thư quý III và 9 tháng năm 2024\n\nQuý III, huyện nhận 40 đơn. Lũy kế 9 tháng nhận 118 đơn.',
      ['petition-received 40 2024-07/2024-09', 'petition-received 118 2024-01/2024-09'],
    ],
    [
      'Năm 2024, tỷ lệ hòa giải thành đạt 88,2%. Hai năm trước, tỷ lệ này mới là 83,5%.',
      ['mediation-success-rate 88.2 2024', 'mediation-success-rate 83.5 2022'],
    ],
    [
      'Bản tin số 4/2023\n\nTheo Ban Dân vận, quý I/2023 các xã tiếp 164 lượt công dân. Toàn huyện nhận 121 đơn thư.',
      ['reception-visits 164 2023-01/2023-03', 'petition-received 121 2023-01/2023-03'],
    ],
    [
      'Năm 2018, huyện công nhận 98 mô hình dân vận khéo. Nếu so với giai đoạn 2012-2016, khi cả huyện chỉ có 75 mô hình được công nhận, đó là bước tiến.',
      ['danvan-model-recognised 98 2018', 'danvan-model-recognised 75 2012/2016'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
    expect(told(withoutMarks(text))).toEqual(claims);
  });
});
