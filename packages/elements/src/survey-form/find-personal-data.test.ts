import { expect } from '@open-wc/testing';
import { findPersonalData } from './find-personal-data.js';

describe('findPersonalData', () => {
  const kinds = (text: string): string[] => findPersonalData(text).map(({ vi }) => vi);

  it('sees what points to a person', () => {
    expect(kinds('Căn cước 001199012345')).to.deep.equal(['số căn cước']);
    expect(kinds('Điện thoại +84 912 345 678 hoặc 0912345678')).to.deep.equal(['số điện thoại']);
    expect(kinds('Thư: nguoi.dan@example.vn')).to.deep.equal(['địa chỉ thư điện tử']);
    expect(kinds('CMND 123456789')).to.deep.equal(['số chứng minh nhân dân']);
  });

  it('leaves dossier codes, dates and counts alone', () => {
    for (const text of [
      'Hồ sơ H26.18.5-240517-0012',
      'Chờ từ 8h15 ngày 17/5/2024',
      'Thu 1.250.000 đồng',
      'Nộp 3 lần, hẹn 15 ngày',
    ]) {
      expect(kinds(text)).to.deep.equal([]);
    }
  });
});
