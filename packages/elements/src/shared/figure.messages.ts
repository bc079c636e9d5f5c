import type { Lang } from '@danvan/core';

export interface FigureMessages {
  readonly loading: string;
  /** A file of the library did not come; why is not known. */
  readonly incomplete: string;
  readonly retry: string;
}

export const figureMessages: Readonly<Record<Lang, FigureMessages>> = {
  vi: {
    loading: 'Đang tải số liệu…',
    incomplete: 'Chưa tải được đầy đủ.',
    retry: 'Thử lại',
  },
  en: {
    loading: 'Loading figures…',
    incomplete: 'Not everything could be loaded.',
    retry: 'Try again',
  },
};
