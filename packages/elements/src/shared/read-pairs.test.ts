import { expect } from '@open-wc/testing';
import { readPairs } from './read-pairs.js';

const first = (text: string, lang: 'vi' | 'en' = 'vi') => readPairs(text, lang)[0];

describe('names with figures on a tag', () => {
  it('are read as the language writes them', () => {
    expect(readPairs('Xã A: 1.234,50; Xã B: -3 ;Xã C:; ', 'vi')).to.deep.equal([
      { name: 'Xã A', value: '1234.50', low: null, high: null },
      { name: 'Xã B', value: '-3', low: null, high: null },
      { name: 'Xã C', value: null, low: null, high: null },
    ]);
    expect(first('A: 1,234.5', 'en')?.value).to.equal('1234.5');
  });

  it('take an interval in brackets, a percent sign, and colons and brackets in a name', () => {
    expect(first('Xã A (cũ): 81,4 % (78–84,1%)')).to.deep.equal({
      name: 'Xã A (cũ)',
      value: '81.4',
      low: '78',
      high: '84.1',
    });
    expect(first('Khu vực 1: phía đông: 5')?.name).to.equal('Khu vực 1: phía đông');
  });

  it('may be parted by commas, where a name and its colon follow', () => {
    const names = (text: string): string[] => readPairs(text, 'vi').map(({ name, value }) => `${name}=${value ?? ''}`);
    expect(names('Xã A: 81,4, Xã B: 79')).to.deep.equal(['Xã A=81.4', 'Xã B=79']);
    expect(names('2023: 71,5, 2024: 78%, 2025: 81')).to.deep.equal(['2023=71.5', '2024=78', '2025=81']);
    expect(names('Xã A: 80 (78–82), Xã B:')).to.deep.equal(['Xã A=80', 'Xã B=']);
    expect(names('Ấp 1, xã B: 5')).to.deep.equal(['Ấp 1, xã B=5']);
  });

  it('a figure that cannot be read is none, its name stays', () => {
    expect(first('Xã A: gần 90')).to.deep.equal({
      name: 'Xã A',
      value: null,
      low: null,
      high: null,
      note: 'Không hiển thị vì dữ liệu sai: “gần 90” phải là số.',
      unclear: true,
    });
    expect(readPairs('A: 8,1,2', 'vi', 'en')[0]?.note).to.equal(
      'Not shown, as the data are wrong: “8,1,2” has to be a number.',
    );
    const wrongEnd = first('Xã A: 79 (76,2,1–81,5)');
    expect([wrongEnd?.value, wrongEnd?.high, wrongEnd?.unclear]).to.deep.equal(['79', null, true]);
    expect(wrongEnd?.note).to.contain('“76,2,1”');
    expect(first('Xã A: chưa có báo cáo')?.note).to.equal('chưa có báo cáo');
    expect(first('Xã A: –')).to.deep.equal({ name: 'Xã A', value: null, low: null, high: null });
    expect(first('Xã A')).to.deep.equal({ name: 'Xã A', value: null, low: null, high: null });
  });
});
