import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

const noteOf = (sentence: string, place = 0): { vi: string; en: string } | undefined =>
  readReport(sentence).checks[place]?.note;

describe('the note of a check', () => {
  it('works out a wrong rate and says by how much it misses', () => {
    const note = noteOf('Các tổ đã hòa giải thành công 96/118 vụ, đạt 85%.');
    expect(note?.vi).toContain('“Các tổ đã hòa giải thành công 96/118 vụ, đạt 85%.”');
    expect(note?.vi).toContain('96 ÷ 118 × 100 = 81,36 %, báo cáo ghi 85 %, lệch 3,64 điểm phần trăm.');
    expect(note?.en).toContain('96 ÷ 118 × 100 = 81.36%, the report prints 85%, off by 3.64 percentage points.');
  });

  it('says that a right figure agrees', () => {
    expect(noteOf('Xã tiếp nhận 137 kiến nghị, đã xử lý 126 kiến nghị, đạt 92%.')?.vi).toContain(
      '126 ÷ 137 × 100 = 91,97 %, khớp với số ghi trong báo cáo.',
    );
  });

  it('shows as many decimals as the printed figure needs to be seen right', () => {
    expect(noteOf('Xã có 300 hộ nghèo trên tổng số 6.900 hộ, chiếm 4,3%.')?.vi).toContain('= 4,348 %, khớp');
  });

  it('says that a figure was cut off, not rounded', () => {
    expect(noteOf('Giải quyết 2/3 vụ việc, đạt 66,6%.')?.vi).toContain('số bị cắt bớt chữ số, không làm tròn');
  });

  it('names the one swapped pair of digits that explains a difference', () => {
    const note = noteOf('Tỷ lệ chậm hạn từ 10,55% xuống 2,27%, bớt 8,82%.');
    expect(note?.vi).toContain('10,55 % − 2,27 % = 8,28 %, báo cáo ghi 8,82 %, lệch 0,54 điểm phần trăm.');
    expect(note?.vi).toContain('Có thể gõ nhầm: 8,82 % thay vì 8,28');
  });

  it('is silent about slips when there are several', () => {
    expect(noteOf('Tổng số 1.240 đơn (khiếu nại 310, tố cáo 95, kiến nghị 825).')?.vi).not.toContain('gõ nhầm');
  });

  it('names the other whole with which a rate would fit', () => {
    const note = noteOf('Tổ nhận 1.250 đơn, đủ điều kiện 1.130 đơn; giải quyết 1.017/1.250 đơn, đạt 90%.');
    expect(note?.vi).toMatch(/lệch 8,64 điểm phần trăm\. Khớp nếu tính trên 1\.130 đơn thay vì 1\.250\.$/u);
    expect(note?.en).toMatch(/It would fit if taken of 1\.130 đơn instead of 1,250\.$/u);
  });

  it('names neither a digit nor another whole when both would explain the rate', () => {
    const note = noteOf('Tổ nhận 320 đơn, đủ điều kiện 300 đơn; giải quyết 285/320 đơn, đạt 95%.');
    expect(note?.vi).toMatch(/lệch 5,94 điểm phần trăm\.$/u);
  });

  it('does not name what is no whole of the part, even if the rate would fit', () => {
    const note = noteOf('Xã nhận 274 phản ánh của 268 hộ, đã xử lý 259 phản ánh, đạt 96,6%.');
    expect(note?.vi).toMatch(/lệch 2,07 điểm phần trăm\.$/u);
  });

  it('adds what came in to what was there before', () => {
    const note = noteOf('Tồn kỳ trước 40 đơn, nhận mới 120 đơn, giải quyết 130 đơn, còn 20 đơn.');
    expect(note?.vi).toContain('40 + 120 − 130 = 30, báo cáo ghi 20 đơn, lệch 10.');
  });

  it('is written once, however often it is read', () => {
    const [check] = readReport('Giải quyết 96/118 vụ việc, đạt 85%.').checks;
    expect(check?.note).toBe(check?.note);
    expect(check?.note.vi).toContain('lệch 3,64 điểm phần trăm.');
  });
});
