import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../test/processor-time.js';
import { readReport } from './read-report.js';

const pieces = [
  'đã giải quyết ',
  'tiếp nhận ',
  '96/118 vụ',
  '85%',
  ' đạt ',
  ' giảm ',
  ' tăng ',
  '1.240 đơn',
  ', ',
  '; ',
  '. ',
  '(',
  ')',
  'trong đó ',
  'gồm ',
  'còn lại ',
  'bình quân mỗi tổ ',
  '5,5 người',
  'tổng cộng ',
  '\n- ',
  '\t',
  ' | ',
  'so với cùng kỳ ',
  '0%',
  '0/0',
  'năm 2023',
  'gấp 3 lần',
  'từ 10% xuống 5%',
  '…',
];

describe('readReport', () => {
  it('never throws on any text, and every check cites mentions that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
        ),
        (text) => {
          const report = readReport(text);
          for (const found of [...report.checks, ...report.claims]) {
            expect(found.mentions.every((index) => report.mentions[index] !== undefined)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('prints decimals as canonical strings in JSON', () => {
    const report = readReport('Xã đã hòa giải thành 96/118 vụ, đạt 85%.');
    const json = JSON.parse(JSON.stringify(report)) as { checks: { stated: string; computed: string }[] };
    expect(json.checks[0]?.stated).toBe('85');
    expect(json.checks[0]?.computed).toMatch(/^81\.3559\d+$/);
  });

  it('has the notes of its checks among their own properties, each written once', () => {
    const [check] = readReport('Xã đã hòa giải thành 96/118 vụ, đạt 85%.').checks;
    expect(Object.keys(check ?? {})).toEqual(['rule', 'mentions', 'stated', 'computed', 'verdict', 'holds', 'note']);
    expect(check?.note).toBe(check?.note);
    expect({ ...check }.note).toEqual(check?.note);
    expect(JSON.parse(JSON.stringify(check))).toMatchObject({ note: { vi: check?.note.vi, en: check?.note.en } });
  });

  it('takes a time in proportion to the text', () => {
    const sentence =
      'Trong kỳ nhận 1.240 đơn, gồm 310 đơn khiếu nại và 930 đơn tố cáo; đã giải quyết 1.116 đơn, đạt 90%.\n';
    const time = (copies: number): number => {
      const text = sentence.repeat(copies);
      return processorTime(() => readReport(text));
    };
    time(200);
    const [short, long] = [time(400), time(3200)];
    expect(long / short).toBeLessThan(24);
  });
});
