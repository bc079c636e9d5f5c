import type { Lang } from '@danvan/core';

export interface FigureMessages {
  readonly loading: string;
  readonly network: string;
  readonly retry: string;
}

export const figureMessages: Readonly<Record<Lang, FigureMessages>> = {
  vi: {
    loading: 'Đang tải số liệu…',
    network: 'Không tải được do mất kết nối.',
    retry: 'Thử lại',
  },
  en: {
    loading: 'Loading figures…',
    network: 'Could not be loaded: no connection.',
    retry: 'Try again',
  },
};
