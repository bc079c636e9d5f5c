import type { Lang } from '@danvan/core';

export interface KpiCardMessages {
  readonly missing: string;
}

export const kpiCardMessages: Readonly<Record<Lang, KpiCardMessages>> = {
  vi: { missing: 'Chưa có số liệu' },
  en: { missing: 'No figures yet' },
};
