import type { Lang } from '@danvan/core';
import type { SeriesPoint } from '@danvan/core/cards';
import { readPeriod, type Period } from '@danvan/core/indicators';
import { readFigure, type Scaled } from '../shared/decimal-text.js';
import { publishableRows, type RowNames } from '../shared/rows.js';
import { isRecord } from '../shared/is-record.js';
import { periodName } from './period-name.js';
import type { ReadWords } from './period-words.js';
import { wordsPart } from './words-part.js';

/** A period of the chart with its figure. */
export interface PlotPoint {
  /** The period in words. */
  readonly name: string;
  readonly value: Scaled | undefined;
  readonly low: Scaled | undefined;
  readonly high: Scaled | undefined;
  readonly note: string;
  /** Why this figure and the ones before it are not alike. */
  readonly break: string;
  /** Whether a line leads here from the point before. */
  readonly joined: boolean;
}

/** Points of a series, by their period. */
export const rowNames: RowNames = ['points', 'period'];

const longest = 120;

/** A point with the period its words mean, if they mean one. */
interface Dated {
  readonly point: SeriesPoint;
  readonly read: ReadWords | undefined;
}

/**
 * The points in words and figures, with the periods that nobody gave put in
 * between. Where all are periods the oldest comes first, whatever the order
 * they were given in; of two figures for one period the later one stands,
 * unless it says what broke between them. What is no point stands behind the others and says so.
 */
export function plotPoints(points: readonly SeriesPoint[], lang: Lang): PlotPoint[] {
  const rows = publishableRows<SeriesPoint>(points, rowNames, lang);
  const lost = rows.filter((row) => row.lost).map((point) => ({ point, read: undefined }));
  return [...withMissing(inOrder(rows.filter((row) => !row.lost))), ...lost].map(({ point, read }, index, all) => {
    const value = readFigure(point.value);
    const before = all[index - 1];
    return {
      name: read ? periodName(read, lang) : point.period,
      value,
      low: readFigure(point.low),
      high: readFigure(point.high),
      note: point.note ?? '',
      break: point.break ?? '',
      joined:
        value !== undefined &&
        before !== undefined &&
        readFigure(before.point.value) !== undefined &&
        !point.break &&
        !apart(before.read?.period, read?.period),
    };
  });
}

function inOrder(points: readonly SeriesPoint[]): Dated[] {
  const dated = points.map((point) => ({ point, read: readWords(point.period) }));
  if (!dated.every(({ read }) => read)) return dated;
  const days = ({ read }: Dated): string => `${read?.period.from ?? ''} ${read?.period.to ?? ''}`;
  const sorted = dated.sort((a, b) => (days(a) < days(b) ? -1 : days(a) > days(b) ? 1 : 0));
  return sorted.filter((one, index) => {
    const next = sorted[index + 1];
    return !next || Boolean(next.point.break) || days(next) !== days(one);
  });
}

/** Whether the periods are told in words, which takes a file of its own to read. */
export function areWords(points: readonly SeriesPoint[]): boolean {
  return points.some((point) => isRecord(point) && typeof point.period === 'string' && !readPeriod(point.period));
}

function readWords(text: string): ReadWords | undefined {
  const period = readPeriod(text);
  return period ? { period, school: false } : wordsPart.module?.periodOfWords(text);
}

/** Two known periods with time between them, or that overlap. */
function apart(first: Period | undefined, second: Period | undefined): boolean {
  return first !== undefined && second !== undefined && first.to !== second.from;
}

function withMissing(points: readonly Dated[]): Dated[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? [...between(before.read, point.read), point] : [point];
  });
}

/** The periods of the same length that fit between two. */
function between(before: ReadWords | undefined, after: ReadWords | undefined): Dated[] {
  const [first, second] = [monthsOf(before?.period), monthsOf(after?.period)];
  if (!first || second?.length !== first.length) return [];
  const missing = (second.start - first.start) / first.length - 1;
  if (!Number.isInteger(missing) || missing < 1 || missing > longest) return [];
  return Array.from({ length: missing }, (_, index) => {
    const text = periodAt(first.start + (index + 1) * first.length, first.length);
    const period = readPeriod(text);
    return {
      point: { period: text, value: null },
      read: period && { period, school: before?.school === true && after?.school === true },
    };
  });
}

/** First month, counted from the year 0, and number of months; what begins or ends within a month is no such period. */
function monthsOf(period: Period | undefined): { start: number; length: number } | undefined {
  if (!period) return undefined;
  const days = [period.from, period.to];
  if (!days.every((day) => day.endsWith('-01'))) return undefined;
  const [start = 0, end = 0] = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  return { start, length: end - start };
}

function periodAt(start: number, length: number): string {
  const month = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  if (length % 12 === 0 && start % 12 === 0) {
    return length === 12 ? String(start / 12) : `${start / 12}/${(start + length) / 12 - 1}`;
  }
  return length === 1 ? month(start) : `${month(start)}/${month(start + length - 1)}`;
}
