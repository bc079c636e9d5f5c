import * as z from 'zod';
import { count, day, figureOf, record, summary, words } from './parts.js';

/** Who received: the regular desk, the head (periodic, ad hoc), or a deputy by delegation (a column of the forms until 2026). */
const occasion = z.enum(['regular', 'head-periodic', 'head-ad-hoc', 'delegated']);

/** One visit in the reception book (sổ tiếp công dân). */
export const ReceptionVisit = z.strictObject({
  kind: z.literal('reception-visit'),
  ...record,
  on: day,
  occasion,
  /** Persons who came; five or more make a group (đoàn đông người). */
  persons: z.int().min(1),
  /** The case they came for; one case may bring several visits. */
  case: words,
  /** 1 for the first visit with the case, 2 and more for a repeated one. */
  time: z.int().min(1),
  mode: z.enum(['in-person', 'online']).exactOptional(),
  /** Only official entries are counted. */
  status: z.enum(['draft', 'official']),
});
export type ReceptionVisit = Readonly<z.infer<typeof ReceptionVisit>>;

/** Citizen reception of a unit in a period (Biểu 01/TCD). Visits, persons, cases and groups are four counts. */
export const ReceptionSummary = z.strictObject({
  kind: z.literal('reception-summary'),
  ...summary,
  occasion: occasion.exactOptional(),
  days: figureOf('day').exactOptional(),
  visits: figureOf('visit').exactOptional(),
  persons: figureOf('person').exactOptional(),
  cases: figureOf('case').exactOptional(),
  groups: figureOf('group').exactOptional(),
  groupPersons: figureOf('person').exactOptional(),
});
export type ReceptionSummary = Readonly<z.infer<typeof ReceptionSummary>>;

/** One dialogue of leaders with citizens (đối thoại). */
export const Dialogue = z.strictObject({
  kind: z.literal('dialogue'),
  ...record,
  on: day,
  form: z.enum(['direct', 'conference', 'online']),
  heldBy: words,
  topic: words.exactOptional(),
  persons: count.exactOptional(),
  opinions: count.exactOptional(),
  answered: count.exactOptional(),
});
export type Dialogue = Readonly<z.infer<typeof Dialogue>>;

/** Dialogues of a unit in a period: reports count visits (lượt), dialogues (cuộc) or conferences (hội nghị), never their sum. */
export const DialogueSummary = z.strictObject({
  kind: z.literal('dialogue-summary'),
  ...summary,
  held: figureOf('visit', 'dialogue', 'conference'),
  heldBy: words.exactOptional(),
});
export type DialogueSummary = Readonly<z.infer<typeof DialogueSummary>>;
