import type { Lang } from '@danvan/core';

export interface JsonSourceMessages {
  readonly network: string;
  readonly status: string;
  readonly format: string;
  /** The time of the answer on screen follows. */
  readonly stale: string;
}

export const jsonSourceMessages: Readonly<Record<Lang, JsonSourceMessages>> = {
  vi: {
    network: 'Không tải được do mất kết nối.',
    status: 'Máy chủ chưa trả được số liệu.',
    format: 'Số liệu nhận được không đúng định dạng.',
    stale: 'Chưa cập nhật được; đang hiển thị số liệu tải lúc ',
  },
  en: {
    network: 'Could not be loaded: no connection.',
    status: 'The server could not give the figures.',
    format: 'The figures that came have an unexpected form.',
    stale: 'Not up to date: these figures were loaded at ',
  },
};
