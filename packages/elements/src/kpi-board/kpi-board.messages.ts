import type { Lang } from '@danvan/core';

export interface KpiBoardMessages {
  readonly title: string;
  readonly empty: string;
}

export const kpiBoardMessages: Readonly<Record<Lang, KpiBoardMessages>> = {
  vi: { title: 'Bảng chỉ số', empty: 'Chưa có chỉ số nào.' },
  en: { title: 'Indicators', empty: 'No indicators yet.' },
};
