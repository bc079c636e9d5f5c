import {
  defaultMinN,
  summarizeCounts,
  type RatingQuestion,
  type Survey,
  type SurveySummary,
} from '@danvan/core/surveys';
import type { ReleaseMode } from '../settings.js';
import { localDay } from '../local-day.js';
import type { Store } from '../store/store.js';
import { planRelease, type Release, type Span } from './plan-release.js';

/** Everything that is told of answers goes through here, so that two questions never give away a third. */
export interface Publisher {
  summary(
    survey: Survey,
    rating: RatingQuestion,
    query: Span & { readonly unit?: string | undefined },
  ): Promise<SurveySummary>;
  /** What may be told of a question, and up to which day answers are told at all. */
  release(survey: string, question: string): Promise<Release & { readonly until: number | undefined }>;
}

interface Planned {
  readonly plan: Promise<Release & { readonly until: number | undefined }>;
  freshUntil: number;
}

/** A plan that took this long to make is used for twenty times as long; a quicker one is made anew each time. */
const quick = 25;
const rest = 20;

/** @param mode - `live` tells of every answer at once, `month` only of months that have ended */
export function createPublisher(store: Store, mode: ReleaseMode = 'live', now: () => number = Date.now): Publisher {
  const plans = new Map<string, Planned>();
  const make = async (survey: string, question: string): Promise<Release & { until: number | undefined }> => {
    const today = localDay(now());
    const until = mode === 'month' ? today - (today % 100) + 1 : undefined;
    const [forms, lines] = await Promise.all([store.countForms({ survey, question }), store.unitLines()]);
    const cells = until === undefined ? forms.cells : forms.cells.filter(({ time }) => time < until);
    return { ...planRelease({ grain: forms.grain, cells, lines }, defaultMinN), until };
  };
  const release: Publisher['release'] = (survey, question) => {
    const key = `${survey} ${question}`;
    const known = plans.get(key);
    if (known && now() < known.freshUntil) return known.plan;
    const begun = now();
    // Whoever asks while it is being made waits for the same one.
    const planned: Planned = { plan: make(survey, question), freshUntil: Infinity };
    plans.set(key, planned);
    planned.plan.then(
      () => {
        const cost = now() - begun;
        planned.freshUntil = cost < quick ? 0 : now() + rest * cost;
      },
      () => {
        plans.delete(key);
      },
    );
    return planned.plan;
  };
  return {
    release,
    async summary(survey, rating, { unit, from, to }) {
      const { allows, until } = await release(survey.id, rating.id);
      const end = until === undefined ? to : Math.min(to ?? until, until);
      const counts = allows(unit, { from, to: end })
        ? await store.countAnswers({ survey: survey.id, question: rating.id, unit, from, to: end })
        : { count: 0, distribution: {} };
      return summarizeCounts(survey, rating, counts);
    },
  };
}
