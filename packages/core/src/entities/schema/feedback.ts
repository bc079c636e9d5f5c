import * as z from 'zod';
import { feedbackStates } from '../states/feedback-states.js';
import { day, figureOf, record, stateOf, summary, words } from './parts.js';

/** One piece of citizens' feedback (phản ánh, kiến nghị); a complaint or denunciation is a petition, not this. */
export const Feedback = z.strictObject({
  kind: z.literal('feedback'),
  ...record,
  about: z.enum(['policy-or-procedure', 'conduct', 'other']).exactOptional(),
  channel: words.exactOptional(),
  state: stateOf(feedbackStates),
  sentOn: day,
  /** Last transfer to the unit: its clock starts there. */
  transferredOn: day.exactOptional(),
  answeredOn: day.exactOptional(),
  publishedOn: day.exactOptional(),
  refusedOn: day.exactOptional(),
  reaction: z.enum(['liked', 'disliked', 're-raised']).exactOptional(),
});
export type Feedback = Readonly<z.infer<typeof Feedback>>;

/** Citizens' feedback of a unit in a period. */
export const FeedbackSummary = z.strictObject({
  kind: z.literal('feedback-summary'),
  ...summary,
  received: figureOf('feedback').exactOptional(),
  handled: figureOf('feedback').exactOptional(),
  handledOnTime: figureOf('feedback').exactOptional(),
  openInTime: figureOf('feedback').exactOptional(),
});
export type FeedbackSummary = Readonly<z.infer<typeof FeedbackSummary>>;
