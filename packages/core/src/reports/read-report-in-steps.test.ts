import { describe, expect, it } from 'vitest';
import { finish } from '../foundation/steps.js';
import { readReport, readReportInSteps } from './read-report.js';

const paragraph = `Trong kỳ nhận 1.240 đơn, gồm 310 đơn khiếu nại và 930 đơn tố cáo; đã giải quyết 1.116 đơn, đạt 90%.
Các tổ hòa giải thành 96/118 vụ, đạt 85%.
Xã | Tiếp nhận | Đúng hạn
An Bình | 240 hồ sơ | 228 hồ sơ
Đông Hòa | 120 hồ sơ | 118 hồ sơ
`;

describe('readReportInSteps', () => {
  it.each(['', 'Không có số nào.', paragraph, paragraph.repeat(50)])('reads what readReport reads (%#)', (text) => {
    const options = { date: '2026-05-17' };
    expect(JSON.stringify(finish(readReportInSteps(text, options)))).toBe(JSON.stringify(readReport(text, options)));
  });

  it('hands out the figures before it checks them, and the checks before it names the measures', () => {
    const { mentions, checks } = readReport(paragraph);
    const handed = [...readReportInSteps(paragraph)].filter((ready) => ready !== undefined);
    expect(JSON.stringify(handed)).toBe(JSON.stringify([{ mentions }, { checks }]));
  });

  it('pauses the more often, the longer the text is, and for the same share of it', () => {
    const pauses = (copies: number): number => [...readReportInSteps(paragraph.repeat(copies))].length;
    const [few, many] = [pauses(100), pauses(400)];
    expect(few).toBeGreaterThan(100);
    expect(many / few).toBeGreaterThan(3);
    expect(many / few).toBeLessThan(5);
  });
});
