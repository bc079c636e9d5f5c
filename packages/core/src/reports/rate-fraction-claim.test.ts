// Fractions behind the rate that they make, with marks and without.
import { describe, expect, it } from 'vitest';
import { claimsIn, withoutMarks } from '../../../../test/reports/claims-in.js';

describe('a fraction behind its rate', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Tỷ lệ hòa giải thành đạt 88%, tương ứng 44/50 vụ.',
      ['mediation-success-rate 88', 'mediation-success 44', 'mediation-cases 50'],
    ],
    [
      'Tỷ lệ giải quyết đơn thuộc thẩm quyền đạt 91,1%, tương ứng 51/56 đơn.',
      ['petition-resolution-rate 91.1', 'petition-resolved 51', 'petition-in-competence 56'],
    ],
    [
      'Tỷ lệ xử lý phản ánh đạt 97,2% (141/145 phản ánh).',
      ['pakn-handled-rate 97.2', 'pakn-handled 141', 'pakn-received 145'],
    ],
    [
      'Tỷ lệ mô hình "Dân vận khéo" được công nhận đạt 90%, tương ứng 36/40 mô hình.',
      ['danvan-model-recognition-rate 90', 'danvan-model-recognised 36'],
    ],
    [
      'Tỷ lệ đơn đủ điều kiện xử lý đạt 80%, tương đương 64/80 đơn.',
      ['petition-eligibility-rate 80', 'petition-eligible 64', 'petition-received 80'],
    ],
    [
      'Tỷ lệ thực hiện lịch tiếp công dân đạt 95,8%, tương ứng 46/48 ngày.',
      ['reception-compliance-rate 95.8', 'reception-days 46'],
    ],
    [
      'Đơn thư: 96 đơn tiếp nhận; 80 đủ điều kiện; 54 thuộc thẩm quyền; 50 giải quyết xong.',
      ['petition-received 96', 'petition-eligible 80', 'petition-in-competence 54', 'petition-resolved 50'],
    ],
    ['Hội thi trao 12 giải, trong đó 3 giải nhất.', []],
    ['Tỷ lệ trẻ em tiêm chủng đạt 98%, tương ứng 490/500 trẻ.', []],
    ['Tỷ lệ hòa giải thành đạt 88%, cao hơn 5/9 xã trong cụm.', ['mediation-success-rate 88']],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
    expect(claimsIn(withoutMarks(text))).toEqual(claims);
  });
});
