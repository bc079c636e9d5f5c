import type { Lang } from '@danvan/core';
import { percentOf, toNumber, writeScaled } from '../shared/decimal-text.js';
import { likertViewMessages } from './likert-view.messages.js';
import type { LikertSummary } from './likert-summary.js';

/** Which side of the scale a level is on; only a scale with a middle has a neutral level. */
export type Side = 'negative' | 'neutral' | 'positive';

/** One row of the chart: a level with its answers. */
export interface LevelRow {
  readonly code: number;
  readonly label: string;
  readonly count: number;
  /** Printed share, `"62,5"`. */
  readonly percent: string;
  /** The same for drawing, 0…100. */
  readonly width: number;
  readonly side: Side;
  /** 1 weakest colour to 2 strongest on its side. */
  readonly strength: 1 | 2;
}

/** The levels of a summary, worst first. `labels` (`"Kém|Được|Tốt"`) takes the place of the built-in words. */
export function levelRows(summary: LikertSummary, labels: string | undefined, lang: Lang): LevelRow[] {
  const codes = scaleOf(Object.keys(summary.distribution).map(Number));
  const total = codes.reduce((sum, code) => sum + (summary.distribution[String(code)] ?? 0), 0);
  if (total === 0) return [];
  const words = wordsOf(codes.length, labels, lang);
  return codes.map((code, index) => {
    const count = summary.distribution[String(code)] ?? 0;
    const share = percentOf(count, total, 1);
    const { side, strength } = placeOf(index, codes.length);
    const label = words[index] ?? likertViewMessages[lang].unnamedLevel.replace('{code}', String(code));
    return { code, label, count, percent: writeScaled(share, lang), width: (100 * count) / total, side, strength };
  });
}

// A level that nobody chose may be left out of the data: it is one of the scale all the same.
function scaleOf(given: readonly number[]): number[] {
  const most = Math.max(...given);
  if (Math.min(...given) < 1 || most > 10) return [...given].sort((a, b) => a - b);
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** Whether the printed shares miss 100 by rounding. */
export function sharesMissHundred(rows: readonly LevelRow[]): boolean {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const tenths = rows.reduce((sum, { count }) => sum + Math.round(toNumber(percentOf(count, total, 1)) * 10), 0);
  return tenths !== 1000;
}

function wordsOf(levels: number, labels: string | undefined, lang: Lang): (string | undefined)[] {
  if (labels?.trim()) return labels.split('|').map((label) => label.trim() || undefined);
  const words = likertViewMessages[lang].levels;
  return levels === 5 ? [...words.five] : levels === 3 ? [...words.three] : [];
}

function placeOf(index: number, levels: number): { side: Side; strength: 1 | 2 } {
  // Three levels are one bad and two good ones, as on the forms of one-stop desks.
  if (levels === 3) return { side: index === 0 ? 'negative' : 'positive', strength: index === 1 ? 1 : 2 };
  const middle = (levels - 1) / 2;
  if (index === middle) return { side: 'neutral', strength: 1 };
  const outermost = index === 0 || index === levels - 1;
  return { side: index < middle ? 'negative' : 'positive', strength: outermost ? 2 : 1 };
}
