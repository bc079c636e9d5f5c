import type { Lang } from '@danvan/core';

export interface KpiBoardMessages {
  readonly title: string;
  readonly empty: string;
  /** What has to be given, where nothing was. */
  readonly needed: string;
  /** `{…}` marks where it stands and what has to stand there. */
  readonly wrong: string;
}

export const kpiBoardMessages: Readonly<Record<Lang, KpiBoardMessages>> = {
  vi: {
    title: 'Bảng chỉ số',
    empty: 'Chưa có chỉ số nào.',
    needed: 'Chưa có dữ liệu: cần src="…" hoặc .board = { cards: […] }.',
    wrong: 'Không hiển thị vì dữ liệu sai: {field} phải là {valid}.',
  },
  en: {
    title: 'Indicators',
    empty: 'No indicators yet.',
    needed: 'No data: needs src="…" or .board = { cards: […] }.',
    wrong: 'Not shown, as the data are wrong: {field} has to be {valid}.',
  },
};
