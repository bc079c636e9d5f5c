import { canonical, roundHalfUp, type Decimal, type Lang } from '@danvan/core';
import { cardFromSummary, type WrittenFigure } from '@danvan/core/cards';
import type { Survey, SurveySummary } from '@danvan/core/surveys';

/** The share of the two best levels in percent with its interval, or the words that stand for it. */
export function figureOfSummary(summary: SurveySummary, survey: Survey, lang: Lang): WrittenFigure {
  const { topTwoShare, interval } = summary;
  if (!topTwoShare || !interval) return { value: null, note: cardFromSummary(summary, { survey, lang }).stateText };
  const [value, low, high] = [topTwoShare, interval.low, interval.high].map(percent) as [string, string, string];
  return { value, low, high };
}

/** What the figures of a survey are figures of. */
export function scaleOfSummary(survey: Survey, summary: SurveySummary, lang: Lang) {
  return { label: cardFromSummary(summary, { survey, lang }).label, unit: '%', polarity: 'higher' as const };
}

function percent(share: Decimal): string {
  return canonical(roundHalfUp(share.times(100), 2));
}
