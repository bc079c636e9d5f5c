import type { Lang } from '@danvan/core';

/** `{…}` marks where a figure goes. */
export interface TrendMessages {
  readonly up: string;
  readonly down: string;
  readonly same: string;
  readonly better: string;
  readonly worse: string;
  readonly sincePrevious: string;
  readonly sinceKnown: string;
  readonly range: string;
  readonly gaps: string;
}

export const trendMessages: Readonly<Record<Lang, TrendMessages>> = {
  vi: {
    up: 'Tăng',
    down: 'Giảm',
    same: 'Không đổi',
    better: 'tốt lên',
    worse: 'kém đi',
    sincePrevious: 'so với kỳ trước',
    sinceKnown: 'so với kỳ gần nhất có số liệu',
    range: '{n} kỳ có số liệu: thấp nhất {low}, cao nhất {high}',
    gaps: '{n} kỳ chưa có số liệu',
  },
  en: {
    up: 'Up',
    down: 'Down',
    same: 'Unchanged',
    better: 'better',
    worse: 'worse',
    sincePrevious: 'since the previous period',
    sinceKnown: 'since the last period with figures',
    range: '{n} periods with figures: lowest {low}, highest {high}',
    gaps: 'periods without figures: {n}',
  },
};
