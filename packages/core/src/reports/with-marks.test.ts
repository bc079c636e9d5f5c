// Relations of texts that were typed without marks, right ones beside wrong ones.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../test/reports/checks-in.js';
import { readReport } from './read-report.js';

describe('relations of texts without marks', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Thang nay tiep nhan 931 phan anh, thang truoc la 808 phan anh, tang 123 phan anh.',
      ['difference holds 931 phan anh | 808 phan anh | 123 phan anh'],
    ],
    [
      'Thang nay tiep nhan 931 phan anh, thang truoc la 808 phan anh, tang 133 phan anh.',
      ['difference contradicts 931 phan anh | 808 phan anh | 133 phan anh'],
    ],
    [
      'Toan huyen co 118 to hoa giai voi 702 hoa giai vien, binh quan moi to 5,9 nguoi.',
      ['average holds 702 hoa giai vien | 118 to hoa giai | 5,9 nguoi'],
    ],
    [
      'Toan huyen co 118 to hoa giai voi 702 hoa giai vien, binh quan moi to 6,9 nguoi.',
      ['average contradicts 702 hoa giai vien | 118 to hoa giai | 6,9 nguoi'],
    ],
    [
      'Trong 5 nam cac to tiep nhan 940 vu viec, trung binh moi nam 188 vu viec.',
      ['average holds 940 vu viec | 5 nam | 188 vu viec'],
    ],
    [
      'Cac to tiep nhan 940 vu viec; hoa giai thanh 781 truong hop, dat 83,1%; con 159 vu viec khong thanh.',
      [
        'ratio holds 781 truong hop | 940 vu viec | 83,1%',
        'difference holds 940 vu viec | 781 truong hop | 159 vu viec',
      ],
    ],
    [
      'Xa tiep nhan 640 ho so, da giai quyet 612 ho so, con 38 ho so dang xu ly.',
      ['difference contradicts 640 ho so | 612 ho so | 38 ho so'],
    ],
    [
      'Ty le dung han dat 96,4%, vuot chi tieu (95%) la 1,4 diem phan tram.',
      ['difference holds 96,4% | 95% | 1,4 diem phan tram'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('quotes the text as it was typed', () => {
    const [check] = readReport('Xa tiep nhan 640 ho so, da giai quyet 612 ho so, con 38 ho so dang xu ly.').checks;
    expect(check?.note.vi).toContain('con 38 ho so dang xu ly');
  });
});
