import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { scanNumeral } from './scan-numeral.js';

// The numeral stands between the bars, its value behind the arrow.
const found = `
Tiếp |37|, 38 và 39 hộ → 37
Chi |2 tỷ 345 triệu| đồng. → 2345000000
Tổng |1.536|. → 1536
Đạt |98,5|% → 98.5
Đạt |98.81|% → 98.81
Giảm |-1,8|% → -1.8
Từ |15|-20 người → 15
Ngày |21|/7 → 21
Có |75|km đường → 75
Có |1 234 567| lượt → 1234567
Năm |2021| 150 hộ → 2021
Có |bốn mươi hai| hộ → 42
Có |mười bảy nghìn| hộ → 17000
Thu |hai triệu rưỡi| đồng → 2500000
Trong |mười| năm qua → 10
Trong |hai mươi| năm → 20
Trong |hai trăm| năm → 200
Trong |một phẩy năm| năm → 1.5
Có |năm trăm| hộ → 500
Đã |hai mươi lăm| năm → 25
Có |3| tỷ lệ khác nhau → 3
Có |3| triệu chứng → 3
Có |20 triệu| nhân khẩu → 20000000
Có |ba trăm| linh hoạt → 300
Có |hai tỷ| ba tỷ → 2000000000
Có |5 triệu| 3 tháng → 5000000
Có |hăm hai triệu| 3 tháng → 22000000
Giá |5 triệu 3|, chưa kể → 5300000
Giá |5 triệu 3| đồng → 5300000
Giá |5 triệu 3| đ → 5300000
Gia |5 trieu 3| dong → 5300000
Phát |5 triệu| 3 đợt → 5000000
Có |hai|     trăm → 2
Giá |1tr2| → 1200000
Giá |1tr2| tháng này → 1200000
Giá |2 triệu|, ba bốn lần → 2000000
Có |ba| chấm → 3
Có |ba|¿ → 3
Dùng |5| lít nước → 5
Có |12| trường → 12
Khoảng |500k| → 500000
Số |3.000| → 3000
Đủ |mười| mươi → 10
Có |một nửa| số hộ → 0.5
|Ba| là → 3
`;

const nothing = `
Số |0908123456
Ngày |11.09.2019
Thứ |tư
Ngày |mốt
Có |tr. 5
Đã |trừ 5 triệu
Ban |trừ 5 triệu
Năm nay xã |trừ ba hộ
Năm nay xã |cộng hai ấp
Có |vài trăm
`;

function at(line: string): { text: string; start: number; end: number; value: string } {
  const [marked = '', value = ''] = line.split(' → ');
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  return { text: marked.replaceAll('|', ''), start, end, value };
}

const rows = (table: string): string[] => table.trim().split('\n');

describe('the longest numeral at a place of running text', () => {
  it.each(rows(found))('%s', (line) => {
    const { text, start, end, value } = at(line);
    const numeral = scanNumeral(text, start);
    expect(numeral && text.slice(start, numeral.end)).toBe(text.slice(start, end));
    expect(numeral && canonical(numeral.numeral.value)).toBe(value);
  });

  it.each(rows(found))('in NFD: %s', (line) => {
    const { text, start, end, value } = at(line.normalize('NFD'));
    const numeral = scanNumeral(text, start);
    expect(numeral?.end).toBe(end);
    expect(numeral && canonical(numeral.numeral.value)).toBe(value);
  });

  it.each(rows(nothing))('none: %s', (line) => {
    const { text, start } = at(line);
    expect(scanNumeral(text, start)).toBeNull();
  });

  it('words without diacritics are number words only in a text without diacritics', () => {
    expect(scanNumeral('hon hai muoi ba ho', 4)?.numeral).toMatchObject({
      text: 'hai muoi ba',
      warnings: ['no-diacritics'],
    });
    expect(scanNumeral('họp sau khi', 4)).toBeNull();
    expect(scanNumeral('họp sau khi', 4, { plain: true })?.numeral.value.toNumber()).toBe(6);
  });

  it('what is longer than it may be is no numeral of running text', () => {
    expect(scanNumeral('1234567', 0, { maxLength: 6 })).toBeNull();
    expect(scanNumeral('1234567', 0, { maxLength: 7 })?.end).toBe(7);
    expect(scanNumeral('9'.repeat(99), 0)?.end).toBe(99);
    expect(scanNumeral('9'.repeat(101), 0)).toBeNull();
    expect(scanNumeral(`hai phẩy${' một'.repeat(70)}`, 0)?.numeral.decimals).toBe(58);
  });

  it('a numeral does not begin inside a word or a figure', () => {
    expect(scanNumeral('1234', 2)).toBeNull();
    expect(scanNumeral('mươi', 1)).toBeNull();
    expect(scanNumeral('12', 2)).toBeNull();
  });
});
