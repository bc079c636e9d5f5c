import type { Lang } from '@danvan/core';
import type { Status } from '@danvan/core/cards';

/** How a figure stands to its target; `{gap}` marks where the difference goes. */
interface TargetWords {
  readonly better: string;
  readonly reached: string;
  readonly failed: string;
}

export interface CardDetailsMessages {
  readonly statuses: Readonly<Record<Exclude<Status, 'unknown'>, string>>;
  readonly target: string;
  readonly higher: TargetWords;
  readonly lower: TargetWords;
  readonly equal: string;
  readonly uncompared: string;
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

export const cardDetailsMessages: Readonly<Record<Lang, CardDetailsMessages>> = {
  vi: {
    statuses: { met: 'Đạt mục tiêu', near: 'Gần đạt mục tiêu', missed: 'Chưa đạt mục tiêu' },
    target: 'Mục tiêu',
    higher: { better: 'càng cao càng tốt', reached: 'vượt {gap}', failed: 'còn thiếu {gap}' },
    lower: {
      better: 'càng thấp càng tốt',
      reached: 'thấp hơn mức đề ra {gap}',
      failed: 'cao hơn mức đề ra {gap}',
    },
    equal: 'bằng mục tiêu',
    uncompared: 'chưa so sánh được',
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
    target: 'Target',
    higher: { better: 'higher is better', reached: '{gap} over', failed: '{gap} short' },
    lower: { better: 'lower is better', reached: '{gap} below the limit', failed: '{gap} above the limit' },
    equal: 'exactly on target',
    uncompared: 'cannot be compared',
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
