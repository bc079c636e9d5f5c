import * as z from 'zod';
import { mediationStates } from '../states/mediation-states.js';
import { count, day, figureOf, record, stateOf, summary, words } from './parts.js';

/** A mediation team (tổ hòa giải): at least three mediators, a woman among them (Luật 35/2013/QH13, article 12). */
export const MediationTeam = z.strictObject({
  kind: z.literal('mediation-team'),
  ...record,
  /** Village or residential group (thôn, tổ dân phố). */
  place: words,
  mediators: count,
  women: count.exactOptional(),
  trained: count.exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
});
export type MediationTeam = Readonly<z.infer<typeof MediationTeam>>;

/** One case of grassroots mediation (vụ việc hòa giải). */
export const MediationCase = z.strictObject({
  kind: z.literal('mediation-case'),
  ...record,
  team: words.exactOptional(),
  state: stateOf(mediationStates),
  receivedOn: day,
  endedOn: day.exactOptional(),
  /** How it ended (article 23). */
  end: z.enum(['agreement', 'request-of-parties', 'decision-of-mediator']).exactOptional(),
  paid: z.boolean().exactOptional(),
});
export type MediationCase = Readonly<z.infer<typeof MediationCase>>;

/** Mediation of a unit in a period. The success rate stands on the cases mediated, not on those received. */
export const MediationSummary = z.strictObject({
  kind: z.literal('mediation-summary'),
  ...summary,
  teams: figureOf('team').exactOptional(),
  mediators: figureOf('person').exactOptional(),
  received: figureOf('mediation-case').exactOptional(),
  mediated: figureOf('mediation-case').exactOptional(),
  settled: figureOf('mediation-case').exactOptional(),
  failed: figureOf('mediation-case').exactOptional(),
  ongoing: figureOf('mediation-case').exactOptional(),
});
export type MediationSummary = Readonly<z.infer<typeof MediationSummary>>;
