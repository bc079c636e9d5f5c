import type { Lang } from '@danvan/core';
import type { LoadFailure } from './load-json.js';

export interface LoadMessages extends Readonly<Record<LoadFailure, string>> {
  readonly loading: string;
  readonly retry: string;
  /** The time of the answer on screen follows. */
  readonly stale: string;
}

export const loadMessages: Readonly<Record<Lang, LoadMessages>> = {
  vi: {
    loading: 'Đang tải số liệu…',
    network: 'Không tải được số liệu do mất kết nối.',
    status: 'Máy chủ chưa trả được số liệu.',
    format: 'Số liệu nhận được không đúng định dạng.',
    retry: 'Thử lại',
    stale: 'Chưa cập nhật được; đang hiển thị số liệu tải lúc ',
  },
  en: {
    loading: 'Loading figures…',
    network: 'The figures could not be loaded: no connection.',
    status: 'The server could not give the figures.',
    format: 'The figures that came have an unexpected form.',
    retry: 'Try again',
    stale: 'Not up to date: these figures were loaded at ',
  },
};
