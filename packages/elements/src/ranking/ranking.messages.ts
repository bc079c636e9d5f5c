import type { Lang } from '@danvan/core';

/** `{…}` marks where a figure or a name goes. */
export interface RankingMessages {
  readonly label: string;
  readonly rank: string;
  readonly name: string;
  readonly value: string;
  readonly interval: string;
  readonly missing: string;
  readonly search: string;
  readonly hint: string;
  readonly shown: string;
  readonly more: string;
  readonly first: string;
  readonly equal: string;
  readonly open: string;
  readonly ties: string;
}

export const rankingMessages: Readonly<Record<Lang, RankingMessages>> = {
  vi: {
    label: 'So sánh các đơn vị',
    rank: 'Hạng',
    name: 'Đơn vị',
    value: 'Giá trị',
    interval: 'khoảng tin cậy',
    missing: 'Chưa có số liệu',
    search: 'Tìm đơn vị',
    hint: 'Gõ không dấu cũng được.',
    shown: 'Hiện {n} trên {all} đơn vị.',
    more: 'Hiện thêm',
    first: 'Đứng đầu: {names} ({value}).',
    equal: '{n} đơn vị cùng đứng đầu với {value}.',
    open: 'Chưa xác định được đơn vị đứng đầu: {n} đơn vị chênh nhau trong sai số.',
    ties: 'Khoảng tin cậy chồng lên nhau thì chưa phân biệt được thứ hạng: ghi từ hạng tốt nhất đến thấp nhất có thể.',
  },
  en: {
    label: 'Units compared',
    rank: 'Rank',
    name: 'Unit',
    value: 'Value',
    interval: 'confidence interval',
    missing: 'No figures yet',
    search: 'Find a unit',
    hint: 'Accents may be left out.',
    shown: '{n} of {all} units shown.',
    more: 'Show more',
    first: 'First: {names} ({value}).',
    equal: '{n} units share the first place with {value}.',
    open: 'No unit can be called first: {n} units differ within the margin of error.',
    ties: 'Where intervals overlap the ranks cannot be told apart: they are given from the best to the worst possible.',
  },
};
