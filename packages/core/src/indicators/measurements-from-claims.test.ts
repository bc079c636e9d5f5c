import { describe, expect, it } from 'vitest';
import { readReport } from '../reports/read-report.js';
import { measurementsFromClaims } from './measurements-from-claims.js';

const scope = { unit: '24', period: '2023' };
const filed = (text: string, more = {}) => measurementsFromClaims(readReport(text), { ...scope, ...more });
const of = (text: string, measure: string) => filed(text).find((one) => one.measure === measure);

const handled = 'Năm 2023, xã tiếp nhận 137 phản ánh, kiến nghị, đã xử lý 126 phản ánh, đạt 92,50%.';

describe('the figures of a report, filed', () => {
  it('under the unit, and under the period of their sentence or the one that is given', () => {
    expect(of(handled, 'pakn-handled')).toMatchObject({ unit: '24', period: '2023', bound: 'exact' });
    expect(of(handled, 'pakn-handled')?.value.toString()).toBe('126');
    const none = 'Xã tiếp nhận 137 phản ánh, kiến nghị.';
    expect(measurementsFromClaims(readReport(none), { unit: '24', period: '2021' })).toEqual([
      expect.objectContaining({ measure: 'pakn-received', period: '2021' }),
    ]);
    expect(of('Năm 2022, xã tiếp nhận 137 phản ánh, kiến nghị.', 'pakn-received')?.period).toBe('2022');
  });

  it('with the decimals that a percentage was printed with, and none for counts', () => {
    expect(of(handled, 'pakn-handled-rate')).toMatchObject({ decimals: 2 });
    expect(of(handled.replace('92,50%', '92%'), 'pakn-handled-rate')).toMatchObject({ decimals: 0 });
    expect(of(handled.replace('92,50%', '92,5 %'), 'pakn-handled-rate')).toMatchObject({ decimals: 1 });
    expect(of(handled, 'pakn-handled')).not.toHaveProperty('decimals');
    const grown = readReport('Số phản ánh, kiến nghị tăng 1.250,5% so với cùng kỳ.');
    const percent = grown.mentions.findIndex(({ kind }) => kind === 'percent');
    const claims = [{ ...readReport(handled).claims[0]!, mentions: [percent] }];
    expect(measurementsFromClaims({ ...grown, claims }, scope)[0]?.decimals).toBe(1);
  });

  it('with their base where the sentence names one, and their bound', () => {
    const text = 'Năm 2023, giải quyết 201/207 đơn đủ điều kiện, đạt 97,1%. Xã tiếp nhận hơn 130 phản ánh, kiến nghị.';
    const rate = filed(text).find(({ measure }) => measure === 'petition-resolution-rate');
    expect(rate?.base).toBe('petition-eligible');
    expect(of(text, 'pakn-received')).toMatchObject({ bound: 'moreThan' });
    expect(of(handled, 'pakn-received')).not.toHaveProperty('base');
  });

  it('with the sentence that they stand in, whole and alone', () => {
    const first = 'Đầu năm, xã có 1.333 hộ.';
    const last = 'Trong kỳ, xã đã tổ chức 12 hội nghị!';
    const sourceOf = (text: string) => of(text, 'pakn-handled')?.source?.text;
    expect(sourceOf(handled)).toBe(handled);
    expect(sourceOf(`${first} ${handled} ${last}`)).toBe(handled);
    expect(sourceOf(`${first}\n${handled}\n${last}`)).toBe(handled);
    expect(sourceOf(`I. Kết quả\n${handled.slice(0, -1)}\n${last}`)).toBe(handled.slice(0, -1));
    const broken = handled.replace('137', '1.137').replace('126', '1.126').replace('92,50%', '99,03%');
    expect(sourceOf(`${first} ${broken} ${last}`)).toBe(broken);
    for (const end of ['!', '?', '…', ';']) {
      const sentence = handled.replace(/\.$/, end);
      expect(sourceOf(`Mở đầu${end} ${sentence} Sau đó.`)).toBe(sentence);
    }
  });

  it('with all sentences from its first mention to its last', () => {
    const report = readReport('Đầu kỳ có 5 việc. Trong kỳ xong 7 việc. Còn lại 3 việc.');
    const [claim] = readReport(handled).claims;
    const claims = [{ ...claim!, mentions: [0, 1, 99] }];
    const [one] = measurementsFromClaims({ ...report, claims }, scope);
    expect(one?.source?.text).toBe('Đầu kỳ có 5 việc. Trong kỳ xong 7 việc.');
    // A report that was kept may name a mention that it does not have.
    const nowhere = measurementsFromClaims({ ...report, claims: [{ ...claim!, mentions: [99] }] }, scope);
    expect(nowhere[0]?.source?.text).toBe('');
  });

  it('with title and address where they are known', () => {
    expect(filed(handled)[0]?.source).not.toHaveProperty('title');
    expect(filed(handled)[0]?.source).not.toHaveProperty('url');
    expect(filed(handled, { title: 'Báo cáo năm', url: 'https://x.example/1' })[0]?.source).toMatchObject({
      title: 'Báo cáo năm',
      url: 'https://x.example/1',
    });
  });

  it('without goals, which are no results', () => {
    const report = readReport(handled);
    const goal = { ...report, claims: report.claims.map((claim) => ({ ...claim, target: true as const })) };
    expect(measurementsFromClaims(goal, scope)).toEqual([]);
    expect(filed(handled).length).toBe(report.claims.length);
  });

  it('a claim without its place has no sentence', () => {
    const report = readReport(handled);
    const claims = report.claims.map((claim) => ({ ...claim, mentions: [] }));
    expect(report.mentions.some(({ kind }) => kind === 'percent')).toBe(true);
    const percentFirst = readReport('Đạt 92%, vượt 5% kế hoạch.');
    const [lost] = measurementsFromClaims({ ...percentFirst, claims: claims.slice(0, 1) }, scope);
    expect(lost).not.toHaveProperty('decimals');
    for (const one of measurementsFromClaims({ ...report, claims }, scope)) {
      expect(one.source?.text).toBe('');
      expect(one).not.toHaveProperty('decimals');
    }
  });
});
