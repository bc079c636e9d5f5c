import type { Lang } from '@danvan/core';
import type { SeriesPoint } from '@danvan/core/cards';
import { periodText, readPeriod } from '@danvan/core/indicators';
import { readFigure, type Scaled } from '../shared/decimal-text.js';

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

const longest = 120;

/** The points in words and figures, with the periods that nobody gave put in between. */
export function plotPoints(points: readonly SeriesPoint[], lang: Lang): PlotPoint[] {
  return withMissing(points).map((point, index, all) => {
    const period = readPeriod(point.period);
    const value = readFigure(point.value);
    const before = all[index - 1];
    return {
      name: period ? periodText(period)[lang] : point.period,
      value,
      low: readFigure(point.low),
      high: readFigure(point.high),
      note: point.note ?? '',
      break: point.break ?? '',
      joined:
        value !== undefined &&
        before !== undefined &&
        readFigure(before.value) !== undefined &&
        !point.break &&
        !apart(before.period, point.period),
    };
  });
}

/** Two known periods with time between them, or that overlap. */
function apart(before: string, after: string): boolean {
  const [first, second] = [readPeriod(before), readPeriod(after)];
  return first !== undefined && second !== undefined && first.to !== second.from;
}

function withMissing(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? [...between(before.period, point.period), point] : [point];
  });
}

/** The periods of the same length that fit between two. */
function between(before: string, after: string): SeriesPoint[] {
  const [first, second] = [monthsOf(before), monthsOf(after)];
  if (!first || second?.length !== first.length) return [];
  const missing = (second.start - first.start) / first.length - 1;
  if (!Number.isInteger(missing) || missing < 1 || missing > longest) return [];
  return Array.from({ length: missing }, (_, index) => ({
    period: periodAt(first.start + (index + 1) * first.length, first.length),
    value: null,
  }));
}

/** First month, counted from the year 0, and number of months; days are no such period. */
function monthsOf(text: string): { start: number; length: number } | undefined {
  const period = readPeriod(text);
  if (!period || period.kind.startsWith('day')) return undefined;
  const [start, end] = [period.from, period.to].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  );
  return start === undefined || end === undefined ? undefined : { start, length: end - start };
}

function periodAt(start: number, length: number): string {
  const month = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  if (length === 12 && start % 12 === 0) return String(start / 12);
  return length === 1 ? month(start) : `${month(start)}/${month(start + length - 1)}`;
}
