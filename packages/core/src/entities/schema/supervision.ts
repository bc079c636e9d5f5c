import * as z from 'zod';
import { count, day, figureOf, record, summary, symbol, words } from './parts.js';

/** Recommendations sent by a supervising body and those that were taken up. */
const followUp = {
  sent: figureOf('recommendation').exactOptional(),
  accepted: figureOf('recommendation').exactOptional(),
};

/**
 * Supervision by one of its three bodies. Each counts a thing of its own: the
 * Front rounds (cuộc), the people's inspection board topics (nội dung), the
 * board of community supervision of investment works (công trình, dự án).
 */
export const SupervisionSummary = z.discriminatedUnion('by', [
  z.strictObject({
    kind: z.literal('supervision-summary'),
    ...summary,
    by: z.literal('front'),
    done: figureOf('round'),
    ...followUp,
  }),
  z.strictObject({
    kind: z.literal('supervision-summary'),
    ...summary,
    by: z.literal('people-inspection'),
    done: figureOf('topic'),
    ...followUp,
  }),
  z.strictObject({
    kind: z.literal('supervision-summary'),
    ...summary,
    by: z.literal('community-investment'),
    done: figureOf('work'),
    ...followUp,
  }),
]);
export type SupervisionSummary = Readonly<z.infer<typeof SupervisionSummary>>;

/** A people's inspection board or a board of community supervision of investment, with what its size is judged by. */
export const SupervisionBoard = z.strictObject({
  kind: z.literal('supervision-board'),
  ...record,
  sort: z.enum(['people-inspection', 'community-investment']),
  members: count,
  deputies: count.exactOptional(),
  /** Villages and residential groups of the commune (thôn, tổ dân phố). */
  villages: count.exactOptional(),
  /** Members that the residents of the area elected, for a board of community supervision. */
  residentMembers: count.exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
});
export type SupervisionBoard = Readonly<z.infer<typeof SupervisionBoard>>;

/** What an inspection found: a result, a limitation or its cause. */
export const Finding = z.strictObject({
  sort: z.enum(['result', 'limitation', 'cause']),
  text: words,
  field: words.exactOptional(),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

/** What somebody is asked to do (kiến nghị), by when, and what came of it. */
export const Recommendation = z.strictObject({
  text: words,
  to: words.exactOptional(),
  dueOn: day.exactOptional(),
  state: z.enum(['made', 'accepted', 'rejected', 'done']),
});
export type Recommendation = Readonly<z.infer<typeof Recommendation>>;

/** An inspection of mobilisation work (đoàn kiểm tra) with its findings and recommendations. */
export const Inspection = z.strictObject({
  kind: z.literal('inspection'),
  ...record,
  on: day,
  by: words,
  /** Bodies visited. */
  inspected: z.array(words).readonly(),
  document: symbol.exactOptional(),
  findings: z.array(Finding).readonly(),
  recommendations: z.array(Recommendation).readonly(),
});
export type Inspection = Readonly<z.infer<typeof Inspection>>;

/** Inspections of a unit in a period. */
export const InspectionSummary = z.strictObject({
  kind: z.literal('inspection-summary'),
  ...summary,
  inspections: figureOf('inspection').exactOptional(),
  visited: figureOf('agency').exactOptional(),
});
export type InspectionSummary = Readonly<z.infer<typeof InspectionSummary>>;
