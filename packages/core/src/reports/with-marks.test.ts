// Relations of texts that were typed without marks, right ones beside wrong ones.
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text).checks.map(({ rule, verdict, stated }) => `${rule} ${verdict} ${stated.toString()}`);

describe('relations of texts without marks', () => {
  it.each<[text: string, checks: string[]]>([
    ['Thang nay tiep nhan 931 phan anh, thang truoc la 808 phan anh, tang 123 phan anh.', ['difference holds 123']],
    [
      'Thang nay tiep nhan 931 phan anh, thang truoc la 808 phan anh, tang 133 phan anh.',
      ['difference contradicts 133'],
    ],
    ['Toan huyen co 118 to hoa giai voi 702 hoa giai vien, binh quan moi to 5,9 nguoi.', ['average holds 5.9']],
    ['Toan huyen co 118 to hoa giai voi 702 hoa giai vien, binh quan moi to 6,9 nguoi.', ['average contradicts 6.9']],
    ['Trong 5 nam cac to tiep nhan 940 vu viec, trung binh moi nam 188 vu viec.', ['average holds 188']],
    [
      'Cac to tiep nhan 940 vu viec; hoa giai thanh 781 truong hop, dat 83,1%; con 159 vu viec khong thanh.',
      ['ratio holds 83.1', 'difference holds 159'],
    ],
    ['Xa tiep nhan 640 ho so, da giai quyet 612 ho so, con 38 ho so dang xu ly.', ['difference contradicts 38']],
    ['Ty le dung han dat 96,4%, vuot chi tieu (95%) la 1,4 diem phan tram.', ['difference holds 1.4']],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });

  it('quotes the text as it was typed', () => {
    const [check] = readReport('Xa tiep nhan 640 ho so, da giai quyet 612 ho so, con 38 ho so dang xu ly.').checks;
    expect(check?.note.vi).toContain('con 38 ho so dang xu ly');
  });
});
