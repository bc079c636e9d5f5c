// Words that say nothing of what a figure is about: each is put in, and what is found stays the same; a word that does say
// something, put in the same place, changes it.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('words that are passed over', () => {
  const below = (head: string): string =>
    `Đơn vị | Hồ sơ nhận | ${head} nộp trực tuyến\nXã A | 402 | 355\nXã B | 67 | 19\nCộng | 469 | 374\n\nHồ sơ nộp trực tuyến chiếm 97,7%.`;
  const wrong = 'ratio contradicts 374 | 469 | 97,7%';

  it.each(['trong', 'đó', 'số', 'tổng', 'đã', 'được', 'các', 'và', 'tỷ', 'có', 'là', 'kết', 'quả'])(
    'in the head of a column: %s',
    (word) => {
      expect(checksIn(below(word))).toContain(wrong);
    },
  );

  it('a column has another name with a word that says something', () => {
    expect(checksIn(below('riêng'))).not.toContain(wrong);
  });

  const together = (word: string): string =>
    `Kết quả: ${word} sớm 43,8%, ${word} đúng 49,7%; ${word} đủ 41,2%, ${word} thiếu 53,1%. Gộp hai ${word} sớm và đúng được 95,3%.`;

  it.each(['tỷ', 'lệ', 'đạt', 'chiếm', 'hạn', 'là', 'số', 'phiếu', 'mức', 'và', 'có', 'hồ', 'sơ'])(
    'in the names of shares: %s',
    (word) => {
      expect(checksIn(together(word))).toEqual(['sum contradicts 43,8% | 49,7% | 95,3%']);
    },
  );

  it('shares of one name may be either two', () => {
    expect(checksIn(together('rất'))).toEqual([]);
  });

  const ofPlace = (level: string): string =>
    `Đơn vị | Phải giải quyết | Đã giải quyết\n${level} Kim Sơn | 412 | 376\n${level} Lai Thành | 388 | 341\nCộng | 800 | 717\n\nRiêng Kim Sơn đạt 91,3%.`;
  const right = 'ratio holds 376 | 412 | 91,3%';

  it.each(['Xã', 'Phường', 'Thị', 'Trấn', 'Huyện', 'Quận', 'Thành', 'Phố', 'TP', 'Tỉnh', 'Thôn', 'Bản', 'Đặc', 'Khu'])(
    'in the name of a place: %s',
    (level) => {
      expect(checksIn(ofPlace(level))).toContain(right);
    },
  );

  it('a place has another name with a word that is no level', () => {
    expect(checksIn(ofPlace('Vùng'))).not.toContain(right);
  });
});
