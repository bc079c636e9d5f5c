import { expect } from '@open-wc/testing';
import { plotPoints } from './plot-points.js';
import { wordsPart } from './words-part.js';

describe('the points', () => {
  before(() => wordsPart.come());

  const joined = (...periods: string[]): boolean[] =>
    plotPoints(
      periods.map((period) => ({ period, value: '1' })),
      'vi',
    ).map((point) => point.joined);

  it('quarters, halves and months that are missing are put in, days are only parted', () => {
    const names = (...periods: string[]): string[] =>
      plotPoints(
        periods.map((period) => ({ period, value: '1' })),
        'vi',
      ).map(({ name }) => name);
    expect(names('2024-10/2024-12', '2025-04/2025-06')).to.deep.equal(['quý IV/2024', 'quý I/2025', 'quý II/2025']);
    expect(names('2024-11', '2025-02').length).to.equal(4);
    expect(joined('2025-03-01', '2025-03-02', '2025-03-05')).to.deep.equal([false, true, false]);
  });

  it('school years keep their two years, five-year stretches their length', () => {
    const names = (...periods: string[]): string[] =>
      plotPoints(
        periods.map((period) => ({ period, value: '1' })),
        'vi',
      ).map(({ name }) => name);
    expect(names('2024-2025', '2022-2023')).to.deep.equal(['2022–2023', '2023–2024', '2024–2025']);
    expect(names('2011-2015', '2021-2025')[1]).to.equal('giai đoạn 2016–2020');
  });

  it('of two figures for one period the later stands, unless it tells of a break', () => {
    const values = (why?: string): string[] =>
      plotPoints(
        [
          { period: '2025', value: '1' },
          { period: 'năm 2025', value: '2', ...(why && { break: why }) },
        ],
        'vi',
      ).map(({ value }) => String(value?.digits));
    expect(values()).to.deep.equal(['2']);
    expect(values('Cách tính mới')).to.deep.equal(['1', '2']);
  });

  it('periods that overlap or differ in length are not joined unless one follows the other', () => {
    expect(joined('2024', '2024-07/2024-12')).to.deep.equal([false, false]);
    expect(joined('2024', '2025-01/2025-06')).to.deep.equal([false, true]);
  });

  it('what is no point stands behind the others, which keep their order and their gaps', () => {
    const wrong = [{ value: '3' }, null] as unknown as { period: string; value: string }[];
    const points = plotPoints([...wrong, { period: '2025', value: '2' }, { period: '2023', value: '1' }], 'vi');
    expect(points.map(({ name }) => name)).to.deep.equal([
      'năm 2023',
      'năm 2024',
      'năm 2025',
      'points[0]',
      'points[1]',
    ]);
    expect(points.slice(3).map(({ note }) => note)).to.deep.equal([
      'Không hiển thị vì dữ liệu sai: points[0].period phải là "…".',
      'Không hiển thị vì dữ liệu sai: points[1] phải là {…}.',
    ]);
  });

  it('a withheld or missing figure is a gap with its reason, whatever the data hold', () => {
    const told = (more: object): [number, string] => {
      const [point] = plotPoints([{ period: '2025', value: '81', note: '34', ...more }], 'en');
      return [Number(point?.value?.digits ?? 0), point?.note ?? ''];
    };
    expect(told({})).to.deep.equal([81, '34']);
    expect(told({ state: 'suppressed' })).to.deep.equal([0, 'Fewer than 10 answers, not published']);
    expect(told({ state: 'Missing' })).to.deep.equal([0, 'No figures yet']);
    expect(told({ state: 'partial', note: null })).to.deep.equal([81, 'The figures are incomplete']);
    expect(told({ value: '8,1' })).to.deep.equal([
      0,
      'Not shown, as the data are wrong: points[0].value has to be a number.',
    ]);
    expect(told({ high: 'x' })[1]).to.equal('34 Not shown, as the data are wrong: points[0].high has to be a number.');
    expect(told({ state: 'hidden' })).to.deep.equal([0, 'State unclear']);
  });
});
