import { describe, expect, it } from 'vitest';
import { finish } from '../foundation/steps.js';
import { findMentions } from './find-mentions.js';
import { LateClaims } from './late-claims.js';
import { readReport } from './read-report.js';
import { sceneOf } from './scene-of.js';

const reports = [
  'Năm 2023, tỉnh tổ chức 6 cuộc, cấp huyện 24 cuộc, cấp xã 310 cuộc đối thoại với nhân dân.',
  'Công tác hòa giải đạt 82,1% (266/324 vụ việc).',
  'PAR INDEX năm 2023 đạt 88,47%. SIPAS được 83,6%, năm trước là 84,34%.',
  'Năm 2023, các tổ hòa giải thụ lý 120 vụ việc, hòa giải thành 102 vụ việc, đạt 90%; so với năm 2022 tăng 12 vụ việc.',
  '| Nội dung | Năm 2022 | Năm 2023 |\n| --- | --- | --- |\n| Số đơn tiếp nhận | 140 | 162 |\n| Số đơn đã giải quyết | 133 | 151 |',
];
// Far more figures than a rule looks over.
const filler = Array.from({ length: 500 }, (_, at) => `Thôn ${at + 1} trồng ${at + 211} cây xanh.`).join('\n');

describe('a long text', () => {
  it.each(reports)('says of its beginning what a short one says: %s', (report) => {
    const short = readReport(`${report}\n\nHết.`);
    const long = readReport(`${report}\n\n${filler}`);
    const { length } = short.mentions;
    expect(short.claims.length + short.checks.length).toBeGreaterThan(0);
    expect(long.mentions.slice(0, length)).toEqual(short.mentions);
    expect(long.claims.filter(({ mentions }) => mentions.every((mention) => mention < length))).toEqual(short.claims);
    expect(
      long.checks
        .filter(({ mentions }) => mentions.every((mention) => mention < length))
        .map(({ note, ...check }) => ({ ...check, note })),
    ).toEqual(short.checks.map(({ note, ...check }) => ({ ...check, note })));
  });

  it.each(reports)('says of its end what a short one says: %s', (report) => {
    const short = readReport(`Thôn A trồng 9 cây xanh.\n\n${report}`);
    const long = readReport(`${filler}\n\n${report}`);
    const more = long.mentions.length - short.mentions.length;
    const moved = short.claims.map((claim) => ({
      ...claim,
      mentions: claim.mentions.map((mention) => mention + more),
    }));
    expect(long.claims.filter(({ mentions }) => mentions.every((mention) => mention > 900))).toEqual(moved);
  });
});

describe('the words around a figure', () => {
  it('are there until three hundred figures further on, and then let go of', () => {
    const text = Array.from({ length: 400 }, (_, at) => `Trồng ${at + 211} cây xanh.`).join('\n');
    const scene = finish(sceneOf(text, findMentions(text)));
    const late = new LateClaims(scene, [], new Map());
    late.readTo(300);
    expect(scene.figures[0]?.before).toBe('trồng ');
    late.readTo(301);
    expect(scene.figures.slice(0, 2).map(({ before, after }) => before + after)).toEqual(['', 'trồng .']);
  });
});
