import * as z from 'zod';
import { petitionStates } from '../states/petition-states.js';
import { count, day, figureOf, record, stateOf, summary, words } from './parts.js';

const petitionKind = z.enum(['complaint', 'denunciation', 'proposal']);

/** Why a petition cannot be handled; an anonymous denunciation is a reason, never a deletion. */
const ineligibleReason = z.enum([
  'not-in-vietnamese',
  'no-date',
  'no-name',
  'no-address',
  'no-signature',
  'anonymous',
  'no-content',
  'no-addressee',
  'already-handled',
  'already-guided',
  'sent-to-several-bodies',
  'other',
]);

/** One petition (đơn). A denunciation carries no name and no address. */
export const Petition = z
  .strictObject({
    kind: z.literal('petition'),
    ...record,
    sort: petitionKind,
    state: stateOf(petitionStates),
    receivedOn: day,
    acceptedOn: day.exactOptional(),
    resolvedOn: day.exactOptional(),
    /** 1 for the first complaint, 2 for the second. */
    instance: z.int().min(1).max(2).exactOptional(),
    signatories: count.exactOptional(),
    complexity: z.enum(['ordinary', 'complex', 'specially-complex']).exactOptional(),
    remote: z.boolean().exactOptional(),
    ineligible: z.array(ineligibleReason).readonly().exactOptional(),
    petitioner: words.exactOptional(),
    subject: words.exactOptional(),
  })
  .refine((petition) => petition.sort !== 'denunciation' || petition.petitioner === undefined, {
    error: 'a denunciation is stored without the name of who made it',
    params: {
      vi: 'đơn tố cáo được lưu không kèm tên người tố cáo',
      en: 'a denunciation is stored without the name of who made it',
    },
    path: ['petitioner'],
  });
export type Petition = Readonly<z.infer<typeof Petition>>;

/**
 * Petitions of a unit in a period as a funnel (Biểu 01/XLD): received,
 * processed, eligible, in competence, resolved. A rate names the stage that
 * it stands on.
 */
export const PetitionFunnel = z.strictObject({
  kind: z.literal('petition-funnel'),
  ...summary,
  sort: petitionKind.exactOptional(),
  received: figureOf('petition').exactOptional(),
  carriedOver: figureOf('petition').exactOptional(),
  processed: figureOf('petition').exactOptional(),
  eligible: figureOf('petition').exactOptional(),
  inCompetence: figureOf('petition').exactOptional(),
  resolved: figureOf('petition').exactOptional(),
  pending: figureOf('petition').exactOptional(),
  cases: figureOf('case').exactOptional(),
});
export type PetitionFunnel = Readonly<z.infer<typeof PetitionFunnel>>;
