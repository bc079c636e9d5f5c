// What is said right beside a figure to have happened to what it counts, with marks and without.
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../../test/reports/claims-in.js';
import { readReport } from './read-report.js';

const claimed = (text: string): string[] =>
  readReport(text)
    .claims.map(({ measure, value, target }) => `${measure} ${value.toFixed()}${target === true ? ' target' : ''}`)
    .sort();

describe('petitions, dossiers and feedback by what happened to them', () => {
  it.each<[text: string, claims: string[]]>([
    ['Đơn thư đến trong kỳ: 45 đơn.', ['petition-received 45']],
    ['Tổng lượng đơn đến xã trong 6 tháng là 58 đơn.', ['petition-received 58']],
    ['Nhận 40 đơn, 35 đơn đã có quyết định giải quyết.', ['petition-received 40', 'petition-resolved 35']],
    ['Nhận 40 đơn, 35 đơn giải quyết xong trong kỳ.', ['petition-received 40', 'petition-resolved 35']],
    [
      'Phường nhận 41 đơn, đã khép lại 36 đơn, 5 đơn đang xác minh.',
      ['petition-pending 5', 'petition-received 41', 'petition-resolved 36'],
    ],
    ['Giải quyết 27 đơn; 5 đơn chưa xong vì chờ đo đạc lại.', ['petition-pending 5', 'petition-resolved 27']],
    ['Giải quyết 27 đơn, 5 đơn còn chờ kết quả đo đạc.', ['petition-pending 5', 'petition-resolved 27']],
    ['Giải quyết 27 đơn, 5 đơn đang chờ ý kiến cấp trên.', ['petition-pending 5', 'petition-resolved 27']],
    ['Giải quyết 27 đơn, 5 đơn vẫn trong thời hạn giải quyết.', ['petition-pending 5', 'petition-resolved 27']],
    ['Giải quyết 27 đơn, 5 đơn chưa tới hạn.', ['petition-pending 5', 'petition-resolved 27']],
    ['Giải quyết 27 đơn, 5 đơn chưa có kết luận.', ['petition-pending 5', 'petition-resolved 27']],
    ['Người dân nộp 2.406 hồ sơ tại Bộ phận Một cửa.', ['dossier-received 2406']],
    ['Bộ phận Một cửa đón 2.406 hồ sơ trong tháng.', ['dossier-received 2406']],
    ['Số hồ sơ đã vào hệ thống: 2.406.', ['dossier-received 2406']],
    ['Hồ sơ vào trong quý III/2025 là 2.406.', ['dossier-received 2406']],
    ['Nhận 512 phản ánh hiện trường, đã khắc phục 498 phản ánh.', ['pakn-handled 498', 'pakn-received 512']],
    [
      'Phản ánh qua ứng dụng: 214 tin, bỏ 6 tin trùng còn 208 phản ánh; xử lý xong 190 phản ánh.',
      ['pakn-handled 190', 'pakn-received 208'],
    ],
    [
      'Đơn nhận trong quý: 52. Qua phân loại, 9 đơn chuyển cơ quan khác; 43 thuộc thẩm quyền của huyện. Đã giải quyết xong 40, bằng 93%.',
      ['petition-in-competence 43', 'petition-received 52', 'petition-resolution-rate 93', 'petition-resolved 40'],
    ],
    [
      'Xã nhận 31 đơn. Trong đó 27 đủ điều kiện thụ lý, 19 thuộc thẩm quyền giải quyết.',
      ['petition-eligible 27', 'petition-in-competence 19', 'petition-received 31'],
    ],
    ['Cấp huyện có trách nhiệm giải quyết 118 đơn; 74 đơn thuộc cơ quan khác.', ['petition-in-competence 118']],
    [
      'Đơn thư: tiếp nhận 40 đơn. Đủ điều kiện: 36/40. Giải quyết xong: 30/36 đơn, đạt 83,3%.',
      [
        'petition-eligible 36',
        'petition-eligible 36',
        'petition-received 40',
        'petition-received 40',
        'petition-resolution-rate 83.3',
        'petition-resolved 30',
      ],
    ],
    [
      'Xã tiếp 3 đoàn đông người. Đơn kỳ trước để lại 3, trong năm nhận mới 21; giải quyết được 19 nên sang năm sau chỉ còn 5 đơn.',
      ['petition-pending 5', 'petition-received 21', 'petition-resolved 19', 'reception-groups 3'],
    ],
    ['Khép lại trong năm là 26 đơn, 8 đơn vắt sang năm sau.', ['petition-pending 8', 'petition-resolved 26']],
    [
      'Xã nhận 44 đơn; trong số ấy 38 đã được trả lời dứt điểm, còn lại 6.',
      ['petition-pending 6', 'petition-received 44', 'petition-resolved 38'],
    ],
    [
      'Huyện nhận 164 phản ánh. Trong số ấy 159 đã được phường xử lý, 5 đang nằm ở đơn vị cấp nước.',
      ['pakn-handled 159', 'pakn-received 164'],
    ],
    ['Giải quyết dứt điểm 66 đơn.', ['petition-resolved 66']],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
    expect(claimed(withoutMarks(text))).toEqual(claims);
  });

  it.each<[text: string, claims: string[]]>([
    ['Huyện nhận 40 đơn, 6 đơn trùng nội dung.', ['petition-received 40']],
    ['Năm 2021 có 164 đơn, năm 2022 chỉ còn 97 đơn.', []],
    ['Có 1.268 hồ sơ phát sinh phí, lệ phí.', []],
    ['Ban Dân vận nhận 12 đơn xin thôi việc.', []],
    ['Trường nhận thêm 40 hồ sơ dự tuyển.', []],
    ['Sở nhận 318 đơn, không đủ điều kiện 41 đơn.', ['petition-received 318']],
    ['Huyện nhận 80 đơn; 11 đơn thuộc thẩm quyền của Tòa án.', ['petition-received 80']],
    ['Hội thi có 12 thí sinh thuộc thẩm quyền xét duyệt của huyện.', []],
    ['Xã nhận 31 đơn. Đoàn xã có 27 hội viên tham gia.', ['petition-received 31']],
    ['Xã nhận 44 đơn; 12 về đất đai, 5 về môi trường.', ['petition-received 44']],
    ['Huyện nhận 31 đơn. Về giải phóng mặt bằng, đã giải quyết xong 14.', ['petition-received 31']],
    ['Tổng đài nhận 90 phản ánh. Về cây xanh đô thị, đã xử lý xong 40.', ['pakn-received 90']],
    ['Phấn đấu năm tới đón 3.000 hồ sơ.', ['dossier-received 3000 target']],
  ])('%s (nothing else)', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
  });
});

describe('petitions of a competent office', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Toàn bộ số đơn này đều thuộc thẩm quyền, trong đó của huyện 157 đơn, của cấp xã 92 đơn.',
      ['petition-in-competence 157', 'petition-in-competence 92'],
    ],
    [
      'Trong 312 đơn thuộc thẩm quyền đã giải quyết 296 đơn (94,9%).',
      ['petition-in-competence 312', 'petition-resolution-rate 94.9', 'petition-resolved 296'],
    ],
    ['Số đơn phải giải quyết theo thẩm quyền là 76 đơn.', ['petition-in-competence 76']],
    ['Thẩm quyền của Chủ tịch UBND tỉnh có 43 đơn.', ['petition-in-competence 43']],
    ['Xã có thẩm quyền giải quyết 12 đơn.', ['petition-in-competence 12']],
    ['Chuyển cơ quan có thẩm quyền 40 đơn.', []],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
    expect(claimed(withoutMarks(text))).toEqual(claims);
  });
});

describe('other wordings', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Tổng hồ sơ cần xử lý 2.406, trong đó tiếp nhận mới 2.310, kỳ trước chuyển sang 96.',
      ['dossier-carried-over 96', 'dossier-received 2310', 'dossier-received 2406'],
    ],
    ['Toàn tỉnh ghi nhận 2.310 lượt đơn.', ['petition-received 2310']],
    ['Đơn nhận mới 33, tồn năm trước chuyển sang 4, thành 37 đơn.', ['petition-received 33', 'petition-received 37']],
    [
      'Tiếp công dân. Lãnh đạo xã trực thường xuyên 58 ngày, tiếp định kỳ 6 buổi.',
      ['reception-days 58', 'reception-days 6'],
    ],
    [
      'Sổ tiếp công dân ghi 63 lượt; cùng kỳ 54 lượt, như vậy nhiều lên 9 lượt.',
      ['reception-visits 54', 'reception-visits 63'],
    ],
    ['Tổ hòa giải có ở mọi thôn; tính ra một tổ hòa giải có 6,2 người.', ['mediation-members-per-team 6.2']],
    ['Số đơn tiếp nhận trong 9 tháng là 81 đơn.', ['petition-received 81']],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
  });
});
