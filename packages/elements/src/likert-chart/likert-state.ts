import type { Lang } from '@danvan/core';
import type { DecimalText } from '@danvan/core/cards';
import { readFigure } from '../shared/decimal-text.js';
import type { Fault } from '../shared/fault.js';
import { isRecord } from '../shared/is-record.js';
import { shownStates, stateOf, stateText } from '../shared/publishable-figure.js';
import type { LikertSummary } from './likert-summary.js';

const isCount = (count: unknown): boolean => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;

/** Why a JSON value is no summary; one wrong count costs the chart, whose shares would all be wrong. */
export function faultOfSummary(value: unknown): Fault | undefined {
  if (!isRecord(value)) return ['summary', '{…}'];
  const { suppressed, distribution, interval = null, mean, topTwoShare, count, valid } = value;
  if (typeof suppressed !== 'boolean') return ['suppressed', 'true, false'];
  if (!isRecord(distribution)) return ['distribution', '{…}'];
  const wrong = Object.entries(distribution).find(([code, count]) => !/^\d+$/.test(code) || !isCount(count));
  const odd = Object.entries({ count, valid }).find(([, given]) => (given ?? null) !== null && !isCount(given));
  if (odd) return [odd[0], '0, 1, 2…'];
  if (wrong) return [`distribution["${wrong[0]}"]`, '0, 1, 2…'];
  if (interval !== null && !isRecord(interval)) return ['interval', '{…}'];
  const figures = { mean, topTwoShare, ...(interval && { low: interval.low, high: interval.high }) };
  const unread = Object.entries(figures).find(
    ([, figure]) => (figure ?? null) !== null && !readFigure(figure as DecimalText),
  );
  return unread && [unread[0], '"1234.5"'];
}

/** The words of a state that a summary is in, and whether there is a chart beside them. */
export function stateOfSummary({ state }: LikertSummary, lang: Lang): { words: string; shown: boolean } | undefined {
  const given = stateOf(state);
  return given === 'ok' ? undefined : { words: stateText(given, lang), shown: shownStates.includes(given) };
}
