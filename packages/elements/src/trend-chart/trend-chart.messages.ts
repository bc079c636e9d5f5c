import type { Lang } from '@danvan/core';

export interface TrendChartMessages {
  readonly label: string;
  readonly period: string;
  readonly value: string;
  readonly interval: string;
  readonly target: string;
  readonly missing: string;
  readonly empty: string;
  readonly since: string;
}

export const trendChartMessages: Readonly<Record<Lang, TrendChartMessages>> = {
  vi: {
    label: 'Diễn biến qua các kỳ',
    period: 'Kỳ',
    value: 'Giá trị',
    interval: 'khoảng tin cậy',
    target: 'Mục tiêu',
    missing: 'Chưa có số liệu',
    empty: 'Chưa có số liệu.',
    since: 'Chỉ so sánh các kỳ từ chỗ ngắt cuối cùng.',
  },
  en: {
    label: 'Over the periods',
    period: 'Period',
    value: 'Value',
    interval: 'confidence interval',
    target: 'Target',
    missing: 'No figures',
    empty: 'No figures yet.',
    since: 'Only the periods since the last break are compared.',
  },
};
