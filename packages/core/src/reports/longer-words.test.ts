// Words that end as a label does, with a number of their own behind them.
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.js';

const kindsIn = (text: string): string[] =>
  findMentions(text).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);

describe('a number behind a word that ends as a label does', () => {
  it.each(
    [
      'đồng ý, góp ý, nhu cầu, môi trường, thị trường, hiện trường, nông thôn, hạ tầng, trung cấp, sơ cấp, cung cấp',
      'trợ cấp, nghĩa trang, lực lượng vũ trang, tầng lớp, bộ đội, quân đội, học tập, định kỳ, cổ phần, địa điểm',
      'công đoàn, liên đoàn, chuyển khoản, ngân hàng, dân phòng, đường phố, đèn đường, truyền hình, tách thửa',
      'kỷ luật, trực tuyến, lấn chiếm, công nghiệp, chủ chốt, phân loại',
    ]
      .join(', ')
      .split(', '),
  )('%s', (word) => {
    const text = `Cả thảy 412 việc: loại khác 7, ${word} 12, còn lại 9.`;
    expect(kindsIn(text)).toContain('12 count');
  });

  it.each([
    ['Ở thôn 12 có lễ hội.', 'thôn 12 other'],
    ['Theo ý 12 của kết luận.', 'ý 12 ordinal'],
    ['Trường 12 mới xây.', 'Trường 12 other'],
    ['Xí nghiệp 12 đã đóng cửa.', 'Xí nghiệp 12 other'],
    ['Công trình cấp 4 đã xuống dốc.', 'Công trình cấp 4 level'],
    ['Bão giật cấp 12 vào bờ.', 'cấp 12 level'],
    ['Hộ ông ở tầng 12 báo cháy.', 'tầng 12 other'],
    ['Ngân hàng mở ở phòng 12 của chợ.', 'phòng 12 other'],
    ['Cách mạng công nghiệp 4.0 đã đến.', 'Cách mạng công nghiệp 4.0 other'],
    ['Theo Luật 12 mới ban hành.', 'Luật 12 docNumber'],
  ])('%s', (text, told) => {
    expect(kindsIn(text)).toContain(told);
  });
});
