import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.js';

describe('findMentions keeps', () => {
  it('the offsets of a decomposed text', () => {
    const text = 'Đã tiếp hơn 4,5 ngàn lượt công dân tại phường.'.normalize('NFD');
    const [mention] = findMentions(text);
    expect(mention && text.slice(mention.start, mention.end).normalize('NFC')).toBe('hơn 4,5 ngàn lượt công dân');
    expect(mention && text.slice(mention.number.start, mention.number.end).normalize('NFC')).toBe('4,5 ngàn');
    expect(mention?.unit).toBe('lượt công dân');
  });

  it('the number apart from its label and unit', () => {
    const text = 'Xã thực hiện từ ngày 21/7đến 20/8/2021.';
    const [mention] = findMentions(text);
    expect(mention && text.slice(mention.number.start, mention.number.end)).toBe('21/7đến 20/8/2021');
    expect(mention?.warnings).toContain('missing-space');
  });

  it('a year for a day without one when the day of publication is known', () => {
    const text = 'Từ ngày 25-3 năm nay thu phí qua mạng, sau dịp 2/9 thu toàn huyện.';
    expect(findMentions(text).map(({ value }) => value)).toEqual(['--03-25', '--09-02']);
    expect(findMentions(text, { date: '2024-05-17' }).map(({ value }) => value)).toEqual(['2024-03-25', '2024-09-02']);
  });

  it('a range that a line break cuts', () => {
    const text = 'Từ năm 2015\n- 2020, xã đối thoại 12 cuộc.';
    expect(findMentions(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'yearRange 2015/2020',
      'count 12',
    ]);
  });

  it('the numbers of paragraphs and rows apart from the figures', () => {
    const text = '1. Tiếp dân\n2.1. Kết quả: 15 đơn\n3/ Tồn tại\n4\tXã An Bình\t250\n(5) Kiến nghị';
    const said = findMentions(text).map(({ kind, value }) => `${kind} ${value}`);
    expect(said).toEqual(['ordinal 1', 'ordinal 2.1', 'count 15', 'ordinal 3', 'ordinal 4', 'count 250', 'ordinal 5']);
  });

  it('the sign that stands above a column', () => {
    const text = 'Đơn vị\tNhận\tTỷ lệ (%)\nXã A\t250\t96,0\nXã B\t310\t96,8';
    expect(findMentions(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'count 250',
      'percent 96',
      'count 310',
      'percent 96.8',
    ]);
  });

  it('visits and persons apart when a slash joins them without the first unit', () => {
    const text = 'Huyện tiếp 30 lượt/45 người; lãnh đạo tiếp 12/20 người.';
    expect(findMentions(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'count 30',
      'count 45',
      'count 12',
      'count 20',
    ]);
  });

  it('a warning with every reading that could be disputed', () => {
    const warnings = (text: string): readonly string[] => findMentions(text)[0]?.warnings ?? [];
    expect(warnings('Đạt 98.5% kế hoạch.')).toEqual(['decimal-point']);
    expect(warnings('Mương dài 12,750 km.')).toEqual(['ambiguous-separator']);
    expect(warnings('Thu 1,234,567 đồng.')).toEqual(['english-grouping']);
    expect(warnings('Góp được 6 tỷ.')).toEqual(['no-currency']);
    expect(warnings('Nộp 03 (hai) bản.')).toEqual(['words-differ']);
  });
});
