import type { Lang } from '@danvan/core';
import type { CardState, Status } from '@danvan/core/cards';

/** `{…}` marks where a figure goes. */
export interface KpiCardMessages {
  readonly statuses: Readonly<Record<Exclude<Status, 'unknown'>, string>>;
  readonly states: Readonly<Record<Exclude<CardState, 'ok'>, string>>;
  readonly target: string;
  readonly polarity: Readonly<Record<'higher' | 'lower', string>>;
  readonly percentagePoints: string;
  readonly gap: Readonly<Record<'short' | 'over' | 'above' | 'below' | 'equal', string>>;
  readonly period: string;
  readonly place: string;
  readonly sample: string;
  readonly notice: string;
  readonly evidence: string;
  readonly formula: string;
  readonly basis: string;
  readonly source: string;
  readonly notes: string;
  readonly openSource: string;
  readonly trend: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly judged: Readonly<Record<'better' | 'worse', string>>;
  readonly sinceKnown: string;
  readonly sincePrevious: string;
  readonly range: string;
  readonly gaps: string;
}

export const kpiCardMessages: Readonly<Record<Lang, KpiCardMessages>> = {
  vi: {
    statuses: { met: 'Đạt mục tiêu', near: 'Gần đạt mục tiêu', missed: 'Chưa đạt mục tiêu' },
    states: {
      missing: 'Chưa có số liệu',
      'zero-denominator': 'Không phát sinh trong kỳ',
      'not-applicable': 'Không áp dụng',
      incomparable: 'Số liệu không thống nhất',
      suppressed: 'Chưa đủ 10 phiếu để công bố',
      partial: 'Số liệu chưa đầy đủ',
    },
    target: 'Mục tiêu',
    polarity: { higher: 'càng cao càng tốt', lower: 'càng thấp càng tốt' },
    percentagePoints: 'điểm phần trăm',
    gap: {
      short: 'còn thiếu {gap}',
      over: 'vượt {gap}',
      above: 'cao hơn mức đề ra {gap}',
      below: 'thấp hơn mức đề ra {gap}',
      equal: 'bằng mục tiêu',
    },
    period: 'Kỳ',
    place: 'Đơn vị',
    sample: 'Mẫu',
    notice: 'Lưu ý',
    evidence: 'Cách tính và căn cứ',
    formula: 'Cách tính',
    basis: 'Căn cứ',
    source: 'Nguồn',
    notes: 'Lưu ý',
    openSource: 'Mở nguồn',
    trend: { up: 'Tăng {delta} {since}', down: 'Giảm {delta} {since}', same: 'Không đổi {since}' },
    judged: { better: 'tốt lên', worse: 'kém đi' },
    sincePrevious: 'so với kỳ trước',
    sinceKnown: 'so với kỳ gần nhất có số liệu',
    range: '{n} kỳ có số liệu: thấp nhất {low}, cao nhất {high}',
    gaps: '{n} kỳ chưa có số liệu',
  },
  en: {
    statuses: { met: 'On target', near: 'Close to target', missed: 'Target not met' },
    states: {
      missing: 'No figures yet',
      'zero-denominator': 'Nothing of the kind in this period',
      'not-applicable': 'Not applicable',
      incomparable: 'The figures disagree',
      suppressed: 'Fewer than 10 answers, not published',
      partial: 'The figures are incomplete',
    },
    target: 'Target',
    polarity: { higher: 'higher is better', lower: 'lower is better' },
    percentagePoints: 'percentage points',
    gap: {
      short: '{gap} short',
      over: '{gap} over',
      above: '{gap} above the limit',
      below: '{gap} below the limit',
      equal: 'exactly on target',
    },
    period: 'Period',
    place: 'Place',
    sample: 'Sample',
    notice: 'Note',
    evidence: 'How it is computed',
    formula: 'Computation',
    basis: 'Legal basis',
    source: 'Source',
    notes: 'Notes',
    openSource: 'Open the source',
    trend: { up: 'Up {delta} {since}', down: 'Down {delta} {since}', same: 'Unchanged {since}' },
    judged: { better: 'better', worse: 'worse' },
    sincePrevious: 'since the previous period',
    sinceKnown: 'since the last period with figures',
    range: '{n} periods with figures: lowest {low}, highest {high}',
    gaps: '{n} periods without figures',
  },
};
