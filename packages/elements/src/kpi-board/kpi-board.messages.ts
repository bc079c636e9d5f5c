import type { Lang } from '@danvan/core';

export interface KpiBoardMessages {
  readonly title: string;
  readonly empty: string;
  /** What has to be given, where nothing was. */
  readonly needed: string;
}

export const kpiBoardMessages: Readonly<Record<Lang, KpiBoardMessages>> = {
  vi: {
    title: 'Bảng chỉ số',
    empty: 'Chưa có chỉ số nào.',
    needed: 'Chưa có dữ liệu: cần src="…" hoặc .board = { cards: […] }.',
  },
  en: {
    title: 'Indicators',
    empty: 'No indicators yet.',
    needed: 'No data: needs src="…" or .board = { cards: […] }.',
  },
};
