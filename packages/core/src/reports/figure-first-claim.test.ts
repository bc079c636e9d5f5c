// Sentences that open with their figure and name it behind, with marks and without.
import { describe, expect, it } from 'vitest';
import { claimsIn, withoutMarks } from '../../../../test/reports/claims-in.js';

describe('a figure before its name', () => {
  it.each<[text: string, claims: string[]]>([
    [
      '99,2% là tỷ lệ giải quyết sớm, đúng hạn hồ sơ của Trung tâm Phục vụ hành chính công phường.',
      ['dossier-on-time-rate-resolved 99.2'],
    ],
    ['128 là số đơn huyện tiếp nhận trong sáu tháng.', ['petition-received 128']],
    ['86,5% là tỷ lệ hòa giải thành của các tổ hòa giải năm qua.', ['mediation-success-rate 86.5']],
    ['412 là số lượt tiếp công dân của huyện trong năm.', ['reception-visits 412']],
    ['2.418 - đó là số hồ sơ tiếp nhận trong quý II.', ['dossier-received 2418']],
    ['54 là số mô hình "Dân vận khéo" được đăng ký năm nay.', ['danvan-model-registered 54']],
    ['412 là số học sinh giỏi của huyện.', []],
    ['99% là tỷ lệ hộ dân dùng nước sạch.', []],
    ['120 lượt là số lượt xe chạy trong ngày.', []],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
    expect(claimsIn(withoutMarks(text))).toEqual(claims);
  });
});
