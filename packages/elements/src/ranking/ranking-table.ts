import type { Lang } from '@danvan/core';
import type { Ranking } from '@danvan/core/cards';
import { readPolarity } from '../shared/read-polarity.js';
import { publishableRows } from '../shared/rows.js';
import { wholeNumber } from '../shared/whole-number.js';
import { matches, orderRows, readOrder, type Order } from './order-rows.js';
import { rankRows, type RankedRow } from './rank-rows.js';
import type { DanvanRanking, RankingData } from './ranking.js';

/** What the table shows of the data, in its order. */
export interface RankingTable {
  readonly label: string | undefined;
  readonly unit: string;
  readonly all: readonly RankedRow[];
  /** Those that were looked for. */
  readonly found: readonly RankedRow[];
  /** Those of them that there is room for. */
  readonly rows: readonly RankedRow[];
  readonly order: Order;
}

/** What of the data is shown, in its order: those that are `sought`, as far as there is `room`. */
export function tableOf(
  data: RankingData,
  settings: Pick<DanvanRanking, 'unit' | 'polarity' | 'decimals' | 'sort'>,
  sought: string,
  room: number,
  lang: Lang,
): RankingTable {
  const { label, unit, polarity }: Partial<Ranking> = 'rows' in data ? data : {};
  const lower = readPolarity(settings.polarity, polarity) === 'lower';
  const all = rankRows(publishableRows(data, ['rows', 'name'], lang), lower, wholeNumber(settings.decimals));
  const order = readOrder(settings.sort, lower);
  const found = orderRows(
    all.filter((row) => matches(row, sought)),
    order,
  );
  return { label, unit: settings.unit ?? unit ?? '', all, found, rows: found.slice(0, room), order };
}
