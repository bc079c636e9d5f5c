import type { Lang } from '@danvan/core';
import type { CardState, Status } from '@danvan/core/cards';

/** `{…}` marks where a figure goes. */
export interface KpiCardMessages {
  readonly statuses: Readonly<Record<Exclude<Status, 'unknown'>, string>>;
  readonly states: Readonly<Record<Exclude<CardState, 'ok'>, string>>;
  readonly target: string;
  readonly higher: string;
  readonly lower: string;
  readonly gap: Readonly<Record<'short' | 'over' | 'above' | 'below' | 'equal', string>>;
  readonly period: string;
  readonly place: string;
  readonly sample: string;
  readonly notice: string;
  readonly evidence: string;
  readonly formula: string;
  readonly basis: string;
  readonly source: string;
  readonly open: string;
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
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
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
    open: 'Mở nguồn',
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
    higher: 'higher is better',
    lower: 'lower is better',
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
    open: 'Open the source',
  },
};
